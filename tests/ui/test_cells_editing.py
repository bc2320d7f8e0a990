"""Writing straight into a list: keys, editors by kind of fact, refused values, one undo step each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from window_stage import Stage, person, staged

from labdesk.store import Query, Store
from labdesk.ui.cells import CellTable
from labdesk.ui.pages.records import RecordPage
from labdesk.ui.widgets import ChoiceBox, DateEdit, Lookup

Key = Qt.Key


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


def go(page: RecordPage, row: int, path: str) -> CellTable:
    page.table.setFocus()
    page.table.setCurrentIndex(page.list.index(row, page.list.query.columns.index(path)))
    return page.table


def here(page: RecordPage) -> tuple[int, str]:
    index = page.table.currentIndex()
    return index.row(), page.list.query.columns[index.column()]


def editor(page: RecordPage) -> Any:
    found = [w for w in page.table.viewport().findChildren(QWidget, "cell_editor") if w.isVisible()]
    return found[0] if found else None


def press(widget: QWidget, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        modifiers |= one
    QTest.keyClick(widget, key, modifiers)


def write(page: RecordPage, text: str) -> None:
    """Type letters at the current cell as a person does: the first one opens the editor."""
    for letter in text:
        QTest.keyClicks(editor(page) or page.table, letter)


def shown(page: RecordPage, row: int, path: str, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> Any:
    return page.list.index(row, page.list.query.columns.index(path)).data(role)


def test_typing_begins_enter_saves_and_goes_down_and_undo_takes_one_cell_back(stage: Stage) -> None:
    first, second = person(stage.store, "Aliyeva", "Nilufar"), person(stage.store, "Bozorova", "Zulfiya")
    page = stage.page("person")
    go(page, 0, "born")
    write(page, "12.03.2001")
    assert isinstance(editor(page), DateEdit)
    press(editor(page), Key.Key_Return)
    assert stage.store.get("person", first)["born"] == date(2001, 3, 12)
    assert here(page) == (1, "born")
    assert editor(page) is None
    assert page.table.hasFocus()
    assert page.detail.row_id == second
    write(page, "01092002")
    press(editor(page), Key.Key_Return)
    assert stage.store.get("person", second)["born"] == date(2002, 9, 1)
    assert stage.store.undoable() is not None
    assert "Change" in stage.store.undoable().label  # type: ignore[union-attr]
    stage.window.undo()
    stage.settle()
    assert stage.store.get("person", second)["born"] is None
    assert stage.store.get("person", first)["born"] is not None


def test_a_day_is_picked_from_the_calendar(stage: Stage) -> None:
    someone = person(stage.store, "Aliyeva", "Nilufar", born=date(2001, 3, 12))
    page = stage.page("person")
    go(page, 0, "born")
    press(page.table, Key.Key_F2)
    press(editor(page), Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert editor(page) is not None
    days = QApplication.focusWidget()
    assert days is not None
    press(days, Key.Key_Right)
    press(days, Key.Key_Return)
    assert editor(page).text() == "13.03.2001"
    press(editor(page), Key.Key_Return)
    assert stage.store.get("person", someone)["born"] == date(2001, 3, 13)


def test_saving_and_refusing_are_told_in_the_status_bar(stage: Stage) -> None:
    said: list[str] = []
    person(stage.store, "Aliyeva", "Nilufar")
    stage.window.desk.said.connect(lambda text, *_: said.append(text))
    page = stage.page("person")
    go(page, 0, "email")
    write(page, "a@maktab.uz")
    press(editor(page), Key.Key_Return)
    assert said[-1] == "Saved"
    go(page, 0, "born")
    write(page, "kecha")
    press(editor(page), Key.Key_Return)
    assert "23.11.2026" in said[-1]


def test_escape_gives_the_cell_back_and_stores_nothing(stage: Stage) -> None:
    someone = person(stage.store, "Aliyeva", "Nilufar", note="eski")
    page = stage.page("person")
    before = stage.store.entries()
    go(page, 0, "note")
    press(page.table, Key.Key_F2)
    assert isinstance(editor(page), QPlainTextEdit)
    assert editor(page).toPlainText() == "eski"
    QTest.keyClicks(editor(page), "yangi")
    press(editor(page), Key.Key_Escape)
    assert editor(page) is None
    assert shown(page, 0, "note") == "eski"
    assert stage.store.get("person", someone)["note"] == "eski"
    assert stage.store.entries() == before


def test_tab_saves_and_edits_the_next_cell_that_can_be_written(stage: Stage) -> None:
    someone = person(stage.store, "Aliyeva", "Nilufar")
    page = stage.page("person")
    go(page, 0, "born")
    write(page, "1.2.2000")
    press(editor(page), Key.Key_Tab)
    assert here(page) == (0, "sex")
    box = editor(page)
    assert isinstance(box, ChoiceBox)
    press(box, Key.Key_Down)
    press(editor(page), Key.Key_Tab)
    QTest.keyClicks(editor(page), "90 123 45 67")
    press(editor(page), Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert here(page) == (0, "sex")
    press(editor(page), Key.Key_Escape)
    kept = stage.store.get("person", someone)
    assert (kept["born"], kept["sex"], kept["phone"]) == (date(2000, 2, 1), "f", "+998 90 123-45-67")


def test_a_refused_value_stays_in_its_cell_in_red_with_the_reason_until_it_is_corrected(stage: Stage) -> None:
    someone = person(stage.store, "Aliyeva", "Nilufar", born=date(2001, 3, 12))
    page = stage.page("person")
    go(page, 0, "born")
    write(page, "32.13.2001")
    press(editor(page), Key.Key_Return)
    assert here(page) == (0, "born")
    assert shown(page, 0, "born") == "32.13.2001"
    assert "calendar" in shown(page, 0, "born", Qt.ItemDataRole.ToolTipRole)
    assert shown(page, 0, "born", Qt.ItemDataRole.DecorationRole) is not None
    assert stage.store.get("person", someone)["born"] == date(2001, 3, 12)
    stage.store.save("person", {"note": "boshqa"}, someone)
    assert shown(page, 0, "born") == "32.13.2001"
    press(page.table, Key.Key_F2)
    assert editor(page).text() == "32.13.2001"
    editor(page).selectAll()
    QTest.keyClicks(editor(page), "13.03.2001")
    press(editor(page), Key.Key_Return)
    assert shown(page, 0, "born") == "13.03.2001"
    assert stage.store.get("person", someone)["born"] == date(2001, 3, 13)


def test_escape_on_a_refused_cell_shows_what_is_stored(stage: Stage) -> None:
    person(stage.store, "Aliyeva", "Nilufar", born=date(2001, 3, 12))
    page = stage.page("person")
    go(page, 0, "born")
    write(page, "kecha")
    press(editor(page), Key.Key_Return)
    assert shown(page, 0, "born") == "kecha"
    press(page.table, Key.Key_Escape)
    assert shown(page, 0, "born") == "12.03.2001"


def test_a_rule_of_the_record_refuses_too(stage: Stage) -> None:
    event = stage.store.save("event", {"title": "Seminar", "starts": date(2026, 5, 4)})
    page = stage.page("event")
    go(page, 0, "title")
    press(page.table, Key.Key_F2)
    editor(page).selectAll()
    press(editor(page), Key.Key_Backspace)
    press(editor(page), Key.Key_Return)
    assert shown(page, 0, "title", Qt.ItemDataRole.ToolTipRole) == "Fill in this field"
    assert stage.store.get("event", event)["title"] == "Seminar"


def test_a_reference_is_chosen_by_enter_and_never_by_leaving(stage: Stage) -> None:
    student = stage.store.save("student", {"person": person(stage.store, "Aliyeva", "Nilufar")})
    university = stage.store.save("organisation", {"name": "Buxoro davlat universiteti", "sort": "otm"})
    page = stage.page("student")
    go(page, 0, "university")
    write(page, "bux")
    assert isinstance(editor(page), Lookup)
    press(editor(page), Key.Key_Tab)
    assert stage.store.get("student", student)["university"] is None
    assert shown(page, 0, "university") == "bux"
    press(page.table, Key.Key_F2)
    press(editor(page), Key.Key_Return)
    press(editor(page), Key.Key_Return)
    assert stage.store.get("student", student)["university"] == university
    assert shown(page, 0, "university") == "Buxoro davlat universiteti"


def test_typing_over_a_reference_looks_for_another_one(stage: Stage) -> None:
    old, new = (stage.store.save("organisation", {"name": name, "sort": "otm"}) for name in ("Buxoro DU", "Navoiy DU"))
    student = stage.store.save("student", {"person": person(stage.store, "Aliyeva", "Nilufar"), "university": old})
    page = stage.page("student")
    go(page, 0, "university")
    write(page, "nav")
    assert editor(page).text() == "nav"
    press(editor(page), Key.Key_Return)
    assert stage.store.get("student", student)["university"] == old
    press(editor(page), Key.Key_Return)
    assert stage.store.get("student", student)["university"] == new


def test_columns_that_only_show_say_so_in_one_line(stage: Stage) -> None:
    said: list[str] = []
    stage.store.save("student", {"person": person(stage.store, "Aliyeva", "Nilufar", phone="+998 90 123-45-67")})
    stage.window.desk.said.connect(lambda text, *_: said.append(text))
    page = stage.page("student")
    go(page, 0, "person.phone")
    write(page, "9")
    assert editor(page) is None
    assert "another record" in said[-1]
    assert "another record" in shown(page, 0, "person.phone", Qt.ItemDataRole.ToolTipRole)
    page = stage.page("person")
    go(page, 0, "full")
    press(page.table, Key.Key_F2)
    assert editor(page) is None
    assert "parts" in said[-1]


def test_space_turns_yes_into_no(stage: Stage) -> None:
    someone = person(stage.store, "Aliyeva", "Nilufar", latn_confirmed=True)
    page = stage.page("person")
    page.list.ask(columns=("full", "latn_confirmed"))
    go(page, 0, "latn_confirmed")
    press(page.table, Key.Key_Space)
    assert stage.store.get("person", someone)["latn_confirmed"] is False
    press(page.table, Key.Key_Space)
    assert stage.store.get("person", someone)["latn_confirmed"] is True


def test_the_list_does_not_move_under_the_hands_of_who_types_in_the_sorted_column(stage: Stage) -> None:
    for number, surname in enumerate(("Aliyeva", "Bozorova", "Karimova"), 1):
        person(stage.store, surname, "Gulnora", email=f"{number}@maktab.uz")
    page = stage.page("person")
    page.list.ask(order=("email",))
    go(page, 0, "email")
    write(page, "9@maktab.uz")
    press(editor(page), Key.Key_Return)
    assert [shown(page, row, "email") for row in range(3)] == ["9@maktab.uz", "2@maktab.uz", "3@maktab.uz"]
    assert here(page) == (1, "email")


def test_what_is_being_typed_survives_a_change_from_elsewhere(stage: Stage) -> None:
    person(stage.store, "Aliyeva", "Nilufar")
    page = stage.page("person")
    go(page, 0, "email")
    write(page, "nilufar@")
    person(stage.store, "Bozorova", "Zulfiya")
    assert editor(page).text() == "nilufar@"
    QTest.keyClicks(editor(page), "maktab.uz")
    press(editor(page), Key.Key_Return)
    assert stage.store.listing(Query("person", ("email",), order=("id",)))[0].values == ("nilufar@maktab.uz",)
    assert page.list.rowCount() == 2


def test_the_form_at_the_right_follows_and_its_own_changes_are_saved_first(stage: Stage) -> None:
    someone = person(stage.store, "Aliyeva", "Nilufar")
    page = stage.page("person")
    go(page, 0, "email")
    stage.type(page, "address", "Buxoro")
    go(page, 0, "email")
    write(page, "a@maktab.uz")
    press(editor(page), Key.Key_Return)
    kept = stage.store.get("person", someone)
    assert (kept["address"], kept["email"]) == ("Buxoro", "a@maktab.uz")
    line = page.detail.findChild(QLineEdit, "email")
    assert line is not None
    assert line.text() == "a@maktab.uz"
    stage.type(page, "address", "Gʻijduvon")
    stage.press(page, "action_save")
    assert stage.store.get("person", someone)["address"] == "Gʻijduvon"


def test_deleting_empties_cells_and_takes_records_only_when_whole_rows_are_chosen(stage: Stage) -> None:
    someone = person(stage.store, "Aliyeva", "Nilufar", note="izoh")
    page = stage.page("person")
    go(page, 0, "note")
    press(page.table, Key.Key_Delete)
    stage.settle()
    assert stage.store.get("person", someone)["note"] is None
    assert stage.store.total(Query("person")) == 1
    press(page.table, Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    press(page.table, Key.Key_Delete)
    stage.settle()
    assert stage.store.total(Query("person")) == 0
    stage.window.undo()
    stage.settle()
    assert stage.store.total(Query("person")) == 1


def test_several_records_are_not_deleted_by_the_button_without_a_word(stage: Stage) -> None:
    for surname in ("Aliyeva", "Bozorova"):
        person(stage.store, surname, "Gulnora")
    page = stage.page("person")
    go(page, 0, "phone")
    press(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stage.ask.answer(False)
    stage.press(page, "action_delete")
    assert stage.store.total(Query("person")) == 2
    stage.ask.answer(True)
    stage.press(page, "action_delete")
    stage.settle()
    assert stage.store.total(Query("person")) == 0


def test_the_menu_offers_everything_with_its_keys(stage: Stage) -> None:
    person(stage.store, "Aliyeva", "Nilufar")
    page = stage.page("person")
    go(page, 0, "note")
    menu = page.table.menu()
    acts = {act.objectName(): act for act in menu.actions() if not act.isSeparator()}
    assert [acts[n].shortcut().toString() for n in ("edit_cell", "copy_cells", "copy_with_headings", "paste_cells", "fill_down")] == [
        "F2", "Ctrl+C", "Ctrl+Shift+C", "Ctrl+V", "Ctrl+D",
    ]  # fmt: skip
    assert "delete_rows" in acts
    acts["open_row"].trigger()
    assert QApplication.focusWidget() is not page.table
