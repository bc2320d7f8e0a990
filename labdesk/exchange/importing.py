"""From somebody else's sheet to records: a plan that says everything beforehand, then one transaction."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from labdesk.errors import LabDeskError
from labdesk.exchange import tables
from labdesk.exchange import values as cells
from labdesk.exchange.cells import cell_name, listed
from labdesk.exchange.headers import FULL_NAME, FieldName, Mapping, match_headers
from labdesk.exchange.matching import NAME_PARTS, Identity, People, Titles, names_of, nobody, spelt
from labdesk.exchange.reading import Note, Workbook, read_sheets
from labdesk.exchange.values import UnfitError
from labdesk.exchange.writing import ID_HEADING, write_sheet
from labdesk.i18n import N_, Language, dates
from labdesk.schema.declare import Field, Record, records
from labdesk.store import Query, Store, Work
from labdesk.work import Progress

UID = "uid"
_PERSON = "person."
_PERSON_FIELDS = ("born", "sex", "phone", "email", "address", "jshshir", "passport")
_SWAPPED = N_(
    "In the sheet {sheet}, the dates in {cells} were read as day, month, year: check that the day and the month are "
    "not swapped."
)
_EARLY = tuple(f"{mark}{day}/" for mark in ("", "0") for day in range(1, 13))
STATES = ("new", "changed", "unchanged", "duplicate", "refused")


@dataclass(frozen=True)
class Flaw:
    """Why a row is refused: the field's name and a catalogue sentence."""

    field: str
    label: str
    message: str
    values: dict[str, Any]


@dataclass(slots=True)
class PlannedRow:
    """What would become of one row of the sheet; `number` as the sheet numbers it.

    `values` and `person` are keyed by column. `changes` tells field by field what a changed record had and would get.
    `like` names whom a possible duplicate resembles; the user may say of it that it is somebody else (`other`).
    """

    number: int
    cells: list[Any]
    state: str = "new"
    values: dict[str, Any] = field(default_factory=dict)
    person: dict[str, Any] | None = None
    id: int | None = None
    person_id: int | None = None
    person_row: int = 0
    changes: list[tuple[str, Any, Any]] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)
    like: str = ""
    other: bool = False


@dataclass
class Plan:
    """Everything an import would do, to be looked at before it is done."""

    key: str
    mapping: Mapping
    headers: list[str]
    rows: list[PlannedRow]
    notes: list[Note]

    def of(self, state: str) -> list[PlannedRow]:
        """The rows in one of `STATES`."""
        return [row for row in self.rows if row.state == state]

    @property
    def taken(self) -> list[PlannedRow]:
        """The rows that would be written: also the possible duplicates of which the user said they are others."""
        return [*self.of("new"), *self.of("changed"), *(row for row in self.of("duplicate") if row.other)]

    @property
    def refused(self) -> list[PlannedRow]:
        """The rows that cannot be imported as they are."""
        return self.of("refused")

    @property
    def ids(self) -> list[int]:
        """The records its rows are, in the order of the sheet; new ones have an id once the plan is carried out."""
        return [row.id for row in self.rows if row.id is not None and row.state != "refused"]

    def summary(self, t: Language) -> dict[str, Any]:
        """The plan in figures, with each set-aside and refused row, for scripts."""
        return {
            "new": len(self.of("new")),
            "changed": len(self.of("changed")),
            "unchanged": len(self.of("unchanged")),
            "duplicates": [{"row": r.number, "like": r.like} for r in self.of("duplicate")],
            "refused": [
                {"row": r.number, "field": f.field, "reason": t(f.message, **f.values)}
                for r in self.refused
                for f in r.flaws
            ],
        }

    def told(self, t: Language) -> Iterator[str]:
        """The plan in sentences."""
        for note in self.notes:
            yield t(note.message, **note.values)
        yield t(
            "{new} new, {changed} changed, {unchanged} unchanged, {duplicates} possible duplicates, {refused} refused.",
            new=len(self.of("new")), changed=len(self.of("changed")), unchanged=len(self.of("unchanged")),
            duplicates=len(self.of("duplicate")), refused=len(self.refused),
        )  # fmt: skip
        for row in self.of("duplicate"):
            yield t("Row {row}: possibly the same as {like}; set aside.", row=row.number, like=row.like)
        for row in self.refused:
            for flaw in row.flaws:
                reason = t(flaw.message, **flaw.values)
                yield t("Row {row}, {field}: {reason}.", row=row.number, field=t(flaw.label), reason=reason.rstrip("."))


def importable(record: type[Record]) -> dict[str, Field]:
    """The fields a sheet may fill, by the name a mapping uses; those of the record's person as `person.<name>`."""
    skipped = ("blob", "blocks")
    found = {f.name: f for f in record.fields().values() if not f.derived and f.kind not in skipped}
    if by_person(record):
        person = records()["person"].fields()
        del found["person"]
        found = {f"{_PERSON}{name}": person[name] for name in _PERSON_FIELDS} | found
    return found


