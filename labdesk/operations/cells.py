"""Many cells of one list as one act: what was typed, pasted, filled down or emptied, read and checked first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from labdesk.exchange import values as reading
from labdesk.exchange.matching import Titles, names_of
from labdesk.exchange.values import UnfitError
from labdesk.i18n import LANGUAGES, N_, Language
from labdesk.i18n.collation import search_key
from labdesk.i18n.dates import short_weekday, weekday
from labdesk.operations.editable import editable, why_not
from labdesk.schema.declare import Field, Problem, Record, records
from labdesk.store import Store
from labdesk.work import Progress

Values = dict[str, Any]

GONE = N_("This record does not exist any more.")
NOT_DAYS = N_("“{value}” are no days of the week; write for example 135 for Monday, Wednesday and Friday")
_SHOWN_DAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"))


@dataclass(frozen=True)
class Refused:
    """A cell that was not written: what was typed there and why; `row` is the record's id."""

    row: int
    path: str
    typed: str
    message: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class RefusedRow:
    """A new row that was not added; `number` counts the new rows from 1, `label` names the field."""

    number: int
    typed: tuple[str, ...]
    label: str
    message: str
    values: Mapping[str, Any]


@dataclass
class Plan:
    """What would be written: rows as they are with their new values by column, and new rows.

    `cells` counts the accepted cells. `refused` cells of a new row bear its negative number (-1 is the first)
    until `write` has given it an id.
    """

    key: str
    rows: list[tuple[Values, Values]] = field(default_factory=list)
    fresh: list[Values] = field(default_factory=list)
    cells: int = 0
    refused: list[Refused] = field(default_factory=list)
    refused_rows: list[RefusedRow] = field(default_factory=list)

    @property
    def changed(self) -> frozenset[int]:
        """The records that will be different."""
        return frozenset(old["id"] for old, new in self.rows if any(old[n] != v for n, v in new.items()))


def plan(
    store: Store, key: str, wanted: Mapping[int, Mapping[str, Any]], t: Language,
    new: Sequence[Mapping[str, Any]] = (), fixed: Mapping[str, Any] | None = None, progress: Progress | None = None,
) -> Plan:  # fmt: skip
    """Read and check cells: `wanted` is record id -> column path -> text or value, `new` the rows to be added.

    A text is read as import reads it, "" and None empty the cell, a reference is a title or an id. `fixed` are values
    by field name that every new row gets. A cell is refused when it cannot be read or would bring a problem that the
    record did not have; a new row is refused as a whole.
    """
    progress = progress or Progress()
    planner = _Planner(store, key, t)
    stored = store.rows(key, wanted)
    for row_id, cells in progress.over(wanted.items(), len(wanted) + len(new), every=50):
        planner.change(row_id, stored.get(row_id), cells)
    columns = {f.column: (fixed or {})[f.name] for f in records()[key].fields().values() if f.name in (fixed or {})}
    for number, cells in enumerate(new, 1):
        progress.step(len(wanted) + number, len(wanted) + len(new))
        planner.add(number, cells, columns)
    return planner.plan


def write(
    store: Store, planned: Plan, label: str, said: Mapping[str, Any], progress: Progress | None = None
) -> list[int]:
    """Carry a plan out as one transaction, one undo step; returns the ids of the new rows.

    Raises Conflict, with nothing written, when a record was changed since it was planned.
    """
    if not planned.changed and not planned.fresh:
        return []
    record = records()[planned.key]
    (progress or Progress()).step(0, 0)
    with store.transaction(label, **said) as session:
        session.alter_rows(record, planned.rows)
        ids = session.insert_rows(record, planned.fresh)
    planned.refused = [
        Refused(ids[-r.row - 1], r.path, r.typed, r.message, r.values) if r.row < 0 else r for r in planned.refused
    ]
    return ids


