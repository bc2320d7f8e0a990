"""Qualities of one trainee as a grid for quick typing: digits 1 to 5 mark, arrows and Enter move."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from labdesk.documents.assessment import gap_words, signed
from labdesk.i18n import N_
from labdesk.operations.assessment import Marks
from labdesk.schema.assessment import QUALITIES
from labdesk.schema.marks import ASSESSORS, MOST
from labdesk.ui import theme
from labdesk.ui.desk import Desk

_FIRST = 1
"""The name of the quality stands before the three who mark."""
_WHO = list(ASSESSORS)
_HEADS = {"self": N_("Self"), "mentor": N_("Mentor"), "supervisor": N_("Supervisor")}
_WIDTHS = (42, 102, 96, 92, 52)
_DIGITS = {getattr(Qt.Key, f"Key_{n}"): n for n in range(1, MOST + 1)}
_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0, Qt.Key.Key_Space)


class MarksGrid(QTableWidget):
    """`marked` carries who marks, the quality and the points, None to take them away."""

    marked = Signal(str, str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("marks")
        self.desk = desk
        self.qualities: list[str] = []
        self.locked = False
        self.setColumnCount(_FIRST + len(_WHO) + 2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(theme.px(40))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(lambda column, _, width: None if column else self._fit(width))
        for column, width in enumerate(_WIDTHS, _FIRST):
            self.setColumnWidth(column, theme.px(width))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.speak()

    def speak(self) -> None:
        """Say the headings in the language of the screen."""
        t = self.desk.t
        names = [t(name) for name in _HEADS.values()]
        self.setHorizontalHeaderLabels([t("Quality"), *names, t("Difference"), t("Growth")])
        tips = (*ASSESSORS.values(), N_("How the student's own mark stands to the mentor's"))
        for column, tip in enumerate(tips, _FIRST):
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setToolTip(t(tip))
        self.setAccessibleName(t("Marks for qualities"))

    def show_marks(self, marks: Marks, point: str) -> None:
        """Show what was given at a point; the cursor stays where it is."""
        t = self.desk.t
        self.qualities = marks.qualities()
        self.setRowCount(len(self.qualities))
        for row, quality in enumerate(self.qualities):
            points = [marks.points(quality, point, who) for who in _WHO]
            growth = marks.growth(quality, "mentor")
            said = [t(QUALITIES[quality]), *(str(p or "") for p in points), gap_words(marks, quality, t, point)]
            for column, text in enumerate([*said, signed(growth)]):
                self._put(row, column, text)
        if self.currentColumn() < _FIRST:
            self.setCurrentCell(0, _FIRST)
        self._fit(self.columnWidth(0))

    def _fit(self, width: int) -> None:
        """A quality whose name is too long for its column takes two lines; the whole grid is seen."""
        line, letters, room = theme.px(theme.ROW), self.fontMetrics(), width - theme.px(6)
        for row, quality in enumerate(self.qualities):
            fits = letters.horizontalAdvance(self.desk.t(QUALITIES[quality])) <= room
            self.setRowHeight(row, line if fits else line + letters.height())
        self.setFixedHeight(self.horizontalHeader().height() + self.verticalHeader().length() + 4)

    def _put(self, row: int, column: int, text: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.setItem(row, column, item)
        item.setText(text)

    def begin(self, who: str = "mentor") -> None:
        """Put the cursor at the first quality of somebody's column."""
        self.setCurrentCell(0, _FIRST + _WHO.index(who))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, place = self.currentRow(), self.currentColumn() - _FIRST
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        inside = 0 <= place < len(_WHO) and 0 <= row < len(self.qualities)
        key = Qt.Key(event.key())
        if plain and inside and not self.locked and (key in _DIGITS or key in _AWAY):
            self.marked.emit(_WHO[place], self.qualities[row], _DIGITS.get(key))
            self._next(row, place)
        elif plain and inside and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._next(row, place)
        else:
            super().keyPressEvent(event)

    def _next(self, row: int, place: int) -> None:
        """The quality below; after the last one, the first of the next person."""
        if row + 1 < len(self.qualities):
            self.setCurrentCell(row + 1, _FIRST + place)
        elif place + 1 < len(_WHO):
            self.setCurrentCell(0, _FIRST + place + 1)
