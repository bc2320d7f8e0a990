"""A window over a site file of the test's own, with scripted answers, and the few things tests do in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from labdesk.store import Store
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.pages.records import RecordPage
from labdesk.ui.window import Window


class Stage:
    """One window; `answers` scripts the dialogs it opens."""

    def __init__(self, store: Store, folder: Path, code: str = "en", *answers: Any) -> None:
        self.store = store
        self.ask = ScriptedAsk(*answers)
        self.settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = Window(store, self.settings, code, self.ask)
        self.window.resize(1366, 728)
        self.window.show()

    def page(self, key: str) -> RecordPage:
        """The page of a record type, shown."""
        self.window.open_page(key)
        page = self.window.pages[key]
        assert isinstance(page, RecordPage)
        return page

    def press(self, inside: QWidget, name: str) -> None:
        """Click a button by its name."""
        button = inside.findChild(QAbstractButton, name)
        assert button is not None, name
        assert button.isEnabled(), name
        button.click()

    def type(self, inside: QWidget, name: str, text: str) -> None:
        """Type into a line by its name, as a person does."""
        line = inside.findChild(QLineEdit, name)
        assert line is not None, name
        line.setFocus()
        line.selectAll()
        for letter in text:
            QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        if not text:
            QTest.keyClick(line, Qt.Key.Key_Delete)

    def settle(self) -> None:
        """Let background work end."""
        self.window.desk.jobs.wait_idle()


@contextmanager
def staged(store: Store, folder: Path, code: str = "en") -> Iterator[Stage]:
    """A shown window that is closed at the end."""
    stage = Stage(store, folder, code)
    yield stage
    stage.ask.answer(*["drop"] * 3)
    stage.window.close()
    stage.window.deleteLater()
    QApplication.sendPostedEvents(stage.window, QEvent.Type.DeferredDelete)


def person(store: Store, surname: str, first: str, **more: Any) -> int:
    """An invented person."""
    return store.save("person", {"surname_latn": surname, "first_latn": first, **more})
