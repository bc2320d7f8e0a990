"""The button that chooses the columns of a list; they are remembered with the site file, with order and widths."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from labdesk.schema import records
from labdesk.schema.declare import label
from labdesk.ui import icons, theme
from labdesk.ui.calendar import below
from labdesk.ui.desk import Desk
from labdesk.ui.parts import plain_label
from labdesk.ui.table import ListTable

HIDDEN_KINDS = frozenset({"blob", "blocks"})
REMEMBER_AFTER = 400
"""Milliseconds after the last drag of a heading until the widths are written."""


def choosable(key: str) -> list[str]:
    """The paths that can be columns: the declared ones first, then every other fact that fits into a cell."""
    record = records()[key]
    declared = list(record.kind.columns)
    others = [f.name for f in record.fields().values() if not f.derived and f.kind not in HIDDEN_KINDS]
    return declared + [name for name in others if name not in declared]


def remembered(desk: Desk, key: str) -> tuple[list[str], dict[str, int]]:
    """The columns and widths kept for a list; no columns when nothing was kept."""
    kept = desk.store.setting(f"list.{key}", {})
    known = choosable(key)
    return [path for path in kept.get("columns", ()) if path in known], dict(kept.get("widths", {}))


class ColumnsPanel(QFrame):
    """A popup with every column a list can have: ticked ones are shown, in this order; `arranged` carries them."""

    arranged = Signal(list)
    usual = Signal()

    def __init__(self, desk: Desk, key: str, shown: list[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.desk = desk
        self.key = key
        t = desk.t
        self.setObjectName("columns_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.role(self, "popup")
        self.setAccessibleName(t("Columns"))
        self.names = QListWidget(self)
        self.names.setObjectName("columns_list")
        self.names.setAccessibleName(t("Columns"))
        self.names.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.names.setMinimumSize(theme.px(280), theme.px(300))
        buttons = QHBoxLayout()
        for name, text, drawing, act in (
            ("column_up", t("Move up"), "up", lambda: self.move_by(-1)),
            ("column_down", t("Move down"), "down", lambda: self.move_by(1)),
            ("columns_usual", t("Usual columns"), "undo", self.usual.emit),
        ):
            button = QToolButton(self)
            button.setObjectName(name)
            button.setIcon(icons.icon(drawing))
            button.setText(text)
            keys = {"column_up": "Alt+↑", "column_down": "Alt+↓"}.get(name, "")
            button.setToolTip(f"{text} ({keys})" if keys else text)
            button.setAccessibleName(text)
            if not keys:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                buttons.addStretch()
            button.clicked.connect(lambda *_, act=act: act())
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(8)] * 4)
        column.addWidget(plain_label(t("Tick what is shown; drag to order."), self, "muted"))
        column.addWidget(self.names, 1)
        column.addLayout(buttons)
        self.fill(shown)
        self.names.itemChanged.connect(lambda *_: self._tell())
        self.names.model().rowsMoved.connect(lambda *_: self._tell())
        self.names.installEventFilter(self)
        self.names.setCurrentRow(0)

    def fill(self, shown: list[str]) -> None:
        """Offer every column, the shown ones first and ticked."""
        self.names.blockSignals(True)
        self.names.clear()
        for path in [*shown, *(path for path in choosable(self.key) if path not in shown)]:
            item = QListWidgetItem(self.desk.t(label(records()[self.key], path)), self.names)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setFlags((item.flags() | Qt.ItemFlag.ItemIsUserCheckable) & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(Qt.CheckState.Checked if path in shown else Qt.CheckState.Unchecked)
        self.names.blockSignals(False)

    def move_by(self, places: int) -> None:
        """Move the current column up or down."""
        here = self.names.currentRow()
        there = here + places
        if here >= 0 and 0 <= there < self.names.count():
            item = self.names.takeItem(here)
            self.names.insertItem(there, item)
            self.names.setCurrentRow(there)
            self._tell()

    def _tell(self) -> None:
        items = [self.names.item(row) for row in range(self.names.count())]
        ticked = [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked]
        if ticked:
            self.arranged.emit(ticked)
        else:
            self.names.item(0).setCheckState(Qt.CheckState.Checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_by(step)
                return True
        return super().eventFilter(watched, event)


class ColumnsButton(QToolButton):
    """Shows, hides and orders the columns of one table, and remembers them with their widths."""

    def __init__(self, desk: Desk, key: str, table: ListTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = key
        self.table = table
        self._widths = remembered(desk, key)[1]
        self.setObjectName("action_columns")
        self.setIcon(icons.icon("columns"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.clicked.connect(lambda *_: self.open())
        table.fit_columns(self._widths)
        self._later = QTimer(self, singleShot=True, interval=REMEMBER_AFTER)
        self._later.timeout.connect(self.remember)
        header = table.horizontalHeader()
        header.sectionResized.connect(lambda *_: self._later.start())
        header.sectionMoved.connect(lambda *_: self._later.start())

    def open(self) -> ColumnsPanel:
        """Open the panel under the button."""
        panel = ColumnsPanel(self.desk, self.key, self.shown(), self)
        panel.arranged.connect(self.show_columns)
        panel.usual.connect(self.usual)
        panel.usual.connect(lambda: panel.fill(self.shown()))
        panel.adjustSize()
        spot = below(self, panel.height())
        panel.move(max(0, min(spot.x(), self.screen().availableGeometry().right() - panel.width())), max(0, spot.y()))
        panel.show()
        panel.names.setFocus()
        return panel

    def shown(self) -> list[str]:
        """The columns from left to right, as they were dragged."""
        header = self.table.horizontalHeader()
        columns = self.table.list.query.columns
        return [columns[header.logicalIndex(place)] for place in range(len(columns))]

    def usual(self) -> None:
        """Show the declared columns in their sensible widths."""
        self._widths = {}
        self._later.stop()
        self.show_columns(list(records()[self.key].kind.columns))

    def show_columns(self, columns: list[str]) -> None:
        """Show these columns in this order."""
        if columns == self.shown() and self._widths:
            return
        self._note_widths()
        header = self.table.horizontalHeader()
        for place in range(header.count()):
            header.moveSection(header.visualIndex(place), place)
        self.table.list.ask(columns=tuple(columns))
        self.table.fit_columns(self._widths)
        self.remember()

    def _note_widths(self) -> None:
        if self._widths or self._later.isActive():
            for number, path in enumerate(self.table.list.query.columns):
                self._widths[path] = self.table.horizontalHeader().sectionSize(number)

    def remember(self) -> None:
        """Keep the columns, their order and their widths for the next time."""
        self._later.stop()
        header = self.table.horizontalHeader()
        for number, path in enumerate(self.table.list.query.columns):
            self._widths[path] = header.sectionSize(number)
        self.desk.store.set_setting(f"list.{self.key}", {"columns": self.shown(), "widths": self._widths})
