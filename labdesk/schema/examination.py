"""The expert examination of a project: its rounds, who examines, their marks by criterion, remarks with answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, Sign, field, reference
from labdesk.schema.dictionaries import Dictionary, Entry
from labdesk.schema.minutes import Minutes
from labdesk.schema.organisations import order_problems
from labdesk.schema.people import Person
from labdesk.schema.projects import Project

CRITERIA = Dictionary(
    "criterion",
    {
        "relevance": N_("Relevance of the project"), "science": N_("Scientific soundness"),
        "clarity": N_("Clarity of goal and tasks"), "novelty": N_("Innovativeness"),
        "practice": N_("Practical significance"), "feasibility": N_("Feasibility (resources)"),
        "measure": N_("Measurability of the expected result"),
        "safety": N_("Safety and the interests of children"),
    },
    dict.fromkeys(
        ("relevance", "science", "clarity", "novelty", "practice", "feasibility", "measure", "safety"),
        Entry(least=0, most=5),
    ),
)  # fmt: skip
"""What experts mark, each criterion from 0 to its most points."""
MOST = 5
"""The most points of a criterion that a site added without saying so."""
STANDINGS = {
    "preparing": N_("Being prepared"), "experts": N_("With the experts"), "council": N_("Before the council"),
    "decided": N_("Decision made"),
}  # fmt: skip
DECISIONS = {
    "accept": N_("Recommended for pilot testing"), "remarks": N_("Recommended after the remarks are met"),
    "rework": N_("Returned for rework"), "reject": N_("Rejected"),
}  # fmt: skip


def most_points(criterion: str) -> float:
    """The most points a criterion can be given."""
    entry = CRITERIA.entries.get(criterion)
    return MOST if entry is None or entry.most is None else entry.most


class Examination(Record):
    """One round of a project's examination: which version, who decided what and when, and the conclusion."""

    __tablename__ = "examination"
    kind = RecordType(
        one=N_("Expert examination"), many=N_("Expert examinations"),
        columns=("project", "number", "title", "submitted", "due", "state", "decision", "decided"),
        key=("project", "number"), title="project", order=("-submitted",), detail="number", section="projects",
    )  # fmt: skip
    told_by = ("due", "state")
    project_id: Mapped[int | None] = reference(
        "project", N_("Project"), required=True, part=True, search=True, width=36
    )
    number: Mapped[int | None] = field(N_("Round"), "integer", required=True, least=1, most=99, default=1)
    title: Mapped[str | None] = field(N_("Version of the project"), search=True, width=28)
    submitted: Mapped[date | None] = field(N_("Submitted on"), "date", required=True)
    due: Mapped[date | None] = field(N_("Experts answer by"), "date")
    state: Mapped[str | None] = field(N_("State"), choices=STANDINGS, default="preparing", required=True, width=20)
    chair_id: Mapped[int | None] = reference("person", N_("Chair of the expert commission"))
    decision: Mapped[str | None] = field(N_("Decision"), choices=DECISIONS, width=30)
    decided: Mapped[date | None] = field(N_("Decided on"), "date")
    remarks_due: Mapped[date | None] = field(N_("Remarks to be met by"), "date")
    minutes_id: Mapped[int | None] = reference("minutes", N_("Minutes of the council"))
    protocol: Mapped[str | None] = field(N_("Number of the minutes"), "code", 40, width=10)
    protocol_day: Mapped[date | None] = field(N_("Date of the minutes"), "date")
    merits: Mapped[str | None] = field(N_("Merits of the project"), "long")
    shortcomings: Mapped[str | None] = field(N_("Shortcomings and proposals"), "long")
    conclusion: Mapped[str | None] = field(N_("Conclusion"), "long")
    note: Mapped[str | None] = field(N_("Note"), "long")

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)
    chair: Mapped[Person | None] = relationship(foreign_keys=chair_id)
    minutes: Mapped[Minutes | None] = relationship(foreign_keys=minutes_id)
    experts: Mapped[list[ExaminationExpert]] = relationship(
        back_populates="examination", foreign_keys="ExaminationExpert.examination_id",
        order_by="(ExaminationExpert.position, ExaminationExpert.id)",
    )  # fmt: skip
    remarks: Mapped[list[ExaminationRemark]] = relationship(
        back_populates="examination", foreign_keys="ExaminationRemark.examination_id",
        order_by="(ExaminationRemark.number, ExaminationRemark.id)",
    )  # fmt: skip

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """A round that is decided, or whose experts should have answered."""
        if values["state"] == "decided":
            return Sign("state", "done", N_("Decided"))
        late = values["due"] and values["due"] < today
        return Sign("due", "warning", N_("Late")) if late else None

    def problems(self) -> Iterator[Problem]:
        """The common checks, the order of the dates, and what a decision needs."""
        yield from super().problems()
        yield from order_problems(self.submitted, self.due, "due")
        yield from order_problems(self.submitted, self.decided, "decided")
        if self.decision and not self.decided:
            yield Problem("decided", N_("Write the day of the decision"))
        if self.decision == "remarks" and not self.remarks_due:
            yield Problem("remarks_due", N_("Write by when the remarks are to be met"), warning=True)


