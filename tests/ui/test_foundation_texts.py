"""Qt's own texts come from the catalogue, in forms, buttons, context menus and file dialogs, and switch at once."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from labdesk.i18n import Language, language
from labdesk.ui import qttexts
from labdesk.ui.qttexts import QT_TEXTS


class Marking(Language):
    """A language that shows which texts went through the catalogue."""

    def __init__(self) -> None:
        super().__init__("ru")
        self.known = {text for texts in QT_TEXTS.values() for text in texts}

    def __call__(self, message: str, /, **values: Any) -> str:
        return f"⟦{message}⟧" if message in self.known else message


@pytest.fixture
def marked(dressed: QApplication) -> None:
    qttexts.install(dressed, Marking())


def test_standard_buttons_speak(marked: None, qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for button in QDialogButtonBox.StandardButton:
        if button.value not in (0, 0xFFFFFFFF) and bin(button.value).count("1") == 1:
            made = box.addButton(button)
            if made is not None:
                assert made.text().startswith("⟦"), made.text()
                assert "&" not in made.text()


def test_the_menu_of_a_line_speaks_but_keys_keep_their_names(marked: None, qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert len(texts) >= 7
    assert all(text.startswith("⟦") for text in texts)
    assert any("Ctrl+C" in text for text in texts)
    assert QKeySequence("Home").toString(QKeySequence.SequenceFormat.NativeText) == "Home"


def test_the_file_dialog_speaks(marked: None, qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    said = [label.text() for label in dialog.findChildren(QLabel) if label.text() and label.isVisibleTo(dialog)]
    said += [b.text() for b in dialog.findChildren(QAbstractButton) if b.text() and b.isVisibleTo(dialog)]
    said += [b.toolTip() for b in dialog.findChildren(QAbstractButton) if b.toolTip()]
    assert len(said) >= 8
    assert [text for text in said if not text.startswith("⟦")] == []


def test_every_text_listed_is_one_that_qt_knows(dressed: QApplication) -> None:
    """Against the translation that Qt ships itself: a spelling that Qt does not use would never be asked for."""
    known = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert known.load(QLocale(QLocale.Language.German), "qtbase", "_", folder)
    for context in ("QMessageBox", "QScrollBar"):
        for text in QT_TEXTS[context]:
            assert known.translate(context, text), (context, text)


class Heard(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def changeEvent(self, event: QEvent) -> None:
        self.times += event.type() == QEvent.Type.LanguageChange


def test_switching_reaches_open_windows_and_the_old_language_is_gone(dressed: QApplication, qtbot: QtBot) -> None:
    window = Heard()
    qtbot.addWidget(window)
    qttexts.install(dressed, language("ru"))
    qttexts.install(dressed, Marking())
    qttexts.install(dressed, language("en"))
    qtbot.waitUntil(lambda: window.times >= 1)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert len(dressed.findChildren(qttexts.CatalogueTranslator)) == 1


def test_a_form_text_with_a_marked_letter_is_found(marked: None) -> None:
    assert QCoreApplication.translate("SomeForm", "&Save") == "⟦Save⟧"
    assert QCoreApplication.translate("SomeForm", "Not in the catalogue") == "Not in the catalogue"


def test_a_signal_does_not_wear_out_what_it_carries(dressed: QApplication) -> None:
    """PySide6 6.12.0 lost a reference at each emission, until Python aborted."""
    import sys

    from PySide6.QtCore import Signal

    class Speaker(QObject):
        said = Signal(bool)
        gave = Signal(object)

    speaker = Speaker()
    speaker.said.connect(lambda value: None)
    speaker.gave.connect(lambda value: None)
    thing = object()
    before = (sys.getrefcount(True), sys.getrefcount(thing))
    for _ in range(200_000):
        speaker.said.emit(True)
    for _ in range(20_000):
        speaker.gave.emit(thing)
    after = (sys.getrefcount(True), sys.getrefcount(thing))
    assert all(abs(new - old) < 500 for new, old in zip(after, before, strict=True))
