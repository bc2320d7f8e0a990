"""Forms by keyboard: the Tab key, the next record, errors on tabs, lookups that give back, words used before."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QListWidget, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from window_stage import Stage, person, staged

from labdesk.i18n import language
from labdesk.schema import records
from labdesk.store import Store
from labdesk.ui.ask import Ask, ScriptedAsk
from labdesk.ui.desk import Desk
from labdesk.ui.jobs import Jobs
from labdesk.ui.pages.detail import RecordDetail
from labdesk.ui.widgets import Lookup, PictureBox


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


def focus(page: QWidget) -> str:
    """The field that has the keyboard."""
    widget = QApplication.focusWidget()
    while (
        widget is not None
        and widget is not page
        and widget.objectName().startswith(("qt_", *(f"day_{n}" for n in range(1, 7))))
    ):
        widget = widget.parentWidget()
    return widget.objectName() if widget else ""


@pytest.mark.parametrize("key", sorted(records()))
def test_tab_visits_every_editor_of_a_tab_from_top_to_bottom(key: str, store: Store, qtbot: QtBot) -> None:
    ask = ScriptedAsk()
    detail = RecordDetail(Desk(store, language("en"), ask, Jobs(None, ask)), key)
    qtbot.addWidget(detail)
    detail.resize(424, 600)
    detail.show()
    detail.activateWindow()
    qtbot.waitUntil(detail.isActiveWindow)
    detail.new_record()
    for number in range(detail.tabs.count()):
        area = detail.tabs.widget(number)
        inside = {n: e for n, e in detail.binding.editors.items() if area and area.isAncestorOf(e) and e.isEnabled()}
        if not isinstance(area, QScrollArea) or not inside:
            continue
        detail.tabs.setCurrentIndex(number)
        next(iter(inside.values())).setFocus()
        visited = [focus(detail)]
        for _ in range(6 * len(inside)):
            held = QApplication.focusWidget()
            assert held is not None
            QTest.keyClick(held, Qt.Key.Key_Tab)
            if focus(detail) not in inside:
                break
            visited += [focus(detail)] if focus(detail) != visited[-1] else []
        page = area.widget()
        assert page is not None
        blocks = [grid for grid in page.findChildren(QGridLayout) if isinstance(grid.parent(), QGridLayout)]

        def place(editor: QWidget, page: QWidget = page, blocks: list[QGridLayout] = blocks) -> tuple[int, ...]:
            own = editor.mapTo(page, QPoint())
            block = next((g.geometry().topLeft() for g in blocks if g.indexOf(editor) >= 0), own)
            return block.y() // 8, block.x(), own.y() // 8, own.x()

        reading = sorted(inside, key=lambda name: place(inside[name]))
        assert visited == reading


def test_the_next_record_keeps_the_date_and_begins_in_the_first_empty_field(stage: Stage) -> None:
    group = stage.store.save("organisation", {"name": "12-son DMTT", "sort": "mtt"})
    someone = person(stage.store, "Aliyeva", "Nilufar")
    page = stage.page("student")
    page.new({"person": someone, "university": group, "faculty": "Pedagogika", "course": 3})
    QTest.keyClick(page.detail.binding.editors["faculty"], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stage.store.find("student", "", 5)
    values = page.detail.binding.values()
    assert (page.detail.row_id, values["person"], values["university"]) == (None, None, group)
    assert (values["faculty"], values["course"]) == ("Pedagogika", 3)
    assert focus(page) == "person"


def test_errors_on_several_tabs_are_marked_in_words_and_the_first_is_shown(stage: Stage) -> None:
    page = stage.page("talent")
    page.new()
    stage.press(page, "action_save")
    tabs, bar = page.detail.tabs, page.detail.tabs.tabBar()
    marked = [n for n in range(tabs.count()) if not tabs.tabIcon(n).isNull()]
    assert marked
    for number in marked:
        assert "to correct" in tabs.tabToolTip(number)
        assert "to correct" in bar.accessibleTabName(number)
    assert page.detail.save_button.isEnabled()
    assert tabs.currentIndex() == marked[0]
    assert focus(page) == next(iter(n for n, e in page.detail.binding.editors.items() if e.accessibleDescription()))


def test_escape_gives_back_what_was_chosen(stage: Stage) -> None:
    head = person(stage.store, "Aliyeva", "Nilufar")
    page = stage.page("organisation")
    page.new({"name": "12-son DMTT", "head": head})
    lookup = page.findChild(Lookup, "head")
    assert lookup is not None
    stage.type(page, "head", "Kar")
    assert lookup.value() is None
    QTest.keyClick(lookup, Qt.Key.Key_Escape)
    assert (lookup.value(), lookup.text()) == (head, "Aliyeva Nilufar")


def test_a_missing_record_may_be_given_up(stage: Stage) -> None:
    page = stage.page("organisation")
    page.new({"name": "12-son DMTT"})
    lookup = page.findChild(Lookup, "head")
    assert lookup is not None
    assert lookup.create_new is not None
    lookup.create_new("Karimova Gulnora")
    part = page.right.currentWidget()
    assert isinstance(part, RecordDetail)
    assert focus(part) == "patronymic_latn"
    stage.press(part, "action_back")
    assert page.right.currentWidget() is page.detail
    assert lookup.value() is None
    assert page.detail.binding.values()["name"] == "12-son DMTT"


def test_words_used_before_are_offered_and_only_enter_takes_them(stage: Stage, qtbot: QtBot) -> None:
    someone = person(stage.store, "Aliyeva", "Nilufar")
    stage.store.save("student", {"person": someone, "faculty": "Maktabgacha taʼlim"})
    page = stage.page("student")
    page.new()
    line = page.findChild(QLineEdit, "faculty")
    assert line is not None
    offers = line.findChild(QListWidget, "lookup_list")
    assert offers is not None
    stage.type(page, "faculty", "мак")
    qtbot.waitUntil(offers.isVisible)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert (line.text(), offers.isVisible()) == ("мак", False)
    stage.type(page, "faculty", "макт")
    qtbot.waitUntil(offers.isVisible)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "Maktabgacha taʼlim"
    assert page.detail.changed


def test_a_photograph_is_chosen_first_and_then_shown_whole(stage: Stage, tmp_path: Path) -> None:
    Image.new("RGB", (900, 600), "#336699").save(tmp_path / "photo.png")
    page = stage.page("person")
    page.new()
    box = page.findChild(PictureBox)
    assert box is not None
    stage.ask.answer(tmp_path / "photo.png")
    QTest.keyClick(box, Qt.Key.Key_Return)
    kept = stage.store.blob(box.value())
    assert kept is not None
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert (stage.ask.asked[-1].kind, stage.ask.asked[-1].more) == ("picture", kept)
    with Image.open(io.BytesIO(kept)) as picture:
        assert (picture.format, picture.size) == ("JPEG", (512, 341))
    QTest.keyClick(box, Qt.Key.Key_Delete)
    assert box.value() is None


def test_a_picture_is_shown_no_larger_than_the_screen(dressed: QApplication, tmp_path: Path) -> None:
    Image.new("RGB", (3000, 2000), "#336699").save(tmp_path / "photo.png")
    seen: list[QSize] = []

    def look() -> None:
        box = dressed.activeModalWidget()
        shown = box.findChild(QLabel, "ask_picture") if box else None
        assert shown is not None
        seen.append(shown.pixmap().size())
        QTest.keyClick(shown, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    Ask().picture("Photo", (tmp_path / "photo.png").read_bytes())
    room = dressed.primaryScreen().availableSize()
    assert seen and seen[0].width() < room.width() and seen[0].height() < room.height()


PERIOD = {"title": "Kuzgi", "sort": "pedagogical", "starts": date(2026, 9, 1), "ends": date(2026, 12, 26)}
PARTS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "group_member": ("project_group", {"title": "Bogʻ"}, {"person": "people"}),
    "practice_activity": ("practice_period", PERIOD, {"title": "Kuzatuv"}),
    "placement": ("practice_period", PERIOD, {"student": "students"}),
    "evidence": ("talent", {"area": "music", "category": "student"}, {"indicator": "Ritm", "seen": date(2026, 11, 23)}),
    "participation": (
        "event",
        {"title": "Seminar", "sort": "seminar", "starts": date(2026, 11, 23)},
        {"person": "people"},
    ),
    "manual_author": ("manual", {"title": "Oʻyinlar"}, {"person": "people"}),
}
"""For each part: what it belongs to, with values, and what is needed of the part."""


@pytest.mark.parametrize("part", PARTS)
def test_parts_are_added_one_after_another_by_keyboard_without_leaving(part: str, stage: Stage) -> None:
    store = stage.store
    people = [person(store, surname, "Nilufar") for surname in ("Aliyeva", "Karimova")]
    students = [store.save("student", {"person": each}) for each in people]
    chosen = {"people": people, "students": students}
    owner_key, values, needed = PARTS[part]
    ties = {
        "project": store.save("project", {"title": "Bogʻ", "stage": "problem"}),
        "university": store.save("organisation", {"name": "Universitet"}),
        "person": people[0],
    }
    ties = {name: row_id for name, row_id in ties.items() if name in records()[owner_key].fields()}
    owner = store.save(owner_key, {**values, **ties})
    page = stage.page(owner_key)
    page.show_subject(owner)
    listing = next(each for each in page.detail.parts if each.key == part)
    page.detail.tabs.setCurrentWidget(listing)
    QTest.keyClick(listing.table, Qt.Key.Key_Insert)
    for number in range(2):
        form = page.right.currentWidget()
        assert isinstance(form, RecordDetail)
        assert (form.key, form.row_id) == (part, None)
        given = {n: chosen[v][number] if v in ("people", "students") else v for n, v in needed.items()}
        form.binding.type_over(given)
        held = next(iter(form.binding.editors.values()))
        QTest.keyClick(held, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.press(page.right.currentWidget() or page, "action_back")
    assert page.right.currentWidget() is page.detail
    assert listing.list.total == 2
