"""The page that says which kindergarten each student goes to: proposed, applied, taken back, and by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTableWidgetSelectionRange

from labdesk.schema import records
from labdesk.store import Query, Store
from tests.practice_scene import NAMES, Scene, day, practice
from tests.ui.window_stage import Stage, staged


@pytest.fixture
def scene(store: Store) -> Scene:
    """The small practice with our kindergarten and another, two seats in each."""
    made = practice(store)
    for short, district in (("127-DMTT", "Fargʻona"), ("58-DMTT", "Qoʻqon")):
        values = {"name": f"{short} maktabgacha taʼlim tashkiloti", "short_name": short, "sort": "mtt"}
        place = made.groups[short] = store.save("organisation", {**values, "district": district})
        store.save("practice_seat", {"period": made.period, "organisation": place, "seats": 2})
    store.save("site", {"name": "Maydoncha", "organisation": made.groups["127-DMTT"]})
    for who in NAMES[:2]:
        wish = {"sort": "site", "organisation": made.groups["58-DMTT"]}
        store.save("wish", {"placement": made.placed[who], **wish})
    return made


def shown(stage: Stage, period: int) -> Any:
    stage.window.open_page("allotment", {"period": period})
    return stage.window.pages["allotment"]


def column(page: Any, number: int) -> list[str]:
    return [page.table.item(row, number).text() for row in range(page.table.rowCount())]


def seats(page: Any) -> list[tuple[str, str]]:
    table = page.side.seats
    return [(table.item(row, 0).text(), table.item(row, 1).text()) for row in range(table.rowCount())]


def stored(store: Store) -> list[Any]:
    return [row.values[0] for row in store.listing(Query("placement", ("organisation",), order=("id",)), 0, -1)]


def result(page: Any) -> str:
    label = page.findChild(QLabel, "result")
    assert label is not None
    return str(label.text())


def test_what_is_proposed_is_read_first_then_applied_and_taken_back(store: Store, scene: Scene, tmp_path: Path) -> None:
    with staged(store, tmp_path) as stage:
        page = shown(stage, scene.period)
        assert column(page, 0) == [f"{name} Gulnora" for name in NAMES]
        assert column(page, 1) == ["–"] * 4 and column(page, 3)[:2] == ["58-DMTT"] * 2
        stage.press(page, "action_propose")
        assert column(page, 1) == ["→ 58-DMTT", "→ 58-DMTT", "→ 127-DMTT", "→ 127-DMTT"]
        assert column(page, 2)[0] == "First wish"
        assert seats(page) == [("127-DMTT", "2 / 2"), ("58-DMTT", "2 / 2")]
        assert result(page).splitlines() == [
            "4 students would change.", "First wish 2, second 0, third 0, none of the wishes 0."
        ]  # fmt: skip
        assert stored(store) == [None] * 4
        stage.press(page, "action_apply")
        assert column(page, 1) == ["58-DMTT", "58-DMTT", "127-DMTT", "127-DMTT"]
        assert None not in stored(store)
        store.undo()
        assert column(page, 1) == ["–"] * 4 and stored(store) == [None] * 4


def test_a_slider_changes_the_proposal_at_once_and_is_remembered(store: Store, scene: Scene, tmp_path: Path) -> None:
    for who in NAMES[2:]:
        student = store.get("placement", scene.placed[who])["student"]
        store.save("student", {"district": "Qoʻqon"}, student)
    with staged(store, tmp_path) as stage:
        page = shown(stage, scene.period)
        stage.press(page, "action_propose")
        page.side.levels["wishes"].setValue(0)
        assert column(page, 1) == ["→ 127-DMTT", "→ 127-DMTT", "→ 58-DMTT", "→ 58-DMTT"]
        stage.press(page, "action_discard")
        assert column(page, 1) == ["–"] * 4
    with staged(store, tmp_path) as stage:
        assert shown(stage, scene.period).side.levels["wishes"].value() == 0


def test_chosen_students_are_sent_by_hand_in_one_step(store: Store, scene: Scene, tmp_path: Path) -> None:
    with staged(store, tmp_path) as stage:
        page = shown(stage, scene.period)
        stage.press(page, "action_propose")
        page.table.setRangeSelected(QTableWidgetSelectionRange(0, 0, 1, 6), True)
        stage.window.activateWindow()
        QApplication.processEvents()
        page.table.setFocus()
        QTest.keyClick(page.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        menu = page.findChild(QMenu, "kindergartens")
        assert menu is not None
        acts = {act.text(): act for act in menu.actions()}
        acts["127-DMTT maktabgacha taʼlim tashkiloti"].trigger()
        menu.close()
        assert stored(store) == [*["127-DMTT maktabgacha taʼlim tashkiloti"] * 2, None, None]
        assert column(page, 1) == ["127-DMTT", "127-DMTT", "→ 58-DMTT", "→ 58-DMTT"]
        store.undo()
        assert stored(store) == [None] * 4


def test_who_has_begun_here_is_named_and_stays(store: Store, scene: Scene, tmp_path: Path) -> None:
    scene.put("Aliyeva", day(1, 1))
    with staged(store, tmp_path) as stage:
        page = shown(stage, scene.period)
        assert column(page, 1)[0] == "127-DMTT"
        page.table.selectRow(0)
        page.assign(scene.groups["58-DMTT"])
        assert "Aliyeva Gulnora" in str(stage.ask.asked[-1])
        assert stored(store) == [None] * 4


def test_without_seats_the_page_says_how_to_begin(store: Store, tmp_path: Path) -> None:
    scene = practice(store)
    store.save("organisation", {"name": "58-DMTT", "sort": "mtt"})
    with staged(store, tmp_path) as stage:
        page = shown(stage, scene.period)
        stage.press(page, "empty_act")
        assert stage.window.place()[0] == "practice_seat"


def test_a_closed_practice_is_only_read(store: Store, scene: Scene, tmp_path: Path) -> None:
    with store.transaction("x") as session:
        session.get(records()["practice_period"], scene.period).closed = date(2026, 12, 1)  # type: ignore[attr-defined]
    with staged(store, tmp_path) as stage:
        page = shown(stage, scene.period)
        page.table.selectRow(0)
        assert page.closed.isVisible()
        assert not any(button.isEnabled() for button in (page.side.propose, page.side.add, page.send))
        page.propose()
        assert stored(store) == [None] * 4 and column(page, 1) == ["–"] * 4
