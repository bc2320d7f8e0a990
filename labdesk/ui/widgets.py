"""Small parts that every page is made of: search, messages, bars, empty pages, pictures - and the editors of forms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.ui import icons, theme
from labdesk.ui.editors import ChoiceBox, DateEdit, NumberEdit, PhoneEdit
from labdesk.ui.lookup import Lookup
from labdesk.ui.parts import Sign, plain_label
from labdesk.ui.picture_box import PictureBox
from labdesk.ui.qttexts import t

__all__ = [
    "ChoiceBox",
    "DateEdit",
    "EmptyState",
    "ErrorText",
    "Lookup",
    "NoticeBar",
    "NumberEdit",
    "PhoneEdit",
    "PictureBox",
    "SearchBox",
    "Sign",
    "UndoBar",
    "plain_label",
]

SEARCH_WAITS = 20
"""Milliseconds without a key before a search starts."""
_NARROW_BAR = 480
"""In a bar narrower than this, in logical pixels at 100 %, a sentence beside buttons would be a column of words."""
UNDO_STAYS = 12_000
"""Milliseconds for which the bar with Undo stays."""

Act = Callable[[], Any]


class SearchBox(QLineEdit):
    """Sends `searched` with the tidy text shortly after the last key, and at once for Enter and Escape."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self._sent = ""
        self._waiting = QTimer(self, singleShot=True, interval=SEARCH_WAITS)
        self._waiting.timeout.connect(self._send)
        self.textChanged.connect(lambda *_: self._waiting.start())
        self.returnPressed.connect(self._send)

    def show_text(self, text: str = "") -> None:
        """Show another text without sending it: the list was told already."""
        self.setText(text)
        self._waiting.stop()
        self._sent = text

    def _send(self) -> None:
        self._waiting.stop()
        text = " ".join(self.text().split())
        if text != self._sent:
            self._sent = text
            self.searched.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._send()
        else:
            super().keyPressEvent(event)


class ErrorText(QWidget):
    """What is wrong with a field, below it: a sign and a sentence, red for an error, amber for a warning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign("error", "danger", 14, self)
        self._label = plain_label("", self, "problem", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(2), 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.hide()

    def show_text(self, text: str, *, warning: bool = False) -> None:
        """Show a sentence; an empty one takes the line away."""
        self._label.setText(text)
        theme.role(self._label, "caution" if warning else "problem")
        self._sign.show_drawing("warning" if warning else "error", "warning" if warning else "danger")
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """The sentence shown."""
        return self._label.text()


class _Bar(QFrame):
    """A sign, a sentence, buttons for acts beside it or, where the bar is narrow, under it, and a cross."""

    def __init__(self, role: str, drawing: str, ink: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        theme.role(self, role)
        self._label = plain_label("", self, wrap=True)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(theme.px(4))
        self._close = QToolButton(self)
        self._close.setObjectName("close")
        self._close.setIcon(icons.icon("close", ink))
        self._close.clicked.connect(lambda *_: self.hide())
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(4), theme.px(4), theme.px(4))
        row.setSpacing(theme.px(8))
        row.addWidget(Sign(drawing, ink, 18, self))
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(theme.px(6))
        self._middle.addWidget(self._label, 1)
        self._middle.addLayout(self._acts)
        self._middle.setAlignment(self._acts, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(self._middle, 1)
        row.addWidget(self._close)
        self._speak()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_NARROW_BAR)
        ways = QBoxLayout.Direction
        self._middle.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def text(self) -> str:
        """The sentence shown."""
        return self._label.text()

    def fill(self, text: str, acts: list[tuple[str, Act]]) -> None:
        """Show a sentence with a button for each act."""
        while (item := self._acts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._label.setText(text)
        self.setAccessibleName(text)
        for number, (label, act) in enumerate(acts, 1):
            button = QPushButton(label, self)
            button.setObjectName(f"act_{number}")
            button.clicked.connect(lambda *_, act=act: act())
            self._acts.addWidget(button)
        self.show()

    def _speak(self) -> None:
        self._close.setAccessibleName(t("Close"))
        self._close.setToolTip(t("Close"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)


class NoticeBar(_Bar):
    """A yellow bar for what is worth knowing and never blocks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notice", "warning", "warning", parent)

    def show_notice(self, text: str, act_text: str = "", act: Act | None = None, *more: tuple[str, Act]) -> None:
        """Show a sentence with at most a few acts beside it."""
        first = [(act_text, act)] if act is not None else []
        self.fill(text, [*first, *more])


class UndoBar(_Bar):
    """Tells what was deleted and offers to take it back, for a while."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("undo", "check", "on_bar", parent)
        self._fading = QTimer(self, singleShot=True, interval=UNDO_STAYS)
        self._fading.timeout.connect(self.hide)

    def show_bar(self, text: str, undo: Act) -> None:
        """Show what happened; `undo` is called once, then the bar goes."""

        def back() -> None:
            self.hide()
            undo()

        self.fill(text, [(t("Undo"), back)])
        self._fading.start()


class EmptyState(QWidget):
    """What a page shows before it has anything: a drawing, a sentence, one main button and quiet links."""

    def __init__(self, parent: QWidget | None = None, drawing: str = "list") -> None:
        super().__init__(parent)
        self._sign = Sign(drawing, "muted", 48, self)
        self._label = plain_label("", self, "muted", wrap=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setFixedWidth(theme.px(400))
        self.button = QPushButton(self)
        self.button.setObjectName("empty_act")
        theme.role(self.button, "primary")
        self.links = [QPushButton(self) for _ in range(2)]
        links = QHBoxLayout()
        links.addStretch()
        for number, link in enumerate(self.links, 1):
            link.setObjectName(f"empty_link_{number}")
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            theme.role(link, "link")
            links.addWidget(link)
        links.addStretch()
        self._acts: dict[QPushButton, Act] = {}
        for button in (self.button, *self.links):
            button.clicked.connect(lambda *_, button=button: self._acts[button]())
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addStretch(2)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(links)
        column.addStretch(3)

    def show_drawing(self, drawing: str) -> None:
        """Show another drawing above the sentence."""
        self._sign.show_drawing(drawing, "muted")

    def say(
        self,
        text: str,
        button: str = "",
        act: Act | None = None,
        link: str = "",
        link_act: Act | None = None,
        second: str = "",
        second_act: Act | None = None,
    ) -> None:
        """Show a sentence with its ways on; those without an act are not shown."""
        self._label.setText(text)
        # A centred label is given its size hint, which knows nothing of wrapping.
        self._label.setMinimumHeight(self._label.heightForWidth(self._label.width()))
        wanted = ((self.button, button, act), (self.links[0], link, link_act), (self.links[1], second, second_act))
        for shown, words, work in wanted:
            shown.setText(words)
            shown.setVisible(work is not None)
            if work is not None:
                self._acts[shown] = work
        # The Tab key would stop for good in front of a button that is not there.
        self.setFocusProxy(self.button if act is not None else None)  # type: ignore[arg-type]  # None takes it away
