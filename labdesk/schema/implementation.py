"""The programme by which an accepted project is carried out: its actions by stages, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, Sign, field, reference
from labdesk.schema.organisations import order_problems
from labdesk.schema.people import Person
from labdesk.schema.projects import Project

PHASES = {
    "preparatory": N_("Stage I. Preparatory"), "main": N_("Stage II. Main (pilot testing)"),
    "final": N_("Stage III. Final (analysis and dissemination)"),
}  # fmt: skip
"""The stages of an implementation programme, as offices group its rows."""


class ProgrammeAction(Record):
    """One line of the implementation programme: what, how, when, by whom, to which end - and done or why not."""

    __tablename__ = "programme_action"
    kind = RecordType(
        one=N_("Action of the implementation programme"), many=N_("Implementation programme"),
        columns=("project", "phase", "title", "starts", "due", "responsible", "done", "why_not"),
        key=("project", "title"), title="title", order=("project", "phase", "position"), detail="project",
        section="projects",
    )  # fmt: skip
    told_by = ("due", "done", "why_not")
    project_id: Mapped[int | None] = reference(
        "project", N_("Project"), required=True, part=True, search=True, width=32
    )
    phase: Mapped[str | None] = field(
        N_("Stage of the programme"), choices=PHASES, required=True, default="main", width=24
    )
    position: Mapped[int | None] = field(N_("Order in the list"), "integer", least=0)
    title: Mapped[str] = field(N_("Action"), required=True, search=True, width=44, length=400)
    mechanism: Mapped[str | None] = field(N_("Mechanism (form) of implementation"), width=30, length=400)
    starts: Mapped[date | None] = field(N_("Starts on"), "date")
    due: Mapped[date | None] = field(N_("Due on"), "date")
    responsible_id: Mapped[int | None] = reference("person", N_("Person responsible"), search=True)
    resources: Mapped[str | None] = field(N_("Resources"), width=24, length=400)
    expected: Mapped[str | None] = field(N_("Expected result"), width=32, length=400)
    done: Mapped[date | None] = field(N_("Done on"), "date")
    outcome: Mapped[str | None] = field(N_("What was done"), width=32, length=400)
    why_not: Mapped[str | None] = field(N_("Why it was not done"), width=32, length=400)

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)
    responsible: Mapped[Person | None] = relationship(foreign_keys=responsible_id)

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """An action that is done, or should be."""
        if values["done"]:
            return Sign("done", "done", N_("Done"))
        late = values["due"] and values["due"] < today and not values["why_not"]
        return Sign("due", "warning", N_("Late")) if late else None

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the order of the dates."""
        yield from super().problems()
        yield from order_problems(self.starts, self.due, "due")
