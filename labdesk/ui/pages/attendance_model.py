"""The cells of a month of attendance: signs, colours and words for each student and day, and the sums."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QWidget

from labdesk.i18n.dates import short_weekday, weekday
from labdesk.operations import register
from labdesk.operations.attendance import locked
from labdesk.operations.register import Place, Register, Trainee
from labdesk.operations.today_practice import ROW_OF_ABSENCES
from labdesk.schema.assessment import ATTENDANCE
from labdesk.schema.attendance import PRESENT
from labdesk.schema.schedule import REASONS
from labdesk.ui import icons
from labdesk.ui.desk import Desk
from labdesk.ui.pages.practice_cells import NOWHERE, Cell, CellsModel, Index

BETWEEN = "/"
"""Stands between the signs of a day whose halves differ."""
_SIZES = ((2, 1.0), (3, 0.92), (99, 0.62))
"""Up to how many letters a sign is set in which part of the usual size, so that it fits its cell."""
_TWO = 3
"""Two signs, one above the other, are as small as one of so many letters."""
NOBODY = "!"
"""Stands in the sums of a past day on which students should have come and not one of them is marked."""
_MARKS = "+–"
"""Signs that are no letters: thin and small, and therefore set bold and larger."""
_ROLE = Qt.ItemDataRole


class AttendanceModel(CellsModel):
    """One month of a register; the last column holds the hours of the month."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.book: Register | None = None
        self.days: list[date] = []
        self._rows: list[Trainee] = []
        self.order: Sequence[int] = ()
        self._cells: dict[tuple[int, int], Cell] = {}
        self._places: dict[int, int] = {}
        self._behind: dict[int, str] = {}
        self._done: dict[int, float] = {}
        self._fonts: list[QFont] = []

    @property
    def rows(self) -> Sequence[Trainee]:
        """The students in their order."""
        return self._rows

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_month(self, book: Register | None, month: date) -> None:
        """Show a month of a register; names in the order of `order`, as far as it knows them."""
        self.beginResetModel()
        self.book, self.days = book, register.days_of(month)
        found = book.rows(self.days[0], self.days[-1]) if book else []
        places = {place: n for n, place in enumerate(self.order)}
        self._rows = sorted(found, key=lambda who: places.get(who.id, len(places)))
        self._places = {who.id: n for n, who in enumerate(self.rows)}
        self._cells.clear()
        self._behind.clear()
        self._done.clear()
        self._fonts = [_font(part) for _, part in _SIZES]
        self.endResetModel()

    def place_at(self, index: Index) -> Place | None:
        """The student and the day of a cell; None in the column of sums."""
        if not index.isValid() or index.column() >= len(self.days):
            return None
        return self.rows[index.row()].id, self.days[index.column()]

    def row_of(self, placement: int) -> int:
        """Where a student stands; -1 if she is not shown."""
        return self._places.get(placement, -1)

    def changed(self, touched: Iterable[Place]) -> None:
        """Show these cells anew, and the sums of their rows."""
        last = len(self.days)
        for placement, day in touched:
            row = self.row_of(placement)
            if row < 0:
                continue
            self._cells.pop((row, last), None)
            self._behind.pop(placement, None)
            self._done.pop(placement, None)
            self.dataChanged.emit(self.index(row, last), self.index(row, last))
            if self.days[0] <= day <= self.days[-1]:
                column = day.day - 1
                self._cells.pop((row, column), None)
                self.dataChanged.emit(self.index(row, column), self.index(row, column))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def sums(self, column: int) -> str:
        """How many came on a day, or `NOBODY`; in the last column the hours of all."""
        if self.book is None:
            return ""
        if column >= len(self.days):
            hours = sum(self._hours(who) for who in self.rows)
            return self.desk.t.number(hours) if hours else ""
        day = self.days[column]
        there = sum(self.book.state(who, day) == "present" for who in self.rows)
        if there or any(self.book.halves(who, day) for who in self.rows):
            return str(there)
        return NOBODY if day < self.today and any(self.book.planned(who, day) for who in self.rows) else ""

    def behind(self, who: Trainee) -> str:
        """Why a student needs attention: hours out of reach, or absences in a row; "" when nothing is wrong."""
        if self.book is not None and who.id not in self._behind:
            self._behind[who.id] = self._why_behind(self.book, who)
        return self._behind.get(who.id, "")

    def _why_behind(self, book: Register, who: Trainee) -> str:
        t = self.desk.t
        lost, missed = book.account(who).lost, book.missed(who, self.today)
        if lost:
            return t("{hours} hours cannot be reached any more", hours=t.number(lost))
        if len(missed) >= ROW_OF_ABSENCES and (who.ends is None or who.ends >= self.today):
            return t("missed in a row: {n} days", n=len(missed))
        return ""

    def account_of(self, who: Trainee) -> str:
        """The hours of a student in words, and her lateness."""
        t, book = self.desk.t, self.book
        if book is None:
            return ""
        account = book.account(who)
        minutes = sum(m.late or 0 for halves in book.marks.get(who.id, {}).values() for m in halves.values())
        parts = [
            t("{done} of {need} hours done", done=t.number(account.done), need=t.number(account.need))
            if account.need else t("{done} hours done", done=t.number(account.done)),
            t("{hours} left", hours=t.number(account.left)) if account.need else "",
            self.behind(who),
            t("{n} minutes late in all", n=minutes) if minutes else "",
        ]  # fmt: skip
        return " · ".join(part for part in parts if part)

    # --- cells ---------------------------------------------------------------------------------------------------

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows, worked out once."""
        found = self._cells.get((row, column))
        if found is None:
            who = self.rows[row]
            found = self._sum(who) if column >= len(self.days) else self._day(who, self.days[column])
            self._cells[row, column] = found
        return found

    def _hours(self, who: Trainee) -> float:
        assert self.book is not None
        if who.id not in self._done:
            marked = (day for day in self.book.marks.get(who.id, ()) if self.days[0] <= day <= self.days[-1])
            self._done[who.id] = sum(self.book.hours_on(who, day) for day in marked)
        return self._done[who.id]

    def _sum(self, who: Trainee) -> Cell:
        hours = self._hours(who)
        return Cell(self.desk.t.number(hours) if hours else "", "", "text", self.account_of(who))

    def _day(self, who: Trainee, day: date) -> Cell:
        assert self.book is not None
        t, book = self.desk.t, self.book
        halves, planned = book.halves(who, day), book.planned(who, day)
        away = book.announced(who, day)
        ground = "" if planned else "line" if book.closed(day) or day.weekday() > 4 else "hover"
        reason = locked(book, who, day, self.today)
        if halves:
            signs = dict.fromkeys(t(register.sign_of(halves[shift].code)) for shift in sorted(halves))
            inks = {_ink(mark.code) for mark in halves.values()}
            worst = next(pair for pair in _INKS if pair in inks)
            return Cell(BETWEEN.join(signs), worst[0] or ground, worst[1], self._words(who, day))
        if away and planned:
            sign = t(register.sign_of(away.code)).lower()
            said = t("announced: {reason}", reason=t(REASONS.get(away.reason, away.reason)))
            return Cell(f"({sign})", "warning_soft", "warning", said)
        if reason:
            return Cell("", ground or "stripe", "disabled", t(reason))
        unmarked = t("Not marked yet") if day < self.today else ""
        return Cell("", ground, "text", unmarked if planned else t("No practice is planned on this day"))

    def _words(self, who: Trainee, day: date) -> str:
        assert self.book is not None
        t, lines = self.desk.t, []
        for _, mark in sorted(self.book.halves(who, day).items()):
            hours = self.book.hours_of(who, day, mark)
            parts = [t(ATTENDANCE.get(mark.code, mark.code)), t("{n} h", n=t.number(hours)) if hours else ""]
            parts += [t("{n} min late", n=mark.late) if mark.late else "", mark.note]
            lines.append(", ".join(part for part in parts if part))
        made_up = self.book.announced(who, day)
        if made_up and made_up.made_up:
            lines.append(t("to be made up on {date}", date=t.date(made_up.made_up)))
        return "\n".join(lines)

    # --- Qt ------------------------------------------------------------------------------------------------------

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.days) + 1

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if role == _ROLE.FontRole and index.isValid():
            if index.column() >= len(self.days):
                return self._fonts[0]
            signs = self.cell(index.row(), index.column()).text.split(BETWEEN)
            length = max(_TWO if len(signs) > 1 else 0, *map(len, signs))
            font = next(font for font, (most, _) in zip(self._fonts, _SIZES, strict=True) if length <= most)
            return font_of(signs[0], font) if len(signs) == 1 else font
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._name(section, role) if section < len(self.rows) else None
        if role == _ROLE.DisplayRole:
            if section >= len(self.days):
                return self.desk.t("Hours")
            day = self.days[section]
            here = "•" if day == self.today else ""
            return f"{here}{day.day}\n{short_weekday(day.weekday(), self.desk.t.base)[:2]}"
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return self.head(section)
        return None

    def head(self, section: int) -> str:
        """The day of a column."""
        t = self.desk.t
        if section >= len(self.days):
            return t("Hours done in this month")
        day = self.days[section]
        said, now = f"{t.date(day)}, {weekday(day.weekday(), t.base)}", t("today")
        return f"{said}, {now}" if day == self.today else said

    def _name(self, row: int, role: int) -> Any:
        who, t = self.rows[row], self.desk.t
        if role == _ROLE.DisplayRole:
            return who.name.brief(t)
        if role == _ROLE.DecorationRole:
            return icons.icon("warning", "danger") if self.behind(who) else None
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            whose = ", ".join(part for part in (who.name.said(t), t.own(who.group)) if part)
            return f"{whose}\n{self.account_of(who)}"
        return None


_INKS = (("error_soft", "error"), ("warning_soft", "warning"), ("", "accent_text"), ("", "text"))
"""Ground and ink of marks, the worst first: without a reason, with one, late, present."""


def _font(part: float) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(font.pointSizeF() * part)
    return font


def font_of(sign: str, font: QFont) -> QFont:
    """The font of one sign in a cell of another."""
    if sign not in _MARKS or not sign:
        return font
    marked = _font(1.1)
    marked.setBold(True)
    return marked


def _ink(code: str) -> tuple[str, str]:
    if code == "present":
        return _INKS[3]
    if code in PRESENT:
        return _INKS[2]
    return _INKS[0] if code == "absent" else _INKS[1]
