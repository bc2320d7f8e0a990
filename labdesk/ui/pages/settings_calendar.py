"""Settings of the calendar: the days off of a school year, filled in, confirmed, edited."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from labdesk.i18n import N_
from labdesk.operations.school_calendar import confirm, fill_official
from labdesk.operations.sites import school_year_of
from labdesk.schema.calendar import KINDS
from labdesk.store import Change, Query
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.topic import Topic

_ID = Qt.ItemDataRole.UserRole


class CalendarTopic(Topic):
    """One school year at a time; days by estimate are marked until somebody confirms them."""

    label = N_("Calendar")
    about = N_("On these days nobody practises. Hayit days of years to come are estimates until they are announced.")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.year = QComboBox(self)
        self.year.setObjectName("school_year")
        this = school_year_of(date.today())
        for first in range(this - 1, this + 3):
            self.year.addItem(f"{first}/{first + 1}", first)
        self.year.setCurrentIndex(1)
        self.fill = self.button("", "action_fill_days", "calendar", self._fill, "primary")
        self._buttons.pop()
        self.confirmed = self.button(N_("Confirm the day"), "action_confirm_day", "check", self._confirm)
        self.edit = self.button(N_("Edit…"), "action_edit_day", "edit", self._edit)
        self.new = self.button(N_("New day off"), "action_new_day", "new", lambda: desk.go("day_off", {}))
        self.column.addLayout(self.acts(self.year, self.fill))
        self.days = QTreeWidget(self)
        self.days.setObjectName("days_off")
        self.days.setRootIsDecorated(False)
        self.days.setUniformRowHeights(True)
        self.days.setColumnCount(4)
        self.days.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.days.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.days.header().setStretchLastSection(False)
        self.days.setMinimumHeight(theme.px(220))
        self.column.addWidget(self.days, 1)
        self.column.addLayout(self.acts(self.confirmed, self.edit, self.new))
        self.year.activated.connect(lambda *_: self.refresh())
        self.days.itemSelectionChanged.connect(self._enable)
        self.days.itemActivated.connect(lambda *_: self._edit())
        desk.changed.connect(self._store_changed)

    def _store_changed(self, change: Change) -> None:
        if change.touches("day_off") and self.isVisible():
            self.refresh()

    def _chosen(self) -> QTreeWidgetItem | None:
        return next(iter(self.days.selectedItems()), None)

    def _enable(self) -> None:
        chosen = self._chosen()
        self.edit.setEnabled(chosen is not None)
        self.confirmed.setEnabled(chosen is not None and bool(chosen.text(3)))

    def _fill(self) -> None:
        added = fill_official(self.desk.store, self.year.currentData())
        t = self.desk.t
        self.desk.say(
            t.plural("{n} day off was added", "{n} days off were added", added) if added
            else t("Every official day of this year is in the list already.")
        )  # fmt: skip

    def _confirm(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            confirm(self.desk.store, chosen.data(0, _ID))

    def _edit(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.desk.go("day_off", chosen.data(0, _ID))

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        super().speak()
        t = self.desk.t
        self.year.setAccessibleName(t("School year"))
        self.days.setAccessibleName(t("Days off"))
        self.days.setHeaderLabels([t("Date"), t("Title"), t("Kind of day off"), t("State")])
        self._name_fill()

    def _name_fill(self) -> None:
        text = self.desk.t("Fill in the official days of {year}", year=self.year.currentText())
        self.fill.setText(text)
        self.fill.setAccessibleName(text)

    def refresh(self) -> None:
        """List the days of the chosen school year; the chosen one stays chosen."""
        t, first = self.desk.t, self.year.currentData()
        chosen = self._chosen()
        kept = chosen.data(0, _ID) if chosen else None
        self.days.clear()
        query = Query("day_off", ("day", "title", "sort", "estimated"), order=("day",))
        for row in self.desk.store.listing(query, 0, -1):
            day, title, sort, estimated = row.values
            if date(first, 9, 1) <= day < date(first + 1, 9, 1):
                state = t("to be confirmed") if estimated else ""
                item = QTreeWidgetItem(self.days, [t.date(day), t.own(title), t(KINDS.get(sort, "")), state])
                item.setData(0, _ID, row.id)
                if estimated:
                    item.setIcon(3, icons.icon("warning", "warning"))
                item.setSelected(row.id == kept)
        self._name_fill()
        self._enable()
