"""Blocks of cells: copied, pasted, filled down, emptied - through the clipboard, as one step each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from window_stage import Stage, person, staged

from labdesk.store import Query, Store
from labdesk.ui.actions import KeyPositions
from labdesk.ui.clipboard_block import read_block, write_block
from labdesk.ui.pages.records import RecordPage

Key, Role = Qt.Key, Qt.ItemDataRole
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SURNAMES = ("Aliyeva", "Bozorova", "Karimova")


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


@pytest.fixture
def people(store: Store) -> list[int]:
    return [person(store, surname, "Gulnora") for surname in SURNAMES]


def choose(page: RecordPage, first: tuple[int, str], last: tuple[int, str] | None = None) -> None:
    columns = page.list.query.columns
    corner = page.list.index(first[0], columns.index(first[1]))
    end = page.list.index(last[0], columns.index(last[1])) if last else corner
    page.table.setFocus()
    page.table.setCurrentIndex(corner)
    page.table.selectionModel().select(QItemSelection(corner, end), QItemSelectionModel.SelectionFlag.ClearAndSelect)


def paste(stage: Stage, page: RecordPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(page.table, Key.Key_V, CONTROL)
    stage.settle()


def shown(page: RecordPage, row: int, path: str, role: Role = Role.DisplayRole) -> Any:
    return page.list.index(row, page.list.query.columns.index(path)).data(role)


def column(store: Store, path: str) -> list[Any]:
    return [row.values[0] for row in store.listing(Query("person", (path,), order=("id",)))]


def bar(page: RecordPage, text: str) -> QAbstractButton:
    found = [b for b in page.table.told.findChildren(QAbstractButton) if b.text() == text and b.isVisible()]
    assert found, text
    return found[0]


@pytest.mark.parametrize(
    ("text", "grid"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('"bir\nikki"\t"u ""uch"""\n', [["bir\nikki", 'u "uch"']]),
        ("a\n\nb", [["a"], [""], ["b"]]),
        ('12" ekran\tb', [['12" ekran', "b"]]),
        ('"ochiq\tb\nc', [['"ochiq', "b"], ["c"]]),
        ("", []),
    ],
)
def test_the_clipboard_is_read_as_excel_writes_it(text: str, grid: list[list[str]]) -> None:
    assert read_block(text) == grid


@pytest.mark.parametrize("cell", ["oddiy", 'u "uch"', "tab\tichida", "bir\nikki", "", '"'])
def test_what_is_written_is_read_back(cell: str) -> None:
    assert read_block(write_block([[cell, "x"], ["y", cell]])) == [[cell, "x"], ["y", cell]]


def test_a_block_is_pasted_from_the_current_cell_and_undone_as_one(stage: Stage, people: list[int]) -> None:
    page = stage.page("person")
    before = len(stage.store.entries())
    choose(page, (0, "born"))
    paste(stage, page, '12.03.2001\tAyol\t901234567\r\n13.03.2001\tм\t\t"bir\nikki"\r\n')
    assert column(stage.store, "born") == [date(2001, 3, 12), date(2001, 3, 13), None]
    assert column(stage.store, "sex") == ["f", "m", None]
    assert column(stage.store, "phone")[0] == "+998 90 123-45-67"
    assert len(stage.store.entries()) == before + 1
    assert page.table.undo_bar.text() == "7 cells pasted."
    bar(page, "Undo").click()
    stage.settle()
    assert column(stage.store, "born") == [None, None, None]
    stage.window.redo()
    stage.settle()
    assert column(stage.store, "sex") == ["f", "m", None]


def test_refused_cells_are_shown_with_their_text_and_reason(stage: Stage, people: list[int]) -> None:
    page = stage.page("person")
    choose(page, (0, "born"))
    paste(stage, page, "12.03.2001\tayol\n32.13.2001\tbilmayman\n14.03.2001\terkak")
    assert column(stage.store, "born") == [date(2001, 3, 12), None, date(2001, 3, 14)]
    assert page.table.notice.text() == "4 cells pasted. 2 cells refused."
    bar(page, "Show").click()
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == (1, 1)
    assert shown(page, 1, "born") == "32.13.2001"
    assert shown(page, 1, "born", Role.ToolTipRole)
    bar(page, "Show").click()
    assert page.table.currentIndex().column() == 2
    assert shown(page, 1, "sex", Role.ToolTipRole) == "“bilmayman” is not one of the choices"
    bar(page, "Undo").click()
    stage.settle()
    assert column(stage.store, "born") == [None] * 3
    assert shown(page, 1, "born") == ""


def test_one_value_fills_the_choice(stage: Stage, people: list[int]) -> None:
    page = stage.page("person")
    choose(page, (0, "note"), (2, "note"))
    paste(stage, page, "3-guruh")
    assert column(stage.store, "note") == ["3-guruh"] * 3


