"""Commands over a site file and its records."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from labdesk.cli.terminal import Arguments, has_display, known, open_site, print_json, shown_progress
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language, language
from labdesk.i18n import scripts as conversion
from labdesk.schema import records
from labdesk.schema.declare import resolve


def new(given: Arguments, t: Language) -> None:
    from labdesk.operations.sites import new_site
    from labdesk.store import Store

    store = Store.create(Path(given.file))
    try:
        new_site(store, given.site)
    except BaseException:
        store.close()
        Path(given.file).unlink(missing_ok=True)
        raise
    store.close()
    print(t("{name} is ready.", name=given.file))


def record_types(given: Arguments, t: Language) -> None:
    for key, record in records().items():
        print(f"{key}\t{t(record.kind.one)}")


def list_records(given: Arguments, t: Language) -> None:
    from labdesk.exchange.writing import as_text
    from labdesk.store import Query

    key = known(given.record)
    with open_site(given.file) as store:
        if given.json:
            print_json(list(_objects(store, key, given.search, t)))
            return
        query = Query(key, search=given.search, cyrillic=t.cyrillic)
        fields = [resolve(records()[key], path)[1] for path in records()[key].kind.columns]
        for row in store.listing(query, 0, -1):
            shown = (as_text(v, t, f) for v, f in zip(row.values, fields, strict=True))
            print("\t".join([str(row.id), *shown]))


def _objects(store: Any, key: str, search: str, t: Language) -> Iterator[dict[str, Any]]:
    from labdesk.store import Query

    fields = [f for f in records()[key].fields().values() if f.kind not in ("blob", "blocks")]
    names = ("uid", *(f.name for f in fields))
    for row in store.listing(Query(key, names[1:], search=search, cyrillic=t.cyrillic), 0, -1):
        known = store.get(key, row.id)
        found = {"id": row.id, "uid": known["uid"], **dict(zip(names[1:], row.values, strict=True))}
        found.update({f"{f.name}_id": known[f.name] for f in fields if f.kind == "reference"})
        yield found


def today(given: Arguments, t: Language) -> None:
    from labdesk.operations.today import today

    if given.language:
        t = language(given.language)
    with open_site(given.file) as store:
        found = today(store, date.today())
    if given.json:
        told = [(n, n.opens[1] if isinstance(n.opens[1], int) else None) for n in found]
        print_json([{"rule": n.rule, "text": n.said(t), "page": n.opens[0], "id": row_id} for n, row_id in told])
        return
    for notice in found:
        print(notice.said(t))
    if not found:
        print(t("All is in order today."))


def import_sheet(given: Arguments, t: Language) -> int:
    from labdesk.exchange import importing
    from labdesk.operations.attendance_sheet import MONTH_SHEET, has_month

    key = known(given.record)
    if given.refused and Path(given.refused).resolve() == Path(given.sheet).resolve():
        raise LabDeskError(N_("The refused rows need a file of their own; choose another name."))
    if given.month:
        return _import_month(given, t)
    if key == "attendance_mark" and has_month(Path(given.sheet)):
        raise LabDeskError(MONTH_SHEET)
    with open_site(given.file, writing=given.apply) as store, shown_progress() as progress:
        plan = importing.plan_file(store, key, Path(given.sheet), into=given.into, progress=progress)
        if given.refused and plan.refused:
            importing.save_refused(plan, Path(given.refused), t)
        if given.apply:
            importing.apply(store, plan, progress=progress)
    if given.json:
        print_json(plan.summary(t))
    else:
        for line in plan.told(t):
            print(line)
    return 0


def _import_month(given: Arguments, t: Language) -> int:
    """The sheet of a month of attendance, as it is printed, into the practice period given by --into."""
    from labdesk.operations import attendance_sheet, register

    if given.record != "attendance_mark" or given.into is None:
        raise LabDeskError(N_("A month is imported into attendance_mark, with the practice period given by --into."))
    if given.refused:
        raise LabDeskError(N_("The refused cells of a month sheet are named in the answer; leave --refused out."))
    with open_site(given.file, writing=given.apply) as store, shown_progress() as progress:
        book, month = register.read(store, given.into, t), register.month_of(given.month)
        plan = attendance_sheet.plan(store, book, Path(given.sheet), month, date.today(), progress)
        if given.apply:
            attendance_sheet.apply(store, plan)
    if given.json:
        print_json(plan.summary(t))
    else:
        for line in plan.told(t):
            print(line)
    return 0


def export(given: Arguments, t: Language) -> None:
    from labdesk.exchange.writing import export
    from labdesk.store import Query

    key = known(given.record)
    with open_site(given.file) as store, shown_progress() as progress:
        count = export(store, Query(key, cyrillic=t.cyrillic), Path(given.out), t, progress=progress)
    print(t.plural("{n} record written to {name}.", "{n} records written to {name}.", count, name=given.out))


def check(given: Arguments, t: Language) -> int:
    from labdesk.store.backup import check_file

    problems = check_file(Path(given.file))
    for problem in problems:
        print(t(problem.message, **problem.values), file=sys.stderr)
    if not problems:
        print(t("{name} is whole: file, references and attachments.", name=given.file))
    return 1 if problems else 0


def backup(given: Arguments, t: Language) -> None:
    from labdesk.store.backup import back_up

    with open_site(given.file) as store, shown_progress() as progress:
        made = back_up(store, Path(given.dir) if given.dir else None, progress)
    print(t("Backup written to {name}.", name=str(made)))


def restore(given: Arguments, t: Language) -> None:
    from labdesk.store.backup import restore

    with shown_progress() as progress:
        aside = restore(Path(given.backup), Path(given.file), progress)
    print(t("{name} is ready.", name=given.file))
    if aside:
        print(t("The former file was kept as {name}.", name=str(aside)))


CONVERSIONS: dict[str, Callable[[str], str]] = {
    "uz-Cyrl": conversion.to_cyrillic,
    "uz-Latn": conversion.to_latin,
    "uz-Latn-x-reform": lambda text: conversion.to_reform(conversion.to_latin(text)),
}


def convert(given: Arguments, t: Language) -> None:
    turn = CONVERSIONS[given.to]
    for number, line in enumerate(sys.stdin.buffer):
        text = line.decode("utf-8", "replace")
        sys.stdout.buffer.write(turn(text.removeprefix("\ufeff") if number == 0 else text).encode())
        sys.stdout.buffer.flush()


def demo(given: Arguments, t: Language) -> int:
    from labdesk.demo import make_demo

    with shown_progress() as progress:
        file, written = make_demo(Path(given.dir), t, progress)
    print(t("{name} is ready.", name=str(file)))
    print(
        t.plural("{n} document written to {name}.", "{n} documents written to {name}.", written, name=str(file.parent))
    )
    if given.no_window or not has_display():
        return 0
    from labdesk.app import run

    return run([str(file)])
