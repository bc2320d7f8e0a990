"""A practice as the scheduler sees it: who may be where and when, what is needed, and which rules count.

Everything is frozen and made of plain numbers, so that it may be sent to another process. Ids are the caller's own
(record ids will do). Time is counted in half-days: slot = (week * days + day) * 2 + half, week 0 being the first week
of the calendar; a place in the week ("weekly slot") is day * 2 + half.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import NamedTuple

from labdesk.scheduling.rules import Setting, benchmark_rules


class Kind(IntEnum):
    """What a student does in a half-day; all but observing are led by the student."""

    OBSERVE = 0
    TRIAL = 1
    HALL = 2
    INDEPENDENT = 3


class Cell(NamedTuple):
    """One half-day of one student."""

    student: int
    slot: int
    group: int
    kind: Kind


Schedule = tuple[Cell, ...]


@dataclass(frozen=True)
class Calendar:
    """The weeks that are planned, 5 or 6 days each, and the half-days on which the house is closed."""

    weeks: int
    days: int = 5
    closed: frozenset[int] = frozenset()

    @property
    def per_week(self) -> int:
        """Half-days in a week."""
        return self.days * 2

    @property
    def slots(self) -> int:
        """Half-days altogether."""
        return self.weeks * self.per_week

    def slot(self, week: int, day: int, half: int) -> int:
        """The number of a half-day."""
        return week * self.per_week + day * 2 + half

    def week(self, slot: int) -> int:
        """The week a half-day is in."""
        return slot // self.per_week


@dataclass(frozen=True)
class Site:
    """A house; `hall` is how many groups may use its hall at once."""

    id: int
    hall: int = 1


@dataclass(frozen=True)
class Duty:
    """When a mentor is on duty in a group: a half of the day (None: both); a swapping one changes it every week.

    `half` is the one of week 0.
    """

    mentor: int
    half: int | None = None
    swaps: bool = False

    def covers(self, week: int, half: int) -> bool:
        """Whether the mentor is on duty in that half of that week's days."""
        if self.half is None:
            return True
        return half == (self.half + week) % 2 if self.swaps else half == self.half


@dataclass(frozen=True)
class Group:
    """A group of children: its age band, how many trainees at once, who is on duty, when it has the hall.

    A group without duties is not bound by mentors at all. Of several duties that cover a half-day, the first mentor
    who is not away counts.
    """

    id: int
    site: int
    band: int
    capacity: int
    duties: tuple[Duty, ...] = ()
    hall: frozenset[int] = frozenset()
    """Weekly slots."""
    closed: frozenset[int] = frozenset()
    """Slots."""


@dataclass(frozen=True)
class Mentor:
    """An educator who takes trainees: how many at once and a week, and whether they may lead with her."""

    id: int
    site: int
    at_once: int
    weekly: int
    qualified: bool = True
    absent: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Block:
    """Some weeks on end in one group of an age band (None: of any)."""

    band: int | None
    weeks: int


@dataclass(frozen=True)
class Cohort:
    """Students who come together with one programme; one block over all the weeks is the simple case.

    `need` counts half-days by `Kind`; `trials_from` and `independent_from` count weeks from the first one (0).
    """

    id: int
    university: int
    first_week: int
    weeks: int
    blocks: tuple[Block, ...]
    need: tuple[int, int, int, int]
    weekly_least: int
    weekly_most: int
    target: int
    fixed_order: bool = False
    trials_from: int = 1
    independent_from: int = 2
    classes: frozenset[int] = frozenset()
    """Weekly slots taken by classes at the university."""

    @property
    def span(self) -> range:
        """The weeks of the practice."""
        return range(self.first_week, self.first_week + self.weeks)

    @property
    def total(self) -> int:
        """Half-days of a student."""
        return sum(self.need)


