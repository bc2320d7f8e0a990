"""What those who are not placed anew take of groups, halls, mentors and visits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container

from labdesk.scheduling.grid import Grid
from labdesk.scheduling.instance import Kind
from labdesk.scheduling.plan import Plan


class Taken:
    """How many are settled: in a group, leading there, in a hall, with a mentor in a week, in a seat at a visit."""

    def __init__(self, grid: Grid, plan: Plan, free: Container[int]) -> None:
        self._grid = grid
        self.inside: Counter[tuple[int, int]] = Counter()
        self.leading: Counter[tuple[int, int]] = Counter()
        self.halls: Counter[tuple[int, int]] = Counter()
        self.taught: Counter[tuple[int, int]] = Counter()
        self.groups: Counter[int] = Counter()
        self.sitting: Counter[tuple[int, int, int]] = Counter()
        for student_id, row in plan.rows.items():
            if student_id not in free:
                for slot, (group, kind) in row.items():
                    self.count(student_id, slot, group, kind)
                if student_id in plan.seat:
                    self._seat(student_id, plan.seat[student_id])

    def count(self, student: int, slot: int, group: int, kind: Kind) -> None:
        """A half-day that is settled, in the sums of its group, hall and mentor."""
        if not self._grid.done(student, slot):
            self.inside[group, slot] += 1
            if kind != Kind.OBSERVE:
                self.leading[group, slot] += 1
            if kind == Kind.HALL:
                self.halls[self._grid.students[student].site, slot] += 1
        if mentor := self._grid.mentor(group, slot):
            self.taught[mentor.id, self._grid.week(slot)] += 1
        self.groups[group] += 1

    def _seat(self, student_id: int, slot: int) -> None:
        student = self._grid.students[student_id]
        self.sitting[self._grid.cohorts[student.cohort].university, student.site, slot] += 1
