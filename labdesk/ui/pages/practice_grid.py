"""The sheet of a practice: students down, time across; names stay in sight, and every key is an act on the cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from labdesk.i18n import N_
from labdesk.ui import theme
from labdesk.ui.actions import action, collect
from labdesk.ui.clipboard_block import Grid, read_block, write_block

ROW = 22
"""Height of a row in logical pixels at 100 %: a month of thirty students with its sums is seen at once."""
_KEYS = Qt.Key
_PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class PracticeGrid(QTableView):
    """The cells; the names are the heads of the rows, so that they stay when the days are scrolled.

    Signals: `typed` a printable key, `stepped` Space, `entered` Enter or a double click on a cell, `emptied` Delete,
    `pasted` a block of texts from the current cell on, `filled` Ctrl+D, `named` a double click on a name.
    """

    typed = Signal(str)
    stepped = Signal()
    entered = Signal()
    emptied = Signal()
    pasted = Signal(object)
    filled = Signal()
    named = Signal(int)

    def __init__(self, model: QAbstractTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table")
        self.setModel(model)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        names, days = self.verticalHeader(), self.horizontalHeader()
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        names.setHighlightSections(True)
        days.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        days.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        days.setMinimumSectionSize(theme.px(20))
        days.setHighlightSections(True)
        names.sectionDoubleClicked.connect(self.named.emit)
        self.doubleClicked.connect(lambda *_: self.entered.emit())
        self.acts = {act.objectName(): act for act in collect(self)}
        self.rescale()

    def rescale(self) -> None:
        """Follow the scale of the screen."""
        self.verticalHeader().setMinimumSectionSize(theme.px(18))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))

    def cells(self) -> list[QModelIndex]:
        """The chosen cells; the current one when none is."""
        chosen = self.selectionModel().selectedIndexes()
        return chosen or ([self.currentIndex()] if self.currentIndex().isValid() else [])

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one and show it."""
        if 0 <= row < self.model().rowCount() and 0 <= column < self.model().columnCount():
            self.setCurrentIndex(self.model().index(row, column))
            self.scrollTo(self.model().index(row, column))

    def choose_block(self, top: int, left: int, rows: int, columns: int) -> None:
        """Show which cells an act wrote."""
        model = self.model()
        last = model.index(min(top + rows, model.rowCount()) - 1, min(left + columns, model.columnCount()) - 1)
        block = QItemSelection(model.index(top, left), last)
        self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    # --- acts ----------------------------------------------------------------------------------------------------

    @action(N_("Copy"), name="copy_cells", icon="copy", keys="Ctrl+C", inside=True)
    def copy_cells(self) -> None:
        """Put the chosen cells on the clipboard as a sheet understands them."""
        cells = self.cells()
        if cells:
            rows, columns = sorted({i.row() for i in cells}), sorted({i.column() for i in cells})
            text = [[str(self.model().index(r, c).data() or "") for c in columns] for r in rows]
            QGuiApplication.clipboard().setText(write_block(text))

    @action(N_("Paste"), name="paste_cells", icon="paste", keys="Ctrl+V", inside=True)
    def paste_cells(self) -> None:
        """Write the cells of the clipboard from the current cell on."""
        block: Grid = read_block(QGuiApplication.clipboard().text())
        if block and self.currentIndex().isValid():
            self.pasted.emit(block)

    @action(N_("Fill down"), name="fill_down", icon="down", keys="Ctrl+D", inside=True)
    def fill_down(self) -> None:
        """Write the topmost chosen cells into those below."""
        self.filled.emit()

    @action(N_("Empty the cells"), name="empty_cells", keys="Del", inside=True)
    def empty_cells(self) -> None:
        """Empty the chosen cells."""
        self.emptied.emit()

    def targets(self, block: Grid) -> Iterable[tuple[QModelIndex, str]]:
        """The cells a block of texts goes to: one value fills everything chosen, else from the current cell on."""
        if len(block) == 1 and len(block[0]) == 1:
            yield from ((index, block[0][0]) for index in self.cells())
            return
        chosen = self.cells()
        top, left = min(i.row() for i in chosen), min(i.column() for i in chosen)
        for down, line in enumerate(block):
            for right, text in enumerate(line):
                index = self.model().index(top + down, left + right)
                if index.isValid():
                    yield index, text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[int, Callable[[], Any]] = {
            _KEYS.Key_Return: self.entered.emit, _KEYS.Key_Enter: self.entered.emit, _KEYS.Key_F2: self.entered.emit,
            _KEYS.Key_Space: self.stepped.emit, _KEYS.Key_Delete: self.emptied.emit,
            _KEYS.Key_Backspace: self.emptied.emit,
        }  # fmt: skip
        plain = not event.modifiers() & ~_PLAIN
        act = acts.get(event.key())
        if plain and act is not None:
            act()
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
