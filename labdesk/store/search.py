"""Finds a record by any part of any word, in whatever script it was typed.

Each record type has a contentless FTS5 table whose row id is the record's id. A word is stored with all its
endings ("karimova arimova rimova ..."), so that any part of it is the beginning of a stored token; words are
folded by `search_key`, the same for every script and apostrophe. The tables are derived: `ensure` rebuilds them
whenever the folding or the declarations have changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    column,
    false,
    literal_column,
    or_,
    select,
    table,
    text,
    true,
)
from sqlalchemy.sql import Select

from labdesk.i18n.collation import search_key
from labdesk.schema.declare import Field, Record, records
from labdesk.store.journal import RowChange

GATHERED = 8 << 20
"""Bytes of new words an index gathers in memory before it writes them: less merging during a large import."""
FOLDING = "1"
"""Raised when `search_key` or the way words are stored changes."""


def index_name(key: str) -> str:
    """The FTS5 table of a record type."""
    return f"found_{key}"


@lru_cache(maxsize=1 << 15)
def _endings(word: str) -> str:
    folded = (w[:60] for w in search_key(word).split())
    return " ".join([w[start:] for w in folded for start in range(len(w))])


def stored_text(text: str) -> str:
    """What the index holds for the words of a text, each once."""
    return " ".join(dict.fromkeys(map(_endings, text.split())))


def stale(connection: Connection) -> dict[str, str]:
    """The record types whose index is missing or was built for another declaration, with the stamp they need."""
    known: dict[str, str] = {}
    if connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'search_state'").first():
        known = {row[0]: row[1] for row in connection.exec_driver_sql("SELECT record, stamp FROM search_state")}
    wanted = {
        key: hashlib.sha256(f"{FOLDING} {record.searched_columns()}".encode()).hexdigest()[:16]
        for key, record in records().items()
    }
    return {key: stamp for key, stamp in wanted.items() if known.get(key) != stamp}


def ensure(connection: Connection) -> None:
    """Create missing indexes and rebuild those whose declaration has changed since."""
    connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS search_state (record TEXT PRIMARY KEY, stamp TEXT)")
    for key, stamp in stale(connection).items():
        rebuild(connection, key)
        connection.execute(text("INSERT OR REPLACE INTO search_state VALUES (:r, :s)"), {"r": key, "s": stamp})


def rebuild(connection: Connection, key: str) -> None:
    """Build the index of one record type anew from its table."""
    name = index_name(key)
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE {name} USING fts5(words, content='', contentless_delete=1, detail=none, "
        "prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"
    )
    connection.exec_driver_sql(f"INSERT INTO {name}({name}, rank) VALUES ('hashsize', {GATHERED})")  # noqa: S608
    record = records()[key]
    columns = [record.__table__.c[c] for c in ("id", *record.searched_columns())]
    query = select(*columns).where(record.__table__.c.deleted_at.is_(None))
    add(connection, key, connection.execute(query).mappings())


def add(connection: Connection, key: str, rows: Iterable[Mapping[Any, Any]]) -> None:
    """Index new rows, each a mapping with `id` and the searched columns."""
    record = records()[key]
    values = [(row["id"], words) for row in rows if (words := stored_text(record.search_text(row)))]
    if values:
        connection.exec_driver_sql(f"INSERT INTO {index_name(key)}(rowid, words) VALUES (?, ?)", values)  # noqa: S608


def follow(connection: Connection, changes: list[RowChange]) -> None:
    """Bring the indexes up to date with what was written."""
    fresh: dict[str, dict[int, dict[str, Any]]] = {}
    stale: dict[str, set[int]] = {}
    columns = {key: records()[key].searched_columns() for key in {change.record for change in changes}}
    for change in changes:
        searched = columns[change.record]
        if not searched:
            continue
        if change.act == "C":
            fresh.setdefault(change.record, {})[change.row_id] = change.new or {}
        elif change.act == "D" or not (change.new or {}).keys().isdisjoint(("deleted_at", *searched)):
            stale.setdefault(change.record, set()).add(change.row_id)
    for key, ids in stale.items():
        _refresh(connection, key, list(ids))
    for key, images in fresh.items():
        again = stale.get(key, ())
        add(connection, key, (r for i, r in images.items() if i not in again and r.get("deleted_at") is None))


def _refresh(connection: Connection, key: str, wanted: list[int]) -> None:
    record = records()[key]
    connection.exec_driver_sql(f"DELETE FROM {index_name(key)} WHERE rowid = ?", [(i,) for i in wanted])  # noqa: S608
    columns = [record.__table__.c[c] for c in ("id", *record.searched_columns())]
    for start in range(0, len(wanted), 500):
        chunk = record.__table__.c.id.in_(wanted[start : start + 500])
        query = select(*columns).where(chunk, record.__table__.c.deleted_at.is_(None))
        add(connection, key, connection.execute(query).mappings())


def searching(record: type[Record], typed: str, many: bool = False) -> ColumnElement[bool]:
    """The condition that every word of `typed` is part of a word of the record or of what it is found through.

    With `many` matches the list is walked in its order and each row looked up among them, rather than all of
    them fetched and sorted.
    """
    words = search_key(typed).split()
    if not words:
        return true() if not typed.strip() else false()
    if _through(record):
        return and_(*(_either(record, word) for word in words))
    return _held(record, words, many)


def _through(record: type[Record]) -> list[Field]:
    """The references whose records' words count, too."""
    return [f for f in record.fields().values() if f.kind == "reference" and f.search]


def count(connection: Connection, record: type[Record], typed: str) -> int | None:
    """How many records hold the words, straight from the index; None when other tables have a say."""
    words = search_key(typed).split()
    if not words or _through(record) or not record.searched_columns():
        return None
    name = index_name(record.__tablename__)
    query = f"SELECT count(*) FROM {name} WHERE {name} MATCH ?"  # noqa: S608
    return int(connection.exec_driver_sql(query, (_match(words),)).scalar_one())


def _either(record: type[Record], word: str) -> ColumnElement[bool]:
    found = [_held(record, [word])]
    for each in _through(record):
        other = records()[each.of]
        inner: Select[Any] = select(other.__table__.c.id).where(_either(other, word))
        found.append(record.__table__.c[each.column].in_(inner))
    return or_(*found)


def _held(record: type[Record], words: list[str], many: bool = False) -> ColumnElement[bool]:
    return holding(record, words, record.__table__.c.id, many)


def holding(record: type[Record], words: list[str], own: ColumnElement[int], many: bool = False) -> ColumnElement[bool]:
    """The condition that the record whose id is in the column `own` holds folded words; for `many` see `searching`."""
    if not record.searched_columns():
        return false()
    name = index_name(record.__tablename__)
    index = table(name, column("rowid"))
    held = select(index.c.rowid).where(literal_column(name).op("MATCH")(bindparam(None, _match(words))))
    return (own + 0 if many else own).in_(held)  # a sum is no key, so that SQLite cannot begin with the matches


def _match(words: list[str]) -> str:
    return " AND ".join(f'"{word}"*' for word in words)
