"""Documents as Excel workbooks: registers with real dates and numbers, letters and forms as readable sheets."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from itertools import count, pairwise
from pathlib import Path
from typing import Any, BinaryIO, assert_never

from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.legend import Legend
from openpyxl.drawing.image import Image

from labdesk.documents import model, pictures, words
from labdesk.documents.model import Block, Document, Page, Section, Text
from labdesk.documents.words import printable, printable_runs, written
from labdesk.documents.xlsx_sheet import Look, Sheet, estimated, look, room_of, squeezed
from labdesk.files import atomic_file
from labdesk.i18n import language
from labdesk.work import Progress

_FREE_COLUMNS = (4.4,) * 20
_FEWEST, _MANY, _VERY_MANY = 4, 6, 15
_DENSE = 1.3
_WIDEST, _NARROWEST = 46.0, 3.4
_PAGE_WIDTH = 88.0
_SAMPLE = 400
_STEP = 200
_LONG = 20


def write_xlsx(
    documents: Document | Sequence[Document], target: Path | BinaryIO, progress: Progress | None = None
) -> None:
    """Writes a workbook: a sheet for each document, and another for each of its sections of another page shape.

    A path is replaced only by a complete file. Raises LabDeskError when a text is longer than a cell can hold.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    papers = [documents] if isinstance(documents, Document) else documents
    first, properties = papers[0], book.properties
    properties.title, properties.creator = printable(first.title), printable(first.author) or "LabDesk"
    properties.subject, properties.language = printable(first.subject), first.language
    for document in papers:
        entries = iter(words.entries(document))
        for page, blocks in _sections(document):
            _Writer(book, document, page, blocks, entries, progress or Progress()).write()
    if isinstance(target, Path):
        with atomic_file(target) as file:
            book.save(file)
    else:
        book.save(target)


def _sections(document: Document) -> Iterator[tuple[Page, list[Block]]]:
    page, batch = document.page, list[Block]()
    for block in document.blocks:
        if isinstance(block, Section):
            yield page, batch
            page, batch = block.page, []
        else:
            batch.append(block)
    yield page, batch


def _sheet_name(book: Workbook, title: str) -> str:
    """Excel allows 31 characters and none of []:*?/\\; a second sheet gets a number."""
    base = re.sub(r"[\[\]:*?/\\\n]", " ", printable(title)).strip(" '") or "LabDesk"
    taken = {name.casefold() for name in book.sheetnames}
    for number in count(1):
        tail = f" {number}" if number > 1 else ""
        name = base[: 31 - len(tail)].strip(" '") + tail
        if name.casefold() not in taken:
            return name
    raise AssertionError("numbers do not end")


def _tables(blocks: Sequence[Block]) -> Iterator[model.Table]:
    for block in blocks:
        match block:
            case model.Table():
                yield block
            case model.Keep():
                yield from _tables(block.blocks)
            case model.Columns():
                yield from _tables((*block.left, *block.right))
            case _:
                pass


def _leads(table: model.Table, blocks: Sequence[Block]) -> bool:
    """Whether the sheet's columns are those of this table; a letter with a small table gets a fine grid instead."""
    count = len(table.columns)
    letter = any(isinstance(block, model.Letterhead | model.Paragraph | model.Clauses) for block in blocks)
    return count >= _MANY or len(table.rows) >= _LONG or (count >= _FEWEST and not letter)


