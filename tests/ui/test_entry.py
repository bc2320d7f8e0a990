"""A paper comes back: its code opens its rows in their order, what was written by hand is typed and kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from window_stage import Stage, person, staged

from labdesk.documents.registry import keep_codes, make
from labdesk.i18n import language
from labdesk.operations.attachments import attachments_of
from labdesk.operations.sites import new_site
from labdesk.store import Store
from labdesk.store.papers import Paper, known
from labdesk.ui.pages.blank import BlankPage
from labdesk.ui.pages.entry import EntryPage
from labdesk.ui.pages.printing import PrintPage

NAMES = ("Karimova", "Aliyeva", "Botirova")


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    new_site(store, "12-son DMTT")
    for name in NAMES:
        store.save("student", {"person": person(store, name, "Oydin"), "academic_group": f"{name[0]}-1"})
    with staged(store, tmp_path) as shown:
        yield shown


def printed(store: Store, *blank: str) -> Paper:
    made = make(store, "list-student", language("ru"), blank=blank)
    keep_codes(store, made)
    assert made[0].code
    return made[0].code


def came_back(stage: Stage, code: str) -> EntryPage:
    """Ctrl+Shift+B, then what a scanner types: the code and Enter."""
    stage.window.acts["menu_entry"].trigger()
    page = stage.window.pages["entry"]
    assert isinstance(page, EntryPage)
    assert page.code.hasFocus()
    page.code.selectAll()
    QTest.keyClicks(page.code, code)
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    return page


def write(page: EntryPage, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the current cell as a person does, and go on with Enter or Tab."""
    QTest.keyClick(page.grid, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)
    QApplication.processEvents()


def phones(store: Store) -> list[str | None]:
    return [store.get("person", store.get("student", i)["person"])["phone"] for i in (1, 2, 3)]


def test_a_scanned_code_opens_the_rows_in_the_order_of_the_paper(stage: Stage) -> None:
    page = came_back(stage, printed(stage.store, "phone", "course").shown.lower())
    rows = [page.grid.item(row, 0).text() for row in range(page.grid.rowCount())]  # type: ignore[union-attr]
    assert [row.split()[0] for row in rows] == ["Aliyeva", "Botirova", "Karimova"]
    heads = [page.grid.horizontalHeaderItem(n).text() for n in range(4)]  # type: ignore[union-attr]
    assert heads == ["Person", "Academic group", "Phone", "Year of study"]
    assert "left blank: Phone, Year of study" in page.facts.text()
    assert (page.grid.currentRow(), page.grid.currentColumn()) == (0, 2)
    assert page.grid.hasFocus()


def test_enter_goes_down_tab_goes_on_and_all_is_one_step_to_take_back(stage: Stage) -> None:
    page = came_back(stage, printed(stage.store, "phone", "course").code)
    write(page, "901234567")
    assert (page.grid.currentRow(), page.grid.currentColumn()) == (1, 2)
    write(page, "90 765 43 21", Qt.Key.Key_Tab)
    assert (page.grid.currentRow(), page.grid.currentColumn()) == (1, 3)
    write(page, "2", Qt.Key.Key_Tab)
    assert (page.grid.currentRow(), page.grid.currentColumn()) == (2, 2)
    assert page.state.text() == "3 cells to save"
    stage.press(page, "action_save")
    assert phones(stage.store) == [None, "+998 90 123-45-67", "+998 90 765-43-21"]
    assert stage.store.get("student", 3)["course"] == 2
    assert page.state.text() == "Nothing to save."
    stage.window.acts["menu_undo"].trigger()
    stage.settle()
    assert phones(stage.store) == [None, None, None]
    cell = page.grid.item(0, 2)
    assert cell is not None
    assert cell.text() == ""


def test_what_cannot_be_saved_is_marked_kept_and_explained(stage: Stage) -> None:
    page = came_back(stage, printed(stage.store, "course").code)
    write(page, "second")
    cell = page.grid.item(0, 2)
    assert cell is not None
    assert (cell.text(), cell.toolTip()) == ("second", "“second” is not a number")
    stage.press(page, "action_save")
    assert page.state.text() == "“second” is not a number"
    assert (page.grid.currentRow(), page.grid.currentColumn()) == (0, 2)
    write(page, "9")
    stage.press(page, "action_save")
    assert page.state.text() == "At most 6 is expected"
    assert stage.store.get("student", 2)["course"] is None
    page.grid.setCurrentCell(0, 2)
    write(page, "3")
    stage.press(page, "action_save")
    assert stage.store.get("student", 2)["course"] == 3


