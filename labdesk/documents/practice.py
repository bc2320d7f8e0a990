"""Placement letters of a practice (document of par. 8), and what the other papers of a practice share with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from labdesk.documents.model import (
    Block,
    Corner,
    CutLine,
    Document,
    Heading,
    Letterhead,
    Page,
    Paragraph,
    Signature,
    Signatures,
    Spacer,
    bold,
)
from labdesk.documents.office import LINE, MINISTRY_HE, Office, live
from labdesk.documents.registry import prints
from labdesk.errors import LabDeskError, NothingToPrint
from labdesk.i18n import N_
from labdesk.i18n.collation import sort_key
from labdesk.i18n.dates import school_year
from labdesk.schema.organisations import Organisation
from labdesk.schema.people import Person
from labdesk.schema.practice import Placement, PracticePeriod, Student

WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"))
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


def elsewhere(placement: Placement, office: Office) -> Organisation | None:
    """The kindergarten of a student who does not practise on our own site."""
    return placement.organisation if placement.organisation is not office.organisation else None


def placed_here(period: PracticePeriod, office: Office) -> list[Placement]:
    """The placements on our own site, in the same order."""
    return [p for p in placed(period, office) if not elsewhere(p, office)]


def places(placements: Iterable[Placement], office: Office) -> list[Organisation | None]:
    """The kindergartens where students practise, ours first; ours where nobody is placed."""
    ordered = sorted(placements, key=lambda placement: _bundle(placement, office))
    return [*dict.fromkeys(elsewhere(p, office) or office.organisation for p in ordered)] or [office.organisation]


def _bundle(placement: Placement, office: Office) -> tuple[Any, ...]:
    """The place of a placement among those of its period, kindergarten by kindergarten."""
    place = elsewhere(placement, office)
    return (sort_key(office.named(place)), place.id) if place else ()


def called(student: Student | None, office: Office) -> str:
    """Full name as papers of a practice write it."""
    return office.full(student.person if student else None)


def short(student: Student | None, office: Office) -> str:
    """Initials and surname that stay on one line."""
    return office.initials(student.person if student else None, LINE).replace(" ", "\u00a0")


def term_of(placement: Placement) -> tuple[date | None, date | None]:
    """First and last day of a placement; those of the period where it has none."""
    period = placement.period
    return (
        placement.starts or (period.starts if period else None),
        placement.ends or (period.ends if period else None),
    )


def year_of(placement: Placement, office: Office) -> tuple[int | None, str]:
    """Year of study and group at the time; after a later school year began the group of then is not known any more."""
    student, period = placement.student, placement.period
    year, ends = (student.course if student else None), term_of(placement)[1]
    if period and period.course and year != period.course and ends and school_year(ends) < school_year(office.today):
        return period.course, ""
    own = office.own(student.academic_group if student else None)
    return year or (period.course if period else None), own


def studied(placement: Placement, office: Office) -> str:
    """Year of study and group in words; empty while neither is known."""
    year, group = year_of(placement, office)
    if not group:
        return office.t("year {n}", n=year) if year else ""
    return office.t("Year {course}, group {group}", course=year or "___", group=group)


def kind_of(period: PracticePeriod | None, office: Office) -> str:
    """The kind of practice as a sentence says it."""
    return office.choice(_OF_KIND, period.sort if period else None) or office.t("the practice")


def whose(university: str, faculty: str | None, office: Office) -> str:
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


def overlaps(placement: Placement, first: date, last: date) -> bool:
    """Whether a student practises in any of these days."""
    starts, ends = term_of(placement)
    return (starts is None or starts <= last) and (ends is None or ends >= first)


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
    place = elsewhere(placement, office) or office.organisation
    said = t("To: {position}\n{name}", position=office.headed(place), name=office.to_head(place))
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
        Signatures([_receiver(place, office)]),
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
    year, group = year_of(placement, office)
    faculty = student.faculty if student and student.faculty else period.faculty if period else None
    return office.t(
        "{name}, a year {course} student of group {group} in the field of study “{programme}” of {whose}, is sent to "
        "undergo {practice} {since} {until}.",
        name=called(student, office),
        course=year or "___",
        group=group or "____",
        programme=office.own(student.programme if student else None) or LINE,
        whose=whose(office.named(student.university if student else None), faculty, office),
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


def _receiver(place: Organisation | None, office: Office) -> Signature:
    role = "director" if place is office.organisation else ""
    return office.sealed(office.t("Director of the PEO"), office.head_of(place), role=role)


def _confirmation(placement: Placement, office: Office) -> str:
    return office.t(
        "The student {name} came to the practice on {came} and completed it on {left}.",
        name=called(placement.student, office),
        came=office.blank(),
        left=office.blank(),
    )


@prints("placement-letters", N_("Placement letters of a period"), PracticePeriod)
def placement_letters(period: PracticePeriod, office: Office, size: str = "A5") -> list[Document]:
    """The letter of every student of a period, one after another: ours first, then kindergarten by kindergarten."""
    found = [_letter(p, office, size) for p in sorted(placed(period, office), key=lambda p: _bundle(p, office))]
    if not found:
        raise NothingToPrint(N_("Nobody is placed in this practice period yet."))
    return found
