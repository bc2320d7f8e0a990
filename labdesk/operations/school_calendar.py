"""The days off of a school year: filled in from the official list, and confirmed once they are known."""

from __future__ import annotations

from labdesk.i18n import N_
from labdesk.operations.sites import days_off
from labdesk.schema.calendar import DayOff
from labdesk.store import Query, Store


def fill_official(store: Store, start_year: int) -> int:
    """Add the official days of a school year that are not listed yet; returns how many. One act."""
    listed = {row.values[0] for row in store.listing(Query("day_off", ("day",)), 0, -1)}
    missing = [day for day in days_off(start_year) if day["day"] not in listed]
    if missing:
        year = f"{start_year}/{start_year + 1}"
        with store.transaction(N_("Official days off of {year}"), year=year) as session:
            session.insert_rows(DayOff, missing)
    return len(missing)


def confirm(store: Store, row_id: int) -> None:
    """An estimated day came to be known for sure."""
    store.save("day_off", {"estimated": False}, row_id)
