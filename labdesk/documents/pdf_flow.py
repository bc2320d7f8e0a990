"""The pieces a PDF page is filled with: text with footnotes, signature rows, columns, leaders, rules, pictures."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Frame, Paragraph
from reportlab.platypus.paragraph import ParaFrag

from labdesk.documents import fonts
from labdesk.documents.fonts import Family
from labdesk.documents.hyphens import softened
from labdesk.documents.model import Run
from labdesk.documents.pdf_grid import say, wrapped

LEADING = 1.22
_ALIGN = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT, "justify": TA_JUSTIFY}
_INK = Color(0, 0, 0)
_UNDERLINE = [(0, "underline", None, "", "-0.125*F", 0, 1, "1")]
NOTE_SIZE = 9.0


@lru_cache(maxsize=400)
def style(
    family: Family,
    size: float,
    align: str = "left",
    first: float = 0,
    left: float = 0,
    spacing: float = 1,
    before: float = 0,
    after: float = 0,
) -> ParagraphStyle:
    """A paragraph style; all lengths in points."""
    return ParagraphStyle(
        "text",
        fontName=family.regular.name,
        fontSize=size,
        leading=size * LEADING * spacing,
        alignment=_ALIGN[align],
        firstLineIndent=first,
        leftIndent=left,
        spaceBefore=before,
        spaceAfter=after,
        bulletFontName=family.regular.name,
        bulletFontSize=size,
        shaping=0,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )


class Prose(Paragraph):  # type: ignore[misc]
    """Text built from runs, never from markup, so that nothing in a value can be taken for a tag."""

    keep_next = False

    @classmethod
    def of(
        cls, runs: Sequence[Run], family: Family, look: ParagraphStyle, hyphenate: bool = False, label: str = ""
    ) -> Prose:
        """The paragraph; `label` hangs in front of it. Notes are numbered by the caller, see `note_frag`."""
        frags: list[Any] = []
        for run in runs:
            _add_run(frags, run, family, look, hyphenate)
        return cls(None, look, bulletText=label or None, frags=frags or [_frag(look, family.regular.name, "")])

    def notes(self) -> list[Prose]:
        """The footnotes called from this piece of text."""
        found = []
        for part in self.frags:
            frags = [part] if hasattr(part, "fontName") else [frag for frag, _ in part[1:]]
            found += [frag.note for frag in frags if getattr(frag, "note", None) is not None]
        return list(dict.fromkeys(found))

    def need(self) -> float:
        """Two lines: fewer are not begun at the foot of a page."""
        return float(self.style.leading * 2)


def _frag(look: ParagraphStyle, font: str, text: str, **more: Any) -> Any:
    plain = {
        "rise": 0,
        "greek": 0,
        "link": [],
        "fontName": font,
        "bold": 0,
        "italic": 0,
        "fontSize": look.fontSize,
        "textColor": _INK,
        "us_lines": [],
        "text": text,
    }
    return ParaFrag(**(plain | more))


def _add_run(frags: list[Any], run: Run, family: Family, look: ParagraphStyle, hyphenate: bool) -> None:
    face = family.face(run.bold, run.italic)
    lines = _UNDERLINE if run.underline else []
    for n, line in enumerate(run.text.split("\n")):
        if n:
            frags.append(_frag(look, face.name, "", lineBreak=True))
        for piece, owner in fonts.pieces(line, face):
            if piece:
                shown = softened(piece) if hyphenate else piece
                frags.append(_frag(look, owner.name, shown, us_lines=lines))


def add_note(prose: Prose, number: int, note: Prose) -> None:
    """Calls a footnote at the end of what the paragraph holds so far."""
    look = prose.style
    size = look.fontSize
    prose.frags.append(
        _frag(look, look.fontName, str(number), fontSize=size * 0.62, rise=size * 0.36, note=note)
    )


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

    keep_next = False

    def need(self) -> float:
        """Points below which it is not begun."""
        return float(self.wrap(self.measure, 10_000)[1])

    measure = 400.0


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


class SignatureRow(Piece):
    """Position at the left, a line with a hint under it, the name flush right; perhaps the place of the seal."""

    def __init__(
        self, position: str, name: str, name_width: float, hint: str, seal: str, family: Family, size: float
    ) -> None:
        super().__init__()
        self.texts, self.name_width = (position, name, hint, seal), name_width
        self.family, self.size = family, size
        self.spaceBefore, self.spaceAfter = 8, 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.line = 45 * mm if width > 130 * mm else 32 * mm
        self.width = width
        face = self.family.regular
        room = max(width - self.line - self.name_width - 8 * mm, 20 * mm)
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


class Leader(Piece):
    """A line of the table of contents: title, dots, page number; the whole is a link."""

    def __init__(self, text: str, page: str, key: str, indent: float, family: Family, size: float, strong: bool) -> None:
        super().__init__()
        self.text, self.page, self.key, self.indent, self.size = text, page, key, indent, size
        self.face = family.face(strong)
        self.plain = family.regular
        self.spaceAfter = 2

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.lines = wrapped(self.text, width - self.indent - 14 * mm, self.face, self.size)
        self.leading = self.size * LEADING
        self.height = len(self.lines) * self.leading
        return width, self.height

    def draw(self) -> None:
        text = self.canv.beginText()
        y = self.height - self.size
        for n, line in enumerate(self.lines):
            text.setTextOrigin(self.indent, y - n * self.leading)
            say(text, line, self.face, self.size)
        y -= (len(self.lines) - 1) * self.leading
        number = fonts.width(self.page, self.plain, self.size)
        start = self.indent + fonts.width(self.lines[-1], self.face, self.size) + 4
        dot = fonts.width(" .", self.plain, self.size)
        count = int((self.width - number - 4 - start) / dot)
        text.setTextOrigin(self.width - number - 4 - count * dot, y)
        say(text, " ." * count, self.plain, self.size)
        text.setTextOrigin(self.width - number, y)
        say(text, self.page, self.plain, self.size)
        self.canv.drawText(text)
        self.canv.linkRect("", self.key, (0, 0, self.width, self.height), relative=1, thickness=0)


class HandLines(Piece):
    """Ruled lines to write on; they go on over pages."""

    def __init__(self, count: int, pitch: float) -> None:
        super().__init__()
        self.count, self.pitch = count, pitch
        self.spaceAfter = 6

    def need(self) -> float:
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

    def need(self) -> float:
        return float(self.piece.wrap(self.measure, 10_000)[1])

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
        lines = wrapped(self.hint, wide - 6, face, size)
        text = self.canv.beginText()
        for n, line in enumerate(lines):
            text.setTextOrigin(
                x + (wide - fonts.width(line, face, size)) / 2, tall / 2 + (len(lines) / 2 - n) * 11 - 8
            )
            say(text, line, face, size)
        self.canv.drawText(text)


class Mark(Piece):
    """A place that bookmarks and the contents point to; takes no room."""

    _ZEROSIZE = True

    def __init__(self, key: str, title: str, level: int) -> None:
        super().__init__()
        self.key, self.title, self.level = key, title, level

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = self.height = 0
        return 0, 0

    def need(self) -> float:
        return 0

    def draw(self) -> None:
        point(self.canv, self.key, self.title, self.level)


class Title(Prose):
    """A heading with its bookmark; `reached` is told when it is on paper."""

    key = title = ""
    level = -1

    def draw(self) -> None:
        point(self.canv, self.key, self.title, self.level)
        super().draw()


def point(canv: Any, key: str, title: str, level: int) -> None:
    """Sets a destination here and, with a title, an outline entry."""
    canv.bookmarkHorizontal(key, 0, 16)
    if title:
        canv.addOutlineEntry(title, key, level, closed=False)
        canv.showOutline()
    canv.reached(key)
