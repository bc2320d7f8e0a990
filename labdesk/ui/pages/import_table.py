"""The rows of a planned import as a table: what becomes of each, and why, cell by cell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor

from labdesk.exchange.planned import Flaw, Plan, PlannedRow
from labdesk.i18n import N_
from labdesk.schema import Field, records
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk

Index = QModelIndex | QPersistentModelIndex
STATE_NAMES = {
    "new": N_("New"), "changed": N_("Changed"), "unchanged": N_("Unchanged"), "duplicate": N_("Possible duplicate"),
    "refused": N_("Refused"),
}  # fmt: skip
STATE_ICONS = {
    "new": ("new", "done"), "changed": ("edit", "accent"), "unchanged": ("check", "muted"),
    "duplicate": ("warning", "warning"), "refused": ("error", "danger"),
}  # fmt: skip
_ROW, _STATE, _WHY, _FIRST = 0, 1, 2, 3


class PlanModel(QAbstractTableModel):
    """Number, state, reason and the cells of each row; `corrected(row, column, text)` takes a typed correction.

    A possible duplicate has a box to tick when it is somebody else; `decided` tells that one was.
    """

    decided = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plan: Plan | None = None
        self._rows: list[PlannedRow] = []
        self._flaws: dict[tuple[int, int], Flaw] = {}
        self._titles: dict[tuple[str, int], str] = {}
        self.corrected: Callable[[PlannedRow, int, str], None] | None = None

    def show(self, plan: Plan | None, state: str = "") -> None:
        """Show the rows of a plan in one state, or all of them."""
        self.beginResetModel()
        if plan is not self._plan:
            self._plan = plan
            self._titles = {}
            self._flaws = _flaws_by_cell(plan) if plan else {}
        self._rows = [] if plan is None else plan.of(state) if state else plan.rows
        self.endResetModel()

    def planned(self, row: int) -> PlannedRow:
        """The planned row shown in a line."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._plan is None else _FIRST + len(self._plan.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole or self._plan is None:
            return None
        t = self._desk.t
        if section < _FIRST:
            return (t("Row"), t("What happens"), t("Why"))[section]
        return self._plan.headers[section - _FIRST]

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if index.isValid() and index.column() >= _FIRST and self._rows[index.row()].state == "refused":
            found |= Qt.ItemFlag.ItemIsEditable
        if index.isValid() and index.column() == _STATE and self._rows[index.row()].state == "duplicate":
            found |= Qt.ItemFlag.ItemIsUserCheckable
        return found

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            row.other = Qt.CheckState(value) == Qt.CheckState.Checked
            self.dataChanged.emit(index, index)
            self.decided.emit()
            return True
        if self.corrected is None or str(value) == self._cell(row, index.column() - _FIRST):
            return False
        self.corrected(row, index.column() - _FIRST, str(value))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        flaw = self._flaws.get((row.number, column - _FIRST)) if column >= _FIRST else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(row, column)
            case Qt.ItemDataRole.CheckStateRole if column == _STATE and row.state == "duplicate":
                return Qt.CheckState.Checked if row.other else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DecorationRole if column == _STATE:
                return icons.icon(*STATE_ICONS[row.state])
            case Qt.ItemDataRole.ToolTipRole:
                return self._said(flaw) if flaw else self._text(row, column)
            case Qt.ItemDataRole.BackgroundRole if flaw:
                return QBrush(QColor(theme.colours().error_soft))
            case Qt.ItemDataRole.TextAlignmentRole if column == _ROW:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    # --- words -----------------------------------------------------------------------------------------------

    def _text(self, row: PlannedRow, column: int) -> str:
        if column == _ROW:
            return str(row.number)
        if column == _STATE:
            return self._desk.t(STATE_NAMES[row.state])
        return self.reason(row) if column == _WHY else self._cell(row, column - _FIRST)

    def _cell(self, row: PlannedRow, column: int) -> str:
        value = row.cells[column] if column < len(row.cells) else None
        if isinstance(value, datetime):
            return f"{self._desk.t.date(value.date())} {value:%H:%M}"
        if isinstance(value, date):
            return self._desk.t.date(value)
        return "" if value is None else str(value)

    def _said(self, flaw: Flaw) -> str:
        return self._desk.t(flaw.message, **flaw.values)

    def reason(self, row: PlannedRow) -> str:
        """Why a row is refused or set aside, or what would change."""
        t = self._desk.t
        if row.state == "refused":
            return "; ".join(t("{field}: {reason}", field=t(f.label), reason=self._said(f)) for f in row.flaws)
        if row.state == "duplicate":
            return t("Possibly the same as {like}", like=row.like)
        return "; ".join(
            t("{field}: {old} → {new}", field=t(label), old=old, new=new) for label, old, new in self.changes(row)
        )

    def changes(self, row: PlannedRow) -> list[tuple[str, str, str]]:
        """What a changed row changes: label (a message), the value now, the value of the sheet."""
        return [(f.label, self._value(f, old), self._value(f, new)) for f, old, new in self._changed_fields(row)]

    def _changed_fields(self, row: PlannedRow) -> list[tuple[Field, Any, Any]]:
        key = self._plan.key if self._plan else ""
        own, person = records()[key].fields(), records()["person"].fields()
        return [(own.get(n) or person[n], old, new) for n, old, new in row.changes]

    def _value(self, field: Field, value: Any) -> str:
        return shown(self._desk, field, value, self._titles)


def shown(desk: Desk, field: Field, value: Any, titles: dict[tuple[str, int], str]) -> str:
    """A stored value as a person reads it, “—” for nothing; `titles` remembers what references are called."""
    t = desk.t
    if value is None or value == "":
        return t("—")
    if field.kind == "reference":
        if (field.of, value) not in titles:
            titles[field.of, value] = desk.store.titles(field.of, [value], t.cyrillic).get(value, "")
        return titles[field.of, value] or t("—")
    if field.choices:
        return t(field.choices.get(value, str(value)))
    if field.kind == "yes_no":
        return t("Yes") if value else t("No")
    if isinstance(value, date):
        return t.date(value)
    return t.number(value) if isinstance(value, float) else str(value)


def _flaws_by_cell(plan: Plan) -> dict[tuple[int, int], Flaw]:
    """Which cell each flaw is about; one about no single cell is told in the reason only."""
    place = {match.field: match.column for match in plan.mapping.columns if match.field}
    found = {}
    for row in plan.refused:
        for flaw in row.flaws:
            names = (flaw.field, f"person.{flaw.field}", flaw.field.removesuffix("_latn"), "full_name")
            at = next((place[name] for name in names if name in place), None)
            if at is not None:
                found[row.number, at] = flaw
    return found
