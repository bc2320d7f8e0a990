"""Makes a schedule better: some students, some weeks or the groups alone are freed and placed anew, again and again."""

from __future__ import annotations

import math
import random
import threading
import time
from collections.abc import Callable, Iterable
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

_OTHERS = 0.25
"""Of the groups that are not near a student, the part she may go to in one try: what is small is seen whole."""
_SHARED = ("fair", "change", "free_day", "whole_days", "worst", "spread", "few_visits")
"""Wishes that are not a student's own."""
_MOST = 2 / 3
"""The part of the students that one thread may free; the others are left to the other one."""
_UNHAPPY, _BLUR, _ALWAYS = 0.4, 1.5, 4
"""The part of the tries that free the worst off alone; by how much nearly the worst may pass for it; of many, how many
are among the worst."""
_PIECE = 48
"""Students whose half-days are polished at once."""
_PAUSE = 0.02
"""Seconds a thread waits when nobody is left to it."""


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

    Large-neighbourhood search (Shaw 1998): what is freed is small enough that the solver mostly sees all of it.
    """

    def __init__(self, grid: Grid, plan: Plan, stopper: Stopper, *, steps: bool = False) -> None:
        self.grid, self.stopper, self._steps = grid, stopper, steps
        lacking = missing(grid, plan)
        self.best = Best(plan, Checked(grid, plan.schedule()).cost().total, lacking)
        self._lock = threading.Lock()
        self.held = frozenset(lacking.students)
        """Students whose half-days are not all placed stay as they are."""
        self.free = [s for s in grid.students if s not in self.held and plan.rotation.get(s)]
        self._busy: set[int] = set()
        self.ways = [
            Neighbourhood("students", self._students, 3, 2, 3),
            Neighbourhood("near", self._near, 4, 2, 4),
            Neighbourhood("around", self._around, 2, 1, 2, steps=0.3),
            Neighbourhood("retime", self._retime, 24, 8, 30, linear=4, steps=0.6),
            Neighbourhood("regroup", self._regroup, 34, 10, 80, linear=0),
        ]

    def pieces(self) -> list[list[int]]:
        """The students in pieces that are small enough to be polished: those together who are in the same groups."""
        left, found = list(self.free), []
        while left:
            here = set(self.best.plan.rotation[left[0]])
            left.sort(key=lambda s: -len(here.intersection(self.best.plan.rotation[s])))
            found.append(left[:_PIECE])
            left = left[_PIECE:]
        return found

    def polish(self, students: Iterable[int], limit: Limit) -> bool:
        """Place their half-days anew with the rotation as it is; whether that is proved to be the best."""
        scope = {s: Scope(regroup=NO_WEEKS) for s in students}
        return self._try(scope, limit, seed=1, linear=3)[1]

    def anew(self, limit: Limit) -> Schedule | None:
        """A first placing of every half-day with the rotation as it is, without a thought for wishes."""
        scope = {s: Scope(regroup=NO_WEEKS) for s in self.free}
        found = solve(Model(self.grid, self.best.plan, scope, wish=False), limit, stopper=self.stopper, first=True)
        return found.plan.schedule() if found.plan is not None else None

    def step(self, chance: random.Random) -> None:
        """Free one part and place it anew."""
        way = chance.choices(self.ways, [w.rate for w in self.ways])[0]
        scope = self._reserved(way, chance)
        if not scope:
            time.sleep(_PAUSE)
            return
        began = time.thread_time()
        try:
            gain, proved = self._try(scope, Limit(6.0, way.steps), seed=chance.randrange(1 << 20), linear=way.linear)
        finally:
            with self._lock:
                self._busy.difference_update(scope)
        spent = way.steps if self._steps else time.thread_time() - began
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

    def _try(self, scope: dict[int, Scope], limit: Limit, *, seed: int, linear: int) -> tuple[int, bool]:
        """What placing a scope anew has gained, and whether the solver has seen all of it."""
        with self._lock:
            before, cost = self.best.plan, self.best.cost
        model = Model(self.grid, before, scope)
        found = solve(model, limit, stopper=self.stopper, linear=linear, seed=seed, hint=before, below=cost - 1)
        if found.plan is None:
            return 0, found.impossible
        return self._keep(found.plan, scope), found.best

    def _keep(self, plan: Plan, scope: dict[int, Scope]) -> int:
        """Take over the students of a scope if the whole is better; others may have moved meanwhile."""
        with self._lock:
            merged = self.best.plan.with_rows_of(plan, scope)
            cost = Checked(self.grid, merged.schedule()).cost().total
            gain = self.best.cost - cost
            if gain <= 0 or missing(self.grid, merged).price > self.best.missing.price:
                return 0
            self.best.plan, self.best.cost = merged, cost
            self.best.version += 1
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

    def _whole(self, chance: random.Random, student: int) -> Scope:
        """All of a student, in the groups she or her partner is in or likes, and some of the others by chance."""
        near = {*self.best.plan.rotation[student], *self.grid.students[student].groups}
        if (pair := self.grid.students[student].pair) is not None:
            near.update(self.best.plan.rotation.get(pair, ()))
        return Scope(groups=frozenset(g for g in self.grid.groups if g in near or chance.random() < _OTHERS))

    def _own(self, student: int) -> int:
        """What the wishes of a student cost."""
        return sum(wishes(self.grid, self.grid.students[student], self.best.plan.cells(student)).values())

    def _weighted(self, chance: random.Random, free: list[int]) -> int:
        """A student, rather one whose wishes are badly met."""
        return chance.choices(free, [1 + self._own(s) for s in free])[0]

    def _worst(self, chance: random.Random, free: list[int]) -> list[int]:
        """The students from the worst off on: what the worst costs falls only when all who cost as much gain."""
        own = {s: self._own(s) + _BLUR * chance.random() for s in free}
        return sorted(free, key=lambda s: -own[s])

    def _students(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        if chance.random() < _UNHAPPY:
            return {s: self._whole(chance, s) for s in sorted(self._worst(chance, free)[:size])}
        chosen = {self._weighted(chance, free)}
        self._with_partner(chosen, free)
        while len(chosen) < min(size, len(free)):
            chosen.add(chance.choice(free))
        return {s: self._whole(chance, s) for s in sorted(chosen)}

    def _near(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        """Students who meet in the same groups, or are there in the weeks in between."""
        first = self._weighted(chance, free)
        chosen = {first}
        self._with_partner(chosen, free)
        plan, grid = self.best.plan, self.grid
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
        return {s: self._whole(chance, s) for s in sorted(chosen)}

    def _around(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        """A few students who meet, and the half-days of some others who are in the same groups."""
        scope = self._near(chance, size, free)
        met: dict[int, float] = {}
        places = {place for s in scope for place in self.best.plan.places(self.grid, s)}
        for s in free:
            if s not in scope:
                met[s] = len(places.intersection(self.best.plan.places(self.grid, s))) + 3 * chance.random()
        others = sorted(met, key=lambda s: -met[s])[:8]
        return {**scope, **{s: Scope(regroup=NO_WEEKS) for s in others}}

    def _with_partner(self, chosen: set[int], free: list[int]) -> None:
        for student in tuple(chosen):
            pair = self.grid.students[student].pair
            if pair is not None and pair in free:
                chosen.add(pair)

    def _retime(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        """All weeks of many students, half-days only; the worst off are always among them."""
        worst = self._worst(chance, free)[:_ALWAYS]
        others = [s for s in free if s not in worst]
        chosen = worst + chance.sample(others, max(0, min(size - len(worst), len(others))))
        return {s: Scope(regroup=NO_WEEKS) for s in sorted(chosen)}

    def _regroup(self, chance: random.Random, size: int, free: list[int]) -> dict[int, Scope]:
        """The groups of many students while every half-day stays."""
        chosen = chance.sample(free, min(size, len(free)))
        return {s: Scope(weeks=NO_WEEKS) for s in sorted(chosen)}
