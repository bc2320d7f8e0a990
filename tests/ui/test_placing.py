"""From a list of students to their placements: after the import, or from what is chosen in the list."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl

from labdesk.store import Query, Store
from tests.ui.window_stage import staged


def begin(store: Store) -> int:
    university = store.save("organisation", {"name": "FarDU", "sort": "otm"})
    today = date.today()
    dates = {"starts": today + timedelta(7), "ends": today + timedelta(40)}
    return store.save("practice_period", {"title": "Bahorgi amaliyot", "university": university, **dates})


def placements(store: Store) -> list[Any]:
    return [row.values for row in store.listing(Query("placement", ("student", "period")), 0, -1)]


def test_the_students_of_a_sheet_are_placed_right_after_the_import(store: Store, tmp_path: Path) -> None:
    period = begin(store)
    book = openpyxl.Workbook()
    book.active.append(["Familiya", "Ism", "Kurs", "OTM"])
    for surname in ("Aliyeva", "Botirova", "Karimova"):
        book.active.append([surname, "Lola", 3, "FarDU"])
    book.save(tmp_path / "students.xlsx")
    with staged(store, tmp_path) as stage:
        stage.window.open_page("import", "student")
        page: Any = stage.window.pages["import"]
        page.read(tmp_path / "students.xlsx")
        stage.settle()
        for _ in range(2):
            stage.press(page, "action_next")
            stage.settle()
        stage.ask.answer(str(period))
        stage.press(page, "place_students")
        assert placements(store) == [
            (f"{name} Lola", "Bahorgi amaliyot") for name in ("Aliyeva", "Botirova", "Karimova")
        ]
        shown = stage.page("placement")
        assert shown.list.total == 3


def test_chosen_students_are_placed_and_without_a_period_one_is_begun(store: Store, tmp_path: Path) -> None:
    who = store.save("person", {"surname_latn": "Aliyeva", "first_latn": "Lola"})
    store.save("student", {"person": who})
    with staged(store, tmp_path) as stage:
        page = stage.page("student")
        stage.press(page, "action_place")
        assert stage.window.place()[0] == "practice_period"
        assert placements(store) == []
        stage.window.pages["practice_period"].detail.close_record()  # type: ignore[attr-defined]
        period = begin(store)
        page = stage.page("student")
        page.table.selectAll()
        stage.ask.answer(str(period))
        stage.press(page, "action_place")
        assert placements(store) == [("Aliyeva Lola", "Bahorgi amaliyot")]
