"""From a practice to a proposal: count, place, explain what cannot be placed, improve; site by site, in two threads.

`propose` runs in the child process. It tells every better schedule as it is found, so that whoever stops it has one.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace

from labdesk.scheduling import arithmetic, explain
from labdesk.scheduling.checker import Checked, differing
from labdesk.scheduling.grid import Grid
from labdesk.scheduling.improving import Improver
from labdesk.scheduling.instance import Problem, Schedule
from labdesk.scheduling.placing import JOINT_STUDENTS, LEFT_OUT, Builder, Missing, all_at_once, missing
from labdesk.scheduling.plan import Plan
from labdesk.scheduling.proposal import Conflict, OnProgress, Progress, Proposal, ShouldStop
from labdesk.scheduling.repairing import repaired
from labdesk.scheduling.rows import SHORT, UNSEEN
from labdesk.scheduling.solving import Limit, Stopper

_THREADS = 2
_EACH = 0.1
"""Seconds for each student until the first schedule of a very large site."""
_POLISHING, _LEAST = 8.0, 1.5
"""Seconds of the first polishing: of all sites, of one piece at least."""
_NEAR = 0.05
"""How near to the bound the first polishing goes; the proof would take as long again."""


@dataclass(frozen=True)
class Budget:
    """How long to search: seconds; or `rounds` of improvement and steps of the solver, so that a run repeats exactly.

    `place` is how many seconds a site may take until its first schedule.
    """

    seconds: float = 30.0
    rounds: int | None = None
    place: float = 15.0

    @property
    def steps(self) -> bool:
        """Whether steps are counted instead of seconds."""
        return self.rounds is not None


@dataclass
class _Part:
    """One site: its practice, and what was found for it so far."""

    grid: Grid
    plan: Plan | None = None
    lacking: Missing | None = None
    counted: arithmetic.Counted = field(default_factory=lambda: arithmetic.Counted((), {}))
    conflicts: list[Conflict] = field(default_factory=list)
    impossible: bool = False
    improver: Improver | None = None
    rough: list[list[int]] = field(default_factory=list)
    """The pieces that are still to be polished."""
    floors: dict[int, int] = field(default_factory=dict)
    """By student: what her wishes cost at least."""

    @property
    def bound(self) -> int:
        """What any schedule of the site costs at least, as far as it is known."""
        if not self.floors or (self.lacking is not None and not self.lacking.full):
            return 0
        return sum(self.floors.values()) + self.grid.price("worst") * max(self.floors.values())

    @property
    def proved(self) -> bool:
        """Whether no schedule of the site can cost less than the one found."""
        return self.improver is not None and self.improver.best.cost <= self.bound

    def take(self, plan: Plan) -> None:
        self.plan, self.lacking = plan, missing(self.grid, plan)


class Search:
    """One run over a practice."""

    def __init__(self, problem: Problem, start: Schedule, budget: Budget, on_progress: OnProgress,
                 should_stop: ShouldStop) -> None:  # fmt: skip
        self.problem, self.start, self.budget = problem, start, budget
        self._tell, self._asked = on_progress, should_stop
        self.began = time.monotonic()
        self.stopper = Stopper()
        self.first: float | None = None
        sites = dict.fromkeys(s.site for s in problem.students)
        self.parts = [_Part(Grid(problem.at_site(site))) for site in sites]
        self.grid = Grid(problem)
        self._told: tuple[int, int] | None = None

    @property
    def seconds(self) -> float:
        """Since the beginning."""
        return time.monotonic() - self.began

    def _goes_on(self) -> bool:
        if not self.stopper.stopped and self._asked():
            self.stopper.stop()
        return not self.stopper.stopped

    def run(self, improve: bool) -> Proposal:
        """All phases in order."""
        self._say("checking")
        self._begin()
        if any(part.lacking is None for part in self.parts):
            self._say("placing")
        self._place()
        full = all(part.lacking is not None and part.lacking.full for part in self.parts)
        if full:
            self.first = self.seconds
        self._say("placing" if full else "explaining")
        self._explain()
        if improve:
            self._improve()
        return self._proposal()

    # a schedule that was given

    def _begin(self) -> None:
        if not self.start:
            return
        for part in self.parts:
            part.counted = arithmetic.count(part.grid)
            part.take(repaired(part.grid, self.start, self.stopper))

    def _limit(self, seconds: float) -> Limit:
        left = max(0.05, self.budget.seconds - self.seconds)
        return Limit(seconds, seconds) if self.budget.steps else Limit(min(seconds, left))

    # the first schedule

    def _place(self) -> None:
        parts = [part for part in self.parts if part.lacking is None]
        if not parts:
            return
        if self.budget.steps or len(parts) > 1:
            self._share(parts, self._place_alone)
        else:
            self._race(parts[0])

    def _share(self, parts: Iterable[_Part], work: Callable[[_Part], None]) -> None:
        """Work on sites, two at a time; one after the other where the run must repeat."""
        if self.budget.steps:
            for part in parts:
                work(part)
            return
        with ThreadPoolExecutor(_THREADS) as pool:
            self._watch([pool.submit(work, part) for part in parts])

    def _watch(self, running: list[Future[None]]) -> None:
        """Wait for threads while asking whether to stop."""
        left = set(running)
        while left:
            _, left = wait(left, timeout=0.05)
            self._goes_on()
        for each in running:
            each.result()

    def _place_alone(self, part: _Part) -> None:
        part.counted = arithmetic.count(part.grid)
        if len(part.grid.students) <= JOINT_STUDENTS:
            self._joint(part, Limit(self._until / 2, self._until / 2 if self.budget.steps else None))
        if part.lacking is None or not part.lacking.full:
            self._built(part, self.stopper)

    def _joint(self, part: _Part, limit: Limit, stopper: Stopper | None = None) -> None:
        spared = part.counted.spared
        found = all_at_once(part.grid, limit, stopper or self.stopper, spared=spared)
        part.impossible = part.impossible or found.impossible
        if found.plan is not None:
            self._better(part, found.plan)

    @property
    def _until(self) -> float:
        """How many seconds a first schedule is looked for."""
        return self.budget.place if self.budget.steps else min(self.budget.place, max(1.0, self.budget.seconds * 0.6))

    def _built(self, part: _Part, stopper: Stopper, seeds: Iterable[int] = (1,)) -> None:
        """Piece by piece, begun anew with other luck while there is time and nobody knows that it is in vain."""
        until = time.monotonic() + max(self._until, min(_EACH * len(part.grid.students), self.budget.seconds))

        def goes_on() -> bool:
            return not stopper.stopped and (self.budget.steps or time.monotonic() < until)

        for seed in seeds:
            builder = Builder(part.grid, stopper, seed, steps=self.budget.steps, spared=part.counted.spared)
            builder.build(goes_on)
            self._better(part, builder.plan)
            if part.impossible or not goes_on():
                return

    def _better(self, part: _Part, plan: Plan) -> None:
        lacking = missing(part.grid, plan)
        if part.lacking is None or lacking.price < part.lacking.price:
            part.plan, part.lacking = plan, lacking

    def _race(self, part: _Part) -> None:
        """Two attempts at once; a full schedule from either ends the other."""
        part.counted = arithmetic.count(part.grid)
        stoppers = [Stopper(), Stopper()]
        limit = Limit(self._until)
        with ThreadPoolExecutor(_THREADS) as pool:
            if len(part.grid.students) <= JOINT_STUDENTS:
                other = pool.submit(self._joint, part, limit, stoppers[0])
            else:
                other = pool.submit(self._built, part, stoppers[0], range(51, 100))
            left: set[Future[None]] = {other, pool.submit(self._built, part, stoppers[1], range(1, 50))}
            while left:
                done, left = wait(left, timeout=0.03, return_when=FIRST_COMPLETED)
                settled = part.lacking is not None and part.lacking.price <= self._owed(part)
                if settled or not self._goes_on():
                    for stopper in stoppers:
                        stopper.stop()
                for each in done:
                    each.result()

    def _owed(self, part: _Part) -> int:
        """What a plan must lack at least, by counting."""
        return sum(units * (UNSEEN if what == "visit" else SHORT) for (_, what), units in part.counted.spared.items())

    # why not

    def _explain(self) -> None:
        lacking = [part for part in self.parts if part.lacking is None or not part.lacking.full]
        self._share(lacking, self._explain_one)

    def _explain_one(self, part: _Part) -> None:
        part.conflicts = list(part.counted.conflicts)
        known = sum(len(c.causes) for c in part.conflicts)
        if not known or (part.lacking and part.lacking.price > self._owed(part)):
            part.conflicts += explain.conflicts(part.grid, part.lacking, self._limit(5.0), self.stopper, part.conflicts)

    # better ones

    def _improve(self) -> None:
        parts = [part for part in self.parts if part.plan is not None]
        for part in parts:
            assert part.plan is not None
            part.improver = Improver(part.grid, part.plan, self.stopper, steps=self.budget.steps)
            part.rough = part.improver.pieces()
        self._say("improving")
        if self.budget.rounds is not None:
            self._rounds(parts, self.budget.rounds)
            return
        rough = iter(self._rough(parts))
        threads = [
            threading.Thread(target=self._keep_on, args=(parts, rough, seed), daemon=True) for seed in range(_THREADS)
        ]
        for thread in threads:
            thread.start()
        while self._goes_on() and self.seconds < self.budget.seconds and not all(part.proved for part in parts):
            time.sleep(0.05)
            self._say("improving")
        self.stopper.stop()
        for thread in threads:
            thread.join()

    def _rounds(self, parts: list[_Part], rounds: int) -> None:
        """So many steps, one after the other."""
        chance = random.Random(1)  # noqa: S311 - a search, no secret
        for part, students in self._rough(parts):
            self._polish(part, students)
        for number in range(rounds):
            if all(part.proved for part in parts):
                return
            self._step(parts[number % len(parts)], chance)

    def _rough(self, parts: list[_Part]) -> list[tuple[_Part, list[int]]]:
        """What is to be polished first: every site, a very large one in pieces."""
        return [(part, students) for part in parts for students in part.rough]

    def _polish(self, part: _Part, students: list[int]) -> None:
        """Half-days nearly as good as they can be with the first groups: quick, and a long way ahead."""
        if part.improver and self._goes_on():
            seconds = max(_LEAST, _POLISHING / len(self.parts))
            part.improver.polish(students, replace(self._limit(seconds), gap=_NEAR))
        part.rough.remove(students)

    def _keep_on(self, parts: list[_Part], rough: Iterator[tuple[_Part, list[int]]], seed: int) -> None:
        """The work of one thread, until it is stopped; `rough` gives every piece to one of the threads to polish."""
        chance = random.Random(seed)  # noqa: S311 - a search, no secret
        for part, students in rough:
            self._polish(part, students)
        turn = seed
        while not self.stopper.stopped:
            part = parts[turn % len(parts)]
            turn += 1
            if self._learn(part, turn):
                continue
            if not part.rough:
                self._step(part, chance)
            else:
                time.sleep(0.02)

    def _learn(self, part: _Part, turn: int) -> bool:
        """Now and then, and while another thread polishes, see what the wishes of one student cost at least."""
        left = [s for s in part.grid.students if s not in part.floors]
        if not left or part.improver is None or (not part.rough and turn % 2):
            return False
        part.floors[left[0]] = 0  # nobody else is to do the same
        part.floors[left[0]] = part.improver.floor(left[0])
        return True

    def _step(self, part: _Part, chance: random.Random) -> None:
        if part.improver:
            part.improver.step(chance)

    # the answer

    def _schedule(self) -> Schedule:
        plans = [part.improver.best.plan if part.improver else part.plan for part in self.parts]
        return tuple(cell for plan in plans if plan is not None for cell in plan.schedule())

    def _say(self, phase: str) -> None:
        versions = sum(part.improver.best.version for part in self.parts if part.improver)
        placed = sum(part.plan is not None for part in self.parts)
        if (placed, versions) == self._told and phase == "improving":
            return
        better = (placed, versions) != self._told and placed == len(self.parts)
        self._told = placed, versions
        schedule = self._schedule() if better else None
        cost = Checked(self.grid, schedule).cost().total if schedule is not None else None
        unplaced = sum(len(part.lacking.findings) for part in self.parts if part.lacking)
        self._tell(Progress(phase, self.seconds, cost, self._bound(), unplaced, schedule))

    def _bound(self) -> int:
        return sum(part.bound for part in self.parts)

    def _proposal(self) -> Proposal:
        schedule = tuple(sorted(self._schedule()))
        checked = Checked(self.grid, schedule)
        broken = tuple(checked.broken())
        before = self.problem.published or self.start
        return Proposal(
            schedule,
            checked.cost(),
            broken=tuple(f for f in broken if f.rule not in LEFT_OUT),
            unplaced=tuple(f for f in broken if f.rule in LEFT_OUT),
            conflicts=tuple(conflict for part in self.parts for conflict in part.conflicts),
            bound=self._bound(),
            seconds_to_first=self.first,
            seconds=self.seconds,
            changed=differing(before, schedule) if before else 0,
            stopped=self.stopper.stopped and self.seconds < self.budget.seconds,
        )


def propose(
    problem: Problem,
    start: Schedule = (),
    budget: Budget | None = None,
    *,
    improve: bool | None = None,
    on_progress: OnProgress = lambda progress: None,
    should_stop: ShouldStop = lambda: False,
) -> Proposal:
    """The best schedule that is found in a budget; with a `start`, the nearest one to it that keeps the rules.

    A start that breaks nothing comes back as it is unless `improve` asks for a better one.
    """
    if start and not problem.published:
        problem = replace(problem, published=start) if improve is None else problem
    search = Search(problem, start, budget or Budget(), on_progress, should_stop)
    return search.run(not start if improve is None else improve)
