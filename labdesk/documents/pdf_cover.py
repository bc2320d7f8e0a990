"""Lists of contents: of a paper, and of a packet on its first sheet, told there when all pages are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm

from labdesk.documents import fonts, words
from labdesk.documents.fonts import Family
from labdesk.documents.model import Document
from labdesk.documents.pdf_flow import Mark, Piece
from labdesk.documents.pdf_text import LEADING, say, wrapped

_CONTENTS_LINES = 6


@dataclass(frozen=True)
class Binding:
    """How papers are bound into one file.

    `bookmarks` holds for each paper the outline entries that begin with it, (level, title), levels from 0; without
    them each paper has one. Page numbers run through the file if `continuous`. `cover` is a sheet before the papers,
    and the bookmarks are listed on it with the pages of the file.
    """

    bookmarks: Sequence[Sequence[tuple[int, str]]] = ()
    continuous: bool = False
    cover: Document | None = None

    def marks(self, documents: Sequence[Document]) -> list[list[tuple[str, int, str]]]:
        """Key, level and title of what begins with each document, the cover not among them."""
        given = self.bookmarks or [[(0, one.title if len(documents) > 1 else "")] for one in documents]
        return [
            [(f"b{n}.{level}", level, words.printable(title)) for level, title in entries]
            for n, entries in enumerate(given)
        ]


def mark_flow(entries: Sequence[tuple[str, int, str]]) -> list[Mark]:
    """The places that the outline and the cover point to."""
    return [Mark(key, title, level) for key, level, title in entries]


class Leader(Piece):
    """A line of the table of contents: title, dots, page number; the whole is a link."""

    def __init__(
        self, text: str, page: str, key: str, indent: float, family: Family, size: float, strong: bool
    ) -> None:
        super().__init__()
        self.text, self.page, self.key, self.indent, self.size = text, page, key, indent, size
        self.face = family.face(strong)
        self.plain = family.regular
        self.spaceAfter = 2

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.lines = wrapped(self.text, width - self.indent - 14 * mm, self.face, self.size)[:_CONTENTS_LINES]
        self.leading = self.size * LEADING
        self.height = len(self.lines) * self.leading
        return width, self.height

    def draw(self) -> None:
        self.draw_text()
        self.draw_number(self.canv)
        self.canv.linkRect("", self.key, (0, 0, self.width, self.height), relative=1, thickness=0)

    def draw_text(self) -> None:
        """The title."""
        text = self.canv.beginText()
        for n, line in enumerate(self.lines):
            text.setTextOrigin(self.indent, self.height - self.size - n * self.leading)
            say(text, line, self.face, self.size)
        self.canv.drawText(text)

    def draw_number(self, canv: Any) -> None:
        """The dots and the page number."""
        text = canv.beginText()
        y = self.height - self.size - (len(self.lines) - 1) * self.leading
        number = fonts.width(self.page, self.plain, self.size)
        start = self.indent + fonts.width(self.lines[-1], self.face, self.size) + 4
        dot = fonts.width(" .", self.plain, self.size)
        count = int((self.width - number - 4 - start) / dot)
        text.setTextOrigin(self.width - number - 4 - count * dot, y)
        say(text, " ." * count, self.plain, self.size)
        text.setTextOrigin(self.width - number, y)
        say(text, self.page, self.plain, self.size)
        canv.drawText(text)


class CoverLine(Leader):
    """A line of the cover: a form stands where its dots and number will be drawn."""

    def draw(self) -> None:
        self.draw_text()
        self.canv.doForm(self.form)
        self.canv.linkRect("", self.key, (0, 0, self.width, self.height), relative=1, thickness=0)

    @property
    def form(self) -> str:
        """The name of the form."""
        return f"page-of-{self.key}"

    def finish(self, canv: Any, pages: Mapping[str, int]) -> None:
        """Draw the number, now known."""
        self.page = str(pages[self.key])
        canv.beginForm(self.form, 0, 0, self.width, self.height)
        self.draw_number(canv)
        canv.endForm()


def cover_lines(
    marks: Sequence[Sequence[tuple[str, int, str]]], family: fonts.Family, size: float, indent: float
) -> Iterator[CoverLine]:
    """A line for each bookmark, those of papers in bold where their records stand below them."""
    flat = [entry for entries in marks for entry in entries]
    deep = any(level for _, level, _ in flat)
    for key, level, title in flat:
        said = " ".join(title.split())
        yield CoverLine(said, "", key, level * indent, family, size, strong=deep and level == 0)
