"""Narrowing a list column by column, and keeping how it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QWidget
from window_stage import Stage, person, staged

from labdesk.store import Store
from labdesk.store.conditions import Between, Contains, Empty, OneOf, Within
from labdesk.ui.pages.filtering import FilterPanel
from labdesk.ui.pages.records import RecordPage
from labdesk.ui.widgets import ChoiceBox, DateEdit, NumberEdit, SearchBox


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    for surname, sex, month in (("Aliyeva", "f", 1), ("Bozorov", "m", 2), ("Karimov", "m", 3)):
        person(store, surname, "Shahzod", sex=sex, born=date(2001, month, 5))
    with staged(store, tmp_path) as made:
        yield made


def shown(page: RecordPage) -> list[str]:
    return [str(page.list.index(row, 0).data()).split()[0] for row in range(page.list.rowCount())]


def texts(page: QWidget) -> list[str]:
    found = [b for b in page.findChildren(QAbstractButton) if b.objectName().startswith("chip_words_")]
    return [b.text() for b in found if b.isVisible()]


def tick(panel: FilterPanel, *words: str) -> None:
    values = panel.findChild(QListWidget, "filter_values")
    assert values is not None
    for row in range(values.count()):
        item = values.item(row)
        if item.text().startswith(words):
            item.setCheckState(Qt.CheckState.Checked)


def part(panel: QWidget, kind: type, name: str) -> QWidget:
    found = panel.findChild(kind, name)
    assert isinstance(found, QWidget)
    return found


def test_a_chip_says_the_filter_and_its_cross_takes_it_away(stage: Stage) -> None:
    page = stage.page("person")
    panel = page.pane.open_filter("sex")
    tick(panel, "Male")
    stage.press(panel, "filter_apply")
    assert shown(page) == ["Bozorov", "Karimov"]
    assert texts(page) == ["Sex: Male"]
    count = page.findChild(QLabel, "count")
    assert count is not None
    assert count.isVisible()
    assert count.text() == "2 of 3 shown"
    stage.press(page, "chip_remove_sex")
    assert shown(page) == ["Aliyeva", "Bozorov", "Karimov"]
    assert not count.isVisible()


def test_the_delete_key_on_a_chip_takes_it_away(stage: Stage) -> None:
    page = stage.page("person")
    page.pane.narrow("sex", OneOf(("f",)))
    words = page.findChild(QAbstractButton, "chip_words_sex")
    assert words is not None
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_Delete)
    assert len(shown(page)) == 3


def test_search_and_filters_add_up_and_clear_shows_all(stage: Stage) -> None:
    page = stage.page("person")
    search = page.findChild(SearchBox, "search")
    assert search is not None
    page.pane.narrow("sex", OneOf(("m",)))
    stage.type(page, "search", "Карим")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert shown(page) == ["Karimov"]
    stage.press(page, "action_clear")
    assert len(shown(page)) == 3
    assert search.text() == ""
    assert texts(page) == []


def test_text_is_looked_for_in_any_script(stage: Stage) -> None:
    page = stage.page("person")
    panel = page.pane.open_filter("surname_latn")
    part(panel, QWidget, "filter_text").setText("бозор")  # type: ignore[attr-defined]
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert shown(page) == ["Bozorov"]


def test_days_are_asked_from_and_to_or_by_period(stage: Stage) -> None:
    page = stage.page("person")
    panel = page.pane.open_filter("born")
    part(panel, DateEdit, "filter_from").set_value(date(2001, 2, 1))  # type: ignore[attr-defined]
    stage.press(panel, "filter_apply")
    assert shown(page) == ["Bozorov", "Karimov"]
    assert texts(page) == ["Date of birth: from 01.02.2001"]
    panel = page.pane.open_filter("born")
    way = panel.findChild(ChoiceBox, "filter_way")
    assert way is not None
    way.set_value("month")
    way.changed.emit()
    stage.press(panel, "filter_apply")
    assert page.list.query.where["born"] == Within("month")
    assert shown(page) == []
    assert page.pane.nothing.isVisible()
    stage.press(page.pane.nothing, "empty_act")
    assert len(shown(page)) == 3


def test_numbers_are_asked_from_and_to(stage: Stage) -> None:
    for children in (10, 20, 30):
        values = {"name": f"{children}-guruh", "age_group": "junior", "children": children}
        stage.store.save("kindergarten_group", values)
    page = stage.page("kindergarten_group")
    panel = page.pane.open_filter("children")
    part(panel, NumberEdit, "filter_to").set_value(20)  # type: ignore[attr-defined]
    stage.press(panel, "filter_apply")
    assert page.list.query.where == {"children": Between(None, 20)}
    assert page.list.rowCount() == 2


def test_a_reference_offers_its_values_and_finds_others(stage: Stage) -> None:
    for number, head in enumerate((1, 1, 2)):
        stage.store.save("organisation", {"name": f"{number}-bogʻcha", "sort": "mtt", "head": head})
    page = stage.page("organisation")
    panel = page.pane.open_filter("head")
    values = panel.findChild(QListWidget, "filter_values")
    assert values is not None
    assert [values.item(row).text() for row in range(values.count())] == ["Aliyeva Shahzod · 2", "Bozorov Shahzod · 1"]
    panel.offer("бозор")
    assert values.count() == 1
    tick(panel, "Bozorov")
    stage.press(panel, "filter_apply")
    assert shown(page) == ["2-bogʻcha"]
    assert texts(page) == ["Head: Bozorov Shahzod"]


def test_a_chip_opens_its_filter_again_as_it_was(stage: Stage) -> None:
    page = stage.page("person")
    page.pane.narrow("surname_latn", Contains("kar"))
    stage.press(page, "chip_words_surname_latn")
    panel = page.findChild(FilterPanel)
    assert panel is not None
    assert part(panel, QWidget, "filter_text").text() == "kar"  # type: ignore[attr-defined]
    stage.press(panel, "filter_clear")
    assert len(shown(page)) == 3


def test_every_column_of_every_list_can_be_asked(stage: Stage) -> None:
    for key in ("person", "placement", "talent", "agreement", "manual", "student"):
        page = stage.page(key)
        menu = page.pane.filter_button.menu()
        menu.aboutToShow.emit()
        assert len(menu.actions()) >= len(page.list.query.columns)
        for path in page.list.query.columns:
            panel = page.pane.open_filter(path)
            assert panel.accessibleName()
            stage.press(panel, "filter_apply")
            page.pane.narrow(path, Empty())
            assert not page.table.isVisible() or page.list.rowCount() or not page.list.everything
            page.pane.narrow(path, None)


def test_a_view_is_kept_applied_renamed_and_forgotten(stage: Stage) -> None:
    page = stage.page("person")
    pane = page.pane
    pane.narrow("sex", OneOf(("m",)))
    page.list.order_by(1, falling=True)
    pane.columns_button.show_columns(["full", "born"])
    stage.ask.answer("Erkaklar")
    stage.press(page, "action_save_view")
    pane.reset()
    assert shown(page) == ["Aliyeva", "Bozorov", "Karimov"]
    assert page.list.query.columns == page.record.kind.columns
    menu = pane.views_button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Erkaklar").trigger()
    assert shown(page) == ["Karimov", "Bozorov"]
    assert page.list.query.columns == ("full", "born")
    assert texts(page) == ["Sex: Male"]
    stage.ask.answer("Yigitlar", True)
    pane.views_button.rename("Erkaklar")
    assert list(pane.views_button.views()) == ["Yigitlar"]
    pane.views_button.drop("Yigitlar")
    assert pane.views_button.views() == {}


def test_columns_are_ticked_moved_and_reset_in_their_panel(stage: Stage) -> None:
    page = stage.page("person")
    panel = page.pane.columns_button.open()
    names = panel.names
    address = next(names.item(row) for row in range(names.count()) if names.item(row).text() == "Address")
    address.setCheckState(Qt.CheckState.Checked)
    assert page.list.query.columns[-1] == "address"
    names.setCurrentRow(1)
    QTest.keyClick(names, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.list.query.columns[:3] == ("full", "sex", "born")
    stage.press(panel, "columns_usual")
    assert page.list.query.columns == page.record.kind.columns
    for row in range(names.count()):
        names.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert len(page.list.query.columns) == 1
