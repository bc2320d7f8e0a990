"""The rules of the page Today about the site, its partners, its practice and its calendar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Any

from labdesk.i18n import N_, Said, plural
from labdesk.operations.notices import OURS, Name, Notice, day_of, joined, notices, rows
from labdesk.operations.sites import school_year_of
from labdesk.schema.organisations import Site
from labdesk.schema.practice import SHIFTS
from labdesk.store import Store
from labdesk.store.backup import last_backup

SOON = timedelta(14)
BACKUP_AFTER = timedelta(7)


# --- the site and its partners ---------------------------------------------------------------------------------------

_AGREEMENTS = """
    SELECT a.id, a.number, o.name, a.ends FROM agreement a LEFT JOIN organisation o ON o.id = a.partner_id
    WHERE a.deleted_at IS NULL AND coalesce(a.state, 'active') != 'ended' AND a.ends BETWEEN :first AND :last
    ORDER BY a.ends, a.id"""


def _agreements(store: Store, first: date, last: date) -> list[tuple[int, dict[str, Any]]]:
    found = rows(store, _AGREEMENTS, first=first, last=last)
    return [
        (i, {"number": number, "partner": partner or "", "day": day_of(ends)}) for i, number, partner, ends in found
    ]


@notices("agreements-ended", N_("Agreements that have ended but are marked as in force"))
def agreements_ended(store: Store, day: date) -> Iterator[Notice]:
    """Somebody has to extend the agreement or to mark that it ended."""
    yield from joined(
        _agreements(store, date.min, day - timedelta(1)), 90, "agreement",
        N_("The agreement {number} with {partner} ended on {day} but is still marked as in force."),
        plural(
            "{n} agreement has ended but is still marked as in force.",
            "{n} agreements have ended but are still marked as in force.",
        ),
    )  # fmt: skip


@notices("agreements-ending", N_("Agreements that end within 60 days"))
def agreements_ending(store: Store, day: date) -> Iterator[Notice]:
    """An agreement takes weeks to extend; the nearer its end, the more urgent."""
    found = _agreements(store, day, day + timedelta(60))
    left = (found[0][1]["day"] - day).days if found else 0
    yield from joined(
        found, 70 + (60 - left) // 4, "agreement",
        N_("The agreement {number} with {partner} ends on {day}."),
        plural(
            "{n} agreement ends within 60 days, the first on {day}.",
            "{n} agreements end within 60 days, the first on {day}.",
        ),
    )  # fmt: skip


@notices("backup", N_("Changes of more than 7 days without a backup"))
def backup_missing(store: Store, day: date) -> Iterator[Notice]:
    """A PC without a backup loses everything since the last one."""
    last = last_backup(store.path)
    since = last.astimezone(UTC).replace(tzinfo=None) if last else datetime(1970, 1, 1)
    ((first,),) = rows(store, "SELECT min(at) FROM journal WHERE at > :since", since=since.isoformat(" "))
    if first and day_of(first) <= day - BACKUP_AFTER:
        yield Notice(N_("Changes since {day} are not backed up."), {"day": day_of(first)}, 85, ("back_up", None))


@notices("site-passport", N_("Facts of the site that letterheads need"))
def site_passport(store: Store, day: date) -> Iterator[Notice]:
    """Without them every order and letter is printed with a gap."""
    found = rows(
        store,
        "SELECT id, organisation_id, superior, place, coordinator_id FROM site WHERE deleted_at IS NULL ORDER BY id",
    )
    if not found:
        yield Notice(N_("The site passport is not filled in; papers take their heading from it."), {}, 56, ("site", {}))
        return
    fields = Site.fields()
    names = ("organisation", "superior", "place", "coordinator")
    lacking = [fields[name].label for name, value in zip(names, found[0][1:], strict=True) if not value]
    if lacking:
        message = N_("The site passport lacks what papers are headed with: {fields}.")
        yield Notice(message, {"fields": lacking}, 56, ("site", found[0][0]))


@notices("organisations-contacts", N_("Organisations without phone and e-mail"))
def organisations_contacts(store: Store, day: date) -> Iterator[Notice]:
    """A partner who cannot be reached is no partner."""
    found = rows(
        store,
        """SELECT id, name FROM organisation WHERE deleted_at IS NULL
           AND coalesce(phone, '') = '' AND coalesce(email, '') = '' ORDER BY name_sort, id""",
    )
    yield from joined(
        [(i, {"name": name}) for i, name in found], 20, "organisation",
        N_("{name} has neither a phone number nor an e-mail address."),
        plural(
            "{n} organisation has neither a phone number nor an e-mail address.",
            "{n} organisations have neither a phone number nor an e-mail address.",
        ),
    )  # fmt: skip


# --- practice --------------------------------------------------------------------------------------------------------

_PERIODS = "p.deleted_at IS NULL AND p.ends >= :day AND p.starts <= :last"


@notices("students-unplaced", N_("Students without a place in a practice period"))
def students_unplaced(store: Store, day: date) -> Iterator[Notice]:
    """Students of the period's university, and of its course and faculty where it names them."""
    found = rows(
        store,
        f"""SELECT p.id, p.title, s.id, h.full_latn, h.full_cyrl FROM practice_period p
            JOIN student s ON s.university_id = p.university_id AND s.deleted_at IS NULL
                AND (p.course IS NULL OR s.course = p.course)
                AND (coalesce(p.faculty, '') = '' OR s.faculty = p.faculty)
            LEFT JOIN person h ON h.id = s.person_id
            WHERE {_PERIODS} AND NOT EXISTS (SELECT 1 FROM placement x
                WHERE x.period_id = p.id AND x.student_id = s.id AND x.deleted_at IS NULL)
            ORDER BY p.starts, p.id, s.id""",  # noqa: S608
        day=day, last=day + timedelta(60),
    )  # fmt: skip
    for (period, title), students in groupby(found, lambda row: (row[0], row[1])):
        some = [(i, {"person": Name(latn, cyrl), "period": title}) for _, _, i, latn, cyrl in students]
        for notice in joined(
            some, 78, "student",
            N_("{person} has no place in the practice period “{period}”."),
            plural(
                "{n} student has no place in the practice period “{period}”.",
                "{n} students have no place in the practice period “{period}”.",
            ),
        ):  # fmt: skip
            new = ("placement", {"period": period, "student": some[0][0]})
            yield notice if len(some) > 1 else Notice(notice.message, notice.values, notice.weight, new)


