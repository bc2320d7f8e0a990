"""A schedule that no longer fits, put right with as little change as possible."""

from __future__ import annotations

import random

from labdesk.scheduling.checker import differing
from labdesk.scheduling.grid import Grid
from labdesk.scheduling.instance import Cell, Schedule
from labdesk.scheduling.members import ALL_WEEKS, NO_WEEKS, Scope
from labdesk.scheduling.model import Model
from labdesk.scheduling.placing import LEFT_OUT, missing
from labdesk.scheduling.plan import Plan
from labdesk.scheduling.proposal import Finding
from labdesk.scheduling.solving import Limit, Stopper, solve

_LIMIT = Limit(5.0, 0.5)
_QUICK = Limit(3.0, 0.2)
_DRAWS = 12
"""How many times others are drawn by lot who must make room."""
_BACK, _PATIENCE = 12, 2
"""How many times a part of what was moved is looked at again to put back what need not have moved; so many in vain."""
_TOGETHER = 4
"""How many students are put back at a time: more take the solver too long, fewer cannot change places in a ring."""


def repaired(grid: Grid, start: Schedule, stopper: Stopper) -> Plan:
    """The start with only those freed who are hit, then others too; what has no place at all is left out."""
    own = tuple(cell for cell in start if cell.student in grid.students)
    plan = Plan.of(grid, own)
    found = missing(grid, plan)
    if found.full:
        return plan
    hit = _hit(grid, plan, found.findings)
    tries = _wider(grid, plan, hit)
    for number, scope in enumerate([*tries, *_others(grid, plan, hit)]):
        model = Model(grid, plan, scope, change=own)
        near = number < len(tries)
        outcome = solve(model, _LIMIT if near else _QUICK, stopper=stopper, linear=2 if near else 0, hint=plan)
        if outcome.plan is not None and missing(grid, outcome.plan).full:
            nearest = outcome.best and all(part == Scope() for part in scope.values())
            return outcome.plan if nearest else _nearer(grid, plan, outcome.plan, own, stopper)
    return _as_far_as_possible(grid, plan, own, tries, stopper)


def _nearer(grid: Grid, before: Plan, found: Plan, own: Schedule, stopper: Stopper) -> Plan:
    """A plan that lacks no more than the found one, with whatever was moved needlessly put back."""
    lacking = missing(grid, found)
    chance = random.Random(1)  # noqa: S311 - a search, no secret
    idle = 0
    for student in [s for s in grid.students if before.rows[s] != found.rows[s]]:
        back = found.with_rows_of(before, [student])
        if missing(grid, back).price <= lacking.price:
            found = back
    for number in range(_BACK):
        moved = [s for s in grid.students if before.rows[s] != found.rows[s] and s not in lacking.students]
        few = len(moved) <= _TOGETHER
        if number or few:
            scope = {s: Scope() for s in _linked(grid, before, found, moved, chance)}
        else:
            scope = {s: Scope(regroup=NO_WEEKS) for s in moved}
        far = differing(own, found.schedule())
        outcome = solve(Model(grid, found, scope, change=own), _QUICK, stopper=stopper, linear=2, hint=found)
        if outcome.plan is not None and missing(grid, outcome.plan).price <= lacking.price:
            found = outcome.plan
        idle = 0 if differing(own, found.schedule()) < far else idle + 1
        if idle > _PATIENCE or (few and outcome.best):
            break
    return found


def _linked(grid: Grid, before: Plan, found: Plan, moved: list[int], chance: random.Random) -> list[int]:
    """One who was moved, whoever is where she was, who is where those were, and so on: they can all go back at once."""
    was, now = ({s: set(plan.places(grid, s)) for s in moved} for plan in (before, found))
    left, took = {s: was[s] - now[s] for s in moved}, {s: now[s] - was[s] for s in moved}
    chosen = [chance.choice([s for s in moved if left[s]] or moved)] if moved else []
    while len(chosen) < min(_TOGETHER, len(moved)):
        wanted = {place for s in chosen for place in left[s]}
        given = {place for s in chosen for place in took[s]}
        rest = (s for s in moved if s not in chosen)
        chosen.append(max(rest, key=lambda s: (len(took[s] & wanted) + len(left[s] & given), chance.random())))
    return chosen


