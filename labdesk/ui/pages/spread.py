"""Where projects went: by region and district who took them over and still uses them, and the looks that are due."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labdesk.operations.spreading import Place, places, plan_follow_ups, unfollowed, whole
from labdesk.schema import records
from labdesk.schema.organisations import REGIONS
from labdesk.store import Change, Query
from labdesk.ui import icons, theme
from labdesk.ui.cell_model import CellModel
from labdesk.ui.cells import CellTable
from labdesk.ui.desk import Desk
from labdesk.ui.flow import Flow
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import EmptyState

_COLUMNS = ("adoption", "adoption.project", "months", "due", "done", "state", "reason", "effect")


class SpreadPage(QWidget):
    """The table of places above, the follow-ups below, to be filled in where they stand."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_spread")
        self.desk = desk
        self._title = plain_label("", self, "title")
        self.project = QComboBox(self)
        self.project.setObjectName("project")
        self.project.setMinimumContentsLength(14)
        self.project.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.project.activated.connect(lambda *_: self._show())
        self.new = self._button("action_new", "new", self._new)
        self.list_all = self._button("action_list", "list", lambda: desk.go("adoption"))
        self.plan = self._button("action_plan", "calendar", self.plan_looks)
        self.print = self._button("action_print", "print", lambda: desk.go("print", ("spread-register", None, None)))
        self.table = QTreeWidget(self)
        self.table.setObjectName("places")
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAlternatingRowColors(True)
        self._looks = plain_label("", self, "heading")
        self.list = CellModel(desk, "follow_up", _COLUMNS, parent=self)
        self.follow_ups = CellTable(self.list, self)
        self.follow_ups.setObjectName("follow_ups")
        self.follow_ups.opened.connect(lambda row_id: desk.go("follow_up", row_id))
        self.empty = EmptyState(self, "projects")
        self.empty.setObjectName("empty")
        self._lay_out()
        self.list.reload()
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)
        self.speak()

    def _button(self, name: str, drawing: str, act: Any) -> QPushButton:
        button = QPushButton(icons.icon(drawing), "", self)
        button.setObjectName(name)
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._title)
        head.addWidget(self.project, 1)
        acts = Flow()
        for button in (self.new, self.list_all, self.plan, self.print):
            acts.addWidget(button)
        work = QWidget(self)
        inside = QVBoxLayout(work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(8))
        inside.addWidget(self.table, 2)
        inside.addWidget(self._looks)
        inside.addWidget(self.follow_ups, 3)
        inside.addWidget(self.follow_ups.told)
        self._body = QStackedWidget(self)
        self._body.addWidget(work)
        self._body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(10))
        column.addLayout(head)
        column.addLayout(acts)
        column.addWidget(self._body, 1)

    def entrance(self) -> QWidget:
        """The looks to be filled in."""
        return self.follow_ups if self._body.currentIndex() == 0 else self.empty

    def show_subject(self, subject: Any) -> None:
        """Show where one project went, by its id."""
        self.project.setCurrentIndex(max(self.project.findData(subject), 0))
        self._show()

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t, kind = self.desk.t, records()["adoption"].kind
        self._title.setText(t("Spread"))
        self.project.setAccessibleName(t("Project"))
        for button, text in (
            (self.new, t("New introduction")), (self.list_all, t("All introductions")),
            (self.plan, t("Plan follow-ups")), (self.print, t("Print")),
        ):  # fmt: skip
            button.setText(text)
            button.setAccessibleName(text)
        self.plan.setToolTip(t("Plans the looks after 3, 6 and 12 months that are not planned yet."))
        self._looks.setText(t("Follow-ups"))
        self.follow_ups.setAccessibleName(t("Follow-ups"))
        self.table.setAccessibleName(t("By region and district"))
        self.table.setHeaderLabels([
            t("Region"), t("District"), t("Introduced"), t("In use"), t("In use, adapted"), t("No longer in use"),
            t("Still in use, %"),
        ])  # fmt: skip
        self.empty.say(
            t("No project has spread yet. Write who took a project over, when and in which version."),
            t("New: {kind}", kind=t(kind.one)), self._new,
        )  # fmt: skip
        self._fill()

    def _fill(self) -> None:
        """Read the projects that somebody took over, and keep the choice."""
        before = self.project.currentData()
        self.project.clear()
        self.project.addItem(self.desk.t("All projects"), None)
        query = Query("adoption", ("project",), cyrillic=self.desk.t.cyrillic)
        for held in self.desk.store.held(query, "project"):
            if isinstance(held.value, int):
                self.project.addItem(self.desk.t.own(str(held.text)), held.value)
        self.project.setCurrentIndex(max(self.project.findData(before), 0))
        self._show()

    def _store_changed(self, change: Change) -> None:
        if change.touches("adoption", "follow_up", "organisation", "project"):
            self._fill()

    def _show(self) -> None:
        t, found = self.desk.t, places(self.desk.store, self.project.currentData())
        self._body.setCurrentIndex(0 if self.desk.store.total(Query("adoption")) else 1)
        self.table.clear()
        for place in found:
            self._line(t(REGIONS.get(place.region, "")) if place.region else "–", t.own(place.district), place)
        if found:
            self._line(t("Total"), "", whole(found), bold=True)
        header = self.table.header()
        for column in range(self.table.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.follow_ups.fit_columns()
        waiting = len(unfollowed(self.desk.store))
        self.plan.setVisible(bool(waiting))

    def _line(self, region: str, district: str, place: Place, *, bold: bool = False) -> None:
        t = self.desk.t
        counts = [place.adoptions, place.in_use, place.adapted, place.stopped, place.share]
        item = QTreeWidgetItem([region, district, *("–" if n is None else t.number(n) for n in counts)])
        for column in range(item.columnCount()):
            font = item.font(column)
            font.setBold(bold)
            item.setFont(column, font)
            if column > 1:
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.addTopLevelItem(item)

    def _new(self) -> None:
        project = self.project.currentData()
        self.desk.go("adoption", {"project": project} if project else {})

    def plan_looks(self) -> None:
        """Plan every look that is lacking."""
        t = self.desk.t
        count = plan_follow_ups(self.desk.store)
        self.desk.say(t.plural("{n} follow-up planned", "{n} follow-ups planned", count))
