"""The grid of every list: cells are chosen, edited, copied, pasted and filled down; rows are opened and deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QTableView, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Said
from labdesk.ui import theme
from labdesk.ui.actions import action, collect
from labdesk.ui.cell_blocks import CellBlocks
from labdesk.ui.cell_editors import CellDelegate, Typed
from labdesk.ui.cell_model import CellModel, Pending, Place
from labdesk.ui.list_model import PAGE
from labdesk.ui.table import ListTable
from labdesk.ui.widgets import NoticeBar, UndoBar

Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag
UNSAVED = N_("The form of this record holds changes that are not saved; save them first.")


class CellTable(ListTable):
    """A `ListTable` whose cells can be written in.

    `ready` is asked with the ids of records before they are written: whoever shows one of them in a form saves it
    first, and says False when that cannot be. `told` is the place below the list for what was done.
    """

    def __init__(self, model: CellModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.list: CellModel = model
        self.ready: Callable[[Iterable[int]], bool] = lambda ids: True
        self._cells: tuple[Place | None, list[Place], int, int] | None = None
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.verticalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionPressed.connect(lambda *_: self.finish())
        self.delegate = CellDelegate(model, self)
        self.delegate.edited.connect(self._edited)
        self.delegate.moved.connect(self._move)
        self.delegate.given_up.connect(self._give_up)
        self.setItemDelegate(self.delegate)
        self.painter = CellDelegate(model, self)
        """For another view of these cells that only shows them: Qt does not let two views share a delegate."""
        self.told = QWidget(self)
        self.undo_bar, self.notice = UndoBar(self.told), NoticeBar(self.told)
        column = QVBoxLayout(self.told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for bar, name in ((self.undo_bar, "cells_done"), (self.notice, "cells_refused")):
            bar.setObjectName(name)
            column.addWidget(bar)
        self.blocks = CellBlocks(self)
        self.acts: dict[str, QAction] = {act.objectName(): act for act in collect(self)}

    # --- what is chosen ------------------------------------------------------------------------------------------

    def ranges(self) -> list[QItemSelectionRange]:
        """The rectangles of chosen cells."""
        chosen: Any = self.selectionModel().selection()
        return [chosen.at(number) for number in range(chosen.count())]

    def rows_chosen(self) -> list[int]:
        """The numbers of the rows with a selected cell, from the top."""
        return sorted({row for r in self.ranges() for row in range(r.top(), r.bottom() + 1)})

    def columns_chosen(self) -> list[int]:
        """The columns with a selected cell, from the left as they are shown."""
        found = {column for r in self.ranges() for column in range(r.left(), r.right() + 1)}
        return [column for column in self.shown_columns() if column in found]

    def shown_columns(self) -> list[int]:
        """Every column in the order in which it is seen."""
        header = self.horizontalHeader()
        places = [header.logicalIndex(number) for number in range(header.count())]
        return [column for column in places if not header.isSectionHidden(column)]

    def whole_rows(self) -> bool:
        """Whether the selection is one of rows rather than of cells."""
        ranges = self.ranges()
        last = self.list.columnCount() - 1
        return bool(ranges) and last > 0 and all(r.left() == 0 and r.right() == last for r in ranges)

    def selected_ids(self) -> list[int]:
        return [row_id for row in self.rows_chosen() if (row_id := self.list.id_at(row)) is not None]

    def choose(self, row_id: int | None) -> bool:
        """Make a record the current row, on the column that was current, without choosing the whole row."""
        with self.quietly():
            place = None if row_id is None else self.list.place_of(row_id, max(self.currentIndex().row(), 0))
            if place is None:
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())
                return False
            column = max(self.currentIndex().column(), 0) if self.currentIndex().isValid() else self._first_column()
            self.go_to(place, column)
            return True

    def _first_column(self) -> int:
        return next(iter(self.shown_columns()), 0)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def go_to(self, row: int, column: int) -> None:
        """Make one cell the current and the only chosen one, whatever keys are held."""
        index = self.list.index(row, column)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.scrollTo(index)

    def _hold(self) -> None:
        self._quiet += 1
        rows = self.rows_chosen()
        model, selected = self.list, self.selectionModel()
        cells: list[Place] = []
        if len(rows) <= PAGE:
            ranges = [
                model.index(row, column)
                for row in rows
                for column in range(model.columnCount())
                if selected.isSelected(model.index(row, column))
            ]
            cells = [place for index in ranges if (place := model.place(index))]
        if self.editing() and self.delegate.place is not None:
            self._keep_typed()
        self._cells = (
            model.place(self.currentIndex()), cells, self.currentIndex().row(), self.verticalScrollBar().value(),
        )  # fmt: skip

    def _restore(self) -> None:
        try:
            if self._cells is None or not self.list.total:
                return
            current, cells, near, scrolled = self._cells
            self.verticalScrollBar().setValue(scrolled)
            found = self._found({current[0]} if current else set(), near)
            if current is None or current[0] not in found:
                return
            rows = found | self._found({row_id for row_id, _ in cells} - found.keys(), near)
            columns = {path: number for number, path in enumerate(self.list.query.columns)}
            here = self.list.index(rows[current[0]], columns.get(current[1], self._first_column()))
            self.selectionModel().setCurrentIndex(here, _Flag.NoUpdate)
            selection = QItemSelection()
            for row_id, path in cells:
                if row_id in rows and path in columns:
                    index = self.list.index(rows[row_id], columns[path])
                    selection.select(index, index)
            self.selectionModel().select(selection, _Flag.ClearAndSelect)
        finally:
            self._cells = None
            self._quiet -= 1

    def _found(self, ids: set[int], near: int) -> dict[int, int]:
        return {i: place for i in ids if (place := self.list.place_of(i, max(near, 0))) is not None}

    # --- editing -------------------------------------------------------------------------------------------------

    def editing(self) -> bool:
        """Whether a cell is being edited."""
        return self.state() == QAbstractItemView.State.EditingState

    def finish(self) -> None:
        """Store what is being typed."""
        editor = self.indexWidget(self.currentIndex()) if self.editing() else None
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, CellDelegate.EndEditHint.NoHint)

    def _keep_typed(self) -> None:
        editor = self.indexWidget(self.currentIndex())
        if isinstance(editor, QLineEdit) and editor.isModified() and self.delegate.place:
            self.list.pending.setdefault(
                self.delegate.place, Pending(editor.text(), N_("Not saved yet: press F2 and Enter."), {})
            )

    def edit(self, index: Index, trigger: Any = None, event: Any = None) -> bool:  # type: ignore[override]
        """Begin to edit, or say why this cell cannot be edited."""
        keys = QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
        if (trigger is None or trigger & keys) and index.isValid() and index.column() == self._first_column():
            self.horizontalScrollBar().setValue(0)  # a column that is held at the left would lie over its editor
        if trigger is None:
            super().edit(index)
            return True
        writes = isinstance(event, QKeyEvent) and (event.text().strip() or event.key() == Qt.Key.Key_F2)
        if index.isValid() and trigger & keys and writes and not self.list.field_at(index.column()):
            self.list.desk.say(self.list.why_not(index.column()))
            return False
        return bool(super().edit(index, trigger, event))

    def keyboardSearch(self, search: str) -> None:
        """Typing edits; walking through every row for a letter would read the whole list."""

    def _edited(self, place: Place, typed: Typed) -> None:
        self.delegate.accepted = self.store(place, typed)

    def store(self, place: Place, typed: Typed) -> bool:
        """Store what was typed into a cell at once, as one step; else keep it there in red with the reason."""
        reason = self._stored(place, typed)
        self.list.desk.say(reason)
        return place not in self.list.pending

    def _stored(self, place: Place, typed: Typed) -> str:
        """Store a cell; returns what is to be said of it."""
        desk, (row_id, path) = self.list.desk, place
        if typed.problem:
            return self.list.keep(place, typed.text, typed.problem, {})
        if not self.ready([row_id]):
            return self.list.keep(place, typed.text, UNSAVED, {})
        kind = self.list.record.kind
        title = desk.store.titles(self.list.key, [row_id]).get(row_id, "")
        said = {"kind": Said(kind.one), "title": title}
        try:
            done, _ = self.blocks.written({row_id: {path: typed.value}}, N_("Change: {kind} “{title}”"), said)
        except LabDeskError as error:
            return self.list.keep(place, typed.text, error.message, error.values)
        if done.refused:
            return self.list.keep(place, typed.text, done.refused[0].message, done.refused[0].values)
        self.list.drop([place])
        return desk.t("Saved")

    def _move(self, rows: int, columns: int, go_on: bool) -> None:
        """Go to another cell; Tab passes over the cells that cannot be written."""
        here = self.currentIndex()
        row, column = here.row() + rows, here.column()
        if columns:
            free = [c for c in self.shown_columns() if self.list.field_at(c)]
            place = free.index(column) + columns if column in free else 0
            row += place // len(free) if free else 0
            column = free[place % len(free)] if free else column
        if 0 <= row < self.list.total:
            self.go_to(row, column)
            if go_on and not (columns and (row, column) == (here.row(), here.column())):
                self.edit(self.currentIndex())

    def _give_up(self, place: Place | None) -> None:
        if place is not None:
            self.list.drop([place])

    # --- acts ----------------------------------------------------------------------------------------------------

    @action(N_("Edit the cell"), name="edit_cell", icon="edit", keys="F2", inside=True)
    def edit_cell(self) -> None:
        """Begin to edit the current cell, or say why it cannot be edited."""
        index = self.currentIndex()
        if not index.isValid() or self.editing():
            return
        if self.list.field_at(index.column()):
            self.edit(index)
        else:
            self.list.desk.say(self.list.why_not(index.column()))

    @action(N_("Copy"), name="copy_cells", icon="copy", keys="Ctrl+C", inside=True)
    def copy_cells(self) -> None:
        """Put the chosen cells on the clipboard."""
        if not self._in_editor("copy"):
            self.blocks.copy(headings=False)

    @action(N_("Copy with headings"), name="copy_with_headings", icon="copy", keys="Ctrl+Shift+C", inside=True)
    def copy_with_headings(self) -> None:
        """Put the chosen cells with the headings of their columns on the clipboard."""
        if not self._in_editor("copy"):
            self.blocks.copy(headings=True)

    @action(N_("Paste"), name="paste_cells", icon="paste", keys="Ctrl+V", inside=True)
    def paste_cells(self) -> None:
        """Write the cells of the clipboard from the current cell on."""
        if not self._in_editor("paste"):
            self.blocks.paste()

    @action(N_("Fill down"), name="fill_down", icon="down", keys="Ctrl+D", inside=True)
    def fill_down(self) -> None:
        """Write the topmost chosen cells into those below."""
        if not self.editing():
            self.blocks.fill_down()

    @action(N_("Choose the row"), name="select_row", keys="Shift+Space", inside=True)
    def choose_row(self) -> None:
        """Choose the whole rows of the chosen cells."""
        self.selectionModel().select(self.selectionModel().selection(), _Flag.Select | _Flag.Rows)

    @action(
        N_("Empty the cells"), name="empty_cells", keys="Del", inside=True,
        help=N_("Empty the chosen cells; whole rows go to the recycle bin"),
    )  # fmt: skip
    def empty_or_delete(self) -> None:
        """Empty the chosen cells; only rows that were chosen whole are deleted."""
        if self.editing():
            return
        if self.whole_rows():
            self.removed.emit()
        else:
            self.blocks.empty()

    def _in_editor(self, act: str) -> bool:
        """Let a key that reached the grid by its position do its work in the editor that is open."""
        editor: Any = self.indexWidget(self.currentIndex()) if self.editing() else None
        if editor is None:
            return False
        getattr(editor, act, lambda: None)()
        return True

    # --- keys and menu -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.editing():
            return  # a key that the editor had no use for
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        keys = Qt.Key
        acts: dict[tuple[int, bool, bool], Callable[[], Any]] = {
            (keys.Key_F2, False, False): self.edit_cell,
            (keys.Key_Delete, False, False): self.empty_or_delete,
            (keys.Key_C, True, False): self.copy_cells,
            (keys.Key_C, True, True): self.copy_with_headings,
            (keys.Key_V, True, False): self.paste_cells,
            (keys.Key_D, True, False): self.fill_down,
            (keys.Key_Space, False, True): self.choose_row,
            (keys.Key_Return, False, False): self._open_current,
            (keys.Key_Enter, False, False): self._open_current,
        }
        act = acts.get((event.key(), control, shift))
        if act is None and event.key() == keys.Key_Space and not control and self._toggle():
            return
        if act is None and event.key() == keys.Key_Escape and self.list.place(self.currentIndex()) in self.list.pending:
            act = self._forget
        if act is None:
            QTableView.keyPressEvent(self, event)
        else:
            act()

    def _forget(self) -> None:
        self._give_up(self.list.place(self.currentIndex()))

    def _toggle(self) -> bool:
        """Turn a cell of yes or no into the other one."""
        index = self.currentIndex()
        field = self.list.field_at(index.column()) if index.isValid() else None
        place = self.list.place(index)
        if field is None or field.kind != "yes_no" or place is None:
            return False
        now = bool(self.list.desk.store.get(self.list.key, place[0])[field.name])
        self.store(place, Typed(not now, "", ""))
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def menu(self) -> QMenu:
        """The acts for the chosen cells and rows."""
        t = self.list.desk.t
        menu = QMenu(self)
        menu.setObjectName("cells_menu")
        order = ("edit_cell", "", "copy_cells", "copy_with_headings", "paste_cells", "fill_down", "empty_cells", "")
        for name in order:
            menu.addAction(self.acts[name]) if name else menu.addSeparator()
        delete = self.acts["empty_cells"].shortcut().toString()
        opened = menu.addAction(f"{t('Open')}\tEnter", self._open_current)
        opened.setObjectName("open_row")
        count = len(self.rows_chosen())
        text = t.plural("Delete {n} record", "Delete {n} records", count)
        gone = menu.addAction(f"{text}\t{delete}" if self.whole_rows() else text, self.removed.emit)
        gone.setObjectName("delete_rows")
        gone.setEnabled(count > 0)
        opened.setEnabled(self.currentIndex().isValid())
        return menu
