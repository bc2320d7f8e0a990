"""What the parts inside an .xlsx or .ods say beyond the values: traps, hidden rows and columns, lost results.

Works in the child process. The parts are searched as bytes: building a tree of every cell would cost more than
reading the values themselves.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from html import unescape
from pathlib import PurePosixPath
from typing import Any

from labdesk.exchange.cells import column_name, note, spans
from labdesk.exchange.limits import MB, N_, Limits, UnreadableError

_CHUNK = MB
_DTD = tuple(mark.encode(code) for mark in ("<!DOCTYPE", "<!ENTITY") for code in ("utf-8", "utf-16-le", "utf-16-be"))
_ROW = re.compile(rb"<(?:\w+:)?row[\s>]")
_HIDDEN_ROW = re.compile(rb"""<(?:\w+:)?row\s([^<>]*\bhidden=["'](?:1|true)["'][^<>]*)>""")
_HIDDEN_COLUMN = re.compile(rb"""<(?:\w+:)?col\s([^<>]*\bhidden=["'](?:1|true)["'][^<>]*)>""")
_ERROR = re.compile(rb"""<(?:\w+:)?c\s([^<>]*\bt=["']e["'][^<>]*)>""")
_NO_RESULT = re.compile(
    rb"<(?:\w+:)?c\s([^<>]*[^/<>])>\s*<(?:\w+:)?f(?:\s[^<>]*/>|[^<>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_SHARED = re.compile(rb"""<(?:\w+:)?c\s([^<>]*\bt=["']s["'][^>]*)>\s*<(?:\w+:)?v>\s*(\d+)""")
_STRING = re.compile(rb"<(?:\w+:)?si[\s/>]")
_NUMBER = re.compile(rb"""\br=["'](\d+)["']""")
_CELL = re.compile(rb"""\br=["']([A-Z]+\d+)["']""")
_FROM_TO = re.compile(rb"""\b(min|max)=["'](\d+)["']""")
_ODS = re.compile(rb"<table:(table|table-row|table-column)(?=[\s/>])([^>]*)>")
_ODS_NAME = re.compile(rb"""table:name=["']([^"']*)["']""")
_ODS_TIMES = re.compile(rb"""table:number-(?:rows|columns)-repeated=["'](\d+)["']""")
_ODS_HIDDEN = re.compile(rb"""table:visibility=["'](?:collapse|filter)["']""")

_DANGEROUS = N_(
    "The file {name} contains a document type definition, which no real sheet has and which can be "
    "dangerous; it was not read. Ask for a file saved by Excel or LibreOffice."
)
_TOO_LARGE = N_(
    "The sheet in {name} is too large to be read safely; delete what is not needed, or divide it into "
    "smaller files, and import them one after another."
)
_TOO_LONG = N_(
    "A sheet in {name} has {rows} rows, and at most {limit} can be imported at once; divide it into smaller files."
)
_TOO_WIDE = N_(
    "A sheet in {name} has {columns} columns, and at most {limit} can be imported; delete the columns "
    "that are not needed."
)
_HIDDEN_ROWS = N_("The hidden rows {rows} of the sheet {sheet} were read too.")
_HIDDEN_COLUMNS = N_("The hidden columns {columns} of the sheet {sheet} were read too.")
_ERRORS = N_("In the sheet {sheet}, the cells {cells} show an error and were read as empty.")
_UNCALCULATED = N_(
    "In the sheet {sheet}, the formulas in {cells} have no stored result and were read as empty; open the"
    " file in Excel or LibreOffice, save it and import it again."
)


@dataclass
class Marks:
    """What a sheet hides: row numbers as the sheet counts them, columns from 0, names of cells without a value."""

    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    no_result: list[str] = field(default_factory=list)


def check_parts(archive: zipfile.ZipFile, name: str, limits: Limits) -> None:
    """Unpack every part once: refuses a document type definition, a false check sum, or a packing bomb."""
    for entry in archive.infolist():
        rows, tail = 0, b""
        packed = entry.file_size > MB and entry.file_size > limits.ratio * max(entry.compress_size, 1)
        with archive.open(entry) as part:
            while chunk := part.read(_CHUNK):
                text = tail + chunk
                if any(mark in text for mark in _DTD):
                    raise UnreadableError(_DANGEROUS, name=name)
                if packed:
                    rows += len(_ROW.findall(text)) - len(_ROW.findall(tail))
                tail = chunk[-32:]
        if packed:
            if rows > limits.rows:
                raise too_many_rows(name, rows, limits)
            raise too_large(name)


def too_large(name: str) -> UnreadableError:
    """The refusal of a file that would unpack to more than it may."""
    return UnreadableError(_TOO_LARGE, name=name)


def too_many_rows(name: str, rows: int, limits: Limits) -> UnreadableError:
    """The refusal of a sheet longer than the limit."""
    return UnreadableError(_TOO_LONG, name=name, rows=rows, limit=limits.rows)


def too_many_columns(name: str, columns: int, limits: Limits) -> UnreadableError:
    """The refusal of a sheet wider than the limit."""
    return UnreadableError(_TOO_WIDE, name=name, columns=columns, limit=limits.columns)


def marks_of(archive: zipfile.ZipFile) -> dict[str, Marks]:
    """The marks of each sheet by its name; a sheet that cannot be found in the archive is left out."""
    if "content.xml" in archive.namelist():
        return _ods_marks(archive.read("content.xml"))
    return {name: _sheet_marks(archive.read(part)) for name, part in _sheet_parts(archive).items()}


def lost_text(archive: zipfile.ZipFile) -> tuple[str, str] | None:
    """The sheet and cell that point beyond the list of shared texts, which makes calamine give up."""
    known = 0
    for name in archive.namelist():
        if name.lower().endswith("sharedstrings.xml"):
            known = len(_STRING.findall(archive.read(name)))
    for sheet, part in _sheet_parts(archive).items():
        for found in _SHARED.finditer(archive.read(part)):
            cell = _CELL.search(found[1])
            if int(found[2]) >= known and cell:
                return sheet, cell[1].decode()
    return None


def _sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    from defusedxml.ElementTree import fromstring  # only here: the child starts quicker without

    parts = {name.lower(): name for name in archive.namelist()}
    book, links = parts.get("xl/workbook.xml"), parts.get("xl/_rels/workbook.xml.rels")
    if not book or not links:
        return {}
    targets = {link.get("Id"): link.get("Target", "") for link in fromstring(archive.read(links))}
    found = {}
    for element in fromstring(archive.read(book)).iter():
        if not element.tag.endswith("}sheet"):
            continue
        link = next((value for key, value in element.attrib.items() if key.endswith("}id")), None)
        target = targets.get(link, "")
        path = target.lstrip("/") if target.startswith("/") else str(PurePosixPath("xl", target))
        if target and path.lower() in parts:
            found[element.get("name", "")] = parts[path.lower()]
    return found


def _sheet_marks(part: bytes) -> Marks:
    """The plain searches come first: the expressions are slow, and most sheets have nothing for them to find."""
    marks = Marks()
    if b" hidden=" in part:
        for row in _HIDDEN_ROW.finditer(part):
            if number := _NUMBER.search(row[1]):
                marks.hidden_rows.append(int(number[1]))
        for column in _HIDDEN_COLUMN.finditer(part):
            ends = {key: int(value) for key, value in _FROM_TO.findall(column[1])}
            if b"min" in ends and b"max" in ends:
                marks.hidden_columns += range(ends[b"min"] - 1, min(ends[b"max"], 16384))
    if b't="e"' in part or b"t='e'" in part:
        marks.errors = _cells(_ERROR, part)
    if b"<f" in part or b":f" in part:
        marks.no_result = _cells(_NO_RESULT, part)
    return marks


def _cells(pattern: re.Pattern[bytes], part: bytes) -> list[str]:
    return [cell[1].decode() for found in pattern.finditer(part) if (cell := _CELL.search(found[1]))]


def _ods_marks(content: bytes) -> dict[str, Marks]:
    found: dict[str, Marks] = {}
    marks, row, column = Marks(), 0, 0
    for tag in _ODS.finditer(content):
        if tag[1] == b"table":
            name = _ODS_NAME.search(tag[2])
            marks, row, column = Marks(), 0, 0
            found[unescape(name[1].decode()) if name else ""] = marks
            continue
        repeated = _ODS_TIMES.search(tag[2])
        times = int(repeated[1]) if repeated else 1
        hidden = bool(_ODS_HIDDEN.search(tag[2])) and times <= 16384
        if tag[1] == b"table-row":
            if hidden:
                marks.hidden_rows += range(row + 1, row + times + 1)
            row += times
        else:
            if hidden:
                marks.hidden_columns += range(column, column + times)
            column += times
    return found


def marks_as_notes(marks: Marks, sheet: str, used_rows: int, used_columns: int) -> list[dict[str, Any]]:
    """The remarks the user reads about what the sheet hides or has lost, within the cells in use."""
    rows = [row for row in marks.hidden_rows if row <= used_rows]
    columns = [column_name(column) for column in marks.hidden_columns if column < used_columns]
    found = []
    if rows:
        found.append(note(_HIDDEN_ROWS, sheet, rows=spans(rows)))
    if columns:
        found.append(
            note(
                _HIDDEN_COLUMNS,
                sheet,
                columns=", ".join(columns),
            )
        )
    if marks.errors:
        found.append(
            note(
                _ERRORS,
                sheet,
                marks.errors,
            )
        )
    if marks.no_result:
        found.append(
            note(
                _UNCALCULATED,
                sheet,
                marks.no_result,
            )
        )
    return found
