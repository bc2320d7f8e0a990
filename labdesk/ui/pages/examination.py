"""The examination desk: the rounds of all projects, and one of them with its experts, marks, remarks and decision."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.exchange import score_form
from labdesk.exchange.score_form import UnfitForm
from labdesk.i18n import N_
from labdesk.operations import examinations
from labdesk.schema.examination import DECISIONS, STANDINGS
from labdesk.store import Change, Query
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk
from labdesk.ui.flow import Flow
from labdesk.ui.pages.examination_decision import DecisionTab
from labdesk.ui.pages.examination_experts import ExpertsTab
from labdesk.ui.pages.examination_remarks import RemarksTab
from labdesk.ui.pages.examination_scores import ScoresTab
from labdesk.ui.pages.examination_tab import RoundTab, call
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import EmptyState
from labdesk.work import Progress

NARROW = 1_000
"""Logical pixels of the page below which the list gives up its columns but the project."""
_ID = Qt.ItemDataRole.UserRole
_ABOUT = (
    "examination",
    "examination_expert",
    "examination_score",
    "examination_remark",
    "project",
    "minutes",
    "person",
)


class ExaminationPage(QWidget):
    """The subject is the id of a round, some of them, {"expert": id, "paper": code} of a paper that came back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_examination_desk")
        self.setAcceptDrops(True)
        self._desk = desk
        self._id: int | None = None
        self._only: frozenset[int] | None = None
        self._title = plain_label("", self, "title")
        self.new_button = self._button("action_new_round", "new", self.new_round, "primary")
        self.read_button = self._button("action_read_forms", "import", self.read_forms)
        self.all_button = self._button("action_all_rounds", "list", lambda: self.show_subject(None))
        self.rounds = QTreeWidget(self)
        self.rounds.setObjectName("table")
        self.rounds.setRootIsDecorated(False)
        self.rounds.setAlternatingRowColors(True)
        self.rounds.setColumnCount(3)
        self.rounds.currentItemChanged.connect(self._chosen)
        self.empty = EmptyState(self, "projects")
        self.experts, self.scores, self.remarks, self.decision = (
            ExpertsTab(desk), ScoresTab(desk), RemarksTab(desk), DecisionTab(desk),
        )  # fmt: skip
        self._tabs: tuple[RoundTab, ...] = (self.experts, self.scores, self.remarks, self.decision)
        self.scores.third_wanted.connect(lambda: self.tabs.setCurrentWidget(self.experts))
        self._lay_out()
        collect(self)
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)
        self.speak()

    # --- building ------------------------------------------------------------------------------------------------

    def _button(self, name: str, icon: str, act: Any, role: str = "") -> QPushButton:
        button = QPushButton(icons.icon(icon, "on_accent" if role == "primary" else "text"), "", self)
        button.setObjectName(name)
        if role:
            theme.role(button, role)
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._title, 1)
        for button in (self.all_button, self.read_button, self.new_button):
            head.addWidget(button)
        body = QHBoxLayout()
        body.setSpacing(theme.px(16))
        body.addWidget(self.rounds)
        body.addWidget(self._round_side(), 1)
        whole = QWidget(self)
        whole.setLayout(body)
        body.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(whole)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _round_side(self) -> QWidget:
        side = QWidget(self)
        self.heading = plain_label("", side, "heading", wrap=True)
        self.facts = plain_label("", side, "muted", wrap=True)
        self.open_button = self._button("action_open_round", "open", self.open_record)
        self.packet_button = self._button("action_packet", "print", lambda: self.print_paper("blinded-packet"))
        self.sheets_button = self._button("action_sheets", "print", lambda: self.print_paper("score-sheet"))
        self.print_button = self._button("action_print", "print", lambda: self.print_paper("expert-conclusion"))
        self.forms_button = self._button("action_forms", "excel", self.write_forms)
        row = Flow()
        for button in (self.packet_button, self.sheets_button, self.print_button, self.forms_button, self.open_button):
            row.addWidget(button)
        self.tabs = QTabWidget(side)
        self.tabs.setObjectName("tabs")
        self.tabs.tabBar().setObjectName("tab_bar")
        for tab in self._tabs:
            self.tabs.addTab(tab, "")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for each in (self.heading, self.facts):
            column.addWidget(each)
        column.addLayout(row)
        column.addWidget(self.tabs, 1)
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list shows only the projects."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        self.rounds.setFixedWidth(theme.px(150 if narrow else 322))
        for column in (1, 2):
            self.rounds.setColumnHidden(column, narrow)

    def entrance(self) -> QWidget:
        """The list of rounds gets the keyboard first."""
        return self.rounds if self.rounds.topLevelItemCount() else self.new_button

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self._title.setText(t("Examination desk"))
        for button, text in (
            (self.new_button, t("New round…")), (self.read_button, t("Read Excel forms…")),
            (self.all_button, t("All rounds")), (self.open_button, t("Open")), (self.packet_button, t("Packet")),
            (self.sheets_button, t("Score sheets")), (self.print_button, t("Conclusion")),
            (self.forms_button, t("Excel forms…")),
        ):  # fmt: skip
            call(button, text)
        self.packet_button.setToolTip(t("Blinded packet for the experts"))
        names = (t("Experts"), t("Marks"), t("Remarks"), t("Decision"))
        for number, name in enumerate(names):
            self.tabs.setTabText(number, name)
        self.rounds.setHeaderLabels([t("Project"), t("Round"), t("State")])
        self.rounds.setAccessibleName(t("Rounds of examination"))
        self.tabs.setAccessibleName(t("Round of examination"))
        self.empty.say(
            t("Nothing is examined yet. A round begins when a project is submitted: experts are proposed from your "
              "data, marks are entered here, and the conclusion is drafted from them."),
            t("New round…"), self.new_round,
        )  # fmt: skip
        for tab in self._tabs:
            tab.speak()
        self.refresh()

    # --- which round ---------------------------------------------------------------------------------------------

    def subject(self) -> int | None:
        """The round that is shown."""
        return self._id

    def show_subject(self, subject: Any) -> None:
        """Show a round, only some of them, the expert of a paper that came back, or all rounds."""
        if isinstance(subject, Mapping):
            self._show_paper(subject)
            return
        self._only = frozenset(subject) if isinstance(subject, frozenset | set) else None
        if isinstance(subject, int):
            self._id = subject
        elif self._only:
            self._id = min(self._only)
        self.refresh()

    def _show_paper(self, subject: Mapping[str, Any]) -> None:
        """Open the marks at the expert whose score sheet came back."""
        try:
            self._id = self._desk.store.get("examination_expert", subject["expert"])["examination"]
        except LabDeskError as error:
            self._desk.ask.error(error)
            return
        self._only = None
        self.refresh()
        self.tabs.setCurrentWidget(self.scores)
        self.scores.begin(subject["expert"], str(subject.get("paper") or ""))

    def refresh(self) -> None:
        """Read the rounds anew; the one that is shown stays."""
        t = self._desk.t
        columns = ("project", "number", "state", "decision", "due")
        where = {"id": sorted(self._only)} if self._only else {}
        found = self._desk.store.listing(Query("examination", columns, where=where, cyrillic=t.cyrillic), 0, -1)
        blocker = QSignalBlocker(self.rounds)
        self.rounds.clear()
        chosen = None
        for row in found:
            item = self._line(row.id, row.values)
            chosen = item if row.id == self._id or chosen is None else chosen
        if chosen is not None:
            self.rounds.setCurrentItem(chosen)
        blocker.unblock()
        for column, width in enumerate((146, 58, 116)):
            self.rounds.setColumnWidth(column, theme.px(width))
        self.all_button.setVisible(self._only is not None)
        self._stack.setCurrentIndex(0 if found else 1)
        self._show(chosen.data(0, _ID) if chosen else None)

    def _line(self, row_id: int, values: tuple[Any, ...]) -> QTreeWidgetItem:
        t = self._desk.t
        project, number, state, decision, due = values
        said = t(DECISIONS[decision]) if decision else t(STANDINGS.get(state or "", ""))
        item = QTreeWidgetItem(self.rounds, [t.own(project or ""), str(number or ""), said])
        item.setData(0, _ID, row_id)
        late = state != "decided" and due and due < date.today()
        icon = icons.icon("check", "done") if state == "decided" else icons.icon("info", "muted")
        item.setIcon(2, icons.icon("warning", "warning") if late else icon)
        item.setToolTip(0, f"{item.text(0)} · {said}")
        item.setToolTip(2, said)
        return item

    def _chosen(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        """Show another round, unless something typed would be lost."""
        if item is None or item.data(0, _ID) == self._id:
            return
        if not self.leave():
            blocker = QSignalBlocker(self.rounds)
            if before is not None:
                self.rounds.setCurrentItem(before)
            blocker.unblock()
            return
        self._show(item.data(0, _ID))

    def _show(self, row_id: int | None) -> None:
        self._id = row_id
        if row_id is None:
            return
        try:
            whole = examinations.read(self._desk.store, row_id)
        except LabDeskError:
            return
        t, values = self._desk.t, whole.values
        self.heading.setText(t.own(whole.project))
        due = t("experts answer by {date}", date=t.date(values["due"])) if values["due"] else ""
        state = t(STANDINGS.get(values["state"] or "", ""))
        facts = (
            t("round {n}", n=values["number"] or 1), t.own(values["title"] or ""),
            t("submitted on {date}", date=t.date(values["submitted"])), due, state,
        )  # fmt: skip
        self.facts.setText(" · ".join(part for part in facts if part))
        for tab in self._tabs:
            tab.show_round(whole)

    def _store_changed(self, change: Change) -> None:
        if change.touches(*_ABOUT):
            self.refresh()

    def leave(self) -> bool:
        """Whether something else may be shown."""
        return all(tab.leave() for tab in self._tabs)

    # --- acts ----------------------------------------------------------------------------------------------------

    @action(N_("New round of examination…"), name="new_round", icon="new", keys="Ctrl+N")
    def new_round(self) -> None:
        """Begin a round of a project that stands before or in its examination."""
        t, store = self._desk.t, self._desk.store
        where = {"stage": ["development", "examination"], "state": "active"}
        found = store.listing(Query("project", ("title",), where=where, cyrillic=t.cyrillic), 0, -1)
        if not found:
            self._desk.ask.tell(t("No project waits for examination"), t("Projects are examined after development."))
            return
        options = {str(row.id): t.own(str(row.values[0])) for row in found}
        answer = self._desk.ask.choose(t("New round of examination"), t("Which project was submitted?"), options)
        if answer:
            self._id = examinations.open_round(store, int(answer), date.today())
            self.show_subject(self._id)
            self.tabs.setCurrentWidget(self.experts)

    @action(N_("Save"), name="save_conclusion", icon="save", keys="Ctrl+S")
    def save(self) -> None:
        """Keep what is being typed."""
        self.scores.leave()
        self.remarks.leave()
        self.decision.keep()

    @action(N_("Print"), name="print_examination", icon="print", keys="Ctrl+P")
    def print_conclusion(self) -> None:
        """Open the print centre with the papers of the round."""
        self.print_paper("expert-conclusion")

    def print_paper(self, key: str) -> None:
        """Open the print centre with a paper of the round."""
        if self._id is not None and self.leave():
            self._desk.go("print", (key, self._id, "examination"))

    def open_record(self) -> None:
        """Open the record of the round."""
        if self._id is not None:
            self._desk.go("examination", self._id)

    def write_forms(self) -> None:
        """Write an Excel form for each expert into a folder."""
        t, store, row_id = self._desk.t, self._desk.store, self._id
        folder = self._desk.ask.folder(t("Folder for the Excel forms"))
        if folder is None or row_id is None:
            return
        try:
            made = score_form.write_forms(store, row_id, folder, t)
        except LabDeskError as error:
            self._desk.ask.error(error)
            return
        said = t.plural("{n} form is written.", "{n} forms are written.", len(made))
        self._desk.say(said, t("Open the folder"), lambda: self._desk.ask.show_file(folder))

    def read_forms(self) -> None:
        """Choose forms that the experts sent back, and take them in."""
        t = self._desk.t
        self.take(self._desk.ask.open_files(t("Read Excel forms"), [(t("Workbooks"), "*.xlsx")]))

    def take(self, paths: list[Path]) -> None:
        """Take forms in; each that cannot be is told with its cells."""
        t, store = self._desk.t, self._desk.store

        def work(progress: Progress) -> tuple[list[int], list[str]]:
            taken: list[int] = []
            refused: list[str] = []
            for n, path in enumerate(paths):
                progress.step(n, len(paths), path.name)
                try:
                    taken.append(score_form.take_form(store, path, date.today()).examination)
                except UnfitForm as error:
                    refused += [t(error.message, **error.values), *(flaw.said(t) for flaw in error.flaws)]
                except LabDeskError as error:
                    refused.append(t(error.message, **error.values))
            return taken, refused

        def done(result: tuple[list[int], list[str]]) -> None:
            taken, refused = result
            if taken:
                self.show_subject(taken[-1])
                self.tabs.setCurrentWidget(self.scores)
                self._desk.say(t.plural("{n} form is read.", "{n} forms are read.", len(taken)))
            if refused:
                self._desk.ask.tell(t("Some forms were not read"), "\n".join(refused))

        if paths:
            self._desk.jobs.run(t("Read Excel forms"), work, done)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.toLocalFile().lower().endswith(".xlsx") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
