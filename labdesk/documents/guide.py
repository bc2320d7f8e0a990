"""The quick guide on paper: eight pages of A5 made from the help by the same blocks as the manuals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from labdesk.documents import help as pages
from labdesk.documents.blocks import from_markdown
from labdesk.documents.model import (
    Block,
    Bullets,
    Clauses,
    Document,
    Heading,
    Page,
    PageBreak,
    Paragraph,
    Picture,
    Spacer,
    Text,
    bold,
    italic,
    runs,
)
from labdesk.documents.registry import page_count
from labdesk.documents.registry import write as write_papers
from labdesk.i18n import Language
from labdesk.paths import resources

PAGES = 8
SHEETS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("begin",), ""), (("lists",), "students"), (("forms",), ""), (("import",), ""), (("print",), "print"),
    (("manual_text",), "manual"), (("backup",), ""),
)  # fmt: skip
"""After the title page, each page: the topics it tells and the picture of the window it shows."""
_SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5)


def guide(t: Language) -> Document:
    """The guide in a language, in the largest type in which it has eight pages."""
    made = [document for size in _SIZES if page_count(document := _document(t, size)) == PAGES]
    return made[0] if made else _document(t, _SIZES[-1])


def write(t: Language, target: Path) -> None:
    """Write the guide as PDF (or what the ending of the file asks for)."""
    write_papers([guide(t)], target)


def _document(t: Language, size: float) -> Document:
    page = Page("A5", left=14, right=12, top=11, bottom=14, numbers_from=2)
    title = t("LabDesk quick guide")
    return Document(title, list(_blocks(t)), t.code, page=page, size=size, indent=0, spacing=1.0)


def _blocks(t: Language) -> Iterator[Block]:
    yield Spacer(42)
    yield Paragraph(bold("LabDesk"), "centre", size=30)
    yield Paragraph(t("Quick guide"), "centre", size=16, space_after=6)
    yield Paragraph(
        t("The desk of an educational-scientific complex laboratory site: facts in, signed papers out."), "centre"
    )
    yield Spacer(12)
    for topics, _ in SHEETS:
        for topic in topics:
            yield Paragraph(pages.title(topic, t), "centre", space_after=0.5)
    yield Spacer(12)
    yield Paragraph(italic(t("The whole help is in the program: press F1 on any page.")), "centre")
    for topics, picture in SHEETS:
        yield PageBreak()
        for topic in topics:
            yield from _topic(topic, t)
        if picture:
            yield Picture(resources("readme", f"{picture}.png").read_bytes(), width=84)


def _topic(topic: str, t: Language) -> Iterator[Block]:
    for n, block in enumerate(from_markdown(pages.text(topic, t))):
        match block:
            case Heading():
                yield Heading(block.text, 2 if n == 0 else 3)
            case Paragraph():
                yield replace(block, text=_plain(block.text), align="left", space_after=1.5)
            case Bullets():
                yield replace(block, items=[_plain(item) for item in block.items])
            case Clauses():
                yield replace(block, items=[_plain(item) for item in block.items])  # type: ignore[arg-type]
            case _:
                yield block


def _plain(text: Text) -> Text:
    """Running text without addresses of links as footnotes."""
    return tuple(replace(run, note="") for run in runs(text))
