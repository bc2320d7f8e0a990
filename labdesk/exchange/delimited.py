"""Text tables (.csv): which encoding, which delimiter, and where exactly one is broken. For the child process."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import Path
from typing import Any

from labdesk.exchange.cells import Cleaner, note
from labdesk.exchange.limits import N_, Limits, UnreadableError
from labdesk.exchange.parts import too_large, too_many_columns, too_many_rows

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig", "UTF-8"),
    (b"\xff\xfe", "utf-16", "UTF-16"),
    (b"\xfe\xff", "utf-16", "UTF-16"),
)
_DELIMITERS = {
    "\t": N_("The columns are divided by tabs."),
    ";": N_("The columns are divided by semicolons."),
    ",": N_("The columns are divided by commas."),
    "|": N_("The columns are divided by vertical bars."),
}
_LOOKED_AT = 100
_TWO_BYTES = re.compile(rb"[\xc2-\xdf][\x80-\xbf]")
_CYRILLIC = re.compile("[\u0401\u0451\u0410-\u044f\u040e\u045e«»№\xa0–—’‘“”…°]")
_TWISTED = re.compile("[а-яёў][А-ЯЁЎ]|[A-Za-z][а-яёА-ЯЁ]|[а-яёА-ЯЁ][A-Za-z]")

_READ_AS = N_("The text was read in the encoding {encoding}.")
_UNKNOWN_ENCODING = N_(
    "The encoding of the text in {name} could not be recognised (line {line}); open it in Excel, save it "
    "as a workbook (.xlsx) or as “CSV UTF-8”, and import that file."
)
_NOT_TEXT = N_(
    "Line {line} of {name} contains bytes that are not text: the file is damaged. Ask for it again, or "
    "save it anew as a workbook (.xlsx)."
)
_OPEN_QUOTE = N_(
    "The quotation mark opened in line {line} of {name} is not closed properly, so the rows after it "
    "cannot be told apart; correct that line and import the file again."
)


def read_delimited(path: Path, limits: Limits) -> dict[str, Any]:
    """The one sheet of a text table, with its encoding and delimiter; refuses rather than guesses."""
    if path.stat().st_size > limits.part:
        raise too_large(path.name)
    text, encoding = decoded(path.read_bytes(), path.name)
    head, _, rest = text.partition("\n")
    declared = re.fullmatch(r'"?sep=(.)"?\r?', head)
    delimiter: str | None = declared[1] if declared else delimiter_of(text)
    cleaner = Cleaner()
    records = _records(rest if declared else text, delimiter or ",", path.name, limits, 1 if declared else 0)
    rows = [cleaner.row(record, number) for number, record in enumerate(records, 1)]
    while rows and not rows[-1]:
        rows.pop()
    notes = [note(_READ_AS, None, encoding=encoding)]
    if delimiter in _DELIMITERS:
        notes.append(note(_DELIMITERS[delimiter], None))
    return {
        "encoding": encoding,
        "delimiter": delimiter,
        "notes": notes + cleaner.notes(path.stem),
        "sheets": [
            {
                "name": path.stem,
                "hidden": False,
                "rows": rows,
                "hidden_rows": [],
                "hidden_columns": [],
                "merged": [],
            }
        ],
    }


def decoded(raw: bytes, name: str) -> tuple[str, str]:
    """The text and its encoding: by its mark, else UTF-8, else UTF-16 by its zeros, else Windows-1251."""
    for mark, codec, label in _MARKS:
        if raw.startswith(mark):
            return _strictly(raw, codec, name), label
    if b"\0" in raw:
        return _without_mark(raw, name), "UTF-16"
    try:
        return raw.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError as failure:
        if _TWO_BYTES.search(raw[: failure.start]):  # a good deal of it was UTF-8: this is not another encoding
            raise _broken(name, raw, failure.start) from None
        return _windows(raw, name, failure.start), "Windows-1251"


def _strictly(raw: bytes, codec: str, name: str) -> str:
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError as failure:
        raise _broken(name, raw, failure.start) from None
    if "\0" in text:
        raise _broken_at(name, text.count("\n", 0, text.index("\0")) + 1)
    return text


def _without_mark(raw: bytes, name: str) -> str:
    odd, even = raw[1::2].count(0), raw[::2].count(0)
    if len(raw) % 2 == 0 and not (odd and even) and odd + even >= len(raw) / 40:
        return _strictly(raw, "utf-16-le" if odd else "utf-16-be", name)
    first = raw.index(b"\0")
    try:
        raw[:first].decode("utf-8")
    except UnicodeDecodeError as failure:
        if _TWO_BYTES.search(raw[: failure.start]):
            first = failure.start
    raise _broken(name, raw, first)


def _windows(raw: bytes, name: str, first: int) -> str:
    try:
        text = raw.decode("cp1251")
    except UnicodeDecodeError as failure:
        raise _broken(name, raw, failure.start) from None
    foreign = [letter for letter in text if letter > "\x7f"]
    fitting = len(_CYRILLIC.findall(text))
    if fitting < 0.95 * len(foreign) or len(_TWISTED.findall(text)) > 0.05 * len(foreign):
        raise UnreadableError(
            _UNKNOWN_ENCODING,
            name=name,
            line=raw.count(b"\n", 0, first) + 1,
        )
    return text


def _broken(name: str, raw: bytes, offset: int) -> UnreadableError:
    return _broken_at(name, raw.count(b"\n", 0, offset) + 1)


def _broken_at(name: str, line: int) -> UnreadableError:
    return UnreadableError(_NOT_TEXT, name=name, line=line)


def delimiter_of(text: str) -> str | None:
    """The sign that cuts most of the first lines into the same number of columns; None for a single column."""
    lines = io.StringIO(text[: 64 * 1024], newline="").readlines()[:_LOOKED_AT]
    best: tuple[int, int] = (0, 1)
    chosen = None
    for delimiter in _DELIMITERS:
        try:
            widths = Counter(len(record) for record in csv.reader(lines, delimiter=delimiter) if len(record) > 1)
        except csv.Error:
            continue
        if widths:
            width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
            if (count, width) > best:
                best, chosen = (count, width), delimiter
    return chosen


def _records(text: str, delimiter: str, name: str, limits: Limits, skipped: int) -> list[list[str]]:
    records: list[list[str]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    opened = 0
    try:
        for record in reader:
            opened = reader.line_num
            if len(record) > limits.columns and any(record[limits.columns :]):
                raise too_many_columns(name, len(record), limits)
            records.append(record)
            if len(records) > limits.rows:
                raise too_many_rows(name, text.count("\n"), limits)
    except csv.Error:
        raise UnreadableError(_OPEN_QUOTE, name=name, line=opened + 1 + skipped) from None
    return records
