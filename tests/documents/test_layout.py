"""How papers lie on their pages: what stays together, what fits, and how quotation marks meet."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from labdesk.documents import registry
from labdesk.documents.model import (
    Block,
    Column,
    Document,
    Heading,
    Keep,
    Page,
    Paragraph,
    Signature,
    Signatures,
    Spacer,
    Table,
    total,
)
from labdesk.documents.pdf import write_pdf
from labdesk.documents.xlsx import write_xlsx
from labdesk.i18n import LANGUAGES, language
from labdesk.store import Store
from labdesk.store.listing import Query


def _pages(document: Document) -> list[str]:
    file = io.BytesIO()
    write_pdf(document, file)
    device = QBuffer()
    device.setData(QByteArray(file.getvalue()))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    read = QPdfDocument()
    read.load(device)
    return [read.getAllText(n).text().replace("\u00ad", "") for n in range(read.pageCount())]


SIGNED: list[Block] = [Paragraph("Legend of the table"), Spacer(4), Signatures([Signature("Director", "A. Signer")])]
COLUMNS = [Column("Name", 20), Column("Task", 40)]


def _rows(count: int) -> list[tuple[str, str]]:
    return [(f"row{n}.", "to be done") for n in range(count)]


@pytest.mark.parametrize("count", range(26, 44))
def test_signatures_hold_two_rows_with_them(count: int) -> None:
    pages = _pages(Document("Paper", [Table(COLUMNS, _rows(count)), *SIGNED]))
    assert "A. Signer" in pages[-1]
    assert f"row{count - 2}." in pages[-1]
    assert sum(page.count("row") for page in pages) == count


@pytest.mark.parametrize("gap", range(120, 240, 8))
def test_a_short_table_goes_over_with_its_heading_and_signatures(gap: int) -> None:
    blocks = [Spacer(1), Paragraph("First"), Spacer(gap), Heading("Members", 3), Table(COLUMNS, _rows(3)), *SIGNED]
    (page,) = (page for page in _pages(Document("Paper", blocks)) if "A. Signer" in page)
    assert "Members" in page
    assert page.count("row") == 3


@pytest.mark.parametrize("gap", range(150, 240, 6))
def test_no_row_of_a_table_is_left_alone(gap: int) -> None:
    blocks = [Paragraph("First"), Spacer(gap), Table(COLUMNS, [*_rows(4), total("row sum", "4")])]
    for page in _pages(Document("Paper", blocks)):
        assert page.count("row") != 1


def test_what_is_kept_with_signatures_signs_too() -> None:
    kept = Keep([*SIGNED[1:], Paragraph("Read by a parent")])
    for count in range(26, 44):
        pages = _pages(Document("Paper", [Table(COLUMNS, _rows(count)), kept]))
        assert "Read by a parent" in pages[-1]
        assert f"row{count - 2}." in pages[-1]


@pytest.fixture(scope="module")
def year(lasting_year: Store) -> Store:
    return lasting_year


def _ids(store: Store, key: str) -> list[int]:
    with store.reading() as session:
        return [each.id for each in store.all(session, key, Query(key))]


def _running(store: Store) -> int:
    """The practice that goes on, which all papers can be printed of."""
    return store.listing(Query("practice_period", where={"title": "2026-yil kuzgi pedagogik amaliyot"}), 0, 1)[0].id


@pytest.mark.parametrize("code", ["uz-Latn", "ru"])
def test_twenty_five_trainees_fit_one_attendance_sheet(year: Store, code: str) -> None:
    period = _running(year)
    with year.reading() as session:
        placed = [p.id for p in year.all(session, "placement", Query("placement", where={"period": period}))]
    year.delete("placement", placed[25:])
    try:
        for paper in registry.make(year, "attendance-sheet", language(code), period):
            assert len(_pages(paper)) == 1
    finally:
        year.undo()


@pytest.mark.parametrize("code", LANGUAGES)
def test_thirty_trainees_share_one_sheet(year: Store, code: str) -> None:
    for paper in registry.make(year, "attendance-sheet", language(code), _running(year)):
        assert len(_pages(paper)) == 1


def test_most_talent_cards_take_one_page(year: Store) -> None:
    cards = [registry.make(year, "talent-card", language("uz-Latn"), of)[0] for of in _ids(year, "talent")]
    pages = [_pages(card) for card in cards]
    assert sum(len(found) == 1 for found in pages) >= len(cards) * 0.8
    assert all("Metodist" in found[-1] for found in pages)


def test_no_paper_doubles_its_quotation_marks(year: Store) -> None:
    project = min(_ids(year, "project"))
    year.save("project", {"title": "“Iqtidor” xaritasi"}, project)
    for key, each in registry.printed().items():
        if key.startswith(("list-", "placement-letter", "manual")):
            continue
        for of in sorted(_ids(year, each.subject))[:1] if each.subject else [None]:
            for code in ("uz-Latn", "uz-Cyrl"):
                text = " ".join(page for p in registry.make(year, key, language(code), of) for page in _pages(p))
                assert not any(mark in text for mark in ("““", "””", "««", "»»")), (key, code)
                assert code == "uz-Latn" or "“" not in text, key
    year.undo()


def test_weeks_alike_are_one_stretch(year: Store) -> None:
    period = _running(year)
    year.delete("practice_session", _ids(year, "practice_session"))

    def weeks() -> list[object]:
        (paper,) = registry.make(year, "practice-schedule", language("uz-Latn"), period)
        by_week = [block for block in paper.blocks if isinstance(block, Table)][1]
        return list(dict.fromkeys(row.cells[0] for row in by_week.walk()))

    (whole,) = weeks()
    assert str(whole).startswith("1–")
    with year.reading() as session:
        first = year.all(session, "placement", Query("placement", where={"period": period}))[0]
        placed, start = first.id, first.period.starts
    year.save("placement", {"ends": date.fromordinal(start.toordinal() + 1)}, placed)
    assert weeks()[0] == "1"
    assert len(weeks()) == 2
    year.undo()
    year.undo()


def test_a_sheet_deals_its_columns_by_need(tmp_path: Path) -> None:
    wide = Table([Column(f"Column {n}") for n in range(10)], [["twelve chars"] * 10] * 3)
    small = Table(
        [Column("Name"), *(Column(str(n)) for n in range(4))], [["A rather long name of a thing", 1, 2, 3, 4]]
    )
    write_xlsx(Document("Sheet", [wide, small], page=Page(landscape=True)), tmp_path / "sheet.xlsx")
    sheet = load_workbook(tmp_path / "sheet.xlsx").active
    assert sheet is not None
    where = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "A rather long name of a thing")
    merged = next(found for found in sheet.merged_cells.ranges if where.coordinate in found)
    width = sum(sheet.column_dimensions[get_column_letter(n)].width for n in range(merged.min_col, merged.max_col + 1))
    assert width > 30
