"""The rows of a paper that came back, in its order: beside each name is typed what was written by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from labdesk.exchange.values import UnfitError, reader
from labdesk.operations.papers import Line
from labdesk.schema import records
from labdesk.schema.declare import Field, label, resolve
from labdesk.store.papers import Paper
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.list_model import said

Index = QModelIndex | QPersistentModelIndex
_HINT = QAbstractItemDelegate.EndEditHint
_FIRST = 2
"""The title and what tells namesakes apart stand before the columns that were left blank."""


class _Choices(QStyledItemDelegate):
    """Offers the choices of a field while one of its cells is typed into."""

    def __init__(self, choices: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setObjectName("entry_choice")
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(["", *self._choices])
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(index.data(Qt.ItemDataRole.EditRole) or "")
        line = editor.lineEdit()
        assert line is not None
        line.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)


class EntryGrid(QTableWidget):
    """The rows of one paper; `edited` tells that something was typed, `opened` asks for the record of a row."""

    edited = Signal()
    opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table")
        self._desk = desk
        self._paper: Paper | None = None
        self._lines: list[Line] = []
        self._fields: list[Field] = []
        self.typed: dict[tuple[int, int], Any] = {}
        self.wrong: dict[tuple[int, int], str] = {}
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setHighlightSections(False)
        self.itemChanged.connect(self._typed)
        self.itemActivated.connect(self._activated)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_lines(self, paper: Paper, lines: list[Line]) -> None:
        """Show a paper's rows with what is known already; what was typed before is forgotten."""
        blocker = QSignalBlocker(self)
        self._paper, self._lines = paper, lines
        self.typed, self.wrong = {}, {}
        record = records()[paper.record]
        found = [resolve(record, path)[1] for path in paper.columns]
        self._fields = [each for each in found if each is not None]
        self.setColumnCount(_FIRST + len(self._fields))
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self._fill(row, line)
        blocker.unblock()
        self._offer()
        self._head()
        self._size()

    def _fill(self, row: int, line: Line) -> None:
        t, paper = self._desk.t, self._paper
        assert paper is not None
        kind = records()[paper.record]
        detail = resolve(kind, kind.kind.detail)[1] if kind.kind.detail else None
        title = t("{title} – deleted", title=line.title) if line.gone else line.title
        fixed = (title, said(line.detail, detail, t) if kind.kind.detail else "")
        texts = (
            self._said(line.values.get(path), each) for path, each in zip(paper.columns, self._fields, strict=True)
        )
        for column, text in enumerate((*fixed, *texts)):
            item = QTableWidgetItem(text)
            if column < _FIRST or line.gone:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            font = item.font()
            font.setItalic(line.gone)
            item.setFont(font)
            self.setItem(row, column, item)

    def _said(self, value: Any, field: Field) -> str:
        """As lists show it; a no is said, since it was written."""
        return self._desk.t("No") if value is False else said(value, field, self._desk.t)

    def _offer(self) -> None:
        """Columns of choices get a list of them; the others a line."""
        for place, each in enumerate(self._fields):
            choices = [self._desk.t(text) for text in (each.choices or {}).values()]
            if each.kind == "yes_no":
                choices = [self._desk.t("Yes"), self._desk.t("No")]
            delegate = _Choices(choices, self) if choices else QStyledItemDelegate(self)
            self.setItemDelegateForColumn(_FIRST + place, delegate)

    def _head(self) -> None:
        t, paper = self._desk.t, self._paper
        if paper is None:
            return
        record = records()[paper.record]
        detail = record.kind.detail
        heads = [label(record, path) for path in (record.kind.title, *([detail] if detail else []))]
        names = [t(text) for text in heads] + [""] * (_FIRST - len(heads))
        self.setHorizontalHeaderLabels([*names, *(t(label(record, path)) for path in paper.columns)])
        self.setColumnHidden(1, not detail)

    def _size(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(bool(self._fields))
        for column in range(_FIRST):
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(max(self.columnWidth(column), theme.px(90)), theme.px(340)))
        if not self._fields:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, each in enumerate(self._fields, _FIRST):
            self.setColumnWidth(column, theme.px(min(max(each.width * 9, 130), 260)))

    def speak(self) -> None:
        """Say the headings in the language of the screen; what was typed stays."""
        self._head()
        self._offer()

    # --- typing --------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Put the cursor into the first cell to be filled in."""
        for row, line in enumerate(self._lines):
            if self._fields and not line.gone:
                self.setCurrentCell(row, _FIRST)
                break
        else:
            self.setCurrentCell(0, 0)
        self.setFocus()

    def finish(self) -> None:
        """Let a cell that is being typed into hand over its text."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.setFocus()

    def _typed(self, item: QTableWidgetItem) -> None:
        """Read what was typed into a cell; a text that cannot be its value is marked and kept."""
        place = (item.row(), item.column())
        field, before = self._fields[place[1] - _FIRST], self._known(*place)
        self.typed.pop(place, None)
        self.wrong.pop(place, None)
        text = item.text().strip()
        try:
            value = self._value(field, text)
            if value != before:
                self.typed[place] = value
            blocker = QSignalBlocker(self)
            item.setText(self._said(value, field))
            blocker.unblock()
        except UnfitError as error:
            self.wrong[place] = self._desk.t(error.message, **error.values)
        self._mark(item)
        self.edited.emit()

    def _value(self, field: Field, text: str) -> Any:
        return reader(field)(text) if text else None

    def _known(self, row: int, column: int) -> Any:
        assert self._paper is not None
        return self._lines[row].values.get(self._paper.columns[column - _FIRST])

    def _mark(self, item: QTableWidgetItem) -> None:
        """A sign and words for a cell that cannot be saved, bold letters for one that is not saved yet."""
        place = (item.row(), item.column())
        blocker = QSignalBlocker(self)
        why = self.wrong.get(place, "")
        item.setIcon(icons.icon("error", "danger") if why else icons.nothing())
        item.setToolTip(why)
        font = item.font()
        font.setBold(place in self.typed)
        item.setFont(font)
        blocker.unblock()
        self.viewport().update()

    def refuse(self, row_id: int, path: str, why: str) -> None:
        """Mark the cell that could not be saved, and go there."""
        assert self._paper is not None
        row = next(n for n, line in enumerate(self._lines) if line.id == row_id)
        place = (row, _FIRST + self._paper.columns.index(path))
        self.wrong[place] = why
        item = self.item(*place)
        if item is not None:
            self._mark(item)
        self.setCurrentCell(*place)
        self.setFocus()

    def first_wrong(self) -> str:
        """Go to the first cell that cannot be saved; says why, empty when there is none."""
        if not self.wrong:
            return ""
        place = min(self.wrong)
        self.setCurrentCell(*place)
        self.setFocus()
        return self.wrong[place]

    def values(self) -> dict[int, dict[str, Any]]:
        """What was typed, by record id and path."""
        found: dict[int, dict[str, Any]] = {}
        for (row, column), value in sorted(self.typed.items(), key=lambda each: each[0]):
            assert self._paper is not None
            found.setdefault(self._lines[row].id, {})[self._paper.columns[column - _FIRST]] = value
        return found

    # --- moving as in Excel --------------------------------------------------------------------------------------

    def _cells(self) -> Iterator[tuple[int, int]]:
        for row, line in enumerate(self._lines):
            if not line.gone:
                yield from ((row, column) for column in range(_FIRST, self.columnCount()))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Tab goes from one blank to the next, over the end of the row and over deleted records."""
        steps = {QAbstractItemView.CursorAction.MoveNext: 1, QAbstractItemView.CursorAction.MovePrevious: -1}
        here, step = (self.currentRow(), self.currentColumn()), steps.get(action)
        if not self._fields or step is None:
            return super().moveCursor(action, modifiers)
        cells = [cell for cell in self._cells() if (cell > here if step > 0 else cell < here)]
        if not cells:
            return self.currentIndex()
        return self.model().index(*(cells[0] if step > 0 else cells[-1]))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes to the blank below, and from the last one to the top of the next column."""
        super().closeEditor(editor, _HINT.NoHint if hint == _HINT.SubmitModelCache else hint)
        if hint == _HINT.SubmitModelCache:
            self._down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        blank = item is not None and bool(item.flags() & Qt.ItemFlag.ItemIsEditable)
        if item is None or not blank or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._down()
        elif event.key() == Qt.Key.Key_Delete:
            item.setText("")
        else:
            super().keyPressEvent(event)

    def _down(self) -> None:
        row, column = self.currentRow(), self.currentColumn()
        below = [cell for cell in self._cells() if (cell[1], cell[0]) > (column, row)]
        if below:
            self.setCurrentCell(*min(below, key=lambda cell: (cell[1], cell[0])))

    def _activated(self, item: QTableWidgetItem) -> None:
        line = self._lines[item.row()]
        if not line.gone and not item.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(line.id)
