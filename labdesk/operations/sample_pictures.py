"""The drawings in the sample's manuals: simple diagrams whose labels come with the text."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from typing import TYPE_CHECKING

import fontpkg

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

_WIDTH, _HEIGHT, _FINE = 1400, 800, 2
_INK, _LINE, _PAPER = "#1f2d3d", "#5b7083", "#ffffff"
_FILLS = ("#d6e6f4", "#dff0d8", "#fdecc8", "#f6d9d5", "#e6dcf2", "#d5efec")
_LINES = ("#4a86b8", "#5f9e52", "#d19a2a", "#c0635a", "#8565ae", "#3f9a90")


class _Board:
    """A drawing board measured in points of the finished picture; everything is drawn finer and reduced."""

    def __init__(self, draw: ImageDraw, face: Callable[[float, bool], FreeTypeFont]) -> None:
        self._draw, self._face = draw, face

    def box(self, x: float, y: float, w: float, h: float, n: int = 0, radius: float = 18) -> None:
        """A rounded box whose middle is (x, y), in the n-th colour."""
        edges = [v * _FINE for v in (x - w / 2, y - h / 2, x + w / 2, y + h / 2)]
        fill, line = _FILLS[n % 6], _LINES[n % 6]
        self._draw.rounded_rectangle(edges, radius * _FINE, fill=fill, outline=line, width=3 * _FINE)

    def disc(self, x: float, y: float, w: float, h: float, fill: str, line: str = _LINE) -> None:
        """An ellipse whose middle is (x, y)."""
        edges = [v * _FINE for v in (x - w / 2, y - h / 2, x + w / 2, y + h / 2)]
        self._draw.ellipse(edges, fill=fill, outline=line, width=3 * _FINE)

    def shape(self, points: list[tuple[float, float]], fill: str, line: str) -> None:
        """A filled polygon."""
        fine = [(x * _FINE, y * _FINE) for x, y in points]
        self._draw.polygon(fine, fill=fill)
        self._draw.line([*fine, fine[0]], fill=line, width=3 * _FINE, joint="curve")

    def line(self, *points: tuple[float, float], colour: str = _LINE, width: float = 4) -> None:
        """A line through points."""
        fine = [(x * _FINE, y * _FINE) for x, y in points]
        self._draw.line(fine, fill=colour, width=round(width * _FINE), joint="curve")

    def arrow(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """A line with a head at its end."""
        angle = math.atan2(end[1] - start[1], end[0] - start[0])
        back = [(end[0] - 22 * math.cos(angle + a), end[1] - 22 * math.sin(angle + a)) for a in (-0.45, 0.45)]
        self.line(start, end)
        self.shape([end, *back], _LINE, _LINE)

    def text(self, x: float, y: float, text: str, w: float, size: float = 30, bold: bool = False) -> None:
        """Words centred on (x, y), broken into lines no wider than `w` and made smaller if one word is wider."""
        face = self._face(size, bold)
        while size > 16 and max(face.getlength(word) for word in text.split()) > w * _FINE:
            size -= 1
            face = self._face(size, bold)
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and face.getlength(longer) > w * _FINE:
                lines.append(word)
            else:
                lines[-1] = longer
        place = (x * _FINE, y * _FINE)
        self._draw.multiline_text(place, "\n".join(lines), fill=_INK, font=face, anchor="mm", align="center")


def draw(kind: str, labels: list[str]) -> bytes:
    """A PNG of 1400 x 800 points: `cycle`, `hub`, `steps`, `pyramid`, `plan` or `story`, with these labels."""
    from PIL import Image, ImageDraw, ImageFont

    def face(size: float, bold: bool) -> FreeTypeFont:
        return ImageFont.truetype(str(fontpkg.path("Fira Sans", 700 if bold else 400, "normal")), size * _FINE)

    canvas = Image.new("RGB", (_WIDTH * _FINE, _HEIGHT * _FINE), _PAPER)
    _KINDS[kind](_Board(ImageDraw.Draw(canvas), face), labels)
    out = io.BytesIO()
    canvas.reduce(_FINE).save(out, "PNG")
    return out.getvalue()


def _around(number: int, count: int, across: float, down: float) -> tuple[float, float]:
    angle = 2 * math.pi * number / count - math.pi / 2
    return _WIDTH / 2 + across * math.cos(angle), _HEIGHT / 2 + down * math.sin(angle)


def _cycle(board: _Board, labels: list[str]) -> None:
    places = [_around(n, len(labels), 470, 300) for n in range(len(labels))]
    for n, (x, y) in enumerate(places):
        ahead = places[(n + 1) % len(places)]
        board.arrow(_toward((x, y), ahead, 0.36), _toward((x, y), ahead, 0.64))
    for n, (label, (x, y)) in enumerate(zip(labels, places, strict=True)):
        board.box(x, y, 290, 120, n)
        board.text(x, y, f"{n + 1}. {label}", 260, 32, bold=True)


def _toward(start: tuple[float, float], end: tuple[float, float], share: float) -> tuple[float, float]:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _hub(board: _Board, labels: list[str]) -> None:
    middle, *others = labels
    places = [_around(n, len(others), 510, 300) for n in range(len(others))]
    for place in places:
        board.line((_WIDTH / 2, _HEIGHT / 2), place)
    board.disc(_WIDTH / 2, _HEIGHT / 2, 280, 180, _FILLS[2], _LINES[2])
    board.text(_WIDTH / 2, _HEIGHT / 2, middle, 240, 40, bold=True)
    for n, (label, (x, y)) in enumerate(zip(others, places, strict=True)):
        name, _, said = label.partition(": ")
        board.box(x, y, 330, 130, n)
        board.text(x, y - 24 * bool(said), name, 300, 32, bold=True)
        if said:
            board.text(x, y + 26, said, 300, 28)


def _steps(board: _Board, labels: list[str]) -> None:
    wide, rise = (_WIDTH - 80) / len(labels), 480 / len(labels)
    for n, label in enumerate(labels):
        x, top = 40 + wide * (n + 0.5), 560 - rise * n
        board.box(x, (top + 760) / 2, wide - 14, 760 - top, n, 10)
        board.disc(x, top - 62, 84, 84, _PAPER, _LINES[n % 6])
        board.text(x, top - 62, str(n + 1), 80, 40, bold=True)
        board.text(x, (top + 760) / 2, label, wide - 40, 32)


def _pyramid(board: _Board, labels: list[str]) -> None:
    tall = 720 / len(labels)
    for n, label in enumerate(labels):
        low, high = 760 - tall * n, 760 - tall * (n + 1)
        sides = [640 - (760 - y) * 0.52 for y in (low, high)]
        corners = [(700 - sides[0], low), (700 + sides[0], low), (700 + sides[1], high), (700 - sides[1], high)]
        board.shape(corners, _FILLS[n % 6], _LINES[n % 6])
        board.text(700, (low + high) / 2, label, sides[1] * 2 - 40, 34, bold=True)


def _plan(board: _Board, labels: list[str]) -> None:
    board.shape([(40, 40), (1360, 40), (1360, 760), (40, 760)], "#fbfaf6", _INK)
    board.line((600, 760), (800, 760), colour=_PAPER, width=14)
    board.line((600, 760), (760, 640), width=3)
    for left in (180, 620, 1060):
        board.line((left, 40), (left + 180, 40), colour=_LINES[0], width=12)
    board.disc(700, 400, 300, 170, _FILLS[2], _LINES[2])
    board.text(700, 400, "Davra gilami", 260, 32, bold=True)
    spots = ((250, 180), (700, 170), (1150, 180), (1150, 600), (250, 400), (250, 620))
    for n, (label, (x, y)) in enumerate(zip(labels, spots, strict=True)):
        board.box(x, y, 340, 150, n)
        board.text(x, y, label, 310, 32, bold=True)
    board.text(700, 725, "Eshik", 200, 26)


def _story(board: _Board, labels: list[str]) -> None:
    for n, label in enumerate(labels):
        x, y = 370 + 660 * (n % 2), 190 + 395 * (n // 2)
        board.shape([(x - 310, y - 160), (x + 310, y - 160), (x + 310, y + 90), (x - 310, y + 90)], "#eaf5fb", _LINE)
        board.shape([(x - 310, y + 90), (x + 310, y + 90), (x + 310, y + 140), (x - 310, y + 140)], "#d9b98c", _LINE)
        _SCENES[n](board, x, y)
        board.text(x, y + 170, f"{n + 1}. {label}", 600, 32, bold=True)


def _seed(board: _Board, x: float, y: float) -> None:
    board.disc(x + 210, y - 100, 80, 80, "#ffd75e", _LINES[2])
    board.disc(x, y + 114, 46, 28, "#7a5230", _INK)


def _rain(board: _Board, x: float, y: float) -> None:
    for across in (-90, 0, 90):
        board.disc(x + across, y - 95, 150, 80, "#b7c4cf", "#b7c4cf")
        for down in (0, 55):
            board.line(
                (x + across + down / 3, y - 30 + down), (x + across - 14 + down / 3, y + 4 + down), colour=_LINES[0]
            )
    board.disc(x, y + 114, 46, 28, "#7a5230", _INK)


def _sprout(board: _Board, x: float, y: float) -> None:
    board.disc(x + 210, y - 100, 80, 80, "#ffd75e", _LINES[2])
    board.line((x, y + 92), (x, y + 10), colour=_LINES[1], width=9)
    board.disc(x - 34, y + 8, 70, 34, "#8ccf74", _LINES[1])
    board.disc(x + 34, y - 4, 70, 34, "#8ccf74", _LINES[1])


def _flower(board: _Board, x: float, y: float) -> None:
    board.disc(x + 210, y - 100, 80, 80, "#ffd75e", _LINES[2])
    board.line((x, y + 92), (x, y - 60), colour=_LINES[1], width=10)
    board.disc(x - 42, y + 40, 84, 38, "#8ccf74", _LINES[1])
    for n in range(8):
        angle = math.pi * n / 4
        board.disc(x + 46 * math.cos(angle), y - 70 + 46 * math.sin(angle), 50, 50, "#ef8aa4", _LINES[3])
    board.disc(x, y - 70, 56, 56, "#ffd75e", _LINES[2])


_KINDS = {"cycle": _cycle, "hub": _hub, "steps": _steps, "pyramid": _pyramid, "plan": _plan, "story": _story}
_SCENES = (_seed, _rain, _sprout, _flower)
