"""The diary rule of the universities: what is written week by week, what was signed, and what is missing.

Without entries and weekly signatures, and at the end the report, the practice does not count (rules of the practice
diary); the next task only helps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from labdesk.i18n import N_, Language
from labdesk.i18n.dates import short
from labdesk.operations import register as registers
from labdesk.operations.notices import day_of, rows
from labdesk.operations.register import Register, Trainee
from labdesk.schema.attendance import DiaryWeek
from labdesk.schema.practice import WITH_CHILDREN, Placement
from labdesk.store import Store, check
from labdesk.store.journal import now

STEPS = ("entries", "checked", "task")
"""The facts of a week in the order in which they come."""
ENDS = {
    "concluded": N_("Final conclusion"), "report_in": N_("Report"), "diary_in": N_("Diary"),
}  # fmt: skip
"""What the end of a practice asks for, by the field of the placement."""
WEEK = timedelta(7)
NO_WEEK = N_("The student does not practise in this week.")


@dataclass(frozen=True)
class Week:
    """One week of one diary."""

    id: int
    entries: int | None = None
    checked: date | None = None
    task: str = ""
    remark: str = ""

    def has(self, step: str) -> bool:
        """Whether a step was taken."""
        return bool(getattr(self, step))


EMPTY = Week(0)


@dataclass
class Diary:
    """The diaries of one practice over its register; weeks are called by their Mondays."""

    register: Register
    weeks: dict[tuple[int, date], Week] = field(default_factory=dict)
    analysed: Mapping[int, int] = field(default_factory=dict)
    """How many of her own lessons each student analysed in writing, by placement."""

    def mondays(self) -> list[date]:
        """The weeks of the practice."""
        starts = [who.starts for who in self.register.trainees if who.starts] + [self.register.starts]
        ends = [who.ends for who in self.register.trainees if who.ends] + [self.register.ends]
        first = min((day for day in starts if day), default=None)
        last = max((day for day in ends if day), default=None)
        if first is None or last is None:
            return []
        monday = first - timedelta(first.weekday())
        return [monday + n * WEEK for n in range((last - monday).days // 7 + 1)]

    def week(self, who: Trainee, monday: date) -> Week:
        """What is known of a week."""
        return self.weeks.get((who.id, monday), EMPTY)

    def days(self, who: Trainee, monday: date) -> int:
        """Days of a week that belong in the diary: planned ones but for those she was away, and any she came on."""
        found = 0
        for day in (monday + timedelta(n) for n in range(7)):
            state = self.register.state(who, day)
            away = state in ("absent", "excused") or (not state and self.register.announced(who, day))
            found += state == "present" or bool(self.register.planned(who, day) and not away)
        return found

    def gap(self, who: Trainee, monday: date, today: date) -> str:
        """The step that is missing after the week is over: `entries`, else `checked` (with a week's grace); or ""."""
        known = self.week(who, monday)
        if monday + WEEK > today or not self.days(who, monday):
            return ""
        if not known.entries:
            return "entries"
        return "checked" if not known.checked and monday + 2 * WEEK <= today else ""

    def gaps(self, who: Trainee, today: date) -> list[tuple[date, str]]:
        """Every missing step with its week; while there is one the practice does not count."""
        found = ((monday, self.gap(who, monday, today)) for monday in self.mondays())
        return [(monday, step) for monday, step in found if step]

    def not_handed_in(self, who: Trainee, today: date) -> list[str]:
        """What the end of her practice still asks for, once it has ended."""
        if who.ends is None or who.ends >= today:
            return []
        return [name for name in ENDS if getattr(who, name) is None]

    def counts(self, who: Trainee, today: date) -> bool:
        """Whether the practice counts as things stand."""
        return not self.gaps(who, today) and not self.not_handed_in(who, today)


@dataclass(frozen=True)
class Reality:
    """What the attended half-days were for: hours with children and over papers, analytical tasks, lessons given."""

    hours: float = 0
    children: float = 0
    paper: float = 0
    analysis: int = 0
    lessons: int = 0


def reality(book: Diary, whose: Iterable[Trainee]) -> Reality:
    """How real a practice is, by the sorts of the half-days that were attended and the analyses that were written."""
    register = book.register
    hours = {"": 0.0, "children": 0.0, "paper": 0.0}
    counted = {"analysis": 0, "lesson": 0}
    ids = {who.id: who for who in whose}
    for (place, day), halves in register.sessions.items():
        if place not in ids:
            continue
        marks = register.halves(ids[place], day)
        for shift, sort in halves.items():
            if shift in marks and marks[shift].present:
                done = register.hours_of(ids[place], day, marks[shift])
                hours[""] += done
                kind = "children" if sort in WITH_CHILDREN else sort
                hours[kind] = hours.get(kind, 0) + done
                counted[sort] = counted.get(sort, 0) + 1
    analysis = counted["analysis"] + sum(book.analysed.get(place, 0) for place in ids)
    return Reality(hours[""], hours["children"], hours["paper"], analysis, counted["lesson"])


# --- reading ---------------------------------------------------------------------------------------------------------

_WEEKS = """
    SELECT w.id, w.placement_id, w.week, w.entries, w.checked, w.task, w.remark FROM diary_week w
    JOIN placement x ON x.id = w.placement_id
    WHERE x.period_id = :period AND w.deleted_at IS NULL AND w.week IS NOT NULL"""
_ANALYSED = """
    SELECT l.placement_id, count(*) FROM lesson l JOIN placement x ON x.id = l.placement_id
    WHERE x.period_id = :period AND l.deleted_at IS NULL AND coalesce(l.self_analysis, '') != ''
    GROUP BY l.placement_id"""


def read(store: Store, period: int, t: Language) -> Diary:
    """The diaries of a period; raises LabDeskError when the period is gone."""
    analysed = {row[0]: row[1] for row in rows(store, _ANALYSED, period=period)}
    made = Diary(registers.read(store, period, t), analysed=analysed)
    refresh(store, made)
    return made


def refresh(store: Store, diary: Diary) -> None:
    """Read every week anew."""
    diary.weeks = {
        (place, day_of(week)): Week(i, entries, day_of(checked) if checked else None, task or "", remark or "")
        for i, place, week, entries, checked, task, remark in rows(store, _WEEKS, period=diary.register.period)
    }


# --- acts ------------------------------------------------------------------------------------------------------------


def toggle(store: Store, diary: Diary, who: Trainee, monday: date, step: str, today: date, task: str = "") -> None:
    """Take one step of a week, or take it back: entries of every day, signed today, a task. One act."""
    known = diary.week(who, monday)
    taken: dict[str, Any] = {"entries": diary.days(who, monday) or 1, "checked": today, "task": task}
    write(store, who, monday, {step: None if known.has(step) else taken[step]}, known.id)


def write(store: Store, who: Trainee, monday: date, values: Mapping[str, Any], row_id: int = 0) -> None:
    """Keep facts of a week by field; a week with none left goes. Raises `Invalid` and writes nothing then."""
    with store.transaction(N_("Diary of the week from {day}"), day=short(monday)) as session:
        found = session.get(DiaryWeek, row_id) if row_id else None
        if found is None:
            found = DiaryWeek(placement_id=who.id, week=monday)
            session.add(found)
        for name, value in values.items():
            setattr(found, name, value or None)
        if not any((found.entries, found.checked, found.task, found.remark)):
            if row_id:
                found.deleted_at = now()
            else:
                session.expunge(found)
            return
        check(found)


def clear(store: Store, weeks: Iterable[Week]) -> int:
    """Empty weeks; returns how many. One act."""
    ids = [week.id for week in weeks if week.id]
    if ids:
        stamp = now()
        with store.transaction(N_("Diary, weeks emptied: {n}"), n=len(ids)) as session:
            known = store.rows("diary_week", ids).values()
            session.alter_rows(DiaryWeek, [(row, {"deleted_at": stamp}) for row in known])
    return len(ids)


def toggle_end(store: Store, who: Trainee, name: str, today: date) -> None:
    """Note that something of the end of a practice is there since today, or take it back."""
    label = {
        "concluded": N_("Final conclusion written"), "report_in": N_("Report handed in"),
        "diary_in": N_("Diary handed in"),
    }[name]  # fmt: skip
    with store.transaction(label) as session:
        found = session.get(Placement, who.id)
        if found is not None:
            setattr(found, name, None if getattr(who, name) else today)
            check(found)


def missing(diary: Diary, who: Trainee, today: date) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """What a student is to be reminded of, as catalogue sentences with their values."""
    weeks: dict[str, list[str]] = {}
    for monday, step in diary.gaps(who, today):
        weeks.setdefault(step, []).append(f"{monday:%d.%m}–{monday + timedelta(5):%d.%m}")
    said = {
        "entries": N_("no entries in the diary for {weeks}"), "checked": N_("no weekly signature for {weeks}"),
    }  # fmt: skip
    yield from ((said[step], {"weeks": ", ".join(each)}) for step, each in weeks.items())
    named = {
        "concluded": N_("the final conclusion is not written"), "report_in": N_("the report is not handed in"),
        "diary_in": N_("the diary is not handed in"),
    }  # fmt: skip
    yield from ((named[name], {}) for name in diary.not_handed_in(who, today))
