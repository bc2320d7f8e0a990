"""The cells of a sheet of students over time: what one shows, and how it is shown; which, the model of a page says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from labdesk.operations.register import Trainee
from labdesk.ui import theme
from labdesk.ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_SHOWN = frozenset({
    _ROLE.DisplayRole, _ROLE.BackgroundRole, _ROLE.ForegroundRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole,
    _ROLE.AccessibleDescriptionRole,
})  # fmt: skip


@dataclass(frozen=True)
class Cell:
    """What a cell shows: its sign, the names of its ground and ink among the colours of the theme, words for it.

    `told` is what a reader of the screen says of it, the sign where it is empty.
    """

    text: str = ""
    ground: str = ""
    ink: str = ""
    words: str = ""
    told: str = ""


class CellsModel(QAbstractTableModel):
    """Students down; the columns and their cells come from the model that inherits this."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.today = date.today()

    @property
    def rows(self) -> Sequence[Trainee]:
        """The students in their order."""
        raise NotImplementedError

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows."""
        raise NotImplementedError

    def head(self, section: int) -> str:
        """What a column is about, in words."""
        raise NotImplementedError

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role not in _SHOWN:
            return None
        cell = self.cell(index.row(), index.column())
        if role == _ROLE.DisplayRole:
            return cell.text
        if role == _ROLE.BackgroundRole:
            return QColor(getattr(theme.colours(), cell.ground)) if cell.ground else None
        if role == _ROLE.ForegroundRole:
            return QColor(getattr(theme.colours(), cell.ink)) if cell.ink else None
        if role == _ROLE.AccessibleTextRole:
            name = self.rows[index.row()].name.brief(self.desk.t)
            return f"{name}, {self.head(index.column())}: {cell.told or cell.text}"
        return cell.words or None