def test_a_deleted_record_keeps_its_place_and_is_passed_over(stage: Stage) -> None:
    paper = printed(stage.store, "course")
    stage.store.delete("student", [3])
    page = came_back(stage, paper.code)
    cell = page.grid.item(1, 0)
    assert cell is not None
    assert cell.text() == "Botirova Oydin – deleted"
    write(page, "1")
    assert page.grid.currentRow() == 2


@pytest.mark.parametrize(
    ("answer", "stays", "course"), [("stay", True, None), ("drop", False, None), ("save", False, 4)]
)
def test_leaving_asks_about_what_is_not_saved(stage: Stage, answer: str, stays: bool, course: int | None) -> None:
    page = came_back(stage, printed(stage.store, "course").code)
    write(page, "4")
    stage.ask.answer(answer)
    stage.window.open_page("person")
    assert page.isVisible() == stays
    assert stage.store.get("student", 2)["course"] == course


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("123", "A code has 9 letters and digits, and 3 were typed"),
        ("0000-0000-1", "has a wrong letter or digit"),
        ("0000-0000-0", "open the site that printed it"),
    ],
)
def test_a_slip_is_explained_and_the_code_can_be_typed_anew(stage: Stage, typed: str, told: str) -> None:
    page = came_back(stage, typed)
    assert told in page.problem.text()
    assert page.code.hasFocus()
    assert page.code.selectedText() == typed


def test_ctrl_k_knows_a_code_too(stage: Stage) -> None:
    paper = printed(stage.store, "phone")
    stage.window.acts["menu_find"].trigger()
    finder = stage.window.finder
    QTest.keyClicks(finder.typed, paper.shown)
    QTest.keyClick(finder.typed, Qt.Key.Key_Return)
    page = stage.window.pages["entry"]
    assert page.isVisible()
    assert page.paper == paper  # type: ignore[attr-defined]


def test_a_scan_is_kept_by_button_or_drop(stage: Stage, tmp_path: Path) -> None:
    page = came_back(stage, printed(stage.store, "phone").code)
    for name in ("first.pdf", "second.pdf"):
        (tmp_path / name).write_bytes(b"%PDF-1.4 " + name.encode())
    stage.ask.answer([tmp_path / "first.pdf"])
    stage.press(page, "action_scan")
    stage.settle()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "second.pdf"))])
    act, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(QPoint(50, 50)), act, mime, buttons, keys))
    stage.settle()
    kept = attachments_of(stage.store, "site", 1)
    assert [each.file_name for each in kept] == ["first.pdf", "second.pdf"]
    assert all(page.paper and page.paper.shown in each.title for each in kept)


def test_codes_can_be_switched_off(stage: Stage) -> None:
    page = came_back(stage, "")
    page.codes.click()
    assert make(stage.store, "list-student", language("en"), blank=["phone"])[0].code is None
    page.codes.click()
    code = make(stage.store, "list-student", language("en"), blank=["phone"])[0].code
    assert code is not None
    assert known(stage.store, code.code) is None


def test_a_saved_paper_is_known_and_a_previewed_one_is_not(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    stage.window.open_page("print", ("agreement-register", None, None))
    page = stage.window.pages["print"]
    assert isinstance(page, PrintPage)
    qtbot.waitUntil(lambda: bool(page.preview.pdf), timeout=10_000)
    code = make(stage.store, "agreement-register", language("en"))[0].code
    assert code is not None
    assert known(stage.store, code.code) is None
    stage.ask.answer(tmp_path / "register.pdf")
    page.save(".pdf")
    stage.settle()
    assert (tmp_path / "register.pdf").is_file()
    assert known(stage.store, code.code) == code


def test_a_list_is_printed_blank_as_it_is_shown_and_comes_back(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    students = stage.page("student")
    students.list.ask(search="otir")
    students.print_blank()
    page = stage.window.pages["blank"]
    assert isinstance(page, BlankPage)
    names = [page.blank.item(row).text() for row in range(page.blank.count())]
    page.blank.item(names.index("Phone")).setCheckState(Qt.CheckState.Checked)
    save = page.findChild(QPushButton, "save_pdf")
    assert save is not None
    qtbot.waitUntil(save.isEnabled, timeout=10_000)
    stage.ask.answer(tmp_path / "blank.pdf")
    save.click()
    stage.settle()
    text = PdfReader(tmp_path / "blank.pdf").pages[0].extract_text()
    assert "Botirova" in text
    assert "Aliyeva" not in text
    found = re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b", text)
    assert found is not None
    entry = came_back(stage, found[0])
    assert entry.paper is not None
    assert (entry.paper.about, entry.paper.columns) == ((3,), ("person.phone",))
