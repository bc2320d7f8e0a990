"""A schedule while it is worked on: by student, with the rotation and the seats under visits that go with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from labdesk.scheduling.checker import rotations
from labdesk.scheduling.grid import Grid
from labdesk.scheduling.instance import Cell, Kind, Schedule
from labdesk.scheduling.seating import seating

Row = dict[int, tuple[int, Kind]]
"""Half-day -> group and kind."""


@dataclass
class Plan:
    """Half-days, rotation (the group of each week of the practice) and seat of every student placed so far."""

    rows: dict[int, Row] = field(default_factory=dict)
    rotation: dict[int, tuple[int | None, ...]] = field(default_factory=dict)
    seat: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, grid: Grid, schedule: Schedule) -> Plan:
        """A given schedule as a plan; a student whose groups fit no rotation has none."""
        plan = cls({s: {} for s in grid.students})
        for cell in schedule:
            if cell.student in plan.rows and cell.group in grid.groups:
                plan.rows[cell.student][cell.slot] = cell.group, Kind(cell.kind)
        for student in grid.problem.students:
            cohort = grid.cohorts[student.cohort]
            seen: list[int | None] = [None] * cohort.weeks
            for slot, (group, _) in plan.rows[student.id].items():
                offset = grid.week(slot) - cohort.first_week
                if 0 <= offset < cohort.weeks:
                    seen[offset] = group
            parts = next(rotations(grid, student, seen), None)
            if parts is not None:
                groups = list(seen)
                for number, start, known in parts:
                    length = cohort.blocks[number].weeks
                    groups[start : start + length] = [known] * length
                plan.rotation[student.id] = tuple(groups)
        led = {s: [(t, k) for t, (_, k) in row.items()] for s, row in plan.rows.items()}
        plan.seat = seating(grid, led)
        return plan

    def copy(self) -> Plan:
        """A plan of its own; rows are replaced, never changed."""
        return Plan(dict(self.rows), dict(self.rotation), dict(self.seat))

    def group(self, grid: Grid, student: int, week: int) -> int | None:
        """The group of a student's rotation in a week."""
        known = self.rotation.get(student)
        return known[week - grid.cohorts[grid.students[student].cohort].first_week] if known else None

    def places(self, grid: Grid, student: int) -> list[tuple[int, int | None]]:
        """The weeks of a student's rotation, each with its group."""
        first = grid.cohorts[grid.students[student].cohort].first_week
        return [(first + n, group) for n, group in enumerate(self.rotation.get(student, ()))]

    def cells(self, student: int) -> list[Cell]:
        """A student's half-days in order."""
        return [Cell(student, t, g, k) for t, (g, k) in sorted(self.rows.get(student, {}).items())]

    def schedule(self) -> Schedule:
        """All half-days in order."""
        return tuple(cell for student in sorted(self.rows) for cell in self.cells(student))

    def with_rows_of(self, other: Plan, students: Iterable[int]) -> Plan:
        """This plan with some students as they are in another one."""
        made = self.copy()
        for student in students:
            made.rows[student] = other.rows[student]
            for own, theirs in ((made.rotation, other.rotation), (made.seat, other.seat)):
                if student in theirs:
                    own[student] = theirs[student]  # type: ignore[assignment]
                else:
                    own.pop(student, None)
        return made
