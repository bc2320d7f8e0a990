"""The sample's attendance, diaries and requirements: most come and write, some are ill, a few are behind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

from labdesk.operations.sample_practice import TODAY, placements
from labdesk.operations.sample_tables import Tables, read
from labdesk.schema.attendance import REQUIREMENTS

Place = Mapping[str, str]
Row = dict[str, Any]
Half = tuple[date, str]
_SEED = 23
_LATE = 0.03
_TASKS = (
    "Guruh kun tartibini kuzatib yozish", "Rivojlanish markazida oʻyin oʻtkazish",
    "Sinov mashgʻuloti ishlanmasini yozish",
    "Ertalabki gimnastikani mustaqil oʻtkazish", "Mashgʻulot tahlilini yozib topshirish",
    "Ota-onalar uchun burchak tayyorlash", "Hisobotning xulosa qismini yozish",
)  # fmt: skip
_ILL = {"p1": {3: (8, 1), 12: (11, 1), 21: (15, 1)}, "p2": {2: (4, 1), 11: (6, 1), 20: (5, 1), 25: (7, 3)}}
"""By period and place of the student in it: which of her days the illness began on, and how many of them it took."""
_ABSENT = {"p2": {17: range(9, 12), 8: range(3, 4)}}
"""Days without a reason, which nobody made up for."""
_GAPS = {5: ("entries", 1), 17: ("entries", 2), 13: ("checked", 0), 22: ("checked", 1), 28: ("checked", 0)}
"""Students of the present practice whose diary lacks a step in the week with that number."""
_LATE_PAPERS = {("p2", 9, "medical"), ("p2", 24, "safety")}


def write(tables: Tables) -> None:
    """Everything up to Friday, 20 November 2026; Monday waits to be marked."""
    random = Random(_SEED)  # noqa: S311  (the same year every time, not a secret)
    away: list[Row] = []
    marks: list[Row] = []
    weeks: list[Row] = []
    papers: list[Row] = []
    for period in read("practice_period"):
        for number, place in enumerate(placements(period)):
            halves = tables.half_days[place["code"]]
            days = sorted({day for day, _ in halves})
            absent = _absences(period["code"], number, place, days)
            away += absent
            marks += _marks(place, halves, number, absent, random)
            weeks += _weeks(place, days, number)
            papers += _papers(place, number)
    tables.put("absence", away)
    tables.put("attendance_mark", marks)
    tables.put("diary_week", weeks)
    tables.put("requirement", papers)


def _absences(period: str, number: int, place: Place, days: list[date]) -> list[Row]:
    """An illness is announced the day before and made up for on a day that is otherwise free."""
    if number not in _ILL[period]:
        return []
    at, length = _ILL[period][number]
    at = min(at, len(days) - length)
    first, last = days[at], days[at + length - 1]
    free = next(day for day in (last + timedelta(n) for n in range(3, 20)) if day.weekday() < 5 and day not in days)
    return [{
        "person": place["student"], "starts": first, "ends": last, "reason": "ill",
        "document": f"{210 + number}-son maʼlumotnoma", "announced": first - timedelta(1), "made_up": free,
    }]  # fmt: skip


def _marks(place: Place, halves: list[Half], number: int, absent: list[Row], random: Random) -> Iterator[Row]:
    missed = _ABSENT.get(place["period"], {}).get(number, ())
    extra = [(each["made_up"], place["shift"]) for each in absent]
    for at, (day, shift) in enumerate(sorted((*halves, *extra))):
        mark: Row = {"placement": place["code"], "day": day, "shift": shift, "code": "present"}
        if day >= TODAY:
            return
        if any(each["starts"] <= day <= each["ends"] for each in absent):
            mark["code"] = "ill"
        elif at in missed:
            mark["code"] = "absent"
        elif random.random() < _LATE:
            mark |= {"code": "late", "late": random.randrange(5, 30, 5)}
        yield mark


def _weeks(place: Place, days: list[date], number: int) -> Iterator[Row]:
    """Entries of every week that is over, signed on the next Monday, with the task for the week that follows."""
    mondays = sorted({day - timedelta(day.weekday()) for day in days})
    lacks, where = _GAPS.get(number, ("", -1)) if place["period"] == "p2" else ("", -1)
    for at, monday in enumerate(mondays):
        signed = monday + timedelta(7)
        if signed > TODAY or (at, lacks) == (where, "entries"):
            continue
        checked = signed < TODAY and not (lacks and at >= where)
        yield {
            "placement": place["code"], "week": monday, "entries": sum(monday <= day < signed for day in days),
            "checked": signed if checked else None, "task": _TASKS[at % len(_TASKS)] if checked else None,
        }  # fmt: skip


def _papers(place: Place, number: int) -> Iterator[Row]:
    first = date.fromisoformat(place["starts"])
    for at, sort in enumerate(REQUIREMENTS.built_in):
        late = (place["period"], number, sort) in _LATE_PAPERS
        yield {
            "placement": place["code"], "sort": sort, "due": first, "done": None if late else first - timedelta(3 - at),
            "number": f"{sort[0].upper()}-{number + 101}" if sort != "rules" and not late else None,
        }  # fmt: skip
