"""The half-days of a practice as they are planned, and what they must go around: absences and supervisors' visits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, field, reference
from labdesk.schema.organisations import KindergartenGroup, order_problems
from labdesk.schema.people import Person
from labdesk.schema.practice import ACTIVITY_KINDS, SHIFTS, Placement, PracticePeriod

if TYPE_CHECKING:
    from labdesk.schema.lessons import VisitStep

REASONS = {
    "ill": N_("Illness"), "family": N_("Family reasons"), "studies": N_("Studies at the university"),
    "leave": N_("Leave"), "trip": N_("Business trip"), "other": N_("Another reason"),
}  # fmt: skip


class PracticeSession(Record):
    """One half-day of one student: the day, the shift, the group, the mentor and what it is for.

    Half a practice day counts `PracticePeriod.day_hours / 2` hours. A locked one stays where it is when the schedule
    is made anew.
    """

    __tablename__ = "practice_session"
    kind = RecordType(
        one=N_("Half-day of practice"), many=N_("Half-days of practice"),
        columns=("placement", "day", "shift", "group", "mentor", "sort", "locked"), key=("placement", "day", "shift"),
        title="placement", order=("day", "shift"), detail="day", section="practice",
    )  # fmt: skip
    placement_id: Mapped[int | None] = reference(
        "placement", N_("Placement"), required=True, search=True, part=True, width=34
    )
    day: Mapped[date | None] = field(N_("Date"), "date", required=True)
    shift: Mapped[str | None] = field(N_("Shift"), choices=SHIFTS, required=True, default="1", width=12)
    group_id: Mapped[int | None] = reference("kindergarten_group", N_("Kindergarten group"), search=True)
    mentor_id: Mapped[int | None] = reference("person", N_("Mentor"))
    sort: Mapped[str | None] = field(N_("Kind of activity"), choices=ACTIVITY_KINDS, default="observe", width=18)
    topic: Mapped[str | None] = field(N_("Topic"), width=32, length=300)
    locked: Mapped[bool | None] = field(N_("Locked"), "yes_no")

    placement: Mapped[Placement | None] = relationship(foreign_keys=placement_id)
    group: Mapped[KindergartenGroup | None] = relationship(foreign_keys=group_id)
    mentor: Mapped[Person | None] = relationship(foreign_keys=mentor_id)


class Absence(Record):
    """Days on which a mentor or a student is known to be away, why, by which paper, and when it is made up for."""

    __tablename__ = "absence"
    kind = RecordType(
        one=N_("Absence"), many=N_("Absences"),
        columns=("person", "starts", "ends", "reason", "document", "announced", "made_up"), key=("person", "starts"),
        title="person", order=("-starts",), detail="starts", section="practice",
    )  # fmt: skip
    person_id: Mapped[int | None] = reference("person", N_("Person"), required=True, search=True, width=34)
    starts: Mapped[date | None] = field(N_("First day"), "date", required=True)
    ends: Mapped[date | None] = field(N_("Last day"), "date")
    reason: Mapped[str | None] = field(N_("Reason"), choices=REASONS, default="ill", width=20)
    document: Mapped[str | None] = field(N_("Document"), width=24)
    announced: Mapped[date | None] = field(N_("Announced on"), "date")
    made_up: Mapped[date | None] = field(N_("To be made up on"), "date")
    note: Mapped[str | None] = field(N_("Note"), "long")

    person: Mapped[Person | None] = relationship(foreign_keys=person_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the order of the dates."""
        yield from super().problems()
        yield from order_problems(self.starts, self.ends, "ends")


class SupervisorVisit(Record):
    """A day on which the university's supervisor comes, with places for the lessons watched; a meeting of three."""

    __tablename__ = "supervisor_visit"
    kind = RecordType(
        one=N_("Supervisor's visit"), many=N_("Supervisor's visits"),
        columns=("period", "day", "shift", "supervisor", "seats", "held"), key=("period", "day", "shift"), title="day",
        order=("-day",), detail="supervisor", section="practice",
    )  # fmt: skip
    period_id: Mapped[int | None] = reference("practice_period", N_("Practice period"), required=True, part=True)
    day: Mapped[date | None] = field(N_("Date"), "date", required=True)
    shift: Mapped[str | None] = field(N_("Shift"), choices=SHIFTS, default="1", width=12)
    supervisor_id: Mapped[int | None] = reference("person", N_("Supervisor"), search=True)
    seats: Mapped[int | None] = field(N_("Lessons that can be watched"), "integer", least=0, most=20, default=3)
    held: Mapped[bool | None] = field(N_("Has taken place"), "yes_no")
    questions: Mapped[str | None] = field(N_("Questions raised"), "long")
    agreed: Mapped[str | None] = field(N_("Agreed steps"), "long")
    note: Mapped[str | None] = field(N_("Note"), "long")

    period: Mapped[PracticePeriod | None] = relationship(foreign_keys=period_id)
    supervisor: Mapped[Person | None] = relationship(foreign_keys=supervisor_id)
    steps: Mapped[list[VisitStep]] = relationship(
        back_populates="visit", foreign_keys="VisitStep.visit_id", order_by="VisitStep.id"
    )

    def problems(self) -> Iterator[Problem]:
        """The common checks; a visit to come cannot have taken place."""
        yield from super().problems()
        if self.held and self.day and self.day > date.today():
            yield Problem("held", N_("The day of this visit has not come yet"))