class _Planner:
    """Plans cell after cell of one record type."""

    def __init__(self, store: Store, key: str, t: Language) -> None:
        self.plan = Plan(key)
        self._record = records()[key]
        self._titles = Titles(store)
        self._grouped = t.base == "en"
        self._readers: dict[str, Callable[[Any], Any]] = {}
        self._defaults = {f.column: f.default for f in self._record.fields().values() if f.default is not None}

    def change(self, row_id: int, old: Values | None, cells: Mapping[str, Any]) -> None:
        """Plan the cells of a record that exists."""
        if old is None:
            self.plan.refused += [Refused(row_id, path, said(value), GONE) for path, value in cells.items()]
            return
        new, refused = self._read(row_id, cells, old)
        refused += self._sift(row_id, old, new, cells)
        self.plan.refused += refused
        self.plan.cells += len(new)
        if new:
            self.plan.rows.append((old, {self._record.fields()[path].column: v for path, v in new.items()}))

    def add(self, number: int, cells: Mapping[str, Any], fixed: Values) -> None:
        """Plan a new row; an empty one is passed over."""
        if all(blank(value) for value in cells.values()):
            return
        typed = tuple(said(value) for value in cells.values())
        row_number = -len(self.plan.fresh) - 1
        named = {p: v for p, v in cells.items() if p in self._record.kind.scripts and not blank(v)}
        new, refused = self._read(row_number, {p: v for p, v in cells.items() if p not in named}, {})
        fields = self._record.fields()
        row = {**self._defaults, **{fields[path].column: v for path, v in new.items() if v is not None}, **fixed}
        for value in named.values():
            row |= names_of({"full_name": said(value)})[0]
        unread = [r for r in refused if editable(self._record, r.path)]
        flaws = [(r.path, r.message, r.values) for r in unread]
        flaws += [(p.field, p.message, p.values) for p in hard(self._record, row)]
        if flaws:
            path, message, values = flaws[0]
            self.plan.refused_rows.append(RefusedRow(number, typed, fields[path].label, message, values))
            return
        self.plan.refused += refused
        self.plan.cells += len(new) + len(named)
        self.plan.fresh.append(row)

    def _read(self, row_id: int, cells: Mapping[str, Any], old: Values) -> tuple[Values, list[Refused]]:
        """The values of cells by path, and the cells that cannot be read."""
        new: Values = {}
        refused = []
        for path, value in cells.items():
            each = editable(self._record, path)
            if each is None:
                if not blank(value):
                    refused.append(Refused(row_id, path, said(value), why_not(self._record, path)))
                continue
            try:
                new[path] = self._value(each, value, old.get(each.column))
            except UnfitError as error:
                refused.append(Refused(row_id, path, said(value), error.message, error.values))
        return new, refused

    def _value(self, each: Field, value: Any, present: Any) -> Any:
        if blank(value):
            return False if each.kind == "yes_no" and present is not None else None
        if each.kind == "reference":
            return value if isinstance(value, int) else self._titles.read(each, value, present)
        if each.name not in self._readers:
            self._readers[each.name] = _days if each.kind == "days" else reading.reader(each)
        if self._grouped and each.kind in ("integer", "decimal") and isinstance(value, str):
            value = ungrouped(value)
        return self._readers[each.name](value)

    def _sift(self, row_id: int, old: Values, new: Values, cells: Mapping[str, Any]) -> Iterator[Refused]:
        """Take out of `new` the cells that would bring a problem, until none does."""
        fields = self._record.fields()
        had = {(p.field, p.message) for p in hard(self._record, old)}

        def found(given: Values) -> list[Problem]:
            after = old | {fields[path].column: value for path, value in given.items()}
            return [p for p in hard(self._record, after) if p.field in given or (p.field, p.message) not in had]

        while new and (problems := found(new)):
            problem = problems[0]
            guilty = [problem.field] if problem.field in new else _guilty(problem, new, found)
            for path in guilty:
                yield Refused(row_id, path, said(cells[path]), problem.message, problem.values)
                del new[path]


def _guilty(problem: Problem, new: Values, found: Callable[[Values], list[Problem]]) -> list[str]:
    """The one cell without which a problem of another field would not be there, else all."""
    for path in new:
        if problem not in found({p: v for p, v in new.items() if p != path}):
            return [path]
    return list(new)


def hard(record: type[Record], row: Values) -> list[Problem]:
    """What speaks against keeping a row, without the warnings."""
    return [p for p in record.draft(row).problems() if not p.warning]


def blank(value: Any) -> bool:
    """Whether a cell says nothing."""
    return value is None or (isinstance(value, str) and not value.strip())


def said(value: Any) -> str:
    """What a cell said, to be kept where it was refused."""
    return "" if value is None else value if isinstance(value, str) else reading.text(value)


def ungrouped(text: str) -> str:
    """An English number without the commas that group its thousands."""
    plain = re.sub(r"\s", "", text)
    return plain.replace(",", "") if re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", plain) else text


@cache
def _day_words() -> dict[str, str]:
    found: dict[str, str] = {}
    for digit, shown in enumerate(_SHOWN_DAYS, 1):
        names = [name(digit - 1, base) for base in LANGUAGES for name in (weekday, short_weekday)]
        for word in (*names, *reading.labels(shown)):
            found.setdefault(search_key(word), str(digit))
    return found


def _days(value: Any) -> str:
    """Days of the week as digits, from digits or from their names in any language."""
    text = reading.text(value)
    if re.fullmatch(r"[1-6\s,;.]+", text):
        digits = set(re.findall(r"\d", text))
    else:
        known = _day_words()
        digits = {known.get(search_key(word), "") for word in re.split(r"[\s,;.]+", text) if word}
    if not digits or "" in digits:
        raise UnfitError(NOT_DAYS, value=text)
    return "".join(sorted(digits))
