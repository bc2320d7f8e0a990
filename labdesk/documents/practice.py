"""Papers of a practice: the schedule and the placement letters (documents of par. 7-8)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from labdesk.documents.model import (
    Block,
    Cell,
    Column,
    Corner,
    CutLine,
    Document,
    Heading,
    Letterhead,
    Page,
    PageBreak,
    Paragraph,
    Row,
    Signature,
    Signatures,
    Spacer,
    Table,
    Value,
    bold,
    total,
)
from labdesk.documents.office import LINE, MINISTRY_HE, Office, live
from labdesk.documents.registry import prints
from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.i18n.collation import sort_key
from labdesk.schema.people import Person
from labdesk.schema.practice import Placement, PracticePeriod, Student

WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"))
HOURS = {"1": "08:00–12:00", "2": "13:00–17:00"}
_ROMAN = {"1": "I", "2": "II"}
_OF_KIND = {
    "introductory": N_("the introductory practice"), "continuous": N_("the continuous practice"),
    "pedagogical": N_("the pedagogical practice"), "qualification": N_("the qualification practice"),
    "graduation": N_("the pre-graduation practice"), "research": N_("the research practice"),
}  # fmt: skip
"""The kind of practice inside a sentence: in Uzbek before -ni, in Russian in the genitive."""


def placed(period: PracticePeriod, office: Office) -> list[Placement]:
    """The placements of a period in the order of the students' names."""
    found = live(period.placements)
    return sorted(found, key=lambda p: sort_key(called(p.student, office)))


def called(student: Student | None, office: Office) -> str:
    """Full name as papers of a practice write it."""
    return office.full(student.person if student else None)


def _short(student: Student | None, office: Office) -> str:
    """Initials and surname that stay on one line."""
    return office.initials(student.person if student else None, LINE).replace(" ", "\u00a0")


def term_of(placement: Placement) -> tuple[date | None, date | None]:
    """First and last day of a placement; those of the period where it has none."""
    period = placement.period
    return (
        placement.starts or (period.starts if period else None),
        placement.ends or (period.ends if period else None),
    )


def kind_of(period: PracticePeriod | None, office: Office) -> str:
    """The kind of practice inside a sentence."""
    return office.choice(_OF_KIND, period.sort if period else None) or office.t("the practice")


def _whose(university: str, faculty: str | None, office: Office) -> str:
    """University and faculty, as they stand before or after the word for students."""
    parts = [university, office.own(faculty)]
    return (" " if office.t.base.startswith("uz") else ", ").join(part for part in parts if part)


def mentor_of(placements: Sequence[Placement]) -> Person | None:
    """The mentor, when there is but one."""
    found = {p.mentor_id: p.mentor for p in placements if p.mentor}
    return next(iter(found.values())) if len(found) == 1 else None


def supervisor_of(period: PracticePeriod, office: Office) -> Signature:
    """Who signs for the university."""
    role = "" if period.supervisor else "supervisor"
    return office.signature(office.t("Practice supervisor from the HEI"), period.supervisor, role=role)


# --- schedule ----------------------------------------------------------------------------------------------------


@prints("practice-schedule", N_("Practice schedule"), PracticePeriod)
def practice_schedule(period: PracticePeriod, office: Office) -> Document:
    """A by student with weekdays and weekly hours, B by week on the next sheet, legend and signatures."""
    t = office.t
    placements = placed(period, office)
    head = t("Head of department\n{organisation}", organisation=office.brief(period.university))
    title = t(
        "SCHEDULE of {practice} of the year {course} students of {whose} at {organisation} ({span})",
        practice=kind_of(period, office),
        course=period.course or "___",
        whose=_whose(office.named(period.university), period.faculty, office),
        organisation=office.named(office.organisation),
        span=office.span(period.starts, period.ends),
    )
    coordinator = office.site.coordinator if office.site else None
    blocks: list[Block] = [
        office.approval(office.agreed(head, period.head)),
        Heading(title, 1, listed=False),
        Heading(t("A. By student"), 3),
        _by_student(period, placements, office),
        PageBreak(),
        Heading(t("B. By week"), 3),
        _by_week(period, placements, office),
        Paragraph(_legend(office), "left", indent=0, size=10),
        Signatures(
            [
                office.signature(t("Site coordinator"), coordinator, role="coordinator"),
                office.signature(t("Methodologist of the PEO"), office.holder("methodologist"), role="methodologist"),
                supervisor_of(period, office),
            ]
        ),
    ]
    return office.paper(
        f"{t('Practice schedule')} – {office.own(period.title)}", blocks, page=Page(landscape=True, top=20)
    )


