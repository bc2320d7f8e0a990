"""From the site's records to what the scheduler works on: the practice of one period as plain numbers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations.practice_board import SHIFT_CODES, Board, Half, Placed, Session, Terms, monday_of
from labdesk.operations.practice_rules import OPTIONAL
from labdesk.scheduling.instance import (
    Block,
    Calendar,
    Cell,
    Cohort,
    Duty,
    Group,
    Kind,
    Lock,
    Mentor,
    Problem,
    Quota,
    Schedule,
    Site,
    Student,
    Visit,
)
from labdesk.scheduling.rules import LEVELS, RULES, Setting, usual_rules, weight
from labdesk.schema.organisations import AGE_GROUPS
from labdesk.store import Store

KIND_OF = {"lesson": Kind.TRIAL, "hall": Kind.HALL, "independent": Kind.INDEPENDENT}
SORT_OF = {Kind.OBSERVE: "observe", Kind.TRIAL: "lesson", Kind.HALL: "hall", Kind.INDEPENDENT: "independent"}
BANDS = tuple(AGE_GROUPS)
SOFT = tuple(key for key, rule in RULES.items() if not rule.hard)
"""The wishes with a slider, by the key of their rule."""
UNBOUND = 10_000
"""Half-days a week of a mentor whose terms name no most."""


def levels(store: Store, period: int) -> dict[str, str]:
    """How much each wish counts in a period: none, low, normal or high."""
    kept = store.setting(f"schedule_levels_{period}", {})
    return {key: kept.get(key, "normal" if RULES[key].on else "none") for key in SOFT}


def keep_levels(store: Store, period: int, chosen: Mapping[str, str]) -> None:
    """Remember how much each wish counts in a period."""
    store.set_setting(f"schedule_levels_{period}", {k: v for k, v in chosen.items() if k in SOFT and v in LEVELS})


def wishes_named(names: Iterable[str]) -> dict[str, str]:
    """Wishes with how much they count, by what a command was given, such as `groups=high`; raises LabDeskError."""
    found = dict(name.partition("=")[::2] for name in names)
    for name, level in found.items():
        if name not in SOFT or level not in LEVELS:
            raise LabDeskError(
                N_("“{name}” is no wish that can be weighed; these can, as none, low, normal or high: {names}."),
                name=f"{name}={level}", names=", ".join(SOFT),
            )  # fmt: skip
    return found


def concerned(board: Board) -> set[str]:
    """The rules among those that can be given up that the facts of a period bring about."""
    asked, terms = board.asked, board.terms
    brought = {
        "trials_from": asked.trials_from > 1, "independent_from": asked.independent > 0 and asked.independent_from > 1,
        "observe_first": asked.observing_first, "order": asked.fixed_order, "weekly_least": asked.least > 0,
        "hall_slots": asked.hall > 0 and bool(board.halls), "hall_places": asked.hall > 0,
        "mentor_at_once": board.has_terms, "mentor_weekly": any(one.half_days is not None for one in terms),
        "mentor_absent": board.has_terms, "qualified": any(not one.qualified for one in terms),
        "quota": board.at_once is not None, "visit": bool(board.visits),
        "apart": any(wish.sort == "apart" for wish in board.wishes),
    }  # fmt: skip
    return {rule for rule in OPTIONAL if brought.get(rule, True)}


class Translation:
    """A board said as a `Problem`, and the way back from half-days of the problem to days and shifts."""

    def __init__(self, board: Board, chosen: Mapping[str, str], today: date) -> None:
        self.board = board
        self.today = today
        self.days = board.weekdays
        self.calendar = Calendar(len(board.mondays), self.days, frozenset(self._closed()))
        self.rules = self._rules(chosen)
        self._room = {group: self._left_by_others(group) for group in board.own_groups}

    def problem(self) -> Problem:
        """All that the schedule is made from; what lies before today, and what is locked, stays."""
        board, schedule = self.board, self.schedule()
        cohorts, whose = self._cohorts()
        problem = Problem(
            calendar=self.calendar,
            sites=(Site(0, self._halls_at_once()),),
            groups=tuple(self._group(group) for group in board.own_groups),
            mentors=tuple(self._mentors()),
            cohorts=cohorts,
            students=tuple(self._student(each, whose[each.id]) for each in board.placed.values()),
            visits=tuple(self._visits()),
            quotas=() if board.at_once is None else (Quota(board.university or 0, 0, board.at_once),),
            locks=tuple(self._locks()),
            published=schedule,
            rules=self.rules,
            exceptions=board.exceptions,
        )
        first = self.slot((max(self.today, board.starts), "1"))
        return problem.past_frozen(schedule, first) if board.starts < self.today else problem

    def schedule(self) -> Schedule:
        """The half-days as they are planned now, but for those the scheduler knows no place for."""
        own = set(self.board.own_groups)
        cells = {
            (s.placement, self.slot(s.half)): Cell(s.placement, self.slot(s.half), s.group, kind_of(s))
            for s in sorted(self.board.sessions.values(), key=lambda s: s.id)
            if s.group in own and s.placement in self.board.placed and self._inside(s.day)
        }
        return tuple(sorted(cells.values()))

    # --- time ----------------------------------------------------------------------------------------------------

    def slot(self, half: Half) -> int:
        """The number of a half-day; a day after the period counts as its end."""
        day, shift = half
        week = (monday_of(day) - self.board.mondays[0]).days // 7
        if week >= len(self.board.mondays):
            return len(self.board.mondays) * self.days * 2
        place = min(day.weekday(), self.days - 1)
        return (week * self.days + place) * 2 + SHIFT_CODES.index(shift)

    def half(self, slot: int) -> Half:
        """The day and the shift of a half-day of the problem."""
        week, within = divmod(slot, self.days * 2)
        return self.board.mondays[0] + timedelta(7 * week + within // 2), SHIFT_CODES[within % 2]

    def _inside(self, day: date) -> bool:
        return self.board.mondays[0] <= day and day.weekday() < self.days and day <= self.board.ends

    def _all_days(self) -> Iterable[date]:
        return (monday + timedelta(n) for monday in self.board.mondays for n in range(self.days))

    def _slots(self, days: Iterable[date]) -> frozenset[int]:
        return frozenset(self.slot((day, shift)) for day in days for shift in SHIFT_CODES)

    def _closed(self) -> Iterable[int]:
        board = self.board
        shut = (day for day in self._all_days() if not board.open_on(day) or not board.starts <= day <= board.ends)
        return self._slots(shut)

    # --- places and mentors --------------------------------------------------------------------------------------

    def _left_by_others(self, group: int) -> tuple[int, frozenset[int]]:
        """How many places to hold back for other periods, and which half-days are closed because more are taken.

        Of the ways to hold back 0, 1, 2 ... places in every half-day, the one that leaves most seats.
        """
        places = self.board.groups[group].places
        taken = Counter(self.slot(half) for half, where, _ in self.board.foreign if where == group)
        if not taken:
            return 0, frozenset()

        def seats(back: int) -> int:
            return (places - back) * (self.calendar.slots - sum(n > back for n in taken.values()))

        back = max(range(places + 1), key=seats)
        return back, frozenset(slot for slot, n in taken.items() if n > back)

    def _group(self, group: int) -> Group:
        board, known = self.board, self.board.groups[group]
        back, full = self._room[group]
        shut = [day for day in self._all_days() if board.is_off((day, "1"), group)]
        halls = [h for h in board.halls if h.group == group and h.weekday <= self.days]
        duties = [terms for terms in board.terms if terms.group == group]
        let_off = {("capacity", group), *(("mentor_at_once", terms.person) for terms in duties)} <= board.exceptions
        return Group(
            id=group, site=0, band=BANDS.index(known.age) if known.age in BANDS else len(BANDS),
            capacity=max(0, known.places - back),
            duties=tuple(_duty(terms) for terms in duties),
            hall=frozenset((h.weekday - 1) * 2 + SHIFT_CODES.index(h.shift) for h in halls),
            closed=self._slots(shut) | (frozenset() if let_off else full),
        )  # fmt: skip

    def _halls_at_once(self) -> int:
        """How many groups may hold lessons in halls at the same time: each hall has its own times for them."""
        times = Counter((h.hall, h.weekday, h.shift) for h in self.board.halls)
        if any(n > 1 for n in times.values()):
            return 1  # a hall given to two groups at once: only one of them can use it
        at_once = Counter((weekday, shift) for _, weekday, shift in times)
        return max(at_once.values(), default=1)

    def _mentors(self) -> Iterable[Mentor]:
        by_person: dict[int, list[Terms]] = defaultdict(list)
        for terms in self.board.terms:
            by_person[terms.person].append(terms)
        for person, all_terms in by_person.items():
            weekly = [terms.half_days for terms in all_terms if terms.half_days is not None]
            back = max(self._room[terms.group][0] for terms in all_terms)
            away = [day for day in self._all_days() if self.board.absent(person, day)]
            yield Mentor(
                id=person, site=0, at_once=max(0, min(terms.trainees for terms in all_terms) - back),
                weekly=sum(weekly) if len(weekly) == len(all_terms) else UNBOUND,
                qualified=all(terms.qualified for terms in all_terms), absent=self._slots(away),
            )  # fmt: skip

    def _visits(self) -> Iterable[Visit]:
        for visit in self.board.visits:
            if self._inside(visit.day) and self.slot((visit.day, visit.shift)) not in self.calendar.closed:
                yield Visit(self.board.university or 0, 0, self.slot((visit.day, visit.shift)), visit.seats)

    # --- students ------------------------------------------------------------------------------------------------

    def _cohorts(self) -> tuple[tuple[Cohort, ...], dict[int, int]]:
        """Students who come on the same weekdays in the same weeks are one cohort; whose cohort is which."""
        kinds: dict[tuple[str, int], int] = {}
        whose = {}
        for placed in self.board.placed.values():
            kind = (placed.days, max(0, self.board.week_of(self._begins(placed))))
            whose[placed.id] = kinds.setdefault(kind, len(kinds))
        return tuple(self._cohort(number, days, week) for (days, week), number in kinds.items()), whose

    def _begins(self, placed: Placed) -> date:
        """The first day of a student's practice; of one who has nothing planned in the past it is yet to come."""
        board, day = self.board, max(placed.starts, self.board.starts)
        if day >= self.today or any(s.placement == placed.id and s.day < self.today for s in board.sessions.values()):
            return day
        left = (self.today + timedelta(n) for n in range((board.ends - self.today).days + 1))
        return next((d for d in left if board.open_on(d) and str(d.weekday() + 1) in placed.days), day)

    def _cohort(self, number: int, days: str, first_week: int) -> Cohort:
        asked = self.board.asked
        blocks = self._blocks(self.calendar.weeks - first_week)
        classes = (d * 2 + h for d in range(self.days) for h in (0, 1) if str(d + 1) not in days)
        return Cohort(
            id=number, university=self.board.university or 0, first_week=first_week,
            weeks=sum(block.weeks for block in blocks), blocks=blocks,
            need=(asked.observe + asked.children, asked.lesson, asked.hall, asked.independent),
            weekly_least=asked.least, weekly_most=asked.most, target=asked.target,
            fixed_order=asked.fixed_order and "order" not in self.board.eased,
            trials_from=asked.trials_from - 1, independent_from=asked.independent_from - 1, classes=frozenset(classes),
        )  # fmt: skip

    def _blocks(self, room: int) -> tuple[Block, ...]:
        """The rotation, cut where the period ends."""
        found = []
        for age, weeks in self.board.asked.blocks:
            kept = min(weeks, room)
            if kept > 0:
                found.append(Block(BANDS.index(age) if age in BANDS else None, kept))
                room -= kept
        return tuple(found) or (Block(None, max(1, room)),)

    def _student(self, placed: Placed, cohort: int) -> Student:
        wishes = [w for w in self.board.wishes if w.placement == placed.id and w.weight != "none"]
        wishes.sort(key=lambda w: w.rank)
        dear = {w.weekday - 1: 4 - int(w.rank) for w in reversed(wishes) if w.sort == "free_day" and w.weekday}
        off = [day for day in self._all_days() if self._away(placed, day)]
        busy = (
            self.slot((day, shift)) for day in self._all_days() for shift in SHIFT_CODES
            if self.board.busy(placed.id, (day, shift))
        )  # fmt: skip
        halves = [SHIFT_CODES.index(w.shift) for w in wishes if w.sort == "shift" and w.shift in SHIFT_CODES]
        own = set(self.board.own_groups)
        return Student(
            id=placed.id, cohort=cohort, site=0, off=self._slots(off).union(busy), half=halves[0] if halves else None,
            groups=tuple(dict.fromkeys(w.group for w in wishes if w.sort == "group" and w.group in own)),
            pair=next(iter(self._named(placed.id, "together")), None),
            apart=tuple(self._named(placed.id, "apart")),
            free={day * 2 + half: price for day, price in dear.items() for half in (0, 1)},
        )  # fmt: skip

    def _away(self, placed: Placed, day: date) -> bool:
        return not placed.starts <= day <= placed.ends or self.board.absent(placed.person, day) is not None

    def _named(self, placement: int, sort: str) -> list[int]:
        """The students somebody names in wishes, and those who name her."""
        wishes = sorted((w for w in self.board.wishes if w.sort == sort), key=lambda w: (w.rank, w.id))
        named = [w.other for w in wishes if w.placement == placement and w.other in self.board.placed]
        named += [w.placement for w in wishes if w.other == placement]
        return [who for who in dict.fromkeys(named) if who is not None]

    def _locks(self) -> Iterable[Lock]:
        own = set(self.board.own_groups)
        for s in sorted(self.board.sessions.values(), key=lambda s: s.half):
            if s.locked and s.group in own and s.placement in self.board.placed and self._inside(s.day):
                yield Lock(s.placement, self.slot(s.half), s.group, kind_of(s))

    # --- rules ---------------------------------------------------------------------------------------------------

    def _rules(self, chosen: Mapping[str, str]) -> dict[str, Setting]:
        """The rules of this period: wishes by their levels; one given up, or without records for it, is not asked."""
        board = self.board
        rules = dict(usual_rules())
        for key in SOFT:
            level = chosen.get(key, "normal")
            rules[key] = Setting(on=level != "none", hard=False, weight=weight(key, level) if level != "none" else 0)
        asked = {
            "visit": bool(board.visits), "hall_slots": bool(board.halls), "observe_first": board.asked.observing_first,
            "qualified": board.has_terms, "change": bool(board.sessions) and rules["change"].on,
        }  # fmt: skip
        for key, level in board.eased.items():
            if key in rules:
                rules[key] = Setting(on=level != "none", hard=False, weight=weight(key, level))
        return {key: replace(rule, on=rule.on and asked.get(key, True)) for key, rule in rules.items()}


def kind_of(session: Session) -> Kind:
    """What the scheduler calls an activity."""
    return KIND_OF.get(session.sort, Kind.OBSERVE)


def _duty(terms: Terms) -> Duty:
    return Duty(terms.person, int(terms.duty[0]) - 1, len(terms.duty) == 2)
