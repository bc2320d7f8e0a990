"""Where a tested project went: who took it over, and whether it is still in use after 3, 6 and 12 months."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, Sign, field, reference
from labdesk.schema.organisations import Organisation
from labdesk.schema.people import Person
from labdesk.schema.projects import Project

USES = {"in_use": N_("In use"), "adapted": N_("In use, adapted"), "stopped": N_("No longer in use")}
MONTHS = {"3": N_("After 3 months"), "6": N_("After 6 months"), "12": N_("After 12 months")}


class Adoption(Record):
    """An organisation that introduced a project into its practice, with the act that says so."""

    __tablename__ = "adoption"
    kind = RecordType(
        one=N_("Introduction into practice"), many=N_("Introductions into practice"),
        columns=("project", "organisation", "organisation.region", "organisation.district", "day", "edition", "trained",
                 "act_number"),
        key=("project", "organisation"), title="organisation", order=("project", "-day"), detail="project",
        section="projects",
    )  # fmt: skip
    project_id: Mapped[int | None] = reference("project", N_("Project"), required=True, search=True, width=32)
    organisation_id: Mapped[int | None] = reference(
        "organisation", N_("Who took it over"), required=True, search=True, width=34
    )
    day: Mapped[date | None] = field(N_("Introduced on"), "date", required=True)
    edition: Mapped[str | None] = field(N_("Version handed over"), width=16, length=100)
    trained: Mapped[date | None] = field(N_("Training given on"), "date")
    training_hours: Mapped[int | None] = field(N_("Hours of training"), "integer", least=0, most=500)
    people: Mapped[int | None] = field(N_("People trained"), "integer", least=0, most=1000)
    responsible_id: Mapped[int | None] = reference("person", N_("Person responsible"))
    act_number: Mapped[str | None] = field(N_("Number of the act"), "code", 40, width=10)
    act_date: Mapped[date | None] = field(N_("Date of the act"), "date")
    effect: Mapped[float | None] = field(N_("Effect, %"), "decimal", least=0, most=1000, width=9)
    result: Mapped[str | None] = field(N_("What became better"), width=36, length=400)
    note: Mapped[str | None] = field(N_("Note"), "long")

    project: Mapped[Project | None] = relationship(foreign_keys=project_id)
    organisation: Mapped[Organisation | None] = relationship(foreign_keys=organisation_id)
    responsible: Mapped[Person | None] = relationship(foreign_keys=responsible_id)
    follow_ups: Mapped[list[FollowUp]] = relationship(
        back_populates="adoption", foreign_keys="FollowUp.adoption_id", order_by="FollowUp.due"
    )


class FollowUp(Record):
    """A look at an introduction some months later: in use, adapted, or stopped and why."""

    __tablename__ = "follow_up"
    kind = RecordType(
        one=N_("Follow-up"), many=N_("Follow-ups"),
        columns=("adoption", "months", "due", "done", "state", "reason", "effect"), key=("adoption", "months"),
        title="adoption", order=("due",), detail="months", section="projects",
        labels={"adoption.project": N_("Project")},
    )  # fmt: skip
    told_by = ("due", "done", "state")
    adoption_id: Mapped[int | None] = reference(
        "adoption", N_("Introduction into practice"), required=True, part=True, search=True, width=34
    )
    months: Mapped[str | None] = field(N_("When"), choices=MONTHS, required=True, default="3", width=18)
    due: Mapped[date | None] = field(N_("Due on"), "date")
    done: Mapped[date | None] = field(N_("Done on"), "date")
    state: Mapped[str | None] = field(N_("How it stands"), choices=USES, width=18)
    reason: Mapped[str | None] = field(N_("Why, or how it was adapted"), width=36, length=400)
    effect: Mapped[float | None] = field(N_("Effect, %"), "decimal", least=0, most=1000, width=9)

    adoption: Mapped[Adoption | None] = relationship(foreign_keys=adoption_id, back_populates="follow_ups")

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """A look that is due, and one that found the project given up."""
        if values["state"] == "stopped":
            return Sign("state", "warning", N_("Stopped"))
        if values["done"]:
            return Sign("done", "done", N_("Done"))
        return Sign("due", "warning", N_("Due")) if values["due"] and values["due"] <= today else None

    def problems(self) -> Iterator[Problem]:
        """The common checks; what was given up needs a reason, what was seen a state."""
        yield from super().problems()
        if self.state == "stopped" and not self.reason:
            yield Problem("reason", N_("Write why it is no longer in use"))
        if self.done and not self.state:
            yield Problem("state", N_("Write how it stands"))
