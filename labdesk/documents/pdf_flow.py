"""The other pieces of PDF pages: text area with footnotes, signature rows, columns, leaders, rules, pictures."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Frame
from reportlab.platypus.doctemplate import NullActionFlowable

from labdesk.documents import fonts
from labdesk.documents.fonts import Family
from labdesk.documents.pdf_text import Prose, say, wrapped

NOTE_SIZE = 9.0
_TALLEST_TITLE = 300.0
_OUTLINE_LETTERS = 200
_SHORTEST_LINE = 15 * mm
"""A signature is written on no shorter line."""


class PageFrame(Frame):  # type: ignore[misc]
    """The text area of a page; footnotes called on the page take their room from its foot."""

    notes: list[Prose]

    def _reset(self) -> None:
        super()._reset()
        self._geom()
        self.notes = []

    def _room(self, notes: Sequence[Prose]) -> float:
        gap = 0.0 if self.notes or not notes else 10.0
        return gap + sum(float(note.wrap(self._aW, 10_000)[1]) + 2 for note in notes)

    def add(self, flowable: Any, canv: Any, trySplit: int = 0) -> int:  # noqa: N803
        """Adds a piece with its footnotes, or nothing."""
        notes = flowable.notes() if isinstance(flowable, Prose) else []
        room = self._room(notes)
        self._y1p += room
        if super()._add(flowable, canv, trySplit=trySplit):
            self.notes += notes
            return 1
        self._y1p -= room
        return 0

    def split(self, flowable: Any, canv: Any) -> list[Any]:
        """Cuts a piece so that what stays has room for its footnotes too."""
        room = self._room(flowable.notes() if isinstance(flowable, Prose) else [])
        self._y1p += room
        try:
            return list(super().split(flowable, canv))
        finally:
            self._y1p -= room

    def draw_notes(self, canv: Any) -> None:
        """Prints the page's footnotes under a short rule."""
        if not self.notes:
            return
        y = self._y1 + sum(float(note.wrap(self._aW, 10_000)[1]) + 2 for note in self.notes)
        canv.setLineWidth(0.5)
        canv.line(self._x1, y + 3, self._x1 + 50 * mm, y + 3)
        for note in self.notes:
            y -= note.height
            note.drawOn(canv, self._x1, y)
            y -= 2


class Piece(Flowable):  # type: ignore[misc]
    """A flowable of our own that says how much room it needs to begin."""

    keep_next = signs = False

    def need(self, width: float) -> float:
        """Points below which it is not begun in a measure of `width`."""
        return float(self.wrap(width, 10_000)[1])


class SideBySide(Piece):
    """Two stacks of pieces next to each other; both go on to the next page if they are long."""

    def __init__(
        self, stacks: Sequence[Sequence[Any]], lefts: Sequence[float], widths: Sequence[float], after: float = 6
    ) -> None:
        super().__init__()
        self.stacks, self.lefts, self.widths = stacks, lefts, widths
        self.spaceAfter = after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = max(self._tall(stack, wide) for stack, wide in zip(self.stacks, self.widths, strict=True))
        return self.width, self.height

    def _tall(self, stack: Sequence[Any], width: float) -> float:
        return sum(float(piece.wrap(width, 100_000)[1]) + _gap(stack, n) for n, piece in enumerate(stack))

    def split(self, width: float, height: float) -> list[SideBySide]:
        frame = getattr(self, "_frame", None)
        if frame and self.height < frame._aH * 0.5:
            return []
        cuts = [_cut(stack, wide, height) for stack, wide in zip(self.stacks, self.widths, strict=True)]
        if not any(head for head, _ in cuts) or not any(tail for _, tail in cuts):
            return []
        return [
            SideBySide([head for head, _ in cuts], self.lefts, self.widths, 0),
            SideBySide([tail for _, tail in cuts], self.lefts, self.widths, self.spaceAfter),
        ]

    def draw(self) -> None:
        for stack, left, wide in zip(self.stacks, self.lefts, self.widths, strict=True):
            y = self.height
            for n, piece in enumerate(stack):
                tall = piece.wrap(wide, 100_000)[1]
                y -= tall + _gap(stack, n)
                piece.drawOn(self.canv, left, y)


def _gap(stack: Sequence[Any], n: int) -> float:
    """The space above piece n of a stack."""
    return max(float(stack[n - 1].getSpaceAfter()), float(stack[n].getSpaceBefore())) if n else 0.0