def _legend(office: Office) -> str:
    return office.t(
        "Legend: I – first shift ({first}); II – second shift ({second}).", first=HOURS["1"], second=HOURS["2"]
    )


def _by_student(period: PracticePeriod, placements: Sequence[Placement], office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Full name of the student"), 44), Column(t("Group"), 16),
        Column(t("Assigned group"), 28), Column(t("Mentor"), 36),
        *(Column(t(day), 10, "centre") for day in WEEKDAYS), Column(t("Hours (weekly)"), 15, "centre", "number"),
    ]  # fmt: skip
    rows: list[Row | Sequence[Value]] = []
    weekly = 0
    for n, p in enumerate(placements, 1):
        days = p.days or ""
        hours = len(days) * (period.day_hours or 0)
        weekly += hours
        marks = [_ROMAN.get(p.shift or "", "+") if str(d) in days else "" for d in range(1, 7)]
        group = office.own(p.student.academic_group if p.student else None)
        kindergarten = office.own(p.group.name if p.group else None)
        rows.append((n, called(p.student, office), group, kindergarten, office.initials(p.mentor), *marks, hours))
    if not rows:
        rows = [(n, *[""] * 11) for n in range(1, 11)]
    else:
        daily = [sum(str(d) in (p.days or "") for p in placements) for d in range(1, 7)]
        rows.append(total("", t("Total"), "", "", "", *(Cell(n or "", align="centre") for n in daily), weekly))
    return Table(columns, rows)


def _weeks(first: date | None, last: date | None) -> Iterator[tuple[int, date, date]]:
    """Number, Monday and Saturday of each week of a period, cut at its ends."""
    if not first or not last:
        return
    monday = first - timedelta(first.weekday())
    number = 1
    while monday <= last:
        yield number, max(monday, first), min(monday + timedelta(5), last)
        monday += timedelta(7)
        number += 1


def _stretches(
    period: PracticePeriod, placements: Sequence[Placement]
) -> list[tuple[str, date, date, list[Placement]]]:
    """Number, first and last day, and who practises: weeks alike that follow one another are one stretch."""
    found: list[tuple[str, date, date, list[Placement]]] = []
    for number, monday, saturday in _weeks(period.starts, period.ends):
        here = [p for p in placements if overlaps(p, monday, saturday)]
        if found and found[-1][3] == here:
            numbers, first, _, _ = found.pop()
            found.append((f"{numbers.split('–')[0]}–{number}", first, saturday, here))
        else:
            found.append((str(number), monday, saturday, here))
    return found


def _by_week(period: PracticePeriod, placements: Sequence[Placement], office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("Week"), 9, "centre"), Column(t("Date"), 31, "centre"), Column(t("Assigned group"), 26),
        Column(t("Shift"), 24, "centre"), Column(t("Students"), 90), Column(t("Responsible"), 34),
    ]  # fmt: skip
    rows: list[Sequence[Value]] = []
    for number, first, last, here in _stretches(period, placements):
        for (group, shift), there in _by_place(here).items():
            educator = there[0].group.educator if there[0].group else None
            mentor = mentor_of(there) or educator
            names = ", ".join(_short(p.student, office) for p in there)
            hours = f"{_ROMAN.get(shift, '')} ({HOURS[shift]})" if shift in HOURS else ""
            when = f"{first:%d.%m} – {office.t.date(last)}"
            rows.append((number, when, office.own(group), hours, names, office.initials(mentor)))
    return Table(columns, rows or [(n, "", "", "", "", "") for n in range(1, 9)])


def overlaps(placement: Placement, first: date, last: date) -> bool:
    """Whether a student practises in any of these days."""
    starts, ends = term_of(placement)
    return (starts is None or starts <= last) and (ends is None or ends >= first)


