"""One practice period as the calendar sees it: its days, places, people and half-days, read in a few statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from labdesk.operations.notices import Name
from labdesk.schema.arrangements import LET_OFF

SHIFT_CODES = ("1", "2")
LED = frozenset({"lesson", "hall", "independent"})
"""Kinds of half-days that a trainee leads herself, under a qualified mentor."""
Half = tuple[date, str]
"""A half-day: the day and the shift."""


@dataclass(frozen=True)
class Session:
    """One half-day of one student; `id` is negative for one that is only tried."""

    id: int
    placement: int
    day: date
    shift: str
    group: int | None = None
    mentor: int | None = None
    sort: str = "observe"
    topic: str | None = None
    locked: bool = False

    @property
    def half(self) -> Half:
        """When it is."""
        return self.day, self.shift


@dataclass(frozen=True)
class Group:
    """A kindergarten group with its places for trainees in each shift."""

    id: int
    name: str
    age: str
    room: str
    places: int
    educator: int | None


@dataclass(frozen=True)
class Terms:
    """On which shift of which group a mentor takes how many trainees; `duty` as in `DUTIES`."""

    id: int
    person: int
    group: int
    duty: str
    trainees: int
    half_days: int | None
    qualified: bool


@dataclass(frozen=True)
class Placed:
    """A student of the period: her weekdays as digits, her days, and where she was placed at first."""

    id: int
    student: int
    person: int
    name: Name
    days: str
    starts: date
    ends: date
    group: int | None
    mentor: int | None
    shift: str
    academic: str


@dataclass(frozen=True)
class Away:
    """Days on which a person is away, or a group closed; `id` is that of the record that says so."""

    id: int
    starts: date
    ends: date


@dataclass(frozen=True)
class Paper:
    """What a student must bring or do before she may practise, and has not; `due` is the day it is needed."""

    id: int
    placement: int
    sort: str
    due: date | None


@dataclass(frozen=True)
class Visit:
    """A half-day on which the university's supervisor watches so many lessons."""

    id: int
    day: date
    shift: str
    seats: int


@dataclass(frozen=True)
class Hall:
    """A half-day of the week in which a group has a hall."""

    id: int
    group: int
    hall: str
    weekday: int
    shift: str


@dataclass(frozen=True)
class Wished:
    """What a student would like; see `labdesk.schema.arrangements.Wish`."""

    id: int
    placement: int
    sort: str
    rank: str
    shift: str
    group: int | None
    other: int | None
    weekday: int
    weight: str


@dataclass(frozen=True)
class Asked:
    """What the programme asks of each student, in half-days; an independent day is two. Weeks are counted from 1."""

    weeks: int
    observe: int
    children: int
    lesson: int
    hall: int
    independent: int
    least: int
    most: int
    target: int
    trials_from: int
    independent_from: int
    observing_first: bool
    fixed_order: bool
    blocks: tuple[tuple[str, int], ...]
    topics: Mapping[int, tuple[tuple[str, str], ...]]

    @property
    def total(self) -> int:
        """Half-days of one student."""
        return self.observe + self.children + self.lesson + self.hall + self.independent

    def of(self, sort: str) -> int:
        """Half-days asked of one activity."""
        return int(getattr(self, sort, 0)) if sort in ("observe", "children", "lesson", "hall", "independent") else 0


