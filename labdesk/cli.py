"""The same work without a window, for scripts and tests: one sentence on standard error when it cannot."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

from labdesk import __version__
from labdesk.errors import LabDeskError
from labdesk.i18n import LANGUAGES, N_, SCRIPTS, Language, language
from labdesk.i18n import scripts as conversion
from labdesk.schema import records
from labdesk.schema.declare import resolve
from labdesk.store import Invalid
from labdesk.work import Progress

Arguments = argparse.Namespace


def spoken() -> Language:
    """The language of messages: LABDESK_LANGUAGE, else that of the system if we speak it, else English."""
    wanted = os.environ.get("LABDESK_LANGUAGE", "")
    if wanted in SCRIPTS:
        return language(wanted)
    system = (os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or "").lower()
    return language({"uz": "uz-Latn", "ru": "ru"}.get(system[:2], "en"))


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        sentence = spoken()(N_("The command was not understood ({detail}); see labdesk --help."), detail=message)
        self.exit(2, sentence + "\n")


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1, default=_plain))


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


class Bar:
    """A progress bar on standard error that stays quiet when nobody watches."""

    def __init__(self) -> None:
        self._watched = sys.stderr.isatty()
        self._shown = -1

    def report(self, done: int, total: int, text: str) -> None:
        """Draw the bar again when its length has changed."""
        share = done * 40 // total if total else 0
        if self._watched and share != self._shown:
            self._shown = share
            print(f"\r[{'█' * share}{'·' * (40 - share)}] {text[:60]:<60}", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave the line of the bar."""
        if self._watched and self._shown >= 0:
            print(file=sys.stderr)


@contextmanager
def _progress() -> Iterator[Progress]:
    bar = Bar()
    try:
        yield Progress(bar.report)
    finally:
        bar.close()


@contextmanager
def _open(path: str) -> Iterator[Any]:
    from labdesk.store import Store

    store = Store.open(Path(path))
    try:
        yield store
    finally:
        store.close()


def _record(key: str) -> str:
    if key not in records():
        raise LabDeskError(N_("There is no record type “{key}”; see labdesk records."), key=key)
    return key


def _new(given: Arguments, t: Language) -> None:
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


def _records(given: Arguments, t: Language) -> None:
    for key, record in records().items():
        print(f"{key}\t{t(record.kind.one)}")


def _list(given: Arguments, t: Language) -> None:
    from labdesk.exchange.writing import as_text
    from labdesk.store import Query

    key = _record(given.record)
    with _open(given.file) as store:
        if given.json:
            _print_json(list(_objects(store, key, given.search, t)))
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


def _today(given: Arguments, t: Language) -> None:
    from labdesk.operations.today import today

    if given.language:
        t = language(given.language)
    with _open(given.file) as store:
        found = today(store, date.today())
    if given.json:
        told = [(n, n.opens[1] if isinstance(n.opens[1], int) else None) for n in found]
        _print_json([{"rule": n.rule, "text": n.said(t), "page": n.opens[0], "id": row_id} for n, row_id in told])
        return
    for notice in found:
        print(notice.said(t))
    if not found:
        print(t("All is in order today."))


def _import(given: Arguments, t: Language) -> int:
    from labdesk.exchange import importing

    key = _record(given.record)
    if given.refused and Path(given.refused).resolve() == Path(given.sheet).resolve():
        raise LabDeskError(N_("The refused rows need a file of their own; choose another name."))
    with _open(given.file) as store, _progress() as progress:
        plan = importing.plan_file(store, key, Path(given.sheet), into=given.into, progress=progress)
        if given.refused and plan.refused:
            importing.save_refused(plan, Path(given.refused), t)
        if given.apply:
            importing.apply(store, plan, progress=progress)
    if given.json:
        _print_json(plan.summary(t))
    else:
        for line in plan.told(t):
            print(line)
    return 0


