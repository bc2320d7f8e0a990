"""The six steps of the first hour with a new site; each ticks itself from the data."""

from __future__ import annotations

from dataclasses import dataclass

from labdesk.i18n import N_
from labdesk.store import Query, Store

SETTING = "first_hour"
"""The setting of the site that holds `printed` and `dismissed`, which no record tells."""
_PASSPORT = ("status_order", "status_by", "place", "coordinator", "rooms", "council")


@dataclass(frozen=True)
class Step:
    """One step: its sentence (a message), the page where it is taken, and whether that was done."""

    key: str
    text: str
    page: str
    done: bool


def steps(store: Store) -> list[Step]:
    """The six steps in their order."""
    site = store.listing(Query("site", _PASSPORT), 0, 1)
    groups = store.listing(Query("kindergarten_group", ("places",)), 0, -1)
    work = store.total(Query("project_group")) + store.total(Query("practice_period"))
    partner = store.total(Query("organisation")) > 1 or store.total(Query("agreement")) > 0
    return [
        Step("site", N_("Fill in the passport of the site"), "site", bool(site) and any(site[0].values)),
        Step("people", N_("Enter people, or take them over from Excel"), "person", store.total(Query("person")) > 0),
        Step("partner", N_("Add a partner organisation or an agreement"), "organisation", partner),
        Step(
            "groups", N_("Add a kindergarten group with places for students"), "kindergarten_group",
            any(row.values[0] for row in groups),
        ),
        Step("work", N_("Form a project group or begin a practice period"), "practice_period", work > 0),
        Step("print", N_("Print your first paper"), "print", _remembered(store, "printed")),
    ]  # fmt: skip


def wanted(store: Store, known: list[Step] | None = None) -> bool:
    """Whether the list is to be shown: something is left to do of the steps and nobody has put the list away."""
    return not _remembered(store, "dismissed") and not all(step.done for step in known or steps(store))


def dismiss(store: Store) -> None:
    """Put the list away for good."""
    _remember(store, "dismissed")


def note_printed(store: Store) -> None:
    """Remember that a paper was printed or saved."""
    if not _remembered(store, "printed"):
        _remember(store, "printed")


def _remembered(store: Store, name: str) -> bool:
    return bool((store.setting(SETTING) or {}).get(name))


def _remember(store: Store, name: str) -> None:
    store.set_setting(SETTING, {**(store.setting(SETTING) or {}), name: True})
