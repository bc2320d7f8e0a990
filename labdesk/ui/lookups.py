"""Joins a `Lookup` with the records it chooses from, and lets a missing one be made from what was typed."""

from __future__ import annotations

from functools import partial
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import names
from labdesk.schema import records
from labdesk.schema.declare import resolve
from labdesk.ui.desk import Desk
from labdesk.ui.table import said
from labdesk.ui.widgets import Lookup

OFFERED = 12
"""Records offered at once."""


def join(editor: Lookup, desk: Desk, key: str) -> None:
    """Let an editor choose records of a type."""

    def look_up(text: str) -> list[tuple[int, str, str]]:
        found = desk.store.find(key, text, OFFERED, desk.t.cyrillic)
        return [(row.id, *_texts(desk, key, row.values)) for row in found]

    def name_of(row_id: int) -> str:
        return desk.store.titles(key, [row_id], desk.t.cyrillic).get(row_id, "")

    editor.look_up = look_up
    editor.name_of = name_of
    if begun(key, "?") is not None:
        editor.create_new = partial(_create, editor, desk, key)


def _texts(desk: Desk, key: str, values: tuple[Any, ...]) -> tuple[str, str]:
    record = records()[key]
    paths = (record.kind.title, record.kind.detail)
    texts = [said(value, resolve(record, path)[1], desk.t) for path, value in zip(paths, values, strict=False)]
    return texts[0], texts[1] if len(texts) > 1 else ""


def defaults(key: str) -> dict[str, Any]:
    """What a new record begins with."""
    return {f.name: f.default for f in records()[key].fields().values() if f.default is not None}


def begun(key: str, typed: str) -> dict[str, Any] | None:
    """First values of a record from its typed name; None for a type that needs more than a name."""
    record = records()[key]
    if key == "person":
        return _named(typed)
    title = record.fields().get(record.kind.title)
    needed = [f for f in record.fields().values() if f.required and f.default is None and f is not title]
    return {title.name: typed} if title and title.kind == "text" and not needed else None


def _named(typed: str) -> dict[str, Any]:
    script = "cyrl" if any("Ѐ" <= letter <= "ӿ" for letter in typed) else "latn"
    parts = zip(("surname", "first", "patronymic"), names.split_full(typed), strict=True)
    return {f"{part}_{script}": text for part, text in parts if text}


def _create(editor: Lookup, desk: Desk, key: str, typed: str) -> None:
    values = begun(key, " ".join(typed.split()))
    try:
        row_id = desk.store.save(key, {**defaults(key), **(values or {})})
    except LabDeskError as error:
        desk.ask.error(error)
        return
    editor.set_value(row_id)
    editor.changed.emit()
