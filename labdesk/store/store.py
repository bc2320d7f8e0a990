"""The one door to the data of a site: read, change, undo, find, be told."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Said
from labdesk.schema import dictionaries, ledger
from labdesk.schema.declare import Record, records
from labdesk.schema.terms import Term
from labdesk.store import journal, listing, search, table_rows
from labdesk.store.belonging import refuse_strange
from labdesk.store.deleting import refuse_if_used, with_parts
from labdesk.store.drafts import Drafts
from labdesk.store.engine import engine_for, refuse_network
from labdesk.store.frozen import refuse_frozen
from labdesk.store.journal import Entry, RowChange
from labdesk.store.listing import Held, Query, Row
from labdesk.store.sealed import refuse_sealed
from labdesk.store.writing import Work, alter, create, present, stale
from labdesk.work import Progress

REVISION = "0014"
"""The newest migration; a file of an older revision is migrated when it is opened."""


@dataclass(frozen=True)
class Change:
    """What a commit changed: ids by record key; listeners reload only if concerned."""

    ids: Mapping[str, frozenset[int]]
    label: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)

    def touches(self, *keys: str) -> bool:
        """Whether a record of one of these types changed."""
        return any(key in self.ids for key in keys)


class Store(Drafts):
    """An open site file; `Store.open` and `Store.create` make one, `close` ends it. Safe to use from any thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = engine_for(path)
        self._writer = self._engine.execution_options(writer=True)
        self._listeners: list[Callable[[Change], None]] = []

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open an existing site file; raises LabDeskError when it is missing, damaged, strange or too new."""
        refuse_network(path)
        if not path.is_file():
            raise LabDeskError(N_("The file {name} does not exist."), name=str(path))
        if not path.stat().st_size:
            raise _strange(path)
        store = cls(path)
        try:
            store._bring_up_to_date()
            store._learn_words()
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def create(cls, path: Path) -> Store:
        """Make an empty site file; raises LabDeskError rather than overwrite anything."""
        if path.exists():
            raise LabDeskError(N_("{name} exists already; choose another name."), name=str(path))
        if not path.parent.is_dir():
            raise LabDeskError(N_("The folder {name} does not exist."), name=str(path.parent))
        from labdesk.schema.migrations import build

        store = cls(path)
        try:
            with store._writer.begin() as connection:
                build(connection)
                search.ensure(connection)
            store._learn_words()
        except BaseException:
            store.close()
            for leftover in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
                leftover.unlink(missing_ok=True)
            raise
        return store

    def close(self) -> None:
        """End every connection; the file is then whole in one piece."""
        dictionaries.forget(self)
        self._engine.dispose()

    # --- opening -------------------------------------------------------------------------------------------------

    def _bring_up_to_date(self) -> None:
        with self._engine.connect() as connection:
            known = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'alembic_version'").first()
            row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first() if known else None
        if row is None:
            raise _strange(self.path)
        if row[0] > REVISION:
            raise LabDeskError(
                N_("{name} was written by a newer LabDesk; install that version to open it."), name=self.path.name
            )
        if row[0] != REVISION:
            self.migrate()
        with self._engine.connect() as connection:
            stale = search.stale(connection)
        if stale:
            with self._writer.begin() as connection:
                search.ensure(connection)

    def _learn_words(self) -> None:
        """Let the dictionaries say what this site wrote into them."""
        table = Term.__table__
        with self._engine.connect() as connection:
            rows = connection.execute(select(table).where(table.c.deleted_at.is_(None)).order_by(table.c.id)).mappings()
            dictionaries.learn(self, [dict(row) for row in rows])

    def migrate(self) -> None:
        """Bring the file to the newest revision, all or nothing."""
        from labdesk.schema.migrations import upgrade

        with self._writer.begin() as connection:
            upgrade(connection)

    # --- reading -------------------------------------------------------------------------------------------------

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session to look at records; nothing it does is kept."""
        with Session(self._engine, autoflush=False) as session:
            yield session
            session.rollback()

    def all(self, session: Session, key: str, query: Query | None = None) -> list[Any]:
        """Every record a query finds, as objects of `session`, in the order of the list."""
        wanted = query or Query(key)
        ids = [row.id for row in listing.page(session.connection(), replace(wanted, columns=("id",)), 0, -1)]
        found = {r.id: r for start in range(0, len(ids), 500) for r in _by_ids(session, key, ids[start : start + 500])}
        return [found[i] for i in ids]

    def get(self, key: str, row_id: int) -> dict[str, Any]:
        """The values of a record by field name, with `id`, `uid`, `version`; raises LabDeskError when it is gone."""
        record = records()[key]
        with self._engine.connect() as connection:
            row = connection.execute(select(record.__table__).where(record.__table__.c.id == row_id)).mappings().first()
        if row is None or row["deleted_at"] is not None:
            raise LabDeskError(N_("This record does not exist any more."))
        values = {f.name: row[f.column] for f in record.fields().values()}
        return {"id": row["id"], "uid": row["uid"], "version": row["version"], **values}

    def rows(self, key: str, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
        """Whole rows by id, keyed by column, to be changed with `Work.alter_rows`; those that are gone are left out."""
        with self._engine.connect() as connection:
            return table_rows.read_many(connection, records()[key], list(ids))

    def total(self, query: Query) -> int:
        """How many records a query finds."""
        with self._engine.connect() as connection:
            return listing.total(connection, query)

    def listing(self, query: Query, offset: int = 0, limit: int = 200, total: int | None = None) -> list[Row]:
        """A page of a list; pass the known `total` so that the far end is read quickly."""
        with self._engine.connect() as connection:
            return listing.page(connection, query, offset, limit, total)

    def held(self, query: Query, path: str, typed: str = "", limit: int = 50) -> list[Held]:
        """The values that occur most in a column of what a query finds; `typed` narrows those of a reference."""
        with self._engine.connect() as connection:
            return listing.held(connection, query, path, typed, limit)

    def sums(self, query: Query, offset: int, limit: int) -> list[tuple[int, float]]:
        """How many numbers each column holds in `limit` rows of a list, and their sum."""
        with self._engine.connect() as connection:
            return listing.sums(connection, query, offset, limit)

    def titles(self, key: str, ids: Iterable[int], cyrillic: bool = False) -> dict[int, str]:
        """Display texts of records by id."""
        wanted = [i for i in ids if i is not None]
        if not wanted:
            return {}
        with self._engine.connect() as connection:
            return listing.titles(connection, key, wanted, cyrillic)

    def find(
        self, key: str, typed: str, limit: int = 20, cyrillic: bool = False, where: Mapping[str, Any] | None = None
    ) -> list[Row]:
        """The best few records for what was typed, among those with the facts of `where`: id, (title, detail)."""
        kind = records()[key].kind
        columns = (kind.title, kind.detail) if kind.detail else (kind.title,)
        return self.listing(Query(key, columns, search=typed, where=where or {}, cyrillic=cyrillic), 0, limit)

    # --- changing ------------------------------------------------------------------------------------------------

    @contextmanager
    def transaction(self, label: str, **values: Any) -> Iterator[Work]:
        """The one door for change: all or nothing, journalled under `label`, searchable and announced afterwards."""
        with Work(self._writer, expire_on_commit=False) as session:
            try:
                yield session
                session.flush()
                change = _close_books(session.connection(), session.changes, label, values)
                session.commit()
            except StaleDataError as error:
                raise stale() from error
        self._announce(change)

    def refusal(self, changes: list[RowChange]) -> LabDeskError | None:
        """Why changes that are not written yet would not be kept: what they belong to is closed, frozen, another."""
        with self._engine.connect() as connection:
            try:
                refuse_sealed(connection, changes)
                refuse_frozen(connection, changes)
                refuse_strange(connection, changes)
            except LabDeskError as error:
                return error
        return None

    def read_only(self, key: str, row_id: int) -> LabDeskError | None:
        """Why a record can only be read: it is closed, or belongs to something that is; None when it can be changed."""
        return self.refusal([RowChange(key, row_id, "A", {}, {})])

    def save(self, key: str, values: Mapping[str, Any], row_id: int | None = None, version: int | None = None) -> int:
        """Create or change one record from values by field name; returns its id.

        Raises `Invalid` with the problems, `Conflict` when somebody changed it since `version` was read.
        """
        record = records()[key]
        fields = record.fields()
        given = {
            fields[name].column: None if value == "" else value
            for name, value in values.items()
            if name in fields and not fields[name].derived
        }
        with self._writer.begin() as connection:
            if row_id is None:
                label, row = N_("New: {kind} “{title}”"), given
                written = create(connection, record, row)
            else:
                label, row = N_("Change: {kind} “{title}”"), present(connection, record, row_id, version)
                altered = alter(connection, record, row, given)
                if altered is None:
                    return row_id
                written = altered
            said = {"kind": Said(record.kind.one), "title": listing.title(connection, record, row)}
            change = _close_books(connection, [written], label, said)
        self._announce(change)
        return written.row_id

    def delete(self, key: str, ids: Iterable[int]) -> None:
        """Move records with their parts to the recycle bin; refuses while others point to them."""
        wanted = list(ids)
        record = records()[key]
        title = self.titles(key, wanted[:1]).get(wanted[0], "") if wanted else ""
        stamp = journal.now()
        label = N_("Delete: {kind} “{title}”") if len(wanted) == 1 else N_("Delete {n} records: {kind}")
        with self.transaction(label, kind=Said(record.kind.one), title=title, n=len(wanted)) as session:
            for found in with_parts(session, record, wanted):
                refuse_if_used(session, found)
                found.deleted_at = stamp

    def put_back(self, key: str, ids: Iterable[int]) -> None:
        """Take records out of the recycle bin, with the parts that went in with them."""
        wanted = list(ids)
        record = records()[key]
        title = self.titles(key, wanted[:1]).get(wanted[0], "") if wanted else ""
        with self.transaction(N_("Put back: {kind} “{title}”"), kind=Said(record.kind.one), title=title) as session:
            for row_id in wanted:
                top = session.get(record, row_id)
                if top is None or top.deleted_at is None:
                    continue
                stamp = top.deleted_at
                for found in with_parts(session, record, [row_id], stamp):
                    found.deleted_at = None

    # --- undo ----------------------------------------------------------------------------------------------------

    def undoable(self) -> Entry | None:
        """The act that `undo` would take back."""
        with self._engine.connect() as connection:
            return journal.next_undo(connection)

    def redoable(self) -> Entry | None:
        """The act that `redo` would carry out again."""
        with self._engine.connect() as connection:
            return journal.next_redo(connection)

    def undo(self, progress: Progress | None = None) -> Entry | None:
        """Take the last act back; returns it, or None when there is none. Raises Conflict and changes nothing."""
        return self._replay(False, progress or Progress())

    def redo(self, progress: Progress | None = None) -> Entry | None:
        """Carry out again what was undone last."""
        return self._replay(True, progress or Progress())

    def _replay(self, forward: bool, progress: Progress) -> Entry | None:
        with Work(self._writer) as session:
            connection = session.connection()
            entry = journal.next_redo(connection) if forward else journal.next_undo(connection)
            if entry is None:
                return None
            session.changes = journal.replay(connection, entry.id, forward=forward, progress=progress)
            label = N_("Redo: {what}") if forward else N_("Undo: {what}")
            change = _close_books(connection, session.changes, label, {"what": entry.label}, entry.id)
            journal.mark(connection, entry.id, ledger.LIVE if forward else ledger.UNDONE)
            session.commit()
        self._announce(change)
        return entry

    def begin_undo_here(self) -> None:
        """What was done so far stays: a site just founded, or sample data, is not taken back by the first Ctrl+Z."""
        with self._writer.begin() as connection:
            journal.settle(connection)

    def history(self, key: str, row_id: int) -> list[tuple[Entry, RowChange]]:
        """Every change of one record, newest first."""
        with self._engine.connect() as connection:
            return list(journal.of_record(connection, key, row_id))

    def entries(self, limit: int = 200) -> list[Entry]:
        """The newest lines of the journal."""
        with self._engine.connect() as connection:
            return journal.entries(connection, limit)

    # --- being told ----------------------------------------------------------------------------------------------

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` after every commit, in the committing thread; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _announce(self, change: Change) -> None:
        if change.touches("term"):
            self._learn_words()
        if change.ids:
            for listener in list(self._listeners):
                listener(change)

    # --- small things kept with the site -------------------------------------------------------------------------

    def setting(self, name: str, default: Any = None) -> Any:
        """A remembered value, such as the column mapping of a sheet."""
        with self._engine.connect() as connection:
            row = connection.execute(select(ledger.setting.c.value).where(ledger.setting.c.name == name)).first()
        return json.loads(row[0]) if row else default

    def set_setting(self, name: str, value: Any) -> None:
        """Remember a value; not journalled, since nobody would want to undo it."""
        with self._writer.begin() as connection:
            connection.execute(delete(ledger.setting).where(ledger.setting.c.name == name))
            connection.execute(insert(ledger.setting).values(name=name, value=json.dumps(value, ensure_ascii=False)))

    @contextmanager
    def noting(self) -> Iterator[Connection]:
        """A transaction on the tables beside the records; not journalled, since nobody would want to undo it."""
        with self._writer.begin() as connection:
            yield connection

    def put_blob(self, content: bytes) -> str:
        """Keep bytes under their SHA-256, which is returned; the same bytes are kept once."""
        sha = hashlib.sha256(content).hexdigest()
        with self._writer.begin() as connection:
            if not connection.execute(select(ledger.blob.c.sha).where(ledger.blob.c.sha == sha)).first():
                connection.execute(insert(ledger.blob).values(sha=sha, content=content))
        return sha

    def blob(self, sha: str | None) -> bytes | None:
        """Bytes kept by `put_blob`, or None."""
        if not sha:
            return None
        with self._engine.connect() as connection:
            row = connection.execute(select(ledger.blob.c.content).where(ledger.blob.c.sha == sha)).first()
        return bytes(row[0]) if row else None


def _close_books(
    connection: Connection, changes: list[RowChange], label: str, values: dict[str, Any], undoes: int | None = None
) -> Change:
    refuse_sealed(connection, changes)
    if undoes is None:
        refuse_frozen(connection, changes)
        refuse_strange(connection, changes)
    ids: dict[str, set[int]] = {}
    for change in changes:
        ids.setdefault(change.record, set()).add(change.row_id)
    if changes:
        journal.write(connection, label, values, changes, undoes)
        search.follow(connection, changes)
    return Change({k: frozenset(v) for k, v in ids.items()}, label, values)


def _by_ids(session: Session, key: str, ids: list[int]) -> Iterable[Record]:
    record = records()[key]
    return session.scalars(select(record).where(record.id.in_(ids)))


def _strange(path: Path) -> LabDeskError:
    return LabDeskError(
        N_("{name} is not a LabDesk site file, or it is damaged; restore it from a backup."), name=path.name
    )
