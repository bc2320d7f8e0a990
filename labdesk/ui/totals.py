"""Count, sum and average of what is selected in a list, added up by the store and never row by row."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelectionRange, QObject, QTimer, Signal

from labdesk.schema.declare import label, resolve
from labdesk.ui.table import ListTable

WAITS = 120
"""Milliseconds after the last change of the selection before it is added up."""
PIECES = 12
"""Up to so many separate pieces are added up; of more only the count is told."""
NAMED = 3
"""At most so many columns are added up at once."""


class SelectionTotals(QObject):
    """Tells, a moment after the selection changed, what is in it."""

    told = Signal(str)

    def __init__(self, table: ListTable) -> None:
        super().__init__(table)
        self.table = table
        self._waiting = QTimer(self, singleShot=True, interval=WAITS)
        self._waiting.timeout.connect(self.tell)
        table.selectionModel().selectionChanged.connect(lambda *_: self._waiting.start())
        table.list.modelReset.connect(self._waiting.start)

    def tell(self) -> None:
        """Say it now."""
        self._waiting.stop()
        self.told.emit(self.text())

    def text(self) -> str:
        """What is selected, in the language of the screen; nothing for less than two cells."""
        t = self.table.list.desk.t
        rows_only = self.table.selectionBehavior() == self.table.SelectionBehavior.SelectRows
        cells = sum(each.height() * (1 if rows_only else each.width()) for each in self._ranges())
        if cells < 2:
            return ""
        return " · ".join([t("{n} selected", n=t.number(cells)), *self._sums()])

    def _ranges(self) -> list[QItemSelectionRange]:
        chosen = self.table.selectionModel().selection()
        return [chosen.at(number) for number in range(chosen.count())]

    def _sums(self) -> list[str]:
        t, model = self.table.list.desk.t, self.table.list
        pieces = self._pieces()
        if not 0 < len(pieces) <= NAMED or any(len(rows) > PIECES for rows in pieces.values()):
            return []
        words = []
        for column, rows in pieces.items():
            path = model.query.columns[column]
            query = replace(model.query, columns=(path,))
            whole = rows == [(0, model.total - 1)]
            found = [model.desk.store.sums(query, top, -1 if whole else bottom - top + 1)[0] for top, bottom in rows]
            count, total = sum(n for n, _ in found), sum(amount for _, amount in found)
            if count:
                values = {"sum": t.number(round(total, 2)), "average": t.number(total / count, 1)}
                if len(pieces) == 1:
                    words += [t("Sum {sum}", **values), t("Average {average}", **values)]
                else:
                    words.append(t("{column}: sum {sum}", column=t(label(model.record, path)), **values))
        return words

    def _pieces(self) -> dict[int, list[tuple[int, int]]]:
        """The selected rows of each column of numbers that can be added up, as merged pieces from top to bottom."""
        model = self.table.list
        pieces: dict[int, list[tuple[int, int]]] = {}
        for each in self._ranges():
            for column in range(each.left(), each.right() + 1):
                field = resolve(model.record, model.query.columns[column])[1]
                if field and field.kind in ("integer", "decimal") and (field.least or 0) < 1000:  # a year is no amount
                    pieces.setdefault(column, []).append((each.top(), each.bottom()))
        return {column: _merged(rows) for column, rows in pieces.items()}


def _merged(rows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for top, bottom in sorted(rows):
        if merged and top <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(bottom, merged[-1][1]))
        else:
            merged.append((top, bottom))
    return merged
