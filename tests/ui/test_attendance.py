"""The month sheet of a practice: a key marks a cell at once, blocks are pasted, a sheet that came back opens here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from window_stage import Stage, staged

from labdesk.documents.registry import keep_codes, make
from labdesk.i18n import LANGUAGES, language
from labdesk.operations.attachments import attachments_of
from labdesk.operations.sites import new_site
from labdesk.store import Query, Store
from labdesk.ui.pages.attendance import AttendancePage
from labdesk.ui.pages.entry import EntryPage
from labdesk.ui.pages.printing import PrintPage
from tests.practices import book_of, day, mark, practice

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    new_site(store, "12-son DMTT")
    practice(store, 3, hours=120)
    with staged(store, tmp_path) as shown:
        yield shown


def opened(stage: Stage, **subject: object) -> AttendancePage:
    stage.window.open_page("attendance", {"period": 1, "month": "2025-10", **subject})
    page = stage.window.pages["attendance"]
    assert isinstance(page, AttendancePage)
    return page


def type_(page: AttendancePage, text: str) -> None:
    """Type into the sheet as a keyboard of any layout does."""
    for letter in text:
        QApplication.sendEvent(page.grid, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def shown(page: AttendancePage, row: int, number: int) -> str:
    """What a day shows of the student in a row; 32 is the column of hours."""
    column = number - 1 if number < 32 else page.model.columnCount() - 1
    return str(page.model.index(row, column).data() or "")


def at(page: AttendancePage, row: int, number: int) -> None:
    page.grid.go_to(row, number - 1)


def ground(page: AttendancePage, row: int, number: int) -> object:
    return page.model.index(row, number - 1).data(Qt.ItemDataRole.BackgroundRole)


def test_the_sheet_shows_the_month_its_names_and_what_is_planned(stage: Stage) -> None:
    page = opened(stage)
    names = [page.model.headerData(row, Qt.Orientation.Vertical) for row in range(page.model.rowCount())]
    assert names == ["Aliyeva Oydin", "Botirova Oydin", "Karimova Oydin"]
    assert page.model.columnCount() == 32
    assert ground(page, 0, 6) is None
    assert ground(page, 0, 11) == ground(page, 0, 12)
    assert ground(page, 0, 12) is not None
    stage.press(page, "month_after")
    assert page.model.columnCount() == 31
    assert page.model.rowCount() == 0


def test_a_sign_is_kept_at_once_and_taken_back(stage: Stage) -> None:
    page = opened(stage)
    at(page, 1, 7)
    type_(page, "i")
    assert shown(page, 1, 7) == "I"
    assert stage.store.get("attendance_mark", 1)["code"] == "ill"
    type_(page, "+")
    assert (shown(page, 1, 7), shown(page, 1, 32)) == ("+", "6")
    assert [page.sums.model().index(0, column).data() for column in (3, 6, 7)] == ["", "1", "!"]
    QTest.keyClick(page.grid, KEYS.Key_Delete)
    assert shown(page, 1, 7) == ""
    stage.window.acts["menu_undo"].trigger()
    stage.settle()
    assert shown(page, 1, 7) == "+"
    assert "6 of 120 hours done" in page.state.text()


def test_signs_are_typed_on_the_cyrillic_layout_and_by_several_letters(stage: Stage) -> None:
    stage.window.speak_language("uz-Latn")
    page = opened(stage)
    at(page, 0, 7)
    type_(page, "л")  # the key of K
    assert shown(page, 0, 7) == "K"
    at(page, 0, 8)
    type_(page, "kch")
    assert shown(page, 0, 8) == "KCH"
    at(page, 0, 9)
    type_(page, "-")
    assert shown(page, 0, 9) == "–"
    at(page, 0, 10)
    type_(page, "9")
    assert shown(page, 0, 10) == ""


def test_the_halves_of_a_day_stand_above_each_other_and_can_be_read(stage: Stage) -> None:
    stage.window.speak_language("uz-Latn")
    mark(stage.store, 1, 8, "late")
    mark(stage.store, 1, 8, shift="2")
    page = opened(stage)
    cell = page.model.index(page.model.row_of(1), 7)
    assert cell.data() == "KCH/+"
    assert cell.data(Qt.ItemDataRole.FontRole).pointSizeF() >= 0.8 * QGuiApplication.font().pointSizeF()
    QGuiApplication.clipboard().clear()
    page.grid.setCurrentIndex(cell)
    QTest.keyClick(page.grid, KEYS.Key_C, CONTROL)
    stage.store.save("practice_session", {"placement": 2, "day": day(9), "shift": "1"})
    stage.store.save("practice_session", {"placement": 2, "day": day(9), "shift": "2"})
    at(page, page.model.row_of(2), 9)
    QTest.keyClick(page.grid, KEYS.Key_V, CONTROL)
    assert shown(page, page.model.row_of(2), 9) == "KCH/+"
    page.grid.go_to(cell.row(), 20)
    image = page.grid.viewport().grab(page.grid.visualRect(cell)).toImage()
    ground = image.pixelColor(1, 1)
    inked = [
        sum(image.pixelColor(x, y) != ground for x in range(1, image.width() - 2)) for y in range(1, image.height() - 2)
    ]
    middle = len(inked) // 2
    assert max(inked[:middle]) > max(inked[middle:]) > 0  # three letters above, the thin plus below


def test_space_goes_through_the_states_and_arrows_move(stage: Stage) -> None:
    page = opened(stage)
    at(page, 0, 7)
    seen = []
    for _ in range(7):
        QTest.keyClick(page.grid, KEYS.Key_Space)
        seen.append(shown(page, 0, 7))
    assert seen == ["+", "E", "–", "I", "L", "D", ""]
    QTest.keyClick(page.grid, KEYS.Key_Down)
    QTest.keyClick(page.grid, KEYS.Key_Right)
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (1, 7)


def test_a_block_is_pasted_copied_and_filled_down(stage: Stage) -> None:
    page = opened(stage)
    at(page, 0, 7)
    QGuiApplication.clipboard().setText("+\tI\n–\tnobody knows\n\t+")
    QTest.keyClick(page.grid, KEYS.Key_V, CONTROL)
    assert [[shown(page, row, number) for number in (7, 8)] for row in range(3)] == [["+", "I"], ["–", ""], ["", "+"]]
    page.grid.choose_block(0, 6, 2, 2)
    QTest.keyClick(page.grid, KEYS.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "+\tI\n–\t"
    page.grid.choose_block(0, 6, 3, 1)
    QTest.keyClick(page.grid, KEYS.Key_D, CONTROL)
    assert [shown(page, row, 7) for row in range(3)] == ["+", "+", "+"]
    stage.store.undo()
    assert [shown(page, row, 7) for row in range(3)] == ["+", "–", ""]
    stage.store.undo()
    assert stage.store.total(Query("attendance_mark")) == 0


def test_a_day_outside_the_practice_is_locked_and_says_so(stage: Stage) -> None:
    page = opened(stage)
    said: list[str] = []
    stage.window.desk.said.connect(lambda text, *_: said.append(text))
    at(page, 0, 3)
    type_(page, "+")
    QTest.keyClick(page.grid, KEYS.Key_Return)
    assert said == ["The practice of this student does not include this day."] * 2
    assert page.details.isHidden()


def test_enter_opens_the_details_and_enter_keeps_them(stage: Stage) -> None:
    page = opened(stage)
    at(page, 0, 8)
    type_(page, "l")
    QTest.keyClick(page.grid, KEYS.Key_Return)
    assert page.details.isVisible()
    late = page.details.findChild(QLineEdit, "late_1")
    assert late is not None
    late.setText("x")
    QTest.keyClick(late, KEYS.Key_Return)
    assert page.details.problem.text()
    late.setText("20")
    page.details.absence["made_up"].set_value(day(25))
    QTest.keyClick(late, KEYS.Key_Return)
    assert page.details.isHidden()
    assert page.grid.hasFocus()
    assert stage.store.get("attendance_mark", 1)["late"] == 20
    assert stage.store.get("absence", 1)["made_up"] == day(25)
    assert "20 min late" in page.model.cell(0, 7).words
    QTest.keyClick(page.grid, KEYS.Key_Return)
    QTest.keyClick(page.details, KEYS.Key_Escape)
    assert page.details.isHidden()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_details_keep_their_words_in_a_narrow_window(stage: Stage, code: str) -> None:
    stage.window.speak_language(code)
    stage.window.resize(911, 728)
    page = opened(stage)
    at(page, 0, 8)
    QTest.keyClick(page.grid, KEYS.Key_Return)
    stage.settle()
    seen = [label for label in page.details.findChildren(QLabel) if label.isVisible()]
    assert len(seen) > 9
    assert not [label.text() for label in seen if label.width() < label.sizeHint().width()]
    document = page.details.findChild(QLineEdit, "document")
    assert document is not None and document.width() > 100


def test_a_number_on_a_late_cell_is_its_minutes(stage: Stage) -> None:
    page = opened(stage)
    at(page, 0, 8)
    type_(page, "l")
    type_(page, "1")
    late = page.details.findChild(QLineEdit, "late_1")
    assert late is not None and late.hasFocus() and late.text() == "1"
    QTest.keyClicks(late, "5")
    QTest.keyClick(late, KEYS.Key_Return)
    assert page.grid.hasFocus() and stage.store.get("attendance_mark", 1)["late"] == 15
    at(page, 1, 8)
    type_(page, "1")
    assert page.details.isHidden() and stage.store.total(Query("attendance_mark")) == 1


def test_an_absence_is_announced_by_enter_on_a_day_to_come(stage: Stage) -> None:
    page = AttendancePage(stage.window.desk, clock=lambda: day(15))
    page.show()
    at(page, 0, 22)
    QTest.keyClick(page.grid, KEYS.Key_Return)
    told = page.details.absence
    assert page.details.findChild(QLineEdit, "late_1") is None
    told["reason"].set_value("family")
    told["ends"].set_value(day(23))
    told["document"].setText("Ariza 12")
    told["announced"].set_value(day(14))
    QTest.keyClick(told["document"], KEYS.Key_Return)
    found = stage.store.get("absence", 1)
    assert (found["starts"], found["ends"], found["reason"]) == (day(22), day(23), "family")
    assert (found["document"], found["announced"], found["made_up"]) == ("Ariza 12", day(14), None)
    assert [shown(page, 0, number) for number in (21, 22, 23, 24)] == ["", "(e)", "(e)", ""]
    at(page, 0, 23)
    QTest.keyClick(page.grid, KEYS.Key_Return)
    assert told["document"].text() == "Ariza 12"
    told["made_up"].set_value(day(30))
    QTest.keyClick(told["document"], KEYS.Key_Return)
    assert stage.store.get("absence", 1)["made_up"] == day(30) and stage.store.get("absence", 1)["starts"] == day(22)
    at(page, 0, 22)
    QTest.keyClick(page.grid, KEYS.Key_Return)
    for name in ("reason", "ends", "announced", "made_up"):
        told[name].set_value(None)
    told["document"].clear()
    QTest.keyClick(told["document"], KEYS.Key_Return)
    assert stage.store.total(Query("absence")) == 0 and shown(page, 0, 22) == ""
    page.close()


def test_all_present_today_leaves_what_is_marked_and_days_to_come_are_locked(stage: Stage) -> None:
    mark(stage.store, book_of(stage.store, 1).trainees[0].id, 15, "absent")
    page = AttendancePage(stage.window.desk, clock=lambda: day(15))
    page.show()
    stage.press(page, "action_all_present")
    assert [shown(page, row, 15) for row in range(3)] == ["–", "+", "+"]
    at(page, 0, 16)
    type_(page, "+")
    assert shown(page, 0, 16) == ""
    stage.press(page, "action_fill_month")
    assert stage.store.total(Query("attendance_mark")) == 3 * 8
    at(page, 0, 15)
    page.grid.empty_cells()
    stage.press(page, "action_from_before")
    assert shown(page, 0, 15) == "+"
    page.close()


def test_hours_out_of_reach_stand_beside_the_name(stage: Stage) -> None:
    page = opened(stage)
    at(page, 2, 7)
    assert page.model.headerData(2, Qt.Orientation.Vertical, Qt.ItemDataRole.DecorationRole) is None
    type_(page, "–")
    assert page.model.headerData(2, Qt.Orientation.Vertical, Qt.ItemDataRole.DecorationRole) is not None
    assert "6 hours cannot be reached any more" in page.state.text()


def test_the_code_of_a_printed_sheet_opens_its_month_in_the_order_of_its_names(stage: Stage, tmp_path: Path) -> None:
    store = stage.store
    sheets = make(store, "attendance-sheet", language("ru"), 1, month="2025-10")
    keep_codes(store, sheets)
    paper = sheets[0].code
    assert paper is not None
    store.save("person", {"surname_latn": "Zokirova", "surname_cyrl": "Зокирова"}, 1)
    stage.window.acts["menu_entry"].trigger()
    entry = stage.window.pages["entry"]
    assert isinstance(entry, EntryPage)
    QTest.keyClicks(entry.code, paper.shown)
    QTest.keyClick(entry.code, KEYS.Key_Return)
    page = stage.window.pages["attendance"]
    assert isinstance(page, AttendancePage)
    assert page.isVisible()
    assert [who.id for who in page.model.rows] == list(paper.about)
    assert page.model.headerData(0, Qt.Orientation.Vertical).startswith("Zokirova")
    assert page.model.days[0] == day(1)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4\n")
    stage.ask.answer([scan])
    stage.press(page.notice, "act_1")
    stage.settle()
    assert [each.title for each in attachments_of(store, "practice_period", 1)] == [
        f"Attendance sheet 2025-10 {paper.shown}"
    ]


def test_the_sheet_goes_to_the_print_centre_and_into_a_workbook(stage: Stage, tmp_path: Path) -> None:
    page = opened(stage)
    at(page, 0, 7)
    type_(page, "i")
    stage.ask.answer(tmp_path / "tabel.xlsx")
    stage.press(page, "action_excel")
    stage.settle()
    sheet = load_workbook(tmp_path / "tabel.xlsx").active
    assert sheet is not None
    values = [cell.value for row in sheet.iter_rows() for cell in row]
    assert "I" in values
    stage.press(page, "action_blank")
    printing = stage.window.pages["print"]
    assert isinstance(printing, PrintPage)
    order = printing.order()
    assert order is not None
    assert [(w.key, w.ids, dict(w.options)) for w in order.queue] == [
        ("attendance-sheet", (1,), {"month": "2025-10", "blank": True})
    ]


def test_without_a_practice_the_page_says_how_to_begin(store: Store, tmp_path: Path) -> None:
    with staged(store, tmp_path) as stage:
        stage.window.open_page("attendance")
        page = stage.window.pages["attendance"]
        assert isinstance(page, AttendancePage)
        assert page.grid.isHidden()
        assert page.empty.isVisible()
        page.mark_today()
        page.print_month()
        assert stage.window.pages.get("print") is None


def test_a_sheet_is_taken_up_and_what_was_refused_is_named(stage: Stage, tmp_path: Path) -> None:
    book = Workbook()
    cells = book.active
    assert cells is not None
    cells.append(["F.I.Sh.", *range(1, 32)])
    cells.append(["Aliyeva Oydin", *([None] * 5), "+", "I"])
    cells.append(["Notanish Odam", *([None] * 5), "+"])
    book.save(tmp_path / "tabel.xlsx")
    mark(stage.store, 1, 6, "absent")
    page = opened(stage)
    for agreed in (False, True):
        assert [shown(page, 0, number) for number in (6, 7)] == ["–", ""]
        stage.ask.answer(tmp_path / "tabel.xlsx", agreed)
        stage.press(page, "action_from_sheet")
        stage.settle()
    assert [shown(page, 0, number) for number in (6, 7)] == ["+", "I"]
    assert "2 cells marked, 1 refused. Row 3, Notanish Odam" in page.notice.text()
    stage.store.undo()
    assert [shown(page, 0, number) for number in (6, 7)] == ["–", ""]
    for number in range(4):
        cells.append([f"Notanish Odam {number}", *([None] * 5), "+"])
    book.save(tmp_path / "tabel.xlsx")
    stage.ask.answer(tmp_path / "tabel.xlsx", True)
    stage.press(page, "action_from_sheet")
    stage.settle()
    page.notice.findChildren(QPushButton)[0].click()
    assert "Row 7, Notanish Odam 3" in stage.ask.asked[-1].text
