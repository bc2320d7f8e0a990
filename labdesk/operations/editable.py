"""Which columns of a list can be written in, and why the others cannot."""

from __future__ import annotations

from labdesk.i18n import N_
from labdesk.schema.declare import Field, Record, resolve

OF_ANOTHER = N_("This column shows a fact of another record; change it in that record.")
OF_PARTS = N_("A full name is put together from its parts; change them in the form.")
WORKED_OUT = N_("This is worked out from other facts and cannot be typed.")
BY_AN_ACT = N_("This is changed by an act of its own, not typed over: open the record.")
IN_THE_FORM = N_("This can be changed in the form only.")
_UNTYPED = frozenset({"blob", "blocks"})


def editable(record: type[Record], path: str) -> Field | None:
    """The field that a cell of a list column writes; None when such cells only show something."""
    found = record.fields().get(path)
    return None if found is None or found.derived or found.moved or found.kind in _UNTYPED else found


def why_not(record: type[Record], path: str) -> str:
    """Why the cells of a column cannot be changed, as a message of the catalogue; "" when they can."""
    if editable(record, path):
        return ""
    walked, found, _ = resolve(record, path)
    if walked and path not in record.fields():
        return OF_ANOTHER
    if found is None:
        return OF_PARTS
    if found.moved:
        return BY_AN_ACT
    return WORKED_OUT if found.derived else IN_THE_FORM
