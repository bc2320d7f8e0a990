"""The panel that makes a schedule: how much each wish counts, the search as it goes, and what it would change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from threading import Event

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import Cancelled
from labdesk.i18n import N_, plural
from labdesk.operations.practice_board import Board
from labdesk.operations.practice_making import SECONDS, Made, make
from labdesk.operations.practice_problem import SOFT, keep_levels, levels
from labdesk.operations.practice_proposal import carry_out, counted
from labdesk.scheduling.proposal import Progress as Found
from labdesk.scheduling.rules import RULES
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.schedule_reasons import ReasonsBox
from labdesk.ui.pages.schedule_rules import RulesBox
from labdesk.ui.parts import LevelSlider, plain_label
from labdesk.ui.undoing import undo
from labdesk.work import Progress

_PHASES = {
    "checking": N_("Checking whether everything can be planned…"), "placing": N_("Looking for a first schedule…"),
    "improving": N_("Meeting more wishes…"), "explaining": N_("Finding out what stands in the way…"),
    "done": N_("Done"),
}  # fmt: skip
_COUNTED = {
    "added": plural("{n} added", "{n} added"), "moved": plural("{n} moved", "{n} moved"),
    "changed": plural("{n} changed", "{n} changed"), "removed": plural("{n} removed", "{n} removed"),
}  # fmt: skip
_UNKNOWN = N_("The search ended before it was known whether there is room for everything; let it search longer.")


class MakingPanel(QWidget):
    """Makes a schedule in the background; `left` asks for the calendar again, `opened` for what stands in the way.

    `applied` tells the days that changed.
    """

    left = Signal()
    applied = Signal(object)
    opened = Signal(object)
    told = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, clock: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self.desk = desk
        self.clock = clock
        self.period: int | None = None
        self.made: Made | None = None
        self._running = False
        self._found: Found | None = None
        self._enough, self._cancelled = Event(), Event()
        self._since, self._ticks = QElapsedTimer(), QTimer(self)
        self._ticks.setInterval(1000)
        self._ticks.timeout.connect(self._tick)
        self.setObjectName("making")
        self._build()
        self.told.connect(self._tell)

    # --- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.heading = plain_label("", self, "heading")
        self.levels = {key: LevelSlider(key, self) for key in SOFT}
        self._names = {key: plain_label("", self, wrap=True) for key in SOFT}
        self._words = {key: plain_label("", self, "muted") for key in SOFT}
        self.seconds = QSpinBox(self)
        self.seconds.setObjectName("seconds")
        self.seconds.setRange(2, 900)
        self.seconds.setFixedWidth(theme.px(80))
        self.seconds.setValue(SECONDS)
        self.better = QCheckBox(self)
        self.better.setObjectName("better")
        self._seconds_name = plain_label("", self)
        self._seconds_name.setBuddy(self.seconds)
        self.start, self.back, self.enough, self.cancel, self.apply, self.discard = (
            self._button(name, act, primary)
            for name, act, primary in (
                ("start", self.make, True), ("back", self._leave, False), ("enough", self._stop_here, True),
                ("cancel", self.stop, False), ("apply", self._apply, True), ("discard", self._discard, False),
            )
        )  # fmt: skip
        self.status = plain_label("", self, wrap=True)
        self.status.setObjectName("status")
        self.bar = QProgressBar(self)
        self.bar.setObjectName("search_progress")
        self.bar.setTextVisible(False)
        self.wishes, self.reasons = QScrollArea(self), ReasonsBox(self.desk, self)
        self.wishes.setObjectName("wishes")
        self.wishes.setWidgetResizable(True)
        self.reasons.opened.connect(self.opened)
        self.rules = RulesBox(self.desk, self)
        self.result = plain_label("", self, "heading", wrap=True)
        self.result.setObjectName("result")
        self.list = QListWidget(self)
        self.list.setObjectName("differences")
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setUniformItemSizes(False)
        self._lay_out()

    def _button(self, name: str, act: object, primary: bool) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"making_{name}")
        button.clicked.connect(lambda *_: act())  # type: ignore[operator]
        if primary:
            theme.role(button, "primary")
        return button

    def _lay_out(self) -> None:
        wishes = QWidget(self)
        theme.role(wishes, "plain")
        grid = QGridLayout(wishes)
        grid.setContentsMargins(0, 0, theme.px(8), 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(10))
        for row, (key, slider) in enumerate(self.levels.items()):
            slider.setFixedWidth(theme.px(110))
            self._names[key].setBuddy(slider)
            grid.addWidget(self._names[key], row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(self._words[key], row, 2)
            slider.valueChanged.connect(partial(self._level_moved, key))
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, theme.px(64))
        grid.setRowStretch(len(self.levels), 1)
        self.wishes.setWidget(wishes)
        time = QHBoxLayout()
        time.addWidget(self._seconds_name)
        time.addWidget(self.seconds)
        time.addStretch()
        acts = QHBoxLayout()
        for button in (self.start, self.back):
            acts.addWidget(button)
        acts.addStretch()
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(12))
        left.addWidget(self.heading)
        left.addWidget(self.wishes, 1)
        left.addLayout(time)
        left.addWidget(self.better)
        left.addLayout(acts)
        side = QFrame(self)
        side.setFixedWidth(theme.px(430))
        side.setLayout(left)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(24))
        whole.addWidget(side)
        whole.addLayout(self._right(), 1)

    def _right(self) -> QVBoxLayout:
        running, ready = QHBoxLayout(), QHBoxLayout()
        for layout, buttons in ((running, (self.enough, self.cancel)), (ready, (self.apply, self.discard))):
            for button in buttons:
                layout.addWidget(button)
            layout.addStretch()
        right = QVBoxLayout()
        right.setSpacing(theme.px(10))
        right.addWidget(self.status)
        right.addWidget(self.bar)
        right.addLayout(running)
        right.addWidget(self.rules, 100)
        right.addWidget(self.result)
        right.addWidget(self.reasons, 3)
        right.addWidget(self.list, 2)
        right.addLayout(ready)
        right.addStretch()
        return right

    # --- the search ------------------------------------------------------------------------------------------------

    def open(self, board: Board) -> None:
        """Begin for a period, with what counted there last time."""
        self.rules.show_rules(board)
        if not self._running:
            self.period = board.period
            for key, level in levels(self.desk.store, board.period).items():
                self.levels[key].show_level(level)
            self.made = None
            self.better.setVisible(bool(board.sessions))
            self.better.setChecked(False)
        self.speak()
        self.start.setFocus()

    def make(self) -> None:
        """Start the search; the window stays free."""
        period, seconds, store, today = self.period, float(self.seconds.value()), self.desk.store, self.clock()
        if period is None or self._running:
            return
        keep_levels(store, period, {key: slider.level() for key, slider in self.levels.items()})
        self.made, self._found, self._running = None, None, True
        self._enough, self._cancelled = Event(), Event()
        self._since.start()
        self._ticks.start()
        enough, cancelled, better = self._enough, self._cancelled, self.better.isChecked()

        def work(progress: Progress) -> Made:
            def stopped() -> bool:
                return enough.is_set() or cancelled.is_set() or progress.stopped()

            made = make(store, period, seconds, today, self.told.emit, stopped, improve=better)
            if cancelled.is_set() or progress.stopped():
                raise Cancelled
            return made

        self.desk.jobs.run(self.desk.t("Making the schedule"), work, self._ended, self._failed)
        self.speak()
        self.cancel.setFocus()

    def stop(self) -> None:
        """Give the search up; nothing is kept."""
        self._cancelled.set()

    def outdate(self, board: Board) -> None:
        """The calendar is not any more what a result was made for: another period, or somebody changed it."""
        self.rules.show_rules(board)
        if (self.made is not None and self.made.board.sessions != board.sessions) or self.period != board.period:
            self.stop()
            self.made = None
            self.open(board)
            self.status.setText(self.desk.t("The calendar has changed; make the schedule again."))

    def _stop_here(self) -> None:
        """Take what there is."""
        self._enough.set()
        self.enough.setEnabled(False)

    def _tell(self, found: Found) -> None:
        if self._running:
            self._found = found
            self._say_progress()

    def _ended(self, made: Made) -> None:
        self._running, self.made = False, made
        self.speak()
        (self.apply if made.differences else self.back).setFocus()

    def _failed(self) -> None:
        self._running = False
        self.speak()

    def _apply(self) -> None:
        made, t = self.made, self.desk.t
        if made is not None and made.differences:
            self.made = None
            carry_out(self.desk.store, made.translation, made.proposal.schedule)
            self.desk.say(t("The schedule is in the calendar."), t("Undo"), partial(undo, self.desk))
            self.left.emit()
            found = (each.after or each.before for each in made.differences)
            self.applied.emit(sorted({session.day for session in found if session}))

    def _discard(self) -> None:
        self.made = None
        self.speak()
        self.start.setFocus()

    def _leave(self) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop() if self._running else self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._apply()
            elif self.made is None:
                self.make()
        else:
            super().keyPressEvent(event)

    # --- saying ----------------------------------------------------------------------------------------------------

    def _level_moved(self, key: str, *_: int) -> None:
        self.levels[key].say(self._words[key], self.desk.t)

    def _tick(self) -> None:
        """Let the seconds run on while the search has nothing new to tell."""
        if self._running:
            self._say_progress()
        else:
            self._ticks.stop()

    def _say_progress(self) -> None:
        t, found = self.desk.t, self._found
        self._offer_enough()
        phase = found.phase if found and found.phase in _PHASES else next(iter(_PHASES))
        parts = [t(_PHASES[phase])]
        if found is not None:
            self.bar.setRange(0, self.seconds.value())
            passed = max(round(found.seconds), self._since.elapsed() // 1000)
            self.bar.setValue(min(self.seconds.value(), passed))
            parts.append(t("{n} s", n=passed))
            if found.unplaced:
                parts.append(t("without a place: {n}", n=found.unplaced))
            if found.cost is not None:
                parts.append(self._price(found.cost, found.bound))
        self.status.setText(" · ".join(parts))

    def _offer_enough(self) -> None:
        """There must be a schedule before it can be good enough."""
        there = self._found is not None and self._found.cost is not None
        before = self.enough.isEnabled()
        self.enough.setEnabled(there and not self._enough.is_set())
        if self.enough.isEnabled() and not before and self.cancel.hasFocus():
            self.enough.setFocus()

    def _price(self, cost: int, bound: int) -> str:
        """How many wishes are unmet, and the least it can be where that is known."""
        t = self.desk.t
        if bound <= 0:
            return t("unmet wishes: {cost} points", cost=t.number(cost))
        return t("unmet wishes: {cost} points, at least {bound}", cost=t.number(cost), bound=t.number(bound))

    def _say_result(self) -> None:
        made, t = self.made, self.desk.t
        self.list.clear()
        if made is None:
            return
        counts = [t.plural(*_COUNTED[sort], n) for sort, n in counted(made.differences).items() if n]
        found = made.proposal
        if not made.differences:
            text = t("Nothing would change.")
        elif found.full:
            text = t("A full schedule: {changes}.", changes=", ".join(counts))
        else:
            text = t("Not everything could be planned, but this can: {changes}.", changes=", ".join(counts))
        self.result.setText(text)
        price = self._price(found.cost.total, found.bound)
        self.status.setText(f"{price[:1].upper()}{price[1:]} · {t('{n} s', n=round(found.seconds))}")
        self.list.addItems([each.notice(made.board).said(t) for each in made.differences])
        if not found.full and not found.conflicts:
            self.status.setText(f"{self.status.text()}\n{t(_UNKNOWN)}")
        self.reasons.fill(made.reasons(t))

    def speak(self) -> None:
        """Say everything in the language of the screen, and show what can be done now."""
        t, ready = self.desk.t, self.made is not None
        self.heading.setText(t("What counts in the schedule"))
        for key in SOFT:
            words = t(RULES[key].sentence).rstrip(".")
            self._names[key].setText(words)
            self.levels[key].setAccessibleName(words)
            self._level_moved(key)
        self._seconds_name.setText(t("Seconds to search"))
        self.seconds.setAccessibleName(t("Seconds to search"))
        self.better.setText(t("Better the whole calendar, not only what is wrong in it"))
        for button, text in (
            (self.start, t("Make the schedule")), (self.back, t("Back to the calendar")),
            (self.enough, t("Good enough")), (self.cancel, t("Cancel")), (self.apply, t("Apply")),
            (self.discard, t("Discard")),
        ):  # fmt: skip
            button.setText(text)
            button.setAccessibleName(text)
        self.apply.setToolTip("Ctrl+Enter")
        self.bar.setAccessibleName(t("Progress"))
        self.list.setAccessibleName(t("What would change"))
        self.wishes.setAccessibleName(t("What counts in the schedule"))
        for widget in (self.bar, self.enough, self.cancel):
            widget.setVisible(self._running)
        self.rules.speak()
        self.rules.setVisible(not self._running and not ready)
        for shown in (self.result, self.list, self.reasons, self.apply, self.discard):
            shown.setVisible(ready)
        self.apply.setEnabled(bool(self.made and self.made.differences))
        self.list.setVisible(bool(self.made and self.made.differences))
        self.start.setEnabled(not self._running)
        theme.role(self.start, "" if ready else "primary")
        self.status.setText(t("Locked half-days and the past stay as they are; nothing is written until you apply it."))
        if self._running:
            self._say_progress()
        self._say_result()