def _export(given: Arguments, t: Language) -> None:
    from labdesk.exchange.writing import export
    from labdesk.store import Query

    key = _record(given.record)
    with _open(given.file) as store, _progress() as progress:
        count = export(store, Query(key, cyrillic=t.cyrillic), Path(given.out), t, progress=progress)
    print(t.plural("{n} record written to {name}.", "{n} records written to {name}.", count, name=given.out))


def _attach(given: Arguments, t: Language) -> None:
    from labdesk.operations.attachments import attach

    key = _record(given.record)
    with _open(given.file) as store, _progress() as progress:
        attach(store, key, given.id, Path(given.path), given.title, progress)
    print(t("{name} is kept with the record.", name=Path(given.path).name))


def _attachments(given: Arguments, t: Language) -> None:
    from labdesk.operations.attachments import attachments_of, write_all

    key = _record(given.record)
    with _open(given.file) as store:
        store.get(key, given.id)
        found = attachments_of(store, key, given.id)
        written = write_all(store, key, given.id, Path(given.save)) if given.save else []
    if given.json:
        _print_json([vars(each) for each in found])
        return
    lines = [str(path) for path in written]
    for line in lines or ["\t".join((str(f.id), f.file_name, str(f.size), f.title)) for f in found]:
        print(line)


def _documents(given: Arguments, t: Language) -> None:
    from labdesk.documents.registry import printed

    found = [{"key": d.key, "label": t(d.label), "subject": d.subject} for d in printed().values()]
    if given.json:
        _print_json(found)
        return
    for each in found:
        print("\t".join(each.values()))


def _print(given: Arguments, t: Language) -> None:
    from labdesk.documents import packet, registry

    if given.document not in registry.printed():
        raise LabDeskError(N_("There is no document “{key}”; see labdesk documents."), key=given.document)
    if given.of and not registry.printed()[given.document].subject:
        raise LabDeskError(N_("This document is of the whole site; leave out --of."))
    with _open(given.file) as store, _progress() as progress:
        queue = [packet.Wanted(given.document, tuple(given.of))]
        made = packet.draw_up(store, queue, language(given.language), progress, **_blank_options(given))
        packet.write(made, Path(given.out), progress)
        registry.keep_codes(store, made.documents)
    print(t("{name} is ready.", name=given.out))


def _packet(given: Arguments, t: Language) -> None:
    from labdesk.documents import packet, registry

    target = Path(given.out)
    with _open(given.file) as store, _progress() as progress:
        queue = packet.parse_queue(store, given.documents)
        made = packet.draw_up(store, queue, language(given.language), progress)
        if target.suffix:
            packet.write(made, target, progress, cover=not given.no_cover, running=given.running)
        else:
            packet.write_folder(made, target, f".{given.files}", progress)
        registry.keep_codes(store, made.documents)
    print(t("{name} is ready.", name=given.out))


def _blank_options(given: Arguments) -> dict[str, Any]:
    """The columns of a list to be filled in by hand, which only lists take."""
    told = {"blank": given.blank, "columns": given.columns}
    options = {key: [name.strip() for name in names.split(",")] for key, names in told.items() if names}
    if options and not given.document.startswith("list-"):
        raise LabDeskError(N_("Only lists have columns to choose; leave out --blank and --columns."))
    if options and not given.blank:
        raise LabDeskError(N_("Name the columns to be left blank with --blank."))
    return options


def _paper(given: Arguments, t: Language) -> None:
    from labdesk.operations import papers

    with _open(given.file) as store:
        paper = papers.find(store, given.code)
        told = papers.summary(store, paper, t)
        if given.attach:
            told["attached"] = papers.attach_scan(store, paper, Path(given.attach), t)
    if given.json:
        _print_json(told)
        return
    print("\t".join(str(told[key]) for key in ("code", "label", "language", "printed")))
    for row in told["about"]:
        print("\t".join([str(row["id"]), row["title"], *([t("deleted")] if row["gone"] else [])]))


def _guide(given: Arguments, t: Language) -> None:
    from labdesk.documents import guide

    guide.write(language(given.language), Path(given.out))
    print(t("{name} is ready.", name=given.out))


