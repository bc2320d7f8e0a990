"""The one door to the data of a site."""

from labdesk.store.drafts import Draft
from labdesk.store.listing import Held, Query, Row
from labdesk.store.store import Change, Store
from labdesk.store.writing import Invalid, Work, check

__all__ = ["Change", "Draft", "Held", "Invalid", "Query", "Row", "Store", "Work", "check"]
