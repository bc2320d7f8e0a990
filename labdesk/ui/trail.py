"""Where the user has been: the way back and forward through pages with their records, and what was opened last."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QWidget

from labdesk.i18n import Language
from labdesk.schema import records
from labdesk.store import Query, Store

Place = tuple[str, Any]
"""The key of a page, and the id of the record that was open in it or None."""
LONGEST = 50
KEPT, MOST = 24, 8
"""Records remembered as opened, and those of them that are shown; the others stand in for deleted ones."""
READ_AFTER = 1_500
"""Milliseconds for which a record lies open until it counts as opened: who walks down a list opens none of it."""
TEXT_OF = {
    "manual_text": "manual", "passport": "project", "board": "project", "examination_desk": "examination",
}  # fmt: skip
"""Pages that show a record of another type."""


@dataclass(frozen=True)
class Opened:
    """A record opened before, with its title."""

    page: str
    id: int
    title: str


class Trail(QObject):
    """The steps of one window over one site; `moved` says that they, or the records opened last, changed."""

    moved = Signal()

    def __init__(self, store: Store, settings: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._settings = settings
        self._name = "opened/" + hashlib.sha256(str(store.path).encode()).hexdigest()[:12]
        self._past: list[Place] = []
        self._ahead: list[Place] = []
        self._opened = self._stored()
        self._next: Place | None = None
        self._reading = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._reading.timeout.connect(self._read)

    # --- back and forward ----------------------------------------------------------------------------------------

    def lead(self, here: Callable[[], Place], show: Callable[[str, Any], bool], back: QAction, ahead: QAction) -> None:
        """Take over the walking: `here` tells where the user is, `show` brings her elsewhere unless she stays."""
        self._here, self._show = here, show
        self._acts = {True: back, False: ahead}
        self._tell()

    def go(self, key: str, subject: Any = None) -> None:
        """Go to a new place: the present one then lies behind, and nothing ahead."""
        here = self._here()
        if not self._show(key, subject):
            return
        if here[0] and here != (key, subject) and (here[0] != key or subject is not None):
            self._past = [*self._past, here][-LONGEST:]
            self._ahead.clear()
        if isinstance(subject, int):
            self.opened(key, subject)
        self._tell()

    def step(self, back: bool) -> None:
        """Go back, or forward to what Back left; over records that are gone."""
        way, other = (self._past, self._ahead) if back else (self._ahead, self._past)
        while way and way[-1][1] is not None and self._title(*way[-1]) is None:
            way.pop()
        here = self._here()
        if way and self._show(*way[-1]):
            way.pop()
            other.append(here)
        self._tell()

    def _tell(self) -> None:
        self._acts[True].setEnabled(bool(self._past))
        self._acts[False].setEnabled(bool(self._ahead))
        self.moved.emit()

    def watch(self, window: QWidget) -> None:
        """Listen to the Back and Forward buttons of a mouse, wherever in a shown window it is."""
        handle = window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            button = event.button()
            if button in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
                self.step(button == Qt.MouseButton.BackButton)
                return True
        return False

    # --- opened last ---------------------------------------------------------------------------------------------

    def opened(self, key: str, row_id: int) -> None:
        """Put a record in front of those opened last."""
        self._reading.stop()
        if key == "site" or TEXT_OF.get(key, key) not in records():
            return
        self._opened = [(key, row_id), *(place for place in self._opened if place != (key, row_id))][:KEPT]
        if self._settings is not None:
            self._settings.setValue(self._name, json.dumps(self._opened))
        self.moved.emit()

    def shown(self, key: str, row_id: int | None) -> None:
        """A record lies open and will count as opened if it stays so; None: nobody asked for what is shown."""
        self._next = None if row_id is None else (key, row_id)
        self._reading.start()

    def _read(self) -> None:
        if self._next is not None:
            self.opened(*self._next)

    def last(self, t: Language) -> list[Opened]:
        """The records opened last that still exist, newest first."""
        found: list[Opened] = []
        for key, row_id in self._opened:
            title = self._title(key, row_id, cyrillic=t.cyrillic)
            if title is not None:
                found.append(Opened(key, row_id, title))
            if len(found) == MOST:
                break
        return found

    def _title(self, key: str, row_id: int, *, cyrillic: bool = False) -> str | None:
        record = TEXT_OF.get(key, key)
        if record not in records():
            return None
        columns = (records()[record].kind.title,)
        rows = self.store.listing(Query(record, columns, where={"id": row_id}, cyrillic=cyrillic), 0, 1)
        return str(rows[0].values[0] or "") if rows else None

    def _stored(self) -> list[tuple[str, int]]:
        text = str(self._settings.value(self._name, "[]")) if self._settings is not None else "[]"
        try:
            return [(str(key), int(row_id)) for key, row_id in json.loads(text)]
        except (ValueError, TypeError):
            return []
