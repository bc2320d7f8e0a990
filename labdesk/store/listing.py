"""Lists straight from SQL: a page of rows, sorted by stored keys, searched and filtered, never a whole table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, and_, case, func, select, true
from sqlalchemy.sql import Select

from labdesk.i18n import dates
from labdesk.schema.declare import Field, Record, records, reference_at, resolve
from labdesk.store.conditions import Begins, Contains, in_sql
from labdesk.store.search import count, holding, searching


@dataclass(frozen=True)
class Query:
    """What a list shows: paths of its columns, search text, order and filters.

    `order` holds paths, `-` in front for falling. `where` maps a path to a `Condition`, or to the one value or the
    tuple of values it must have; a path that ends on a reference means the id it points to, for text its title.
    `cyrillic` chooses the script of people's names. `deleted` lists the recycle bin instead.
    """

    record: str
    columns: tuple[str, ...] = ()
    search: str = ""
    order: tuple[str, ...] = ()
    where: Mapping[str, Any] = field(default_factory=dict)
    cyrillic: bool = False
    deleted: bool = False

    @property
    def type(self) -> type[Record]:
        """The class of the listed records."""
        return records()[self.record]


@dataclass(frozen=True)
class Row:
    """One line of a list: the record's id and the values of the asked columns."""

    id: int
    values: tuple[Any, ...]


UNKEPT = frozenset({"text", "long", "name", "code", "email"})
"""Kinds of text whose sort key is worked out while sorting when none is stored."""


class _Joins:
    """The tables a query walks through, each joined once."""

    def __init__(self, record: type[Record], cyrillic: bool) -> None:
        self.record = record
        self.cyrillic = cyrillic
        self.source: FromClause = record.__table__
        self._known: dict[tuple[str, ...], Any] = {(): record.__table__}

    def column(self, path: str, *, sort: bool = False) -> ColumnElement[Any]:
        """The column at the end of a path, or the one it is sorted by."""
        if path in ("id", "uid"):
            return self.record.__table__.c[path]
        walked, found, name = resolve(self.record, path)
        record, table = self.walk(walked)
        if found is None:
            stored = record.kind.scripts[name][self.cyrillic]
            return table.c[f"{stored}_sort" if sort else stored]  # type: ignore[no-any-return]
        if sort and found.sort:
            return table.c[f"{found.column}_sort"]  # type: ignore[no-any-return]
        if sort and found.choices:
            order = {code: number for number, code in enumerate(found.choices)}
            return case(order, value=table.c[found.column], else_=len(order))
        if sort and found.kind in UNKEPT:
            return func.ordered(table.c[found.column])
        return table.c[found.column]  # type: ignore[no-any-return]

    def walk(self, steps: Sequence[Field]) -> tuple[type[Record], Any]:
        """The record type and the table at the end of some references."""
        record = self.record
        trail: tuple[str, ...] = ()
        for step in steps:
            here = self._known[trail]
            trail = (*trail, step.column)
            record = records()[step.of]
            if trail not in self._known:
                self._known[trail] = record.__table__.alias("j_" + "_".join(trail))
                self.source = self.source.outerjoin(self._known[trail], self._known[trail].c.id == here.c[step.column])
        return record, self._known[trail]

    def value(self, path: str) -> ColumnElement[Any]:
        """The column a filter is about: for a path that ends on a reference, the id it points to."""
        last = reference_at(self.record, path)
        if last is None:
            return self.column(path)
        walked, _, _ = resolve(self.record, path)
        _, table = self.walk(walked[: path.count(".")])
        return table.c[last.column]  # type: ignore[no-any-return]

    def condition(self, path: str, asked: Any, many: bool) -> ColumnElement[bool]:
        """What `Query.where` asks of one path."""

        def held(words: list[str]) -> ColumnElement[bool]:
            walked, found, name = resolve(self.record, path)
            record, table = self.walk(walked)
            stored = found.column if found else record.kind.scripts[name][self.cyrillic]
            return holding(record, words, table.c.id, many) if stored in record.searched_columns() else true()

        column = self.column(path) if isinstance(asked, Contains | Begins) else self.value(path)
        return in_sql(asked, column, held)


MANY_MATCHES = 2_000
"""From so many matches on it is quicker to walk a list of 200,000 in its order than to sort the matches."""


def _condition(query: Query, joins: _Joins, many: bool = False) -> ColumnElement[bool]:
    table = query.type.__table__
    wanted: list[ColumnElement[bool]] = [
        table.c.deleted_at.isnot(None) if query.deleted else table.c.deleted_at.is_(None)
    ]
    if query.search.strip():
        wanted.append(searching(query.type, query.search, many))
    wanted += [joins.condition(path, asked, many) for path, asked in query.where.items()]
    return and_(*wanted)


