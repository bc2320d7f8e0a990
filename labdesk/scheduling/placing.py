"""The first full schedule of a site: all at once, or piece by piece with repair; whichever comes first.

The second way always has an answer: half-days for which no place was found stay unplaced, and are told.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from labdesk.scheduling.arithmetic import Spared
from labdesk.scheduling.checker import Checked
from labdesk.scheduling.grid import Grid
from labdesk.scheduling.members import Scope
from labdesk.scheduling.model import Model
from labdesk.scheduling.plan import Plan
from labdesk.scheduling.proposal import Finding
from labdesk.scheduling.rows import LOOSE, NOWHERE, SHORT, THIN, UNSEEN
from labdesk.scheduling.solving import Limit, Outcome, Stopper, solve
from labdesk.scheduling.zones import Zone, cut

JOINT_STUDENTS = 60
"""More students than this are never modelled at once."""
_PATIENCE = 0.1
"""Seconds for each student of those who are to be placed at once."""
_TOGETHER = 4
"""Who found no place and is placed as far as possible at once, where there are many or the time is up."""
_PRICES = {"need": SHORT, "visit": UNSEEN, "weekly_least": THIN, "locked": LOOSE, "blocks": NOWHERE, "apart": SHORT}
LEFT_OUT = ("need", "weekly_least", "visit", "locked", "blocks")
"""Rules whose breach means that something was left out, not that something is wrong."""
GoesOn = Callable[[], bool]


@dataclass(frozen=True)
class Missing:
    """What a plan lacks: its price in the elastic model, the students hit, and the findings."""

    price: int
    students: tuple[int, ...]
    findings: tuple[Finding, ...]

    @property
    def full(self) -> bool:
        """Whether nothing is missing."""
        return not self.findings


def missing(grid: Grid, plan: Plan) -> Missing:
    """What must hold and does not."""
    findings = Checked(grid, plan.schedule()).broken()
    price = 0
    students: dict[int, None] = {}
    for found in findings:
        price += _units(found) * _PRICES.get(found.rule, LOOSE)
        students.update({who.id: None for who in found.who if who.sort == "student"})
    return Missing(price, tuple(students), tuple(findings))


def _units(found: Finding) -> int:
    numbers = found.numbers
    if found.rule == "need" and "need" in numbers:
        return abs(numbers["need"] - numbers["n"])
    return numbers["least"] - numbers["n"] if found.rule == "weekly_least" else 1


def all_at_once(grid: Grid, limit: Limit, stopper: Stopper, seed: int = 1, spared: Spared | None = None) -> Outcome:
    """The joint model, stopped at its first schedule; without what counting says is not to be had."""
    empty = Plan({student: {} for student in grid.students})
    model = Model(grid, empty, {student: Scope() for student in grid.students}, wish=False, spared=spared)
    return solve(model, limit, stopper=stopper, first=True, seed=seed)


class Builder:
    """Places cohort after cohort, or zone after zone where there are very many students.

    Who finds no place waits, and is let in by moving a few of the others.
    """

    def __init__(self, grid: Grid, stopper: Stopper, seed: int = 1, *, steps: bool = False,
                 spared: Spared | None = None) -> None:  # fmt: skip
        self.grid, self.stopper, self.spared = grid, stopper, spared or {}
        self.random = random.Random(seed)  # noqa: S311 - a search, no secret
        self._steps = steps
        self.plan = Plan({student: {} for student in grid.students})
        self.waiting: list[int] = []
        self.zones = cut(grid, self.random)

    def build(self, goes_on: GoesOn, patience: int = 12) -> bool:
        """Place whom it can; whether everybody has a place."""
        if len(self.zones) > 1:
            for zone in self.zones:
                self._place(zone.students, goes_on, frozenset(zone.groups))
        else:
            self._cohorts(goes_on)
        self._let_in(goes_on, patience)
        left = list(self.waiting)
        while left and not self.stopper.stopped:
            many = 1 if len(self.zones) == 1 and goes_on() else _TOGETHER
            self._as_far_as_possible(left[:many], [])
            left = left[many:]
        self._narrow(goes_on, patience)
        return missing(self.grid, self.plan).full

    def _cohorts(self, goes_on: GoesOn) -> None:
        cohorts = sorted(
            self.grid.problem.cohorts, key=lambda c: (not c.fixed_order, -c.weeks, c.first_week, self.random.random())
        )
        for cohort in cohorts:
            members = [s.id for s in self.grid.problem.students if s.cohort == cohort.id]
            for start in range(0, len(members), 10):
                self._place(members[start : start + 10], goes_on)

    def _place(self, students: list[int], goes_on: GoesOn, groups: frozenset[int] | None = None) -> None:
        """All of them, else each half of them, else nobody."""
        if goes_on() and self._fit(students, max(1.0, _PATIENCE * len(students)), groups):
            return
        if len(students) == 1 or not goes_on():
            self.waiting += students
            return
        middle = len(students) // 2
        self._place(students[:middle], goes_on, groups)
        self._place(students[middle:], goes_on, groups)

    def _limit(self, seconds: float) -> Limit:
        return Limit(seconds, seconds if self._steps else None)

    def _fit(self, students: Iterable[int], seconds: float, groups: frozenset[int] | None = None) -> bool:
        """Place these wholly among the others, in some of the groups or in any."""
        scope = {s: Scope(groups=groups) for s in students}
        model = Model(self.grid, self.plan, scope, wish=False, spared=self.spared)
        seed = self.random.randrange(1 << 20)
        found = solve(model, self._limit(seconds), stopper=self.stopper, first=True, seed=seed)
        if found.plan is not None:
            self.plan = found.plan
        return found.plan is not None

    def _let_in(self, goes_on: GoesOn, patience: int) -> None:
        size, tries, zones = 3, 0, len(self.zones)
        while self.waiting and tries < patience * zones and goes_on():
            student = self.random.choice(self.waiting)
            zone = self.random.choice(self.zones)
            others = self._others(student, size, zone)
            if self._fit([student, *others], 0.6, frozenset(zone.groups)):
                self.waiting.remove(student)
                self._move(student, zone)
                size, tries = 3, 0
            else:
                tries += 1
                size = min(size + (tries % (2 * zones) == 0), 8)

    def _move(self, student: int, to: Zone) -> None:
        for zone in self.zones:
            if student in zone.students:
                zone.students.remove(student)
        to.students.append(student)

    def _others(self, student: int, size: int, zone: Zone) -> list[int]:
        """Some placed students of a zone whose weeks touch hers."""
        span = set(self.grid.cohorts[self.grid.students[student].cohort].span)
        waiting = {student, *self.waiting}
        near = [
            s
            for s in zone.students
            if s not in waiting and span & set(self.grid.cohorts[self.grid.students[s].cohort].span)
        ]
        self.random.shuffle(near)
        return near[:size]

    def _as_far_as_possible(self, students: list[int], others: list[int]) -> None:
        """Place students with as few half-days left over as possible."""
        scope = {s: Scope() for s in [*students, *others]}
        model = Model(self.grid, self.plan, scope, elastic=True, wish=False)
        hint = self.plan if any(self.plan.rows[s] for s in scope) else None
        seed = self.random.randrange(1 << 20)
        found = solve(model, self._limit(1.5), stopper=self.stopper, linear=2, hint=hint, seed=seed)
        if found.plan is None:
            return
        before = missing(self.grid, self.plan).price
        if missing(self.grid, found.plan).price <= before:
            self.plan = found.plan

    def _narrow(self, goes_on: GoesOn, patience: int) -> None:
        """Give those who lack something a little more, by moving others."""
        lacking = missing(self.grid, self.plan)
        tries = 0
        while not lacking.full and tries < patience and goes_on():
            student = self.random.choice(lacking.students or tuple(self.grid.students))
            self._as_far_as_possible([student], self._others(student, 3, self.random.choice(self.zones)))
            now = missing(self.grid, self.plan)
            tries = 0 if now.price < lacking.price else tries + 1
            lacking = now
