"""Students of a university, their practice periods and where each of them practises."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.assessment import SCALE_NAMES
from labdesk.schema.declare import Problem, Record, RecordType, Sign, field, reference
from labdesk.schema.dictionaries import Dictionary
from labdesk.schema.organisations import Agreement, KindergartenGroup, Organisation, order_problems
from labdesk.schema.people import Person

if TYPE_CHECKING:
    from labdesk.schema.programmes import PracticeProgramme

KINDS = {
    "introductory": N_("Introductory practice"), "continuous": N_("Continuous practice"),
    "pedagogical": N_("Pedagogical practice"), "qualification": N_("Qualification practice"),
    "graduation": N_("Pre-graduation practice"), "research": N_("Research practice"),
}  # fmt: skip
ACTIVITY_KINDS = Dictionary("activity", {
    "observe": N_("Observation"), "children": N_("Work with children"), "lesson": N_("Trial lesson"),
    "hall": N_("Lesson in the hall"), "independent": N_("Independent day"), "analysis": N_("Analytical task"),
    "paper": N_("Paperwork"),
})  # fmt: skip
WITH_CHILDREN = frozenset({"children", "lesson", "hall", "independent"})
"""Kinds of activity whose hours are spent with children."""
SHIFTS = {"1": N_("First shift"), "2": N_("Second shift")}
SHIFT_HOURS = {"1": (time(8), time(12)), "2": (time(13), time(17))}
"""When the shifts begin and end where a period says nothing else."""
WEIGHTS = {"diary": 30, "report": 20, "characteristic": 20, "defence": 30}
"""What each part counts for in the result of a practice unless its period says otherwise, in per cent."""


class Student(Record):
    """A student of a university; the person herself is a record of her own."""

    __tablename__ = "student"
    kind = RecordType(
        one=N_("Student"), many=N_("Students"),
        columns=("person", "university", "course", "academic_group", "faculty", "person.phone", "supervisor"),
        key=("person", "university"), title="person", order=("person",), detail="academic_group", section="practice",
    )  # fmt: skip
    person_id: Mapped[int | None] = reference("person", N_("Person"), required=True, search=True, width=34)
    university_id: Mapped[int | None] = reference("organisation", N_("University"))
    faculty: Mapped[str | None] = field(N_("Faculty"), width=24)
    programme: Mapped[str | None] = field(N_("Field of study"), width=28)
    course: Mapped[int | None] = field(N_("Year of study"), "integer", least=1, most=6, width=6)
    academic_group: Mapped[str | None] = field(N_("Academic group"), "code", 30, search=True, width=12)
    record_book: Mapped[str | None] = field(N_("Record book number"), "code", 30, width=12)
    supervisor_id: Mapped[int | None] = reference("person", N_("Supervisor"))
    district: Mapped[str | None] = field(N_("Lives in (district, city)"), width=24)
    note: Mapped[str | None] = field(N_("Note"), "long")

    person: Mapped[Person | None] = relationship(foreign_keys=person_id)
    university: Mapped[Organisation | None] = relationship(foreign_keys=university_id)
    supervisor: Mapped[Person | None] = relationship(foreign_keys=supervisor_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks; a student without a university is kept, but not forgotten."""
        yield from super().problems()
        if not self.university_id:
            yield Problem("university", N_("Write which university the student comes from"), warning=True)


