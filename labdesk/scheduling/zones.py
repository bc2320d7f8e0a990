"""Cuts a site with very many students into zones: a part of the groups and a fair sample of the students for each.

A zone is small enough to be placed at once. What the zones share (halls, visits, seats of a university) the later ones
take from what the earlier ones left; afterwards the whole site is bettered as one.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from dataclasses import dataclass, field

from labdesk.scheduling.grid import Grid

_MOST = 40
"""Students of a zone."""


@dataclass
class Zone:
    """Some students and the groups they are to be placed in."""

    students: list[int] = field(default_factory=list)
    groups: set[int] = field(default_factory=set)
    seats: Counter[int] = field(default_factory=Counter)
    """By age band: half-days in which somebody may lead."""
    cohorts: Counter[int] = field(default_factory=Counter)


def cut(grid: Grid, chance: random.Random) -> list[Zone]:
    """The zones of a site; one alone where it is small, or where a part of the programme has too few groups."""
    houses = _houses(grid)
    zones = [Zone() for _ in range(_number(grid, houses))]
    led = {g: sum(grid.cap(g, t) for t in grid.slots if not grid.unled(g, t)) for g in grid.groups}
    for house in sorted(houses, key=lambda house: -sum(led[g] for g in house)):
        bands = {grid.groups[g].band for g in house}
        zone = min(zones, key=lambda z: (sum(z.seats[band] for band in bands), z.seats.total()))
        zone.groups.update(house)
        for group in house:
            zone.seats[grid.groups[group].band] += led[group]
    for students in _together(grid, chance):
        cohort = grid.students[students[0]].cohort
        liked = {g for s in students for g in grid.students[s].groups}
        zone = min(
            zones,
            key=lambda z: (z.cohorts[cohort], len(z.students) // 3, -len(liked & z.groups), len(z.students)),
        )
        zone.students += students
        zone.cohorts[cohort] += len(students)
    return zones


def _number(grid: Grid, houses: list[set[int]]) -> int:
    """How many zones there can be: every part of the programme needs a group in each."""
    bands = {block.band for cohort in grid.cohorts.values() for block in cohort.blocks} - {None}
    scarcest = min((sum(any(grid.groups[g].band == band for g in h) for h in houses) for band in bands), default=1)
    return max(1, min(math.ceil(len(grid.students) / _MOST), scarcest))


def _houses(grid: Grid) -> list[set[int]]:
    """Groups that share a mentor belong together."""
    houses: list[set[int]] = []
    for group in grid.groups.values():
        own = {group.id} | {
            other.id
            for other in grid.groups.values()
            if {duty.mentor for duty in other.duties} & {duty.mentor for duty in group.duties}
        }
        touched = [house for house in houses if house & own]
        houses = [house for house in houses if not house & own] + [own.union(*touched)]
    return houses


def _together(grid: Grid, chance: random.Random) -> list[list[int]]:
    """The students cohort by cohort, each with her partner if that one is in the same cohort."""
    found: list[list[int]] = []
    placed: set[int] = set()
    order = {s.id: (grid.cohorts[s.cohort].first_week, s.cohort, chance.random()) for s in grid.problem.students}
    for student in sorted(grid.problem.students, key=lambda s: order[s.id]):
        if student.id not in placed:
            partner = grid.students.get(student.pair) if student.pair is not None else None
            pair = [partner.id] if partner and partner.cohort == student.cohort and partner.id not in placed else []
            found.append([student.id, *pair])
            placed.update(found[-1])
    return found
