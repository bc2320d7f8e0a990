"""Excel and HTML papers read back."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from labdesk.documents.html import write_html
from labdesk.documents.model import Column, Document, Heading, Page, Paragraph, Section, Table, group
from labdesk.documents.xlsx import write_xlsx
from labdesk.errors import LabDeskError
from tests.documents.test_render_pdf import HOSTILE, every_block

ROWS = [
    group("Amaldagi"),
    *((n, f"00{n}/26", date(2026, 11, 23), "=1+1", 86.5) for n in range(1, 41)),
]
REGISTER = Document(
    "Shartnomalar: reyestr [2026] hammasi birga",
    [
        Heading("Shartnomalar reyestri", 1),
        Table([Column("№"), Column("Raqami"), Column("Sana"), Column("Izoh"), Column("Ball", digits=1)], ROWS),
    ],
    page=Page(landscape=True),
)


def sheets(document: Document | list[Document]) -> list[Worksheet]:
    file = io.BytesIO()
    write_xlsx(document, file)
    return list(openpyxl.load_workbook(file).worksheets)


def page(document: Document | list[Document]) -> str:
    file = io.BytesIO()
    write_html(document, file)
    return file.getvalue().decode()


def test_a_register_has_real_values_and_a_repeated_heading() -> None:
    (sheet,) = sheets(REGISTER)
    head = next(row for row in sheet.iter_rows() if row[1].value == "Raqami")
    first = next(row for row in sheet.iter_rows() if row[1].value == "001/26")
    assert first[0].value == 1 and first[1].data_type == "s"
    assert first[2].value == datetime(2026, 11, 23) and first[2].number_format == "DD.MM.YYYY"
    assert first[3].value == "=1+1" and first[3].data_type == "s"
    assert first[4].value == 86.5 and first[4].number_format == "0.0"
    assert head[0].font.bold and head[0].border.left.style and head[0].alignment.wrap_text
    assert sheet.print_title_rows == f"${head[0].row}:${head[0].row}"


def test_the_sheet_is_set_up_for_paper() -> None:
    (sheet,) = sheets(replace(REGISTER, language="en"))
    assert len(sheet.title) <= 31 and not re.search(r"[\[\]:*?/\\]", sheet.title)
    assert sheet.page_setup.orientation == "landscape" and int(sheet.page_setup.paperSize) == 9
    assert sheet.sheet_properties.pageSetUpPr is not None and sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.oddFooter is not None and sheet.oddFooter.center is not None
    assert sheet.oddFooter.center.text == "Page &P / &N"
    assert sheet["A1"].font.name == "Times New Roman"
    assert "A1:E1" in {str(cells) for cells in sheet.merged_cells.ranges}


def test_every_block_is_written_and_sections_are_sheets() -> None:
    made = sheets([Document("Bir", every_block("qiymat")), Document("Bir", every_block("qiymat"))])
    assert len({sheet.title for sheet in made}) == 4
    assert sum(cell.value == "qiymat" for sheet in made for row in sheet.iter_rows() for cell in row) > 20


def test_hostile_text_stays_text() -> None:
    (sheet, _) = sheets(Document("R", every_block("=HYPERLINK(1)\x00\x1b\ud800")))
    cells = [cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert any(cell.value == "=HYPERLINK(1)" and cell.quotePrefix for cell in cells)


def test_a_long_text_has_room_and_one_too_long_is_refused() -> None:
    (sheet,) = sheets(Document("R", [Paragraph("soʻz " * 100), Paragraph("b")]))
    assert sheet.row_dimensions[1].height > 60
    with pytest.raises(LabDeskError, match="longer than an Excel cell"):
        sheets(Document("R", [Table([Column("a")], [("x" * 32_768,)])]))


def test_files_are_written_whole(tmp_path: Path) -> None:
    write_xlsx(REGISTER, tmp_path / "a.xlsx")
    write_html(REGISTER, tmp_path / "a.html")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.xlsx"]
    with pytest.raises(LabDeskError):
        write_xlsx(Document("R", [Paragraph("x" * 40_000)]), tmp_path / "b.xlsx")
    assert not (tmp_path / "b.xlsx").exists()


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in ("meta", "img", "col"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_one_file_and_every_value_is_escaped() -> None:
    html = page(Document(HOSTILE, every_block(HOSTILE), language="uz-Cyrl", author=HOSTILE))
    tags = _Tags()
    tags.feed(html)
    assert tags.open == []
    names = {tag for tag, _ in tags.seen}
    assert {"table", "svg", "article"} <= names
    assert not names & {"script", "link", "font", "para", "iframe"}
    for _, attributes in tags.seen:
        assert str(attributes.get("src") or "data:").startswith("data:image/png;base64,") or not attributes.get("src")
        assert not any(name.startswith("on") for name in attributes)
    assert '<html lang="uz-Cyrl">' in html
    assert "&lt;3 yosh&gt;" in html


def test_html_of_several_papers_and_sections() -> None:
    html = page([REGISTER, Document("B", [Paragraph("b"), Section(Page("A5")), Paragraph("c")])])
    assert html.count("<article") == 3
    assert "size:A4 landscape" in html and "size:A5;" in html
    assert "23.11.2026" in html and "86,5" in html
