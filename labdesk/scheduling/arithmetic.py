"""What can be told by counting, before any search: too few places in the hall, under a visit, in a week, on a day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from labdesk.scheduling.grid import LEADS, Grid, Reason
from labdesk.scheduling.instance import Cohort, Kind, Student
from labdesk.scheduling.matching import Contest, Place, Shortage, Ways
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
    for what, contest in (("HALL", _hall(grid)), ("visit", _visits(grid))):
        shortage = contest.shortage(goes_on)
        if shortage:
            conflicts.append(_told(what, shortage))
            for student in shortage.left_out:
                spared[student, what] = spared.get((student, what), 0) + 1
    for week in range(grid.calendar.weeks):
        if shortage := _week(grid, week).shortage(goes_on):
            conflicts.append(_told("weekly", shortage, week))
    conflicts += [found for student in grid.problem.students if (found := _alone(grid, student))]
    return Counted(tuple(conflicts), spared)


def _told(what: str, shortage: Shortage, week: int | None = None) -> Conflict:
    rule = {"HALL": "need", "visit": "visit", "weekly": "weekly_least"}[what]
    numbers = {"n": shortage.demand, "supply": shortage.supply}
    who = tuple(Who("student", s) for s in shortage.students)
    if week is not None:
        numbers["week"] = week
    first = Finding(rule, who, numbers, f"short_{what}")
    return Conflict((first, *grouped(shortage.causes)), minimal=shortage.minimal, confirmed=True)


def grouped(causes: tuple[Reason, ...]) -> list[Finding]:
    """One finding for each rule, with all whom it names."""
    found: dict[str, list[Who]] = {}
    for rule, who in causes:
        found.setdefault(rule, []).append(who)
    return [Finding(rule, tuple(who)) for rule, who in found.items()]


# places that students compete for


def _ways(grid: Grid, student: Student, slot: int, kind: Kind) -> tuple[frozenset[Reason], ...]:
    """The ways to lead in a half-day: one for every group, each with the rules that close it."""
    cohort = grid.cohorts[student.cohort]
    own = {*grid.away(student, slot), *grid.early(student, slot, kind)}
    own |= _observed(grid, student, slot)
    if grid.week(slot) not in cohort.span:
        return ()
    ways: set[frozenset[Reason]] = set()
    for group in grid.groups.values():
        if group.site == student.site and (band := _wrong_band(cohort, group.band, grid.week(slot))) is not None:
            reasons = {*own, *band, *grid.shuts(group.id, slot), *grid.unled(group.id, slot)}
            if kind == Kind.HALL:
                reasons |= set(grid.unhalled(group.id, slot))
            ways.add(frozenset(reasons))
    return _least(ways)


def _least(ways: set[frozenset[Reason]]) -> tuple[frozenset[Reason], ...]:
    kept: list[frozenset[Reason]] = []
    for way in sorted(ways, key=len):
        if not any(other <= way for other in kept):
            kept.append(way)
    return tuple(kept)


def _observed(grid: Grid, student: Student, slot: int) -> set[Reason]:
    """Whether nothing earlier in the week is left to observe in."""
    if not grid.must("observe_first"):
        return set()
    earlier = range(grid.slots_of(grid.week(slot)).start, slot)
    if any(not grid.away(student, t) for t in earlier):
        return set()
    return {("observe_first", Who("cohort", student.cohort))}


def _wrong_band(cohort: Cohort, band: int, week: int) -> set[Reason] | None:
    """The rule against a group's age band in a week; None when the programme never has the band."""
    if all(block.band not in (None, band) for block in cohort.blocks):
        return None
    if cohort.fixed_order:
        start = cohort.first_week
        for block in cohort.blocks:
            if week in range(start, start + block.weeks):
                return set() if block.band in (None, band) else {("blocks", Who("cohort", cohort.id))}
            start += block.weeks
    return set()


def _hall(grid: Grid) -> Contest:
    units, ways = {}, {}
    places: dict[Place, int] = {}
    counts: dict[Place, Reason] = {}
    for student in grid.problem.students:
        wanted = grid.cohorts[student.cohort].need[Kind.HALL]
        if not wanted or not grid.must("hall_places") or any(lock.done for lock in grid.by_student[student.id]):
            continue
        found: dict[Place, tuple[frozenset[Reason], ...]] = {}
        for slot in grid.weeks_slots(student):
            if each := _ways(grid, student, slot, Kind.HALL):
                place = student.site, slot
                found[place] = each
                places[place] = grid.halls[student.site]
                counts[place] = ("hall_places", Who("site", student.site))
        units[student.id], ways[student.id] = wanted, found
    return Contest(units, ways, places, counts)


