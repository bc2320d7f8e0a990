"""The sections of a manual as a list that is added to, renamed, moved and thinned out in place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.schema import records
from labdesk.store import Query, Store
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.undoing import undo

_KEY = "manual_section"
_BELOW = frozenset({"section", "tasks"})
_ID = Qt.ItemDataRole.UserRole
_TOOLS = {
    "add": ("new", N_("Add a section")), "rename": ("edit", N_("Rename")), "up": ("up", N_("Move up")),
    "down": ("down", N_("Move down")), "remove": ("delete", N_("Delete the section")),
}  # fmt: skip
USUAL = (
    ("intro", N_("Introduction")), ("chapter", N_("First chapter")), ("conclusion", N_("Conclusion")),
    ("references", N_("References")),
)  # fmt: skip
"""What a new manual may begin with."""


@dataclass(frozen=True)
class Section:
    """One line of the list."""

    id: int
    title: str
    sort: str


def sections_of(store: Store, manual: int) -> list[Section]:
    """The sections of a manual in their order."""
    query = Query(_KEY, ("title", "sort"), where={"manual": manual}, order=("position",))
    return [Section(row.id, row.values[0] or "", row.values[1] or "chapter") for row in store.listing(query, 0, -1)]


def add_sections(store: Store, manual: int, wanted: Iterable[tuple[str, str]], after: int | None = None) -> int:
    """Add sections (kind, title) behind the section `after`, else at the end, in one act; returns the first new id."""
    record = records()[_KEY]
    order = [each.id for each in sections_of(store, manual)]
    place = order.index(after) + 1 if after in order else len(order)
    with store.transaction(N_("New sections of a manual")) as session:
        rows = [{"manual_id": manual, "title": title, "sort": sort, "position": 0} for sort, title in wanted]
        new = session.insert_rows(record, rows)
        order[place:place] = new
        for position, row_id in enumerate(order, 1):
            found = session.get(record, row_id)
            if found is not None:
                found.position = position  # type: ignore[attr-defined]
    return new[0]


def move_section(store: Store, manual: int, row_id: int, step: int) -> bool:
    """Move a section by `step` places; False when it stands at the end already."""
    record = records()[_KEY]
    order = [each.id for each in sections_of(store, manual)]
    here = order.index(row_id)
    if not 0 <= here + step < len(order):
        return False
    order.insert(here + step, order.pop(here))
    title = store.titles(_KEY, [row_id])[row_id]
    with store.transaction(N_("Move section “{title}”"), title=title) as session:
        for position, each in enumerate(order, 1):
            found = session.get(record, each)
            if found is not None and found.position != position:  # type: ignore[attr-defined]
                found.position = position  # type: ignore[attr-defined]
    return True


class SectionList(QWidget):
    """The list with its tools; `chosen` tells the id of another section, 0 when there is none left."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._manual: int | None = None
        self.list = QListWidget(self)
        self.list.setObjectName("sections")
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemChanged.connect(self._renamed)
        self.sort = QComboBox(self)
        self.sort.setObjectName("section_kind")
        for code in records()[_KEY].fields()["sort"].choices or {}:
            self.sort.addItem("", code)
        self.sort.activated.connect(self._change_sort)
        self.tools: dict[str, QToolButton] = {}
        acts = {
            "add": self.add, "rename": self.rename, "up": lambda: self.move_by(-1), "down": lambda: self.move_by(1),
            "remove": self.remove,
        }  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(theme.px(2))
        for name, act in acts.items():
            button = QToolButton(self)
            button.setObjectName(f"section_{name}")
            button.setIcon(icons.icon(_TOOLS[name][0]))
            button.clicked.connect(lambda _=False, act=act: act())
            self.tools[name] = button
            if name == "remove":
                row.addStretch(1)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.sort)
        self.retranslate()

    @property
    def current(self) -> int:
        """The id of the chosen section, 0 without one."""
        item = self.list.currentItem()
        return int(item.data(_ID)) if item else 0

    @property
    def count(self) -> int:
        """How many sections there are."""
        return self.list.count()

    def show_manual(self, manual: int | None, section: int = 0) -> None:
        """Show the sections of a manual, choosing one (0: the same as before, else the first)."""
        same = manual == self._manual
        wanted, row = section or (self.current if same else 0), self.list.currentRow() if same else 0
        self._manual = manual
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        room = QPixmap(theme.px(10), 1)
        room.fill(Qt.GlobalColor.transparent)
        indent = QIcon(room)
        for each in sections_of(self._desk.store, manual) if manual else ():
            item = QListWidgetItem(each.title, self.list)
            item.setData(_ID, each.id)
            item.setData(_ID + 1, each.sort)
            item.setToolTip(each.title)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            if each.sort in _BELOW:
                item.setIcon(indent)
            if each.id == wanted:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        blocker.unblock()
        self._tell()

    def _tell(self) -> None:
        item = self.list.currentItem()
        self.sort.setEnabled(item is not None)
        self.sort.setCurrentIndex(self.sort.findData(item.data(_ID + 1)) if item else -1)
        row = self.list.currentRow()
        self.tools["rename"].setEnabled(item is not None)
        self.tools["remove"].setEnabled(item is not None)
        self.tools["up"].setEnabled(row > 0)
        self.tools["down"].setEnabled(0 <= row < self.list.count() - 1)
        self.chosen.emit(self.current)

    # --- acts ------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Add a section behind the chosen one and let its title be typed."""
        if self._manual is None:
            return
        item = self.list.currentItem()
        sort = str(item.data(_ID + 1)) if item else "chapter"
        sort = sort if sort in ("chapter", "section", "tasks", "annex") else "chapter"
        new = add_sections(self._desk.store, self._manual, [(sort, self._desk.t("New section"))], self.current)
        self.show_manual(self._manual, new)
        self.rename()

    def add_usual(self) -> None:
        """Begin with the sections that every manual has."""
        if self._manual is not None:
            t = self._desk.t
            new = add_sections(self._desk.store, self._manual, [(sort, t(title)) for sort, title in USUAL])
            self.show_manual(self._manual, new)

    def rename(self) -> None:
        """Type another title, in the list."""
        if (item := self.list.currentItem()) is not None:
            self.list.editItem(item)

    def _renamed(self, item: QListWidgetItem) -> None:
        title, row_id = " ".join(item.text().split()), int(item.data(_ID))
        if title and title != self._desk.store.titles(_KEY, [row_id]).get(row_id):
            try:
                self._desk.store.save(_KEY, {"title": title}, row_id)
            except LabDeskError as error:
                self._desk.ask.error(error)
        self.show_manual(self._manual)

    def _change_sort(self) -> None:
        if self.current:
            self._desk.store.save(_KEY, {"sort": self.sort.currentData()}, self.current)
            self.show_manual(self._manual)

    def move_by(self, step: int) -> None:
        """Move the chosen section up (-1) or down (1)."""
        if self._manual and self.current and move_section(self._desk.store, self._manual, self.current, step):
            self.show_manual(self._manual)

    def remove(self) -> None:
        """Put the chosen section into the recycle bin."""
        item, desk = self.list.currentItem(), self._desk
        if item is not None:
            title = item.text()
            desk.store.delete(_KEY, [self.current])
            desk.say(desk.t("Deleted: {title}", title=title), desk.t("Undo"), lambda: undo(desk))
            self.show_manual(self._manual)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self.list.setAccessibleName(t("Sections"))
        self.sort.setAccessibleName(t("Kind of section"))
        self.sort.setToolTip(t("Kind of section"))
        choices = records()[_KEY].fields()["sort"].choices or {}
        for place in range(self.sort.count()):
            self.sort.setItemText(place, t(choices[self.sort.itemData(place)]))
        for name, button in self.tools.items():
            button.setToolTip(t(_TOOLS[name][1]))
            button.setAccessibleName(t(_TOOLS[name][1]))
