"""Sheets from outside: looked at from a safe distance, parsed in another process, handed over as plain values."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time as clock
import zipfile
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import orjson

import labdesk
from labdesk.exchange.cells import Value
from labdesk.exchange.child import damaged
from labdesk.exchange.limits import N_, Limits, UnreadableError
from labdesk.exchange.parts import too_large
from labdesk.work import Progress

__all__ = ["Limits", "Note", "Sheet", "UnreadableError", "Value", "Workbook", "read_sheets"]

_TEXT_NAMES = (".csv", ".txt", ".tsv", ".tab")
_BOOK_NAMES = (".xlsx", ".xlsm", ".xls", ".ods")
_TICK = 0.1

_LOCKED = N_("The file {name} may not be read; if it is open in another program, close it there and try again.")
_MISSING = N_("The file {name} cannot be opened; choose it again.")
_EMPTY = N_("The file {name} is empty; ask for it again.")
_MISNAMED = N_("The file {name} is a text table, although its name says otherwise.")
_OLD_XML = N_(
    "The file {name} is an old XML sheet; open it in Excel or LibreOffice, save it as a workbook (.xlsx) "
    "and import that file."
)
_WEB_PAGE = N_(
    "The file {name} is a web page, not a workbook; open it in Excel or LibreOffice, save it as a "
    "workbook (.xlsx) and import that file."
)
_OLD_EXCEL = N_(
    "The file {name} was saved by a very old Excel; open it in Excel or LibreOffice, save it as a "
    "workbook (.xlsx) and import that file."
)
_NO_TABLE = N_("The file {name} is not a table; only .xlsx, .xls, .ods and .csv files can be imported.")
_FELL = N_(
    "The file {name} is damaged or too large and could not be read; open it in Excel or LibreOffice, save"
    " it and import the new file."
)
_SLOW = N_(
    "Reading {name} took more than {seconds} seconds and was stopped; divide it into smaller files and "
    "import them one after another."
)


@dataclass(frozen=True)
class Note:
    """Something the user should know about what was read: a catalogue sentence, its sheet and first cell."""

    message: str
    values: dict[str, Any] = field(default_factory=dict)
    sheet: str | None = None
    cell: str | None = None


@dataclass(frozen=True)
class Sheet:
    """One sheet: `rows[0]` is row `first_row`; rows are cut after their last value; columns count from 0.

    `merged` holds (first row, first column, last row, last column), rows as the sheet numbers them; .ods files
    do not tell theirs, and .xls files do not tell hidden rows and columns.
    """

    name: str
    hidden: bool
    rows: list[list[Value]]
    first_row: int = 1
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[int, ...] = ()
    merged: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True)
class Workbook:
    """A file as read; `encoding` and `delimiter` are those of a text table, to be shown in the preview."""

    name: str
    encoding: str | None
    delimiter: str | None
    sheets: list[Sheet]
    notes: list[Note]


def read_sheets(path: Path, progress: Progress | None = None, limits: Limits | None = None) -> Workbook:
    """Read .xlsx, .xls, .ods or .csv; raises `UnreadableError` with one sentence, or `Cancelled`."""
    path, progress, limits = Path(path), progress or Progress(), limits or Limits()
    kind, notes = _kind(path, limits)
    answer = _ask_child(kind, path, progress, limits)
    if "refused" in answer:
        raise UnreadableError(answer["refused"], **answer["values"])
    sheets = [
        Sheet(
            name=sheet["name"],
            hidden=sheet["hidden"],
            rows=sheet["rows"],
            hidden_rows=tuple(sheet["hidden_rows"]),
            hidden_columns=tuple(sheet["hidden_columns"]),
            merged=tuple(tuple(area) for area in sheet["merged"]),
        )
        for sheet in answer["sheets"]
    ]
    for remark in answer["notes"]:
        notes.append(Note(**remark))
    return Workbook(path.name, answer["encoding"], answer["delimiter"], sheets, notes)


def _kind(path: Path, limits: Limits) -> tuple[str, list[Note]]:
    """Whether the file is a `book` or a `text`, by its first bytes and not by its name."""
    try:
        with path.open("rb") as file:
            head = file.read(4096)
        size = path.stat().st_size
    except PermissionError:
        raise UnreadableError(_LOCKED, name=path.name) from None
    except OSError:
        raise UnreadableError(_MISSING, name=path.name) from None
    if not head:
        raise UnreadableError(_EMPTY, name=path.name)
    if size > limits.unpacked:
        raise too_large(path.name)
    if head.startswith(b"PK"):
        _check_directory(path, limits)
        return "book", []
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "book", []
    _refuse_others(path, head)
    if path.suffix.lower() in _TEXT_NAMES:
        return "text", []
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _unfit(path)
    return "text", [Note(_MISNAMED, {"name": path.name})]


def _refuse_others(path: Path, head: bytes) -> None:
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith(b"<?xml") and b"urn:schemas-microsoft-com:office:spreadsheet" in start:
        raise UnreadableError(_OLD_XML, name=path.name)
    if start.startswith(
        (b"<html", b"<!doctype", b"<table", b"<meta", b"<head", b"<body", b"<?xml", b"<!--", b"mime-version:")
    ):
        raise UnreadableError(_WEB_PAGE, name=path.name)
    if start.startswith((b"%pdf", b"{\\rtf")):
        raise _no_table(path)
    if head[:2] in (b"\x09\x00", b"\x09\x02", b"\x09\x04", b"\x09\x08"):
        raise UnreadableError(_OLD_EXCEL, name=path.name)


def _no_table(path: Path) -> UnreadableError:
    return UnreadableError(_NO_TABLE, name=path.name)


def _unfit(path: Path) -> UnreadableError:
    """What calls itself a workbook is damaged; a picture, a letter or a site file is none."""
    return damaged(path.name) if path.suffix.lower() in _BOOK_NAMES else _no_table(path)


def _check_directory(path: Path, limits: Limits) -> None:
    """Refuse by what the archive declares, before a single part is unpacked."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = sorted(archive.infolist(), key=lambda entry: entry.header_offset)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise _unfit(path) from None
    if len(entries) > limits.parts:
        raise too_large(path.name)
    end, names = 0, set()
    for entry in entries:
        if entry.header_offset < end or entry.filename.lower() in names or entry.flag_bits & 1:
            raise _unfit(path)
        end = entry.header_offset + 30 + len(entry.filename.encode()) + entry.compress_size
        names.add(entry.filename.lower())
    declared = [entry.file_size for entry in entries]
    if sum(declared) > limits.unpacked or max(declared, default=0) > limits.part:
        raise too_large(path.name)
    if "xl/workbook.xml" not in names and "content.xml" not in names and "[content_types].xml" not in names:
        raise _no_table(path)
    if any(name.startswith(("word/", "ppt/")) for name in names) or "xl/workbook.bin" in names:
        raise _no_table(path)


