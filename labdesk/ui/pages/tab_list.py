"""All tabs of a form at a glance: the bar shows a few of them, a record with many parts has a dozen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QTabWidget, QToolButton

from labdesk.ui import icons
from labdesk.ui.desk import Desk

FEW = 4
"""Up to so many tabs are found without help."""


class TabList(QToolButton):
    """A button beside the tabs that opens a menu of them all."""

    def __init__(self, desk: Desk, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._desk = desk
        self._tabs = tabs
        self.setObjectName("all_tabs")
        self.setIcon(icons.icon("list"))
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        tabs.setCornerWidget(self, Qt.Corner.TopRightCorner)
        self.speak()

    def speak(self) -> None:
        """Name the button in the language of the screen, and show it where there is something to find."""
        self.setToolTip(self._desk.t("All tabs"))
        self.setAccessibleName(self.toolTip())
        self.setVisible(self._tabs.count() > FEW)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for number in range(self._tabs.count()):
            act = menu.addAction(self._tabs.tabText(number))
            act.setCheckable(True)
            act.setChecked(number == self._tabs.currentIndex())
            act.setEnabled(self._tabs.isTabEnabled(number))
            act.triggered.connect(partial(self._tabs.setCurrentIndex, number))
