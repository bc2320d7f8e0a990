"""The recycle bin: what was deleted, by type and day, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.i18n import Language
from labdesk.i18n.collation import search_key
from labdesk.schema import records
from labdesk.store import Query, Store
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import group_heading
from labdesk.ui.undoing import undo
from labdesk.ui.widgets import EmptyState, SearchBox

_WHAT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Deleted:
    """One record in the recycle bin; `at` is local time."""

    key: str
    id: int
    title: str
    at: datetime


def local(stamp: datetime) -> datetime:
    """A moment of the journal, which is UTC without a zone, on the clock of this computer."""
    return stamp.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)


def moment(t: Language, stamp: datetime) -> str:
    """Day and time of a moment of the journal."""
    at = local(stamp)
    return f"{t.date(at.date())} {at:%H:%M}"


def deleted(store: Store, cyrillic: bool) -> Iterator[Deleted]:
    """What lies in the recycle bin, newest first within each type; parts come back with what they belong to."""
    with store.reading() as session:
        found: dict[str, list[Any]] = {
            key: store.all(session, key, Query(key, deleted=True, order=("id",))) for key in records()
        }
        gone = {(key, each.id, each.deleted_at) for key, rows in found.items() for each in rows}
        for key, rows in found.items():
            owners = [f for f in records()[key].fields().values() if f.part]
            own = [r for r in rows if not any((f.of, getattr(r, f.column), r.deleted_at) in gone for f in owners)]
            if key == "attachment":
                own = [r for r in own if (r.record, r.record_id, r.deleted_at) not in gone]
            titles = store.titles(key, [row.id for row in own], cyrillic)
            for row in sorted(own, key=lambda each: (each.deleted_at, each.id), reverse=True):
                yield Deleted(key, row.id, titles.get(row.id, ""), local(row.deleted_at))


class TrashPage(QWidget):
    """Lists what was deleted and puts it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_trash")
        self._desk = desk
        self._title = QLabel(self)
        theme.role(self._title, "title")
        self.search = SearchBox(self)
        self.search.setObjectName("search")
        self.search.setMaximumWidth(theme.px(320))
        self.search.textChanged.connect(lambda _: self._filter())
        self.put_back_button = QPushButton(icons.icon("restore", "on_accent"), "", self)
        self.put_back_button.setObjectName("action_put_back")
        theme.role(self.put_back_button, "primary")
        self.put_back_button.clicked.connect(self.put_back)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("table")
        self.empty = EmptyState(self, "trash")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        self._lay_out()
        desk.changed.connect(lambda _: self.refresh() if self.isVisible() else None)
        desk.language_changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        tree = self.tree
        tree.setColumnCount(2)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.itemSelectionChanged.connect(self._enable)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        tree.header().setStretchLastSection(False)
        tree.header().resizeSection(1, theme.px(180))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.search, 1)
        head.addWidget(self.put_back_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def show_subject(self, subject: Any = None) -> None:
        """Show what is in the bin now."""
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read the bin anew."""
        t = self._desk.t
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for each in deleted(self._desk.store, t.cyrillic):
            if each.key not in groups:
                groups[each.key] = group_heading(self.tree, t(records()[each.key].kind.many))
            item = QTreeWidgetItem(groups[each.key], [each.title, f"{t.date(each.at.date())} {each.at:%H:%M}"])
            item.setData(0, _WHAT, (each.key, each.id))
            item.setToolTip(0, each.title)
        for group in groups.values():
            group.setText(0, f"{group.text(0)}  ·  {t.number(group.childCount())}")
        self.tree.expandAll()
        self._stack.setCurrentWidget(self.tree if groups else self.empty)
        self._filter()
        self._enable()

    def _filter(self) -> None:
        wanted = search_key(self.search.text())
        for number in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(number)
            for place in range(group.childCount() if group else 0):
                item = group.child(place) if group else None
                if item:
                    item.setHidden(wanted not in search_key(item.text(0)))

    def _chosen(self) -> list[tuple[str, int]]:
        return [tuple(item.data(0, _WHAT)) for item in self.tree.selectedItems() if not item.isHidden()]

    def _enable(self) -> None:
        self.put_back_button.setEnabled(bool(self._chosen()))

    def put_back(self) -> None:
        """Put the chosen records back with their parts, type by type."""
        desk, by_key = self._desk, dict[str, list[int]]()
        for key, row_id in self._chosen():
            by_key.setdefault(key, []).append(row_id)
        count = 0
        try:
            for key, ids in by_key.items():
                desk.store.put_back(key, ids)
                count += len(ids)
        except LabDeskError as error:
            desk.ask.error(error)
        self.refresh()
        if count:
            t = desk.t
            said = t.plural("{n} record put back", "{n} records put back", count)
            if len(by_key) == 1:
                desk.say(said, t("Undo"), lambda: undo(desk))
            else:
                desk.say(said)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self._title.setText(t("Recycle bin"))
        self.search.setPlaceholderText(t("Search"))
        self.search.setAccessibleName(t("Search in the recycle bin"))
        self.put_back_button.setText(t("Put back"))
        self.put_back_button.setAccessibleName(t("Put back"))
        self.tree.setHeaderLabels([t("What"), t("Deleted on")])
        self.tree.setAccessibleName(t("Recycle bin"))
        self.empty.say(t("The recycle bin is empty. What you delete waits here and can be put back."))
        self.refresh()
