"""The rows of a list whose cells can be written in: values refused are kept, and rows stay where they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from labdesk.operations.editable import editable, why_not
from labdesk.schema import Field
from labdesk.store import Change
from labdesk.ui import icons, theme
from labdesk.ui.list_model import PAGE, ListModel

AT_ONCE = 5_000
"""Up to so many changed rows are shown anew where they are; more, and the list is read again."""

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, str]
"""A cell whatever the order of the list: the id of its record and the path of its column."""


@dataclass(frozen=True)
class Pending:
    """What was typed into a cell and could not be stored, and why, as a message of the catalogue."""

    typed: str
    message: str
    values: Mapping[str, Any]


class CellModel(ListModel):
    """A `ListModel` whose own changes do not move its rows and which keeps what was refused.

    `expected` are the records that the next change of this list alters; `busy` puts off what others change while a
    cell is being edited.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.pending: dict[Place, Pending] = {}
        self.expected: frozenset[int] = frozenset()
        self._busy = False
        self._late = False
        self.modelAboutToBeReset.connect(self._read_anew)

    # --- cells ---------------------------------------------------------------------------------------------------

    def place(self, index: Index) -> Place | None:
        """The record and the path of a cell."""
        row_id = self.id_at(index.row()) if index.isValid() else None
        return None if row_id is None else (row_id, self.query.columns[index.column()])

    def field_at(self, column: int) -> Field | None:
        """The field that the cells of a column write, None when they only show."""
        return editable(self.record, self.query.columns[column])

    def why_not(self, column: int) -> str:
        """Why the cells of a column cannot be written, in the language of the screen; "" when they can."""
        return self.desk.t(why_not(self.record, self.query.columns[column]))

    def keep(self, place: Place, typed: str, message: str, values: Mapping[str, Any]) -> str:
        """Keep what was typed and refused in its cell; returns the reason in the language of the screen."""
        self.pending[place] = Pending(typed, message, values)
        self._say_changed()
        return self.desk.t(message, **values)

    def drop(self, places: Iterable[Place]) -> None:
        """Forget what was refused and show what is stored."""
        for place in list(places):
            self.pending.pop(place, None)
        self._say_changed()

    def _say_changed(self) -> None:
        if self.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self.total - 1, len(self.query.columns) - 1))

    # --- changes -------------------------------------------------------------------------------------------------

    def hold(self) -> None:
        """Leave the rows as they are while a cell is being edited."""
        self._busy = True

    def release(self) -> None:
        """Show what was changed meanwhile."""
        self._busy = False
        if self._late:
            self.reload()

    def _read_anew(self) -> None:
        self._late = False

    def _store_changed(self, change: Change) -> None:
        ids = change.ids.get(self.key, frozenset())
        if self._loaded and ids and set(change.ids) == {self.key} and ids <= self.expected and len(ids) <= AT_ONCE:
            self.expected = frozenset()
            self.refresh(ids)
        elif self._busy and self._loaded and self.concerned(change):
            self._late = True
        else:
            super()._store_changed(change)

    def refresh(self, ids: frozenset[int]) -> None:
        """Read the rows in memory of these records again and leave them in their places."""
        held = {row.id for rows in self._pages.values() for row in rows} & ids
        columns = (*self.query.columns, *self.record.told_by)
        query = replace(self.query, columns=columns, search="", where={"id": tuple(held)}, order=("id",))
        fresh = {row.id: row for row in self.desk.store.listing(query, 0, -1)}
        last = len(self.query.columns) - 1
        for page, rows in self._pages.items():
            places = [number for number, row in enumerate(rows) if row.id in fresh]
            for number in places:
                rows[number] = fresh[rows[number].id]
            if places:
                top, bottom = page * PAGE + places[0], page * PAGE + places[-1]
                self.dataChanged.emit(self.index(top, 0), self.index(bottom, last))

    # --- Qt ------------------------------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() < len(self.query.columns) and self.field_at(index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.pending and (place := self.place(index)) in self.pending:
            return self._refused(self.pending[place], role, index)
        if role == Qt.ItemDataRole.DisplayRole or index.column() >= len(self.query.columns):
            return super().data(index, role)
        if role == Qt.ItemDataRole.ToolTipRole and not self.field_at(index.column()):
            shown = super().data(index, role)
            return "\n".join(filter(None, (shown, self.why_not(index.column()))))
        return super().data(index, role)

    def _refused(self, kept: Pending, role: int, index: Index) -> Any:
        reason = self.desk.t(kept.message, **kept.values)
        inks = theme.colours()
        shown: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: " ".join(kept.typed.split()),
            Qt.ItemDataRole.ToolTipRole: reason,
            Qt.ItemDataRole.AccessibleDescriptionRole: reason,
            Qt.ItemDataRole.BackgroundRole: QColor(inks.error_soft),
            Qt.ItemDataRole.ForegroundRole: QColor(inks.error),
        }
        if role == Qt.ItemDataRole.DecorationRole:
            return icons.icon("error", "danger")
        return shown[role] if role in shown else super().data(index, role)
