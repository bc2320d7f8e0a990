"""The project board: every project in the column of its stage, as a table, or on a line of time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labdesk.i18n import N_
from labdesk.operations.gates import WAY, moves, stage_of
from labdesk.operations.project_view import Look, looks
from labdesk.schema.projects import STAGES, STATES
from labdesk.store import Change
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk
from labdesk.ui.pages.board_cards import ProjectCard, StageColumn
from labdesk.ui.pages.board_views import ProjectTable, Timeline
from labdesk.ui.pages.project_moves import move
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import EmptyState

WAIT = 30
"""Milliseconds after a change until the board looks again: several changes count once."""
VIEWS = {"cards": N_("Board"), "table": N_("Table"), "time": N_("Timeline")}
_REMEMBERED = "board_view"


class BoardPage(QWidget):
    """The subject may be the id of a project: it is then the one with the keyboard."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, clock: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self.desk = desk
        self.clock = clock
        self.looks: list[Look] = []
        self.chosen: int | None = None
        self.setObjectName("page_board")
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._wait.timeout.connect(self.reload)
        self._build()
        collect(self)
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)
        self.speak()

    # --- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.columns = {stage: StageColumn(stage, self) for stage in WAY}
        inside = QWidget(self)
        theme.role(inside, "plain")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        for column in self.columns.values():
            column.dropped.connect(self._dropped)
            row.addWidget(column)
        row.addStretch()
        self.area = QScrollArea(self)
        self.area.setObjectName("board_scroll")
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table = ProjectTable(self)
        self.time = Timeline(self)
        for view in (self.table, self.time):
            view.opened.connect(self._open)
            view.current.connect(self._choose)
            view.menu_wanted.connect(self._menu)
        self.empty = EmptyState(self, "projects")
        self.views = QStackedWidget(self)
        for each in (self.area, self.table, self.time, self.empty):
            self.views.addWidget(each)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        whole.setSpacing(theme.px(8))
        whole.addLayout(self._head())
        whole.addLayout(self._filters())
        whole.addWidget(self.views, 1)

    def _head(self) -> QHBoxLayout:
        self.title = plain_label("", self, "title")
        self.new_button = QPushButton(icons.icon("new"), "", self)
        self.new_button.setObjectName("board_new")
        self.new_button.clicked.connect(lambda *_: self.new())
        self.switch = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        row.addWidget(self.title)
        row.addStretch()
        for key in VIEWS:
            button = self.buttons[key] = QPushButton(self)
            button.setObjectName(f"view_{key}")
            button.setCheckable(True)
            button.clicked.connect(partial(self.show_view, key))
            self.switch.addButton(button)
            row.addWidget(button)
        row.addSpacing(theme.px(12))
        row.addWidget(self.new_button)
        self.buttons[self.desk.store.setting(_REMEMBERED, "cards")].setChecked(True)
        return row

    def _filters(self) -> QHBoxLayout:
        self.boxes: dict[str, QComboBox] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for name in ("direction", "leader", "state"):
            box = self.boxes[name] = QComboBox(self)
            box.setObjectName(f"filter_{name}")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(20)
            box.activated.connect(lambda *_: self._show())
            row.addWidget(box)
        self.fold = QCheckBox(self)
        self.fold.setObjectName("fold_empty")
        self.fold.toggled.connect(lambda *_: self._show())
        row.addWidget(self.fold)
        row.addStretch()
        self.count = plain_label("", self, "muted")
        self.count.setObjectName("board_count")
        row.addWidget(self.count)
        return row

    # --- saying --------------------------------------------------------------------------------------------------

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self.title.setText(t("Project board"))
        self.new_button.setText(t("New: {kind}", kind=t("Project")))
        self.fold.setText(t("Hide empty stages"))
        for key, button in self.buttons.items():
            button.setText(t(VIEWS[key]))
            button.setAccessibleName(t(VIEWS[key]))
        self.empty.say(
            t("No projects yet. A project begins with a problem."), t("New: {kind}", kind=t("Project")), self.new
        )
        self.reload()

    def reload(self) -> None:
        """Look at the projects anew and show them."""
        self.looks = looks(self.desk.store, self.clock())
        self._offer()
        self._show()

    def _offer(self) -> None:
        """The choices of the filters: what occurs among the projects."""
        t = self.desk.t
        directions = self.desk.store.titles("direction", {look.direction for look in self.looks if look.direction})
        leaders = {look.leader: look.name.brief(t) for look in self.looks if look.leader}
        states = {state: t(label) for state, label in STATES.items() if any(x.state == state for x in self.looks)}
        for name, first, found in (
            ("direction", t("All directions"), {i: t.own(title) for i, title in directions.items()}),
            ("leader", t("All leaders"), dict(sorted(leaders.items(), key=lambda each: each[1]))),
            ("state", t("At work and others"), states),
        ):  # fmt: skip
            box, before = self.boxes[name], self.boxes[name].currentData()
            with QSignalBlocker(box):
                box.clear()
                box.addItem(first, None)
                for value, said in found.items():
                    box.addItem(said, value)
                box.setCurrentIndex(max(0, box.findData(before)))
            box.setAccessibleName(first)

    def shown(self) -> list[Look]:
        """The projects that pass the filters."""
        wanted = {name: box.currentData() for name, box in self.boxes.items()}
        return [x for x in self.looks if all(v is None or getattr(x, name) == v for name, v in wanted.items())]

    def _show(self) -> None:
        t = self.desk.t
        found = self.shown()
        focus = QApplication.focusWidget()
        held = focus is not None and (focus is self or any(each.isAncestorOf(focus) for each in self.columns.values()))
        if held:
            self.setFocus()  # a card that goes away would hand the keyboard to its neighbour and scroll there
        for stage, column in self.columns.items():
            here = [look for look in found if look.stage == stage]
            for card in column.fill(here, t):
                card.opened.connect(self._open)
                card.stepped.connect(self.step)
                card.menu_wanted.connect(self._menu)
                card.installEventFilter(self)
            column.setVisible(bool(here) or not self.fold.isChecked())
        self.table.fill(found, t)
        self.time.fill(found, t, self.clock())
        self.count.setText(t.plural("{n} project", "{n} projects", len(found)))
        self.show_view(next(key for key, button in self.buttons.items() if button.isChecked()))
        if held:
            self._focus()

    def show_view(self, key: str, *_: Any) -> None:
        """Show the board, the table or the line of time; the choice is kept."""
        self.buttons[key].setChecked(True)
        if self.desk.store.setting(_REMEMBERED, "cards") != key:
            self.desk.store.set_setting(_REMEMBERED, key)
        views = {"cards": self.area, "table": self.table, "time": self.time}
        self.views.setCurrentWidget(views[key] if self.looks else self.empty)
        self.fold.setVisible(key == "cards")

    # --- the chosen project --------------------------------------------------------------------------------------

    def cards(self) -> list[list[ProjectCard]]:
        """The cards of each column that has any, from left to right."""
        return [column.cards for column in self.columns.values() if column.cards]

    def card(self, project: int | None) -> ProjectCard | None:
        """The card of a project."""
        return next((card for column in self.cards() for card in column if card.look.id == project), None)

    def _focus(self) -> None:
        card = self.card(self.chosen)
        if card is not None and self.isVisible() and self.views.currentWidget() is self.area:
            card.setFocus()
            self.area.ensureWidgetVisible(self.columns[card.look.stage], theme.px(8), 0)
            self.columns[card.look.stage].area.ensureWidgetVisible(card)

    def entrance(self) -> QWidget:
        """What gets the keyboard when the page opens."""
        present = self.views.currentWidget()
        if present is not None and present is not self.area:
            return present
        first = self.card(self.chosen) or next((cards[0] for cards in self.cards()), None)
        return first or self.new_button

    def show_subject(self, subject: Any) -> None:
        """Put the keyboard on a project."""
        if isinstance(subject, int):
            self.chosen = subject
            self._focus()

    def subject(self) -> int | None:
        """The project with the keyboard."""
        return self.chosen

    def _choose(self, project: int) -> None:
        self.chosen = project

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if isinstance(watched, ProjectCard):
            if event.type() == event.Type.FocusIn:
                self.chosen = watched.look.id
            elif event.type() == event.Type.KeyPress and not event.modifiers().value:
                return self._walk(watched, event.key())
        return False

    def _walk(self, card: ProjectCard, key: int) -> bool:
        """Arrows lead from card to card: along a column, or to the same height of the next one."""
        columns = self.cards()
        place = next((n for n, cards in enumerate(columns) if card in cards), None)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if place is None or key not in steps:
            return False
        height = columns[place].index(card)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            place = min(max(place + steps[Qt.Key(key)], 0), len(columns) - 1)
        else:
            height += steps[Qt.Key(key)]
        cards = columns[place]
        self.chosen = cards[min(max(height, 0), len(cards) - 1)].look.id
        self._focus()
        return True

    # --- acts ----------------------------------------------------------------------------------------------------

    @action(N_("New project"), name="board_new_project", icon="new", keys="Ctrl+N")
    def new(self) -> None:
        """Begin a new project."""
        self.desk.go("project", {"stage": "problem"})

    @action(N_("Move to the next stage"), name="move_next", icon="forward", keys="Ctrl+Right")
    def move_next(self) -> None:
        """Move the chosen project one stage on."""
        if self.chosen is not None:
            self.step(self.chosen, 1)

    @action(N_("Move to the stage before"), name="move_back", icon="back", keys="Ctrl+Left")
    def move_back(self) -> None:
        """Move the chosen project one stage back."""
        if self.chosen is not None:
            self.step(self.chosen, -1)

    def step(self, project: int, by: int) -> None:
        """Move a project to a neighbouring stage."""
        place = WAY.index(stage_of(self.desk.store, project)) + by
        if 0 <= place < len(WAY):
            self._move(project, WAY[place])

    def _dropped(self, project: int, stage: str) -> None:
        if stage_of(self.desk.store, project) != stage:
            QTimer.singleShot(0, self, lambda: self._move(project, stage))

    def _move(self, project: int, stage: str) -> None:
        self.chosen = project
        if not move(self.desk, project, stage):
            self._focus()

    def menu(self, project: int) -> QMenu:
        """Everything that can be done with a project."""
        t = self.desk.t
        stage = stage_of(self.desk.store, project)
        menu = QMenu(self)
        menu.setObjectName("board_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(t("Passport")).triggered.connect(lambda *_: self._open(project))
        menu.addAction(t("Form of the project")).triggered.connect(lambda *_: self.desk.go("project", project))
        menu.addSeparator()
        for to in moves(stage):
            act = menu.addAction(t("Move to: {stage}", stage=t(STAGES[to])))
            act.setObjectName(f"move_to_{to}")
            act.triggered.connect(lambda *_, to=to: self._move(project, to))
        return menu

    def _menu(self, project: int, at: QPoint) -> None:
        self.chosen = project
        self.menu(project).popup(at)

    def _open(self, project: int) -> None:
        self.chosen = project
        self.desk.go("passport", project)

    # --- events --------------------------------------------------------------------------------------------------

    def _store_changed(self, change: Change) -> None:
        if change.touches("project", "project_task", "person", "direction") and self.isVisible():
            self._wait.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
