"""The practice calendar: one week of one period, changed by hand or made anew; conflicts are told, never forbidden."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.i18n.collation import search_key
from labdesk.operations import practice_editing as editing
from labdesk.operations.practice_board import monday_of
from labdesk.operations.practice_conflicts import Checker, Fault
from labdesk.operations.practice_numbers import owed
from labdesk.operations.practice_reading import read_board
from labdesk.operations.practice_views import VIEWS, week
from labdesk.store import Change
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk
from labdesk.ui.pages.closed_bar import ClosedBar
from labdesk.ui.pages.period_box import PeriodBox
from labdesk.ui.pages.placing import clone_period
from labdesk.ui.pages.schedule_foot import Numbers
from labdesk.ui.pages.schedule_hand import CHANGING as BY_HAND
from labdesk.ui.pages.schedule_hand import Hand
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import EmptyState, SearchBox

if TYPE_CHECKING:
    from labdesk.ui.pages.schedule_making import MakingPanel

TOUCHING = (
    "practice_session", "placement", "practice_period", "practice_programme", "programme_block", "programme_topic",
    "mentor_terms", "wish", "rule_exception", "hall_time", "group_closure", "absence", "supervisor_visit",
    "kindergarten_group", "day_off", "practice_activity", "person", "student", "requirement",
)  # fmt: skip
"""Records whose change is seen in the calendar."""
CHANGING = ("make_anew", "copy_the_week", *BY_HAND)
"""Actions that a closed practice does not allow."""


class SchedulePage(Hand):
    """The calendar; a subject is a mapping with `period`, and `session` or `day` to show."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.faults: list[Fault] = []
        self.monday = monday_of(date.today())
        self._stale = True
        self.setObjectName("page_schedule")
        self._build()
        self.acts = {act.objectName(): act for act in collect(self)}
        self.closed.hold(self.make, self.tray, self.conflicts.open_, *(self.acts[name] for name in CHANGING))
        self._connect()
        self.speak()

    # --- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.title = plain_label("", self, "title")
        self.periods = PeriodBox(self.desk, self)
        self.make = QPushButton(icons.icon("refresh", "on_accent"), "", self)
        self.make.setObjectName("make_schedule")
        theme.role(self.make, "primary")
        self.view = QComboBox(self)
        self.view.setObjectName("view")
        self.view.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.before, self.after, self.more, self.print_button = (QToolButton(self) for _ in range(4))
        for button, name, drawing in (
            (self.before, "week_before", "chevron-left"), (self.after, "week_after", "chevron-right"),
            (self.more, "more", "more"), (self.print_button, "action_print", "print"),
        ):  # fmt: skip
            button.setObjectName(name)
            button.setIcon(icons.icon(drawing))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.now = QPushButton(self)
        self.now.setObjectName("this_week")
        self.shown = plain_label("", self, "heading")
        self.shown.setObjectName("week_shown")
        self.search = SearchBox(self)
        self.search.setObjectName("search")
        self.search.setFixedWidth(theme.px(208))
        self.closed = ClosedBar(self.desk, self)
        self.numbers = Numbers(self)
        self.empty = EmptyState(self, "calendar")
        self._lay_out()

    def _lay_out(self) -> None:
        head, tools, body = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (head, (self.title, self.periods, None, self.make, self.print_button, self.more)),
            (tools, (self.before, self.shown, self.after, self.now, None, self.view, self.search)),
        ):
            row.setSpacing(theme.px(8))
            for widget in widgets:
                row.addStretch(1) if widget is None else row.addWidget(widget)
        body.setSpacing(theme.px(12))
        body.addWidget(self.grid, 1)
        body.addWidget(self.side)
        calendar = QWidget(self)
        inside = QVBoxLayout(calendar)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(8))
        inside.addLayout(tools)
        inside.addLayout(body, 1)
        inside.addWidget(self.conflicts)
        inside.addWidget(self.numbers)
        self.stack = QStackedWidget(self)
        self.calendar = calendar
        for page in (calendar, self.empty):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(12))
        column.setSpacing(theme.px(10))
        column.addLayout(head)
        column.addWidget(self.closed)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.periods.chosen.connect(lambda *_: self._period_chosen())
        self.grid.picked.connect(self._tell_student)
        for button, name in (
            (self.before, "previous_week"), (self.after, "next_week"), (self.now, "go_this_week"),
            (self.make, "make_anew"), (self.print_button, "print_schedule"),
        ):  # fmt: skip
            button.clicked.connect(self.acts[name].trigger)
        menu = QMenu(self.more)
        for name in ("copy_the_week", "clone_period", "export_calendars", "set_up"):
            menu.addAction(self.acts[name])
        self.more.setMenu(menu)
        self.view.activated.connect(lambda *_: self._show_week())
        self.search.searched.connect(lambda *_: self._seek())
        self.conflicts.shown.connect(self._show_fault)
        self.conflicts.opened.connect(lambda fault: self.desk.go(*fault.notice.opens))
        self.desk.changed.connect(self._store_changed)
        self.desk.language_changed.connect(self.speak)

    # --- what is shown ---------------------------------------------------------------------------------------------

    def entrance(self) -> QWidget:
        """The week, or what can be done without one."""
        return self.grid if self.board is not None else self.empty

    def show_subject(self, subject: Any) -> None:
        """Show a period, and in it a half-day or a day."""
        wanted = dict(subject) if isinstance(subject, dict) else {}
        if "period" in wanted:
            self.periods.show_period(wanted["period"])
        if self._stale or self.board is None:
            self._load()
        session = self.board.sessions.get(wanted.get("session", 0)) if self.board else None
        day = session.day if session else wanted.get("day")
        if day:
            self.go_to_day(day)
        if session:
            self.grid.show_session(session.id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    def _store_changed(self, change: Change) -> None:
        if change.touches(*TOUCHING):
            self._stale = True
            if self.isVisible():
                self._load()

    def _period_chosen(self) -> None:
        self.board = None
        self._load()

    def _load(self) -> None:
        """Read the period anew; a period seen for the first time opens at this week, else at its nearest."""
        self._stale = False
        period = self.periods.period()
        fresh = self.board is None or self.board.period != period
        self.closed.show_period(period)
        self.board = self.checker = None
        if period is not None:
            try:
                self.board = read_board(self.desk.store, period)
            except LabDeskError as error:
                self.empty.say(self.desk.t(error.message, **error.values), self.desk.t("Open"), self.set_up)
        if self.board is None:
            if period is None:
                self._say_empty()
            self.stack.setCurrentWidget(self.empty)
            return
        if self.stack.currentWidget() is self.empty:
            self.stack.setCurrentWidget(self.calendar)
        if self._is_making:
            self._leave_making() if self.board.sealed else self.making.outdate(self.board)
        self.checker = Checker(self.board)
        self.faults = self.checker.all()
        if fresh:
            self.go_to_day(date.today())
        else:
            self._show_week()

    def go_to_day(self, day: date) -> None:
        """Show the week of a day, or the nearest of the period."""
        assert self.board is not None
        self.monday = min(max(monday_of(day), self.board.mondays[0]), self.board.mondays[-1])
        self._show_week()

    def _show_week(self) -> None:
        board, t = self.board, self.desk.t
        if board is None:
            return
        cell, chosen = self.grid.cell(), set(self.grid.chosen)
        about: dict[int, list[Any]] = {}
        for fault in self.faults:
            for row_id in fault.sessions:
                about.setdefault(row_id, []).append(fault.notice)
        shown = week(board, self.view.currentData() or "group", self.monday, t)
        self.grid.weeks.show_week(board, shown, about)
        self.grid.cut &= set(board.sessions)
        self.grid.go_to(cell or (0, 0))
        self.grid.chosen = chosen & set(board.sessions) or self.grid.chosen
        last = max(shown.days[-1], self.monday + timedelta(4))
        number = board.mondays.index(self.monday) + 1
        self.shown.setText(
            t("Week {number}: {first} – {last}", number=number, first=f"{self.monday:%d.%m}", last=t.date(last))
        )
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < len(board.mondays))
        self.tray.fill(board, owed(board))
        here = {s.id for held in shown.cells.values() for s in held}
        self.conflicts.fill(self.faults, self.grid.chosen, here)
        self.numbers.fill(board, shown, t)
        self._tell_student()

    def _tell_student(self) -> None:
        chosen = self._chosen()
        if self.board is not None and chosen:
            self.numbers.about(self.board, chosen[0].placement, self.monday, self.desk.t)

    def _seek(self) -> None:
        wanted = search_key(self.search.text())
        board = self.board
        found = None
        if board is not None and wanted:
            found = {p.id for p in board.placed.values() if wanted in search_key(p.name.said(self.desk.t))}
        self.grid.weeks.sought = found
        self.grid.viewport().update()

    def _show_fault(self, fault: Fault) -> None:
        board = self.board
        first = (
            min((board.sessions[i] for i in fault.sessions if i in board.sessions), key=lambda s: s.half)
            if board
            else None
        )
        if first is not None:
            self.go_to_day(first.day)
            self.grid.show_session(first.id)
            self.grid.chosen |= set(fault.sessions)
            self.grid.setFocus()

    def _say_empty(self) -> None:
        t = self.desk.t
        self.empty.say(
            t("The calendar shows the half-days of a practice period; begin with the period and its students."),
            t("New practice period"), lambda: self.desk.go("practice_period", {}),
        )  # fmt: skip

    # --- acts ------------------------------------------------------------------------------------------------------

    @action(N_("Previous week"), name="previous_week", icon="chevron-left", keys="Ctrl+PgUp")
    def previous_week(self) -> None:
        """The week before."""
        if self.board:
            self.go_to_day(self.monday - timedelta(7))

    @action(N_("Next week"), name="next_week", icon="chevron-right", keys="Ctrl+PgDown")
    def next_week(self) -> None:
        """The week after."""
        if self.board:
            self.go_to_day(self.monday + timedelta(7))

    @action(N_("This week"), name="go_this_week", icon="today", keys="Ctrl+Home")
    def go_this_week(self) -> None:
        """The week of today, or the nearest of the period."""
        if self.board:
            self.go_to_day(date.today())

    @action(N_("Make the schedule…"), name="make_anew", icon="refresh", keys="Ctrl+Shift+G")
    def make_anew(self) -> None:
        """Open the panel that makes the schedule."""
        if self.board is not None and not self._is_making:
            self.making.open(self.board)
            self.make.hide()
            self.stack.setCurrentWidget(self.making)

    @action(N_("Print…"), name="print_schedule", icon="print", keys="Ctrl+P")
    def print_schedule(self) -> None:
        """The papers of the schedule, in the print centre."""
        if self.board is not None:
            self.desk.go("print", ("practice-schedule", self.board.period, "practice_period"))

    @action(N_("Copy the week to…"), name="copy_the_week", icon="copy")
    def copy_the_week(self) -> None:
        """Copy what this week holds to another week of the period."""
        board, t = self.board, self.desk.t
        if board is None:
            return
        options = {
            str(monday): t("Week {number}: {first} – {last}", number=n, first=f"{monday:%d.%m}",
                           last=t.date(monday + timedelta(board.weekdays - 1)))
            for n, monday in enumerate(board.mondays, 1) if monday != self.monday
        }  # fmt: skip
        chosen = self.desk.ask.choose(t("Copy the week to…"), t("Who is busy or absent there is left out."), options)
        if chosen:
            copied = editing.copy_week(self.desk.store, board, self.monday, date.fromisoformat(chosen))
            self.go_to_day(date.fromisoformat(chosen))
            self._say(t.plural("{n} half-day copied", "{n} half-days copied", copied))

    @action(N_("Clone this period for another year…"), name="clone_period", icon="new")
    def clone_period(self) -> None:
        """A period like this one a year later, without its students."""
        period = self.periods.period()
        made = clone_period(self.desk, period) if period is not None else None
        if made is not None:
            self.periods.show_period(made)

    @action(N_("Calendar files (.ics)…"), name="export_calendars", icon="export")
    def export_calendars(self) -> None:
        """Write a calendar file for every mentor and every student into a folder."""
        board, desk = self.board, self.desk
        folder = desk.ask.folder(desk.t("Calendar files (.ics)…")) if board else None
        if folder and board:
            from labdesk.exchange.calendars import write_calendars

            period, t = board.period, desk.t
            desk.jobs.run(
                t("Calendar files (.ics)…"), lambda progress: write_calendars(desk.store, period, folder, t, progress)
            )

    @action(N_("Terms, wishes and times…"), name="set_up", icon="settings")
    def set_up(self) -> None:
        """Open the period with what it is arranged around."""
        period = self.periods.period()
        self.desk.go("practice_period", period)

    # --- menu and words --------------------------------------------------------------------------------------------

    @cached_property
    def making(self) -> MakingPanel:
        """The panel that makes the schedule, built when it is first wanted: the calendar opens sooner without it."""
        from labdesk.ui.pages.schedule_making import MakingPanel

        panel = MakingPanel(self.desk, self)
        panel.left.connect(self._leave_making)
        panel.applied.connect(self._show_changes)
        panel.opened.connect(lambda reason: self.desk.go(*reason.opens))
        self.stack.addWidget(panel)
        return panel

    @property
    def _is_making(self) -> bool:
        return self.stack.currentWidget() not in (self.calendar, self.empty)

    def _leave_making(self) -> None:
        self.make.show()
        self.stack.setCurrentWidget(self.calendar if self.board else self.empty)
        self.grid.setFocus()

    def _show_changes(self, days: list[date]) -> None:
        """Stay in a week that changed, else go to the first one."""
        if days and not any(monday_of(day) == self.monday for day in days):
            self.go_to_day(days[0])

    def leave(self) -> bool:
        """Leaving the page stops the making of a schedule."""
        if "making" in vars(self):
            self.making.stop()
        return True

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self.title.setText(t("Practice calendar"))
        self.make.setText(t("Make the schedule…"))
        self.now.setText(t("This week"))
        shown = self.view.currentData() or "group"
        self.view.clear()
        for key, words in VIEWS.items():
            self.view.addItem(t(words), key)
        self.view.setCurrentIndex(self.view.findData(shown))
        keys = QKeySequence.SequenceFormat.NativeText
        for widget, text, act in (
            (self.before, t("Previous week"), "previous_week"), (self.after, t("Next week"), "next_week"),
            (self.more, t("More"), ""), (self.print_button, t("Print…"), "print_schedule"),
            (self.make, t("Make the schedule…"), "make_anew"), (self.now, t("This week"), "go_this_week"),
            (self.view, t("View"), ""), (self.search, t("Search for a student"), ""),
        ):  # fmt: skip
            widget.setAccessibleName(text)
            found: QAction | None = self.acts.get(act) if act else None
            pressed = found.shortcut().toString(keys) if found else ""
            widget.setToolTip(f"{text} ({pressed})" if pressed else text)
        self.search.setPlaceholderText(t("Search for a student"))
        self.grid.setAccessibleName(t("Practice calendar"))
        if "making" in vars(self):
            self.making.speak()
        self.closed.show_period(self.periods.period())
        if self.board is None:
            self._say_empty()
        self._show_week()
