"""The pages of pilot tests and of the spread: the rule is frozen, results typed, the outcome confirmed, looks planned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTreeWidget
from window_stage import Stage, staged

from labdesk.operations import piloting
from labdesk.store import Query, Store


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


def pilot(store: Store, *targets: float) -> int:
    of = store.save("project", {"title": "Bogʻ", "stage": "pilot"})
    made = store.save("pilot", {"title": "Sinov", "project": of, "starts": date(2026, 9, 1), "needed": 1})
    for number, target in enumerate(targets):
        values = {"pilot": made, "title": f"Koʻrsatkich {number}", "baseline": 5, "target": target}
        store.save("pilot_indicator", values)
    return made


def shown(stage: Stage, key: str, subject: Any = None) -> Any:
    stage.window.open_page(key, subject)
    return stage.window.pages[key]


def texts(page: Any) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def button(page: Any, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_a_rule_is_frozen_after_a_question_and_the_outcome_confirmed_when_results_are_there(stage: Stage) -> None:
    test = pilot(stage.store, 10, 20)
    page = shown(stage, "pilot_desk", test)
    assert "Rule: 1 of 2 indicators reach their targets. Not frozen yet." in texts(page)
    stage.ask.answer(True)
    stage.press(page, "action_freeze")
    assert stage.store.get("pilot", test)["frozen"] == date.today()
    assert not button(page, "action_confirm").isEnabled()
    for row in stage.store.listing(Query("pilot_indicator"), 0, -1):
        stage.store.save("pilot_indicator", {"actual": 12}, row.id)
    assert "Reached: 1 of 2. Outcome by the rule: Successful." in texts(page)
    stage.press(page, "action_confirm")
    assert stage.store.get("pilot", test)["outcome"] == "successful"
    assert button(page, "action_reopen").isVisibleTo(page)


def test_saying_no_freezes_nothing_and_a_rule_that_is_not_whole_says_what_it_lacks(stage: Stage) -> None:
    test = pilot(stage.store, 10)
    page = shown(stage, "pilot_desk", test)
    stage.ask.answer(False)
    stage.press(page, "action_freeze")
    assert stage.store.get("pilot", test)["frozen"] is None
    stage.store.save("pilot", {"needed": None}, test)
    stage.ask.answer(None)
    stage.press(page, "action_freeze")
    assert "Write how many indicators must reach their targets." in str(stage.ask.asked[-1])


def test_a_failed_test_offers_to_close_the_project(stage: Stage) -> None:
    test = pilot(stage.store, 10)
    piloting.freeze(stage.store, test)
    [row] = stage.store.listing(Query("pilot_indicator"), 0, -1)
    stage.store.save("pilot_indicator", {"actual": 6}, row.id)
    page = shown(stage, "pilot_desk", test)
    stage.ask.answer(True)
    stage.press(page, "action_confirm")
    assert stage.store.get("project", stage.store.get("pilot", test)["project"])["state"] == "failed"


def test_without_a_test_the_page_offers_to_begin_one(stage: Stage) -> None:
    page = shown(stage, "pilot_desk")
    assert "No pilot test yet." in texts(page)
    stage.press(page, "empty_act")
    assert stage.window.place()[0] == "pilot"


def test_looks_are_planned_and_counted_by_place(stage: Stage) -> None:
    of = stage.store.save("project", {"title": "Bogʻ", "stage": "spread"})
    who = stage.store.save("organisation", {"name": "9-MTT", "sort": "mtt", "region": "1714", "district": "Chust"})
    stage.store.save("adoption", {"project": of, "organisation": who, "day": date(2026, 8, 1)})
    page = shown(stage, "spread")
    places = page.findChild(QTreeWidget, "places")
    assert places is not None
    item = places.topLevelItem(0)
    assert item is not None
    assert [item.text(n) for n in range(3)] == ["Namangan Region", "Chust", "1"]
    stage.press(page, "action_plan")
    assert stage.store.total(Query("follow_up")) == 3
    assert not button(page, "action_plan").isVisibleTo(page)
    assert page.list.total == 3
    box = page.findChild(QComboBox, "project")
    assert box is not None
    assert [box.itemText(n) for n in range(box.count())] == ["All projects", "Bogʻ"]
