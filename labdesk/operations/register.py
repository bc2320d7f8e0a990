"""The register of one practice: who should be there on which half-day, who was, and what follows for her hours."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.i18n.collation import sort_key
from labdesk.operations.notices import OURS, Name, day_of, rows
from labdesk.schema.assessment import ATTENDANCE
from labdesk.schema.attendance import EXCUSED, PRESENT
from labdesk.store import Store

USUAL_HOURS = 6
"""Hours of a day of practice where the period does not say (rules of the universities)."""
Place = tuple[int, date]
"""A cell of the register: placement and day."""
_CODES = {"ill": "ill"}
_ONE = timedelta(1)


@dataclass(frozen=True)
class Mark:
    """One half-day as it was marked; `hours` is None where the planned ones count."""

    id: int
    code: str
    hours: float | None = None
    late: int | None = None
    note: str = ""

    @property
    def present(self) -> bool:
        """Whether the student was there."""
        return self.code in PRESENT


@dataclass(frozen=True)
class Away:
    """An absence that was announced, and the day on which it is made up for."""

    id: int
    starts: date
    ends: date
    reason: str
    made_up: date | None
    document: str = ""
    announced: date | None = None

    @property
    def code(self) -> str:
        """The code of attendance that stands for the reason."""
        return _CODES.get(self.reason, "excused")


@dataclass(frozen=True)
class Trainee:
    """A student in her place: `starts` and `ends` are those of the placement, else of the period."""

    id: int
    person: int
    name: Name
    group: str
    course: int | None
    starts: date | None
    ends: date | None
    days: str
    shift: str
    concluded: date | None = None
    report_in: date | None = None
    diary_in: date | None = None

    def there(self, day: date) -> bool:
        """Whether the day lies in her practice."""
        return bool(self.starts and self.ends and self.starts <= day <= self.ends)


@dataclass(frozen=True)
class Tally:
    """Days of a stretch of time by how they were marked, hours done, minutes late, and planned days not marked."""

    present: int = 0
    excused: int = 0
    absent: int = 0
    hours: float = 0
    late: int = 0
    unmarked: int = 0


@dataclass(frozen=True)
class Account:
    """Hours of one student: needed, done, still to be had by the calendar; `lost` ones are out of reach."""

    need: float | None
    done: float
    ahead: float

    @property
    def left(self) -> float:
        """What is still to be done."""
        return max((self.need or 0) - self.done, 0)

    @property
    def lost(self) -> float:
        """What the calendar has no room for; 0 when the period names no hours."""
        return max((self.need or 0) - self.done - self.ahead, 0)


@dataclass
class Register:
    """One practice as it stands; `marks` are by placement, day and shift, and `refresh` keeps them up to date.

    A `sealed` one is closed and can only be read.
    """

    period: int
    title: str
    starts: date | None
    ends: date | None
    need: int | None
    day_hours: float
    trainees: tuple[Trainee, ...]
    days_off: Mapping[date, str]
    sessions: Mapping[Place, Mapping[str, str]] = field(default_factory=dict)
    away: Mapping[int, Sequence[Away]] = field(default_factory=dict)
    marks: dict[int, dict[date, dict[str, Mark]]] = field(default_factory=dict)
    sealed: bool = False

    # --- what is planned -----------------------------------------------------------------------------------------

    @cached_property
    def by_id(self) -> dict[int, Trainee]:
        """The trainees by placement."""
        return {each.id: each for each in self.trainees}

    @cached_property
    def _scheduled(self) -> frozenset[int]:
        return frozenset(place[0] for place in self.sessions)

    def planned(self, who: Trainee, day: date) -> tuple[str, ...]:
        """The shifts in which she should be there: by the schedule, else by her weekdays, and days made up for."""
        if who.id in self._scheduled:
            found = tuple(sorted(self.sessions.get((who.id, day), ())))
        else:
            open_day = self.days_off.get(day) in (None, "working")
            found = (who.shift,) if who.there(day) and str(day.isoweekday()) in who.days and open_day else ()
        return found or ((who.shift,) if self.made_up(who, day) else ())

    def closed(self, day: date) -> bool:
        """Whether nobody practises: a Sunday or a day off."""
        sort = self.days_off.get(day)
        return sort != "working" if sort else day.weekday() == 6

    def made_up(self, who: Trainee, day: date) -> bool:
        """Whether she makes up for an absence on this day."""
        return any(each.made_up == day for each in self.away.get(who.person, ()))

    def announced(self, who: Trainee, day: date) -> Away | None:
        """The absence that was announced for a day."""
        return next((each for each in self.away.get(who.person, ()) if each.starts <= day <= each.ends), None)

    def worth(self, who: Trainee, day: date) -> float:
        """Hours of one half-day: half a day's by the schedule, a whole day's where weekdays are all that is known."""
        by_schedule = who.id in self._scheduled and (who.id, day) in self.sessions
        return self.day_hours / 2 if by_schedule else self.day_hours

    def plan(self, who: Trainee) -> Iterator[tuple[date, str]]:
        """Every half-day of her practice, also those made up for."""
        for day in self.days(who):
            yield from ((day, shift) for shift in self.planned(who, day))

    def days(self, who: Trainee) -> list[date]:
        """The days that may be hers, in order."""
        found = {day for place, day in self.sessions if place == who.id}
        found |= {each.made_up for each in self.away.get(who.person, ()) if each.made_up}
        if who.starts and who.ends:
            found |= {who.starts + timedelta(n) for n in range((who.ends - who.starts).days + 1)}
        return sorted(found)

    # --- what was ------------------------------------------------------------------------------------------------

    def halves(self, who: Trainee, day: date) -> Mapping[str, Mark]:
        """The marks of a day by shift."""
        return self.marks.get(who.id, {}).get(day, {})

    def hours_of(self, who: Trainee, day: date, mark: Mark) -> float:
        """What one mark counts."""
        if mark.hours is not None:
            return mark.hours
        return self.worth(who, day) if mark.present else 0

    def hours_on(self, who: Trainee, day: date) -> float:
        """Hours done on a day."""
        return sum(self.hours_of(who, day, mark) for mark in self.halves(who, day).values())

    def state(self, who: Trainee, day: date) -> str:
        """`present`, `excused`, `absent` or "" for a day: one half that was attended makes the day a present one."""
        codes = [mark.code for mark in self.halves(who, day).values()]
        if any(code in PRESENT for code in codes):
            return "present"
        if "absent" in codes:
            return "absent"
        return "excused" if any(code in EXCUSED or code not in ATTENDANCE.built_in for code in codes) else ""

    def tally(self, who: Trainee, first: date, last: date, today: date | None = None) -> Tally:
        """Sums of a stretch of time; days up to `today` that should be marked and are not are counted."""
        days = [first + timedelta(n) for n in range((last - first).days + 1)]
        states = Counter(self.state(who, day) for day in days)
        marks = [(day, mark) for day in days for mark in self.halves(who, day).values()]
        unmarked = [d for d in days if today and d <= today and self.planned(who, d) and not self.halves(who, d)]
        return Tally(
            states["present"], states["excused"], states["absent"],
            sum(self.hours_of(who, day, mark) for day, mark in marks), sum(mark.late or 0 for _, mark in marks),
            len(unmarked),
        )  # fmt: skip

    def account(self, who: Trainee) -> Account:
        """Hours needed, done and ahead: half-days of hers that are not marked and not announced as missed."""
        done = sum(self.hours_on(who, day) for day in self.marks.get(who.id, ()))
        ahead = sum(
            self.worth(who, day)
            for day, shift in self.plan(who)
            if shift not in self.halves(who, day) and not self.announced(who, day)
        )
        return Account(self.need, done, ahead)

    def missed(self, who: Trainee, today: date) -> list[date]:
        """Her last days in a row without being there, up to today; empty when she came the last time."""
        found: list[date] = []
        days = sorted((day for day in self.marks.get(who.id, ()) if day <= today), reverse=True)
        for day in days:
            state = self.state(who, day)
            if state == "present":
                break
            found += [day] if state else []
        return found[::-1]

    def nobody(self, first: date, last: date) -> list[date]:
        """Days of practice on which nothing at all is marked."""
        marked = {day for mine in self.marks.values() for day in mine}
        days = (first + timedelta(n) for n in range((last - first).days + 1))
        return [d for d in days if d not in marked and any(self.planned(who, d) for who in self.trainees)]

    def rows(self, first: date, last: date) -> list[Trainee]:
        """Who belongs on the sheet of these days: who practises or makes up then, and who left but was marked."""
        marked = {place for place, days in self.marks.items() if any(first <= day <= last for day in days)}
        return [
            who
            for who in self.trainees
            if who.id in marked
            or not (who.starts and who.ends)
            or (who.starts <= last and who.ends >= first)
            or any(each.made_up and first <= each.made_up <= last for each in self.away.get(who.person, ()))
        ]


# --- reading ---------------------------------------------------------------------------------------------------------

_TRAINEES = f"""
    SELECT x.id, h.id, h.full_latn, h.full_cyrl, s.academic_group, s.course, coalesce(x.starts, p.starts),
           coalesce(x.ends, p.ends), x.days, x.shift, x.concluded, x.report_in, x.diary_in
    FROM placement x JOIN practice_period p ON p.id = x.period_id LEFT JOIN student s ON s.id = x.student_id
    LEFT JOIN person h ON h.id = s.person_id WHERE x.period_id = :period AND x.deleted_at IS NULL AND {OURS}"""  # noqa: S608
_MARKS = f"""
    SELECT m.id, m.placement_id, m.day, m.shift, m.code, m.hours, m.late, m.note FROM attendance_mark m
    JOIN placement x ON x.id = m.placement_id WHERE x.period_id = :period AND m.deleted_at IS NULL AND {OURS}"""  # noqa: S608
_SESSIONS = f"""
    SELECT s.placement_id, s.day, s.shift, s.sort FROM practice_session s JOIN placement x ON x.id = s.placement_id
    WHERE x.period_id = :period AND s.deleted_at IS NULL AND {OURS}"""  # noqa: S608
_AWAY = """
    SELECT DISTINCT a.id, a.person_id, a.starts, coalesce(a.ends, a.starts), a.reason, a.made_up, a.document,
           a.announced FROM absence a
    JOIN student s ON s.person_id = a.person_id JOIN placement x ON x.student_id = s.id
    WHERE x.period_id = :period AND a.deleted_at IS NULL AND a.starts IS NOT NULL ORDER BY a.starts"""


def read(store: Store, period: int, t: Language) -> Register:
    """The register of a period, names in the order of a language; raises LabDeskError when the period is gone."""
    values = store.get("practice_period", period)
    off = rows(store, "SELECT day, sort FROM day_off WHERE deleted_at IS NULL")
    trainees = sorted(_trainees(store, period), key=lambda who: sort_key(who.name.said(t)))
    made = Register(
        period, values["title"], values["starts"], values["ends"], hours_there(store, period, values["hours"]),
        values["day_hours"] or USUAL_HOURS, tuple(trainees), {day_of(day): sort for day, sort in off},
        _sessions(store, period), _away(store, period), sealed=values["closed"] is not None,
    )  # fmt: skip
    refresh(store, made)
    return made


def hours_there(store: Store, period: int, hours: int | None) -> int | None:
    """The hours to be spent in the kindergarten: those of the activities but analysis and paperwork, else all."""
    [(named, there)] = rows(
        store,
        """SELECT sum(hours), sum(CASE WHEN sort IN ('analysis', 'paper') THEN 0 ELSE hours END) FROM practice_activity
           WHERE deleted_at IS NULL AND period_id = :period""",
        period=period,
    )
    return there if named else hours


def refresh(store: Store, register: Register) -> None:
    """Read every mark anew."""
    register.marks.clear()
    for row_id, place, day, shift, *told in rows(store, _MARKS, period=register.period):
        _put(register, place, day_of(day), shift, _mark(row_id, *told))


def refresh_some(store: Store, register: Register, ids: Iterable[int]) -> set[Place]:
    """Read only these marks anew; returns the cells that may look different now."""
    wanted = frozenset(ids)
    touched = set()
    for place, days in register.marks.items():
        for day, halves in days.items():
            for shift in [shift for shift, mark in halves.items() if mark.id in wanted]:
                del halves[shift]
                touched.add((place, day))
    for place, day in touched:
        if not register.marks[place][day]:
            del register.marks[place][day]
    for row_id, row in store.rows("attendance_mark", sorted(wanted)).items():
        if row["placement_id"] in register.by_id and row["day"]:
            told = (row["code"], row["hours"], row["late"], row["note"])
            _put(register, row["placement_id"], row["day"], row["shift"], _mark(row_id, *told))
            touched.add((row["placement_id"], row["day"]))
    return touched


def _put(register: Register, place: int, day: date, shift: str | None, mark: Mark) -> None:
    register.marks.setdefault(place, {}).setdefault(day, {})[shift or "1"] = mark


def _mark(row_id: int, code: str | None, hours: float | None, late: int | None, note: str | None) -> Mark:
    return Mark(row_id, code or "present", hours, late, note or "")


def _trainees(store: Store, period: int) -> Iterator[Trainee]:
    for row in rows(store, _TRAINEES, period=period):
        (row_id, person, latn, cyrl, group, course, starts, ends, days, shift, *ended) = row
        yield Trainee(
            row_id, person or 0, Name(latn, cyrl), group or "", course, _day(starts), _day(ends),
            "12345" if days is None else days, shift or "1", *map(_day, ended),
        )  # fmt: skip


def _sessions(store: Store, period: int) -> dict[Place, dict[str, str]]:
    found: dict[Place, dict[str, str]] = {}
    for place, day, shift, sort in rows(store, _SESSIONS, period=period):
        if day:
            found.setdefault((place, day_of(day)), {})[shift or "1"] = sort or "observe"
    return found


def _away(store: Store, period: int) -> dict[int, list[Away]]:
    found: defaultdict[int, list[Away]] = defaultdict(list)
    for row_id, person, starts, ends, reason, made_up, document, announced in rows(store, _AWAY, period=period):
        told = _day(made_up), document or "", _day(announced)
        found[person].append(Away(row_id, day_of(starts), day_of(ends), reason or "other", *told))
    return dict(found)


def _day(text: Any) -> date | None:
    return day_of(text) if text else None


def sign_of(code: str) -> str:
    """The sign of a code of attendance as a message; the beginning of its name where it has none."""
    entry = ATTENDANCE.entries.get(code)
    return entry.sign if entry and entry.sign else str(ATTENDANCE.get(code, code))[:3]


# --- months ----------------------------------------------------------------------------------------------------------


def days_of(month: date) -> list[date]:
    """The days of the month in which a day lies."""
    first = month.replace(day=1)
    return [day for day in (first + timedelta(n) for n in range(31)) if day.month == first.month]


def months(first: date, last: date) -> Iterator[date]:
    """The first days of the months from one day to another."""
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = (month + timedelta(31)).replace(day=1)


def month_of(text: str) -> date:
    """The month that is written as 2026-10; raises LabDeskError."""
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise LabDeskError(N_("Write the month as year and number, such as 2026-10.")) from None
