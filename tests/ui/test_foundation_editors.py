"""Editors of one fact: what a person types, what is kept, what is said about what cannot be read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCalendarWidget, QListWidget, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from labdesk.errors import LabDeskError
from labdesk.i18n import language
from labdesk.ui import qttexts
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.calendar import Calendar
from labdesk.ui.widgets import (
    ChoiceBox,
    DateEdit,
    EmptyState,
    ErrorText,
    Lookup,
    NoticeBar,
    NumberEdit,
    PhoneEdit,
    PictureBox,
    SearchBox,
    UndoBar,
)


@pytest.fixture
def shown(dressed: QApplication, qtbot: QtBot) -> QWidget:
    """A window for editors, with the focus elsewhere."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    return window


def place(editor: QWidget, qtbot: QtBot) -> None:
    editor.show()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("23.11.2026", date(2026, 11, 23)),
        ("23112026", date(2026, 11, 23)),
        ("23/11/2026", date(2026, 11, 23)),
        (" 2026-yil 23-noyabr ", date(2026, 11, 23)),
        ("1.2.2020", date(2020, 2, 1)),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_type_it(shown: QWidget, qtbot: QtBot, typed: str, day: date | None) -> None:
    editor = DateEdit(shown)
    place(editor, qtbot)
    qtbot.keyClicks(editor, typed)
    assert (editor.value(), editor.problem()) == (day, "")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == (f"{day:%d.%m.%Y}" if day else "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [("23.11.26", "four digits"), ("231126", "four digits"), ("31.02.2026", "no such day"), ("x", "date")],
)
def test_a_doubtful_day_is_refused_and_kept_as_typed(shown: QWidget, qtbot: QtBot, typed: str, said: str) -> None:
    editor = DateEdit(shown)
    place(editor, qtbot)
    qtbot.keyClicks(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.value() is None
    assert said in editor.problem()
    assert editor.text() == typed


def test_today_and_the_calendar_are_at_hand(shown: QWidget, qtbot: QtBot) -> None:
    editor = DateEdit(shown)
    place(editor, qtbot)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert editor.value() == date.today()
    editor.set_value(date(2026, 11, 23))
    qttexts.install(QApplication.instance(), language("uz-Cyrl"))
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = editor.findChild(Calendar)
    assert calendar is not None and calendar.isVisible()
    assert calendar.month.text() == "Ноябрь 2026"
    assert calendar.names[0].text() == "Ду"
    days = calendar.findChild(QCalendarWidget, "calendar_days")
    assert days is not None
    view = days.findChild(QWidget, "qt_calendar_calendarview")
    assert view is not None
    qtbot.keyClick(view, Qt.Key.Key_Left)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert editor.value() == date(2026, 11, 22)
    assert not calendar.isVisible()


def test_setting_a_value_announces_nothing(shown: QWidget, qtbot: QtBot) -> None:
    heard: list[QWidget] = []
    choice = ChoiceBox(shown)
    choice.set_choices({"a": "A"})
    for editor, value in (
        (DateEdit(shown), date(2026, 1, 2)), (NumberEdit(shown), 5), (PhoneEdit(shown), "+998 90 123-45-67"),
        (choice, "a"), (PictureBox(shown), None),
    ):  # fmt: skip
        editor.changed.connect(lambda editor=editor: heard.append(editor))
        editor.set_value(value)
        assert editor.value() == value
    assert heard == []


def test_a_number_in_the_manner_of_the_language(shown: QWidget, qtbot: QtBot) -> None:
    editor = NumberEdit(shown)
    place(editor, qtbot)
    qtbot.keyClicks(editor, "3,5")
    assert editor.value() is None and "whole" in editor.problem()
    editor.set_decimal(True)
    assert editor.value() == Decimal("3.5") and editor.problem() == ""
    qttexts.install(QApplication.instance(), language("uz-Latn"))
    editor.set_value(Decimal("12345.5"))
    assert editor.text() == "12\u00a0345,5" and editor.value() == Decimal("12345.5")
    editor.set_value(None)
    assert editor.value() is None and editor.problem() == ""


def test_switching_the_language_does_not_change_a_number(shown: QWidget) -> None:
    editor = NumberEdit(shown)
    editor.set_decimal(True)
    editor.set_value(Decimal("1234.5"))
    for code in ("ru", "en", "uz-Cyrl", "en"):
        qttexts.install(QApplication.instance(), language(code))
        QApplication.processEvents()
        assert editor.value() == Decimal("1234.5"), code
    whole = NumberEdit(shown)
    whole.set_value(12345)
    for code in ("ru", "en"):
        qttexts.install(QApplication.instance(), language(code))
        QApplication.processEvents()
        assert whole.value() == 12345, code


def test_a_telephone_is_tidied(shown: QWidget, qtbot: QtBot) -> None:
    editor = PhoneEdit(shown)
    place(editor, qtbot)
    qtbot.keyClicks(editor, "901234567")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == editor.value() == "+998 90 123-45-67"
    editor.set_value("+7 495 1234567")
    assert editor.value() == "+7 495 1234567" and editor.warning()


class Mark(StrEnum):
    GOOD = "good"
    POOR = "poor"


def test_a_choice_gives_plain_codes_and_survives_other_languages(shown: QWidget, qtbot: QtBot) -> None:
    box = ChoiceBox(shown)
    box.set_choices({Mark.GOOD: "Good", Mark.POOR: "Poor"}, "All")
    assert box.value() is None and box.currentText() == "All"
    place(box, qtbot)
    with qtbot.waitSignal(box.changed):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert type(box.value()) is str and box.value() == "good"
    box.set_choices({Mark.GOOD: "Yaxshi", Mark.POOR: "Yomon"}, "Hammasi")
    assert box.currentText() == "Yaxshi"
    box.set_value("from an older file")
    assert box.value() == "from an older file"
    box.set_value(None)
    assert box.value() is None


PEOPLE = ((1, "Karimova Gulnora", "Kichik"), (2, "Karimov Botir", "Oʻrta"), (3, "Oʻrinov Oʻktam", ""))


@pytest.fixture
def lookup(shown: QWidget, qtbot: QtBot) -> Lookup:
    made = Lookup(shown)
    made.look_up = lambda text: [one for one in PEOPLE if text.lower() in one[1].lower()]
    made.name_of = lambda row_id: next(one[1] for one in PEOPLE if one[0] == row_id)
    place(made, qtbot)
    return made


def found(lookup: Lookup) -> QListWidget:
    made = lookup.findChild(QListWidget, "lookup_list")
    assert made is not None
    return made


def test_a_record_is_chosen_by_enter(lookup: Lookup, qtbot: QtBot) -> None:
    qtbot.keyClicks(lookup, "karim")
    qtbot.waitUntil(found(lookup).isVisible)
    assert found(lookup).count() == 2
    assert found(lookup).item(0).text() == "Karimova Gulnora · Kichik"
    qtbot.keyClick(lookup, Qt.Key.Key_Down)
    with qtbot.waitSignal(lookup.changed):
        qtbot.keyClick(lookup, Qt.Key.Key_Return)
    assert lookup.value() == 2 and lookup.text() == "Karimov Botir" and lookup.problem() == ""


def test_enter_right_after_the_last_letter_takes_the_only_one_and_never_what_was_listed_before(
    lookup: Lookup, qtbot: QtBot
) -> None:
    qtbot.keyClicks(lookup, "karim")
    qtbot.waitUntil(found(lookup).isVisible)
    qtbot.keyClicks(lookup, "ov b")
    with qtbot.waitSignal(lookup.changed):
        qtbot.keyClick(lookup, Qt.Key.Key_Return)
    assert lookup.value() == 2 and not found(lookup).isVisible()
    lookup.selectAll()
    qtbot.keyClicks(lookup, "karim")
    qtbot.keyClick(lookup, Qt.Key.Key_Return)
    assert lookup.value() is None and found(lookup).count() == 2


def test_leaving_never_chooses(lookup: Lookup, shown: QWidget, qtbot: QtBot) -> None:
    other = NumberEdit(shown)
    other.show()
    qtbot.keyClicks(lookup, "gulnora")
    qtbot.waitUntil(found(lookup).isVisible)
    qtbot.keyClick(lookup, Qt.Key.Key_Tab)
    assert not found(lookup).isVisible()
    assert lookup.value() is None
    assert lookup.text() == "gulnora"
    assert "Choose from the list" in lookup.problem()


def test_typing_over_a_choice_takes_it_back_and_emptying_clears(lookup: Lookup, qtbot: QtBot) -> None:
    lookup.set_value(3)
    assert lookup.text() == "Oʻrinov Oʻktam"
    qtbot.keyClick(lookup, Qt.Key.Key_End)
    qtbot.keyClicks(lookup, "x")
    assert lookup.value() is None and lookup.problem()
    lookup.selectAll()
    qtbot.keyClick(lookup, Qt.Key.Key_Delete)
    assert lookup.value() is None and lookup.problem() == ""


def test_what_is_missing_can_be_made(lookup: Lookup, qtbot: QtBot) -> None:
    made: list[str] = []
    lookup.create_new = made.append
    qtbot.keyClicks(lookup, "Yusupova")
    qtbot.waitUntil(found(lookup).isVisible)
    assert [found(lookup).item(n).text() for n in range(2)] == ["Nothing found", "New: “Yusupova”…"]
    qtbot.keyClick(lookup, Qt.Key.Key_Return)
    assert made == []
    qtbot.keyClick(lookup, Qt.Key.Key_Down)
    qtbot.waitUntil(found(lookup).isVisible)
    qtbot.keyClick(lookup, Qt.Key.Key_Down)
    qtbot.keyClick(lookup, Qt.Key.Key_Return)
    assert made == ["Yusupova"]


def test_a_search_waits_for_the_last_key(shown: QWidget, qtbot: QtBot) -> None:
    box = SearchBox(shown)
    heard: list[str] = []
    box.searched.connect(heard.append)
    place(box, qtbot)
    qtbot.keyClicks(box, "gul ")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["gul"]
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert heard == ["gul", ""] and box.text() == ""


def test_bars_offer_their_acts_and_go(shown: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    notice = NoticeBar(shown)
    notice.show_notice("<i>Already</i> in the list", "Open", lambda: done.append("open"))
    assert notice.isVisible() and notice.text() == "<i>Already</i> in the list"
    button = notice.findChild(QPushButton, "act_1")
    assert button is not None
    button.click()
    close = notice.findChild(QToolButton, "close")
    assert close is not None and close.accessibleName() == "Close"
    close.click()
    undo = UndoBar(shown)
    undo.show_bar("Deleted", lambda: done.append("undo"))
    button = undo.findChild(QPushButton, "act_1")
    assert button is not None and button.text() == "Undo"
    button.click()
    assert done == ["open", "undo"] and not undo.isVisible() and not notice.isVisible()


def test_an_empty_page_offers_ways_on(shown: QWidget) -> None:
    done: list[str] = []
    empty = EmptyState(shown)
    empty.show()
    empty.say(
        "Nothing here yet.", "New", lambda: done.append("new"), "Import from Excel", lambda: done.append("import")
    )
    buttons = [button for button in empty.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in buttons] == ["New", "Import from Excel"]
    for button in buttons:
        button.click()
    assert done == ["new", "import"]


def test_a_problem_below_a_field_comes_and_goes(shown: QWidget) -> None:
    error = ErrorText(shown)
    error.show_text("Write the name")
    assert error.isVisible() and error.text() == error.accessibleName() == "Write the name"
    error.show_text("")
    assert not error.isVisible()


def test_a_picture_is_pasted_prepared_kept_and_taken_away(shown: QWidget, qtbot: QtBot) -> None:
    box = PictureBox(shown)
    stored: dict[str, bytes] = {}

    def keep(data: bytes) -> str:
        stored["sha"] = data
        return "sha"

    box.keep = keep
    box.fetch = stored.get
    place(box, qtbot)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(image)
    QApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(box.changed):
        qtbot.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.value() == "sha"
    assert box.grab().toImage().pixelColor(box.width() // 2, box.height() // 2) == image.pixelColor(1, 1)
    with qtbot.waitSignal(box.changed):
        qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert box.value() is None


def test_a_picture_that_is_refused_is_told_and_the_old_one_stays(shown: QWidget) -> None:
    box = PictureBox(shown)
    box.ask = ScriptedAsk()
    box.set_value(b"old")

    def prepare(data: bytes) -> bytes:
        raise LabDeskError("This is not a picture.")

    box.prepare = prepare
    assert not box.take(b"%PDF")
    assert box.value() == b"old"
    assert [one.text for one in box.ask.asked] == ["This is not a picture."]
