"""The sheet of diaries: steps of a week by key, gaps in red, slips and requirements in one act."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_stage import Stage, staged

from labdesk.operations.sites import new_site
from labdesk.store import Query, Store
from labdesk.ui.pages.diary import DiaryPage
from labdesk.ui.pages.printing import PrintPage
from tests.practices import MONDAY, day, practice

KEYS = Qt.Key


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    new_site(store, "12-son DMTT")
    practice(store, 2)
    with staged(store, tmp_path) as shown:
        yield shown


@pytest.fixture
def page(stage: Stage) -> Iterator[DiaryPage]:
    """The sheet as it stands on Wednesday of the third week."""
    made = DiaryPage(stage.window.desk, clock=lambda: day(22))
    made.show()
    made.show_subject({"period": 1})
    yield made
    made.close()


def type_(page: DiaryPage, text: str) -> None:
    for letter in text:
        QApplication.sendEvent(page.grid, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def shown(page: DiaryPage, row: int, column: int) -> str:
    return str(page.model.index(row, column).data() or "")


def test_gaps_are_told_by_signs_words_and_numbers(page: DiaryPage) -> None:
    assert [shown(page, 0, column) for column in range(4)] == ["– – –", "– – –", "· · ·", ""]
    assert shown(page, 0, page.model.columnCount() - 1) == "2"
    assert page.summary.text() == "2 students · the practices of 2 do not count as things stand"
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (0, 0)
    assert "0 of 5 days written" in page.state.text()


def test_space_takes_the_next_step_and_letters_each_their_own(stage: Stage, page: DiaryPage) -> None:
    seen = []
    for _ in range(4):
        QTest.keyClick(page.grid, KEYS.Key_Space)
        seen.append(shown(page, 0, 0))
    assert seen == ["E · ·", "E S ·", "E S T", "E S ·"]
    type_(page, "3s")
    assert shown(page, 0, 0) == "E · T"
    stage.store.undo()
    assert shown(page, 0, 0) == "E S T"
    stage.window.speak_language("uz-Cyrl")
    assert shown(page, 0, 0) == "Й Ҳ Т"
    type_(page, "рҳ")  # the key of H, and the letter itself
    assert shown(page, 0, 0) == "Й Ҳ Т"
    stage.window.speak_language("en")
    page.grid.go_to(0, 1)
    type_(page, "t")
    assert shown(page, 0, 1) == "· · T"
    page.grid.choose_block(0, 0, 1, 2)
    QTest.keyClick(page.grid, KEYS.Key_Delete)
    assert stage.store.total(Query("diary_week")) == 0
    stage.store.undo()
    assert stage.store.total(Query("diary_week")) == 2
    page.grid.go_to(0, 3)
    QTest.keyClick(page.grid, KEYS.Key_Space)
    assert shown(page, 0, 3) == ""


def test_enter_opens_a_week_and_keeps_what_is_written(stage: Stage, page: DiaryPage) -> None:
    QTest.keyClick(page.grid, KEYS.Key_Return)
    assert page.details.entries.hasFocus()
    page.details.entries.setText("9")
    QTest.keyClick(page.details.entries, KEYS.Key_Return)
    assert page.details.problem.text() == "At most 7 is expected"
    page.details.entries.setText("5")
    page.details.checked.set_value(day(13))
    page.details.task.setText("Oʻyin oʻtkazish")
    QTest.keyClick(page.details.task, KEYS.Key_Return)
    assert shown(page, 0, 0) == "E S T"
    kept = stage.store.get("diary_week", 1)
    assert (kept["week"], kept["checked"], kept["task"]) == (MONDAY, day(13), "Oʻyin oʻtkazish")
    assert page.grid.hasFocus()


def test_the_papers_of_the_end_are_noted_with_their_day(stage: Stage, page: DiaryPage) -> None:
    page.grid.go_to(1, 4)
    QTest.keyClick(page.grid, KEYS.Key_Return)
    assert shown(page, 1, 4) == "22.10"
    assert stage.store.get("placement", 2)["concluded"] == day(22)
    QTest.keyClick(page.grid, KEYS.Key_Space)
    assert stage.store.get("placement", 2)["concluded"] is None


def test_slips_and_the_list_of_requirements_are_one_press_away(stage: Stage) -> None:
    stage.window.open_page("diary", {"period": 1, "placement": 2})
    page = stage.window.pages["diary"]
    assert isinstance(page, DiaryPage)
    assert page.grid.currentIndex().row() == 1
    stage.press(page, "action_requirements")
    assert stage.store.total(Query("requirement")) == 6
    listed = stage.page("requirement")
    assert listed.list.total == 6
    stage.window.open_page("diary")
    stage.press(page, "action_slips")
    printing = stage.window.pages["print"]
    assert isinstance(printing, PrintPage)
    order = printing.order()
    assert order is not None
    assert [(wanted.key, wanted.ids) for wanted in order.queue] == [("diary-reminders", (1,))]
