"""The journal: what was done in the site, and for one record what each field was before, with the way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.schema import Field, records
from labdesk.schema.ledger import LIVE, SETTLED
from labdesk.store.journal import Entry, RowChange
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.import_table import shown
from labdesk.ui.pages.trash import moment
from labdesk.ui.parts import Elided
from labdesk.ui.undoing import described, undo
from labdesk.ui.widgets import EmptyState

MOST = 1000
"""How many lines of the journal are shown."""
_ACTS = {"C": N_("Created"), "A": N_("Changed"), "D": N_("Removed for good")}
_STANDS = (LIVE, SETTLED)
_VALUES = Qt.ItemDataRole.UserRole


class HistoryPage(QWidget):
    """The subject is (record key, id), or None for the journal of the whole site."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_history")
        self._desk = desk
        self._subject: tuple[str, int] | None = None
        self._titles: dict[tuple[str, int], str] = {}
        self._title = Elided(self)
        theme.role(self._title, "title")
        self.whole = self._button("action_whole_journal", "list", lambda: self.show_subject(None))
        self.open = self._button("action_open", "open", self._open)
        self.put_back_button = self._button("action_put_back", "restore", self.put_back)
        theme.role(self.put_back_button, "primary")
        self.put_back_button.setIcon(icons.icon("restore", "on_accent"))
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("table")
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.itemSelectionChanged.connect(self._enable)
        self.empty = EmptyState(self, "history")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._title, 1)
        for button in (self.whole, self.open, self.put_back_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        desk.changed.connect(lambda _: self.refresh() if self.isVisible() else None)
        desk.language_changed.connect(self.retranslate)
        self.retranslate()

    def _button(self, name: str, drawing: str, act: Any) -> QPushButton:
        button = QPushButton(icons.icon(drawing), "", self)
        button.setObjectName(name)
        button.clicked.connect(lambda *_: act())
        return button

    def show_subject(self, subject: tuple[str, int] | None) -> None:
        """Show the history of a record, or the whole journal."""
        self._subject = subject
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    # --- filling ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the journal anew."""
        self.tree.clear()
        self._titles.clear()
        if self._subject is None:
            self._fill_journal()
        else:
            self._fill_record(*self._subject)
        self._stack.setCurrentWidget(self.tree if self.tree.topLevelItemCount() else self.empty)
        self._enable()

    def _fill_journal(self) -> None:
        t = self._desk.t
        self.tree.setRootIsDecorated(False)
        self._columns(t("When"), t("What"), t("Who"))
        for entry in self._desk.store.entries(MOST):
            item = QTreeWidgetItem(self.tree, [moment(t, entry.at), self._line(entry), entry.who])
            item.setToolTip(1, item.text(1))
            self._pale_if_undone(item, entry)

    def _line(self, entry: Entry) -> str:
        t = self._desk.t
        said = described(entry, t)
        return said if entry.state in _STANDS else t("{what} (undone)", what=said)

    def _pale_if_undone(self, item: QTreeWidgetItem, entry: Entry) -> None:
        if entry.state not in _STANDS:
            for column in range(3):
                item.setForeground(column, QColor(theme.colours().muted))

    def _fill_record(self, key: str, row_id: int) -> None:
        t = self._desk.t
        self.tree.setRootIsDecorated(True)
        self._columns(t("When, what"), t("Before"), t("After"))
        fields = {f.column: f for f in records()[key].fields().values() if not f.derived}
        state: dict[str, Any] = {}
        for entry, change in self._desk.store.history(key, row_id):
            item = QTreeWidgetItem(self.tree, [self._version_line(entry, change), "", ""])
            item.setToolTip(0, self._line(entry))
            item.setFirstColumnSpanned(True)
            item.setData(0, _VALUES, dict(state))
            font = self.tree.font()
            font.setBold(True)
            item.setFont(0, font)
            for column, field in fields.items():
                if column in (change.new or {}) or column in (change.old or {}):
                    self._add_field(item, field, (change.old or {}).get(column), (change.new or {}).get(column))
                    if change.act == "A":
                        state[field.name] = (change.old or {}).get(column)
        self.tree.expandAll()

    def _version_line(self, entry: Entry, change: RowChange) -> str:
        t = self._desk.t
        act = _ACTS[change.act]
        if change.act == "A" and "deleted_at" in (change.new or {}):
            act = N_("Put back") if (change.new or {}).get("deleted_at") is None else N_("Deleted")
        return "  ·  ".join(part for part in (moment(t, entry.at), t(act), entry.who) if part)

    def _add_field(self, above: QTreeWidgetItem, field: Field, old: Any, new: Any) -> None:
        item = QTreeWidgetItem(above, [self._desk.t(field.label), self._said(field, old), self._said(field, new)])
        item.setData(0, _VALUES, {field.name: old})
        for column in (1, 2):
            item.setToolTip(column, item.text(column))

    def _said(self, field: Field, value: Any) -> str:
        if value and field.kind in ("blocks", "blob"):
            t = self._desk.t
            return t("a text of {n} characters", n=t.number(len(value))) if field.kind == "blocks" else t("a file")
        return " ".join(shown(self._desk, field, value, self._titles).split())

    def _columns(self, *said: str) -> None:
        self.tree.setHeaderLabels(list(said))
        header, record = self.tree.header(), self._subject is not None
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch if record else QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, theme.px(320 if record else 170))
        header.resizeSection(2, theme.px(180))

    # --- acts ------------------------------------------------------------------------------------------------

    def _values(self) -> dict[str, Any]:
        """What the chosen line would put back: one field, or every field as it was after that change."""
        chosen = self.tree.selectedItems()
        return dict(chosen[0].data(0, _VALUES) or {}) if chosen and self._subject else {}

    def _enable(self) -> None:
        t = self._desk.t
        chosen = self.tree.selectedItems()
        version = bool(chosen) and chosen[0].parent() is None
        self.put_back_button.setVisible(self._subject is not None)
        self.put_back_button.setEnabled(bool(self._values()))
        self.put_back_button.setText(t("Go back to this version") if version else t("Put the earlier value back"))
        self.put_back_button.setAccessibleName(self.put_back_button.text())
        self.whole.setVisible(self._subject is not None)
        self.open.setVisible(self._subject is not None)

    def put_back(self) -> None:
        """Save the earlier value, or the whole earlier version, as a change like any other."""
        desk, values = self._desk, self._values()
        if self._subject is None or not values:
            return
        key, row_id = self._subject
        try:
            desk.store.save(key, values, row_id)
        except LabDeskError as error:
            desk.ask.error(error)
            return
        self.refresh()
        desk.say(desk.t("The earlier state is back."), desk.t("Undo"), lambda: undo(desk))

    def _open(self) -> None:
        if self._subject is not None:
            self._desk.go(*self._subject)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        said = t("History of the site")
        if self._subject is not None:
            key, row_id = self._subject
            title = self._desk.store.titles(key, [row_id], t.cyrillic).get(row_id, "")
            said = t("History: {kind} “{title}”", kind=t(records()[key].kind.one), title=title)
        self._title.setText(said)
        self.tree.setAccessibleName(said)
        for button, words in ((self.whole, t("The whole site")), (self.open, t("Open the record"))):
            button.setText(words)
            button.setAccessibleName(words)
        self.empty.say(t("Nothing has been changed yet."))
        self.refresh()
