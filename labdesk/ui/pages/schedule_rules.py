"""The hard rules of a practice as boxes to tick: one without its tick is only a wish, or not asked about at all."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from labdesk.i18n import N_
from labdesk.operations.practice_board import Board
from labdesk.operations.practice_problem import concerned
from labdesk.operations.practice_rules import BENDING, OPTIONAL, ease, sentence
from labdesk.schema.arrangements import EXCEPTABLE
from labdesk.store import Query
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import plain_label

LEVELS = {
    "none": N_("Not asked about"), "low": N_("A weak wish"), "normal": N_("A wish"), "high": N_("A strong wish"),
}  # fmt: skip
"""How much a rule counts that need not hold."""


class _Words(QLabel):
    """What stands beside a box: a box cannot wrap its own text. A click on the words ticks it."""

    def __init__(self, box: QCheckBox, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()


class RulesBox(QScrollArea):
    """A box for every rule that concerns the period, each with what giving it up means; a tick is kept at once.

    Beside a rule without its tick stands how much it counts, if it can be a wish; below, for whom it does not hold.
    """

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
        self.wishes: dict[str, QComboBox] = {}
        self.exceptions: dict[str, QPushButton] = {}
        self._words: dict[str, _Words] = {}
        self._notes: dict[str, QLabel] = {}
        for rule in OPTIONAL:
            box, note = QCheckBox(inside), plain_label("", inside, "muted", wrap=True)
            row, below = QHBoxLayout(), QHBoxLayout()
            box.setObjectName(f"rule_{rule}")
            note.setContentsMargins(theme.px(26), 0, 0, 0)
            box.toggled.connect(partial(self._ticked, rule))
            words = self._words[rule] = _Words(box, inside)
            words.setObjectName(f"words_{rule}")
            row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            if rule in BENDING:
                row.addWidget(self._wish(rule, inside))
            below.addWidget(note, 1)
            if rule in EXCEPTABLE:
                below.addWidget(self._link(rule, inside))
            column.addLayout(row)
            column.addLayout(below)
            column.addSpacing(theme.px(6))
            self.boxes[rule], self._notes[rule] = box, note
        column.addStretch()
        self.setWidget(inside)

    def _wish(self, rule: str, parent: QWidget) -> QComboBox:
        box = self.wishes[rule] = QComboBox(parent)
        box.setObjectName(f"wish_{rule}")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(lambda _: self._chosen(rule, box.currentData()))
        return box

    def _link(self, rule: str, parent: QWidget) -> QPushButton:
        link = self.exceptions[rule] = QPushButton(parent)
        link.setObjectName(f"exceptions_{rule}")
        theme.role(link, "link")
        link.clicked.connect(lambda *_: self._open_exceptions(rule))
        return link

    def show_rules(self, board: Board) -> None:
        """Show which rules a period keeps; those that its facts do not bring about are left out."""
        self.board = board
        shown = concerned(board)
        for rule, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(rule not in board.eased)
            for widget in (box, self._words[rule], self._notes[rule]):
                widget.setVisible(rule in shown)
        for rule, wish in self.wishes.items():
            wish.setVisible(rule in shown and rule in board.eased)
            wish.setCurrentIndex(wish.findData(board.eased.get(rule, "none")))
        for rule, link in self.exceptions.items():
            link.setVisible(rule in shown and rule not in board.eased)
        self._say_exceptions()

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self.heading.setText(t("Rules that must be kept"))
        self.setAccessibleName(t("Rules that must be kept"))
        for rule, box in self.boxes.items():
            words, meaning = t(sentence(rule)).rstrip("."), t(OPTIONAL[rule])
            self._words[rule].setText(words)
            box.setAccessibleName(words)
            box.setAccessibleDescription(meaning)
            self._notes[rule].setText(meaning)
        for rule, wish in self.wishes.items():
            level = wish.currentData()
            wish.clear()
            for key, words in LEVELS.items():
                wish.addItem(t(words), key)
            wish.setCurrentIndex(max(0, wish.findData(level)))
            wish.setAccessibleName(t(sentence(rule)).rstrip("."))
        self._say_exceptions()

    def _say_exceptions(self) -> None:
        t = self.desk.t
        made = Counter(rule for rule, _ in self.board.exceptions) if self.board else Counter[str]()
        for rule, link in self.exceptions.items():
            text = t("Exceptions: {n}…", n=made[rule]) if made[rule] else t("Exceptions…")
            link.setText(text)
            link.setAccessibleName(f"{text} {t(EXCEPTABLE[rule])}")

    def _open_exceptions(self, rule: str) -> None:
        """List those from a rule, or begin the first one."""
        if self.board is not None:
            first = {"period": self.board.period, "rule": rule}
            found = self.desk.store.listing(Query("rule_exception", ("id",), where=first), 0, -1)
            self.desk.go("rule_exception", frozenset(row.id for row in found) or first)

    def _ticked(self, rule: str, kept: bool) -> None:
        self._chosen(rule, None if kept else "none")

    def _chosen(self, rule: str, level: str | None) -> None:
        if self.board is not None and self.board.eased.get(rule) != level:
            ease(self.desk.store, self.board.period, rule, level)
