"""The attendance sheet of a practice, to be filled in by hand (document of par. 9)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

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
from labdesk.documents.practice import called, mentor_of, overlaps, placed, supervisor_of, term_of
from labdesk.documents.registry import prints
from labdesk.documents.words import quoted
from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.schema.assessment import ATTENDANCE
from labdesk.schema.practice import Placement, PracticePeriod, Student

_ROW = 4.6
"""Millimetres of a row of an attendance sheet: twenty-five of them and the signatures fill a sheet."""
_FULL = 25
"""Rows beyond which the sheet is set in smaller type, so that thirty students stay on one."""
_TOTALS = (N_("Days present"), N_("With good reason"), N_("Without reason"), N_("Total hours"))


@prints("attendance-sheet", N_("Attendance sheet"), PracticePeriod)
def attendance_sheet(period: PracticePeriod, office: Office, month: str = "") -> list[Document]:
    """A sheet to be filled in for each month of a period, or for one `month` ("2026-10")."""
    months = [_month(month)] if month else list(_months(period))
    days_off = {each.day: each.sort for each in office.all("day_off")}
    return [_attendance(period, first, days_off, office) for first in months]


def _month(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise LabDeskError(N_("Write the month as year and number, such as 2026-10.")) from None


def _months(period: PracticePeriod) -> Iterator[date]:
    first, last = period.starts, period.ends
    if not first or not last:
        raise LabDeskError(N_("Write first when the practice begins and ends."))
    first = first.replace(day=1)
    while first <= last:
        yield first
        first = (first + timedelta(31)).replace(day=1)


def _days(first: date) -> list[date]:
    return [d for d in (first + timedelta(n) for n in range(31)) if d.month == first.month]


def _attendance(period: PracticePeriod, first: date, days_off: dict[date, str], office: Office) -> Document:
    t = office.t
    days = _days(first)
    placements = [p for p in placed(period, office) if overlaps(p, days[0], days[-1])]
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Full name")), Column(t("Year, group")),
        *(Column(f"{day.day:02}", 5, "centre") for day in days),
        *(Column(t(m), 8, "centre", vertical=True) for m in _TOTALS),
    ]  # fmt: skip
    rows: list[Sequence[Value]] = [
        (n, called(p.student, office), _class(p.student, office), *_cells(p, days, days_off), "", "", "", "")
        for n, p in enumerate(placements, 1)
    ]
    for n in range(len(rows) + 1, 11):
        rows.append((n if not placements else "", "", "", *_cells(None, days, days_off), "", "", "", ""))
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
    code = office.code("attendance-sheet", "placement", [p.id for p in placements])
    return office.paper(f"{t('Attendance sheet')} {first:%Y-%m}", blocks, page=page, size=9 if dense else 10, code=code)


def _codes(office: Office) -> str:
    """What the signs of an attendance sheet mean."""
    t = office.t
    said = [(t(ATTENDANCE.entries[code].sign), t(label)) for code, label in ATTENDANCE.offered().items()]
    codes = [t("“{sign}” – {meaning}", sign=s, meaning=f"{label[:1].lower()}{label[1:]}") for s, label in said if s]
    return t("Legend: {codes}.", codes=quoted("; ".join(codes), t))


def _class(student: Student | None, office: Office) -> str:
    """`3, MT-31`: year and group under a heading that names them."""
    if student is None:
        return ""
    return ", ".join(part for part in (str(student.course or ""), office.own(student.academic_group)) if part)


def _cells(placement: Placement | None, days: Sequence[date], days_off: dict[date, str]) -> Iterator[Value]:
    """Grey for a day on which nobody practises, pale for one on which this student does not, blank for her own."""
    for day in days:
        sort = days_off.get(day)
        weekend = day.weekday() == 6 or (
            day.weekday() == 5 and "6" not in ((placement.days if placement else "") or "")
        )
        if (sort and sort != "working") or (weekend and sort != "working"):
            yield Cell("", fill="grey")
        elif placement is None:
            yield ""
        else:
            starts, ends = term_of(placement)
            inside = (not starts or day >= starts) and (not ends or day <= ends)
            own = str(day.weekday() + 1) in (placement.days or "")
            yield "" if inside and own else Cell("", fill="light")
