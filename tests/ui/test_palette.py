"""Ctrl+K finds records, actions, pages and help in any script, and by the place of the keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from window_stage import Stage, person, staged

from labdesk.store import Query, Store
from labdesk.ui.actions import KeyPositions, by_position

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


@pytest.fixture
def positions(dressed: QApplication) -> Iterator[None]:
    """Shortcuts go by the place of the key, as in the program."""
    listener = KeyPositions(dressed)
    yield
    dressed.removeEventFilter(listener)


def press(widget: QWidget, letter: str, held: Qt.KeyboardModifier = CTRL) -> None:
    """A key under a Cyrillic layout, as Qt sends it."""
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), held, letter))


def lines(stage: Stage, text: str) -> list[tuple[str, str]]:
    """(text, note) of what the palette lists; headings have no note and stand in capitals here."""
    finder = stage.window.finder
    finder.start()
    finder.typed.setText(text)
    finder.search()
    items = [finder.found.topLevelItem(row) for row in range(finder.found.topLevelItemCount())]
    chosen = [i.flags() & Qt.ItemFlag.ItemIsSelectable for i in items]
    return [
        (i.text(0) if can else i.text(0).upper(), i.text(1).strip() if can else "")
        for i, can in zip(items, chosen, strict=True)
    ]


def test_an_action_is_found_with_its_key_and_started_by_enter(stage: Stage) -> None:
    person(stage.store, "Karimova", "Gulnora")
    page = stage.page("person")
    assert lines(stage, "new rec") == [("ACTIONS", ""), ("New record", "Ctrl+N")]
    QTest.keyClick(stage.window.finder.typed, Qt.Key.Key_Return)
    assert not stage.window.finder.isVisible()
    assert page.detail.is_open
    assert page.detail.row_id is None


def test_only_actions_that_can_be_started_now_are_offered(stage: Stage) -> None:
    stage.window.open_page("settings")
    assert ("Save", "Ctrl+S") not in lines(stage, "save")
    stage.page("person")
    assert ("Save", "Ctrl+S") in lines(stage, "save")
    assert not any(text.startswith("Find anywhere") for text, _ in lines(stage, "find anywhere"))


def test_groups_have_headings_and_the_arrows_pass_over_them(stage: Stage) -> None:
    person(stage.store, "Printova", "Nilufar")
    stage.page("person")
    found = lines(stage, "print")
    assert [text for text, note in found if text.isupper() and not note] == ["PAGES", "ACTIONS", "RECORDS", "HELP"]
    assert ("Printova Nilufar", "Person") in found
    finder = stage.window.finder
    seen = []
    for _ in range(len(found)):
        seen.append(finder.found.currentItem().text(0))
        QTest.keyClick(finder.typed, Qt.Key.Key_Down)
    assert "Pages" not in seen
    assert "Records" not in seen
    assert seen[0] == "Print"


def test_help_is_found_by_its_title_and_by_what_it_says(stage: Stage) -> None:
    assert ("Recycle bin", "") in lines(stage, "recycle")
    assert ("Backup and restore", "") in lines(stage, "USB stick")
    stage.window.speak_language("uz-Cyrl")
    assert ("Захира нусха ва тиклаш", "") in lines(stage, "zaxira")


@pytest.mark.parametrize(("typed", "meant"), [("зкште", "print"), ("ЫФМУ", "SAVE"), ("gtxfnm", "печать")])
def test_letters_of_the_other_layout_are_read_by_their_keys(typed: str, meant: str) -> None:
    assert by_position(typed).lower() == meant.lower()


def test_the_other_layout_is_tried_only_when_nothing_is_found(stage: Stage) -> None:
    person(stage.store, "Karimova", "Gulnora")
    stage.page("person")
    assert ("Print", "Ctrl+P") in lines(stage, "зкште")
    assert ("Karimova Gulnora", "Person") in lines(stage, "лфкшьщмф")
    assert [text for text, _ in lines(stage, "Каримова")][-2:] == ["RECORDS", "Karimova Gulnora"]
    assert lines(stage, "ъъъъ") == []
    assert not stage.window.finder.none.isHidden()


def test_before_typing_stand_the_records_opened_last_and_the_actions_used_most(stage: Stage) -> None:
    first = person(stage.store, "Karimova", "Gulnora")
    second = person(stage.store, "Aliyeva", "Nilufar")
    for one in (first, second):
        stage.window.desk.go("person", one)
    lines(stage, "dark")
    QTest.keyClick(stage.window.finder.typed, Qt.Key.Key_Return)
    found = [text for text, _ in lines(stage, "")]
    assert found[:3] == ["RECORDS", "Aliyeva Nilufar", "Karimova Gulnora"]
    assert found[3:5] == ["ACTIONS", "Dark theme"]
    stage.store.delete("person", [second])
    assert "Aliyeva Nilufar" not in [text for text, _ in lines(stage, "")]


def test_escape_gives_the_keyboard_back(stage: Stage) -> None:
    page = stage.page("person")
    page.new({"surname_latn": "Karimova"})
    before = QApplication.focusWidget()
    stage.window.finder.start()
    QTest.keyClick(stage.window.finder.typed, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


@pytest.mark.usefixtures("positions")
@pytest.mark.parametrize("held", [CTRL, CTRL | SHIFT])
def test_the_palette_opens_under_a_russian_layout(stage: Stage, held: Qt.KeyboardModifier) -> None:
    page = stage.page("person")
    press(page, "л", held)
    assert stage.window.finder.isVisible()


@pytest.mark.usefixtures("positions")
@pytest.mark.parametrize("letter", ["ы", "қ"])
def test_saving_works_on_russian_and_uzbek_keyboards(stage: Stage, letter: str) -> None:
    page = stage.page("person")
    page.new({"surname_latn": "Karimova", "first_latn": "Gulnora"})
    press(page.detail, letter)
    assert stage.store.total(Query("person")) == 1


@pytest.mark.usefixtures("positions")
def test_printing_and_new_work_on_a_russian_keyboard(stage: Stage) -> None:
    person(stage.store, "Karimova", "Gulnora")
    page = stage.page("person")
    press(page, "т")
    assert page.detail.is_open
    press(page.detail, "з")
    stage.settle()
    assert stage.window.stack.currentWidget().objectName() == "page_print"
    press(stage.window, "к")
    assert not stage.window.finder.isVisible()


def test_in_the_editor_of_a_manual_the_key_is_left_to_the_text(stage: Stage) -> None:
    keys = stage.window.acts["menu_find"].shortcuts
    assert [one.toString() for one in keys()] == ["Ctrl+K", "Ctrl+Shift+K"]
    stage.window.open_page("manual_text")
    assert [one.toString() for one in keys()] == ["Ctrl+Shift+K"]
    stage.window.open_page("settings")
    assert len(keys()) == 2
