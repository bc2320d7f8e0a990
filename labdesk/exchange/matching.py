"""Whether a row of a sheet is somebody or something the site knows already."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from rapidfuzz import fuzz

from labdesk.errors import LabDeskError
from labdesk.exchange.values import UnfitError, text
from labdesk.i18n import N_, names
from labdesk.i18n.collation import search_key
from labdesk.i18n.scripts import script_of
from labdesk.schema.declare import Field, records
from labdesk.store import Query, Store

OTHER_PRACTICES = N_(
    "“{value}” has several practices, and none of them, or more than one, is in the week of this date; correct the date"
)
NAME_PARTS = ("surname", "first", "patronymic")
_CONFIRMED = {"latn": "latn_confirmed", "cyrl": "cyrl_confirmed"}
_COLUMNS = {script: {part: f"{part}_{script}" for part in NAME_PARTS} for script in ("latn", "cyrl")}
ALIKE = 88.0
"""How like two folded names of the same birthday must be (rapidfuzz ratio) to be taken for one person's."""


class Known(NamedTuple):
    """A person who may be meant: of the site (`id`) or of an earlier row of the sheet (`row`)."""

    name: str
    born: date | None
    id: int | None = None
    row: int = 0


class People:
    """The people of the site and of the sheet so far, to be recognised by spelling, script and birthday."""

    def __init__(self, store: Store) -> None:
        self._exact: dict[str, list[Known]] = {}
        self._folded: dict[str, list[Known]] = {}
        self._born: dict[date, list[tuple[str, Known]]] = {}
        columns = ("full_latn", "full_cyrl", "latn_confirmed", "cyrl_confirmed", "match_key", "born")
        for row in store.listing(Query("person", columns, order=("id",)), 0, -1):
            latn, cyrl, latn_sure, cyrl_sure, key, born = row.values
            spellings = [name for name, sure in ((latn, latn_sure), (cyrl, cyrl_sure)) if name and sure is not False]
            self._add(spellings or [latn or cyrl or ""], key or "", Known(latn or cyrl or "", born, id=row.id))

    def _add(self, spellings: list[str], key: str, known: Known) -> None:
        for spelling in spellings:
            self._exact.setdefault(spelling.casefold(), []).append(known)
        self._folded.setdefault(key, []).append(known)
        if known.born:
            self._born.setdefault(known.born, []).append((key, known))

    def add_row(self, full: str, key: str, born: date | None, row: int) -> None:
        """Remember a new person of the sheet."""
        self._add([full], key, Known(full, born, row=row))

    def same(self, full: str, born: date | None) -> list[Known]:
        """Those written exactly so whose birthday does not differ; only the surest (same birthday) if any."""
        found = [k for k in self._exact.get(full.casefold(), ()) if born is None or k.born in (None, born)]
        sure = [k for k in found if born is not None and k.born == born]
        return sure or found

    def alike(self, key: str, born: date | None) -> Known | None:
        """Somebody who is probably meant though written in another script or spelling."""
        for known in self._folded.get(key, ()):
            if born is None or known.born in (None, born):
                return known
        best, score = None, ALIKE
        for other, known in self._born.get(born, ()) if born else ():
            ratio = fuzz.ratio(key, other)
            if ratio >= score:
                best, score = known, ratio
        return best


def names_of(values: dict[str, Any]) -> tuple[dict[str, Any], str, str]:
    """Turn `surname`, `first`, `patronymic` or `full_name` cells into columns of their script.

    Returns the columns, the full name as written and its matching key; explicit columns such as `surname_latn` stay.
    """
    parts = {p: values.pop(p) for p in NAME_PARTS if p in values}
    full = values.pop("full_name", None)
    if full and not parts:
        split = names.split_full(text(full))
        parts = {"surname": split.surname, "first": split.first, "patronymic": split.patronymic}
    parts = {p: names.tidy(v) for p, v in parts.items() if v}
    if parts:
        script = "cyrl" if script_of(" ".join(parts.values())) == "cyrl" else "latn"
        columns = _COLUMNS[script]
        for part, name in parts.items():
            values[columns[part]] = name
        values[_CONFIRMED[script]] = True
    else:
        script = "latn" if values.get("surname_latn") or values.get("first_latn") else "cyrl"
    written = [values.get(column) or "" for column in _COLUMNS[script].values()]
    latin = written if script == "latn" else [names.suggest(w, "latn") if w else "" for w in written]
    return values, " ".join(filter(None, written)), names.match_key(*latin)


def spelt(person: Mapping[str, Any]) -> str:
    """The full name in the columns of the script that has one."""
    latin, cyrillic = (" ".join(filter(None, map(person.get, columns.values()))) for columns in _COLUMNS.values())
    return latin or cyrillic


_FULLER = "·"
"""Marks a title with its detail, which is only asked for when no record is called so alone."""


