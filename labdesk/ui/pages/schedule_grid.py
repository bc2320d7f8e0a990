"""The week of the calendar as a table whose cells hold names: read by arrows, changed by keys or by dragging."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from labdesk.i18n import N_
from labdesk.i18n.dates import short_weekday
from labdesk.operations.notices import Notice
from labdesk.operations.practice_board import Board, Session
from labdesk.operations.practice_views import ROMAN, Line, Week, described, told
from labdesk.ui import icons, theme
from labdesk.ui.actions import LATIN_KEYS
from labdesk.ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
Cell = tuple[int, int]
_NOBODY = N_("nobody")
HEADER = 172
"""Width of the names of the rows, in logical pixels at 100 %."""


class WeekModel(QAbstractTableModel):
    """A `Week` for the table; `faults` are the sentences about each half-day, `sought` the students searched for."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.board: Board | None = None
        self.week: Week | None = None
        self.faults: Mapping[int, list[Notice]] = {}
        self.sought: Collection[int] | None = None

    def show_week(self, board: Board | None, week: Week | None, faults: Mapping[int, list[Notice]]) -> None:
        """Show another week, or the same one after a change."""
        self.beginResetModel()
        self.board, self.week, self.faults = board, week, faults
        self.endResetModel()

    def sessions(self, cell: Cell) -> tuple[Session, ...]:
        """The half-days of a cell."""
        return self.week.cells.get(cell, ()) if self.week else ()

    def line(self, row: int) -> Line:
        """The row of a cell."""
        assert self.week is not None
        return self.week.lines[row]

    def day(self, column: int) -> date:
        """The day of a column."""
        assert self.week is not None
        return self.week.days[column]

    def is_open(self, column: int) -> bool:
        """Whether the site works on the day of a column, and the practice goes on."""
        day = self.day(column)
        return self.board is not None and self.board.open_on(day) and self.board.starts <= day <= self.board.ends

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return len(self.week.lines) if self.week and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return len(self.week.days) if self.week and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.week is None or self.board is None:
            return None
        held = self.sessions((index.row(), index.column()))
        t = self.desk.t
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "\n".join(told(self.board, self.week.view, s, t) for s in held)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return "\n\n".join(self._all_about(s) for s in held) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                where = f"{self._row_name(index.row())}, {self._day_name(index.column())}"
                names = "; ".join(told(self.board, self.week.view, s, t) for s in held)
                return f"{where}: {names or t(_NOBODY)}"
        return None

    def _all_about(self, session: Session) -> str:
        assert self.board is not None
        wrong = [notice.said(self.desk.t) for notice in self.faults.get(session.id, ())]
        return "\n".join([described(self.board, session, self.desk.t), *(f"! {text}" for text in wrong)])

    def _row_name(self, row: int) -> str:
        line = self.line(row)
        detail = ROMAN[line.shift] if line.shift else line.detail
        return f"{line.label} · {detail}" if detail else line.label

    def _day_name(self, column: int) -> str:
        day = self.day(column)
        name = short_weekday(day.weekday(), self.desk.t.base)
        return f"{name[:1].upper()}{name[1:]} {day:%d.%m}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.week is None or self.board is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._row_name(section)
            line = self.line(section)
            about = line.told or f"{line.label}\n{line.detail}".strip()
            return about if role == Qt.ItemDataRole.ToolTipRole else None
        day = self.day(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.board.off.get(day) or self.desk.t.date(day)
        if role == Qt.ItemDataRole.ForegroundRole and day == date.today():
            return QColor(theme.colours().accent_text)
        off = self.desk.t("day off") if day in self.board.off and day not in self.board.works_on else ""
        return (
            " · ".join(p for p in (self._day_name(section), off) if p) if role == Qt.ItemDataRole.DisplayRole else None
        )


class _Names(QStyledItemDelegate):
    """Paints the names of a cell one below the other, with signs for what is locked and what is wrong."""

    def __init__(self, grid: WeekGrid) -> None:
        super().__init__(grid)
        self.grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid, inks = self.grid, theme.colours()
        rect: QRect = option.rect
        cell = (index.row(), index.column())
        painter.save()
        painter.fillRect(rect, QColor(inks.base if grid.weeks.is_open(cell[1]) else inks.hover))
        if cell == grid.target:
            painter.fillRect(rect, QColor(inks.error_soft if grid.target_wrong else inks.selected))
        for number, session in enumerate(grid.weeks.sessions(cell)):
            self._name(painter, grid.line_rect(rect, number), session, index)
        if cell == grid.cell() and (grid.hasFocus() or grid.target is not None):
            painter.setPen(QPen(QColor(inks.accent_text), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _name(self, painter: QPainter, rect: QRect, session: Session, index: Index) -> None:
        grid, inks = self.grid, theme.colours()
        if session.id in grid.chosen:
            painter.fillRect(rect, QColor(inks.selected))
        sought = grid.weeks.sought
        if sought is not None and session.placement in sought:
            painter.fillRect(rect, QColor(inks.warning_soft))
        wrong = bool(grid.weeks.faults.get(session.id))
        pale = session.id in grid.cut or (sought is not None and session.placement not in sought)
        ink = inks.muted if pale else inks.error if wrong else inks.text
        size = theme.px(13)
        inside = rect.adjusted(theme.px(5), 0, -theme.px(3), 0)
        for drawing, colour, shown in (("lock", "muted", session.locked), ("warning", "danger", wrong)):
            if shown:
                top = rect.center().y() - size // 2
                painter.drawPixmap(
                    inside.right() - size,
                    top,
                    icons.pixmap(drawing, size, colour, painter.device().devicePixelRatioF()),
                )
                inside.setRight(inside.right() - size - theme.px(3))
        week = grid.weeks.week
        assert grid.weeks.board is not None and week is not None
        text = told(grid.weeks.board, week.view, session, grid.weeks.desk.t)
        painter.setPen(QColor(ink))
        said = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = max(1, len(self.grid.weeks.sessions((index.row(), index.column()))))
        return QSize(theme.px(60), lines * self.grid.line_height() + theme.px(6))


class WeekGrid(QTableView):
    """The week; `chosen` are the ids of the half-days that the next key is about.

    Arrows walk from name to name and from cell to cell. `entered` asks for the list of students of a cell, `dropped`
    tells which half-days were dragged where and whether a copy was wanted, `tried` where they hover (None: nowhere),
    `pressed_key` carries a letter: L to lock, M to move.
    """

    entered = Signal()
    dropped = Signal(object, object, bool)
    tried = Signal(object, object)
    picked = Signal()
    pressed_key = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.weeks = WeekModel(desk, self)
        self.chosen: set[int] = set()
        self.cut: set[int] = set()
        self.target: Cell | None = None
        self.target_wrong = False
        self._line = 0
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setObjectName("week")
        self.setModel(self.weeks)
        self.setItemDelegate(_Names(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        rows = self.verticalHeader()
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        rows.setSectionsClickable(False)
        rows.setHighlightSections(False)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.setFixedWidth(theme.px(HEADER))

    # --- where -----------------------------------------------------------------------------------------------------

    def line_height(self) -> int:
        """Pixels of one name."""
        return self.fontMetrics().height() + theme.px(4)

    def line_rect(self, cell: QRect, number: int) -> QRect:
        """Where a name of a cell is painted."""
        height = self.line_height()
        return QRect(cell.left() + 1, cell.top() + theme.px(3) + number * height, cell.width() - 3, height)

    def cell(self) -> Cell | None:
        """The cell the keyboard is in."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() else None

    def go_to(self, cell: Cell, line: int | None = 0) -> None:
        """Move to a name of a cell; `line` None means the cell as a whole, with everybody in it."""
        row = min(max(cell[0], 0), max(0, self.weeks.rowCount() - 1))
        column = min(max(cell[1], 0), max(0, self.weeks.columnCount() - 1))
        held = self.weeks.sessions((row, column))
        if line is None:
            self.chosen = {s.id for s in held}
            self._line = 0
        else:
            self._line = min(max(line, 0), max(0, len(held) - 1))
            self.chosen = {held[self._line].id} if held else set()
        self.setCurrentIndex(self.weeks.index(row, column))
        self.viewport().update()
        self.picked.emit()

    def show_session(self, session_id: int) -> None:
        """Go to a half-day of the week shown."""
        for cell, held in (self.weeks.week.cells if self.weeks.week else {}).items():
            for number, session in enumerate(held):
                if session.id == session_id:
                    self.go_to(cell, number)
                    return

    def choose_cell(self) -> None:
        """Choose everybody in the cell."""
        cell = self.cell()
        if cell is not None:
            self.go_to(cell, None)

    def aim(self, cell: Cell | None, wrong: bool = False) -> None:
        """Colour the cell under what is dragged."""
        if (cell, wrong) != (self.target, self.target_wrong):
            self.target, self.target_wrong = cell, wrong
            self.viewport().update()

    def cell_at(self, place: QPoint) -> Cell | None:
        """The cell at a place of the screen."""
        local = self.viewport().mapFromGlobal(place)
        index = self.indexAt(local) if self.viewport().rect().contains(local) else QModelIndex()
        return (index.row(), index.column()) if index.isValid() else None

    # --- keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        cell = self.cell() or (0, 0)
        key = event.key()
        letter = chr(LATIN_KEYS.get(key, key)) if 0x20 < key < 0x10000 else ""
        if key in steps and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(cell, *steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self._dragging:
            self._end_drag()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to((cell[0], 0 if key == Qt.Key.Key_Home else self.weeks.columnCount() - 1))
        elif letter in ("L", "M") and not event.modifiers():
            self.pressed_key.emit(letter)
        else:
            super().keyPressEvent(event)

    def _step(self, cell: Cell, down: int, right: int) -> None:
        if right:
            self.go_to((cell[0], cell[1] + right), self._line)
            return
        line = self._line + down
        if 0 <= line < len(self.weeks.sessions(cell)):
            self.go_to(cell, line)
        elif 0 <= cell[0] + down < self.weeks.rowCount():
            beyond = (cell[0] + down, cell[1])
            self.go_to(beyond, 0 if down > 0 else len(self.weeks.sessions(beyond)) - 1)

    # --- the mouse -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        cell = (index.row(), index.column())
        held = self.weeks.sessions(cell)
        top = event.position().toPoint().y() - self.visualRect(index).top() - theme.px(3)
        line = top // self.line_height()
        on_name = 0 <= line < len(held)
        if on_name and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.chosen ^= {held[line].id}
            self.setCurrentIndex(index)
            self.viewport().update()
            self.picked.emit()
        elif not (on_name and held[line].id in self.chosen):
            self.go_to(cell, line if on_name else None)
        if event.button() == Qt.MouseButton.LeftButton and self.chosen:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if not self._dragging and far >= QApplication.startDragDistance():
            self._dragging = True
        if self._dragging:
            copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            shape = Qt.CursorShape.DragCopyCursor if copy else Qt.CursorShape.ClosedHandCursor
            self.viewport().setCursor(shape)
            self.tried.emit(set(self.chosen), self.cell_at(event.globalPosition().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            target, ids = self.cell_at(event.globalPosition().toPoint()), set(self.chosen)
            copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._end_drag()
            if target is not None:
                self.dropped.emit(ids, target, copy)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.entered.emit()

    def _end_drag(self) -> None:
        self._dragging, self._pressed = False, None
        self.viewport().unsetCursor()
        self.aim(None)
        self.tried.emit(set(), None)
