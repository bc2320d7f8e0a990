"""The rules of the page Today about visits, checkpoints and results of a practice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from labdesk.i18n import N_, plural
from labdesk.operations.assessment import unmarked
from labdesk.operations.closing import lacking
from labdesk.operations.notices import Name, Notice, day_of, notices, rows
from labdesk.store import Store

RECENT = timedelta(400)
"""A practice that ended longer ago is left in peace."""
BEFORE_END = timedelta(3)
WEEK = timedelta(6)


def _periods(store: Store, first: date, last: date) -> list[Any]:
    """Id, title, first and last day of the open practices that begin by `last` and end from `first` on."""
    return rows(
        store,
        """SELECT id, title, starts, ends FROM practice_period WHERE deleted_at IS NULL AND closed IS NULL
           AND ends >= :first AND starts <= :last ORDER BY ends, id""",
        first=first, last=last,
    )  # fmt: skip


@notices("checkpoint-middle", N_("Trainees without marks in the middle of a practice"))
def checkpoint_middle(store: Store, day: date) -> Iterator[Notice]:
    """From the middle day of a practice on, mentors have something to say."""
    for period, title, starts, ends in _periods(store, day, day):
        first, last = day_of(starts), day_of(ends)
        count = len(unmarked(store, period, "middle")) if day >= first + (last - first) / 2 else 0
        if count and day < last - BEFORE_END:
            message = plural(
                "{n} student has no marks yet in the middle of the practice “{period}”.",
                "{n} students have no marks yet in the middle of the practice “{period}”.",
            )
            opens = ("assessment", {"period": period, "point": "middle"})
            yield Notice(message, {"n": count, "period": title}, 71, opens)


@notices("checkpoint-end", N_("Trainees without marks at the end of a practice"))
def checkpoint_end(store: Store, day: date) -> Iterator[Notice]:
    """Marks at the end are what characteristic and result rest on."""
    for period, title, _, ends in _periods(store, day - RECENT, day):
        count = len(unmarked(store, period, "end")) if day_of(ends) - BEFORE_END <= day else 0
        if count:
            message = plural(
                "{n} student has no marks yet at the end of the practice “{period}”.",
                "{n} students have no marks yet at the end of the practice “{period}”.",
            )
            opens = ("assessment", {"period": period, "point": "end"})
            yield Notice(message, {"n": count, "period": title}, 77, opens)


@notices("visits-week", N_("Supervisors' visits of this week"))
def visits_of_the_week(store: Store, day: date) -> Iterator[Notice]:
    """Groups and mentors want to know beforehand."""
    found = rows(
        store,
        """SELECT v.id, v.day, h.full_latn, h.full_cyrl, p.title FROM supervisor_visit v
           JOIN practice_period p ON p.id = v.period_id AND p.deleted_at IS NULL
           LEFT JOIN person h ON h.id = v.supervisor_id
           WHERE v.deleted_at IS NULL AND NOT coalesce(v.held, 0) AND v.day BETWEEN :day AND :last
           ORDER BY v.day, v.id""",
        day=day, last=day + WEEK,
    )  # fmt: skip
    for visit, when, latn, cyrl, title in found:
        values = {"day": day_of(when), "period": title, "person": Name(latn, cyrl)}
        known = N_("On {day} {person} comes to see the practice “{period}”.")
        message = known if latn or cyrl else N_("On {day} the supervisor comes to see the practice “{period}”.")
        yield Notice(message, values, 68, ("supervisor_visit", visit))


@notices("results-missing", N_("Practices that are over and have no results"))
def results_missing(store: Store, day: date) -> Iterator[Notice]:
    """The university waits for the grade sheet."""
    for period, title, _, ends in _periods(store, day - RECENT, day):
        if day_of(ends) >= day:
            continue
        query = """SELECT count(*) FROM placement x WHERE x.deleted_at IS NULL AND x.period_id = :period
                   AND NOT EXISTS (SELECT 1 FROM practice_result r WHERE r.placement_id = x.id
                   AND r.deleted_at IS NULL AND coalesce(r.diary, r.report, r.characteristic, r.defence) IS NOT NULL)"""
        count = rows(store, query, period=period)[0][0]
        if count:
            message = plural(
                "The practice “{period}” is over, and {n} student has no result.",
                "The practice “{period}” is over, and {n} students have no result.",
            )
            opens = ("assessment", {"period": period})
            yield Notice(message, {"n": count, "period": title}, 73, opens)


@notices("closing-possible", N_("Practices that can be closed"))
def closing_possible(store: Store, day: date) -> Iterator[Notice]:
    """A closed practice keeps its papers and cannot be changed by mistake."""
    for period, title, _, ends in _periods(store, day - RECENT, day):
        if day_of(ends) < day and not lacking(store, period, day):
            message = N_("Everything of the practice “{period}” is there: it can be closed.")
            yield Notice(message, {"period": title}, 40, ("practice_return", {"period": period}))
