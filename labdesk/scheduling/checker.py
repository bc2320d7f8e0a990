"""The exact checker: every rule a schedule breaks, and what its unmet wishes cost; shares nothing with the solver."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import permutations

from labdesk.scheduling.grid import Grid
from labdesk.scheduling.instance import Cell, Kind, Problem, Schedule, Student
from labdesk.scheduling.proposal import Cost, Finding, Who
from labdesk.scheduling.seating import fewest_visits, seating

Rows = dict[int, list[Cell]]


class Checked:
    """A schedule under the rules of a practice: `broken` and `cost`."""

    def __init__(self, problem: Problem | Grid, schedule: Schedule) -> None:
        self.grid = problem if isinstance(problem, Grid) else Grid(problem)
        self.problem = self.grid.problem
        self.rows: Rows = {s.id: [] for s in self.problem.students}
        self.strays = [cell for cell in schedule if cell.student not in self.rows]
        for cell in sorted(schedule):
            if cell.student in self.rows:
                self.rows[cell.student].append(cell)
        self.cells = [cell for rows in self.rows.values() for cell in rows]

    def broken(self) -> list[Finding]:
        """The rules that must hold and do not."""
        return [found for found in self._all_broken() if self.grid.must(found.rule)]

    def _all_broken(self) -> Iterator[Finding]:
        for cell in self.strays:
            yield _of("blocks", cell.student, cell.slot)
        for student in self.problem.students:
            yield from self._cells_of(student)
            yield from self._weeks_of(student)
            yield from self._programme_of(student)
            yield from self._blocks_of(student)
            yield from self._locks_of(student)
            yield from self._apart(student)
        yield from self._groups()
        yield from self._halls()
        yield from self._quotas()
        yield from self._mentors()
        yield from self._visits()

    def _cells_of(self, student: Student) -> Iterator[Finding]:
        taken: set[int] = set()
        available = set(self.grid.available[student.id])
        for cell in self.rows[student.id]:
            if cell.slot in taken:
                yield _of("need", student.id, cell.slot)
            taken.add(cell.slot)
            if self.grid.done(student.id, cell.slot):
                continue
            if cell.slot not in available:
                reasons = self.grid.away(student, cell.slot) or [("absence", Who("student", student.id))]
                yield _of(reasons[0][0], student.id, cell.slot)
            yield from self._place_of(student, cell)

    def _place_of(self, student: Student, cell: Cell) -> Iterator[Finding]:
        grid = self.grid
        group = grid.groups.get(cell.group)
        if group is None or group.site != student.site:
            yield _of("blocks", student.id, cell.slot)
            return
        reasons = grid.shuts(cell.group, cell.slot)
        mentor = grid.mentor(cell.group, cell.slot)
        if mentor and mentor.id in student.avoids:
            reasons.append(("avoids", Who("mentor", mentor.id)))
        if cell.kind != Kind.OBSERVE:
            reasons += grid.unled(cell.group, cell.slot) + grid.early(student, cell.slot, Kind(cell.kind))
        if cell.kind == Kind.HALL:
            reasons += grid.unhalled(cell.group, cell.slot)
        for rule, who in reasons:
            yield Finding(rule, (Who("student", student.id), Who("slot", cell.slot), who))

    def _weeks_of(self, student: Student) -> Iterator[Finding]:
        cohort = self.grid.cohorts[student.cohort]
        for week in cohort.span:
            slots = list(self.grid.slots_of(week))
            if all(self.grid.done(student.id, t) for t in slots):
                continue
            cells = [c for c in self.rows[student.id] if self.grid.week(c.slot) == week]
            done = sum(self.grid.done(student.id, c.slot) for c in cells)
            who = Who("student", student.id), Who("week", week)
            if len(cells) < cohort.weekly_least and self.grid.on("weekly_least", student.id):
                yield Finding("weekly_least", who, {"n": len(cells), "least": cohort.weekly_least})
            if len(cells) > max(cohort.weekly_most, done) and self.grid.on("weekly_most", student.id):
                yield Finding("weekly_most", who, {"n": len(cells), "most": cohort.weekly_most})
            first = next((c for c in cells if c.kind != Kind.OBSERVE), None)
            held = self.grid.on("observe_first", student.id)
            if held and first and cells[0] is first and not self.grid.done(student.id, first.slot):
                yield Finding("observe_first", who)

    def _programme_of(self, student: Student) -> Iterator[Finding]:
        cohort = self.grid.cohorts[student.cohort]
        counts = Counter(Kind(cell.kind) for cell in self.rows[student.id])
        for kind in Kind:
            if counts[kind] != cohort.need[kind]:
                numbers = {"n": counts[kind], "need": cohort.need[kind], "kind": int(kind)}
                yield Finding("need", (Who("student", student.id),), numbers)
        halves: dict[int, int] = defaultdict(int)
        for cell in self.rows[student.id]:
            if cell.kind == Kind.INDEPENDENT:
                halves[cell.slot // 2] += 1
        for day, count in halves.items():
            if count != 2:
                yield _of("need", student.id, day * 2)

    def _blocks_of(self, student: Student) -> Iterator[Finding]:
        cohort = self.grid.cohorts[student.cohort]
        weeks = self.groups_by_week(student)
        for week, groups in weeks.items():
            if len(groups) > 1 or week not in cohort.span:
                yield Finding("blocks", (Who("student", student.id), Who("week", week)))
        seen = [next(iter(weeks.get(week, {None}))) for week in cohort.span]
        if not fits_blocks(self.grid, student, seen):
            yield Finding("blocks", (Who("student", student.id),))

    def groups_by_week(self, student: Student) -> dict[int, set[int]]:
        """The groups a student is in, week by week."""
        return by_week(self.grid, self.rows[student.id])

    def _locks_of(self, student: Student) -> Iterator[Finding]:
        known = {cell.slot: cell for cell in self.rows[student.id]}
        for lock in self.grid.by_student[student.id]:
            cell = known.get(lock.slot)
            kept = (
                cell is None
                if lock.empty
                else cell is not None and lock.group in (None, cell.group) and lock.kind in (None, cell.kind)
            )
            if not kept:
                yield _of("locked", student.id, lock.slot)

    def _apart(self, student: Student) -> Iterator[Finding]:
        own = self.groups_by_week(student)
        for other in student.apart:
            if other in self.grid.students and not (
                other < student.id and student.id in self.grid.students[other].apart
            ):
                theirs = self.groups_by_week(self.grid.students[other])
                for week in sorted(own.keys() & theirs.keys()):
                    if own[week] & theirs[week]:
                        who = Who("student", student.id), Who("student", other), Who("week", week)
                        yield Finding("apart", who)

    def _groups(self) -> Iterator[Finding]:
        inside: dict[tuple[int, int], list[Cell]] = defaultdict(list)
        for cell in self.cells:
            if cell.group in self.grid.groups and not self.grid.done(cell.student, cell.slot):
                inside[cell.group, cell.slot].append(cell)
        at_once: Counter[tuple[int, int]] = Counter()
        for (group, slot), cells in sorted(inside.items()):
            who = Who("group", group), Who("slot", slot)
            if len(cells) > (most := self.grid.groups[group].capacity) and self.grid.on("capacity", group):
                yield Finding("capacity", who, {"n": len(cells), "most": most})
            leading = sum(cell.kind != Kind.OBSERVE for cell in cells)
            if leading > 1 and self.grid.on("one_leads", group):
                yield Finding("one_leads", who, {"n": leading})
            if mentor := self.grid.mentor(group, slot):
                at_once[mentor.id, slot] += len(cells)
        for (mentor_id, slot), n in sorted(at_once.items()):
            if n > (most := self.grid.mentors[mentor_id].at_once) and self.grid.on("mentor_at_once", mentor_id):
                who = Who("mentor", mentor_id), Who("slot", slot)
                yield Finding("mentor_at_once", who, {"n": n, "most": most})

    def _halls(self) -> Iterator[Finding]:
        used: Counter[tuple[int, int]] = Counter(
            (self.grid.students[cell.student].site, cell.slot)
            for cell in self.cells
            if cell.kind == Kind.HALL and not self.grid.done(cell.student, cell.slot)
        )
        for (site, slot), n in sorted(used.items()):
            if n > (most := self.grid.halls[site]):
                yield Finding("hall_places", (Who("site", site), Who("slot", slot)), {"n": n, "most": most})

    def _quotas(self) -> Iterator[Finding]:
        there: Counter[tuple[int, int, int]] = Counter(
            (self.grid.university(cell.student), self.grid.students[cell.student].site, cell.slot)
            for cell in self.cells
            if not self.grid.done(cell.student, cell.slot)
        )
        for (university, site, slot), n in sorted(there.items()):
            most = self.grid.quotas.get((university, site), n)
            if n > most:
                yield Finding("quota", (Who("university", university), Who("slot", slot)), {"n": n, "most": most})

    def _mentors(self) -> Iterator[Finding]:
        total: Counter[tuple[int, int]] = Counter()
        past: Counter[tuple[int, int]] = Counter()
        for cell, mentor in self._with_mentors():
            key = mentor, self.grid.week(cell.slot)
            total[key] += 1
            past[key] += self.grid.done(cell.student, cell.slot)
        for (mentor, week), n in sorted(total.items()):
            most = self.grid.mentors[mentor].weekly
            if n > max(most, past[mentor, week]) and self.grid.on("mentor_weekly", mentor):
                yield Finding("mentor_weekly", (Who("mentor", mentor), Who("week", week)), {"n": n, "most": most})

    def _with_mentors(self) -> Iterator[tuple[Cell, int]]:
        for cell in self.cells:
            if cell.group in self.grid.groups and (mentor := self.grid.mentor(cell.group, cell.slot)):
                yield cell, mentor.id

    def _visits(self) -> Iterator[Finding]:
        if not self.grid.seats:
            return
        seated = seating(self.grid, self._led())
        for student in self.problem.students:
            if student.id not in seated and self.grid.visited(student):
                yield Finding("visit", (Who("student", student.id),))

    def _led(self) -> dict[int, list[tuple[int, int]]]:
        return {s: [(c.slot, c.kind) for c in rows] for s, rows in self.rows.items()}

    def cost(self) -> Cost:
        """What the unmet wishes cost, and soft rules that are broken."""
        students = {s.id: wishes(self.grid, s, self.rows[s.id]) for s in self.problem.students}
        parts: dict[str, int] = defaultdict(int)
        for own_parts in students.values():
            for rule, units in own_parts.items():
                parts[rule] += units
        worst: dict[int, int] = {}
        own = {s: sum(own_parts.values()) for s, own_parts in students.items()}
        for student in self.problem.students:
            worst[student.site] = max(worst.get(student.site, 0), own[student.id])
        parts["worst"] = self.grid.price("worst") * sum(worst.values())
        for rule, units in (("pairs", self._pairs()), ("change", self.changed()), *self._shares(), *self._days()):
            parts[rule] = self.grid.price(rule) * units
        if price := self.grid.price("few_visits"):
            parts["few_visits"] = price * fewest_visits(self.grid, self._led())
        for found in self._all_broken():
            if (price := self.grid.price(found.rule)) and not self.grid.must(found.rule):
                parts[found.rule] = parts.get(found.rule, 0) + price * excess(found)
        told = {rule: units for rule, units in parts.items() if self.grid.price(rule)}
        return Cost(sum(told.values()), told, own)

    def _pairs(self) -> int:
        found = 0
        for student in self.problem.students:
            other = self.grid.partner(student)
            if other is None:
                continue
            own, theirs = self.groups_by_week(student), self.groups_by_week(other)
            found += sum(own.get(w) != theirs.get(w) for w in self.grid.cohorts[student.cohort].span)
        return found

    def _shares(self) -> Iterator[tuple[str, int]]:
        """What mentors and groups have over their fair shares."""
        mentors = Counter(mentor for _, mentor in self._with_mentors())
        yield "fair", sum(max(0, n - self.grid.fair[mentor]) for mentor, n in mentors.items())
        if self.grid.price("spread"):
            groups = Counter(cell.group for cell in self.cells if cell.group in self.grid.groups)
            yield "spread", sum(max(0, n - self.grid.spread[group]) for group, n in groups.items())

    def changed(self) -> int:
        """Half-days of students that differ from the published schedule."""
        if not self.problem.published:
            return 0
        return differing(self.problem.published, self.cells)

    def _days(self) -> Iterator[tuple[str, int]]:
        found = [full_and_split(self.grid, s, self.rows[s.id]) for s in self.problem.students]
        yield from (("free_day", sum(full for full, _ in found)), ("whole_days", sum(split for _, split in found)))


def by_week(grid: Grid, rows: Iterable[Cell]) -> dict[int, set[int]]:
    """The groups of some half-days, week by week."""
    found: dict[int, set[int]] = {}
    for cell in rows:
        found.setdefault(grid.week(cell.slot), set()).add(cell.group)
    return found


def wishes(grid: Grid, student: Student, rows: list[Cell]) -> dict[str, int]:
    """What a student's own unmet wishes cost, by rule."""
    cohort = grid.cohorts[student.cohort]
    weeks = Counter(grid.week(cell.slot) for cell in rows)
    wrong = sum(1 for cell in rows if student.half is not None and cell.slot % 2 != student.half)
    wished = sum(student.free.get(grid.in_week(cell.slot), 0) for cell in rows)
    uneven = sum(max(0, cohort.target - weeks[w], weeks[w] - cohort.target - 1) for w in cohort.span)
    groups = by_week(grid, rows)
    runs: list[int] = []
    for week in cohort.span:
        for group in groups.get(week, ()):
            if not runs or runs[-1] != group:
                runs.append(group)
    return {
        "half": grid.price("half") * wrong,
        "wished_off": grid.price("wished_off") * wished,
        "one_mentor": price * more_mentors(grid, rows) if (price := grid.price("one_mentor")) else 0,
        "even": grid.price("even") * uneven,
        "groups": grid.price("groups") * sum(unwished(grid, student, group) for group in runs),
    }


