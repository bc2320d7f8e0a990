"""The students of a practice with what they wish for, where they go, and whether that is what they wished for."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from labdesk.i18n import N_
from labdesk.operations.allotting import Allotment, Candidate
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk

MET = {
    1: N_("First wish"), 2: N_("Second wish"), 3: N_("Third wish"), 0: N_("None of her wishes"),
}  # fmt: skip
_NAME, _PLACE, _MET, _COLUMNS = 0, 1, 2, 7


class AllotmentTable(QTableWidget):
    """A row for each placement; `opened` tells the one to be shown, `asked` where the menu is wanted."""

    opened = Signal(int)
    asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(0, _COLUMNS, parent)
        self.desk = desk
        self._ids: list[int] = []
        self.setObjectName("allotment")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(theme.ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.asked.emit(self.viewport().mapToGlobal(at)))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._ids[index.row()]))

    def speak(self) -> None:
        """Say the headings in the language of the screen."""
        t = self.desk.t
        self.setAccessibleName(t("Students"))
        self.setHorizontalHeaderLabels([
            t("Student"), t("Kindergarten"), t("Wish and distance"), *(t("Wish {n}", n=n) for n in (1, 2, 3)),
            t("Lives in"),
        ])  # fmt: skip

    def chosen(self) -> list[int]:
        """The placements of the rows that are selected."""
        return [self._ids[index.row()] for index in self.selectionModel().selectedRows()]

    def show_allotment(self, made: Allotment) -> None:
        """Show where everybody is, or would be; selected students stay selected."""
        kept, at = set(self.chosen()), self.currentRow()
        cohort = made.cohort
        blocker = QSignalBlocker(self)
        self._ids = [who.placement for who in cohort.candidates]
        self.setRowCount(len(self._ids))
        for row, who in enumerate(cohort.candidates):
            self._show(row, who, made)
        self.setCurrentCell(min(max(at, 0), len(self._ids) - 1), 0, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row, placement in enumerate(self._ids):
            if placement in kept:
                self.selectionModel().select(self.model().index(row, 0), flags)
        blocker.unblock()
        for column in range(_COLUMNS):
            self._fit(column)
        self._stretch()
        self.itemSelectionChanged.emit()

    def _fit(self, column: int) -> None:
        self.resizeColumnToContents(column)
        self.setColumnWidth(column, self.columnWidth(column) + theme.px(6))

    def _stretch(self) -> None:
        """The last column takes what room is left, and is never cut for want of it."""
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        self._fit(_COLUMNS - 1)
        header.setStretchLastSection(header.length() < self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def _show(self, row: int, who: Candidate, made: Allotment) -> None:
        t, cohort, place = self.desk.t, made.cohort, made.places[who.placement]
        named = {i: each.brief(t) for i, each in cohort.kindergartens.items()}
        wished = {rank: named[i] for i, rank in sorted(who.wishes.items(), key=lambda wish: -wish[0])}
        moved = who.placement in made.moved
        said = named[place] if place is not None else t("no seat") if moved else "–"
        if moved:
            said = f"{named[who.place]} → {said}" if who.place is not None else f"→ {said}"
        rank, far = made.rank(who), cohort.far(who, place)
        met = ([t(MET[rank])] if rank is not None else []) + ([t("another district")] if far else [])
        texts = [who.name.brief(t), said, ", ".join(met), *(wished.get(n, "") for n in (1, 2, 3)), t.own(who.district)]
        items = [QTableWidgetItem(text) for text in texts]
        for column, item in enumerate(items):
            self.setItem(row, column, item)
        items[_NAME].setToolTip(who.name.said(t))
        if moved:
            bold = QFont(self.font())
            bold.setBold(True)
            items[_PLACE].setFont(bold)
        if who.bound:
            items[_PLACE].setIcon(icons.icon("lock", "muted"))
            items[_PLACE].setToolTip(t("She has half-days or marks on our site already and stays there."))
        if rank is not None:
            ink = "done" if rank == 1 else "muted"
            items[_MET].setIcon(icons.icon("check" if rank else "close", ink))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self.currentRow() < len(self._ids):
            self.opened.emit(self._ids[self.currentRow()])
        else:
            super().keyPressEvent(event)
