"""Joins a `Lookup` with the records it chooses from, and begins a missing one; tells what is there already."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from labdesk.i18n import names
from labdesk.schema import records
from labdesk.schema.declare import resolve
from labdesk.store import Query
from labdesk.ui.desk import Desk
from labdesk.ui.list_model import said
from labdesk.ui.widgets import Lookup

OFFERED = 12
"""Records offered at once."""


def join(
    editor: Lookup, desk: Desk, key: str, missing: Callable[[Lookup, str, dict[str, Any]], None] | None = None,
    where: Callable[[], Mapping[str, Any]] = dict,
) -> None:  # fmt: skip
    """Let an editor choose records of a type, among those with the facts that `where` gives at that moment.

    `missing` is told the first values of one that is not there yet.
    """

    def look_up(text: str) -> list[tuple[int, str, str]]:
        found = desk.store.find(key, text, OFFERED, desk.t.cyrillic, where())
        return [(row.id, *_texts(desk, key, row.values)) for row in found]

    def name_of(row_id: int) -> str:
        return desk.store.titles(key, [row_id], desk.t.cyrillic).get(row_id, "")

    editor.look_up = look_up
    editor.name_of = name_of
    if missing is not None and begun(key, "?") is not None:
        editor.create_new = lambda typed: missing(editor, key, begun(key, " ".join(typed.split())) or {})
        editor.new_text = lambda typed: desk.t(
            "New: {kind} “{name}”…", kind=desk.t(records()[key].kind.one), name=typed
        )


def _texts(desk: Desk, key: str, values: tuple[Any, ...]) -> tuple[str, str]:
    record = records()[key]
    paths = (record.kind.title, record.kind.detail)
    texts = [said(value, resolve(record, path)[1], desk.t) for path, value in zip(paths, values, strict=False)]
    return texts[0], texts[1] if len(texts) > 1 else ""


def defaults(key: str) -> dict[str, Any]:
    """What a new record begins with."""
    return {f.name: f.default for f in records()[key].fields().values() if f.default is not None}


def begun(key: str, typed: str) -> dict[str, Any] | None:
    """First values of a record from its typed name; None for a type that is not called by a name of its own."""
    record = records()[key]
    if key == "person":
        return _named(typed)
    title = record.fields().get(record.kind.title)
    return {title.name: typed} if title and title.kind == "text" else None


def _named(typed: str) -> dict[str, Any]:
    script = "cyrl" if any("Ѐ" <= letter <= "ӿ" for letter in typed) else "latn"
    parts = zip(("surname", "first", "patronymic"), names.split_full(typed), strict=True)
    return {f"{part}_{script}": text for part, text in parts if text}


def duplicate(desk: Desk, key: str, values: Mapping[str, Any], own: int | None) -> tuple[int, str] | None:
    """A record that is probably the same: the same matching key of a person, or the same key fields otherwise."""
    record = records()[key]
    if key == "person":
        derived = {record.fields()[name].column: value for name, value in values.items()}
        record.derive(derived)
        where: dict[str, Any] = {"match_key": derived.get("match_key")}
    else:
        where = {name: values.get(name) for name in record.kind.key}
    if not all(where.values()):
        return None
    columns = (record.kind.title, *(("born",) if key == "person" else ()))
    for row in desk.store.listing(Query(key, columns, where=where, cyrillic=desk.t.cyrillic), 0, 20):
        born = row.values[1] if key == "person" else None
        other_day = born and values.get("born") and born != values["born"]
        if row.id != own and not other_day:
            return row.id, str(row.values[0] or "")
    return None
