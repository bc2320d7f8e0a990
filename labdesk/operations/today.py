"""What the page Today says: what somebody has to act upon, most urgent first, and what goes on this day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from labdesk.operations import notices
from labdesk.operations.notices import OURS, Name, Notice, Rule, day_of, rows
from labdesk.store import Store

__all__ = ["Happening", "Notice", "Plan", "Shift", "hidden_rules", "hide_rules", "plan", "rules", "today"]

MOST = 12
"""So many sentences are read; of more, only the most urgent are shown."""
AHEAD = timedelta(7)
_HIDDEN = "today_hidden"


def rules() -> dict[str, Rule]:
    """Every rule by key; what declares them is loaded when they are first asked for, after the page was painted."""
    from labdesk.operations import (  # noqa: F401  (declared by being imported)
        today_assessment,
        today_examinations,
        today_pilots,
        today_practice,
        today_projects,
        today_records,
        today_rules,
        today_schedule,
    )

    return notices.rules()


def hidden_rules(store: Store) -> frozenset[str]:
    """The rules that are switched off for this site."""
    stored = store.setting(_HIDDEN)
    return frozenset(stored) if stored is not None else frozenset(key for key, rule in rules().items() if not rule.on)


def hide_rules(store: Store, hidden: frozenset[str]) -> None:
    """Switch these rules off, and the others on."""
    store.set_setting(_HIDDEN, sorted(hidden))


def today(store: Store, day: date, hidden: frozenset[str] | None = None) -> list[Notice]:
    """What somebody has to act upon on a day, most urgent first, at most 12; without the `hidden` rules.

    When `hidden` is not given, those that were switched off for the site stay silent.
    """
    silent = hidden_rules(store) if hidden is None else hidden
    found = [notice for key, rule in rules().items() if key not in silent for notice in rule(store, day)]
    return sorted(found, key=lambda notice: -notice.weight)[:MOST]


@dataclass(frozen=True)
class Shift:
    """Who practises today in one group and shift; `mentors` and `students` are in the order of the list."""

    group: str
    shift: str
    students: tuple[Name, ...]
    mentors: tuple[Name, ...]
    ids: frozenset[int]


@dataclass(frozen=True)
class Happening:
    """An event, or a day off, of today or of the next days; `ends` is the same day for a short one."""

    page: str
    id: int
    title: str
    starts: date
    ends: date
    place: str = ""


@dataclass(frozen=True)
class Plan:
    """What goes on this day and what comes within a week."""

    shifts: tuple[Shift, ...] = ()
    now: tuple[Happening, ...] = ()
    soon: tuple[Happening, ...] = ()


def plan(store: Store, day: date) -> Plan:
    """Who practises on this day by group and shift, by the calendar or else by the placements; what comes soon."""
    found = sorted([*_days_off(store, day), *_events(store, day)], key=lambda each: each.starts)
    closed = any(each.page == "day_off" and each.starts <= day for each in found)
    return Plan(
        () if closed else tuple(_shifts(store, day)),
        tuple(each for each in found if each.starts <= day),
        tuple(each for each in found if each.starts > day),
    )


def _events(store: Store, day: date) -> list[Happening]:
    found = rows(
        store,
        """SELECT id, title, starts, coalesce(ends, starts), place FROM event WHERE deleted_at IS NULL
           AND starts <= :last AND coalesce(ends, starts) >= :day ORDER BY starts, id""",
        day=day, last=day + AHEAD,
    )  # fmt: skip
    return [Happening("event", i, title, day_of(a), day_of(b), place or "") for i, title, a, b, place in found]


def _days_off(store: Store, day: date) -> list[Happening]:
    found = rows(
        store,
        """SELECT id, title, day FROM day_off WHERE deleted_at IS NULL AND sort != 'working'
           AND day BETWEEN :day AND :last ORDER BY day""",
        day=day, last=day + AHEAD,
    )  # fmt: skip
    return [Happening("day_off", i, title, day_of(when), day_of(when)) for i, title, when in found]


def _shifts(store: Store, day: date) -> list[Shift]:
    found = rows(
        store,
        f"""WITH planned AS (
             SELECT DISTINCT x.period_id AS id FROM practice_session y JOIN placement x ON x.id = y.placement_id
             WHERE y.deleted_at IS NULL AND x.deleted_at IS NULL),
           here AS (
             SELECT x.id, x.student_id, y.group_id, y.mentor_id, y.shift FROM practice_session y
             JOIN placement x ON x.id = y.placement_id AND x.deleted_at IS NULL
             JOIN practice_period p ON p.id = x.period_id AND p.deleted_at IS NULL
             WHERE y.deleted_at IS NULL AND y.day = :day AND {OURS}
             UNION ALL
             SELECT x.id, x.student_id, x.group_id, x.mentor_id, x.shift FROM placement x
             JOIN practice_period p ON p.id = x.period_id AND p.deleted_at IS NULL
             WHERE x.deleted_at IS NULL AND p.id NOT IN (SELECT id FROM planned) AND {OURS}
             AND :day BETWEEN coalesce(x.starts, p.starts) AND coalesce(x.ends, p.ends)
             AND instr(coalesce(x.days, '12345'), :digit))
           SELECT g.name, x.shift, x.id, h.full_latn, h.full_cyrl, m.full_latn, m.full_cyrl FROM here x
           LEFT JOIN kindergarten_group g ON g.id = x.group_id
           LEFT JOIN student s ON s.id = x.student_id LEFT JOIN person h ON h.id = s.person_id
           LEFT JOIN person m ON m.id = x.mentor_id ORDER BY x.shift, g.name_sort, h.full_latn_sort, x.id""",  # noqa: S608
        day=day, digit=str(day.isoweekday()),
    )  # fmt: skip
    made = []
    for (shift, group), each in groupby(found, lambda row: (row[1], row[0])):
        mine = list(each)
        mentors = dict.fromkeys(Name(row[5], row[6]) for row in mine if row[5] or row[6])
        students = tuple(Name(row[3], row[4]) for row in mine)
        made.append(Shift(group or "", shift or "", students, tuple(mentors), frozenset(row[2] for row in mine)))
    return made
