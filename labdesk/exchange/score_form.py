"""The score sheet of an expert as a workbook: it goes out locked but for the answers, and is read back with care."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.exchange.reading import Sheet as Table
from labdesk.exchange.reading import read_sheets
from labdesk.files import atomic_file
from labdesk.i18n import N_, Language
from labdesk.operations import examinations
from labdesk.operations.examinations import Entered, Round, Sheet
from labdesk.operations.hidden import blinder
from labdesk.schema.examination import CRITERIA, most_points
from labdesk.store import Query, Store
from labdesk.work import Progress

_MARK = "labdesk-scores-1"
_CODES = "LabDesk"
"""The hidden sheet that says whose form it is and which criterion stands in which row."""
_FIRST = 7
_POINTS, _COMMENT = 3, 4
"""Columns of the answers, counted from 0."""
_LONGEST = 400


@dataclass(frozen=True)
class Flaw:
    """What is wrong in one cell, as a catalogue sentence that names it."""

    cell: str
    message: str
    values: dict[str, Any]

    def said(self, t: Language) -> str:
        """The sentence in a language."""
        return t(self.message, cell=self.cell, **self.values)


class UnfitForm(LabDeskError):
    """A form cannot be taken in; `flaws` say which cells are to be put right."""

    def __init__(self, name: str, flaws: Sequence[Flaw]) -> None:
        super().__init__(N_("The form {name} cannot be taken in; nothing was changed."), name=name)
        self.flaws = list(flaws)


@dataclass(frozen=True)
class Filled:
    """A form as it came back: whose it is, the marks, the remarks line by line."""

    examination: int
    expert: int
    given: Entered
    remarks: tuple[str, ...]


# --- going out -------------------------------------------------------------------------------------------------------


def write_forms(store: Store, examination: int, folder: Path, t: Language) -> list[Path]:
    """Write a form for each expert of a round into a folder; returns the files, named after the packets."""
    whole = examinations.read(store, examination)
    if not whole.counted:
        raise LabDeskError(N_("The round has no experts yet; assign them first."))
    if not folder.is_dir():
        raise LabDeskError(N_("The folder {name} does not exist."), name=str(folder))
    written = []
    for sheet in whole.counted:
        target = folder / f"{_file_name(sheet)}.xlsx"
        write_form(store, whole, sheet, target, t)
        written.append(target)
    return written


def _file_name(sheet: Sheet) -> str:
    return re.sub(r"[^\w\-]", "_", sheet.packet) or f"expert-{sheet.position}"


def write_form(store: Store, whole: Round, sheet: Sheet, target: Path, t: Language) -> None:
    """Write the form of one expert; what is entered already stands in it."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.creator = "LabDesk"
    page = book.active
    assert page is not None
    page.title = t("Score sheet")
    hidden = blinder(store, whole.values["project"])
    title = hidden(t.own(whole.project))
    due = t.date(whole.values["due"])
    lines = [
        t("SCORE SHEET OF THE EXPERT"), title, t("Code of the packet: {code}", code=sheet.packet),
        t("To be returned by {date}", date=due) if due else "",
        t("Fill in the yellow cells only: whole points, a comment, and remarks, one a line."),
    ]  # fmt: skip
    _head(page, lines)
    last = _rows(page, whole, sheet, t)
    _lock(page, last)
    codes = book.create_sheet(_CODES)
    codes.sheet_state = "veryHidden"
    uids = (store.get("examination", whole.id)["uid"], store.get("examination_expert", sheet.id)["uid"])
    for row in ((_MARK, *uids), *((mark.criterion, _FIRST + n, mark.most) for n, mark in enumerate(whole.marks))):
        codes.append(row)
    with atomic_file(target) as file:
        book.save(file)


def _put(page: Any, row: int, column: int, value: Any, **look: Any) -> Any:
    cell = page.cell(row, column, value)
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@")):
        cell.data_type = "s"
    for name, style in look.items():
        setattr(cell, name, style)
    return cell


