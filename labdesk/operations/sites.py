"""Begin a new site: what every site file holds before anybody has typed anything."""

from __future__ import annotations

from datetime import date
from typing import Any

from labdesk.i18n import N_, language
from labdesk.schema.calendar import DayOff, official_days
from labdesk.schema.organisations import Organisation, Site
from labdesk.schema.projects import BUILT_IN, Direction
from labdesk.store import Store, check

SAMPLE = "sample"
"""The setting that says that everything in a site is invented."""


def new_site(store: Store, name: str, today: date | None = None, *, region: str = "", district: str = "") -> None:
    """Give an empty file its own organisation, its passport, the built-in directions and the days off of this year.

    One act, with which undoing begins. Titles are written in Uzbek Latin, as the site's own data are. Raises `Invalid`
    when the name is empty or too long.
    """
    uzbek, russian = language("uz-Latn"), language("ru")
    name = " ".join(name.split())
    with store.transaction(N_("New site “{name}”"), name=name) as session:
        organisation = Organisation(name=name, sort="mtt", region=region or None, district=district or None)
        check(organisation)
        session.add(organisation)
        session.flush()
        session.add(Site(name=name, organisation_id=organisation.id))
        for code, title in BUILT_IN:
            session.add(Direction(title=uzbek(title), title_ru=russian(title), built_in=code))
        session.insert_rows(DayOff, days_off(school_year_of(today or date.today())))
    store.begin_undo_here()


def school_year_of(day: date) -> int:
    """The calendar year in which the school year of a day began; it turns on 1 September."""
    return day.year if day.month >= 9 else day.year - 1


def days_off(start_year: int) -> list[dict[str, Any]]:
    """Rows of `DayOff` for a school year, with Uzbek titles."""
    t = language("uz-Latn")
    return [{**day, "title": t(str(day["title"]))} for day in official_days(start_year)]
