"""The parts of the page Today: a card of lines that open something, and the panel of its switches."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from labdesk.operations.today import hidden_rules, hide_rules, rules
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import Sign, plain_label
from labdesk.ui.qttexts import t


@dataclass(frozen=True)
class Line:
    """One sentence of a card, with what is said below it in grey, a drawing, what Enter does, and a word at its end."""

    text: str
    detail: str
    drawing: str
    act: Callable[[], Any]
    word: str = ""
    quiet: bool = False


class LineButton(QPushButton):
    """A line of a card: a button as wide as the card, whose sentence wraps and whose act is named at the right."""

    def __init__(self, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        theme.role(self, "line")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(
            " – ".join(text for text in (line.text, line.detail, line.word if line.quiet else "") if text)
        )
        self.setAccessibleDescription(t("Open"))
        ink = {"warning": "warning", "error": "danger", "check": "done"}.get(line.drawing, "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(line.text, self, wrap=True))
        if line.detail:
            words.addWidget(plain_label(line.detail, self, "muted", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        row.setSpacing(theme.px(10))
        row.addWidget(Sign(line.drawing, ink, 18, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if line.word:
            row.addWidget(plain_label(line.word, self, "muted" if line.quiet else "act"))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)  # else a sentence that wraps once more is cut
        self.setSizePolicy(policy)
        self.clicked.connect(lambda *_: line.act())

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(32))

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None
        return layout.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Card(QFrame):
    """A heading and the lines below it, or a sentence when there are none."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"card_{name}")
        theme.role(self, "card")
        self.name = name
        self.heading = plain_label("", self, "heading")
        self.lines: list[LineButton] = []
        self.nothing = plain_label("", self, "muted", wrap=True)
        self.nothing.setObjectName(f"{name}_nothing")
        self.sign = Sign("check", "done", 18, self)
        quiet = QHBoxLayout()
        quiet.setSpacing(theme.px(8))
        quiet.addWidget(self.sign)
        quiet.addWidget(self.nothing, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        self.column.setSpacing(theme.px(2))
        self.column.addWidget(self.heading)
        self.column.addSpacing(theme.px(4))
        self.column.addLayout(quiet)

    def head(self, text: str) -> None:
        """Say the heading."""
        self.heading.setText(text)
        self.setAccessibleName(text)

    def fill(self, lines: Iterable[Line], nothing: str = "", drawing: str = "") -> None:
        """Show these lines instead of the former; without any, the sentence `nothing` with its drawing."""
        held = next((number for number, line in enumerate(self.lines) if line.hasFocus()), None)
        for line in self.lines:
            self.column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [LineButton(line, self) for line in lines]
        for number, button in enumerate(self.lines):
            button.setObjectName(f"{self.name}_{number}")
            self.column.addWidget(button)
            button.show()
        self.nothing.setText(nothing)
        self.nothing.setVisible(not self.lines and bool(nothing))
        self.sign.setVisible(self.nothing.isVisibleTo(self) and bool(drawing))
        if held is not None and self.lines:
            self.lines[min(held, len(self.lines) - 1)].setFocus()


class Choices(QFrame):
    """A switch for every rule of the page; what is switched off is remembered with the site."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("today_choices")
        theme.role(self, "card")
        self.heading = plain_label("", self, "heading")
        self.boxes: dict[str, QCheckBox] = {}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        self.grid.setHorizontalSpacing(theme.px(20))
        self.grid.addWidget(self.heading, 0, 0, 1, 2)

    def setVisible(self, visible: bool) -> None:
        if visible and not self.boxes:
            self._build()
        super().setVisible(visible)

    def _build(self) -> None:
        """Made when first wanted, to keep the start of the program short."""
        hidden = hidden_rules(self.desk.store)
        half = (len(rules()) + 1) // 2
        for number, key in enumerate(rules()):
            box = self.boxes[key] = QCheckBox(self)
            box.setObjectName(f"rule_{key}")
            box.setChecked(key not in hidden)
            box.toggled.connect(self._switch)
            self.grid.addWidget(box, 1 + number % half, number // half)
        self.speak()

    def speak(self) -> None:
        """Say the switches in the language of the screen."""
        self.heading.setText(self.desk.t("Choose what is shown"))
        for key, box in self.boxes.items():
            text = self.desk.t(rules()[key].label)
            box.setText(text)
            box.setAccessibleName(text)

    def _switch(self) -> None:
        hide_rules(self.desk.store, frozenset(key for key, box in self.boxes.items() if not box.isChecked()))
        self.changed.emit()
