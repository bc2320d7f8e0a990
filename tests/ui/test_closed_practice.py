"""A closed practice in the window: every page says so with the way back, and nothing that would change it is offered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from window_stage import Stage, staged

from labdesk.operations import closing
from labdesk.store import Store
from tests.practice_scene import Scene, day, practice

CHANGING: dict[str, tuple[str, ...]] = {
    "schedule": ("make_schedule", "conflict_open"),
    "attendance": ("action_all_present", "action_fill_month", "action_from_before", "action_from_sheet"),
    "diary": ("action_requirements",),
    "assessment": ("action_draft",),
    "practice_return": ("action_thank", "action_answers"),
}
"""The buttons of each page that change a practice."""
ACTIONS = {
    "schedule": ("make_anew", "copy_the_week", "open_the_cell", "move_to", "lock", "remove", "cut", "paste"),
    "attendance": ("all_present_today", "attendance_as_before", "import_month"), "diary": ("start_requirements",),
}  # fmt: skip


@pytest.fixture
def scene(store: Store) -> Scene:
    made = practice(store)
    made.put("Aliyeva", day(1, 1))
    return made


@pytest.fixture
def stage(scene: Scene, tmp_path: Path) -> Iterator[Stage]:
    with staged(scene.store, tmp_path) as made:
        yield made


def shut(scene: Scene) -> None:
    closing.close(scene.store, scene.period, day(2, 5), b"%PDF-1.4", "a.pdf", "A")


def page_of(stage: Stage, scene: Scene, key: str) -> Any:
    stage.window.open_page(key, {"period": scene.period})
    return stage.window.pages[key]


def buttons(page: QWidget, key: str) -> list[QAbstractButton]:
    found = [page.findChild(QAbstractButton, name) for name in CHANGING[key]]
    assert all(found)
    return [button for button in found if button is not None]


@pytest.mark.parametrize("key", CHANGING)
def test_what_changes_a_practice_is_held_while_it_is_closed_and_says_why(key: str, stage: Stage, scene: Scene) -> None:
    page = page_of(stage, scene, key)
    before = [(button.isEnabled(), button.toolTip()) for button in buttons(page, key)]
    assert all(enabled for enabled, _ in before)
    shut(scene)
    for button in buttons(page, key):
        assert not button.isEnabled() and "can only be read" in button.toolTip()
    for name in ACTIONS.get(key, ()):
        act = page.findChild(QAction, name)
        assert act is not None and not act.isEnabled()
    stage.window.speak_language("ru")
    assert all("можно только читать" in button.toolTip() for button in buttons(page, key))
    stage.window.speak_language("en")
    closing.reopen(scene.store, scene.period, "Xato")
    assert [(button.isEnabled(), button.toolTip()) for button in buttons(page, key)] == before


def test_the_bar_leads_to_where_it_is_opened_again(stage: Stage, scene: Scene) -> None:
    shut(scene)
    page = page_of(stage, scene, "attendance")
    assert page.closed.isVisible() and "closed on 13.11.2026" in page.closed.text()
    stage.press(page.closed, "act_1")
    assert stage.window.place()[0] == "practice_return"


def test_keys_change_nothing_and_say_why(stage: Stage, scene: Scene) -> None:
    shut(scene)
    before = scene.dump()
    calendar = page_of(stage, scene, "schedule")
    calendar.go_to_day(day(1, 1))
    calendar.grid.go_to((2, 0))
    for key in (Qt.Key.Key_L, Qt.Key.Key_M, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        QTest.keyClick(calendar.grid, key)
    assert scene.dump() == before and calendar.side.currentWidget() is calendar.tray
    sheet = page_of(stage, scene, "attendance")
    sheet.grid.go_to(0, 1)
    QTest.keyClicks(sheet.grid, "+")
    QTest.keyClick(sheet.grid, Qt.Key.Key_Return)
    diaries = page_of(stage, scene, "diary")
    QTest.keyClick(diaries.grid, Qt.Key.Key_Space)
    assert stage.ask.asked == [] and scene.store.undoable().label == "Practice closed: “{title}”"  # type: ignore[union-attr]


def test_a_record_of_a_closed_practice_is_read_in_its_form(stage: Stage, scene: Scene) -> None:
    scene.store.save("placement", {"letter_number": "5"}, scene.placed["Aliyeva"])
    shut(scene)
    stage.window.open_page("placement", scene.placed["Aliyeva"])
    page: Any = stage.window.pages["placement"]
    detail = page.detail
    assert "is closed" in detail.notice.text() and not detail.save_button.isEnabled()
    assert detail.binding.editors["letter_number"].isReadOnly() and not detail.binding.editors["group"].isEnabled()
    assert not page.delete_button.isEnabled() and not detail.files.buttons[0].isEnabled()
    stage.press(detail.notice, "act_1")
    closing.reopen(scene.store, scene.period, "Xato")
    stage.window.open_page("placement", scene.placed["Aliyeva"])
    assert not detail.notice.isVisible() and detail.save_button.isEnabled() and page.delete_button.isEnabled()
    letter = detail.findChild(QLineEdit, "letter_number")
    assert letter is not None and not letter.isReadOnly() and detail.binding.editors["group"].isEnabled()
    assert detail.findChild(QLabel, "save_state") is not None
