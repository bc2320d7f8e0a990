"""From somebody else's sheet to records: a plan that says everything beforehand, then one transaction."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.exchange import tables
from labdesk.exchange.cells import cell_name, listed
from labdesk.exchange.headers import Mapping, match_headers
from labdesk.exchange.planned import Plan, PlannedRow
from labdesk.exchange.planning import Planner, refuse_what_is_closed, same
from labdesk.exchange.reading import Note, Workbook, read_sheets
from labdesk.exchange.sheet_fields import by_person, field_names, owner, usual_values
from labdesk.exchange.writing import write_sheet
from labdesk.i18n import N_, Language
from labdesk.schema.declare import Record, records
from labdesk.store import Query, Store, Work
from labdesk.work import Progress

_SWAPPED = N_(
    "In the sheet {sheet}, the dates in {cells} were read as day, month, year: check that the day and the month are "
    "not swapped."
)
_BLOCK = 1000
"""So many rows are written between two looks at whether the user has enough."""


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


def plan(
    store: Store, key: str, workbook: Workbook, table: tables.Table, mapping: Mapping, *,
    into: int | None = None, progress: Progress | None = None,
) -> Plan:  # fmt: skip
    """Say what each row would become. `into` is the id of the record all rows belong to (see `owner`).

    Raises LabDeskError when no column is recognised, no row is there or `into` does not exist.
    """
    record = records()[key]
    fields = {m.field: m.column for m in mapping.columns if m.field}
    if fields and not table.rows:
        raise LabDeskError(
            N_("There is no row under the headings of {name}; write the rows in and choose the file again."),
            name=workbook.name,
        )
    if not fields:
        raise LabDeskError(
            N_("No table with known headings was found in {name}; write the headings in the first row."),
            name=workbook.name,
        )
    planner = Planner(store, record, fields, _fixed(store, record, fields, into))
    progress = progress or Progress()
    with _nothing_collected():
        rows = [planner.row(r.number, r.values) for r in progress.over(table.rows, len(table.rows), every=250)]
        refuse_what_is_closed(store, record, rows)
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
    defaults = usual_values(record)
    with _nothing_collected(), store.transaction(N_("Import of {n} rows"), n=len(rows)) as session:
        fresh = [row for row in rows if row.id is None]
        made: list[tuple[PlannedRow, int]] = []
        if with_person:
            _create_people(session, [row for row in fresh if row.person_id is None], progress)
        for start in range(0, len(fresh), _BLOCK):
            progress.step(start, len(rows))
            block = fresh[start : start + _BLOCK]
            written = session.insert_rows(record, [defaults | _columns(row, with_person) for row in block])
            made += zip(block, written, strict=True)
        for number, row in enumerate(r for r in rows if r.id is not None):
            if number % 100 == 0:
                progress.step(len(fresh) + number, len(rows))
            _change(session, record, row)
    for row, row_id in made:
        row.id = row_id
    return len(rows)


def _create_people(session: Work, rows: list[PlannedRow], progress: Progress) -> None:
    """Create the people whom rows name for the first time; rows that name the same person share her."""
    strangers = {row.person_row or row.number: dict(row.person or {}) for row in reversed(rows)}
    people, ids = list(strangers.values()), list[int]()
    for start in range(0, len(people), _BLOCK):
        progress.step(0, len(rows))
        ids += session.insert_rows(records()["person"], people[start : start + _BLOCK])
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
            if not confirmed and not same(by_column[column], getattr(found, column), value):
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
