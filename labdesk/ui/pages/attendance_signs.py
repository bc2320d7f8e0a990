"""How the two halves of a day are shown in one narrow cell: one sign above the other, each large enough to read."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from labdesk.ui.pages.attendance_model import BETWEEN
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
        ink = drawn.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        painter.save()
        painter.setFont(drawn.font)
        painter.setPen(ink)
        inside = drawn.rect.adjusted(0, 1, 0, 0)
        half = inside.height() // len(signs)
        for place, sign in enumerate(signs):
            line = QRect(inside.left(), inside.top() + place * half, inside.width(), half)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, sign)
        painter.restore()
