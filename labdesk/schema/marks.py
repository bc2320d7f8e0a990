"""How a practice is assessed: marks at three points of it, its result, what students say of it, and thanks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.assessment import PRACTICE_QUESTIONS, QUALITIES, SCALE_NAMES
from labdesk.schema.declare import Problem, Record, RecordType, field, reference
from labdesk.schema.people import Person
from labdesk.schema.practice import Placement, PracticePeriod

POINTS = {"start": N_("At the start"), "middle": N_("In the middle"), "end": N_("At the end")}
"""The points of a practice at which qualities are marked, in their order."""
ASSESSORS = {"self": N_("The student herself"), "mentor": N_("Mentor"), "supervisor": N_("Supervisor")}
INCENTIVES = {
    "thanks": N_("Letter of thanks"), "certificate": N_("Certificate"), "diploma": N_("Diploma"),
    "gift": N_("Memorable gift"), "other": N_("Another incentive"),
}  # fmt: skip
LEAST, MOST = 1, 5
"""Points of one quality."""


class Checkpoint(Record):
    """What one of the three says at one point of a practice: the day, the student's own goal, a comment."""

    __tablename__ = "checkpoint"
    kind = RecordType(
        one=N_("Checkpoint"), many=N_("Checkpoints"),
        columns=("placement", "point", "assessor", "day", "goal", "comment"), key=("placement", "point", "assessor"),
        title="placement", order=("placement", "point", "assessor"), detail="point", section="practice",
    )  # fmt: skip
    placement_id: Mapped[int | None] = reference(
        "placement", N_("Placement"), required=True, search=True, part=True, width=30
    )
    point: Mapped[str | None] = field(N_("Point of the practice"), choices=POINTS, required=True, default="start")
    assessor: Mapped[str | None] = field(N_("Who assesses"), choices=ASSESSORS, required=True, default="mentor")
    day: Mapped[date | None] = field(N_("Date"), "date")
    goal: Mapped[str | None] = field(N_("The student's own goal"), "long")
    comment: Mapped[str | None] = field(N_("Comment"), "long")

    placement: Mapped[Placement | None] = relationship(foreign_keys=placement_id)


class QualityMark(Record):
    """The points of one quality of a trainee, given by one of the three at one point of the practice."""

    __tablename__ = "quality_mark"
    kind = RecordType(
        one=N_("Mark for a quality"), many=N_("Marks for qualities"),
        columns=("placement", "point", "assessor", "quality", "points", "remark"),
        key=("placement", "point", "assessor", "quality"), title="placement",
        order=("placement", "point", "assessor", "quality"), detail="quality", section="practice",
    )  # fmt: skip
    placement_id: Mapped[int | None] = reference(
        "placement", N_("Placement"), required=True, search=True, part=True, width=30
    )
    point: Mapped[str | None] = field(N_("Point of the practice"), choices=POINTS, required=True, default="start")
    assessor: Mapped[str | None] = field(N_("Who assesses"), choices=ASSESSORS, required=True, default="mentor")
    quality: Mapped[str | None] = field(N_("Quality"), choices=QUALITIES, required=True, width=24)
    points: Mapped[int | None] = field(N_("Points"), "integer", required=True, least=LEAST, most=MOST)
    remark: Mapped[str | None] = field(N_("Remark"), width=30)

    placement: Mapped[Placement | None] = relationship(foreign_keys=placement_id)