class ExaminationExpert(Record):
    """An expert of a round: when assigned, under which code, when the sheet came back, or why she withdrew."""

    __tablename__ = "examination_expert"
    kind = RecordType(
        one=N_("Expert of an examination"), many=N_("Experts of examinations"),
        columns=("examination", "position", "person", "assigned", "packet", "returned", "by_secretary", "conflict"),
        key=("examination", "person"), title="person", order=("examination", "position"), detail="examination",
        section="projects",
    )  # fmt: skip
    examination_id: Mapped[int | None] = reference(
        "examination", N_("Expert examination"), required=True, part=True, width=32
    )
    person_id: Mapped[int | None] = reference("person", N_("Expert"), required=True, search=True, width=32)
    position: Mapped[int | None] = field(N_("Expert number"), "integer", least=1, most=99)
    assigned: Mapped[date | None] = field(N_("Assigned on"), "date")
    packet: Mapped[str | None] = field(N_("Code of the packet"), "code", 20, width=12)
    returned: Mapped[date | None] = field(N_("Sheet returned on"), "date")
    by_secretary: Mapped[bool | None] = field(N_("Entered by the secretary"), "yes_no")
    paper: Mapped[str | None] = field(N_("Number of the paper sheet"), "code", 20, width=12)
    conflict: Mapped[bool | None] = field(N_("Declared a conflict of interest"), "yes_no")
    reason: Mapped[str | None] = field(N_("Reason of the conflict"), width=32, length=400)

    examination: Mapped[Examination | None] = relationship(foreign_keys=examination_id, back_populates="experts")
    person: Mapped[Person | None] = relationship(foreign_keys=person_id)
    scores: Mapped[list[ExaminationScore]] = relationship(
        back_populates="expert", foreign_keys="ExaminationScore.expert_id", order_by="ExaminationScore.id"
    )

    def problems(self) -> Iterator[Problem]:
        """The common checks, the order of the dates, and the reason of a conflict."""
        yield from super().problems()
        yield from order_problems(self.assigned, self.returned, "returned")
        if self.conflict and not self.reason:
            yield Problem("reason", N_("Write what the conflict of interest is"))


class ExaminationScore(Record):
    """The points one expert gave for one criterion, with a comment."""

    __tablename__ = "examination_score"
    kind = RecordType(
        one=N_("Mark of an expert"), many=N_("Marks of experts"),
        columns=("expert", "criterion", "points", "comment"), key=("expert", "criterion"), title="expert",
        order=("expert", "criterion"), detail="criterion", section="projects",
    )  # fmt: skip
    expert_id: Mapped[int | None] = reference(
        "examination_expert", N_("Expert of an examination"), required=True, part=True, width=32
    )
    criterion: Mapped[str | None] = field(N_("Criterion"), choices=CRITERIA, required=True, width=36)
    points: Mapped[int | None] = field(N_("Points"), "integer", least=0)
    comment: Mapped[str | None] = field(N_("Comment"), search=True, width=40, length=400)

    expert: Mapped[ExaminationExpert | None] = relationship(foreign_keys=expert_id, back_populates="scores")

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the most points of the criterion."""
        yield from super().problems()
        if self.points is not None and self.criterion and self.points > most_points(self.criterion):
            yield Problem("points", N_("At most {n} is expected"), {"n": most_points(self.criterion)})


class ExaminationRemark(Record):
    """A remark of the experts, what the authors answered and did, and who accepted it."""

    __tablename__ = "examination_remark"
    kind = RecordType(
        one=N_("Remark of an expert"), many=N_("Remarks of experts"),
        columns=("examination", "number", "remark", "expert", "answer", "action", "accepted_by", "accepted"),
        key=("examination", "number"), title="remark", order=("examination", "number"), detail="number",
        section="projects",
    )  # fmt: skip
    told_by = ("answer", "accepted")
    examination_id: Mapped[int | None] = reference(
        "examination", N_("Expert examination"), required=True, part=True, width=32
    )
    number: Mapped[int | None] = field(N_("Remark number"), "integer", least=1, most=999, width=6)
    remark: Mapped[str] = field(N_("Remark"), required=True, search=True, width=44, length=600)
    expert_id: Mapped[int | None] = reference("examination_expert", N_("Expert of an examination"))
    answer: Mapped[str | None] = field(N_("Answer of the authors"), "long")
    action: Mapped[str | None] = field(N_("What was done"), "long")
    accepted_by_id: Mapped[int | None] = reference("person", N_("Accepted by"))
    accepted: Mapped[date | None] = field(N_("Accepted on"), "date")

    examination: Mapped[Examination | None] = relationship(foreign_keys=examination_id, back_populates="remarks")
    expert: Mapped[ExaminationExpert | None] = relationship(foreign_keys=expert_id)
    accepted_by: Mapped[Person | None] = relationship(foreign_keys=accepted_by_id)

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """A remark that is met."""
        return Sign("accepted", "done", N_("Accepted")) if values["accepted"] else None
