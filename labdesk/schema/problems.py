"""The problems a site has found, what its programme wants, and which projects answer both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, field, reference
from labdesk.schema.dictionaries import Dictionary
from labdesk.schema.people import Person
from labdesk.schema.projects import Direction, Project

SOURCES = {
    "observation": N_("Observation"), "educators": N_("Suggested by educators"), "parents": N_("Suggested by parents"),
    "students": N_("Suggested by trainees"), "monitoring": N_("Monitoring"), "partner": N_("Suggested by a partner"),
    "council": N_("Council decision"), "other": N_("Another source"),
}  # fmt: skip
PROBLEM_AREAS = Dictionary("problem_area", {
    "content": N_("Content of education"), "methods": N_("Methods and aids"), "children": N_("Development of children"),
    "staff": N_("Work with educators"), "practice": N_("Practice of students"), "parents": N_("Work with parents"),
    "environment": N_("Environment and equipment"), "management": N_("Management and paperwork"),
})  # fmt: skip
PROBLEM_STATES = {
    "new": N_("Identified"), "chosen": N_("Taken up by a project"), "postponed": N_("Postponed"),
    "solved": N_("Solved"), "dropped": N_("Dropped"),
}  # fmt: skip


class FoundProblem(Record):
    """A problem that somebody found: where it comes from, what proves it, whom it touches and how it was voted."""

    __tablename__ = "problem"
    kind = RecordType(
        one=N_("Problem of the bank"), many=N_("Problem bank"),
        columns=("title", "area", "source", "whom", "scale", "votes", "state"), key=("title",), title="title",
        order=("-votes", "title"), section="projects",
    )  # fmt: skip
    title: Mapped[str] = field(N_("Problem"), required=True, search=True, width=44, length=300)
    area: Mapped[str | None] = field(N_("Area"), choices=PROBLEM_AREAS, width=22)
    source: Mapped[str | None] = field(N_("Where it comes from"), choices=SOURCES, default="observation", width=20)
    noticed: Mapped[date | None] = field(N_("Noticed on"), "date")
    noticed_by_id: Mapped[int | None] = reference("person", N_("Noticed by"))
    evidence: Mapped[str | None] = field(N_("Facts that prove it"), "long")
    whom: Mapped[str | None] = field(N_("Whom it touches"), width=28)
    scale: Mapped[int | None] = field(N_("How many it touches"), "integer", least=0, width=10)
    votes: Mapped[int | None] = field(N_("Votes"), "integer", least=0)
    ballots: Mapped[int | None] = field(N_("Ballots counted"), "integer", least=0)
    state: Mapped[str | None] = field(N_("State"), choices=PROBLEM_STATES, default="new", required=True, width=20)
    note: Mapped[str | None] = field(N_("Note"), "long")

    noticed_by: Mapped[Person | None] = relationship(foreign_keys=noticed_by_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks; nobody gives more votes than there are ballots."""
        yield from super().problems()
        if self.votes is not None and self.ballots is not None and self.votes > self.ballots:
            yield Problem("votes", N_("There are more votes than ballots counted"), warning=True)


class ProjectProblem(Record):
    """A problem that a project answers; one project may answer several."""

    __tablename__ = "project_problem"
    kind = RecordType(
        one=N_("Problem of a project"), many=N_("Problems of projects"), columns=("project", "problem", "note"),
        key=("project", "problem"), title="problem", order=("project", "problem"), detail="project", section="projects",
    )  # fmt: skip
    project_id: Mapped[int | None] = reference("project", N_("Project"), required=True, part=True, width=32)
    problem_id: Mapped[int | None] = reference(
        "problem", N_("Problem of the bank"), required=True, search=True, width=40
    )
    note: Mapped[str | None] = field(N_("Note"), "long")

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)
    problem: Mapped[FoundProblem | None] = relationship(foreign_keys=problem_id)


class ProgrammeObjective(Record):
    """What the programme of a direction wants to reach, and the number by which it is known."""

    __tablename__ = "programme_objective"
    kind = RecordType(
        one=N_("Programme objective"), many=N_("Programme objectives"),
        columns=("title", "direction", "indicator", "unit", "baseline", "target", "due"), key=("direction", "title"),
        title="title", order=("direction", "position", "title"), detail="direction", section="projects",
    )  # fmt: skip
    direction_id: Mapped[int | None] = reference("direction", N_("Programme direction"), required=True, part=True)
    title: Mapped[str] = field(N_("Objective"), required=True, search=True, width=44, length=300)
    position: Mapped[int | None] = field(N_("Order in the list"), "integer", least=0)
    indicator: Mapped[str | None] = field(N_("Indicator"), width=36, length=300)
    unit: Mapped[str | None] = field(N_("Unit"), width=8, length=40)
    baseline: Mapped[float | None] = field(N_("Baseline"), "decimal")
    target: Mapped[float | None] = field(N_("Target"), "decimal")
    due: Mapped[date | None] = field(N_("Due on"), "date")
    note: Mapped[str | None] = field(N_("Note"), "long")

    direction: Mapped[Direction | None] = relationship(foreign_keys=direction_id)


class ProjectObjective(Record):
    """An objective of the programme that a project serves, and with what."""

    __tablename__ = "project_objective"
    kind = RecordType(
        one=N_("Objective of a project"), many=N_("Objectives of projects"),
        columns=("project", "objective", "contribution"), key=("project", "objective"), title="objective",
        order=("project", "objective"), detail="project", section="projects",
    )  # fmt: skip
    project_id: Mapped[int | None] = reference("project", N_("Project"), required=True, part=True, width=32)
    objective_id: Mapped[int | None] = reference(
        "programme_objective", N_("Programme objective"), required=True, search=True, width=40
    )
    contribution: Mapped[str | None] = field(N_("What the project contributes"), width=40, length=400)

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)
    objective: Mapped[ProgrammeObjective | None] = relationship(foreign_keys=objective_id)


class DirectionCriterion(Record):
    """By what directions are chosen for pilot testing."""

    __tablename__ = "direction_criterion"
    kind = RecordType(
        one=N_("Criterion of choice"), many=N_("Criteria of choice"), columns=("title", "description", "position"),
        key=("title",), title="title", order=("position", "title"), section="projects",
    )  # fmt: skip
    title: Mapped[str] = field(N_("Criterion"), required=True, search=True, width=40)
    description: Mapped[str | None] = field(N_("Description"), "long", width=50)
    position: Mapped[int | None] = field(N_("Order in the list"), "integer", least=0)


class DirectionChoice(Record):
    """A direction that was considered for a project: chosen or rejected, by which criterion and why."""

    __tablename__ = "direction_choice"
    kind = RecordType(
        one=N_("Choice of direction"), many=N_("Choices of direction"),
        columns=("project", "direction", "chosen", "criterion", "reason", "day"), key=("project", "direction", "day"),
        title="direction", order=("project", "-chosen"), detail="project", section="projects",
    )  # fmt: skip
    project_id: Mapped[int | None] = reference("project", N_("Project"), required=True, part=True, width=32)
    direction_id: Mapped[int | None] = reference("direction", N_("Programme direction"), required=True, search=True)
    chosen: Mapped[bool | None] = field(N_("Chosen"), "yes_no")
    criterion_id: Mapped[int | None] = reference("direction_criterion", N_("Criterion"))
    reason: Mapped[str | None] = field(N_("Reason"), "long", required=True)
    day: Mapped[date | None] = field(N_("Date"), "date")

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)
    direction: Mapped[Direction | None] = relationship(foreign_keys=direction_id)
    criterion: Mapped[DirectionCriterion | None] = relationship(foreign_keys=criterion_id)
