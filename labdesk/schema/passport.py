"""The passport of a project: the stages it passed with their papers, what changed on the way, its means and tasks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_, Language
from labdesk.schema.declare import Problem, Record, RecordType, Sign, field, reference
from labdesk.schema.organisations import order_problems
from labdesk.schema.people import Person
from labdesk.schema.projects import STAGES, STATES, Project

BASES = {
    "order": N_("Order"), "minutes": N_("Minutes"), "conclusion": N_("Expert conclusion"),
    "programme": N_("Approved programme"), "act": N_("Act"), "report": N_("Report"), "letter": N_("Letter"),
    "exception": N_("Signed exception"), "other": N_("Another paper"),
}  # fmt: skip
CHANGES = {
    "direction": N_("Change of direction"), "resources": N_("Resources added"),
    "extension": N_("Extension of the term"), "goal": N_("Goal made more exact"),
    "state": N_("Change of state"), "other": N_("Another change"),
}  # fmt: skip
RESOURCE_KINDS = {
    "hours": N_("Working hours"), "money": N_("Money"), "equipment": N_("Equipment"), "people": N_("Specialists"),
}  # fmt: skip


def change_said(sort: str, text: str, t: Language) -> str:
    """A value before or after a change: a state by its name, a day as tables write it, else as it was typed."""
    if sort == "state" and text in STATES:
        return t(STATES[text])
    try:
        return t.date(date.fromisoformat(text)) if text else ""
    except ValueError:
        return t.own(text)


class ProjectStage(Record):
    """One stay of a project in a stage: since when, until when, by which paper it was left and with what remark."""

    __tablename__ = "project_stage"
    kind = RecordType(
        one=N_("Stage of a project"), many=N_("Stages of projects"),
        columns=("project", "stage", "opened", "closed", "paper", "number", "day", "signer", "remark"),
        key=("project", "stage", "opened"), title="project", order=("project", "opened"), detail="opened",
        section="projects",
    )  # fmt: skip
    project_id: Mapped[int | None] = reference(
        "project", N_("Project"), required=True, part=True, search=True, width=32
    )
    stage: Mapped[str | None] = field(N_("Stage"), choices=STAGES, required=True, width=18)
    opened: Mapped[date | None] = field(N_("Opened on"), "date", required=True)
    closed: Mapped[date | None] = field(N_("Closed on"), "date")
    paper: Mapped[str | None] = field(N_("Basis paper"), choices=BASES, width=18)
    number: Mapped[str | None] = field(N_("Paper number"), "code", 40, width=10)
    day: Mapped[date | None] = field(N_("Paper date"), "date")
    signer_id: Mapped[int | None] = reference("person", N_("Signed by"))
    remark: Mapped[str | None] = field(N_("Passed with the remark"), "long")

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)
    signer: Mapped[Person | None] = relationship(foreign_keys=signer_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the order of the dates."""
        yield from super().problems()
        yield from order_problems(self.opened, self.closed, "closed")


class ProjectEvent(Record):
    """A dated change of the plan with its reason and paper; what was there before stays written."""

    __tablename__ = "project_event"
    kind = RecordType(
        one=N_("Change of a project"), many=N_("Changes of projects"),
        columns=("project", "day", "sort", "reason", "old", "new", "number", "paper_day"),
        key=("project", "day", "sort"), title="project", order=("project", "day"), detail="day", section="projects",
    )  # fmt: skip
    project_id: Mapped[int | None] = reference(
        "project", N_("Project"), required=True, part=True, search=True, width=32
    )
    day: Mapped[date | None] = field(N_("Date"), "date", required=True)
    sort: Mapped[str | None] = field(N_("What changed"), choices=CHANGES, required=True, width=20)
    reason: Mapped[str | None] = field(N_("Reason"), "long", required=True)
    number: Mapped[str | None] = field(N_("Paper number"), "code", 40, width=10)
    paper_day: Mapped[date | None] = field(N_("Paper date"), "date")
    old: Mapped[str | None] = field(N_("Before"), width=28, length=400)
    new: Mapped[str | None] = field(N_("After"), width=28, length=400)

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)