def _cut(stack: Sequence[Any], width: float, height: float) -> tuple[list[Any], list[Any]]:
    used = 0.0
    for n, piece in enumerate(stack):
        used += _gap(stack, n)
        tall = piece.wrap(width, 100_000)[1]
        if used + tall > height + 0.01:
            parts = piece.split(width, height - used)
            if len(parts) < 2:
                return list(stack[:n]), list(stack[n:])
            return [*stack[:n], parts[0]], [*parts[1:], *stack[n + 1 :]]
        used += tall
    return list(stack), []


class Together(Piece):
    """Pieces that stay on one page if they fit on one; a stack within a stack is part of it."""

    def __init__(self, pieces: Sequence[Any]) -> None:
        super().__init__()
        self.pieces: list[Any] = []
        for piece in pieces:
            self.pieces += piece.pieces if isinstance(piece, Together) else [piece]

    def need(self, width: float) -> float:
        """All of it, footnotes included."""
        tall = sum(float(piece.wrap(width, 1e5)[1]) + _gap(self.pieces, n) for n, piece in enumerate(self.pieces))
        notes = [note for piece in self.pieces if isinstance(piece, Prose) for note in piece.notes()]
        return tall + sum(float(note.wrap(width, 1e5)[1]) + 2 for note in notes) + (10 if notes else 0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Never fits as it is, so that the frame asks to split it."""
        return width, 1e7

    def split(self, width: float, height: float) -> list[Any]:
        """The pieces one by one; nothing, if waiting for the next page keeps them together."""
        if height < self.need(width) <= self._frame._aH and not self._frame._atTop:
            return []
        return [NullActionFlowable(), *self.pieces]


class SignatureRow(Piece):
    """Position at the left, a line with a hint under it, the name flush right; perhaps the place of the seal.

    The line gives way to `word`, the longest word of the positions that stand below each other, as far as it can.
    """

    def __init__(
        self,
        position: str,
        name: str,
        name_width: float,
        hint: str,
        seal: str,
        family: Family,
        size: float,
        word: float = 0,
    ) -> None:
        super().__init__()
        self.texts, self.name_width, self.word = (position, name, hint, seal), name_width, word
        self.family, self.size = family, size
        self.spaceBefore, self.spaceAfter = 8, 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.line = 45 * mm if width > 130 * mm else 32 * mm if width > 95 * mm else 22 * mm
        self.width = width
        face = self.family.regular
        rest = width - self.name_width - 8 * mm
        self.line = max(min(self.line, rest - self.word), _SHORTEST_LINE)
        room = max(rest - self.line, 20 * mm)
        self.lines = wrapped(self.texts[0], room, face, self.size)
        self.names = wrapped(self.texts[1], max(self.name_width, 1) + 0.01, face, self.size)
        self.leading = self.size * 1.15
        rows = max(len(self.lines), len(self.names))
        self.body = rows * self.leading + 11
        self.height = self.body + (34 * mm if self.texts[3] else 0)
        return width, self.height

    def draw(self) -> None:
        canv, face, size = self.canv, self.family.regular, self.size
        base = self.height - self.body + 13
        text = canv.beginText()
        for n, line in enumerate(reversed(self.lines)):
            text.setTextOrigin(0, base + n * self.leading)
            say(text, line, face, size)
        for n, line in enumerate(reversed(self.names)):
            text.setTextOrigin(self.width - fonts.width(line, face, size), base + n * self.leading)
            say(text, line, face, size)
        end = self.width - self.name_width - (4 * mm if self.name_width else 0)
        hint = self.texts[2]
        small = 8.0
        text.setTextOrigin(end - self.line / 2 - fonts.width(hint, face, small) / 2, base - 9.5)
        say(text, hint, face, small)
        if self.texts[3]:
            text.setTextOrigin(12 * mm, base - 14 * mm)
            say(text, self.texts[3], face, size)
        canv.drawText(text)
        canv.setLineWidth(0.6)
        canv.line(end - self.line, base - 1.5, end, base - 1.5)


class HandLines(Piece):
    """Ruled lines to write on; they go on over pages."""

    def __init__(self, count: int, pitch: float) -> None:
        super().__init__()
        self.count, self.pitch = count, pitch
        self.spaceAfter = 6

    def need(self, width: float) -> float:
        return self.pitch * min(self.count, 2)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self.count * self.pitch
        return width, self.height

    def split(self, width: float, height: float) -> list[HandLines]:
        fit = int(height / self.pitch)
        if not 0 < fit < self.count:
            return []
        return [HandLines(fit, self.pitch), HandLines(self.count - fit, self.pitch)]

    def draw(self) -> None:
        self.canv.setLineWidth(0.4)
        self.canv.setStrokeColor(HexColor(0x777777))
        for n in range(self.count):
            self.canv.line(0, n * self.pitch, self.width, n * self.pitch)


class Rule(Piece):
    """The double rule under a letterhead, or a dashed line to cut along with a word in its middle."""

    def __init__(self, family: Family, dashed: bool = False, text: str = "") -> None:
        super().__init__()
        self.family, self.dashed, self.text = family, dashed, text
        self.spaceBefore, self.spaceAfter = (12, 12) if dashed else (3, 5)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, 12.0 if self.dashed else 4.0
        return width, self.height

    def draw(self) -> None:
        canv = self.canv
        if not self.dashed:
            canv.setLineWidth(1.6)
            canv.line(0, 3, self.width, 3)
            canv.setLineWidth(0.5)
            canv.line(0, 0.5, self.width, 0.5)
            return
        face, size = self.family.italic, 9.0
        wide = fonts.width(self.text, face, size) + 8 if self.text else 0.0
        canv.setDash(4, 3)
        canv.setLineWidth(0.6)
        canv.line(0, 6, (self.width - wide) / 2, 6)
        canv.line((self.width + wide) / 2, 6, self.width, 6)
        text = canv.beginText((self.width - wide) / 2 + 4, 3.2)
        say(text, self.text, face, size)
        canv.drawText(text)


class AtFoot(Piece):
    """A piece that stands at the foot of its page, however empty the page is."""

    def __init__(self, piece: Prose) -> None:
        super().__init__()
        self.piece = piece

    def need(self, width: float) -> float:
        return float(self.piece.wrap(width, 10_000)[1])

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, least = width, float(self.piece.wrap(width, height)[1])
        self.height = max(height, least) if height < 5_000 else least
        return width, self.height

    def draw(self) -> None:
        self.piece.drawOn(self.canv, 0, 0)


class Photo(Piece):
    """A decoded picture, or an empty frame for one; it is made smaller when a page is lower than it."""

    def __init__(self, data: bytes, width: float, height: float, hint: str, align: str, family: Family) -> None:
        super().__init__()
        self.data, self.size, self.hint, self.align, self.family = data, (width, height), hint, align, family
        self.spaceBefore, self.spaceAfter = 6, 4
        self.limit = 10_000.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        scale = min(1.0, width / self.size[0], self.limit / self.size[1])
        self.shown = self.size[0] * scale, self.size[1] * scale
        self.width, self.height = width, self.shown[1]
        return width, self.height

    def draw(self) -> None:
        wide, tall = self.shown
        x = {"left": 0.0, "centre": (self.width - wide) / 2, "right": self.width - wide}[self.align]
        if self.data:
            self.canv.drawImage(ImageReader(io.BytesIO(self.data)), x, 0, wide, tall)
            return
        self.canv.setLineWidth(0.6)
        self.canv.rect(x, 0, wide, tall)
        face, size = self.family.regular, 9.0
        lines = wrapped(self.hint, wide - 6, face, size)[: max(1, int(tall / 11))]
        text = self.canv.beginText()
        for n, line in enumerate(lines):
            text.setTextOrigin(x + (wide - fonts.width(line, face, size)) / 2, tall / 2 + (len(lines) / 2 - n) * 11 - 8)
            say(text, line, face, size)
        self.canv.drawText(text)


def room_to_begin(piece: Any, width: float) -> float:
    """The height that must be free for a piece to be begun on a page."""
    if hasattr(piece, "need"):
        return float(piece.need(width))
    return float(piece.wrap(width, 10_000)[1]) if isinstance(piece, Flowable) else 0.0


class Mark(Piece):
    """A place that bookmarks and the contents point to; takes no room."""

    _ZEROSIZE = True

    def __init__(self, key: str, title: str, level: int) -> None:
        super().__init__()
        self.key, self.title, self.level = key, title, level

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = self.height = 0
        return 0, 0

    def need(self, width: float) -> float:
        return 0

    def draw(self) -> None:
        point(self.canv, self.key, self.title, self.level)


class Title(Prose):
    """A heading with its bookmark."""

    keep_next = True
    key = title = ""
    level = 0

    def draw(self) -> None:
        point(self.canv, self.key, self.title, self.level)
        super().draw()

    def split(self, width: float, height: float) -> list[Any]:
        """Whole, unless it is nearly as tall as a page."""
        parts = super().split(width, height) if self.height > _TALLEST_TITLE else []
        return [Mark(self.key, self.title, self.level), *parts] if parts else []


def point(canv: Any, key: str, title: str, level: int) -> None:
    """Sets a destination here and, with a title, an outline entry."""
    canv.bookmarkHorizontal(key, 0, 16)
    if title:
        canv.addOutlineEntry(title[:_OUTLINE_LETTERS], key, level, closed=False)
    canv.reached(key)
