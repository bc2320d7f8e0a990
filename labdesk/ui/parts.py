"""The smallest parts: a label, a drawing, a slider of levels, a heading in a list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSlider, QTreeWidget, QTreeWidgetItem, QWidget

from labdesk.i18n import Language
from labdesk.schema.arrangements import WEIGHTS
from labdesk.ui import icons, theme


def plain_label(text: str = "", parent: QWidget | None = None, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that never takes text for markup."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if role:
        theme.role(label, role)
    return label


class Elided(QLabel):
    """A label of one line that ends in dots where it has no room, with the whole text in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        room, ink = self.contentsRect(), self.palette().color(self.foregroundRole())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        painter.setPen(ink)
        painter.drawText(room, self.alignment() | Qt.TextFlag.TextSingleLine, shown)
        painter.end()


class Sign(QWidget):
    """A small drawing in an ink of the theme that follows the theme."""

    def __init__(self, drawing: str, ink: str = "text", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.show_drawing(drawing, ink)

    def show_drawing(self, drawing: str, ink: str = "text") -> None:
        """Show another drawing."""
        self._icon = icons.icon(drawing, ink)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._size), theme.px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()


class LevelSlider(QSlider):
    """How much something counts, in four steps that are also said in words."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(f"level_{key}")
        self.setRange(0, len(WEIGHTS) - 1)
        self.setPageStep(1)

    def level(self) -> str:
        """The level chosen."""
        return list(WEIGHTS)[self.value()]

    def show_level(self, level: str) -> None:
        """Show a level."""
        self.setValue(list(WEIGHTS).index(level))

    def say(self, label: QLabel, t: Language) -> None:
        """Say the level in words, beside the slider and to who cannot see it."""
        word = t(WEIGHTS[self.level()])
        label.setText(word)
        self.setAccessibleDescription(word)


def group_heading(tree: QTreeWidget, said: str) -> QTreeWidgetItem:
    """A heading in a grouped list: bold, and not to be chosen itself."""
    item = QTreeWidgetItem(tree, [said])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = tree.font()
    font.setBold(True)
    item.setFont(0, font)
    return item
