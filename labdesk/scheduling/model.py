"""The one model of a practice for CP-SAT: of all students or of a few among the others, whole, elastic or explaining.

Only this package's child process imports it: OR-Tools is heavy. A plain model leaves out what the rules forbid. An
elastic one may leave half-days unplaced at a price, so that there is always an answer. An explaining one has a
literal for every rule and entity, so that the solver can say which of them stand in the way.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ortools.sat.python import cp_model

from labdesk.scheduling.arithmetic import Spared
from labdesk.scheduling.checker import unwished, wishes
from labdesk.scheduling.grid import LEADS, Grid, Reason
from labdesk.scheduling.instance import Cohort, Kind, Schedule, Student
from labdesk.scheduling.plan import Plan, Row
from labdesk.scheduling.proposal import Who

SHORT, UNSEEN, THIN, LOOSE, NOWHERE = 1000, 900, 300, 3000, 2000
"""Prices of the elastic model: a half-day, a visit, a week's least, a lock, a part of the rotation."""
CHANGE = 50
"""What a changed half-day costs while a schedule is put right."""
Literal = Any
"""A Boolean variable of CP-SAT, or 0 or 1."""
Slack = tuple[str, tuple[Who, ...], dict[str, int], Any]
ALL_WEEKS = frozenset(range(10_000))


@dataclass(frozen=True)
class Scope:
    """What of a student is free: the half-days of some weeks, and the groups of some weeks."""

    weeks: frozenset[int] = ALL_WEEKS
    regroup: frozenset[int] = ALL_WEEKS


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


