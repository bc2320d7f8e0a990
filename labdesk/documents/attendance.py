"""The attendance sheet of a practice: as it was marked, or to be filled in by hand (document of par. 9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from labdesk.documents.model import (
    Block,
    Cell,
    Column,
    Columns,
    Document,
    Heading,
    Page,
    Paragraph,
    Signatures,
    Table,
    Value,
)
from labdesk.documents.office import Office
from labdesk.documents.practice import called, mentor_of, placed, supervisor_of, year_of
from labdesk.documents.registry import prints
from labdesk.documents.words import quoted
from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.i18n.dates import short
from labdesk.operations import register
from labdesk.operations.register import Register, Trainee
from labdesk.schema.assessment import ATTENDANCE
from labdesk.schema.practice import Placement, PracticePeriod

DOCUMENT = "attendance-sheet"
NOBODY = N_("Nobody practises in {month}: this practice is from {starts} to {ends}.")
_ROW = 4.6
"""Millimetres of a row of an attendance sheet: twenty-five of them and the signatures fill a sheet."""
_FULL = 25
"""Rows beyond which the sheet is set in smaller type, so that thirty students stay on one."""
_TOTALS = (N_("Days present"), N_("With good reason"), N_("Without reason"), N_("Total hours"))


@prints(DOCUMENT, N_("Attendance sheet"), PracticePeriod)
def attendance_sheet(period: PracticePeriod, office: Office, month: str = "", blank: bool = False) -> list[Document]:
    """A sheet for each month of a period, or for one `month` ("2026-10"), with its marks; `blank` leaves them out."""
    if not period.starts or not period.ends:
        raise LabDeskError(N_("Write first when the practice begins and ends."))
    months = [register.month_of(month)] if month else list(register.months(period.starts, period.ends))
    book = register.read(office.store, period.id, office.t)
    within = set(register.months(period.starts, period.ends))
    for first in months:
        if first not in within and not book.rows(first, register.days_of(first)[-1]):
            raise LabDeskError(NOBODY, month=f"{first:%m.%Y}", starts=short(period.starts), ends=short(period.ends))
    return [_attendance(period, Sheet(book, register.days_of(first), blank), office) for first in months]


@dataclass(frozen=True)
class Sheet:
    """One month of the register on paper."""

    book: Register
    days: Sequence[date]
    blank: bool

    @property
    def code(self) -> str:
        """The document under which its code is remembered, so that the month is known when it comes back."""
        return f"{DOCUMENT}/{self.days[0]:%Y-%m}"

    def sign(self, who: Trainee, day: date, office: Office) -> str:
        """What stands in a cell: the sign of its code, two of them where the half-days differ."""
        marks = {} if self.blank else self.book.halves(who, day)
        signs = dict.fromkeys(office.t(register.sign_of(marks[shift].code)) for shift in sorted(marks))
        return "/".join(signs)

    def totals(self, who: Trainee | None) -> tuple[Value, ...]:
        """Days present, with and without a good reason, and hours; blank while nothing is marked."""
        days = self.book.marks.get(who.id, {}) if who and not self.blank else {}
        if who is None or not any(day in days for day in self.days):
            return ("", "", "", "")
        sums = self.book.tally(who, self.days[0], self.days[-1])
        return (sums.present, sums.excused or "", sums.absent or "", sums.hours)


def _attendance(period: PracticePeriod, sheet: Sheet, office: Office) -> Document:
    t = office.t
    days, first = sheet.days, sheet.days[0]
    here = {who.id: who for who in sheet.book.rows(days[0], days[-1])}
    placements = [p for p in placed(period, office) if p.id in here]
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Full name")), Column(t("Year, group")),
        *(Column(f"{day.day:02}", 5, "centre") for day in days),
        *(Column(t(m), 8, "centre", vertical=True) for m in _TOTALS),
    ]  # fmt: skip
    rows: list[Sequence[Value]] = [
        (n, called(p.student, office), _class(p, office), *_cells(who, sheet, office), *sheet.totals(who))
        for n, (p, who) in enumerate(((p, here[p.id]) for p in placements), 1)
    ]
    for n in range(len(rows) + 1, 11):
        rows.append((n if not placements else "", "", "", *_cells(None, sheet, office), *sheet.totals(None)))
    dense = len(rows) > _FULL
    title = t(
        "ATTENDANCE SHEET of the trainee students for {month} {year}", month=t.month(first.month), year=first.year
    )
    where = t(
        "{organisation}. {practice}",
        organisation=office.named(office.organisation),
        practice=office.own(period.title),
    )
    blocks: list[Block] = [
        Heading(title, 1, listed=False),
        Paragraph(where, "centre", space_after=0.5),
        Table(columns, rows, size=7.5 if dense else 8, row_height=0 if dense else _ROW),
        Paragraph(_codes(office), "left", indent=0, size=7.5 if dense else 8, space_after=0),
        Columns(
            [Signatures([office.signature(t("Mentor"), mentor_of(placements)), supervisor_of(period, office)])],
            [Signatures([office.sealed(t("Director of the PEO"), office.director, role="director")])],
            share=0.54,
        ),
    ]  # fmt: skip
    page = Page(landscape=True, left=13, right=10, top=9, bottom=10)
    code = office.code(sheet.code, "placement", [p.id for p in placements])
    return office.paper(f"{t('Attendance sheet')} {first:%Y-%m}", blocks, page=page, size=9 if dense else 10, code=code)


def _codes(office: Office) -> str:
    """What the signs of an attendance sheet mean."""
    t = office.t
    said = [(t(ATTENDANCE.entries[code].sign), t(label)) for code, label in ATTENDANCE.offered().items()]
    codes = [t("“{sign}” – {meaning}", sign=s, meaning=f"{label[:1].lower()}{label[1:]}") for s, label in said if s]
    return t("Legend: {codes}.", codes=quoted("; ".join(codes), t))


def _class(placement: Placement, office: Office) -> str:
    """`3, MT-31`: year and group under a heading that names them."""
    return ", ".join(str(part) for part in year_of(placement, office) if part)


def _cells(who: Trainee | None, sheet: Sheet, office: Office) -> Iterator[Value]:
    """Grey for a day on which nobody practises, pale for one on which this student does not, her mark on her own."""
    for day in sheet.days:
        own = bool(who and sheet.book.planned(who, day))
        sign = sheet.sign(who, day, office) if who else ""
        working = own or sheet.book.days_off.get(day) == "working"
        if not working and (sheet.book.closed(day) or (day.weekday() == 5 and "6" not in (who.days if who else ""))):
            yield Cell(sign, fill="grey")
        else:
            yield sign if own or who is None else Cell(sign, fill="light")