def _by_place(placements: Sequence[Placement]) -> dict[tuple[str, str], list[Placement]]:
    found: dict[tuple[str, str], list[Placement]] = {}
    for p in placements:
        found.setdefault((p.group.name if p.group else "", p.shift or ""), []).append(p)
    return {key: found[key] for key in sorted(found, key=lambda k: (sort_key(k[0]), k[1]))}


# --- placement letters -------------------------------------------------------------------------------------------


@prints("placement-letter", N_("Placement letter"), Placement)
def placement_letter(placement: Placement, office: Office, size: str = "A5") -> Document:
    """The letter that sends a student to her place, with a confirmation to be torn off; `size` is A5 or A4."""
    return _letter(placement, office, size)


def _letter(placement: Placement, office: Office, size: str) -> Document:
    if size not in ("A5", "A4"):
        raise LabDeskError(N_("A placement letter is printed on A5 or A4."))
    t = office.t
    small = size == "A5"
    university = placement.student.university if placement.student else None
    ministry = t(MINISTRY_HE).splitlines()
    said = t(
        "{position}\nto {name}",
        position=office.headed(office.organisation),
        name=office.to_director(),
    )
    number = placement.letter_number or "____"
    blocks: list[Block] = [
        Letterhead(office.named(university), ministry),
        Paragraph(office.blank(), "left", indent=0, space_after=3),
        Corner(said.splitlines()),
        Heading(t("PLACEMENT LETTER No. {number}", number=number), 1, listed=False),
        Paragraph(_sending(placement, office)),
        Paragraph(_basis(placement.period, office)),
        Signatures([_sender(placement, office)]),
        Spacer(5),
        CutLine(),
        Spacer(5),
        Paragraph(bold(t("CONFIRMATION")), "centre", keep_next=True),
        Paragraph(_confirmation(placement, office)),
        Signatures([office.sealed(t("Director of the PEO"), office.director, role="director")]),
    ]
    name = called(placement.student, office)
    page = Page("A5", left=18, right=12, top=10, bottom=9, numbers="none") if small else Page(numbers="none")
    return office.paper(
        f"{t('Placement letter')} – {name}",
        blocks,
        size=11 if small else 13,
        page=page,
        indent=8 if small else 12.5,
        code=office.code("placement-letter", "placement", [placement.id]),
    )


def _sending(placement: Placement, office: Office) -> str:
    student, period = placement.student, placement.period
    starts, ends = term_of(placement)
    faculty = student.faculty if student and student.faculty else period.faculty if period else None
    return office.t(
        "{name}, a year {course} student of group {group} in the field of study “{programme}” of {whose}, is sent to "
        "undergo {practice} {since} {until}.",
        name=called(student, office),
        course=(student.course if student else None) or (period.course if period else None) or "___",
        group=office.own(student.academic_group if student else None) or "____",
        programme=office.own(student.programme if student else None) or LINE,
        whose=_whose(office.named(student.university if student else None), faculty, office),
        practice=kind_of(period, office),
        since=office.since(starts),
        until=office.until(ends),
    )


def _basis(period: PracticePeriod | None, office: Office) -> str:
    agreement = period.agreement if period else None
    return office.t(
        "Basis: order {order}, agreement {agreement}.",
        order=office.dated(period.order_date if period else None, period.order_number if period else None),
        agreement=office.dated(agreement.signed if agreement else None, agreement.number if agreement else None),
    )


def _sender(placement: Placement, office: Office) -> Signature:
    university = placement.student.university if placement.student else None
    if university and university.head:
        position = office.position(university.head_position) or office.t("Rector")
        return office.sealed(position, university.head)
    head = placement.period.head if placement.period else None
    return office.sealed(office.t("Head of department"), head)


def _confirmation(placement: Placement, office: Office) -> str:
    return office.t(
        "The student {name} came to the practice on {came} and completed it on {left}.",
        name=called(placement.student, office),
        came=office.blank(),
        left=office.blank(),
    )


@prints("placement-letters", N_("Placement letters of a period"), PracticePeriod)
def placement_letters(period: PracticePeriod, office: Office, size: str = "A5") -> list[Document]:
    """The letter of every student of a period, one after another."""
    found = [_letter(p, office, size) for p in placed(period, office)]
    if not found:
        raise LabDeskError(N_("Nobody is placed in this practice period yet."))
    return found
