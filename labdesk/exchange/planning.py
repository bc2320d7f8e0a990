"""What each row of a sheet would become: whom or what it means, what it changes, and what speaks against it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, NamedTuple

from labdesk.errors import LabDeskError
from labdesk.exchange import values as cells
from labdesk.exchange.headers import FULL_NAME
from labdesk.exchange.matching import NAME_PARTS, Identity, People, Titles, names_of, nobody, spelt
from labdesk.exchange.planned import Flaw, PlannedRow
from labdesk.exchange.sheet_fields import PERSON, PERSON_FIELDS, UID, by_person, importable, usual_values
from labdesk.exchange.values import UnfitError
from labdesk.i18n import N_, dates
from labdesk.schema.declare import Field, Record, records
from labdesk.store import Query, Store
from labdesk.store.journal import RowChange

ELSEWHERE = N_("The practice of this student does not include this day.")
_EARLY = tuple(f"{mark}{day}/" for mark in ("", "0") for day in range(1, 13))


class _Step(NamedTuple):
    """How one column of the sheet is read: where it is, whose value it gives, and how (None: it names a record)."""

    at: int
    of_person: bool
    column: str
    kind: str
    read: Callable[[Any], Any] | None
    each: Field | None


def _part(each: Field) -> bool:
    """Whether a reference leads to a part of what another one of the row leads to."""
    return bool(each.within and not each.among)


class Planner:
    """Plans row after row, knowing the site and the rows before."""

    def __init__(self, store: Store, record: type[Record], fields: dict[str, int], fixed: dict[str, Any]) -> None:
        self._store = store
        self._record = record
        self._fields = fields
        self._fixed = fixed
        self._own = importable(record)
        steps = [self._step(name, column) for name, column in fields.items() if name != UID]
        # a day may say which record is named, and a whole which of its parts
        self._steps = sorted(steps, key=lambda step: (step.kind == "reference", bool(step.each and _part(step.each))))
        self._titles = Titles(store)
        key = record.kind.key
        self._dated = next((name for name in ("day", "week") if name in key and "placement" in key), "")
        self._by_person = by_person(record)
        self._people = People(store) if self._by_person or record.__tablename__ == "person" else None
        self._identity = Identity(store, record.__tablename__) if record.__tablename__ != "person" else None
        self._uids = self._known_uids() if UID in fields else {}
        self._defaults = usual_values(record)
        self._claimed: set[int] = set()
        self._doubted: dict[int, list[int]] = {}

    def _known_uids(self) -> dict[str, int]:
        rows = self._store.listing(Query(self._record.__tablename__, (UID,), order=("id",)), 0, -1)
        return {row.values[0]: row.id for row in rows}

    def _step(self, name: str, at: int) -> _Step:
        if name in NAME_PARTS or name == FULL_NAME:
            return _Step(at, True, name, "name", cells.text, None)
        each = self._own[name]
        read = None if each.kind == "reference" else cells.reader(each)
        kind = cells.SIGN if cells.DASH in cells.signs(each) else each.kind
        return _Step(at, name.startswith(PERSON), each.column, kind, read, each)

    def _doubt(self, number: int, at: int, value: str) -> None:
        """Remember a date whose day and month may have been meant the other way round; 0 for one that shows which."""
        _, swapped = dates.parse_noting(value)
        if swapped or not value.lstrip().startswith(_EARLY):
            self._doubted.setdefault(at, []).append(number if swapped else 0)

    def doubts(self) -> dict[int, list[int]]:
        """The rows with such dates by column, but for the columns where another date shows that the day is first."""
        return {at: numbers for at, numbers in self._doubted.items() if all(numbers)}

    def row(self, number: int, found: list[Any]) -> PlannedRow:
        """What becomes of one row."""
        planned = PlannedRow(number, found)
        if self._uids and (uid := found[self._fields[UID]]):
            planned.id = self._uids.get(str(uid))
        person, own = self._read(planned, self._present(planned.id))
        planned.values = {**self._fixed, **own}
        try:
            self._recognise(planned, person)
        except UnfitError as error:
            planned.flaws.append(Flaw("surname_latn", N_("Full name"), error.message, error.values))
        else:
            if planned.state == "new":
                self._settle(planned)
        if planned.flaws:
            planned.state = "refused"
        return planned

    def _read(self, planned: PlannedRow, present: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        person: dict[str, Any] = {}
        own: dict[str, Any] = {}
        found = planned.cells
        for at, of_person, column, kind, read, each in self._steps:
            value = found[at]
            if value is None or value == "" or (type(value) is str and cells.says_nothing(value, kind)):
                continue
            into = person if of_person else own
            try:
                if read is not None:
                    into[column] = read(value)
                    if kind == "date" and type(value) is str and "/" in value:
                        self._doubt(planned.number, at, value)
                elif each is not None:
                    whole = self._own[each.within].column if _part(each) else ""
                    into[column] = self._titles.read(
                        each, value, present.get(column), own.get("day") or own.get("week"),
                        into.get(whole, self._fixed.get(whole)),
                    )  # fmt: skip
            except UnfitError as error:
                if each is not None:
                    planned.flaws.append(Flaw(each.name, each.label, error.message, error.values))
        return person, own

    def _recognise(self, planned: PlannedRow, person: dict[str, Any]) -> None:
        """Find the person a row names: known (`person_id`), new (`person`), or perhaps known (a duplicate)."""
        if self._people is None:
            return
        itself = self._record.__tablename__ == "person"
        if itself:
            person = {**person, **planned.values}
        person, full, key = names_of(person)
        if planned.id is not None:
            self._take_known(planned, person, itself)
            return
        if not full:
            raise nobody()
        born = person.get("born")
        self._compare(planned, full, key, born, itself)
        if itself and planned.person_id:
            planned.id = planned.person_id
        planned.person = person
        if planned.state == "new" and planned.person_id is None and not planned.flaws:
            self._people.add_row(full, key, born, planned.number)
        if itself:
            planned.values, planned.person = person, None

    def _compare(self, planned: PlannedRow, full: str, key: str, born: date | None, itself: bool) -> None:
        same = self._people.same(full, born) if self._people else []
        ids = [k.id for k in same if k.id is not None]
        other = None
        if len(ids) == 1:
            planned.person_id = ids[0]
        elif ids or (same and itself):
            other = same[0]
        elif same:
            planned.person_row = same[0].row
        elif not same and self._people:
            other = self._people.alike(key, born)
        if other is not None:
            planned.state = "duplicate"
            planned.like = other.name if other.id is not None else f"{other.name} ({other.row})"

    def _take_known(self, planned: PlannedRow, person: dict[str, Any], itself: bool) -> None:
        if itself:
            planned.values = person
            return
        present = self._present(planned.id)
        planned.person_id = present["person_id"]
        planned.person = {k: v for k, v in person.items() if k in PERSON_FIELDS}

    def _settle(self, planned: PlannedRow) -> None:
        """Decide between new, changed and unchanged, and look for flaws."""
        values = dict(planned.values)
        if self._by_person:
            values["person_id"] = planned.person_id or -(planned.person_row or planned.number)
        if planned.id is None and self._identity is not None:
            planned.id = self._identity.find(values)
            if planned.id is not None and planned.id < 0:
                planned.state, planned.like = "duplicate", f"{self._named(planned)} ({-planned.id})".strip()
                planned.id = None
                return
        if planned.id is None:
            self._check(planned, values)
            if self._identity is not None and not planned.flaws:
                self._identity.take(values, planned.number)
            return
        planned.changes = [*self._changes(self._record, planned.id, planned.values)]
        if planned.person and planned.person_id:
            planned.changes += self._changes(records()["person"], planned.person_id, planned.person)
        planned.state = "changed" if planned.changes else "unchanged"
        if planned.changes:
            self._check_change(planned)
        if planned.changes and planned.id in self._claimed:
            planned.state, planned.like = (
                "duplicate",
                self._store.titles(self._record.__tablename__, [planned.id])[planned.id],
            )
        self._claimed.add(planned.id)

    def _named(self, planned: PlannedRow) -> str:
        """What a row that repeats an earlier one is called: the person, else the title of its record."""
        if planned.person_id is not None:
            return self._store.titles("person", [planned.person_id]).get(planned.person_id, "")
        if planned.person is not None:
            return spelt(planned.person)
        return str(planned.values.get(self._record.kind.title) or "")

    def _check(self, planned: PlannedRow, values: dict[str, Any]) -> None:
        known = {f.field for f in planned.flaws}
        if self._dated:
            placement, day = values.get("placement_id"), values.get(self._dated)
            if placement and day and self._titles.outside(placement, day):
                planned.flaws.append(Flaw(self._dated, self._own[self._dated].label, ELSEWHERE, {}))
        groups: list[tuple[type[Record], dict[str, Any]]] = [(self._record, self._defaults | values)]
        if planned.person is not None and planned.person_id is None:
            groups.append((records()["person"], planned.person))
        for record, given in groups:
            fields = record.fields()
            for problem in record.draft(given).problems():
                if not problem.warning and problem.field not in known:
                    label = fields[problem.field].label
                    planned.flaws.append(Flaw(problem.field, label, problem.message, dict(problem.values)))

    def _check_change(self, planned: PlannedRow) -> None:
        """A change may not bring in a problem that the record did not have."""
        before = self._present(planned.id)
        had = {p.field for p in self._record.draft(before).problems() if not p.warning}
        for problem in self._record.draft({**before, **planned.values}).problems():
            if not problem.warning and problem.field not in had:
                label = self._record.fields()[problem.field].label
                planned.flaws.append(Flaw(problem.field, label, problem.message, dict(problem.values)))

    def _present(self, row_id: int | None) -> dict[str, Any]:
        return self._row(self._record.__tablename__, row_id) if row_id is not None else {}

    def _row(self, key: str, row_id: int) -> dict[str, Any]:
        fields = records()[key].fields()
        return {fields[n].column: v for n, v in self._store.get(key, row_id).items() if n in fields}

    def _changes(self, record: type[Record], row_id: int, values: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
        present = self._row(record.__tablename__, row_id)
        by_column = {f.column: f for f in record.fields().values()}
        for column, value in values.items():
            if column.endswith("_confirmed") and present[column] is not None:
                continue
            if not same(by_column[column], present[column], value):
                yield by_column[column].name, present[column], value


def refuse_what_is_closed(store: Store, record: type[Record], rows: list[PlannedRow]) -> None:
    """Refuse the rows that the site would not take: they belong to something closed, or change what is frozen."""
    wanted = [row for row in rows if row.state in ("new", "changed", "duplicate")]
    if not wanted or store.refusal([_as_change(record, row) for row in wanted]) is None:
        return
    known: dict[Any, LabDeskError | None] = {}
    part = next((f for f in record.fields().values() if f.part), None)
    for row in wanted:
        change = _as_change(record, row)
        alike = (row.id, row.values.get(part.column) if part else None, frozenset(change.new or ()))
        if alike not in known:
            known[alike] = store.refusal([change])
        error = known[alike]
        if error is not None:
            row.state = "refused"
            row.flaws.append(_as_flaw(record, part, error))


def _as_change(record: type[Record], row: PlannedRow) -> RowChange:
    """What writing a row would be noted as."""
    if row.id is None:
        return RowChange(record.__tablename__, 0, "C", None, {k: v for k, v in row.values.items() if v is not None})
    fields = record.fields()
    own = [(fields[name].column, old, new) for name, old, new in row.changes if name in fields]
    old = {column: before for column, before, _ in own}
    return RowChange(record.__tablename__, row.id, "A", old, {column: after for column, _, after in own})


def _as_flaw(record: type[Record], part: Field | None, error: LabDeskError) -> Flaw:
    """The field a refusal speaks of, else what the record belongs to."""
    said = error.values.get("field")
    spoken = next((f for f in record.fields().values() if said is not None and f.label == said), part)
    each = spoken or record.fields()[record.kind.key[0]]
    return Flaw(each.name, each.label, error.message, dict(error.values))


def same(each: Field, present: Any, value: Any) -> bool:
    """Whether a cell says what is stored already, were that written in the same way."""
    if value == present or present is None or each.kind not in ("text", "long", "phone", "name", "email", "code"):
        return bool(value == present)
    return bool(cells.text(cells.reader(each)(present)) == cells.text(value))
