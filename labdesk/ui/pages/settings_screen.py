"""Settings of the screen: its language and script, its size, light or dark."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSlider, QWidget

from labdesk.i18n import N_, SCRIPTS
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.topic import WIDEST, Topic
from labdesk.ui.remembered import OWN_NAMES

STEP = 5


class ScreenTopic(Topic):
    """Everything changes at once, without a restart."""

    label = N_("Screen")
    about = N_("Language and looks of this computer; the site file and its papers do not change.")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        form = self.form()
        self.language = QComboBox(self)
        for code in SCRIPTS:
            self.language.addItem(OWN_NAMES[code], code)
        self.row(form, N_("Language"), self.language, "language")
        self.scale = QSlider(Qt.Orientation.Horizontal, self)
        self.scale.setRange(theme.SCALES[0] // STEP, theme.SCALES[-1] // STEP)
        self.scale.setPageStep(2)
        self.percent = QLabel(self)
        self.percent.setMinimumWidth(theme.px(48))
        sized = QWidget(self)
        beside = QHBoxLayout(sized)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.scale, 1)
        beside.addWidget(self.percent)
        sized.setMaximumWidth(theme.px(WIDEST))
        self.scale.setObjectName("scale")
        form.addRow(self.words(N_("Size of the screen"), "", self.scale), sized)
        self.keys = self.words(N_("Also by Ctrl and +, − or 0, on the numeric pad too."), "muted")
        form.addRow("", self.keys)
        self.dark = QCheckBox(self)
        self.dark.setObjectName("dark")
        form.addRow("", self.dark)
        self.column.addStretch()
        self.language.activated.connect(lambda *_: desk.go("language", self.language.currentData()))
        self.scale.valueChanged.connect(self._sized)
        self.dark.clicked.connect(lambda on: desk.go("dark", on))

    def _sized(self, fifths: int) -> None:
        self.percent.setText(f"{fifths * STEP} %")
        self.desk.go("scale", fifths * STEP)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        super().speak()
        self.dark.setText(self.desk.t("Dark theme"))
        self.language.setCurrentIndex(self.language.findData(self.desk.t.code))

    def refresh(self) -> None:
        """Show the present looks, which menus and keys change too."""
        blocker = QSignalBlocker(self.scale)
        self.scale.setValue(theme.px(100) // STEP)
        blocker.unblock()
        self.percent.setText(f"{theme.px(100)} %")
        self.dark.setChecked(theme.colours() is theme.DARK)
