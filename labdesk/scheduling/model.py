"""The one model of a practice for CP-SAT: of all students or of a few among the others, whole, elastic or explaining.

Only this package's child process imports it: OR-Tools is heavy. A plain model leaves out what the rules forbid. An
elastic one may leave half-days unplaced at a price, so that there is always an answer. An explaining one has a
literal for every rule and entity, so that the solver can say which of them stand in the way.

It is made in layers, each in a module of its own: rows, the members' variables, what must hold, what is wished.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from labdesk.scheduling.arithmetic import Spared
from labdesk.scheduling.grid import Grid, Reason
from labdesk.scheduling.instance import Kind, Schedule
from labdesk.scheduling.members import Member, Scope
from labdesk.scheduling.plan import Plan, Row
from labdesk.scheduling.rows import value_of
from labdesk.scheduling.wishing import Wishes

CHANGE = 50
"""What a changed half-day costs while a schedule is put right."""


class Model(Wishes):
    """A CP-SAT model of `scope` with everybody else of `plan` where they are."""

    def __init__(self, grid: Grid, plan: Plan, scope: Mapping[int, Scope], *, elastic: bool = False,
                 why: bool = False, wish: bool = True, spared: Spared | None = None,
                 change: Schedule | None = None, active: Collection[Reason] | None = None) -> None:  # fmt: skip
        super().__init__(grid, plan, scope, elastic=elastic, why=why, wish=wish, active=active)
        for student in scope:
            self.demand(self.add_member(grid.students[student]), spared or {})
        self.demand_shared()
        if wish:
            published = grid.problem.published, grid.price("change")
            self.wish_for(*(published if change is None else (change, CHANGE)))
        if self.price:
            self.cp.minimize(self.objective())

    def hint(self, plan: Plan) -> None:
        """Begin the search at a plan."""
        for student_id, member in self.members.items():
            row = plan.rows.get(student_id, {})
            for slot, kinds in member.kinds.items():
                for kind, literal in kinds.items():
                    if not isinstance(literal, int) and (kind != Kind.INDEPENDENT or slot % 2 == 0):
                        self.cp.add_hint(literal, row.get(slot, (0, None))[1] == kind)
            if plan.rotation.get(student_id):
                for options in member.options.values():
                    for group, first, literal in options:
                        same = plan.group(self.grid, student_id, first) == group
                        starts = (
                            first == member.cohort.first_week or plan.group(self.grid, student_id, first - 1) != group
                        )
                        self.cp.add_hint(literal, bool(same and starts))

    def answer(self, value: Callable[[Any], int]) -> Plan:
        """The plan with the members as the solver placed them."""
        made = self.plan.copy()
        for student_id, member in self.members.items():
            groups: list[int | None] = [None] * member.cohort.weeks
            for week, options in member.group.items():
                for group, literal in options.items():
                    if value_of(value, literal):
                        groups[week - member.cohort.first_week] = group
            made.rotation[student_id] = tuple(groups)
            made.rows[student_id] = self._row_of(member, groups, value)
            made.seat.pop(student_id, None)
            for slot, literal in member.seats.items():
                if value_of(value, literal):
                    made.seat[student_id] = slot
        return made

    def _row_of(self, member: Member, groups: list[int | None], value: Callable[[Any], int]) -> Row:
        row: Row = {}
        for slot, kinds in member.kinds.items():
            lock = self.grid.locks.get((member.student.id, slot))
            for kind, literal in kinds.items():
                if value_of(value, literal):
                    group = groups[self.grid.week(slot) - member.cohort.first_week]
                    if lock and lock.done and lock.group is not None:
                        group = lock.group
                    if group is not None:
                        row[slot] = group, kind
        return row
