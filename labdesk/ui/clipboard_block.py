"""A block of cells as it lies on the clipboard: tabs and quotes as Excel writes them, and a table for Word."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Sequence
from typing import Any

from labdesk.i18n import Language
from labdesk.schema import Field
from labdesk.ui.list_model import said

Grid = list[list[str]]


def read_block(text: str) -> Grid:
    """The cells of a text from the clipboard; quotes hold tabs and line breaks, an unpaired one is a plain letter."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))
    except csv.Error:
        rows = [line.split("\t") for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
        if rows and rows[-1] == [""]:
            rows.pop()
    return [row or [""] for row in rows]


def write_block(rows: Sequence[Sequence[str]]) -> str:
    """Rows as text for a sheet; a cell with tabs, quotes or line breaks is put into quotes."""
    return "\n".join("\t".join(map(_quoted, row)) for row in rows)


def _quoted(text: str) -> str:
    if any(sign in text for sign in '\t\n\r"'):
        return '"' + text.replace('"', '""') + '"'
    return text


def write_table(rows: Sequence[Sequence[str]], headings: Sequence[str] = ()) -> str:
    """Rows as an HTML table, for a text processor."""
    lines = [("th", headings)] if headings else []
    lines += [("td", row) for row in rows]
    body = "".join(f"<tr>{''.join(_in_table(tag, cell) for cell in row)}</tr>" for tag, row in lines)
    return f"<table>{body}</table>"


def _in_table(tag: str, text: str) -> str:
    return f"<{tag}>{html.escape(text).replace(chr(10), '<br>')}</{tag}>"


def copied(value: Any, field: Field | None, t: Language) -> str:
    """A stored value as it is copied: as shown, but numbers without gaps and long texts with their lines."""
    if field and not field.choices and value is not None:
        if field.kind in ("integer", "decimal"):
            return str(value) if t.base == "en" else str(value).replace(".", ",")
        if field.kind == "long":
            return str(value)
    return said(value, field, t)
