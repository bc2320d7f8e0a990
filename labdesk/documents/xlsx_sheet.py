"""A worksheet written from top to bottom: merged text rows of an estimated height, tables, borders, print set-up."""

from __future__ import annotations

import math
from collections.abc import Sequence
from copy import copy
from datetime import date, datetime, time
from decimal import Decimal
from itertools import accumulate
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from labdesk.documents.model import Page
from labdesk.documents.words import printable
from labdesk.errors import LabDeskError
from labdesk.i18n import N_

FONT = "Times New Roman"
LONGEST = 32_767
_ROW_LETTERS = 1_500
_TALLEST_ROW = 400.0
_MM = 25.4
_CHARACTER, _SHRUNK = 1.9, 1.15
"""Millimetres of a character of column width, and how much wider than its page a sheet may be before texts wrap."""
_FILLS = {
    "grey": "D0D3D6",
    "light": "EEF0F2",
    "green": "D9EAD3",
    "amber": "FCE8C5",
    "red": "F6D5D1",
    "blue": "D6E4F2",
}
_THIN = Side(style="thin", color="444444")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_UNDER = Border(bottom=_THIN)
_ALIGN = {"left": "left", "centre": "center", "right": "right", "justify": "justify"}

Look = tuple[float, bool, bool, str, str, str, int, str, str]
"""Size, bold, italic, alignment, border, fill, rotation, number format, vertical alignment."""


def look(
    size: float = 12,
    bold: bool = False,
    italic: bool = False,
    align: str = "left",
    border: str = "",
    fill: str = "",
    turn: int = 0,
    form: str = "General",
    upright: str = "top",
) -> Look:
    """The description that cell styles are made from and remembered by."""
    return size, bold, italic, align, border, fill, turn, form, upright


