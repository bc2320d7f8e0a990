"""A month of attendance comes back in a workbook: as it was printed, or typed by somebody else in the same shape."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from labdesk.__main__ import main
from labdesk.documents.registry import keep_codes, make, write
from labdesk.errors import LabDeskError
from labdesk.i18n import LANGUAGES, language
from labdesk.operations import attendance_sheet
from labdesk.store import Query, Store
from tests.practices import EN, book_of, day, mark, practice

TODAY = day(15)


def sheet(path: Path, *rows: tuple[str, dict[int, str]], days: int = 31, title: str = "Davomat") -> Path:
    """A workbook of names with signs by day, under a heading."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.append([title])
    page.append(["№", "F.I.Sh.", "Guruh", *range(1, days + 1)])
    for number, (name, signs) in enumerate(rows, 1):
        page.append([number, name, "MT-31", *(signs.get(each) for each in range(1, days + 1))])
    book.save(path)
    return path


def planned(store: Store, period: int, path: Path) -> attendance_sheet.MonthPlan:
    return attendance_sheet.plan(store, book_of(store, period), path, day(1), TODAY)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_printed_sheet_brings_nothing_new(store: Store, tmp_path: Path, code: str) -> None:
    period = practice(store, 2)
    one, other = (who.id for who in book_of(store, period).trainees)
    for number, sign in ((6, "present"), (7, "ill"), (8, "late"), (9, "absent"), (10, "excused")):
        mark(store, one, number, sign)
    for shift, sign in (("1", "present"), ("2", "ill")):
        store.save("practice_session", {"placement": other, "day": day(7), "shift": shift})
        store.save("attendance_mark", {"placement": other, "day": day(7), "shift": shift, "code": sign})
    write(make(store, "attendance-sheet", language(code), period, month="2025-10"), tmp_path / "tabel.xlsx")
    found = planned(store, period, tmp_path / "tabel.xlsx")
    assert found.summary(EN) == {"new": 0, "changed": 0, "unchanged": 7, "duplicates": [], "refused": []}
    assert attendance_sheet.apply(store, found) == 0


def test_what_was_typed_is_taken_as_one_step_and_the_rest_is_named(store: Store, tmp_path: Path) -> None:
    period = practice(store, 2)
    one, other = (who.id for who in book_of(store, period).trainees)
    mark(store, one, 6, "ill")
    path = sheet(
        tmp_path / "tabel.xlsx",
        ("aliyeva oydin", {6: "+", 7: "kasal"}), ("Ботирова Ойдин", {6: "-", 8: "??", 16: "+"}),
        ("Notanish Odam", {6: "+"}), ("", {}),
    )  # fmt: skip
    found = planned(store, period, path)
    assert list(found.told(EN)) == [
        "2 new, 1 changed, 0 unchanged, 0 possible duplicates, 3 refused.",
        "Row 4, 08.10.2025: “??” is not a sign of attendance; the signs are +, E, –, I, L, D.",
        "Row 4, 16.10.2025: This day has not come yet.",
        "Row 5, Notanish Odam: Nobody of this name is on the sheet of the month.",
    ]
    assert attendance_sheet.apply(store, found) == 3
    book = book_of(store, period)
    assert [book.halves(book.by_id[i], day(n))["1"].code for i, n in ((one, 6), (one, 7), (other, 6))] == [
        "present", "ill", "absent",
    ]  # fmt: skip
    store.undo()
    assert store.total(Query("attendance_mark")) == 1


def test_a_table_without_days_is_refused(store: Store, tmp_path: Path) -> None:
    period = practice(store, 1)
    with pytest.raises(LabDeskError, match="No table of a month"):
        planned(store, period, sheet(tmp_path / "short.xlsx", ("Aliyeva Oydin", {6: "+"}), days=7))


@pytest.mark.parametrize("title", ["2025-yil noyabr oyi uchun", "за сентябрь 2025 г.", "Октябрь 2024", "November"])
def test_the_sheet_of_another_month_is_not_taken(store: Store, tmp_path: Path, title: str) -> None:
    period = practice(store, 1)
    with pytest.raises(LabDeskError, match="is the sheet of") as told:
        planned(store, period, sheet(tmp_path / "tabel.xlsx", ("Aliyeva Oydin", {6: "+"}), title=title))
    assert told.value.values["month"] == "10.2025"


@pytest.mark.parametrize("title", ["oktabr 2025", "1-noyabr 2025. Tasdiqlayman", "2025-2026 oʻquv yili, октябрь"])
def test_the_day_a_sheet_was_approved_is_not_its_month(store: Store, tmp_path: Path, title: str) -> None:
    period = practice(store, 1)
    found = planned(store, period, sheet(tmp_path / "tabel.xlsx", ("Aliyeva Oydin", {6: "+"}), title=title))
    assert len(found.fresh) == 1


def test_the_code_of_a_sheet_says_its_month_and_its_practice(store: Store, tmp_path: Path) -> None:
    autumn, spring = practice(store, 1), practice(store, 1, title="Bahorgi amaliyot")
    sheets = make(store, "attendance-sheet", EN, autumn, month="2025-10")
    keep_codes(store, sheets)
    write(sheets, tmp_path / "tabel.xlsx")
    with pytest.raises(LabDeskError, match="another practice"):
        planned(store, spring, tmp_path / "tabel.xlsx")
    with pytest.raises(LabDeskError, match="is the sheet of"):
        attendance_sheet.plan(store, book_of(store, autumn), tmp_path / "tabel.xlsx", date(2025, 9, 1), TODAY)


def test_a_day_that_the_month_does_not_have_is_named(store: Store, tmp_path: Path) -> None:
    period = practice(store, 1, ends=date(2025, 11, 30))
    path = sheet(tmp_path / "tabel.xlsx", ("Aliyeva Oydin", {3: "+", 31: "+"}))
    found = attendance_sheet.plan(store, book_of(store, period), path, date(2025, 11, 1), date(2025, 11, 30))
    assert (len(found.fresh), list(found.flaws(EN))) == (1, ["Row 3, 31.11.2025: This month has no such day."])


def test_the_command_line_takes_a_month(store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    period = practice(store, 1)
    path = sheet(tmp_path / "tabel.xlsx", ("Aliyeva Oydin", {6: "+"}))
    common = ["import", str(store.path), "attendance_mark", str(path), "--month", "2025-10"]

    def told(*more: str) -> Any:
        assert main([*common, "--into", str(period), "--json", *more]) == 0
        return json.loads(capsys.readouterr().out)

    assert told("--apply")["new"] == 1
    assert told()["unchanged"] == 1
    for words in (common, common[:4]):
        assert main(words) != 0
        assert "--into" in capsys.readouterr().err
