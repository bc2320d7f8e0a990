"""Why there is no full schedule: the smallest sets of rules that cannot hold together, found by leaving rules out.

First it is seen whom it concerns: each student alone, then cohorts, then pairs of cohorts, then everybody. For those
the explaining model has a literal for every rule and entity; the solver names some that clash, and each of these is
left out in turn. What remains is exact: without any one of them there is a way. A second solver call, set
differently, confirms it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Any

from ortools.sat.python import cp_model

from labdesk.scheduling.arithmetic import grouped
from labdesk.scheduling.grid import Grid, Reason
from labdesk.scheduling.instance import Problem
from labdesk.scheduling.model import Model, Scope
from labdesk.scheduling.placing import Missing
from labdesk.scheduling.plan import Plan
from labdesk.scheduling.proposal import Conflict
from labdesk.scheduling.solving import Limit, Stopper, solve, solver_for

UNPLACED = ("need", "weekly_least", "visit", "locked", "blocks")
"""Rules whose breach means that something was left out, not that something is wrong."""


def conflicts(grid: Grid, lacking: Missing | None, limit: Limit, stopper: Stopper,
              known: Iterable[Conflict] = ()) -> list[Conflict]:  # fmt: skip
    """The conflicts behind what is lacking, as far as they are found within the limit."""
    until = time.monotonic() + limit.seconds
    students = _impossible(grid, lacking, until, limit, stopper)
    if students is None:
        return []
    found = _minimal(_only(grid.problem, students), until, limit, stopper)
    return [found] if found else []


def _only(problem: Problem, students: Iterable[int]) -> Grid:
    kept = set(students)
    return Grid(problem.with_students(s for s in problem.students if s.id in kept))


def _candidates(grid: Grid, lacking: Missing | None) -> Iterator[list[int]]:
    """Whom to ask about, the smallest first."""
    hit = list(lacking.students) if lacking else list(grid.students)
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
        if solve(model, Limit(share, None if limit.steps is None else share), stopper=stopper, first=True).impossible:
            return students
    return None


def _minimal(grid: Grid, until: float, limit: Limit, stopper: Stopper) -> Conflict | None:
    """An exact minimal set of rules, each with whom it concerns, that cannot hold together."""
    students = list(grid.students)
    model = Model(grid, Plan({s: {} for s in students}), {s: Scope() for s in students}, why=True, wish=False)
    tags = dict(model.tags)
    core = _core(model, tags, limit, stopper, until)
    if core is None:
        return None
    minimal = True
    for reason in list(core):
        if reason not in core:
            continue
        rest = [r for r in core if r != reason]
        smaller = _core(model, {r: tags[r] for r in rest}, limit, stopper, until)
        if smaller is None:
            minimal = minimal and (time.monotonic() < until or limit.steps is not None)
        else:
            core = smaller
    confirmed = _confirmed(model, [tags[r] for r in core], limit, stopper)
    return Conflict(tuple(grouped(tuple(core))), minimal=minimal, confirmed=confirmed)


def _core(model: Model, tags: dict[Reason, Any], limit: Limit, stopper: Stopper,
          until: float) -> list[Reason] | None:  # fmt: skip
    """Some of the rules that clash; None when all of them can hold, or when that is not settled in time."""
    left = until - time.monotonic()
    if left <= 0 and limit.steps is None:
        return None
    solver = solver_for(Limit(left, limit.steps))
    solver.parameters.stop_after_first_solution = True
    model.cp.clear_assumptions()
    model.cp.add_assumptions(list(tags.values()))
    if stopper.solve(solver, model.cp) != cp_model.INFEASIBLE:
        return None
    named = set(solver.sufficient_assumptions_for_infeasibility())
    core = [reason for reason, tag in tags.items() if tag.index in named]
    return core or list(tags)


def _confirmed(model: Model, literals: list[Any], limit: Limit, stopper: Stopper) -> bool:
    """Whether a solver without presolve also finds no way."""
    model.cp.clear_assumptions()
    model.cp.add_assumptions(literals)
    solver = solver_for(Limit(max(1.0, limit.seconds / 2), limit.steps), linear=1, seed=7)
    solver.parameters.cp_model_presolve = False
    return stopper.solve(solver, model.cp) == cp_model.INFEASIBLE
