"""Below the calendar: the conflicts one by one, each with a way to it, and the numbers of the week."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from labdesk.i18n import Language
from labdesk.operations.practice_board import Board
from labdesk.operations.practice_conflicts import Fault
from labdesk.operations.practice_numbers import mentor_week, owed, week_hours, wishes_met
from labdesk.operations.practice_views import MARKS, Week, brief
from labdesk.schema.practice import ACTIVITY_KINDS
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import Sign, plain_label

MENTORS_SHOWN = 4


class ConflictBar(QFrame):
    """One conflict at a time with its number; `shown` asks for its half-day, `opened` for the page that mends it."""

    shown = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.faults: list[Fault] = []
        self._at = 0
        self._tried = ""
        self.setObjectName("conflicts")
        self.setMinimumHeight(theme.px(42))
        self._sign = Sign("warning", "danger", 18, self)
        self.label = plain_label("", self, wrap=True)
        self.label.setObjectName("conflict_text")
        self.count = plain_label("", self, "muted")
        self.back, self.on = QToolButton(self), QToolButton(self)
        self.show_, self.open_ = QPushButton(self), QPushButton(self)
        for button, name, drawing, step in (
            (self.back, "conflict_back", "chevron-left", -1), (self.on, "conflict_on", "chevron-right", 1),
        ):  # fmt: skip
            button.setObjectName(name)
            button.setIcon(icons.icon(drawing))
            button.clicked.connect(lambda *_, step=step: self._step(step))
        self.show_.setObjectName("conflict_show")
        self.show_.clicked.connect(lambda: self.shown.emit(self.faults[self._at]))
        self.open_.setObjectName("conflict_open")
        self.open_.clicked.connect(lambda: self.opened.emit(self.faults[self._at]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self._sign)
        row.addWidget(self.label, 1)
        for widget in (self.count, self.back, self.on, self.show_, self.open_):
            row.addWidget(widget)

    def fill(self, faults: list[Fault], about: set[int], week: set[int]) -> None:
        """Show conflicts, first one about the chosen half-days, else of the week, else the one shown before."""
        before = self.faults[self._at].key if self.faults else None
        self.faults = faults
        mine = next((n for n, fault in enumerate(faults) if fault.sessions & about), None)
        here = next((n for n, fault in enumerate(faults) if fault.sessions & week), None)
        kept = next((n for n, fault in enumerate(faults) if fault.key == before), None)
        self._at = next((n for n in (mine, kept, here) if n is not None), 0)
        self.speak()

    def choose(self, about: set[int]) -> None:
        """Show a conflict of the chosen half-days."""
        mine = next((n for n, fault in enumerate(self.faults) if fault.sessions & about), None)
        if mine is not None:
            self._at = mine
            self.speak()

    def try_out(self, text: str) -> None:
        """Say for a moment what is wrong with a place that is only tried; nothing takes it away."""
        self._tried = text
        self.speak()

    def _step(self, step: int) -> None:
        self._at = (self._at + step) % max(1, len(self.faults))
        self.speak()

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        some = bool(self.faults)
        text = self._tried or (self.faults[self._at].notice.said(t) if some else t("No conflicts."))
        self.label.setText(text)
        self._sign.show_drawing(
            "warning" if some or self._tried else "check", "danger" if some or self._tried else "done"
        )
        self.count.setText(t("{n} of {total}", n=self._at + 1, total=len(self.faults)) if some else "")
        for widget in (self.count, self.back, self.on, self.show_, self.open_):
            widget.setVisible(some and not self._tried)
        for button, words in (
            (self.back, t("Previous conflict")), (self.on, t("Next conflict")), (self.show_, t("Show")),
            (self.open_, t("Put right…")),
        ):  # fmt: skip
            button.setAccessibleName(words)
            if isinstance(button, QPushButton):
                button.setText(words)
            else:
                button.setToolTip(words)
        self.setAccessibleName(text)


class Numbers(QWidget):
    """Three lines: what is planned of what is asked, and the wishes met; mentors' half-days; what the signs mean."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("numbers")
        self._base = ""
        self.mentors = plain_label("", self, "muted", wrap=True)
        self.mentors.setObjectName("mentor_hours")
        self.whole = plain_label("", self, "muted", wrap=True)
        self.whole.setObjectName("totals")
        self.legend = plain_label("", self, "muted")
        self.legend.setObjectName("legend")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.whole)
        column.addWidget(self.mentors)
        column.addWidget(self.legend)

    def fill(self, board: Board, week: Week, t: Language) -> None:
        """Work the numbers out anew."""
        said = []
        for who, halves, most in mentor_week(board, week.monday):
            if who in board.people:
                over = most is not None and halves > most
                said.append(
                    f"{brief(board.people[who], t)} {halves}{'/' + str(most) if most else ''}{' ↑' if over else ''}"
                )
        more = t("and {n} more", n=len(said) - MENTORS_SHOWN) if len(said) > MENTORS_SHOWN else ""
        listed = " · ".join([*said[:MENTORS_SHOWN], *([more] if more else [])])
        self.mentors.setText(t("Trainee half-days of mentors this week: {list}", list=listed or "–"))
        self.mentors.setToolTip("\n".join(said))
        accounts = owed(board)
        planned, asked = sum(a.planned for a in accounts), sum(a.asked for a in accounts)
        share = wishes_met(board)
        parts = [
            t("Planned: {planned} of {asked} hours", planned=t.number(round(planned * board.half_hours)),
              asked=t.number(round(asked * board.half_hours))),
            t("Wishes met: {share} %", share=round(100 * share)) if share is not None else "",
        ]  # fmt: skip
        self.legend.setText("   ".join(f"{mark} {t(ACTIVITY_KINDS[sort])}" for sort, mark in MARKS.items()))
        self._base = "   |   ".join(part for part in parts if part)
        self.whole.setText(self._base)

    def about(self, board: Board, placement: int, monday: date, t: Language) -> None:
        """Put the hours of one student before the others: in this week, and planned of those asked for."""
        account = next((each for each in owed(board) if each.placement == placement), None)
        if account is not None:
            said = t(
                "{person}: {week} hours this week, {planned} of {asked} in all",
                person=brief(board.placed[placement].name, t),
                week=t.number(round(week_hours(board, monday).get(placement, 0))),
                planned=t.number(round(account.planned * board.half_hours)),
                asked=t.number(round(account.asked * board.half_hours)),
            )
            share = wishes_met(board, placement)
            wishes = [t("own wishes met: {share} %", share=round(100 * share))] if share is not None else []
            self.whole.setText("   |   ".join([said, *wishes, self._base]))
