"""The diary rule on one sheet: student by week, what is written, signed and asked for next; a gap is red."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations import diary, requirements
from labdesk.operations.closing import READ_ONLY
from labdesk.operations.diary import STEPS
from labdesk.operations.register import Trainee
from labdesk.store import Change
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, by_position, collect
from labdesk.ui.desk import Desk
from labdesk.ui.pages.closed_bar import ClosedBar
from labdesk.ui.pages.diary_details import WeekDetails
from labdesk.ui.pages.diary_model import LETTERS, NAMES, DiaryModel
from labdesk.ui.pages.period_box import PeriodBox
from labdesk.ui.pages.practice_grid import PracticeGrid
from labdesk.ui.parts import plain_label
from labdesk.ui.undoing import undo
from labdesk.ui.widgets import EmptyState

WEEK, END, GAPS, WHO, HEAD = 62, 96, 104, 190, 1000
"""Widths in logical pixels at 100 %: a week, a paper of the end, the gaps, the names; a head in one line."""
_READ_ANEW = frozenset({
    "practice_period", "placement", "student", "person", "practice_session", "absence", "day_off", "attendance_mark",
    "lesson",
})  # fmt: skip


class DiaryPage(QWidget):
    """The subject is `{"period": id}`, with `placement` for the row to begin in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, clock: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self.setObjectName("page_diary")
        self.desk, self.clock = desk, clock
        self.model = DiaryModel(desk, self)
        self.grid = PracticeGrid(self.model, self)
        self.details = WeekDetails(desk, self)
        self.period = PeriodBox(desk, self)
        self._title = plain_label("", self, "title")
        self.slips = self._button("action_slips", "print", self.print_slips, "primary")
        self.booklets = self._button("action_booklets", "", self.print_booklets)
        self.papers = self._button("action_requirements", "", self.start_requirements)
        self.summary = plain_label("", self, wrap=True)
        self.summary.setObjectName("summary")
        self.state = plain_label("", self, wrap=True)
        self.state.setObjectName("state")
        self.legend = plain_label("", self, "muted", wrap=True)
        self.empty = EmptyState(self, "practice")
        self.closed = ClosedBar(desk, self)
        self._lay_out()
        self._connect()
        starting = [act for act in collect(self) if act.objectName() == "start_requirements"]
        self.closed.hold(self.papers, *starting)
        self.speak()
        self._begin(self.period.period())

    # --- building ------------------------------------------------------------------------------------------------

    def _button(self, name: str, icon: str, act: Callable[[], Any], role: str = "") -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        if icon:
            button.setIcon(icons.icon(icon, "on_accent" if role == "primary" else "text"))
        if role:
            theme.role(button, role)
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        about, acts = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((about, (self._title, self.period)), (acts, (self.papers, self.booklets, self.slips))):
            row.setSpacing(theme.px(8))
            for widget in widgets:
                row.addWidget(widget)
        about.addStretch(1)
        top = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(theme.px(8))
        top.addLayout(about, 1)
        top.addLayout(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(8))
        column.setSpacing(theme.px(6))
        column.addLayout(top)
        column.addWidget(self.closed)
        column.addWidget(self.summary)
        column.addWidget(self.grid, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.details)
        column.addWidget(self.state)
        column.addWidget(self.legend)

    def _size(self) -> None:
        """Give the columns their widths at the present scale."""
        self.grid.rescale()
        self.grid.verticalHeader().setFixedWidth(theme.px(WHO))
        self.grid.horizontalHeader().setFixedHeight(theme.px(40))
        weeks, last = len(self.model.weeks), self.model.columnCount() - 1
        for column in range(self.model.columnCount()):
            width = WEEK if column < weeks else GAPS if column == last else END
            self.grid.setColumnWidth(column, theme.px(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand beside the period where there is room, else below it."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        wide = self.width() >= theme.px(HEAD)
        self._head.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "empty"):
            self._size()

    def _connect(self) -> None:
        desk, grid = self.desk, self.grid
        self.period.chosen.connect(self._begin)
        self.model.modelReset.connect(self._size)
        grid.typed.connect(self._key)
        grid.stepped.connect(self._step)
        grid.emptied.connect(self._clear)
        grid.entered.connect(self._enter)
        grid.named.connect(lambda row: desk.go("placement", self.model.rows[row].id))
        grid.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.details.wanted.connect(self._keep)
        self.details.left.connect(grid.setFocus)
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)

    def entrance(self) -> QWidget:
        """The keyboard goes to the cells."""
        return self.empty if self.grid.isHidden() else self.grid

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self._title.setText(t("Diaries"))
        for button, text in (
            (self.slips, t("Reminder slips")), (self.booklets, t("Print diaries")),
            (self.papers, t("Requirements before practice…")),
        ):  # fmt: skip
            button.setText(text)
            button.setAccessibleName(text)
        slips = t("Slips for everybody who has gaps, four to a sheet")
        self.slips.setToolTip(f"{slips} (Ctrl+P)")
        self.papers.setToolTip(t("Gives every student the papers that are due on the first day of practice"))
        self.grid.setAccessibleName(t("Diaries"))
        self.empty.say(
            t("Diaries are followed here, week by week. First make a practice period and place students in it."),
            t("New practice period"), lambda: self.desk.go("practice_period", {}),
            t("Placements"), lambda: self.desk.go("placement"),
        )  # fmt: skip
        letters = " · ".join(f"{t(LETTERS[step])} {t(NAMES[step])}" for step in STEPS)
        keys = t(
            "{space}: next step · letter: that step · {delete}: empty · {enter}: details",
            space="Space", delete="Delete", enter="Enter",
        )  # fmt: skip
        self.legend.setText(f"{letters}     {keys}")
        self.details.speak()
        self.reload()

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Show a period, and a student in it at her first gap."""
        wanted: Mapping[str, Any] = subject if isinstance(subject, Mapping) else {"period": subject}
        if wanted.get("period"):
            self.period.show_period(wanted["period"])
        row = next((n for n, who in enumerate(self.model.rows) if who.id == wanted.get("placement")), 0)
        self.grid.go_to(row, self._first_gap(row))

    def _first_gap(self, row: int) -> int:
        book = self.model.book
        gaps = book.gaps(self.model.rows[row], self.model.today) if book and self.model.rows else []
        if gaps:
            return self.model.weeks.index(gaps[0][0])
        return max(sum(monday <= self.model.today for monday in self.model.weeks) - 1, 0)

    def _begin(self, _: int | None) -> None:
        self.reload()
        self.grid.go_to(0, self._first_gap(0))

    def reload(self) -> None:
        """Read everything anew and keep the place."""
        here = self.grid.currentIndex()
        at = (here.row(), here.column()) if here.isValid() else (0, 0)
        period = self.period.period()
        self.model.today = self.clock()
        book = diary.read(self.desk.store, period, self.desk.t) if period is not None else None
        self.details.hide()
        self.model.show_book(book)
        shown = bool(self.model.rows)
        for widget in (self.grid, self.summary, self.state, self.legend):
            widget.setVisible(shown)
        closed = self.closed.show_period(period)
        for button in (self.slips, self.booklets, self.papers):
            button.setEnabled(shown and not (closed and button is self.papers))
        self.empty.setVisible(not shown)
        self.grid.go_to(min(at[0], len(self.model.rows) - 1), min(at[1], self.model.columnCount() - 1))
        self._tell()

    def _store_changed(self, change: Change) -> None:
        if change.touches(*_READ_ANEW):
            self.reload()
        elif change.touches("diary_week") and self.model.book is not None:
            diary.refresh(self.desk.store, self.model.book)
            self.model.repaint()
            self._tell()

    def _tell(self) -> None:
        """Say how many practices would not count, and all about the current cell."""
        book, t = self.model.book, self.desk.t
        if book is None or not self.model.rows:
            return
        lacking = sum(not book.counts(who, self.model.today) for who in self.model.rows)
        said = [
            t.plural("{n} student", "{n} students", len(self.model.rows)),
            t.plural("the practice of {n} does not count as things stand",
                     "the practices of {n} do not count as things stand", lacking)
            if lacking else t("all practices count as things stand"),
            *self._reality(),
        ]  # fmt: skip
        self.summary.setText(" · ".join(said))
        theme.role(self.summary, "problem" if lacking else "done")
        index = self.grid.currentIndex()
        if index.isValid():
            words = self.model.cell(index.row(), index.column()).words
            who = self.model.rows[index.row()].name.brief(t)
            self.state.setText(f"{who}: {' · '.join(words.splitlines())}")

    def _reality(self) -> list[str]:
        """How real the practice is, by the half-days that were attended and the analyses that were written."""
        assert self.model.book is not None
        found, t = diary.reality(self.model.book, self.model.rows), self.desk.t
        if not found.hours:
            return []
        return [
            t("with children {share} % of the hours, paperwork {paper} %",
              share=t.number(round(100 * found.children / found.hours)),
              paper=t.number(round(100 * found.paper / found.hours))),
            t("analytical tasks: {n}", n=t.number(found.analysis)), t("lessons given: {n}", n=t.number(found.lessons)),
        ]  # fmt: skip

    # --- acts ----------------------------------------------------------------------------------------------------

    def _here(self) -> tuple[Trainee | None, date | None, str | None]:
        index = self.grid.currentIndex()
        who = self.model.rows[index.row()] if index.isValid() else None
        return who, self.model.week_at(index), self.model.end_at(index)

    def _refused(self) -> bool:
        """Say that a closed practice is only read, if it is one."""
        if self.closed.is_closed:
            self.desk.say(self.desk.t(READ_ONLY))
        return self.closed.is_closed

    def _toggle(self, step: str) -> None:
        who, monday, _ = self._here()
        book, t = self.model.book, self.desk.t
        if who is None or monday is None or book is None or self._refused():
            return
        if monday > self.model.today:
            self.desk.say(t("This week has not come yet."))
            return
        diary.toggle(self.desk.store, book, who, monday, step, self.model.today, t("given"))

    def _step(self) -> None:
        """Take the next step of a week; when all are taken, take the last one back. At the end: there since today."""
        who, monday, end = self._here()
        if self._refused():
            return
        if who is not None and end is not None:
            diary.toggle_end(self.desk.store, who, end, self.model.today)
        elif who is not None and monday is not None and self.model.book is not None:
            known = self.model.book.week(who, monday)
            self._toggle(next((step for step in STEPS if not known.has(step)), STEPS[-1]))

    def _key(self, text: str) -> None:
        """A letter, or a digit, takes its own step or takes it back."""
        t = self.desk.t
        typed = {text.upper(), by_position(text).upper()}
        for number, step in enumerate(STEPS, 1):
            own = {LETTERS[step]} if t.base.startswith("uz") else set()  # typed on either keyboard
            if typed & {t(LETTERS[step]).upper(), str(number), *own}:
                self._toggle(step)
                return
        self.desk.say(t("“{text}” is no step of a diary; see the legend.", text=text))

    def _clear(self) -> None:
        book = self.model.book
        if book is None or self._refused():
            return
        weeks = [
            book.week(self.model.rows[index.row()], monday)
            for index in self.grid.cells()
            if (monday := self.model.week_at(index))
        ]
        count = diary.clear(self.desk.store, weeks)
        if count:
            t = self.desk.t
            said = t.plural("{n} week emptied", "{n} weeks emptied", count)
            self.desk.say(said, t("Undo"), lambda: undo(self.desk))

    def _enter(self) -> None:
        """Everything about a week; a paper of the end is noted or taken back."""
        if self._refused():
            return
        who, monday, end = self._here()
        if end is not None:
            self._step()
        elif who is not None and monday is not None and self.model.book is not None:
            self.details.show_week(who, monday, self.model.book.week(who, monday))

    def _keep(self, who: Trainee, monday: date, values: Mapping[str, Any], row_id: int) -> None:
        try:
            diary.write(self.desk.store, who, monday, values, row_id)
        except LabDeskError as error:
            self.details.refuse(self.desk.t(error.message, **error.values))
            return
        self.details.hide()
        self.grid.setFocus()
        self.desk.say(self.desk.t("Saved"), self.desk.t("Undo"), lambda: undo(self.desk))

    @action(N_("Reminder slips"), name="print_slips", icon="print", keys="Ctrl+P")
    def print_slips(self) -> None:
        """Show the slips for all who have gaps in the print centre."""
        self._print("diary-reminders")

    @action(N_("Print diaries"), name="print_booklets", keys="Ctrl+Shift+P")
    def print_booklets(self) -> None:
        """Show the booklets of the period in the print centre."""
        self._print("practice-diaries")

    def _print(self, key: str) -> None:
        if self.model.book is not None:
            self.desk.go("print", (key, self.model.book.register.period, "practice_period"))

    @action(N_("Requirements before practice…"), name="start_requirements")
    def start_requirements(self) -> None:
        """Give every placement the requirements it lacks, and show them."""
        period, t = self.period.period(), self.desk.t
        if period is None:
            return
        count = requirements.start_list(self.desk.store, period)
        if count:
            said = t.plural("{n} requirement added", "{n} requirements added", count)
            self.desk.say(said, t("Undo"), lambda: undo(self.desk))
        else:
            self.desk.say(t("Every student has the whole list already."))
        self.desk.go("requirement", frozenset(self._requirement_ids(period)) or None)

    def _requirement_ids(self, period: int) -> list[int]:
        return requirements.ids_of(self.desk.store, period)
