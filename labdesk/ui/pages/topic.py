"""What every topic of the settings is made of: a heading, a sentence, and rows of label and editor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import plain_label

WIDEST = 360
"""An editor wider than this is hard to take in (logical pixels at 100 %)."""


class Topic(QWidget):
    """One topic; what is chosen holds at once. `label` names it in the list, `about` is the sentence below."""

    label = ""
    about = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._said: list[tuple[QLabel, str, QWidget | None]] = []
        self._buttons: list[tuple[QPushButton, str]] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(20), 0, theme.px(4), theme.px(8))
        self.column.setSpacing(theme.px(10))
        self.heading = self.words(self.label, "heading")
        self.column.addWidget(self.heading)
        if self.about:
            self.column.addWidget(self.words(self.about, "muted"))
        desk.language_changed.connect(self.speak)

    def words(self, message: str, role: str = "", of: QWidget | None = None) -> QLabel:
        """A label that says a message, `of` an editor that it names."""
        made = plain_label("", self, role, wrap=True)
        if of is not None:
            made.setBuddy(of)
        self._said.append((made, message, of))
        return made

    def form(self, into: QBoxLayout | None = None) -> QFormLayout:
        """A place for rows."""
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        (into or self.column).addLayout(form)
        return form

    def row(self, form: QFormLayout, message: str, editor: QWidget, name: str) -> None:
        """A row of a form: the message names the editor."""
        editor.setObjectName(name)
        editor.setMaximumWidth(theme.px(WIDEST))
        label = self.words(message, "", editor)
        label.setWordWrap(False)
        form.addRow(label, editor)

    def button(self, message: str, name: str, icon: str, act: Callable[[], Any], role: str = "") -> QPushButton:
        """A button that says a message; `act` is called without arguments."""
        made = QPushButton(self)
        made.setObjectName(name)
        if icon:
            made.setIcon(icons.icon(icon, "on_accent" if role == "primary" else "text"))
        if role:
            theme.role(made, role)
        made.clicked.connect(lambda *_: act())
        self._buttons.append((made, message))
        return made

    def acts(self, *buttons: QWidget) -> QHBoxLayout:
        """Buttons side by side at the left."""
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        for each in buttons:
            row.addWidget(each)
        row.addStretch()
        return row

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        for label, message, editor in self._said:
            label.setText(t(message))
            if editor is not None:
                editor.setAccessibleName(t(message))
        for button, message in self._buttons:
            button.setText(t(message))
            button.setAccessibleName(t(message))
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read what is kept; called whenever the topic comes into view."""

    def leave(self) -> bool:
        """Whether something else may be shown."""
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
