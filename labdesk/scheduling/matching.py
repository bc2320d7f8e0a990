"""Students against places: who cannot have one, whom that concerns, and which rules exactly stand in the way.

A place is something of which there is a count, such as the hall in a half-day. A student may have it if one of
several ways to it is open; each way names the rules that close it. Everything is proved by counting.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass

from labdesk.scheduling.grid import Reason

Place = Hashable
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


@dataclass(frozen=True)
class Contest:
    """Students who want `units` of something each, the ways to its places, and how many each place takes.

    `counts` names the rule that limits a place: without it there is no limit.
    """

    units: Mapping[int, int]
    ways: Mapping[int, Ways]
    places: Mapping[Place, int]
    counts: Mapping[Place, Reason]

    def shortage(self, goes_on: Callable[[], bool] = lambda: True) -> Shortage | None:
        """Who is left out, if anybody, and why."""
        matching = _Matching(self, frozenset(), self.units)
        left = matching.left_out()
        if not left:
            return None
        students = tuple(sorted(matching.reached(left[0])))
        units = {student: self.units[student] for student in students}
        needed: list[Reason] = []
        dropped: set[Reason] = set()
        minimal = True
        for reason in self._reasons(students):
            if not goes_on():
                minimal = False
                needed.append(reason)
            elif _Matching(self, frozenset({*dropped, reason}), units).left_out():
                dropped.add(reason)
            else:
                needed.append(reason)
        last = _Matching(self, frozenset(dropped), units)
        students = tuple(sorted(last.reached(last.left_out()[0])))
        places = {place for student in students for place in last.open_to(student)}
        supply = sum(self.places[place] for place in places)
        return Shortage(
            students, tuple(needed), sum(self.units[s] for s in students), supply, tuple(left), minimal
        )  # fmt: skip

    def _reasons(self, students: Iterable[int]) -> list[Reason]:
        found: dict[Reason, None] = {}
        for student in students:
            for place, ways in self.ways[student].items():
                for way in ways:
                    found.update(dict.fromkeys(sorted(way)))
                found[self.counts[place]] = None
        return list(found)


class _Matching:
    """As many students on places as possible, with some rules put aside."""

    def __init__(self, contest: Contest, dropped: frozenset[Reason], units: Mapping[int, int]) -> None:
        self.contest, self.dropped = contest, dropped
        self._open: dict[int, list[Place]] = {s: self._opened(s) for s in units}
        self._on: dict[Place, list[int]] = {}
        self._left: list[int] = []
        for student, wanted in units.items():
            for _ in range(wanted):
                if not self._serve(student, set()):
                    self._left.append(student)

    def _opened(self, student: int) -> list[Place]:
        ways = self.contest.ways[student]
        return [place for place, each in ways.items() if any(way <= self.dropped for way in each)]

    def open_to(self, student: int) -> list[Place]:
        """The places a student may have."""
        return self._open[student]

    def left_out(self) -> list[int]:
        """Those for whom there is no place; once for every unit that is missing."""
        return self._left

    def _room(self, place: Place) -> int:
        return 1_000_000 if self.contest.counts[place] in self.dropped else self.contest.places[place]

    def _serve(self, student: int, tried: set[Place]) -> bool:
        for place in self._open[student]:
            if place not in tried and len(self._on.get(place, ())) < self._room(place):
                self._on.setdefault(place, []).append(student)
                return True
        for place in self._open[student]:
            if place in tried:
                continue
            tried.add(place)
            for number, other in enumerate(self._on[place] if place in self._on else ()):
                if self._serve(other, tried):
                    self._on[place][number] = student
                    return True
        return False

    def reached(self, student: int) -> set[int]:
        """Everybody who would have to give way to this one: together they are too many for their places."""
        found, queue = {student}, [student]
        while queue:
            for place in self._open[queue.pop()]:
                for other in self._on.get(place, ()):
                    if other not in found:
                        found.add(other)
                        queue.append(other)
        return found
