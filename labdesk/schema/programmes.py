"""What a university asks of a practice: versions of its programme, the blocks of its rotation, its topics by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, field, reference
from labdesk.schema.organisations import AGE_GROUPS, Organisation
from labdesk.schema.practice import ACTIVITY_KINDS, KINDS

ANY = "any"
BANDS = {ANY: N_("Any age group"), **AGE_GROUPS}
CHANGES = {
    "new": N_("New programme"), "content": N_("Content"), "activity": N_("Activities"), "process": N_("Process"),
}  # fmt: skip


class PracticeProgramme(Record):
    """One version of a programme: how many half-days of what in how many weeks, and in which order.

    A practice day is two half-days; `trials_from` and `independent_from` are numbers of weeks, the first is 1.
    """

    __tablename__ = "practice_programme"
    kind = RecordType(
        one=N_("Practice programme"), many=N_("Practice programmes"),
        columns=("title", "edition", "university", "sort", "since", "weeks", "changed"),
        key=("title", "edition"), title="title", order=("title", "-since"), detail="edition", section="practice",
    )  # fmt: skip
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=36)
    edition: Mapped[str | None] = field(N_("Version"), "code", 20, width=8)
    university_id: Mapped[int | None] = reference("organisation", N_("University"))
    sort: Mapped[str | None] = field(N_("Kind of practice"), choices=KINDS, default="pedagogical", width=22)
    since: Mapped[date | None] = field(N_("In force from"), "date")
    weeks: Mapped[int | None] = field(N_("Weeks"), "integer", least=1, most=40, required=True, default=6)
    observe: Mapped[int | None] = field(N_("Half-days of observation"), "integer", least=0, most=200)
    children: Mapped[int | None] = field(N_("Half-days of work with children"), "integer", least=0, most=200)
    lesson: Mapped[int | None] = field(N_("Trial lessons"), "integer", least=0, most=60)
    hall: Mapped[int | None] = field(N_("Lessons in the hall"), "integer", least=0, most=60)
    independent: Mapped[int | None] = field(N_("Independent days"), "integer", least=0, most=60)
    least: Mapped[int | None] = field(N_("Half-days a week at least"), "integer", least=0, most=12, default=2)
    target: Mapped[int | None] = field(N_("Half-days a week as a rule"), "integer", least=0, most=12)
    most: Mapped[int | None] = field(N_("Half-days a week at most"), "integer", least=1, most=12, default=8)
    trials_from: Mapped[int | None] = field(N_("Trial lessons from week"), "integer", least=1, most=40, default=2)
    independent_from: Mapped[int | None] = field(
        N_("Independent days from week"), "integer", least=1, most=40, default=3
    )
    observing_first: Mapped[bool | None] = field(N_("Each week begins with observation"), "yes_no", default=True)
    fixed_order: Mapped[bool | None] = field(N_("The order of the age groups is fixed"), "yes_no")
    changed: Mapped[str | None] = field(N_("What changed"), choices=CHANGES, default="new", width=16)
    change_note: Mapped[str | None] = field(N_("What changed and why"), "long")

    university: Mapped[Organisation | None] = relationship(foreign_keys=university_id)
    blocks: Mapped[list[ProgrammeBlock]] = relationship(
        back_populates="programme", foreign_keys="ProgrammeBlock.programme_id", order_by="ProgrammeBlock.position"
    )
    topics: Mapped[list[ProgrammeTopic]] = relationship(
        back_populates="programme", foreign_keys="ProgrammeTopic.programme_id", order_by="ProgrammeTopic.number"
    )

    def problems(self) -> Iterator[Problem]:
        """The common checks, and whether the numbers of a week go together."""
        yield from super().problems()
        if self.least and self.most and self.most < self.least:
            yield Problem("most", N_("A week cannot have fewer half-days at most than at least"))
        asked = (self.observe, self.children, self.lesson, self.hall)
        total = sum(n or 0 for n in asked) + 2 * (self.independent or 0)
        if total and self.weeks and self.most and total > self.weeks * self.most:
            yield Problem(
                "most",
                N_("{total} half-days do not fit into {weeks} weeks of at most {most}"),
                {"total": total, "weeks": self.weeks, "most": self.most},
                warning=True,
            )


class ProgrammeBlock(Record):
    """One step of the rotation: so many weeks in one group of an age."""

    __tablename__ = "programme_block"
    kind = RecordType(
        one=N_("Step of the rotation"), many=N_("Steps of the rotation"),
        columns=("programme", "position", "age_group", "weeks"), key=("programme", "position"), title="age_group",
        order=("programme", "position"), detail="position", section="practice",
    )  # fmt: skip
    programme_id: Mapped[int | None] = reference(
        "practice_programme", N_("Practice programme"), required=True, part=True
    )
    position: Mapped[int | None] = field(
        N_("Place in the order"), "integer", least=1, most=40, required=True, default=1
    )
    age_group: Mapped[str | None] = field(N_("Age group"), choices=BANDS, required=True, default=ANY, width=24)
    weeks: Mapped[int | None] = field(N_("Weeks"), "integer", least=1, most=40, required=True, default=1)

    programme: Mapped[PracticeProgramme | None] = relationship(foreign_keys=programme_id, back_populates="blocks")


class ProgrammeTopic(Record):
    """What one practice day is about: its topic, its activity and the student's task."""

    __tablename__ = "programme_topic"
    kind = RecordType(
        one=N_("Topic of a practice day"), many=N_("Topics by practice day"),
        columns=("programme", "number", "topic", "sort", "hours"), key=("programme", "number", "topic"), title="topic",
        order=("programme", "number"), detail="number", section="practice",
    )  # fmt: skip
    programme_id: Mapped[int | None] = reference(
        "practice_programme", N_("Practice programme"), required=True, part=True
    )
    number: Mapped[int | None] = field(N_("Practice day"), "integer", least=1, most=200, required=True, default=1)
    topic: Mapped[str] = field(N_("Topic"), required=True, search=True, length=300, width=40)
    sort: Mapped[str | None] = field(N_("Kind of activity"), choices=ACTIVITY_KINDS, default="observe", width=18)
    hours: Mapped[int | None] = field(N_("Hours"), "integer", least=0, most=24)
    task: Mapped[str | None] = field(N_("Task for the student"), "long")

    programme: Mapped[PracticeProgramme | None] = relationship(foreign_keys=programme_id, back_populates="topics")