class ProjectResource(Record):
    """What a project needs and what it used; hours and money follow from amount and price."""

    __tablename__ = "project_resource"
    kind = RecordType(
        one=N_("Resource of a project"), many=N_("Resources of projects"),
        columns=("project", "title", "sort", "amount", "unit", "price", "hours", "cost", "actual"),
        key=("project", "title"), title="title", order=("project", "sort", "title"), detail="project",
        section="projects",
    )  # fmt: skip
    project_id: Mapped[int | None] = reference("project", N_("Project"), required=True, part=True, width=32)
    title: Mapped[str] = field(N_("Resource"), required=True, search=True, width=36)
    sort: Mapped[str | None] = field(N_("Kind of resource"), choices=RESOURCE_KINDS, required=True, default="hours")
    amount: Mapped[float | None] = field(N_("Planned amount"), "decimal", least=0)
    unit: Mapped[str | None] = field(N_("Unit"), width=8, length=40)
    price: Mapped[float | None] = field(N_("Price of a unit, soʻm"), "decimal", least=0, width=12)
    hours: Mapped[float | None] = field(N_("Hours planned"), "decimal", derived=True)
    cost: Mapped[float | None] = field(N_("Money planned, soʻm"), "decimal", derived=True, width=14)
    actual: Mapped[float | None] = field(N_("Amount used"), "decimal", least=0)
    note: Mapped[str | None] = field(N_("Note"), "long")

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)

    @classmethod
    def derive(cls, values: MutableMapping[str, Any]) -> None:
        """Hours are the amount of working hours; money is the amount times its price, or the amount itself."""
        amount, price = values.get("amount"), values.get("price")
        money = values.get("sort") == "money"
        values["hours"] = amount if values.get("sort") == "hours" else None
        values["cost"] = amount if money and price is None else _times(amount, price)


def _times(amount: float | None, price: float | None) -> float | None:
    return None if amount is None or price is None else round(amount * price, 2)


class ProjectTask(Record):
    """A task within a project: who does it from when until when, and how far it is."""

    __tablename__ = "project_task"
    kind = RecordType(
        one=N_("Task of a project"), many=N_("Tasks of projects"),
        columns=("project", "title", "responsible", "starts", "due", "progress", "done"), key=("project", "title"),
        title="title", order=("project", "position", "due"), detail="project", section="projects",
    )  # fmt: skip
    told_by = ("due", "done", "progress")
    project_id: Mapped[int | None] = reference(
        "project", N_("Project"), required=True, part=True, search=True, width=32
    )
    title: Mapped[str] = field(N_("Task"), required=True, search=True, width=40, length=300)
    position: Mapped[int | None] = field(N_("Order in the list"), "integer", least=0)
    responsible_id: Mapped[int | None] = reference("person", N_("Person responsible"), search=True)
    starts: Mapped[date | None] = field(N_("Starts on"), "date")
    due: Mapped[date | None] = field(N_("Due on"), "date")
    progress: Mapped[int | None] = field(N_("Progress, %"), "integer", least=0, most=100)
    done: Mapped[date | None] = field(N_("Done on"), "date")
    note: Mapped[str | None] = field(N_("Note"), "long")

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)
    responsible: Mapped[Person | None] = relationship(foreign_keys=responsible_id)
    checks: Mapped[list[TaskCheck]] = relationship(
        back_populates="task", foreign_keys="TaskCheck.task_id", order_by="TaskCheck.day"
    )

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """A task that is done, or should be."""
        if values["done"]:
            return Sign("done", "done", N_("Done"))
        late = values["due"] and values["due"] < today and values["progress"] != 100
        return Sign("due", "warning", N_("Late")) if late else None

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the order of the dates."""
        yield from super().problems()
        yield from order_problems(self.starts, self.due, "due")


class TaskCheck(Record):
    """An interim check of a task: what was found and how far it was."""

    __tablename__ = "task_check"
    kind = RecordType(
        one=N_("Interim check"), many=N_("Interim checks"),
        columns=("task", "day", "checked_by", "finding", "progress"), key=("task", "day"), title="finding",
        order=("task", "day"), detail="day", section="projects",
    )  # fmt: skip
    task_id: Mapped[int | None] = reference("project_task", N_("Task"), required=True, part=True, width=32)
    day: Mapped[date | None] = field(N_("Date"), "date", required=True)
    checked_by_id: Mapped[int | None] = reference("person", N_("Checked by"))
    finding: Mapped[str] = field(N_("What was found"), required=True, search=True, width=44, length=400)
    progress: Mapped[int | None] = field(N_("Progress, %"), "integer", least=0, most=100)

    task: Mapped[ProjectTask | None] = relationship(foreign_keys=task_id, back_populates="checks")
    checked_by: Mapped[Person | None] = relationship(foreign_keys=checked_by_id)