def _check(given: Arguments, t: Language) -> int:
    from labdesk.store.backup import check_file

    problems = check_file(Path(given.file))
    for problem in problems:
        print(t(problem.message, **problem.values), file=sys.stderr)
    if not problems:
        print(t("{name} is whole: file, references and attachments.", name=given.file))
    return 1 if problems else 0


def _backup(given: Arguments, t: Language) -> None:
    from labdesk.store.backup import back_up

    with _open(given.file) as store, _progress() as progress:
        made = back_up(store, Path(given.dir) if given.dir else None, progress)
    print(t("Backup written to {name}.", name=str(made)))


def _restore(given: Arguments, t: Language) -> None:
    from labdesk.store.backup import restore

    with _progress() as progress:
        aside = restore(Path(given.backup), Path(given.file), progress)
    print(t("{name} is ready.", name=given.file))
    if aside:
        print(t("The former file was kept as {name}.", name=str(aside)))


CONVERSIONS: dict[str, Callable[[str], str]] = {
    "uz-Cyrl": conversion.to_cyrillic,
    "uz-Latn": conversion.to_latin,
    "uz-Latn-x-reform": lambda text: conversion.to_reform(conversion.to_latin(text)),
}


def _convert(given: Arguments, t: Language) -> None:
    turn = CONVERSIONS[given.to]
    for number, line in enumerate(sys.stdin.buffer):
        text = line.decode("utf-8", "replace")
        sys.stdout.buffer.write(turn(text.removeprefix("\ufeff") if number == 0 else text).encode())
        sys.stdout.buffer.flush()


def _demo(given: Arguments, t: Language) -> int:
    from labdesk.demo import make_demo

    with _progress() as progress:
        file, written = make_demo(Path(given.dir), t, progress)
    print(t("{name} is ready.", name=str(file)))
    print(
        t.plural("{n} document written to {name}.", "{n} documents written to {name}.", written, name=str(file.parent))
    )
    if given.no_window or not _display():
        return 0
    from labdesk.app import run

    return run([str(file)])


def _display() -> bool:
    if sys.platform.startswith("linux"):
        return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return True


def can_show(arguments: list[str]) -> bool:
    """Whether a window can be opened for these arguments; says in one sentence why not."""
    t = spoken()
    named = [a for a in arguments[:1] if not a.startswith("-")]
    if named and not Path(named[0]).is_file():
        print(t("{name} is neither a command nor a site file; see labdesk --help.", name=named[0]), file=sys.stderr)
        return False
    if not _display():
        print(t("There is no screen to show the window on; see labdesk --help for the commands."), file=sys.stderr)
        return False
    return True


COMMANDS: dict[str, tuple[Callable[[Arguments, Language], int | None], str]] = {
    "demo": (_demo, N_("make a sample site with all its papers and open it")),
    "new": (_new, N_("make an empty site file")),
    "records": (_records, N_("name the record types")),
    "list": (_list, N_("list records")),
    "today": (_today, N_("say what needs attention today")),
    "import": (_import, N_("show what a sheet would change, or apply it")),
    "export": (_export, N_("write a list to a workbook")),
    "attach": (_attach, N_("keep a copy of a file with a record")),
    "attachments": (_attachments, N_("list the files of a record, or save them in a folder")),
    "documents": (_documents, N_("name the printed documents")),
    "print": (_print, N_("print a document to a PDF, a workbook or a web page")),
    "packet": (_packet, N_("bind several documents into one PDF, or write them into a folder")),
    "paper": (_paper, N_("tell which paper a code belongs to, and keep its scan")),
    "guide": (_guide, N_("write the quick guide of eight pages")),
    "check": (_check, N_("check a site file")),
    "backup": (_backup, N_("write a proven copy of a site file")),
    "restore": (_restore, N_("put a backup in the place of a site file")),
    "convert": (_convert, N_("turn text from standard input into another script")),
}


def _row_id(text: str) -> int:
    if not text.isdecimal() or len(text) > 18:
        raise argparse.ArgumentTypeError(text)
    return int(text)


