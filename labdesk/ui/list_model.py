"""The rows of a list of any length: read from SQL a page at a time, when they are about to be seen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from labdesk.i18n import N_, Language
from labdesk.schema import Field, records
from labdesk.schema.declare import Sign, label, resolve, target
from labdesk.store import Change, Query, Row
from labdesk.ui import icons
from labdesk.ui.desk import Desk

PAGE = 200
"""Rows read at a time."""
KEPT = 12
"""Pages kept in memory for one list."""
FINDABLE = 50_000
"""Up to so many rows the place of a record outside the pages in memory is looked for."""
WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"))

SIGNS = {"error": ("error", "danger"), "warning": ("warning", "warning"), "done": ("check", "done")}
"""Drawing and ink of what is pointed out about a row; a word always stands beside it."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def said(value: Any, field: Field | None, t: Language) -> str:
    """A stored value as lists show it; `field` is None for a person's name."""
    if value is None or value == "":
        return ""
    kind = field.kind if field else "name"
    if field and field.choices:
        return t(field.choices.get(value, str(value)))
    if isinstance(value, date):
        return t.date(value)
    if kind == "yes_no":
        return t("Yes") if value else ""
    if kind == "days":
        return " ".join(t(WEEKDAYS[int(digit) - 1]) for digit in str(value) if digit in "123456")
    if kind == "decimal" or (kind == "integer" and value >= 10_000):
        return t.number(value)
    return " ".join(str(value).split())