def by_person(record: type[Record]) -> bool:
    """Whether a row of this record type names a person who is created or recognised with it."""
    return "person" in record.kind.key and "person" in record.fields()


def field_names(key: str) -> list[FieldName]:
    """Every field of a record type as a sheet may call it, for matching headers."""
    record = records()[key]
    found = []
    if key == "person" or by_person(record):
        found += [
            FieldName("surname", cells.labels(N_("Surname"))),
            FieldName("first", cells.labels(N_("First name"))),
            FieldName("patronymic", cells.labels(N_("Patronymic"))),
        ]
        own = () if key == "person" else cells.labels(record.fields()["person"].label)
        found.append(FieldName(FULL_NAME, (*cells.labels(N_("Full name")), *own)))
    by_name = by_person(record)
    found += [
        FieldName(
            name, cells.labels(f.label), shared=f.kind == "reference" or (by_name and not name.startswith(_PERSON))
        )
        for name, f in importable(record).items()
    ]
    return [*found, FieldName(UID, (ID_HEADING,))]


def field_label(record: type[Record], name: str) -> str:
    """What a mapping's field is called."""
    own = {
        "surname": N_("Surname"), "first": N_("First name"), "patronymic": N_("Patronymic"), FULL_NAME: N_("Full name"),
        UID: ID_HEADING,
    }  # fmt: skip
    return own[name] if name in own else importable(record)[name].label


def mapping_for(store: Store, key: str, table: tables.Table) -> Mapping:
    """The columns of a sheet with their fields, beginning with what the user corrected last time."""
    remembered = store.setting(f"mapping.{key}", {})
    return match_headers(table.headers, field_names(key), table.samples(), remembered)


def remember(store: Store, key: str, mapping: Mapping) -> None:
    """Keep a corrected mapping for the next sheet with the same headers."""
    store.set_setting(f"mapping.{key}", {**store.setting(f"mapping.{key}", {}), **mapping.to_remember()})


def plan_file(store: Store, key: str, path: Path, *, into: int | None = None, progress: Progress | None = None) -> Plan:
    """Read a sheet, find its table, match its headers and plan; raises LabDeskError with one sentence."""
    with _nothing_collected():
        workbook = read_sheets(path, progress)
        table = tables.best_table(workbook, field_names(key))
        return plan(store, key, workbook, table, mapping_for(store, key, table), into=into, progress=progress)


def owner(record: type[Record]) -> Field | None:
    """The reference that a whole sheet may share: what the record is part of, else its first needed one."""
    found = [f for f in record.fields().values() if f.kind == "reference" and f.name != "person"]
    parts = [f for f in found if f.part]
    keys = [f for f in found if f.name in record.kind.key or f.required]
    return next(iter(parts or keys), None)


def plan(
    store: Store, key: str, workbook: Workbook, table: tables.Table, mapping: Mapping, *,
    into: int | None = None, progress: Progress | None = None,
) -> Plan:  # fmt: skip
    """Say what each row would become. `into` is the id of the record all rows belong to (see `owner`).

    Raises LabDeskError when no column is recognised or `into` does not exist.
    """
    record = records()[key]
    fields = {m.field: m.column for m in mapping.columns if m.field}
    if not fields or not table.rows:
        raise LabDeskError(
            N_("No table with known headings was found in {name}; write the headings in the first row."),
            name=workbook.name,
        )
    planner = _Planner(store, record, fields, _fixed(store, record, fields, into))
    progress = progress or Progress()
    with _nothing_collected():
        rows = [planner.row(r.number, r.values) for r in progress.over(table.rows, len(table.rows), every=250)]
    notes = [*workbook.notes, *table.notes]
    for at, numbers in planner.doubts().items():
        doubted = [cell_name(number, table.columns[at]) for number in numbers]
        notes.append(Note(_SWAPPED, {"sheet": table.sheet, "cells": listed(doubted)}, table.sheet, doubted[0]))
    left = [m.header for m in mapping.columns if not m.field and not m.known and m.header]
    if left:
        notes.append(Note(N_("Columns without a field are left out: {names}."), {"names": ", ".join(left)}))
    return Plan(key, mapping, table.headers, rows, notes)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Planned rows hold no cycles, and the collector walking through all of them costs as much as planning them.

    Freezing and unfreezing only moves what was made meanwhile to the oldest generation, unlooked at.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if collecting:
            gc.enable()


def _fixed(store: Store, record: type[Record], fields: dict[str, int], into: int | None) -> dict[str, Any]:
    shared = owner(record)
    if shared is None or shared.name in fields:
        return {}
    if into is not None:
        store.get(shared.of, into)
        return {shared.column: into}
    usual = usual_owner(store, record)
    return {} if usual is None else {shared.column: usual}


def usual_owner(store: Store, record: type[Record]) -> int | None:
    """What the rows of a sheet belong to when nothing says it: the only university, else the site's organisation."""
    shared = owner(record)
    if shared is None or shared.of != "organisation":
        return None
    if record.__tablename__ == "student":
        found = store.listing(Query("organisation", ("name",), where={"sort": "otm"}), 0, 2)
        return found[0].id if len(found) == 1 else None
    with store.reading() as session:
        sites = store.all(session, "site")
        return sites[0].organisation_id if sites else None


