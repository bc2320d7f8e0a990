"""What goes back to the university: grade sheet, summary, what students say, periods compared (par. 11a and 12)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from labdesk.documents.model import (
    Block,
    Bullets,
    Cell,
    Chart,
    Column,
    Columns,
    Document,
    Facts,
    Heading,
    Page,
    Paragraph,
    Rules,
    Series,
    Signature,
    Signatures,
    Spacer,
    Table,
    Value,
)
from labdesk.documents.office import LINE, Office
from labdesk.documents.practice import called, kind_of, placed, places, supervisor_of
from labdesk.documents.registry import prints
from labdesk.documents.words import quoted
from labdesk.i18n import N_, Language
from labdesk.operations.assessment import (
    FEWEST,
    Answered,
    Result,
    averages,
    label,
    marks_of,
    ratings_of,
    remarks_of,
    result,
    results_of,
    sign,
)
from labdesk.operations.practice_figures import Figures, every_period, figures, grades_of
from labdesk.schema.assessment import PRACTICE_QUESTIONS, QUALITIES, SCALE_NAMES, SCALES
from labdesk.schema.marks import MOST, POINTS
from labdesk.schema.practice import WEIGHTS, PracticePeriod

PARTS = {
    "diary": N_("Diary ({weight} %)"), "report": N_("Report ({weight} %)"),
    "characteristic": N_("Characteristic ({weight} %)"), "defence": N_("Defence ({weight} %)"),
}  # fmt: skip
_MOST_PERIODS = 6


# --- the grade sheet -------------------------------------------------------------------------------------------------


@prints("grade-sheet", N_("Grade sheet"), PracticePeriod)
def grade_sheet(period: PracticePeriod, office: Office) -> Document:
    """Points of the four parts as given, the weighted total, the grade in figures and words, counts, signatures."""
    t = office.t
    placements = placed(period, office)
    weights, none = period.weights(), dict.fromkeys(WEIGHTS)
    known = results_of(office.store, period.id)
    results = {p.id: known.get(p.id) or result(none, weights, period.scale) for p in placements}
    parts = [_held(t(PARTS[part], weight=weights[part])) for part in WEIGHTS]
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Full name"), 62), Column(t("Record book number"), 17, "centre"),
        *(Column(title, 10, "centre", "number", vertical=True) for title in parts),
        Column(t("Total points"), 12, "centre", "number", vertical=True, digits=1),
        Column(t("Grade (in figures and words)"), 25, "centre"), Column(t("Signature"), 18),
    ]  # fmt: skip
    rows: list[Any] = [
        (n, called(p.student, office), (p.student.record_book if p.student else "") or "",
         *results[p.id].points.values(), results[p.id].total, graded(results[p.id], t), "")
        for n, p in enumerate(placements, 1)
    ]  # fmt: skip
    blocks: list[Block] = [
        Paragraph(office.named(period.university), "centre", indent=0, space_after=2),
        Heading(t("GRADE SHEET No. ____"), 1, listed=False),
        Facts(_facts(period, office), label_width=0.3, borders=False, size=9.5),
        Table(columns, rows or [(n, *[""] * 9) for n in range(1, 16)], size=8),
        Paragraph(_formula(weights, t), "left", indent=0, size=8.5),
        *(Paragraph(line, "left", indent=0) for line in _counts(list(results.values()), t)),
        Columns(
            [Signatures([supervisor_of(period, office), Signature(t("Dean"))])],
            [Signatures([Signature(t("Head of department"), office.initials(period.head))])],
            share=0.54,
        ),
    ]  # fmt: skip
    name = f"{t('Grade sheet')} – {office.own(period.title)}"
    code = office.code("grade-sheet", "placement", [p.id for p in placements])
    return office.paper(name, blocks, page=Page(left=18, right=10, top=9, bottom=8), size=10, code=code)


def _facts(period: PracticePeriod, office: Office) -> list[tuple[str, Value]]:
    t = office.t
    scale = SCALE_NAMES.get(period.scale or SCALES[0].key, "")
    return [
        _cohort(period, office),
        (t("Practice"), f"{office.own(period.title)}, {office.span(period.starts, period.ends)}"),
        (t("Place of practice"), "\n".join(office.named(place) for place in places(placed(period, office), office))),
        (t("Grading scale"), t(scale)),
        (t("Date"), office.blank(narrow=True)),
    ]  # fmt: skip


def _cohort(period: PracticePeriod, office: Office) -> tuple[str, Value]:
    """Whose practice it was."""
    year = office.t("year {n}", n=period.course) if period.course else ""
    said = ", ".join(part for part in (office.own(period.faculty), year) if part)
    return office.t("Faculty, year of study"), said


def graded(found: Result, t: Language) -> str:
    """`4 (yaxshi)`."""
    if found.grade is None:
        return ""
    return f"{t(sign(found.scale, found.grade))} ({t(label(found.scale, found.grade)).lower()})"


def _formula(weights: dict[str, int], t: Language) -> str:
    said = t(
        "Points of each part are given from 0 to 100. Total = diary × {diary} % + report × {report} % + characteristic "
        "× {characteristic} % + defence × {defence} %.",
        **weights,
    )
    return _held(said.replace("× ", "×\u00a0"))


def _held(text: str) -> str:
    """The sign of a percentage stays on the line of its number."""
    return text.replace(" %", "\u00a0%")


def _counts(results: Sequence[Result], t: Language) -> Iterator[str]:
    """How many have which grade, a line for each scale in use."""
    given = grades_of(dict(enumerate(results)))
    known = {scale for scale, _ in given} or {SCALES[0].key}
    used = [scale for scale in SCALES if scale.key in known]
    for scale in used:
        parts = [
            t("“{sign}” – {meaning}", sign=t(entry.sign), meaning=given.get((scale.key, code), 0))
            for code, entry in scale.entries.items()
        ]  # fmt: skip
        if scale is used[-1]:
            parts.append(t("did not appear or not marked – {n}", n=sum(each.grade is None for each in results)))
        name = f"{t(SCALE_NAMES[scale.key])}: " if len(used) > 1 else ""
        yield quoted(name + ", ".join(parts), t)


# --- the summary for the university ----------------------------------------------------------------------------------


@prints("practice-summary", N_("Summary of a practice for the university"), PracticePeriod)
def practice_summary(period: PracticePeriod, office: Office) -> Document:
    """Students, attendance, hours, lessons, visits, marks; growth of the qualities; problems and suggestions."""
    t = office.t
    found = figures(office.store, period.id, office.today)
    coordinator = office.site.coordinator if office.site else None
    title = t(
        "SUMMARY of {practice} of the students of {university} ({span})", practice=kind_of(period, office),
        university=office.named(period.university), span=office.span(period.starts, period.ends),
    )  # fmt: skip
    blocks: list[Block] = [
        replace(office.letterhead(None, ""), date=office.blank(narrow=True)),
        Heading(title, 1, listed=False),
        Facts([_cohort(period, office), *summary_facts(found, t)], label_width=0.62, size=11),
        *_grades(found, t),
        *_growth(period, office),
        Heading(t("Problems"), 3),
        Rules(4),
        Heading(t("Suggestions"), 3),
        Rules(4),
        Signatures(
            [
                office.signature(t("Site coordinator"), coordinator, role="coordinator"),
                office.director_signature(seal=True),
            ]
        ),
    ]
    return office.paper(
        f"{t('Summary of a practice for the university')} – {office.own(period.title)}",
        blocks,
        page=Page(top=14, bottom=14),
    )


def summary_facts(found: Figures, t: Language) -> list[tuple[str, Value]]:
    """The figures of a practice with what they are called, as paper and screen show them."""
    share = found.with_children
    return [
        (t("Students"), found.students),
        (t("Attendance"), percent(found.attendance, t) or LINE),
        (t("Hours of one student by the programme"), found.planned),
        (t("Hours of one student in the kindergarten by the programme"), found.there),
        (t("Hours worked by one student in the kindergarten (mean)"), hours(found.held, t) or LINE),
        (t("Share of hours with children and in lessons"), percent(share, t) or LINE),
        (t("Lessons given (open lessons among them)"), f"{found.lessons} ({found.open_lessons})"),
        (t("Mean mark for a lesson (1–5)"), mean(found.lesson_mark, t) or LINE),
        (t("Supervisor's visits held (of those planned)"), f"{found.visits_held} ({found.visits})"),
        (t("Agreed steps done (of all)"), f"{found.steps_done} ({found.steps})"),
        (t("Mentors; students of one mentor on average"), f"{found.mentors}; {mean(found.load, t) or LINE}"),
        (t("Mean of the final points (0–100)"), t.number(found.mean) if found.mean is not None else LINE),
        (t("Students without a final result"), found.without),
        (t("What students say of the practice (1–5)"), mean(found.rating, t) or LINE),
    ]  # fmt: skip


def percent(share: float | None, t: Language) -> str:
    """`86,5 %`; empty for None."""
    return f"{t.number(share * 100, 1)} %" if share is not None else ""


def mean(value: float | None, t: Language) -> str:
    """Two digits of a mean; empty for None."""
    return t.number(value, 2) if value is not None else ""


def hours(value: float | None, t: Language) -> str:
    """Hours with a digit where they are not whole; empty for None."""
    return t.number(round(value, 1)) if value is not None else ""


def _grades(found: Figures, t: Language) -> Iterator[Block]:
    """Grades in numbers and shares, a table for each scale in use."""
    for scale in SCALES:
        given = {code: found.grades.get((scale.key, code), 0) for code in scale.entries}
        whole = sum(given.values())
        if whole:
            columns = [Column(t("Grade"), 50), Column(t("Students"), 25, "centre"), Column(t("Share"), 25, "centre")]
            rows: list[Any] = [
                (f"{t(entry.sign)} – {t(scale[code]).lower()}", given[code], percent(given[code] / whole, t))
                for code, entry in scale.entries.items()
            ]
            yield Heading(t("Grades ({scale})", scale=t(SCALE_NAMES[scale.key]).lower()), 3)
            yield Table(columns, rows, size=11)


def _growth(period: PracticePeriod, office: Office) -> Iterator[Block]:
    """The mean of each quality at the start and at the end, as the mentors marked it."""
    t = office.t
    marks = marks_of(office.store, [p.id for p in placed(period, office)])
    found = averages(marks.values(), "mentor")
    seen = [q for q, points in found.items() if any(value is not None for value in points.values())]
    given = [p for p in POINTS if any(found[q][p] is not None for q in seen)]
    points = dict.fromkeys((given[0], given[-1])) if given else {}
    if seen:
        title = t("Qualities of the cohort as mentors marked them (mean, 1–5)")
        series = [Series(t(POINTS[p]), [_rounded(found[q][p]) for q in seen]) for p in points]
        yield Chart("bar", [t(QUALITIES[q]) for q in seen], series, title, height=62, scale=(0, MOST))


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


# --- periods compared ------------------------------------------------------------------------------------------------

_Told = Callable[[Figures, Language], str]
_LINES: tuple[tuple[str, _Told], ...] = (
    (N_("Students"), lambda f, t: t.number(f.students)),
    (N_("Hours of one student by the programme"), lambda f, t: t.number(f.planned)),
    (N_("Hours of one student in the kindergarten by the programme"), lambda f, t: t.number(f.there)),
    (N_("Hours worked by one student in the kindergarten (mean)"), lambda f, t: hours(f.held, t)),
    (N_("Attendance"), lambda f, t: percent(f.attendance, t)),
    (N_("Diary weeks checked and signed"), lambda f, t: percent(f.signed, t)),
    (N_("Students' wishes met"), lambda f, t: percent(f.wishes, t)),
    (N_("Share of hours with children and in lessons"), lambda f, t: percent(f.with_children, t)),
    (N_("Mentors"), lambda f, t: t.number(f.mentors)),
    (N_("Students of one mentor on average"), lambda f, t: mean(f.load, t)),
    (N_("Lessons given"), lambda f, t: t.number(f.lessons)),
    (N_("Open lessons"), lambda f, t: t.number(f.open_lessons)),
    (N_("Mean mark for a lesson (1–5)"), lambda f, t: mean(f.lesson_mark, t)),
    (N_("Supervisor's visits held"), lambda f, t: t.number(f.visits_held)),
    (N_("Mean of the final points (0–100)"), lambda f, t: t.number(f.mean)),
    (N_("Students without a final result"), lambda f, t: t.number(f.without)),
    (N_("What students say of the practice (1–5)"), lambda f, t: mean(f.rating, t)),
)
"""What periods are compared by; a line that no period has a value for is left out."""


@prints("practice-comparison", N_("Comparison of practice periods"))
def practice_comparison(office: Office) -> Document:
    """The latest periods side by side, and a chart of final points and of what students say."""
    t = office.t
    periods = every_period(office.store, office.today)[-_MOST_PERIODS:]
    columns = [
        Column(t("Figure"), 62),
        *(Column(f"{office.own(f.title)}\n{office.span(f.starts, f.ends)}", 34, "centre") for f in periods),
    ]
    rows: list[Any] = []
    for message, told in _LINES:
        values = [told(f, t) for f in periods]
        if any(values):
            rows.append((t(message), *(Cell(value or "–", align="centre") for value in values)))
    coordinator = office.site.coordinator if office.site else None
    blocks: list[Block] = [
        Paragraph(office.named(office.organisation), "centre", indent=0, space_after=2),
        Heading(t("COMPARISON OF PRACTICE PERIODS"), 1, listed=False),
        Paragraph(t("As of {date}", date=t.long_date(office.today)), "centre", indent=0),
        Table(columns, rows or [("", "")]) if periods else Paragraph(t("There is no practice period yet."), "centre"),
        *_compared(periods, office),
        Signatures([office.signature(t("Site coordinator"), coordinator, role="coordinator")]),
    ]
    return office.paper(
        t("Comparison of practice periods"), blocks, page=Page(landscape=True, top=12, bottom=10), size=10
    )


def _compared(periods: Sequence[Figures], office: Office) -> Iterator[Block]:
    """Shares of the best possible, so that points of 100 and answers of 5 stand on one axis."""
    t = office.t
    if len(periods) < 2:
        return
    marks = [float(f.mean) if f.mean is not None else None for f in periods]
    said = [round(f.rating * 20, 1) if f.rating is not None else None for f in periods]
    children = [round(f.with_children * 100, 1) if f.with_children is not None else None for f in periods]
    series = [
        Series(t("Final points"), marks), Series(t("What students say (5 points = 100)"), said),
        Series(t("Share of hours with children, %"), children),
    ]  # fmt: skip
    yield Chart("bar", [office.own(f.title) for f in periods], series, height=32, scale=(0, 100))


# --- what students say -----------------------------------------------------------------------------------------------


@prints("practice-questionnaire", N_("Questionnaire about the practice (blank)"), PracticePeriod)
def questionnaire(period: PracticePeriod, office: Office) -> Document:
    """A sheet without a name: the questions, boxes for 1 to 5, lines for remarks."""
    t = office.t
    columns = [
        Column(t("No."), 8, "centre"), Column(t("Question"), 78), *(Column(str(n), 9, "centre") for n in range(1, 6)),
    ]  # fmt: skip
    questions = list(PRACTICE_QUESTIONS.offered().values())
    rows: list[Any] = [(n, t(question), *[""] * 5) for n, question in enumerate(questions, 1)]
    blocks: list[Block] = [
        Paragraph(office.named(office.organisation), "centre", indent=0, space_after=2),
        Heading(t("WHAT DO YOU SAY OF YOUR PRACTICE?"), 1, listed=False),
        Paragraph(office.own(period.title), "centre", indent=0),
        Paragraph(
            t("Write no name. Tick one box in each line: 1 – I do not agree at all, 5 – I agree fully. The answers are "
              "shown only as totals."),
            indent=0,
        ),
        Table(columns, rows, size=11, row_height=9),
        Heading(t("What was good, what should be otherwise?"), 3),
        Rules(5),
        Paragraph(t("Sheet No. ____ (filled in by the coordinator)"), "right", indent=0, size=9),
    ]  # fmt: skip
    page = Page("A5", left=14, right=10, top=10, bottom=8, numbers="none")
    return office.paper(
        f"{t('Questionnaire about the practice (blank)')} – {office.own(period.title)}", blocks, size=10.5, page=page
    )


@prints("practice-rating", N_("What students say of the practice"), PracticePeriod)
def rating_totals(period: PracticePeriod, office: Office) -> Document:
    """Totals of the questionnaires; a question with fewer than three answers is not told."""
    t = office.t
    found = ratings_of(office.store, period.id)
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Question"), 82), Column(t("Answers"), 16, "centre"),
        *(Column(str(n), 9, "centre", group=t("How many gave")) for n in range(1, 6)), Column(t("Mean"), 16, "centre"),
    ]  # fmt: skip
    questions = [q for q in PRACTICE_QUESTIONS if q in found or not PRACTICE_QUESTIONS.entries[q].hidden]
    rows: list[Any] = [(n, t(PRACTICE_QUESTIONS[q]), *_answers(found.get(q), t)) for n, q in enumerate(questions, 1)]
    remarks = [office.own(remark) for remark in remarks_of(office.store, period.id)]
    coordinator = office.site.coordinator if office.site else None
    blocks: list[Block] = [
        Paragraph(office.named(office.organisation), "centre", indent=0, space_after=2),
        Heading(t("WHAT STUDENTS SAY OF THE PRACTICE"), 1, listed=False),
        Paragraph(office.own(period.title), "centre", indent=0),
        Table(columns, rows, size=11),
        Paragraph(t("Questions with fewer than {n} answers are not shown.", n=FEWEST), "left", indent=0, size=9.5),
        *_said_chart(questions, found, t),
        *_remarks(remarks, t),
        Spacer(3),
        Signatures([office.signature(t("Site coordinator"), coordinator, role="coordinator")]),
    ]
    name = f"{t('What students say of the practice')} – {office.own(period.title)}"
    return office.paper(name, blocks, page=Page(left=20, right=12, top=14, bottom=14))


def _remarks(remarks: Sequence[str], t: Language) -> Iterator[Block]:
    if remarks:
        yield Heading(t("Remarks"), 3)
        yield Bullets(remarks)


def _answers(found: Answered | None, t: Language) -> Sequence[Value]:
    if found is None:
        return ("–", "", "", "", "", "", "–")
    return (found.count, *(n or "" for n in found.spread), t.number(found.mean, 2))


def _said_chart(questions: Sequence[str], found: dict[str, Answered | None], t: Language) -> Iterator[Block]:
    """The means, by the numbers that the questions bear in the table."""
    shown = {q: each for q in questions if (each := found.get(q))}
    if shown:
        labels = [str(n) for n, q in enumerate(questions, 1) if q in shown]
        values = [round(each.mean, 2) for each in shown.values()]
        yield Chart(
            "bar",
            labels,
            [Series(t("Mean"), values)],
            t("Mean by the number of the question"),
            height=48,
            scale=(0, MOST),
        )
