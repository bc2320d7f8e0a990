"""What a practice leaves behind: marks of attendance, the diary week by week, what had to be brought first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.assessment import ATTENDANCE
from labdesk.schema.declare import Problem, Record, RecordType, Sign, field, reference
from labdesk.schema.dictionaries import Dictionary
from labdesk.schema.practice import SHIFTS, Placement

REQUIREMENTS = Dictionary("requirement", {
    "medical": N_("Medical book"), "safety": N_("Safety briefing"), "rules": N_("Consent to the rules"),
})  # fmt: skip
PRESENT = frozenset({"present", "late"})
"""Codes that count the planned hours; any other counts only the hours that are typed."""
FUTURE = N_("This day has not come yet.")
EXCUSED = frozenset({"excused", "ill"})
"""Built-in codes of an absence with a good reason; so are the codes that a site adds."""


class AttendanceMark(Record):
    """One half-day of one student as it was: the site's own code, and hours only where they differ from the plan."""

    __tablename__ = "attendance_mark"
    kind = RecordType(
        one=N_("Attendance mark"), many=N_("Attendance marks"),
        columns=("placement", "day", "shift", "code", "hours", "late", "note"), key=("placement", "day", "shift"),
        title="placement", order=("-day", "placement"), detail="day", section="practice",
    )  # fmt: skip
    placement_id: Mapped[int | None] = reference(
        "placement", N_("Placement"), required=True, search=True, part=True, width=34
    )
    day: Mapped[date | None] = field(N_("Date"), "date", required=True)
    shift: Mapped[str | None] = field(N_("Shift"), choices=SHIFTS, required=True, default="1", width=12)
    code: Mapped[str | None] = field(
        N_("Attendance code"), choices=ATTENDANCE, required=True, default="present", width=22
    )
    hours: Mapped[float | None] = field(N_("Hours done"), "decimal", least=0, most=24)
    late: Mapped[int | None] = field(N_("Minutes late"), "integer", least=0, most=600)
    note: Mapped[str | None] = field(N_("Note"), width=28, length=300)

    placement: Mapped[Placement | None] = relationship(foreign_keys=placement_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks; a day to come cannot be marked, and only who came can have come late."""
        yield from super().problems()
        if self.day and self.day > date.today():
            yield Problem("day", FUTURE)
        if self.late and self.code not in PRESENT:
            yield Problem("late", N_("Minutes late are written only for a student who came"))


class DiaryWeek(Record):
    """One week of a student's diary: what she wrote, when the supervisor signed it, what he asked for next."""

    __tablename__ = "diary_week"
    kind = RecordType(
        one=N_("Week of the diary"), many=N_("Weeks of the diary"),
        columns=("placement", "week", "entries", "checked", "task", "remark"), key=("placement", "week"),
        title="placement", order=("-week", "placement"), detail="week", section="practice",
    )  # fmt: skip
    placement_id: Mapped[int | None] = reference(
        "placement", N_("Placement"), required=True, search=True, part=True, width=34
    )
    week: Mapped[date | None] = field(N_("Monday of the week"), "date", required=True)
    entries: Mapped[int | None] = field(N_("Entries made"), "integer", least=0, most=7)
    checked: Mapped[date | None] = field(N_("Weekly check signed on"), "date")
    task: Mapped[str | None] = field(N_("Next task"), width=32, length=300)
    remark: Mapped[str | None] = field(N_("Remark"), "long")

    placement: Mapped[Placement | None] = relationship(foreign_keys=placement_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks; a week is called by its Monday, so that it is recognised when it comes again."""
        yield from super().problems()
        if self.week and self.week.weekday():
            yield Problem("week", N_("Write the Monday of the week"))
        if self.checked and self.checked > date.today():
            yield Problem("checked", FUTURE)


class Requirement(Record):
    """What a student must bring or do before she may practise, until when, and by which paper it was done."""

    __tablename__ = "requirement"
    kind = RecordType(
        one=N_("Requirement"), many=N_("Requirements"), columns=("placement", "sort", "due", "done", "number"),
        key=("placement", "sort"), title="placement", order=("-due", "placement"), detail="sort", section="practice",
    )  # fmt: skip
    told_by = ("due", "done")
    placement_id: Mapped[int | None] = reference(
        "placement", N_("Placement"), required=True, search=True, part=True, width=22
    )
    sort: Mapped[str | None] = field(N_("Kind of requirement"), choices=REQUIREMENTS, required=True, width=24)
    due: Mapped[date | None] = field(N_("Due on"), "date")
    done: Mapped[date | None] = field(N_("Done on"), "date")
    number: Mapped[str | None] = field(N_("Document number"), "code", 40, width=14)
    note: Mapped[str | None] = field(N_("Note"), "long")

    placement: Mapped[Placement | None] = relationship(foreign_keys=placement_id)

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """Done, or late."""
        if values["done"]:
            return Sign("done", "done", N_("Done"))
        late = values["due"] and values["due"] < today
        return Sign("due", "error", N_("Overdue")) if late else None
