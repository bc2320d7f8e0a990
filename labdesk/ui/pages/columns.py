"""The button that chooses the columns of a list; they are remembered with the site file, with order and widths."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from labdesk.schema import records
from labdesk.schema.declare import label
from labdesk.ui import icons
from labdesk.ui.desk import Desk
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


class ColumnsButton(QToolButton):
    """Shows and hides the columns of one table."""

    def __init__(self, desk: Desk, key: str, table: ListTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = key
        self.table = table
        self._widths = remembered(desk, key)[1]
        self.setObjectName("action_columns")
        self.setIcon(icons.icon("columns"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)
        table.fit_columns(self._widths)
        self._later = QTimer(self, singleShot=True, interval=REMEMBER_AFTER)
        self._later.timeout.connect(self.remember)
        header = table.horizontalHeader()
        header.sectionResized.connect(lambda *_: self._later.start())
        header.sectionMoved.connect(lambda *_: self._later.start())

    def fill(self) -> None:
        """Offer every column, the shown ones ticked; the last one cannot be taken away."""
        t, menu, shown = self.desk.t, self.menu(), self._shown()
        menu.clear()
        for path in choosable(self.key):
            action = menu.addAction(t(label(records()[self.key], path)))
            action.setCheckable(True)
            action.setChecked(path in shown)
            action.setEnabled(path not in shown or len(shown) > 1)
            action.toggled.connect(partial(self._toggle, path))
        menu.addSeparator()
        menu.addAction(t("Usual columns")).triggered.connect(self._usual)

    def _shown(self) -> list[str]:
        """The columns from left to right, as they were dragged."""
        header = self.table.horizontalHeader()
        columns = self.table.list.query.columns
        return [columns[header.logicalIndex(place)] for place in range(len(columns))]

    def _toggle(self, path: str, on: bool) -> None:
        self.remember()
        shown = self._shown()
        self._show([*shown, path] if on else [p for p in shown if p != path])

    def _usual(self) -> None:
        self._widths = {}
        self._show(list(records()[self.key].kind.columns))

    def _show(self, columns: list[str]) -> None:
        header = self.table.horizontalHeader()
        for place in range(header.count()):
            header.moveSection(header.visualIndex(place), place)
        self.table.list.ask(columns=tuple(columns), order=())
        self.table.fit_columns(self._widths)
        self.remember()

    def remember(self) -> None:
        """Keep the columns, their order and their widths for the next time."""
        self._later.stop()
        header = self.table.horizontalHeader()
        for number, path in enumerate(self.table.list.query.columns):
            self._widths[path] = header.sectionSize(number)
        self.desk.store.set_setting(f"list.{self.key}", {"columns": self._shown(), "widths": self._widths})
