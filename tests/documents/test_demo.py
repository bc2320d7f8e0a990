"""Which papers a demo writes, and what it does about those that cannot be made."""

from __future__ import annotations

from pathlib import Path

import pytest

from labdesk import demo
from labdesk.errors import LabDeskError
from labdesk.i18n import LANGUAGES, language
from labdesk.store import Store
from labdesk.work import Progress
from tests.practices import practice


def written(store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch, *wanted: tuple[str, int | None, str]) -> int:
    monkeypatch.setattr(demo, "tasks", lambda store: list(wanted))
    return demo.write_documents(store, folder, language("en"), Progress())


def test_papers_there_is_nothing_to_print_on_are_left_out(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = ("practice-schedule-week", practice(store), "empty")
    register = ("agreement-register", None, "register")
    assert written(store, tmp_path / "papers", monkeypatch, empty, register) == 2 * len(LANGUAGES)
    assert {file.stem for file in (tmp_path / "papers").rglob("*.*")} == {"register"}


def test_any_other_failure_is_told(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LabDeskError, match="does not exist"):
        written(store, tmp_path / "papers", monkeypatch, ("practice-schedule", 77, "gone"))
