"""The page on which a coordinator says which kindergarten every student of a practice goes to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations import allotting
from labdesk.operations.allotting import Allotment, Cohort
from labdesk.store import Change, Query
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk
from labdesk.ui.flow import Flow
from labdesk.ui.pages.allotment_side import AllotmentSide
from labdesk.ui.pages.allotment_table import AllotmentTable
from labdesk.ui.pages.closed_bar import ClosedBar
from labdesk.ui.pages.period_box import PeriodBox
from labdesk.ui.parts import plain_label
from labdesk.ui.undoing import undo
from labdesk.ui.widgets import EmptyState

_SHOWN_BY = (
    "placement", "practice_seat", "wish", "practice_period", "student", "person", "organisation", "site",
    "practice_session", "attendance_mark", "quality_mark",
)  # fmt: skip


class AllotmentPage(QWidget):
    """The subject is a mapping with the `period`, or nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_allotment")
        self.desk = desk
        self.cohort: Cohort | None = None
        self.made: Allotment | None = None
        self._stale = False
        self._title = plain_label("", self, "title")
        self.period = PeriodBox(desk, self)
        self.send = QPushButton(icons.icon("organisation"), "", self)
        self.send.setObjectName("action_send")
        self.send.clicked.connect(lambda *_: self.choose())
        self.chosen = plain_label("", self, "muted")
        self.closed = ClosedBar(desk, self)
        self.table = AllotmentTable(desk, self)
        self.side = AllotmentSide(desk, self)
        self.empty = EmptyState(self, "organisation")
        self._lay_out()
        self.closed.hold(self.side.propose, self.side.apply, self.side.add)
        collect(self)
        self.period.chosen.connect(lambda _: self._other_period())
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.opened.connect(lambda row_id: desk.go("placement", row_id))
        self.table.asked.connect(self._pop_up)
        self.side.wanted.connect(self.propose)
        self.side.applied.connect(self.apply)
        self.side.dropped.connect(self._drop)
        self.side.added.connect(self._add_seats)
        self.side.opened.connect(self._open_seats)
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)
        self._other_period()
        self.speak()

    def _lay_out(self) -> None:
        top = Flow()
        for widget in (self._title, self.period, self.send, self.chosen):
            top.addWidget(widget)
        work = QWidget(self)
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.table, 1)
        row.addWidget(self.side)
        self._body = QStackedWidget(self)
        self._body.addWidget(work)
        self._body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addWidget(self.closed)
        column.addWidget(self._body, 1)

    def entrance(self) -> QWidget:
        """The students, or the way to begin."""
        return self.table if self._body.currentIndex() == 0 else self.empty

    def show_subject(self, subject: Any) -> None:
        """Show a practice."""
        if isinstance(subject, dict):
            self.period.show_period(subject["period"])

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self._title.setText(t("Kindergartens of the practice"))
        self.send.setText(t("Send to…"))
        self.send.setAccessibleName(t("Send the chosen students to a kindergarten"))
        self.send.setToolTip(f"{t('Send the chosen students to a kindergarten')} (Ctrl+M)")
        self.table.speak()
        self.side.speak()
        self.closed.show_period(self.period.period())
        self._show()

    # --- what is shown -------------------------------------------------------------------------------------------

    def _other_period(self) -> None:
        self.made = None
        period = self.period.period()
        if period is not None:
            self.side.show_levels(allotting.levels(self.desk.store, period))
        self.reload()

    def reload(self) -> None:
        """Read the practice anew; a proposal made for what is no longer so is made again, or dropped."""
        self._stale = False
        period = self.period.period()
        before, self.cohort = self.cohort, allotting.read(self.desk.store, period) if period is not None else None
        if self.made is not None and self.cohort != before:
            again = self.cohort is not None and not self.cohort.sealed and not self.made.anew
            self.made = allotting.propose(self.cohort, self.side.chosen()) if self.cohort and again else None
        self.closed.show_period(period)
        self._show()

    def _show(self) -> None:
        cohort = self.cohort
        if cohort is None or not cohort.candidates or not cohort.begun:
            self._say_empty(cohort is not None and bool(cohort.candidates))
            return
        shown = self.made or allotting.as_it_is(cohort)
        self._body.setCurrentIndex(0)
        self.table.show_allotment(shown)
        self.side.show_allotment(shown, self.made is not None)
        self._enable()

    def _say_empty(self, placed: bool) -> None:
        t = self.desk.t
        if placed and not self.closed.is_closed:
            self.empty.say(t(allotting.NO_SEATS), t("Add seats"), self._add_seats)
        elif placed:
            self.empty.say(t("No kindergarten has seats in this practice."))
        else:
            self.empty.say(
                t("Nobody is placed in this practice period yet."), t("Place students"), lambda: self.desk.go("student")
            )
        self._body.setCurrentIndex(1)
        self._enable()

    def _enable(self) -> None:
        t, count = self.desk.t, len(self.table.chosen())
        shown = self._body.currentIndex() == 0
        self.send.setVisible(shown)
        self.send.setEnabled(bool(count) and not self.closed.is_closed)
        self.chosen.setText(t.plural("{n} student is chosen.", "{n} students are chosen.", count) if count > 1 else "")
        self.chosen.setVisible(shown and count > 1)

    def _store_changed(self, change: Change) -> None:
        if not change.touches(*_SHOWN_BY):
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    # --- acts ----------------------------------------------------------------------------------------------------

    @action(N_("Propose kindergartens"), name="propose_kindergartens", icon="refresh", keys="Ctrl+Shift+G")
    def propose(self) -> None:
        """Show who would go where; nothing is written."""
        if self.cohort is None or not self.cohort.candidates or not self.cohort.begun:
            return
        levels = self.side.chosen()
        allotting.keep_levels(self.desk.store, self.cohort.period, levels)
        try:
            self.made = allotting.propose(self.cohort, levels, self.side.anew.isChecked())
        except LabDeskError as error:
            self.desk.ask.error(error)
            return
        began = self.side.propose.hasFocus()
        self._show()
        if began:
            (self.side.discard if self.side.apply.isHidden() else self.side.apply).setFocus()

    def apply(self) -> None:
        """Write what is proposed."""
        made = self.made
        if made is None:
            return
        self.made = None
        self._try(lambda: self._tell(allotting.apply(self.desk.store, made)))
        self.reload()
        self.table.setFocus()

    def _tell(self, count: int) -> None:
        t = self.desk.t
        if not count:
            return
        said = t.plural("{n} student has another kindergarten now", "{n} students have another kindergarten now", count)
        self.desk.say(said, t("Undo"), partial(undo, self.desk))

    def _drop(self) -> None:
        self.made = None
        self._show()
        self.side.propose.setFocus()

    @action(N_("Send the chosen students to a kindergarten"), name="send_students", icon="organisation",
            keys="Ctrl+M")  # fmt: skip
    def choose(self) -> None:
        """Offer the kindergartens for the students chosen."""
        self._pop_up(self.send.mapToGlobal(self.send.rect().bottomLeft()))

    def _pop_up(self, at: QPoint) -> None:
        if self.cohort is None or not self.send.isEnabled():
            return
        t, menu = self.desk.t, QMenu(self)
        menu.setObjectName("kindergartens")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self.cohort.kindergartens.values():
            menu.addAction(each.said(t).replace("&", "&&")).triggered.connect(partial(self.assign, each.id))
        menu.addSeparator()
        menu.addAction(t("No kindergarten yet")).triggered.connect(partial(self.assign, None))
        menu.popup(at)

    def assign(self, place: int | None, *_: Any) -> None:
        """Send the chosen students to a kindergarten, as one step."""
        chosen, store, t = self.table.chosen(), self.desk.store, self.desk.t
        if self.cohort is not None and chosen:
            period = self.cohort.period
            self._try(lambda: self._tell(allotting.assign(store, period, chosen, place, t)))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except LabDeskError as error:
            self.desk.ask.error(error)

    def _add_seats(self) -> None:
        self.desk.go("practice_seat", {"period": self.period.period()})

    def _open_seats(self, place: int) -> None:
        where = {"period": self.period.period(), "organisation": place}
        found = self.desk.store.listing(Query("practice_seat", ("id",), where=where), 0, 1)
        self.desk.go("practice_seat", found[0].id if found else where)