def full_and_split(grid: Grid, student: Student, rows: Iterable[Cell]) -> tuple[int, int]:
    """How many weeks of a student have no free day, and how many of her days are halves."""
    days = Counter(cell.slot // 2 for cell in rows)
    of_week = Counter(day // grid.calendar.days for day in days)
    full = sum(of_week[week] >= grid.calendar.days for week in grid.cohorts[student.cohort].span)
    return full, sum(n == 1 for n in days.values())


def more_mentors(grid: Grid, rows: Iterable[Cell]) -> int:
    """How many mentors a student has in her groups beyond one in each."""
    met = {(cell.group, mentor.id) for cell in rows if (mentor := grid.mentor(cell.group, cell.slot))}
    return len(met) - len({group for group, _ in met})


def excess(found: Finding) -> int:
    """By how much a rule is broken."""
    numbers = found.numbers
    if "most" in numbers:
        return numbers["n"] - numbers["most"]
    if "least" in numbers:
        return numbers["least"] - numbers["n"]
    return numbers["n"] - 1 if found.rule == "one_leads" else 1


def unwished(grid: Grid, student: Student, group: int) -> bool:
    """Whether a group is none of those a student prefers, though she prefers some of that age band."""
    if group not in grid.groups or group in student.groups:
        return False
    band = grid.groups[group].band
    return any(grid.groups[wished].band == band for wished in student.groups if wished in grid.groups)


def differing(before: Iterable[Cell], after: Iterable[Cell]) -> int:
    """How many half-days of students are not the same in two schedules."""
    old = {(cell.student, cell.slot): (cell.group, cell.kind) for cell in before}
    new = {(cell.student, cell.slot): (cell.group, cell.kind) for cell in after}
    return sum(old.get(key) != new.get(key) for key in old.keys() | new.keys())


def fits_blocks(grid: Grid, student: Student, seen: list[int | None]) -> bool:
    """Whether groups, week by week, are those of the programme's parts; a week without half-days fits any."""
    return any(True for _ in rotations(grid, student, seen))


def rotations(grid: Grid, student: Student, seen: list[int | None]) -> Iterator[list[tuple[int, int, int | None]]]:
    """The ways the parts of a student's programme explain the groups seen: (part, first week, group) each."""
    cohort = grid.cohorts[student.cohort]
    orders: Iterable[tuple[int, ...]] = [tuple(range(len(cohort.blocks)))]
    if not grid.ordered(student):
        orders = permutations(range(len(cohort.blocks)))
    for order in orders:
        start, used, found = 0, set[int](), list[tuple[int, int, int | None]]()
        for number in order:
            block = cohort.blocks[number]
            groups = {g for g in seen[start : start + block.weeks] if g is not None}
            group = next(iter(groups)) if groups else None
            if len(groups) > 1 or (group is not None and (group in used or not _right(grid, group, block.band))):
                break
            used |= groups
            found.append((number, start, group))
            start += block.weeks
        else:
            if start == cohort.weeks:
                yield found


def _right(grid: Grid, group: int, band: int | None) -> bool:
    return group in grid.groups and band in (None, grid.groups[group].band)


def _of(rule: str, student: int, slot: int) -> Finding:
    return Finding(rule, (Who("student", student), Who("slot", slot)))
