"""The few settings there are: language, looks, where backups lie."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from labdesk.i18n import LANGUAGES
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.remembered import OWN_NAMES


class SettingsPage(QWidget):
    """Language, dark theme and size of the screen, at once and without a restart; the window does what is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("page_settings")
        self.title = QLabel(self)
        theme.role(self.title, "title")
        self.language = QComboBox(self)
        self.language.setObjectName("language")
        for code in LANGUAGES:
            self.language.addItem(OWN_NAMES[code], code)
        self.dark = QCheckBox(self)
        self.dark.setObjectName("dark")
        self.scale = QComboBox(self)
        self.scale.setObjectName("scale")
        for percent in theme.SCALES:
            self.scale.addItem(f"{percent} %", percent)
        self.labels = [QLabel(self), QLabel(self), QLabel(self)]
        self.place = QLabel(self)
        self.place.setObjectName("place")
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(12))
        form.addRow(self.labels[0], self.language)
        form.addRow(self.labels[1], self.scale)
        form.addRow("", self.dark)
        form.addRow(self.labels[2], self.place)
        for box in (self.language, self.scale):
            box.setMaximumWidth(theme.px(240))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(16))
        column.addWidget(self.title)
        column.addLayout(form)
        column.addStretch()
        self.language.activated.connect(lambda *_: desk.go("language", self.language.currentData()))
        self.scale.activated.connect(lambda *_: desk.go("scale", self.scale.currentData()))
        self.dark.clicked.connect(lambda on: desk.go("dark", on))
        desk.language_changed.connect(self.speak)
        self.speak()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.dark.setChecked(theme.colours() is theme.DARK)
        self.scale.setCurrentIndex(self.scale.findData(theme.px(100)))

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self.title.setText(t("Settings"))
        for label, text in zip(self.labels, (t("Language"), t("Size of the screen"), t("Site file")), strict=True):
            label.setText(text)
        self.dark.setText(t("Dark theme"))
        self.place.setText(str(self.desk.store.path))
        for widget, text in (
            (self.language, t("Language")), (self.scale, t("Size of the screen")), (self.dark, t("Dark theme")),
        ):  # fmt: skip
            widget.setAccessibleName(text)
        self.language.setCurrentIndex(self.language.findData(self.desk.t.code))
