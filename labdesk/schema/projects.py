"""Programme directions, projects on their way from a problem to its spread, and the groups that carry them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, Sign, field, reference
from labdesk.schema.organisations import Organisation, order_problems
from labdesk.schema.people import Person

STAGES = {
    "problem": N_("Problem"), "object": N_("Research object"), "direction": N_("Direction"),
    "group": N_("Project group"), "development": N_("Development"), "examination": N_("Examination"),
    "programme": N_("Programme"), "pilot": N_("Pilot test"), "decision": N_("Decision"), "spread": N_("Spread"),
}  # fmt: skip
"""The way of a project from a problem to its spread, in order."""
STATES = {
    "active": N_("At work"), "suspended": N_("Suspended"), "rejected": N_("Rejected"),
    "failed": N_("Pilot test failed"), "completed": N_("Completed"),
}  # fmt: skip
CLOSED_STAGES = ("decision", "spread")
"""Stages from which on the end of a project is no deadline."""
APPROACHES = {
    "content": N_("Renewing the content"), "activity": N_("Renewing the activity"),
    "process": N_("Renewing the process"),
}  # fmt: skip
ACTIVITIES = {
    "experimental": N_("Innovative-experimental activity"),
    "methodical": N_("Scientific-methodical activity"),
    "research": N_("Research activity"),
    "analytical": N_("Information-analytical activity"),
}
GROUP_ROLES = {
    "leader": N_("Project group leader"), "secretary": N_("Secretary"), "member": N_("Member"),
    "consultant": N_("Research consultant"), "practitioner": N_("Practitioner"),
}  # fmt: skip
BUILT_IN = (
    ("quality", N_("Improving the quality of education")),
    ("talent", N_("Student with ability")),
    ("innovator", N_("Innovator educator")),
)
"""The three directions every site begins with."""
_END_OF_SENTENCE = re.compile(r"[.!?…]+[”»\")]*\s+(?=[“«\"(]*\w)(?![a-zа-яўқғҳёʻ])")


def one_sentence(text: str) -> bool:
    """Whether a text is one sentence; an initial, a number and a shortened word end none."""
    short = re.sub(r"\b(\w|sh|ch|oʻ|gʻ|yo|yu|ya)\.\s", r"\1 ", text.strip(), flags=re.IGNORECASE)
    return bool(short) and "\n" not in short and not _END_OF_SENTENCE.search(short)


class Direction(Record):
    """A direction of the site's programme: the three built-in ones and the site's own."""

    __tablename__ = "direction"
    kind = RecordType(
        one=N_("Programme direction"), many=N_("Programme directions"), columns=("title", "description"),
        key=("title",), title="title", order=("title",), section="projects",
    )  # fmt: skip
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=40)
    title_ru: Mapped[str | None] = field(N_("Title in Russian"), width=40)
    description: Mapped[str | None] = field(N_("Description"), "long", width=50)
    built_in: Mapped[str | None] = field(N_("Built-in direction"), "code", 20, derived=True)


class Project(Record):
    """A project: the problem it answers, its one goal, its stage and its leader."""

    __tablename__ = "project"
    kind = RecordType(
        one=N_("Project"), many=N_("Projects"),
        columns=("title", "direction", "stage", "state", "leader", "starts", "ends"), key=("title",), title="title",
        order=("title",), section="projects",
    )  # fmt: skip
    told_by = ("ends", "stage", "state")
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=40, length=300)
    title_ru: Mapped[str | None] = field(N_("Title in Russian"), width=40, length=300)
    direction_id: Mapped[int | None] = reference("direction", N_("Programme direction"))
    activity: Mapped[str | None] = field(N_("Direction of the site's activity"), choices=ACTIVITIES, width=26)
    approach: Mapped[str | None] = field(N_("Approach"), choices=APPROACHES, width=22)
    problem: Mapped[str | None] = field(N_("Problem"), "long")
    object: Mapped[str | None] = field(N_("Object of research"), "long")
    subject: Mapped[str | None] = field(N_("Subject of research"), "long")
    hypothesis: Mapped[str | None] = field(N_("Scientific hypothesis"), "long")
    goal: Mapped[str | None] = field(N_("Goal in one sentence"), "long")
    measure: Mapped[str | None] = field(N_("Measurable result"), "long")
    result: Mapped[str | None] = field(N_("Expected result"), "long")
    tasks: Mapped[str | None] = field(N_("Tasks"), "long")
    resources: Mapped[str | None] = field(N_("Resources"), "long")
    risks: Mapped[str | None] = field(N_("Risks"), "long")
    stage: Mapped[str | None] = field(
        N_("Stage"), choices=STAGES, default="problem", required=True, width=18, moved=True,
        help=N_("Moved on the board or in the passport, where its papers are asked for."),
    )  # fmt: skip
    state: Mapped[str | None] = field(
        N_("State"), choices=STATES, default="active", required=True, width=16, moved=True,
        help=N_("Changed in the passport, where the reason is written down."),
    )  # fmt: skip
    leader_id: Mapped[int | None] = reference("person", N_("Project leader"), search=True)
    starts: Mapped[date | None] = field(N_("Starts on"), "date")
    ends: Mapped[date | None] = field(N_("Ends on"), "date")
    note: Mapped[str | None] = field(N_("Note"), "long")

    direction: Mapped[Direction | None] = relationship(foreign_keys=direction_id)
    leader: Mapped[Person | None] = relationship(foreign_keys=leader_id)
    groups: Mapped[list[ProjectGroup]] = relationship(
        back_populates="project", foreign_keys="ProjectGroup.project_id", order_by="ProjectGroup.id"
    )

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """A project that should have ended and is still at work."""
        at_work = values["state"] in (None, "active") and values["stage"] not in CLOSED_STAGES
        late = at_work and values["ends"] and values["ends"] < today
        return Sign("ends", "warning", N_("Late")) if late else None

    def problems(self) -> Iterator[Problem]:
        """The common checks, the order of the dates, and one goal that is said in one sentence."""
        yield from super().problems()
        yield from order_problems(self.starts, self.ends, "ends")
        if self.goal and not one_sentence(self.goal):
            yield Problem("goal", N_("A project has one goal: say it in exactly one sentence"), warning=True)


class ProjectGroup(Record):
    """The group that develops a project, and the order that approves it."""

    __tablename__ = "project_group"
    kind = RecordType(
        one=N_("Project group"), many=N_("Project groups"),
        columns=("title", "project", "order_number", "order_date", "deadline", "controller"), key=("title",),
        title="title", order=("title",), detail="project", section="projects",
    )  # fmt: skip
    title: Mapped[str] = field(N_("Group name"), required=True, search=True, width=32)
    project_id: Mapped[int | None] = reference("project", N_("Project"), required=True, search=True, width=32)
    order_number: Mapped[str | None] = field(N_("Order number"), "code", 40, width=10)
    order_date: Mapped[date | None] = field(N_("Order date"), "date")
    basis: Mapped[str | None] = field(N_("Basis of the order"), width=32, length=400)
    deadline: Mapped[date | None] = field(N_("Deadline"), "date")
    controller_id: Mapped[int | None] = reference("person", N_("Control over execution"))
    tasks: Mapped[str | None] = field(N_("Tasks of the group"), "long")
    note: Mapped[str | None] = field(N_("Note"), "long")

    project: Mapped[Project | None] = relationship(foreign_keys=project_id, back_populates="groups")
    controller: Mapped[Person | None] = relationship(foreign_keys=controller_id)
    members: Mapped[list[GroupMember]] = relationship(
        back_populates="group", foreign_keys="GroupMember.group_id", order_by="GroupMember.position"
    )


class GroupMember(Record):
    """A member of a project group with role, task and field."""

    __tablename__ = "group_member"
    kind = RecordType(
        one=N_("Group member"), many=N_("Group members"),
        columns=("person", "role", "task", "organisation", "specialism", "due"), key=("group", "person"),
        title="person", order=("group", "position"), detail="group", section="projects",
    )  # fmt: skip
    group_id: Mapped[int | None] = reference("project_group", N_("Project group"), required=True, part=True)
    person_id: Mapped[int | None] = reference("person", N_("Person"), required=True, search=True, width=32)
    role: Mapped[str | None] = field(N_("Role in the group"), choices=GROUP_ROLES, default="member", width=20)
    task: Mapped[str | None] = field(N_("Task"), search=True, width=40, length=400)
    organisation_id: Mapped[int | None] = reference("organisation", N_("Organisation"))
    specialism: Mapped[str | None] = field(N_("Field of knowledge"), width=20)
    due: Mapped[date | None] = field(N_("Due on"), "date")
    position: Mapped[int | None] = field(N_("Order in the list"), "integer", least=0)
    joined: Mapped[date | None] = field(N_("Member since"), "date")
    left: Mapped[date | None] = field(N_("Left on"), "date")
    left_reason: Mapped[str | None] = field(N_("Reason for leaving"), width=32, length=400)

    group: Mapped[ProjectGroup | None] = relationship(foreign_keys=group_id, back_populates="members")
    person: Mapped[Person | None] = relationship(foreign_keys=person_id)
    organisation: Mapped[Organisation | None] = relationship(foreign_keys=organisation_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the order of the dates: people join and leave of their own will."""
        yield from super().problems()
        yield from order_problems(self.joined, self.left, "left")
