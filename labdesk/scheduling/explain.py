"""Why there is no full schedule: the smallest sets of rules that cannot hold together, found by leaving rules out.

First it is seen whom it concerns: each student alone, then cohorts, then pairs of cohorts, then everybody. For those
the explaining model has a literal for every rule and entity; the solver names some that clash, and each of these is
left out in turn. What remains is exact: without any one of them there is a way. A second solver call, set
differently, confirms it.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator
from itertools import combinations

from ortools.sat.python import cp_model

from labdesk.scheduling.arithmetic import grouped
from labdesk.scheduling.grid import Grid, Reason
from labdesk.scheduling.instance import Problem
from labdesk.scheduling.members import Scope
from labdesk.scheduling.model import Model
from labdesk.scheduling.placing import Missing
from labdesk.scheduling.plan import Plan
from labdesk.scheduling.proposal import Conflict
from labdesk.scheduling.solving import Limit, Stopper, solve, solver_for


def conflicts(grid: Grid, lacking: Missing | None, limit: Limit, stopper: Stopper,
              known: Iterable[Conflict] = ()) -> list[Conflict]:  # fmt: skip
    """The conflicts behind what is lacking, as far as they are found within the limit."""
    until = time.monotonic() + limit.seconds
    told = {who.id for conflict in known for who in conflict.causes[0].who if who.sort == "student"}
    rest = _only(grid.problem, [s for s in grid.students if s not in told])
    students = _impossible(rest, lacking, until, limit, stopper)
    if students is None:
        return []
    found = _minimal(_only(grid.problem, students), until, limit, stopper)
    return [found] if found else []


def _only(problem: Problem, students: Iterable[int]) -> Grid:
    kept = set(students)
    return Grid(problem.with_students(s for s in problem.students if s.id in kept))


def _candidates(grid: Grid, lacking: Missing | None) -> Iterator[list[int]]:
    """Whom to ask about, the smallest first."""
    hit = [s for s in grid.students if lacking is None or s in lacking.students]
    for one_student in hit:
        yield [one_student]
    members: dict[int, list[int]] = {}
    for student in grid.problem.students:
        members.setdefault(student.cohort, []).append(student.id)
    touched = {grid.students[s].cohort for s in hit}
    for cohort, of_cohort in members.items():
        if cohort in touched:
            yield of_cohort
    for one, other in combinations(members, 2):
        if {one, other} & touched and set(grid.cohorts[one].span) & set(grid.cohorts[other].span):
            yield members[one] + members[other]
    if len(members) > 2:
        yield list(grid.students)


def _impossible(grid: Grid, lacking: Missing | None, until: float, limit: Limit, stopper: Stopper) -> list[int] | None:
    """The smallest of the parts of the practice for which there is no schedule."""
    for students in _candidates(grid, lacking):
        left = until - time.monotonic()
        if left <= 0 and limit.steps is None:
            return None
        part = _only(grid.problem, students)
        model = Model(part, Plan({s: {} for s in students}), {s: Scope() for s in students}, wish=False)
        share = min(left, 0.5 + 0.04 * len(students))
        steps = None if limit.steps is None else share
        linear = _linear(part)
        if solve(model, Limit(share, steps), stopper=stopper, first=True, linear=linear).impossible:
            return students
    return None


def _minimal(grid: Grid, until: float, limit: Limit, stopper: Stopper) -> Conflict | None:
    """An exact minimal set of rules and whom they concern that cannot hold together; None if none is confirmed."""
    core = _core(grid, limit, stopper, until)
    minimal = True
    for reason in list(core):
        rest = [other for other in core if other != reason]
        ways = _possible(grid, rest, limit, stopper, until)
        if ways is False:
            core = rest
        minimal = minimal and ways is not None
    if not core:
        return None
    if _possible(grid, core, limit, stopper, time.monotonic() + 3.0, presolve=False) is not False:
        return None
    return Conflict(tuple(grouped(tuple(core))), minimal=minimal, confirmed=True)


def _linear(grid: Grid) -> int:
    """Linear programming sees at once that a student has too little time, but is a burden with many students."""
    return 2 if len(grid.students) <= 12 else 0


def _everybody(grid: Grid, active: Collection[Reason] | None) -> Model:
    students = list(grid.students)
    return Model(
        grid, Plan({s: {} for s in students}), {s: Scope() for s in students}, why=True, wish=False, active=active
    )  # fmt: skip


def _core(grid: Grid, limit: Limit, stopper: Stopper, until: float) -> list[Reason]:
    """Some of the rules that clash, as the solver names them; all of them when it names none."""
    model = _everybody(grid, None)
    model.cp.add_assumptions(list(model.tags.values()))
    solver = solver_for(Limit(max(0.1, min(2.0, until - time.monotonic())), limit.steps))
    named: set[int] = set()
    if stopper.solve(solver, model.cp) == cp_model.INFEASIBLE:
        named = set(solver.sufficient_assumptions_for_infeasibility())
    core = [reason for reason, tag in model.tags.items() if tag.index in named]
    return core if core and _possible(grid, core, limit, stopper, until) is False else list(model.tags)


def _possible(grid: Grid, active: Collection[Reason], limit: Limit, stopper: Stopper, until: float,
              presolve: bool = True) -> bool | None:  # fmt: skip
    """Whether these rules leave a way; None when that is not settled in time."""
    left = until - time.monotonic()
    if left <= 0 and limit.steps is None:
        return None
    model = _everybody(grid, active)
    solver = solver_for(
        Limit(max(0.5, min(2.0, left)), limit.steps), linear=_linear(grid) if presolve else 2, seed=1 + 6 * presolve
    )
    solver.parameters.cp_model_presolve = presolve
    solver.parameters.stop_after_first_solution = True
    status = stopper.solve(solver, model.cp)
    if status == cp_model.INFEASIBLE:
        return False
    return True if status in (cp_model.OPTIMAL, cp_model.FEASIBLE) else None
