"""One journal, four uses: undo, the history of a record, the audit trail, exchange between sites.

It keeps ids and values, never objects. Every row of `journal_row` is one row image before and after; replays go
create, alter, delete.
"""

from __future__ import annotations

import getpass
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import orjson
from sqlalchemy import Connection, delete, insert, select, update

from labdesk.errors import Conflict
from labdesk.i18n import N_, Said
from labdesk.schema.declare import Record, records
from labdesk.schema.ledger import DROPPED, LIVE, SETTLED, UNDONE, journal, journal_row
from labdesk.store.engine import straight
from labdesk.work import Progress

_IGNORED = frozenset({"version"})
_FORWARD = {"C": 0, "A": 1, "D": 2}


@dataclass
class RowChange:
    """One row before and after: `act` is C(reate), A(lter) or D(elete); for A only the columns that differ."""

    record: str
    row_id: int
    act: str
    old: dict[str, Any] | None
    new: dict[str, Any] | None


@dataclass(frozen=True)
class Entry:
    """One line of the journal as people read it."""

    id: int
    at: datetime
    who: str
    label: str
    values: dict[str, Any]
    state: int = LIVE


_AS_IT_IS = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_SUBCLASS


def encoded(values: dict[str, Any] | None) -> str | None:
    """Row values as text; dates are tagged so that they come back as dates."""
    return None if values is None else orjson.dumps(values, _tag, _AS_IT_IS).decode()


def _tag(value: Any) -> dict[str, str]:
    return {"d": value.isoformat()} if isinstance(value, date) else {"said": str(value)}


def decoded(text: str | None) -> dict[str, Any]:
    """The inverse of `encoded`; empty for None."""
    return json.loads(text, object_hook=_untag) if text else {}


def _untag(found: dict[str, Any]) -> Any:
    if found.keys() == {"d"}:
        stamp = found["d"]
        return date.fromisoformat(stamp) if len(stamp) == 10 else datetime.fromisoformat(stamp)
    return Said(found["said"]) if found.keys() == {"said"} else found


def now() -> datetime:
    """The moment a change is written, in UTC without a zone."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def write(
    connection: Connection,
    label: str,
    values: dict[str, Any],
    changes: Iterable[RowChange],
    undoes: int | None = None,
) -> int:
    """Add one entry with its row images; a new act drops what could have been redone. Returns the entry's id."""
    if undoes is None and _follows_undo(connection):
        connection.execute(update(journal).where(journal.c.state == UNDONE).values(state=DROPPED))
    said = json.dumps(
        {k: {"said": v} if isinstance(v, Said) else v for k, v in values.items()}, ensure_ascii=False, default=str
    )
    entry: int = straight(
        connection,
        "INSERT INTO journal (at, who, label, said, state, undoes) VALUES (?, ?, ?, ?, ?, ?)",
        (now().isoformat(" ", "microseconds"), _user(), label, said, LIVE, undoes),
    ).lastrowid
    add_row = "INSERT INTO journal_row (journal_id, record, row_id, act, old, new) VALUES (?, ?, ?, ?, ?, ?)"
    rows = [(entry, c.record, c.row_id, c.act, encoded(c.old), encoded(c.new)) for c in changes]
    if len(rows) == 1:
        straight(connection, add_row, rows[0])
    elif rows:
        connection.exec_driver_sql(add_row, rows)
    return entry


def _follows_undo(connection: Connection) -> bool:
    """Whether the newest entry undid or redid something; else nothing is left to be redone."""
    newest = straight(connection, "SELECT undoes FROM journal ORDER BY id DESC LIMIT 1").fetchone()
    return newest is not None and newest[0] is not None


@cache
def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _entry(row: Any) -> Entry:
    return Entry(row.id, row.at, row.who or "", row.label, decoded(row.said), row.state)


def next_undo(connection: Connection) -> Entry | None:
    """The newest act that still stands."""
    found = connection.execute(
        select(journal)
        .where(journal.c.state == LIVE, journal.c.undoes.is_(None))
        .order_by(journal.c.id.desc())
        .limit(1)
    ).first()
    return _entry(found) if found else None


def next_redo(connection: Connection) -> Entry | None:
    """The act undone last that nothing has followed."""
    if not _follows_undo(connection):
        return None
    found = connection.execute(select(journal).where(journal.c.state == UNDONE).order_by(journal.c.id).limit(1)).first()
    return _entry(found) if found else None


def entries(connection: Connection, limit: int = 200) -> list[Entry]:
    """The newest lines of the journal."""
    return [_entry(r) for r in connection.execute(select(journal).order_by(journal.c.id.desc()).limit(limit))]


def of_record(connection: Connection, key: str, row_id: int) -> Iterator[tuple[Entry, RowChange]]:
    """Every change of one record, newest first."""
    query = (
        select(journal, journal_row.c.act, journal_row.c.old, journal_row.c.new)
        .join(journal_row, journal_row.c.journal_id == journal.c.id)
        .where(journal_row.c.record == key, journal_row.c.row_id == row_id)
        .order_by(journal.c.id.desc())
    )
    for row in connection.execute(query):
        yield _entry(row), RowChange(key, row_id, row.act, decoded(row.old), decoded(row.new))


def replay(connection: Connection, entry: int, *, forward: bool, progress: Progress) -> list[RowChange]:
    """Carry out an entry again (`forward`) or backwards, and return what that changed.

    Raises Conflict, before anything is written, when a row is no longer as the entry left it.
    """
    query = select(journal_row).where(journal_row.c.journal_id == entry)
    rows = [RowChange(r.record, r.row_id, r.act, decoded(r.old), decoded(r.new)) for r in connection.execute(query)]
    if not forward:
        turned = {"C": "D", "A": "A", "D": "C"}
        rows = [RowChange(r.record, r.row_id, turned[r.act], r.new, r.old) for r in rows]
    rows.sort(key=lambda r: _FORWARD[r.act])
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    done = []
    for number, row in enumerate(rows):
        if number % 50 == 0:
            progress.step(number, len(rows))
        done.append(_replay_row(connection, records()[row.record], row))
    return done


def _replay_row(connection: Connection, record: type[Record], row: RowChange) -> RowChange:
    table = record.__table__
    current = connection.execute(select(table).where(table.c.id == row.row_id)).mappings().first()
    if row.act == "C":
        if current is not None:
            raise _changed()
        values = dict(row.new or {})
        record.prepare(values)
        connection.execute(insert(table).values(**values))
        return row
    if current is None or any(current.get(k) != v for k, v in (row.old or {}).items() if k not in _IGNORED):
        raise _changed()
    if row.act == "D":
        connection.execute(delete(table).where(table.c.id == row.row_id))
        return RowChange(row.record, row.row_id, "D", dict(current), None)
    new = {**(row.new or {}), "version": current["version"] + 1}
    connection.execute(update(table).where(table.c.id == row.row_id).values(**new))
    return RowChange(row.record, row.row_id, "A", {**(row.old or {}), "version": current["version"]}, new)


def _changed() -> Conflict:
    return Conflict(N_("The record has been changed since, so this step cannot be taken back; look at its history."))


def settle(connection: Connection) -> None:
    """Say of every entry that stands that it can no longer be undone."""
    for state, then in ((LIVE, SETTLED), (UNDONE, DROPPED)):
        connection.execute(update(journal).where(journal.c.state == state).values(state=then))


def mark(connection: Connection, entry: int, state: int) -> None:
    """Say whether an entry stands or has been undone."""
    connection.execute(update(journal).where(journal.c.id == entry).values(state=state))
