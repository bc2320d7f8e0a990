"""What goes back to the university when a practice ends: figures, papers, thanks, and the closing of the practice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labdesk.documents.office import LINE
from labdesk.documents.results import summary_facts
from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations import assessment, closing, incentives
from labdesk.operations.notices import rows
from labdesk.operations.practice_figures import figures
from labdesk.store import Change
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk
from labdesk.ui.pages.closed_bar import ClosedBar
from labdesk.ui.pages.file_saving import close_with_papers, save_bundle
from labdesk.ui.pages.period_box import PeriodBox
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import EmptyState

NARROW = 880
"""Below this width of the page (logical pixels at 100 %) small cards stand below each other."""
PAPERS = (
    ("grade-sheet", N_("Grade sheet")), ("practice-summary", N_("Summary of a practice for the university")),
    ("practice-rating", N_("What students say of the practice")),
    ("practice-questionnaire", N_("Questionnaire about the practice (blank)")),
    ("incentive-papers", N_("Letters of thanks and certificates of a period")),
    ("practice-comparison", N_("Comparison of practice periods")),
)  # fmt: skip
"""The papers offered here: document key and label; the last one is of the whole site."""


class PracticeReturnPage(QWidget):
    """The subject is a mapping with the `period`, or nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_practice_return")
        self.desk = desk
        self._stale = False
        self._title = plain_label("", self, "title")
        self.period = PeriodBox(desk, self)
        self.figures = self._table()
        self.papers = {
            key: self._button(f"paper_{key}", "print", partial(self._print, key), "link") for key, _ in PAPERS
        }
        self.closed = ClosedBar(desk, self)
        self._lay_out()
        self.closed.hold(self.new_button, self.number_button, self.answer_button)
        collect(self)
        self.period.chosen.connect(lambda _: self.reload())
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)
        self.speak()

    # --- building ------------------------------------------------------------------------------------------------

    def _table(self) -> QTableWidget:
        found = QTableWidget(0, 2, self)
        found.setObjectName("figures")
        found.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        found.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        found.setTabKeyNavigation(False)
        found.verticalHeader().hide()
        found.horizontalHeader().hide()
        found.setShowGrid(False)
        found.setAlternatingRowColors(True)
        found.verticalHeader().setDefaultSectionSize(theme.px(theme.ROW + 4))
        found.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        found.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return found

    def _button(self, name: str, icon: str, act: Callable[[], Any], role: str = "") -> QPushButton:
        button = QPushButton(icons.icon(icon, "on_accent" if role == "primary" else "text"), "", self)
        button.setObjectName(name)
        if role:
            theme.role(button, role)
        button.clicked.connect(lambda *_: act())
        return button

    def _boxed(self, *widgets: QWidget) -> tuple[QFrame, Any]:
        """A card with a heading of its own over these widgets."""
        card = QFrame(self)
        theme.role(card, "card")
        head = plain_label("", card, "heading")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.px(12)] * 4)
        column.setSpacing(theme.px(4))
        column.addWidget(head)
        for widget in widgets:
            fixed = isinstance(widget, QPushButton)
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if fixed else Qt.AlignmentFlag(0))
        if not any(isinstance(widget, QTableWidget) for widget in widgets):
            column.addStretch(1)
        return card, head

    def _lay_out(self) -> None:
        self.empty = EmptyState(self, "practice")
        figures_card, self._figures_head = self._boxed(self.figures)
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(figures_card, 1)
        row.addWidget(self._cards(), 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(middle)
        self._stack.addWidget(self.empty)
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        top.addWidget(self._title)
        top.addWidget(self.period)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addWidget(self.closed)
        column.addWidget(self._stack, 1)

    def _cards(self) -> QScrollArea:
        """Closing, papers, thanks and answers, one card each."""
        self.file_button = self._button("action_file", "pdf", self.save_file, "link")
        self.number_button = self._button("action_number", "numbered-list", self.number)
        self.new_button = self._button("action_thank", "new", self.thank)
        self.answer_button = self._button("action_answers", "edit", self.answers)
        paper_card, self._papers_head = self._boxed(*self.papers.values(), self.file_button)
        thanks_card, self._thanks_head = self._boxed(self.new_button, self.number_button)
        said_card, self._said_head = self._boxed(self.answer_button)
        side = QWidget(self)
        theme.role(side, "plain")
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, theme.px(4), 0)
        right.setSpacing(theme.px(10))
        small = self._small = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        small.setSpacing(theme.px(10))
        small.addWidget(thanks_card, 1)
        small.addWidget(said_card, 1)
        right.addWidget(self._closing_card())
        right.addWidget(paper_card)
        right.addLayout(small)
        right.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(side)
        return area

    def _closing_card(self) -> QFrame:
        self.state = plain_label("", self, wrap=True)
        self.state.setObjectName("state")
        lacks = QWidget(self)
        self.lacks = QVBoxLayout(lacks)
        self.lacks.setContentsMargins(0, 0, 0, 0)
        self.lacks.setSpacing(0)
        self.close_button = self._button("action_close", "check", self.close_practice, "primary")
        self.reopen_button = self._button("action_reopen", "restore", self.reopen)
        self.archive_button = self._button("action_archive", "pdf", self.open_archive, "link")
        buttons = (self.close_button, self.reopen_button, self.archive_button)
        card, self._closing_head = self._boxed(self.state, lacks, *buttons)
        return card

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self._title.setText(t("Return of the practice"))
        self.figures.setAccessibleName(t("The practice in figures"))
        for head, text in (
            (self._closing_head, t("Closing the practice")), (self._papers_head, t("Papers for the university")),
            (self._thanks_head, t("Thanks and certificates")), (self._said_head, t("What students say")),
            (self._figures_head, t("The practice in figures")),
        ):  # fmt: skip
            head.setText(text)
        labels = {key: t(label) for key, label in PAPERS}
        for button, text in (
            *((self.papers[key], text) for key, text in labels.items()),
            (self.file_button, t("Practice file of the whole period (PDF)…")),
            (self.close_button, t("Close the practice…")), (self.reopen_button, t("Open again…")),
            (self.archive_button, t("Open the filed papers")), (self.new_button, t("New incentive")),
            (self.number_button, t("Number the papers")), (self.answer_button, t("Enter a questionnaire")),
        ):  # fmt: skip
            button.setText(text)
            button.setAccessibleName(text)
        self.empty.say(
            t("There is no practice period yet."), t("New: {kind}", kind=t("Practice period")),
            lambda: self.desk.go("practice_period", {}),
        )  # fmt: skip
        self.reload()

    def entrance(self) -> QWidget:
        """The choice of the practice gets the keyboard."""
        return self.period if self.period.period() else self.empty

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Show a practice."""
        if isinstance(subject, dict) and subject.get("period"):
            self.period.show_period(subject["period"])

    def reload(self) -> None:
        """Read figures and state of the practice anew."""
        self._stale = False
        period = self.period.period()
        self._stack.setCurrentIndex(0 if period else 1)
        self.closed.show_period(period)
        self.closed.hide()  # the card about closing says it, with its own button
        if not period:
            return
        t, today = self.desk.t, date.today()
        told = summary_facts(figures(self.desk.store, period, today), t)
        self.figures.setRowCount(len(told))
        for row, (name, value) in enumerate(told):
            text = value if isinstance(value, str) else t.number(value)
            self.figures.setItem(row, 0, QTableWidgetItem(name))
            item = QTableWidgetItem(text.replace(LINE, "–"))
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.figures.setItem(row, 1, item)
        self._show_state(period, today)
        self._count_unnumbered(period)

    def _show_state(self, period: int, today: date) -> None:
        t = self.desk.t
        values = self.desk.store.get("practice_period", period)
        closed = values["closed"]
        while (item := self.lacks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lacks = [] if closed else closing.lacking(self.desk.store, period, today)
        for number, lack in enumerate(lacks, 1):
            self.lacks.addWidget(self._lack(lack, number))
        if closed:
            said = t("Closed on {date}. Everything that belongs to it can only be read.", date=t.date(closed))
        elif lacks:
            said = t("Not everything is there yet:")
        else:
            said = t("Everything is there: the practice can be closed.")
        if values["reopened_reason"]:
            again = t("It was opened again: {reason}", reason=values["reopened_reason"])
            said = f"{said} {again}"
        self.state.setText(said)
        self.close_button.setVisible(not closed)
        self.reopen_button.setVisible(bool(closed))
        self.archive_button.setVisible(self._archive() is not None)

    def _lack(self, lack: closing.Lack, number: int) -> QWidget:
        """What is still missing: a link to the records, or a plain sentence."""
        t = self.desk.t
        text = lack.said(t)
        if not lack.page:
            return plain_label(text, self, wrap=True)
        button = self._button(f"lack_{number}", "warning", lambda: self.desk.go(lack.page, lack.ids), "link")
        button.setText(t("Open"))
        button.setAccessibleName(text)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(plain_label(text, line, wrap=True), 1)
        row.addWidget(button)
        return line

    def _count_unnumbered(self, period: int) -> None:
        query = """SELECT count(*) FROM incentive WHERE deleted_at IS NULL AND period_id = :period
                   AND coalesce(number, '') = ''"""
        unnumbered = bool(rows(self.desk.store, query, period=period)[0][0])
        self.number_button.setEnabled(unnumbered and not self.closed.is_closed)

    def _store_changed(self, change: Change) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two small cards stand side by side where there is room."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._small.setDirection(ways.LeftToRight if self.width() >= theme.px(NARROW) else ways.TopToBottom)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    # --- acts ----------------------------------------------------------------------------------------------------

    def _print(self, key: str) -> None:
        period = self.period.period()
        if key == "practice-comparison":
            self.desk.go("print", (key, None, None))
        elif period:
            self.desk.go("print", (key, period, "practice_period"))

    @action(N_("Print"), name="print_return", icon="print", keys="Ctrl+P")
    def print_first(self) -> None:
        """Open the print centre with the grade sheet."""
        self._print("grade-sheet")

    def save_file(self) -> None:
        """Bind every paper of the practice into one PDF of the user's choice."""
        period = self.period.period()
        if period:
            save_bundle(self.desk, "practice-file", period)

    def close_practice(self) -> None:
        """File the papers with the practice and close it, once the user has seen what is missing."""
        period, t = self.period.period(), self.desk.t
        if not period:
            return
        lacks = closing.lacking(self.desk.store, period, date.today())
        told = [lack.said(t) for lack in lacks]
        told.append(t("All its papers are bound into one PDF and kept with it; afterwards it can only be read."))
        if self.desk.ask.confirm(t("Close this practice?"), "\n".join(told), t("Close the practice")):
            close_with_papers(self.desk, period)

    def reopen(self) -> None:
        """Open a closed practice again, for a reason that is kept."""
        period, t = self.period.period(), self.desk.t
        reason = self.desk.ask.text(t("Open the practice again"), t("Why is it opened again?"))
        if not period or reason is None:
            return
        try:
            closing.reopen(self.desk.store, period, reason)
        except LabDeskError as error:
            self.desk.ask.error(error)
            return
        self.desk.say(t("The practice is open again."))

    def _archive(self) -> int | None:
        """The papers filed last with the practice."""
        query = """SELECT max(id) FROM attachment WHERE deleted_at IS NULL AND record = 'practice_period'
                   AND record_id = :period AND file_name LIKE '%.pdf'"""
        found: int | None = rows(self.desk.store, query, period=self.period.period())[0][0]
        return found

    def open_archive(self) -> None:
        """Look at the papers filed with the practice."""
        found = self._archive()
        if found is not None:
            self.desk.go("attachment", found)

    def thank(self) -> None:
        """Begin an incentive with the next number of its kind."""
        period, today = self.period.period(), date.today()
        number = incentives.next_number(self.desk.store, "certificate", today)
        self.desk.go("incentive", {"period": period, "sort": "certificate", "day": today, "number": number})

    def number(self) -> None:
        """Give every paper of thanks without a number the next one."""
        period, t = self.period.period(), self.desk.t
        if period:
            count = incentives.number_all(self.desk.store, period)
            self.desk.say(t.plural("{n} paper numbered", "{n} papers numbered", count))

    def answers(self) -> None:
        """Take sheet after sheet of the questionnaires, a line typed for each, until the user has no more."""
        period, t, typed = self.period.period(), self.desk.t, ""
        text = t(
            "The answers in the order of the sheet, 1 to 5, a dash for none: 5 4 – 4 5 3; then the remark, if any."
        )
        while period:
            sheet = assessment.next_sheet(self.desk.store, period)
            line = self.desk.ask.text(t("Questionnaire No. {n}", n=sheet), text, typed)
            if not line:
                return
            try:
                assessment.take_sheet(self.desk.store, period, sheet, line)
                typed = ""
                self.desk.say(t("Questionnaire No. {n} is written down.", n=sheet))
            except LabDeskError as error:
                self.desk.ask.error(error)
                typed = line
