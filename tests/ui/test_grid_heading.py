"""Sorting by headings, the column that stays, and what is told about the selection."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from window_stage import Stage, person, staged

from labdesk.i18n import LANGUAGES, language
from labdesk.schema.marks import INCENTIVES
from labdesk.store import Store
from labdesk.ui import theme
from labdesk.ui.pages.records import RecordPage


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


def shown(page: RecordPage) -> list[str]:
    return [str(page.list.index(row, 0).data()).split()[0] for row in range(page.list.rowCount())]


def click(page: RecordPage, column: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    header = page.table.horizontalHeader()
    place = QPointF(header.sectionViewportPosition(column) + 20, header.height() / 2).toPoint()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, held, place)


def people(stage: Stage) -> RecordPage:
    for surname, sex, day in (("Aliyeva", "f", 2), ("Bozorov", "m", 3), ("Karimov", "m", 1), ("Umarova", "f", 4)):
        person(stage.store, surname, "A", sex=sex, born=date(2001, 1, day))
    return stage.page("person")


def test_shift_adds_a_second_column_to_the_sort_and_the_heading_says_so(stage: Stage) -> None:
    page = people(stage)
    click(page, 2)
    first = page.list.query.order
    click(page, 1, Qt.KeyboardModifier.ShiftModifier)
    click(page, 1, Qt.KeyboardModifier.ShiftModifier)
    assert page.list.query.order == (*first, "-born")
    assert shown(page) == ["Umarova", "Aliyeva", "Bozorov", "Karimov"]
    assert page.list.sorted_by(1) == (2, True)
    told = page.list.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Date of birth, sorted descending"
    click(page, 1, Qt.KeyboardModifier.ShiftModifier)
    assert page.list.query.order == first
    click(page, 0)
    assert page.list.query.order == ("full",)


def test_the_menu_of_a_heading_sorts_filters_and_hides(stage: Stage) -> None:
    page = people(stage)
    for name, order in (("sort_down", ("-born",)), ("sort_up", ("born",)), ("sort_clear", ())):
        menu = page.table.heading.menu_of(1)
        next(action for action in menu.actions() if action.objectName() == name).trigger()
        assert page.list.query.order == order
    menu = page.table.heading.menu_of(2)
    assert {"filter_column", "hide_column"} <= {action.objectName() for action in menu.actions()}
    next(action for action in menu.actions() if action.objectName() == "hide_column").trigger()
    assert "sex" not in page.list.query.columns
    page.table.setFocus()
    page.table.setCurrentIndex(page.list.index(0, 1))
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.objectName() == "column_menu"
    popup.close()


def test_the_first_column_stays_while_the_others_scroll(stage: Stage) -> None:
    page = people(stage)
    table, frozen = page.table, page.table.frozen
    page.pane.columns_button.show_columns(["full", "born", "sex", "phone", "email", "note", "address"])
    table.setColumnWidth(0, 240)
    bar = table.horizontalScrollBar()
    assert not frozen.isVisible()
    bar.setValue(bar.maximum())
    assert frozen.isVisible()
    assert frozen.columnWidth(0) == 240
    place = QPoint(20, table.rowViewportPosition(2) + 5)
    QTest.mouseClick(frozen.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert table.currentIndex().row() == 2
    assert page.detail.row_id == page.list.id_at(2)
    assert bar.value() == bar.maximum()
    theme.apply(QApplication.instance(), scale=120)  # type: ignore[arg-type]
    assert frozen.rowHeight(0) == table.rowHeight(0)
    assert frozen.horizontalHeader().height() == table.horizontalHeader().height()
    theme.apply(QApplication.instance())  # type: ignore[arg-type]
    table.horizontalHeader().moveSection(1, 0)
    assert frozen.column() == 1
    assert not frozen.isColumnHidden(1)
    assert frozen.isColumnHidden(0)
    bar.setValue(0)
    assert not frozen.isVisible()


def test_a_cell_reached_by_keys_is_not_under_the_column_that_stays(stage: Stage) -> None:
    page = people(stage)
    table = page.table
    page.pane.columns_button.show_columns(["full", "born", "sex", "phone", "email", "note", "address"])
    table.setColumnWidth(0, 240)
    table.setCurrentIndex(page.list.index(0, 6))
    QApplication.processEvents()
    for _ in range(5):
        QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.currentIndex().column() == 1
    assert not table.frozen.isVisible() or table.visualRect(table.currentIndex()).left() >= table.columnWidth(0) - 1


def test_the_status_line_adds_up_what_is_selected(stage: Stage) -> None:
    for number, children in enumerate((10, 20, 30, None)):
        values = {"name": f"{number}-guruh", "age_group": "junior", "children": children, "places": 2}
        stage.store.save("kindergarten_group", values)
    page = stage.page("kindergarten_group")
    totals = page.findChild(QLabel, "totals")
    assert totals is not None
    page.table.clearSelection()
    page.pane.totals.tell()
    assert totals.text() == "4 records"
    page.table.selectAll()
    page.pane.totals.tell()
    assert totals.text() == "4 records · 24 selected · Children: sum 60 · Places for trainees per shift: sum 8"
    page.table.setSelectionBehavior(page.table.SelectionBehavior.SelectItems)
    chosen = QItemSelection()
    for row in (0, 2):
        chosen.select(page.list.index(row, 4), page.list.index(row, 4))
    page.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    page.pane.totals.tell()
    assert totals.text() == "4 records · 2 selected · Sum 40 · Average 20.0"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_column_has_the_room_of_the_longest_choice(stage: Stage, code: str) -> None:
    stage.window.speak_language(code)
    table = stage.page("incentive").table
    wide = table.fontMetrics().horizontalAdvance
    longest = max(wide(language(code)(choice)) for choice in INCENTIVES.values())
    assert table.columnWidth(table.list.query.columns.index("sort")) >= longest + 6
