"""F1 opens the page about what is on the screen; links, contents, finding and the list of keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from window_stage import Stage, staged

from labdesk.store import Store
from labdesk.ui.pages.help import HelpWindow


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


def helped(stage: Stage) -> HelpWindow:
    found = stage.window.findChild(HelpWindow)
    assert found is not None
    return found


def test_the_page_on_the_screen_is_explained_in_the_language_of_the_screen(stage: Stage) -> None:
    stage.window.open_page("affiliation")
    stage.window.acts["menu_help"].trigger()
    shown = helped(stage)
    assert shown.isVisible()
    assert shown.page.toPlainText().startswith("People\n")
    assert shown.contents.currentItem().text() == "People"
    stage.window.speak_language("ru")
    assert shown.page.toPlainText().startswith("Люди\n")
    assert shown.contents.item(0).text() == "Первые шаги"
    stage.window.open_page("trash")
    stage.window.acts["menu_help"].trigger()
    assert shown.page.toPlainText().startswith("Корзина\n")


def test_links_lead_on_and_back_returns(stage: Stage) -> None:
    stage.window.open_page("person")
    stage.window.acts["menu_help"].trigger()
    shown = helped(stage)
    assert 'href="import.md"' in shown.page.toHtml()
    shown.page.anchorClicked.emit(QUrl("import.md"))
    assert shown.topic == "import"
    shown.back.click()
    assert shown.page.toPlainText().startswith("People\n")
    assert not shown.back.isEnabled()


def test_words_are_found_on_the_page_one_after_another(stage: Stage) -> None:
    stage.window.helping.show_topic("lists")
    shown = helped(stage)
    QTest.keyClicks(shown.search, "ctrl")
    assert shown.page.textCursor().selectedText() == "Ctrl"
    first = shown.page.textCursor().position()
    count = int(shown.found.text().split()[2])
    QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.page.textCursor().position() > first
    for _ in range(count - 1):
        QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.page.textCursor().position() == first
    shown.search.setText("kangaroo")
    assert shown.found.text() == "Nothing found."


def test_the_keys_are_listed_from_the_actions_themselves(stage: Stage) -> None:
    stage.window.open_page("person")
    stage.window.acts["menu_shortcuts"].trigger()
    words = [line.strip() for line in helped(stage).page.toPlainText().splitlines()]
    for keys, said in (("Ctrl+K, Ctrl+Shift+K", "Find anywhere…"), ("Ctrl+S", "Save"), ("F1", "Help on this page")):
        assert words[words.index(keys) + 1] == said
    stage.window.open_page("settings")
    stage.window.acts["menu_shortcuts"].trigger()
    assert "Ctrl+S" not in [line.strip() for line in helped(stage).page.toPlainText().splitlines()]


def test_escape_closes_the_help(stage: Stage) -> None:
    stage.window.acts["menu_help"].trigger()
    QTest.keyClick(helped(stage), Qt.Key.Key_Escape)
    assert not helped(stage).isVisible()


def test_the_palette_opens_a_page_of_the_help(stage: Stage) -> None:
    finder = stage.window.finder
    finder.start()
    finder.typed.setText("backup and")
    finder.search()
    QTest.keyClick(finder.typed, Qt.Key.Key_Return)
    assert helped(stage).topic == "backup"


def test_the_quick_guide_is_written_where_the_user_wants_it(stage: Stage, tmp_path: Path) -> None:
    target = tmp_path / "guide.pdf"
    stage.ask.answer(None, target)
    stage.window.acts["menu_guide"].trigger()
    stage.window.acts["menu_guide"].trigger()
    stage.settle()
    assert stage.ask.asked[-1].text == "LabDesk quick guide.pdf"
    assert target.read_bytes().startswith(b"%PDF")
