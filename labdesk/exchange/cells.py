"""Cells: their names for the user, and their values made safe to keep and to print."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from labdesk.exchange.limits import N_

Value = str | int | float | bool | date | datetime | time | None

_SHOWN = 12
_REMOVED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_SPACES = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BREAKS = re.compile("\r\n?|[\u2028\u2029]")

_REMOVED_FROM = N_("In the sheet {sheet}, invisible control characters were removed from {cells}.")
_SPACES_IN = N_("In the sheet {sheet}, tabs and no-break spaces were read as ordinary spaces in {cells}.")


def column_name(column: int) -> str:
    """The letters of a column counted from 0: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(65 + letter) + name
    return name


def cell_name(row: int, column: int) -> str:
    """`B7` for row 7 as the sheet numbers it and column 1 counted from 0."""
    return f"{column_name(column)}{row}"


def listed(names: Sequence[str]) -> str:
    """The first dozen of `names` and how many there are beyond: `A7, B9, ... (+30)`."""
    shown = ", ".join(names[:_SHOWN])
    return shown if len(names) <= _SHOWN else f"{shown}, … (+{len(names) - _SHOWN})"


def spans(numbers: Iterable[int]) -> str:
    """Row numbers for a sentence: `3, 7-9`."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return listed([str(a) if a == b else f"{a}-{b}" for a, b in runs])


class Cleaner:
    """Turns what the libraries give into plain values and remembers the cells whose text it had to change."""

    def __init__(self) -> None:
        self.removed: list[str] = []
        self.spaces: list[str] = []

    def row(self, values: Iterable[Any], number: int) -> list[Any]:
        """The values of row `number` without trailing empty cells; empty text is None, whole floats are int."""
        cleaned = list(values)
        for column, value in enumerate(cleaned):
            if type(value) is not str:
                if type(value) is not date:
                    cleaned[column] = _plain(value)
            elif not value.isprintable() or value.isspace() or not value:
                cleaned[column] = self._text(value, number, column)
        while cleaned and cleaned[-1] is None:
            cleaned.pop()
        return cleaned

    def _text(self, text: str, row: int, column: int) -> str | None:
        if not text.isprintable():
            kept = _BREAKS.sub("\n", text)
            spaced = _SPACES.sub(" ", kept)
            text = _REMOVED.sub("", spaced)
            if spaced != kept:
                self.spaces.append(cell_name(row, column))
            if text != spaced:
                self.removed.append(cell_name(row, column))
        return text if text.strip() else None

    def notes(self, sheet: str) -> list[dict[str, Any]]:
        """What was changed in the texts of `sheet`, one note for each kind of change."""
        found = []
        if self.removed:
            found.append(
                note(
                    _REMOVED_FROM,
                    sheet,
                    self.removed,
                )
            )
        if self.spaces:
            found.append(
                note(
                    _SPACES_IN,
                    sheet,
                    self.spaces,
                )
            )
        return found


def note(message: str, sheet: str | None, cells: Sequence[str] = (), **values: str) -> dict[str, Any]:
    """A remark about `sheet` as it crosses to the parent; `cells` fills `{cells}` and names the first one."""
    if sheet is not None:
        values["sheet"] = sheet
    if cells:
        values["cells"] = listed(cells)
    return {"message": message, "values": values, "sheet": sheet, "cell": cells[0] if cells else None}


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        if not math.isfinite(value):
            return str(value)
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    if isinstance(value, timedelta):
        minutes, seconds = divmod(int(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return value
