"""Methodical manuals as books: title page, imprint, contents, chapters, references, colophon (documents of par. 16)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import ceil

from labdesk.documents.blocks import References, to_blocks
from labdesk.documents.model import (
    Block,
    Bullets,
    Chart,
    Clauses,
    Column,
    Contents,
    Document,
    Heading,
    Page,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Series,
    Spacer,
    Table,
    Text,
    bold,
    runs,
)
from labdesk.documents.office import LINE, Office, live
from labdesk.documents.registry import prints
from labdesk.documents.words import quoted
from labdesk.i18n import N_, numbers
from labdesk.i18n.scripts import script_of
from labdesk.schema.manuals import KINDS, Manual, ManualAuthor, ManualSection

_TYPED_NUMBER = re.compile(
    r"^(?:[IVXLC]+\s+(?:bob|боб)\b|(?:глава|chapter)\s+[IVXLC\d]+\b|\d+(?:\.\d+)+)[.:]?\s*", re.I
)
_SHEET = 0.93
"""Conventional printed sheets (60×90 1/16) in one sheet of 60×84 1/16."""


@prints("manual", N_("Methodical manual"), Manual)
def manual(subject: Manual, office: Office) -> Document:
    """The whole manual; typeset twice, since imprint and colophon say how many pages it has."""
    book = _Book(subject, office)
    return book.document(office.pages(book.document(0)))


class _Book:
    """One manual in one language and script, with the running numbers of its figures, tables and references."""

    def __init__(self, subject: Manual, office: Office) -> None:
        self.subject, self.office, self.t = subject, office, office.t
        self.small = subject.format != "A4"
        self.size: float = 11 if self.small else 14
        self.people = [a for a in live(subject.authors) if a.person]
        self.title = self._own(subject.title or LINE)

    def document(self, pages: int) -> Document:
        """The book, saying that it has `pages` pages (0 = not known yet)."""
        self.figures = self.tables = self.references = 0
        blocks = [*self._title_page(), *self._imprint(pages), *self._contents(), *self._text(), *self._colophon(pages)]
        page = Page("A5") if self.small else Page("A4")
        indent = 8 if self.small else 12.5
        made = self.office.paper(
            self.title, blocks, size=self.size, page=replace(page, numbers_from=3), spacing=1.1 if self.small else 1.4,
            indent=indent,
        )  # fmt: skip
        return replace(made, author=self._names(), subject=self.t(KINDS.get(self.subject.sort or "", "")))

    # --- words ---------------------------------------------------------------------------------------------------

    def _own(self, text: str | None) -> str:
        """What was typed, in the script of this printing; left alone when it is in that script already."""
        if not text:
            return ""
        written = script_of(self.subject.title or "") or "latn"
        wanted = {"uz-Latn": "latn", "uz-Cyrl": "cyrl", "uz-Latn-x-reform": "reform"}.get(self.t.code, written)
        return text.strip(" ") if written == wanted else quoted(self.t.own(text), self.t)

    def _role(self, role: str) -> list[ManualAuthor]:
        return [a for a in self.people if a.role == role]

    def _names(self) -> str:
        return ", ".join(self.office.initials(a.person) for a in self._role("author"))

    def _turned(self, author: ManualAuthor) -> str:
        """`Abdullayeva N. Sh.`: surname first, for the bibliographic line."""
        first, dot, surname = self.office.initials(author.person).rpartition(". ")
        return f"{surname} {first}{dot.strip()}"

    def _city_year(self) -> str:
        return f"{self._own(self.subject.city) or self.office.place or LINE} – {self.subject.year or '20___'}"

    # --- first and last pages ------------------------------------------------------------------------------------

    def _title_page(self) -> Iterator[Block]:
        size, capitals = self.size, self.title.upper()
        heads = [line for line in self._own(self.subject.heading).splitlines() if line.strip()]
        for line in heads or self.office.bodies():
            yield Paragraph(line.upper(), "centre", space_after=1)
        yield Spacer(self._height(0.14))
        yield Paragraph(bold(self._names() or LINE), "centre", size=size + 1)
        yield Spacer(self._height(0.10))
        yield Paragraph(bold(capitals), "centre", size=size + (5 if len(capitals) < 90 else 3))
        yield Spacer(4)
        yield Paragraph(self._kind_line(), "centre")
        used = self._lines(capitals, size + 5) + sum(self._lines(line, size) for line in heads or self.office.bodies())
        yield Spacer(max(self._height(0.52) - used * self.size * 0.5, 5))
        yield Paragraph(bold(self._city_year()), "centre")
        yield PageBreak()

    def _height(self, share: float) -> float:
        return (170 if self.small else 257) * share

    def _lines(self, text: str, size: float) -> int:
        """About how many lines a centred text takes."""
        return ceil(len(text) * size * 0.22 / (113 if self.small else 165))

    def _kind_line(self) -> str:
        kind = self.t(KINDS.get(self.subject.sort or "methodical", "")).lower()
        audience = re.sub(r"\s*(uchun|учун)\s*$", "", self._own(self.subject.audience))
        if not audience:
            return f"({kind})"
        return self.t("({kind} for {audience})", kind=kind, audience=audience[:1].lower() + audience[1:])

    def _imprint(self, pages: int) -> Iterator[Block]:
        t, s, small = self.t, self.subject, 9.5 if self.small else 12
        for label, value in ((t("UOʻK"), s.udc), (t("KBK"), s.bbk)):
            yield Paragraph(bold(f"{label} {value or LINE}"), "left", indent=0, size=small, space_after=0.5)
        yield Paragraph(bold(s.author_mark or ""), "left", indent=0, size=small, space_after=3)
        yield Paragraph(self._bibliography(pages), size=small, space_after=3)
        for line in self._own(s.annotation).splitlines():
            yield Paragraph(line, size=small)
        yield Spacer(2)
        yield from self._named(t("Responsible editor:"), self._role("editor"), small)
        yield from self._named(t("Reviewers:"), self._role("reviewer"), small)
        if s.council:
            said = t(
                "Recommended for publication by {council}, minutes {dated}.",
                council=self._own(s.council),
                dated=self.office.dated(s.council_date, s.council_number),
            )
            yield Paragraph(said, size=small, space_after=3)
        yield Paragraph(bold(f"ISBN {s.isbn or LINE}"), "left", indent=0, size=small, space_after=2)
        for owner in (self._names(), self._own(s.publisher)):
            yield Paragraph(f"© {owner or LINE}, {s.year or '20___'}", "right", size=small, space_after=0.5)
        yield PageBreak()

    def _bibliography(self, pages: int) -> Text:
        authors = self._role("author")
        first = self._turned(authors[0]) if authors else LINE
        said = self.t(
            "{title}: {kind} / {authors}. – {city}: {publisher}, {year}. – {pages} p.",
            title=self.title.rstrip("."),
            kind=self.t(KINDS.get(self.subject.sort or "methodical", "")).lower(),
            authors=self._names() or LINE,
            city=self._own(self.subject.city) or LINE,
            publisher=self._own(self.subject.publisher) or LINE,
            year=self.subject.year or "20___",
            pages=pages or "___",
        )
        return (bold(f"{first}{'' if first.endswith('.') else '.'} "), said)

    def _named(self, label: str, found: Sequence[ManualAuthor], size: float) -> Iterator[Block]:
        yield Paragraph(bold(label), "left", indent=0, size=size, space_after=0.5, keep_next=True)
        for author in found:
            parts = (self.office.initials(author.person), self._own(author.credentials))
            yield Paragraph(" – ".join(p for p in parts if p), "left", indent=0, left=6, size=size, space_after=0.5)
        if not found:
            yield Paragraph(LINE * 3, "left", indent=0, left=6, size=size)
        yield Spacer(1.5)

    def _contents(self) -> Iterator[Block]:
        yield Contents(self.t("CONTENTS"), depth=3)
        yield PageBreak()

    def _colophon(self, pages: int) -> Iterator[Block]:
        t, s, small = self.t, self.subject, 9.5 if self.small else 12
        yield PageBreak()
        yield Spacer(self._height(0.2))
        for author in self._role("author"):
            yield Paragraph(bold(self.office.full(author.person)), "centre", size=small, space_after=0.5)
        yield Spacer(3)
        yield Paragraph(bold(self.title.upper()), "centre", size=small + 1.5)
        yield Paragraph(self._kind_line(), "centre", size=small, space_after=6)
        for label, role in (
            (t("Editor:"), "editor"), (t("Technical editor:"), "technical"), (t("Proofreader:"), "proof"),
            (t("Layout:"), "layout"),
        ):  # fmt: skip
            names = ", ".join(self.office.initials(a.person) for a in self._role(role))
            yield Paragraph((bold(f"{label} "), names or LINE), "centre", size=small, space_after=0.5)
        yield Spacer(5)
        sheets = pages / (16 if self.small else 8) * _SHEET
        said = t(
            "Signed for printing on {date}. Format 60×84 1/{share}. “Spectral” typeface. Conventional printed sheets "
            "{sheets}. Pages: {pages}. Print run {copies} copies. Order No. {order}.",
            date=t.date(s.signed_print) or LINE,
            share=16 if self.small else 8,
            sheets=t.number(sheets, 1) if pages else "___",
            pages=pages or "___",
            copies=t.number(s.copies) if s.copies else "____",
            order=s.order_number or "____",
        )
        yield Paragraph(said, "centre", size=small)
        house = ", ".join(p for p in (self._own(s.publisher), self._own(s.publisher_address)) if p)
        yield Paragraph(house or LINE * 3, "centre", size=small)

    # --- text ----------------------------------------------------------------------------------------------------

    def _text(self) -> Iterator[Block]:
        chapter = section = 0
        opened = False
        for part in live(self.subject.sections):
            title = _TYPED_NUMBER.sub("", self._own(part.title))
            if part.sort == "section":
                section += 1
                yield Heading(f"{chapter or 1}.{section}. {title}", 3)
            elif part.sort == "tasks":
                yield Heading(title, 3, listed=False)
            else:
                if opened:
                    yield PageBreak()
                if part.sort == "chapter":
                    chapter, section = chapter + 1, 0
                yield Heading(self._head(part, title, chapter), 2)
            opened = True
            yield from self._content(part)

    def _head(self, part: ManualSection, title: str, chapter: int) -> str:
        if part.sort != "chapter":
            return title.upper()
        roman = numbers.roman(chapter)
        return self.t("CHAPTER {roman}. {title}", roman=roman, title=title.upper())

    def _content(self, part: ManualSection) -> Iterator[Block]:
        for block in to_blocks(part.content, self.office.store.blob):
            match block:
                case References():
                    yield replace(block, start=self.references + 1)
                    self.references += len(block.items)
                case Table():
                    self.tables += 1
                    yield _table(block, self.tables, self._own)
                case Picture() | Chart():
                    self.figures += 1
                    yield _figure(block, self.figures, self._own)
                case _:
                    yield _said(block, self._own)


Own = Callable[[str | None], str]


def _spoken(text: Text, own: Own) -> tuple[Run, ...]:
    """Running text in another script; spaces at the edges of runs are kept."""
    return tuple(replace(run, text=_edged(run.text, own), note=own(run.note)) for run in runs(text))


def _edged(text: str, own: Own) -> str:
    inner = text.strip()
    start = text.find(inner) if inner else len(text)
    return text[:start] + own(inner) + text[start + len(inner) :]


def _said(block: Block, own: Own) -> Block:
    match block:
        case Paragraph():
            return replace(block, text=_spoken(block.text, own))
        case Heading():
            return replace(block, text=own(block.text), listed=False)
        case Bullets():
            return replace(block, items=[_spoken(item, own) for item in block.items])
        case Clauses():
            return replace(block, items=[_spoken(item, own) for item in block.items])  # type: ignore[arg-type]
        case _:
            return block


def _table(block: Table, number: int, own: Own) -> Table:
    columns = [Column(own(c.title), _weight(block, n)) for n, c in enumerate(block.columns)]
    rows = [[own(str(cell)) for cell in row.cells] for row in block.walk()]
    return replace(block, columns=columns, rows=rows, title=own(block.title), number=number)


def _weight(block: Table, column: int) -> float:
    """A width that follows from the length of a column's texts."""
    texts = [block.columns[column].title, *(str(r.cells[column]) for r in block.walk() if column < len(r.cells))]
    return max(6.0, min(40.0, sum(map(len, texts)) / len(texts)))


def _figure(block: Picture | Chart, number: int, own: Own) -> Block:
    if isinstance(block, Picture):
        return replace(block, caption=own(block.caption), number=number)
    series = [Series(own(each.name), each.values) for each in block.series]
    labels = [own(label) for label in block.labels]
    return replace(block, labels=labels, series=series, title=own(block.title), number=number)