def _others(grid: Grid, plan: Plan, hit: list[int]) -> list[dict[int, Scope]]:
    """Those hit with a few who are in groups of the same age in their weeks, drawn by lot, and more half-days."""
    chance = random.Random(1)  # noqa: S311 - a search, no secret
    near = _in_same_bands(grid, plan, hit)
    drawn = []
    for number in range(_DRAWS):
        size = 3 + number // 3
        chosen = chance.sample(near, min(len(near), size))
        retimed = chance.sample(near, min(len(near), 8))
        drawn.append({**{s: Scope(regroup=NO_WEEKS) for s in retimed}, **{s: Scope() for s in [*hit, *chosen]}})
    return drawn


def _in_same_bands(grid: Grid, plan: Plan, hit: list[int]) -> list[int]:
    """Who could change places with those hit: students in groups of the same age in the same week."""

    def weeks(student: int) -> set[tuple[int, int | None]]:
        return {(w, None if g is None else grid.groups[g].band) for w, g in plan.places(grid, student)}

    places = {place for student in hit for place in weeks(student)}
    return [s for s in grid.students if s not in hit and places & weeks(s)]


def _as_far_as_possible(grid: Grid, plan: Plan, own: Schedule, tries: list[dict[int, Scope]], stopper: Stopper) -> Plan:
    """The plan that lacks least among those that leave out what has no place."""
    best, least = plan, None
    for scope in tries:
        model = Model(grid, plan, scope, elastic=True, wish=False, change=own)
        outcome = solve(model, _LIMIT, stopper=stopper, linear=1)
        if outcome.plan is not None:
            lacking = missing(grid, outcome.plan)
            wrong = sum(f.rule not in LEFT_OUT for f in lacking.findings)
            if not wrong and (least is None or lacking.price < least):
                best, least = outcome.plan, lacking.price
    return _nearer(grid, plan, best, own, stopper)


def _hit(grid: Grid, plan: Plan, findings: tuple[Finding, ...]) -> list[int]:
    """The students whom a broken rule concerns: named, or in the group or with the mentor that it names."""
    hit: dict[int, None] = {}
    for found in findings:
        named = {who.sort: who.id for who in found.who}
        for who in found.who:
            if who.sort == "student":
                hit[who.id] = None
        if "student" not in named:
            hit.update({cell.student: None for cell in plan.schedule() if _concerns(grid, cell, named)})
    hit.update({s: None for s in grid.students if s not in plan.rotation})
    return [s for s in hit if s in grid.students]


def _concerns(grid: Grid, cell: Cell, named: dict[str, int]) -> bool:
    mentor = grid.mentor(cell.group, cell.slot)
    return (
        named.get("slot", cell.slot) == cell.slot
        and named.get("week", grid.week(cell.slot)) == grid.week(cell.slot)
        and named.get("group", cell.group) == cell.group
        and ("mentor" not in named or (mentor is not None and mentor.id == named["mentor"]))
    )


def _wider(grid: Grid, plan: Plan, hit: list[int]) -> list[dict[int, Scope]]:
    """First the half-days of those hit, then their groups, then those who share their groups and weeks."""
    lost = [s for s in hit if s not in plan.rotation]
    same = {s: Scope(regroup=ALL_WEEKS if s in lost else NO_WEEKS) for s in hit}
    near = _neighbours(grid, plan, hit)
    around = {**{s: Scope(regroup=NO_WEEKS) for s in near}, **same}
    return [
        same,
        {s: Scope() for s in hit},
        around,
        {**{s: Scope(regroup=NO_WEEKS) for s in near}, **{s: Scope() for s in hit}},
        {s: Scope() for s in [*hit, *near[: max(4, 12 - len(hit))]]},
    ]


def _neighbours(grid: Grid, plan: Plan, hit: list[int]) -> list[int]:
    places = {(w, g) for s in hit for w, g in plan.places(grid, s)}
    partners = [grid.students[s].pair for s in hit]
    found = [p for p in partners if p is not None and p in grid.students and p not in hit]
    found += [s for s in grid.students if s not in hit and s not in found and places & set(plan.places(grid, s))]
    return found