class Model:
    """A CP-SAT model of `scope` with everybody else of `plan` where they are."""

    def __init__(self, grid: Grid, plan: Plan, scope: Mapping[int, Scope], *, elastic: bool = False,
                 why: bool = False, wish: bool = True, spared: Spared | None = None,
                 change: Schedule | None = None, active: Collection[Reason] | None = None) -> None:  # fmt: skip
        self.grid, self.plan, self.scope, self.spared = grid, plan, scope, spared or {}
        self.published = grid.problem.published if change is None else change
        self.change_price = grid.price("change") if change is None else CHANGE
        self.elastic, self.why, self.wish, self.active = elastic, why, wish, active
        self.cp = cp_model.CpModel()
        self.tags: dict[Reason, Any] = {}
        self.slacks: list[Slack] = []
        self.price: list[tuple[int, Any]] = []
        self.fixed = 0
        """The part of the cost that does not depend on the variables."""
        self._held: dict[tuple[int, int], int] = {}
        self._leading: dict[tuple[int, int], int] = {}
        self._halls: dict[tuple[int, int], int] = {}
        self._taught: dict[tuple[int, int], int] = {}
        self._seated: dict[tuple[int, int, int], int] = {}
        self.inside: dict[tuple[int, int], list[Literal]] = {}
        self.leading: dict[tuple[int, int], list[Literal]] = {}
        self.halls: dict[tuple[int, int], list[Literal]] = {}
        self.taught: dict[tuple[int, int], list[Literal]] = {}
        self.sitting: dict[tuple[int, int, int], list[Literal]] = {}
        self._others()
        self.members = {s: self._member(grid.students[s]) for s in scope}
        self._shared()
        if wish:
            self._wishes()
        if self.price:
            self.cp.minimize(self.objective())

    def objective(self) -> Any:
        """The whole cost of the practice, with what is settled."""
        return _priced(self.price) + self.fixed

    # what the others take

    def _others(self) -> None:
        for student_id, row in self.plan.rows.items():
            if student_id not in self.scope:
                for slot, (group, kind) in row.items():
                    self._count(student_id, slot, group, kind)
                if student_id in self.plan.seat:
                    self._take_seat(self.grid.students[student_id], self.plan.seat[student_id])

    def _count(self, student: int, slot: int, group: int, kind: Kind) -> None:
        """A half-day that is settled, in the sums of its group, hall and mentor."""
        if not self.grid.done(student, slot):
            _add(self._held, (group, slot))
            if kind != Kind.OBSERVE:
                _add(self._leading, (group, slot))
            if kind == Kind.HALL:
                _add(self._halls, (self.grid.students[student].site, slot))
        if mentor := self.grid.mentor(group, slot):
            _add(self._taught, (mentor.id, self.grid.week(slot)))

    def _take_seat(self, student: Student, slot: int) -> None:
        _add(self._seated, (self.grid.cohorts[student.cohort].university, student.site, slot))

    # rows and tags

    def literal(self) -> Any:
        """A new Boolean."""
        return self.cp.new_bool_var("")

    def tag(self, rule: str, who: Who) -> Any:
        """The literal that stands for a rule about somebody."""
        if (rule, who) not in self.tags:
            fixed = self.active is not None
            self.tags[rule, who] = self.cp.new_constant(self._is_active(rule, who)) if fixed else self.literal()
        return self.tags[rule, who]

    def _is_active(self, rule: str, who: Who) -> bool:
        """Whether only some rules are asked about, and this is one of them."""
        return self.active is not None and (rule, who) in self.active

    def _row(self, rule: str, who: Who, row: Any) -> None:
        """A row that holds when its rule does."""
        if self.why and not self._is_active(rule, who):
            row.only_enforce_if(self.tag(rule, who))

    def _forbid(self, reasons: Iterable[Reason], literals: Iterable[Literal]) -> None:
        """In the explaining model: none of the literals while the rules hold."""
        literals = list(literals)
        for rule, who in reasons:
            for literal in literals:
                if self._is_active(rule, who):
                    self.cp.add(literal == 0)
                elif self.active is None:
                    self.cp.add_implication(self.tag(rule, who), ~literal)

    def _limit(self, rule: str, who: Who, literals: list[Literal], most: int) -> None:
        """No more than `most` of them, as the rule is set: a must, a wish with a price, or nothing."""
        if not self.grid.on(rule) or len(literals) <= most:
            return
        price = self.grid.price(rule)
        if not self.grid.must(rule):
            if price and self.wish:
                over = self.cp.new_int_var(0, len(literals) + max(0, -most), "")
                self.cp.add(_total(literals) - over <= most)
                self.price.append((price, over))
            return
        if most == 1 and not self.why:
            self.cp.add_at_most_one(literals)
        else:
            self._row(rule, who, self.cp.add(_total(literals) <= max(0, most)))

    def _slack(self, rule: str, who: tuple[Who, ...], numbers: dict[str, int], price: int, most: int) -> Any:
        """By how much a rule may be broken in the elastic model."""
        slack = self.cp.new_int_var(0, most, "")
        self.slacks.append((rule, who, numbers, slack))
        self.price.append((price, slack))
        return slack

    # one student

    def _member(self, student: Student) -> Member:
        member = Member(student, self.grid.cohorts[student.cohort])
        self._rotation(member)
        for slot in self.grid.weeks_slots(student):
            self._slot(member, slot)
        for slot in self.grid.weeks_slots(student):
            self._independent(member, slot)
            self._place(member, slot)
        self._needs(member)
        self._weeks(member)
        self._locks(member)
        self._visit(member)
        return member

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
            if len(cohort.blocks) > 1 and len(options) > 1:
                self.cp.add_at_most_one(options)
        for (week, chosen), options in by_group.items():
            member.group.setdefault(week, {})[chosen] = self._either(options)

    def _options(self, member: Member, number: int, known: dict[int, int | None]) -> Iterator[tuple[int, int, Literal]]:
        """A literal for every group and first week that a part of the programme may have."""
        student, cohort, regroup = member.student, member.cohort, self.scope[member.student.id].regroup
        block = cohort.blocks[number]
        ordered = cohort.first_week + sum(earlier.weeks for earlier in cohort.blocks[:number])
        fixed = cohort.fixed_order and not self.why
        starts = [ordered] if fixed else range(cohort.first_week, cohort.span.stop - block.weeks + 1)
        for group in self.grid.problem.groups:
            if group.site != student.site or block.band not in (None, group.band):
                continue
            for first in starts:
                weeks = range(first, first + block.weeks)
                if any(w not in regroup and known.get(w) not in (None, group.id) for w in weeks):
                    continue
                option = self.literal()
                if cohort.fixed_order and first != ordered:
                    self._forbid([("blocks", Who("cohort", cohort.id))], [option])
                yield group.id, first, option

    def _one(self, member: Member, options: list[Literal]) -> None:
        who = Who("student", member.student.id)
        if self.elastic:
            slack = self._slack("blocks", (who,), {}, NOWHERE, 1)
            self.cp.add(_total(options) + slack == 1)
        elif self.why:
            self._row("blocks", Who("cohort", member.cohort.id), self.cp.add_bool_or(options or [0]))
            self.cp.add_at_most_one(options)
        else:
            self.cp.add_exactly_one(options)

    def _either(self, options: list[Literal]) -> Literal:
        """One literal for several of which at most one is true."""
        if len(options) == 1:
            return options[0]
        literal = self.literal()
        self.cp.add(_total(options) == literal)
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
            settled = self.plan.rows[student.id].get(slot)
            member.kinds[slot] = {settled[1]: 1} if settled else {}
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
                    self._forbid(grid.early(student, slot, kind), [kinds[kind]])
        member.kinds[slot] = kinds
        if self.why:
            self._forbid(reasons, kinds.values())

    def _shut(self, student: Student, group: int, slot: int) -> bool:
        """Whether there is no place for a student; those who are settled may have taken the last one."""
        if self.grid.cap(group, slot) <= self._held.get((group, slot), 0):
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
        if self._leading.get((group, slot)) and self.grid.must("one_leads"):
            return False
        return not self.grid.unled(group, slot)

    def _independent(self, member: Member, slot: int) -> None:
        """A whole day is one literal for both of its halves."""
        if slot % 2 or not member.cohort.need[Kind.INDEPENDENT]:
            return
        both = member.kinds.get(slot), member.kinds.get(slot + 1)
        if any(not k or Kind.OBSERVE not in k or _yes(k[Kind.OBSERVE]) for k in both):
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
                self._forbid(reasons, [day])

    def _place(self, member: Member, slot: int) -> None:
        """Present or not, leading or not, and in which group."""
        kinds = member.kinds[slot]
        if not kinds:
            return
        free = list(kinds.values())
        led = [kinds[k] for k in LEADS if k in kinds]
        if _settled(free):
            member.present[slot], member.lead[slot] = 1, int(bool(led))
        elif len(free) == 1:
            member.present[slot] = free[0]
        else:
            member.present[slot] = self.literal()
            self.cp.add_exactly_one([*free, ~member.present[slot]])
        if led and not _settled(free):
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
                self._count(student.id, slot, group, next(iter(member.kinds[slot])))
            return
        chosen = [(g, literal) for g, literal in groups.items() if self.why or not self._shut(student, g, slot)]
        inside = {g: self._both(member.present[slot], literal) for g, literal in chosen}
        member.inside[slot] = inside
        self._one_group(member, slot, groups)
        for g, literal in inside.items():
            self.inside.setdefault((g, slot), []).append(literal)
            mentor = grid.mentor(g, slot)
            if mentor:
                self.taught.setdefault((mentor.id, week), []).append(literal)
            if self.why:
                avoided = mentor is not None and self._avoided(student, mentor.id)
                reasons = [("avoids", Who("student", student.id))] if avoided else []
                self._forbid([*grid.shuts(g, slot), *reasons], [literal])
        for g, literal in self._leaders(member, slot, chosen).items():
            self.leading.setdefault((g, slot), []).append(literal)
        self._hall(member, slot, chosen)

    def _one_group(self, member: Member, slot: int, groups: dict[int, Literal]) -> None:
        """Who is present is in the group of the week, and that one is open."""
        present, inside = member.present[slot], member.inside[slot]
        if all(_yes(literal) for literal in groups.values()):
            return
        if not _yes(present):
            self.cp.add(_total(inside.values()) == present)
            return
        for group, literal in groups.items():
            if group not in inside:
                self.cp.add(literal == 0)

    def _both(self, present: Literal, group: Literal) -> Literal:
        """Present and in the group."""
        if _yes(group):
            return present
        if _yes(present):
            return group
        literal = self.literal()
        self.cp.add_implication(literal, group)
        return literal

    def _leaders(self, member: Member, slot: int, chosen: list[tuple[int, Literal]]) -> dict[int, Literal]:
        """By group: whether the student leads there."""
        lead, inside = member.lead.get(slot, 0), member.inside[slot]
        if _no(lead):
            return {}
        able = {g: literal for g, literal in chosen if self.why or self._leads(g, slot)}
        if _yes(lead):
            for g, literal in chosen:
                if g not in able and not _yes(literal):
                    self.cp.add(literal == 0)
            return {g: inside[g] for g, literal in chosen if g in able or _yes(literal)}
        found: dict[int, Literal] = {}
        for g, literal in able.items():
            found[g] = lead if _yes(literal) else self.literal()
            if not _yes(literal):
                self.cp.add_implication(found[g], inside[g])
            if self.why:
                self._forbid(self.grid.unled(g, slot), [found[g]])
        if not any(literal is lead for literal in found.values()):
            self.cp.add(_total(found.values()) == lead)
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
        if self.why or any(_yes(group) for group in having):
            return
        if _yes(literal):
            self.cp.add_bool_or(having)
        else:
            self.cp.add_bool_or([*having, ~literal])

    def _needs(self, member: Member) -> None:
        who = Who("student", member.student.id)
        for kind in Kind:
            literals = [kinds[kind] for kinds in member.kinds.values() if kind in kinds]
            need = member.cohort.need[kind] - self.spared.get((member.student.id, kind.name), 0)
            total = _total(literals)
            if self.elastic:
                numbers = {"need": need, "kind": int(kind)}
                total += self._slack("need", (who,), numbers, SHORT, need)
                total -= self._over(literals, need)
            self._row(f"need.{kind.name}", who, self.cp.add(total == need))

    def _over(self, literals: list[Literal], need: int) -> int:
        """What the past already has too much of."""
        return max(0, sum(x for x in literals if isinstance(x, int)) - need)

    def _weeks(self, member: Member) -> None:
        cohort, student = member.cohort, member.student
        for week in cohort.span:
            slots = [t for t in self.grid.slots_of(week) if t in member.kinds]
            settled = all(self.grid.done(student.id, t) for t in slots)
            present = [member.present[t] for t in slots if t in member.present]
            if settled or (week not in self.scope[student.id].weeks and not self.why):
                continue
            done = sum(x for x in present if isinstance(x, int))
            self._limit("weekly_most", Who("student", student.id), present, max(done, cohort.weekly_most))
            self._least(member, week, present)
            if self.grid.on("observe_first"):
                self._observe_first(member, slots)

    def _least(self, member: Member, week: int, present: list[Literal]) -> None:
        rule, least = "weekly_least", member.cohort.weekly_least
        who = Who("student", member.student.id)
        if least < 1 or not self.grid.on(rule):
            return
        total = _total(present)
        if not self.grid.must(rule):
            if (price := self.grid.price(rule)) and self.wish:
                under = self.cp.new_int_var(0, least, "")
                self.cp.add(total + under >= least)
                self.price.append((price, under))
            return
        if self.elastic:
            total += self._slack(rule, (who, Who("week", week)), {"least": least}, THIN, least)
        self._row(rule, who, self.cp.add(total >= least))

    def _observe_first(self, member: Member, slots: list[int]) -> None:
        before: list[Literal] = []
        for slot in slots:
            lead = member.lead.get(slot, 0)
            day = member.kinds[slot].get(Kind.INDEPENDENT)
            if not _no(lead) and not self.grid.done(member.student.id, slot) and not (slot % 2 and lead is day):
                row = self.cp.add_bool_or([*before, *([] if _yes(lead) else [~lead])])
                self._row("observe_first", Who("cohort", member.cohort.id), row)
            if Kind.OBSERVE in member.kinds[slot]:
                before.append(member.kinds[slot][Kind.OBSERVE])

    def _locks(self, member: Member) -> None:
        for lock in self.grid.by_student[member.student.id]:
            slot, week = lock.slot, self.grid.week(lock.slot)
            groups = member.group.get(week, {})
            wanted: list[Literal] = []
            if lock.empty:
                wanted = [] if slot not in member.present else [~member.present[slot]]
                if not wanted or lock.done:
                    continue
            else:
                kinds = member.kinds.get(slot, {})
                if not lock.done:
                    wanted.append(kinds.get(lock.kind, 0) if lock.kind is not None else member.present.get(slot, 0))
                if lock.group is not None:
                    wanted.append(groups.get(lock.group, 0))
            if _settled(wanted) or week not in self.scope[member.student.id].weeks:
                continue
            who = Who("student", member.student.id)
            if self.elastic:
                loose = self._slack("locked", (who, Who("slot", slot)), {}, LOOSE, 1)
                for literal in wanted:
                    self.cp.add(literal + loose >= 1)
            else:
                for literal in wanted:
                    self._row("locked", who, self.cp.add_bool_or([literal]))

    def _visit(self, member: Member) -> None:
        student = member.student
        visits = self.grid.visited(student)
        if not visits or not self.grid.on("visit") or (student.id, "visit") in self.spared:
            return
        university = member.cohort.university
        for slot in visits:
            lead = member.lead.get(slot, 0)
            if _no(lead):
                continue
            seat = self.literal()
            member.seats[slot] = seat
            if not _yes(lead):
                self.cp.add_implication(seat, lead)
            self.sitting.setdefault((university, student.site, slot), []).append(seat)
        seats = list(member.seats.values())
        who = Who("student", student.id)
        if not self.grid.must("visit") or self.elastic:
            if self.grid.must("visit"):
                unseen = self._slack("visit", (who,), {}, UNSEEN, 1)
            else:
                unseen = self.literal()
                self.price.append((self.grid.price("visit") if self.wish else 0, unseen))
            self.cp.add(_total(seats) + unseen >= 1)
        else:
            self._row("visit", who, self.cp.add_bool_or(seats))

    # what students share

    def _shared(self) -> None:
        self._rooms()
        for (group, slot), literals in self.leading.items():
            self._limit("one_leads", Who("group", group), literals, 1 - self._leading.get((group, slot), 0))
        for (site, slot), literals in self.halls.items():
            most = self.grid.halls[site] - self._halls.get((site, slot), 0)
            self._limit("hall_places", Who("site", site), literals, most)
        for (mentor, week), literals in self.taught.items():
            held = self._taught.get((mentor, week), 0)
            most = max(self.grid.mentors[mentor].weekly - held, sum(x for x in literals if isinstance(x, int)))
            self._limit("mentor_weekly", Who("mentor", mentor), literals, most)
        for key, literals in self.sitting.items():
            most = self.grid.seats[key] - self._seated.get(key, 0)
            if len(literals) > most:
                row = self.cp.add(_total(literals) <= max(0, most))
                self._row("visit_seats", Who("slot", key[2]), row)
        for student in self.grid.problem.students:
            for other in self.grid.kept_apart(student):
                if student.id in self.members or other in self.members:
                    self._apart(student.id, other)

    def _rooms(self) -> None:
        grid = self.grid
        both = not self.why and grid.must("mentor_at_once") and grid.must("capacity")
        shared: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for group, slot in self.inside:
            if mentor := grid.mentor(group, slot):
                shared.setdefault((mentor.id, slot), []).append((group, slot))
        for (group, slot), literals in self.inside.items():
            held = self._held.get((group, slot), 0)
            mentor = grid.mentor(group, slot)
            if mentor and len(shared[mentor.id, slot]) == 1 and both:
                self._limit("capacity", Who("group", group), literals, grid.room(group, slot) - held)
                continue
            self._limit("capacity", Who("group", group), literals, grid.groups[group].capacity - held)
        for (mentor_id, slot), keys in shared.items():
            if len(keys) == 1 and not self.why and grid.must("mentor_at_once") and grid.must("capacity"):
                continue
            held = sum(
                self._held.get((g, slot), 0) for g in grid.groups if grid.mentor(g, slot) is grid.mentors[mentor_id]
            )
            literals = [literal for key in keys for literal in self.inside[key]]
            self._limit("mentor_at_once", Who("mentor", mentor_id), literals, grid.mentors[mentor_id].at_once - held)

    def _group_literal(self, student: int, week: int, group: int) -> Literal:
        if student in self.members:
            return self.members[student].group.get(week, {}).get(group, 0)
        return int(self.plan.group(self.grid, student, week) == group)

    def _apart(self, student: int, other: int) -> None:
        if not self.grid.on("apart"):
            return
        spans = [set(self.grid.cohorts[self.grid.students[s].cohort].span) for s in (student, other)]
        price = self.grid.price("apart") or SHORT
        for week in sorted(spans[0] & spans[1]):
            for group in self.grid.groups:
                both = [self._group_literal(s, week, group) for s in (student, other)]
                if any(_no(x) for x in both) or _settled(both):
                    continue
                if self.grid.must("apart") and not self.elastic:
                    self._row("apart", Who("student", student), self.cp.add(_total(both) <= 1))
                elif self.wish or self.elastic:
                    together = self.literal()
                    self.cp.add(_total(both) - together <= 1)
                    self.price.append((price, together))
                    if self.grid.must("apart"):
                        who = Who("student", student), Who("student", other), Who("week", week)
                        self.slacks.append(("apart", who, {}, together))

    # wishes

    def _wishes(self) -> None:
        grid = self.grid
        own = {
            s.id: sum(wishes(grid, s, self.plan.cells(s.id)).values())
            for s in grid.problem.students
            if s.id not in self.members
        }
        self.fixed += sum(own.values())
        for member in self.members.values():
            self._half(member)
            self._even(member)
            self._preferred(member)
            self._days(member)
            self.price += member.wishes
        self._worst(max(own.values(), default=0))
        for student in grid.problem.students:
            if (other := grid.partner(student)) is not None:
                self._pair(student, other)
        self._fair()
        self._change()

    def _half(self, member: Member) -> None:
        price = self.grid.price("half")
        if price and member.student.half is not None:
            member.wishes += [(price, x) for t, x in member.present.items() if t % 2 != member.student.half]

    def _even(self, member: Member) -> None:
        price, cohort = self.grid.price("even"), member.cohort
        if not price:
            return
        for week in cohort.span:
            present = [member.present[t] for t in self.grid.slots_of(week) if t in member.present]
            if _settled(present):
                n = sum(present)
                member.wishes.append((price, max(0, cohort.target - n, n - cohort.target - 1)))
                continue
            total = _total(present)
            off = self.cp.new_int_var(0, self.grid.per_week, "")
            self.cp.add(off >= cohort.target - total)
            self.cp.add(off >= total - cohort.target - 1)
            member.wishes.append((price, off))

    def _preferred(self, member: Member) -> None:
        price, student = self.grid.price("groups"), member.student
        if not price or not student.groups:
            return
        if not member.options:
            runs = [g for week in member.cohort.span for g in member.group.get(week, {})]
            runs = [g for n, g in enumerate(runs) if not n or runs[n - 1] != g]
            member.wishes.append((price, sum(unwished(self.grid, student, g) for g in runs)))
            return
        for options in member.options.values():
            member.wishes += [(price, x) for g, _, x in options if unwished(self.grid, student, g)]

    def _days(self, member: Member) -> None:
        """A free day in a week, and whole days."""
        free, whole = self.grid.price("free_day"), self.grid.price("whole_days")
        if not free and not whole:
            return
        days: dict[int, list[Literal]] = {}
        for slot, literal in member.present.items():
            days.setdefault(slot // 2, []).append(literal)
        busy: dict[int, list[Literal]] = {}
        for day, halves in days.items():
            some = self.literal()
            for half in halves:
                self.cp.add(some >= half)
            busy.setdefault(day // self.grid.calendar.days, []).append(some)
            if whole:
                split = self.literal()
                self.cp.add(split >= 2 * some - _total(halves))
                self.cp.add(_total(halves) >= some)
                self.price.append((whole, split))
        for all_busy in busy.values():
            if free and len(all_busy) >= self.grid.calendar.days:
                full = self.literal()
                self.cp.add(full >= _total(all_busy) - len(all_busy) + 1)
                self.price.append((free, full))

    def _worst(self, settled: int) -> None:
        price = self.grid.price("worst")
        if not price:
            return
        worst = self.cp.new_int_var(settled, 1_000_000, "")
        for member in self.members.values():
            if member.wishes:
                self.cp.add(worst >= _priced(member.wishes))
        self.price.append((price, worst))

    def _pair(self, student: Student, other: Student) -> None:
        price = self.grid.price("pairs")
        if not price:
            return
        for week in self.grid.cohorts[student.cohort].span:
            if student.id not in self.members and other.id not in self.members:
                mine, theirs = (self.plan.group(self.grid, s.id, week) for s in (student, other))
                self.fixed += price * (mine != theirs)
                continue
            apart, shared = self.literal(), []
            for group in self.grid.groups:
                both = [self._group_literal(s.id, week, group) for s in (student, other)]
                if not any(_no(literal) for literal in both):
                    shared.append(self._of_both(both))
            self.cp.add(_total(shared) + apart >= 1)
            self.price.append((price, apart))

    def _of_both(self, both: list[Literal]) -> Literal:
        """A literal that is true only if both are."""
        free = [literal for literal in both if not _yes(literal)]
        if len(free) < 2:
            return free[0] if free else 1
        literal = self.literal()
        for each in free:
            self.cp.add_implication(literal, each)
        return literal

    def _fair(self) -> None:
        price = self.grid.price("fair")
        if not price:
            return
        held: dict[int, int] = {}
        for (mentor, _), n in self._taught.items():
            held[mentor] = held.get(mentor, 0) + n
        literals: dict[int, list[Literal]] = {}
        for (mentor, _), found in self.taught.items():
            literals.setdefault(mentor, []).extend(found)
        for mentor, share in self.grid.fair.items():
            base, found = held.get(mentor, 0), literals.get(mentor, [])
            if base + len(found) <= share:
                continue
            if _settled(found):
                self.fixed += price * max(0, base + sum(found) - share)
                continue
            over = self.cp.new_int_var(0, base + len(found), "")
            self.cp.add(over >= _total(found) + base - share)
            self.price.append((price, over))

    def _change(self) -> None:
        price = self.change_price
        if not price or not self.published:
            return
        before: dict[int, Row] = {}
        for cell in self.published:
            before.setdefault(cell.student, {})[cell.slot] = cell.group, Kind(cell.kind)
        for student in self.grid.problem.students:
            old = before.get(student.id, {})
            member = self.members.get(student.id)
            if member is None:
                row = self.plan.rows.get(student.id, {})
                self.fixed += price * sum(old.get(t) != row.get(t) for t in old.keys() | row.keys())
                continue
            for slot in old.keys() | member.present.keys():
                self.price.append((price, self._differs(member, slot, old.get(slot))))

    def _differs(self, member: Member, slot: int, old: tuple[int, Kind] | None) -> Literal:
        if old is None:
            return member.present[slot]
        kind = member.kinds.get(slot, {}).get(old[1], 0)
        group = member.group.get(self.grid.week(slot), {}).get(old[0], 0)
        if _no(kind) or _no(group):
            return 1
        differs = self.literal()
        self.cp.add(differs + kind >= 1)
        self.cp.add(differs + group >= 1)
        return differs

    # the answer

    def moves(self, student: int) -> bool:
        """Have a student be in another group in some week; False where she cannot."""
        away = []
        for week, options in self.members[student].group.items():
            group = self.plan.group(self.grid, student, week)
            here = 0 if group is None else options.get(group, 0)
            if not isinstance(here, int):
                away.append(~here)
        if away:
            self.cp.add_bool_or(away)
        return bool(away)

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
                    if _value(value, literal):
                        groups[week - member.cohort.first_week] = group
            made.rotation[student_id] = tuple(groups)
            made.rows[student_id] = self._row_of(member, groups, value)
            made.seat.pop(student_id, None)
            for slot, literal in member.seats.items():
                if _value(value, literal):
                    made.seat[student_id] = slot
        return made

    def _row_of(self, member: Member, groups: list[int | None], value: Callable[[Any], int]) -> Row:
        row: Row = {}
        for slot, kinds in member.kinds.items():
            lock = self.grid.locks.get((member.student.id, slot))
            for kind, literal in kinds.items():
                if _value(value, literal):
                    group = groups[self.grid.week(slot) - member.cohort.first_week]
                    if lock and lock.done and lock.group is not None:
                        group = lock.group
                    if group is not None:
                        row[slot] = group, kind
        return row


def _add(counts: dict[Any, int], key: Any) -> None:
    counts[key] = counts.get(key, 0) + 1


def _no(literal: Literal) -> bool:
    return isinstance(literal, int) and literal == 0


def _yes(literal: Literal) -> bool:
    return isinstance(literal, int) and literal == 1


def _settled(literals: Iterable[Literal]) -> bool:
    return all(isinstance(x, int) for x in literals)


def _total(literals: Iterable[Literal]) -> Any:
    return cp_model.LinearExpr.sum(list(literals))


def _priced(terms: list[tuple[int, Any]]) -> Any:
    return cp_model.LinearExpr.weighted_sum([x for _, x in terms], [c for c, _ in terms])


def _value(value: Callable[[Any], int], literal: Literal) -> int:
    return literal if isinstance(literal, int) else value(literal)
