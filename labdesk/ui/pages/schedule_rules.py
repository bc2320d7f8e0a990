"""The hard rules of a practice as boxes to tick: one given up is no conflict, and the search leaves it out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from labdesk.operations.practice_board import Board
from labdesk.operations.practice_problem import concerned
from labdesk.operations.practice_rules import OPTIONAL, give_up, sentence
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import plain_label


class RulesBox(QScrollArea):
    """A box for every rule that concerns the period, each with what giving it up means; a tick is kept at once."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.board: Board | None = None
        self.setObjectName("rules")
        self.setWidgetResizable(True)
        inside = QWidget(self)
        theme.role(inside, "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(0)
        self.heading = plain_label("", inside, "heading")
        column.addWidget(self.heading)
        column.addSpacing(theme.px(6))
        self.boxes: dict[str, QCheckBox] = {}
        self._notes = {}
        for rule in OPTIONAL:
            box, note = QCheckBox(inside), plain_label("", inside, "muted", wrap=True)
            box.setObjectName(f"rule_{rule}")
            note.setContentsMargins(theme.px(24), 0, 0, theme.px(6))
            box.toggled.connect(partial(self._ticked, rule))
            column.addWidget(box)
            column.addWidget(note)
            self.boxes[rule], self._notes[rule] = box, note
        column.addStretch()
        self.setWidget(inside)

    def show_rules(self, board: Board) -> None:
        """Show which rules a period keeps; those that its facts do not bring about are left out."""
        self.board = board
        shown = concerned(board)
        for rule, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(rule not in board.given_up)
            for widget in (box, self._notes[rule]):
                widget.setVisible(rule in shown)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self.heading.setText(t("Rules that must be kept"))
        self.setAccessibleName(t("Rules that must be kept"))
        for rule, box in self.boxes.items():
            words, meaning = t(sentence(rule)).rstrip("."), t(OPTIONAL[rule])
            box.setText(words)
            box.setAccessibleName(words)
            box.setAccessibleDescription(meaning)
            self._notes[rule].setText(meaning)

    def _ticked(self, rule: str, kept: bool) -> None:
        if self.board is not None:
            give_up(self.desk.store, self.board.period, rule, not kept)
