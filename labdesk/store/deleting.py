"""What goes to the recycle bin together, and what may not go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Said
from labdesk.schema import dictionaries
from labdesk.schema.declare import Record, parts, pointing, records
from labdesk.schema.terms import Term
from labdesk.store import listing


def refuse_if_used(session: Session, found: Record) -> None:
    """Raise LabDeskError, naming the user, when another record points to this one."""
    if isinstance(found, Term):
        _refuse_if_chosen(session, found)
    for other, pointer in pointing(found.__tablename__):
        table = other.__table__
        user = session.execute(
            select(table.c.id).where(table.c[pointer.column] == found.id, table.c.deleted_at.is_(None)).limit(1)
        ).first()
        if user:
            title = listing.titles(session.connection(), other.__tablename__, [user[0]], False).get(user[0], "")
            raise LabDeskError(
                N_("This record is used by “{title}” ({kind}); change that first, then delete."),
                title=title, kind=Said(other.kind.one),
            )  # fmt: skip


def _refuse_if_chosen(session: Session, term: Term) -> None:
    """A word that records use is not deleted, unless it only renames a built-in one."""
    known = dictionaries.dictionaries().get(term.dictionary or "")
    if known is None or term.code in known.built_in:
        return
    for other, each in known.users():
        table = other.__table__
        if session.execute(select(table.c.id).where(table.c[each.column] == term.code).limit(1)).first():
            raise LabDeskError(
                N_("Records of the kind “{kind}” use “{title}”; hide it instead of deleting it."),
                title=term.name, kind=Said(other.kind.one),
            )  # fmt: skip


def with_parts(session: Session, record: type[Record], ids: list[int], stamp: Any = None) -> Iterator[Record]:
    """Records with their parts, of any depth, and their files; with `stamp` those deleted at that moment."""
    table = record
    query = select(table).where(table.id.in_(ids))
    query = query.where(table.deleted_at == stamp if stamp else table.deleted_at.is_(None))
    for found in session.scalars(query):
        yield found
        yield from _attached(session, found, stamp)
        for part, pointer in parts(record.__tablename__):
            column = part.__table__.c[pointer.column]
            inner = [row[0] for row in session.execute(select(part.__table__.c.id).where(column == found.id))]
            if inner:
                yield from with_parts(session, part, inner, stamp)


def _attached(session: Session, owner: Record, stamp: Any) -> Iterable[Record]:
    """The files kept with a record; they go with it and come back with it."""
    kept = records()["attachment"]
    columns = kept.__table__.c
    query = select(kept).where(columns.record == owner.__tablename__, columns.record_id == owner.id)
    return session.scalars(query.where(kept.deleted_at == stamp if stamp else kept.deleted_at.is_(None)))
