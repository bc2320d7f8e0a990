"""Papers about lessons and visits, and the report a student hands in (documents of par. 10 and 12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from labdesk.documents.assessment import lessons_of, supervisor_signature
from labdesk.documents.model import (
    Block,
    Cell,
    Column,
    Columns,
    Document,
    Facts,
    Heading,
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
from labdesk.documents.office import LINE, MINISTRY_HE, Office, live
from labdesk.documents.practice import called, kind_of, studied, term_of
from labdesk.documents.registry import prints
from labdesk.i18n import N_
from labdesk.schema.assessment import LEARNING_AREAS
from labdesk.schema.lessons import CHANGES, LESSON_KINDS, Lesson, VisitStep
from labdesk.schema.practice import ACTIVITY_KINDS, SHIFTS, Placement
from labdesk.schema.schedule import SupervisorVisit

_PAGE = Page(left=20, right=12, top=14, bottom=14)


# --- a lesson --------------------------------------------------------------------------------------------------------


@prints("lesson-analysis", N_("Lesson analysis sheet"), Lesson)
def lesson_analysis(lesson: Lesson, office: Office) -> Document:
    """Aims and plan, the observer's analysis, the student's own, the mark; with lines to write on what is missing."""
    t, placement = office.t, lesson.placement
    office = office.at(placement.organisation if placement else None)
    student = placement.student if placement else None
    blocks: list[Block] = [
        Paragraph(office.named(office.organisation), "centre", indent=0, space_after=2),
        Heading(t("LESSON ANALYSIS SHEET"), 1, listed=False),
        Facts(_lesson_facts(lesson, office), label_width=0.34, size=11),
        *_written(t("Aims and plan in short"), office.own(lesson.plan), 4),
        *_written(t("Analysis of the lesson"), office.own(lesson.analysis), 7),
        *_written(t("The student's own analysis"), office.own(lesson.self_analysis), 5),
        Spacer(3),
        Signatures(
            [
                office.signature(t("Observer"), lesson.observer),
                office.signature(t("Student"), student.person if student else None),
            ]
        ),
    ]
    name = f"{t('Lesson analysis sheet')} – {called(student, office)}"
    return office.paper(name, blocks, size=11.5, page=_PAGE, code=office.code("lesson-analysis", "lesson", [lesson.id]))


def _lesson_facts(lesson: Lesson, office: Office) -> list[tuple[str, Value]]:
    t, placement = office.t, lesson.placement
    group = lesson.group or (placement.group if placement else None)
    return [
        (t("Student"), called(placement.student if placement else None, office)),
        (t("Practice"), office.own(placement.period.title if placement and placement.period else None)),
        (t("Date"), t.date(lesson.day)),
        (t("Kindergarten group"), office.own(group.name if group else None)),
        (t("Kind of lesson"), office.choice(LESSON_KINDS, lesson.sort)),
        (t("Topic"), office.own(lesson.topic)),
        (t("Area of development"), office.choice(LEARNING_AREAS, lesson.area)),
        (t("What is changed"), office.choice(CHANGES, lesson.change)),
        (t("Mark for the lesson (1–5)"), lesson.points),
    ]


def _written(title: str, text: str, lines: int) -> Iterator[Block]:
    yield Heading(title, 3)
    yield Paragraph(text) if text else Rules(lines)


# --- a visit ---------------------------------------------------------------------------------------------------------


@prints("visit-sheet", N_("Visit sheet"), SupervisorVisit)
def visit_sheet(visit: SupervisorVisit, office: Office) -> Document:
    """Lessons watched, questions raised, and the steps the three agreed upon, with their signatures."""
    t = office.t
    blocks: list[Block] = [
        Paragraph(office.named(office.organisation), "centre", indent=0, space_after=2),
        Heading(t("SHEET OF THE SUPERVISOR'S VISIT AND THE MEETING OF THREE"), 1, listed=False),
        Facts(_visit_facts(visit, office), label_width=0.34, size=11),
        Heading(t("Lessons watched"), 3),
        _watched(visit, office),
        *_written(t("Questions raised"), office.own(visit.questions), 4),
        Heading(t("Agreed steps"), 3),
        _steps(live(visit.steps), office),
        *([Paragraph(office.own(visit.agreed), indent=0)] if visit.agreed else []),
        Spacer(3),
        Columns(
            [
                Signatures(
                    [office.signature(t("Practice supervisor from the HEI"), visit.supervisor, role="supervisor")]
                )
            ],
            [Signatures([office.signature(t("Mentor")), office.signature(t("Student"))])],
        ),
    ]
    name = f"{t('Visit sheet')} – {t.date(visit.day)}"
    return office.paper(
        name, blocks, size=11.5, page=_PAGE, code=office.code("visit-sheet", "supervisor_visit", [visit.id])
    )


def _visit_facts(visit: SupervisorVisit, office: Office) -> list[tuple[str, Value]]:
    t, period = office.t, visit.period
    place, position = office.post(visit.supervisor)
    return [
        (t("Practice"), office.own(period.title if period else None)),
        (t("Date"), t.date(visit.day)),
        (t("Shift"), office.choice(SHIFTS, visit.shift)),
        (t("Supervisor"), ", ".join(part for part in (office.full(visit.supervisor), position) if part)),
        (t("Place of work"), place),
    ]


def _watched(visit: SupervisorVisit, office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Student"), 48), Column(t("Kindergarten group"), 26),
        Column(t("Topic"), 58), Column(t("Mark for the lesson"), 20, "centre"),
    ]  # fmt: skip
    found: list[Lesson] = office.all("lesson", ("placement",), day=visit.day) if visit.day else []
    mine = [
        lesson
        for lesson in found
        if lesson.placement and lesson.placement.period_id == visit.period_id
        and (not visit.supervisor_id or lesson.observer_id in (None, visit.supervisor_id))
    ]  # fmt: skip
    rows: list[Any] = [
        (n, called(lesson.placement.student if lesson.placement else None, office),
         office.own(lesson.group.name if lesson.group else None), office.own(lesson.topic), lesson.points)
        for n, lesson in enumerate(mine, 1)
    ]  # fmt: skip
    return Table(
        columns, rows or [(n, "", "", "", "") for n in range(1, (visit.seats or 3) + 1)], size=10, row_height=6
    )


def _steps(steps: list[VisitStep], office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Step"), 76), Column(t("Responsible"), 36),
        Column(t("Due on"), 20, "centre", "date"), Column(t("Carried out"), 18, "centre", "mark"),
    ]  # fmt: skip
    rows: list[Any] = [
        (n, office.own(step.step), office.initials(step.responsible), step.due, bool(step.done))
        for n, step in enumerate(steps, 1)
    ]
    return Table(columns, rows or [(n, "", "", "", "") for n in range(1, 5)], size=10.5, row_height=7)


# --- the student's report --------------------------------------------------------------------------------------------


@prints("practice-report", N_("Practice report (title and outline)"), Placement)
def practice_report(placement: Placement, office: Office) -> Document:
    """The title page and the outline of the report for the university, filled with what the records know."""
    office = office.at(placement.organisation)
    t = office.t
    blocks: list[Block] = [
        *_title_page(placement, office),
        PageBreak(),
        Heading(t("CONTENTS OF THE REPORT"), 2, listed=False),
        _contents(office),
        *_chapter(t("1. Introduction: aims and tasks of the practice"), 5),
        *_place(placement, office),
        *_work_done(placement, office),
        *_open_lesson(placement, office),
        *_chapter(t("5. Analysis"), 6),
        *_chapter(t("6. Conclusions and suggestions"), 5),
        Heading(t("7. Annexes"), 3),
        Paragraph(t("Diary, characteristic, assessment sheet, lesson plans; photographs only with consent."), indent=0),
        supervisor_signature(placement, office),
    ]
    label = t("Practice report")
    name = f"{label} – {called(placement.student, office)}"
    return office.paper(name, blocks, size=13, page=Page(numbers_from=2))


def _title_page(placement: Placement, office: Office) -> list[Block]:
    t, student, period = office.t, placement.student, placement.period
    place = office.place or LINE
    year = term_of(placement)[1]
    upper = [*t(MINISTRY_HE).splitlines(), office.named(student.university if student else None).upper()]
    faculty = office.own((student.faculty if student else None) or (period.faculty if period else None))
    headed: list[Block] = [
        Heading(t("REPORT"), 1),
        Paragraph(t("on {practice}", practice=kind_of(period, office)), "centre", indent=0),
    ]
    return [
        *(Paragraph(bold(line), "centre", indent=0, space_after=1) for line in upper),
        Spacer(4),
        Paragraph(t("Faculty: {name}", name=faculty or LINE), "centre", indent=0, space_after=1),
        Paragraph(t("Department: {name}", name=LINE * 2), "centre", indent=0),
        Spacer(48),
        *(reversed(headed) if t.base.startswith("uz") else headed),
        Paragraph(office.span(*term_of(placement)), "centre", indent=0),
        Spacer(40),
        Table(
            [Column("", 45), Column("", 45)],
            [
                (Cell(t("Done by:"), bold=True), f"{called(student, office)}\n{studied(placement, office)}"),
                (Cell(t("Place of practice:"), bold=True), office.named(office.organisation)),
                (Cell(t("Mentor:"), bold=True), office.full(placement.mentor)),
                (Cell(t("Accepted by:"), bold=True), office.full(_supervisor(placement))),
            ],
            heading=False, size=12,
        ),
        Spacer(30),
        Paragraph(f"{place} – {year.year if year else '____'}", "centre", indent=0),
    ]  # fmt: skip


def _supervisor(placement: Placement) -> Any:
    student, period = placement.student, placement.period
    return (period.supervisor if period else None) or (student.supervisor if student else None)


def _contents(office: Office) -> Table:
    t = office.t
    titles = (
        t("1. Introduction: aims and tasks of the practice"), t("2. The place of the practice"), t("3. Work done"),
        t("4. Plan of the open lesson"), t("5. Analysis"), t("6. Conclusions and suggestions"), t("7. Annexes"),
    )  # fmt: skip
    columns = [Column(t("Part"), 100), Column(t("Page"), 18, "centre")]
    return Table(columns, [(title, "") for title in titles], size=12, row_height=7)


def _chapter(title: str, lines: int) -> Iterator[Block]:
    yield Heading(title, 3)
    yield Rules(lines)


def _place(placement: Placement, office: Office) -> Iterator[Block]:
    t, group = office.t, placement.group
    yield Heading(t("2. The place of the practice"), 3)
    facts: list[tuple[str, Value]] = [
        (t("Organisation"), office.named(office.organisation)),
        (t("Director"), office.full(office.director)),
        (t("Group"), office.own(group.name if group else None)),
        (t("Children in the group"), group.children if group else None),
        (t("Mentor"), office.full(placement.mentor)),
    ]
    yield Facts(facts, label_width=0.36, size=12)
    yield Rules(3)


def _work_done(placement: Placement, office: Office) -> Iterator[Block]:
    t, period = office.t, placement.period
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Kind of work"), 62), Column(t("Number"), 22, "centre"),
        Column(t("Date"), 24, "centre"), Column(t("Result"), 40),
    ]  # fmt: skip
    rows: list[Any] = []
    for activity in live(period.activities) if period else []:
        said = office.own(activity.title) or office.choice(ACTIVITY_KINDS, activity.sort)
        rows.append((len(rows) + 1, said, t("{n} h", n=activity.hours or LINE), "", ""))
    for lesson in live(lessons_of(placement, office)):
        topic = f"{office.choice(LESSON_KINDS, lesson.sort)}: {office.own(lesson.topic)}"
        mark = t("mark {n}", n=lesson.points) if lesson.points else ""
        rows.append((len(rows) + 1, topic, 1, t.date(lesson.day), mark))
    yield Heading(t("3. Work done"), 3)
    yield Table(columns, rows or [(n, "", "", "", "") for n in range(1, 9)], size=11, row_height=7)


def _open_lesson(placement: Placement, office: Office) -> Iterator[Block]:
    t = office.t
    opened = [lesson for lesson in live(lessons_of(placement, office)) if lesson.sort == "open"]
    yield Heading(t("4. Plan of the open lesson"), 3)
    for lesson in opened[:1]:
        yield Paragraph([bold(office.own(lesson.topic)), f" ({t.date(lesson.day)})"], indent=0)
        if lesson.plan:
            yield Paragraph(office.own(lesson.plan))
    yield Rules(6 if opened else 9)
