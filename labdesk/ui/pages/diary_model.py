"""The cells of the diaries of a practice: three letters for each week, colours and words, and the papers of the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from labdesk.i18n import N_, OwnWords
from labdesk.operations.diary import ENDS, STEPS, WEEK, Diary
from labdesk.operations.register import Trainee
from labdesk.ui import icons
from labdesk.ui.desk import Desk
from labdesk.ui.pages.practice_cells import NOWHERE, Cell, CellsModel, Index

_ROLE = Qt.ItemDataRole
LETTERS = {
    "entries": OwnWords("Y", "З", "E"), "checked": OwnWords("H", "П", "S"), "task": OwnWords("T", "Д", "T"),
}  # fmt: skip
"""By which letter a step of a week is shown and typed: entries, signature, task."""
NAMES = {
    "entries": N_("entries are there"), "checked": N_("weekly check signed"), "task": N_("next task given"),
}  # fmt: skip
_MISSING = "·"


class DiaryModel(CellsModel):
    """Students down, weeks across; then what the end of the practice asks for, and the number of gaps."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.book: Diary | None = None
        self.weeks: list[date] = []

    @property
    def rows(self) -> tuple[Trainee, ...]:
        """The students in their order."""
        return self.book.register.trainees if self.book else ()

    def show_book(self, book: Diary | None) -> None:
        """Show the diaries of a period."""
        self.beginResetModel()
        self.book, self.weeks = book, book.mondays() if book else []
        self.endResetModel()

    def repaint(self) -> None:
        """Show everything anew where it is."""
        if self.rows:
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.rows) - 1)

    def week_at(self, index: Index) -> date | None:
        """The Monday of a column; None in the columns of the end."""
        return self.weeks[index.column()] if index.isValid() and index.column() < len(self.weeks) else None

    def end_at(self, index: Index) -> str | None:
        """Which paper of the end a column is about."""
        place = index.column() - len(self.weeks)
        return tuple(ENDS)[place] if index.isValid() and 0 <= place < len(ENDS) else None

    # --- cells ---------------------------------------------------------------------------------------------------

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows; its words tell more to a reader of the screen than its letters."""
        found = self._cell(row, column)
        return replace(found, told=found.words)

    def _cell(self, row: int, column: int) -> Cell:
        assert self.book is not None
        who, t = self.rows[row], self.desk.t
        if column < len(self.weeks):
            return self._week(who, self.weeks[column])
        place = column - len(self.weeks)
        if place < len(ENDS):
            return self._end(who, tuple(ENDS)[place])
        count = len(self.book.gaps(who, self.today)) + len(self.book.not_handed_in(who, self.today))
        if not count:
            return Cell("✓", "", "done", t("The practice counts as things stand"))
        return Cell(str(count), "error_soft", "error", t("The practice does not count as things stand"))

    def _week(self, who: Trainee, monday: date) -> Cell:
        assert self.book is not None
        t, known = self.desk.t, self.book.week(who, monday)
        days = self.book.days(who, monday)
        letters = " ".join(t(LETTERS[step]) if known.has(step) else _MISSING for step in STEPS)
        gap = self.book.gap(who, monday, self.today)
        words = self._words(who, monday)
        if gap:
            return Cell(letters if known.id else "– – –", "error_soft", "error", words)
        if not days and not known.id:
            return Cell("", "hover", "disabled", t("The student does not practise in this week."))
        if monday > self.today and not known.id:
            return Cell("", "stripe", "disabled", words)
        if known.entries and known.checked:
            return Cell(letters, "", "done", words)
        over = monday + WEEK <= self.today
        return Cell(letters, "warning_soft" if over else "", "warning" if over else "muted", words)

    def _words(self, who: Trainee, monday: date) -> str:
        assert self.book is not None
        t, known = self.desk.t, self.book.week(who, monday)
        lines = [
            t("{made} of {days} days written", made=known.entries or 0, days=self.book.days(who, monday)),
            t("weekly check signed on {date}", date=t.date(known.checked)) if known.checked
            else t("weekly check not signed"),
            t("next task: {task}", task=t.own(known.task)) if known.task else t("no next task"),
            known.remark,
        ]  # fmt: skip
        return "\n".join(line for line in lines if line)

    def _end(self, who: Trainee, name: str) -> Cell:
        assert self.book is not None
        t, day = self.desk.t, getattr(who, name)
        if day:
            return Cell(f"{day:%d.%m}", "", "done", f"{t(ENDS[name])}: {t.date(day)}")
        if name in self.book.not_handed_in(who, self.today):
            return Cell("–", "error_soft", "error", t("{what}: missing", what=t(ENDS[name])))
        return Cell("", "", "disabled", t(ENDS[name]))

    # --- Qt ------------------------------------------------------------------------------------------------------

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or not self.book else len(self.weeks) + len(ENDS) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._name(section, role) if section < len(self.rows) else None
        if role == _ROLE.DisplayRole:
            if section < len(self.weeks):
                monday = self.weeks[section]
                here = "•" if monday <= self.today < monday + WEEK else ""
                return f"{here}{monday:%d.%m}–\n{monday + timedelta(5):%d.%m}"
            place = section - len(self.weeks)
            return self.desk.t(tuple(ENDS.values())[place] if place < len(ENDS) else N_("Gaps"))
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return self.head(section)
        return None

    def head(self, section: int) -> str:
        """The week or the paper of a column."""
        t = self.desk.t
        if section < len(self.weeks):
            return t("Week from {date}", date=t.date(self.weeks[section]))
        place = section - len(self.weeks)
        return t(tuple(ENDS.values())[place] if place < len(ENDS) else N_("Gaps"))

    def _name(self, row: int, role: int) -> Any:
        who, t = self.rows[row], self.desk.t
        assert self.book is not None
        if role == _ROLE.DisplayRole:
            return who.name.brief(t)
        if role == _ROLE.DecorationRole:
            return None if self.book.counts(who, self.today) else icons.icon("warning", "danger")
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return ", ".join(part for part in (who.name.said(t), t.own(who.group)) if part)
        return None
