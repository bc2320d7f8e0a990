"""The sample's facts as tables: a TSV per record type, headed by field names, whose references are spoken codes."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from labdesk.paths import resources
from labdesk.schema import Field, Record, records
from labdesk.store import Work


def read(name: str) -> list[dict[str, str]]:
    """The rows of `resources/sample/<name>.tsv`; `\\n` in a cell is a new line."""
    with resources("sample", f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [{name: cell.replace("\\n", "\n") for name, cell in row.items()} for row in rows]


class Tables:
    """Writes sample rows and remembers, by record type and code, which id each of them got."""

    def __init__(self, session: Work) -> None:
        self._session = session
        self.ids: dict[str, dict[str, int]] = {}
        self.half_days: dict[str, list[tuple[date, str]]] = {}
        """The days and shifts of the practice calendar, by the code of a placement."""

    def typed(self, key: str) -> list[dict[str, str]]:
        """Write the rows of the record's own table as they were typed, and return them."""
        rows = read(key)
        self.put(key, rows)
        return rows

    def put(self, key: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write rows given by field name; cells are text or values, references are codes, other names are ignored."""
        fields = records()[key].fields()
        written = [
            {fields[name].column: self._value(fields[name], cell) for name, cell in row.items() if name in fields}
            for row in rows
        ]
        new = self._session.insert_rows(records()[key], written)
        known = self.ids.setdefault(key, {})
        known.update({row["code"]: row_id for row, row_id in zip(rows, new, strict=True) if "code" in row})

    def insert(self, record: type[Record], rows: list[dict[str, Any]]) -> None:
        """Write rows that are keyed by column already."""
        self._session.insert_rows(record, rows)

    def _value(self, field: Field, cell: Any) -> Any:
        if not isinstance(cell, str):
            return cell
        if not cell:
            return None
        match field.kind:
            case "reference":
                return self.ids[field.of][cell]
            case "date":
                return date.fromisoformat(cell)
            case "integer":
                return int(cell)
            case "decimal":
                return float(cell)
            case "yes_no":
                return cell == "1"
            case _:
                return cell
