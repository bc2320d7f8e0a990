"""Growth lines and bars as one drawing, for PDF pages, HTML files and the screen."""

from __future__ import annotations

import math
from collections.abc import Sequence

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Circle, Drawing, Group, Line, PolyLine, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm

from labdesk.documents import fonts
from labdesk.documents.fonts import Family
from labdesk.documents.model import Chart
from labdesk.documents.pdf_text import wrapped
from labdesk.documents.words import printable
from labdesk.i18n import Language

_COLOURS = tuple(HexColor(value) for value in (0x1F5A8C, 0xD9822B, 0x4B8F5C, 0x8A5FA8, 0xB23A48, 0x6B7280))
_DASHES = (None, (6, 3), (2, 2), (8, 3, 2, 3), (1, 2), (10, 4))
_GRID, _AXIS, _INK = HexColor(0xD8DCE0), HexColor(0x555555), HexColor(0x111111)
_SIZE = 9.0
_MOST_NAMES = 12
_STEP_HEIGHT = 7.0
"""Millimetres of a chart, names and legend counted in, that each step of its axis needs at least."""


def drawing(chart: Chart, width: float, family: Family, t: Language) -> Drawing:
    """The chart `width` points wide; series differ by colour and by dashes, so that a grey print is readable."""
    return _Drawn(chart, width, family, t).drawing