def _head(page: Any, lines: Sequence[str]) -> None:
    from openpyxl.styles import Alignment, Font

    for row, line in enumerate(lines, 1):
        bold = row < 3
        _put(page, row, 1, line, font=Font(name="Times New Roman", size=13 if row == 1 else 11, bold=bold))
        page.merge_cells(start_row=row, start_column=1, end_row=row, end_column=5)
        page.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="top")
    page.row_dimensions[2].height = 32
    for letter, width in zip("ABCDE", (5, 44, 10, 10, 52), strict=True):
        page.column_dimensions[letter].width = width


def _rows(page: Any, whole: Round, sheet: Sheet, t: Language) -> int:
    """The criteria, the sum and the place for remarks; returns the row of the remarks."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
    from openpyxl.worksheet.datavalidation import DataValidation

    line = Side(style="thin", color="808080")
    box = {"border": Border(line, line, line, line), "alignment": Alignment(wrap_text=True, vertical="center")}
    font, strong = Font(name="Times New Roman", size=11), Font(name="Times New Roman", size=11, bold=True)
    middle = {**box, "alignment": Alignment(horizontal="center", vertical="center", wrap_text=True)}
    free = {"fill": PatternFill("solid", fgColor="FFF7D6"), "protection": Protection(locked=False), **box}
    heads = (t("No."), t("Criterion"), t("Most points"), t("Points"), t("Comment"))
    for column, text in enumerate(heads, 1):
        _put(page, _FIRST - 1, column, text, font=strong, **middle)
    page.row_dimensions[_FIRST - 1].height = 32
    for n, mark in enumerate(whole.marks):
        row = _FIRST + n
        for column, value in enumerate((n + 1, t(CRITERIA[mark.criterion]), mark.most), 1):
            _put(page, row, column, value, font=font, **(box if column == 2 else middle))
        _put(page, row, _POINTS + 1, sheet.points.get(mark.criterion), font=font, **{**free, **middle})
        _put(page, row, _COMMENT + 1, sheet.comments.get(mark.criterion), font=font, **free)
        page.row_dimensions[row].height = 32
        most = int(mark.most)
        rule = DataValidation("whole", operator="between", formula1="0", formula2=str(most), allow_blank=True)
        rule.errorTitle, rule.error = t("Points"), t("A whole number from 0 to {most} is expected.", most=most)
        rule.showErrorMessage = True
        page.add_data_validation(rule)
        rule.add(page.cell(row, _POINTS + 1))
    end = _FIRST + len(whole.marks)
    _put(page, end, 2, t("Total"), font=strong, **box)
    _put(page, end, 3, whole.most, font=strong, **middle)
    total = page.cell(end, _POINTS + 1, f"=SUM(D{_FIRST}:D{end - 1})")
    total.font, total.border, total.alignment = strong, middle["border"], middle["alignment"]
    _put(page, end + 2, 1, t("Shortcomings and proposals:"), font=strong)
    page.merge_cells(start_row=end + 3, start_column=1, end_row=end + 3, end_column=5)
    _put(page, end + 3, 1, None, font=font, **{**free, "alignment": Alignment(wrap_text=True, vertical="top")})
    page.row_dimensions[end + 3].height = 150
    return end + 3


def _lock(page: Any, last: int) -> None:
    page.protection.sheet = True
    page.protection.formatRows = False
    page.freeze_panes = page.cell(_FIRST, 1)
    page.page_setup.paperSize, page.page_setup.fitToHeight = 9, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_area = f"A1:E{last}"


# --- coming back -----------------------------------------------------------------------------------------------------


def read_form(store: Store, path: Path, examination: int | None = None, progress: Progress | None = None) -> Filled:
    """Read a form that came back; raises LabDeskError when it is not a form of this site or of `examination`.

    Raises `UnfitForm` that names every cell to be put right.
    """
    sheets = read_sheets(path, progress).sheets
    codes = next((sheet for sheet in sheets if sheet.name == _CODES), None)
    if codes is None or not codes.rows or len(codes.rows[0]) < 3 or codes.rows[0][0] != _MARK or len(sheets) < 2:
        raise LabDeskError(
            N_("{name} is not a score sheet of LabDesk; choose the file the expert sent."), name=path.name
        )
    whole, expert = _whose(store, path.name, [str(value) for value in codes.rows[0][1:3]])
    if examination is not None and whole != examination:
        raise LabDeskError(
            N_("The form {name} belongs to the examination of another project or round."), name=path.name
        )
    page = next(sheet for sheet in sheets if sheet.name != _CODES)
    given, flaws, last = _marks(page, codes)
    remarks = tuple(line.strip(" -–•\t") for line in str(_cell(page, last + 4, 0) or "").splitlines() if line.strip())
    if not given and not flaws:
        flaws.append(Flaw(f"D{_FIRST}", N_("{cell}: the form is empty, no points are written."), {}))
    if flaws:
        raise UnfitForm(path.name, flaws)
    return Filled(whole, expert, given, remarks)


def _whose(store: Store, name: str, uids: Sequence[str]) -> tuple[int, int]:
    """The round and the expert a form was written for."""
    whole, expert = (
        [row.id for row in store.listing(Query(key, ("id",), where={"uid": uid}), 0, 1)]
        for key, uid in zip(("examination", "examination_expert"), uids, strict=True)
    )
    if not whole or not expert:
        raise LabDeskError(N_("The form {name} is not of this site, or its expert was deleted since."), name=name)
    values = store.get("examination_expert", expert[0])
    if values["examination"] != whole[0]:
        raise LabDeskError(N_("The form {name} belongs to the examination of another project or round."), name=name)
    if values["conflict"]:
        raise LabDeskError(N_("The expert of the form {name} declared a conflict of interest."), name=name)
    return whole[0], expert[0]


def _cell(page: Table, row: int, column: int) -> Any:
    at = row - page.first_row
    line = page.rows[at] if 0 <= at < len(page.rows) else []
    return line[column] if column < len(line) else None


def _marks(page: Table, codes: Table) -> tuple[dict[str, tuple[int | None, str]], list[Flaw], int]:
    """The answers by criterion, what is wrong with them, and the last row of the criteria."""
    given: dict[str, tuple[int | None, str]] = {}
    flaws: list[Flaw] = []
    last = _FIRST
    for line in codes.rows[1:]:
        criterion, row = str(line[0]), int(str(line[1]).split(".")[0]) if len(line) > 1 else 0
        last = max(last, row)
        text, comment = _cell(page, row, _POINTS), str(_cell(page, row, _COMMENT) or "").strip()
        if criterion not in CRITERIA:
            flaws.append(Flaw(f"B{row}", N_("{cell}: this criterion is not used any more; write a new form."), {}))
            continue
        points = _whole(text)
        if text not in (None, "") and (points is None or not 0 <= points <= most_points(criterion)):
            values = {"value": str(text), "most": int(most_points(criterion))}
            flaws.append(Flaw(f"D{row}", N_("{cell}: “{value}” is not a whole number from 0 to {most}."), values))
        elif len(comment) > _LONGEST:
            flaws.append(Flaw(f"E{row}", N_("{cell}: at most {n} characters fit here."), {"n": _LONGEST}))
        elif points is not None or comment:
            given[criterion] = (points, comment)
    return given, flaws, last


def _whole(value: Any) -> int | None:
    if isinstance(value, bool | date):
        return None
    text = str(value).strip().replace(",", ".") if value is not None else ""
    return int(float(text)) if re.fullmatch(r"\d{1,4}(?:\.0*)?", text) else None


def take_form(store: Store, path: Path, day: date, examination: int | None = None) -> Filled:
    """Read a form and enter it for its expert, as one act that can be taken back."""
    filled = read_form(store, path, examination)
    examinations.enter(store, filled.expert, filled.given, day=day, remarks=filled.remarks)
    return filled