class _Writer:
    def __init__(
        self,
        book: Workbook,
        document: Document,
        page: Page,
        blocks: list[Block],
        entries: Iterator[words.Entry],
        progress: Progress,
    ) -> None:
        self.document, self.blocks, self.progress = document, blocks, progress
        self.t = language(document.language)
        self.size = min(document.size, 12)
        self.notes: list[str] = []
        self.entries = entries
        self.main = max(_tables(blocks), key=lambda table: len(table.columns), default=None)
        if self.main and not _leads(self.main, blocks):
            self.main = None
        self.room = room_of(page)
        widths = self._widths(self.main) if self.main else _FREE_COLUMNS
        sheet = book.create_sheet(_sheet_name(book, document.title))
        code = document.code.shown if document.code else ""
        self.out = Sheet(sheet, page, widths, self.t(words.PAGE_SLASH, n="&P", m="&N"), code)

    def write(self) -> None:
        """Writes the blocks, then the notes they called."""
        for block in self.blocks:
            self.progress.step(0)
            self._block(block)
        if self.notes:
            self.out.gap()
            for n, note in enumerate(self.notes, 1):
                self.out.text(f"{n}) {note}", look(9))
        if self.document.code:
            self.out.gap()
            self.out.text(self.document.code.shown, look(9, align="right"))

    def _widths(self, table: model.Table) -> list[float]:
        wide = [
            max((len(w) for w in c.title.split()), default=0) * 1.15 if not c.vertical else 0 for c in table.columns
        ]
        words_wide = list(wide)
        for row in table.rows[:_SAMPLE]:
            if isinstance(row, model.Row) and row.kind == "group":
                continue
            cells = row.cells if isinstance(row, model.Row) else row
            for n, value in enumerate(cells[: len(wide)]):
                if not (isinstance(value, model.Cell) and value.span > 1):
                    said = written(value, self.t, table.columns[n].digits)
                    wide[n] = max(wide[n], *map(len, said.split("\n")))
                    words_wide[n] = max(words_wide[n], *map(len, said.split(" ")))
        fitted, least = (
            [min(max(value * 1.08 + 1.6, _NARROWEST), _WIDEST) for value in found] for found in (wide, words_wide)
        )
        fitted = squeezed(fitted, least, self.room * (_DENSE if len(fitted) > _VERY_MANY else 1))
        spare = _PAGE_WIDTH - sum(fitted)
        if spare > 0:
            texts = [n for n, c in enumerate(table.columns) if c.kind == "text" and fitted[n] > 10] or [len(fitted) - 1]
            for n in texts:
                fitted[n] += min(spare / len(texts), 25)
        return fitted

    def _block(self, block: Block) -> None:  # noqa: C901, PLR0912, PLR0915 - one case per block
        out = self.out
        match block:
            case model.Paragraph():
                style = look(block.size or self.size, _all_bold(block.text), align=block.align)
                out.text(("    " if self._indented(block) else "") + self._plain(block.text), style)
            case model.Heading():
                self._heading(block)
            case model.Table():
                self._table(block)
            case model.Facts():
                border = "box" if block.borders else ""
                style = look(self.size, border=border)
                for label, value in block.rows:
                    shown = self._value(value)
                    out.parts([(label, style), (shown, style)], (block.label_width, 1 - block.label_width))
                out.gap()
            case model.Clauses():
                for depth, number, text in block.numbered():
                    out.text(f"{'    ' * (depth + 1)}{number} {self._plain(text)}", look(self.size))
            case model.Bullets():
                for text in block.items:
                    out.text(f"    {block.mark} {self._plain(text)}", look(self.size))
            case model.Letterhead():
                self._letterhead(block)
            case model.Approval():
                self._pair(block.agreed, block.approved, True)
            case model.Corner():
                self._pair((), block.lines, block.bold)
            case model.Signatures():
                self._signatures(block)
            case model.Chart():
                self._chart(block)
            case model.Picture():
                self._picture(block)
            case model.Contents():
                self._contents(block)
            case model.Columns():
                for one in (*block.left, *block.right):
                    self._block(one)
            case model.Keep():
                for one in block.blocks:
                    self._block(one)
            case model.Rules():
                for _ in range(block.count):
                    out.parts([("", look(self.size, border="under"))], (1,), block.pitch * 2.83)
            case model.CutLine():
                said = printable(block.text) or self.t(words.CUT)
                out.text(f"- - - - - - - - - -  {said}  - - - - - - - - - -", look(9, italic=True, align="centre"))
            case model.Executor():
                out.gap()
                out.text(block.text, look(9))
            case model.Spacer():
                out.gap(min(block.height * 2.83, 400))
            case model.PageBreak():
                out.page_break()
            case model.Section():
                raise TypeError("a section begins at the top of a document, not inside another block")
            case _:
                assert_never(block)

    def _indented(self, block: model.Paragraph) -> bool:
        return block.align == "justify" and block.indent != 0

    def _plain(self, text: Text) -> str:
        said = []
        for run in printable_runs(text):
            said.append(run.text)
            if run.note:
                self.notes.append(run.note)
                said.append(f" [{len(self.notes)}]")
        return "".join(said)

    def _value(self, value: model.Value) -> Any:
        return value.value if isinstance(value, model.Cell) else value

    def _heading(self, block: model.Heading) -> None:
        entry = next(self.entries)
        size = {1: 14.0, 2: 13.0}.get(block.level, self.size)
        if block.level > 2:
            self.out.gap(6)
        style = look(size, block.level < 4, block.level == 4, "centre" if block.level <= 2 else "left")
        self.out.text(entry.text, style)
        self.out.gap(6)

    def _letterhead(self, block: model.Letterhead) -> None:
        heads = [[*block.bodies, block.organisation]]
        if block.partner or block.partner_bodies:
            heads.append([*block.partner_bodies, block.partner])
        if block.logo:
            self._picture(model.Picture(block.logo, width=pictures.logo_width(block.logo)))
        for n in range(max(map(len, heads))):
            parts = []
            for head in heads:
                strong = n == len(head) - 1
                parts.append((head[n] if n < len(head) else "", look(self.size, strong, align="centre")))
            self.out.parts(parts, (1,) * len(heads))
        for line in block.lines:
            self.out.text(line, look(9, align="centre"))
        self.out.parts([("", look(self.size, border="under"))], (1,), 5)
        three = [(block.date, "left"), (block.number, "centre"), (block.place, "right")]
        if any(text for text, _ in three):
            self.out.parts([(text, look(self.size, align=align)) for text, align in three], (1, 1, 1))
        self.out.gap()

    def _pair(self, left: Sequence[str], right: Sequence[str], strong: bool) -> None:
        for n in range(max(len(left), len(right))):
            texts = [lines[n] if n < len(lines) else "" for lines in (left, right)]
            style = look(self.size, strong and n == 0)
            self.out.parts([(texts[0], style), ("", style), (texts[1], style)], (0.4, 0.16, 0.44))
        self.out.gap()

    def _signatures(self, block: model.Signatures) -> None:
        out, style, small = self.out, look(self.size), look(8, align="centre")
        shares = (0.42, 0.22, 0.36)
        out.gap()
        if block.title:
            out.text(block.title, look(self.size, True))
        for row in block.rows:
            line = look(self.size, border="under")
            name = look(self.size, align="right", upright="bottom")
            out.parts([(row.position, style), ("", line), (row.name, name)], shares, 22)
            seal = self.t(words.SEAL) if row.seal else ""
            out.parts([(seal, style), (self.t(words.SIGNATURE), small), ("", small)], shares)
            if row.seal:
                out.gap(60)

    def _contents(self, block: model.Contents) -> None:
        if block.title:
            self.out.text(block.title, look(self.size, True, align="centre"))
        for entry in words.entries(self.document):
            if entry.listed and entry.level <= block.depth:
                self.out.text("    " * (entry.level - 1) + entry.text.replace("\n", " "), look(self.size))
        self.out.gap()

    def _table(self, block: model.Table) -> None:
        out = self.out
        if block.number is not None:
            out.text(self.t(words.TABLE, n=block.number), look(self.size, align="right"))
        if block.title:
            out.text(block.title, look(self.size, True, align="centre"))
        direct = block is self.main
        shares = self._shares(block)
        if block.heading and any(column.title for column in block.columns):
            first = out.row
            self._table_head(block, shares, direct)
            if direct and len(block.rows) >= _LONG:
                out.sheet.print_title_rows = f"{first}:{out.row - 1}"
                out.sheet.freeze_panes = f"A{out.row}"
        for n, row in enumerate(block.walk()):
            if n % _STEP == 0:
                self.progress.step(n, len(block.rows))
            self._table_row(block, row, shares, direct)
        out.gap()

    def _shares(self, block: model.Table) -> list[float]:
        if block is self.main:
            return list(self.out.widths)
        if len(block.columns) > len(self.out.widths):
            raise ValueError("a table wider than its sheet")
        return [max(w, 1.0) for w in self._widths(block)]

    def _table_head(self, block: model.Table, shares: list[float], direct: bool) -> None:
        out = self.out
        style = look(self.size - 1, True, align="centre", border="box", fill="light", upright="center")
        cuts = out.cuts(shares)
        groups = any(column.group for column in block.columns)
        if groups:
            self._group_heads(block, cuts, style)
        tallest = 0.0
        for column, (first, last) in zip(block.columns, cuts, strict=True):
            turned = (*style[:6], 90, *style[7:]) if column.vertical else style
            top = out.row - 1 if groups and not column.group else out.row
            out.put(top, first, column.title, turned)
            self._merge(top, first, out.row, last, turned)
            wide = sum(out.widths[first - 1 : last])
            need = len(column.title) * 6.2 + 8 if column.vertical else estimated(column.title, wide * 0.9, self.size)
            tallest = max(tallest, need)
        out.sheet.row_dimensions[out.row].height = min(tallest, 150.0)
        out.row += 1

    def _group_heads(self, block: model.Table, cuts: list[tuple[int, int]], style: Look) -> None:
        out, n, tallest = self.out, 0, 0.0
        while n < len(block.columns):
            title, end = block.columns[n].group, n
            while title and end + 1 < len(block.columns) and block.columns[end + 1].group == title:
                end += 1
            if title:
                out.put(out.row, cuts[n][0], title, style)
                self._merge(out.row, cuts[n][0], out.row, cuts[end][1], style)
                wide = sum(out.widths[cuts[n][0] - 1 : cuts[end][1]])
                tallest = max(tallest, estimated(title, wide * 0.9, self.size))
            n = end + 1
        out.sheet.row_dimensions[out.row].height = min(tallest, 150.0)
        out.row += 1

    def _merge(self, top: int, first: int, bottom: int, last: int, style: Look) -> None:
        if (top, first) == (bottom, last):
            return
        for row in range(top, bottom + 1):
            for column in range(first, last + 1):
                if (row, column) != (top, first):
                    self.out.put(row, column, None, style)
        self.out.sheet.merge_cells(start_row=top, end_row=bottom, start_column=first, end_column=last)

    def _table_row(self, block: model.Table, row: model.Row, shares: list[float], direct: bool) -> None:
        out, size = self.out, self.size - 1
        if row.kind == "group":
            style = look(size, True, align="centre", border="box", fill=row.fill or "light")
            out.parts([(written(row.cells[0], self.t), style)], (1,))
            return
        parts: list[tuple[Any, Look]] = []
        spans: list[int] = []
        at = 0
        for value in [*row.cells, *(None,) * len(block.columns)]:
            if at >= len(block.columns):
                break
            parts.append((self._value(value), self._cell_look(value, block.columns[at], row, size)))
            spans.append(min(value.span, len(block.columns) - at) if isinstance(value, model.Cell) else 1)
            at += spans[-1]
        least = block.row_height * 2.83
        if not direct or max(spans) > 1:
            edges = [sum(spans[:n]) for n in range(len(spans) + 1)]
            widths = [sum(shares[a:b]) for a, b in pairwise(edges)]
            out.parts(parts, widths, least)
            return
        out.cells(parts, least)

    def _cell_look(self, value: model.Value, column: model.Column, row: model.Row, size: float) -> Look:
        cell = value if isinstance(value, model.Cell) else model.Cell(value)
        form = "General"
        if column.digits is not None and isinstance(cell.value, int | float):
            form = "0." + "0" * column.digits if column.digits else "0"
        elif isinstance(cell.value, str):
            form = "@"
        return look(
            size,
            cell.bold or row.kind == "total",
            cell.italic,
            words.alignment(value, column),
            "box",
            cell.fill or row.fill,
            form=form,
        )

    def _chart(self, block: model.Chart) -> None:
        """The figures as a small table, and a native chart over them."""
        out, top, shown = self.out, self.out.row, block.series[: len(self.out.widths) - 1]
        if not block.labels or not shown:
            return
        shares = (2.0, *(1.0 for _ in shown))
        head = look(self.size - 1, True, align="centre", border="box", fill="light")
        body = look(self.size - 1, border="box")
        number = look(self.size - 1, align="centre", border="box")
        out.parts([("", head), *((one.name, head) for one in shown)], shares)
        for n, label in enumerate(block.labels):
            figures = [one.values[n] if n < len(one.values) else None for one in shown]
            out.parts([(label, body), *((figure, number) for figure in figures)], shares)
        bottom = out.row - 1
        out.gap()
        chart = LineChart() if block.kind == "line" else BarChart()
        places = [first for first, _ in out.cuts(shares)]
        for column in places[1:]:
            figures_of = Reference(out.sheet, min_col=column, min_row=top, max_row=bottom)
            chart.add_data(figures_of, titles_from_data=True)
        chart.set_categories(Reference(out.sheet, min_col=1, min_row=top + 1, max_row=bottom))
        chart.x_axis.title, chart.y_axis.title = printable(block.x_title) or None, printable(block.y_title) or None
        chart.x_axis.delete = chart.y_axis.delete = False
        if block.scale:
            chart.y_axis.scaling.min, chart.y_axis.scaling.max = block.scale
        chart.display_blanks = "span"
        chart.legend = Legend()
        chart.legend.position = "b"
        chart.width, chart.height = 16, block.height / 10
        out.sheet.add_chart(chart, f"A{out.row}")
        out.row += int(block.height * 2.83 / 15) + 2
        caption = words.figure_label(block.number, block.title, self.t)
        if caption:
            out.text(caption, look(self.size, align="centre"))

    def _picture(self, block: model.Picture) -> None:
        out = self.out
        if block.data:
            data, _, natural, high = pictures.encoded(block.data)
            wide = min(block.width or natural, 160.0)
            image = Image(io.BytesIO(data))
            image.width, image.height = int(wide * 3.78), int(high * wide / natural * 3.78)
            out.sheet.add_image(image, f"A{out.row}")
            out.row += int(image.height * 0.75 / 15) + 2
        elif block.hint:
            out.text(f"[{block.hint}]", look(9, align="left", border="box"))
        caption = words.figure_label(block.number, block.caption, self.t)
        if caption:
            out.text(caption, look(self.size, align="centre"))


def _all_bold(text: Text) -> bool:
    parts = model.runs(text)
    return bool(parts) and all(run.bold for run in parts)
