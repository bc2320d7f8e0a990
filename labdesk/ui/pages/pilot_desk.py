"""The pilot tests at work: the rule and its freeze, the results typed into one grid, the outcome and its paper."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labdesk.documents.pilots import growth_chart
from labdesk.errors import LabDeskError
from labdesk.operations import piloting
from labdesk.operations.project_changes import turn
from labdesk.operations.project_told import rule_of, state_of
from labdesk.schema import records
from labdesk.store import Change, Query
from labdesk.ui import icons, theme
from labdesk.ui.chart_view import ChartView
from labdesk.ui.desk import Desk
from labdesk.ui.flow import Flow
from labdesk.ui.pages.related import PartsList
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import EmptyState

_KEYS = ("pilot", "pilot_indicator", "pilot_group", "pilot_member", "project")


class PilotDesk(QWidget):
    """One pilot test at a time; the subject is its id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_pilot_desk")
        self.desk = desk
        self._title = plain_label("", self, "title")
        self.choice = QComboBox(self)
        self.choice.setObjectName("pilot_choice")
        self.choice.setMinimumContentsLength(38)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.activated.connect(lambda *_: self._show())
        self.new = self._button("action_new", "new", lambda: desk.go("pilot", {}))
        self.open = self._button("action_open", "edit", lambda: desk.go("pilot", self.subject()))
        self.print = self._button("action_print", "print", self.print_act)
        self.freeze = self._button("action_freeze", "check", self.freeze_rule)
        self.confirm = self._button("action_confirm", "check", self.confirm_outcome)
        self.again = self._button("action_reopen", "undo", self.take_back)
        theme.role(self.freeze, "primary")
        theme.role(self.confirm, "primary")
        for button in (self.freeze, self.confirm):
            button.setIcon(icons.icon("check", "on_accent"))
        self._rule = plain_label("", self, wrap=True)
        self._state = plain_label("", self, "muted", wrap=True)
        self._who = plain_label("", self, "muted", wrap=True)
        part = records()["pilot_indicator"]
        self.indicators = PartsList(desk, part, part.fields()["pilot"], self)
        self.indicators.wanted.connect(self._part_wanted)
        self.chart = ChartView(desk, self)
        self.empty = EmptyState(self, "projects")
        self.empty.setObjectName("empty")
        self._lay_out()
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)
        self.speak()

    def _button(self, name: str, drawing: str, act: Any) -> QPushButton:
        button = QPushButton(icons.icon(drawing), "", self)
        button.setObjectName(name)
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        head = Flow()
        for widget in (self._title, self.choice, self.new, self.open, self.print):
            head.addWidget(widget)
        card = QFrame(self)
        theme.role(card, "card")
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        for label in (self._rule, self._state, self._who):
            words.addWidget(label)
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        row.setSpacing(theme.px(8))
        row.addLayout(words, 1)
        for button in (self.freeze, self.confirm, self.again):
            row.addWidget(button)
        work = QWidget(self)
        inside = QVBoxLayout(work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(8))
        inside.addWidget(card)
        inside.addWidget(self.indicators, 1)
        inside.addWidget(self.chart)
        self._body = QStackedWidget(self)
        self._body.addWidget(work)
        self._body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(10))
        column.addLayout(head)
        column.addWidget(self._body, 1)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t, kind = self.desk.t, records()["pilot"].kind
        self._title.setText(t("Pilot tests"))
        self.choice.setAccessibleName(t("Pilot test"))
        for button, text in (
            (self.new, t("New")), (self.open, t("Open")), (self.print, t("Print the act")),
            (self.freeze, t("Freeze the rule")), (self.confirm, t("Confirm the outcome")),
            (self.again, t("Take the confirmation back")),
        ):  # fmt: skip
            button.setText(text)
            button.setAccessibleName(text)
        self.print.setToolTip("Ctrl+P")
        self.empty.say(
            t("No pilot test yet. Write where and when a project is tried and by which rule it succeeds."),
            t("New: {kind}", kind=t(kind.one)), lambda: self.desk.go("pilot", {}),
        )  # fmt: skip
        self.indicators.speak()
        self._fill()

    # --- which one -----------------------------------------------------------------------------------------------

    def entrance(self) -> QWidget:
        """The grid, so that results can be typed at once."""
        return self.indicators.table if self.choice.count() else self.empty

    def subject(self) -> int | None:
        """The test that is shown."""
        found: int | None = self.choice.currentData()
        return found

    def show_subject(self, subject: Any) -> None:
        """Show a test by its id."""
        place = self.choice.findData(subject)
        if place >= 0:
            self.choice.setCurrentIndex(place)
            self._show()

    def _fill(self) -> None:
        """Read the tests anew, the newest first, and keep the one that is shown."""
        before = self.subject()
        blocker = QSignalBlocker(self.choice)
        self.choice.clear()
        for row in self.desk.store.listing(Query("pilot", ("title",), cyrillic=self.desk.t.cyrillic), 0, -1):
            self.choice.addItem(self.desk.t.own(str(row.values[0])), row.id)
        self.choice.setCurrentIndex(max(self.choice.findData(before), 0 if self.choice.count() else -1))
        blocker.unblock()
        self._show()

    def _store_changed(self, change: Change) -> None:
        if change.touches("pilot"):
            self._fill()
        elif change.touches(*_KEYS):
            self._tell()

    # --- what is shown -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self._body.setCurrentIndex(0 if self.choice.count() else 1)
        self.indicators.of(self.subject())
        self._tell()

    def _tell(self) -> None:
        pilot = self.subject()
        for button in (self.open, self.print):
            button.setEnabled(pilot is not None)
        if pilot is None:
            return
        values, found = self.desk.store.get("pilot", pilot), piloting.verdict(self.desk.store, pilot)
        t, here = self.desk.t, ("pilot_desk", pilot)
        self._rule.setText(rule_of(values, found, here).said(t))
        self._state.setText(state_of(values, found, here).said(t))
        self._who.setText(self._said_groups(pilot, values))
        self._draw_chart(pilot)
        self.freeze.setVisible(not values["frozen"])
        self.confirm.setVisible(bool(values["frozen"] and not values["confirmed"]))
        self.confirm.setEnabled(found.complete)
        self.again.setVisible(bool(values["confirmed"]))

    def _draw_chart(self, pilot: int) -> None:
        """Growth by indicator as in the act, as soon as there are two to compare."""
        with self.desk.store.reading() as session:
            chart = growth_chart(piloting.indicators(self.desk.store, session, pilot), self.desk.t)
        self.chart.setVisible(chart is not None)
        self.chart.show_chart(chart)

    def _said_groups(self, pilot: int, values: dict[str, Any]) -> str:
        store, t = self.desk.store, self.desk.t

        def names(key: str, path: str) -> str:
            query = Query(key, (path,), where={"pilot": pilot}, cyrillic=t.cyrillic)
            return ", ".join(t.own(str(row.values[0])) for row in store.listing(query, 0, -1)) or "–"

        term = f"{t.date(values['starts'])} – {t.date(values['ends'])}"
        return t(
            "{term}. Groups: {groups}. Commission: {members}.", term=term, groups=names("pilot_group", "group"),
            members=names("pilot_member", "person"),
        )  # fmt: skip

    # --- acts ----------------------------------------------------------------------------------------------------

    def _part_wanted(self, key: str, row_id: int | None) -> None:
        self.desk.go(key, row_id if row_id is not None else {"pilot": self.subject()})

    def freeze_rule(self) -> None:
        """Freeze the rule after a last question: from then on nobody changes it."""
        t, pilot = self.desk.t, self.subject()
        if pilot is None:
            return
        lacking = piloting.unready(self.desk.store, pilot)
        if lacking:
            self.desk.ask.tell(t("The rule is not whole yet"), "\n".join(each.said(t) for each in lacking))
            return
        text = t("Afterwards the rule, the baselines and the targets cannot be changed; results can be entered.")
        if self.desk.ask.confirm(t("Freeze the rule of this pilot test?"), text, t("Freeze the rule")):
            self._do(partial(piloting.freeze, self.desk.store, pilot), t("Rule frozen"))

    def confirm_outcome(self) -> None:
        """Write the outcome down; one that is not a success offers to close the project."""
        t, pilot = self.desk.t, self.subject()
        if pilot is None or not self._do(partial(piloting.confirm, self.desk.store, pilot), t("Outcome confirmed")):
            return
        values = self.desk.store.get("pilot", pilot)
        question = t("The pilot test failed. Mark the project as failed?")
        if values["outcome"] == "failed" and self.desk.ask.confirm(question, "", t("Mark as failed")):
            reason = t("The pilot test “{title}” failed.", title=values["title"])
            self._do(partial(turn, self.desk.store, values["project"], "failed", reason), t("Saved"))

    def take_back(self) -> None:
        """Open the results for a correction."""
        t, pilot = self.desk.t, self.subject()
        if pilot is not None:
            self._do(partial(piloting.reopen, self.desk.store, pilot), t("Confirmation taken back"))

    def _do(self, act: Any, said: str) -> bool:
        try:
            act()
        except LabDeskError as error:
            self.desk.ask.error(error)
            return False
        self.desk.say(said)
        return True

    def print_act(self) -> None:
        """Go to the act of the test."""
        if self.subject() is not None:
            self.desk.go("print", ("pilot-act", self.subject(), "pilot"))
