"""The first column of a wide list, which stays when the others scroll sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from labdesk.ui import theme
from labdesk.ui.heading import ListHeader

MOST = 0.6
"""A column wider than this part of the list is not held: nothing would be left to scroll."""


class FrozenColumn(QTableView):
    """A second view over the rows and the selection of a table, laid over it only while it is scrolled sideways.

    It takes no keys: the table stays the one that is worked in.
    """

    def __init__(self, table: QTableView, header: ListHeader) -> None:
        super().__init__(table)
        self.table = table
        self.setObjectName("frozen")
        theme.role(self, "frozen")
        self.heading = header
        self.setHorizontalHeader(header)
        self.setModel(table.model())
        own = self.selectionModel()
        self.setSelectionModel(table.selectionModel())
        own.deleteLater()
        self.verticalHeader().hide()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(table)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(table.verticalHeader().sectionResizeMode(0))
        self.hide()
        self.doubleClicked.connect(table.doubleClicked)
        header.sectionResized.connect(self._resized)
        theirs = table.horizontalHeader()
        theirs.sectionResized.connect(lambda *_: self.follow())
        theirs.sectionMoved.connect(lambda *_: self.follow())
        theirs.geometriesChanged.connect(self.follow)
        table.model().modelReset.connect(self.follow)
        table.horizontalScrollBar().valueChanged.connect(lambda *_: self.follow())
        table.horizontalScrollBar().rangeChanged.connect(lambda *_: self.follow())
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.viewport().installEventFilter(self)

    def column(self) -> int:
        """The column that stays: the first from the left, as the headings were dragged."""
        return self.table.horizontalHeader().logicalIndex(0)

    def holds(self) -> bool:
        """Whether the first column is to be seen beside scrolled ones."""
        wide = self.table.viewport().width() * MOST
        scrolled = self.table.horizontalScrollBar().value() > 0
        return scrolled and self.column() >= 0 and self.table.columnWidth(self.column()) <= wide

    def follow(self) -> None:
        """Lie exactly over the first column, with the same rows, or be gone."""
        if not self.holds():
            self.hide()
            return
        table, kept = self.table, self.column()
        width = table.columnWidth(kept)
        head = table.horizontalHeader().height()
        for column in range(table.model().columnCount()):
            if self.isColumnHidden(column) != (column != kept):
                self.setColumnHidden(column, column != kept)
        if self.columnWidth(kept) != width:
            self.setColumnWidth(kept, width)
        self.setSelectionBehavior(table.selectionBehavior())
        self.setSelectionMode(table.selectionMode())
        self.setItemDelegate(getattr(table, "painter", None) or table.itemDelegate())
        rows = table.verticalHeader().defaultSectionSize()
        if self.verticalHeader().defaultSectionSize() != rows:
            self.verticalHeader().setMinimumSectionSize(table.verticalHeader().minimumSectionSize())
            self.verticalHeader().setDefaultSectionSize(rows)
        self.horizontalHeader().setFixedHeight(head)
        frame = table.frameWidth()
        numbers = table.verticalHeader()
        left = frame + (0 if numbers.isHidden() else numbers.width())
        self.setGeometry(left, frame, width + theme.px(1), table.viewport().height() + head)
        self.show()
        self.raise_()
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())

    def _resized(self, column: int, _: int, width: int) -> None:
        if self.isVisible() and column == self.column() and width and self.table.columnWidth(column) != width:
            self.table.setColumnWidth(column, width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.follow()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.table.wheelEvent(event)
