"""Blocks of cells of a grid: copied, pasted, filled down and emptied, each as one job and one undo step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from labdesk.i18n import N_, Language
from labdesk.schema.declare import label, resolve
from labdesk.ui.cell_model import Pending, Place
from labdesk.ui.clipboard_block import Grid, copied, read_block, write_block, write_table
from labdesk.ui.undoing import undo
from labdesk.work import Progress

if TYPE_CHECKING:
    from labdesk.operations.cells import Plan
    from labdesk.ui.cells import CellTable

MOST = 200_000
"""Cells copied or written at once; more is work for export and import."""
CHUNK = 5_000
"""Records read at once while copying."""
TOLD = 20
"""At most so many rows that were not added are named."""

PASTED, EMPTIED = N_("Paste of {n} cells"), N_("Emptying of {n} cells")

Wanted = dict[int, dict[str, Any]]


class CellBlocks:
    """Works on the chosen cells of one `CellTable`; records are fixed by id when an act begins."""

    def __init__(self, table: CellTable) -> None:
        self.table = table
        self.list = table.list
        self.desk = table.list.desk

    # --- copying -------------------------------------------------------------------------------------------------

    def copy(self, *, headings: bool) -> None:
        """Put the chosen cells on the clipboard as text for a sheet and as a table."""
        t = self.desk.t
        rows, columns = self.table.rows_chosen(), self.table.columns_chosen()
        if not rows or self._too_many(len(rows) * len(columns)):
            return
        lines = self._texts(rows, columns)
        record = self.list.record
        head = [t(label(record, self.list.query.columns[c])) for c in columns] if headings else []
        block = QMimeData()
        block.setText(write_block([head, *lines] if head else lines))
        block.setHtml(write_table(lines, head))
        QGuiApplication.clipboard().setMimeData(block)
        count = len(rows) * len(columns)
        self.desk.say(t.plural("{n} cell copied", "{n} cells copied", count))

    def _texts(self, rows: list[int], columns: list[int]) -> Grid:
        """What the chosen cells say; those between that are not chosen stay empty."""
        t, selected = self.desk.t, self.table.selectionModel()
        paths = tuple(self.list.query.columns[c] for c in columns)
        fields = [resolve(self.list.record, path)[1] for path in paths]
        whole = len(rows) * len(columns) == sum(r.width() * r.height() for r in self.table.ranges())
        stored = self._stored([self.list.id_at(row) for row in rows], paths)
        lines = []
        for row in rows:
            row_id = self.list.id_at(row) or 0
            values = stored.get(row_id, ())
            line = []
            for column, path, field, value in zip(columns, paths, fields, values, strict=True):
                kept = self.list.pending.get((row_id, path))
                wanted = whole or selected.isSelected(self.list.index(row, column))
                line.append((kept.typed if kept else copied(value, field, t)) if wanted else "")
            lines.append(line)
        return lines

    def _stored(self, ids: list[int | None], paths: tuple[str, ...]) -> dict[int, tuple[Any, ...]]:
        found: dict[int, tuple[Any, ...]] = {}
        for start in range(0, len(ids), CHUNK):
            where = {"id": tuple(ids[start : start + CHUNK])}
            query = replace(self.list.query, columns=paths, search="", where=where, order=("id",))
            found |= {row.id: row.values for row in self.desk.store.listing(query, 0, -1)}
        return found

    def _too_many(self, cells: int) -> bool:
        if cells > MOST:
            t = self.desk.t
            said = t("At most {n} cells go at once; for more use export and import.", n=t.number(MOST))
            self.desk.ask.tell(t("Too many cells"), said)
        return cells > MOST

    # --- writing -------------------------------------------------------------------------------------------------

    def written(
        self, wanted: Wanted, label: str, said: Mapping[str, Any], new: Grid | None = None,
        paths: tuple[str, ...] = (), progress: Progress | None = None,
    ) -> tuple[Plan, list[int]]:  # fmt: skip
        """Plan and write cells; `new` are rows to be added, with texts for `paths`. Touches no widget."""
        from labdesk.operations import cells  # loads rapidfuzz

        rows = [dict(zip(paths, row, strict=False)) for row in new or ()]
        planned = cells.plan(
            self.desk.store, self.list.key, wanted, self.desk.t, rows, self.list.fixed, progress
        )  # fmt: skip
        self.list.expected = frozenset() if planned.fresh else planned.changed
        if {"n"} == said.keys():
            said = {"n": planned.cells}
        return planned, cells.write(self.desk.store, planned, label, said, progress)

    def paste(self) -> None:
        """Write the cells of the clipboard from the upper left chosen cell on; one value fills the whole choice."""
        t = self.desk.t
        grid = read_block(QGuiApplication.clipboard().text())
        here = self.table.currentIndex()
        if not here.isValid() or not grid:
            self.desk.say(t("There are no cells on the clipboard."))
            return
        rows, columns = self.table.rows_chosen() or [here.row()], self.table.columns_chosen() or [here.column()]
        if len(grid) == 1 and len(grid[0]) == 1:
            self._fill(grid[0][0], rows, columns)
            return
        shown = self.table.shown_columns()
        width = max(map(len, grid))
        places = shown[shown.index(columns[0]) :][:width]
        if self._too_many(len(grid) * len(places)):
            return
        room = self.list.total - rows[0]
        beyond = self._asked(grid[room:])
        if beyond is None:
            return
        wanted = self._block(grid[:room], rows[0], places)
        paths = tuple(self.list.query.columns[c] for c in places)
        self._run(t("Paste"), PASTED, wanted, beyond, paths, lost=width - len(places))

    def _asked(self, beyond: Grid) -> Grid | None:
        """The rows to be added below the last one, as the user decides; None to do nothing at all."""
        if not beyond:
            return beyond
        t = self.desk.t
        answer = self.desk.ask.choose(
            t.plural("Add {n} new row?", "Add {n} new rows?", len(beyond)),
            t("The block on the clipboard is longer than the list."),
            {"add": t("Add the rows"), "leave": t("Paste without them")},
        )
        return {"add": beyond, "leave": []}.get(answer or "")

    def _block(self, grid: Grid, top: int, places: list[int]) -> Wanted:
        wanted: Wanted = {}
        for number, line in enumerate(grid, top):
            row = self.list.row(number)
            if row is None:
                continue
            for column, text in zip(places, line, strict=False):
                # A fact that is only shown may lie in the block, as long as it says what is shown already.
                if self.list.field_at(column) or text != str(self.list.index(number, column).data() or ""):
                    wanted.setdefault(row.id, {})[self.list.query.columns[column]] = text
        return wanted

    def _fill(self, text: str, rows: list[int], columns: list[int]) -> None:
        if not self._too_many(len(rows) * len(columns)):
            wanted = self._same({self.list.query.columns[c]: text for c in columns}, rows)
            self._run(self.desk.t("Paste"), PASTED, wanted)

    def _same(self, values: dict[str, Any], rows: list[int]) -> Wanted:
        """The same cells for many rows, of which only the chosen ones are written."""
        selected = self.table.selectionModel()
        numbers = {path: number for number, path in enumerate(self.list.query.columns)}
        wanted: Wanted = {}
        for row in rows:
            chosen = {
                path: value
                for path, value in values.items()
                if not selected.hasSelection() or selected.isSelected(self.list.index(row, numbers[path]))
            }
            row_id = self.list.id_at(row)
            if chosen and row_id is not None:
                wanted[row_id] = chosen
        return wanted

    def fill_down(self) -> None:
        """Write the topmost chosen cells into those below; a single row takes the cells of the one above it."""
        rows = self.table.rows_chosen()
        if len(rows) == 1:
            rows = [rows[0] - 1, *rows]
        source = self.list.id_at(rows[0]) if rows else None
        columns = self._written_columns()
        if source is None or not columns or self._too_many(len(rows) * len(columns)):
            return
        stored = self.desk.store.get(self.list.key, source)
        paths = [self.list.query.columns[c] for c in columns]
        wanted = self._same({path: stored[path] for path in paths}, rows[1:])
        self._run(self.desk.t("Fill down"), N_("Fill down: {n} cells"), wanted)

    def empty(self) -> None:
        """Empty the chosen cells."""
        rows, columns = self.table.rows_chosen(), self._written_columns()
        if rows and columns and not self._too_many(len(rows) * len(columns)):
            wanted = self._same({self.list.query.columns[c]: None for c in columns}, rows)
            self._run(self.desk.t("Empty the cells"), EMPTIED, wanted)

    def _written_columns(self) -> list[int]:
        """The chosen columns that can be written; says why when there is none."""
        chosen = self.table.columns_chosen()
        columns = [c for c in chosen if self.list.field_at(c)]
        if chosen and not columns:
            self.desk.say(self.list.why_not(chosen[0]))
        return columns

    def _run(
        self, title: str, label: str, wanted: Wanted, new: Grid | None = None, paths: tuple[str, ...] = (),
        lost: int = 0,
    ) -> None:  # fmt: skip
        self.table.finish()
        if not self.table.ready(wanted):
            self.desk.say(self.desk.t("The form of this record holds changes that are not saved; save them first."))
            return

        def work(progress: Progress) -> tuple[Plan, list[int]]:
            return self.written(wanted, label, {"n": 0}, new, paths, progress)

        def done(result: tuple[Plan, list[int]]) -> None:
            self._tell(label, result[0], len(result[1]), wanted, lost)

        self.desk.jobs.run(title, work, done)

    # --- what became of it ---------------------------------------------------------------------------------------

    def _tell(self, act: str, planned: Plan, added: int, wanted: Wanted, lost: int) -> None:
        t = self.desk.t
        refused = {(r.row, r.path): Pending(r.typed, r.message, r.values) for r in planned.refused}
        self.list.pending.update(refused)
        self.list.drop({(row_id, path) for row_id, line in wanted.items() for path in line} - refused.keys())
        said = [_done(act, planned.cells, t)]
        if added:
            said.append(t.plural("{n} row added.", "{n} rows added.", added))
        if refused:
            said.append(t.plural("{n} cell refused.", "{n} cells refused.", len(refused)))
        if planned.refused_rows:
            said.append(t.plural("{n} row not added.", "{n} rows not added.", len(planned.refused_rows)))
        if lost > 0:
            said.append(t.plural("{n} column had no room.", "{n} columns had no room.", lost))
        text = " ".join(said)
        back = self._undo(list(refused)) if planned.changed or planned.fresh else None
        self.table.undo_bar.hide()
        self.table.notice.hide()
        if not refused and not planned.refused_rows and lost <= 0 and back is not None:
            self.table.undo_bar.show_bar(text, back)
            return
        acts = [(t("Show"), lambda: self.show_refused(list(refused)))] if refused else []
        if planned.refused_rows:
            acts.append((t("Rows not added"), lambda: self._tell_rows(planned)))
        if back is not None:
            acts.append((t("Undo"), back))
        self.table.notice.fill(text, acts)

    def _undo(self, refused: list[Place]) -> Callable[[], None]:
        """What takes this act back, as long as it is the last one."""
        entry = self.desk.store.undoable()

        def back() -> None:
            self.table.notice.hide()
            last = self.desk.store.undoable()
            if entry is None or last is None or last.id != entry.id:
                self.desk.say(self.desk.t("Other changes were made since; take those back first."))
                return
            self.list.drop(refused)
            undo(self.desk)

        return back

    def _tell_rows(self, planned: Plan) -> None:
        t = self.desk.t
        lines = [
            t("New row {n} ({text}): {field}: {reason}", n=row.number, text=", ".join(filter(None, row.typed))[:60],
              field=t(row.label), reason=t(row.message, **row.values))
            for row in planned.refused_rows[:TOLD]
        ]  # fmt: skip
        if len(planned.refused_rows) > TOLD:
            lines.append("…")
        self.desk.ask.tell(t("Rows not added"), "\n".join(lines))

    def show_refused(self, refused: list[Place]) -> None:
        """Go to the next refused cell that is listed, from the current one on."""
        t = self.desk.t
        columns = {path: number for number, path in enumerate(self.list.query.columns)}
        near = max(self.table.currentIndex().row(), 0)
        left = [(i, path) for i, path in refused if (i, path) in self.list.pending and path in columns]
        rows = {i: row for i in {i for i, _ in left} if (row := self.list.place_of(i, near)) is not None}
        places = sorted((rows[i], columns[path], (i, path)) for i, path in left if i in rows)
        if not places:
            self.desk.say(t("No refused cell is in the list now."))
            return
        here = (self.table.currentIndex().row(), self.table.currentIndex().column())
        row, column, place = next((p for p in places if p[:2] > here), places[0])
        self.table.setFocus()
        self.table.go_to(row, column)
        kept = self.list.pending[place]
        self.desk.say(t(kept.message, **kept.values))


def _done(act: str, cells: int, t: Language) -> str:
    """How many cells an act wrote, in a sentence."""
    if act == PASTED:
        return t.plural("{n} cell pasted.", "{n} cells pasted.", cells)
    if act == EMPTIED:
        return t.plural("{n} cell emptied.", "{n} cells emptied.", cells)
    return t.plural("{n} cell written.", "{n} cells written.", cells)
