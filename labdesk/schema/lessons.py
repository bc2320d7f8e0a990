"""The lessons that trainees give, and the steps agreed upon when the university's supervisor came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.assessment import LEARNING_AREAS
from labdesk.schema.declare import Problem, Record, RecordType, field, reference
from labdesk.schema.organisations import KindergartenGroup
from labdesk.schema.people import Person
from labdesk.schema.practice import Placement
from labdesk.schema.schedule import SupervisorVisit

LESSON_KINDS = {"trial": N_("Trial lesson"), "open": N_("Open lesson")}
CHANGES = {"content": N_("Content of education"), "activity": N_("Activity"), "process": N_("Process")}
"""What a lesson tries to change in the usual work: what is taught, what children do, how it goes on."""


class Lesson(Record):
    """One lesson of one trainee: its topic and plan, how others and she herself see it, and its mark (1 to 5)."""

    __tablename__ = "lesson"
    kind = RecordType(
        one=N_("Trainee's lesson"), many=N_("Trainees' lessons"),
        columns=("placement", "day", "sort", "topic", "area", "group", "points", "observer"),
        key=("placement", "day", "topic"), title="topic", order=("-day",), detail="placement", section="practice",
    )  # fmt: skip
    placement_id: Mapped[int | None] = reference(
        "placement", N_("Placement"), required=True, search=True, part=True, width=30
    )
    day: Mapped[date | None] = field(N_("Date"), "date", required=True)
    sort: Mapped[str | None] = field(N_("Kind of lesson"), choices=LESSON_KINDS, required=True, default="trial")
    topic: Mapped[str] = field(N_("Topic"), required=True, search=True, width=36, length=300)
    area: Mapped[str | None] = field(N_("Area of development"), choices=LEARNING_AREAS, width=28)
    group_id: Mapped[int | None] = reference("kindergarten_group", N_("Kindergarten group"), width=16)
    change: Mapped[str | None] = field(N_("What is changed"), choices=CHANGES, width=14)
    plan: Mapped[str | None] = field(N_("Aims and plan in short"), "long")
    analysis: Mapped[str | None] = field(N_("Analysis of the lesson"), "long")
    self_analysis: Mapped[str | None] = field(N_("The student's own analysis"), "long")
    points: Mapped[int | None] = field(N_("Mark for the lesson"), "integer", least=1, most=5, width=8)
    observer_id: Mapped[int | None] = reference("person", N_("Observer"))

    placement: Mapped[Placement | None] = relationship(foreign_keys=placement_id)
    group: Mapped[KindergartenGroup | None] = relationship(foreign_keys=group_id)
    observer: Mapped[Person | None] = relationship(foreign_keys=observer_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks; a lesson that is still to be given has no mark."""
        yield from super().problems()
        if self.points and self.day and self.day > date.today():
            yield Problem("points", N_("A lesson that is still to be given has no mark"))


class VisitStep(Record):
    """A step that student, mentor and supervisor agreed upon: what, by whom, until when."""

    __tablename__ = "visit_step"
    kind = RecordType(
        one=N_("Agreed step"), many=N_("Agreed steps"), columns=("step", "responsible", "due", "done", "visit"),
        key=("visit", "step"), title="step", order=("due",), detail="visit", section="practice",
    )  # fmt: skip
    visit_id: Mapped[int | None] = reference("supervisor_visit", N_("Supervisor's visit"), required=True, part=True)
    step: Mapped[str] = field(N_("Step"), required=True, search=True, width=40, length=300)
    responsible_id: Mapped[int | None] = reference("person", N_("Responsible person"))
    due: Mapped[date | None] = field(N_("Due on"), "date")
    done: Mapped[bool | None] = field(N_("Carried out"), "yes_no")

    visit: Mapped[SupervisorVisit | None] = relationship(foreign_keys=visit_id, back_populates="steps")
    responsible: Mapped[Person | None] = relationship(foreign_keys=responsible_id)
