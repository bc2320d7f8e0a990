"""Where each student of a model may be: her group of every week, her half-days and what they are for."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from labdesk.scheduling.grid import LEADS, Grid, Reason
from labdesk.scheduling.instance import Cohort, Kind, Student
from labdesk.scheduling.plan import Plan
from labdesk.scheduling.proposal import Who
from labdesk.scheduling.rows import NOWHERE, Literal, Rows, always, never, settled, summed
from labdesk.scheduling.taken import Taken

ALL_WEEKS = frozenset(range(10_000))
NO_WEEKS: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Scope:
    """What of a student is free: the half-days of some weeks, the groups of some weeks, and among which groups."""

    weeks: frozenset[int] = ALL_WEEKS
    regroup: frozenset[int] = ALL_WEEKS
    groups: frozenset[int] | None = None
    """The groups that are thought of (None: all)."""


class Member:
    """The variables of one student."""

    def __init__(self, student: Student, cohort: Cohort) -> None:
        self.student, self.cohort = student, cohort
        self.kinds: dict[int, dict[Kind, Literal]] = {}
        self.present: dict[int, Literal] = {}
        self.lead: dict[int, Literal] = {}
        self.inside: dict[int, dict[int, Literal]] = {}
        self.group: dict[int, dict[int, Literal]] = {}
        self.options: dict[int, list[tuple[int, int, Literal]]] = {}
        """By part of the programme: group, first week, literal."""
        self.seats: dict[int, Literal] = {}
        self.wishes: list[tuple[int, Any]] = []


class Members(Rows):
    """The variables of the students of `scope`, with everybody else of `plan` where they are."""

    def __init__(self, grid: Grid, plan: Plan, scope: Mapping[int, Scope], *, elastic: bool, why: bool, wish: bool,
                 active: Collection[Reason] | None) -> None:  # fmt: skip
        super().__init__(grid, elastic=elastic, why=why, wish=wish, active=active)
        self.plan, self.scope = plan, scope
        self.members: dict[int, Member] = {}
        self.taken = Taken(grid, plan, scope)
        self.inside: dict[tuple[int, int], list[Literal]] = {}
        self.leading: dict[tuple[int, int], list[Literal]] = {}
        self.halls: dict[tuple[int, int], list[Literal]] = {}
        self.there: dict[tuple[int, int, int], list[Literal]] = {}
        self.taught: dict[tuple[int, int], list[Literal]] = {}
        self.sitting: dict[tuple[int, int, int], list[Literal]] = {}

    def add_member(self, student: Student) -> Member:
        """The variables of one student, with what ties them together."""
        member = self.members[student.id] = Member(student, self.grid.cohorts[student.cohort])
        self._rotation(member)
        for slot in self.grid.weeks_slots(student):
            self._slot(member, slot)
        for slot in self.grid.weeks_slots(student):
            self._independent(member, slot)
            self._place(member, slot)
        return member

    def group_literal(self, student: int, week: int, group: int) -> Literal:
        """Whether a student is in a group in a week: hers to choose, or as it is."""
        if student in self.members:
            return self.members[student].group.get(week, {}).get(group, 0)
        return int(self.plan.group(self.grid, student, week) == group)

    def _rotation(self, member: Member) -> None:
        """Which group in which week: free ones as literals, the others as they are."""
        student, cohort, scope = member.student, member.cohort, self.scope[member.student.id]
        known = {week: self.plan.group(self.grid, student.id, week) for week in cohort.span}
        if all(week not in scope.regroup and known[week] is not None for week in cohort.span):
            member.group = {week: {group: 1} for week, group in known.items() if group is not None}
            return
        covering: dict[int, list[Literal]] = {week: [] for week in cohort.span}
        placed: dict[int, list[Literal]] = {}
        by_group: dict[tuple[int, int], list[Literal]] = {}
        for number, block in enumerate(cohort.blocks):
            member.options[number] = list(self._options(member, number, known))
            for group, first, option in member.options[number]:
                placed.setdefault(group, []).append(option)
                for week in range(first, min(first + block.weeks, cohort.span.stop)):
                    covering[week].append(option)
                    by_group.setdefault((week, group), []).append(option)
            self._one(member, [option for _, _, option in member.options[number]])
        for week in cohort.span:
            (self.cp.add_at_most_one if self.elastic else self.cp.add_exactly_one)(covering[week])
        for options in placed.values():
            if len(cohort.blocks) > 1:
                self.limit("blocks", Who("cohort", cohort.id), options, 1)
        for (week, chosen), options in by_group.items():
            member.group.setdefault(week, {})[chosen] = self._either(options)

    def _options(self, member: Member, number: int, known: dict[int, int | None]) -> Iterator[tuple[int, int, Literal]]:
        """A literal for every group and first week that a part of the programme may have."""
        student, cohort = member.student, member.cohort
        regroup, thought_of = self.scope[student.id].regroup, self.scope[student.id].groups
        block = cohort.blocks[number]
        ordered = cohort.first_week + sum(earlier.weeks for earlier in cohort.blocks[:number])
        fixed = self.grid.ordered(student)
        starts = [ordered] if fixed and not self.why else range(cohort.first_week, cohort.span.stop - block.weeks + 1)
        for group in self.grid.problem.groups:
            if group.site != student.site or block.band not in (None, group.band):
                continue
            if thought_of is not None and group.id not in thought_of:
                continue
            for first in starts:
                weeks = range(first, first + block.weeks)
                if any(w not in regroup and known.get(w) not in (None, group.id) for w in weeks):
                    continue
                option = self.literal()
                if fixed and first != ordered:
                    self.forbid([("blocks", Who("cohort", cohort.id))], [option])
                yield group.id, first, option

    def _one(self, member: Member, options: list[Literal]) -> None:
        if self.elastic:
            slack = self.slack(NOWHERE, 1)
            self.cp.add(summed(options) + slack == 1)
        elif self.why:
            self.row("blocks", Who("cohort", member.cohort.id), self.cp.add_bool_or(options or [0]))
            self.cp.add_at_most_one(options)
        else:
            self.cp.add_exactly_one(options)

    def _either(self, options: list[Literal]) -> Literal:
        """One literal for several of which at most one is true."""
        if len(options) == 1:
            return options[0]
        literal = self.literal()
        self.cp.add(summed(options) == literal)
        return literal

    def _slot(self, member: Member, slot: int) -> None:
        """The kinds a half-day may be for, in what is free; the others as they are."""
        student, grid = member.student, self.grid
        lock = grid.locks.get((student.id, slot))
        week = grid.week(slot)
        if lock and lock.done and not lock.empty:
            member.kinds[slot] = {Kind(lock.kind or 0): 1}
            return
        if week not in self.scope[student.id].weeks:
            known = self.plan.rows[student.id].get(slot)
            member.kinds[slot] = {known[1]: 1} if known else {}
            return
        reasons = grid.away(student, slot)
        groups = member.group.get(week, {})
        open_to = [g for g in groups if self.why or not self._shut(student, g, slot)]
        if (reasons and not self.why) or (lock and lock.empty and not self.why) or not open_to:
            member.kinds[slot] = {}
            return
        kinds = {Kind.OBSERVE: self.literal()}
        for kind in (Kind.TRIAL, Kind.HALL):
            if member.cohort.need[kind] and self._may(member, slot, kind, open_to):
                kinds[kind] = self.literal()
                if self.why:
                    self.forbid(grid.early(student, slot, kind), [kinds[kind]])
        member.kinds[slot] = kinds
        if self.why:
            self.forbid(reasons, kinds.values())

    def _shut(self, student: Student, group: int, slot: int) -> bool:
        """Whether there is no place for a student; those who are settled may have taken the last one."""
        if self.grid.cap(group, slot) <= self.taken.inside[group, slot]:
            return True
        return bool(student.avoids) and self._with_relative(student, group, slot)

    def _with_relative(self, student: Student, group: int, slot: int) -> bool:
        mentor = self.grid.mentor(group, slot)
        return mentor is not None and self._avoided(student, mentor.id)

    def _avoided(self, student: Student, mentor: int) -> bool:
        return mentor in student.avoids and self.grid.must("avoids")

    def _may(self, member: Member, slot: int, kind: Kind, groups: list[int]) -> bool:
        """Whether a kind that is led is possible in a half-day at all."""
        if self.why:
            return True
        grid = self.grid
        if grid.early(member.student, slot, kind):
            return False
        led = (g for g in groups if self._leads(g, slot))
        return any(not grid.unhalled(g, slot) for g in led) if kind == Kind.HALL else any(True for _ in led)

    def _leads(self, group: int, slot: int) -> bool:
        """Whether somebody may lead in a group, and nobody who is settled does."""
        if self.taken.leading[group, slot] and self.grid.must("one_leads", group):
            return False
        return not self.grid.unled(group, slot)

    def _independent(self, member: Member, slot: int) -> None:
        """A whole day is one literal for both of its halves."""
        if slot % 2 or not member.cohort.need[Kind.INDEPENDENT]:
            return
        both = member.kinds.get(slot), member.kinds.get(slot + 1)
        if any(not k or Kind.OBSERVE not in k or always(k[Kind.OBSERVE]) for k in both):
            return
        week = self.grid.week(slot)
        groups = list(member.group.get(week, {}))
        open_to = [g for g in groups if self.why or not any(self._shut(member.student, g, t) for t in (slot, slot + 1))]
        if all(self._may(member, t, Kind.INDEPENDENT, open_to) for t in (slot, slot + 1)):
            day = self.literal()
            for kinds in both:
                assert kinds is not None
                kinds[Kind.INDEPENDENT] = day
            if self.why:
                reasons = self.grid.early(member.student, slot, Kind.INDEPENDENT)
                for t in (slot, slot + 1):
                    reasons += self.grid.away(member.student, t)
                self.forbid(reasons, [day])

    def _place(self, member: Member, slot: int) -> None:
        """Present or not, leading or not, and in which group."""
        kinds = member.kinds[slot]
        if not kinds:
            return
        free = list(kinds.values())
        led = [kinds[k] for k in LEADS if k in kinds]
        if settled(free):
            member.present[slot], member.lead[slot] = 1, int(bool(led))
        elif len(free) == 1:
            member.present[slot] = free[0]
        else:
            member.present[slot] = self.literal()
            self.cp.add_exactly_one([*free, ~member.present[slot]])
        if led and not settled(free):
            member.lead[slot] = led[0] if len(led) == 1 else self.literal()
            if len(led) > 1:
                self.cp.add_exactly_one([*led, ~member.lead[slot]])
        self._groups(member, slot)

    def _groups(self, member: Member, slot: int) -> None:
        student, grid = member.student, self.grid
        week = grid.week(slot)
        groups = member.group.get(week, {})
        if grid.done(student.id, slot):
            group = grid.locks[student.id, slot].group
            if group is not None:
                self.taken.count(student.id, slot, group, next(iter(member.kinds[slot])))
            return
        chosen = [(g, literal) for g, literal in groups.items() if self.why or not self._shut(student, g, slot)]
        inside = {g: self._both(member.present[slot], literal) for g, literal in chosen}
        member.inside[slot] = inside
        self._one_group(member, slot, groups)
        if (house := (member.cohort.university, student.site)) in grid.quotas:
            self.there.setdefault((*house, slot), []).append(member.present[slot])
        for g, literal in inside.items():
            self.inside.setdefault((g, slot), []).append(literal)
            mentor = grid.mentor(g, slot)
            if mentor:
                self.taught.setdefault((mentor.id, week), []).append(literal)
            if self.why:
                avoided = mentor is not None and self._avoided(student, mentor.id)
                reasons = [("avoids", Who("student", student.id))] if avoided else []
                self.forbid([*grid.shuts(g, slot), *reasons], [literal])
        for g, literal in self._leaders(member, slot, chosen).items():
            self.leading.setdefault((g, slot), []).append(literal)
        self._hall(member, slot, chosen)

    def _one_group(self, member: Member, slot: int, groups: dict[int, Literal]) -> None:
        """Who is present is in the group of the week, and that one is open."""
        present, inside = member.present[slot], member.inside[slot]
        if all(always(literal) for literal in groups.values()):
            return
        if not always(present):
            self.cp.add(summed(inside.values()) == present)
            return
        for group, literal in groups.items():
            if group not in inside:
                self.cp.add(literal == 0)

    def _both(self, present: Literal, group: Literal) -> Literal:
        """Present and in the group."""
        if always(group):
            return present
        if always(present):
            return group
        literal = self.literal()
        self.cp.add_implication(literal, group)
        return literal

    def _leaders(self, member: Member, slot: int, chosen: list[tuple[int, Literal]]) -> dict[int, Literal]:
        """By group: whether the student leads there."""
        lead, inside = member.lead.get(slot, 0), member.inside[slot]
        if never(lead):
            return {}
        able = {g: literal for g, literal in chosen if self.why or self._leads(g, slot)}
        if always(lead):
            for g, literal in chosen:
                if g not in able and not always(literal):
                    self.cp.add(literal == 0)
            return {g: inside[g] for g, literal in chosen if g in able or always(literal)}
        found: dict[int, Literal] = {}
        for g, literal in able.items():
            found[g] = lead if always(literal) else self.literal()
            if not always(literal):
                self.cp.add_implication(found[g], inside[g])
            if self.why:
                self.forbid(self.grid.unled(g, slot), [found[g]])
        if not any(literal is lead for literal in found.values()):
            self.cp.add(summed(found.values()) == lead)
        return found

    def _hall(self, member: Member, slot: int, chosen: list[tuple[int, Literal]]) -> None:
        literal = member.kinds[slot].get(Kind.HALL)
        if literal is None:
            return
        self.halls.setdefault((member.student.site, slot), []).append(literal)
        having = []
        for g, group in chosen:
            reasons = self.grid.unhalled(g, slot)
            if not reasons:
                having.append(group)
            elif self.why:
                for rule, who in reasons:
                    self.cp.add_bool_or([~self.tag(rule, who), ~literal, ~group])
        if self.why or any(always(group) for group in having):
            return
        if always(literal):
            self.cp.add_bool_or(having)
        else:
            self.cp.add_bool_or([*having, ~literal])
