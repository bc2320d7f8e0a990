"""What is written of one trainee: the assessment sheet and the characteristic (documents of par. 11)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from labdesk.documents.model import (
    Block,
    Cell,
    Chart,
    Column,
    Columns,
    Document,
    Facts,
    Heading,
    Page,
    Paragraph,
    Series,
    Signatures,
    Table,
    Value,
    total,
)
from labdesk.documents.office import Office
from labdesk.documents.practice import called, studied, supervisor_of, term_of
from labdesk.documents.registry import prints
from labdesk.i18n import N_, Language
from labdesk.operations.assessment import (
    Marks,
    Result,
    marks_of,
    result,
)
from labdesk.schema.assessment import QUALITIES
from labdesk.schema.lessons import Lesson
from labdesk.schema.marks import ASSESSORS, LEAST, MOST, POINTS, Checkpoint, PracticeResult
from labdesk.schema.practice import WEIGHTS, Placement

NARROW_ASSESSORS = {"self": N_("by herself"), "mentor": N_("by the mentor"), "supervisor": N_("by the supervisor")}
"""Who assessed, above a narrow column."""


def result_of(placement: Placement, office: Office) -> PracticeResult | None:
    """The record of a trainee's result."""
    found: list[PracticeResult] = office.all("practice_result", placement=placement.id)
    return found[0] if found else None


def reached(placement: Placement, found: PracticeResult | None) -> Result:
    """Total and grade of a trainee by the weights of her period."""
    period = placement.period
    points = {part: getattr(found, part) if found else None for part in WEIGHTS}
    scale = (found.scale if found else None) or (period.scale if period else None)
    return result(points, period.weights() if period else WEIGHTS, scale)


def lessons_of(placement: Placement, office: Office) -> list[Lesson]:
    """The lessons of a trainee in the order of their days."""
    return list(office.all("lesson", ("day",), placement=placement.id))


# --- the assessment sheet --------------------------------------------------------------------------------------------


@prints("practice-assessment", N_("Assessment sheet"), Placement)
def assessment_sheet(placement: Placement, office: Office) -> Document:
    """Qualities by point and by who marked them, growth and differences in words, the chart, goals and comments."""
    office = office.at(placement.organisation)
    t = office.t
    marks = marks_of(office.store, [placement.id])[placement.id]
    checkpoints = _checkpoints(placement, office)
    chart = growth_chart(marks, t)
    blocks: list[Block] = [
        Paragraph(office.named(office.organisation), "centre", indent=0, space_after=2),
        Heading(t("ASSESSMENT SHEET"), 1, listed=False),
        Facts(_facts(placement, office), label_width=0.3, size=10),
        Heading(t("Qualities, 1 to 5 points"), 3),
        qualities_table(marks, t),
        *([chart] if chart else []),
        *_said(checkpoints, office),
        Columns(
            [
                Signatures(
                    [
                        office.signature(t("Mentor"), placement.mentor),
                        office.signature(t("Methodologist"), office.holder("methodologist"), role="methodologist"),
                    ]
                )
            ],
            [Signatures([office.sealed(t("Director of the PEO"), office.director, role="director")])],
            share=0.54,
        ),
    ]
    name = f"{t('Assessment sheet')} – {called(placement.student, office)}"
    code = office.code("practice-assessment", "placement", [placement.id])
    return office.paper(name, blocks, page=Page(left=20, right=12, top=10, bottom=9), size=10, code=code)


def _facts(placement: Placement, office: Office) -> list[tuple[str, Value]]:
    t, student = office.t, placement.student
    university = office.brief(student.university if student else None)
    practice = office.own(placement.period.title if placement.period else None)
    return [
        (t("Student"), called(student, office)),
        (t("University, group"), ", ".join(part for part in (university, studied(placement, office)) if part)),
        (t("Practice"), ", ".join(part for part in (practice, office.span(*term_of(placement))) if part)),
        (t("Group and mentor"), ", ".join(
            part for part in (office.own(placement.group.name if placement.group else None),
                              office.initials(placement.mentor)) if part)),
    ]  # fmt: skip


