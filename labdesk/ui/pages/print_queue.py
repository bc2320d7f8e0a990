"""The packet: which papers are printed one after another, in an order that can be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import plain_label

_KEY = Qt.ItemDataRole.UserRole
_ROWS = 5


class QueueList(QWidget):
    """The ticked papers; `changed` tells of another order, `dropped` of a paper taken out, `emptied` of all."""

    changed = Signal()
    dropped = Signal(str)
    emptied = Signal()
    picked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = plain_label("", self, "label")
        self.list = QListWidget(self)
        self.list.setObjectName("queue")
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.model().rowsMoved.connect(lambda *_: self.changed.emit())
        self.list.currentItemChanged.connect(self._tell)
        self.up = self._tool("queue_up", "up", lambda: self._move(-1))
        self.down = self._tool("queue_down", "down", lambda: self._move(1))
        self.out = self._tool("queue_remove", "close", self._drop)
        self.clear_all = QPushButton(self)
        self.clear_all.setObjectName("queue_clear")
        theme.role(self.clear_all, "link")
        self.clear_all.clicked.connect(self.emptied)
        head = QHBoxLayout()
        head.setSpacing(theme.px(2))
        head.addWidget(self.title, 1)
        for button in (self.up, self.down, self.out):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self.list)
        column.addWidget(self.clear_all)
        self.retranslate()
        self._update()

    def _tool(self, name: str, drawing: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icons.icon(drawing))
        button.clicked.connect(lambda *_: act())
        return button

    @property
    def keys(self) -> list[str]:
        """The papers in their order."""
        return [self.list.item(row).data(_KEY) for row in range(self.list.count())]

    def show_papers(self, papers: dict[str, str]) -> None:
        """Show papers by key with what to call them; those there already keep their places."""
        now = self._current()
        order = [key for key in self.keys if key in papers]
        order += [key for key in papers if key not in order]
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        for number, key in enumerate(order, 1):
            item = QListWidgetItem(f"{number}. {papers[key]}", self.list)
            item.setToolTip(papers[key])
            item.setData(_KEY, key)
            if key == now:
                self.list.setCurrentItem(item)
        blocker.unblock()
        self._update()

    def pick(self, key: str) -> None:
        """Make a paper the current one, if it is here."""
        blocker = QSignalBlocker(self.list)
        self.list.setCurrentRow(self.keys.index(key) if key in self.keys else -1)
        blocker.unblock()
        self._update()

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item else ""

    def _tell(self) -> None:
        self._update()
        if self._current():
            self.picked.emit(self._current())

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + by < self.list.count():
            blocker = QSignalBlocker(self.list)
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)
            blocker.unblock()
            self.changed.emit()

    def _drop(self) -> None:
        if self._current():
            self.dropped.emit(self._current())

    def _update(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.setVisible(count > 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.out.setEnabled(row >= 0)
        tall = self.list.sizeHintForRow(0) if count else theme.px(theme.ROW)
        self.list.setFixedHeight(min(max(count, 2), _ROWS) * tall + 2 * self.list.frameWidth() + theme.px(4))
        self.title.setText(self._desk.t.plural("Packet of {n} paper", "Packet of {n} papers", count))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self.list.setAccessibleName(t("Papers in this packet"))
        self.clear_all.setText(t("Empty the packet"))
        self.clear_all.setAccessibleName(t("Empty the packet"))
        for button, said in (
            (self.up, t("Move up")), (self.down, t("Move down")), (self.out, t("Take out of the packet")),
        ):  # fmt: skip
            button.setToolTip(said)
            button.setAccessibleName(said)
        self._update()
