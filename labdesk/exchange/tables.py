"""The table inside a sheet: its headers below titles and merged cells, its rows above totals and signatures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, time

from labdesk.exchange import words
from labdesk.exchange.cells import Value, cell_name, column_name, listed, spans
from labdesk.exchange.headers import FieldName, Vocabulary, folded_words, header_key, match_headers
from labdesk.exchange.limits import N_
from labdesk.exchange.reading import Note, Sheet, Workbook

_LOOKED_AT = 40
_LONGEST = 80
_EMPTY = N_("The sheet {sheet} has empty rows, which were skipped: {rows}.")
_TOTAL = N_("Rows with totals in the sheet {sheet} were skipped: {rows}.")
_SIGNATURE = N_("Rows with signatures in the sheet {sheet} were skipped: {rows}.")
_NUMBERS = N_("Rows with the numbers of the columns in the sheet {sheet} were skipped: {rows}.")
_REPEATED = N_("Repeated header rows in the sheet {sheet} were skipped: {rows}.")
_SECTION = N_("Rows with a subheading across the table in the sheet {sheet} were skipped: {rows}.")
_NO_HEADER = N_("No row with column titles was found in the sheet {sheet}; say below what each column holds.")
_MERGED = N_("In the sheet {sheet}, the cells {cells} are merged; only the first cell of each holds a value.")
_SPREAD = N_("In the sheet {sheet}, the cells {cells} are merged; their value was read for each of their rows.")
_NAMELESS = N_("In the sheet {sheet}, the columns {columns} hold values but have no title.")
_TWICE = N_("In the sheet {sheet}, the columns {columns} have the same title.")
_CHOSEN = N_("The sheet {sheet} is imported; the file also has these sheets: {others}.")

_TOTALS = folded_words(words.TOTALS)
_SIGNERS = folded_words(words.SIGNERS)
_LINE = re.compile("_{3,}|\\.{6,}|…{3,}")


@dataclass(frozen=True)
class Row:
    """One row of the table: its number in the sheet, and its values in the order of the headers."""

    number: int
    values: list[Value]


@dataclass(frozen=True)
class Table:
    """`headers[i]` is the title of the sheet's column `columns[i]` (from 0); `header_row` is None without any.

    `dropped` tells which rows were left out and why (a catalogue sentence); `notes` say the same to the user.
    """

    sheet: str
    header_row: int | None
    headers: list[str]
    columns: list[int]
    rows: list[Row]
    dropped: list[tuple[int, str]]
    notes: list[Note]

    def samples(self) -> list[str]:
        """The first value of each column, as text for the preview of the mapping."""
        return [
            next((_shown(row.values[place]) for row in self.rows if row.values[place] is not None), "")
            for place in range(len(self.columns))
        ]


def find_table(sheet: Sheet, fields: Collection[FieldName] = ()) -> Table:
    """Find the one table of `sheet`; `fields` help to recognise its headers."""
    grid = _Grid(sheet)
    header, titles = _titles(grid, Vocabulary(fields))
    body = grid.numbers[grid.numbers.index(header[-1]) + 1 :] if header else grid.numbers
    dropped = _dropped(grid, body, titles)
    kept = [number for number in body if number not in dropped]
    columns = sorted(grid.used(kept) | {column for column, title in titles.items() if title})
    rows = [Row(number, grid.cells(number, columns)) for number in kept]
    headers = [titles.get(column, "") for column in columns]
    spread = _spread(grid, columns, rows, headers, fields)
    notes = _notes(sheet, bool(header), headers, columns, dropped, set(kept), spread)
    return Table(sheet.name, header[-1] if header else None, headers, columns, rows, sorted(dropped.items()), notes)


def _spread(
    grid: _Grid, columns: list[int], rows: list[Row], headers: list[str], fields: Collection[FieldName]
) -> set[tuple[int, int, int, int]]:
    """Repeat what rows share (a group, a course) from a cell merged over them; returns the areas it came from."""
    places = {row.number: place for place, row in enumerate(rows)}
    tall = [a for a in grid.merged if a[1] == a[3] and a[0] < a[2] and a[0] in places and a[1] in columns]
    shared = {field.key for field in fields if field.shared}
    if not tall or not shared:
        return set()
    meant = match_headers(headers, fields).columns
    spread = {area for area in tall if meant[columns.index(area[1])].field in shared}
    for top, column, bottom, _ in spread:
        at, value = columns.index(column), grid.at(top, column)
        for number in range(top + 1, bottom + 1):
            if number in places:
                values = list(rows[places[number]].values)
                values[at] = value
                rows[places[number]] = Row(number, values)
    return spread


def best_table(workbook: Workbook, fields: Collection[FieldName] = ()) -> Table:
    """The table most worth importing: known headers first, then rows; a hidden sheet only for want of others."""
    vocabulary = Vocabulary(fields)
    tables = [(sheet, find_table(sheet, fields)) for sheet in workbook.sheets]

    def worth(pair: tuple[Sheet, Table]) -> tuple[bool, int, int]:
        sheet, table = pair
        known = sum(vocabulary.knows(header) for header in table.headers)
        return not sheet.hidden and bool(table.rows), known, len(table.rows)

    if not tables:
        return find_table(Sheet(workbook.name, False, []))
    chosen, table = max(tables, key=worth)
    others = [sheet.name for sheet in workbook.sheets if sheet is not chosen and sheet.rows]
    if others:
        table.notes.insert(0, Note(_CHOSEN, {"sheet": chosen.name, "others": listed(others)}, chosen.name))
    return table


class _Grid:
    """The rows of a sheet by number, and what its merged cells cover."""

    def __init__(self, sheet: Sheet) -> None:
        self._rows = sheet.rows
        self._first = sheet.first_row
        self.merged = sheet.merged
        self.numbers = list(range(sheet.first_row, sheet.first_row + len(sheet.rows)))
        self.width = max(map(len, sheet.rows), default=0)
        self._across: dict[int, int] = {}
        for top, left, _, right in sheet.merged:
            self._across[top] = max(self._across.get(top, 1), right - left + 1)

    def row(self, number: int) -> list[Value]:
        return self._rows[number - self._first]

    def at(self, number: int, column: int) -> Value:
        row = self._rows[number - self._first]
        return row[column] if column < len(row) else None

    def used(self, numbers: Sequence[int]) -> set[int]:
        """The columns that hold a value in one of these rows."""
        empty = set(range(self.width))
        used: set[int] = set()
        for number in numbers:
            row = self._rows[number - self._first]
            found = [column for column in empty if column < len(row) and row[column] is not None]
            if found:
                used.update(found)
                empty.difference_update(found)
        return used

    def cells(self, number: int, columns: Sequence[int]) -> list[Value]:
        row = self._rows[number - self._first]
        if len(row) == len(columns) == self.width:
            return row
        return [row[column] if column < len(row) else None for column in columns]

    def filled(self, number: int) -> dict[int, Value]:
        return {column: value for column, value in enumerate(self.row(number)) if value is not None}

    def spread(self, number: int) -> dict[int, tuple[str, int, int]]:
        """The title over each column, merged cells spread out: text, first row and first column of its cell."""
        found = {column: (_shown(value), number, column) for column, value in self.filled(number).items()}
        for top, left, bottom, right in self.merged:
            if top <= number <= bottom and (value := self.at(top, left)) is not None:
                for column in range(left, min(right, self.width - 1) + 1):
                    found[column] = (_shown(value), top, left)
        return found

    def across(self, number: int) -> int:
        """How many columns the widest merged cell that begins in this row covers."""
        return self._across.get(number, 1)


def _titles(grid: _Grid, vocabulary: Vocabulary) -> tuple[list[int], dict[int, str]]:
    """The one or two header rows, and the title of each column; nothing when no row looks like headers."""
    scored = [(_likeness(grid, number, vocabulary), -number) for number in grid.numbers[:_LOOKED_AT]]
    likeness, negative = max(scored, default=(0.0, 0))
    if likeness <= 0:
        return [], {}
    chosen = -negative
    above, below = chosen - 1, chosen + 1
    if above in grid.numbers and _is_pair(grid, above, chosen, vocabulary):
        return [above, chosen], _joined(grid, above, chosen)
    if below in grid.numbers and _is_pair(grid, chosen, below, vocabulary):
        return [chosen, below], _joined(grid, chosen, below)
    return [chosen], {column: _tidy(_shown(value)) for column, value in grid.filled(chosen).items()}


def _likeness(grid: _Grid, number: int, vocabulary: Vocabulary) -> float:
    filled = grid.filled(number)
    if not filled or (grid.width > 1 and len(filled) == 1):
        return 0
    known = sum(vocabulary.knows(_shown(value)) for value in filled.values())
    titles = [text for value in filled.values() if _is_title(value) and (text := _shown(value))]
    if known >= 2 or known == len(filled) or (known and len(titles) == len(filled)):
        return 100 * known + len(titles)
    follows = any(grid.filled(later) for later in range(number + 1, min(number + 4, grid.numbers[-1] + 1)))
    wide = max(len(grid.filled(later)) for later in grid.numbers[: _LOOKED_AT * 2])
    alike = len({header_key(title) for title in titles}) < len(titles)
    if len(titles) < len(filled) or not follows or alike or len(filled) < max(2, 0.6 * wide):
        return 0
    return 1 + (1 - grid.numbers.index(number) / _LOOKED_AT)


def _is_title(value: Value) -> bool:
    if not isinstance(value, str) or len(value) > _LONGEST:
        return False
    digits = sum(letter.isdigit() for letter in value)
    return "@" not in value and (any(map(str.isalpha, value)) or "№" in value) and digits <= len(value) / 4


def _is_pair(grid: _Grid, top: int, bottom: int, vocabulary: Vocabulary) -> bool:
    """Whether `bottom` holds the lower titles of groups named in `top`."""
    lower = grid.filled(bottom)
    upper = grid.filled(top)
    if len(upper) < 1 or len(lower) < 2 or not all(_is_title(value) for value in (*upper.values(), *lower.values())):
        return False
    joined = any(a <= top and b >= bottom and b - a < 4 for a, _, b, _ in grid.merged if a == top)
    grouped = [
        (left, right) for a, left, b, right in grid.merged if a == b == top and 1 < right - left + 1 < grid.width
    ]
    inside = [column for column in lower if any(left <= column <= right for left, right in grouped)]
    if grouped and inside and (joined or len(inside) >= 2):
        return len(inside) > sum(column in upper and column not in inside for column in lower)
    if grid.merged and not grouped:
        return False
    starts = [column for column in lower if column in upper]
    gaps_filled = all(column + 1 in lower and column + 1 not in upper for column in starts)
    known = sum(vocabulary.knows(_shown(value)) for value in lower.values())
    return len(upper) >= 2 and bool(starts) and gaps_filled and known >= 1


def _joined(grid: _Grid, top: int, bottom: int) -> dict[int, str]:
    upper, lower = grid.spread(top), grid.spread(bottom)
    titles: dict[int, str] = {}
    group = ""
    for column in range(grid.width):
        over, under = upper.get(column), lower.get(column)
        if over and under and over[1:] == under[1:]:  # one cell merged over both rows
            titles[column], group = _tidy(over[0]), ""
        elif under:
            group = _tidy(over[0]) if over else group
            titles[column] = f"{group} / {_tidy(under[0])}" if group else _tidy(under[0])
        elif over:
            titles[column], group = _tidy(over[0]), ""
    return titles


def _dropped(grid: _Grid, body: Sequence[int], titles: dict[int, str]) -> dict[int, str]:
    """The rows below the headers that are no data, and why."""
    headers = {column: header_key(title.rsplit(" / ", 1)[-1]) for column, title in titles.items()}
    found = {number: why for place, number in enumerate(body) if (why := _idle(grid, number, headers, first=place < 2))}
    found |= dict.fromkeys(_subheadings(grid, [number for number in body if number not in found]), _SECTION)
    for number in reversed(body):
        if found.get(number, _SECTION) == _SECTION:
            if _signs(grid.filled(number), grid.width):
                found[number] = _SIGNATURE
            elif number not in found:
                break
    return found


def _subheadings(grid: _Grid, rows: Sequence[int]) -> list[int]:
    """The rows that hold nothing but a text where most rows hold their number: `2-kurs` above its students."""
    lone: dict[int, list[int]] = {}
    numbered: Counter[int] = Counter()
    for number in rows:
        row = grid.row(number)
        first = next((column for column, value in enumerate(row) if value is not None), 0)
        if len(row) - 1 == first and isinstance(row[first], str) and any(map(str.isalpha, str(row[first]))):
            lone.setdefault(first, []).append(number)
        elif _shown(row[first]).rstrip(".").isdigit():
            numbered[first] += 1
    return [n for column, found in lone.items() if 2 * numbered[column] > len(rows) - len(found) for n in found]


def _idle(grid: _Grid, number: int, headers: dict[int, str], first: bool) -> str:
    """Why a row is no data wherever it stands; empty when it is data."""
    filled = grid.filled(number)
    if not filled:
        return _EMPTY
    if first and _counts(list(filled.values())):
        return _NUMBERS
    if _repeats(filled, headers):
        return _REPEATED
    if _is_total(filled):
        return _TOTAL
    return _SECTION if len(filled) == 1 and grid.across(number) >= max(3, (grid.width + 1) // 2) else ""


def _counts(values: list[Value]) -> bool:
    texts = [_shown(value).strip(" .()") for value in values]
    return len(texts) >= 3 and texts == [str(number) for number in range(1, len(texts) + 1)]


def _repeats(filled: dict[int, Value], headers: dict[int, str]) -> bool:
    others, allowed = 0, 0.4 * len(filled)
    for column, value in filled.items():
        title = headers.get(column, "") if type(value) is str else ""
        others += not title or header_key(_shown(value)) != title
        if others > allowed:
            return False
    return len(filled) - others >= 2


def _is_total(filled: dict[int, Value]) -> bool:
    texts = [value for value in filled.values() if type(value) is str]
    if not texts or len(texts) > 2:
        return False
    first = re.split(r"[\s:=,-]+", texts[0].strip())
    if header_key(first[0]) not in _TOTALS:
        return False
    second = texts[1].strip() if len(texts) == 2 else ""
    return len(filled) == 1 or not second or bool(re.search(r"\d", second)) or (len(filled) == 2 and len(first) > 1)


def _signs(filled: dict[int, Value], width: int) -> bool:
    texts = [value for value in filled.values() if isinstance(value, str)]
    if any(_LINE.search(text) for text in texts):
        return len(filled) <= max(3, width // 2)
    if len(texts) < len(filled) or len(filled) > 3 or (width > 2 and len(filled) > (width + 1) // 2):
        return False
    words = re.split(r"[\s:,]+", texts[0].strip())
    signer = header_key(words[0]) in _SIGNERS or (len(words) > 1 and header_key(words[1]) in _SIGNERS)
    return signer and (width > 2 or len(filled) == 1)


def _notes(
    sheet: Sheet, has_header: bool, headers: list[str], columns: list[int], dropped: dict[int, str], kept: set[int],
    spread: set[tuple[int, int, int, int]],
) -> list[Note]:  # fmt: skip
    name = sheet.name
    notes = []
    if not has_header and kept:
        notes.append(Note(_NO_HEADER, {"sheet": name}, name))
    for why in dict.fromkeys(dropped.values()):
        rows = [number for number, reason in dropped.items() if reason == why]
        notes.append(Note(why, {"sheet": name, "rows": spans(rows)}, name, cell_name(min(rows), 0)))
    merged = [area for area in sheet.merged if kept and area[2] >= min(kept) and area[0] <= max(kept)]
    for said, areas in ((_MERGED, [a for a in merged if a not in spread]), (_SPREAD, sorted(spread))):
        if areas:
            spans_of = [f"{cell_name(top, left)}:{cell_name(bottom, right)}" for top, left, bottom, right in areas]
            notes.append(Note(said, {"sheet": name, "cells": listed(spans_of)}, name, cell_name(*areas[0][:2])))
    if has_header:
        notes += _about_headers(name, headers, columns)
    return notes


def _about_headers(name: str, headers: list[str], columns: list[int]) -> list[Note]:
    notes = []
    nameless = [column_name(column) for header, column in zip(headers, columns, strict=True) if not header]
    if nameless:
        notes.append(Note(_NAMELESS, {"sheet": name, "columns": listed(nameless)}, name))
    times = Counter(header_key(header) for header in headers if header)
    for key, count in times.items():
        if key and count > 1:
            same = [column_name(c) for header, c in zip(headers, columns, strict=True) if header_key(header) == key]
            notes.append(Note(_TWICE, {"sheet": name, "columns": listed(same)}, name))
    return notes


def _shown(value: Value) -> str:
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return "" if value is None else str(value).strip()


def _tidy(title: str) -> str:
    return " ".join(title.split())
