"""The attendance sheet as it was marked, the booklet of the diary, and the slips that remind of its gaps."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from labdesk.__main__ import main
from labdesk.demo import FEW, tasks
from labdesk.documents.model import Document, Table
from labdesk.documents.pdf import write_packet
from labdesk.documents.registry import make
from labdesk.i18n import language
from labdesk.store import Store
from tests.practices import book_of, day, mark, place, practice


def text_of(papers: list[Document]) -> list[str]:
    """The words of every page of papers."""
    file = io.BytesIO()
    write_packet(papers, file)
    return [page.extract_text() for page in PdfReader(file).pages]


def cells(paper: Document) -> list[list[str]]:
    """The rows of the table of a sheet, as they would be printed."""
    table = next(block for block in paper.blocks if isinstance(block, Table))
    return [[str(getattr(cell, "value", cell) or "") for cell in row.cells] for row in table.walk()]


@pytest.fixture
def marked(store: Store) -> int:
    """Two students and one who left; the first was ill once and late once."""
    period = practice(store, 2, hours=120)
    left = place(store, period, "Rahimova", ends=day(7))
    one = book_of(store, period).trainees[0].id
    for number, code in ((6, "present"), (7, "late"), (8, "ill"), (9, "absent"), (10, "excused")):
        mark(store, one, number, code)
    mark(store, left, 6)
    return period


@pytest.mark.parametrize(
    ("code", "signs"), [("uz-Latn", "KCH K – S"), ("uz-Cyrl", "КЧ К – С"), ("ru", "О Б – У"), ("en", "L I – E")]
)
def test_the_sheet_bears_the_signs_and_the_sums(store: Store, marked: int, code: str, signs: str) -> None:
    (paper,) = make(store, "attendance-sheet", language(code), marked, month="2025-10")
    first, second, third = cells(paper)[:3]
    assert first[3 + 5 : 3 + 10] == ["+", *signs.split()]
    assert [float(sum_) for sum_ in first[-4:]] == [2, 2, 1, 12]
    assert second[-4:] == ["", "", "", ""]
    assert third[3 + 5] == "+"


def test_a_blank_sheet_has_the_same_names_and_no_marks(store: Store, marked: int) -> None:
    (full,) = make(store, "attendance-sheet", language("en"), marked, month="2025-10")
    (blank,) = make(store, "attendance-sheet", language("en"), marked, month="2025-10", blank=True)
    assert [row[1] for row in cells(full)] == [row[1] for row in cells(blank)]
    assert not any(sign in row[3:] for row in cells(blank) for sign in ("+", "L", "I"))
    assert full.code == blank.code
    assert full.code is not None
    assert full.code.sheet == "2025-10"


def test_each_month_has_a_code_of_its_own(store: Store) -> None:
    period = practice(store, 1, ends=day(31).replace(month=11, day=28))
    october, november = make(store, "attendance-sheet", language("en"), period)
    assert october.code is not None
    assert november.code is not None
    assert october.code.code != november.code.code


def test_two_halves_of_a_day_that_differ_stand_beside_each_other(store: Store) -> None:
    period = practice(store, 1)
    one = book_of(store, period).trainees[0].id
    for shift, code in (("1", "present"), ("2", "ill")):
        store.save("practice_session", {"placement": one, "day": day(7), "shift": shift})
        store.save("attendance_mark", {"placement": one, "day": day(7), "shift": shift, "code": code})
    (paper,) = make(store, "attendance-sheet", language("en"), period)
    assert cells(paper)[0][3 + 6] == "+/I"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("uz-Latn", ["AMALIYOT KUNDALIGI", "TAQVIMIY REJA", "KELISH VA KETISH", "2025-yil 6-oktabr", "Haftalik tekshiruv",
                     "YAKUNIY XULOSALAR"]),
        ("uz-Cyrl", ["АМАЛИЁТ КУНДАЛИГИ", "ТАҚВИМИЙ РЕЖА", "2025 йил 6 октябрь"]),
        ("ru", ["ДНЕВНИК ПРАКТИКИ", "КАЛЕНДАРНЫЙ ПЛАН", "6 октября 2025", "ИТОГОВЫЕ ЗАКЛЮЧЕНИЯ"]),
        ("en", ["PRACTICE DIARY", "INDIVIDUAL TASK", "6 October 2025", "Weekly check, 06.10–11.10.2025"]),
    ],
)  # fmt: skip
def test_the_booklet_has_a_place_for_every_day_and_week(store: Store, code: str, words: list[str]) -> None:
    period = practice(store, 1)
    store.save("practice_activity", {"period": period, "title": "Kuzatish", "hours": 12})
    one = book_of(store, period).trainees[0].id
    store.save("diary_week", {"placement": one, "week": day(6), "entries": 5, "task": "Reja tuzish"})
    pages = text_of(make(store, "practice-diary", language(code), one))
    text = " ".join(pages)
    assert [word for word in words if word not in text] == []
    assert len(pages) == 3 + 12 + 1
    heads = {"uz-Latn": "Kun davomida", "uz-Cyrl": "Кун давомида", "ru": "Что сделано за день", "en": "What was done"}
    assert text.count(heads[code]) == 20
    assert "Reja tuzish" in text or "Режа тузиш" in text


def test_topics_of_the_schedule_make_the_calendar_plan(store: Store) -> None:
    period = practice(store, 1)
    one = book_of(store, period).trainees[0].id
    for number, topic in ((6, "Nutq oʻyinlari"), (7, "Nutq oʻyinlari"), (8, "Suv tajribasi")):
        store.save("practice_session", {"placement": one, "day": day(number), "shift": "1", "topic": topic})
    (paper,) = make(store, "practice-diary", language("uz-Latn"), one)
    assert [row[1:3] for row in cells(paper)[:3]] == [
        ["Nutq oʻyinlari", "06.10, 07.10"], ["Suv tajribasi", "08.10"], ["", ""],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "sentence"),
    [("uz-Latn", "kundalikda yozuvlar yoʻq: 06.10–11.10, 13.10–18.10"), ("ru", "нет записей в дневнике: 06.10–11.10, 13.10–18.10"),
     ("en", "hours that are missing and have to be made up: 18")],
)  # fmt: skip
def test_four_slips_to_a_sheet_say_what_is_missing(store: Store, marked: int, code: str, sentence: str) -> None:
    for name in ("Saidova", "Umarova"):
        place(store, marked, name)
    store.save("requirement", {"placement": 1, "sort": "medical", "due": day(6)})
    pages = text_of(make(store, "diary-reminders", language(code), marked))
    assert len(pages) == 2
    assert sentence in " ".join(" ".join(pages).split())
    assert "Umarova" in pages[1] or "Умарова" in pages[1]


def test_when_all_is_in_order_the_slips_say_so(store: Store) -> None:
    period = practice(store, 0)
    (page,) = text_of(make(store, "diary-reminders", language("en"), period))
    assert "Nobody has to be reminded" in page


def test_the_demo_prints_a_few_booklets(store: Store) -> None:
    practice(store, 3)
    keys = [key for key, _, _ in tasks(store)]
    assert keys.count("practice-diary") == FEW["placement"] == 2
    assert "practice-diaries" not in keys


def test_the_command_line_prints_a_month_filled_or_empty(
    store: Store, marked: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = [
        "print",
        str(store.path),
        "attendance-sheet",
        "--of",
        str(marked),
        "--month",
        "2025-10",
        "--language",
        "en",
    ]
    assert main([*common, "-o", str(tmp_path / "full.xlsx")]) == 0
    assert main([*common, "--empty", "-o", str(tmp_path / "empty.xlsx")]) == 0
    found = {}
    for name in ("full", "empty"):
        sheet = load_workbook(tmp_path / f"{name}.xlsx").active
        assert sheet is not None
        found[name] = [cell.value for row in sheet.iter_rows() for cell in row].count("+")
    assert found == {"full": 2, "empty": 0}
    assert main(["print", str(store.path), "list-student", "--month", "2025-10", "-o", str(tmp_path / "x.pdf")]) != 0
    assert "Only the attendance sheet" in capsys.readouterr().err
