"""What lists point out about a record: a sign, always with its word."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from window_stage import Stage, staged

from labdesk.schema import records
from labdesk.store import Store

TODAY = date(2026, 11, 23)


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("key", "values", "word"),
    [
        ("agreement", {"ends": date(2026, 11, 22), "state": "active"}, "Expired"),
        ("agreement", {"ends": date(2026, 11, 23), "state": "active"}, "Ends soon"),
        ("agreement", {"ends": date(2026, 12, 23), "state": "extended"}, "Ends soon"),
        ("agreement", {"ends": date(2026, 12, 24), "state": "active"}, None),
        ("agreement", {"ends": date(2025, 1, 1), "state": "ended"}, None),
        ("agreement", {"ends": None, "state": "active"}, None),
        ("talent", {"category": "child", "consent_date": None, "consent_withdrawn": None}, "No consent"),
        ("talent", {"category": "student", "consent_date": None, "consent_withdrawn": None}, None),
        ("talent", {"category": "child", "consent_date": TODAY, "consent_withdrawn": TODAY}, "Consent withdrawn"),
        ("project", {"ends": date(2026, 11, 22), "stage": "pilot", "state": "active"}, "Late"),
        ("project", {"ends": date(2026, 11, 22), "stage": "pilot", "state": "suspended"}, None),
        ("project", {"ends": date(2026, 11, 22), "stage": "spread", "state": "active"}, None),
        ("practice_period", {"starts": TODAY, "ends": TODAY, "closed": None}, "Under way"),
        ("practice_period", {"starts": date(2026, 9, 1), "ends": date(2026, 11, 22), "closed": None}, None),
    ],
)
def test_what_is_pointed_out(key: str, values: dict[str, Any], word: str | None) -> None:
    found = records()[key].standing(values, TODAY)
    assert (found.message if found else None) == word


def test_a_list_shows_the_sign_with_its_word_and_copies_the_plain_value(stage: Stage) -> None:
    partner = stage.store.save("organisation", {"name": "Institut", "sort": "institute"})
    ended = date.today() - timedelta(1)
    values = {"number": "7", "signed": ended, "ends": ended, "partner": partner, "state": "active"}
    stage.store.save("agreement", values)
    page = stage.page("agreement")
    column = page.list.query.columns.index("ends")
    cell = page.list.index(0, column)
    assert cell.data() == f"{ended:%d.%m.%Y} · Expired"
    assert not cell.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert page.list.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    page.table.selectRow(0)
    control = Qt.KeyboardModifier.ControlModifier
    QApplication.sendEvent(page.table, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, control))
    assert "Expired" not in QApplication.clipboard().text()
    page.pane.columns_button.show_columns(["number", "partner"])
    assert page.list.index(0, 0).data() == "7 · Expired"
