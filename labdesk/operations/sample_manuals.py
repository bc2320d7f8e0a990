"""The sample's manuals: their texts in a light markup, turned into the blocks that a section's content holds.

A section begins with `=== kind | title`. Every other line is a paragraph, but for these beginnings: `###` and
`####` headings, `-` bullets, `+` numbered items, `[table] title` and `[chart] line|bar | title` (rows follow, cells
parted by `|`; a chart's first row is `labels:`), `[picture] kind | caption | labels;`, `[ref]` and `[break]`.
Inside a line `**bold**`, `*italic*`, `__underlined__` and `((footnote))`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from labdesk.operations import sample_pictures
from labdesk.operations.sample_tables import Tables
from labdesk.operations.sample_tables import read as read_table
from labdesk.paths import resources
from labdesk.store import Store
from labdesk.work import Progress

Block = dict[str, Any]
_MARKS = re.compile(
    r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*|__(?P<underline>.+?)__|\(\((?P<note>.+?)\)\)|(?P<plain>.+?(?=\*|__|\(\(|$))"
)


class Section(NamedTuple):
    """A section of a manual: its kind, title and blocks."""

    sort: str
    title: str
    blocks: list[Block]


def read(store: Store, progress: Progress) -> dict[str, list[Section]]:
    """The sections of each manual by its code, with their pictures drawn and kept in `store`."""
    found = {}
    for row in progress.over(read_table("manual")):
        text = resources("sample", f"manual_{row['code']}.txt").read_text(encoding="utf-8")
        found[row["code"]] = parse(text)
        for section in found[row["code"]]:
            for block in section.blocks:
                if block["type"] == "picture":
                    block["blob"] = store.put_blob(sample_pictures.draw(block.pop("kind"), block.pop("labels")))
    return found


def write(tables: Tables, manuals: dict[str, list[Section]]) -> None:
    """The manuals, their makers and their sections in order."""
    tables.typed("manual")
    tables.typed("manual_author")
    for code, sections in manuals.items():
        tables.put("manual_section", [
            {
                "manual": code, "title": section.title, "sort": section.sort, "position": position,
                "content": json.dumps(section.blocks, ensure_ascii=False),
            }
            for position, section in enumerate(sections, 1)
        ])  # fmt: skip


def parse(text: str) -> list[Section]:
    """The sections of a manual's text; a picture block keeps its `kind` and `labels` until it is drawn."""
    found = []
    for chunk in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        head, _, body = chunk.partition("\n")
        sort, title = head.split(" | ", 1)
        found.append(Section(sort, title, list(_blocks(body.splitlines()))))
    return found


def _blocks(lines: list[str]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        line = lines[at]
        mark, _, rest = line.partition(" ")
        if mark in ("-", "+"):
            end = _until(lines, at, lambda other, mark=mark: not other.startswith(f"{mark} "))
            kind = "bullets" if mark == "-" else "numbers"
            yield {"type": kind, "items": [_runs(item[2:]) for item in lines[at:end]]}
        elif mark in ("[table]", "[chart]"):
            end = _until(lines, at, lambda other: not other.strip())
            rows = lines[at + 1 : end]
            yield _table(rest, rows) if mark == "[table]" else _chart(rest, rows)
        else:
            end = at + 1
            if line.strip():
                yield _single(line, mark, rest)
        at = end


def _until(lines: list[str], at: int, over: Any) -> int:
    return next((place for place in range(at + 1, len(lines)) if over(lines[place])), len(lines))


def _single(line: str, mark: str, rest: str) -> Block:
    match mark:
        case "###" | "####":
            return {"type": "heading", "level": len(mark), "text": rest}
        case "[ref]":
            return {"type": "reference", "text": rest}
        case "[break]":
            return {"type": "break"}
        case "[picture]":
            kind, caption, labels = rest.split(" | ")
            return {"type": "picture", "kind": kind, "caption": caption, "labels": labels.split("; ")}
        case _:
            return {"type": "paragraph", "runs": _runs(line), "align": "justify"}


def _table(title: str, rows: list[str]) -> Block:
    columns, *body = ([cell.strip() for cell in row.split(" | ")] for row in rows)
    return {"type": "table", "title": title, "columns": columns, "rows": body}


def _chart(head: str, rows: list[str]) -> Block:
    kind, title = head.split(" | ", 1)
    named = [(name, values.split(" | ")) for name, _, values in (row.partition(": ") for row in rows)]
    series = [{"name": name, "values": [float(v.replace(",", ".")) for v in values]} for name, values in named[1:]]
    return {"type": "chart", "kind": kind, "labels": named[0][1], "series": series, "title": title}


def _runs(text: str) -> list[Block]:
    runs: list[Block] = []
    for found in _MARKS.finditer(text):
        look = found.lastgroup or "plain"
        if look == "note" and runs:
            runs[-1]["note"] = found["note"]
        else:
            runs.append({"text": found[look]} if look == "plain" else {"text": found[look], look: True})
    return runs
