"""Windows without a screen, dressed as the program dresses them; a warning of Qt fails the test."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from labdesk.i18n import language
from labdesk.ui import qttexts, theme


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in its light theme at 100 %."""
    theme.apply(qapp)
    return qapp


@pytest.fixture(autouse=True)
def english(dressed: QApplication) -> Iterator[None]:
    """Every test begins in English with no key held, leaves no window behind, and the theme as it found it.

    Windows that stay are dressed anew with every change of the theme, which makes each test slower than the last. A Ctrl
    that was sent with the last key stays held for Qt, and with it a row is taken out of a choice instead of chosen.
    """
    qttexts.install(dressed, language("en"))
    QTest.keyRelease(QWidget(), Qt.Key.Key_F24)
    yield
    for left in QApplication.topLevelWidgets():
        if left.parent() is None:
            left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if theme.colours() is not theme.LIGHT:
        theme.apply(dressed)