def steps(low: float, high: float, most: int = 6) -> list[float]:
    """Round values (1, 2, 2.5 or 5 times a power of ten apart) from at or below `low` to at or above `high`."""
    if not high > low:
        high = low + 1
    raw = (high - low) / most
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(part * power for part in (1, 2, 2.5, 5, 10) if part * power >= raw * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [_tidy(round(n * step, 10)) for n in range(first, max(last, first + 1) + 1)]


def _tidy(value: float) -> float:
    return int(value) if value == int(value) else value


class _Drawn:
    def __init__(self, chart: Chart, width: float, family: Family, t: Language) -> None:
        self.chart, self.width, self.family, self.t = chart, width, family, t
        self.height = chart.height * mm
        self.drawing = Drawing(width, self.height, initialFontName=family.regular.name)
        values = [v for one in chart.series for v in one.values if v is not None and math.isfinite(v)] or [
            0.0,
            1.0,
        ]
        low = min(0.0, *values) if chart.kind == "bar" or min(values) < max(values) * 0.5 else min(values)
        ends = [*(chart.scale or (low,)), *values]
        self.ticks = steps(min(ends), max(ends), min(6, max(2, int(chart.height / _STEP_HEIGHT))))
        self.digits = max(len(f"{value:.3f}".rstrip("0").partition(".")[2]) for value in values)
        self.left = max(self._width(t.number(tick)) for tick in self.ticks) + 10 + (13 if chart.y_title else 0)
        self.right = width - 6
        self._legend()
        self._labels()
        self.top = self.height - 12  # the number above the tallest bar
        self._axes()
        if chart.kind == "bar":
            self._bars()
        else:
            self._lines()

    def _width(self, text: str) -> float:
        return fonts.width(text, self.family.regular, _SIZE)

    def _say(self, x: float, y: float, text: str, anchor: str = "start", into: Group | None = None) -> None:
        target = self.drawing if into is None else into
        x -= self._width(text) * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
        for piece, owner in fonts.pieces(text, self.family.regular):
            target.add(String(x, y, piece, fontName=owner.name, fontSize=_SIZE, fillColor=_INK))
            x += owner.width(piece, _SIZE)

    def _legend(self) -> None:
        self.bottom = 4.0
        names = [self._cut(printable(one.name), self.width * 0.4) for one in self.chart.series[:_MOST_NAMES]]
        if not any(names):
            return
        lines: list[list[int]] = [[]]
        used = 0.0
        for n, name in enumerate(names):
            wide = self._width(name) + 44
            if used + wide > self.width and lines[-1]:
                lines.append([])
                used = 0.0
            lines[-1].append(n)
            used += wide
        for line in reversed(lines):
            x = (self.width - sum(self._width(names[n]) + 44 for n in line)) / 2 + 8
            for n in line:
                self._sample(n, x, self.bottom + 3)
                self._say(x + 26, self.bottom, names[n])
                x += self._width(names[n]) + 44
            self.bottom += 13
        self.bottom += 4

    def _sample(self, n: int, x: float, y: float) -> None:
        colour = _COLOURS[n % len(_COLOURS)]
        if self.chart.kind == "bar":
            self.drawing.add(Rect(x + 6, y - 4, 14, 8, fillColor=colour, strokeColor=None))
            return
        dash = _DASHES[n % len(_DASHES)]
        self.drawing.add(Line(x, y, x + 22, y, strokeColor=colour, strokeWidth=1.8, strokeDashArray=dash))
        self.drawing.add(Circle(x + 11, y, 2.4, fillColor=colour, strokeColor=None))

    def _labels(self) -> None:
        """The names under the axis: in up to five lines if they fit and no word breaks without a hyphen, else aslant,
        thinned out if very many."""
        if self.chart.x_title:
            title = self._cut(printable(self.chart.x_title), self.right - self.left)
            self._say((self.left + self.right) / 2, self.bottom, title, "middle")
            self.bottom += 14
        labels = [printable(label) for label in self.chart.labels] or [""]
        self.slot = (self.right - self.left) / len(labels)
        room = self.slot - 4
        face, divide = self.family.regular, self.t.base != "en"
        folded = [wrapped(label, room, face, _SIZE, divide) for label in labels]
        whole = divide or max(self._width(word) for label in labels for word in label.split(" ")) <= room
        if room > 25 and whole and max(map(len, folded)) <= 5:
            base = self.bottom + 11.0 * max(map(len, folded)) + 2
            for n, lines in enumerate(folded):
                for m, line in enumerate(lines):
                    self._say(self.left + self.slot * (n + 0.5), base - 11 - 11 * m, line, "middle")
        else:
            base = self.bottom + min(max(map(self._width, labels)), 100.0) * 0.6 + 8
            for n in range(0, len(labels), max(1, math.ceil(13 / self.slot))):
                turned = Group()
                self._say(0, 0, self._cut(labels[n].replace("\n", " "), 100.0), "end", turned)
                turned.translate(self.left + self.slot * (n + 0.5) + 3, base - 9)
                turned.rotate(35)
                self.drawing.add(turned)
        self.bottom = base

    def _cut(self, text: str, limit: float) -> str:
        text = " ".join(text[:300].split())
        while len(text) > 1 and self._width(text) > limit:
            text = text[:-2].rstrip() + "…"
        return text

    def _y(self, value: float) -> float:
        low, high = self.ticks[0], self.ticks[-1]
        return float(self.bottom + (value - low) / (high - low) * (self.top - self.bottom))

    def _axes(self) -> None:
        for tick in self.ticks:
            y = self._y(tick)
            self.drawing.add(Line(self.left, y, self.right, y, strokeColor=_GRID, strokeWidth=0.5))
            self._say(self.left - 5, y - 3, self.t.number(tick), "end")
        zero = self._y(max(self.ticks[0], min(0.0, self.ticks[-1])))
        self.drawing.add(Line(self.left, zero, self.right, zero, strokeColor=_AXIS, strokeWidth=0.8))
        self.drawing.add(Line(self.left, self.bottom, self.left, self.top, strokeColor=_AXIS, strokeWidth=0.8))
        if self.chart.y_title:
            turned = Group()
            self._say(0, 0, self._cut(printable(self.chart.y_title), self.top - self.bottom), "middle", turned)
            turned.translate(9, (self.bottom + self.top) / 2)
            turned.rotate(90)
            self.drawing.add(turned)

    def _bars(self) -> None:
        count = max(len(self.chart.series), 1)
        wide = min(self.slot * 0.76 / count, 34.0)
        zero = self._y(max(self.ticks[0], 0.0))
        for n, one in enumerate(self.chart.series):
            for at, value in enumerate(_finite(one.values, len(self.chart.labels))):
                if value is None:
                    continue
                x = self.left + self.slot * (at + 0.5) + wide * (n - count / 2)
                y = self._y(value)
                colour = _COLOURS[n % len(_COLOURS)]
                bar = Rect(x, min(y, zero), wide - 1, abs(y - zero), fillColor=colour, strokeColor=None)
                self.drawing.add(bar)
                said = self.t.number(value, self.digits) if self.digits < 3 else self.t.number(_tidy(value))
                if self._width(said) <= wide + 6:
                    self._say(x + wide / 2 - 0.5, max(y, zero) + 2, said, "middle")

    def _lines(self) -> None:
        for n, one in enumerate(self.chart.series):
            colour, dash = _COLOURS[n % len(_COLOURS)], _DASHES[n % len(_DASHES)]
            known = [
                (self.left + self.slot * (at + 0.5), self._y(value))
                for at, value in enumerate(_finite(one.values, len(self.chart.labels)))
                if value is not None
            ]
            if len(known) > 1:
                way = [part for point in known for part in point]
                self.drawing.add(PolyLine(way, strokeColor=colour, strokeWidth=1.8, strokeDashArray=dash))
            for x, y in known:
                self.drawing.add(Circle(x, y, 2.4, fillColor=colour, strokeColor=None))


def _finite(values: Sequence[float | None], count: int) -> list[float | None]:
    return [v if v is not None and math.isfinite(v) else None for v in values[:count]]


def pdf(chart: Chart, width: float, t: Language) -> bytes:
    """The chart `width` points wide as a PDF of one page, for the screen to show the very drawing of the paper."""
    made: bytes = renderPDF.drawToString(drawing(chart, width, fonts.family(), t), autoSize=1)
    return made
