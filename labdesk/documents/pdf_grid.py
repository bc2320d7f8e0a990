"""Tables on PDF pages: pieces of a page each, tall rows cut, no rows or signatures left alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, FrameBreak

from labdesk.documents import fonts
from labdesk.documents.pdf_plan import FILLS, RULE, Box, Plan
from labdesk.documents.pdf_text import INK, Prose, say

_COMPANY = 2
_LONE_LINES = 4
"""The lines of a last row that may begin a page alone."""

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
        """The least height worth starting on a page: captions, heading, two rows; signatures under a short table."""
        few = self.end[0] - self.start[0] < 2 * _COMPANY
        rows = range(self.start[0], min(self.start[0] + (2 * _COMPANY if few else _COMPANY), self.end[0]))
        tall = sum(min(self.plan.height(self.plan.row(n)), 80.0) for n in rows)
        return self._top() + tall + (self.after if few else 0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        used = self._top()
        for index, first, last in self._walk():
            used += self.plan.height(self.plan.row(index), first, last)
            if used > height + 0.01:
                break
        self.width, self.height = self.plan.width, used
        movable = self.end[0] - self.start[0] > _COMPANY or not self._at_top()
        alone = used <= height + 0.01 < used + self.after and movable
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
                    lines = int((height - used - plan.above - plan.below) / plan.leading)
                    end = (index, first + lines) if lines >= 2 else end
                else:
                    end = self._kept(end)
                break
            used, end = used + tall, (index + 1, 0)
        else:
            end, over = self._kept((self.end[0] - _COMPANY, 0)), [FrameBreak()]
        if end[0] < self.start[0] + _COMPANY and not end[1] and not self._at_top():
            return []
        if end <= self.start:
            return []
        rest = Grid(plan, end, self.end, self.continuation, self.continuation)
        rest.after = self.after
        return [Grid(plan, self.start, end, self.captions, self.continuation), *over, rest]

    def _at_top(self) -> bool:
        frame = getattr(self, "_frame", None)
        return frame is None or bool(frame._atTop)

    def _kept(self, end: Place) -> Place:
        """Steps back so that no group heading ends a page, and no total or short last row begins one alone."""
        index = end[0]
        last = index == self.end[0] - 1 and index - _COMPANY >= self.start[0]
        if last and self.plan.height(self.plan.row(index)) < _LONE_LINES * self.plan.leading:
            index -= 1
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
            last_line = laid.count if last is None else last
            spare = tall - (last_line - first) * plan.leading - plan.above - plan.below
            base = y - plan.above - spare / 2 - plan.size * 0.92
            for box in laid.boxes:
                left, right = plan.edges[box.column], plan.edges[box.column + box.span]
                if box.fill:
                    canv.setFillColor(FILLS[box.fill])
                    canv.rect(left, y - tall, right - left, tall, stroke=0, fill=1)
                shown = _say_lines(text, box, box.lines[first:last], left, right, base, plan, shown)
            y -= tall
            rules.row(y, {plan.edges[box.column] for box in laid.boxes} | {plan.width})
        if plan.borders:
            canv.setStrokeColor(RULE)
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
    box: Box,
    lines: list[str],
    left: float,
    right: float,
    y: float,
    plan: Plan,
    shown: tuple[str, float],
) -> tuple[str, float]:
    """Prints a cell; takes and returns the font in force, so that it is set only when it changes."""
    face, size = box.face, plan.size
    side = plan.side if plan.borders else 0.0
    for line in lines:
        if line:
            x = left + side
            if box.align == "right":
                x = right - plan.side - fonts.width(line, face, size)
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
