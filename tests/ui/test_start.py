"""The start page asks what to begin with and tells it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from labdesk.i18n import LANGUAGES, language
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.pages.start import StartPage

ROOT = Path(__file__).parents[2]


@pytest.fixture
def ask() -> ScriptedAsk:
    """A scripted user."""
    return ScriptedAsk()


@pytest.fixture
def page(ask: ScriptedAsk, tmp_path: Path) -> Iterator[StartPage]:
    """The page with one file opened before."""
    known = tmp_path / "bogʻcha & co.labdesk"
    known.touch()
    made = StartPage(ask, language("en"), [known, tmp_path / "gone.labdesk"])
    made.show()
    yield made
    made.close()
    made.deleteLater()


def push(page: StartPage, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isEnabled(), name
    button.click()


def heard(signal: Any) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    signal.connect(lambda *values: found.append(values))
    return found


def test_a_new_site_is_named_and_placed(page: StartPage, ask: ScriptedAsk, tmp_path: Path) -> None:
    wanted = heard(page.new_wanted)
    assert not page.findChild(QAbstractButton, "start_new").isEnabled()
    name = page.findChild(QLineEdit, "site_name")
    QTest.keyClicks(name, "  127-sonli   DMTT: <Quyosh>  ")
    ask.answer(tmp_path / "site")
    push(page, "start_new")
    assert wanted == [(tmp_path / "site.labdesk", "127-sonli DMTT: <Quyosh>")]
    assert ask.asked[0].text == "127-sonli DMTT Quyosh.labdesk"


def test_nothing_is_begun_when_the_user_cancels(page: StartPage, ask: ScriptedAsk) -> None:
    signals = (page.new_wanted, page.open_wanted, page.sample_wanted, page.restore_wanted)
    wanted = [heard(signal) for signal in signals]
    page.findChild(QLineEdit, "site_name").setText("x")
    for name in ("start_new", "start_open", "start_sample", "start_restore"):
        ask.answer(None)
        push(page, name)
    assert wanted == [[], [], [], []]


def test_a_file_a_sample_and_a_backup_are_asked_for(page: StartPage, ask: ScriptedAsk, tmp_path: Path) -> None:
    opened, sample, restored = heard(page.open_wanted), heard(page.sample_wanted), heard(page.restore_wanted)
    backup = tmp_path / "site_2026-11-23_090000.labdesk"
    ask.answer(tmp_path / "a.labdesk", tmp_path / "b", backup, tmp_path / "c.labdesk")
    for name in ("start_open", "start_sample", "start_restore"):
        push(page, name)
    assert opened == [(tmp_path / "a.labdesk",)]
    assert sample == [(tmp_path / "b.labdesk",)]
    assert restored == [(backup, tmp_path / "c.labdesk")]
    assert ask.asked[-1].text == "site.labdesk"


def test_a_file_opened_before_is_one_click_away(page: StartPage, tmp_path: Path) -> None:
    opened = heard(page.open_wanted)
    push(page, "recent_0")
    assert opened == [(tmp_path / "bogʻcha & co.labdesk",)]
    assert page.findChild(QAbstractButton, "recent_1") is None


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page_speaks_the_language_that_is_chosen(page: StartPage, code: str) -> None:
    wanted = heard(page.language_wanted)
    push(page, f"language_{code}")
    assert wanted == [(code,)]
    page.speak(language(code))
    assert page.findChild(QLabel, "new_label").text() == language(code)("Begin a new site")
    assert page.findChild(QAbstractButton, f"language_{code}").isChecked()


@pytest.mark.parametrize(
    ("loaded", "left_out"),
    [
        (
            "import labdesk.ui.window, labdesk.ui.pages.today",
            {
                "alembic",
                "reportlab",
                "openpyxl",
                "docx",
                "ortools",
                "labdesk.documents.model",
                "labdesk.operations.today_rules",
            },
        ),
        (
            "from labdesk import cli; assert not cli.is_command(['site.labdesk'])",
            {"sqlalchemy", "PySide6", "labdesk.schema"},
        ),
    ],
)
def test_what_the_first_page_or_the_logo_does_not_need_is_not_loaded(loaded: str, left_out: set[str]) -> None:
    code = f"{loaded}; import sys; print(*sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert left_out & set(out.split()) == set()
