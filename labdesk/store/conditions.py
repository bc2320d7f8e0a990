"""What a column of a list may be asked for, as small values that compare, that can be kept, and that become SQL."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import ColumnElement, and_, false, func, or_, true

from labdesk.i18n.collation import search_key, sort_key
from labdesk.i18n.dates import school_year

THIS_MONTH, THIS_SCHOOL_YEAR = "month", "school_year"


@dataclass(frozen=True)
class Contains:
    """Every word of the text is part of the value, in whatever script either is written."""

    text: str


@dataclass(frozen=True)
class Begins:
    """The value begins with the text, in whatever script either is written."""

    text: str


@dataclass(frozen=True)
class Between:
    """A day or a number from the least to the most, both included; None leaves that side open."""

    least: Any = None
    most: Any = None


@dataclass(frozen=True)
class Within:
    """A day of the present month or school year, whenever that is asked."""

    period: str


@dataclass(frozen=True)
class OneOf:
    """One of some values; None among them stands for an empty cell."""

    values: tuple[Any, ...]


@dataclass(frozen=True)
class Empty:
    """Nothing is written there."""


@dataclass(frozen=True)
class Filled:
    """Something is written there."""


Condition = Contains | Begins | Between | Within | OneOf | Empty | Filled
_NAMES: dict[str, type[Any]] = {
    "contains": Contains, "begins": Begins, "between": Between, "within": Within, "one_of": OneOf, "empty": Empty,
    "filled": Filled,
}  # fmt: skip


@lru_cache(maxsize=1 << 16)
def folded(text: str | None) -> str:
    """The search key of a stored text; the SQL function of the same name."""
    return search_key(text) if text else ""


@lru_cache(maxsize=1 << 16)
def ordered(text: str | None) -> str | None:
    """The sort key of the beginning of a text that has none stored; the SQL function of the same name."""
    return sort_key(text[:80]) if text else None


def bounds(period: str, today: date) -> tuple[date, date]:
    """The first and the last day of the month or the school year (2 September to 1 September) that `today` is in."""
    if period == THIS_MONTH:
        first = today.replace(day=1)
        return first, (first + timedelta(31)).replace(day=1) - timedelta(1)
    begun, ended = school_year(today)
    return date(begun, 9, 2), date(ended, 9, 1)


def in_sql(
    asked: Any, column: ColumnElement[Any], holding: Callable[[list[str]], ColumnElement[bool]]
) -> ColumnElement[bool]:
    """The condition on a column; a plain value or a tuple of values is taken for what it must be.

    `holding` narrows a search for words down to the records whose index holds them.
    """
    match asked:
        case Contains(text) | Begins(text):
            return _text(asked, text, column, holding)
        case Between(least, most):
            low = true() if least is None else column >= least
            return and_(low, true() if most is None else column <= most)
        case Within(period):
            first, last = bounds(period, date.today())
            return column.between(first, last)
        case OneOf(values):
            given = [value for value in values if value is not None]
            return or_(column.in_(given), column.is_(None)) if None in values else column.in_(given)
        case Empty():
            return or_(column.is_(None), column == "")
        case Filled():
            return and_(column.isnot(None), column != "")
        case tuple() | list() | set() | frozenset():
            return column.in_(asked)
    return cast(ColumnElement[bool], column == asked)


def _text(
    asked: Contains | Begins, text: str, column: ColumnElement[Any], holding: Callable[[list[str]], ColumnElement[bool]]
) -> ColumnElement[bool]:
    words = folded(text).split()
    if not words:
        return false() if text.strip() else true()
    key = func.folded(column)
    if isinstance(asked, Begins):
        start = " ".join(words)
        return and_(holding(words), func.substr(key, 1, len(start)) == start)
    return and_(holding(words), *(func.instr(key, word) > 0 for word in words))


def to_plain(where: Mapping[str, Any]) -> dict[str, Any]:
    """Conditions by path as JSON can keep them."""
    return {
        path: {
            "is": next(name for name, kind in _NAMES.items() if type(asked) is kind),
            **{f.name: _plain(getattr(asked, f.name)) for f in fields(asked)},
        }
        for path, asked in where.items()
        if type(asked) in _NAMES.values()
    }


def from_plain(kept: Mapping[str, Any]) -> dict[str, Condition]:
    """What `to_plain` kept; what an other version wrote and this one does not know is left out."""
    found: dict[str, Condition] = {}
    for path, values in kept.items():
        given = dict(values)
        kind = _NAMES.get(given.pop("is", ""))
        if kind is not None and given.keys() == {f.name for f in fields(kind)}:
            found[path] = kind(**{name: _read(kind, value) for name, value in given.items()})
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return value if value is None or isinstance(value, str | int) else float(value)


def _read(kind: type[Any], value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return date.fromisoformat(value) if kind is Between and isinstance(value, str) else value
