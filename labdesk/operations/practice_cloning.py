"""A practice period made from last year's: the programme, the terms and the rhythm come along, the students do not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from labdesk.i18n import N_
from labdesk.operations.notices import rows
from labdesk.operations.practice_rules import eased, write_eased
from labdesk.schema.declare import records
from labdesk.store import Store

_PARTS = {
    "practice_activity": "", "practice_seat": "", "mentor_terms": "", "supervisor_visit": "",
    "rule_exception": "AND placement_id IS NULL",
}  # fmt: skip
"""What comes along, each with a condition: what is said of a student stays with her."""
_LEFT_OUT = {
    "practice_period": {"order_number", "order_date", "note", "closed", "reopened_reason", "rules_off"},
    "supervisor_visit": {"held", "questions", "agreed", "note"},
}
"""What belongs to the one year alone."""
YEAR = timedelta(364)
"""A year in whole weeks, so that a Tuesday stays a Tuesday."""


def clone(store: Store, period: int, title: str, by: timedelta = YEAR) -> int:
    """Copy a period with its activities, seats, terms, visits and exceptions, days moved by whole weeks.

    One act; returns the id. The rhythm of visits stays; one that would fall on a day off moves to the next working day.
    """
    off = {
        date.fromisoformat(day)
        for (day,) in rows(store, "SELECT day FROM day_off WHERE deleted_at IS NULL AND sort != 'working'")
    }
    record = records()["practice_period"]
    with store.transaction(N_("New practice period “{title}” made from another one"), title=title) as session:
        (made,) = session.insert_rows(
            record, [{**_moved(store, "practice_period", period, lambda day: day + by), "title": title}]
        )
        write_eased(session, made, eased(store, period))
        for key, which in _PARTS.items():
            ids = [
                row_id
                for (row_id,) in rows(
                    store,
                    f"SELECT id FROM {key} WHERE period_id = :period AND deleted_at IS NULL {which} ORDER BY id",  # noqa: S608
                    period=period,
                )
            ]
            new = [_moved(store, key, row_id, lambda day: _working(day + by, off)) for row_id in ids]
            session.insert_rows(records()[key], [{**row, "period_id": made} for row in new])
    levels = store.setting(f"schedule_levels_{period}", None)
    if levels:
        store.set_setting(f"schedule_levels_{made}", levels)
    return made


def named_anew(store: Store, period: int) -> str:
    """The title of a period with the next year in it."""
    found = store.get("practice_period", period)
    year = found["starts"].year if found["starts"] else date.today().year
    return str(found["title"]).replace(str(year), str(year + 1))


def _moved(store: Store, key: str, row_id: int, move: Callable[[date], date]) -> dict[str, Any]:
    """The facts of a record keyed by column, with its days moved."""
    row = store.rows(key, [row_id])[row_id]
    kept = [f.column for f in records()[key].fields().values() if f.name not in _LEFT_OUT.get(key, ())]
    return {column: move(row[column]) if isinstance(row[column], date) else row[column] for column in kept}


def _working(day: date, off: set[date]) -> date:
    while day in off or day.weekday() == 6:
        day += timedelta(1)
    return day
