"""Where projects are in use: looks at them after 3, 6 and 12 months, and how many still use them by district."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from labdesk.i18n import N_
from labdesk.operations.notices import day_of, rows
from labdesk.schema.spread import MONTHS, FollowUp
from labdesk.store import Store


@dataclass(frozen=True)
class Place:
    """A district, or all of them: who took projects over, and of those looked at how many use them and how."""

    region: str
    district: str
    adoptions: int
    in_use: int
    adapted: int
    stopped: int

    @property
    def seen(self) -> int:
        """How many were looked at."""
        return self.in_use + self.adapted + self.stopped

    @property
    def share(self) -> float | None:
        """Per cent of those looked at that are still in use; None when nobody looked."""
        return round((self.in_use + self.adapted) / self.seen * 100, 1) if self.seen else None


def later(day: date, months: int) -> date:
    """The same day some months later, or the last one of a shorter month."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def unfollowed(store: Store) -> list[int]:
    """Introductions for which some look is not planned yet."""
    found = rows(
        store,
        """SELECT a.id FROM adoption a WHERE a.deleted_at IS NULL AND a.day IS NOT NULL
           AND (SELECT count(*) FROM follow_up f WHERE f.adoption_id = a.id AND f.deleted_at IS NULL) < :looks
           ORDER BY a.id""",
        looks=len(MONTHS),
    )
    return [row_id for (row_id,) in found]


def plan_follow_ups(store: Store, adoptions: Iterable[int] | None = None) -> int:
    """Plan the looks that introductions lack (all of them by default) as one act; returns how many were planned."""
    wanted = set(unfollowed(store) if adoptions is None else adoptions)
    known = {
        (adoption, months)
        for adoption, months in rows(store, "SELECT adoption_id, months FROM follow_up WHERE deleted_at IS NULL")
    }
    days = rows(store, "SELECT id, day FROM adoption WHERE deleted_at IS NULL AND day IS NOT NULL ORDER BY id")
    new = [
        {"adoption_id": row_id, "months": months, "due": later(day_of(day), int(months))}
        for row_id, day in days
        for months in MONTHS
        if row_id in wanted and (row_id, months) not in known
    ]
    if new:
        with store.transaction(N_("Follow-ups planned: {n}"), n=len(new)) as session:
            session.insert_rows(FollowUp, new)
    return len(new)


def places(store: Store, project: int | None = None) -> list[Place]:
    """Introductions by region and district, of one project or of all; the latest look at each one counts."""
    found = rows(
        store,
        """SELECT coalesce(o.region, ''), coalesce(o.district, ''), (
               SELECT f.state FROM follow_up f WHERE f.adoption_id = a.id AND f.deleted_at IS NULL
               AND f.state IS NOT NULL ORDER BY f.done DESC, f.due DESC LIMIT 1)
           FROM adoption a JOIN organisation o ON o.id = a.organisation_id
           WHERE a.deleted_at IS NULL AND (:project IS NULL OR a.project_id = :project)
           ORDER BY 1, o.district_sort, a.id""",
        project=project,
    )
    grouped: dict[tuple[str, str], list[str | None]] = {}
    for region, district, state in found:
        grouped.setdefault((region, district), []).append(state)
    return [_place(region, district, states) for (region, district), states in grouped.items()]


def whole(found: Iterable[Place]) -> Place:
    """The sum of several places."""
    kept = list(found)
    sums = (sum(getattr(each, name) for each in kept) for name in ("adoptions", "in_use", "adapted", "stopped"))
    return Place("", "", *sums)


def _place(region: str, district: str, states: list[str | None]) -> Place:
    counts = (states.count(state) for state in ("in_use", "adapted", "stopped"))
    return Place(region, district, len(states), *counts)
