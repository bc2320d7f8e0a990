"""What is asked of every page: whatever is touched has a name, nothing is clipped or left in another language.

For screen readers and scripts; in a wide window, and at 125 % and 150 % of the screen.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from labdesk.i18n import LANGUAGES, language
from labdesk.i18n.catalogue import load
from labdesk.schema import records
from labdesk.store import Query, Store
from labdesk.ui import qttexts, theme
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.editors import ChoiceBox
from labdesk.ui.pages.first_run import FirstRun
from labdesk.ui.pages.help import HelpWindow
from labdesk.ui.parts import Elided
from labdesk.ui.preview import PdfPreview
from labdesk.ui.remembered import OWN_NAMES
from labdesk.ui.shell import PAGES, SECTIONS
from labdesk.ui.window import Window

WIDE, BETWEEN, NARROW = 1366, 1093, 911
"""An office screen of 1366 pixels at 100 %, 125 % and 150 %; the sidebar is folded in the two narrower ones."""
WORDY = "ru"
"""The language of the longest words, which is looked at in between, too."""
SIDEWAYS = ("board_scroll",)
"""Areas that are wider than any window and scrolled sideways on purpose."""
SLACK = 2
"""Pixels that rounding may take from a text without a letter being cut."""
TOUCHED = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView, QAbstractSpinBox)
MOST_STOPS = 150
RECORD_NAMES = ("search", "table", "action_new", "action_save", "action_delete", "action_print", "action_import")
EVERY = [*records(), *(k for k in PAGES if k not in records())]


@pytest.fixture(scope="module")
def window(sample_file: Path, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Window]:
    """A window in English on an office screen; a test that changes the language or the size puts it back."""
    folder = tmp_path_factory.mktemp("every")
    theme.apply(qapp)
    qttexts.install(qapp, language("en"))
    store = Store.open(Path(shutil.copy(sample_file, folder / "site.labdesk")))
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    shown = Window(store, settings, "en", ScriptedAsk())
    shown.resize(1366, 728)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()  # a window that stays is dressed anew with every later one
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    store.close()


# --- names ------------------------------------------------------------


def touched(page: QWidget) -> Iterator[QWidget]:
    """The widgets of ours that take the mouse or the keyboard; what Qt builds inside its own is left out."""
    for widget in page.findChildren(QWidget):
        of_qt = widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView)
        unseen = widget.isHidden() or type(widget).__name__ == "QTableCornerButton"
        within = inside(widget, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView)
        if isinstance(widget, TOUCHED) and not of_qt and not unseen and not within:
            yield widget


@pytest.mark.parametrize("key", EVERY)
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


@pytest.mark.parametrize("key", EVERY)
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


# --- room and language ------------------------------------------------------------


def open_page(window: Window, store: Store, key: str, qtbot: QtBot) -> None:
    """Show a page with something on it."""
    subject: object = {"print": ("site-passport", None, ""), "import": "student"}.get(key)
    owner = "manual" if key == "manual_text" else key
    if subject is None and owner in records() and store.total(Query(owner)):
        subject = store.listing(Query(owner), 0, 1)[0].id
    window.open_page(key, subject)
    preview = window.pages[key].findChild(PdfPreview)
    if subject is not None and preview is not None and preview.isVisible():
        qtbot.waitUntil(lambda: preview.pages > 0, timeout=60_000)


def shown(parent: QWidget) -> Iterator[QWidget]:
    """What is seen in a widget now; lists draw their own rows and shorten them with dots."""
    for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible() and not child.isWindow():
            yield child
            yield from shown(child)


def clipped(widget: QWidget) -> str:
    """What of the text of a widget has no room, in a few words; empty when all of it is seen."""
    if isinstance(widget, Elided):
        return "" if widget.toolTip() == widget.text() else "shortened without its tooltip"
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            wanted = widget.heightForWidth(widget.width())
            word = max(widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split() or [""])
            if widget.textFormat() is not Qt.TextFormat.RichText and word > widget.contentsRect().width() + SLACK:
                return f"a word of {word} in {widget.contentsRect().width()}"
            return "" if widget.height() + SLACK >= wanted else f"height {widget.height()} of {wanted}"
        wanted = widget.sizeHint().width()
        return "" if widget.width() + SLACK >= wanted else f"width {widget.width()} of {wanted}"
    if isinstance(widget, QAbstractButton) and widget.text() and not icon_alone(widget):
        wanted = widget.sizeHint().width()
        return "" if widget.width() + SLACK >= wanted else f"width {widget.width()} of {wanted}"
    if isinstance(widget, QComboBox) and not isinstance(widget, ChoiceBox) and not inside(widget, QAbstractItemView):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        parts = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField
        room, wanted = widget.style().subControlRect(*parts, widget).width(), words(widget, widget.currentText())
        return "" if room + SLACK >= wanted else f"choice {room} of {wanted}"
    if isinstance(widget, QTabBar):
        narrow = [
            widget.tabText(n) for n in range(widget.count())
            if widget.isTabVisible(n) and widget.tabRect(n).width() + SLACK < words(widget, widget.tabText(n))
        ]  # fmt: skip
        return f"tabs {narrow}" if narrow else ""
    if isinstance(widget, QGroupBox) and widget.title():
        wanted = words(widget, widget.title())
        return "" if widget.width() >= wanted else f"width {widget.width()} of {wanted}"
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        wanted = words(widget, widget.placeholderText())
        return "" if widget.contentsRect().width() >= wanted else f"hint {widget.width()} of {wanted}"
    return ""


def icon_alone(button: QAbstractButton) -> bool:
    """Whether a tool shows its icon only, with its words in the tooltip."""
    style = getattr(button, "toolButtonStyle", lambda: None)()
    return style == Qt.ToolButtonStyle.ToolButtonIconOnly and bool(button.toolTip())


def words(widget: QWidget, text: str) -> int:
    """How wide a text is in the font of a widget; a lone & only marks a letter."""
    return widget.fontMetrics().horizontalAdvance(text.replace("&&", "\0").replace("&", "").replace("\0", "&"))


def outside(widget: QWidget) -> str:
    """How a widget sticks out of what holds it, where nothing can be scrolled to it."""
    parent = widget.parentWidget()
    if parent is None or inside(widget, QAbstractItemView, QComboBox, QTabBar):
        return ""
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        area = parent.parentWidget()
        scrolls = area is not None and area.objectName() in SIDEWAYS
        wide = (
            not scrolls
            and isinstance(area, QScrollArea)
            and area.widget() is widget
            and widget.width() > parent.width() + SLACK
        )
        return f"{widget.width()} wide in {parent.width()}" if wide else ""
    room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    return "" if room.contains(widget.geometry()) else f"{widget.geometry().getRect()} in {parent.size().toTuple()}"


def inside(widget: QWidget, *kinds: type[QWidget]) -> bool:
    """Whether Qt or a list built this widget within one of its own."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, kinds):
            return True
        parent = parent.parentWidget()
    return False


