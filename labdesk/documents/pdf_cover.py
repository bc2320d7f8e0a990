"""The first sheet of a packet: what lies in it and on which page, told when all pages are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from labdesk.documents import fonts, words
from labdesk.documents.model import Document
from labdesk.documents.pdf_flow import Leader, Mark


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
