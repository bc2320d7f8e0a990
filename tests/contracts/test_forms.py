"""The drawn forms: compiled ones are fresh, every fact has an editor, the Tab key follows the eye, everything fits."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QScrollArea, QWidget

from labdesk.i18n import LANGUAGES, language
from labdesk.schema import Field, records
from labdesk.store import Store
from labdesk.ui import qttexts, theme
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.binding import Binding, drawn
from labdesk.ui.desk import Desk
from labdesk.ui.jobs import Jobs

ROOT = Path(__file__).parents[2]
KEYS = sorted(records())
UIC = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibraryExecutablesPath)) / "uic"
"""The compiler of forms that comes with Qt."""
ROOM = 400
"""Pixels beside the list at 1366x768, without the scroll bar."""


def facts(key: str) -> dict[str, Field]:
    """What a form must be able to edit; texts of manuals and file contents have places of their own."""
    fields = records()[key].fields().values()
    return {
        f.name: f for f in fields if not f.derived and f.kind != "blocks" and (key, f.name) != ("attachment", "content")
    }


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("forms")
    for form in (ROOT / "forms").glob("*.ui"):
        command = [UIC, "-g", "python", str(form), "-o", str(folder / f"{form.stem}.py")]
        subprocess.run(command, check=True, capture_output=True)
    return folder


def test_compiled_forms_are_fresh(compiled: Path) -> None:
    def code(path: Path) -> str:
        return re.sub(r"(?m)^## .*\n", "", path.read_text(encoding="utf-8"))

    stale = [
        path.name for path in sorted(compiled.glob("*.py")) if code(path) != code(ROOT / "labdesk/ui/forms" / path.name)
    ]
    assert stale == []
    left_over = {p.stem for p in (ROOT / "labdesk/ui/forms").glob("*.py")} - {p.stem for p in compiled.glob("*.py")}
    assert left_over == {"__init__"}


def test_every_record_type_has_a_form() -> None:
    assert sorted(path.stem for path in (ROOT / "forms").glob("*.ui")) == KEYS


@pytest.mark.parametrize("key", KEYS)
def test_every_fact_has_an_editor_and_a_label(key: str, qapp: QApplication) -> None:
    form, _ = drawn(key)
    wanted = facts(key)
    assert {name for name in wanted if form.findChild(QWidget, name) is None} == set()
    unlabelled = {n for n, f in wanted.items() if f.kind != "yes_no" and not form.findChild(QLabel, f"label_{n}")}
    assert unlabelled == set()


@pytest.mark.parametrize("key", KEYS)
def test_the_tab_key_goes_through_every_editor_in_reading_order(key: str, qapp: QApplication) -> None:
    stops = [stop.text or "" for stop in ElementTree.parse(ROOT / "forms" / f"{key}.ui").iter("tabstop")]
    assert set(stops) - {"tabs"} == set(facts(key))
    form, _ = drawn(key)
    for grid in form.findChildren(QGridLayout):
        places = {}
        for number in range(grid.count()):
            item = grid.itemAt(number)
            widget = item.widget() if item else None
            if widget is not None and widget.objectName() in stops:
                row, column, _, _ = grid.getItemPosition(number)  # type: ignore[misc]
                places[widget.objectName()] = (row, column)
        assert sorted(places, key=lambda name: places[name]) == [name for name in stops if name in places]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_form_is_wider_than_its_place(code: str, qapp: QApplication, store: Store) -> None:
    theme.apply(qapp)
    qttexts.install(qapp, language(code))
    ask = ScriptedAsk()
    desk = Desk(store, language(code), ask, Jobs(None, ask))
    wide = {}
    for key in KEYS:
        form, ui = drawn(key)
        Binding(desk, key, form, ui)
        for area in form.findChildren(QScrollArea):
            page = area.widget()
            assert page is not None
            if page.minimumSizeHint().width() > ROOM:
                wide[f"{key}.{area.objectName()}"] = page.minimumSizeHint().width()
        form.deleteLater()  # forms that stay are dressed anew with every other one
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert wide == {}


def test_every_type_of_record_starts_with_a_capital_and_no_colon() -> None:
    odd = [f.label for key in KEYS for f in facts(key).values() if f.label[:1].islower() or f.label.endswith(":")]
    assert odd == []
