"""The card of the first hour ticks itself, leads to the pages and goes away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from window_stage import Stage, person, staged

from labdesk.operations import first_hour
from labdesk.operations.sites import new_site
from labdesk.store import Store
from labdesk.ui.pages.first_hour import FirstHour


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    new_site(store, "12-son DMTT")
    with staged(store, tmp_path) as made:
        yield made


def test_a_step_ticks_itself_and_its_button_goes(stage: Stage) -> None:
    card = FirstHour(stage.window.desk, stage.window)
    assert card.count.text() == "0 of 6 done"
    stage.press(card, "first_hour_people")
    assert stage.window.stack.currentWidget().objectName() == "page_person"
    person(stage.store, "Karimova", "Gulnora")
    assert card.count.text() == "1 of 6 done"
    assert card.findChild(QAbstractButton, "first_hour_people").isHidden()
    stage.window.speak_language("ru")
    assert card.findChild(QAbstractButton, "first_hour_site").text() == "Открыть"


def test_it_goes_away_when_put_away_and_stays_away(stage: Stage) -> None:
    card = FirstHour(stage.window.desk, stage.window)
    assert not card.isHidden()
    stage.press(card, "first_hour_dismiss")
    assert card.isHidden()
    assert not first_hour.wanted(stage.store)
    assert FirstHour(stage.window.desk, stage.window).isHidden()
