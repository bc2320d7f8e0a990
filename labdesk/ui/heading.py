"""The heading of a list: click to sort, Shift+click to sort by one more column, a menu for all that a column can do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QStyleOptionHeader, QWidget

from labdesk.ui import icons, theme
from labdesk.ui.list_model import ListModel


class ListHeader(QHeaderView):
    """Shows by which columns a `ListModel` is sorted, in which order, and which are filtered.

    `extended` lets the owner of the list add to the menu of a column before it opens.
    """

    extended = Signal(int, QMenu)

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.list = model
        self._adding = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionClicked.connect(lambda column: self.list.turn(column, add=self._adding))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        column = self.logicalIndexAt(event.pos())
        if column >= 0:
            self.open_menu(column, event.globalPos())

    def open_menu(self, column: int, place: QPoint | None = None) -> QMenu:
        """Open the menu of a column, under its heading unless a place is given."""
        menu = self.menu_of(column)
        menu.popup(place or self.mapToGlobal(QPoint(self.sectionViewportPosition(column), self.height())))
        return menu

    def menu_of(self, column: int) -> QMenu:
        """What can be done with a column."""
        t, model = self.list.desk.t, self.list
        menu = QMenu(self)
        menu.setObjectName("column_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sorted_by = model.sorted_by(column)

        def add(name: str, text: str, act: Callable[[], None], *, on: bool = True) -> None:
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setEnabled(on)
            action.triggered.connect(lambda *_: act())

        add("sort_up", t("Sort ascending"), lambda: model.order_by(column))
        add("sort_down", t("Sort descending"), lambda: model.order_by(column, falling=True))
        add(
            "sort_add", t("Add to the sort"), lambda: model.turn(column, add=True),
            on=bool(model.query.order) and sorted_by is None,
        )  # fmt: skip
        add("sort_clear", t("Clear the sort"), lambda: model.ask(order=()), on=bool(model.query.order))
        self.extended.emit(column, menu)
        return menu

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, column: int) -> None:
        super().initStyleOptionForIndex(option, column)
        found = self.list.sorted_by(column)
        if found:
            kinds = QStyleOptionHeader.SortIndicator
            option.sortIndicator = kinds.SortDown if found[1] else kinds.SortUp

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        painter.save()
        super().paintSection(painter, rect, column)
        painter.restore()
        found = self.list.sorted_by(column)
        right = rect.right() - theme.px(17 if found else 4)
        rank = str(found[0]) if found and len(self.list.query.order) > 1 else ""
        filtered = self.list.filtered(column)
        wide = theme.px(9 if rank else 0) + theme.px(14 if filtered else 0)
        if not wide:
            return
        painter.fillRect(QRect(right - wide, rect.top() + 1, wide, rect.height() - 3), self.palette().window())
        if rank:
            place = QRect(right - theme.px(9), rect.top(), theme.px(9), rect.height())
            painter.save()
            font = painter.font()
            font.setPointSizeF(font.pointSizeF() * 0.8)
            painter.setFont(font)
            painter.setPen(self.palette().text().color())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, rank)
            painter.restore()
            right -= theme.px(9)
        if filtered:
            side = theme.px(12)
            place = QRect(right - side, rect.center().y() - side // 2, side, side)
            icons.icon("filter", "accent").paint(painter, place)
