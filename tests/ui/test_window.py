"""The frame of the pages: languages at once, narrow windows, finding anything, files, backup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot
from window_stage import Stage, person, staged

from labdesk.i18n import LANGUAGES, language
from labdesk.schema import records
from labdesk.store import Query, Store
from labdesk.ui import theme
from labdesk.ui.list_model import PAGE


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


def test_open_pages_speak_another_language_at_once(year: Store, tmp_path: Path) -> None:
    with staged(year, tmp_path) as stage:
        for key in ("student", "practice_period", "project", "talent", "manual"):
            stage.window.open_page(key)
        stage.window.open_page("person")
        stage.window.speak_language("ru")
        QApplication.processEvents()
        t = language("ru")
        page = stage.page("person")
        label = page.findChild(QLabel, "label_born")
        assert label is not None
        assert label.text() == t("Date of birth")
        assert page.list.headerData(0, Qt.Orientation.Horizontal) == t("Full name")
        assert stage.window.menus.menus["File"].title().replace("&", "") == t("File")
        first = page.list.index(0, 0).data()
        assert any("Ѐ" <= letter <= "ӿ" for letter in first)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_language_is_remembered(code: str, stage: Stage) -> None:
    stage.window.speak_language(code)
    assert stage.settings.value("language") == code
    assert stage.window.desk.t.code == code


def test_a_section_opens_its_first_page_and_shows_its_others(stage: Stage) -> None:
    window = stage.window
    stage.press(window.sidebar, "nav_practice")
    assert window.stack.currentWidget().objectName() == "page_student"
    stage.press(window.sidebar, "nav_practice_placement")
    assert window.stack.currentWidget().objectName() == "page_placement"
    shown = {b.objectName() for b in window.sidebar.findChildren(QAbstractButton) if b.isVisible()}
    assert "nav_practice_day_off" in shown
    assert "nav_people_person" not in shown


def test_the_sidebar_folds_to_icons_in_a_narrow_window(stage: Stage) -> None:
    wide = stage.window.sidebar.width()
    stage.window.resize(1000, 700)
    QApplication.processEvents()
    assert stage.window.sidebar.width() < wide / 2
    stage.window.resize(1300, 700)
    QApplication.processEvents()
    assert stage.window.sidebar.width() == wide


def test_anything_is_found_by_a_few_letters_in_any_script_and_opened_by_enter(stage: Stage) -> None:
    someone = person(stage.store, "Karimova", "Gulnora")
    person(stage.store, "Aliyeva", "Nilufar")
    stage.window.open_page("site")
    stage.window.acts["menu_find"].trigger()
    typed = stage.window.findChild(QLineEdit, "finder_text")
    assert typed is not None
    typed.setText("каримо")
    stage.window.finder.search()
    QTest.keyClick(typed, Qt.Key.Key_Return)
    assert stage.page("person").detail.row_id == someone
    assert not stage.window.finder.isVisible()


def test_back_returns_to_the_page_before(stage: Stage) -> None:
    stage.window.open_page("person")
    stage.window.open_page("event")
    stage.window.acts["menu_back"].trigger()
    assert stage.window.stack.currentWidget().objectName() == "page_person"


def test_back_and_forward_return_to_the_record_that_was_open(stage: Stage) -> None:
    one, other = person(stage.store, "Karimova", "Gulnora"), person(stage.store, "Aliyeva", "Nilufar")
    gone = person(stage.store, "Rahimova", "Lola")
    back, forward = stage.window.acts["menu_back"], stage.window.acts["menu_forward"]
    assert not back.isEnabled()
    for key, subject in (("person", one), ("person", gone), ("person", other), ("event", None)):
        stage.window.open_page(key, subject)
    assert not forward.isEnabled()
    stage.store.delete("person", [gone])
    back.trigger()
    assert stage.window.place() == ("person", other)
    QTest.mouseClick(stage.window.windowHandle(), Qt.MouseButton.BackButton)
    assert stage.window.place() == ("person", one)
    QTest.mouseClick(stage.window.windowHandle(), Qt.MouseButton.ForwardButton)
    assert stage.window.place() == ("person", other)
    forward.trigger()
    assert stage.window.stack.currentWidget().objectName() == "page_event"
    assert not forward.isEnabled()


def test_back_stays_while_a_record_is_unfinished(stage: Stage) -> None:
    stage.window.open_page("event")
    page = stage.page("person")
    page.new()
    stage.type(page, "surname_latn", "Karimova")
    stage.ask.answer("stay")
    stage.window.acts["menu_back"].trigger()
    assert stage.window.stack.currentWidget() is page
    stage.ask.answer("drop")
    stage.window.acts["menu_back"].trigger()
    assert stage.window.stack.currentWidget().objectName() == "page_event"


def test_undo_says_what_it_would_undo(stage: Stage) -> None:
    assert not stage.window.acts["menu_undo"].isEnabled()
    person(stage.store, "Karimova", "Gulnora")
    assert stage.window.acts["menu_undo"].isEnabled()
    assert "Karimova Gulnora" in stage.window.acts["menu_undo"].text()
    stage.window.acts["menu_undo"].trigger()
    stage.settle()
    assert stage.store.total(Query("person")) == 0
    assert "Karimova Gulnora" in stage.window.acts["menu_redo"].text()
    stage.window.acts["menu_redo"].trigger()
    stage.settle()
    assert stage.store.total(Query("person")) == 1


def test_closing_after_changes_leaves_a_backup(store: Store, tmp_path: Path) -> None:
    with staged(store, tmp_path):
        person(store, "Karimova", "Gulnora")
    [copy] = (tmp_path / "backups").glob("*.labdesk")
    opened = Store.open(copy)
    assert opened.total(Query("person")) == 1
    opened.close()


def test_closing_without_changes_leaves_none(store: Store, tmp_path: Path) -> None:
    with staged(store, tmp_path) as stage:
        stage.page("person")
    assert not (tmp_path / "backups").exists()


def test_an_unfinished_record_keeps_the_window_open_until_it_is_given_up(stage: Stage) -> None:
    page = stage.page("person")
    page.new()
    stage.type(page, "surname_latn", "Karimova")
    stage.ask.answer("stay")
    assert not stage.window.close()
    stage.ask.answer("drop")
    assert stage.window.close()


def test_another_site_is_asked_for_and_handed_to_the_program(stage: Stage, tmp_path: Path) -> None:
    wanted: list[tuple[str, object]] = []
    stage.window.file_wanted.connect(lambda act, path: wanted.append((act, path)))
    answers = [tmp_path / f"{name}.labdesk" for name in ("other", "new", "sample", "copy")]
    stage.ask.answer(*answers, True)
    for name in ("menu_open_file", "menu_new_file", "menu_sample", "menu_restore"):
        stage.window.acts[name].trigger()
    assert wanted == [
        ("open", tmp_path / "other.labdesk"),
        ("create", tmp_path / "new.labdesk"),
        ("sample", tmp_path / "sample.labdesk"),
        ("restore", tmp_path / "copy.labdesk"),
    ]


def test_size_and_dark_theme_change_in_one_go_and_are_remembered(stage: Stage, qtbot: QtBot) -> None:
    try:
        for _ in range(3):
            stage.window.acts["menu_larger"].trigger()
        stage.window.acts["menu_dark"].trigger()
        assert stage.settings.value("window/scale") in (115, "115")
        qtbot.waitUntil(lambda: theme.px(100) == 115)
        assert theme.colours() is theme.DARK
    finally:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app)


def test_a_page_gets_the_keyboard_in_its_list_or_first_editor(stage: Stage) -> None:
    person(stage.store, "Rahimova", "Lola")
    stage.window.open_page("person")
    page = stage.page("person")
    assert stage.window.focusWidget() is page.table
    assert page.table.currentIndex().row() == 0
    stage.window.open_page("project")
    assert stage.window.focusWidget().objectName() == "empty_act"
    stage.press(stage.window.sidebar, "nav_settings")
    assert stage.window.focusWidget().objectName() == "topics"
    stage.window.open_page("person", {})
    assert stage.window.focusWidget().objectName() == "surname_latn"


def test_shortcuts_work_by_the_place_of_the_key_on_a_russian_keyboard(stage: Stage) -> None:
    from labdesk.ui.actions import KeyPositions

    app = QApplication.instance()
    assert app is not None
    listener = KeyPositions(app)
    try:
        page = stage.page("person")
        page.new({"surname_latn": "Karimova", "first_latn": "Gulnora"})
        control = Qt.KeyboardModifier.ControlModifier
        app.sendEvent(page.detail, QKeyEvent(QEvent.Type.KeyPress, ord("Ы"), control, "ы"))
        assert stage.store.total(Query("person")) == 1
    finally:
        app.removeEventFilter(listener)


def test_a_huge_list_reads_only_the_pages_that_are_seen(stage: Stage) -> None:
    rows = [{"title": f"Tadbir {n}", "starts": None} for n in range(PAGE * 30)]
    with stage.store.transaction("Many") as session:
        session.insert_rows(records()["event"], rows)
    page = stage.page("event")
    read: list[int] = []
    listing = stage.store.listing
    stage.store.listing = lambda query, offset=0, *more: read.append(offset) or listing(query, offset, *more)  # type: ignore[method-assign, func-returns-value]
    page.table.scrollToBottom()
    page.table.grab()
    assert page.list.id_at(PAGE * 30 - 1) is not None
    assert read
    assert set(read) <= {PAGE * 28, PAGE * 29}


def test_every_tab_of_a_form_is_found_in_one_menu(stage: Stage) -> None:
    page = stage.page("practice_period")
    button = page.findChild(QToolButton, "all_tabs")
    assert button is not None
    menu = button.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    tabs = page.detail.tabs
    assert [act.text() for act in menu.actions()] == [tabs.tabText(n) for n in range(tabs.count())]
    page.detail.new_record()
    menu.aboutToShow.emit()
    menu.actions()[1].trigger()
    assert tabs.currentIndex() == 1
