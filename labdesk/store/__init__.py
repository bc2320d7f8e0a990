"""The one door to the data of a site."""

from labdesk.store.listing import Query, Row
from labdesk.store.store import Change, Invalid, Store, Work, check

__all__ = ["Change", "Invalid", "Query", "Row", "Store", "Work", "check"]
