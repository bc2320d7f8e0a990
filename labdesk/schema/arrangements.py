"""What a practice is arranged around: seats, mentors' terms, wishes, exceptions, hall times and closed groups."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record, RecordType, field, reference
from labdesk.schema.organisations import KindergartenGroup, Organisation, order_problems
from labdesk.schema.people import Person
from labdesk.schema.practice import SHIFTS, Placement, PracticePeriod, Student

DUTIES = {
    "1": N_("Always the first shift"), "2": N_("Always the second shift"),
    "12": N_("Shifts swap weekly, first shift first"), "21": N_("Shifts swap weekly, second shift first"),
}  # fmt: skip
WEEKDAYS = {
    "1": N_("Monday"), "2": N_("Tuesday"), "3": N_("Wednesday"), "4": N_("Thursday"), "5": N_("Friday"),
    "6": N_("Saturday"),
}  # fmt: skip
WISHES = {
    "shift": N_("A half of the day"), "group": N_("A kindergarten group"), "together": N_("Together with"),
    "apart": N_("Apart from"), "free_day": N_("A weekday free, if possible"),
    "busy": N_("Cannot come on a weekday (always kept)"), "site": N_("A kindergarten"),
}  # fmt: skip
"""All but `busy` are met where they can be; `busy` is a fact, of a whole weekday or of the shift said with it."""
RANKS = {"1": N_("First wish"), "2": N_("Second wish"), "3": N_("Third wish")}
WEIGHTS = {"none": N_("None"), "low": N_("Low"), "normal": N_("Normal"), "high": N_("High")}
HALLS = {"music": N_("Music hall"), "pe": N_("Hall for physical education")}
_NEEDED = {"shift": "shift", "group": "group", "together": "other", "apart": "other", "free_day": "weekday",
           "busy": "weekday", "site": "organisation"}  # fmt: skip
"""The field that says what a wish is about."""
EXCEPTABLE = {
    "trials_from": N_("When trial lessons begin"), "independent_from": N_("When independent days begin"),
    "observe_first": N_("The week begins with observation"), "order": N_("Order of the age groups"),
    "weekly_least": N_("Least half-days a week"), "weekly_most": N_("Most half-days a week"),
    "visit": N_("A lesson seen by the supervisor"), "capacity": N_("Places in the group"),
    "one_leads": N_("One student leads at a time"), "hall_slots": N_("Times of the group in the hall"),
    "mentor_at_once": N_("Trainees of the mentor at a time"),
    "mentor_weekly": N_("Trainee half-days of the mentor a week"), "mentor_absent": N_("The mentor is there"),
    "qualified": N_("The mentor may supervise lessons"),
}  # fmt: skip
"""The rules of a schedule that one student, group or mentor may be let off."""
LET_OFF = {
    **dict.fromkeys(EXCEPTABLE, "placement"), **dict.fromkeys(("capacity", "one_leads", "hall_slots"), "group"),
    **dict.fromkeys(("mentor_at_once", "mentor_weekly", "mentor_absent", "qualified"), "mentor"),
}  # fmt: skip
"""The field that says whom an exception from a rule is for."""
_ONLY = {
    "placement": N_("This rule is about a student; leave this field empty"),
    "group": N_("This rule is about a group; leave this field empty"),
    "mentor": N_("This rule is about a mentor; leave this field empty"),
}  # fmt: skip


class PracticeSeat(Record):
    """How many students of one practice a kindergarten takes."""

    __tablename__ = "practice_seat"
    kind = RecordType(
        one=N_("Seats in a kindergarten"), many=N_("Seats in kindergartens"),
        columns=("organisation", "period", "seats"), key=("period", "organisation"), title="organisation",
        order=("period", "organisation"), detail="seats", section="practice",
    )  # fmt: skip
    period_id: Mapped[int | None] = reference("practice_period", N_("Practice period"), required=True, part=True)
    organisation_id: Mapped[int | None] = reference(
        "organisation", N_("Kindergarten"), required=True, search=True, width=40
    )
    seats: Mapped[int | None] = field(N_("Seats"), "integer", required=True, least=0, most=500)

    period: Mapped[PracticePeriod | None] = relationship(foreign_keys=period_id)
    organisation: Mapped[Organisation | None] = relationship(foreign_keys=organisation_id)


class MentorTerms(Record):
    """In which group and shift a mentor takes trainees in one period, how many, and what she may supervise."""

    __tablename__ = "mentor_terms"
    kind = RecordType(
        one=N_("Mentor's terms"), many=N_("Mentors' terms"),
        columns=("person", "period", "group", "shift", "trainees", "half_days", "qualified"),
        key=("period", "person", "group"), title="person", order=("period", "group", "shift"), detail="group",
        section="practice",
    )  # fmt: skip
    period_id: Mapped[int | None] = reference("practice_period", N_("Practice period"), required=True, part=True)
    person_id: Mapped[int | None] = reference("person", N_("Mentor"), required=True, search=True, width=30)
    group_id: Mapped[int | None] = reference("kindergarten_group", N_("Kindergarten group"), required=True)
    shift: Mapped[str | None] = field(N_("On duty"), choices=DUTIES, required=True, default="1", width=26)
    trainees: Mapped[int | None] = field(N_("Trainees at a time"), "integer", least=0, most=20, default=2)
    half_days: Mapped[int | None] = field(N_("Trainee half-days a week at most"), "integer", least=0, most=120)
    qualified: Mapped[bool | None] = field(N_("May supervise lessons"), "yes_no", default=True)

    period: Mapped[PracticePeriod | None] = relationship(foreign_keys=period_id)
    person: Mapped[Person | None] = relationship(foreign_keys=person_id)
    group: Mapped[KindergartenGroup | None] = relationship(foreign_keys=group_id)


class Wish(Record):
    """What a student would like for her schedule; it is met where it can be, and how many were met is told."""

    __tablename__ = "wish"
    kind = RecordType(
        one=N_("Student's wish"), many=N_("Students' wishes"),
        columns=("placement", "sort", "group", "other", "weekday", "shift", "organisation", "rank", "weight"),
        key=("placement", "sort", "rank", "other", "group", "weekday", "organisation"), title="placement",
        order=("placement", "rank"), detail="sort", section="practice",
    )  # fmt: skip
    placement_id: Mapped[int | None] = reference(
        "placement", N_("Placement"), required=True, search=True, part=True, width=20
    )
    sort: Mapped[str | None] = field(N_("Wish"), choices=WISHES, required=True, default="shift", width=30)
    rank: Mapped[str | None] = field(N_("Rank"), choices=RANKS, default="1", width=12)
    shift: Mapped[str | None] = field(N_("Shift"), choices=SHIFTS, width=12)
    group_id: Mapped[int | None] = reference("kindergarten_group", N_("Kindergarten group"), width=10)
    other_id: Mapped[int | None] = reference(
        "student", N_("Other student"), within="placement.period", among="placement.student", width=15
    )
    weekday: Mapped[str | None] = field(N_("Weekday"), choices=WEEKDAYS, width=12)
    organisation_id: Mapped[int | None] = reference("organisation", N_("Kindergarten"))
    weight: Mapped[str | None] = field(N_("Weight"), choices=WEIGHTS, default="normal", width=10)
    note: Mapped[str | None] = field(N_("Note"), "long")

    placement: Mapped[Placement | None] = relationship(foreign_keys=placement_id)
    group: Mapped[KindergartenGroup | None] = relationship(foreign_keys=group_id)
    other: Mapped[Student | None] = relationship(foreign_keys=other_id)
    organisation: Mapped[Organisation | None] = relationship(foreign_keys=organisation_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks, and whether the wish says what it is about."""
        yield from super().problems()
        needed = _NEEDED.get(self.sort or "")
        if needed and not getattr(self, type(self).fields()[needed].column):
            yield Problem(needed, N_("Say what the wish is about"))


