"""How a table lies on PDF pages: its size, its widths from the contents, its heading, rows laid out on demand.

The PDF library's own table lays out all rows and splits them again page by page; this one keeps its work
proportional to the rows of a page, and a cell's lines are plain strings that were measured once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from reportlab.lib.colors import HexColor

from labdesk.documents import fonts
from labdesk.documents.fonts import Face, Family
from labdesk.documents.model import Cell, Column, Row
from labdesk.documents.pdf_text import INK, places, say, wrapped
from labdesk.documents.words import alignment, written
from labdesk.i18n import Language

FILLS = {
    "grey": HexColor(0xD0D3D6),
    "light": HexColor(0xEEF0F2),
    "green": HexColor(0xD9EAD3),
    "amber": HexColor(0xFCE8C5),
    "red": HexColor(0xF6D5D1),
    "blue": HexColor(0xD6E4F2),
}
RULE = HexColor(0x333333)
_PADDING, _TIGHT, _TIGHTEST = (3.6, 2.4, 3.0), (2.4, 1.4, 2.0), (2.0, 0.9, 1.5)
"""Points beside, above and below the text of a cell: as a rule, where 8 points were asked for, and where fewer."""
_LEADING = 1.2
_SIZES = (12.0, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
_SAMPLE = 300
_UPRIGHT = 7.0
"""The length of an upright heading in ems; a longer one takes two lines."""
_HEAD_SHARE = 0.2
"""The part of a page that each row of a heading may take; what is longer is cut."""


@dataclass
class Box:
    """One cell of a laid row."""

    column: int
    span: int
    lines: list[str]
    face: Face
    align: str
    fill: str


@dataclass
class Laid:
    """One row, measured; `count` is the lines of its tallest cell."""

    boxes: list[Box]
    count: int
    kind: str


class Plan:
    """The layout shared by all pieces of one table: font, size, column widths, heading, and rows on demand."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        t: Language,
        family: Family,
        width: float,
        *,
        size: float = 0,
        largest: float = 12,
        row_height: float = 0,
        heading: bool = True,
        borders: bool = True,
        page: float = 700,
    ) -> None:
        self.columns, self.rows, self.t, self.family, self.width = columns, rows, t, family, width
        self.borders, self.least = borders, row_height
        tight = _TIGHTEST if 0 < size < _SIZES[-1] else _TIGHT if 0 < size <= _SIZES[-1] else _PADDING
        self.side, self.above, self.below = tight
        self.hyphenate = t.base != "en"
        self.head_room = page * _HEAD_SHARE
        self.heading = heading and any(column.title for column in columns)
        self.drawn = 0
        self._laid: dict[int, Laid] = {}
        least, wanted = self._measures()
        self.size = size or self._chosen_size(least, largest)
        self.leading = self.size * _LEADING
        self.widths = self._widths(least, wanted)
        self.edges = [sum(self.widths[:n]) for n in range(len(columns) + 1)]
        self.head = _Head(self) if self.heading else None
        self.head_height = self.head.height if self.head else 0.0

    def row(self, index: int) -> Laid:
        """Row `index` cut into lines."""
        if index not in self._laid:
            self._laid[index] = self._lay(self.rows[index])
        return self._laid[index]

    def height(self, laid: Laid, start: int = 0, end: int | None = None) -> float:
        """Points that lines start..end of a row take."""
        lines = (laid.count if end is None else end) - start
        return max(lines * self.leading + self.above + self.below, self.least if start == 0 else 0)

    def forget(self, before: int) -> None:
        """Drops the layout of rows that are on paper."""
        for index in [index for index in self._laid if index < before]:
            del self._laid[index]

    def _lay(self, row: Row) -> Laid:
        last = len(self.columns)
        if row.kind == "group":
            first = row.cells[0]
            text = written(first, self.t)
            lines = wrapped(text, self.width - 2 * self.side, self.family.bold, self.size, self.hyphenate)
            return Laid([Box(0, last, lines, self.family.bold, "centre", row.fill or "light")], len(lines), row.kind)
        boxes, at = [], 0
        for value in row.cells:
            if at >= last:
                raise ValueError(f"a row of {len(row.cells)} cells in a table of {last} columns")
            box = self._box(value, at, row)
            boxes.append(box)
            at += box.span
        boxes += [Box(n, 1, [""], self.family.regular, "left", row.fill) for n in range(at, last)]
        return Laid(boxes, max(len(box.lines) for box in boxes), row.kind)

    def _box(self, value: Any, at: int, row: Row) -> Box:
        cell = value if isinstance(value, Cell) else None
        column = self.columns[at]
        span = min(cell.span, len(self.columns) - at) if cell else 1
        strong = row.kind == "total" or (cell is not None and cell.bold)
        face = self.family.face(strong, cell is not None and cell.italic)
        text = written(value, self.t, column.digits)
        lines = [""]
        if text:
            limit = self.edges[at + span] - self.edges[at] - 2 * self.side + 0.01
            lines = wrapped(text, limit, face, self.size, self.hyphenate)
        return Box(at, span, lines, face, alignment(value, column), (cell.fill if cell else "") or row.fill)

    def _measures(self) -> tuple[list[float], list[float]]:
        """For each column at size 1: the width without which words break, and the width it would like."""
        count = len(self.columns)
        step = max(1, len(self.rows) // _SAMPLE)
        least, wanted = [0.0] * count, [0.0] * count
        for row in self.rows[::step]:
            if row.kind == "group":
                continue
            at = 0
            for value in row.cells[:count]:
                span = value.span if isinstance(value, Cell) else 1
                if span == 1 and at < count:
                    self._measure(value, at, row.kind == "total", least, wanted)
                at += span
        for n, column in enumerate(self.columns):
            if self.heading and not column.vertical:
                least[n] = max(least[n], self._longest(column.title, self.family.bold))
            elif self.heading:
                lines = ceil(fonts.width(column.title, self.family.bold, 1) / _UPRIGHT)
                least[n] = max(least[n], lines * _LEADING)
            wanted[n] = max(wanted[n], least[n])
        return least, wanted

    def _measure(self, value: Any, at: int, strong: bool, least: list[float], wanted: list[float]) -> None:
        column = self.columns[at]
        strong = strong or (isinstance(value, Cell) and value.bold)
        face = self.family.bold if strong else self.family.regular
        text = written(value, self.t, column.digits)
        wide = max((fonts.width(line, face, 1) for line in text.split("\n")), default=0.0)
        wanted[at] = max(wanted[at], wide)
        if column.kind not in ("number", "date") and isinstance(value, str | Cell):
            wide = self._longest(text, face)
        least[at] = max(least[at], wide)

    def _longest(self, text: str, face: Face) -> float:
        """The room of the longest word; what a no-break space joins is one."""
        return max(self._word(word, face) for word in text.replace("\n", " ").split(" "))

    def _word(self, word: str, face: Face) -> float:
        """The room a word needs: itself when short, its longer half when it may be divided."""
        wide = fonts.width(word, face, 1)
        if len(word) < 12:
            return wide
        halves = [
            max(fonts.width(word[:cut] + hyphen, face, 1), fonts.width(word[cut:], face, 1))
            for cut, hyphen in places(word, self.hyphenate, forced=True)
        ]
        return min(halves, default=min(wide, 12.0))

    def _chosen_size(self, least: list[float], largest: float) -> float:
        count = len(self.columns)
        start = min(largest, 12 if count <= 4 else 11 if count <= 7 else 10)
        sizes = [size for size in _SIZES if size <= start] or [start]
        room = self.width - 2 * self.side * count
        return next((size for size in sizes if sum(least) * size <= room), sizes[-1])

    def _widths(self, least: list[float], wanted: list[float]) -> list[float]:
        pad = 2 * self.side + 0.6
        low = [value * self.size + pad for value in least]
        high = [
            max(value, min(want * self.size + pad, self.width * 0.45)) for value, want in zip(low, wanted, strict=True)
        ]
        if sum(low) > self.width:
            return [value * self.width / sum(low) for value in low]
        weights = [column.width for column in self.columns]
        if any(weights):
            return self._weighted(low, high, weights)
        slack = self.width - sum(low)
        wishes = [h - v for h, v in zip(high, low, strict=True)]
        if sum(wishes) <= slack:
            spare = slack - sum(wishes)
            taking = [h if c.kind == "text" else 0.0 for h, c in zip(high, self.columns, strict=True)]
            taking = taking if any(taking) else high
            return [h + spare * part / sum(taking) for h, part in zip(high, taking, strict=True)]
        return [v + slack * wish / sum(wishes) for v, wish in zip(low, wishes, strict=True)]

    def _weighted(self, low: list[float], high: list[float], weights: list[float]) -> list[float]:
        """Unweighted columns take what they want, the others share the rest by weight but keep their least."""
        widths = [0.0 if weight else wish for weight, wish in zip(weights, high, strict=True)]
        floor = sum(v for v, weight in zip(low, weights, strict=True) if weight)
        if sum(widths) + floor > self.width:
            widths = [0.0 if weight else v for weight, v in zip(weights, low, strict=True)]
        open_columns = [n for n, weight in enumerate(weights) if weight]
        while open_columns:
            rest = self.width - sum(widths[n] for n in range(len(widths)) if n not in open_columns)
            shares = {n: rest * weights[n] / sum(weights[m] for m in open_columns) for n in open_columns}
            tight = [n for n in open_columns if shares[n] < low[n]]
            for n in tight or open_columns:
                widths[n] = low[n] if tight else shares[n]
            open_columns = [n for n in open_columns if n not in tight] if tight else []
        return widths


class _Head:
    """The heading rows: shared group titles above, column titles below, upright ones turned."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        face, size = plan.family.bold, plan.size
        most = max(1, int(plan.head_room / plan.leading))
        self.lines: list[list[str]] = []
        for n, column in enumerate(plan.columns):
            limit = _UPRIGHT * size if column.vertical else plan.widths[n] - 2 * plan.side + 0.01
            self.lines.append(wrapped(column.title, limit, face, size, plan.hyphenate)[:most])
        self.groups = self._groups(most)
        top = max((len(lines) for _, _, lines in self.groups), default=0)
        self.top = top * plan.leading + plan.above + plan.below if self.groups else 0.0
        needs = [self._need(n) - (0 if plan.columns[n].group else self.top) for n in range(len(plan.columns))]
        self.height = self.top + max(needs)

    def _need(self, n: int) -> float:
        plan = self.plan
        if plan.columns[n].vertical:
            widest = max(fonts.width(line, plan.family.bold, plan.size) for line in self.lines[n])
            return widest + 2 * plan.side + 3
        return len(self.lines[n]) * plan.leading + plan.above + plan.below

    def _groups(self, most: int) -> list[tuple[int, int, list[str]]]:
        found: list[tuple[int, int, list[str]]] = []
        plan, at = self.plan, 0
        while at < len(plan.columns):
            title, end = plan.columns[at].group, at + 1
            while end < len(plan.columns) and plan.columns[end].group == title:
                end += 1
            if title:
                limit = plan.edges[end] - plan.edges[at] - 2 * plan.side
                lines = wrapped(title, limit, plan.family.bold, plan.size, plan.hyphenate)[:most]
                found.append((at, end, lines))
                at = end
            else:
                at += 1
        return found

    def draw(self, canv: Any, y: float) -> None:
        """Draws the heading hanging from height y."""
        plan = self.plan
        canv.setFillColor(FILLS["light"])
        canv.rect(0, y - self.height, plan.width, self.height, stroke=0, fill=1)
        canv.setFillColor(INK)
        canv.setStrokeColor(RULE)
        canv.setLineWidth(0.5)
        for start, end, lines in self.groups:
            x, wide = plan.edges[start], plan.edges[end] - plan.edges[start]
            canv.rect(x, y - self.top, wide, self.top)
            self._centred(canv, lines, x + wide / 2, y - self.top / 2)
        for n, column in enumerate(plan.columns):
            room = self.height - (self.top if column.group else 0)
            x, wide = plan.edges[n], plan.widths[n]
            canv.rect(x, y - self.height, wide, room)
            centre_x, centre_y = x + wide / 2, y - self.height + room / 2
            if column.vertical:
                canv.saveState()
                canv.translate(centre_x, centre_y)
                canv.rotate(90)
                self._centred(canv, self.lines[n], 0, 0)
                canv.restoreState()
            else:
                self._centred(canv, self.lines[n], centre_x, centre_y)

    def _centred(self, canv: Any, lines: list[str], x: float, y: float) -> None:
        plan = self.plan
        text = canv.beginText()
        base = y + (len(lines) - 1) * plan.leading / 2 - plan.size * 0.33
        for n, line in enumerate(lines):
            wide = fonts.width(line, plan.family.bold, plan.size)
            text.setTextOrigin(x - wide / 2, base - n * plan.leading)
            say(text, line, plan.family.bold, plan.size)
        canv.drawText(text)