def parser(t: Language) -> argparse.ArgumentParser:
    """The commands and what each of them takes."""
    whole = _Parser(prog="labdesk", description=t("LabDesk: facts in, signed papers out."))
    whole.add_argument("--version", action="version", version=f"labdesk {__version__}")
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    each = {
        name: commands.add_parser(name, help=t(about), description=t(about)) for name, (_, about) in COMMANDS.items()
    }
    each["demo"].add_argument("dir")
    each["demo"].add_argument("--no-window", action="store_true")
    over_records = ("list", "import", "export", "attach", "attachments")
    for name in ("new", "today", *over_records, "print", "packet", "paper", "check", "backup"):
        each[name].add_argument("file")
    each["new"].add_argument("--site", required=True)
    for name in over_records:
        each[name].add_argument("record")
    for name in ("attach", "attachments"):
        each[name].add_argument("id", type=_row_id)
    each["attach"].add_argument("path")
    each["attach"].add_argument("--title", default="")
    each["attachments"].add_argument("--save", metavar="DIR", default="")
    each["list"].add_argument("--search", default="")
    each["import"].add_argument("sheet")
    each["import"].add_argument("--apply", action="store_true")
    each["import"].add_argument("--into", type=_row_id)
    each["import"].add_argument("--refused", default="")
    each["today"].add_argument("--language", choices=SCRIPTS)
    for name in ("list", "today", "import", "attachments", "documents", "paper"):
        each[name].add_argument("--json", action="store_true")
    each["export"].add_argument("out")
    each["print"].add_argument("document")
    each["print"].add_argument("--of", type=_row_id, nargs="+", default=[])
    each["packet"].add_argument("documents", nargs="+", metavar="DOCUMENT[:ID,ID|:all]")
    each["packet"].add_argument("--no-cover", action="store_true")
    each["packet"].add_argument("--running", action="store_true")
    each["packet"].add_argument("--files", choices=("pdf", "docx", "xlsx", "html"), default="pdf")
    for name in ("print", "packet"):
        each[name].add_argument("--language", choices=SCRIPTS, default=LANGUAGES[0])
        each[name].add_argument("-o", "--out", required=True)
    each["print"].add_argument("--blank", default="", metavar="FIELD,…")
    each["print"].add_argument("--columns", default="", metavar="FIELD,…")
    each["paper"].add_argument("code")
    each["paper"].add_argument("--attach", metavar="SCAN", default="")
    each["guide"].add_argument("out")
    each["guide"].add_argument("--language", choices=SCRIPTS, default=LANGUAGES[0])
    each["backup"].add_argument("dir", nargs="?")
    each["restore"].add_argument("backup")
    each["restore"].add_argument("file")
    each["convert"].add_argument("--to", choices=list(CONVERSIONS), required=True)
    return whole


def main(arguments: list[str]) -> int:
    """Carry out one command; returns the exit status: 0 done, 1 could not, 2 not understood."""
    t = spoken()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    given = parser(t).parse_args(arguments)
    try:
        return COMMANDS[given.command][0](given, t) or 0
    except Invalid as error:
        flaw = error.problems[0]
        reason = t(flaw.message, **flaw.values)
        print(t("{field}: {reason}.", field=t(error.label), reason=reason.rstrip(".")), file=sys.stderr)
    except LabDeskError as error:
        print(t(error.message, **error.values), file=sys.stderr)
    except KeyboardInterrupt:
        print(t("Cancelled"), file=sys.stderr)
    except BrokenPipeError:
        sys.stderr.close()
    except Exception as error:  # the door through which no traceback may pass
        where = _place(error)
        print(
            t(N_("LabDesk met an error of its own ({where}); your data was not changed."), where=where),
            file=sys.stderr,
        )
        if os.environ.get("LABDESK_DEBUG"):
            raise
    return 1


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    name = Path(trace.tb_frame.f_code.co_filename).name if trace else ""
    return f"{type(error).__name__}, {name}:{trace.tb_lineno if trace else 0}"
