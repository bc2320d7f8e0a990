"""The editor that chooses a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from labdesk.i18n import N_
from labdesk.ui import icons
from labdesk.ui.editors import Line
from labdesk.ui.offers import Offers
from labdesk.ui.qttexts import t

NOT_CHOSEN = N_("Choose from the list with Enter or the mouse.")
Found = Sequence[tuple[int, str, str]]


class Lookup(Line):
    """Chooses a record while its name is typed; only Enter or a click chooses, leaving the field never does.

    `look_up(text)` gives at most a dozen (id, text, detail); `name_of(id)` the text of a record already chosen;
    `create_new(text)`, when given, is offered as the last line and opens a form for a new record; `new_text(text)`
    is what that line says. Escape brings back what was chosen before.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look_up: Callable[[str], Found] = lambda text: ()
        self.name_of: Callable[[int], str] = lambda row_id: ""
        self.create_new: Callable[[str], None] | None = None
        self.new_text: Callable[[str], str] = lambda text: t("New: “{name}”…", name=text)
        self._id: int | None = None
        self._chosen = ""
        self._before: tuple[int | None, str] = (None, "")
        self._list = Offers(self, self._take)
        self._waiting = QTimer(self, singleShot=True, interval=120)
        self._waiting.timeout.connect(self.open_list)
        self._opener = QAction(icons.icon("search", "muted"), "", self)
        self._opener.triggered.connect(lambda *_: self.open_list())
        self.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._typed)
        self.speak()

    def speak(self) -> None:
        self.setPlaceholderText(t("Type to search"))
        self._opener.setText(t("Show the list"))
        self._opener.setToolTip(t("Show the list (Alt+Down)"))
        self._list.setAccessibleName(t("Found"))
        if self._id is not None:
            self.set_value(self._id)

    def value(self) -> int | None:
        """The id of the record chosen, or None."""
        return self._id

    def set_value(self, row_id: int | None, text: str | None = None) -> None:
        """Show a record; its text comes from `name_of` when it is not given."""
        self._id = row_id
        named = text if text is not None or row_id is None else self.name_of(row_id)
        self._chosen = named or ""
        self._before = (row_id, self._chosen)
        self.setText(self._chosen)
        self.setCursorPosition(0)
        self._list.hide()

    def problem(self) -> str:
        return NOT_CHOSEN if self._id is None and self.text().strip() else ""

    def _typed(self, text: str) -> None:
        if self._id is not None and text != self._chosen:
            self._id = None
        if text.strip():
            self._waiting.start()
        else:
            self._waiting.stop()
            self._list.hide()

    def open_list(self) -> None:
        """Show what is found for the text, or the first records when nothing was typed or one is chosen."""
        self._waiting.stop()
        typed = "" if self._id is not None else self.text().strip()
        self._list.clear()
        found = self.look_up(typed)
        for row_id, text, detail in found:
            self._list.offer(f"{text} · {detail}" if detail else text, (row_id, text))
        if not found:
            self._list.offer(t("Nothing found"), None)
        if self.create_new is not None and typed:
            self._list.offer(self.new_text(typed), typed)
        self._list.show_offers(0 if found else -1)

    def _answer(self) -> None:
        """Enter before the list is there: take the only record that fits, else show what there is to choose from."""
        found = list(self.look_up(self.text().strip()))
        if len(found) == 1:
            self._waiting.stop()
            self._list.hide()
            self._take(found[0][:2])
        else:
            self.open_list()

    def _take(self, data: object) -> None:
        if isinstance(data, tuple):
            self.set_value(data[0], data[1])
            self.changed.emit()
        elif isinstance(data, str) and self.create_new is not None:
            self.create_new(data)

    def _restore(self) -> bool:
        """Bring back what was chosen before; whether there was anything to bring back or to hide."""
        busy = self._list.isVisible() or self.text() != self._before[1]
        self._waiting.stop()
        self._list.hide()
        if self.text() != self._before[1]:
            self.set_value(*self._before)
            self.changed.emit()
        return busy

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._waiting.isActive():
            self._answer()
            return
        if self._list.press(event):
            return
        if event.key() == Qt.Key.Key_Down:
            self.open_list()
        elif event.key() != Qt.Key.Key_Escape or not self._restore():
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._waiting.stop()
        self._list.hide()
        super().focusOutEvent(event)