@dataclass
class Board:
    """Everything the calendar of one period shows and is checked against; `sessions` may be changed to try things.

    `exceptions` are rules, each with the placement, group or person whom it does not bind. A `sealed` one is closed and
    can only be read.
    """

    period: int
    title: str
    starts: date
    ends: date
    half_hours: float
    university: int | None
    plan: int | None
    asked: Asked
    off: Mapping[date, str]
    works_on: frozenset[date]
    groups: Mapping[int, Group]
    terms: list[Terms]
    placed: dict[int, Placed]
    people: Mapping[int, Name]
    sessions: dict[int, Session]
    foreign: list[tuple[Half, int | None, int | None]]
    away: Mapping[int, list[Away]]
    closed: Mapping[int, list[Away]]
    visits: list[Visit]
    halls: list[Hall]
    wishes: list[Wished]
    papers: list[Paper] = field(default_factory=list)
    titles: dict[int, str] = field(default_factory=dict)
    at_once: int | None = None
    eased: dict[str, str] = field(default_factory=dict)
    exceptions: frozenset[tuple[str, int]] = frozenset()
    sealed: bool = False

    # --- days ----------------------------------------------------------------------------------------------------

    @cached_property
    def weekdays(self) -> int:
        """Days of a week the practice goes on: five, or six when somebody comes on Saturdays."""
        return 6 if self.saturdays or any(day.weekday() == 5 for day in self.works_on) else 5

    @cached_property
    def saturdays(self) -> bool:
        """Whether somebody comes on Saturdays as a rule."""
        return any("6" in each.days for each in self.placed.values())

    @cached_property
    def mondays(self) -> list[date]:
        """The Monday of every week the period touches."""
        first = monday_of(self.starts)
        return [first + timedelta(7 * n) for n in range((monday_of(self.ends) - first).days // 7 + 1)]

    def week_of(self, day: date) -> int:
        """The number of a day's week in the period, the first is 0."""
        return (monday_of(day) - monday_of(self.starts)).days // 7

    def open_on(self, day: date) -> bool:
        """Whether the site works on a day."""
        if day in self.works_on:
            return True
        usual = day.weekday() < 5 or (day.weekday() == 5 and self.saturdays)
        return usual and day not in self.off

    def is_off(self, half: Half, group: int) -> Away | None:
        """The closure of a group on a day."""
        return next((c for c in self.closed.get(group, ()) if c.starts <= half[0] <= c.ends), None)

    def busy(self, placement: int, half: Half) -> Wished | None:
        """What says that a student never comes on the weekday, or in that half of it."""
        said = (w for w in self._busy.get(placement, ()) if w.weekday == half[0].weekday() + 1)
        return next((w for w in said if w.shift in ("", half[1])), None)

    @cached_property
    def _busy(self) -> dict[int, list[Wished]]:
        found: dict[int, list[Wished]] = defaultdict(list)
        for wish in self.wishes:
            if wish.sort == "busy":
                found[wish.placement].append(wish)
        return found

    def absent(self, person: int | None, day: date) -> Away | None:
        """The absence of a person on a day."""
        return next((a for a in self.away.get(person or 0, ()) if a.starts <= day <= a.ends), None)

    # --- mentors -------------------------------------------------------------------------------------------------

    def serves(self, terms: Terms, half: Half) -> bool:
        """Whether a mentor is on duty in a half-day by her terms; swapping shifts are counted from the first week."""
        duty = terms.duty[self.week_of(half[0]) % 2] if len(terms.duty) == 2 else terms.duty
        return duty == half[1]

    @cached_property
    def _terms_of(self) -> dict[int, list[Terms]]:
        found: dict[int, list[Terms]] = defaultdict(list)
        for terms in self.terms:
            found[terms.group].append(terms)
        return found

    def on_duty(self, group: int, half: Half) -> Terms | None:
        """The mentor who takes trainees of a group in a half-day, one who is there if there is one."""
        found = [terms for terms in self._terms_of.get(group, ()) if self.serves(terms, half)]
        return next((one for one in found if not self.absent(one.person, half[0])), found[0] if found else None)

    def places(self, group: int, half: Half) -> int:
        """How many trainees a group takes in a half-day."""
        known = self.groups.get(group)
        if known is None or not self.open_on(half[0]) or self.is_off(half, group):
            return 0
        terms = self.on_duty(group, half)
        if terms is None:
            return 0 if self.has_terms else known.places
        return 0 if self.absent(terms.person, half[0]) else min(known.places, terms.trainees)

    @cached_property
    def has_terms(self) -> bool:
        """Whether mentors' terms were written for this period; without any, groups and educators serve."""
        return bool(self.terms)

    @cached_property
    def own_groups(self) -> list[int]:
        """The groups of the practice: those with mentors' terms, else all that have places."""
        named = {terms.group for terms in self.terms}
        return [g.id for g in self.groups.values() if (g.id in named if named else g.places > 0)]

    def mentor_for(self, group: int | None, half: Half) -> int | None:
        """Who should be written down as mentor of a half-day."""
        if group is None:
            return None
        terms = self.on_duty(group, half)
        if terms is not None:
            return terms.person
        known = self.groups.get(group)
        return known.educator if known and not self.has_terms else None

    # --- half-days -----------------------------------------------------------------------------------------------

    def of(self, placement: int) -> list[Session]:
        """The half-days of a student in their order."""
        return sorted((s for s in self.sessions.values() if s.placement == placement), key=lambda s: s.half)

    def asks(self, rule: str, session: Session) -> bool:
        """Whether a rule is asked about in a half-day: not given up, nor is who it is about let off it."""
        whose = getattr(session, LET_OFF[rule]) if rule in LET_OFF else None
        return rule not in self.eased and (rule, whose) not in self.exceptions

    def by_placement(self) -> dict[int, list[Session]]:
        """The half-days of every student in their order; students without any have an empty list."""
        found: dict[int, list[Session]] = {p: [] for p in self.placed}
        for session in self.sessions.values():
            found.setdefault(session.placement, []).append(session)
        for each in found.values():
            each.sort(key=lambda s: s.half)
        return found

    def put(self, session: Session) -> None:
        """Have a half-day, new or changed."""
        self.sessions[session.id] = session

    def changed(self, session_id: int, **values: Any) -> Session:
        """A half-day as it would be with other values; the board keeps the present one."""
        return replace(self.sessions[session_id], **values)


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(day.weekday())
