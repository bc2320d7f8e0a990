"""Minutes of the bodies that decide about projects, and each item of their agenda."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, field, reference
from labdesk.schema.people import Person
from labdesk.schema.projects import Project, ProjectGroup

BODIES = {
    "group": N_("Project group"), "laboratory": N_("Laboratory council"), "pedagogical": N_("Pedagogical council"),
}  # fmt: skip


class Minutes(Record):
    """A meeting: which body, when and where, who led it and how many were there."""

    __tablename__ = "minutes"
    kind = RecordType(
        one=N_("Minutes"), many=N_("Minutes of meetings"),
        columns=("number", "body", "day", "group", "chair", "secretary", "attended", "members"),
        key=("body", "number", "day"), title="title", order=("-day",), detail="place", section="projects",
    )  # fmt: skip
    body: Mapped[str | None] = field(N_("Body"), choices=BODIES, required=True, default="laboratory", width=22)
    number: Mapped[str] = field(N_("Number of the minutes"), "code", 40, required=True, search=True, width=10)
    day: Mapped[date | None] = field(N_("Date"), "date", required=True)
    title: Mapped[str | None] = field(N_("Minutes"), search=True, derived=True, width=22)
    place: Mapped[str | None] = field(N_("Place"), width=24)
    group_id: Mapped[int | None] = reference("project_group", N_("Project group"), search=True)
    chair_id: Mapped[int | None] = reference("person", N_("Chair of the meeting"))
    secretary_id: Mapped[int | None] = reference("person", N_("Secretary"))
    attended: Mapped[int | None] = field(N_("Number present"), "integer", least=0)
    members: Mapped[int | None] = field(N_("Members of the body"), "integer", least=0)
    present: Mapped[str | None] = field(N_("Names of those present"), "long")
    invited: Mapped[str | None] = field(N_("Invited people"), "long")
    note: Mapped[str | None] = field(N_("Note"), "long")

    group: Mapped[ProjectGroup | None] = relationship(foreign_keys=group_id)
    chair: Mapped[Person | None] = relationship(foreign_keys=chair_id)
    secretary: Mapped[Person | None] = relationship(foreign_keys=secretary_id)
    items: Mapped[list[MinutesItem]] = relationship(
        back_populates="minutes", foreign_keys="MinutesItem.minutes_id",
        order_by="(MinutesItem.position, MinutesItem.id)",
    )  # fmt: skip

    @classmethod
    def derive(cls, values: MutableMapping[str, Any]) -> None:
        """Minutes are called by number and date, in any language alike."""
        number, day = values.get("number"), values.get("day")
        values["title"] = f"№ {number}, {day:%d.%m.%Y}" if number and day else number

    def problems(self) -> Iterator[Problem]:
        """The common checks; a meeting decides when more than half of the members are there."""
        yield from super().problems()
        if self.attended is not None and self.members and self.attended * 2 <= self.members:
            yield Problem("attended", N_("No quorum: more than half of the members must be present"), warning=True)


class MinutesItem(Record):
    """One item of an agenda: what was heard, said and decided, who does it until when, and how it was voted."""

    __tablename__ = "minutes_item"
    kind = RecordType(
        one=N_("Item of the agenda"), many=N_("Items of the agenda"),
        columns=("minutes", "position", "title", "project", "decided", "responsible", "due"), key=("minutes", "title"),
        title="title", order=("-minutes.day", "position"), detail="minutes", section="projects",
    )  # fmt: skip
    minutes_id: Mapped[int | None] = reference("minutes", N_("Minutes"), required=True, part=True, search=True)
    position: Mapped[int | None] = field(N_("Item number"), "integer", least=1)
    title: Mapped[str] = field(N_("Question"), required=True, search=True, width=40, length=300)
    project_id: Mapped[int | None] = reference("project", N_("Project"), search=True, width=32)
    reporter_id: Mapped[int | None] = reference("person", N_("Reporter"))
    heard: Mapped[str | None] = field(N_("Heard"), "long")
    spoke: Mapped[str | None] = field(N_("Spoke"), "long")
    decided: Mapped[str | None] = field(N_("Decided"), "long")
    responsible_id: Mapped[int | None] = reference("person", N_("Person responsible"))
    due: Mapped[date | None] = field(N_("Due on"), "date")
    votes_for: Mapped[int | None] = field(N_("Votes for"), "integer", least=0)
    votes_against: Mapped[int | None] = field(N_("Votes against"), "integer", least=0)
    abstained: Mapped[int | None] = field(N_("Abstained"), "integer", least=0)

    minutes: Mapped[Minutes | None] = relationship(foreign_keys=minutes_id, back_populates="items")
    project: Mapped[Project | None] = relationship(foreign_keys=project_id)
    reporter: Mapped[Person | None] = relationship(foreign_keys=reporter_id)
    responsible: Mapped[Person | None] = relationship(foreign_keys=responsible_id)