class _Step(NamedTuple):
    """How one column of the sheet is read: where it is, whose value it gives, and how (None: it names a record)."""

    at: int
    of_person: bool
    column: str
    kind: str
    read: Callable[[Any], Any] | None
    each: Field | None


class _Planner:
    """Plans row after row, knowing the site and the rows before."""

    def __init__(self, store: Store, record: type[Record], fields: dict[str, int], fixed: dict[str, Any]) -> None:
        self._store = store
        self._record = record
        self._fields = fields
        self._fixed = fixed
        self._own = importable(record)
        self._steps = [self._step(name, column) for name, column in fields.items() if name != UID]
        self._titles = Titles(store)
        self._by_person = by_person(record)
        self._people = People(store) if self._by_person or record.__tablename__ == "person" else None
        self._identity = Identity(store, record.__tablename__) if record.__tablename__ != "person" else None
        self._uids = self._known_uids() if UID in fields else {}
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
        return _Step(at, name.startswith(_PERSON), each.column, each.kind, read, each)

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
                    into[column] = self._titles.read(each, value, present.get(column))
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
        planned.person = {k: v for k, v in person.items() if k in _PERSON_FIELDS}

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
        groups: list[tuple[type[Record], dict[str, Any]]] = [(self._record, values)]
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
            if not _same(by_column[column], present[column], value):
                yield by_column[column].name, present[column], value


def _same(each: Field, present: Any, value: Any) -> bool:
    """Whether a cell says what is stored already, were that written in the same way."""
    if value == present or present is None or each.kind not in ("text", "long", "phone", "name", "email", "code"):
        return bool(value == present)
    return bool(cells.text(cells.reader(each)(present)) == cells.text(value))


def apply(store: Store, plan: Plan, *, progress: Progress | None = None) -> int:
    """Carry a plan out as one transaction, one undo step; returns how many records were written.

    Refused rows are left; possible duplicates too, unless the user said that they are others.
    """
    progress = progress or Progress()
    record = records()[plan.key]
    rows = plan.taken
    if not rows:
        return 0
    with_person = by_person(record)
    defaults = {f.column: f.default for f in record.fields().values() if f.default is not None}
    with _nothing_collected(), store.transaction(N_("Import of {n} rows"), n=len(rows)) as session:
        fresh = [row for row in rows if row.id is None]
        made: list[tuple[PlannedRow, int]] = []
        if with_person:
            _create_people(session, [row for row in fresh if row.person_id is None])
        for start in range(0, len(fresh), 2000):
            progress.step(start, len(rows))
            block = fresh[start : start + 2000]
            written = session.insert_rows(record, [defaults | _columns(row, with_person) for row in block])
            made += zip(block, written, strict=True)
        for number, row in enumerate(r for r in rows if r.id is not None):
            if number % 100 == 0:
                progress.step(len(fresh) + number, len(rows))
            _change(session, record, row)
    for row, row_id in made:
        row.id = row_id
    return len(rows)


def _create_people(session: Work, rows: list[PlannedRow]) -> None:
    """Create the people whom rows name for the first time; rows that name the same person share her."""
    strangers = {row.person_row or row.number: dict(row.person or {}) for row in reversed(rows)}
    ids = session.insert_rows(records()["person"], list(strangers.values()))
    created = dict(zip(strangers, ids, strict=True))
    for row in rows:
        row.person_id = created[row.person_row or row.number]


def _columns(row: PlannedRow, with_person: bool) -> dict[str, Any]:
    return {**row.values, "person_id": row.person_id} if with_person else row.values


def _change(session: Work, record: type[Record], row: PlannedRow) -> None:
    pairs: list[tuple[type[Record], int | None, dict[str, Any]]] = [(record, row.id, row.values)]
    if row.person and row.person_id:
        pairs.append((records()["person"], row.person_id, row.person))
    for kind, row_id, values in pairs:
        found = session.get(kind, row_id)
        if found is None:
            raise LabDeskError(N_("This record does not exist any more."))
        by_column = {f.column: f for f in kind.fields().values()}
        for column, value in values.items():
            confirmed = column.endswith("_confirmed") and getattr(found, column)
            if not confirmed and not _same(by_column[column], getattr(found, column), value):
                setattr(found, column, value)


def save_refused(plan: Plan, target: Path, t: Language) -> None:
    """Write the refused rows as they came, with their row number and the reason, to be corrected and imported again."""
    rows = [
        [
            row.number,
            *_padded(row.cells, len(plan.headers)),
            "; ".join(f"{t(f.label)}: {t(f.message, **f.values)}" for f in row.flaws),
        ]
        for row in plan.refused
    ]
    write_sheet(target, t(N_("Refused rows")), [t(N_("Row")), *plan.headers, t(N_("Reason"))], rows, t)


def _padded(found: list[Any], length: int) -> list[Any]:
    return [*found, *[None] * (length - len(found))][:length]
