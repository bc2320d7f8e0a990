"""The list of what every student of a practice must bring or do before her first day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from labdesk.i18n import N_
from labdesk.operations.notices import day_of, rows
from labdesk.schema.attendance import REQUIREMENTS, Requirement
from labdesk.store import Query, Store

_PLACES = """
    SELECT x.id, coalesce(x.starts, p.starts) FROM placement x JOIN practice_period p ON p.id = x.period_id
    WHERE x.period_id = :period AND x.deleted_at IS NULL ORDER BY x.id"""
_KNOWN = """
    SELECT r.placement_id, r.sort FROM requirement r JOIN placement x ON x.id = r.placement_id
    WHERE x.period_id = :period AND r.deleted_at IS NULL"""


def start_list(store: Store, period: int) -> int:
    """Give every placement of a period the requirements it lacks, due on its first day; returns how many. One act."""
    title = store.get("practice_period", period)["title"]
    known = {tuple(row) for row in rows(store, _KNOWN, period=period)}
    wanted = [
        {"placement_id": place, "sort": sort, "due": day_of(starts) if starts else None}
        for place, starts in rows(store, _PLACES, period=period)
        for sort in REQUIREMENTS.offered()
        if (place, sort) not in known
    ]
    if wanted:
        with store.transaction(N_("Requirements for “{period}”"), period=title) as session:
            session.insert_rows(Requirement, wanted)
    return len(wanted)


@dataclass(frozen=True)
class Asked:
    """One requirement of one placement as it stands today."""

    id: int
    placement: int
    sort: str
    due: date | None
    done: date | None
    late: bool


def of_period(store: Store, period: int, today: date) -> list[Asked]:
    """The requirements of a period; one that is not done on the day it is due is late from the next day on."""
    query = Query("requirement", ("placement", "sort", "due", "done"), where={"placement.period": period})
    ids = [row.id for row in store.listing(query, 0, -1)]
    found = store.rows("requirement", ids)
    return [
        Asked(i, row["placement_id"], row["sort"], row["due"], row["done"],
              bool(not row["done"] and row["due"] and row["due"] < today))
        for i, row in ((i, found[i]) for i in ids)
    ]  # fmt: skip


def ids_of(store: Store, period: int) -> list[int]:
    """The requirements of a period."""
    return [row.id for row in store.listing(Query("requirement", ("id",), where={"placement.period": period}), 0, -1)]
