"""Makes a schedule better: some students, some weeks or the groups alone are freed and placed anew, again and again."""

from __future__ import annotations

import math
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from labdesk.scheduling.checker import Checked, wishes
from labdesk.scheduling.grid import Grid
from labdesk.scheduling.instance import Schedule
from labdesk.scheduling.members import NO_WEEKS, Scope
from labdesk.scheduling.model import Model
from labdesk.scheduling.placing import Missing, missing
from labdesk.scheduling.plan import Plan
from labdesk.scheduling.rules import Setting
from labdesk.scheduling.solving import Limit, Stopper, solve

_DARING = 0.025
"""By how much of its cost a schedule may become worse on the way to a better one, at first; less and less later."""
_FORCED = 0.6
"""How often a student must change her group, so that the search does not stay where it is."""
_SHARED = ("fair", "change", "free_day", "whole_days", "worst", "spread", "few_visits")
"""Wishes that are not a student's own."""
_MOST = 2 / 3
"""The part of the students that one thread may free; the others are left to the other one."""
_PAUSE = 0.02
"""Seconds a thread waits when nobody is left to it."""
_PATIENCE = 40
"""After so many tries without a new best schedule the search goes back to the best one."""


@dataclass
class Neighbourhood:
    """A way to free a part of the schedule: how large the part is, what the solver is given, what it has brought.

    `linear` is how much of linear programming the solver uses, `steps` how much of its own time it may take: the same
    amount of work however busy the machine is. Which is best was measured for each.
    """

    name: str
    pick: Callable[[random.Random, int, list[int]], dict[int, Scope]]
    size: int
    least: int
    most: int
    linear: int = 2
    steps: float = 0.15
    gain: float = 30.0
    spent: float = 1.5

    @property
    def rate(self) -> float:
        """What it has brought a second, lately."""
        return max(0.15, (self.gain + 0.3) / self.spent)

    def learn(self, gain: float, seconds: float) -> None:
        """Remember what a try has brought."""
        self.gain = self.gain * 0.85 + gain
        self.spent = self.spent * 0.85 + seconds

    def fit(self, seconds: float, *, proved: bool) -> None:
        """A part that is solved quickly may grow, one that is not must shrink."""
        if proved and seconds < self.steps * 1.6:
            self.size = min(self.size + 1, self.most)
        elif not proved:
            self.size = max(self.size - 1, self.least)


@dataclass
class Best:
    """The best schedule of a site so far."""

    plan: Plan
    cost: int
    missing: Missing
    version: int = 0


