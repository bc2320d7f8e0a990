"""How the two halves of a day are shown in one narrow cell: one sign above the other, by their ink, not their lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from labdesk.ui.pages.attendance_model import BETWEEN, font_of
from labdesk.ui.pages.practice_cells import Index


class HalfDays(QStyledItemDelegate):
    """Paints a cell of one sign as any other, and the signs of a day of two below each other."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        signs = str(index.data() or "").split(BETWEEN)
        if len(signs) == 1:
            super().paint(painter, option, index)
            return
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        drawn.text = ""
        style = drawn.widget.style() if drawn.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        chosen = drawn.state & QStyle.StateFlag.State_Selected
        painter.save()
        painter.setPen(drawn.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        half = (drawn.rect.height() - 1) / len(signs)
        for place, sign in enumerate(signs):
            font = font_of(sign, drawn.font)
            ink = QFontMetricsF(font).tightBoundingRect(sign)
            painter.setFont(font)
            middle = drawn.rect.top() + 0.5 + (place + 0.5) * half
            painter.drawText(
                QPointF(drawn.rect.left() + (drawn.rect.width() - 1) / 2 - ink.center().x(), middle - ink.center().y()),
                sign,
            )
        painter.restore()
