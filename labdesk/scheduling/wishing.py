"""What is wished in a model: every wish of a student or of the practice as a price on the variables."""

from __future__ import annotations

from labdesk.scheduling.checker import full_and_split, unwished, wishes
from labdesk.scheduling.demands import Demands
from labdesk.scheduling.instance import Kind, Schedule, Student
from labdesk.scheduling.members import Member
from labdesk.scheduling.plan import Row
from labdesk.scheduling.rows import Literal, always, never, priced, settled, summed


class Wishes(Demands):
    """The prices of a practice: what its students would like, and how far it is from what was published."""

    def wish_for(self, before: Schedule, change: int) -> None:
        """The price of every wish, and `change` for each half-day that is not as it was before."""
        grid = self.grid
        others = {s: self.plan.cells(s.id) for s in grid.problem.students if s.id not in self.members}
        own = {s.id: sum(wishes(grid, s, cells).values()) for s, cells in others.items()}
        self.fixed += sum(own.values())
        free, whole = grid.price("free_day"), grid.price("whole_days")
        for student, cells in others.items() if free or whole else ():
            full, split = full_and_split(grid, student, cells)
            self.fixed += free * full + whole * split
        for member in self.members.values():
            self._half(member)
            self._wished_off(member)
            self._mentors(member)
            self._even(member)
            self._preferred(member)
            self._days(member)
            self.price += member.wishes
        self._worst(max(own.values(), default=0))
        for student in grid.problem.students:
            if (other := grid.partner(student)) is not None:
                self._pair(student, other)
        self._fair()
        self._spread()
        self._visits()
        self._change(before, change)

    def _half(self, member: Member) -> None:
        price = self.grid.price("half")
        if price and member.student.half is not None:
            member.wishes += [(price, x) for t, x in member.present.items() if t % 2 != member.student.half]

    def _wished_off(self, member: Member) -> None:
        if (price := self.grid.price("wished_off")) and (free := member.student.free):
            dear = {t: free[self.grid.in_week(t)] for t in member.present if self.grid.in_week(t) in free}
            member.wishes += [(price * dear[t], member.present[t]) for t in dear]

    def _mentors(self, member: Member) -> None:
        """In each group, how many mentors there are beyond one."""
        price = self.grid.price("one_mentor")
        if not price:
            return
        met: dict[int, dict[int, list[Literal]]] = {}
        for slot in member.present:
            lock = self.grid.locks.get((member.student.id, slot))
            inside = member.inside.get(slot) or ({lock.group: 1} if lock and lock.group is not None else {})
            for group, literal in inside.items():
                if mentor := self.grid.mentor(group, slot):
                    met.setdefault(group, {}).setdefault(mentor.id, []).append(literal)
        for mentors in met.values():
            if len(mentors) > 1:
                more = self.cp.new_int_var(0, len(mentors) - 1, "")
                self.cp.add(more >= summed(self._any(literals) for literals in mentors.values()) - 1)
                member.wishes.append((price, more))

    def _any(self, literals: list[Literal]) -> Literal:
        """A literal that is true if one of them is."""
        free = [literal for literal in literals if not isinstance(literal, int)]
        if any(always(literal) for literal in literals) or len(free) < 2:
            return 1 if any(always(literal) for literal in literals) else (free or [0])[0]
        found = self.literal()
        for each in free:
            self.cp.add_implication(each, found)
        return found

    def _even(self, member: Member) -> None:
        price, cohort = self.grid.price("even"), member.cohort
        if not price:
            return
        for week in cohort.span:
            present = [member.present[t] for t in self.grid.slots_of(week) if t in member.present]
            if settled(present):
                n = sum(present)
                member.wishes.append((price, max(0, cohort.target - n, n - cohort.target - 1)))
                continue
            total = summed(present)
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
                self.cp.add(split >= 2 * some - summed(halves))
                self.cp.add(summed(halves) >= some)
                self.price.append((whole, split))
        for all_busy in busy.values():
            if free and len(all_busy) >= self.grid.calendar.days:
                full = self.literal()
                self.cp.add(full >= summed(all_busy) - len(all_busy) + 1)
                self.price.append((free, full))

    def _worst(self, others: int) -> None:
        price = self.grid.price("worst")
        if not price:
            return
        worst = self.cp.new_int_var(others, 1_000_000, "")
        for member in self.members.values():
            if member.wishes:
                self.cp.add(worst >= priced(member.wishes))
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
                both = [self.group_literal(s.id, week, group) for s in (student, other)]
                if not any(never(literal) for literal in both):
                    shared.append(self._of_both(both))
            self.cp.add(summed(shared) + apart >= 1)
            self.price.append((price, apart))

    def _of_both(self, both: list[Literal]) -> Literal:
        """A literal that is true only if both are."""
        free = [literal for literal in both if not always(literal)]
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
        for (mentor, _), n in self.taken.taught.items():
            held[mentor] = held.get(mentor, 0) + n
        literals: dict[int, list[Literal]] = {}
        for (mentor, _), found in self.taught.items():
            literals.setdefault(mentor, []).extend(found)
        for mentor, share in self.grid.fair.items():
            self._over_share(price, held.get(mentor, 0), literals.get(mentor, []), share)

    def _spread(self) -> None:
        price = self.grid.price("spread")
        if not price:
            return
        literals: dict[int, list[Literal]] = {}
        for (group, _), found in self.inside.items():
            literals.setdefault(group, []).extend(found)
        for group, share in self.grid.spread.items():
            self._over_share(price, self.taken.groups[group], literals.get(group, []), share)

    def _over_share(self, price: int, held: int, found: list[Literal], share: int) -> None:
        """The price of half-days over a fair share, with those that are held already."""
        if held + len(found) <= share:
            return
        if settled(found):
            self.fixed += price * max(0, held + sum(found) - share)
            return
        over = self.cp.new_int_var(0, held + len(found), "")
        self.cp.add(over >= summed(found) + held - share)
        self.price.append((price, over))

    def _visits(self) -> None:
        """The price of every visit on which somebody is seen."""
        price = self.grid.price("few_visits")
        if not price:
            return
        for key in self.grid.seats:
            if self.taken.sitting[key]:
                self.fixed += price
            elif seats := self.sitting.get(key):
                self.price.append((price, self._any(seats)))

    def _change(self, schedule: Schedule, price: int) -> None:
        if not price or not schedule:
            return
        before: dict[int, Row] = {}
        for cell in schedule:
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
        if never(kind) or never(group):
            return 1
        differs = self.literal()
        self.cp.add(differs + kind >= 1)
        self.cp.add(differs + group >= 1)
        return differs