class RuleException(Record):
    """A rule of the schedule that does not hold for one student, one group or one mentor, and why."""

    __tablename__ = "rule_exception"
    kind = RecordType(
        one=N_("Exception from a rule"), many=N_("Exceptions from rules"),
        columns=("rule", "placement", "group", "mentor", "reason", "period"),
        key=("period", "rule", "placement", "group", "mentor"), title="reason", order=("period", "rule"),
        detail="rule", section="practice",
    )  # fmt: skip
    period_id: Mapped[int | None] = reference("practice_period", N_("Practice period"), required=True, part=True)
    rule: Mapped[str | None] = field(N_("Rule"), choices=EXCEPTABLE, required=True, default="weekly_least", width=24)
    placement_id: Mapped[int | None] = reference("placement", N_("Student"), part=True, within="period", width=15)
    group_id: Mapped[int | None] = reference("kindergarten_group", N_("Kindergarten group"), width=10)
    mentor_id: Mapped[int | None] = reference(
        "person", N_("Mentor"), within="period", among="mentor_terms.person", width=15
    )
    reason: Mapped[str | None] = field(N_("Reason"), required=True, search=True, width=36)

    period: Mapped[PracticePeriod | None] = relationship(foreign_keys=period_id)
    placement: Mapped[Placement | None] = relationship(foreign_keys=placement_id)
    group: Mapped[KindergartenGroup | None] = relationship(foreign_keys=group_id)
    mentor: Mapped[Person | None] = relationship(foreign_keys=mentor_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks, and whether it is for the one whom the rule is about."""
        yield from super().problems()
        needed = LET_OFF.get(self.rule or "", "")
        for name in _ONLY if needed else ():
            given = getattr(self, f"{name}_id")
            if name == needed and not given:
                yield Problem(name, N_("Say for whom the rule does not hold"))
            elif name != needed and given:
                yield Problem(name, _ONLY[needed])


class HallTime(Record):
    """A half-day of the week in which a group has the hall."""

    __tablename__ = "hall_time"
    kind = RecordType(
        one=N_("Time in the hall"), many=N_("Times in the hall"), columns=("group", "hall", "weekday", "shift"),
        key=("group", "hall", "weekday", "shift"), title="group", order=("group", "weekday", "shift"),
        detail="weekday", section="site",
    )  # fmt: skip
    group_id: Mapped[int | None] = reference(
        "kindergarten_group", N_("Kindergarten group"), required=True, search=True, part=True
    )
    hall: Mapped[str | None] = field(N_("Hall"), choices=HALLS, required=True, default="music", width=22)
    weekday: Mapped[str | None] = field(N_("Weekday"), choices=WEEKDAYS, required=True, default="1", width=12)
    shift: Mapped[str | None] = field(N_("Shift"), choices=SHIFTS, required=True, default="1", width=12)

    group: Mapped[KindergartenGroup | None] = relationship(foreign_keys=group_id)


class GroupClosure(Record):
    """Days on which a group takes no trainees: quarantine, repairs, an outing."""

    __tablename__ = "group_closure"
    kind = RecordType(
        one=N_("Days a group is closed"), many=N_("Days groups are closed"),
        columns=("group", "starts", "ends", "reason"), key=("group", "starts"), title="group", order=("-starts",),
        detail="starts", section="site",
    )  # fmt: skip
    group_id: Mapped[int | None] = reference(
        "kindergarten_group", N_("Kindergarten group"), required=True, search=True, part=True
    )
    starts: Mapped[date | None] = field(N_("First day"), "date", required=True)
    ends: Mapped[date | None] = field(N_("Last day"), "date")
    reason: Mapped[str | None] = field(N_("Reason"), width=36)

    group: Mapped[KindergartenGroup | None] = relationship(foreign_keys=group_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the order of the dates."""
        yield from super().problems()
        yield from order_problems(self.starts, self.ends, "ends")
