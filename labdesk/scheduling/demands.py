"""What must hold in a model: of each student, and of the rooms, mentors, halls and visits that students share."""

from __future__ import annotations

from labdesk.scheduling.arithmetic import Spared
from labdesk.scheduling.instance import Kind
from labdesk.scheduling.members import Member, Members
from labdesk.scheduling.proposal import Who
from labdesk.scheduling.rows import LOOSE, SHORT, THIN, UNSEEN, Literal, always, never, settled, summed


class Demands(Members):
    """The rules of a practice, as rows over the variables of its students."""

    def demand(self, member: Member, spared: Spared) -> None:
        """The rules of one student; what is spared is not asked for."""
        self._needs(member, spared)
        self._weeks(member)
        self._locks(member)
        if (member.student.id, "visit") not in spared:
            self._visit(member)

    def _needs(self, member: Member, spared: Spared) -> None:
        who = Who("student", member.student.id)
        for kind in Kind:
            literals = [kinds[kind] for kinds in member.kinds.values() if kind in kinds]
            need = member.cohort.need[kind] - spared.get((member.student.id, kind.name), 0)
            total = summed(literals)
            if self.elastic:
                total += self.slack(SHORT, need)
                total -= self._over(literals, need)
            self.row(f"need.{kind.name}", who, self.cp.add(total == need))

    def _over(self, literals: list[Literal], need: int) -> int:
        """What the past already has too much of."""
        return max(0, sum(x for x in literals if isinstance(x, int)) - need)

    def _weeks(self, member: Member) -> None:
        cohort, student = member.cohort, member.student
        for week in cohort.span:
            slots = [t for t in self.grid.slots_of(week) if t in member.kinds]
            past = all(self.grid.done(student.id, t) for t in slots)
            present = [member.present[t] for t in slots if t in member.present]
            if past or (week not in self.scope[student.id].weeks and not self.why):
                continue
            done = sum(x for x in present if isinstance(x, int))
            self.limit("weekly_most", Who("student", student.id), present, max(done, cohort.weekly_most))
            self._least(member, week, present)
            if self.grid.on("observe_first", student.id):
                self._observe_first(member, slots)

    def _least(self, member: Member, week: int, present: list[Literal]) -> None:
        rule, least = "weekly_least", member.cohort.weekly_least
        who = Who("student", member.student.id)
        if least < 1 or not self.grid.on(rule, member.student.id):
            return
        total = summed(present)
        if not self.grid.must(rule):
            if (price := self.grid.price(rule)) and self.wish:
                under = self.cp.new_int_var(0, least, "")
                self.cp.add(total + under >= least)
                self.price.append((price, under))
            return
        if self.elastic:
            total += self.slack(THIN, least)
        self.row(rule, who, self.cp.add(total >= least))

    def _observe_first(self, member: Member, slots: list[int]) -> None:
        before: list[Literal] = []
        for slot in slots:
            lead = member.lead.get(slot, 0)
            day = member.kinds[slot].get(Kind.INDEPENDENT)
            if not never(lead) and not self.grid.done(member.student.id, slot) and not (slot % 2 and lead is day):
                row = self.cp.add_bool_or([*before, *([] if always(lead) else [~lead])])
                self.row("observe_first", Who("cohort", member.cohort.id), row)
            if Kind.OBSERVE in member.kinds[slot]:
                before.append(member.kinds[slot][Kind.OBSERVE])

    def _locks(self, member: Member) -> None:
        for lock in self.grid.by_student[member.student.id]:
            slot, week = lock.slot, self.grid.week(lock.slot)
            groups = member.group.get(week, {})
            wanted: list[Literal] = []
            if lock.empty:
                wanted = [] if slot not in member.present else [~member.present[slot]]
                if not wanted:
                    continue
            else:
                kinds = member.kinds.get(slot, {})
                if not lock.done:
                    wanted.append(kinds.get(lock.kind, 0) if lock.kind is not None else member.present.get(slot, 0))
                if lock.group is not None:
                    wanted.append(groups.get(lock.group, 0))
            if settled(wanted) or week not in self.scope[member.student.id].weeks:
                continue
            who = Who("student", member.student.id)
            if self.elastic:
                loose = self.slack(LOOSE, 1)
                for literal in wanted:
                    self.cp.add(literal + loose >= 1)
            else:
                for literal in wanted:
                    self.row("past" if lock.done else "locked", who, self.cp.add_bool_or([literal]))

    def _visit(self, member: Member) -> None:
        student = member.student
        visits = self.grid.visited(student)
        if not visits or not self.grid.on("visit"):
            return
        university = member.cohort.university
        for slot in visits:
            lead = member.lead.get(slot, 0)
            if never(lead):
                continue
            seat = self.literal()
            member.seats[slot] = seat
            if not always(lead):
                self.cp.add_implication(seat, lead)
            self.sitting.setdefault((university, student.site, slot), []).append(seat)
        seats = list(member.seats.values())
        who = Who("student", student.id)
        if not self.grid.must("visit") or self.elastic:
            if self.grid.must("visit"):
                unseen = self.slack(UNSEEN, 1)
            else:
                unseen = self.literal()
                self.price.append((self.grid.price("visit") if self.wish else 0, unseen))
            self.cp.add(summed(seats) + unseen >= 1)
        else:
            self.row("visit", who, self.cp.add_bool_or(seats))

    def demand_shared(self) -> None:
        """The rules of what students share."""
        self._rooms()
        for (group, slot), literals in self.leading.items():
            self.limit("one_leads", Who("group", group), literals, 1 - self.taken.leading[group, slot])
        for (site, slot), literals in self.halls.items():
            most = self.grid.halls[site] - self.taken.halls[site, slot]
            self.limit("hall_places", Who("site", site), literals, most)
        for key, literals in self.there.items():
            most = self.grid.quotas[key[:2]] - self.taken.there[key]
            self.limit("quota", Who("university", key[0]), literals, most)
        for (mentor, week), literals in self.taught.items():
            held = self.taken.taught[mentor, week]
            most = max(self.grid.mentors[mentor].weekly - held, sum(x for x in literals if isinstance(x, int)))
            self.limit("mentor_weekly", Who("mentor", mentor), literals, most)
        for key, literals in self.sitting.items():
            most = self.grid.seats[key] - self.taken.sitting[key]
            if len(literals) > most:
                row = self.cp.add(summed(literals) <= max(0, most))
                self.row("visit_seats", Who("slot", key[2]), row)
        for student in self.grid.problem.students:
            for other in self.grid.kept_apart(student):
                if student.id in self.members or other in self.members:
                    self._apart(student.id, other)

    def _rooms(self) -> None:
        grid = self.grid
        shared: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for group, slot in self.inside:
            if mentor := grid.mentor(group, slot):
                shared.setdefault((mentor.id, slot), []).append((group, slot))
        for (group, slot), literals in self.inside.items():
            held = self.taken.inside[group, slot]
            mentor = grid.mentor(group, slot)
            if mentor and self._one_room(shared[mentor.id, slot], mentor.id):
                self.limit("capacity", Who("group", group), literals, grid.room(group, slot) - held)
                continue
            self.limit("capacity", Who("group", group), literals, grid.groups[group].capacity - held)
        for (mentor_id, slot), keys in shared.items():
            if self._one_room(keys, mentor_id):
                continue
            held = sum(
                self.taken.inside[g, slot] for g in grid.groups if grid.mentor(g, slot) is grid.mentors[mentor_id]
            )
            literals = [literal for key in keys for literal in self.inside[key]]
            self.limit("mentor_at_once", Who("mentor", mentor_id), literals, grid.mentors[mentor_id].at_once - held)

    def _one_room(self, keys: list[tuple[int, int]], mentor: int) -> bool:
        """Whether the places of a group and of its mentor are one limit: she has no other group then."""
        alone = len(keys) == 1 and not self.why
        return alone and self.grid.must("mentor_at_once", mentor) and self.grid.must("capacity", keys[0][0])

    def _apart(self, student: int, other: int) -> None:
        if not self.grid.on("apart"):
            return
        spans = [set(self.grid.cohorts[self.grid.students[s].cohort].span) for s in (student, other)]
        price = self.grid.price("apart") or SHORT
        for week in sorted(spans[0] & spans[1]):
            for group in self.grid.groups:
                both = [self.group_literal(s, week, group) for s in (student, other)]
                if any(never(x) for x in both) or settled(both):
                    continue
                if self.grid.must("apart") and not self.elastic:
                    self.row("apart", Who("student", student), self.cp.add(summed(both) <= 1))
                elif self.wish or self.elastic:
                    together = self.literal()
                    self.cp.add(summed(both) - together <= 1)
                    self.price.append((price, together))
