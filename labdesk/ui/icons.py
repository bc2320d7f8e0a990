"""Icons drawn for this project, one colour each, taken from the theme at the moment of painting."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from labdesk.paths import resources

_colours = {"text": "#000000", "disabled": "#808080"}


def recolour(colours: dict[str, str]) -> None:
    """Give the inks: `text`, `disabled`, `accent`, `on_accent`, `muted`, `danger`, `warning` as `#rrggbb`."""
    _colours.update(colours)


@cache
def _source(name: str) -> str:
    return resources("icons", f"{name}.svg").read_text(encoding="utf-8")


def svg(name: str, colour: str) -> bytes:
    """The drawing of `name` in `colour`; raises FileNotFoundError for a name that was never drawn."""
    return _source(name).replace("currentColor", colour).encode()


def pixmap(name: str, size: int, ink: str = "text", ratio: float = 1.0) -> QPixmap:
    """A picture of `size` logical pixels, crisp on a screen of `ratio`."""
    return _drawn(name, _colours[ink], QSize(size, size) * ratio, ratio)


def _drawn(name: str, colour: str, size: QSize, ratio: float = 1.0) -> QPixmap:
    key = f"labdesk/{name}/{colour}/{size.width()}x{size.height()}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = QPixmap(size)
    drawn.fill(Qt.GlobalColor.transparent)
    side = min(size.width(), size.height())
    square = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg(name, colour))).render(painter, square)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


class _Engine(QIconEngine):
    """Asks for the colour at each painting, so a change of theme needs no new icons."""

    def __init__(self, name: str, ink: str) -> None:
        super().__init__()
        self.name = name
        self.ink = ink

    def _colour(self, mode: QIcon.Mode) -> str:
        return _colours["disabled" if mode == QIcon.Mode.Disabled else self.ink]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
        size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
        painter.drawPixmap(rect.topLeft(), self.scaledPixmap(size, mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _drawn(self.name, self._colour(mode), size)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _drawn(self.name, self._colour(mode), size, scale)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def isNull(self) -> bool:
        return False

    def clone(self) -> QIconEngine:
        copy = _Engine(self.name, self.ink)
        _kept.append(copy)
        return copy


_kept: list[_Engine] = []


@cache
def icon(name: str, ink: str = "text") -> QIcon:
    """The icon of a name in an ink of the theme; a checked or selected one keeps its ink, a disabled one pales."""
    _source(name)
    engine = _Engine(name, ink)
    _kept.append(engine)
    return QIcon(engine)


def nothing() -> QIcon:
    """No icon, to take one away."""
    return QIcon()


def app_icon() -> QIcon:
    """The logo in the sizes that taskbars and title bars ask for."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn("labdesk", "", QSize(size, size)))
    return made
