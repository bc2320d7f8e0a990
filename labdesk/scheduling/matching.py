"""Students against places: who cannot have one, whom that concerns, and which rules exactly stand in the way.

A place is something of which there is a count, such as the hall in a half-day. A student may have it if one of
several ways to it is open; each way names the rules that close it. Everything is proved by counting, and what is told
is counted a second time in another way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from labdesk.scheduling.grid import Reason

Place = Any
Ways = Mapping[Place, tuple[frozenset[Reason], ...]]
"""Place -> for each way to it, the rules that close it."""


@dataclass(frozen=True)
class Shortage:
    """More students than places: minimal sets of students and of rules, and how many must do without."""

    students: tuple[int, ...]
    causes: tuple[Reason, ...]
    demand: int
    supply: int
    left_out: tuple[int, ...]
    """Of all students, those who are left without when the others are served."""
    minimal: bool = True
    confirmed: bool = False
    """Whether a second way of counting comes to the same."""


@dataclass(frozen=True)
class Contest:
    """Students who want `units` of something each, the places open to them, and how many each place takes.

    `ways` says by what ways a student may come to any place at all, open or not; it is only asked about those for
    whom there are too few. `counts` names the rule that limits a place, without which there is no limit; None where no
    rule could give more.
    """

    units: Mapping[int, int]
    open: Mapping[int, list[Place]]
    ways: Callable[[int], Ways]
    takes: Callable[[Place], int]
    counts: Callable[[Place], Reason | None]

    def shortage(self, goes_on: Callable[[], bool] = lambda: True, whole: bool = False) -> Shortage | None:
        """Who is left out, if anybody, and why: the fewest who are too many, and each reason by itself.

        As a `whole` it names all who compete for the same places, and a rule stands or falls for all of them.
        """
        matching = _Matching(self, self.open, self.units, frozenset())
        left = matching.left_out
        if not left:
            return None
        reached = [matching.reached(student) for student in (dict.fromkeys(left) if whole else left[:1])]
        units = {student: self.units[student] for student in sorted(set().union(*reached))}
        for student in () if whole else list(units):
            fewer_units = {s: n for s, n in units.items() if s != student}
            if _Matching(self, self.open, fewer_units, frozenset()).left_out:
                units = fewer_units
        students = tuple(units)
        ways = {student: self.ways(student) for student in students}
        needed: list[Reason] = []
        dropped: frozenset[Reason] = frozenset()
        minimal = True
        reasons: dict[Any, list[Reason]] = {}
        for reason in self._reasons(ways):
            reasons.setdefault(reason[0] if whole else reason, []).append(reason)
        for together in reasons.values():
            if not goes_on():
                minimal = False
                needed += together
                continue
            fewer = dropped.union(together)
            if _Matching(self, _opened(ways, fewer), units, fewer).left_out:
                dropped = fewer
            else:
                needed += together
        last = _Matching(self, _opened(ways, dropped), units, dropped)
        supply = sum(self.takes(place) for place in {place for student in students for place in last.open[student]})
        demand = sum(self.units[s] for s in students)
        confirmed = last.most(units) < demand
        return Shortage(students, tuple(needed), demand, supply, tuple(left), minimal, confirmed)

    def _reasons(self, ways: Mapping[int, Ways]) -> list[Reason]:
        found: dict[Reason, None] = {}
        for places in ways.values():
            for place, each in places.items():
                for way in each:
                    found.update(dict.fromkeys(sorted(way)))
                if (limit := self.counts(place)) is not None:
                    found[limit] = None
        return list(found)


def _opened(ways: Mapping[int, Ways], dropped: frozenset[Reason]) -> dict[int, list[Place]]:
    return {s: [p for p, each in places.items() if any(way <= dropped for way in each)] for s, places in ways.items()}


def fits(units: Mapping[int, int], open_to: Mapping[int, Sequence[Place]], takes: Callable[[Place], int]) -> bool:
    """Whether there are places for all."""
    return most(units, open_to, takes) == sum(units.values())


def most(units: Mapping[int, int], open_to: Mapping[int, Sequence[Place]], takes: Callable[[Place], int]) -> int:
    """How many units can be served at most, as the greatest flow from students to places says.

    Those who may have the same places are counted together, so it is quick.
    """
    from ortools.graph.python.max_flow import SimpleMaxFlow

    alike: dict[tuple[Place, ...], int] = {}
    for student, wanted in units.items():
        alike[tuple(open_to[student])] = alike.get(tuple(open_to[student]), 0) + wanted
    flow, number = SimpleMaxFlow(), {place: n for n, place in enumerate({p for places in alike for p in places}, 2)}
    for place, node in number.items():
        flow.add_arc_with_capacity(node, 1, takes(place))
    for who, (places, wanted) in enumerate(alike.items(), len(number) + 2):
        flow.add_arc_with_capacity(0, who, wanted)
        for place in places:
            flow.add_arc_with_capacity(who, number[place], wanted)
    flow.solve(0, 1)
    return int(flow.optimal_flow())


class _Matching:
    """As many students on places as possible, with some rules put aside."""

    def __init__(self, contest: Contest, open_to: Mapping[int, list[Place]], units: Mapping[int, int],
                 dropped: frozenset[Reason]) -> None:  # fmt: skip
        self.open = open_to
        self._room: dict[Place, int] = {}
        for places in open_to.values():
            for place in places:
                if place not in self._room:
                    free = bool(dropped) and contest.counts(place) in dropped
                    self._room[place] = 1_000_000 if free else contest.takes(place)
        self._on: dict[Place, list[int]] = {place: [] for place in self._room}
        self._lost: set[Place] = set()
        """Places from which a search found no room: no later one will."""
        self.left_out: list[int] = []
        """Those for whom there is no place; once for every unit that is missing."""
        for student, wanted in units.items():
            for _ in range(wanted):
                if not self._serve(student):
                    self.left_out.append(student)

    def _serve(self, student: int) -> bool:
        """Give one unit to a student, moving others along the shortest way; breadth first."""
        came: dict[Place, tuple[Place | None, int, int]] = {}
        queue: list[tuple[int, Place | None, int]] = [(student, None, 0)]
        for who, at, number in queue:
            for place in self.open[who]:
                if place in came or place in self._lost:
                    continue
                came[place] = at, number, who
                on = self._on[place]
                if len(on) < self._room[place]:
                    self._move(place, came)
                    return True
                queue.extend((other, place, n) for n, other in enumerate(on))
        self._lost.update(came)
        return False

    def _move(self, place: Place, came: Mapping[Place, tuple[Place | None, int, int]]) -> None:
        at, number, who = came[place]
        self._on[place].append(who)
        while at is not None:
            before, next_number, next_who = came[at]
            self._on[at][number] = next_who
            at, number = before, next_number

    def most(self, units: Mapping[int, int]) -> int:
        """How many units can be served at most, counted in another way."""
        return most(units, self.open, self._room.__getitem__)

    def reached(self, student: int) -> set[int]:
        """Everybody who would have to give way to this one: together they are too many for their places."""
        found, queue = {student}, [student]
        for who in queue:
            for place in self.open[who]:
                for other in self._on[place]:
                    if other not in found:
                        found.add(other)
                        queue.append(other)
        return found
