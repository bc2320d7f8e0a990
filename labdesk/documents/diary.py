"""The practice diary, a booklet to be written by hand, and slips that say what it lacks (document of par. 10)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from labdesk.documents.model import (
    Block,
    Bullets,
    Clauses,
    Column,
    CutLine,
    Document,
    Facts,
    Heading,
    Keep,
    Page,
    PageBreak,
    Paragraph,
    Rules,
    Signatures,
    Spacer,
    Table,
    Value,
    bold,
)
from labdesk.documents.office import MINISTRY_HE, Office
from labdesk.documents.practice import called, elsewhere, placed_here, studied, supervisor_of, term_of
from labdesk.documents.registry import prints
from labdesk.errors import LabDeskError, NothingToPrint
from labdesk.i18n import N_
from labdesk.operations import diary
from labdesk.operations.diary import Diary
from labdesk.operations.register import Trainee
from labdesk.schema.attendance import REQUIREMENTS
from labdesk.schema.practice import KINDS, Placement, PracticePeriod

_PAGE = Page("A5", left=18, right=12, top=13, bottom=14)
_PLAN_ROWS = 10
_SLIPS, _LINES = 4, 5
_RULES = (
    N_("The diary is the main paper of the practice. It is kept by the student herself, by hand and in ink."),
    N_("It is written every day of practice: what was planned, what was done, what the student thinks of it."),
    N_("Once a week the diary is shown to the supervisor, who writes a conclusion, gives the next task and signs."),
    N_("What was observed is described without the children's surnames, diagnoses or family matters."),
    N_("At the end of the practice the diary is handed to the department together with the report."),
    N_("Without a diary that is filled in and signed, or without the report, the practice does not count."),
    N_("The department keeps the diary until the student graduates."),
)


@prints("practice-diary", N_("Practice diary"), Placement)
def practice_diary(placement: Placement, office: Office) -> Document:
    """The booklet of one student: cover, rules, arrival, task and plan, a place for every day, checks, conclusions."""
    if placement.period is None:
        raise LabDeskError(N_("Choose the practice period of this placement first."))
    if elsewhere(placement, office):
        raise NothingToPrint(N_("This student practises in another kindergarten, and her diary is kept there."))
    return _booklet(placement, diary.read(office.store, placement.period.id, office.t), office)


@prints("practice-diaries", N_("Practice diaries of a period"), PracticePeriod)
def practice_diaries(period: PracticePeriod, office: Office) -> list[Document]:
    """The booklet of every student of a period, one after another."""
    book = diary.read(office.store, period.id, office.t)
    found = [_booklet(placement, book, office) for placement in placed_here(period, office)]
    if not found:
        raise NothingToPrint(N_("Nobody is placed in this practice period yet."))
    return found


def _booklet(placement: Placement, book: Diary, office: Office) -> Document:
    who = book.register.by_id[placement.id]
    blocks: list[Block] = [
        *_cover(placement, office), PageBreak(),
        *_arrival(placement, office), PageBreak(),
        *_plan(placement, book, who, office), PageBreak(),
        *_days(placement, book, who, office), PageBreak(),
        *_final(placement, office),
    ]  # fmt: skip
    title = f"{office.t('Practice diary')} – {called(placement.student, office)}"
    return office.paper(title, blocks, size=11, page=_PAGE, indent=7)


def _cover(placement: Placement, office: Office) -> Iterator[Block]:
    t, student, period = office.t, placement.student, placement.period
    starts, ends = term_of(placement)
    yield Paragraph(t(MINISTRY_HE), "centre", indent=0, size=9.5)
    yield Paragraph(bold(office.named(student.university if student else None)), "centre", indent=0)
    yield Spacer(20)
    yield Heading(t("PRACTICE DIARY"), 1, listed=False)
    yield Paragraph(office.own(period.title if period else None), "centre", indent=0)
    yield Spacer(8)
    lead = office.initials(office.holder("methodologist")) or office.initials(office.director)
    facts: list[tuple[str, Value]] = [
        (t("Full name of the student"), called(student, office)),
        (t("Faculty"), office.own(student.faculty if student else None)),
        (t("Field of study"), office.own(student.programme if student else None)),
        (t("Year, group"), studied(placement, office)),
        (t("Kind of practice"), office.choice(KINDS, period.sort if period else None)),
        (t("Place of practice"), office.named(office.organisation)),
        (t("Period of practice"), office.span(starts, ends)),
        (t("Practice supervisor from the HEI"), office.initials(period.supervisor if period else None)),
        (t("Practice supervisor from the PEO"), lead),
        (t("Mentor"), office.initials(placement.mentor)),
    ]  # fmt: skip
    yield Facts(facts, label_width=0.42, size=10)
    yield Spacer(12)
    year = starts.year if starts else office.today.year
    yield Paragraph(" – ".join(filter(None, (office.place, str(year)))), "centre", indent=0)


def _arrival(placement: Placement, office: Office) -> Iterator[Block]:
    t = office.t
    yield Heading(t("RULES OF THE DIARY"), 2, listed=False)
    yield Clauses([t(rule) for rule in _RULES])
    yield Heading(t("ARRIVAL AND DEPARTURE"), 2, listed=False)
    seal = office.sealed(t("Director of the PEO"), office.director, role="director")
    yield Paragraph(t("Came to the practice on {date}", date=office.blank()), "left", indent=0)
    yield Signatures([seal])
    yield Paragraph(t("Left the practice on {date}", date=office.blank()), "left", indent=0)
    yield Signatures([seal])


def _plan(placement: Placement, book: Diary, who: Trainee, office: Office) -> Iterator[Block]:
    t = office.t
    yield Heading(t("INDIVIDUAL TASK"), 2, listed=False)
    yield Rules(5)
    if placement.period is not None:
        yield Signatures([supervisor_of(placement.period, office)])
    yield Heading(t("CALENDAR PLAN"), 2, listed=False)
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Contents of the work"), 46), Column(t("Deadline"), 22, "centre"),
        Column(t("Carried out"), 25, "centre"),
    ]  # fmt: skip
    planned = list(_works(placement, office))[: _PLAN_ROWS * 2]
    rows: list[Sequence[Value]] = [(n, what, when, "") for n, (what, when) in enumerate(planned, 1)]
    rows += [(n, "", "", "") for n in range(len(rows) + 1, _PLAN_ROWS + 1)]
    yield Table(columns, rows, size=9.5, row_height=8)


def _works(placement: Placement, office: Office) -> Iterator[tuple[str, str]]:
    """What is to be done and when: the topics of the schedule, else the activities of the period with their hours."""
    sessions = office.all("practice_session", ("day", "shift"), placement=placement.id)
    topics: dict[str, list[date]] = {}
    for each in sessions:
        if each.topic and each.day:
            topics.setdefault(office.own(each.topic), []).append(each.day)
    for topic, held in topics.items():
        days = [*dict.fromkeys(held)]
        yield topic, ", ".join(f"{day:%d.%m}" for day in days[:3]) + ("…" if len(days) > 3 else "")
    if not topics and placement.period is not None:
        for activity in placement.period.activities:
            if activity.deleted_at is None:
                hours = office.t("{n} h", n=activity.hours) if activity.hours else ""
                yield office.own(activity.title), hours


def _days(placement: Placement, book: Diary, who: Trainee, office: Office) -> Iterator[Block]:
    """Half a page for every planned day; after those of a week the check of the supervisor."""
    days = [day for day in book.register.days(who) if book.register.planned(who, day)]
    where: dict[date, dict[str, None]] = {}
    for session in office.all("practice_session", ("day", "shift"), placement=placement.id):
        if session.group:
            where.setdefault(session.day, {})[office.own(session.group.name)] = None
    usual = office.own(placement.group.name if placement.group else None)
    for monday, each in groupby(days, _monday):
        for day in each:
            yield Keep(_day(day, ", ".join(where.get(day, ())) or usual, office))
        yield Keep(_check(book.week(who, monday).task, monday, office))


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


def _day(day: date, group: str, office: Office) -> list[Block]:
    t = office.t
    head = t("{date}, group {group}", date=office.t.long_date(day), group=group or "________")
    return [
        Heading(head, 3, listed=False),
        Paragraph(t("Topic: {topic}", topic="_" * 38), "left", indent=0),
        Paragraph(t("What was done during the day"), "left", indent=0, size=9),
        Rules(5, 7),
        Paragraph(t("Analysis and conclusions"), "left", indent=0, size=9),
        Rules(3, 7),
        Paragraph(t("Mentor's signature: {line}", line="_" * 16), "right", indent=0, size=9),
    ]


def _check(task: str, monday: date, office: Office) -> list[Block]:
    t = office.t
    week = f"{monday:%d.%m}–{office.t.date(monday + timedelta(5))}"
    given: list[Block] = [Paragraph(office.own(task), "left", indent=0)] if task else []
    return [
        Heading(t("Weekly check, {week}", week=week), 3, listed=False),
        Paragraph(t("The supervisor's weekly conclusion"), "left", indent=0, size=9),
        Rules(5, 7),
        Paragraph(t("Next task"), "left", indent=0, size=9),
        *(given or [Rules(4, 7)]),
        Paragraph(t("Supervisor's signature: {line}", line="_" * 16), "right", indent=0, size=9),
    ]


def _final(placement: Placement, office: Office) -> Iterator[Block]:
    t = office.t
    yield Heading(t("FINAL CONCLUSIONS"), 2, listed=False)
    yield Heading(t("Conclusion of the supervisor from the PEO"), 3, listed=False)
    yield Rules(6)
    yield Signatures([office.sealed(t("Director of the PEO"), office.director, role="director")])
    yield Heading(t("Conclusion of the supervisor from the HEI"), 3, listed=False)
    yield Rules(5)
    yield Paragraph(t("Grade: {line}", line="_" * 26), "left", indent=0)
    if placement.period is not None:
        yield Signatures([supervisor_of(placement.period, office)])


# --- slips -----------------------------------------------------------------------------------------------------------


@prints("diary-reminders", N_("Reminder slips"), PracticePeriod)
def diary_reminders(period: PracticePeriod, office: Office) -> Document:
    """Four slips to a sheet, to be cut apart: what each student still has to put in order."""
    t = office.t
    book = diary.read(office.store, period.id, t)
    late = _late_requirements(office, book)
    behind = [(who, lacking) for who in book.register.trainees if (lacking := _lacking(book, who, late, office))]
    blocks: list[Block] = []
    for n, (who, lacking) in enumerate(behind):
        blocks += [PageBreak()] if n and n % _SLIPS == 0 else [CutLine()] if n else []
        blocks.append(Keep(_slip(who, lacking, period, office)))
    if not blocks:
        blocks = [Paragraph(t("Nobody has to be reminded: all is in order."), "centre")]
    title = f"{t('Reminder slips')} – {office.own(period.title)}"
    return office.paper(title, blocks, size=10.5, page=Page(top=9, bottom=9, numbers="none"), indent=0)


def _late_requirements(office: Office, book: Diary) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for each in office.all("requirement", placement=tuple(book.register.by_id)):
        if each.done is None and each.due and each.due < office.today:
            found.setdefault(each.placement_id, []).append(office.choice(REQUIREMENTS, each.sort))
    return found


def _lacking(book: Diary, who: Trainee, late: dict[int, list[str]], office: Office) -> list[str]:
    t = office.t
    found = [t("not handed in: {what}", what=f"{what[:1].lower()}{what[1:]}") for what in late.get(who.id, ())]
    lost = book.register.account(who).lost
    if lost:
        found.append(t("hours that are missing and have to be made up: {hours}", hours=t.number(lost)))
    return found + [t(said, **values) for said, values in diary.missing(book, who, office.today)]


def _slip(who: Trainee, lacking: list[str], period: PracticePeriod, office: Office) -> list[Block]:
    t = office.t
    more = len(lacking) - _LINES
    shown = lacking[:_LINES] + ([t("and {n} more", n=more)] if more > 0 else [])
    name = ", ".join(filter(None, (who.name.said(t), office.own(who.group))))
    place = office.brief(office.organisation) if office.organisation else ""
    where = " · ".join(filter(None, (office.own(period.title), place, t.date(office.today))))
    return [
        Paragraph(where, "left", size=9, space_after=0),
        Paragraph(bold(name), "left", size=12),
        Paragraph(t("For your practice to count, please put this in order:"), "left"),
        Bullets([f"{said};" for said in shown[:-1]] + [f"{shown[-1]}."]),
        Paragraph(t("To be done by {date}", date=office.blank()), "left"),
        Signatures([office.signature(t("Site coordinator"), office.site.coordinator if office.site else None,
                                     role="coordinator")]),
    ]  # fmt: skip
