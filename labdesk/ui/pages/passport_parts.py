"""The strip of a passport: ten stages, each a button with its sign and a word about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labdesk.i18n import N_, Language
from labdesk.operations.project_view import AHEAD, CURRENT, DONE, GAP, STOPPED, StageView
from labdesk.schema.projects import STAGES
from labdesk.ui import theme
from labdesk.ui.parts import Sign, plain_label

WORDS = {
    DONE: N_("Done with"), CURRENT: N_("Now"), GAP: N_("Paper missing"), AHEAD: N_("Ahead"), STOPPED: N_("Stopped"),
}  # fmt: skip
SIGNS = {
    DONE: ("check", "done", "done"), CURRENT: ("forward", "accent", "act"), GAP: ("error", "danger", "problem"),
    AHEAD: ("", "muted", "muted"), STOPPED: ("warning", "warning", "caution"),
}  # fmt: skip
"""Drawing, ink and the role of the word by what a stage is."""
WIDE = 1040
"""Below this width (logical pixels at 100 %) the stages stand in two rows, so that their names have room."""


class StageButton(QPushButton):
    """One stage of the strip."""

    def __init__(self, number: int, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.number, self.key = number, key
        self.setObjectName(f"stage_{key}")
        self.setCheckable(True)
        theme.role(self, "stage")
        self.name = plain_label("", self, "small", wrap=True)
        self.name.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.word = plain_label("", self, "muted")
        self.sign = Sign("check", "done", 14, self)
        low = QHBoxLayout()
        low.setSpacing(theme.px(3))
        low.addStretch()
        low.addWidget(self.sign)
        low.addWidget(self.word)
        low.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(2), theme.px(4), theme.px(2), theme.px(4))
        column.setSpacing(theme.px(2))
        column.addWidget(self.name, 1)
        column.addLayout(low)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, view: StageView, t: Language) -> None:
        """Show what the stage is."""
        drawing, ink, role = SIGNS[view.kind]
        self.name.setText(f"{self.number}. {t(STAGES[self.key])}")
        self.word.setText(t(WORDS[view.kind]))
        theme.role(self.word, role)
        self.sign.setVisible(bool(drawing))
        if drawing:
            self.sign.show_drawing(drawing, ink)
        self.setAccessibleName(f"{self.name.text()}: {self.word.text()}")
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(theme.px(100), theme.px(58))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(64), theme.px(58))


class Strip(QWidget):
    """The ten stages in a row; `chosen` tells which one is looked at."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.buttons = [StageButton(n, key, self) for n, key in enumerate(STAGES, 1)]
        self.group = QButtonGroup(self)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(theme.px(3))
        self._across = 0
        self._lay_out(len(self.buttons))
        for button in self.buttons:
            self.group.addButton(button)
            button.clicked.connect(lambda *_, key=button.key: self.chosen.emit(key))

    def _lay_out(self, across: int) -> None:
        """Put so many stages beside each other."""
        if across != self._across:
            self._across = across
            for number, button in enumerate(self.buttons):
                self.grid.addWidget(button, number // across, number % across)
            for column in range(len(self.buttons)):
                self.grid.setColumnStretch(column, int(column < across))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(len(self.buttons) if self.width() >= theme.px(WIDE) else len(self.buttons) // 2)

    def say(self, stages: Sequence[StageView], key: str, t: Language) -> None:
        """Show what each stage is, and which one is looked at."""
        for button, view in zip(self.buttons, stages, strict=True):
            button.say(view, t)
            button.setChecked(view.key == key)
        self.setAccessibleName(t("Stages of the project"))

    def follow(self, key: str, *, at_once: bool = False) -> None:
        """Give the keyboard to this stage, if another one has it or `at_once`."""
        if at_once or any(button.hasFocus() for button in self.buttons):
            next(button for button in self.buttons if button.key == key).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        held = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), None)
        if held is None or event.key() not in steps or event.modifiers().value:
            event.ignore()
            return
        button = self.buttons[min(max(held + steps[Qt.Key(event.key())], 0), len(self.buttons) - 1)]
        button.setFocus()
        button.click()