def said(widget: QWidget) -> Iterator[str]:
    """Every text of ours that a widget shows or tells a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n).split(" · ")[0] for n in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTableView | QTreeView) and (model := widget.model()) is not None:
        for n in range(model.columnCount()):
            yield str(model.headerData(n, Qt.Orientation.Horizontal) or "")


def foreign(code: str) -> set[str]:
    """English and Russian texts of the catalogue that this language says otherwise; what the sample's people typed
    is Uzbek."""
    messages = [each.id for each in load("ru") if isinstance(each.id, str) and each.id and "{" not in each.id]
    own = {language(code)(m) for m in messages} | set(OWN_NAMES.values())
    return {language(other)(m) for m in messages for other in ("en", "ru") if other != code} - own


def test_every_page_fits_and_is_translated(window: Window, qtbot: QtBot) -> None:
    cut: dict[str, str] = {}
    left: dict[str, str] = {}
    window.setUpdatesEnabled(False)  # rooms are measured, nothing needs to be painted
    for code in LANGUAGES:
        window.speak_language(code)
        others = foreign(code)
        for key in EVERY:
            open_page(window, window.desk.store, key, qtbot)
            for width in (WIDE, BETWEEN, NARROW) if code == WORDY else (WIDE, NARROW):
                window.resize(width, 728)
                window.desk.jobs.wait_idle()
                for _ in range(3):  # a window that is made narrower folds its sidebar first, and its page then
                    QApplication.processEvents()
                for widget in shown(window):
                    name = f"{code} {key} {width} {widget.objectName() or type(widget).__name__}"
                    if short := clipped(widget) or outside(widget):
                        cut[name] = f"{short}: {next((text for text in said(widget) if text), '')[:40]}"
                    if wrong := [text for text in said(widget) if text.replace("&", "") in others]:
                        left[name] = wrong[0]
    window.setUpdatesEnabled(True)
    window.resize(WIDE, 728)
    assert cut == {}
    assert left == {}
