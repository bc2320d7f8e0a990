"""The attendance of a practice, a month on one sheet: a key marks a cell and is kept at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations import attendance, register
from labdesk.operations.register import Place, Register
from labdesk.schema.assessment import ATTENDANCE
from labdesk.schema.attendance import FUTURE
from labdesk.store import Change
from labdesk.store.papers import Paper
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk
from labdesk.ui.pages.attendance_details import CellDetails
from labdesk.ui.pages.attendance_marking import Marker
from labdesk.ui.pages.attendance_model import AttendanceModel
from labdesk.ui.pages.attendance_papers import SheetPapers
from labdesk.ui.pages.attendance_signs import HalfDays
from labdesk.ui.pages.attendance_sums import SumRow
from labdesk.ui.pages.closed_bar import ClosedBar
from labdesk.ui.pages.period_box import PeriodBox
from labdesk.ui.pages.practice_grid import PracticeGrid
from labdesk.ui.pages.scans import choose_scan
from labdesk.ui.parts import plain_label
from labdesk.ui.undoing import undo
from labdesk.ui.widgets import EmptyState, NoticeBar

DAY, NAMES, SUM = 28, 166, 44
"""Widths in logical pixels at 100 %: thirty-one days, the names and the hours fit the window at 1366 points."""
_READ_ANEW = frozenset({
    "practice_period", "placement", "student", "person", "practice_session", "absence", "day_off", "term",
})  # fmt: skip
"""Records of which a change may alter who stands on the sheet, and what is planned."""
_CHANGING = frozenset({"all_present_today", "attendance_as_before", "import_month"})
"""Actions that a closed practice does not allow."""


class AttendancePage(QWidget):
    """The subject is `{"period": id}` with, as needed, `month`, `day`, `placement`, or the `paper` that came back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, clock: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self.setObjectName("page_attendance")
        self.desk, self.clock = desk, clock
        self.month = clock().replace(day=1)
        self.paper: Paper | None = None
        self.model = AttendanceModel(desk, self)
        self.grid = PracticeGrid(self.model, self)
        self.grid.setItemDelegate(HalfDays(self.model, self.grid))
        self.notice = NoticeBar(self)
        self.notice.setObjectName("notice")
        self.papers = SheetPapers(desk, self.model, self.notice, self)
        self.marker = Marker(desk, self.model, self.grid, self)
        self.sums = SumRow(self.model, self.grid, self)
        self.details = CellDetails(desk, self)
        self.period = PeriodBox(desk, self)
        self.closed = ClosedBar(desk, self)
        self._build()
        self._lay_out()
        self._connect()
        changing = [act for act in collect(self) if act.objectName() in _CHANGING]
        self.closed.hold(*self.marking, *changing)
        self.speak()
        self._begin(self.period.period())

    @property
    def book(self) -> Register | None:
        """The register that is shown."""
        return self.model.book

    # --- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = plain_label("", self, "title")
        self._month = QLabel(self)
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._month.setMinimumWidth(theme.px(120))
        self.before = self._arrow("month_before", "chevron-left", lambda: self.turn(-1))
        self.after = self._arrow("month_after", "chevron-right", lambda: self.turn(1))
        self.all_present = self._button("action_all_present", "check", self.mark_today, "primary")
        self.fill_month = self._button("action_fill_month", "", self.mark_month)
        self.from_before = self._button("action_from_before", "copy", self.mark_as_before)
        self.from_sheet = self._button("action_from_sheet", "import", self.import_month)
        self.print_button = self._button("action_print", "print", self.print_month)
        self.blank_button = self._button("action_blank", "", self.print_blank)
        self.excel = self._button("action_excel", "excel", self.save_workbook)
        self.tools = (
            self.all_present, self.fill_month, self.from_before, self.from_sheet, self.print_button, self.blank_button,
            self.excel,
        )  # fmt: skip
        self.marking = (self.all_present, self.fill_month, self.from_before, self.from_sheet)
        self.empty = EmptyState(self, "practice")
        self.legend = plain_label("", self, "muted", wrap=True)
        self.state = plain_label("", self, wrap=True)
        self.state.setObjectName("state")

    def _button(self, name: str, icon: str, act: Callable[[], Any], role: str = "") -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        if icon:
            button.setIcon(icons.icon(icon, "on_accent" if role == "primary" else "text"))
        theme.role(button, role or "narrow")
        button.clicked.connect(lambda *_: act())
        return button

    def _arrow(self, name: str, icon: str, act: Callable[[], Any]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icons.icon(icon))
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.px(6))
        top.addWidget(self._title)
        top.addWidget(self.period)
        top.addStretch(1)
        top.addWidget(self.before)
        top.addWidget(self._month)
        top.addWidget(self.after)
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(6))
        for button in (self.all_present, self.fill_month, self.from_before):
            acts.addWidget(button)
        acts.addStretch(1)
        for button in (self.from_sheet, self.print_button, self.blank_button, self.excel):
            acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(8))
        column.setSpacing(theme.px(6))
        column.addLayout(top)
        column.addLayout(acts)
        column.addWidget(self.closed)
        column.addWidget(self.notice)
        sheet = QVBoxLayout()
        sheet.setSpacing(0)
        sheet.addWidget(self.grid, 1)
        sums = QHBoxLayout()
        sums.setSpacing(0)
        sums.addWidget(self.sums, 1)
        sums.addSpacing(self.grid.verticalScrollBar().sizeHint().width())  # so that both scroll sideways alike
        sheet.addLayout(sums)
        column.addLayout(sheet, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.details)
        column.addWidget(self.state)
        column.addWidget(self.legend)
        self._size()

    def _size(self) -> None:
        """Give the columns their widths at the present scale."""
        self.grid.rescale()
        self.grid.verticalHeader().setFixedWidth(theme.px(NAMES))
        self.grid.horizontalHeader().setDefaultSectionSize(theme.px(DAY))
        self.grid.horizontalHeader().setFixedHeight(theme.px(36))
        last = self.model.columnCount() - 1
        for column in range(self.model.columnCount()):
            self.grid.setColumnWidth(column, theme.px(SUM if column == last else DAY))
        self.sums.follow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "sums"):
            self._size()

    def _connect(self) -> None:
        desk, grid = self.desk, self.grid
        self.period.chosen.connect(self._begin)
        grid.entered.connect(self.open_details)
        self.marker.minutes.connect(self._type_minutes)
        grid.named.connect(self._open_name)
        grid.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.model.modelReset.connect(self._size)
        self.details.wanted.connect(self._keep_details)
        self.details.left.connect(self.grid.setFocus)
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)

    def entrance(self) -> QWidget:
        """The keyboard goes to the cells."""
        return self.empty if self.grid.isHidden() else self.grid

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self._title.setText(t("Attendance"))
        for button, text, keys in (
            (self.all_present, t("All present today"), "Ctrl+T"), (self.fill_month, t("All past days"), ""),
            (self.from_before, t("From the day before"), "Ctrl+B"), (self.print_button, t("Print"), "Ctrl+P"),
            (self.from_sheet, t("From Excel…"), "Ctrl+I"), (self.blank_button, t("Blank sheet"), "Ctrl+Shift+P"),
            (self.excel, t("Excel"), "Ctrl+E"),
            (self.before, t("Month before"), "Ctrl+PgUp"), (self.after, t("Next month"), "Ctrl+PgDown"),
        ):  # fmt: skip
            if isinstance(button, QPushButton):
                button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({keys})" if keys else text)
        self.fill_month.setToolTip(t("Marks the empty cells of the past days of this month; what is marked stays"))
        self.grid.setAccessibleName(t("Attendance"))
        self.empty.say(
            t("Attendance is marked here, a month on a sheet. First make a practice period and place students in it."),
            t("New practice period"), lambda: self.desk.go("practice_period", {}),
            t("Placements"), lambda: self.desk.go("placement"),
        )  # fmt: skip
        self.details.speak()
        self.reload()

    def _say_legend(self) -> None:
        t = self.desk.t
        parts = [
            f"{t(ATTENDANCE.entries[code].sign)} {t(label).lower()}" for code, label in ATTENDANCE.offered().items()
        ]
        keys = t(
            "{space}: next · {delete}: empty · {enter}: details · {fill}: fill down",
            space="Space", delete="Delete", enter="Enter", fill="Ctrl+D",
        )  # fmt: skip
        self.legend.setText(f"{' · '.join(parts)}     {keys}")

    # --- which month ---------------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Show a period, a month or a day in it, a student, or the sheet that came back."""
        wanted: Mapping[str, Any] = subject if isinstance(subject, Mapping) else {"period": subject}
        self.paper = wanted.get("paper")
        self.model.order = self.paper.about if self.paper else ()
        if wanted.get("period"):
            self.period.show_period(wanted["period"])
        day = wanted.get("day")
        if wanted.get("month"):
            self.month = register.month_of(wanted["month"])
        elif day:
            self.month = day.replace(day=1)
        self.reload()
        self._say_paper()
        row = max(self.model.row_of(wanted.get("placement", -1)), 0)
        self.grid.go_to(row, day.day - 1 if day else self._first_column())

    def _say_paper(self) -> None:
        t = self.desk.t
        if self.paper is None:
            self.notice.hide()
            return
        paper = self.paper
        self.notice.show_notice(
            t("The sheet {code} came back: the names stand in its order.", code=paper.shown),
            t("Attach the scan…"), lambda: choose_scan(self.desk, paper),
        )  # fmt: skip

    def _first_column(self) -> int:
        """Today's column, else the first."""
        today = self.model.today
        return today.day - 1 if self.model.days and self.model.days[0] <= today <= self.model.days[-1] else 0

    def _begin(self, period: int | None) -> None:
        """Show the month of a period that is worked in: the present one, else its last or first."""
        self.paper, self.model.order = None, ()
        self.notice.hide()
        if period is not None:
            values = self.desk.store.get("practice_period", period)
            today = self.clock()
            starts, ends = values["starts"] or today, values["ends"] or today
            self.month = min(max(today, starts), max(starts, ends)).replace(day=1)
        self.reload()
        self.grid.go_to(0, self._first_column())

    def turn(self, months: int) -> None:
        """Show the month before or after."""
        self.month = (self.month + timedelta(31 if months > 0 else -1)).replace(day=1)
        self.reload()
        self.grid.go_to(max(self.grid.currentIndex().row(), 0), self._first_column())

    def reload(self) -> None:
        """Read the register anew and keep the place."""
        t, period = self.desk.t, self.period.period()
        here = self.grid.currentIndex()
        at = (max(here.row(), 0), here.column()) if here.isValid() else (0, -1)
        self.model.today = self.clock()
        book = register.read(self.desk.store, period, t) if period is not None else None
        self.details.hide()
        self.model.show_month(book, self.month)
        self._month.setText(f"{t.month(self.month.month)} {self.month.year}")
        shown = bool(book and book.trainees)
        for widget in (self.grid, self.sums, self.legend, self.state):
            widget.setVisible(shown)
        closed = self.closed.show_period(period)
        for button in (*self.tools, self.before, self.after):
            button.setEnabled(shown and not (closed and button in self.marking))
        self.empty.setVisible(not shown)
        self._say_legend()
        if at[1] >= 0:
            self.grid.go_to(min(at[0], len(self.model.rows) - 1), min(at[1], len(self.model.days)))
        self._tell()

    def _store_changed(self, change: Change) -> None:
        if self.book is None or any(key in change.ids for key in _READ_ANEW):
            if change.touches(*_READ_ANEW):
                self.reload()
        elif change.touches("attendance_mark"):
            touched = register.refresh_some(self.desk.store, self.book, change.ids["attendance_mark"])
            self.model.changed(touched)
            month = {day.day - 1 for _, day in touched if self.model.days[0] <= day <= self.model.days[-1]}
            self.sums.changed([*month, len(self.model.days)])
            self._tell()

    def _tell(self) -> None:
        """Say what is known of the student of the current row, and of the cell."""
        index = self.grid.currentIndex()
        if not index.isValid() or index.row() >= len(self.model.rows):
            self.state.setText("")
            return
        who = self.model.rows[index.row()]
        words = self.model.cell(index.row(), index.column()).words if index.column() < len(self.model.days) else ""
        said = f"{who.name.brief(self.desk.t)}: {self.model.account_of(who)}"
        self.state.setText(f"{said}   |   {' / '.join(words.splitlines())}" if words else said)

    # --- marking -------------------------------------------------------------------------------------------------

    @action(N_("All present today"), name="all_present_today", icon="check", keys="Ctrl+T")
    def mark_today(self) -> None:
        """Mark everybody who should be here today and is not marked yet."""
        today = self.model.today
        if self.marker.fill([today]) and self.month != today.replace(day=1):
            self.month = today.replace(day=1)
            self.reload()

    def mark_month(self) -> None:
        """Mark the empty cells of the past days of the month as present."""
        self.marker.fill(self.model.days)

    @action(N_("From the day before"), name="attendance_as_before", icon="copy", keys="Ctrl+B")
    def mark_as_before(self) -> None:
        """Give the day of the current column what was marked the day before."""
        self.marker.copy_day_before()

    @action(N_("Month before"), name="attendance_month_before", keys="Ctrl+PgUp")
    def month_before(self) -> None:
        """Show the month before."""
        self.turn(-1)

    @action(N_("Next month"), name="attendance_next_month", keys="Ctrl+PgDown")
    def next_month(self) -> None:
        """Show the month after."""
        self.turn(1)

    # --- details -------------------------------------------------------------------------------------------------

    def open_details(self) -> None:
        """Show everything about the current cell below the sheet."""
        place = self.model.place_at(self.grid.currentIndex())
        if place is None or self.book is None:
            return
        reason = attendance.locked(self.book, self.book.by_id[place[0]], place[1], self.model.today)
        if reason in ("", FUTURE):
            self.details.show_cell(self.book, place, ahead=bool(reason))
        else:
            self.desk.say(self.desk.t(reason))

    def _type_minutes(self, typed: str) -> None:
        """A number on a late cell is how many minutes: the details open for the rest of it."""
        self.open_details()
        self.details.type_minutes(typed)

    def _keep_details(self, place: Place, halves: Any, absence: Mapping[str, Any]) -> None:
        if self.book is None:
            return
        try:
            attendance.write_details(self.desk.store, self.book, place, halves, absence, self.model.today)
        except LabDeskError as error:
            self.details.refuse(self.desk.t(error.message, **error.values))
            return
        self.details.hide()
        self.grid.setFocus()
        self.desk.say(self.desk.t("Saved"), self.desk.t("Undo"), lambda: undo(self.desk))

    def _open_name(self, row: int) -> None:
        self.desk.go("placement", self.model.rows[row].id)

    # --- papers --------------------------------------------------------------------------------------------------

    @action(N_("Print"), name="print_attendance", icon="print", keys="Ctrl+P")
    def print_month(self) -> None:
        """Show the sheet of this month in the print centre."""
        self.papers.print(self.month)

    @action(N_("Blank sheet"), name="print_blank_attendance", keys="Ctrl+Shift+P")
    def print_blank(self) -> None:
        """Show the sheet of this month without its marks, to be filled in by hand."""
        self.papers.print(self.month, blank=True)

    @action(N_("Excel"), name="attendance_workbook", icon="excel", keys="Ctrl+E")
    def save_workbook(self) -> None:
        """Write the sheet of this month into a workbook of the user's choice."""
        self.papers.save_workbook(self.month)

    @action(N_("From Excel…"), name="import_month", icon="import", keys="Ctrl+I")
    def import_month(self) -> None:
        """Take up the signs of a workbook that has the names and the days of this month."""
        self.papers.import_month(self.month)
