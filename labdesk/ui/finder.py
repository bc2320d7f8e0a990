"""Ctrl+K: find a record of any type, or a page, by a few letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from labdesk.i18n.collation import search_key
from labdesk.operations.papers import label, recognised
from labdesk.schema import records
from labdesk.schema.declare import resolve
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.shell import SECTIONS, title
from labdesk.ui.table import said

EACH = 5
"""Records shown of each type."""
WAIT = 120
"""Milliseconds after the last key until the search starts."""


class Finder(QFrame):
    """A small panel over the window: type, choose with the arrows, Enter opens."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("finder")
        theme.role(self, "popup")
        self.typed = QLineEdit(self)
        self.typed.setObjectName("finder_text")
        self.typed.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.found = QListWidget(self)
        self.found.setObjectName("finder_found")
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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

    def speak(self) -> None:
        """Say the panel in the language of the screen."""
        t = self.desk.t
        self.typed.setPlaceholderText(t("Find people, students, projects, pages…"))
        self.typed.setAccessibleName(t("Find anywhere…"))
        self.found.setAccessibleName(t("Found"))

    def start(self) -> None:
        """Show the panel, empty and ready to type."""
        self.typed.clear()
        self.search()
        window = self.window()
        width = min(theme.px(600), window.width() - theme.px(40))
        self.setGeometry(0, 0, width, theme.px(420))
        self.move(QPoint((window.width() - width) // 2, theme.px(56)))
        self.show()
        self.raise_()
        self.typed.setFocus()

    def search(self) -> None:
        """List pages, and records of every type, that match what was typed."""
        self._wait.stop()
        text = self.typed.text().strip()
        self.found.clear()
        wanted = search_key(text)
        paper = recognised(self.desk.store, text)
        if paper:
            self._add(label(paper, self.desk.t), paper.shown, "entry", paper.code)
        for section in SECTIONS:
            for page in section.pages:
                name = self.desk.t(title(page))
                if wanted in search_key(name):
                    self._add(name, self.desk.t(section.label), page, None)
        for key in records() if len(text) > 1 else ():
            self._records(key, text)
        self.found.setCurrentRow(0)
        self.none.setText(self.desk.t("Nothing found."))
        self.none.setVisible(self.found.count() == 0)

    def _records(self, key: str, text: str) -> None:
        record, t = records()[key], self.desk.t
        if not any(field.search for field in record.fields().values()):
            return
        for row in self.desk.store.find(key, text, EACH, t.cyrillic):
            paths = (record.kind.title, record.kind.detail)[: len(row.values)]
            texts = [said(value, resolve(record, p)[1], t) for p, value in zip(paths, row.values, strict=True)]
            self._add(" · ".join(x for x in texts if x), t(record.kind.one), key, row.id)

    def _add(self, text: str, kind: str, key: str, row_id: int | str | None) -> None:
        item = QListWidgetItem(f"{text}   –   {kind}")
        item.setData(Qt.ItemDataRole.UserRole, (key, row_id))
        self.found.addItem(item)

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            key, row_id = item.data(Qt.ItemDataRole.UserRole)
            self.hide()
            self.desk.go(key, row_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._left)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        match event.key():
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.found.setCurrentRow((self.found.currentRow() + step) % max(self.found.count(), 1))
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