def qualities_table(marks: Marks, t: Language) -> Table:
    """A row for each quality: what each of the three gave at each point, the growth, and the gap in words."""
    columns = [Column(t("No."), 6, "centre"), Column(t("Quality"), 50)]
    for point in POINTS.values():
        columns += [
            Column(t(who), 7.5, "centre", "number", vertical=True, group=t(point)) for who in NARROW_ASSESSORS.values()
        ]
    columns += [Column(t("Growth"), 12, "centre", vertical=True), Column(t("Self-mark beside the mentor's"), 30)]
    rows: list[Any] = []
    for n, quality in enumerate(marks.qualities(), 1):
        points = [marks.points(quality, point, who) for point in POINTS for who in ASSESSORS]
        rows.append(
            (n, t(QUALITIES[quality]), *points, signed(marks.growth(quality, "mentor")), gap_words(marks, quality, t))
        )
    means = [_mean(marks.average(point, who), t) for point in POINTS for who in ASSESSORS]
    rows.append(total("", t("Average"), *(Cell(mean, align="centre") for mean in means), "", ""))
    return Table(columns, rows, size=9, row_height=4.4)


def _mean(value: float | None, t: Language) -> str:
    return t.number(value, 1) if value is not None else ""


def signed(growth: int | None) -> str:
    """`+2`, `0`, `−1`; empty for None."""
    if growth is None:
        return ""
    return f"+{growth}" if growth > 0 else str(growth).replace("-", "−")


def gap_words(marks: Marks, quality: str, t: Language, point: str | None = None) -> str:
    """How the student's own mark stands to her mentor's at a point (else the last with both), in words."""
    points = [point] if point else reversed(POINTS)
    gap = next((g for each in points if (g := marks.gap(quality, each)) is not None), None)
    if gap is None:
        return ""
    if gap == 0:
        return t("the same")
    said = N_("higher by {n}") if gap > 0 else N_("lower by {n}")
    return t(said, n=abs(gap))


def growth_chart(marks: Marks, t: Language) -> Chart | None:
    """The mean of each assessor over the points of the practice; None while there is no line to draw."""
    series = []
    for who, name in ASSESSORS.items():
        values = [marks.average(point, who) for point in POINTS]
        if any(value is not None for value in values):
            series.append(Series(t(name), values))
    if not any(sum(v is not None for v in one.values) > 1 for one in series):
        return None
    labels = [t(point) for point in POINTS.values()]
    return Chart("line", labels, series, t("Growth (mean of all qualities, 1–5)"), height=42, scale=(LEAST, MOST))


def _checkpoints(placement: Placement, office: Office) -> dict[tuple[str, str], Checkpoint]:
    return {(c.point, c.assessor): c for c in office.all("checkpoint", placement=placement.id)}


def _said(found: dict[tuple[str, str], Checkpoint], office: Office) -> Iterator[Block]:
    """Goals and comments by point; nothing while nobody wrote any."""
    t = office.t
    rows = []
    for point, name in POINTS.items():
        own = found.get((point, "self"))
        others = [office.own(c.comment) for who in ("mentor", "supervisor") if (c := found.get((point, who)))]
        days = [c.day for (at, _), c in found.items() if at == point and c.day]
        said = "; ".join(comment for comment in others if comment)
        if (own and own.goal) or said:
            rows.append((t(name), max(days, default=None), office.own(own.goal if own else None), said))
    if rows:
        columns = [
            Column(t("Point of the practice"), 24), Column(t("Date"), 17, "centre", "date"),
            Column(t("The student's own goal"), 60), Column(t("Comments of mentor and supervisor"), 60),
        ]  # fmt: skip
        yield Heading(t("Goals and comments"), 3)
        yield Table(columns, rows, size=9)


def supervisor_signature(placement: Placement, office: Office) -> Signatures:
    """Mentor and supervisor, for papers that both sign."""
    rows = [office.signature(office.t("Mentor"), placement.mentor)]
    if placement.period:
        rows.append(supervisor_of(placement.period, office))
    return Signatures(rows)