@notices("places-exceeded", N_("More trainees in a group and shift than places"))
def places_exceeded(store: Store, day: date) -> Iterator[Notice]:
    """Placements that overlap in days and weekdays, against the places of the group per shift."""
    found = rows(
        store,
        f"""SELECT g.id, g.name, g.places, x.shift, x.id, x.days, coalesce(x.starts, p.starts), coalesce(x.ends, p.ends)
            FROM placement x JOIN practice_period p ON p.id = x.period_id
            JOIN kindergarten_group g ON g.id = x.group_id
            WHERE {_PERIODS} AND x.deleted_at IS NULL AND {OURS} AND coalesce(x.ends, p.ends) >= :day
            AND g.places IS NOT NULL
            ORDER BY g.id, x.shift, x.id""",  # noqa: S608
        day=day, last=day + timedelta(60),
    )  # fmt: skip
    full = []
    for (_, name, places, shift), each in groupby(found, lambda row: tuple(row[:4])):
        mine = [tuple(row[4:]) for row in each]
        taken = _most_at_once(mine) if len(mine) > places else 0
        if taken > places:
            values = {"group": name, "shift": Said(SHIFTS.get(shift or "", "")), "taken": taken, "places": places}
            full.append((frozenset(row[0] for row in mine), values))
    if len(full) == 1:
        message = N_("{group}, {shift}: {taken} trainees at once, but places for {places}.")
        yield Notice(message, full[0][1], 80, ("placement", full[0][0]))
    elif full:
        many = plural(
            "{n} group has more trainees in a shift than places.",
            "In {n} groups and shifts there are more trainees than places.",
        )
        yield Notice(many, {"n": len(full)}, 80, ("placement", frozenset[int]().union(*(ids for ids, _ in full))))


def _most_at_once(placements: list[tuple[Any, ...]]) -> int:
    """The most placements that share a weekday of one week; each is (id, weekdays, first day, last day)."""
    steps: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for _, days, starts, ends in placements:
        for digit in days or "12345":
            steps[digit] += ((starts, 1), (f"{ends}~", -1))
    most = 0
    for each in steps.values():
        held = 0
        for _, step in sorted(each):
            held += step
            most = max(most, held)
    return most


