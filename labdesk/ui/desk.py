"""What every page is given: the open site, the language of the screen, and how to ask, work and move on."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from labdesk.i18n import Language, language
from labdesk.store import Change, Store
from labdesk.ui.ask import Ask
from labdesk.ui.jobs import Jobs
from labdesk.ui.trail import Trail


class Desk(QObject):
    """The shared ground of the window's pages; a page talks to the others only through it.

    `changed` carries a `Change` to the main thread after every commit, `language_changed` asks pages to say
    everything anew, `wanted` asks the window for a page (see `go`), `said` shows a line in the status bar with an
    optional act beside it.
    """

    changed = Signal(object)
    language_changed = Signal()
    wanted = Signal(str, object)
    said = Signal(str, str, object)

    def __init__(
        self, store: Store, t: Language, ask: Ask, jobs: Jobs, parent: QObject | None = None,
        settings: QSettings | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.trail = Trail(store, settings, self)
        self.store = store
        self.t = t
        self.ask = ask
        self.jobs = jobs
        self.changed.connect(self._words_changed)
        self._unsubscribe = store.subscribe(self.changed.emit)
        self._private: tempfile.TemporaryDirectory[str] | None = None

    def _words_changed(self, change: Change) -> None:
        """Lists and forms say their choices anew when a dictionary changed."""
        if change.touches("term"):
            self.language_changed.emit()

    def close(self) -> None:
        """Stop listening to the store; the window calls it before the store is closed."""
        self._unsubscribe()
        if self._private is not None:
            self._private.cleanup()

    def private_folder(self) -> Path:
        """A new folder that nobody else may read, for files to look at; it goes when the window is closed."""
        if self._private is None:
            self._private = tempfile.TemporaryDirectory(prefix="labdesk-", ignore_cleanup_errors=True)
        return Path(tempfile.mkdtemp(dir=self._private.name))

    def speak(self, code: str) -> None:
        """Switch the language of the screen at once."""
        self.t = language(code)
        self.language_changed.emit()

    def go(self, page: str, subject: Any = None) -> None:
        """Show a page by its key (a record key, or `import`, `print`, `trash`, ...) with an optional subject."""
        self.wanted.emit(page, subject)

    def say(self, text: str, act_text: str = "", act: Callable[[], None] | None = None) -> None:
        """Tell what was done, in the status bar, with one act such as Undo beside it."""
        self.said.emit(text, act_text, act)
