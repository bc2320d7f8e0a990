"""Papers bear a code that a scanner reads: decoded here from the printed pages, with a decoder of the test's own."""

from __future__ import annotations

import subprocess
from itertools import groupby
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook
from PIL import Image
from pypdf import PdfReader

from labdesk.documents.registry import keep_codes, make, write
from labdesk.errors import LabDeskError
from labdesk.i18n import language
from labdesk.store import Query, Store
from labdesk.store.papers import known

WIDTHS = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232"
).split()
"""Bars and spaces of the characters of Code 128 by number, from ISO/IEC 15417."""
TO_C, TO_B, START_B, START_C = 99, 100, 104, 105


def decoded(line: list[bool]) -> str | None:
    """What a line of pixels (True is dark) says in Code 128; None without a whole, proven code and quiet zones."""
    runs = [(dark, len(list(pixels))) for dark, pixels in groupby(line)]
    for at in range(1, len(runs) - 6):
        if not runs[at][0] or runs[at - 1][1] < 2.5 * runs[at][1]:
            continue
        values: list[int] = []
        while (value := _value([wide for _, wide in runs[at + 6 * len(values) :][:6]])) is not None:
            values.append(value)
        if len(values) > 3 and values[0] in (START_B, START_C):
            *body, check = values
            if check == (body[0] + sum(n * v for n, v in enumerate(body))) % 103:
                return _said(body)
    return None


def _value(widths: list[int]) -> int | None:
    module = sum(widths) / 11
    found = "".join(str(round(wide / module)) for wide in widths)
    return WIDTHS.index(found) if found in WIDTHS else None


def _said(values: list[int]) -> str:
    said, pairs = "", values[0] == START_C
    for value in values[1:]:
        if value in (TO_C, TO_B):
            pairs = value == TO_C
        else:
            said += f"{value:02}" if pairs else chr(value + 32)
    return said


def scanned(pdf: Path, dpi: int = 200) -> list[str | None]:
    """The code on the lowest part of each page, as a scanner of this resolution finds it."""
    stem = pdf.with_suffix("")
    subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", str(pdf), str(stem)], check=True)
    found = []
    for page in sorted(pdf.parent.glob(f"{pdf.stem}-*.pgm")):
        with Image.open(page) as picture:
            y = picture.height - round(8 / 25.4 * dpi)
            found.append(decoded([picture.getpixel((x, y)) < 128 for x in range(picture.width)]))  # type: ignore[operator]
    return found


@pytest.fixture(scope="module")
def year(lasting_year: Store) -> Store:
    return lasting_year


def first(store: Store, key: str) -> int:
    return store.listing(Query(key), 0, 1)[0].id


@pytest.mark.parametrize(
    ("key", "about"),
    [
        ("attendance-sheet", "practice_period"), ("placement-letter", "placement"), ("talent-card", "talent"),
        ("project-group-order", "project_group"), ("agreement-register", ""),
    ],
)  # fmt: skip
def test_every_sheet_of_a_signed_paper_can_be_scanned(year: Store, tmp_path: Path, key: str, about: str) -> None:
    papers = make(year, key, language("uz-Latn"), first(year, about) if about else None)
    write(papers, tmp_path / "paper.pdf")
    codes = scanned(tmp_path / "paper.pdf")
    assert len(codes) == len(PdfReader(tmp_path / "paper.pdf").pages)
    assert set(codes) == {paper.code.code for paper in papers if paper.code}


def test_the_code_stands_clear_of_the_page_number_and_of_the_text(year: Store, tmp_path: Path) -> None:
    papers = make(year, "list-student", language("uz-Latn"), blank=["phone", "course"])
    write(papers, tmp_path / "blank.pdf")
    code = papers[0].code
    assert code
    page = PdfReader(tmp_path / "blank.pdf").pages[0]
    placed: list[tuple[str, float, float]] = []
    page.extract_text(visitor_text=lambda text, cm, tm, *_: placed.append((text.strip(), tm[4] + cm[4], tm[5] + cm[5])))
    own = next((x, y) for text, x, y in placed if code.shown in text)
    number = next((x, y) for text, x, y in placed if "sahifa" in text or "bet" in text)
    body = min(y for text, _, y in placed if text and code.shown not in text and y > 45)
    assert own[1] < 40 < body
    assert own[0] - number[0] > 80


def test_a_paper_says_its_code_in_every_format(year: Store, tmp_path: Path) -> None:
    papers = make(year, "project-group-order", language("ru"), first(year, "project_group"))
    code = papers[0].code
    assert code
    for ending in ("pdf", "xlsx", "docx", "html"):
        write(papers, tmp_path / f"order.{ending}")
    assert all(code.shown in page.extract_text() for page in PdfReader(tmp_path / "order.pdf").pages)
    sheet = load_workbook(tmp_path / "order.xlsx").worksheets[0]
    assert sheet.oddFooter.right.text == code.shown
    assert code.shown in {cell.value for row in sheet.iter_rows() for cell in row}
    section = docx.Document(str(tmp_path / "order.docx")).sections[0]
    for foot in (section.footer, section.first_page_footer):
        assert code.shown in [paragraph.text for paragraph in foot.paragraphs]
    html = (tmp_path / "order.html").read_text()
    assert code.shown in html
    assert html.count("<rect") > 30


def test_preview_and_print_bear_the_same_code_and_only_the_print_is_known(year: Store) -> None:
    papers = [
        make(year, "placement-letters", language("en"), first(year, "practice_period"), size="A4") for _ in range(2)
    ]
    codes = [[paper.code for paper in each] for each in papers]
    assert codes[0] == codes[1]
    assert all(code and known(year, code.code) is None for code in codes[0])
    keep_codes(year, papers[1])
    assert all(code and known(year, code.code) == code for code in codes[0])


def test_a_site_may_print_no_codes(year: Store, tmp_path: Path) -> None:
    year.set_setting("paper_codes", False)
    papers = make(year, "placement-letter", language("uz-Latn"), first(year, "placement"))
    year.set_setting("paper_codes", True)
    assert [paper.code for paper in papers] == [None]
    write(papers, tmp_path / "letter.pdf")
    assert scanned(tmp_path / "letter.pdf") == [None]


def test_a_blank_list_leaves_wide_cells_and_prints_the_rest(year: Store) -> None:
    paper = make(year, "list-student", language("en"), blank=["phone", "course"], columns=["person", "university"])[0]
    assert paper.code and paper.code.columns == ("person.phone", "course")
    assert list(paper.code.about) == [row.id for row in year.listing(Query("student"), 0, -1)]
    table = next(block for block in paper.blocks if type(block).__name__ == "Table")
    assert [column.title for column in table.columns] == ["No.", "Person", "University", "Phone", "Year of study"]
    assert all(row[3:] == ["", ""] and row[1] for row in table.rows)
    assert table.row_height >= 8


def test_a_plain_list_has_no_code(year: Store) -> None:
    assert make(year, "list-student", language("en"))[0].code is None


@pytest.mark.parametrize("options", [{"blank": ["person"]}, {"blank": ["phone"], "columns": ["wings"]}])
def test_columns_that_cannot_be_are_told_with_those_that_can(year: Store, options: dict[str, list[str]]) -> None:
    with pytest.raises(LabDeskError, match="choose among"):
        make(year, "list-student", language("en"), **options)