def test_rows_beyond_the_end_are_added_when_the_user_wants_them(stage: Stage, people: list[int]) -> None:
    page = stage.page("person")
    choose(page, (2, "full"))
    block = "Karimova Gulnora\t01.02.2000\nOʻrinova Sevara\t02.02.2000\n\t03.02.2000"
    stage.ask.answer(None)
    paste(stage, page, block)
    assert column(stage.store, "born") == [None] * 3
    stage.ask.answer("leave")
    paste(stage, page, block)
    assert column(stage.store, "born") == [None, None, date(2000, 2, 1)]
    stage.ask.answer("add")
    paste(stage, page, block)
    assert stage.ask.asked[-1].title == "Add 2 new rows?"
    assert column(stage.store, "full_latn")[3:] == ["Oʻrinova Sevara"]
    assert page.table.notice.text() == "3 cells pasted. 1 row added. 1 row not added."
    bar(page, "Rows not added").click()
    assert "03.02.2000" in stage.ask.asked[-1].text
    bar(page, "Undo").click()
    stage.settle()
    assert stage.store.total(Query("person")) == 3


def test_rows_are_those_that_were_seen_when_the_paste_began(stage: Stage, people: list[int]) -> None:
    page = stage.page("person")
    page.list.ask(order=("-full",), search="Gulnora")
    choose(page, (0, "email"))
    paste(stage, page, "k@maktab.uz\nb@maktab.uz\na@maktab.uz")
    assert column(stage.store, "email") == ["a@maktab.uz", "b@maktab.uz", "k@maktab.uz"]


def test_copying_writes_what_a_sheet_and_a_text_processor_read(stage: Stage, people: list[int]) -> None:
    stage.store.save("person", {"born": date(2001, 3, 12), "note": 'bir\n"ikki"'}, people[0])
    page = stage.page("person")
    page.list.ask(columns=("full", "born", "note"))
    choose(page, (0, "full"), (1, "note"))
    QTest.keyClick(page.table, Key.Key_C, CONTROL)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == 'Aliyeva Gulnora\t12.03.2001\t"bir\n""ikki"""\nBozorova Gulnora\t\t'
    assert "<td>12.03.2001</td>" in clipboard.mimeData().html()
    QTest.keyClick(page.table, Key.Key_C, CONTROL | SHIFT)
    assert clipboard.text().splitlines()[0] == "Full name\tDate of birth\tNote"
    assert "<th>Date of birth</th>" in clipboard.mimeData().html()
    choose(page, (0, "born"))
    paste(stage, page, clipboard.text().split("\n", 1)[1])
    assert page.table.notice.text()


def test_a_copied_block_comes_back_as_it_was_even_with_columns_that_only_show(stage: Stage, people: list[int]) -> None:
    page = stage.page("person")
    stage.store.save("person", {"sex": "f", "born": date(2001, 3, 12)}, people[0])
    choose(page, (0, "full"), (2, "note"))
    QTest.keyClick(page.table, Key.Key_C, CONTROL)
    before = len(stage.store.entries())
    QTest.keyClick(page.table, Key.Key_V, CONTROL)
    stage.settle()
    assert page.list.pending == {}
    assert len(stage.store.entries()) == before


def test_copying_reads_rows_that_were_never_shown(stage: Stage) -> None:
    with stage.store.transaction("Sample data") as session:
        from labdesk.schema.people import Person

        session.insert_rows(Person, [{"surname_latn": f"Aliyeva{n:04}", "first_latn": "Gulnora"} for n in range(450)])
    page = stage.page("person")
    choose(page, (0, "full"), (449, "full"))
    QTest.keyClick(page.table, Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert (len(lines), lines[0], lines[-1]) == (450, "Aliyeva0000 Gulnora", "Aliyeva0449 Gulnora")


def test_fill_down_takes_the_top_cells_into_the_rest(stage: Stage, people: list[int]) -> None:
    stage.store.save("person", {"born": date(2001, 3, 12), "note": "izoh"}, people[0])
    page = stage.page("person")
    choose(page, (0, "born"), (2, "note"))
    QTest.keyClick(page.table, Key.Key_D, CONTROL)
    stage.settle()
    assert column(stage.store, "born") == [date(2001, 3, 12)] * 3
    assert column(stage.store, "note") == ["izoh"] * 3
    stage.window.undo()
    stage.settle()
    assert column(stage.store, "note") == ["izoh", None, None]
    choose(page, (1, "note"))
    QTest.keyClick(page.table, Key.Key_D, CONTROL)
    stage.settle()
    assert column(stage.store, "note") == ["izoh", "izoh", None]


def test_references_are_filled_down_although_namesakes_exist(stage: Stage, people: list[int]) -> None:
    homes = [stage.store.save("organisation", {"name": "Kollej", "sort": "otm"}) for _ in range(2)]
    students = [stage.store.save("student", {"person": one}) for one in people]
    stage.store.save("student", {"university": homes[1]}, students[0])
    page = stage.page("student")
    choose(page, (0, "university"), (2, "university"))
    QTest.keyClick(page.table, Key.Key_D, CONTROL)
    stage.settle()
    assert [stage.store.get("student", one)["university"] for one in students] == [homes[1]] * 3


def test_keys_go_by_their_place_on_a_cyrillic_keyboard(stage: Stage, people: list[int]) -> None:
    positions = KeyPositions(QCoreApplication.instance())  # type: ignore[arg-type]
    page = stage.page("person")
    choose(page, (0, "note"))
    QGuiApplication.clipboard().setText("kirill")
    QApplication.sendEvent(page.table, QKeyEvent(QEvent.Type.KeyPress, ord("М"), CONTROL, ""))
    stage.settle()
    QApplication.instance().removeEventFilter(positions)  # type: ignore[union-attr]
    assert column(stage.store, "note")[0] == "kirill"
