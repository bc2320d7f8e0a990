"""Settings: the topics at the left, the chosen one at the right; what is chosen holds at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.settings_calendar import CalendarTopic
from labdesk.ui.pages.settings_data import DataTopic
from labdesk.ui.pages.settings_dictionaries import DictionariesTopic
from labdesk.ui.pages.settings_head import LetterheadTopic
from labdesk.ui.pages.settings_papers import PapersTopic
from labdesk.ui.pages.settings_screen import ScreenTopic
from labdesk.ui.pages.settings_signers import SignersTopic
from labdesk.ui.pages.topic import Topic

TOPICS: dict[str, tuple[type[Topic], str]] = {
    "screen": (ScreenTopic, "preview"), "papers": (PapersTopic, "print"),
    "letterhead": (LetterheadTopic, "organisation"), "signatories": (SignersTopic, "edit"),
    "calendar": (CalendarTopic, "calendar"),
    "dictionaries": (DictionariesTopic, "list"), "data": (DataTopic, "save"),
}  # fmt: skip
"""The topics by key, each with its icon, in the order of the list."""


class SettingsPage(QWidget):
    """The subject is the key of a topic."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("page_settings")
        self.title = QLabel(self)
        theme.role(self.title, "title")
        self.list = QListWidget(self)
        self.list.setObjectName("topics")
        theme.role(self.list, "sidebar")
        self.stack = QStackedWidget(self)
        self.topics: dict[str, Topic] = {}
        for key, (kind, icon) in TOPICS.items():
            self.topics[key] = kind(desk, self)
            self.stack.addWidget(self._scrolled(self.topics[key]))
            QListWidgetItem(QIcon(icons.icon(icon)), "", self.list)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(12))
        column.addWidget(self.title)
        column.addLayout(row, 1)
        self.list.currentRowChanged.connect(self._chosen)
        desk.language_changed.connect(self.speak)
        self.speak()
        self.list.setCurrentRow(0)

    def _scrolled(self, topic: Topic) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.role(topic, "plain")
        area.setWidget(topic)
        return area

    def speak(self) -> None:
        """Say the list of topics; each topic says itself."""
        t = self.desk.t
        self.title.setText(t("Settings"))
        self.list.setAccessibleName(t("Topics"))
        for number, topic in enumerate(self.topics.values()):
            self.list.item(number).setText(t(topic.label))
            topic.speak()
        self.list.setFixedWidth(min(self.list.sizeHintForColumn(0) + theme.px(40), theme.px(240)))

    def _chosen(self, number: int) -> None:
        here = self.stack.currentIndex()
        if number == here:
            return
        if not self.leave():
            blocker = QSignalBlocker(self.list)
            self.list.setCurrentRow(here)
            blocker.unblock()
            return
        self.stack.setCurrentIndex(number)

    def leave(self) -> bool:
        """Whether another page may be shown."""
        return list(self.topics.values())[self.stack.currentIndex()].leave()

    def show_subject(self, subject: Any) -> None:
        """Show a topic by its key."""
        self.list.setCurrentRow(list(TOPICS).index(subject))