class Improver:
    """Improves the schedule of one site; several threads may call `step` at once.

    The search walks: it goes on from a schedule that may be a little worse than the best one (record-to-record travel,
    Dueck 1993), in large steps that the solver works out (large-neighbourhood search, Shaw 1998).
    """

    def __init__(self, grid: Grid, plan: Plan, stopper: Stopper, *, steps: bool = False) -> None:
        self.grid, self.stopper, self._steps = grid, stopper, steps
        lacking = missing(grid, plan)
        self.best = Best(plan, Checked(grid, plan.schedule()).cost().total, lacking)
        self.plan, self.cost = plan, self.best.cost
        """Where the search is."""
        self._idle = 0
        self._lock = threading.Lock()
        self.held = frozenset(lacking.students)
        """Students whose half-days are not all placed stay as they are."""
        self.free = [s for s in grid.students if s not in self.held and plan.rotation.get(s)]
        self._busy: set[int] = set()
        self.ways = [
            Neighbourhood("students", self._students, 3, 2, 8),
            Neighbourhood("near", self._near, 4, 2, 8),
            Neighbourhood("around", self._around, 2, 1, 6, steps=0.3),
            Neighbourhood("fortnight", self._fortnight, 14, 4, 40),
            Neighbourhood("fortnight", self._fortnight, 10, 4, 40, linear=1),
            Neighbourhood("retime", self._retime, 24, 8, 30, linear=4, steps=0.6),
            Neighbourhood("regroup", self._regroup, 34, 10, 80, linear=0),
        ]

    def polish(self, limit: Limit) -> bool:
        """Place every half-day anew with the rotation as it is; whether that is proved to be the best."""
        scope = {s: Scope(regroup=NO_WEEKS) for s in self.free}
        return self._try(scope, limit, seed=1, linear=3)[1]

    def anew(self, limit: Limit) -> Schedule | None:
        """A first placing of every half-day with the rotation as it is, without a thought for wishes."""
        scope = {s: Scope(regroup=NO_WEEKS) for s in self.free}
        found = solve(Model(self.grid, self.plan, scope, wish=False), limit, stopper=self.stopper, first=True)
        return found.plan.schedule() if found.plan is not None else None

    def step(self, chance: random.Random, daring: float = 0.0) -> None:
        """Free one part and place it anew; `daring` (0 to 1) is how much worse the schedule may become."""
        self._return()
        way = chance.choices(self.ways, [w.rate for w in self.ways])[0]
        scope = self._reserved(way, chance)
        if not scope:
            time.sleep(_PAUSE)
            return
        try:
            self._step(way, scope, chance, daring)
        finally:
            with self._lock:
                self._busy.difference_update(scope)

    def _step(self, way: Neighbourhood, scope: dict[int, Scope], chance: random.Random, daring: float) -> None:
        worse = round(daring * _DARING * self.best.cost)
        moved = self._mover(chance, scope) if chance.random() < _FORCED * min(1, self._idle / 3) else None
        began = time.thread_time()
        seed = chance.randrange(1 << 20)
        gain, proved = self._try(scope, Limit(6.0, way.steps), seed=seed, linear=way.linear, moved=moved, worse=worse)
        spent = way.steps if self._steps else time.thread_time() - began
        if moved is None:
            way.learn(gain, spent)
        way.fit(spent, proved=proved)

    def _reserved(self, way: Neighbourhood, chance: random.Random) -> dict[int, Scope]:
        """Whom to free, and in what: nobody whom another thread has, for only one of the two could be kept."""
        with self._lock:
            most = max(1, round(_MOST * len(self.free)))
            free = [s for s in self.free if s not in self._busy]
            scope = way.pick(chance, min(way.size, most), free) if free else {}
            self._busy.update(scope)
        return scope

    def _return(self) -> None:
        """Back to the best schedule after a long way in vain."""
        with self._lock:
            self._idle += 1
            if self._idle > _PATIENCE and self.cost > self.best.cost:
                self.plan, self.cost, self._idle = self.best.plan, self.best.cost, 0

    def _mover(self, chance: random.Random, scope: dict[int, Scope]) -> int | None:
        """Somebody who is to change her group."""
        able = [s for s, part in scope.items() if part.regroup]
        return chance.choice(able) if able else None

    def _try(self, scope: dict[int, Scope], limit: Limit, *, seed: int, linear: int, moved: int | None = None,
             worse: int = 0) -> tuple[int, bool]:  # fmt: skip
        """What placing a scope anew has gained, and whether the solver has seen all of it."""
        with self._lock:
            before, cost = self.plan, self.cost
        model = Model(self.grid, before, scope)
        worse = worse if moved is not None and model.moves(moved) else -1
        found = solve(model, limit, stopper=self.stopper, linear=linear, seed=seed, hint=before, below=cost + worse)
        if found.plan is None:
            return 0, found.impossible
        return self._keep(found.plan, scope, worse), found.best

    def _keep(self, plan: Plan, scope: dict[int, Scope], worse: int) -> int:
        """Take over the students of a scope if the whole is good enough; others may have moved meanwhile."""
        with self._lock:
            merged = self.plan.with_rows_of(plan, scope)
            cost = Checked(self.grid, merged.schedule()).cost().total
            if cost > self.cost + worse or missing(self.grid, merged).price > self.best.missing.price:
                return 0
            gain = max(0, self.cost - cost)
            self.plan, self.cost = merged, cost
            if cost < self.best.cost:
                self.best.plan, self.best.cost = merged, cost
                self.best.version += 1
                self._idle = 0
            return gain

    def floor(self, student: int) -> int:
        """What the wishes of a student cost at least, were she alone at the site; 0 while that is not known."""
        alone = self.grid.problem.with_students([self.grid.students[student]])
        off = {key: Setting(on=False) for key in _SHARED}
        grid = Grid(replace(alone, rules={**alone.rules, **off}))
        model = Model(grid, Plan({student: {}}), {student: Scope()})
        found = solve(model, Limit(3.0, 0.6), stopper=self.stopper, linear=1)
        return max(0, math.ceil(found.bound - 0.001)) if found.plan is not None else 0

    # what to free

    def _weighted(self, chance: random.Random, free: list[int]) -> int:
        """A student, rather one whose wishes are badly met."""
        plan = self.plan
        own = [1 + sum(wishes(self.grid, self.grid.students[s], plan.cells(s)).values()) for s in free]
        return chance.choices(free, own)[0]

    def _students(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        chosen = {self._weighted(chance, free)}
        self._with_partner(chosen, free)
        while len(chosen) < min(size, len(free)):
            chosen.add(chance.choice(free))
        return {s: Scope() for s in sorted(chosen)}

    def _near(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        """Students who meet in the same groups, or are there in the weeks in between."""
        first = self._weighted(chance, free)
        chosen = {first}
        self._with_partner(chosen, free)
        plan, grid = self.plan, self.grid
        here = {group for group in plan.rotation[first] if group is not None}
        bands = {grid.groups[g].band for g in here}
        span = set(grid.cohorts[grid.students[first].cohort].span)
        close = {}
        for s in free:
            cohort = grid.cohorts[grid.students[s].cohort]
            same = sum(plan.group(grid, s, w) == plan.group(grid, first, w) for w in span & set(cohort.span))
            close[s] = 1 + 6 * same + len(here & set(plan.rotation[s])) + len(span & set(cohort.span))
        while len(chosen) < min(size, len(free)) and bands:
            chosen.add(chance.choices(list(close), list(close.values()))[0])
        return {s: Scope() for s in sorted(chosen)}

    def _around(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        """A few students who meet, and the half-days of some others who are in the same groups."""
        scope = self._near(chance, size, free)
        met: dict[int, float] = {}
        places = {place for s in scope for place in self.plan.places(self.grid, s)}
        for s in free:
            if s not in scope:
                met[s] = len(places.intersection(self.plan.places(self.grid, s))) + 3 * chance.random()
        others = sorted(met, key=lambda s: -met[s])[:8]
        return {**scope, **{s: Scope(regroup=NO_WEEKS) for s in others}}

    def _with_partner(self, chosen: set[int], free: list[int]) -> None:
        for student in tuple(chosen):
            pair = self.grid.students[student].pair
            if pair is not None and pair in free:
                chosen.add(pair)

    def _weeks(self, chance: random.Random, length: int, free: list[int]) -> frozenset[int]:
        weeks = sorted({w for s in free for w in self.grid.cohorts[self.grid.students[s].cohort].span})
        start = chance.choice(weeks)
        return frozenset(range(start, start + length))

    def _present(self, weeks: frozenset[int], free: list[int]) -> list[int]:
        return [s for s in free if weeks & set(self.grid.cohorts[self.grid.students[s].cohort].span)]

    def _fortnight(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        """Two weeks of several students, groups and half-days."""
        weeks = self._weeks(chance, 2, free)
        there = self._present(weeks, free)
        return {s: Scope(weeks, weeks) for s in sorted(chance.sample(there, min(size, len(there))))}

    def _retime(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        """All weeks of many students, half-days only."""
        chosen = chance.sample(free, min(size, len(free)))
        return {s: Scope(regroup=NO_WEEKS) for s in sorted(chosen)}

    def _regroup(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        """The groups of many students while every half-day stays."""
        chosen = chance.sample(free, min(size, len(free)))
        return {s: Scope(weeks=NO_WEEKS) for s in sorted(chosen)}
