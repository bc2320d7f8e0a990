"""Lists below a line to choose from while typing: only Enter or a click chooses, leaving never does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from labdesk.ui import theme
from labdesk.ui.calendar import below
from labdesk.ui.qttexts import t

AT_MOST = 12
"""Lines shown at once."""
_DATA = Qt.ItemDataRole.UserRole


class Offers(QListWidget):
    """The list itself; it never takes the keyboard from the line it belongs to."""

    def __init__(self, line: QLineEdit, take: Callable[[object], None]) -> None:
        super().__init__(line)
        self._line = line
        self._take = take
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setObjectName("lookup_list")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._chosen)
        self.hide()

    def offer(self, text: str, data: object) -> None:
        """Add a line; without data it only tells something."""
        item = QListWidgetItem(text, self)
        item.setData(_DATA, data)
        item.setToolTip(text)
        if data is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def show_offers(self, current: int) -> None:
        """Show the lines below the line, with one of them (or none, -1) to be taken by Enter."""
        self.setCurrentRow(current)
        rows = min(self.count(), AT_MOST)
        height = rows * self.sizeHintForRow(0) + 2 * self.frameWidth() + theme.px(4)
        self.resize(max(self._line.width(), theme.px(280)), height)
        self.move(below(self._line, height))
        self.show()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        self.hide()
        self._take(item.data(_DATA) if item else None)

    def press(self, event: QKeyEvent) -> bool:
        """Whether a key of the line was meant for the list."""
        key = event.key()
        if not self.isVisible():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.setCurrentRow(min(max(self.currentRow() + step, 0), self.count() - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem():
            self._chosen(self.currentItem())
        else:
            return False
        return True


class Suggestions(QObject):
    """Offers a plain line the values used before; `used` gives them for what is typed."""

    def __init__(self, line: QLineEdit, used: Callable[[str], list[str]]) -> None:
        super().__init__(line)
        self._line = line
        self._used = used
        self._list = Offers(line, self._take)
        self._waiting = QTimer(self, singleShot=True, interval=150)
        self._waiting.timeout.connect(lambda: self._open(line.text().strip()))
        line.textEdited.connect(self._typed)
        line.installEventFilter(self)

    def _typed(self, text: str) -> None:
        self._list.hide()
        self._waiting.start() if text.strip() else self._waiting.stop()

    def _open(self, typed: str) -> None:
        self._list.clear()
        for value in self._used(typed):
            if value != typed:
                self._list.offer(value, value)
        self._list.setAccessibleName(t("Used before"))
        if self._list.count() and self._line.hasFocus():
            self._list.show_offers(-1)
        else:
            self._list.hide()

    def _take(self, value: object) -> None:
        if isinstance(value, str):
            self._line.setText(value)
            self._line.textEdited.emit(value)
            self._waiting.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._waiting.stop()
            self._list.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._list.press(event):
                return True
            if event.key() == Qt.Key.Key_Escape and self._list.isVisible():
                self._list.hide()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._open("")
                return True
        return False