class Sheet:
    """A sheet with a cursor; `widths` are those of its columns in characters."""

    def __init__(self, sheet: Worksheet, page: Page, widths: Sequence[float], footer: str, code: str = "") -> None:
        self.sheet, self.widths, self.row = sheet, list(widths), 1
        self._styles: dict[Look, Any] = {}
        self._cuts: dict[tuple[float, ...], list[tuple[int, int]]] = {}
        for n, wide in enumerate(self.widths, 1):
            sheet.column_dimensions[get_column_letter(n)].width = wide
        self._print_setup(page, footer, code)

    def _print_setup(self, page: Page, footer: str, code: str) -> None:
        sheet = self.sheet
        sheet.page_setup.paperSize = {"A3": 8, "A4": 9, "A5": 11}[page.size]
        sheet.page_setup.orientation = "landscape" if page.landscape else "portrait"
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        left, right, top, bottom = (length / _MM for length in page.margins)
        margins = sheet.page_margins
        margins.left, margins.right, margins.top, margins.bottom = left, right, top, bottom
        margins.header, margins.footer = top / 2, bottom / 2.5
        sheet.print_options.horizontalCentered = True
        sheet.sheet_view.showGridLines = False
        number = footer if page.numbers != "none" else ""
        if number or code:
            parts = {side: _HeaderFooterPart(text=said) for side, said in (("center", number), ("right", code)) if said}
            sheet.oddFooter = HeaderFooterItem(**parts)

    def cuts(self, shares: Sequence[float]) -> list[tuple[int, int]]:
        """First and last column of each share of the sheet's width; every share gets a column of its own.

        Among all ways to deal out the columns the one whose widths differ least, in proportion, from the shares.
        """
        key = tuple(shares)
        if key not in self._cuts:
            self._cuts[key] = self._dealt(key)
        return self._cuts[key]

    def _dealt(self, shares: tuple[float, ...]) -> list[tuple[int, int]]:
        edges = [0.0, *accumulate(self.widths)]
        count, scale = len(self.widths), edges[-1] / sum(shares)
        best: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
        for n, share in enumerate(shares):
            wanted = share * scale
            found: dict[int, tuple[float, list[int]]] = {}
            for end in range(n + 1, count - (len(shares) - n - 1) + 1):
                ways = (
                    (cost + math.log((edges[end] - edges[start]) / wanted) ** 2, [*path, end])
                    for start, (cost, path) in best.items()
                    if start < end
                )
                found[end] = min(ways)
            best = found
        ends = best[count][1]
        return [(start + 1, end) for start, end in zip([0, *ends], ends, strict=False)]

    def text(self, text: str, style: Look, shares: Sequence[float] = (1,), at: int = 0) -> None:
        """Text over the whole line, or in part `at` of it; long texts go on over several rows."""
        for piece in _rows_of(checked(text)):
            self.parts([(piece if n == at else "", style) for n in range(len(shares))], shares)

    def parts(self, parts: Sequence[tuple[Any, Look]], shares: Sequence[float], least: float = 0) -> None:
        """One row of merged parts, as high as the longest text in it needs."""
        tallest = least
        for (value, style), (first, last) in zip(parts, self.cuts(shares), strict=True):
            cell = self.put(self.row, first, value, style)
            if last > first:
                for column in range(first + 1, last + 1):
                    self._dress(self.sheet.cell(self.row, column), style)
                self.sheet.merge_cells(start_row=self.row, end_row=self.row, start_column=first, end_column=last)
            if isinstance(cell.value, str):
                wide = sum(self.widths[first - 1 : last])
                tallest = max(tallest, estimated(cell.value, wide, style[0]))
        self.sheet.row_dimensions[self.row].height = min(max(tallest, 15.0), _TALLEST_ROW)
        self.row += 1

    def cells(self, parts: Sequence[tuple[Any, Look]], least: float = 0) -> None:
        """One row with a part in each column; its height is left to Excel where every text fits on a line."""
        tallest = least
        for n, (value, style) in enumerate(parts, 1):
            self.put(self.row, n, value, style)
            if isinstance(value, str) and len(value) * 1.06 > self.widths[n - 1] * 11 / style[0]:
                tallest = max(tallest, estimated(value, self.widths[n - 1] * 0.9, style[0]))
        if tallest:
            self.sheet.row_dimensions[self.row].height = min(tallest, _TALLEST_ROW)
        self.row += 1

    def put(self, row: int, column: int, value: Any, style: Look) -> Any:
        """A value into a cell: text stays text whatever it begins with, dates and numbers are real ones."""
        cell: Any = self.sheet.cell(row, column)
        form = style[7]
        match value:
            case str():
                cell.value = checked(value)
                cell.data_type = "s" if value else "n"
            case bool() | None:
                cell.value = "✓" if value else None
            case datetime():
                cell.value, form = value, "DD.MM.YYYY HH:MM"
            case date():
                cell.value, form = value, "DD.MM.YYYY"
            case time():
                cell.value, form = value, "HH:MM"
            case int() | float() | Decimal():
                cell.value = value if math.isfinite(value) else str(value)
        self._dress(cell, (*style[:7], form, style[8]))
        if isinstance(value, str) and value[:1] in ("=", "+", "-", "@"):
            cell._style = copy(cell._style)
            cell._style.quotePrefix = 1
        return cell

    def _dress(self, cell: Any, style: Look) -> None:
        known = self._styles.get(style)
        if known is not None:
            cell._style = known
            return
        size, bold, italic, align, border, fill, turn, form, upright = style
        cell.font = Font(name=FONT, size=size, bold=bold, italic=italic)
        cell.alignment = Alignment(horizontal=_ALIGN[align], vertical=upright, wrap_text=True, text_rotation=turn)
        if border:
            cell.border = _BOX if border == "box" else _UNDER
        if fill:
            cell.fill = PatternFill("solid", fgColor=_FILLS[fill])
        cell.number_format = form
        self._styles[style] = cell._style

    def gap(self, points: float = 8) -> None:
        """An empty row."""
        self.sheet.row_dimensions[self.row].height = points
        self.row += 1

    def page_break(self) -> None:
        """What follows is printed on a new page."""
        if self.row > 1:
            self.sheet.row_breaks.append(Break(id=self.row - 1))


def checked(text: str) -> str:
    """Text as a cell can hold it; longer than Excel's 32,767 characters is refused, not cut."""
    clean = printable(text)
    if len(clean) > LONGEST:
        raise LabDeskError(N_("A text is longer than an Excel cell can hold; print this paper as PDF."))
    return clean


def room_of(page: Page) -> float:
    """The characters of column width that a page should hold."""
    left, right, _, _ = page.margins
    return (page.width - left - right) / _CHARACTER * _SHRUNK


def squeezed(wide: list[float], least: list[float], room: float) -> list[float]:
    """Column widths that fit into the room as far as the longest words let them."""
    excess, yielding = sum(wide) - room, sum(wide) - sum(least)
    if excess <= 0 or yielding <= 0:
        return wide
    part = min(excess / yielding, 1.0)
    return [value - (value - low) * part for value, low in zip(wide, least, strict=True)]


def estimated(text: str, wide: float, size: float) -> float:
    """Points that a wrapped text needs in `wide` characters of 11-point width, which Excel does not work out itself."""
    per_line = max(wide * 13 / size, 1.0)
    lines = sum(max(1, math.ceil(len(part) * 1.06 / per_line)) for part in text.split("\n"))
    return lines * size * 1.32 + 2


def _rows_of(text: str) -> list[str]:
    """A long text in pieces of at most 1,500 letters, cut at line ends or spaces: a row is at most 409 points high."""
    pieces = []
    while len(text) > _ROW_LETTERS:
        cut = max(text.rfind("\n", 0, _ROW_LETTERS), text.rfind(" ", 0, _ROW_LETTERS))
        cut = cut if cut > 0 else _ROW_LETTERS
        pieces.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*pieces, text]
