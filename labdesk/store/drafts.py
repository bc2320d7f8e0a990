"""What was typed: forms that are not saved yet, kept over a crash, and the words used before in a field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, delete, func, insert, select
from sqlalchemy.exc import OperationalError

from labdesk.i18n.collation import search_key
from labdesk.schema.declare import records
from labdesk.schema.ledger import draft
from labdesk.store import journal

LOOKED_AT = 2000
"""Distinct values of a field that are looked through for one that is being typed."""


@dataclass(frozen=True)
class Draft:
    """A form that was not saved: `row_id` 0 is a new record, `version` the one it was typed over, `at` is UTC."""

    record: str
    row_id: int
    at: datetime
    version: int | None
    given: dict[str, Any]


class Drafts:
    """The part of the store that nobody undoes: outside the journal, announced to no one, never in a log."""

    _engine: Engine
    _writer: Engine

    def keep_draft(self, key: str, row_id: int, version: int | None, given: Mapping[str, Any]) -> None:
        """Keep what a form holds in place of what it held; on a disk that takes nothing it is only not kept."""
        values = {"record": key, "row_id": row_id, "version": version, "at": journal.now()}
        try:
            with self._writer.begin() as connection:
                connection.execute(delete(draft).where(draft.c.record == key, draft.c.row_id == row_id))
                connection.execute(insert(draft).values(**values, given=journal.encoded(dict(given))))
        except OperationalError:
            return

    def draft(self, key: str, row_id: int) -> Draft | None:
        """What was typed over a record (0: a new one) and not saved."""
        return next((each for each in self.drafts(key) if each.row_id == row_id), None)

    def drop_draft(self, key: str, row_id: int) -> None:
        """Forget what was typed: it was saved, or given up."""
        with self._writer.begin() as connection:
            connection.execute(delete(draft).where(draft.c.record == key, draft.c.row_id == row_id))

    def drafts(self, key: str | None = None) -> list[Draft]:
        """Every form that was not saved, of one type or of all, newest first."""
        query = select(draft).order_by(draft.c.at.desc())
        with self._engine.connect() as connection:
            rows = connection.execute(query if key is None else query.where(draft.c.record == key)).all()
        return [Draft(r.record, r.row_id, r.at, r.version, journal.decoded(r.given)) for r in rows]

    def used_before(self, key: str, name: str, typed: str, limit: int = 12) -> list[str]:
        """Values of a text field that hold what is typed, in any script, the most used first."""
        table = records()[key].__table__
        column = table.c[records()[key].fields()[name].column]
        query = select(column).where(table.c.deleted_at.is_(None), column.is_not(None)).group_by(column)
        with self._engine.connect() as connection:
            rows = connection.execute(query.order_by(func.count().desc(), column).limit(LOOKED_AT)).all()
        wanted = search_key(typed)
        return [value for (value,) in rows if value and wanted in search_key(value)][:limit]
