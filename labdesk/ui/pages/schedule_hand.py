"""Changing the calendar by hand: by the list of a cell, by keys, by dragging - each edit one act, nothing forbidden."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations import practice_editing as editing
from labdesk.operations.closing import READ_ONLY
from labdesk.operations.practice_board import Board, Session
from labdesk.operations.practice_conflicts import Checker
from labdesk.operations.practice_views import brief
from labdesk.schema.practice import ACTIVITY_KINDS, SHIFTS
from labdesk.ui import theme
from labdesk.ui.actions import action
from labdesk.ui.desk import Desk
from labdesk.ui.pages.schedule_foot import ConflictBar
from labdesk.ui.pages.schedule_grid import Cell, WeekGrid
from labdesk.ui.pages.schedule_side import Candidate, CellPanel, MovePanel, Tray
from labdesk.ui.undoing import undo

Place = tuple[date, str, int | None]
"""Day, shift and group."""
SIDE = 200
"""Width of what stands beside the week, in logical pixels at 100 %."""
CHANGING = ("open_the_cell", "move_to", "lock", "remove", "cut", "paste")
"""Actions that a closed practice does not allow."""
_PLANNED = ("observe", "children", "lesson", "hall", "independent")


class Hand(QWidget):
    """The week with what stands beside it; the page that inherits this says which week of which period."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.board: Board | None = None
        self.checker: Checker | None = None
        self.acts: dict[str, QAction] = {}
        self._clip: tuple[list[Session], bool] = ([], False)
        self.grid = WeekGrid(desk, self)
        self.tray, self.cell_panel, self.move_panel = Tray(desk, self), CellPanel(desk, self), MovePanel(desk, self)
        self.side = QStackedWidget(self)
        self.side.setFixedWidth(theme.px(SIDE))
        for panel in (self.tray, self.cell_panel, self.move_panel):
            self.side.addWidget(panel)
        self.conflicts = ConflictBar(desk, self)
        self.grid.entered.connect(self.open_cell)
        self.grid.picked.connect(lambda: self.conflicts.choose(self.grid.chosen))
        self.grid.dropped.connect(self._carry)
        self.grid.tried.connect(self._tried)
        self.grid.pressed_key.connect(lambda key: self.lock() if key == "L" else self.move_to())
        self.tray.list.taken.connect(self._take)
        self.tray.list.moved.connect(self._tray_moved)
        self.tray.list.let_go.connect(self._tray_dropped)
        self.cell_panel.done.connect(self._fill_cell)
        self.move_panel.done.connect(self._moved_to)
        for each in (self.cell_panel, self.move_panel):
            each.left.connect(self._back_to_grid)

    def go_to_day(self, day: date) -> None:
        """Show the week of a day."""
        raise NotImplementedError

    @action(N_("Students of the cell…"), name="open_the_cell", icon="people")
    def open_cell(self) -> None:
        """The list of students for the cell: the way without a mouse."""
        cell = self.grid.cell()
        place = self._place(cell)
        if cell is None or place is None or self.board is None or self._sealed():
            return
        day, shift, group = place
        held = {s.placement: s.id for s in self.grid.weeks.sessions(cell) if s.shift == shift}
        known = self.board.groups.get(group or 0)
        t = self.desk.t
        name = t.own(known.name) if known else "–"
        self.cell_panel.open(
            t("{group}, {day}, {shift}", group=name, day=t.date(day), shift=t(SHIFTS[shift])),
            [self._candidate(p, held.get(p), place) for p in self._offered(cell)],
        )  # fmt: skip
        self.side.setCurrentWidget(self.cell_panel)

    @action(N_("Move to…"), name="move_to", icon="forward")
    def move_to(self) -> None:
        """Ask for day, shift and group of the chosen half-days."""
        board, t = self.board, self.desk.t
        chosen = self._chosen()
        if board is None or not chosen or self._sealed():
            return
        names = ", ".join(dict.fromkeys(brief(board.placed[s.placement].name, t) for s in chosen))
        self.move_panel.open(
            t("Move to…") + " " + names, board, (*chosen[0].half, chosen[0].group),
            lambda *place: self._judged(chosen, lambda _: place),
        )  # fmt: skip
        self.side.setCurrentWidget(self.move_panel)

    @action(N_("Lock or unlock"), name="lock", icon="lock")
    def lock(self) -> None:
        """Hold the chosen half-days where they are when the schedule is made anew, or let them go."""
        chosen = self._chosen()
        if chosen:
            self._write(
                lambda: editing.lock(self.desk.store, {s.id for s in chosen}, not all(s.locked for s in chosen))
            )

    @action(N_("Remove"), name="remove", icon="delete", keys="Del", inside=True)
    def remove(self) -> None:
        """Take the chosen half-days out of the calendar."""
        board, chosen = self.board, {s.id for s in self._chosen()}
        if board is not None and chosen and self.side.currentWidget() is self.tray:
            self._write(lambda: editing.remove(self.desk.store, board, chosen))
            t = self.desk.t
            self._say(t.plural("{n} half-day removed", "{n} half-days removed", len(chosen)))

    @action(N_("Choose all of the cell"), name="choose_cell", keys="Ctrl+A", inside=True)
    def choose_cell(self) -> None:
        """Choose everybody in the cell."""
        self.grid.choose_cell()

    @action(N_("Copy"), name="copy", icon="copy", keys="Ctrl+C", inside=True)
    def copy(self) -> None:
        """Remember the chosen half-days, to put copies of them elsewhere."""
        self._remember(False)

    @action(N_("Cut"), name="cut", keys="Ctrl+X", inside=True)
    def cut(self) -> None:
        """Remember the chosen half-days, to put them elsewhere."""
        self._remember(True)

    @action(N_("Paste"), name="paste", icon="paste", keys="Ctrl+V", inside=True)
    def paste(self) -> None:
        """Put what was copied or cut into the cell."""
        held, moving = self._clip
        cell = self.grid.cell()
        if self.board is not None and held and cell is not None:
            alive = [s for s in held if s.id in self.board.sessions]
            self._carry({s.id for s in alive}, cell, not moving)
            if moving:
                self._clip = ([], False)
                self.grid.cut = set()

    def _remember(self, moving: bool) -> None:
        self._clip = (self._chosen(), moving)
        self.grid.cut = {s.id for s in self._clip[0]} if moving else set()
        self.grid.viewport().update()

    # --- edits -----------------------------------------------------------------------------------------------------

    def _chosen(self) -> list[Session]:
        board = self.board
        found = [board.sessions[i] for i in self.grid.chosen if i in board.sessions] if board else []
        return sorted(found, key=lambda s: (s.half, s.id))

    def _place(self, cell: Cell | None, session: Session | None = None) -> Place | None:
        """Day, shift and group of a cell; what a row does not say is that of the half-day, else of the mentor."""
        board, model = self.board, self.grid.weeks
        if board is None or cell is None or model.week is None or cell[0] >= len(model.week.lines):
            return None
        line, day = model.line(cell[0]), model.day(cell[1])
        shift = line.shift or (session.shift if session else self._duty(line.mentor, day))
        group = line.group if line.group is not None else session.group if session else None
        if line.placement is not None and session is None:
            mine = board.of(line.placement)
            near = min(mine, key=lambda s: abs((s.day - day).days), default=None)
            group = near.group if near else board.placed[line.placement].group
            shift = next((s for s in SHIFTS if (line.placement, (day, s)) not in self._busy()), "1")
        return day, shift, group

    def _duty(self, mentor: int | None, day: date) -> str:
        board = self.board
        assert board is not None
        terms = [one for one in board.terms if one.person == mentor]
        return next((shift for shift in SHIFTS if any(board.serves(one, (day, shift)) for one in terms)), "1")

    def _busy(self) -> set[tuple[int, tuple[date, str]]]:
        return {(s.placement, s.half) for s in self.board.sessions.values()} if self.board else set()

    def _offered(self, cell: Cell) -> Collection[int]:
        line = self.grid.weeks.line(cell[0])
        assert self.board is not None
        return [line.placement] if line.placement is not None else self.board.placed

    def _candidate(self, placement: int, inside: int | None, place: Place) -> Candidate:
        board, t = self.board, self.desk.t
        assert board is not None
        day, shift, group = place
        mentor = board.mentor_for(group, (day, shift))
        tried = board.sessions[inside] if inside else Session(-1, placement, day, shift, group, mentor)
        return Candidate(placement, brief(board.placed[placement].name, t), inside, tuple(self._sentences([tried])))

    def _sentences(self, tried: Collection[Session]) -> list[str]:
        assert self.checker is not None
        found = [fault.notice.said(self.desk.t) for session in tried for fault in self.checker.trial(session)]
        return list(dict.fromkeys(found))

    def _judged(self, sessions: Collection[Session], place_of: Callable[[Session], Place | None]) -> list[str]:
        board = self.board
        assert board is not None
        tried = []
        for session in sessions:
            place = place_of(session)
            if place is not None:
                day, shift, group = place
                mentor = board.mentor_for(group, (day, shift))
                tried.append(replace(session, day=day, shift=shift, group=group, mentor=mentor))
        return self._sentences(tried)

    def _write(self, work: Callable[[], Any]) -> Any:
        """What the work returns; None when it was refused."""
        if self._sealed():
            return None
        try:
            return work()
        except LabDeskError as error:
            self.desk.ask.error(error)
            return None

    def _sealed(self) -> bool:
        """Say that a closed practice is only read, if it is one."""
        sealed = self.board is not None and self.board.sealed
        if sealed:
            self.desk.say(self.desk.t(READ_ONLY))
        return sealed

    def _say(self, text: str) -> None:
        self.desk.say(text, self.desk.t("Undo"), partial(undo, self.desk))

    def _carry(self, ids: Collection[int], cell: Cell, copy: bool) -> None:
        """Put half-days into a cell; in the row of another student they would be hers, which is not meant."""
        board = self.board
        assert board is not None
        line = self.grid.weeks.line(cell[0])
        moves = {}
        for row_id in ids:
            session = board.sessions[row_id]
            place = self._place(cell, session)
            if place is not None and line.placement in (None, session.placement):
                moves[row_id] = place
        if moves:
            self.grid.setCurrentIndex(self.grid.weeks.index(*cell))
            made = self._write(lambda: editing.move(self.desk.store, board, moves, copy=copy))
            if made is not None:
                self.grid.chosen = set(made if copy else moves)
                self.grid.viewport().update()

    def _moved_to(self, place: Place, copy: bool) -> None:
        board, chosen = self.board, self._chosen()
        self._back_to_grid()
        if board is not None and chosen:
            moved = self._write(lambda: editing.move(self.desk.store, board, {s.id: place for s in chosen}, copy=copy))
            if moved is not None:
                self.go_to_day(place[0])
                shown = moved if copy else [s.id for s in chosen]
                self.grid.show_session(shown[0])
                self.grid.chosen = set(shown)

    def _fill_cell(self, coming: Collection[int], leaving: Collection[int]) -> None:
        board, place = self.board, self._place(self.grid.cell())
        self._back_to_grid()
        if board is not None and place is not None:
            day, shift, group = place
            self._write(lambda: editing.fill_cell(self.desk.store, board, (day, shift), group, coming, leaving))

    def _take(self, placement: int, cell: Cell | None = None) -> None:
        """Place a student of the tray in a cell."""
        board, place = self.board, self._place(cell or self.grid.cell())
        if board is not None and place is not None:
            self._write(lambda: editing.place(self.desk.store, board, [placement], *place))

    def _back_to_grid(self) -> None:
        self.side.setCurrentWidget(self.tray)
        self.grid.setFocus()

    # --- dragging --------------------------------------------------------------------------------------------------

    def _tried(self, ids: Collection[int], cell: Cell | None) -> None:
        board = self.board
        if board is None or cell is None:
            self.grid.aim(None)
            self.conflicts.try_out("")
            return
        sessions = [board.sessions[i] for i in ids if i in board.sessions]
        self._aim(cell, self._judged(sessions, lambda session: self._place(cell, session)))

    def _aim(self, cell: Cell, sentences: list[str]) -> None:
        self.grid.aim(cell, bool(sentences))
        self.conflicts.try_out(" ".join(sentences[:2]))

    def _tray_moved(self, placement: int, place: QPoint) -> None:
        cell = self.grid.cell_at(place)
        target = self._place(cell)
        if cell is not None and target is not None:
            self._aim(cell, list(self._candidate(placement, None, target).wrong))
        else:
            self._tried((), None)

    def _tray_dropped(self, placement: int, place: QPoint) -> None:
        cell = self.grid.cell_at(place)
        self._tried((), None)
        if cell is not None:
            self.grid.setCurrentIndex(self.grid.weeks.index(*cell))
            self._take(placement, cell)

    # --- the menu of a cell ---------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the cell, from the mouse or from the menu key."""
        if self.board is None or not self.grid.isVisible():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("open_the_cell", "move_to", "lock"):
            menu.addAction(self.acts[name])
        kinds = menu.addMenu(self.desk.t("Kind of activity"))
        for sort in _PLANNED:
            kinds.addAction(self.desk.t(ACTIVITY_KINDS[sort]), partial(self._set_activity, sort))
        menu.addSeparator()
        for name in ("cut", "copy", "paste", "choose_cell", "remove"):
            menu.addAction(self.acts[name])
        menu.popup(event.globalPos())

    def _set_activity(self, sort: str) -> None:
        ids = {s.id for s in self._chosen()}
        if ids:
            self._write(lambda: editing.set_activity(self.desk.store, ids, sort))
