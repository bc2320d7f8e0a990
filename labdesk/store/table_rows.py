"""Rows written straight to their tables: as objects are, with the same derived values, but many times quicker."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import chain, count
from typing import Any

from sqlalchemy import Connection, Date, func, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.sql import Select

from labdesk.schema.declare import Record, uuid7s
from labdesk.store.engine import straight
from labdesk.store.journal import RowChange

Values = dict[str, Any]


@cache
def _stored(record: type[Record]) -> dict[str, Callable[[Any], Any] | None]:
    """Each column, with what turns its values into those of the file (None: they are kept as they are)."""
    dialect = sqlite.dialect()
    return {
        c.key: date.isoformat if type(c.type) is Date else c.type.dialect_impl(dialect).bind_processor(dialect)
        for c in record.__table__.columns
    }


@cache
def _worked_out(record: type[Record]) -> frozenset[str]:
    """The columns that are worked out anew whenever a row is written, but for those the search index asks for."""
    derived = {f.column for f in record.fields().values() if f.derived and not f.search}
    return frozenset(derived | {key for _, key in record.sorted_columns()})


def image(record: type[Record], row: Mapping[str, Any]) -> Values:
    """What the journal keeps of a new row keyed by column."""
    left_out = _worked_out(record)
    return {name: value for name, value in row.items() if value is not None and name not in left_out}


@cache
def _read(record: type[Record]) -> dict[str, Callable[[Any], Any] | None]:
    """Each column, with what turns the values of the file into those of a row (None: they are taken as they are)."""
    dialect = sqlite.dialect()
    return {c.key: c.type.dialect_impl(dialect).result_processor(dialect, None) for c in record.__table__.columns}


@cache
def _highest(record: type[Record]) -> Select[Any]:
    return select(func.coalesce(func.max(record.__table__.c.id), 0))


def read(connection: Connection, record: type[Record], row_id: int) -> Values | None:
    """A row keyed by column, or None; also one that lies in the recycle bin."""
    turns = _read(record)
    query = f"SELECT {', '.join(turns)} FROM {record.__tablename__} WHERE id = ?"  # noqa: S608
    found = straight(connection, query, (row_id,)).fetchone()
    if found is None:
        return None
    return {n: v if turn is None else turn(v) for (n, turn), v in zip(turns.items(), found, strict=True)}


def read_many(connection: Connection, record: type[Record], ids: Sequence[int]) -> dict[int, Values]:
    """Rows by id, each keyed by column; those that are gone or in the recycle bin are left out."""
    table = record.__table__
    found: dict[int, Values] = {}
    for start in range(0, len(ids), 500):
        chunk = table.c.id.in_(ids[start : start + 500])
        query = select(table).where(chunk, table.c.deleted_at.is_(None))
        found |= {row["id"]: dict(row) for row in connection.execute(query).mappings()}
    return found


def insert(connection: Connection, record: type[Record], rows: list[Values]) -> list[RowChange]:
    """Give new rows what they lack (id, uid, version, derived values) and write them; returns their images."""
    highest = connection.execute(_highest(record)).scalar_one()
    for number, uid, row in zip(count(highest + 1), uuid7s(len(rows)), rows, strict=False):
        row.setdefault("id", number)
        row.setdefault("uid", uid)
        row.setdefault("version", 1)
        record.prepare(row)
    stored = _stored(record)
    columns = {}
    for name in dict.fromkeys(chain.from_iterable(rows)):
        if name in stored:
            turn, values = stored[name], [row.get(name) for row in rows]
            columns[name] = [None if v is None else turn(v) for v in values] if turn else values
    marks = ", ".join("?" * len(columns))
    connection.exec_driver_sql(
        f"INSERT INTO {record.__tablename__} ({', '.join(columns)}) VALUES ({marks})",  # noqa: S608
        list(zip(*columns.values(), strict=True)),
    )
    key = record.__tablename__
    return [RowChange(key, row["id"], "C", None, image(record, row)) for row in rows]


def update(connection: Connection, record: type[Record], old: Values, new: Mapping[str, Any]) -> RowChange | None:
    """Write what differs between a row as it was read and as it should be; returns the images, None without any."""
    after = {name: value for name, value in new.items() if value != old[name]}
    if not after:
        return None
    stored = _stored(record)
    straight(
        connection,
        f"UPDATE {record.__tablename__} SET version = version + 1, {', '.join(f'{n} = ?' for n in after)} "  # noqa: S608
        "WHERE id = ?",
        (*(turn(v) if (turn := stored[n]) and v is not None else v for n, v in after.items()), old["id"]),
    )
    return RowChange(record.__tablename__, old["id"], "A", {name: old[name] for name in after}, after)


def delete(connection: Connection, record: type[Record], rows: Iterable[Values]) -> list[RowChange]:
    """Take rows out for good, each as it was read; returns the images from which they can be brought back.

    Raises StaleDataError when one was written by somebody else after it was read.
    """
    gone = list(rows)
    if gone:
        written = connection.exec_driver_sql(
            f"DELETE FROM {record.__tablename__} WHERE id = ? AND version = ?",  # noqa: S608
            [(row["id"], row["version"]) for row in gone],
        ).rowcount
        if written != len(gone):
            raise StaleDataError
    return [
        RowChange(record.__tablename__, row["id"], "D", {n: v for n, v in row.items() if v is not None}, None)
        for row in gone
    ]


def alter(
    connection: Connection, record: type[Record], rows: Iterable[tuple[Values, Mapping[str, Any]]]
) -> list[RowChange]:
    """Write many rows, each as it was read with what becomes different; returns the images of those that differ.

    Raises StaleDataError when one was written by somebody else after it was read.
    """
    changes: list[RowChange] = []
    alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    stored = _stored(record)
    for old, new in rows:
        if all(old[name] == value for name, value in new.items()):
            continue
        row = {**old, **new}
        record.prepare(row)
        after = {name: value for name, value in row.items() if value != old[name]}
        values = (turn(v) if (turn := stored[n]) and v is not None else v for n, v in after.items())
        alike.setdefault(tuple(after), []).append((*values, old["id"], old["version"]))
        changes.append(RowChange(record.__tablename__, old["id"], "A", {name: old[name] for name in after}, after))
    for names, values_of in alike.items():
        written = connection.exec_driver_sql(
            f"UPDATE {record.__tablename__} SET version = version + 1, {', '.join(f'{n} = ?' for n in names)} "  # noqa: S608
            "WHERE id = ? AND version = ?",
            values_of,
        ).rowcount
        if written != len(values_of):
            raise StaleDataError
    return changes