class Titles:
    """Finds the record a cell names, by any of its searchable texts or by its title and what tells namesakes apart."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, dict[str, list[int]]] = {}
        self._parts: dict[tuple[str, str, int], frozenset[int]] = {}
        self._terms: dict[int, tuple[date, date]] = {}
        self._made_up: set[date | None] | None = None

    def _of(self, key: str) -> dict[str, list[int]]:
        if key not in self._known:
            kind = records()[key].kind
            found: dict[str, list[int]] = {}
            for cyrillic in (False, True):
                columns = (kind.title, kind.detail or kind.title, *records()[key].searched_columns())
                for row in self._store.listing(Query(key, columns, order=("id",), cyrillic=cyrillic), 0, -1):
                    title, detail, *others = row.values
                    keys = [search_key(text(value)) for value in (title, *others) if value]
                    if title and detail:
                        keys.append(_FULLER + search_key(f"{text(title)} {text(detail)}"))
                    for each in keys:
                        ids = found.setdefault(each, [])
                        if row.id not in ids:
                            ids.append(row.id)
            self._known[key] = found
        return self._known[key]

    def read(
        self, each: Field, value: Any, present: int | None = None, day: date | None = None, whole: int | None = None
    ) -> int:
        """The id of the record `value` names. Raises `UnfitError`.

        Between namesakes decide `present`, the `whole` of which the record has to be a part, and `day`: a student has
        a placement in every practice, and the one meant is that of the practice which the day is in.
        """
        known, wanted = self._of(each.of), search_key(text(value))
        ids = known.get(wanted) or known.get(_FULLER + wanted, [])
        if present is not None and present in ids:
            return present
        if not ids:
            raise UnfitError(N_("“{value}” is not in the list; add it there first"), value=text(value))
        if len(ids) > 1 and whole is not None:
            ids = [row_id for row_id in ids if row_id in self._part_of(each, whole)] or ids
        if len(ids) > 1 and each.of == "placement" and day is not None:
            ids = [row_id for row_id in ids if self._practises(row_id, day)]
            if len(ids) != 1:
                raise UnfitError(OTHER_PRACTICES, value=text(value))
        if len(ids) > 1:
            raise self._unclear(each, text(value), ids[-1])
        return ids[0]

    def _part_of(self, each: Field, whole: int) -> frozenset[int]:
        wanted = (each.of, each.within, whole)
        if wanted not in self._parts:
            found = self._store.listing(Query(each.of, ("id",), where={each.within: whole}), 0, -1)
            self._parts[wanted] = frozenset(row.id for row in found)
        return self._parts[wanted]

    def _unclear(self, each: Field, value: str, row_id: int) -> UnfitError:
        kind = records()[each.of].kind
        query = Query(each.of, (kind.title, kind.detail or kind.title), where={"id": row_id})
        title, detail = self._store.listing(query, 0, 1)[0].values
        if not kind.detail or not detail:
            return UnfitError(N_("Several records are called “{value}”"), value=value)
        message = N_("Several records are called “{value}”; add what tells them apart, as in “{example}”")
        return UnfitError(message, value=value, example=f"{text(title)} · {text(detail)}")

    def _practises(self, placement: int, day: date) -> bool:
        """Whether the week of a day has a day of a placement."""
        if not self._terms:
            columns = ("starts", "ends", "period.starts", "period.ends")
            for row in self._store.listing(Query("placement", columns, order=("id",)), 0, -1):
                first, last, starts, ends = row.values
                self._terms[row.id] = (first or starts or date.max, last or ends or date.min)
        first, last = self._terms.get(placement, (date.max, date.min))
        monday = day - timedelta(day.weekday())
        return first <= monday + timedelta(6) and monday <= last

    def outside(self, placement: int, day: date) -> bool:
        """Whether a day is far from a placement and nobody makes up for an absence on it."""
        if self._practises(placement, day):
            return False
        if self._made_up is None:
            rows = self._store.listing(Query("absence", ("made_up",), order=("id",)), 0, -1)
            self._made_up = {row.values[0] for row in rows}
        return day not in self._made_up


class Identity:
    """Finds the record of the same natural key, so that a sheet imported twice changes nothing."""

    def __init__(self, store: Store, key: str) -> None:
        self._fields = [records()[key].fields()[name] for name in records()[key].kind.key]
        columns = tuple(f.name for f in self._fields if f.kind != "reference")
        references = tuple(f.column for f in self._fields if f.kind == "reference")
        self._found: dict[tuple[Any, ...], int] = {}
        with store.reading() as session:
            for record in store.all(session, key):
                values = {c: getattr(record, c) for c in (*columns, *references)}
                self._found.setdefault(self.of(values), record.id)

    def of(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """The natural key of values keyed by column, folded so that spelling does not matter."""
        found = (values.get(f.column) for f in self._fields)
        return tuple(search_key(v) if isinstance(v, str) else v for v in found)

    def find(self, values: Mapping[str, Any]) -> int | None:
        """The id of the record with the same natural key."""
        return self._found.get(self.of(values))

    def take(self, values: Mapping[str, Any], number: int) -> None:
        """Remember a new record of the sheet, by its negative row number."""
        self._found[self.of(values)] = -number


def nobody() -> LabDeskError:
    """Said of a row that names no person."""
    return UnfitError(N_("Write the surname and the first name"))
