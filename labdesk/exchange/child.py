"""The process that parses a file from outside, so that a hostile one can take down nothing but this.

Started by `labdesk.exchange.reading` as `python -m labdesk.exchange.child KIND PATH LIMITS`, or by the frozen
program as `--read-sheet KIND PATH LIMITS`. KIND is `text` or `book`, LIMITS the fields of `Limits` as JSON. One
JSON object goes to standard output: the workbook, or `{"refused": sentence, "values": {...}}`. Dates travel as
`{"d": ISO}`, moments as `{"m": ISO}`, times as `{"t": ISO}`. Imports little, so that it starts quickly.
"""

from __future__ import annotations

import gc
import io
import json
import sys
import zipfile
import zlib
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import orjson

from labdesk.exchange.cells import Cleaner, note
from labdesk.exchange.delimited import read_delimited
from labdesk.exchange.limits import N_, Limits, UnreadableError, restrict
from labdesk.exchange.parts import (
    Marks,
    check_parts,
    lost_text,
    marks_as_notes,
    marks_of,
    too_large,
    too_many_columns,
    too_many_rows,
)

_DAMAGED = N_(
    "The file {name} is damaged; ask for it again, or open it in Excel or LibreOffice, save it and import the new file."
)
_LOST_TEXT = N_(
    "The cell {cell} of the sheet {sheet} in {name} refers to a text that is not in the file: the file is"
    " damaged. Open it in Excel or LibreOffice, save it and import the new file."
)
_HIDDEN = N_("The sheet {sheet} is hidden.")
_PASSWORD = N_(
    "The file {name} is protected by a password; open it in Excel, remove the password, save it and import it again."
)


def main(arguments: list[str]) -> int:
    """Read one file and write the result; 0 also when the file is refused with a sentence."""
    kind, path, limits = arguments[0], Path(arguments[1]), Limits(**json.loads(arguments[2]))
    gc.disable()  # cells hold no cycles, and the process ends with the answer
    restrict(limits)
    try:
        result = read_delimited(path, limits) if kind == "text" else _read_book(path, limits)
        answer = orjson.dumps(result, _tagged, orjson.OPT_PASSTHROUGH_DATETIME)
    except UnreadableError as refusal:
        answer = _refused(refusal)
    except MemoryError:
        answer = _refused(too_large(path.name))
    with open(1, "wb", closefd=False) as out:
        out.write(answer)
    return 0


def _refused(refusal: UnreadableError) -> bytes:
    return orjson.dumps({"refused": refusal.message, "values": refusal.values})


def _tagged(value: Any) -> dict[str, str]:
    if isinstance(value, datetime):
        return {"m": value.isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    if isinstance(value, time):
        return {"t": value.isoformat()}
    raise TypeError(type(value).__name__)


def damaged(name: str) -> UnreadableError:
    """The refusal of a file that breaks off or contradicts itself."""
    return UnreadableError(_DAMAGED, name=name)


def _read_book(path: Path, limits: Limits) -> dict[str, Any]:
    raw = path.read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(raw)):
        return _sheets(raw, path.name, {}, limits)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            check_parts(archive, path.name, limits)
            try:
                return _sheets(raw, path.name, marks_of(archive), limits)
            except UnreadableError:
                if lost := lost_text(archive):
                    raise UnreadableError(_LOST_TEXT, cell=lost[1], sheet=lost[0], name=path.name) from None
                raise
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, SyntaxError):
        raise damaged(path.name) from None  # SyntaxError: what the XML parsers call ill-formed


def _sheets(raw: bytes, name: str, marks: dict[str, Marks], limits: Limits) -> dict[str, Any]:
    import python_calamine  # only here: a text table does without

    notes: list[dict[str, Any]] = []
    sheets = []
    try:
        book = python_calamine.load_workbook(io.BytesIO(raw))
        for about in book.sheets_metadata:
            if about.typ is not python_calamine.SheetTypeEnum.WorkSheet:
                continue
            hidden = about.visible is not python_calamine.SheetVisibleEnum.Visible
            sheet = book.get_sheet_by_name(about.name)
            rows, said = _rows(sheet, name, limits)
            of_sheet = marks.get(about.name, Marks())
            if hidden:
                notes.append(note(_HIDDEN, about.name))
            notes += said
            notes += marks_as_notes(of_sheet, about.name, len(rows), max(map(len, rows), default=0))
            merged = [[a[0] + 1, a[1], b[0] + 1, b[1]] for a, b in sorted(sheet.merged_cell_ranges or ())]
            sheets.append(
                {
                    "name": about.name,
                    "hidden": hidden,
                    "rows": rows,
                    "merged": merged,
                    "hidden_rows": of_sheet.hidden_rows,
                    "hidden_columns": of_sheet.hidden_columns,
                }
            )
    except python_calamine.PasswordError:
        raise UnreadableError(_PASSWORD, name=name) from None
    except (MemoryError, UnreadableError):
        raise
    except BaseException as failure:  # a panic of the library is no Exception
        if isinstance(failure, KeyboardInterrupt):
            raise
        raise damaged(name) from None
    return {"encoding": None, "delimiter": None, "notes": notes, "sheets": sheets}


def _rows(sheet: Any, name: str, limits: Limits) -> tuple[list[list[Any]], list[dict[str, Any]]]:
    if sheet.end is None:
        return [], []
    last, widest = sheet.end[0] + 1, sheet.end[1] + 1
    if last > limits.rows:
        raise too_many_rows(name, last, limits)
    if widest > limits.columns:
        raise too_many_columns(name, widest, limits)
    cleaner = Cleaner()
    rows = [cleaner.row(row, number) for number, row in enumerate(sheet.to_python(skip_empty_area=False), 1)]
    while rows and not rows[-1]:
        rows.pop()
    return rows, cleaner.notes(sheet.name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
