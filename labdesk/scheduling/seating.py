"""Who is seen by the university's supervisor on which visit: the seats, and how few visits are enough."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import combinations

from labdesk.scheduling.grid import Grid
from labdesk.scheduling.instance import Kind

Key = tuple[int, int, int]
"""A visit: university, site and half-day."""
Led = Mapping[int, Sequence[tuple[int, int]]]
"""By student: half-days and what they are for."""
_FEW = 8
"""Of so many visits every choice is tried."""


def seating(grid: Grid, led: Led, only: Container[Key] | None = None) -> dict[int, int]:
    """A seat under a visit, or one of some visits, for as many students as possible: the half-day by student."""
    wanted: dict[int, list[Key]] = {}
    for student_id, rows in led.items():
        student = grid.students[student_id]
        visits = [slot for slot, kind in rows if kind != Kind.OBSERVE and slot in grid.visited(student)]
        keys = [(grid.university(student_id), student.site, slot) for slot in visits]
        wanted[student_id] = [key for key in keys if only is None or key in only]
    taken: dict[Key, list[int]] = defaultdict(list)
    for student_id in wanted:
        _seat(student_id, wanted, taken, grid.seats, set())
    return {student_id: key[2] for key, students in taken.items() for student_id in students}


def fewest_visits(grid: Grid, led: Led) -> int:
    """How many visits are enough for all who can be seen; of many visits, by leaving out one after the other."""
    total = 0
    houses = {(u, site) for u, site, _ in grid.seats}
    for house in houses:
        visits = [key for key in grid.seats if key[:2] == house]
        own = {s: rows for s, rows in led.items() if (grid.university(s), grid.students[s].site) == house}
        total += _fewest(grid, own, visits)
    return total


def _fewest(grid: Grid, led: Led, visits: list[Key]) -> int:
    """The number for one university at one site."""
    seen = len(seating(grid, led))
    if len(visits) <= _FEW:
        enough = (n for n in range(len(visits)) for kept in combinations(visits, n) if _seats(grid, led, kept) == seen)
        return next(enough, len(visits))
    kept = sorted(visits, key=lambda key: -grid.seats[key])
    for key in reversed(kept.copy()):
        without = [other for other in kept if other != key]
        if _seats(grid, led, without) == seen:
            kept = without
    return len(kept)


def _seats(grid: Grid, led: Led, visits: Iterable[Key]) -> int:
    return len(seating(grid, led, frozenset(visits)))


def _seat(student: int, wanted: Mapping[int, list[Key]], taken: dict[Key, list[int]],
          seats: Mapping[Key, int], tried: set[Key]) -> bool:  # fmt: skip
    for key in wanted[student]:
        if key in tried:
            continue
        tried.add(key)
        sitting = taken[key]
        if len(sitting) < seats[key]:
            sitting.append(student)
            return True
        for place, other in enumerate(sitting):
            if _seat(other, wanted, taken, seats, tried):
                sitting[place] = student
                return True
    return False
