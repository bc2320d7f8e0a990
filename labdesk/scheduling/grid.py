"""What follows from a practice for every half-day: who is on duty, how many places there are, who may come or why not.

The checker, the arithmetic, the model and the explanations all ask here, so that a rule is understood in one way.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from labdesk.scheduling.instance import Group, Kind, Lock, Mentor, Problem, Student
from labdesk.scheduling.proposal import Who

Reason = tuple[str, Who]
"""A rule and whose it is, such as ("mentor_absent", the mentor)."""
LEADS = (Kind.TRIAL, Kind.HALL, Kind.INDEPENDENT)


class Grid:
    """A practice, half-day by half-day; ids are those of the practice."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.calendar = problem.calendar
        self.per_week = problem.calendar.per_week
        self.slots = range(problem.calendar.slots)
        self.groups = {group.id: group for group in problem.groups}
        self.mentors = {mentor.id: mentor for mentor in problem.mentors}
        self.cohorts = {cohort.id: cohort for cohort in problem.cohorts}
        self.students = {student.id: student for student in problem.students}
        self.halls = {site.id: site.hall for site in problem.sites}
        self.quotas = {(quota.university, quota.site): quota.most for quota in problem.quotas}
        self.locks = {(lock.student, lock.slot): lock for lock in problem.locks}
        self._must = {key: setting.must for key, setting in problem.rules.items()}
        self._on = {key: setting.on for key, setting in problem.rules.items()}
        self._exceptions = problem.exceptions
        self._duty = {group.id: self._duties(group) for group in problem.groups}
        self._caps = {group.id: [self._cap(group.id, slot) for slot in self.slots] for group in problem.groups}

    def must(self, rule: str, whose: int | None = None) -> bool:
        """Whether a rule has to hold; with an id, for that student, group or mentor."""
        return self._must.get(rule, False) and (rule, whose) not in self._exceptions

    def on(self, rule: str, whose: int | None = None) -> bool:
        """Whether a rule is asked about at all; with an id, of that student, group or mentor."""
        return self._on.get(rule, False) and (rule, whose) not in self._exceptions

    def ordered(self, student: Student) -> bool:
        """Whether a student goes through the parts of the programme in their order."""
        return self.cohorts[student.cohort].fixed_order and ("order", student.id) not in self._exceptions

    def price(self, rule: str) -> int:
        """What breaking a wish costs, 0 when nobody asks."""
        found = self.problem.rules.get(rule)
        return found.price if found else 0

    def week(self, slot: int) -> int:
        """The week of a half-day."""
        return slot // self.per_week

    def in_week(self, slot: int) -> int:
        """The weekly slot of a half-day."""
        return slot % self.per_week

    def slots_of(self, week: int) -> range:
        """The half-days of a week."""
        return range(week * self.per_week, (week + 1) * self.per_week)

    def _duties(self, group: Group) -> list[int | None]:
        """The mentor who stands for the group in every half-day, absent or not."""
        found: list[int | None] = []
        for slot in self.slots:
            covering = [d.mentor for d in group.duties if d.covers(self.week(slot), slot % 2)]
            present = [m for m in covering if slot not in self.mentors[m].absent]
            found.append(next(iter(present or covering), None))
        return found

    def mentor(self, group: int, slot: int) -> Mentor | None:
        """Who is on duty in a group; None where nobody is."""
        found = self._duty[group][slot]
        return None if found is None else self.mentors[found]

    def cap(self, group: int, slot: int) -> int:
        """How many students a group takes in a half-day, with every rule about it that must hold."""
        return self._caps[group][slot]

    def _cap(self, group: int, slot: int) -> int:
        return 0 if self.shuts(group, slot) else self.room(group, slot)

    def room(self, group: int, slot: int) -> int:
        """The places of a group in a half-day if nothing shuts it: its own, and those of its mentor."""
        most = self.groups[group].capacity if self.must("capacity", group) else 99
        mentor = self.mentor(group, slot)
        return min(most, mentor.at_once) if mentor and self.must("mentor_at_once", mentor.id) else most

    def shuts(self, group: int, slot: int) -> list[Reason]:
        """Why nobody may be in a group in a half-day."""
        of = self.groups[group]
        found: list[Reason] = []
        if slot in self.calendar.closed:
            found.append(("closed", Who("slot", slot)))
        if slot in of.closed:
            found.append(("closed", Who("group", group)))
        mentor = self.mentor(group, slot)
        if mentor is None:
            if of.duties:
                found.append(("mentor_absent", Who("group", group)))
        elif slot in mentor.absent and self.must("mentor_absent", mentor.id):
            found.append(("mentor_absent", Who("mentor", mentor.id)))
        return found

    def unled(self, group: int, slot: int) -> list[Reason]:
        """Why nobody may lead in a group that is open."""
        mentor = self.mentor(group, slot)
        if mentor and not mentor.qualified and self.must("qualified", mentor.id):
            return [("qualified", Who("mentor", mentor.id))]
        return []

    def unhalled(self, group: int, slot: int) -> list[Reason]:
        """Why a group has not the hall."""
        if self.must("hall_slots", group) and self.in_week(slot) not in self.groups[group].hall:
            return [("hall_slots", Who("group", group))]
        return []

    def away(self, student: Student, slot: int) -> list[Reason]:
        """Why a student cannot come."""
        cohort = self.cohorts[student.cohort]
        found: list[Reason] = []
        if slot in self.calendar.closed:
            found.append(("closed", Who("slot", slot)))
        if self.in_week(slot) in cohort.classes:
            found.append(("classes", Who("cohort", cohort.id)))
        if slot in student.off:
            found.append(("absence", Who("student", student.id)))
        return found

    def early(self, student: Student, slot: int, kind: Kind) -> list[Reason]:
        """Why it is too early in the practice for a kind of activity."""
        cohort = self.cohorts[student.cohort]
        offset = self.week(slot) - cohort.first_week
        if kind in (Kind.TRIAL, Kind.HALL) and offset < cohort.trials_from and self.must("trials_from", student.id):
            return [("trials_from", Who("cohort", cohort.id))]
        if kind is Kind.INDEPENDENT and offset < cohort.independent_from and self.must("independent_from", student.id):
            return [("independent_from", Who("cohort", cohort.id))]
        return []

    @cached_property
    def available(self) -> dict[int, list[int]]:
        """The half-days on which each student can come."""
        return {s.id: [t for t in self.weeks_slots(s) if not self.away(s, t)] for s in self.problem.students}

    def weeks_slots(self, student: Student) -> Iterator[int]:
        """The half-days of the weeks of a student's practice."""
        span = self.cohorts[student.cohort].span
        return iter(range(span.start * self.per_week, min(span.stop * self.per_week, len(self.slots))))

    def partner(self, student: Student) -> Student | None:
        """Whom a student wishes to be with, told once for each pair."""
        other = self.students.get(student.pair) if student.pair is not None else None
        if other is None or (other.pair == student.id and other.id < student.id):
            return None
        return other

    def kept_apart(self, student: Student) -> list[int]:
        """Whom a student must not be with, told once for each two."""
        known = [other for other in student.apart if other in self.students]
        return [o for o in known if o > student.id or student.id not in self.students[o].apart]

    def university(self, student: int) -> int:
        """Whose student somebody is."""
        return self.cohorts[self.students[student].cohort].university

    def done(self, student: int, slot: int) -> bool:
        """Whether the half-day lies in the past, where no rule is asked about any more."""
        lock = self.locks.get((student, slot))
        return bool(lock and lock.done)

    @cached_property
    def by_student(self) -> dict[int, list[Lock]]:
        """The locks of each student."""
        found: dict[int, list[Lock]] = {s.id: [] for s in self.problem.students}
        for lock in self.problem.locks:
            if lock.student in found:
                found[lock.student].append(lock)
        return found

    @cached_property
    def seats(self) -> dict[tuple[int, int, int], int]:
        """Places of the visits, by university, site and half-day."""
        found: dict[tuple[int, int, int], int] = {}
        for visit in self.problem.visits:
            key = visit.university, visit.site, visit.slot
            found[key] = found.get(key, 0) + visit.seats
        return found

    def visited(self, student: Student) -> dict[int, int]:
        """The half-days on which the student's supervisor is there, and the places; none if she need not be seen."""
        if ("visit", student.id) in self._exceptions:
            return {}
        return self._visits.get((self.university(student.id), student.site), {})

    @cached_property
    def _visits(self) -> dict[tuple[int, int], dict[int, int]]:
        found: dict[tuple[int, int], dict[int, int]] = {}
        for (university, site, slot), seats in self.seats.items():
            found.setdefault((university, site), {})[slot] = seats
        return found

    @cached_property
    def _weeks(self) -> dict[int, set[int]]:
        """The weeks in which somebody practises at each site."""
        found: dict[int, set[int]] = {}
        for student in self.problem.students:
            found.setdefault(student.site, set()).update(self.cohorts[student.cohort].span)
        return found

    def _in_use(self, group: Group) -> Iterator[int]:
        """The half-days of the weeks in which somebody practises where a group is."""
        return (slot for slot in self.slots if self.week(slot) in self._weeks.get(group.site, ()))

    @cached_property
    def _usual(self) -> Grid:
        """The same without exceptions: they make room, but nobody's share grows by them."""
        return Grid(replace(self.problem, exceptions=frozenset())) if self._exceptions else self

    @cached_property
    def spread(self) -> dict[int, int]:
        """A group's fair share of the half-days that the programmes give its age band, and a tenth more."""
        if self._usual is not self:
            return self._usual.spread
        demand: dict[tuple[int, int | None], float] = {}
        for student in self.problem.students:
            cohort = self.cohorts[student.cohort]
            for block in cohort.blocks:
                key = student.site, block.band
                demand[key] = demand.get(key, 0) + cohort.total * block.weeks / max(1, cohort.weeks)
        seats = {g.id: sum(self.cap(g.id, t) for t in self._in_use(g)) for g in self.problem.groups}
        shares = dict.fromkeys(self.groups, 0.0)
        for (site, band), half_days in demand.items():
            taking = [g.id for g in self.problem.groups if g.site == site and band in (None, g.band)]
            for group in taking:
                shares[group] += half_days * seats[group] / max(1, sum(seats[other] for other in taking))
        return {group: math.ceil(1.1 * share) for group, share in shares.items()}

    @cached_property
    def fair(self) -> dict[int, int]:
        """A mentor's fair share of all half-days at her site and a tenth more."""
        if self._usual is not self:
            return self._usual.fair
        demand: dict[int, int] = {}
        for student in self.problem.students:
            demand[student.site] = demand.get(student.site, 0) + self.cohorts[student.cohort].total
        own = dict.fromkeys(self.mentors, 0)
        at_site: dict[int, int] = {}
        for group in self.problem.groups:
            for slot in self._in_use(group):
                if mentor := self.mentor(group.id, slot):
                    own[mentor.id] += self.cap(group.id, slot)
                    at_site[group.site] = at_site.get(group.site, 0) + self.cap(group.id, slot)
        return {
            m.id: math.ceil(1.1 * demand.get(m.site, 0) * own[m.id] / max(1, at_site.get(m.site, 1)))
            for m in self.mentors.values()
        }
