"""Nothing on any page is clipped or left in another language, in a wide window and at 125 % and 150 % of the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from labdesk.i18n import LANGUAGES, language
from labdesk.i18n.catalogue import messages
from labdesk.operations import sample
from labdesk.schema import records
from labdesk.store import Query, Store
from labdesk.ui import qttexts, theme
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.editors import ChoiceBox
from labdesk.ui.parts import Elided
from labdesk.ui.preview import PdfPreview
from labdesk.ui.remembered import OWN_NAMES
from labdesk.ui.shell import PAGES
from labdesk.ui.window import Window

WIDTHS = (1366, 1093, 911)
"""An office screen of 1366 pixels at 100 %, 125 % and 150 %."""
SIDEWAYS = ("board_scroll",)
"""Areas that are wider than any window and scrolled sideways on purpose."""
SLACK = 2
"""Pixels that rounding may take from a text without a letter being cut."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample year, once for all languages."""
    store = Store.create(tmp_path_factory.mktemp("fit") / "site.labdesk")
    sample.fill(store)
    yield store
    store.close()


@pytest.fixture(scope="module")
def window(site: Store, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Window]:
    """One window for all languages: what a switch of the language forgets is found too."""
    theme.apply(qapp)
    qttexts.install(qapp, language("en"))
    settings = QSettings(str(tmp_path_factory.mktemp("fit") / "window.ini"), QSettings.Format.IniFormat)
    shown = Window(site, settings, "en", ScriptedAsk())
    shown.resize(WIDTHS[0], 728)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()  # a window that stays is dressed anew with every later one
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qttexts.install(qapp, language("en"))


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
    if parent is None or inside(widget, QAbstractItemView) or inside(widget, QComboBox) or inside(widget, QTabBar):
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


def inside(widget: QWidget, kind: type[QWidget]) -> bool:
    """Whether Qt or a list built this widget within one of its own."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, kind):
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
    plain = [m for m in messages() if isinstance(m, str) and "{" not in m]
    own = {language(code)(m) for m in plain} | set(OWN_NAMES.values())
    return {language(other)(m) for m in plain for other in ("en", "ru") if other != code} - own


@pytest.mark.parametrize("code", LANGUAGES[::-1])
def test_every_page_fits_and_is_translated(code: str, window: Window, site: Store, qtbot: QtBot) -> None:
    window.speak_language(code)
    others = foreign(code)
    cut: dict[str, str] = {}
    left: dict[str, str] = {}
    for key in [*records(), *(k for k in PAGES if k not in records())]:
        open_page(window, site, key, qtbot)
        for width in WIDTHS:
            window.resize(width, 728)
            window.desk.jobs.wait_idle()
            for _ in range(3):  # a window that is made narrower folds its sidebar first, and its page then
                QApplication.processEvents()
            for widget in shown(window):
                name = f"{key} {width} {widget.objectName() or type(widget).__name__}"
                if short := clipped(widget) or outside(widget):
                    cut[name] = f"{short}: {next((text for text in said(widget) if text), '')[:40]}"
                if wrong := [text for text in said(widget) if text.replace("&", "") in others]:
                    left[name] = wrong[0]
    assert cut == {}
    assert left == {}