@notices("period-order", N_("Practice periods without an order"))
def periods_without_order(store: Store, day: date) -> Iterator[Notice]:
    """Students may not begin before the order is signed."""
    found = rows(
        store,
        f"SELECT p.id, p.title, p.starts FROM practice_period p WHERE {_PERIODS} AND coalesce(p.order_number, '') = ''"  # noqa: S608
        " ORDER BY p.starts, p.id",
        day=day, last=day + SOON,
    )  # fmt: skip
    yield from joined(
        [(i, {"period": title, "day": day_of(starts)}) for i, title, starts in found], 76, "practice_period",
        N_("The practice period “{period}” that begins on {day} has no order."),
        plural("{n} practice period has no order.", "{n} practice periods have no order."),
    )  # fmt: skip


@notices("period-activities", N_("Practice periods without activities"))
def periods_without_activities(store: Store, day: date) -> Iterator[Notice]:
    """The hours of a practice are printed by activity."""
    found = rows(
        store,
        f"""SELECT p.id, p.title, p.starts FROM practice_period p WHERE {_PERIODS} AND NOT EXISTS
            (SELECT 1 FROM practice_activity x WHERE x.period_id = p.id AND x.deleted_at IS NULL)
            ORDER BY p.starts, p.id""",  # noqa: S608
        day=day, last=day + SOON,
    )  # fmt: skip
    yield from joined(
        [(i, {"period": title, "day": day_of(starts)}) for i, title, starts in found], 75, "practice_period",
        N_("The practice period “{period}” that begins on {day} has no activities."),
        plural("{n} practice period has no activities.", "{n} practice periods have no activities."),
    )  # fmt: skip


@notices("mentors-missing", N_("Placements without a mentor"))
def mentors_missing(store: Store, day: date) -> Iterator[Notice]:
    """Somebody has to answer for the student in the group."""
    found = rows(
        store,
        f"""SELECT p.id, p.title, x.id, h.full_latn, h.full_cyrl FROM placement x
            JOIN practice_period p ON p.id = x.period_id LEFT JOIN student s ON s.id = x.student_id
            LEFT JOIN person h ON h.id = s.person_id
            WHERE {_PERIODS} AND x.deleted_at IS NULL AND {OURS} AND x.mentor_id IS NULL
            AND coalesce(x.ends, p.ends) >= :day ORDER BY p.starts, p.id, x.id""",  # noqa: S608
        day=day, last=day + timedelta(60),
    )  # fmt: skip
    for (_, title), each in groupby(found, lambda row: (row[0], row[1])):
        yield from joined(
            [(i, {"person": Name(latn, cyrl), "period": title}) for _, _, i, latn, cyrl in each], 74, "placement",
            N_("{person} has no mentor in the practice period “{period}”."),
            plural(
                "{n} student has no mentor in the practice period “{period}”.",
                "{n} students have no mentor in the practice period “{period}”.",
            ),
        )  # fmt: skip


# --- the calendar ----------------------------------------------------------------------------------------------------


@notices("days-off", N_("A school year without days off"))
def days_missing(store: Store, day: date) -> Iterator[Notice]:
    """Schedules would put students on holidays."""
    year = school_year_of(day)
    found = rows(
        store, "SELECT 1 FROM day_off WHERE deleted_at IS NULL AND day BETWEEN :first AND :last LIMIT 1",
        first=date(year, 9, 1), last=date(year + 1, 8, 31),
    )  # fmt: skip
    if not found:
        message = N_("The days off of the school year {years} are not filled in.")
        yield Notice(message, {"years": f"{year}–{year + 1}"}, 58, ("day_off", None))


@notices("days-estimated", N_("Days off whose date is only estimated"))
def days_estimated(store: Store, day: date) -> Iterator[Notice]:
    """Hayit days are fixed by decree shortly before."""
    found = rows(
        store,
        """SELECT id, title, day FROM day_off WHERE deleted_at IS NULL AND estimated AND day BETWEEN :day AND :last
           ORDER BY day""",
        day=day, last=day + timedelta(30),
    )  # fmt: skip
    yield from joined(
        [(i, {"title": title, "day": day_of(when)}) for i, title, when in found], 60, "day_off",
        N_("The date of “{title}”, {day}, is only estimated: confirm it."),
        plural(
            "{n} day off of the next 30 days is only estimated: confirm it.",
            "{n} days off of the next 30 days are only estimated: confirm them.",
        ),
    )  # fmt: skip
