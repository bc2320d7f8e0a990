"""The table over a list: keeps its place and its selection while the rows are read anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from labdesk.schema.declare import label, resolve
from labdesk.ui import theme
from labdesk.ui.frozen import FrozenColumn
from labdesk.ui.heading import ListHeader
from labdesk.ui.list_model import PAGE, Index, ListModel

_WIDEST = 36
_USUAL = 24
"""Letters of a reference that says nothing of its width; one declared narrower is as narrow as it says."""
"""The letters of the widest column that nobody widened."""
_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


class ListTable(QTableView):
    """A table over a `ListModel` that keeps its place when the rows are read anew."""

    opened = Signal(int)
    chosen = Signal(object)
    removed = Signal()

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = model
        self._held: tuple[int | None, list[int], int, int] | None = None
        self._quiet = 0
        self.heading = ListHeader(model, self)
        self.setHorizontalHeader(self.heading)
        self.setModel(model)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(theme.ROW))
        rows.setMinimumSectionSize(theme.px(20))
        rows.setSectionsClickable(False)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionsMovable(True)
        self.frozen = FrozenColumn(self, ListHeader(model, self))
        model.modelAboutToBeReset.connect(self._hold)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(self._double_clicked)

    def width_of(self, path: str) -> int:
        """A sensible width in pixels for a column, from its declaration, its heading and what may be chosen in it."""
        walked, field, _ = resolve(self.list.record, path)
        letters = field.width if field else 34
        if walked and walked[0].width < _USUAL:
            letters = walked[0].width
        letters += 18 if path in self.list.record.told_by and field and field.kind == "date" else 0  # a word beside
        t, wide, letter = self.list.desk.t, self.fontMetrics().horizontalAdvance, self.fontMetrics().averageCharWidth()
        choices = (field.choices if field else None) or {}
        longest = max((wide(t(choice)) for choice in choices.values()), default=0)
        room = min(max(letters * letter, longest), _WIDEST * letter)
        return max(room + theme.px(20), wide(t(label(self.list.record, path))) + theme.px(34))

    def fit_columns(self, widths: Mapping[str, int] | None = None) -> None:
        """Give every column its remembered width, or a sensible one."""
        for number, path in enumerate(self.list.query.columns):
            self.setColumnWidth(number, (widths or {}).get(path) or self.width_of(path))

    def rescale(self) -> None:
        """Follow a change of the scale of the screen."""
        self.verticalHeader().setDefaultSectionSize(theme.px(theme.ROW))
        self.frozen.follow()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _VISIBLE) -> None:
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if not index.isValid():
            return
        if before and index.column() == self.frozen.column():
            bar.setValue(before)
        elif self.frozen.holds():
            covered = self.columnWidth(self.frozen.column()) - self.columnViewportPosition(index.column())
            bar.setValue(bar.value() - max(covered, 0))

    # --- what is chosen ------------------------------------------------------------------------------------------

    def current_id(self) -> int | None:
        """The record of the current row."""
        return self.list.id_at(self.currentIndex().row())

    def selected_ids(self) -> list[int]:
        """The records of the selected rows, from the top."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [row_id for row in rows if (row_id := self.list.id_at(row)) is not None]

    def choose(self, row_id: int | None) -> bool:
        """Make a record the current row and show it, without telling anyone; False if it is not listed."""
        with self.quietly():
            place = None if row_id is None else self.list.place_of(row_id, max(self.currentIndex().row(), 0))
            if place is None:
                self.clearSelection()
                self.setCurrentIndex(QModelIndex())
                return False
            self.selectRow(place)
            self.scrollTo(self.list.index(place, 0))
            return True

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Move the current row without `chosen` being sent."""
        self._quiet += 1
        try:
            yield
        finally:
            self._quiet -= 1

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._quiet and current.row() != previous.row():
            self.chosen.emit(self.list.id_at(current.row()))

    def _hold(self) -> None:
        self._quiet += 1
        ids = self.selected_ids() if len(self.selectionModel().selectedRows()) <= PAGE else []
        self._held = (self.current_id(), ids, self.currentIndex().row(), self.verticalScrollBar().value())

    def _restore(self) -> None:
        try:
            if self._held is None or not self.list.total:
                return
            current, ids, near, scrolled = self._held
            self.verticalScrollBar().setValue(scrolled)
            place = None if current is None else self.list.place_of(current, max(near, 0))
            if place is None:
                return
            self.selectionModel().setCurrentIndex(self.list.index(place, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            self._select(ids, place)
        finally:
            self._held = None
            self._quiet -= 1

    def _select(self, ids: list[int], near: int) -> None:
        selection = QItemSelection()
        for row_id in ids:
            place = self.list.place_of(row_id, near)
            if place is not None:
                selection.select(self.list.index(place, 0), self.list.index(place, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    # --- keys ----------------------------------------------------------------------------------------------------

    def _double_clicked(self, index: QModelIndex) -> None:
        row_id = self.list.id_at(index.row())
        if row_id is not None:
            self.opened.emit(row_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        control = Qt.KeyboardModifier.ControlModifier
        acts: dict[tuple[int, bool], Callable[[], None]] = {
            (Qt.Key.Key_Delete, False): self.removed.emit,
            (Qt.Key.Key_Return, False): self._open_current,
            (Qt.Key.Key_Enter, False): self._open_current,
            (Qt.Key.Key_F2, False): self._open_current,
            (Qt.Key.Key_C, True): lambda: self.copy(bool(held & Qt.KeyboardModifier.ShiftModifier)),
        }
        act = acts.get((key, bool(held & control)))
        if key == Qt.Key.Key_Down and held & Qt.KeyboardModifier.AltModifier:
            act = self._open_column_menu
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _open_column_menu(self) -> None:
        self.heading.open_menu(max(self.currentIndex().column(), 0))

    def _open_current(self) -> None:
        row_id = self.current_id()
        if row_id is not None:
            self.opened.emit(row_id)

    def copy(self, headings: bool = False) -> None:
        """Put the selected rows on the clipboard as a sheet understands them."""
        columns = range(self.list.columnCount())
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        lines = [[self.list.words(row, c) for c in columns] for row in rows]
        if headings:
            lines.insert(0, [str(self.list.headerData(c, Qt.Orientation.Horizontal)) for c in columns])
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