class PracticePeriod(Record):
    """One practice of one cohort: whose, which, from when until when, how many hours of what."""

    __tablename__ = "practice_period"
    kind = RecordType(
        one=N_("Practice period"), many=N_("Practice periods"),
        columns=("title", "university", "sort", "starts", "ends", "hours"), key=("title", "starts"), title="title",
        order=("-starts",), detail="university", section="practice",
    )  # fmt: skip
    told_by = ("starts", "ends", "closed")
    sealed_by = "closed"
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=36)
    university_id: Mapped[int | None] = reference("organisation", N_("University"), required=True)
    sort: Mapped[str | None] = field(
        N_("Kind of practice"), choices=KINDS, required=True, default="pedagogical", width=22
    )
    programme: Mapped[str | None] = field(N_("Practice programme"), width=28)
    plan_id: Mapped[int | None] = reference("practice_programme", N_("Version of the programme"))
    faculty: Mapped[str | None] = field(N_("Faculty"), width=24)
    course: Mapped[int | None] = field(N_("Year of study"), "integer", least=1, most=6)
    at_once: Mapped[int | None] = field(
        N_("Students at once at most"), "integer", least=1, most=500,
        help=N_("As agreed with the university; left empty, only the groups and mentors limit them."),
    )  # fmt: skip
    starts: Mapped[date | None] = field(N_("Starts on"), "date", required=True)
    ends: Mapped[date | None] = field(N_("Ends on"), "date", required=True)
    hours: Mapped[int | None] = field(N_("Hours"), "integer", least=0, most=2000)
    day_hours: Mapped[int | None] = field(N_("Hours a day"), "integer", least=1, most=12, default=6)
    first_shift: Mapped[str | None] = field(N_("Hours of the first shift"), "code", 11, width=12)
    second_shift: Mapped[str | None] = field(N_("Hours of the second shift"), "code", 11, width=12)
    agreement_id: Mapped[int | None] = reference("agreement", N_("Agreement"))
    order_number: Mapped[str | None] = field(N_("Order number"), "code", 40, width=10)
    order_date: Mapped[date | None] = field(N_("Order date"), "date")
    supervisor_id: Mapped[int | None] = reference("person", N_("Practice supervisor from the HEI"))
    head_id: Mapped[int | None] = reference("person", N_("Head of department"))
    note: Mapped[str | None] = field(N_("Note"), "long")
    scale: Mapped[str | None] = field(N_("Grading scale"), choices=SCALE_NAMES, default="scale_five", width=22)
    weight_diary: Mapped[int | None] = field(N_("Weight of the diary, %"), "integer", least=0, most=100)
    weight_report: Mapped[int | None] = field(N_("Weight of the report, %"), "integer", least=0, most=100)
    weight_characteristic: Mapped[int | None] = field(
        N_("Weight of the characteristic, %"), "integer", least=0, most=100,
        help=N_("Left empty, the parts count 30, 20, 20 and 30 per cent."),
    )  # fmt: skip
    weight_defence: Mapped[int | None] = field(N_("Weight of the defence, %"), "integer", least=0, most=100)
    closed: Mapped[date | None] = field(N_("Closed on"), "date", derived=True)
    reopened_reason: Mapped[str | None] = field(N_("Reopened because"), length=400, derived=True)
    rules_off: Mapped[str | None] = field(N_("Rules given up in the schedule"), length=400, derived=True)

    university: Mapped[Organisation | None] = relationship(foreign_keys=university_id)
    plan: Mapped[PracticeProgramme | None] = relationship(foreign_keys=plan_id)
    agreement: Mapped[Agreement | None] = relationship(foreign_keys=agreement_id)
    supervisor: Mapped[Person | None] = relationship(foreign_keys=supervisor_id)
    head: Mapped[Person | None] = relationship(foreign_keys=head_id)
    activities: Mapped[list[PracticeActivity]] = relationship(
        back_populates="period", foreign_keys="PracticeActivity.period_id", order_by="PracticeActivity.id"
    )
    placements: Mapped[list[Placement]] = relationship(
        back_populates="period", foreign_keys="Placement.period_id", order_by="Placement.id"
    )

    def weights(self) -> dict[str, int]:
        """What each part of the result counts for, in per cent."""
        given = {part: getattr(self, f"weight_{part}") for part in WEIGHTS}
        return {part: w or 0 for part, w in given.items()} if any(w is not None for w in given.values()) else WEIGHTS

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """The practice that runs now, and the one that is closed."""
        if values["closed"]:
            return Sign("ends", "done", N_("Closed"))
        running = values["starts"] and values["ends"] and values["starts"] <= today <= values["ends"]
        return Sign("ends", "done", N_("Under way")) if running else None

    def problems(self) -> Iterator[Problem]:
        """The common checks, the order of the dates, the hours of the shifts and the sum of the weights."""
        yield from super().problems()
        yield from order_problems(self.starts, self.ends, "ends")
        for name in ("first_shift", "second_shift"):
            written = getattr(self, name)
            if written and clock_times(written) is None:
                yield Problem(name, N_("Write the hours as 08:00-12:00"))
        total = sum(self.weights().values())
        if total != 100:
            yield Problem("weight_diary", N_("The weights of the four parts make {n} %, not 100 %"), {"n": total})

    def hours_of(self, shift: str) -> tuple[time, time]:
        """When a shift begins and ends in this period."""
        written = self.first_shift if shift == "1" else self.second_shift
        return clock_times(written or "") or SHIFT_HOURS[shift]


