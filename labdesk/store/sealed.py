"""What is closed can only be read: a record whose `sealed_by` is filled, and whatever belongs to it, at any depth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, select

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.schema.declare import Record, records
from labdesk.store import listing
from labdesk.store.journal import RowChange

Way = tuple[Column[Any], ...]
_SOME = 500


def refuse_sealed(connection: Connection, changes: list[RowChange]) -> None:
    """Raise LabDeskError when changes already written touch what was closed before them and is closed still.

    Closing itself, with what is filed at that moment, and opening again pass: there the record was, or is, open.
    """
    for record in {top: None for kind in {change.record for change in changes} for top in _above(kind)}:
        closed = _closed(connection, record, changes)
        if closed and (hit := closed & set(_touched(connection, record, changes))):
            title = listing.titles(connection, record.__tablename__, list(hit)[:1], False)
            raise LabDeskError(
                N_("“{title}” is closed, so it and what belongs to it can only be read; open it again with a reason."),
                title=next(iter(title.values()), ""),
            )


@cache
def _above(kind: str) -> tuple[type[Record], ...]:
    """The types of records that can be closed to which rows of a kind may belong; files may belong to any."""
    tops = (record for record in records().values() if record.sealed_by)
    return tuple(top for top in tops if kind == "attachment" or _way(records()[kind], top) is not None)


def _closed(connection: Connection, record: type[Record], changes: Iterable[RowChange]) -> set[int]:
    """The records that are closed and were closed before these changes."""
    table, seal = record.__table__, record.sealed_by
    found = {row[0] for row in connection.execute(select(table.c.id).where(table.c[seal].is_not(None)))}
    own = [c for c in changes if c.record == record.__tablename__]
    return found - {c.row_id for c in own if (c.new or {}).get(seal) is not None and not (c.old or {}).get(seal)}


def _touched(connection: Connection, top: type[Record], changes: Iterable[RowChange]) -> Iterator[int]:
    """The records of the kind `top` to which changed rows belong, or belonged before."""
    ids: dict[str, set[int]] = {}
    above: dict[str, set[int]] = {}
    for change in changes:
        ids.setdefault(change.record, set()).add(change.row_id)
        way = _way(records()[change.record], top)
        if way:
            images = (image.get(way[0].key) for image in (change.old, change.new) if image)
            above.setdefault(change.record, set()).update(i for i in images if i is not None)
    for key, owners in _attached(connection, ids.get("attachment", set())):
        ids.setdefault(key, set()).update(owners)
    for key, found in ids.items():
        way = _way(records()[key], top) if key in records() else None
        if way is not None:
            yield from _climbed(connection, way, found, above.get(key, set()))


def _climbed(connection: Connection, way: Way, ids: set[int], above: set[int]) -> set[int]:
    """Where rows and their former owners lead along the pointers of a way."""
    for place, column in enumerate(way):
        ids = _values(connection, column, ids) | (above if place == 0 else set())
    return ids


def _values(connection: Connection, column: Column[Any], ids: set[int]) -> set[int]:
    found: set[int] = set()
    wanted = list(ids)
    for start in range(0, len(wanted), _SOME):
        query = select(column).where(column.table.c.id.in_(wanted[start : start + _SOME])).distinct()
        found |= {row[0] for row in connection.execute(query) if row[0] is not None}
    return found


def _attached(connection: Connection, ids: set[int]) -> Iterator[tuple[str, set[int]]]:
    """The owners of files, by kind of record."""
    columns = records()["attachment"].__table__.c
    wanted = list(ids)
    for start in range(0, len(wanted), _SOME):
        query = select(columns.record, columns.record_id).where(columns.id.in_(wanted[start : start + _SOME]))
        for key, owner in connection.execute(query):
            yield key, {owner}


@cache
def _way(record: type[Record], top: type[Record]) -> Way | None:
    """The pointers that lead from a record to the `top` it is a part of; () for `top` itself, None for others."""
    if record is top:
        return ()
    for each in record.fields().values():
        if each.part:
            beyond = _way(records()[each.of], top)
            if beyond is not None:
                return (record.__table__.c[each.column], *beyond)
    return None
