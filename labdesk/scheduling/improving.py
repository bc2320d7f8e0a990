"""Makes a schedule better: some students, some weeks or the groups alone are freed and placed anew, again and again."""

from __future__ import annotations

import math
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from labdesk.scheduling.checker import Checked, wishes
from labdesk.scheduling.grid import Grid
from labdesk.scheduling.instance import Schedule
from labdesk.scheduling.model import Model, Scope
from labdesk.scheduling.placing import Missing, missing
from labdesk.scheduling.plan import Plan
from labdesk.scheduling.rules import Setting
from labdesk.scheduling.solving import Limit, Stopper, solve

_NOTHING: frozenset[int] = frozenset()
_STEPS = 0.15
"""How much of the solver's own time one try may take: the same amount of work however busy the machine is."""


@dataclass
class Neighbourhood:
    """A way to free a part of the schedule, how large the part is, and how much it has brought for its time."""

    name: str
    pick: Callable[[random.Random, int], dict[int, Scope]]
    size: int
    least: int
    most: int
    linear: int = 2
    """How much of linear programming the solver uses; which is best depends on the part, and is learnt."""
    gain: float = 30.0
    spent: float = 1.0

    @property
    def rate(self) -> float:
        """What it has brought a second, lately."""
        return (self.gain + 0.5) / self.spent

    def learn(self, gain: float, seconds: float, *, proved: bool, limit: float) -> None:
        """Remember a try; a part that is solved quickly may grow, one that is not must shrink."""
        self.gain = self.gain * 0.85 + gain
        self.spent = self.spent * 0.85 + seconds
        if proved and seconds < limit * 0.4:
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
    lock: threading.Lock = field(default_factory=threading.Lock)


