"""What can be told by counting, before any search: too few places in the hall, under a visit, in a week, on a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from labdesk.scheduling.grid import LEADS, Grid, Reason
from labdesk.scheduling.instance import Kind, Student
from labdesk.scheduling.matching import Contest, Place, Shortage, Ways, fits
from labdesk.scheduling.proposal import Conflict, Finding, Who

Spared = dict[tuple[int, str], int]
"""Student and what (a kind's name, or "visit") -> how much of it counting says she must do without."""


@dataclass(frozen=True)
class Counted:
    """The conflicts that counting finds, and the smallest demand to give up so that the rest may be placed."""

    conflicts: tuple[Conflict, ...]
    spared: Spared


def count(grid: Grid, goes_on: Callable[[], bool] = lambda: True) -> Counted:
    """All that counting can say about a practice."""
    conflicts = list(_malformed(grid))
    spared: Spared = {}
    leading = _Leading(grid)
    for what, contest in (("HALL", _hall), ("visit", _visits), ("INDEPENDENT", _days)):
        if shortage := contest(leading).shortage(goes_on):
            conflicts.append(_told(what, shortage))
            for student in shortage.left_out:
                spared[student, what] = spared.get((student, what), 0) + (2 if what == "INDEPENDENT" else 1)
    if shortage := _altogether(grid).shortage(goes_on):
        conflicts.append(_told("all", shortage))
        for student in shortage.left_out:
            spared[student, "OBSERVE"] = spared.get((student, "OBSERVE"), 0) + 1
    for house, most in grid.quotas.items():
        if shortage := _at_once(grid, house, most).shortage(goes_on):
            conflicts.append(_told("quota", shortage))
    for week in range(grid.calendar.weeks):
        if shortage := _week(grid, week).shortage(goes_on):
            conflicts.append(_told("weekly", shortage, week))
    conflicts += _crowded(leading, conflicts, goes_on)
    conflicts += [found for student in _new(grid) if (found := _alone(grid, student, goes_on))]
    return Counted(tuple(conflicts), spared)


def _told(what: str, shortage: Shortage, week: int | None = None, days: tuple[Who, ...] = ()) -> Conflict:
    weekly = dict.fromkeys(("weekly", "week_days", "few_week"), "weekly_least")
    rule = {"visit": "visit", **weekly}.get(what, "need")
    rule = {"HALL": "need.HALL", "INDEPENDENT": "need.INDEPENDENT", "few_days": "need.INDEPENDENT"}.get(what, rule)
    numbers = {"n": shortage.demand, "supply": shortage.supply}
    who = (*days, *(Who("student", s) for s in shortage.students))
    if week is not None:
        numbers["week"] = week
    if days:
        numbers["lack"] = shortage.demand - shortage.supply
    first = Finding(rule, who, numbers, what if what.startswith("few") else f"short_{what}")
    return Conflict((first, *grouped(shortage.causes)), minimal=shortage.minimal, confirmed=shortage.confirmed)


def grouped(causes: tuple[Reason, ...]) -> list[Finding]:
    """One finding for each rule, with all whom it names."""
    found: dict[str, list[Who]] = {}
    for rule, who in causes:
        found.setdefault(rule, []).append(who)
    return [Finding(rule, tuple(who)) for rule, who in found.items()]


# places that students compete for


class _Leading:
    """Where students may lead: the ways of each, with the rules that close them."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self._closed: dict[tuple[int, int, bool], frozenset[Reason]] = {}
        self._groups: dict[tuple[int, int, bool, int], dict[int, frozenset[Reason]]] = {}

    def closed(self, group: int, slot: int, hall: bool) -> frozenset[Reason]:
        """Why nobody may lead in a group in a half-day."""
        key = group, slot, hall
        if key not in self._closed:
            reasons = [*self.grid.shuts(group, slot), *self.grid.unled(group, slot)]
            self._closed[key] = frozenset(reasons + (self.grid.unhalled(group, slot) if hall else []))
        return self._closed[key]

    def groups(self, student: Student, week: int) -> dict[int, frozenset[Reason]]:
        """The groups of a programme, each with the rule that puts it in another week."""
        key = student.cohort, student.site, self.grid.ordered(student), week
        if key not in self._groups:
            found = self._groups[key] = {}
            for group in self.grid.problem.groups:
                if group.site == student.site and (wrong := self._wrong_band(student, group.band, week)) is not None:
                    found[group.id] = frozenset(wrong)
        return self._groups[key]

    def _wrong_band(self, student: Student, band: int, week: int) -> set[Reason] | None:
        """The rule against a group's age band in a week; None when the programme never has the band."""
        cohort = self.grid.cohorts[student.cohort]
        if all(block.band not in (None, band) for block in cohort.blocks):
            return None
        if self.grid.ordered(student):
            start = cohort.first_week
            for block in cohort.blocks:
                if week in range(start, start + block.weeks):
                    return set() if block.band in (None, band) else {("blocks", Who("cohort", cohort.id))}
                start += block.weeks
        return set()

    def own(self, student: Student, slot: int, kind: Kind) -> list[frozenset[Reason]]:
        """For every way to have observed before: why a student may not lead in a half-day, wherever it is."""
        grid = self.grid
        base = frozenset([*grid.away(student, slot), *grid.early(student, slot, kind)])
        if kind == Kind.INDEPENDENT:
            base |= frozenset(grid.away(student, slot ^ 1))
        if not grid.must("observe_first", student.id):
            return [base]
        earlier = range(grid.slots_of(grid.week(slot)).start, slot)
        before = {frozenset(grid.away(student, t)) for t in earlier}
        return [
            base | each for each in _least({*before, frozenset({("observe_first", Who("cohort", student.cohort))})})
        ]

    def ways(self, student: Student, slot: int, kind: Kind) -> dict[int, list[frozenset[Reason]]]:
        """By group: all the ways to lead there, each with what closes it."""
        own, hall = self.own(student, slot, kind), kind == Kind.HALL
        found = {}
        for group, wrong in self.groups(student, self.grid.week(slot)).items():
            both = wrong | self.closed(group, slot, hall)
            if kind == Kind.INDEPENDENT:
                both |= self.closed(group, slot ^ 1, hall)
            found[group] = [each | both for each in own]
        return found

    def open_groups(self, student: Student, slot: int, kind: Kind) -> list[int]:
        """The groups in which a student may lead in a half-day."""
        if all(self.own(student, slot, kind)):
            return []
        return [group for group, each in self.ways(student, slot, kind).items() if not all(each)]


def _least(ways: set[frozenset[Reason]]) -> tuple[frozenset[Reason], ...]:
    kept: list[frozenset[Reason]] = []
    for way in sorted(ways, key=len):
        if not any(other <= way for other in kept):
            kept.append(way)
    return tuple(kept)


def _new(grid: Grid) -> list[Student]:
    """Students whose practice has not begun: of the others, counting says too little."""
    return [s for s in grid.problem.students if not any(lock.done for lock in grid.by_student[s.id])]


def _hall(leading: _Leading) -> Contest:
    grid = leading.grid
    students = {s.id: s for s in _new(grid) if grid.must("hall_places")}

    def ways(student: int) -> Ways:
        each = {t: leading.ways(students[student], t, Kind.HALL) for t in grid.weeks_slots(students[student])}
        return {t: _least({way for ways in groups.values() for way in ways}) for t, groups in each.items() if groups}

    return Contest(
        {s: grid.cohorts[student.cohort].need[Kind.HALL] for s, student in students.items()},
        {s: [t for t in grid.available[s] if leading.open_groups(student, t, Kind.HALL)]
         for s, student in students.items()},
        ways, lambda place: sum(grid.halls.values()),
        lambda place: ("hall_places", Who("site", next(iter(grid.halls)))),
    )  # fmt: skip


def _visits(leading: _Leading) -> Contest:
    grid = leading.grid
    students = {s.id: s for s in _new(grid) if grid.must("visit", s.id) and grid.visited(s)}

    def kinds(student: Student) -> list[Kind]:
        return [kind for kind in LEADS if grid.cohorts[student.cohort].need[kind]]

    def key(student: Student, slot: int) -> Place:
        return grid.cohorts[student.cohort].university, student.site, slot

    def ways(student_id: int) -> Ways:
        student = students[student_id]
        found = {}
        for slot in grid.visited(student):
            found_ways = [leading.ways(student, slot, kind) for kind in kinds(student)]
            each = {way for by_group in found_ways for ways in by_group.values() for way in ways}
            if each and grid.week(slot) in grid.cohorts[student.cohort].span:
                found[key(student, slot)] = _least(each)
        return found

    def open_to(student: Student) -> list[Place]:
        mine = set(grid.available[student.id])
        visits = [t for t in grid.visited(student) if t in mine]
        return [key(student, t) for t in visits if any(leading.open_groups(student, t, k) for k in kinds(student))]

    return Contest(
        dict.fromkeys(students, 1), {s: open_to(student) for s, student in students.items()}, ways,
        lambda place: grid.seats[place], lambda place: ("visit_seats", Who("university", place[0])),
    )  # fmt: skip


def _days(leading: _Leading) -> Contest:
    """Independent days against the days of groups in which somebody may lead from morning to evening."""
    grid = leading.grid
    students = {s.id: s for s in _new(grid) if grid.must("one_leads")}

    def ways(student_id: int) -> Ways:
        student = students[student_id]
        mornings = [t for t in grid.weeks_slots(student) if t % 2 == 0]
        each = {t: leading.ways(student, t, Kind.INDEPENDENT) for t in mornings}
        return {(group, t): _least(set(ways)) for t, groups in each.items() for group, ways in groups.items()}

    def open_to(student: Student) -> list[Place]:
        mornings = [t for t in grid.available[student.id] if t % 2 == 0]
        return [(group, t) for t in mornings for group in leading.open_groups(student, t, Kind.INDEPENDENT)]

    return Contest(
        {s: grid.cohorts[student.cohort].need[Kind.INDEPENDENT] // 2 for s, student in students.items()},
        {s: open_to(student) for s, student in students.items()}, ways,
        lambda place: 1 if grid.must("one_leads", place[0]) else 99,
        lambda place: ("one_leads", Who("group", place[0])),
    )  # fmt: skip


def _week(grid: Grid, week: int) -> Contest:
    """The least half-days of a week against what the groups take in it."""
    there = [s for s in _new(grid) if week in grid.cohorts[s.cohort].span and grid.must("weekly_least", s.id)]
    leading = _Leading(grid)

    def ways(student: int) -> Ways:
        return {group: (wrong,) for group, wrong in leading.groups(grid.students[student], week).items()}

    return Contest(
        {s.id: grid.cohorts[s.cohort].weekly_least for s in there},
        {s.id: [group for group, wrong in leading.groups(s, week).items() if not wrong] for s in there},
        ways, lambda group: _takes(grid, group, week), lambda group: _limiting(grid, group),
    )  # fmt: skip


def _altogether(grid: Grid) -> Contest:
    """All half-days of the programmes against what the groups take in the weeks of each practice."""
    students = {s.id: s for s in _new(grid)}
    leading = _Leading(grid)

    def ways(student: int) -> Ways:
        span = grid.cohorts[students[student].cohort].span
        each = {week: leading.groups(students[student], week) for week in span if week < grid.calendar.weeks}
        return {(group, week): (wrong,) for week, groups in each.items() for group, wrong in groups.items()}

    return Contest(
        {s: grid.cohorts[student.cohort].total for s, student in students.items()},
        {s: [place for place, (wrong,) in ways(s).items() if not wrong] for s in students},
        ways, lambda place: _takes(grid, *place), lambda place: _limiting(grid, place[0]),
    )  # fmt: skip


def _at_once(grid: Grid, house: tuple[int, int], most: int) -> Contest:
    """All half-days of a university's students against those on which so many of them may be there at once."""
    here = [s for s in _new(grid) if (grid.university(s.id), s.site) == house and grid.must("quota")]
    ways = {s.id: {t: (frozenset(grid.away(s, t)),) for t in grid.weeks_slots(s)} for s in here}
    return Contest(
        {s.id: grid.cohorts[s.cohort].total for s in here}, {s.id: grid.available[s.id] for s in here},
        ways.__getitem__, lambda slot: most, lambda slot: ("quota", Who("university", house[0])),
    )  # fmt: skip


def _crowded(leading: _Leading, told: list[Conflict], goes_on: Callable[[], bool]) -> Iterator[Conflict]:
    """Too few places on the days on which students can come: in the first such week, else altogether."""
    grid = leading.grid
    if any(cause.message in ("short_weekly", "short_all") for conflict in told for cause in conflict.causes):
        return
    students = {s.id: s for s in _new(grid)}
    least = {s: grid.cohorts[student.cohort].weekly_least for s, student in students.items()
             if grid.must("weekly_least", s)}  # fmt: skip
    asked: list[tuple[str, int | None, dict[int, int]]] = [
        ("week_days", week, {s: n for s, n in least.items() if week in grid.cohorts[students[s].cohort].span})
        for week in range(grid.calendar.weeks)
    ]
    asked.append(("all_days", None, {s: grid.cohorts[student.cohort].total for s, student in students.items()}))
    for what, week, units in asked:
        if shortage := _on_days(leading, week, units, goes_on):
            free = {t for s in shortage.students for t in _in(grid, week, grid.available[s])}
            yield _told(what, shortage, week, _weekdays(grid, free))
            return


def _in(grid: Grid, week: int | None, slots: Iterable[int]) -> list[int]:
    return [t for t in slots if week is None or grid.week(t) == week]


def _on_days(
    leading: _Leading, week: int | None, units: dict[int, int], goes_on: Callable[[], bool]
) -> Shortage | None:
    """Half-days of students against the places of the groups on those half-days on which each of them can come."""
    grid = leading.grid
    units = {s: n for s, n in units.items() if len(_in(grid, week, grid.available[s])) >= n}  # of others see `_alone`
    at_site: dict[int, list[int]] = {}
    for group in grid.problem.groups:
        at_site.setdefault(group.site, []).append(group.id)
    students = {s: grid.students[s] for s in units}
    days = {s: [(student.site, t) for t in _in(grid, week, grid.available[s])] for s, student in students.items()}
    if fits(units, days, lambda place: sum(grid.cap(g, place[1]) for g in at_site.get(place[0], ()))):
        return None

    def ways(student: int) -> Ways:
        found = {}
        for t in _in(grid, week, grid.weeks_slots(students[student])):
            away = frozenset(grid.away(students[student], t))
            for group, wrong in leading.groups(students[student], grid.week(t)).items():
                found[group, t] = (away | wrong | frozenset(grid.shuts(group, t)),)
        return found

    places = {s: [place for place, (wrong,) in ways(s).items() if not wrong] for s in units}
    contest = Contest(units, places, ways, lambda place: grid.room(*place), lambda place: _tight(grid, *place))
    shortage = contest.shortage(goes_on, whole=True)
    open_now = {place for s in (shortage.students if shortage else ()) for place in places[s]}
    return replace(shortage, supply=sum(grid.room(*place) for place in open_now)) if shortage else None


def _tight(grid: Grid, group: int, slot: int) -> Reason:
    """The rule that limits a group in a half-day: its own places, unless its mentor takes fewer."""
    mentor, most = grid.mentor(group, slot), grid.groups[group].capacity
    fewer = mentor is not None and grid.must("mentor_at_once", mentor.id) and mentor.at_once < most
    return ("mentor_at_once", Who("mentor", mentor.id)) if mentor and fewer else ("capacity", Who("group", group))


def _weekdays(grid: Grid, slots: set[int]) -> tuple[Who, ...]:
    """The days of the week of half-days, a half where the other one is never among them."""
    inside = sorted({grid.in_week(t) for t in slots})
    whole = {t // 2 for t in inside if t ^ 1 in inside}
    return tuple(dict.fromkeys(Who("weekday", t // 2) if t // 2 in whole else Who("half", t) for t in inside))


def _takes(grid: Grid, group: int, week: int) -> int:
    """How many half-days of students a group takes in a week."""
    by_mentor: dict[int | None, int] = {}
    for slot in grid.slots_of(week):
        mentor = grid.mentor(group, slot)
        key = mentor.id if mentor else None
        by_mentor[key] = by_mentor.get(key, 0) + grid.cap(group, slot)
    bound = {m: grid.mentors[m].weekly for m in by_mentor if m is not None and grid.must("mentor_weekly", m)}
    return sum(min(n, bound[m]) if m in bound else n for m, n in by_mentor.items())


def _limiting(grid: Grid, group: int) -> Reason:
    """The rule without which a group would take any number of half-days in a week."""
    return ("mentor_weekly" if grid.groups[group].duties else "capacity", Who("group", group))


# one student, one cohort


def _alone(grid: Grid, student: Student, goes_on: Callable[[], bool]) -> Conflict | None:
    """Whether a student's own free half-days are too few."""
    cohort = grid.cohorts[student.cohort]
    for week in cohort.span if grid.must("weekly_least", student.id) else ():
        each = {t: frozenset(grid.away(student, t)) for t in grid.slots_of(week) if t < len(grid.slots)}
        if shortage := _own(student, cohort.weekly_least, each).shortage(goes_on):
            return _told("few_week", shortage, week)
    if found := _all_together(grid, student):
        return found
    days = {
        t: frozenset([*grid.away(student, t), *grid.away(student, t + 1), *grid.early(student, t, Kind.INDEPENDENT)])
        for t in grid.weeks_slots(student)
        if t % 2 == 0
    }
    shortage = _own(student, cohort.need[Kind.INDEPENDENT] // 2, days).shortage(goes_on)
    return _told("few_days", shortage) if shortage else None


def _all_together(grid: Grid, student: Student) -> Conflict | None:
    """Whether all half-days of the programme fit into the weeks, with no more in any week than is allowed."""
    cohort, who = grid.cohorts[student.cohort], Who("student", student.id)
    away = {t: frozenset(grid.away(student, t)) for t in grid.weeks_slots(student)}
    most: Reason = ("weekly_most", who)

    def room(dropped: frozenset[Reason]) -> int:
        limited = grid.must("weekly_most", student.id) and most not in dropped
        weeks = [sum(away[t] <= dropped for t in grid.slots_of(week) if t in away) for week in cohort.span]
        return sum(min(n, cohort.weekly_most) if limited else n for n in weeks)

    if room(frozenset()) >= cohort.total:
        return None
    dropped: frozenset[Reason] = frozenset()
    reasons = dict.fromkeys([most, *sorted({reason for each in away.values() for reason in each})])
    for reason in reasons:
        if room(dropped | {reason}) < cohort.total:
            dropped |= {reason}
    first = Finding("need", (who,), {"n": cohort.total, "supply": room(dropped)}, "few_all")
    return Conflict((first, *grouped(tuple(r for r in reasons if r not in dropped))), minimal=True, confirmed=True)


def _own(student: Student, units: int, each: dict[int, frozenset[Reason]]) -> Contest:
    """A student against her own half-days or days."""
    return Contest(
        {student.id: units}, {student.id: [t for t, reasons in each.items() if not reasons]},
        lambda _: {t: (reasons,) for t, reasons in each.items()}, lambda _: 1, lambda _: None,
    )  # fmt: skip


def _malformed(grid: Grid) -> Iterator[Conflict]:
    """Programmes that no calendar could hold."""
    for cohort in grid.cohorts.values():
        sites = {s.site for s in grid.problem.students if s.cohort == cohort.id}
        if not sites:
            continue
        who = (Who("cohort", cohort.id),)
        weeks = sum(block.weeks for block in cohort.blocks)
        if weeks != cohort.weeks:
            yield _certain("blocks", who, {"n": weeks, "supply": cohort.weeks}, "weeks")
        if cohort.need[Kind.INDEPENDENT] % 2:
            yield _certain("need", who, {"n": cohort.need[Kind.INDEPENDENT]}, "odd_days")
        for site in sites:
            bands = Counter(group.band for group in grid.groups.values() if group.site == site)
            for band, parts in Counter(block.band for block in cohort.blocks).items():
                if parts > (bands.total() if band is None else bands[band]):
                    of_age = () if band is None else (Who("band", band),)
                    yield _certain("blocks", (*who, *of_age), {}, "no_group")


def _certain(rule: str, who: tuple[Who, ...], numbers: dict[str, int], message: str) -> Conflict:
    return Conflict((Finding(rule, who, numbers, message),), minimal=True, confirmed=True)
