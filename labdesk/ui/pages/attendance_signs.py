"""The cells of a month as they are painted: one sign, or the signs of two half-days above each other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from labdesk.ui import theme
from labdesk.ui.pages.attendance_model import BETWEEN, AttendanceModel, font_of
from labdesk.ui.pages.practice_cells import Index

_STATE = QStyle.StateFlag
_MARKED = _STATE.State_Selected | _STATE.State_HasFocus | _STATE.State_MouseOver
Line = tuple[str, QFont, QPointF]
"""A sign, its font, and where the middle of its ink lies seen from where it is written."""


class HalfDays(QStyledItemDelegate):
    """Paints a cell from what the model says of it, by the ink of its signs rather than the height of their lines.

    The style is asked only for cells that are chosen or under the mouse: a month of sixty students has two thousand.
    """

    def __init__(self, model: AttendanceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._known: dict[tuple[str, float, bool], list[Line]] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, colours, rect = self._model.cell(index.row(), index.column()), theme.colours(), option.rect
        ink = QColor(getattr(colours, cell.ink or "text"))
        if option.state & _MARKED:
            drawn = QStyleOptionViewItem(option)
            self.initStyleOption(drawn, index)
            drawn.text = ""
            style = drawn.widget.style() if drawn.widget else QApplication.style()
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
            if drawn.state & _STATE.State_Selected:
                ink = drawn.palette.color(QPalette.ColorRole.HighlightedText)
        elif cell.ground:
            painter.fillRect(rect, QColor(getattr(colours, cell.ground)))
        if not cell.text:
            return
        lines = self._lines(cell.text, option.font.pointSizeF(), index)
        half = rect.height() / len(lines)
        painter.setPen(ink)
        for place, (sign, font, middle) in enumerate(lines):
            painter.setFont(font)
            at = QPointF(rect.x() + rect.width() / 2, rect.y() + (place + 0.5) * half)
            painter.drawText(at - middle, sign)

    def _lines(self, text: str, size: float, index: Index) -> list[Line]:
        """The signs of a text at a scale, each with its font and the middle of its ink; worked out once."""
        key = (text, size, index.column() < len(self._model.days))
        if key not in self._known:
            usual, signs = index.data(Qt.ItemDataRole.FontRole), text.split(BETWEEN)
            fonts = [font_of(sign, usual) for sign in signs]
            self._known[key] = [
                (sign, font, QFontMetricsF(font).tightBoundingRect(sign).center())
                for sign, font in zip(signs, fonts, strict=True)
            ]
        return self._known[key]