def total(connection: Connection, query: Query) -> int:
    """How many records the query finds."""
    if query.search.strip() and not query.where and not query.deleted:
        held = count(connection, query.type, query.search)
        if held is not None:
            return held
    joins = _Joins(query.type, query.cyrillic)
    condition = _condition(query, joins)
    return int(connection.execute(select(func.count()).select_from(joins.source).where(condition)).scalar_one())


def _statement(query: Query, reverse: bool, many: bool) -> Select[Any]:
    joins = _Joins(query.type, query.cyrillic)
    table = query.type.__table__
    condition = _condition(query, joins, many)
    order: list[ColumnElement[Any]] = []
    for path in query.order or query.type.kind.order or ("id",):
        key = table.c.id if path.lstrip("-") == "id" else joins.column(path.lstrip("-"), sort=True)
        falling = path.startswith("-") != reverse
        order.append(key.desc() if falling else key.asc())
    falling = (query.order or ("",))[0].startswith("-") != reverse
    order.append(table.c.id.desc() if falling else table.c.id.asc())
    columns = () if query.columns == ("id",) else query.columns or query.type.kind.columns
    shown = [table.c.id, *(joins.column(p) for p in columns)]
    return select(*shown).select_from(joins.source).where(condition).order_by(*order)


def page(connection: Connection, query: Query, offset: int, limit: int, known_total: int | None = None) -> list[Row]:
    """The rows from `offset`; with a known total the far end is read backwards, which is as quick as the beginning.

    The total also decides how a search is carried out: see `searching`.
    """
    matches = known_total
    if matches is None and query.search.strip():
        matches = count(connection, query.type, query.search)
    many = (matches or 0) >= MANY_MATCHES
    if known_total is not None and offset > known_total // 2:
        limit = min(limit, known_total - offset)
        statement = _statement(query, True, many).limit(max(limit, 0)).offset(max(known_total - offset - limit, 0))
        found = connection.execute(statement).all()[::-1]
    else:
        found = list(connection.execute(_statement(query, False, many).limit(limit).offset(offset)).all())
    return [Row(r[0], tuple(r[1:])) for r in found]


@dataclass(frozen=True)
class Held:
    """A value that occurs in a column, what it is called, and in how many records."""

    value: Any
    text: str
    count: int


def held(connection: Connection, query: Query, path: str, typed: str = "", limit: int = 50) -> list[Held]:
    """The values that occur most in a column of what the query finds, asked of the references' own words if `typed`."""
    joins = _Joins(query.type, query.cyrillic)
    column = joins.value(path)
    condition = _condition(query, joins)
    pointer = reference_at(query.type, path)
    if pointer is not None and typed.strip():
        other = records()[pointer.of].__table__.c.id
        condition = and_(condition, column.in_(select(other).where(searching(records()[pointer.of], typed))))
    times = func.count()
    asked = select(column, times).select_from(joins.source).where(condition).group_by(column)
    found = connection.execute(asked.order_by(times.desc(), column).limit(limit)).all()
    ids = [row[0] for row in found if row[0] is not None]
    names = titles(connection, pointer.of, ids, query.cyrillic) if pointer is not None else {}
    return [Held(row[0], names.get(row[0], "" if row[0] is None else str(row[0])), row[1]) for row in found]


def sums(connection: Connection, query: Query, offset: int, limit: int) -> list[tuple[int, float]]:
    """How many numbers each column of the query holds in some rows of the list, and their sum; nothing is fetched.

    A negative limit stands for the whole list, whose order then does not matter.
    """
    listed = _statement(query, False, False)
    rows = (listed.order_by(None) if limit < 0 else listed.limit(limit).offset(offset)).subquery()
    wanted = [each for column in list(rows.c)[1:] for each in (func.count(column), func.total(column))]
    found = connection.execute(select(*wanted)).one()
    return [(int(n), float(total)) for n, total in zip(found[::2], found[1::2], strict=True)]


def titles(connection: Connection, key: str, ids: Sequence[int], cyrillic: bool) -> dict[int, str]:
    """The display texts of records by id, deleted ones too."""
    record = records()[key]
    joins = _Joins(record, cyrillic)
    column = joins.column(record.kind.title)
    table = record.__table__
    query = select(table.c.id, column).select_from(joins.source).where(table.c.id.in_(list(ids)))
    return {row[0]: _said(row[1]) for row in connection.execute(query)}


def title(connection: Connection, record: type[Record], row: Mapping[str, Any]) -> str:
    """The display text of one row keyed by column, asked of the file only when another record holds it."""
    walked, found, name = resolve(record, record.kind.title)
    if walked:
        return titles(connection, record.__tablename__, [row["id"]], False).get(row["id"], "")
    return _said(row.get(found.column if found else record.kind.scripts[name][False]))


def _said(value: Any) -> str:
    return dates.short(value) if isinstance(value, date) else str(value or "")