@dataclass(frozen=True)
class Student:
    """A trainee: where, when she cannot come (also: before her papers are in), and what she wishes."""

    id: int
    cohort: int
    site: int
    off: frozenset[int] = frozenset()
    half: int | None = None
    groups: tuple[int, ...] = ()
    """Preferred groups, the dearest first; a block in a band with none of them costs nothing."""
    pair: int | None = None
    apart: tuple[int, ...] = ()
    avoids: tuple[int, ...] = ()
    """Mentors she is not to be with: relatives."""
    free: Mapping[int, int] = field(default_factory=dict, hash=False)
    """Weekly slots she wishes to have free, each with how dear it is to her: 1 to 3."""


@dataclass(frozen=True)
class Visit:
    """A half-day on which the university's supervisor is at a site, and how many trainees can be watched."""

    university: int
    site: int
    slot: int
    seats: int


@dataclass(frozen=True)
class Quota:
    """How many students of a university may be at a site at once, by agreement."""

    university: int
    site: int
    most: int


@dataclass(frozen=True)
class Lock:
    """A half-day of a student that stays as it is: empty, or in a group for a kind (None: any).

    A `done` one lies in the past: it counts, and no rule about who may be where is asked of it any more.
    """

    student: int
    slot: int
    group: int | None = None
    kind: Kind | None = None
    empty: bool = False
    done: bool = False


@dataclass(frozen=True)
class Problem:
    """All that a schedule is made from."""

    calendar: Calendar
    sites: tuple[Site, ...]
    groups: tuple[Group, ...]
    mentors: tuple[Mentor, ...]
    cohorts: tuple[Cohort, ...]
    students: tuple[Student, ...]
    visits: tuple[Visit, ...] = ()
    quotas: tuple[Quota, ...] = ()
    locks: tuple[Lock, ...] = ()
    published: Schedule = ()
    """The schedule already handed out; the rule `change` counts the half-days that differ from it."""
    rules: Mapping[str, Setting] = field(default_factory=benchmark_rules)
    exceptions: frozenset[tuple[str, int]] = frozenset()
    """Rules that one student, group or mentor need not keep, each with her or its id; `order` is that of the blocks."""

    def at_site(self, site: int) -> Problem:
        """The part of one site; sites share nothing, so each is solved alone."""
        return self.with_students(s for s in self.students if s.site == site)

    def with_students(self, students: Iterable[Student]) -> Problem:
        """The same practice for some of the students, with the groups and mentors of their sites only."""
        kept = tuple(students)
        ids, sites = {s.id for s in kept}, {s.site for s in kept}
        return replace(
            self,
            sites=tuple(s for s in self.sites if s.id in sites),
            groups=tuple(g for g in self.groups if g.site in sites),
            mentors=tuple(m for m in self.mentors if m.site in sites),
            students=kept,
            visits=tuple(v for v in self.visits if v.site in sites),
            quotas=tuple(q for q in self.quotas if q.site in sites),
            locks=tuple(lock for lock in self.locks if lock.student in ids),
            published=tuple(cell for cell in self.published if cell.student in ids),
        )

    def locked_as(
        self, schedule: Schedule, weeks: Iterable[int] | None = None, students: Iterable[int] | None = None
    ) -> Problem:
        """This practice with whole weeks, or students, or both, locked as they are in a schedule."""
        whose = {s.id for s in self.students} if students is None else set(students)
        which = set(range(self.calendar.weeks) if weeks is None else weeks)
        slots = [t for t in range(self.calendar.slots) if self.calendar.week(t) in which]
        return self._locked(schedule, whose, slots, done=False)

    def past_frozen(self, schedule: Schedule, before: int) -> Problem:
        """This practice with everything before a slot as it was."""
        return self._locked(schedule, {s.id for s in self.students}, range(before), done=True)

    def _locked(self, schedule: Schedule, whose: set[int], slots: Iterable[int], done: bool) -> Problem:
        known = {(cell.student, cell.slot): cell for cell in schedule}
        added = []
        for student in sorted(whose):
            for slot in slots:
                cell = known.get((student, slot))
                if cell is None:
                    added.append(Lock(student, slot, empty=True, done=done))
                else:
                    added.append(Lock(student, slot, cell.group, cell.kind, done=done))
        held = {(lock.student, lock.slot) for lock in added}
        kept = tuple(lock for lock in self.locks if (lock.student, lock.slot) not in held)
        return replace(self, locks=kept + tuple(added))
