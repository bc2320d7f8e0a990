"""The very first start: language, the site, what to begin with - and what the program makes of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from labdesk import app
from labdesk.i18n import LANGUAGES, language
from labdesk.store import Query
from labdesk.ui.actions import KeyPositions
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.pages.first_run import Beginning, FirstRun
from labdesk.ui.pages.start import StartPage


@pytest.fixture
def ask() -> ScriptedAsk:
    """A scripted user."""
    return ScriptedAsk()


@pytest.fixture
def page(ask: ScriptedAsk, tmp_path: Path) -> Iterator[FirstRun]:
    made = FirstRun(ask, language("en"), tmp_path)
    made.show()
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()


def heard(signal: Any) -> list[Any]:
    found: list[Any] = []
    signal.connect(lambda *values: found.append(values[0] if values else None))
    return found


def push(page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def enter(page: QWidget) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return)


def test_three_steps_are_gone_through_by_enter_and_back_by_alt_left(page: FirstRun, tmp_path: Path) -> None:
    begun = heard(page.begun)
    assert page.where.text() == "Step 1 of 3"
    assert page.back.isHidden()
    enter(page)
    assert QApplication.focusWidget() is page.name
    QTest.keyClicks(page.name, "12-son  MTT: <Quyosh>")
    assert page.place.text() == str(tmp_path / "12-son MTT Quyosh.labdesk")
    enter(page)
    assert page.where.text() == "Step 3 of 3"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.where.text() == "Step 2 of 3"
    QTest.keyClicks(page.district, "Chilonzor")
    page.region.setCurrentIndex(page.region.findData("1726"))
    enter(page)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    enter(page)
    path = tmp_path / "12-son MTT Quyosh.labdesk"
    assert begun == [Beginning("empty", path, "12-son MTT: <Quyosh>", "1726", "Chilonzor")]


@pytest.mark.parametrize("kind", ["empty", "import"])
def test_a_site_of_ones_own_needs_a_name(page: FirstRun, kind: str) -> None:
    begun = heard(page.begun)
    page.go_on()
    page.go_on()
    push(page, f"begin_{kind}")
    page.next.click()
    assert begun == []
    assert page.where.text() == "Step 2 of 3"
    assert page.problem.text().startswith("Write the name")
    page.name.setText("x")
    assert page.problem.text() == ""


def test_a_sample_needs_no_name_and_never_takes_the_place_of_a_file(page: FirstRun, tmp_path: Path) -> None:
    (tmp_path / "LabDesk sample.labdesk").touch()
    begun = heard(page.begun)
    page.go_on()
    page.go_on()
    page.next.click()
    assert begun == [Beginning("sample", tmp_path / "LabDesk sample 2.labdesk")]


def test_a_backup_is_chosen_and_the_place_can_be_changed(page: FirstRun, ask: ScriptedAsk, tmp_path: Path) -> None:
    begun = heard(page.begun)
    page.go_on()
    ask.answer(tmp_path / "stick" / "mine")
    page.change.setFocus()
    enter(page)
    assert page.place.text() == str(tmp_path / "stick" / "mine.labdesk")
    page.go_on()
    push(page, "begin_restore")
    ask.answer(None, tmp_path / "bog_2026-11-23_0900.labdesk")
    page.next.click()
    assert begun == []
    page.next.click()
    assert begun[0].backup == tmp_path / "bog_2026-11-23_0900.labdesk"
    assert begun[0].path == tmp_path / "stick" / "bog.labdesk"


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_is_offered_in_its_own_words(page: FirstRun, code: str) -> None:
    wanted = heard(page.language_wanted)
    push(page, f"language_{code}")
    assert wanted == [code]
    page.speak(language(code))
    assert page.next.text() == language(code)("Next")
    assert page.findChild(QAbstractButton, f"language_{code}").isChecked()


# --- the program -----------------------------------------------------------------------------------------------------


@pytest.fixture
def program(
    dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ask: ScriptedAsk
) -> Iterator[app.Program]:
    monkeypatch.setattr(app, "_documents", lambda: tmp_path / "Documents")
    monkeypatch.setenv("LABDESK_LANGUAGE", "ru")
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = app.Program(dressed, settings, QWidget(), "")
    made.ask = made.jobs.ask = ask  # type: ignore[attr-defined]
    yield made
    made.end()
    for listener in dressed.findChildren(KeyPositions):
        dressed.removeEventFilter(listener)


def test_the_first_start_speaks_the_language_of_the_environment(program: app.Program) -> None:
    program.begin(None)
    assert isinstance(program.start, FirstRun)
    assert program.start.findChild(QAbstractButton, "language_ru").isChecked()
    push(program.start, "language_en")
    assert program.start.heading.text() == "Choose your language"


def test_a_site_is_made_and_the_import_begins(program: app.Program, tmp_path: Path) -> None:
    program.begin(None)
    program.start.begun.emit(Beginning("import", tmp_path / "a" / "x.labdesk", "12-son MTT", "1726", "Chilonzor"))
    program.jobs.wait_idle()
    assert program.window is not None
    assert program.window.stack.currentWidget().objectName() == "page_import"
    rows = program.store.listing(Query("organisation", ("name", "region", "district")))
    assert [row.values for row in rows] == [("12-son MTT", "1726", "Chilonzor")]


def test_an_empty_list_leads_to_a_sample_site_of_its_own(program: app.Program, tmp_path: Path) -> None:
    program.begin(None)
    program.start.begun.emit(Beginning("empty", tmp_path / "x.labdesk", "12-son MTT"))
    program.jobs.wait_idle()
    program.window.desk.ask = ScriptedAsk(tmp_path / "sample.labdesk")
    program.window.open_page("student")
    push(program.window.pages["student"].empty, "empty_link_2")
    QApplication.processEvents()
    assert program.store.path == tmp_path / "sample.labdesk"
    assert program.window.sample.isVisible()
    assert program.store.total(Query("student")) > 20
    assert (tmp_path / "x.labdesk").exists()


def test_after_the_first_time_the_usual_page_is_shown(program: app.Program, tmp_path: Path) -> None:
    program.begin(None)
    program.start.begun.emit(Beginning("empty", tmp_path / "x.labdesk", "12-son MTT"))
    program.jobs.wait_idle()
    program.window.close()
    program.show_start()
    assert isinstance(program.start, StartPage)
    assert program.start.findChild(QAbstractButton, "recent_0") is not None


def test_whoever_has_a_site_already_gets_the_usual_page_at_once(program: app.Program) -> None:
    program.begin(None)
    push(program.start, "first_usual")
    assert isinstance(program.start, StartPage)
