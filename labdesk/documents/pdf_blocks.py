"""Blocks of a document turned into the pieces that fill PDF pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, assert_never

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, PageBreak, Spacer

from labdesk.documents import charts, fonts, model, pictures, words
from labdesk.documents.model import Block, Document, Run, Text
from labdesk.documents.pdf_cover import Leader
from labdesk.documents.pdf_flow import (
    NOTE_SIZE,
    AtFoot,
    HandLines,
    Photo,
    Rule,
    SideBySide,
    SignatureRow,
    Title,
    Together,
    room_to_begin,
)
from labdesk.documents.pdf_grid import Grid
from labdesk.documents.pdf_plan import Plan
from labdesk.documents.pdf_text import Look, Prose
from labdesk.documents.words import printable, printable_runs
from labdesk.i18n import language

_LONGEST_NOTE = 500
_ALL_NOTES = 1200
_LONGEST_POSITION = 300
_LONGEST_NAME = 80
_SHORT = 130.0
_NARROW = 95 * mm


class Composer:
    """Turns the blocks of one document into pieces of a given width.

    `pages` are the page numbers of headings by key, as an earlier pass found them; `level` is added to outline
    levels. `plans` lists the tables, so that progress can be counted in their rows.
    """

    def __init__(self, document: Document, prefix: str, pages: Mapping[str, str], level: int) -> None:
        self.document, self.pages, self.level = document, pages, level
        self.t = language(document.language)
        self.family = fonts.family(document.font)
        self.hyphenate = self.t.base != "en"
        self.entries = words.entries(document, prefix)
        self.plans: list[Plan] = []
        self._next = iter(self.entries)
        self._outline = level
        self._notes = 0
        self.height = 700.0

    def pieces(self, blocks: Sequence[Block], width: float) -> list[Any]:
        """The pieces, with page breaks where a heading, or signatures, would otherwise stand alone."""
        flow = [piece for block in blocks for piece in self._block(block, width)]
        needed = 0.0
        spaced: list[Any] = []
        signed = False
        for piece in reversed(flow):
            if isinstance(piece, Grid) and signed:
                piece.after = needed + 10
            short = isinstance(piece, Prose) and piece.wrap(width, 10_000)[1] < _SHORT
            if isinstance(piece, Prose) and (piece.keep_next or (signed and short)):
                needed += float(piece.wrap(width, 10_000)[1]) + piece.getSpaceBefore() + piece.getSpaceAfter() + 4
                spaced += [piece, CondPageBreak(min(needed, self.height * 0.6))]
                continue
            spaced.append(piece)
            if isinstance(piece, Spacer) and signed:
                needed += piece.height
                continue
            needed = room_to_begin(piece, width)
            signed = getattr(piece, "signs", False)
        return spaced[::-1]

    def _block(self, block: Block, width: float) -> Iterator[Any]:  # noqa: C901, PLR0912 - one case per block
        match block:
            case model.Paragraph():
                yield self._paragraph(block)
            case model.Heading():
                yield self._heading()
            case model.Table():
                yield from self._table(block, width)
            case model.Facts():
                yield self._facts(block, width)
            case model.Clauses():
                for depth, number, text in block.numbered():
                    yield self._item(f"{number}\u00a0", text, depth)
            case model.Bullets():
                for text in block.items:
                    yield self._item(f"{block.mark}\u00a0", text, 0)
            case model.Letterhead():
                yield from self._letterhead(block, width)
            case model.Approval():
                yield self._approval(block, width)
            case model.Corner():
                yield self._corner(block, width)
            case model.Signatures():
                yield self._signatures(block, width)
            case model.Chart():
                low = replace(block, height=min(block.height, self.height / mm - 25))
                shown = charts.drawing(low, width, self.family, self.t)
                yield self._captioned(shown, words.figure_label(block.number, block.title, self.t))
            case model.Picture():
                yield self._picture(block)
            case model.Contents():
                yield from self._contents(block)
            case model.Columns():
                yield self._columns(block, width)
            case model.Keep():
                inner = [piece for one in block.blocks for piece in self._block(one, width)]
                kept = Together(inner)
                kept.signs = any(getattr(piece, "signs", False) for piece in inner)
                yield kept
            case model.Rules():
                yield HandLines(block.count, block.pitch * mm)
            case model.CutLine():
                yield Rule(self.family, True, printable(block.text) or self.t(words.CUT))
            case model.Executor():
                yield AtFoot(self._line(block.text, size=9.5))
            case model.Spacer():
                yield Spacer(1, block.height * mm)
            case model.PageBreak():
                yield PageBreak()
            case model.Section():
                raise TypeError("a section begins at the top of a document, not inside another block")
            case _:
                assert_never(block)

    def _look(self, align: str = "left", size: float = 0, **more: float) -> Look:
        return Look(self.family, size or self.document.size, align, spacing=self.document.spacing, **more)

    def _prose(self, text: Text, look: Look) -> Prose:
        prose = Prose(look, hyphenate=self.hyphenate and look.align == "justify")
        parts = printable_runs(text)
        short = sum(len(part.note) for part in parts) <= _ALL_NOTES
        for run in parts:
            prose.add(run)
            if run.note and short and len(run.note) <= _LONGEST_NOTE:
                self._notes += 1
                prose.add_mark(self._notes, self._note(run.note))
            elif run.note:
                prose.add(Run(f" ({run.note})"))
        return prose

    def _note(self, text: str) -> Prose:
        note = Prose(Look(self.family, NOTE_SIZE, "justify"), hyphenate=self.hyphenate)
        note.add_mark(self._notes, None)
        note.add(Run(f"\u00a0{text}"))
        return note

    def _line(self, text: str, align: str = "left", strong: bool = False, size: float = 0, after: float = 0) -> Prose:
        look = Look(self.family, size or self.document.size, align, after=after)
        return Prose(look, [Run(printable(text), bold=strong)])

    def _paragraph(self, block: model.Paragraph) -> Prose:
        indent = block.indent if block.indent is not None else self.document.indent if block.align == "justify" else 0
        size = block.size or self.document.size
        after = size * 0.22 if block.space_after is None else block.space_after * mm
        look = self._look(block.align, size, first=indent * mm, left=block.left * mm, after=after)
        prose = self._prose(block.text, look)
        prose.keep_next = block.keep_next
        return prose

    def _item(self, label: str, text: Text, depth: int) -> Prose:
        first = (self.document.indent + 6 * depth) * mm
        look = self._look("justify", first=first, after=self.document.size * 0.18)
        return self._prose((Run(label), *printable_runs(text)), look)

    def _heading(self) -> Title:
        entry = next(self._next)
        size = self.document.size
        align = "centre" if entry.level <= 2 else "left"
        before = (size * 0.5, size * 0.9, size * 0.7, size * 0.5)[entry.level - 1]
        look = Look(self.family, size, align, before=before, after=size * 0.45)
        run = Run(entry.text, bold=entry.level < 4, italic=entry.level == 4)
        title = Title(look, [run])
        title.key, title.title = entry.key, " ".join(entry.text.split())
        title.level = min(entry.level - 1 + self.level, self._outline)
        self._outline = title.level + 1
        return title

    def _table(self, block: model.Table, width: float) -> Iterator[Any]:
        rows = list(block.walk())
        plan = Plan(
            block.columns,
            rows,
            self.t,
            self.family,
            width,
            size=block.size,
            largest=self.document.size,
            row_height=block.row_height * mm,
            heading=block.heading,
            page=self.height,
        )
        self.plans.append(plan)
        captions, later = [], []
        size = min(self.document.size, 12)
        if block.number is not None:
            captions.append(self._line(self.t(words.TABLE, n=block.number), "right", size=size))
            later.append(self._line(self.t(words.TABLE_CONTINUED, n=block.number), "right", size=min(size, 10)))
        if block.title:
            captions.append(self._line(block.title, "centre", True, size))
        if sum(caption.wrap(width, self.height)[1] for caption in captions) > self.height * 0.2:
            yield from captions
            captions = []
        yield Grid(plan, captions=captions, continuation=later)

    def _facts(self, block: model.Facts, width: float) -> Grid:
        share = block.label_width
        columns = (model.Column("", share, "left"), model.Column("", 1 - share, "left"))
        rows = [model.Row(row) for row in block.rows]
        plan = Plan(
            columns,
            rows,
            self.t,
            self.family,
            width,
            size=block.size or min(self.document.size, 12),
            heading=False,
            borders=block.borders,
        )
        self.plans.append(plan)
        return Grid(plan)

    def _letterhead(self, block: model.Letterhead, width: float) -> Iterator[Any]:
        if block.logo:
            yield self._picture(model.Picture(block.logo, width=pictures.logo_width(block.logo)))
        own = self._head(block.bodies, block.organisation, block.lines)
        if block.partner or block.partner_bodies:
            wide = width / 2 - 4 * mm
            other = self._head(block.partner_bodies, block.partner)
            yield SideBySide([own, other], [0, width - wide], [wide, wide], 2)
        else:
            yield from own
        yield Rule(self.family)
        if block.date or block.number or block.place:
            size = min(self.document.size, 12)
            three = ((block.date, "left"), (block.number, "centre"), (block.place, "right"))
            shares = (0.4, 0.2, 0.4)
            stacks = [[self._line(text, align, size=size)] for text, align in three]
            yield SideBySide(
                stacks, [0, width * shares[0], width * (1 - shares[2])], [width * share for share in shares], 12
            )

    def _head(self, bodies: Sequence[str], organisation: str, small: Sequence[str] = ()) -> list[Prose]:
        size = min(self.document.size, 12)
        lines = [self._line(body, "centre", size=size, after=1) for body in bodies]
        below = [self._line(line, "centre", size=9, after=1) for line in small]
        return [*lines, self._line(organisation, "centre", True, size, after=1), *below]

    def _stack(self, lines: Sequence[str], strong_first: bool) -> list[Prose]:
        size = min(self.document.size, 13)
        return [self._line(line, strong=strong_first and n == 0, size=size, after=2) for n, line in enumerate(lines)]

    def _wish(self, lines: Sequence[str], strong_first: bool) -> float:
        """The width of the longest line, as set by `_stack`."""
        size = min(self.document.size, 13)
        faces = [self.family.face(strong_first and n == 0) for n in range(len(lines))]
        return max((fonts.width(printable(s), f, size) + 1 for s, f in zip(lines, faces, strict=True)), default=0.0)

    def _approval(self, block: model.Approval, width: float) -> SideBySide:
        wishes = self._wish(block.agreed, True), self._wish(block.approved, True)
        limit = (width - 8 * mm) / 2
        wide = [min(max(wish, 52 * mm), limit) for wish in wishes]
        stacks = [self._stack(block.agreed, True), self._stack(block.approved, True)]
        return SideBySide(stacks, [0, width - wide[1]], wide, 14)

    def _corner(self, block: model.Corner, width: float) -> SideBySide:
        wide = min(max(self._wish(block.lines, block.bold), 40 * mm), width * 0.52)
        lines = self._stack(block.lines, block.bold)
        return SideBySide([lines], [width - wide], [wide], 10)

    def _signatures(self, block: model.Signatures, width: float) -> Together:
        size = self.document.size
        names = [fonts.width(printable(row.name), self.family.regular, size) for row in block.rows]
        name_width = min(max(names, default=0.0) + 0.1, width * (0.36 if width > _NARROW else 0.42))
        said = [word for row in block.rows for word in printable(row.position).split(" ")]
        word = max((fonts.width(each, self.family.regular, size) for each in said), default=0.0)
        hint, seal = self.t(words.SIGNATURE), self.t(words.SEAL)
        pieces: list[Any] = [Spacer(1, size * 0.6)]
        if block.title:
            pieces.append(self._line(block.title, strong=True, after=2))
        for row in block.rows:
            texts = [printable(row.position), printable(row.name)]
            for n, longest in enumerate((_LONGEST_POSITION, _LONGEST_NAME)):
                if len(texts[n]) > longest:
                    pieces.append(self._line(texts[n]))
                    texts[n] = ""
            seal_here = seal if row.seal else ""
            pieces.append(SignatureRow(texts[0], texts[1], name_width, hint, seal_here, self.family, size, word))
        block_of_names = Together(pieces)
        block_of_names.signs = True
        return block_of_names

    def _captioned(self, shown: Any, caption: str) -> Together:
        size = min(self.document.size, 12)
        lines = [self._line(caption, "centre", size=size, after=8)] if caption else []
        return Together([Spacer(1, 4), shown, Spacer(1, 4), *lines])

    def _picture(self, block: model.Picture) -> Together:
        data, wide, tall = b"", block.width or 30.0, block.height
        if block.data:
            data, _, natural, high = pictures.encoded(block.data)
            wide = block.width or natural
            tall = high * wide / natural
        photo = Photo(data, wide * mm, tall * mm, printable(block.hint), block.align, self.family)
        photo.limit = self.height - 25 * mm
        return self._captioned(photo, words.figure_label(block.number, block.caption, self.t))

    def _contents(self, block: model.Contents) -> Iterator[Any]:
        if block.title:
            yield self._line(block.title, "centre", True, after=8)
        size = min(self.document.size, 12)
        for entry in self.entries:
            if entry.listed and entry.level <= block.depth:
                text = " ".join(entry.text.split(" ")).replace("\n", " ")
                indent = (entry.level - 1) * 5 * mm
                page = self.pages.get(entry.key, "0")
                yield Leader(text, page, entry.key, indent, self.family, size, entry.level == 1)

    def _columns(self, block: model.Columns, width: float) -> SideBySide:
        room = width - block.gap * mm
        wide = [room * block.share, room * (1 - block.share)]
        stacks = [
            [piece for one in blocks for piece in self._flat(one, measure)]
            for blocks, measure in zip((block.left, block.right), wide, strict=True)
        ]
        beside = SideBySide(stacks, [0, width - wide[1]], wide)
        beside.signs = any(isinstance(piece, SignatureRow) for stack in stacks for piece in stack)
        return beside

    def _flat(self, block: Block, width: float) -> Iterator[Any]:
        """The pieces of a block inside a column, where nothing can be kept together by the page."""
        for piece in self._block(block, width):
            if isinstance(piece, Together):
                yield from piece.pieces
            elif isinstance(piece, PageBreak):
                raise TypeError("a page break cannot stand inside columns")
            else:
                yield piece
