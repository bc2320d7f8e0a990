"""The keys of the attendance sheet: signs, the next state, a pasted block, filling down; each kept at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations import attendance
from labdesk.operations.attendance import Codes
from labdesk.operations.register import Place
from labdesk.schema.assessment import ATTENDANCE
from labdesk.schema.attendance import FUTURE
from labdesk.ui.actions import by_position
from labdesk.ui.clipboard_block import Grid
from labdesk.ui.desk import Desk
from labdesk.ui.pages.attendance_model import AttendanceModel
from labdesk.ui.pages.practice_grid import PracticeGrid
from labdesk.ui.undoing import undo


class Marker(QObject):
    """Marks the chosen cells of a sheet, and says what was done with the way back.

    `minutes` tells of a digit typed on a cell that is marked as late.
    """

    minutes = Signal(str)

    def __init__(self, desk: Desk, model: AttendanceModel, grid: PracticeGrid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.model, self.grid = desk, model, grid
        self._typed: tuple[Place | None, str] = (None, "")
        grid.typed.connect(self._key)
        grid.stepped.connect(self._step)
        grid.emptied.connect(lambda: self._mark(None))
        grid.pasted.connect(self._paste)
        grid.filled.connect(self._fill_down)

    def _places(self) -> list[Place]:
        return [place for index in self.grid.cells() if (place := self.model.place_at(index))]

    def _write(self, cells: Mapping[Place, Codes], label: str = "", **values: Any) -> bool:
        """Keep codes at once; what cannot be marked is said and nothing is written."""
        if self.model.book is None or not cells:
            return False
        try:
            attendance.write(self.desk.store, self.model.book, cells, self.model.today, label, **values)
        except LabDeskError as error:
            self.desk.say(self.desk.t(error.message, **error.values))
            return False
        return True

    def _mark(self, code: str | None) -> None:
        self._write(dict.fromkeys(self._places(), code))

    def _key(self, text: str) -> None:
        """Mark with a typed sign, by its letter or by the place of its key; signs of several letters are gathered."""
        here = self.model.place_at(self.grid.currentIndex())
        if text.isdecimal() and here is not None and self._is_late(here):
            self.minutes.emit(text)
            return
        before = self._typed[1] if self._typed[0] == here else ""
        tries = list(dict.fromkeys((before + text, before + by_position(text), text, by_position(text))))
        own = ((typed, attendance.code_of_key(typed, self.desk.t)) for typed in tries)
        found = next((pair for pair in own if pair[1]), (text, attendance.code_of(text)))
        if found[1]:
            self._typed = (here, found[0])
            self._mark(found[1])
            return
        self._typed = (here, "")
        self.desk.say(self.desk.t("“{text}” is not a sign of attendance; see the legend.", text=text))

    def _is_late(self, place: Place) -> bool:
        book = self.model.book
        return book is not None and any(
            mark.code == "late" for mark in book.halves(book.by_id[place[0]], place[1]).values()
        )

    def _step(self) -> None:
        """The next state of the current cell, for all chosen ones."""
        here = self.model.place_at(self.grid.currentIndex())
        if here is None or self.model.book is None:
            return
        codes = list(ATTENDANCE.offered())
        halves = self.model.book.halves(self.model.book.by_id[here[0]], here[1])
        now = next((mark.code for mark in halves.values()), None)
        following = codes.index(now) + 1 if now in codes else 0
        self._mark(codes[following] if following < len(codes) else None)

    def _paste(self, block: Grid) -> None:
        """Write a block of signs; cells that are not understood or cannot be marked are counted."""
        cells: dict[Place, Codes] = {}
        refused, book = 0, self.model.book
        for index, text in self.grid.targets(block):
            place = self.model.place_at(index)
            codes = None
            if place and book and self._free(place):
                codes = attendance.halves_of(book, book.by_id[place[0]], place[1], text)
            if place and codes is not None:
                cells[place] = codes
            elif text.strip():
                refused += 1
        self._told_block(cells, refused, N_("Paste of attendance, cells: {n}"))

    def _free(self, place: Place) -> bool:
        """Whether a cell can be marked."""
        book = self.model.book
        return book is not None and not attendance.locked(book, book.by_id[place[0]], place[1], self.model.today)

    def _fill_down(self) -> None:
        """Write the topmost chosen cell of each column into those below."""
        indexes = self.grid.cells()
        top = min((index.row() for index in indexes), default=0)
        cells: dict[Place, Codes] = {}
        for index in indexes:
            place, book = self.model.place_at(index), self.model.book
            source = self.model.place_at(self.model.index(top, index.column()))
            if place and source and book and index.row() > top and self._free(place):
                codes = {shift: mark.code for shift, mark in book.halves(book.by_id[source[0]], source[1]).items()}
                usual = next(iter(codes.values()), None)
                shifts = attendance.shifts_of(book, book.by_id[place[0]], place[1])
                cells[place] = {shift: codes.get(shift, usual) for shift in shifts}
        self._told_block(cells, 0, N_("Fill down of attendance, cells: {n}"))

    def _told_block(self, cells: Mapping[Place, Codes], refused: int, label: str) -> None:
        t = self.desk.t
        done = self._write(cells, label, n=len(cells))
        said = t.plural("{n} cell marked", "{n} cells marked", len(cells) if done else 0)
        if refused:
            other = t.plural("{n} refused", "{n} refused", refused)
            said = f"{said}, {other}"
        if done:
            self.desk.say(said, t("Undo"), lambda: undo(self.desk))
        else:
            self.desk.say(said)

    def _filled(self, count: int) -> None:
        t = self.desk.t
        if count:
            said = t.plural("{n} cell marked", "{n} cells marked", count)
            self.desk.say(said, t("Undo"), lambda: undo(self.desk))
        else:
            self.desk.say(t("There is no empty cell to mark."))

    def fill(self, days: Iterable[date]) -> int:
        """Mark the empty cells of days as present, or as announced; returns how many."""
        if self.model.book is None:
            return 0
        count = attendance.fill_present(self.desk.store, self.model.book, days, self.model.today)
        self._filled(count)
        return count

    def copy_day_before(self) -> None:
        """Give the day of the current column what was marked the day before."""
        place = self.model.place_at(self.grid.currentIndex())
        day = place[1] if place else self.model.today
        if self.model.book is None:
            return
        if day > self.model.today:
            self.desk.say(self.desk.t(FUTURE))
            return
        self._filled(attendance.copy_day_before(self.desk.store, self.model.book, day, self.model.today))
