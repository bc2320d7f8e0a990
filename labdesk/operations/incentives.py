"""Numbers of letters of thanks and certificates, one after another through a year."""

from __future__ import annotations

import re
from datetime import date

from labdesk.i18n import N_
from labdesk.operations.notices import rows
from labdesk.schema.marks import Incentive
from labdesk.store import Store

PREFIXES = {"thanks": "T", "certificate": "S", "diploma": "D", "gift": "E", "other": "R"}
"""With what the numbers of a kind begin: tashakkurnoma, sertifikat, diplom, esdalik sovgʻa, ragʻbat."""


def next_number(store: Store, sort: str, day: date) -> str:
    """The number that follows the highest one of its kind in the year of `day`: `S-07/26`."""
    return _number(sort, _highest(store, sort, day.year) + 1, day.year)


def _number(sort: str, n: int, year: int) -> str:
    return f"{PREFIXES[sort]}-{n:02}/{year % 100:02}"


def _highest(store: Store, sort: str, year: int) -> int:
    """The highest number given; of whatever form, its first run of digits counts."""
    query = """SELECT number FROM incentive WHERE deleted_at IS NULL AND sort = :sort AND number IS NOT NULL
               AND day BETWEEN :first AND :last"""
    found = rows(store, query, sort=sort, first=date(year, 1, 1), last=date(year, 12, 31))
    return max((int(digits[0][:6]) for row in found if (digits := re.search(r"\d+", row[0]))), default=0)


def number_all(store: Store, period: int) -> int:
    """Give every incentive of a period without a number the next one of its kind; returns how many got one."""
    query = """SELECT id, sort, day FROM incentive WHERE deleted_at IS NULL AND period_id = :period
               AND coalesce(number, '') = '' AND day IS NOT NULL ORDER BY day, id"""
    found = rows(store, query, period=period)
    if not found:
        return 0
    whole = store.rows("incentive", [row[0] for row in found])
    highest: dict[tuple[str, int], int] = {}
    changed = []
    for row_id, sort, _ in found:
        key = (sort, whole[row_id]["day"].year)
        highest[key] = highest.get(key, _highest(store, *key)) + 1
        changed.append((whole[row_id], {"number": _number(sort, highest[key], key[1])}))
    with store.transaction(N_("Numbers of {n} incentives"), n=len(changed)) as session:
        return len(session.alter_rows(Incentive, changed))
