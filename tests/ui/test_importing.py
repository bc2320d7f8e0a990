"""The import wizard as somebody uses it: a file, its columns, what would happen, done, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView, QTableWidget, QToolButton, QWidget

from labdesk.i18n import language
from labdesk.store import Query, Store
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.desk import Desk
from labdesk.ui.jobs import Jobs
from labdesk.ui.pages.importing import ImportPage

HEADS = ["Familiya", "Ism", "Otasining ismi", "Tugʻilgan sana", "Telefon", "Bolalar soni"]
PEOPLE = [
    ["Karimova", "Gulnora", "Anvar qizi", "12.03.1991", "+998 90 123 45 67", 2],
    ["Oʻrinov", "Oʻktam", "Botir oʻgʻli", "01.09.1988", "+998 91 234 56 78", 1],
    ["Rahimova", "Nargiza", "Olim qizi", "30.02.1990", "+998 93 345 67 89", 0],
]


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    """A desk over an empty site, with a scripted user."""
    ask = ScriptedAsk()
    made = Desk(store, language("en"), ask, Jobs(None, ask))
    yield made
    made.jobs.close()
    made.close()


def asked(desk: Desk) -> list[str]:
    """What the user was told or asked, in words."""
    assert isinstance(desk.ask, ScriptedAsk)
    return [f"{each.title} {each.text}".strip() for each in desk.ask.asked]


@pytest.fixture
def page(desk: Desk) -> Iterator[ImportPage]:
    """The wizard for people."""
    made = ImportPage(desk)
    made.show_subject("person")
    made.show()
    yield made
    made.close()
    made.deleteLater()


def sheet(path: Path, *rows: list[Any], heads: list[str] | None = None) -> Path:
    book = Workbook()
    for row in (heads or HEADS, *rows):
        book.active.append(row)
    book.save(path)
    return path


def push(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name) or page.findChild(QToolButton, name)
    assert button is not None, name
    assert button.isVisible(), name
    assert button.isEnabled(), name
    button.click()


def wait(page: ImportPage, desk: Desk) -> None:
    desk.jobs.wait_idle()
    QApplication.processEvents()


def chips(page: ImportPage) -> dict[str, str]:
    found = (c for c in page.findChildren(QToolButton) if c.objectName().startswith("chip_"))
    return {c.objectName().removeprefix("chip_"): c.text().rpartition(" ")[2] for c in found}


def table_texts(page: ImportPage) -> list[list[str]]:
    view = page.findChild(QTableView, "plan")
    assert view is not None
    model = view.model()
    return [[str(model.index(r, c).data() or "") for c in range(model.columnCount())] for r in range(model.rowCount())]


def to_check(page: ImportPage, desk: Desk, path: Path) -> None:
    desk.ask.answer(path)  # type: ignore[attr-defined]
    push(page, "choose_file")
    wait(page, desk)
    push(page, "action_next")
    wait(page, desk)


def test_a_sheet_is_looked_at_imported_and_taken_back(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    to_check(page, desk, sheet(tmp_path / "people.xlsx", *PEOPLE))
    assert chips(page) == {"all": "3", "new": "2", "changed": "0", "unchanged": "0", "duplicate": "0", "refused": "1"}
    assert desk.store.total(Query("person")) == 0
    push(page, "action_next")
    wait(page, desk)
    assert desk.store.total(Query("person")) == 2
    assert page.done_step.head.text() == "2 records imported"
    assert "refused: 1" in page.done_step.details.text()
    assert list((desk.store.path.parent / "backups").glob("site_*.labdesk"))
    push(page, "undo_import")
    wait(page, desk)
    assert desk.store.total(Query("person")) == 0
    assert not page.findChild(QPushButton, "undo_import").isEnabled()
    assert page.done_step.head.text() == "The import was undone"


def test_a_corrected_column_is_remembered_for_the_next_file(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    path = sheet(tmp_path / "people.xlsx", *PEOPLE[:2], heads=[*HEADS[:4], "Telefon", "Bosh harf"])
    desk.ask.answer(path)  # type: ignore[attr-defined]
    push(page, "choose_file")
    wait(page, desk)
    box = page.findChild(QComboBox, "field_5")
    assert box.currentData() is None
    box.setCurrentIndex(box.findData("note"))
    box.activated.emit(box.currentIndex())
    push(page, "action_next")
    wait(page, desk)
    push(page, "action_next")
    wait(page, desk)
    assert [row.values[0] for row in desk.store.listing(Query("person", ("note",)))] == ["2", "1"]
    page.show_subject("person")
    page.read(path)
    wait(page, desk)
    assert page.findChild(QComboBox, "field_5").currentData() == "note"


def test_a_field_given_to_another_column_is_taken_from_the_first(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    page.read(sheet(tmp_path / "people.xlsx", *PEOPLE))
    wait(page, desk)
    first, second = page.findChild(QComboBox, "field_4"), page.findChild(QComboBox, "field_5")
    assert first.currentData() == "phone"
    second.setCurrentIndex(second.findData("phone"))
    second.activated.emit(second.currentIndex())
    assert first.currentData() is None
    assert page.findChild(QTableWidget, "mapping").item(4, 2).text() == "Left out"


def test_a_refused_cell_is_marked_and_corrected_in_place(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    to_check(page, desk, sheet(tmp_path / "people.xlsx", *PEOPLE))
    [line] = table_texts(page)
    assert line[:3] == ["4", "Refused", "Date of birth: There is no such day in the calendar."]
    model = page.findChild(QTableView, "plan").model()
    cell = model.index(0, 3 + HEADS.index("Tugʻilgan sana"))
    assert cell.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "There is no such day in the calendar."
    assert model.index(0, 3).data(Qt.ItemDataRole.BackgroundRole) is None
    assert model.setData(cell, "28.02.1990")
    wait(page, desk)
    assert chips(page)["refused"] == "0"
    push(page, "action_next")
    wait(page, desk)
    assert desk.store.total(Query("person")) == 3


def test_a_changed_row_says_what_was_and_what_will_be(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    path = sheet(tmp_path / "people.xlsx", *PEOPLE[:2])
    to_check(page, desk, path)
    push(page, "action_next")
    wait(page, desk)
    page.show_subject("person")
    to_check(page, desk, sheet(path, [*PEOPLE[0][:4], "+998 90 999 99 99", 2], PEOPLE[1]))
    assert (chips(page)["changed"], chips(page)["unchanged"]) == ("1", "1")
    push(page, "chip_changed")
    assert table_texts(page)[0][2] == "Phone: +998 90 123-45-67 → +998 90 999-99-99"
    assert page.next.text() == "Import 1 record"


def test_a_possible_duplicate_is_set_aside_unless_wanted(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    desk.store.save("person", {"surname_latn": "Karimova", "first_latn": "Gulnara", "patronymic_latn": "Anvar qizi"})
    to_check(page, desk, sheet(tmp_path / "people.xlsx", PEOPLE[0], PEOPLE[1]))
    assert chips(page)["duplicate"] == "1"
    assert "Karimova Gulnara" in table_texts(page)[0][2]
    assert page.next.text() == "Import 1 record"
    choice = page.findChild(QComboBox, "duplicates")
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert page.next.text() == "Import 2 records"
    box = page.check_step.model.index(0, 1)
    assert page.check_step.model.setData(box, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert (page.next.text(), choice.currentIndex()) == ("Import 1 record", 0)
    page.check_step.table.setCurrentIndex(box)
    QTest.keyClick(page.check_step.table, Qt.Key.Key_Space)
    assert (page.next.text(), choice.currentIndex()) == ("Import 2 records", 1)
    push(page, "action_next")
    wait(page, desk)
    assert desk.store.total(Query("person")) == 3


def test_refused_rows_go_into_a_workbook_with_their_reasons(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    to_check(page, desk, sheet(tmp_path / "people.xlsx", *PEOPLE))
    target = tmp_path / "refused.xlsx"
    desk.ask.answer(target)  # type: ignore[attr-defined]
    push(page, "save_refused")
    wait(page, desk)
    rows = list(load_workbook(target).active.values)
    assert rows[1][:3] == (4, "Rahimova", "Nargiza")
    assert "no such day" in rows[1][-1]
    assert "people – refused rows.xlsx" in asked(desk)[-1]


def test_all_rows_may_belong_to_one_record(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    for name in ("First university", "Second university"):
        desk.store.save("organisation", {"name": name, "sort": "otm"})
    page.show_subject(("student", 2))
    to_check(page, desk, sheet(tmp_path / "students.xlsx", *PEOPLE[:2]))
    push(page, "action_next")
    wait(page, desk)
    assert {row.values[0] for row in desk.store.listing(Query("student", ("university",)))} == {"Second university"}


def test_another_sheet_of_the_file_can_be_taken(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    book = Workbook()
    for name, rows in (("Birinchi", PEOPLE[:2]), ("Ikkinchi", PEOPLE[:1])):
        target = book.create_sheet(name)
        for row in (HEADS, *rows):
            target.append(row)
    del book["Sheet"]
    book.save(tmp_path / "two.xlsx")
    page.read(tmp_path / "two.xlsx")
    wait(page, desk)
    choice = page.findChild(QComboBox, "sheet")
    assert choice.currentText() == "Birinchi"
    choice.activated.emit(1)
    push(page, "action_next")
    wait(page, desk)
    assert chips(page)["all"] == "1"


def test_a_file_that_is_no_table_is_refused_in_a_sentence(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    bad = tmp_path / "page.xlsx"
    bad.write_text("<html><table><tr><td>1</td></tr></table></html>")
    page.read(bad)
    wait(page, desk)
    assert "web page" in asked(desk)[-1]
    assert page.findChild(QPushButton, "choose_file").isEnabled()


def test_a_file_can_be_dropped_on_the_page(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(sheet(tmp_path / "people.xlsx", *PEOPLE)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.file_step.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    wait(page, desk)
    assert page.findChild(QTableWidget, "mapping").rowCount() == len(HEADS)


def test_the_whole_wizard_speaks_another_language_at_once(page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    to_check(page, desk, sheet(tmp_path / "people.xlsx", *PEOPLE))
    before = {w.objectName(): w.text() for w in page.findChildren(QPushButton) if w.isVisible()}
    desk.speak("ru")
    assert {w.objectName() for w in page.findChildren(QPushButton) if w.isVisible()} == set(before)
    assert chips(page)["refused"] == "1"


@pytest.mark.parametrize("code", ["uz-Latn", "uz-Cyrl", "ru", "en"])
def test_the_button_for_refused_rows_keeps_its_words(code: str, page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    desk.speak(code)
    page.resize(1090, 700)
    to_check(page, desk, sheet(tmp_path / "people.xlsx", *PEOPLE, PEOPLE[0]))
    button = page.findChild(QPushButton, "save_refused")
    assert button is not None and button.isVisible()
    assert button.width() >= button.sizeHint().width()


@pytest.mark.parametrize("code", ["uz-Latn", "uz-Cyrl", "ru", "en"])
def test_the_ways_on_after_an_import_keep_their_words(code: str, page: ImportPage, desk: Desk, tmp_path: Path) -> None:
    page.show_subject("student")
    desk.speak(code)
    page.resize(859, 640)
    to_check(page, desk, sheet(tmp_path / "people.xlsx", *PEOPLE))
    push(page, "action_next")
    wait(page, desk)
    ways = [button for button in page.done_step.findChildren(QPushButton) if button.isVisible()]
    assert len(ways) == 5
    assert all(button.width() >= button.sizeHint().width() for button in ways)
