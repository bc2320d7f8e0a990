"""A list as a workbook: what is shown, or every field, in a form that imports back without a change."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from labdesk.errors import LabDeskError
from labdesk.files import atomic_file
from labdesk.i18n import N_, Language
from labdesk.schema.declare import Field, Record, label, records, resolve
from labdesk.store import Query, Store
from labdesk.work import Progress

TEXTS = frozenset({"code", "phone", "days"})
LONGEST = 32_767
BLOCK = 2_000
A4 = "9"  # the code of the paper in the file format
FONT = "Times New Roman"
ID_HEADING = "LabDesk ID"
_SHEET_NAME = re.compile(r"[\\/*?:\[\]]")


def sheet_columns(record: type[Record]) -> tuple[str, ...]:
    """The paths a whole export writes: every fact but derived ones, file contents and texts of manuals."""
    skipped = ("blob", "blocks")
    return tuple(f.name for f in record.fields().values() if not f.derived and f.kind not in skipped)


def heading(record: type[Record], path: str, t: Language) -> str:
    """The heading of a column, by which the same file is recognised when it comes back."""
    return t(label(record, path))


def export(store: Store, query: Query, target: Path, t: Language, progress: Progress | None = None) -> int:
    """Write the listed records to an .xlsx file; returns how many.

    `query.columns` chooses the columns (default: every fact); the last column names each record for good, so that
    the same file is recognised when it comes back. Dates are real dates, numbers written as text stay
    text, text never becomes a formula. The file appears whole or not at all.
    """
    _only_workbooks(target)
    progress = progress or Progress()
    record = records()[query.record]
    paths = query.columns or sheet_columns(record)
    wanted = Query(query.record, (*paths, "uid"), query.search, query.order, query.where, t.cyrillic, query.deleted)
    total = store.total(wanted)
    fields = [resolve(record, path)[1] for path in paths]
    columns = [(heading(record, p, t), f.width if f else 34, f) for p, f in zip(paths, fields, strict=True)]
    columns.append((ID_HEADING, 38, None))
    with atomic_file(target) as temporary:
        _save(temporary, t(record.kind.many), columns, _rows(store, wanted, total, progress), t)
    return total


def write_sheet(target: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Any]], t: Language) -> None:
    """Write any table as a workbook of one sheet, with the same look and the same care as a list."""
    _only_workbooks(target)
    with atomic_file(target) as temporary:
        _save(temporary, title, [(h, 20, None) for h in headings], rows, t)


def _only_workbooks(target: Path) -> None:
    if target.suffix.lower() != ".xlsx":
        raise LabDeskError(N_("Lists are written as .xlsx; give the file {name} this ending."), name=target.name)


def _rows(store: Store, query: Query, total: int, progress: Progress) -> Iterator[tuple[Any, ...]]:
    for start in range(0, total, BLOCK):
        progress.step(start, total)
        for row in store.listing(query, start, BLOCK, total):
            yield row.values


def _save(
    target: BinaryIO,
    title: str,
    columns: Sequence[tuple[str, int, Field | None]],
    rows: Iterable[Sequence[Any]],
    t: Language,
) -> None:
    """Write the sheet; `columns` are heading, width in characters and field (None: values as they come)."""
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet(_SHEET_NAME.sub(" ", title)[:31])
    _set_up(sheet, [width for _, width, _ in columns], t)
    cells = _Cells(sheet)
    sheet.append([cells.heading(text) for text, _, _ in columns])
    writers = [cells.writer(found, t) for _, _, found in columns]
    count = 1
    try:
        for row in rows:
            count += 1
            sheet.append([None if v is None else write(v) for write, v in zip(writers, row, strict=True)])
    except BaseException:
        sheet.close()
        sheet._writer.cleanup()
        raise
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count}"
    book.save(target)


def _set_up(sheet: Any, widths: Sequence[int], t: Language) -> None:
    from openpyxl.utils import get_column_letter

    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = max(width, 8) + 2
    sheet.freeze_panes = "B2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape" if len(widths) > 6 else "portrait"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.center.text = t("Page {n} of {m}", n="&P", m="&N")


class _Cells:
    """Makes the cells of one sheet; each kind of cell carries one style, worked out once."""

    def __init__(self, sheet: Any) -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Border, Font, Side

        self._new: Any = WriteOnlyCell
        self._sheet: Any = sheet
        sheet.parent._fonts[0] = Font(name=FONT)  # of every cell without a style of its own
        thin = Side(style="thin")
        self._heading = self._style(
            font=Font(name=FONT, bold=True), border=Border(thin, thin, thin, thin),
            alignment=Alignment(wrap_text=True, horizontal="center", vertical="center"),
        )  # fmt: skip
        self._day = self._style(font=Font(name=FONT), number_format="DD.MM.YYYY")
        self._code = self._style(font=Font(name=FONT), number_format="@")
        self._plain = self._style()

    def _style(self, **looks: Any) -> Any:
        cell = self._new(self._sheet, None)
        for name, look in looks.items():
            setattr(cell, name, look)
        return cell._style

    def _cell(self, value: Any, style: Any, data_type: str) -> Any:
        cell = self._new(self._sheet)
        cell._value, cell._style, cell.data_type = value, style, data_type
        return cell

    def heading(self, text: str) -> Any:
        """A heading cell."""
        return self._cell(text, self._heading, "s")

    def text(self, value: str) -> Any:
        """A text that stays text, whatever it looks like."""
        if len(value) > LONGEST:
            raise LabDeskError(N_("A text longer than {n} characters does not fit into an Excel cell."), n=LONGEST)
        told = clean(value)
        # openpyxl takes these for formulas and errors; any other text is written thrice as quickly without a cell
        return self._cell(told, self._plain, "s") if told.startswith(("=", "#")) else told

    def code(self, value: Any) -> Any:
        """A number that is read as text: a telephone, a document."""
        return self._cell(clean(str(value)), self._code, "s")

    def day(self, value: Any) -> Any:
        """A real date, shown as dd.mm.yyyy."""
        return self._cell(value, self._day, "d")

    def anything(self, value: Any) -> Any:
        """A value of no declared kind."""
        if isinstance(value, str):
            return self.text(value)
        return self.day(value) if isinstance(value, date) else value

    def writer(self, found: Field | None, t: Language) -> Callable[[Any], Any]:
        """How the values of a field become cells."""
        if found is None:
            return self.anything
        if found.choices:
            spoken = {key: t(label) for key, label in found.choices.items()}
            return lambda value: self.text(spoken.get(value, value))
        if found.kind == "yes_no":
            words = {True: t("Yes"), False: t("No")}
            return lambda value: self.text(words[bool(value)])
        if found.kind in TEXTS:
            return self.code
        simple = {"date": self.day, "integer": _itself, "decimal": _itself}
        return simple.get(found.kind, self.text)


def _itself(value: Any) -> Any:
    return value


_CONTROL = {c: None for c in range(32) if c not in (9, 10)} | dict.fromkeys(range(55296, 57344))
_CONTROL |= {0xFFFE: None, 0xFFFF: None}


def clean(text: str) -> str:
    """Text without the control characters and lone surrogates that a workbook cannot hold."""
    return text if text.isprintable() else text.translate(_CONTROL)


def as_text(value: Any, t: Language, each: Field | None = None) -> str:
    """A value as a person reads it: dates dd.mm.yyyy, yes and no and choices in words."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return t("Yes") if value else t("No")
    if each is not None and each.choices:
        return t(each.choices.get(value, value))
    return t.date(value) if isinstance(value, date) else str(value)
