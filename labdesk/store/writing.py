"""How rows are written: checked, prepared, and noted for the journal, one at a time or as objects of a session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.orm import ORMExecuteState, Session, attributes

from labdesk.errors import Conflict, LabDeskError
from labdesk.i18n import N_
from labdesk.schema.declare import Problem, Record
from labdesk.store import table_rows
from labdesk.store.journal import RowChange


class Invalid(LabDeskError):
    """A record cannot be saved as it is; `problems` say where and why."""

    def __init__(self, problems: list[Problem], record: type[Record] | None = None) -> None:
        first = problems[0]
        super().__init__(first.message, **first.values)
        self.problems = problems
        self.label = record.fields()[first.field].label if record else ""


def check(record: Record) -> None:
    """Raise `Invalid` when something speaks against saving; warnings do not."""
    hard = [p for p in record.problems() if not p.warning]
    if hard:
        raise Invalid(hard, type(record))


class Work(Session):
    """A session that notes every row it writes for the journal, and refuses bulk statements that would escape it."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.changes: list[RowChange] = []

    def insert_rows(self, record: type[Record], rows: list[dict[str, Any]]) -> list[int]:
        """Write many new rows at once, keyed by column, through the same preparation, journal and index.

        Returns their ids in order. Much quicker than one object each; checks are the caller's.
        """
        if not rows:
            return []
        changes = table_rows.insert(self.connection(), record, rows)
        self.changes += changes
        return [change.row_id for change in changes]

    def alter_rows(self, record: type[Record], rows: Iterable[tuple[dict[str, Any], Mapping[str, Any]]]) -> list[int]:
        """Change many rows at once, each given as `Store.rows` read it with its new values by column.

        Returns the ids of those that differ now. A row changed since it was read makes the transaction a Conflict;
        checks are the caller's.
        """
        changes = table_rows.alter(self.connection(), record, rows)
        self.changes += changes
        return [change.row_id for change in changes]

    def delete_rows(self, record: type[Record], rows: Iterable[dict[str, Any]]) -> None:
        """Take many rows out for good, past the recycle bin, each given as `Store.rows` read it; undo brings them back.

        For rows that nothing points to. A row changed since it was read makes the transaction a Conflict.
        """
        self.changes += table_rows.delete(self.connection(), record, rows)


def _given(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None}


@event.listens_for(Work, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        raise RuntimeError("bulk statements escape the journal; change objects or use insert_rows")


@event.listens_for(Work, "before_flush")
def _prepare(session: Work, *_: Any) -> None:
    for record in session.new | session.dirty:
        if isinstance(record, Record) and (record in session.new or session.is_modified(record)):
            values = record.row()
            before = dict(values)
            record.prepare(values)
            for name, value in values.items():
                if before[name] != value:
                    setattr(record, name, value)


@event.listens_for(Work, "after_flush")
def _note(session: Work, *_: Any) -> None:
    for record in session.new:
        if isinstance(record, Record):
            session.changes.append(
                RowChange(record.__tablename__, record.id, "C", None, table_rows.image(type(record), record.row()))
            )
    for record in session.dirty:
        if isinstance(record, Record):
            old, new = {}, {}
            for column in record.__table__.columns:
                past = attributes.get_history(record, column.key)
                if past.deleted or past.added:
                    old[column.key] = past.deleted[0] if past.deleted else None
                    new[column.key] = past.added[0] if past.added else None
            if new:
                session.changes.append(RowChange(record.__tablename__, record.id, "A", old, new))
    for record in session.deleted:
        if isinstance(record, Record):
            session.changes.append(RowChange(record.__tablename__, record.id, "D", _given(record.row()), None))


def create(connection: Connection, record: type[Record], row: dict[str, Any]) -> RowChange:
    """Write a new row, filled up in place."""
    row |= {f.column: f.default for f in record.fields().values() if row.get(f.column) is None}
    check(record.draft(row))
    return table_rows.insert(connection, record, [row])[0]


def present(connection: Connection, record: type[Record], row_id: int, version: int | None) -> dict[str, Any]:
    """A row to be changed; raises LabDeskError when it is gone, Conflict when it is not the `version` known."""
    found = table_rows.read(connection, record, row_id)
    if found is None or found["deleted_at"] is not None:
        raise LabDeskError(N_("This record does not exist any more."))
    if version is not None and found["version"] != version:
        raise stale()
    return found


def alter(connection: Connection, record: type[Record], row: dict[str, Any], given: dict[str, Any]) -> RowChange | None:
    """Write a row changed in place; None when nothing differs."""
    old = dict(row)
    row |= given
    check(record.draft(row))
    if row == old:
        return None
    record.prepare(row)
    return table_rows.update(connection, record, old, row)


def stale() -> Conflict:
    """Somebody else was quicker."""
    return Conflict(N_("Somebody changed this record in the meantime; open it again and repeat your change."))
