"""What is printed: the list of papers, and beside it the records a paper is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labdesk.documents.registry import Printed, printed
from labdesk.i18n import N_
from labdesk.i18n.collation import search_key
from labdesk.schema import records
from labdesk.store import Query
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.import_table import shown
from labdesk.ui.parts import group_heading

_KEY = Qt.ItemDataRole.UserRole
_LISTS = "lists"
_CHECKED = (Qt.CheckState.Unchecked, Qt.CheckState.Checked)
MOST = 500
"""How many records the list offers at once; the search finds the others."""


def _group_of(paper: Printed) -> str:
    return _LISTS if paper.key.startswith("list-") else paper.subject


class PaperList(QWidget):
    """The papers by what they are about; `chosen` tells of another one, `ticked` of one for the packet or out of it.

    `all_wanted` tells the keys of all that are offered about one kind of record.
    """

    chosen = Signal()
    ticked = Signal(str, bool)
    all_wanted = Signal(list)
    everything_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._only = self._first = ""
        self.ticks: set[str] = set()
        self._groups: Iterable[QTreeWidgetItem] = ()
        self.search = QLineEdit(self)
        self.search.setObjectName("search_papers")
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("papers")
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(theme.px(10))
        self.tree.currentItemChanged.connect(self._tell)
        self.tree.itemChanged.connect(self._tick)
        self.tick_all, self.all = QPushButton(self), QPushButton(self)
        for button, name in ((self.all, "all_papers"), (self.tick_all, "tick_all")):
            button.setObjectName(name)
            theme.role(button, "link")
        self.all.clicked.connect(self.everything_wanted)
        self.tick_all.clicked.connect(lambda: self.all_wanted.emit(self._about_one()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.tick_all)
        column.addWidget(self.all)
        self.retranslate()

    @property
    def key(self) -> str:
        """The key of the chosen paper, empty without one."""
        item = self.tree.currentItem()
        return str(item.data(0, _KEY) or "") if item else ""

    def show_for(self, record: str, key: str = "") -> None:
        """Offer the papers about a record type only (empty: all, those about the last one first), and choose one."""
        self._only, self._first = record, record or self._first
        self.all.setVisible(bool(record))
        self.tick_all.setVisible(bool(record))
        self._fill(key or self.key)

    def _fill(self, key: str) -> None:
        blocker = QSignalBlocker(self.tree)
        self.tree.clear()
        t = self._desk.t
        groups: dict[str, QTreeWidgetItem] = {}
        self._groups = groups.values()
        current: QTreeWidgetItem | None = None
        papers = [p for p in printed().values() if not self._only or self._concerns(p)]
        for paper in sorted(papers, key=self._place):
            group = _group_of(paper)
            if group not in groups:
                said = {_LISTS: N_("Lists"), "": N_("The whole site")}.get(group) or records()[group].kind.many
                groups[group] = group_heading(self.tree, t(said))
            item = QTreeWidgetItem(groups[group], [t(paper.label)])
            item.setData(0, _KEY, paper.key)
            item.setToolTip(0, t(paper.label))
            item.setCheckState(0, _CHECKED[paper.key in self.ticks])
            if paper.key == key or current is None:
                current = item
        self.tree.expandAll()
        blocker.unblock()
        if current is not None:
            self.tree.setCurrentItem(current)
        self._filter()

    def _place(self, paper: Printed) -> tuple[bool, bool, bool]:
        group = _group_of(paper)
        return group != self._first, group == _LISTS, group == ""

    def show_ticks(self, keys: Iterable[str]) -> None:
        """Tick these papers and no others."""
        self.ticks = set(keys)
        blocker = QSignalBlocker(self.tree)
        for group in self._groups:
            for place in range(group.childCount()):
                item = cast(QTreeWidgetItem, group.child(place))
                item.setCheckState(0, _CHECKED[item.data(0, _KEY) in self.ticks])
        blocker.unblock()

    def _about_one(self) -> list[str]:
        """The papers about the one kind of record, without the list of all of them, in their order here."""
        return [paper.key for paper in printed().values() if self._only and paper.subject == self._only]

    def pick(self, key: str) -> None:
        """Choose a paper, of whatever group; it is shown even when others only were offered."""
        if key != self.key:
            paper = printed()[key]
            if self._only and not self._concerns(paper):
                self.show_for("", key)
            else:
                self._fill(key)

    def _tick(self, item: QTreeWidgetItem) -> None:
        key, on = str(item.data(0, _KEY) or ""), item.checkState(0) == Qt.CheckState.Checked
        if key and on != (key in self.ticks):
            (self.ticks.add if on else self.ticks.discard)(key)
            self.tree.setCurrentItem(item)
            self.ticked.emit(key, on)

    def _concerns(self, paper: Printed) -> bool:
        return paper.subject == self._only or paper.key == f"list-{self._only}"

    def _filter(self) -> None:
        wanted = search_key(self.search.text())
        for group in self._groups:
            hits = 0
            for place in range(group.childCount()):
                item = cast(QTreeWidgetItem, group.child(place))
                fits = wanted in search_key(f"{group.text(0)} {item.text(0)}")
                item.setHidden(not fits)
                hits += fits
            group.setHidden(not hits)

    def _tell(self) -> None:
        if self.key:
            self.chosen.emit()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self.search.setPlaceholderText(t("Find a paper"))
        self.search.setAccessibleName(t("Find a paper"))
        self.tree.setAccessibleName(t("Papers"))
        for button, text in ((self.all, t("Show all papers")), (self.tick_all, t("Tick all of these"))):
            button.setText(text)
            button.setAccessibleName(text)
        if self.tree.topLevelItemCount():
            self._fill(self.key)


class RecordChoice(QWidget):
    """The records a paper is about; several make one packet. `chosen` tells of another choice."""

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.record = ""
        self.title = QLabel(self)
        theme.role(self.title, "label")
        self.search = QLineEdit(self)
        self.search.setObjectName("search_records")
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget(self)
        self.list.setObjectName("about")
        self.list.setMinimumHeight(theme.px(4 * theme.ROW))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.state = QLabel(self)
        self.state.setObjectName("chosen_count")
        theme.role(self.state, "muted")
        self.everyone = QPushButton(self)
        self.everyone.setObjectName("choose_all")
        theme.role(self.everyone, "link")
        self.everyone.clicked.connect(self.list.selectAll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for widget in (self.title, self.search, self.list):
            column.addWidget(widget, 1 if widget is self.list else 0)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.everyone)
        column.addLayout(foot)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(200)
        self._typing.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.list.itemSelectionChanged.connect(self._tell)
        self.retranslate()

    @property
    def ids(self) -> list[int]:
        """The chosen records, in the order of the list."""
        rows = sorted(self.list.row(item) for item in self.list.selectedItems())
        return [self.list.item(row).data(_KEY) for row in rows]

    def show_for(self, record: str, ids: Sequence[int] = ()) -> None:
        """Offer the records of a type, some of them chosen (none given: those chosen already, else the first)."""
        if record == self.record and self.ids and (not ids or set(ids) == set(self.ids)):
            return
        self.record = record
        self.setVisible(bool(record))
        blocker = QSignalBlocker(self.search)
        self.search.clear()
        blocker.unblock()
        self._fill(list(ids))
        self.retranslate()

    def refill(self) -> None:
        """Read the records anew, keeping the choice."""
        self._fill(self.ids)

    def _search(self) -> None:
        self._fill([])

    def _fill(self, wanted: list[int]) -> None:
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        if self.record:
            self._add_rows(wanted)
        if self.list.count() and not self.list.selectedItems():
            self.list.setCurrentRow(0)
        blocker.unblock()
        self._tell()

    def _add_rows(self, wanted: list[int]) -> None:
        desk, kind = self._desk, records()[self.record].kind
        paths = (kind.title, kind.detail) if kind.detail else (kind.title,)
        query = Query(self.record, paths, search=self.search.text(), cyrillic=desk.t.cyrillic)
        rows = desk.store.listing(query, 0, MOST)
        missing = set(wanted) - {row.id for row in rows}
        if missing:
            rows = [
                *desk.store.listing(Query(self.record, paths, where={"id": tuple(missing)}, cyrillic=desk.t.cyrillic)),
                *rows,
            ]
        fields = [records()[self.record].fields().get(path) for path in paths]
        for row in rows:
            texts = [
                shown(desk, field, value, {}) if field and field.kind != "reference" else str(value or "")
                for field, value in zip(fields, row.values, strict=True)
            ]
            item = QListWidgetItem("  ·  ".join(text for text in texts if text), self.list)
            item.setToolTip(item.text())
            item.setData(_KEY, row.id)
            if row.id in wanted:
                item.setSelected(True)
                self.list.scrollToItem(item)

    def _tell(self) -> None:
        self._count()
        self.chosen.emit()

    def _count(self) -> None:
        t, chosen = self._desk.t, len(self.list.selectedItems())
        if not self.list.count():
            self.state.setText(t("Nothing to choose from yet."))
        else:
            self.state.setText(t("{n} of {m} chosen", n=t.number(chosen), m=t.number(self.list.count())))
        self.everyone.setVisible(self.list.count() > 1)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        said = t(records()[self.record].kind.many) if self.record else ""
        self.title.setText(said)
        self.list.setAccessibleName(said)
        self.search.setPlaceholderText(t("Search"))
        self.search.setAccessibleName(t("Search in {what}", what=said))
        self.everyone.setText(t("Choose all"))
        self.everyone.setAccessibleName(t("Choose all"))
        self._count()
