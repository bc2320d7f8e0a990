"""What a rule of the page Today is: a small declared function that finds what somebody has to act upon."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple

from labdesk.i18n import Language, OwnWords
from labdesk.store import Store

Subject = int | frozenset[int] | Mapping[str, Any] | None
"""What a page shows: a record, only these records, a new record with first values, or simply itself."""
Counted = tuple[str, str]
OURS = """(x.organisation_id IS NULL
           OR x.organisation_id IN (SELECT organisation_id FROM site WHERE deleted_at IS NULL))"""
"""A condition of SQL on a placement `x`: the student practises on our own site."""
MOST_LISTED = 2_000
"""More records than this are not picked out of a list: the whole list is opened instead."""


class Name(NamedTuple):
    """A person's name in both scripts."""

    latn: str | None
    cyrl: str | None

    def said(self, t: Language) -> str:
        """The name in the script of a language."""
        if t.cyrillic:
            return self.cyrl or self.latn or ""
        latin = self.latn or self.cyrl or ""
        return t.own(latin) if t.code != t.base else latin

    def brief(self, t: Language) -> str:
        """Surname and first name."""
        return " ".join(self.said(t).split()[:2])


@dataclass(frozen=True)
class Notice:
    """One sentence about one cause, and the page with the subject where it is put right.

    `message` is a catalogue sentence, or a pair that counts by the value `n`. A heavier `weight` is more urgent.
    """

    message: str | Counted
    values: Mapping[str, Any]
    weight: int
    opens: tuple[str, Subject]
    rule: str = ""

    def said(self, t: Language) -> str:
        """The sentence in a language."""
        values = {name: _said(value, t) for name, value in self.values.items()}
        if isinstance(self.message, str):
            return t(self.message, **values) if values else t(self.message)
        return t.plural(*self.message, values.pop("n"), **values)


def _said(value: Any, t: Language) -> Any:
    if isinstance(value, Name):
        return value.said(t)
    if isinstance(value, date):
        return t.date(value)
    if isinstance(value, float):
        return t.number(value)
    if isinstance(value, OwnWords):
        return t(value)
    if isinstance(value, list):
        return ", ".join(t(each) for each in value)
    return value


Work = Callable[[Store, date], Iterator[Notice]]


@dataclass(frozen=True)
class Rule:
    """A declared rule: its key, what it is called among the switches, and whether it is on until somebody says no."""

    key: str
    label: str
    work: Work = field(repr=False)
    on: bool = True

    def __call__(self, store: Store, day: date) -> Iterator[Notice]:
        """What the rule finds on a day."""
        for found in self.work(store, day):
            yield replace(found, rule=self.key)


_rules: dict[str, Rule] = {}


def notices(key: str, label: str, *, on: bool = True) -> Callable[[Work], Work]:
    """Declare a function to be a rule of the page Today; `label` is a marked message."""

    def declare(work: Work) -> Work:
        _rules[key] = Rule(key, label, work, on)
        return work

    return declare


def rules() -> dict[str, Rule]:
    """Every declared rule by key, in the order of declaration."""
    return dict(_rules)


def rows(store: Store, sql: str, **values: Any) -> list[Any]:
    """The rows of a SELECT with `:named` values; days are text as 2026-11-23 both ways."""
    given = {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}
    with store.reading() as session:
        return list(session.connection().exec_driver_sql(sql, given).all())


def day_of(text: str) -> date:
    """A day as the file keeps it."""
    return date.fromisoformat(text[:10])


Found = tuple[int, Mapping[str, Any]]


def joined(found: Iterable[Found], weight: int, page: str, one: str, many: Counted) -> Iterator[Notice]:
    """One sentence however many there are: about the one record, or counting them and opening just these.

    `found` gives each record's id with the values of the sentence; the first one's serve when they are counted.
    """
    all_found = list(found)
    if len(all_found) == 1:
        ((row_id, values),) = all_found
        yield Notice(one, values, weight, (page, row_id))
    elif all_found:
        ids = frozenset(row_id for row_id, _ in all_found)
        yield Notice(
            many, {**all_found[0][1], "n": len(all_found)}, weight, (page, ids if len(ids) <= MOST_LISTED else None)
        )