def _ask_child(kind: str, path: Path, progress: Progress, limits: Limits) -> dict[str, Any]:
    inside = ["--read-sheet"] if getattr(sys, "frozen", False) else ["-P", "-m", "labdesk.exchange.child"]
    home = str(Path(labdesk.__file__).resolve().parent.parent)
    known = os.environ.get("PYTHONPATH")
    child = subprocess.Popen(  # noqa: S603 - our own program, no shell
        [sys.executable, *inside, kind, str(path.absolute()), json.dumps(asdict(limits))],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": f"{home}{os.pathsep}{known}" if known else home},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    out = _patiently(child, path, progress, limits)
    if child.returncode != 0:
        raise UnreadableError(_FELL, name=path.name)
    answer: dict[str, Any] = orjson.loads(out)
    for sheet in answer.get("sheets", ()):
        for row in sheet["rows"]:
            for column, value in enumerate(row):
                if type(value) is dict:
                    row[column] = _untagged(value)
    return answer


def _patiently(child: subprocess.Popen[bytes], path: Path, progress: Progress, limits: Limits) -> bytes:
    started = clock.monotonic()
    with child:
        try:
            while True:
                try:
                    return child.communicate(timeout=_TICK)[0]
                except subprocess.TimeoutExpired:
                    progress.step(0)
                if clock.monotonic() - started > limits.seconds:
                    raise UnreadableError(
                        _SLOW,
                        name=path.name,
                        seconds=int(limits.seconds),
                    )
        finally:
            child.kill()


def _untagged(found: dict[str, str]) -> date | time:
    ((tag, stamp),) = found.items()
    return _KINDS[tag].fromisoformat(stamp)


_KINDS: dict[str, type[date] | type[time]] = {"d": date, "m": datetime, "t": time}