def _visits(grid: Grid) -> Contest:
    units: dict[int, int] = {}
    ways: dict[int, Ways] = {}
    places: dict[Place, int] = {}
    counts: dict[Place, Reason] = {}
    for student in grid.problem.students:
        visits = grid.visited(student)
        if not visits or not grid.must("visit"):
            continue
        cohort = grid.cohorts[student.cohort]
        found: dict[Place, tuple[frozenset[Reason], ...]] = {}
        for slot, seats in visits.items():
            each = {way for kind in LEADS if cohort.need[kind] for way in _ways(grid, student, slot, kind)}
            if each:
                place = cohort.university, student.site, slot
                found[place] = _least(each)
                places[place] = seats
                counts[place] = ("visit_seats", Who("university", cohort.university))
        units[student.id], ways[student.id] = 1, found
    return Contest(units, ways, places, counts)


def _week(grid: Grid, week: int) -> Contest:
    """The least half-days of a week against what the groups take in it."""
    units, ways = {}, {}
    places: dict[Place, int] = {}
    counts: dict[Place, Reason] = {}
    for group in grid.groups.values():
        places[group.id] = _takes(grid, group.id, week)
        counts[group.id] = ("mentor_weekly" if group.duties else "capacity", Who("group", group.id))
    for student in grid.problem.students:
        cohort = grid.cohorts[student.cohort]
        if week not in cohort.span or not grid.must("weekly_least") or not cohort.weekly_least:
            continue
        found: dict[Place, tuple[frozenset[Reason], ...]] = {}
        for group in grid.groups.values():
            wrong = _wrong_band(cohort, group.band, week) if group.site == student.site else None
            if wrong is not None:
                found[group.id] = (frozenset(wrong),)
        if not any(grid.done(student.id, t) for t in grid.slots_of(week)):
            units[student.id], ways[student.id] = cohort.weekly_least, found
    return Contest(units, ways, places, counts)


def _takes(grid: Grid, group: int, week: int) -> int:
    """How many half-days of students a group takes in a week."""
    by_mentor: dict[int | None, int] = {}
    for slot in grid.slots_of(week):
        mentor = grid.mentor(group, slot)
        key = mentor.id if mentor else None
        by_mentor[key] = by_mentor.get(key, 0) + grid.cap(group, slot)
    if not grid.must("mentor_weekly"):
        return sum(by_mentor.values())
    return sum(n if m is None else min(n, grid.mentors[m].weekly) for m, n in by_mentor.items())


# one student, one cohort


def _alone(grid: Grid, student: Student) -> Conflict | None:
    """Whether a student's own free half-days are too few."""
    cohort = grid.cohorts[student.cohort]
    who = (Who("student", student.id),)
    if any(lock.done for lock in grid.by_student[student.id]):
        return None
    free = grid.available[student.id]
    by_week = {week: sum(1 for t in free if grid.week(t) == week) for week in cohort.span}
    if grid.must("weekly_least"):
        for week, n in by_week.items():
            if n < cohort.weekly_least:
                return _certain("weekly_least", who, {"n": cohort.weekly_least, "supply": n, "week": week}, "few_week")
    most = cohort.weekly_most if grid.must("weekly_most") else grid.per_week
    supply = sum(min(n, most) for n in by_week.values())
    if supply < cohort.total:
        return _certain("need", who, {"n": cohort.total, "supply": supply}, "few_all")
    days = {t // 2 for t in free if t ^ 1 in free and not grid.early(student, t, Kind.INDEPENDENT)}
    if len(days) * 2 < cohort.need[Kind.INDEPENDENT]:
        return _certain("need", who, {"n": cohort.need[Kind.INDEPENDENT] // 2, "supply": len(days)}, "few_days")
    return None


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
            bands = {group.band for group in grid.groups.values() if group.site == site}
            for block in cohort.blocks:
                if (block.band not in bands) if block.band is not None else not bands:
                    band = () if block.band is None else (Who("band", block.band),)
                    yield _certain("blocks", (*who, *band), {}, "no_group")


def _certain(rule: str, who: tuple[Who, ...], numbers: dict[str, int], message: str) -> Conflict:
    return Conflict((Finding(rule, who, numbers, message),), minimal=True, confirmed=True)
