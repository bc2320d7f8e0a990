"""The students of a practice by name, with how much of each one's marks is there; never by points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from labdesk.operations.assessment import Marks
from labdesk.store import Query
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk


class StudentList(QTableWidget):
    """A row for each placement: the name, and in words how many qualities the mentor marked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.desk = desk
        self.setObjectName("students")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(theme.ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setFixedWidth(theme.px(262))

    def speak(self) -> None:
        """Say the headings in the language of the screen."""
        t = self.desk.t
        self.setHorizontalHeaderLabels([t("Student"), t("Marks")])
        self.setAccessibleName(t("Students"))

    def show_students(self, ids: Sequence[int]) -> None:
        """Show the students of these placements in this order."""
        t = self.desk.t
        query = Query("placement", ("student",), where={"id": tuple(ids)}, cyrillic=t.cyrillic)
        titles = {row.id: str(row.values[0] or "") for row in self.desk.store.listing(query, 0, -1)}
        blocker = QSignalBlocker(self)
        self.setRowCount(len(ids))
        for row, row_id in enumerate(ids):
            self.setItem(row, 0, QTableWidgetItem(t.own(titles.get(row_id, ""))))
        blocker.unblock()

    def show_marks(self, ids: Sequence[int], marks: Mapping[int, Marks], point: str) -> None:
        """Tell how many qualities the mentor marked at a point, in words that do not rank anybody."""
        t = self.desk.t
        for row, row_id in enumerate(ids):
            given, whole = len(marks[row_id].given.get((point, "mentor"), {})), len(marks[row_id].qualities())
            text = t("all") if given >= whole else t("{n} of {m}", n=given, m=whole) if given else t("none")
            item = QTableWidgetItem(icons.icon("check", "done") if given >= whole else icons.nothing(), text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.setItem(row, 1, item)