class PracticeResult(Record):
    """Points (0 to 100) of the four parts a practice is marked by, the scale they are read on, the characteristic.

    Points and scale are kept as they were given; the weighted total and the grade are worked out whenever they are
    shown, by the weights of the period, so that nothing is converted unseen.
    """

    __tablename__ = "practice_result"
    kind = RecordType(
        one=N_("Result of a practice"), many=N_("Results of a practice"),
        columns=("placement", "diary", "report", "characteristic", "defence", "scale", "decided"), key=("placement",),
        title="placement", order=("placement",), detail="decided", section="practice",
    )  # fmt: skip
    placement_id: Mapped[int | None] = reference(
        "placement", N_("Placement"), required=True, search=True, part=True, width=30
    )
    diary: Mapped[float | None] = field(N_("Diary, points"), "decimal", least=0, most=100)
    report: Mapped[float | None] = field(N_("Report, points"), "decimal", least=0, most=100)
    characteristic: Mapped[float | None] = field(N_("Characteristic, points"), "decimal", least=0, most=100)
    defence: Mapped[float | None] = field(N_("Defence, points"), "decimal", least=0, most=100)
    scale: Mapped[str | None] = field(N_("Grading scale"), choices=SCALE_NAMES, default="scale_five", width=22)
    decided: Mapped[date | None] = field(N_("Decided on"), "date")
    decided_by_id: Mapped[int | None] = reference("person", N_("Decided by"))
    text: Mapped[str | None] = field(N_("Characteristic in Uzbek"), "long")
    text_ru: Mapped[str | None] = field(N_("Characteristic in Russian"), "long")

    placement: Mapped[Placement | None] = relationship(foreign_keys=placement_id)
    decided_by: Mapped[Person | None] = relationship(foreign_keys=decided_by_id)


class PracticeRating(Record):
    """One answer of one questionnaire about the practice. The sheets are only counted: nothing leads to a student."""

    __tablename__ = "practice_rating"
    kind = RecordType(
        one=N_("Answer about the practice"), many=N_("Answers about the practice"),
        columns=("period", "sheet", "question", "points", "remark"), key=("period", "sheet", "question"),
        title="period", order=("period", "sheet", "question"), detail="sheet", section="practice",
    )  # fmt: skip
    period_id: Mapped[int | None] = reference("practice_period", N_("Practice period"), required=True, part=True)
    sheet: Mapped[int | None] = field(
        N_("Sheet number"), "integer", required=True, least=1, most=1000,
        help=N_("Number the sheets as they lie in the pile; write no names on them."),
    )  # fmt: skip
    question: Mapped[str | None] = field(N_("Question"), choices=PRACTICE_QUESTIONS, required=True, width=40)
    points: Mapped[int | None] = field(N_("Points"), "integer", required=True, least=LEAST, most=MOST)
    remark: Mapped[str | None] = field(N_("Remark"), width=40, length=400)

    period: Mapped[PracticePeriod | None] = relationship(foreign_keys=period_id)


class Incentive(Record):
    """Thanks to a student, a mentor or a supervisor: which, under what number, for what."""

    __tablename__ = "incentive"
    kind = RecordType(
        one=N_("Incentive"), many=N_("Incentives"), columns=("person", "sort", "number", "day", "reason", "period"),
        key=("person", "sort", "day"), title="person", order=("-day", "number"), detail="number", section="practice",
    )  # fmt: skip
    person_id: Mapped[int | None] = reference("person", N_("Person"), required=True, search=True, width=32)
    period_id: Mapped[int | None] = reference("practice_period", N_("Practice period"), part=True, width=26)
    sort: Mapped[str | None] = field(N_("Kind of incentive"), choices=INCENTIVES, required=True, default="thanks")
    number: Mapped[str | None] = field(
        N_("Incentive number"), "code", 40, search=True, width=10,
        help=N_("Left empty, it gets the next number of its kind and year on the page “Return of the practice”."),
    )  # fmt: skip
    day: Mapped[date | None] = field(N_("Date"), "date", required=True)
    reason: Mapped[str | None] = field(N_("Reason"), width=40, length=400)

    person: Mapped[Person | None] = relationship(foreign_keys=person_id)
    period: Mapped[PracticePeriod | None] = relationship(foreign_keys=period_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks; a paper of thanks says for what."""
        yield from super().problems()
        if self.sort in ("thanks", "certificate") and not self.reason:
            yield Problem("reason", N_("Write what for: the paper repeats it"), warning=True)
