"""Tables on PDF pages: widths from the contents, rows laid out only when their page comes, tall rows cut.

The PDF library's own table lays out all rows and splits them again page by page; this one keeps its work
proportional to the rows of a page, and a cell's lines are plain strings that were measured once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, FrameBreak

from labdesk.documents import fonts
from labdesk.documents.fonts import Face, Family
from labdesk.documents.model import Cell, Column, Row
from labdesk.documents.pdf_text import INK, Prose, places, say, wrapped
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
_RULE = HexColor(0x333333)
_SIDE, _ABOVE, _BELOW = 3.6, 2.4, 3.0
_LEADING = 1.2
_SIZES = (12.0, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
_SAMPLE = 300
_COMPANY = 2
_HEAD_SHARE = 0.2
"""The part of a page that each row of a heading may take; what is longer is cut."""


@dataclass
class _Box:
    """One cell of a laid row."""

    column: int
    span: int
    lines: list[str]
    face: Face
    align: str
    fill: str


@dataclass
class _Laid:
    """One row, measured; `count` is the lines of its tallest cell."""

    boxes: list[_Box]
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
        self.hyphenate = t.base != "en"
        self.head_room = page * _HEAD_SHARE
        self.heading = heading and any(column.title for column in columns)
        self.drawn = 0
        self._laid: dict[int, _Laid] = {}
        least, wanted = self._measures()
        self.size = size or self._chosen_size(least, largest)
        self.leading = self.size * _LEADING
        self.widths = self._widths(least, wanted)
        self.edges = [sum(self.widths[:n]) for n in range(len(columns) + 1)]
        self.head = _Head(self) if self.heading else None
        self.head_height = self.head.height if self.head else 0.0

    def row(self, index: int) -> _Laid:
        """Row `index` cut into lines."""
        if index not in self._laid:
            self._laid[index] = self._lay(self.rows[index])
        return self._laid[index]

    def height(self, laid: _Laid, start: int = 0, end: int | None = None) -> float:
        """Points that lines start..end of a row take."""
        lines = (laid.count if end is None else end) - start
        return max(lines * self.leading + _ABOVE + _BELOW, self.least if start == 0 else 0)

    def forget(self, before: int) -> None:
        """Drops the layout of rows that are on paper."""
        for index in [index for index in self._laid if index < before]:
            del self._laid[index]

    def _lay(self, row: Row) -> _Laid:
        last = len(self.columns)
        if row.kind == "group":
            first = row.cells[0]
            text = written(first, self.t)
            lines = wrapped(text, self.width - 2 * _SIDE, self.family.bold, self.size, self.hyphenate)
            return _Laid([_Box(0, last, lines, self.family.bold, "centre", row.fill or "light")], len(lines), row.kind)
        boxes, at = [], 0
        for value in row.cells:
            if at >= last:
                raise ValueError(f"a row of {len(row.cells)} cells in a table of {last} columns")
            box = self._box(value, at, row)
            boxes.append(box)
            at += box.span
        boxes += [_Box(n, 1, [""], self.family.regular, "left", row.fill) for n in range(at, last)]
        return _Laid(boxes, max(len(box.lines) for box in boxes), row.kind)

    def _box(self, value: Any, at: int, row: Row) -> _Box:
        cell = value if isinstance(value, Cell) else None
        column = self.columns[at]
        span = min(cell.span, len(self.columns) - at) if cell else 1
        strong = row.kind == "total" or (cell is not None and cell.bold)
        face = self.family.face(strong, cell is not None and cell.italic)
        text = written(value, self.t, column.digits)
        lines = [""]
        if text:
            limit = self.edges[at + span] - self.edges[at] - 2 * _SIDE + 0.01
            lines = wrapped(text, limit, face, self.size, self.hyphenate)
        return _Box(at, span, lines, face, alignment(value, column), (cell.fill if cell else "") or row.fill)

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
                word = max((self._word(w, self.family.bold) for w in column.title.split()), default=0.0)
                least[n] = max(least[n], word)
            wanted[n] = max(wanted[n], least[n])
        return least, wanted

    def _measure(self, value: Any, at: int, strong: bool, least: list[float], wanted: list[float]) -> None:
        column = self.columns[at]
        strong = strong or (isinstance(value, Cell) and value.bold)
        face = self.family.bold if strong else self.family.regular
        text = written(value, self.t, column.digits)
        wide = max((fonts.width(line, face, 1) for line in text.split("\n")), default=0.0)
        wanted[at] = max(wanted[at], wide)
        whole = column.kind in ("number", "date") or not isinstance(value, str | Cell)
        if not whole and " " in text:
            wide = max((self._word(word, face) for word in text.split()), default=0.0)
        elif not whole:
            wide = self._word(text, face)
        least[at] = max(least[at], wide)

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
        room = self.width - 2 * _SIDE * count
        return next((size for size in sizes if sum(least) * size <= room), sizes[-1])

    def _widths(self, least: list[float], wanted: list[float]) -> list[float]:
        pad = 2 * _SIDE + 0.6
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
            limit = plan.head_room if column.vertical else plan.widths[n] - 2 * _SIDE + 0.01
            self.lines.append(wrapped(column.title, limit, face, size, plan.hyphenate)[:most])
        self.groups = self._groups(most)
        top = max((len(lines) for _, _, lines in self.groups), default=0)
        self.top = top * plan.leading + _ABOVE + _BELOW if self.groups else 0.0
        needs = [self._need(n) - (0 if plan.columns[n].group else self.top) for n in range(len(plan.columns))]
        self.height = self.top + max(needs)

    def _need(self, n: int) -> float:
        if self.plan.columns[n].vertical:
            widest = max(fonts.width(line, self.plan.family.bold, self.plan.size) for line in self.lines[n])
            return widest + 2 * _SIDE
        return len(self.lines[n]) * self.plan.leading + _ABOVE + _BELOW

    def _groups(self, most: int) -> list[tuple[int, int, list[str]]]:
        found: list[tuple[int, int, list[str]]] = []
        plan, at = self.plan, 0
        while at < len(plan.columns):
            title, end = plan.columns[at].group, at + 1
            while end < len(plan.columns) and plan.columns[end].group == title:
                end += 1
            if title:
                limit = plan.edges[end] - plan.edges[at] - 2 * _SIDE
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
        canv.setStrokeColor(_RULE)
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


Place = tuple[int, int]
"""A row and a line in it."""


class Grid(Flowable):  # type: ignore[misc]
    """One page's piece of a table, and everything after it until it is split again.

    `captions` stand above it, `continuation` above the pieces on later pages. `after` is the height of signatures
    that follow: if they do not fit, the last rows go over with them, for they never stand alone on a sheet.
    """

    def __init__(
        self,
        plan: Plan,
        start: Place = (0, 0),
        end: Place | None = None,
        captions: Sequence[Prose] = (),
        continuation: Sequence[Prose] = (),
    ) -> None:
        super().__init__()
        self.plan, self.start, self.captions, self.continuation = plan, start, captions, continuation
        self.end: Place = end or (len(plan.rows), 0)
        self.after = 0.0
        self.spaceBefore, self.spaceAfter = 5, 8
        self.hAlign = "LEFT"

    def need(self, width: float) -> float:
        """The least height worth starting on a page: captions, heading and the first two rows."""
        rows = range(self.start[0], min(self.start[0] + 2, self.end[0]))
        return self._top() + sum(min(self.plan.height(self.plan.row(n)), 80.0) for n in rows)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        used = self._top()
        for index, first, last in self._walk():
            used += self.plan.height(self.plan.row(index), first, last)
            if used > height + 0.01:
                break
        self.width, self.height = self.plan.width, used
        alone = used <= height + 0.01 < used + self.after and self.end[0] - self.start[0] > _COMPANY
        return self.width, used + (self.after if alone else 0)

    def split(self, width: float, height: float) -> list[Any]:
        plan, used, end = self.plan, self._top(), self.start
        over: list[Any] = []
        frame = getattr(self, "_frame", None)
        page = (frame._aH if frame else height) - plan.head_height
        for index, first, last in self._walk():
            laid = plan.row(index)
            tall = plan.height(laid, first, last)
            if used + tall > height + 0.01:
                if tall > page * 0.6:
                    lines = int((height - used - _ABOVE - _BELOW) / plan.leading)
                    end = (index, first + lines) if lines >= 2 else end
                else:
                    end = self._kept(end)
                break
            used, end = used + tall, (index + 1, 0)
        else:
            end, over = self._kept((self.end[0] - _COMPANY, 0)), [FrameBreak()]
        if end == self.start:
            return []
        rest = Grid(plan, end, self.end, self.continuation, self.continuation)
        rest.after = self.after
        return [Grid(plan, self.start, end, self.captions, self.continuation), *over, rest]

    def _kept(self, end: Place) -> Place:
        """Steps back so that no group heading ends a page and no total begins one."""
        index = end[0]
        lowest = self.start[0] + 1
        if index > lowest and index < len(self.plan.rows) and self.plan.rows[index].kind == "total":
            index -= 1
        while index > self.start[0] and self.plan.rows[index - 1].kind == "group":
            index -= 1
        return (index, 0) if index != end[0] else end

    def _walk(self) -> Any:
        """(row, first line, end line or None) for every row of this piece."""
        (row, line), (last_row, last_line) = self.start, self.end
        while row < last_row:
            yield row, line, None
            row, line = row + 1, 0
        if last_line:
            yield last_row, line, last_line

    def _top(self) -> float:
        captions = sum(caption.wrap(self.plan.width, 10_000)[1] for caption in self.captions)
        return float(captions) + (4.0 if self.captions else 0.0) + self.plan.head_height

    def draw(self) -> None:
        canv, plan, y = self.canv, self.plan, self.height
        for caption in self.captions:
            _, tall = caption.wrap(plan.width, 10_000)
            y -= tall
            caption.drawOn(canv, 0, y)
        y -= 4.0 if self.captions else 0.0
        if plan.head:
            plan.head.draw(canv, y)
            y -= plan.head_height
        self._rows(canv, y)
        plan.drawn = max(plan.drawn, self.end[0])
        plan.forget(self.end[0])

    def _rows(self, canv: Any, y: float) -> None:
        plan, text = self.plan, self.canv.beginText()
        text.setFillColor(INK)
        rules, shown = _Rules(y, plan.width), ("", 0.0)
        for index, first, last in self._walk():
            laid = plan.row(index)
            tall = plan.height(laid, first, last)
            base = y - _ABOVE - plan.size * 0.92
            for box in laid.boxes:
                left, right = plan.edges[box.column], plan.edges[box.column + box.span]
                if box.fill:
                    canv.setFillColor(FILLS[box.fill])
                    canv.rect(left, y - tall, right - left, tall, stroke=0, fill=1)
                shown = _say_lines(text, box, box.lines[first:last], left, right, base, plan, shown)
            y -= tall
            rules.row(y, {plan.edges[box.column] for box in laid.boxes} | {plan.width})
        if plan.borders:
            canv.setStrokeColor(_RULE)
            canv.setLineWidth(0.5)
            canv.lines(rules.closed())
        canv.drawText(text)


class _Rules:
    """The lines of a table, each drawn once as long as it goes."""

    def __init__(self, y: float, width: float) -> None:
        self.y, self.width = y, width
        self.lines: list[tuple[float, float, float, float]] = [(0, y, width, y)]
        self.open: dict[float, float] = {}

    def row(self, y: float, edges: set[float]) -> None:
        """A row from the height reached so far down to y, with upright lines at its edges."""
        self._close(set(self.open) - edges)
        for x in edges - set(self.open):
            self.open[x] = self.y
        self.y = y
        self.lines.append((0, y, self.width, y))

    def _close(self, edges: set[float]) -> None:
        self.lines += [(x, self.open.pop(x), x, self.y) for x in sorted(edges)]

    def closed(self) -> list[tuple[float, float, float, float]]:
        """All lines, the upright ones ended where the last row ends."""
        self._close(set(self.open))
        return self.lines


def _say_lines(
    text: Any,
    box: _Box,
    lines: list[str],
    left: float,
    right: float,
    y: float,
    plan: Plan,
    shown: tuple[str, float],
) -> tuple[str, float]:
    """Prints a cell; takes and returns the font in force, so that it is set only when it changes."""
    face, size = box.face, plan.size
    side = _SIDE if plan.borders else 0.0
    for line in lines:
        if line:
            x = left + side
            if box.align == "right":
                x = right - _SIDE - fonts.width(line, face, size)
            elif box.align == "centre":
                x = (left + right - fonts.width(line, face, size)) / 2
            text.setTextOrigin(x, y)
            if not face.covers(line):
                say(text, line, face, size)
                shown = ("", 0.0)
            else:
                if shown != (face.name, size):
                    text.setFont(face.name, size)
                    shown = (face.name, size)
                text.textOut(line)
        y -= plan.leading
    return shown
