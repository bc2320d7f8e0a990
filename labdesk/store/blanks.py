"""Which facts of a record a blank list may leave empty to be filled in by hand: its own, and one step further."""

from __future__ import annotations

from collections.abc import Iterable

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Said
from labdesk.schema.declare import Field, records, resolve

_BY_HAND = frozenset(
    {"text", "long", "name", "phone", "email", "code", "choice", "date", "integer", "decimal", "yes_no"}
)
"""Kinds of facts that can be written into a cell with a pen."""


def blank_paths(record: str) -> dict[str, Field]:
    """The facts by path: those of the record, and those of what it points to that its list shows."""
    kind = records()[record]
    paths = [path for path in kind.kind.columns if path.count(".") == 1]
    found = {path: resolve(kind, path)[1] for path in [*kind.fields(), *paths] if path not in kind.kind.scripts}
    return {
        path: each
        for path, each in found.items()
        if each is not None and not each.derived and each.kind in _BY_HAND and each.name == path.rpartition(".")[2]
    }


def blanks(record: str, names: Iterable[str]) -> tuple[str, ...]:
    """The paths of facts by their names or paths; raises LabDeskError for one that cannot be left blank."""
    known = blank_paths(record)
    found: list[str] = []
    for name in names:
        path = next((p for p in (name, *known) if p in known and (p == name or p.endswith(f".{name}"))), None)
        if path is None:
            raise LabDeskError(
                N_("“{name}” cannot be left blank in the list “{list}”; choose among: {known}."),
                name=name, list=Said(records()[record].kind.many), known=", ".join(known),
            )  # fmt: skip
        if path not in found:
            found.append(path)
    return tuple(found)
