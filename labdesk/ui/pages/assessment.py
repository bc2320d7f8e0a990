"""The page on which trainees are marked: the students of a practice at the left, the card of one at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labdesk.documents.assessment import growth_chart
from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations import assessment
from labdesk.operations.assessment import Marks
from labdesk.schema.marks import ASSESSORS, POINTS
from labdesk.store import Change, Query
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.chart_view import ChartView
from labdesk.ui.desk import Desk
from labdesk.ui.editors import ChoiceBox
from labdesk.ui.flow import Flow
from labdesk.ui.pages.closed_bar import ClosedBar
from labdesk.ui.pages.marks_grid import MarksGrid
from labdesk.ui.pages.period_box import PeriodBox
from labdesk.ui.pages.student_list import StudentList
from labdesk.ui.pages.trainee_card import ResultCard, TextCard, Words
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import EmptyState

_SHOWN_BY = (
    "placement", "quality_mark", "checkpoint", "practice_result", "practice_period", "person", "student", "lesson"
)  # fmt: skip
GRID, SIDE, HEAD = 500, 268, 1000
"""Widths of the marks and of what stands beside them, in logical pixels at 100 %."""
_ANY = 16_777_215
"""What Qt calls no limit of a width."""
_CHART_WAITS = 350
"""Milliseconds after the last mark until the growth is drawn anew."""


class AssessmentPage(QWidget):
    """The subject is the id of a placement, or a mapping with `period` and perhaps `point`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_assessment")
        self.desk = desk
        self.placement: int | None = None
        self._ids: list[int] = []
        self._marks: dict[int, Marks] = {}
        self._stale = False
        self._title = plain_label("", self, "title")
        self.period = PeriodBox(desk, self)
        self.point = ChoiceBox(self)
        self.point.setObjectName("point")
        self.notice = ClosedBar(desk, self)
        self.students = StudentList(desk, self)
        self._drawing = QTimer(self, singleShot=True, interval=_CHART_WAITS)
        self._drawing.timeout.connect(self._draw_chart)
        self._lay_out()
        self.notice.hold(self.copy_button, self.text.draft, self.result.scale)
        collect(self)
        self.period.chosen.connect(lambda _: self.reload())
        self.point.changed.connect(self._show_point)
        self.students.currentCellChanged.connect(lambda row, *_: self._chosen(row))
        self.students.cellActivated.connect(lambda *_: self.grid.begin())
        self.grid.marked.connect(self._marked)
        self.text.print_wanted.connect(lambda: self._print("practice-characteristic"))
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)
        self.speak()

    # --- building ------------------------------------------------------------------------------------------------

    def _button(self, name: str, icon: str, act: Callable[[], Any]) -> QPushButton:
        button = QPushButton(icons.icon(icon), "", self)
        button.setObjectName(name)
        theme.role(button, "quiet")
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        self.point_label = plain_label("", self, "label")
        self.point_label.setBuddy(self.point)
        self.print_button = self._button("action_print", "print", self.print_sheet)
        self.file_button = self._button("action_file", "pdf", self.save_file)
        top = Flow()
        for widget in (
            self._title, self.period, self.point_label, self.point, self.print_button, self.file_button,
        ):  # fmt: skip
            top.addWidget(widget)
        self.empty = EmptyState(self, "people")
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(12))
        middle.addWidget(self.students)
        middle.addWidget(self._card(), 1)
        whole = QWidget(self)
        middle.setContentsMargins(0, 0, 0, 0)
        whole.setLayout(middle)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(whole)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)

    def _card(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setObjectName("card")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QWidget(area)
        theme.role(box, "plain")
        self.name = plain_label("", box, "heading")
        self.name.setObjectName("name")
        self.facts = plain_label("", box, "muted", wrap=True)
        self.result = ResultCard(self.desk, box)
        self.text = TextCard(self.desk, box)
        lower = QHBoxLayout()
        lower.setSpacing(theme.px(12))
        lower.addWidget(self.result, 3)
        lower.addWidget(self.text, 5)
        layout = QGridLayout(box)
        layout.setContentsMargins(0, 0, theme.px(4), 0)
        layout.setHorizontalSpacing(theme.px(12))
        layout.setVerticalSpacing(theme.px(8))
        layout.addWidget(self.name, 0, 0, 1, 2)
        layout.addWidget(self.facts, 1, 0, 1, 2)
        layout.addLayout(self._marks_part(box), 2, 0)
        layout.addWidget(self._side_part(box), 2, 1)
        layout.addLayout(lower, 4, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        layout.setRowStretch(4, 1)
        self._grid_layout = layout
        area.setWidget(box)
        return area

    def _marks_part(self, box: QWidget) -> QVBoxLayout:
        """The grid of marks, and under it what they come to."""
        self.grid = MarksGrid(self.desk, box)
        self.grid.setMinimumWidth(theme.px(GRID))
        self.averages = plain_label("", box, "muted", wrap=True)
        self.averages.setObjectName("averages")
        self.copy_button = self._button("action_copy_marks", "copy", self.copy_marks)
        marks = QVBoxLayout()
        marks.setSpacing(theme.px(4))
        marks.addWidget(self.grid)
        below = QHBoxLayout()
        below.addWidget(self.averages, 1)
        below.addWidget(self.copy_button)
        marks.addLayout(below)
        marks.addStretch(1)
        return marks

    def _side_part(self, box: QWidget) -> QWidget:
        """Growth, goal and comment."""
        self.words = Words(self.desk, box)
        self.chart = ChartView(self.desk, box)
        self._side = QWidget(box)
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(theme.px(8))
        self._beside.addWidget(self.chart, 0, Qt.AlignmentFlag.AlignTop)
        self._beside.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        return self._side

    def _word_buttons(self) -> None:
        """The buttons of the head have words where there is room, else their icons alone."""
        for button in (self.print_button, self.file_button):
            button.setText(button.accessibleName() if self.width() >= theme.px(HEAD) else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Growth and words stand beside the marks where there is room, else under them."""
        super().resizeEvent(event)
        self._word_buttons()
        wide = self.width() - self.students.width() >= theme.px(GRID + SIDE + 60)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.TopToBottom if wide else ways.LeftToRight)
        for part in (self.chart, self.words):
            part.setMinimumWidth(theme.px(SIDE) if wide else 0)
            part.setMaximumWidth(theme.px(SIDE) if wide else _ANY)
        self._grid_layout.addWidget(self._side, *((2, 1, 1, 1) if wide else (3, 0, 1, 2)))

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self._title.setText(t("Assessment"))
        self.point_label.setText(t("Point of the practice"))
        self.point.setAccessibleName(t("Point of the practice"))
        first = self.point.value() is None
        self.point.set_choices({key: t(name) for key, name in POINTS.items()}, None)
        if first:
            self.point.set_value("start")
        self.students.speak()
        for button, text, tip in (
            (self.print_button, t("Print"), f"{t('Assessment sheet')} (Ctrl+P)"),
            (self.file_button, t("Practice file of the student (PDF)…"), ""),
            (self.copy_button, t("Begin with the marks before"), t("Empty marks take over those of the point before.")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(tip or text)
        self._word_buttons()
        self.empty.say(
            t("Nobody is placed in this practice period yet."),
            t("Place students"), lambda: self.desk.go("student"),
        )  # fmt: skip
        for part in (self.grid, self.words, self.result, self.text):
            part.speak()
        self.reload()

    def entrance(self) -> QWidget:
        """The marks of the student shown get the keyboard."""
        return self.grid if self._ids else self.empty

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Show a student, or a practice at a point of it."""
        try:
            if isinstance(subject, int):
                self.leave()
                self.period.show_period(self.desk.store.get("placement", subject)["period"])
                self._choose(subject)
            elif isinstance(subject, dict):
                self.leave()
                self.period.show_period(subject["period"])
                if subject.get("point"):
                    self.point.set_value(subject["point"])
                self.reload()
        except LabDeskError as error:
            self.desk.ask.error(error)

    def leave(self) -> bool:
        """Texts that were typed are kept before something else is shown."""
        self.words.keep()
        self.text.text.keep()
        return True

    def reload(self) -> None:
        """Read the students and their marks anew; the one shown stays."""
        self._stale = False
        store, t, period = self.desk.store, self.desk.t, self.period.period()
        self._ids = assessment.placements_of(store, period, cyrillic=t.cyrillic) if period else []
        self._marks = assessment.marks_of(store, self._ids)
        self.notice.show_period(period)
        self._stack.setCurrentIndex(0 if self._ids else 1)
        if not self._ids:
            self.placement = None
            return
        self.students.show_students(self._ids)
        self._choose(self.placement if self.placement in self._marks else self._ids[0])

    def _choose(self, row_id: int) -> None:
        if row_id in self._ids:
            blocker = QSignalBlocker(self.students)
            self.students.setCurrentCell(self._ids.index(row_id), 0)
            blocker.unblock()
            self._show(row_id)

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._ids) and self._ids[row] != self.placement:
            self.leave()
            self._show(self._ids[row])

    def _show(self, row_id: int) -> None:
        store, t = self.desk.store, self.desk.t
        self.placement = row_id
        query = Query("placement", ("student", "group", "mentor", "starts", "ends"), where={"id": (row_id,)},
                      cyrillic=t.cyrillic)  # fmt: skip
        name, group, mentor, starts, ends = store.listing(query, 0, 1)[0].values
        self.name.setText(t.own(str(name or "")))
        days = f"{t.date(starts)}–{t.date(ends)}" if starts or ends else ""
        said = [t.own(group or ""), t("mentor: {name}", name=t.own(mentor)) if mentor else "", days]
        self.facts.setText(" · ".join(part for part in said if part))
        self._show_point()
        self.result.show_result(row_id, self.period.period() or 0)
        self.text.show_text(row_id)
        self._draw_chart()
        self._lock()

    def _show_point(self) -> None:
        """Show marks and words of the point of the practice that is chosen."""
        if self.placement is None:
            return
        point = self.point.value() or "start"
        self.words.keep()
        self.grid.show_marks(self._marks[self.placement], point)
        self.words.show_words(self.placement, point)
        self.copy_button.setVisible(assessment.before(point) is not None)
        self.students.show_marks(self._ids, self._marks, self.point.value() or "start")
        self._say_averages()

    def _say_averages(self) -> None:
        """Means of the three at this point, and where the student's own differs by much."""
        t, point = self.desk.t, self.point.value() or "start"
        marks = self._marks[self.placement or 0]
        said = []
        for who, name in ((who, t(name)) for who, name in ASSESSORS.items()):
            mean = marks.average(point, who)
            if mean is not None:
                said.append(f"{name} {t.number(mean, 1)}")
        wide = sum(abs(gap) > 1 for q in marks.qualities() if (gap := marks.gap(q, point)) is not None)
        text = t("Mean: {means}.", means="; ".join(said)) if said else t("Type 1 to 5; Enter or an arrow goes on.")
        if wide:
            apart = t.plural("{n} quality is seen very differently.", "{n} qualities are seen very differently.", wide)
            text = f"{text} {apart}"
        self.averages.setText(text)

    def _draw_chart(self) -> None:
        if self.placement is not None:
            marks = self._marks[self.placement]
            self.chart.show_chart(
                growth_chart(marks, self.desk.t),
                self.desk.t("Growth is drawn when marks of two points are there."),
            )

    def _lock(self) -> None:
        """A closed practice is read, not changed."""
        closed = self.grid.locked = self.notice.is_closed
        for editor in (*self.words.editors.values(), self.text.text):
            editor.setReadOnly(closed)
        for line in self.result.parts.values():
            line.setReadOnly(closed)

    # --- changing ------------------------------------------------------------------------------------------------

    def _marked(self, who: str, quality: str, points: int | None) -> None:
        if self.placement is None:
            return
        key = (self.point.value() or "start", who)
        try:
            assessment.write_mark(self.desk.store, self.placement, key, quality, points)
        except LabDeskError as error:
            self.desk.ask.error(error)

    def copy_marks(self) -> None:
        """Let the mentor's empty marks begin with those of the point before."""
        point = self.point.value() or "start"
        earlier = assessment.before(point)
        if self.placement is None or earlier is None:
            return
        t = self.desk.t
        count = assessment.copy_marks(self.desk.store, self.placement, (earlier, "mentor"), (point, "mentor"))
        self.desk.say(t.plural("{n} mark taken over", "{n} marks taken over", count))
        self.grid.setFocus()

    def _store_changed(self, change: Change) -> None:
        if not change.touches(*_SHOWN_BY):
            return
        if not self.isVisible():
            self._stale = True
            return
        if set(change.ids) <= {"quality_mark"} and self.placement is not None:
            self._marks = assessment.marks_of(self.desk.store, self._ids)
            self.grid.show_marks(self._marks[self.placement], self.point.value() or "start")
            self.students.show_marks(self._ids, self._marks, self.point.value() or "start")
            self._say_averages()
            self._drawing.start()
        elif set(change.ids) <= {"practice_result"} and self.placement is not None:
            self.result.show_result(self.placement, self.period.period() or 0)
            if not self.text.text.hasFocus():
                self.text.show_text(self.placement)
        elif set(change.ids) <= {"checkpoint"} and self.placement is not None:
            self.words.show_words(self.placement, self.point.value() or "start")
        else:
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    # --- moving and printing -------------------------------------------------------------------------------------

    @action(N_("Next student"), name="next_student", icon="down", keys="Alt+Down")
    def next_student(self) -> None:
        """Go to the next student, at the same place of the grid."""
        self._step(1)

    @action(N_("Previous student"), name="previous_student", icon="up", keys="Alt+Up")
    def previous_student(self) -> None:
        """Go to the student before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        row = self.students.currentRow() + by
        if 0 <= row < len(self._ids):
            self.students.setCurrentCell(row, 0)
            self.grid.setCurrentCell(0, max(self.grid.currentColumn(), 1))

    @action(N_("Print"), name="print_assessment", icon="print", keys="Ctrl+P")
    def print_sheet(self) -> None:
        """Open the print centre with the assessment sheet of the student."""
        self._print("practice-assessment")

    def _print(self, key: str) -> None:
        if self.placement is not None:
            self.leave()
            self.desk.go("print", (key, self.placement, "placement"))

    def save_file(self) -> None:
        """Bind the papers of the student into one PDF of the user's choice."""
        from labdesk.ui.pages.file_saving import save_bundle  # loads the papers

        if self.placement is not None:
            self.leave()
            save_bundle(self.desk, "student-file", self.placement)
