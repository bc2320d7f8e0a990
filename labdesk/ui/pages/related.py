"""What belongs to a record, as a small table to work in, and what points to it, as a list to open."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.schema import Field, Record, records
from labdesk.schema.declare import pointing, resolve
from labdesk.store import Query
from labdesk.ui import icons, theme
from labdesk.ui.cell_model import CellModel
from labdesk.ui.cells import CellTable
from labdesk.ui.desk import Desk
from labdesk.ui.list_model import said
from labdesk.ui.undoing import undo

SHOWN = 50
"""At most so many records of a type are shown in a list of what points here."""


class PartsList(QWidget):
    """The parts of one record: add, open and remove; `wanted` asks for the form of a part (None is a new one)."""

    wanted = Signal(str, object)
    counted = Signal(int)

    def __init__(self, desk: Desk, part: type[Record], pointer: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = part.__tablename__
        self.pointer = pointer
        self._held = False
        self.setObjectName(f"parts_{self.key}")
        columns = [path for path in part.kind.columns if path != pointer.name]
        self.list = CellModel(desk, self.key, columns, {pointer.name: -1}, self)
        self.table = CellTable(self.list, self)
        self.table.setObjectName(f"table_{self.key}")
        self.table.verticalHeader().hide()
        self.table.opened.connect(lambda row_id: self.wanted.emit(self.key, row_id))
        self.table.removed.connect(self.remove)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.list.counted.connect(self._counted)
        self.add = QPushButton(icons.icon("new"), "", self)
        self.open = QPushButton(icons.icon("edit"), "", self)
        self.drop = QPushButton(icons.icon("delete"), "", self)
        for name, button in (("add", self.add), ("open", self.open), ("remove", self.drop)):
            button.setObjectName(f"{name}_{self.key}")
            theme.role(button, "quiet")
        self.add.clicked.connect(lambda: self.wanted.emit(self.key, None))
        self.open.clicked.connect(lambda: self.wanted.emit(self.key, self.table.current_id()))
        self.drop.clicked.connect(self.remove)
        self._lay_out()
        self.speak()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        for button in (self.add, self.open, self.drop):
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self.table.told)

    def speak(self) -> None:
        """Say the buttons in the language of the screen."""
        t = self.desk.t
        self.add.setText(t("Add"))
        self.open.setText(t("Open"))
        self.drop.setText(t("Remove"))
        self.add.setToolTip("Ins")
        self.drop.setToolTip("Del")
        for button in (self.add, self.open, self.drop):
            button.setAccessibleName(f"{button.text()}: {t(records()[self.key].kind.one)}")
        self.table.setAccessibleName(t(records()[self.key].kind.many))

    def of(self, row_id: int | None) -> None:
        """Show the parts of this record, or none for a record that is not saved yet."""
        self.list.fix({self.pointer.name: -1 if row_id is None else row_id})
        self.table.fit_columns()
        self.setEnabled(row_id is not None)
        self._enable()

    def _counted(self, shown: int, _: int) -> None:
        self.counted.emit(shown)
        self._enable()

    def hold(self, held: bool) -> None:
        """Let parts only be looked at."""
        self._held = held
        self.add.setEnabled(not held)
        self._enable()

    def _enable(self) -> None:
        chosen = self.table.selectionModel().hasSelection()
        self.open.setEnabled(chosen)
        self.drop.setEnabled(chosen and not self._held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add.click()
        else:
            super().keyPressEvent(event)

    def remove(self) -> None:
        """Move the chosen parts to the recycle bin; the status bar offers to undo it."""
        ids = self.table.selected_ids()
        if not ids:
            return
        try:
            self.desk.store.delete(self.key, ids)
        except LabDeskError as error:
            self.desk.ask.error(error)
            return
        self.desk.say(self.desk.t("Deleted"), self.desk.t("Undo"), lambda: undo(self.desk))


class PointingList(QTreeWidget):
    """Every record that points to this one, by type; a double click or Enter opens it."""

    counted = Signal(int)

    def __init__(self, desk: Desk, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = key
        self._of: int | None = None
        self.setObjectName("pointing")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(theme.px(16))
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)
        self.itemActivated.connect(self._open)
        self.speak()

    def speak(self) -> None:
        """Name the list in the language of the screen."""
        self.setAccessibleName(self.desk.t("Used in"))

    def of(self, row_id: int | None) -> None:
        """Show what points to this record."""
        self._of = row_id
        self.clear()
        total = 0
        if row_id is not None:
            for other, pointer in pointing(self.key):
                total += self._list(other, pointer, row_id)
        self.expandAll()
        self.counted.emit(total)

    def _list(self, other: type[Record], pointer: Field, row_id: int) -> int:
        t, key = self.desk.t, other.__tablename__
        kind = other.kind
        paths = tuple(path for path in (kind.title, kind.detail) if path and path != pointer.name)
        query = Query(key, paths or kind.columns[:1], where={pointer.name: row_id}, cyrillic=t.cyrillic)
        count = self.desk.store.total(query)
        if not count:
            return 0
        heading = t("{kind}, as: {field}", kind=t(kind.many), field=t(pointer.label))
        top = QTreeWidgetItem([heading, t.number(count)])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        top.setForeground(0, self.palette().placeholderText())
        self.addTopLevelItem(top)
        for row in self.desk.store.listing(query, 0, SHOWN, count):
            texts = [self._cell(other, path, value) for path, value in zip(query.columns, row.values, strict=True)]
            item = QTreeWidgetItem([texts[0], texts[1] if len(texts) > 1 else ""])
            item.setData(0, Qt.ItemDataRole.UserRole, (key, row.id))
            item.setToolTip(0, texts[0])
            top.addChild(item)
        return count

    def _cell(self, other: type[Record], path: str, value: Any) -> str:
        return said(value, resolve(other, path)[1], self.desk.t)

    def _open(self, item: QTreeWidgetItem) -> None:
        found = item.data(0, Qt.ItemDataRole.UserRole)
        if found:
            self.desk.go(*found)
