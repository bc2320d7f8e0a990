"""What renderers write by themselves: values as tables print them, labels of figures and tables, clean text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from labdesk.documents.model import Block, Cell, Column, Columns, Document, Heading, Keep, Run, Text, Value, runs
from labdesk.i18n import N_, Language

SIGNATURE = N_("(signature)")
SEAL = N_("L.S.")
PAGE_OF = N_("Page {n} of {m}")
PAGE_SLASH = N_("Page {n} / {m}")
CUT = N_("Cut here")
TABLE = N_("Table {n}")
TABLE_CONTINUED = N_("Table {n}, continued")
FIGURE = N_("Figure {n}")
FIGURE_TITLED = N_("Figure {n}. {title}")

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]"
)
_MEETING = re.compile("([“”«»])\\1+")


def printable(text: str) -> str:
    """The text without control characters, lone surrogates and marks that turn the reading direction.

    Quotation marks of one kind that meet, as when a phrase quotes a name that begins with a quotation, become one.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\t", " ")
    return _MEETING.sub(r"\1", _UNPRINTABLE.sub("", text))


_PAIRS = str.maketrans("“”„", "«»«")


def quoted(text: str, t: Language) -> str:
    """Typed text with the quotation marks of the paper: « » in Uzbek Cyrillic, as typed elsewhere."""
    return text.translate(_PAIRS) if t.base == "uz-Cyrl" else text


def printable_runs(text: Text) -> tuple[Run, ...]:
    """The same for running text, run by run."""
    return tuple(
        Run(printable(run.text), run.bold, run.italic, run.underline, printable(run.note)) for run in runs(text)
    )


def written(value: Value, t: Language, digits: int | None = None) -> str:
    """A value as a table prints it: 23.11.2026, 1 234,5, a tick for True, nothing for None and False."""
    match value:
        case Cell():
            return written(value.value, t, digits)
        case str():
            return printable(value)
        case None | False:
            return ""
        case True:
            return "✓"
        case int() | float() | Decimal():
            return t.number(value, digits)
        case datetime():
            return f"{t.date(value.date())} {value:%H:%M}"
        case date():
            return t.date(value)
        case time():
            return f"{value:%H:%M}"


def alignment(value: Value, column: Column) -> str:
    """Where a cell's text stands: as the cell or the column says, else numbers right, dates and marks centred."""
    if isinstance(value, Cell):
        if value.align:
            return value.align
        value = value.value
    if column.align:
        return column.align
    if isinstance(value, bool) or column.kind in ("date", "mark"):
        return "centre"
    if isinstance(value, int | float | Decimal) or column.kind == "number":
        return "right"
    return "centre" if isinstance(value, date | time) else "left"


def figure_label(number: int | None, title: str, t: Language) -> str:
    """`1-rasm. Nomi`, `Рис. 1. Название`, or whatever part of it there is."""
    if number is None:
        return printable(title)
    return t(FIGURE_TITLED, n=number, title=printable(title)) if title else t(FIGURE, n=number)


@dataclass(frozen=True)
class Entry:
    """A heading as printed, with its number; `key` names its place in the document."""

    key: str
    text: str
    level: int
    listed: bool


def entries(document: Document, prefix: str = "h") -> list[Entry]:
    """Every heading in the order of the document, numbered 1., 1.1. where that was asked for."""
    counters = [0] * 5
    found: list[Entry] = []
    for heading in _headings(document.blocks):
        text = printable(heading.text)
        if heading.numbered:
            counters[heading.level] += 1
            counters[heading.level + 1 :] = [0] * (4 - heading.level)
            text = "".join(f"{n}." for n in counters if n) + "\u00a0" + text
        found.append(Entry(f"{prefix}{len(found)}", text, heading.level, heading.listed))
    return found


def _headings(blocks: Sequence[Block]) -> Iterator[Heading]:
    for block in blocks:
        match block:
            case Heading():
                yield block
            case Columns():
                yield from _headings(block.left)
                yield from _headings(block.right)
            case Keep():
                yield from _headings(block.blocks)
            case _:
                pass
