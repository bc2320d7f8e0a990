"""A month of attendance that comes back in a workbook: names at the left, a column for each day, signs in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.exchange.reading import Sheet, read_sheets
from labdesk.i18n import N_, Language
from labdesk.i18n.collation import search_key
from labdesk.i18n.dates import months_named
from labdesk.operations import attendance, papers, register
from labdesk.operations.attendance import Half
from labdesk.operations.register import Register, Trainee
from labdesk.schema.assessment import ATTENDANCE
from labdesk.store import Store
from labdesk.work import Progress

_LEAST = 20
"""So many days in a row make the heading of a month; other tables have fewer numbers beside each other."""
NO_MONTH = N_("No table of a month was found in {name}; it needs the names and, beside them, the days from 1 on.")
OTHER_MONTH = N_("{name} is the sheet of {found}, not of {month}. Choose that month, or another file.")
OTHER_PRACTICE = N_("{name} is the sheet of another practice than “{practice}”. Choose that practice, or another file.")
MONTH_SHEET = N_("This is the sheet of a month: name the practice with --into and the month with --month, as 2026-10.")
NO_DAY = N_("This month has no such day.")
UNKNOWN = N_("Nobody of this name is on the sheet of the month.")
NO_SIGN = N_("“{sign}” is not a sign of attendance; the signs are {signs}.")


@dataclass(frozen=True)
class Refused:
    """What of a sheet is not taken: the row as the sheet numbers it, the name or the day, and why."""

    row: int
    where: str
    message: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def reason(self, t: Language) -> str:
        """Why, with the signs of the site as they are written in a language."""
        signs = ", ".join(sign for code in ATTENDANCE.offered() if (sign := t(ATTENDANCE.entries[code].sign)))
        return t(self.message, **self.values, signs=signs)


@dataclass
class MonthPlan:
    """What a sheet would change: half-days by their new code, those that are so already, and what is refused."""

    book: Register
    month: date
    fresh: dict[Half, str | None] = field(default_factory=dict)
    changed: dict[Half, str | None] = field(default_factory=dict)
    unchanged: int = 0
    refused: list[Refused] = field(default_factory=list)

    def summary(self, t: Language) -> dict[str, Any]:
        """The plan for scripts, as that of any import."""
        return {
            "new": len(self.fresh), "changed": len(self.changed), "unchanged": self.unchanged, "duplicates": [],
            "refused": [
                {"row": each.row, "field": each.where, "reason": each.reason(t)} for each in self.refused
            ],
        }  # fmt: skip

    def told(self, t: Language) -> Iterator[str]:
        """The plan in sentences."""
        yield t(
            "{new} new, {changed} changed, {unchanged} unchanged, {duplicates} possible duplicates, {refused} refused.",
            new=len(self.fresh), changed=len(self.changed), unchanged=self.unchanged, duplicates=0,
            refused=len(self.refused),
        )  # fmt: skip
        yield from self.flaws(t)

    def flaws(self, t: Language) -> Iterator[str]:
        """What is refused, in sentences."""
        for each in self.refused:
            yield t("Row {row}, {field}: {reason}.", row=each.row, field=each.where, reason=each.reason(t).rstrip("."))


def plan(
    store: Store, book: Register, path: Path, month: date, today: date, progress: Progress | None = None
) -> MonthPlan:
    """Read the sheet of a month and say what it would change; empty cells leave what is marked.

    Raises LabDeskError when the file cannot be read, or holds no table of this month of this practice.
    """
    days = register.days_of(month)
    tables = [(each, heading) for each in read_sheets(path, progress).sheets if (heading := _heading(each, len(days)))]
    others: list[LabDeskError] = []
    for sheet, heading in tables:
        error = _other(store, book, sheet, heading, days[0], path.name)
        if error is None:
            return _planned(book, sheet, heading, days, today)
        others.append(error)
    raise others[0] if others else LabDeskError(NO_MONTH, name=path.name)


def has_month(path: Path) -> bool:
    """Whether a file holds a table of a month rather than a list of marks; raises LabDeskError if it is unreadable."""
    return any(_heading(sheet, _LEAST) for sheet in read_sheets(path).sheets)


def _other(
    store: Store, book: Register, sheet: Sheet, heading: tuple[int, int, int], month: date, name: str
) -> LabDeskError | None:
    """What speaks against a table: its code or its heading is of another month, or its code of another practice."""
    texts = [value for row in sheet.rows for value in row if isinstance(value, str)]
    code = next((found for text in reversed(texts) if (found := papers.recognised(store, text))), None)
    if code is not None and code.key == "attendance-sheet":
        if book.by_id.keys().isdisjoint(code.about):
            return LabDeskError(OTHER_PRACTICE, name=name, practice=book.title)
        told = months_named(code.sheet)
    else:
        above = (value for row in sheet.rows[: heading[0]] for value in row if isinstance(value, str))
        told = {each for text in (sheet.name, *above) for each in months_named(text)}
    if not told or not told.isdisjoint({(month.year, month.month), (0, month.month)}):
        return None
    year, number = max(told)
    return LabDeskError(
        OTHER_MONTH, name=name, found=f"{number:02}.{year}" if year else f"{number:02}", month=f"{month:%m.%Y}"
    )


def apply(store: Store, planned: MonthPlan) -> int:
    """Carry a plan out, as one act; returns how many half-days differ now."""
    label = N_("Attendance of {month} from a sheet")
    return attendance.put(
        store, planned.book, {**planned.fresh, **planned.changed}, label, {"month": f"{planned.month:%m.%Y}"}
    )


def _heading(sheet: Sheet, last: int) -> tuple[int, int, int] | None:
    """The row with the days, the column of the first, counted from 0, and how many there are."""
    for number, row in enumerate(sheet.rows):
        for column, value in enumerate(row):
            if _number(value) == 1:
                run = 0
                while column + run < len(row) and _number(row[column + run]) == run + 1:
                    run += 1
                if run >= min(_LEAST, last):
                    return number, column, min(run, 31)
    return None


def _number(value: Any) -> int:
    text = str(value).strip().removesuffix(".0")
    return int(text) if text.isdecimal() and len(text) <= 2 else 0


def _planned(book: Register, sheet: Sheet, heading: tuple[int, int, int], days: list[date], today: date) -> MonthPlan:
    top, left, many = heading
    found = MonthPlan(book, days[0])
    known = _names(book.rows(days[0], days[-1]))
    for number, row in enumerate(sheet.rows[top + 1 :], sheet.first_row + top + 1):
        names = [str(value).strip() for value in row[:left] if isinstance(value, str)]
        signs = [str(value or "").strip() for value in row[left : left + many]]
        who = next((known[key] for name in names if (key := search_key(name)) in known), None)
        if who is None:
            if any(attendance.code_of(sign) for sign in signs) and any(names):
                found.refused.append(Refused(number, max(names, key=len), UNKNOWN))
            continue
        for day, sign in zip(days, signs, strict=False):
            if sign:
                _cell(book, found, (number, who, day), sign, today)
        beyond = [place for place, sign in enumerate(signs[len(days) :], len(days) + 1) if sign]
        found.refused += [Refused(number, f"{place:02}.{days[0]:%m.%Y}", NO_DAY) for place in beyond]
    return found


def _names(rows: list[Trainee]) -> dict[str, Trainee]:
    """Everybody by the folded full name in either script; a name that two bear finds nobody."""
    found: dict[str, list[Trainee]] = {}
    for who in rows:
        for key in {search_key(name) for name in who.name if name}:
            found.setdefault(key, []).append(who)
    return {key: whose[0] for key, whose in found.items() if len(whose) == 1}


def _cell(book: Register, found: MonthPlan, place: tuple[int, Trainee, date], sign: str, today: date) -> None:
    """Read one cell: one sign for the whole day, or one for each half-day with a stroke between."""
    number, who, day = place
    codes, reason = attendance.halves_of(book, who, day, sign), attendance.locked(book, who, day, today)
    if reason or codes is None:
        message, values = (reason, {}) if reason else (NO_SIGN, {"sign": sign})
        found.refused.append(Refused(number, f"{day:%d.%m.%Y}", message, values))
        return
    for shift, code in codes.items():
        mark = book.halves(who, day).get(shift)
        if mark is not None and mark.code == code:
            found.unchanged += 1
        else:
            (found.changed if mark else found.fresh)[who, day, shift] = code
