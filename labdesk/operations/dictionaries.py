"""What a user does with the entries of a dictionary: rename or hide a built-in one, move one up or down."""

from __future__ import annotations

from typing import Any

from labdesk.i18n import N_, language
from labdesk.schema.dictionaries import STEP, dictionaries
from labdesk.schema.terms import Term
from labdesk.store import Query, Store


def term_of(store: Store, key: str, code: str) -> int | None:
    """The id of the record behind an entry; None for one that is only built in."""
    rows = store.listing(Query("term", ("id",), where={"dictionary": key, "code": code}), 0, 1)
    return rows[0].id if rows else None


def first_values(key: str, code: str) -> dict[str, Any]:
    """The values with which a record about a built-in entry begins: everything stays as it is."""
    known = dictionaries()[key]
    label, entry = known.built_in[code], known.entries[code]
    names = {
        "name": language("uz-Latn")(label), "name_ru": language("ru")(label), "name_en": language("en")(label),
    }  # fmt: skip
    points = {"least": entry.least, "most": entry.most, "sign": str(entry.sign) or None}
    return {"dictionary": key, "code": code, "hidden": False, "position": entry.place, **names, **points}


def set_hidden(store: Store, key: str, code: str, hidden: bool) -> None:
    """Offer an entry no more, or offer it again."""
    row_id = term_of(store, key, code)
    values = {} if row_id else first_values(key, code)
    store.save("term", {**values, "hidden": hidden}, row_id)


def move(store: Store, key: str, code: str, by: int) -> bool:
    """Exchange an entry with its neighbour, `by` 1 below or -1 above it; False at the end of the list."""
    known = dictionaries()[key]
    order = list(known)
    at = order.index(code)
    if not 0 <= at + by < len(order):
        return False
    order.insert(at + by, order.pop(at))
    changed = [
        (each, place)
        for place, each in zip(range(STEP, STEP * len(order) + 1, STEP), order, strict=True)
        if known.entries[each].place != place
    ]
    with store.transaction(N_("Move “{title}” in the dictionary"), title=language("uz-Latn")(known[code])) as session:
        for each, place in changed:
            row_id = term_of(store, key, each)
            term = session.get(Term, row_id) if row_id else Term(**first_values(key, each))
            assert term is not None
            term.position = place
            session.add(term)
    return True
