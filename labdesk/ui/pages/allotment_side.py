"""Beside the students of a practice: how full the kindergartens are, what counts, and what is proposed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labdesk.operations.allotting import WEIGHED, Allotment, Kindergarten, Levels
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import LevelSlider, plain_label

WIDTH = 270
"""Width of the panel, in logical pixels at 100 %."""


class AllotmentSide(QScrollArea):
    """`wanted` asks for a proposal; `applied` and `dropped` say what becomes of it, `opened` names a kindergarten."""

    wanted = Signal()
    applied = Signal()
    dropped = Signal()
    opened = Signal(int)
    added = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("side")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(theme.px(WIDTH))
        self._card = QFrame(self)
        theme.role(self._card, "card")
        self._shown: list[Kindergarten] = []
        self._quiet = False
        self._build()
        self._lay_out()
        self.setWidget(self._card)

    def _build(self) -> None:
        card = self._card
        self._places_head = plain_label("", card, "heading")
        self.seats = QTableWidget(0, 2, card)
        self.seats.setObjectName("seats")
        self.seats.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.seats.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.seats.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.seats.setTabKeyNavigation(False)
        self.seats.setShowGrid(False)
        self.seats.setMinimumHeight(theme.px(110))
        self.seats.verticalHeader().hide()
        self.seats.horizontalHeader().hide()
        self.seats.verticalHeader().setDefaultSectionSize(theme.px(theme.ROW))
        self.seats.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.seats.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.seats.itemActivated.connect(lambda item: self.opened.emit(self._shown[item.row()].id))
        self.add = self._button("action_seats", "new", self.added.emit, "link")
        self._counts_head = plain_label("", card, "heading")
        self.levels = {name: LevelSlider(name, card) for name in WEIGHED}
        self._names = {name: plain_label("", card, wrap=True) for name in WEIGHED}
        self._words = {name: plain_label("", card, "muted") for name in WEIGHED}
        for name, slider in self.levels.items():
            slider.valueChanged.connect(lambda *_: self._moved())
            self._names[name].setBuddy(slider)
        self.anew = QCheckBox(card)
        self.anew.setObjectName("anew")
        self.anew.toggled.connect(lambda *_: self._moved())
        self.propose = self._button("action_propose", "refresh", self.wanted.emit, "primary")
        self.apply = self._button("action_apply", "check", self.applied.emit, "primary")
        self.discard = self._button("action_discard", "", self.dropped.emit)
        self.result = plain_label("", card, wrap=True)
        self.result.setObjectName("result")

    def _button(self, name: str, drawing: str, act: Callable[[], None], role: str = "") -> QPushButton:
        button = QPushButton(self._card)
        button.setObjectName(name)
        if drawing:
            button.setIcon(icons.icon(drawing, "on_accent" if role == "primary" else "text"))
        if role:
            theme.role(button, role)
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.px(2))
        for number, (name, slider) in enumerate(self.levels.items()):
            grid.addWidget(self._names[name], 2 * number, 0, 1, 2)
            grid.addWidget(slider, 2 * number + 1, 0)
            grid.addWidget(self._words[name], 2 * number + 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, theme.px(76))
        acts = QHBoxLayout()
        for button in (self.propose, self.apply, self.discard):
            acts.addWidget(button)
        acts.addStretch()
        column = QVBoxLayout(self._card)
        column.setContentsMargins(*[theme.px(12)] * 4)
        column.setSpacing(theme.px(8))
        column.addWidget(self._places_head)
        column.addWidget(self.seats, 1)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._counts_head)
        column.addLayout(grid)
        column.addWidget(self.anew)
        column.addLayout(acts)
        column.addWidget(self.result)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self._places_head.setText(t("Seats taken"))
        self._counts_head.setText(t("What counts"))
        self.seats.setAccessibleName(t("Seats in kindergartens"))
        for name, label in self._names.items():
            label.setText(t(WEIGHED[name]))
            self.levels[name].setAccessibleName(t(WEIGHED[name]))
        for button, text in (
            (self.add, t("Add seats")), (self.propose, t("Propose")), (self.apply, t("Apply")),
            (self.discard, t("Discard")), (self.anew, t("Ask everybody anew")),
        ):  # fmt: skip
            button.setText(text)
            button.setAccessibleName(text)
        self.anew.setToolTip(t("Else those who have a kindergarten already keep it."))
        self._say_levels()

    def chosen(self) -> Levels:
        """How much each thing counts."""
        return Levels(**{name: slider.level() for name, slider in self.levels.items()})

    def show_levels(self, kept: Levels) -> None:
        """Show how much each thing counts; nobody is asked anew."""
        self._quiet = True
        for name, slider in self.levels.items():
            slider.show_level(getattr(kept, name))
        self.anew.setChecked(False)
        self._quiet = False

    def show_allotment(self, made: Allotment, proposed: bool) -> None:
        """Show how full the kindergartens are or would be, and what a proposal comes to."""
        t = self.desk.t
        self._shown = [each for each in made.cohort.kindergartens.values()
                       if each.seats is not None or made.taken[each.id]]  # fmt: skip
        self.seats.setRowCount(len(self._shown))
        for row, each in enumerate(self._shown):
            taken = made.taken[each.id]
            name = QTableWidgetItem(each.brief(t))
            name.setToolTip(each.said(t))
            count = QTableWidgetItem(f"{taken} / {'–' if each.seats is None else each.seats}")
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if each.seats is not None and taken > each.seats:
                count.setIcon(icons.icon("warning", "danger"))
                count.setToolTip(t("More students than seats"))
            self.seats.setItem(row, 0, name)
            self.seats.setItem(row, 1, count)
        self.propose.setVisible(not proposed)
        self.apply.setVisible(proposed and bool(made.moved))
        self.discard.setVisible(proposed)
        self.result.setText("\n".join(self._said(made) if proposed else []))

    def _said(self, made: Allotment) -> Iterator[str]:
        """What a proposal comes to, a sentence each."""
        t, moved, staying = self.desk.t, len(made.moved), len(made.staying)
        if moved:
            yield t.plural("{n} student would change.", "{n} students would change.", moved)
        else:
            yield t("Nothing would change.")
        if any(who.wishes for who in made.cohort.candidates):
            yield made.met(t)
        if made.unseated:
            yield made.lack(t)
        if made.anew and staying:
            yield t.plural(
                "{n} student has begun on our site and stays there.",
                "{n} students have begun on our site and stay there.", staying,
            )  # fmt: skip

    def _moved(self) -> None:
        self._say_levels()
        if not self._quiet and self.discard.isVisible():
            self.wanted.emit()

    def _say_levels(self) -> None:
        for name, slider in self.levels.items():
            slider.say(self._words[name], self.desk.t)