def clock_times(text: str) -> tuple[time, time] | None:
    """The two times of `08:00-12:00`; None when it is not written so, or ends before it begins."""
    found = re.fullmatch(r"\s*(\d{1,2})[:.](\d\d)\s*[-–—]\s*(\d{1,2})[:.](\d\d)\s*", text)
    if not found or int(found[1]) > 23 or int(found[3]) > 23 or int(found[2]) > 59 or int(found[4]) > 59:
        return None
    first, last = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    return (first, last) if first < last else None


class PracticeActivity(Record):
    """What the hours of a practice are for."""

    __tablename__ = "practice_activity"
    kind = RecordType(
        one=N_("Practice activity"), many=N_("Practice activities"), columns=("title", "sort", "hours", "period"),
        key=("period", "title"), title="title", order=("period", "title"), section="practice",
    )  # fmt: skip
    period_id: Mapped[int | None] = reference("practice_period", N_("Practice period"), required=True, part=True)
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=40)
    sort: Mapped[str | None] = field(N_("Kind of activity"), choices=ACTIVITY_KINDS, default="children", width=18)
    hours: Mapped[int | None] = field(N_("Hours"), "integer", least=0, most=2000)

    period: Mapped[PracticePeriod | None] = relationship(foreign_keys=period_id, back_populates="activities")


class Placement(Record):
    """Where, with whom and when one student practises; `days` holds the digits of her weekdays, Monday = 1."""

    __tablename__ = "placement"
    kind = RecordType(
        one=N_("Placement"), many=N_("Placements"),
        columns=("student", "period", "group", "mentor", "starts", "ends", "shift", "days", "organisation"),
        key=("period", "student"), title="student", order=("student",), detail="period", section="practice",
    )  # fmt: skip
    period_id: Mapped[int | None] = reference("practice_period", N_("Practice period"), required=True, part=True)
    student_id: Mapped[int | None] = reference("student", N_("Student"), required=True, search=True, width=34)
    organisation_id: Mapped[int | None] = reference(
        "organisation", N_("Kindergarten"), help=N_("Left empty, she practises on our own site.")
    )
    group_id: Mapped[int | None] = reference("kindergarten_group", N_("Kindergarten group"), search=True)
    mentor_id: Mapped[int | None] = reference("person", N_("Mentor"))
    starts: Mapped[date | None] = field(N_("Starts on"), "date")
    ends: Mapped[date | None] = field(N_("Ends on"), "date")
    shift: Mapped[str | None] = field(N_("Shift"), choices=SHIFTS, default="1", width=12)
    days: Mapped[str | None] = field(N_("Weekdays"), "days", 6, default="12345", width=10,
        help=N_("On the other weekdays she has classes and is never planned."))  # fmt: skip
    letter_number: Mapped[str | None] = field(N_("Letter number"), "code", 40, width=8)
    concluded: Mapped[date | None] = field(N_("Final conclusion written on"), "date")
    report_in: Mapped[date | None] = field(N_("Report handed in on"), "date")
    diary_in: Mapped[date | None] = field(N_("Diary handed in on"), "date")
    note: Mapped[str | None] = field(N_("Note"), "long")

    period: Mapped[PracticePeriod | None] = relationship(foreign_keys=period_id, back_populates="placements")
    student: Mapped[Student | None] = relationship(foreign_keys=student_id)
    organisation: Mapped[Organisation | None] = relationship(foreign_keys=organisation_id)
    group: Mapped[KindergartenGroup | None] = relationship(foreign_keys=group_id)
    mentor: Mapped[Person | None] = relationship(foreign_keys=mentor_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks, the order of the dates and the weekdays."""
        yield from super().problems()
        yield from order_problems(self.starts, self.ends, "ends")
        if self.days and set(self.days) - set("123456"):
            yield Problem("days", N_("Weekdays are written as digits, Monday is 1 and Saturday is 6"))
