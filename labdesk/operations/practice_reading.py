"""The reading of a practice period for the calendar, in a few statements however many students there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations.notices import OURS, Name, day_of, rows
from labdesk.operations.practice_board import (
    Asked,
    Away,
    Board,
    Group,
    Half,
    Hall,
    Paper,
    Placed,
    Session,
    Terms,
    Visit,
    Wished,
    monday_of,
)
from labdesk.operations.practice_rules import read_eased
from labdesk.schema.arrangements import LET_OFF
from labdesk.store import Store


def read_board(store: Store, period: int) -> Board:
    """Read a period; raises LabDeskError when it is gone or has no dates."""
    found = rows(
        store,
        """SELECT title, starts, ends, coalesce(day_hours, 6), university_id, plan_id, rules_off, closed, at_once
           FROM practice_period
           WHERE id = :period AND deleted_at IS NULL""",
        period=period,
    )
    if not found:
        raise LabDeskError(N_("This record does not exist any more."))
    title, starts, ends, hours, university, plan, rules_off, closed, at_once = found[0]
    if not starts or not ends:
        raise LabDeskError(N_("Write first when the practice begins and ends."))
    first, last = day_of(starts), day_of(ends)
    off, working = _days(store, first, last)
    placed = _placed(store, period, first, last)
    groups = _groups(store)
    return Board(
        period=period, title=title, starts=first, ends=last, half_hours=hours / 2, university=university, plan=plan,
        asked=_asked(store, period, plan, hours / 2, (monday_of(last) - monday_of(first)).days // 7 + 1),
        off=off, works_on=working, groups=groups, terms=_terms(store, period), placed=placed, people=_people(store),
        sessions=_sessions(store, period), foreign=_foreign(store, period, first, last),
        away=_spans(store, "absence", "person_id", first, last),
        closed=_spans(store, "group_closure", "group_id", first, last), visits=_visits(store, period),
        halls=_halls(store), wishes=_wishes(store, period), papers=_papers(store, period),
        at_once=at_once, eased=read_eased(rules_off), exceptions=_exceptions(store, period), sealed=closed is not None,
    )  # fmt: skip


def _days(store: Store, first: date, last: date) -> tuple[dict[date, str], frozenset[date]]:
    found = rows(
        store,
        "SELECT day, title, sort FROM day_off WHERE deleted_at IS NULL AND day BETWEEN :first AND :last",
        first=monday_of(first), last=last + timedelta(6),
    )  # fmt: skip
    off = {day_of(day): title for day, title, sort in found if sort != "working"}
    return off, frozenset(day_of(day) for day, _, sort in found if sort == "working")


def _groups(store: Store) -> dict[int, Group]:
    found = rows(
        store,
        """SELECT id, name, coalesce(age_group, ''), coalesce(room, ''), coalesce(places, 0), educator_id
           FROM kindergarten_group WHERE deleted_at IS NULL ORDER BY id""",
    )
    return {row[0]: Group(*row) for row in found}


def _terms(store: Store, period: int) -> list[Terms]:
    found = rows(
        store,
        """SELECT id, person_id, group_id, coalesce(shift, '1'), coalesce(trainees, 2), half_days,
           coalesce(qualified, 0) FROM mentor_terms
           WHERE deleted_at IS NULL AND period_id = :period AND person_id NOT NULL AND group_id NOT NULL ORDER BY id""",
        period=period,
    )
    return [
        Terms(i, person, group, duty, trainees, most, bool(qualified))
        for i, person, group, duty, trainees, most, qualified in found
    ]


def _placed(store: Store, period: int, first: date, last: date) -> dict[int, Placed]:
    found = rows(
        store,
        f"""SELECT x.id, x.student_id, s.person_id, h.full_latn, h.full_cyrl, coalesce(x.days, '12345'), x.starts,
           x.ends, x.group_id, x.mentor_id, coalesce(x.shift, '1'), coalesce(s.academic_group, '')
           FROM placement x LEFT JOIN student s ON s.id = x.student_id LEFT JOIN person h ON h.id = s.person_id
           WHERE x.deleted_at IS NULL AND x.period_id = :period AND {OURS} ORDER BY h.full_latn_sort, x.id""",  # noqa: S608
        period=period,
    )
    return {
        row[0]: Placed(
            row[0], row[1] or 0, row[2] or 0, Name(row[3], row[4]), row[5], day_of(row[6]) if row[6] else first,
            day_of(row[7]) if row[7] else last, row[8], row[9], row[10], row[11],
        )
        for row in found
    }  # fmt: skip


def _people(store: Store) -> dict[int, Name]:
    """Everybody who can be a mentor: who works in the kindergarten, and who is one already."""
    found = rows(
        store,
        """SELECT id, full_latn, full_cyrl FROM person WHERE deleted_at IS NULL AND id IN (
           SELECT person_id FROM mentor_terms UNION SELECT educator_id FROM kindergarten_group
           UNION SELECT mentor_id FROM practice_session UNION SELECT mentor_id FROM placement)""",
    )
    return {i: Name(latn, cyrl) for i, latn, cyrl in found}


def _sessions(store: Store, period: int) -> dict[int, Session]:
    found = rows(
        store,
        f"""SELECT y.id, y.placement_id, y.day, coalesce(y.shift, '1'), y.group_id, y.mentor_id,
           coalesce(y.sort, 'observe'), y.topic, coalesce(y.locked, 0)
           FROM practice_session y JOIN placement x ON x.id = y.placement_id AND x.deleted_at IS NULL
           WHERE y.deleted_at IS NULL AND x.period_id = :period AND {OURS} AND y.day NOT NULL""",  # noqa: S608
        period=period,
    )
    return {
        i: Session(i, who, day_of(day), shift, group, mentor, sort, topic, bool(locked))
        for i, who, day, shift, group, mentor, sort, topic, locked in found
    }


def _foreign(store: Store, period: int, first: date, last: date) -> list[tuple[Half, int | None, int | None]]:
    """Half-days of other periods that take places and mentors in these days."""
    found = rows(
        store,
        """SELECT y.day, coalesce(y.shift, '1'), y.group_id, y.mentor_id
           FROM practice_session y JOIN placement x ON x.id = y.placement_id AND x.deleted_at IS NULL
           WHERE y.deleted_at IS NULL AND x.period_id != :period AND y.day BETWEEN :first AND :last""",
        period=period, first=first, last=last,
    )  # fmt: skip
    return [((day_of(day), shift), group, mentor) for day, shift, group, mentor in found]


def _spans(store: Store, table: str, whose: str, first: date, last: date) -> dict[int, list[Away]]:
    found = rows(
        store,
        f"""SELECT {whose}, id, starts, coalesce(ends, starts) FROM {table} WHERE deleted_at IS NULL
            AND starts <= :last AND coalesce(ends, starts) >= :first""",  # noqa: S608
        first=first, last=last,
    )  # fmt: skip
    spans: dict[int, list[Away]] = defaultdict(list)
    for who, row_id, starts, ends in found:
        spans[who].append(Away(row_id, day_of(starts), day_of(ends)))
    return spans


def _visits(store: Store, period: int) -> list[Visit]:
    found = rows(
        store,
        """SELECT id, day, coalesce(shift, '1'), coalesce(seats, 3) FROM supervisor_visit
           WHERE deleted_at IS NULL AND period_id = :period AND day NOT NULL ORDER BY day, shift""",
        period=period,
    )
    return [Visit(row_id, day_of(day), shift, seats) for row_id, day, shift, seats in found]


def _halls(store: Store) -> list[Hall]:
    found = rows(
        store,
        """SELECT id, group_id, coalesce(hall, 'music'), weekday, coalesce(shift, '1') FROM hall_time
           WHERE deleted_at IS NULL AND weekday NOT NULL ORDER BY id""",
    )
    return [Hall(row_id, group, hall, int(weekday), shift) for row_id, group, hall, weekday, shift in found]


def _wishes(store: Store, period: int) -> list[Wished]:
    found = rows(
        store,
        f"""SELECT w.id, w.placement_id, coalesce(w.sort, ''), coalesce(w.rank, '1'), coalesce(w.shift, ''), w.group_id,
           o.id, coalesce(w.weekday, '0'), coalesce(w.weight, 'normal')
           FROM wish w JOIN placement x ON x.id = w.placement_id AND x.deleted_at IS NULL
           LEFT JOIN placement o ON o.student_id = w.other_id AND o.period_id = x.period_id AND o.deleted_at IS NULL
               AND o.id != x.id
           WHERE w.deleted_at IS NULL AND x.period_id = :period AND {OURS} AND coalesce(w.sort, '') != 'site'
           ORDER BY w.id""",  # noqa: S608
        period=period,
    )
    return [
        Wished(i, who, sort, rank, shift, group, other, int(day), weight)
        for i, who, sort, rank, shift, group, other, day, weight in found
    ]


def _exceptions(store: Store, period: int) -> frozenset[tuple[str, int]]:
    found = rows(
        store,
        """SELECT rule, placement_id, group_id, mentor_id FROM rule_exception
           WHERE deleted_at IS NULL AND period_id = :period""",
        period=period,
    )
    named = ((rule, dict(zip(("placement", "group", "mentor"), whose, strict=True))) for rule, *whose in found)
    return frozenset((rule, whose[LET_OFF[rule]]) for rule, whose in named if rule in LET_OFF)


def _papers(store: Store, period: int) -> list[Paper]:
    found = rows(
        store,
        f"""SELECT r.id, r.placement_id, coalesce(r.sort, ''), r.due
           FROM requirement r JOIN placement x ON x.id = r.placement_id AND x.deleted_at IS NULL
           WHERE r.deleted_at IS NULL AND r.done IS NULL AND x.period_id = :period AND {OURS} ORDER BY r.id""",  # noqa: S608
        period=period,
    )
    return [Paper(i, who, sort, day_of(due) if due else None) for i, who, sort, due in found]


def _asked(store: Store, period: int, plan: int | None, half: float, weeks: int) -> Asked:
    """What the version of the programme says; a period without one asks for the hours of its activities."""
    found = rows(
        store,
        """SELECT coalesce(weeks, :weeks), coalesce(observe, 0), coalesce(children, 0), coalesce(lesson, 0),
           coalesce(hall, 0), 2 * coalesce(independent, 0), coalesce(least, 0), coalesce(most, 10), target,
           coalesce(trials_from, 1), coalesce(independent_from, 1), coalesce(observing_first, 0),
           coalesce(fixed_order, 0) FROM practice_programme WHERE id = :plan AND deleted_at IS NULL""",
        plan=plan or 0, weeks=weeks,
    )  # fmt: skip
    if not found:
        return _asked_of_hours(store, period, half, weeks)
    (
        weeks, observe, children, lesson, hall, independent, least, most, target, trials, alone, first, fixed,
    ) = found[0]  # fmt: skip
    total = observe + children + lesson + hall + independent
    blocks = rows(
        store,
        """SELECT coalesce(age_group, 'any'), coalesce(weeks, 1) FROM programme_block
           WHERE programme_id = :plan AND deleted_at IS NULL ORDER BY position, id""",
        plan=plan,
    )
    topics: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for number, sort, topic in rows(
        store,
        """SELECT number, coalesce(sort, ''), topic FROM programme_topic
           WHERE programme_id = :plan AND deleted_at IS NULL ORDER BY number, id""",
        plan=plan,
    ):
        topics[number].append((sort, topic))
    return Asked(
        weeks, observe, children, lesson, hall, independent, least, most,
        total // max(1, weeks) if target is None else target, trials, alone, bool(first), bool(fixed),
        tuple((age, n) for age, n in blocks) or (("any", weeks),), {n: tuple(each) for n, each in topics.items()},
    )  # fmt: skip


def _asked_of_hours(store: Store, period: int, half: float, weeks: int) -> Asked:
    found = rows(
        store,
        """SELECT sort, sum(coalesce(hours, 0)) FROM practice_activity
           WHERE deleted_at IS NULL AND period_id = :period GROUP BY sort""",
        period=period,
    )
    halves = {sort: round(hours / half) for sort, hours in found if half}
    independent = halves.get("independent", 0) // 2 * 2
    observe, children, lesson, hall = (halves.get(sort, 0) for sort in ("observe", "children", "lesson", "hall"))
    target = (observe + children + lesson + hall + independent) // max(1, weeks)
    blocks = (("any", weeks),)
    return Asked(weeks, observe, children, lesson, hall, independent, 0, 10, target, 1, 1, False, False, blocks, {})


def periods(store: Store) -> Iterator[tuple[int, str]]:
    """Every period with its title, the newest first."""
    yield from rows(store, "SELECT id, title FROM practice_period WHERE deleted_at IS NULL ORDER BY starts DESC, id")


def find_period(store: Store, wanted: str) -> int:
    """The period meant by an id or a title; raises LabDeskError when there is none, or more than one."""
    known = list(periods(store))
    if wanted.isdecimal() and int(wanted) in dict(known):
        return int(wanted)
    said = wanted.strip().casefold()
    exact = [row_id for row_id, title in known if (title or "").strip().casefold() == said]
    found = exact or [row_id for row_id, title in known if said and said in (title or "").casefold()]
    if not found:
        raise LabDeskError(N_("There is no practice period “{name}”."), name=wanted)
    if len(found) > 1:
        raise LabDeskError(N_("Several practice periods are called “{name}”; give the number instead."), name=wanted)
    return found[0]