class ListModel(QAbstractTableModel):
    """The rows of one query, of any number, over `Store.listing`; sorting and filtering is done by the store.

    `counted` tells how many rows are shown and how many there would be without search and filters.
    """

    counted = Signal(int, int)

    def __init__(
        self, desk: Desk, key: str, columns: Iterable[str] = (), where: Mapping[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.desk = desk
        self.key = key
        self.record = records()[key]
        self.fixed = dict(where or {})
        self.query = Query(key, tuple(columns) or self.record.kind.columns, where=self.fixed, cyrillic=desk.t.cyrillic)
        self.total = 0
        self.everything = 0
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._fields: list[Field | None] = []
        self._loaded = False
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self._retranslate)

    # --- what is listed ------------------------------------------------------------------------------------------

    def ask(self, **changes: Any) -> None:
        """List something else: any of the fields of `Query`; `where` adds to the fixed one."""
        if "where" in changes:
            changes["where"] = {**self.fixed, **changes["where"]}
        query = replace(self.query, **changes)
        if query != self.query or not self._loaded:
            self.query = query
            self._read()

    def fix(self, where: Mapping[str, Any]) -> None:
        """Tie the list to other fixed values, such as the record whose parts it shows."""
        self.fixed = dict(where)
        self._loaded = False
        self.ask(where={})

    def reload(self) -> None:
        """Read everything anew."""
        self._loaded = False
        self._read()

    def _read(self) -> None:
        known = self._loaded
        self.beginResetModel()
        self._pages.clear()
        self._loaded = True
        self._fields = [resolve(self.record, path)[1] for path in self.query.columns]
        self.total = self.desk.store.total(self.query)
        plain = replace(self.query, search="", where=self.fixed)
        if plain == self.query:
            self.everything = self.total
        elif not known:
            self.everything = self.desk.store.total(plain)
        self.endResetModel()
        self.counted.emit(self.total, self.everything)

    def concerned(self, change: Change) -> bool:
        """Whether a change may show in this list."""
        walked = {self.key} | {target(self.record, path).__tablename__ for path in self.query.columns}
        return change.touches(*walked)

    def _store_changed(self, change: Change) -> None:
        if self._loaded and self.concerned(change):
            self.reload()

    def _retranslate(self) -> None:
        if self.query.cyrillic != self.desk.t.cyrillic:
            self.query = replace(self.query, cyrillic=self.desk.t.cyrillic)
            if self._loaded:
                self.reload()
        elif self.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self.total - 1, len(self.query.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.query.columns) - 1)

    # --- rows ----------------------------------------------------------------------------------------------------

    def row(self, number: int) -> Row | None:
        """The row at a place, read from the store if its page is not in memory."""
        if not 0 <= number < self.total:
            return None
        page = number // PAGE
        if page not in self._pages:
            told = replace(self.query, columns=(*self.query.columns, *self.record.told_by))
            self._pages[page] = self.desk.store.listing(told, page * PAGE, PAGE, self.total)
            while len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        rows = self._pages[page]
        return rows[number - page * PAGE] if number - page * PAGE < len(rows) else None

    def sign(self, number: int) -> tuple[Sign, int] | None:
        """What is to be pointed out about a row, and the column where: that of its field, or the first."""
        row = self.row(number) if self.record.told_by else None
        if row is None:
            return None
        values = dict(zip(self.record.told_by, row.values[len(self.query.columns) :], strict=True))
        found = self.record.standing(values, date.today())
        columns = self.query.columns
        return None if found is None else (found, columns.index(found.field) if found.field in columns else 0)

    def words(self, number: int, column: int) -> str:
        """A value as it is shown, without what is pointed out beside it."""
        row = self.row(number)
        if row is None or column >= len(self.query.columns):
            return ""
        return said(row.values[column], self._fields[column], self.desk.t)

    def id_at(self, number: int) -> int | None:
        """The record shown at a place."""
        row = self.row(number)
        return row.id if row else None

    def place_of(self, row_id: int, near: int = 0) -> int | None:
        """Where a record is listed, looked for near a place first; None if it is not listed, or far in a huge list."""
        self.row(near)
        for page, rows in self._pages.items():
            for offset, row in enumerate(rows):
                if row.id == row_id:
                    return page * PAGE + offset
        if self.total > FINDABLE:
            return None
        ids = self.desk.store.listing(replace(self.query, columns=("id",)), 0, -1)
        return next((number for number, row in enumerate(ids) if row.id == row_id), None)

    # --- Qt ------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.total

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.query.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self.words(index.row(), index.column())
            sign = self.sign(index.row())
            if sign and sign[1] == index.column():
                text = " · ".join(filter(None, (text, self.desk.t(sign[0].message))))
            return text if role == Qt.ItemDataRole.DisplayRole or len(text) > 24 else None
        if role == Qt.ItemDataRole.DecorationRole:
            sign = self.sign(index.row())
            return icons.icon(*SIGNS[sign[0].level]) if sign and sign[1] == index.column() else None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() < len(self._fields):
            field = self._fields[index.column()]
            numeric = field is not None and field.kind in ("integer", "decimal")
            side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.query.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.desk.t(label(self.record, self.query.columns[section]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _spoken(self, section: int) -> str:
        """A heading for those who do not see the arrow."""
        t, found = self.desk.t, self.sorted_by(section)
        name = t(label(self.record, self.query.columns[section]))
        if found is None:
            return name
        said = t("{column}, sorted descending") if found[1] else t("{column}, sorted ascending")
        return said.format(column=name)

    # --- order ---------------------------------------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 is the order of the declaration."""
        self.order_by(column, falling=order == Qt.SortOrder.DescendingOrder)

    def order_by(self, column: int, *, falling: bool = False) -> None:
        """Order by this column alone; one that does not exist stands for the order of the declaration."""
        known = 0 <= column < len(self.query.columns)
        self.ask(order=(("-" if falling else "") + self.query.columns[column],) if known else ())

    def turn(self, column: int, *, add: bool = False) -> None:
        """Order by a column rising, then falling, then not at all; `add` leaves the columns before it as they are."""
        path = self.query.columns[column]
        wanted = {path: f"-{path}", f"-{path}": ""}
        present = next((each for each in self.query.order if each.lstrip("-") == path), None)
        turned = path if present is None else wanted[present]
        if not add:
            self.ask(order=(turned,) if turned else ())
        elif present is None:
            self.ask(order=(*self.query.order, path))
        else:
            kept = (turned if each == present else each for each in self.query.order)
            self.ask(order=tuple(each for each in kept if each))

    def sorted_by(self, column: int) -> tuple[int, bool] | None:
        """Which in the order a column is, from 1, and whether it falls; None when it has no part in it."""
        path = self.query.columns[column] if column < len(self.query.columns) else ""
        for rank, each in enumerate(self.query.order, 1):
            if each.lstrip("-") == path:
                return rank, each.startswith("-")
        return None

    def filtered(self, column: int) -> bool:
        """Whether the list is narrowed by what this column holds."""
        return column < len(self.query.columns) and self.query.columns[column] in self.query.where.keys() - self.fixed
