"""The passport of one project: the strip of its stages, and what of the chosen one is known, signed and missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations import gates
from labdesk.operations.gates import GATES, WAY
from labdesk.operations.project_facts import facts
from labdesk.operations.project_view import Passport, Stay, passport
from labdesk.schema.passport import BASES, CHANGES, change_said
from labdesk.schema.projects import STAGES, STATES
from labdesk.store import Change
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk
from labdesk.ui.pages.passport_papers import print_menu
from labdesk.ui.pages.passport_parts import Strip
from labdesk.ui.pages.project_moves import extend, move, redirect, turn
from labdesk.ui.pages.today_parts import Card, Line
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import EmptyState

WAIT = 30
"""Milliseconds after a change until the passport looks again: several changes count once."""
NARROW = 860
"""Below this width of the page (logical pixels at 100 %) the cards stand below each other."""
CARDS = ("missing", "facts", "papers", "tasks", "resources", "changes")
PARTS = {
    "tasks": "project_task", "resources": "project_resource", "changes": "project_event", "papers": "project_stage",
}  # fmt: skip
"""Cards whose lines are records that may be added there."""


class PassportPage(QWidget):
    """The subject is the id of a project."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, clock: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self.desk = desk
        self.clock = clock
        self.project: int | None = None
        self.stage = WAY[0]
        self.seen: Passport | None = None
        self.setObjectName("page_passport")
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._wait.timeout.connect(self.reload)
        self._build()
        collect(self)
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)
        self.speak()

    # --- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.strip = Strip(self)
        self.strip.chosen.connect(self.look_at)
        self.title = plain_label("", self, "title", wrap=True)
        self.title.setObjectName("passport_title")
        self.told = plain_label("", self, "muted", wrap=True)
        self.told.setObjectName("passport_told")
        self.body = QScrollArea(self)
        inside = QWidget(self.body)
        theme.role(inside, "plain")
        self.body.setWidget(inside)
        self.body.setWidgetResizable(True)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards = {name: Card(name, inside) for name in CARDS}
        self.adds: dict[str, QPushButton] = {}
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for column, names in (
            (self.left, ("missing", "facts", "papers")),
            (self.right, ("tasks", "resources", "changes")),
        ):
            column.setSpacing(theme.px(10))
            for name in names:
                column.addWidget(self.cards[name])
                if name in PARTS:
                    column.addLayout(self._add(name, inside))
            column.addStretch()
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self.columns.setContentsMargins(0, 0, theme.px(6), 0)
        self.columns.setSpacing(theme.px(12))
        self.columns.addLayout(self.left, 1)
        self.columns.addLayout(self.right, 1)
        self.empty = EmptyState(self, "projects")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(self._head())
        column.addWidget(self.told)
        column.addWidget(self.strip)
        column.addWidget(self.body, 1)
        column.addWidget(self.empty, 1)

    def _head(self) -> QHBoxLayout:
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        row.addWidget(self.title, 1)
        for name, icon, role, act in (
            ("board", "projects", "quiet", lambda: self.desk.go("board", self.project)),
            ("form", "edit", "quiet", lambda: self.desk.go("project", self.project)),
            ("print", "print", "quiet", self._print_menu),
            ("state", "more", "quiet", self._state_menu),
            ("advance", "forward", "primary", self.advance),
        ):  # fmt: skip
            button = self.buttons[name] = QPushButton(
                icons.icon(icon, "on_accent" if role == "primary" else "text"), "", self
            )
            button.setObjectName(f"passport_{name}")
            theme.role(button, role)
            button.clicked.connect(lambda *_, act=act: act())
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add(self, name: str, inside: QWidget) -> QHBoxLayout:
        button = self.adds[name] = QPushButton(icons.icon("new"), "", inside)
        button.setObjectName(f"add_{name}")
        theme.role(button, "link")
        button.clicked.connect(lambda *_: self._change_menu() if name == "changes" else self.add(name))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        return row

    # --- saying --------------------------------------------------------------------------------------------------

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        for name, text in (
            ("board", t("Board")), ("form", t("Form")), ("print", t("Print")), ("state", t("State")),
            ("advance", t("To the next stage")),
        ):  # fmt: skip
            self.buttons[name].setText(text)
            self.buttons[name].setAccessibleName(text)
        for name, text in (
            ("tasks", t("Add a task")), ("resources", t("Add a resource")), ("changes", t("Write down a change")),
            ("papers", t("Write down a stage")),
        ):  # fmt: skip
            self.adds[name].setText(text)
            self.adds[name].setAccessibleName(text)
        self.empty.say(
            t("Choose a project on the board: its passport opens here."),
            t("Project board"),
            lambda: self.desk.go("board"),
        )
        self._show()

    def reload(self) -> None:
        """Read the passport anew and show it."""
        self.seen = None
        if self.project is not None:
            try:
                self.seen = passport(self.desk.store, self.project, self.clock())
            except LabDeskError:
                self.project = None
        self._show()

    def _show(self) -> None:
        seen, t = self.seen, self.desk.t
        for widget in (self.strip, self.body, *self.buttons.values()):
            widget.setVisible(seen is not None)
        self.empty.setVisible(seen is None)
        self.title.setText(t.own(seen.facts["title"]) if seen else t("Project passport"))
        self.told.setText(self._summary(seen) if seen else "")
        if seen is None:
            return
        self.buttons["advance"].setEnabled(seen.current.key != WAY[-1] and seen.look.state == "active")
        self.strip.say(seen.stages, self.stage, t)
        self._fill(seen)

    def _summary(self, seen: Passport) -> str:
        t, look = self.desk.t, seen.look
        parts = [look.name.said(t), t("{stage} · {state}", stage=t(STAGES[look.stage]), state=t(STATES[look.state]))]
        if look.starts or look.ends:
            parts.append(f"{t.date(look.starts)} – {t.date(look.ends)}")
        if seen.due and look.state == "active":
            parts.append(t("stage until {date}", date=t.date(seen.due)))
        if look.days_late:
            parts.append(t.plural("{n} day late", "{n} days late", look.days_late))
        return "  ·  ".join(part for part in parts if part)

    # --- the chosen stage ----------------------------------------------------------------------------------------

    def _fill(self, seen: Passport) -> None:
        t = self.desk.t
        view = next(each for each in seen.stages if each.key == self.stage)
        name = t(STAGES[self.stage])
        self.cards["missing"].head(t("Missing: {stage}", stage=name))
        lines = [
            Line(m.said(t), "", "info" if m.weight == gates.ADVICE else "error", partial(self._go, *m.opens), t("Open"))
            for m in view.lacking
        ]
        ahead = WAY.index(self.stage) > WAY.index(seen.current.key)
        self.cards["missing"].fill(lines, t("Ahead") if ahead else t("Nothing is missing."), "" if ahead else "check")
        self.cards["facts"].head(t("Facts: {stage}", stage=name))
        found = facts(self.desk.store, seen.project, self.stage)
        told = [(f, f.said(t)) for f in found]
        self.cards["facts"].fill(
            (
                Line(said, self._label(f.label, f.detail), "info", partial(self._go, *f.opens))
                for f, said in told
                if said
            ),
            t("Nothing is written yet."),
        )
        self.cards["papers"].head(t("Papers of the stage"))
        gate = GATES[self.stage]
        told_gate = t("Passed by: {who}. Paper: {paper}.", who=t(gate.who), paper=t(BASES[gate.paper]))
        self.cards["papers"].fill((self._stay(stay) for stay in view.stays), told_gate)
        self._fill_project(seen)

    def _label(self, label: str, detail: str) -> str:
        return " · ".join(each for each in (self.desk.t(label), self.desk.t.own(detail)) if each)

    def _stay(self, stay: Stay) -> Line:
        t = self.desk.t
        if stay.paper and stay.number:
            paper = t(
                "{paper} No. {number} of {date}", paper=t(BASES[stay.paper]), number=stay.number, date=t.date(stay.day)
            )
        else:
            paper = t("No basis paper yet")
        closed = t.date(stay.closed) if stay.closed else t("today")
        signer = self.desk.store.titles("person", [stay.signer], t.cyrillic).get(stay.signer, "") if stay.signer else ""
        detail = " · ".join(each for each in (f"{t.date(stay.opened)} – {closed}", signer, t.own(stay.remark)) if each)
        return Line(paper, detail, "check" if stay.number else "warning", partial(self._go, "project_stage", stay.id))

    def _fill_project(self, seen: Passport) -> None:
        t = self.desk.t
        done = "" if seen.look.progress is None else f" · {seen.look.progress} %"
        self.cards["tasks"].head(t("Tasks") + done)
        self.cards["tasks"].fill(self._tasks(seen), t("Nothing is written yet."))
        self.cards["resources"].head(t("Resources"))
        self.cards["resources"].fill(self._resources(seen), t("Nothing is written yet."))
        self.cards["changes"].head(t("Changes on the way"))
        self.cards["changes"].fill(self._changes(seen), t("The project follows its first plan."))

    def _tasks(self, seen: Passport) -> Iterator[Line]:
        t = self.desk.t
        for task in seen.tasks:
            term = t("until {date}", date=t.date(task.due)) if task.due else ""
            detail = " · ".join(x for x in (task.name.brief(t), term, t("Late") if task.late else "") if x)
            sign = "check" if task.done else "warning" if task.late else "edit"
            act = partial(self._go, "project_task", task.id)
            yield Line(t.own(task.title), detail, sign, act, f"{task.progress} %", True)

    def _resources(self, seen: Passport) -> Iterator[Line]:
        t, totals = self.desk.t, seen.totals
        if not seen.resources:
            return
        open_all = partial(self._go, "project_resource", frozenset(seen.resources))
        for said, planned, used in (
            (N_("Working hours"), "hours", "used_hours"), (N_("Money, soʻm"), "cost", "used_cost"),
        ):  # fmt: skip
            told = t("planned {planned}, used {used}", planned=t.number(totals[planned]), used=t.number(totals[used]))
            yield Line(t(said), told, "table", open_all)

    def _changes(self, seen: Passport) -> Iterator[Line]:
        t = self.desk.t
        for change in seen.changes:
            ends = [change_said(change.sort, each, t) for each in (change.old, change.new)]
            what = " → ".join(each or "–" for each in ends) if any(ends) else ""
            head = " · ".join(x for x in (t.date(change.day), t(CHANGES.get(change.sort, "")), what) if x)
            yield Line(head, t.own(change.reason), "history", partial(self._go, "project_event", change.id))

    def look_at(self, stage: str) -> None:
        """Show what is known of a stage."""
        self.stage = stage
        self._show()

    # --- acts ----------------------------------------------------------------------------------------------------

    @action(N_("To the next stage"), name="passport_next", icon="forward", keys="Ctrl+Right")
    def advance(self) -> None:
        """Move the project one stage on."""
        self._step(1)

    @action(N_("To the stage before"), name="passport_before", icon="back", keys="Ctrl+Left")
    def go_back(self) -> None:
        """Move the project one stage back."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self.seen is None:
            return
        place = WAY.index(self.seen.current.key) + by
        if 0 <= place < len(WAY) and move(self.desk, self.seen.project, WAY[place]):
            self.stage = WAY[place]
            self.reload()

    @action(N_("Papers of the project"), name="passport_papers", icon="print", keys="Ctrl+P")
    def print_papers(self) -> None:
        """Go to the papers of the project."""
        if self.project is not None:
            self.desk.go("print", ("project-passport", self.project, "project"))

    def _print_menu(self) -> None:
        button = self.buttons["print"]
        if self.project is not None:
            print_menu(self, self.desk, self.project, self.stage).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def add(self, name: str) -> None:
        """Begin a new record of a card."""
        if self.project is not None:
            more = {"stage": self.stage, "opened": self.clock()} if name == "papers" else {}
            more = {"day": self.clock()} if name == "changes" else more
            self.desk.go(PARTS[name], {"project": self.project, **more})

    def change_menu(self) -> QMenu:
        """The changes of the plan that are written down with their reason."""
        t, project = self.desk.t, self.project or 0
        menu = QMenu(self)
        menu.setObjectName("change_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, text, act in (
            ("extension", t("Extension of the term…"), partial(extend, self.desk, project)),
            ("direction", t("Change of direction…"), partial(redirect, self.desk, project)),
            ("other", t("Another change…"), partial(self.add, "changes")),
        ):  # fmt: skip
            made = menu.addAction(text)
            made.setObjectName(f"change_{name}")
            made.triggered.connect(lambda *_, act=act: act())
        return menu

    def _change_menu(self) -> None:
        button = self.adds["changes"]
        self.change_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def state_menu(self) -> QMenu:
        """The states the project may be put into."""
        menu = QMenu(self)
        menu.setObjectName("state_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = self.seen.look.state if self.seen else "active"
        for state, label in STATES.items():
            act = menu.addAction(self.desk.t(label))
            act.setObjectName(f"state_{state}")
            act.setCheckable(True)
            act.setChecked(state == now)
            act.setEnabled(state != now)
            act.triggered.connect(lambda *_, state=state: self._turn(state))
        return menu

    def _state_menu(self) -> None:
        button = self.buttons["state"]
        self.state_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _turn(self, state: str) -> None:
        if self.project is not None and turn(self.desk, self.project, state):
            self.reload()

    def _go(self, page: str, subject: Any, *_: Any) -> None:
        self.desk.go(page, subject)

    # --- events --------------------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Show the passport of a project, at the stage it stands in."""
        if isinstance(subject, int):
            fresh, self.project = self.seen is None, subject
            self.reload()
            if self.seen is not None:
                self.look_at(self.seen.current.key)
                self.body.verticalScrollBar().setValue(0)
                self.strip.follow(self.stage, at_once=fresh)

    def subject(self) -> int | None:
        """The project shown."""
        return self.project

    def entrance(self) -> QWidget:
        """What gets the keyboard when the page opens."""
        return next((b for b in self.strip.buttons if b.key == self.stage), self.empty) if self.seen else self.empty

    def _store_changed(self, change: Change) -> None:
        if self.project is not None and self.isVisible():
            self._wait.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way != self.columns.direction():
            self.columns.setDirection(way)
