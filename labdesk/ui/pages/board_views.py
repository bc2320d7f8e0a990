"""The projects as a table, and on a line of time: two lists that open the passport by Enter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from labdesk.i18n import Language
from labdesk.operations.project_view import Look
from labdesk.schema.projects import STAGES
from labdesk.ui import theme
from labdesk.ui.pages.board_cards import deadline

LOOK = Qt.ItemDataRole.UserRole


class _ProjectList(QTreeWidget):
    """A flat list of projects; `current` tells which one is chosen, `opened` which one is wanted."""

    opened = Signal(int)
    current = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.itemActivated.connect(lambda item, _: self.opened.emit(item.data(0, LOOK).id))
        self.currentItemChanged.connect(self._tell)

    def _tell(self, item: QTreeWidgetItem | None, *_: Any) -> None:
        if item is not None:
            self.current.emit(item.data(0, LOOK).id)

    def put(self, lines: Sequence[tuple[Look, list[str]]]) -> None:
        """Show these projects, each with the texts of its columns; the chosen one stays chosen."""
        present = self.currentItem()
        before = present.data(0, LOOK).id if present else None
        self.clear()
        for look, texts in lines:
            item = QTreeWidgetItem(self, texts)
            item.setData(0, LOOK, look)
            item.setToolTip(0, texts[0])
            if look.id == before:
                self.setCurrentItem(item)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.currentItem()
        if item is not None:
            self.menu_wanted.emit(item.data(0, LOOK).id, event.globalPos())


class ProjectTable(_ProjectList):
    """One line a project."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("board_table", parent)

    def fill(self, looks: list[Look], t: Language) -> None:
        """Show these projects."""
        self.setHeaderLabels([t("Project"), t("Stage"), t("Leader"), t("Ends on"), t("Progress, %"), t("Status")])
        self.setAccessibleName(t("Projects"))
        self.put([
            (x, [t.own(x.title), t(STAGES[x.stage]), x.name.brief(t), t.date(x.ends),
                 "" if x.progress is None else str(x.progress), deadline(x, t)[0]])
            for x in looks
        ])  # fmt: skip
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)


class _Months(QHeaderView):
    """The heading of the line of time: quarters or months above their part of it."""

    def __init__(self, parent: Timeline) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.line = parent

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        super().paintSection(painter, rect, section)
        if section != 1:
            return
        painter.save()
        painter.setPen(QColor(theme.colours().muted))
        for first, last, text in self.line.months():
            left, right = self.line.place(first, rect), self.line.place(last, rect)
            painter.drawText(
                QRectF(left + 3, rect.top(), right - left, rect.height()), Qt.AlignmentFlag.AlignVCenter, text
            )
        painter.restore()


class _Bars(QStyledItemDelegate):
    """Draws the term of a project with what is done of it, and the line of today."""

    def __init__(self, parent: Timeline) -> None:
        super().__init__(parent)
        self.line = parent

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        look: Look = index.model().index(index.row(), 0).data(LOOK)
        rect = option.rect
        inks = theme.colours()
        painter.save()
        painter.setPen(QPen(QColor(inks.line)))
        for first, _, _ in self.line.months():
            x = self.line.place(first, rect)
            painter.drawLine(int(x), rect.top(), int(x), rect.bottom())
        if look.starts and look.ends:
            self._bar(painter, rect, look)
        painter.setPen(QPen(QColor(inks.error), 2))
        x = int(self.line.place(self.line.today, rect))
        painter.drawLine(x, rect.top(), x, rect.bottom())
        painter.restore()

    def _bar(self, painter: QPainter, rect: QRect, look: Look) -> None:
        assert look.starts is not None
        assert look.ends is not None
        inks = theme.colours()
        left, right = self.line.place(look.starts, rect), self.line.place(look.ends + timedelta(1), rect)
        bar = QRectF(left, rect.center().y() - theme.px(6), max(right - left, 3), theme.px(12))
        late, stopped = look.days_late or look.late_tasks, look.state != "active"
        ink = QColor(inks.muted if stopped else inks.warning_line if late else inks.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink))
        painter.setBrush(QColor(inks.selected))
        painter.drawRoundedRect(bar, 3, 3)
        done = QRectF(bar)
        done.setWidth(bar.width() * (look.progress or 0) / 100)
        if done.width() >= 1:
            painter.setBrush(ink)
            painter.drawRoundedRect(done, 3, 3)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.px(400), theme.px(theme.ROW + 2))


class Timeline(_ProjectList):
    """A line of time for each project, from the month of the earliest to that of the latest."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("board_time", parent)
        self.today = date.today()
        self.first, self.last = self.today, self.today + timedelta(1)
        self._t: Language | None = None
        self.setHeader(_Months(self))
        self.setItemDelegateForColumn(1, _Bars(self))

    def fill(self, looks: list[Look], t: Language, today: date) -> None:
        """Show the projects that have a term."""
        self.today, self._t = today, t
        dated = [x for x in looks if x.starts and x.ends]
        starts = [x.starts for x in dated if x.starts] or [today]
        ends = [x.ends for x in dated if x.ends] or [today]
        self.first = min(*starts, today).replace(day=1)
        self.last = _next_month(max(*ends, today))
        self.setHeaderLabels([t("Project"), ""])
        self.setAccessibleName(t("Timeline"))
        self.put([(x, [t.own(x.title), ""]) for x in dated])
        for number, look in enumerate(dated):
            told = f"{t.date(look.starts)} – {t.date(look.ends)}, {deadline(look, t)[0]}"
            item = self.topLevelItem(number)
            assert item is not None
            item.setToolTip(1, told)
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, told)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(0, theme.px(300))
        self.header().setStretchLastSection(True)

    def place(self, day: date, rect: QRect) -> float:
        """Where a day lies within the second column."""
        return rect.left() + rect.width() * (day - self.first).days / max((self.last - self.first).days, 1)

    def months(self) -> list[tuple[date, date, str]]:
        """First day, day after the last, and name of each month, or of each half year of a long line."""
        span = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month
        every = 1 if span <= 12 else 3 if span <= 30 else 6
        found, start = [], self.first
        while start < self.last:
            end = start
            for _ in range(every):
                end = _next_month(end)
            name = self._t.month(start.month)[:3] if self._t else ""
            found.append((start, min(end, self.last), f"{name} {start.year}"))
            start = end
        return found


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(32)).replace(day=1)
