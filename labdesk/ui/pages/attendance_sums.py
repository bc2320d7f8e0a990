"""The row of sums under the days of a month: always in sight, scrolled sideways with the sheet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from labdesk.ui import theme
from labdesk.ui.pages.attendance_model import NOBODY, AttendanceModel
from labdesk.ui.pages.practice_grid import ROW, PracticeGrid

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Sums(QAbstractTableModel):
    def __init__(self, model: AttendanceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._counted: dict[int, str] = {}
        model.modelReset.connect(self.refresh)

    def refresh(self) -> None:
        """Count anew."""
        self.beginResetModel()
        self._counted.clear()
        self.endResetModel()

    def changed(self, columns: Iterable[int]) -> None:
        """Count only these columns anew."""
        for column in columns:
            self._counted.pop(column, None)
            self.dataChanged.emit(self.index(0, column), self.index(0, column))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._model.columnCount()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() not in self._counted:
                self._counted[index.column()] = self._model.sums(index.column())
            return self._counted[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(theme.colours().window)
        if self._counted.get(index.column()) == NOBODY:
            if role == Qt.ItemDataRole.ForegroundRole:
                return QColor(theme.colours().error)
            if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                return self._model.desk.t("Nobody is marked on this day of practice")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            return self._model.desk.t("Present")
        return None


class SumRow(QTableView):
    """One row under a sheet, with its widths and its place."""

    def __init__(self, model: AttendanceModel, grid: PracticeGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sums")
        self._grid = grid
        self._sums = _Sums(model, self)
        self.setModel(self._sums)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(theme.px(20))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.horizontalScrollBar().valueChanged.connect(self.horizontalScrollBar().setValue)

    def follow(self) -> None:
        """Take the widths of the sheet."""
        font = QFont(self.font())
        font.setBold(True)
        self.setFont(font)
        self.setAccessibleName(self._sums.headerData(0, Qt.Orientation.Vertical))
        self.verticalHeader().setMinimumSectionSize(theme.px(18))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.verticalHeader().setFixedWidth(self._grid.verticalHeader().width())
        self.setFixedHeight(theme.px(ROW) + 2 * self.frameWidth())
        for column in range(self._sums.columnCount()):
            self.setColumnWidth(column, self._grid.columnWidth(column))

    def changed(self, columns: Iterable[int]) -> None:
        """Count only these columns anew."""
        self._sums.changed(columns)