class Improver:
    """Improves the schedule of one site; several threads may call `step` at once."""

    def __init__(self, grid: Grid, plan: Plan, stopper: Stopper, *, steps: bool = False, seed: int = 1) -> None:
        self.grid, self.stopper, self._steps = grid, stopper, steps
        lacking = missing(grid, plan)
        self.best = Best(plan, Checked(grid, plan.schedule()).cost().total, lacking)
        self.held = frozenset(lacking.students)
        """Students whose half-days are not all placed stay as they are."""
        self.free = [s for s in grid.students if s not in self.held and plan.rotation.get(s)]
        self._seed = seed
        self.ways = [
            Neighbourhood(name, pick, size, least, most, linear)
            for name, pick, size, least, most in (
                ("students", self._students, 3, 2, 8),
                ("near", self._near, 3, 2, 8),
                ("fortnight", self._fortnight, 7, 3, 20),
                ("retime", self._retime, 14, 6, 60),
                ("regroup", self._regroup, 24, 8, 80),
            )
            for linear in (0, 1, 2)
        ]

    def polish(self, limit: Limit) -> bool:
        """Place every half-day anew with the rotation as it is; whether that is proved to be the best."""
        return self._try({s: Scope(regroup=_NOTHING) for s in self.free}, limit, 1)[1]

    def anew(self, limit: Limit) -> Schedule | None:
        """A first placing of every half-day with the rotation as it is, without a thought for wishes."""
        scope = {s: Scope(regroup=_NOTHING) for s in self.free}
        found = solve(Model(self.grid, self.best.plan, scope, wish=False), limit, stopper=self.stopper, first=True)
        return found.plan.schedule() if found.plan is not None else None

    def step(self, chance: random.Random) -> None:
        """Free one part and place it anew."""
        if not self.free:
            return
        way = chance.choices(self.ways, [max(w.rate, 0.05) for w in self.ways])[0]
        scope = way.pick(chance, way.size)
        if not scope:
            return
        began = time.thread_time()
        gain, proved = self._try(scope, Limit(6.0, _STEPS), chance.randrange(1 << 20), way.linear)
        spent = 0.3 if self._steps else time.thread_time() - began
        way.learn(gain, spent, proved=proved, limit=0.8)

    def _try(self, scope: dict[int, Scope], limit: Limit, seed: int, linear: int = 2) -> tuple[int, bool]:
        before = self.best.plan
        cost = self.best.cost
        model = Model(self.grid, before, scope)
        found = solve(model, limit, stopper=self.stopper, linear=linear, seed=seed, hint=before, below=cost - 1)
        if found.plan is None:
            return 0, found.impossible
        return self._keep(found.plan, scope), found.best

    def _keep(self, plan: Plan, scope: dict[int, Scope]) -> int:
        """Take over the students of a scope if the whole is better for it; others may have moved meanwhile."""
        with self.best.lock:
            merged = self.best.plan.with_rows_of(plan, scope)
            checked = Checked(self.grid, merged.schedule())
            cost = checked.cost().total
            if cost >= self.best.cost or missing(self.grid, merged).price > self.best.missing.price:
                return 0
            gain = self.best.cost - cost
            self.best.plan, self.best.cost = merged, cost
            self.best.version += 1
            return gain

    def floor(self, student: int) -> int:
        """What the wishes of a student cost at least, were she alone at the site; 0 while that is not known."""
        alone = self.grid.problem.with_students([self.grid.students[student]])
        off = {key: Setting(on=False) for key in ("fair", "change", "free_day", "whole_days", "worst")}
        grid = Grid(replace(alone, rules={**alone.rules, **off}))
        model = Model(grid, Plan({student: {}}), {student: Scope()})
        found = solve(model, Limit(3.0, _STEPS * 4), stopper=self.stopper, linear=1)
        return max(0, math.ceil(found.bound - 0.001)) if found.plan is not None else 0

    # what to free

    def _weighted(self, chance: random.Random) -> int:
        """A student, rather one whose wishes are badly met."""
        plan = self.best.plan
        own = [1 + sum(wishes(self.grid, self.grid.students[s], plan.cells(s)).values()) for s in self.free]
        return chance.choices(self.free, own)[0]

    def _students(self, chance: random.Random, size: int) -> dict[int, Scope]:
        chosen = {self._weighted(chance)}
        self._with_partner(chosen)
        while len(chosen) < min(size, len(self.free)):
            chosen.add(chance.choice(self.free))
        return {s: Scope() for s in sorted(chosen)}

    def _near(self, chance: random.Random, size: int) -> dict[int, Scope]:
        """Students who meet in the same groups, or are there in the weeks in between."""
        first = self._weighted(chance)
        chosen = {first}
        self._with_partner(chosen)
        plan, grid = self.best.plan, self.grid
        here = {group for group in plan.rotation[first] if group is not None}
        bands = {grid.groups[g].band for g in here}
        span = set(grid.cohorts[grid.students[first].cohort].span)
        close = {}
        for s in self.free:
            cohort = grid.cohorts[grid.students[s].cohort]
            same = sum(plan.group(grid, s, w) == plan.group(grid, first, w) for w in span & set(cohort.span))
            close[s] = 1 + 6 * same + len(here & set(plan.rotation[s])) + len(span & set(cohort.span))
        while len(chosen) < min(size, len(self.free)) and bands:
            chosen.add(chance.choices(list(close), list(close.values()))[0])
        return {s: Scope() for s in sorted(chosen)}

    def _with_partner(self, chosen: set[int]) -> None:
        for student in tuple(chosen):
            pair = self.grid.students[student].pair
            if pair is not None and pair in self.free:
                chosen.add(pair)

    def _weeks(self, chance: random.Random, length: int) -> frozenset[int]:
        weeks = sorted({w for s in self.free for w in self.grid.cohorts[self.grid.students[s].cohort].span})
        start = chance.choice(weeks)
        return frozenset(range(start, start + length))

    def _present(self, weeks: frozenset[int]) -> list[int]:
        return [s for s in self.free if weeks & set(self.grid.cohorts[self.grid.students[s].cohort].span)]

    def _fortnight(self, chance: random.Random, size: int) -> dict[int, Scope]:
        """Two weeks of several students, groups and half-days."""
        weeks = self._weeks(chance, 2)
        there = self._present(weeks)
        return {s: Scope(weeks, weeks) for s in sorted(chance.sample(there, min(size, len(there))))}

    def _retime(self, chance: random.Random, size: int) -> dict[int, Scope]:
        """All weeks of many students, half-days only."""
        chosen = chance.sample(self.free, min(size, len(self.free)))
        return {s: Scope(regroup=_NOTHING) for s in sorted(chosen)}

    def _regroup(self, chance: random.Random, size: int) -> dict[int, Scope]:
        """The groups of many students while every half-day stays."""
        chosen = chance.sample(self.free, min(size, len(self.free)))
        return {s: Scope(weeks=_NOTHING) for s in sorted(chosen)}
