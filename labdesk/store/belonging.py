"""What is chosen out of a whole belongs to it: what a reference declared `within` another leads to is a part of it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Connection, select

from labdesk.i18n import N_, Said
from labdesk.schema.declare import Field, Problem, Record, records
from labdesk.store import listing
from labdesk.store.journal import RowChange
from labdesk.store.writing import Invalid

_STRANGE = N_("“{title}” is not a part of “{owner}”; choose one that is.")


def refuse_strange(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Raise `Invalid` when a row, written already or only planned, points to a part of something else."""
    for change in changes:
        for field in _parts(change.record):
            _check(connection, records()[change.record], field, change)


@cache
def _parts(kind: str) -> tuple[Field, ...]:
    """The references of a type of records that must lead into the same whole as the record."""
    return tuple(field for field in records()[kind].fields().values() if field.within and not field.among)


def _check(connection: Connection, record: type[Record], field: Field, change: RowChange) -> None:
    whole, new = record.fields()[field.within], change.new or {}
    if not {field.column, whole.column} & new.keys():
        return
    part = new[field.column] if field.column in new else _value(connection, record, field.column, change.row_id)
    owner = new[whole.column] if whole.column in new else _value(connection, record, whole.column, change.row_id)
    other = records()[field.of]
    if part and owner and _value(connection, other, other.fields()[field.within].column, part) != owner:
        title = listing.titles(connection, field.of, [part], False).get(part, "")
        named = listing.titles(connection, whole.of, [owner], False).get(owner, "")
        values = {"title": title, "owner": named, "field": Said(field.label)}
        raise Invalid([Problem(field.name, _STRANGE, values)], record)


def _value(connection: Connection, record: type[Record], column: str, row_id: int) -> Any:
    table = record.__table__
    return connection.execute(select(table.c[column]).where(table.c.id == row_id)).scalar()
