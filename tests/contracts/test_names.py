"""Whatever a person or a test touches has a name, for screen readers and for scripts, on every page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from labdesk.i18n import language
from labdesk.operations import sample
from labdesk.schema import records
from labdesk.store import Store
from labdesk.ui import qttexts, theme
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.pages.first_run import FirstRun
from labdesk.ui.pages.help import HelpWindow
from labdesk.ui.shell import PAGES, SECTIONS
from labdesk.ui.window import Window

TOUCHED = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView, QAbstractSpinBox)
MOST_STOPS = 150
RECORD_NAMES = ("search", "table", "action_new", "action_save", "action_delete", "action_print", "action_import")


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Window]:
    folder = tmp_path_factory.mktemp("names")
    theme.apply(qapp)
    qttexts.install(qapp, language("en"))
    store = Store.create(folder / "site.labdesk")
    sample.fill(store)
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    shown = Window(store, settings, "en", ScriptedAsk())
    shown.resize(1366, 728)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()  # a window that stays is dressed anew with every later one
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    store.close()


def touched(page: QWidget) -> Iterator[QWidget]:
    """The widgets of ours that take the mouse or the keyboard; what Qt builds inside its own is left out."""
    for widget in page.findChildren(QWidget):
        inside = widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView)
        parents = [widget.parentWidget()]
        while parents[-1] is not None and parents[-1] is not page:
            parents.append(parents[-1].parentWidget())
        within = any(isinstance(p, QComboBox | QLineEdit | QAbstractSpinBox | QAbstractItemView) for p in parents)
        unseen = widget.isHidden() or type(widget).__name__ == "QTableCornerButton"
        if isinstance(widget, TOUCHED) and not inside and not within and not unseen:
            yield widget


@pytest.mark.parametrize("key", [*records(), *(k for k in PAGES if k not in records())])
def test_every_widget_of_a_page_has_a_name(key: str, window: Window) -> None:
    window.open_page(key)
    page = window.pages[key]
    assert page.objectName() == f"page_{key}"
    found = list(touched(page))
    if key in records():
        first = page.list.id_at(0)  # type: ignore[attr-defined]
        if first is not None:
            page.show_subject(first)  # type: ignore[attr-defined]
        assert [name for name in RECORD_NAMES if page.findChild(QWidget, name) is None] == []
    nameless = [type(w).__name__ + ":" + str(w.parent().objectName()) for w in found if not w.objectName()]
    told = [w for w in found if key in records() or w.isVisibleTo(page)]
    silent = [f"{type(w).__name__} {w.objectName()}" for w in told if not (w.accessibleName() or _says(w))]
    assert nameless == []
    assert silent == []


@pytest.mark.parametrize("key", [*records(), *(k for k in PAGES if k not in records())])
def test_the_tab_key_goes_round_every_page_and_whatever_it_reaches_has_a_name(key: str, window: Window) -> None:
    window.open_page(key)
    window.activateWindow()
    QApplication.processEvents()
    seen: list[QWidget] = []
    while (at := QApplication.focusWidget()) is not None and at not in seen and len(seen) < MOST_STOPS:
        seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert at is seen[0], [stop.objectName() for stop in seen[-3:]]
    assert window.findChild(QWidget, "nav_settings") in seen
    ours = [w for w in seen if not isinstance(w, QTabBar) and not w.objectName().startswith("Scroll")]
    assert [w.objectName() or type(w).__name__ for w in ours if not (w.accessibleName() or _says(w))] == []


def _says(widget: QWidget) -> str:
    """A button is called by its text."""
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_every_section_has_its_button(window: Window) -> None:
    wanted = [f"nav_{section.key}" for section in SECTIONS]
    buttons = [window.findChild(QAbstractButton, name) for name in wanted]
    assert [name for name, button in zip(wanted, buttons, strict=True) if button is None] == []
    assert all(button is not None and button.accessibleName() for button in buttons)


def test_widgets_of_the_frame_have_names(window: Window, tmp_path: Path) -> None:
    frame = [w for w in touched(window) if not any(page.isAncestorOf(w) for page in window.pages.values())]
    assert [type(w).__name__ for w in frame if not w.objectName()] == []
    assert [w.objectName() for w in frame if not (w.accessibleName() or _says(w))] == []


def test_widgets_of_the_help_and_of_the_first_start_have_names(window: Window, tmp_path: Path) -> None:
    window.helping.show_topic("begin")
    first = FirstRun(ScriptedAsk(), language("en"), tmp_path)
    shown = [window.findChild(HelpWindow), first]
    found = [widget for page in shown if page is not None for widget in touched(page)]
    assert len(found) > 12
    assert [type(w).__name__ for w in found if not w.objectName()] == []
    assert [w.objectName() for w in found if not (w.accessibleName() or _says(w))] == []
