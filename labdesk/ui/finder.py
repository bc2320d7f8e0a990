"""Ctrl+K: find a record, an action, a page or a page of the help by a few letters, and open it by Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labdesk.ui import icons, theme
from labdesk.ui.actions import by_position
from labdesk.ui.desk import Desk
from labdesk.ui.found import Found, Sources
from labdesk.ui.parts import group_heading

WAIT = 120
"""Milliseconds after the last key until the search starts."""
_FOUND = Qt.ItemDataRole.UserRole


class Finder(QFrame):
    """A small panel over the window: type, choose with the arrows, Enter opens or starts."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.sources = Sources(desk, parent, "menu_find")
        self._before: QWidget | None = None
        self.setObjectName("finder")
        theme.role(self, "popup")
        self.typed = QLineEdit(self)
        self.typed.setObjectName("finder_text")
        self.typed.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.found = self._list()
        self.none = QLabel(self)
        self.none.setObjectName("finder_none")
        theme.role(self.none, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12))
        column.setSpacing(theme.px(8))
        for widget in (self.typed, self.found, self.none):
            column.addWidget(widget)
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._wait.timeout.connect(self.search)
        self.typed.textEdited.connect(lambda *_: self._wait.start())
        self.typed.installEventFilter(self)
        self.found.itemClicked.connect(self._open)
        desk.language_changed.connect(self.speak)
        self.speak()
        self.hide()

    def _list(self) -> QTreeWidget:
        found = QTreeWidget(self)
        found.setObjectName("finder_found")
        found.setColumnCount(2)
        found.setHeaderHidden(True)
        found.setFrameShape(QFrame.Shape.NoFrame)
        found.setRootIsDecorated(False)
        found.setUniformRowHeights(True)
        found.setAllColumnsShowFocus(True)
        found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        found.header().setStretchLastSection(False)
        found.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        found.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return found

    def speak(self) -> None:
        """Say the panel in the language of the screen."""
        t = self.desk.t
        self.typed.setPlaceholderText(t("Find records, actions, pages, help…"))
        self.typed.setAccessibleName(t("Find anywhere…"))
        self.found.setAccessibleName(t("Found"))

    def start(self) -> None:
        """Show the panel, empty and ready to type."""
        self._before = QApplication.focusWidget() or self.window()
        self.typed.clear()
        self.search()
        window = self.window()
        width = min(theme.px(640), window.width() - theme.px(40))
        self.setGeometry(0, 0, width, min(theme.px(460), window.height() - theme.px(80)))
        self.move(QPoint((window.width() - width) // 2, theme.px(56)))
        self.show()
        self.raise_()
        self.typed.setFocus()

    def search(self) -> None:
        """List what matches; if nothing does, what the same keys type under the other layout."""
        self._wait.stop()
        text = self.typed.text().strip()
        self._show(self.sources.find(text) or self.sources.find(by_position(text)))

    def _show(self, lines: list[Found]) -> None:
        self.found.clear()
        group = ""
        for one in lines:
            if one.group != group:
                group = one.group
                heading = group_heading(self.found, self.desk.t(group))
                heading.setForeground(0, QColor(theme.colours().muted))
                heading.setFirstColumnSpanned(True)
            item = QTreeWidgetItem(self.found, [one.text, f"{one.note}   "])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(1, QColor(theme.colours().muted))
            item.setData(0, _FOUND, one)
        self._step(1)
        self.none.setText(self.desk.t("Nothing found."))
        self.none.setVisible(not lines)

    def _step(self, by: int) -> None:
        """Choose the next line, passing over headings, round and round."""
        count = self.found.topLevelItemCount()
        present = self.found.currentItem()
        place = self.found.indexOfTopLevelItem(present) if present is not None else -1
        for _ in range(count):
            place = (place + by) % count
            item = self.found.topLevelItem(place)
            if item is not None and item.data(0, _FOUND):
                self.found.setCurrentItem(item)
                if place == 1:
                    self.found.scrollToTop()  # to see the first heading too
                return

    def _open(self, item: QTreeWidgetItem | None) -> None:
        one = item.data(0, _FOUND) if item is not None else None
        if isinstance(one, Found):
            self._leave()
            one.run()

    def _leave(self) -> None:
        """Take the panel away and give the keyboard back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._left)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        match event.key():
            case Qt.Key.Key_Escape:
                self._leave()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._wait.isActive():
                    self.search()
                self._open(self.found.currentItem())
            case _:
                return False
        return True

    def _left(self) -> None:
        if not self.typed.hasFocus():
            self.hide()
