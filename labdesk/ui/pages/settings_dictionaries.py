"""Settings of the dictionaries: their entries in order, to be added, renamed, moved and hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QStackedWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations.dictionaries import first_values, move, set_hidden, term_of
from labdesk.schema.dictionaries import NAMES, Dictionary, dictionaries
from labdesk.store import Change
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.detail import RecordDetail
from labdesk.ui.pages.topic import WIDEST, Topic

_CODE = Qt.ItemDataRole.UserRole


class DictionariesTopic(Topic):
    """The list of one dictionary, and the form of an entry in its place."""

    label = N_("Dictionaries")
    about = N_(
        "Choices of this site. An entry that records use is hidden, not deleted; a changed name shows everywhere."
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.which = QComboBox(self)
        self.which.setObjectName("dictionary")
        self.which.setMaximumWidth(theme.px(WIDEST))
        for key in dictionaries():
            self.which.addItem("", key)
        self.entries = QTreeWidget(self)
        self.entries.setObjectName("entries")
        self.entries.setRootIsDecorated(False)
        self.entries.setUniformRowHeights(True)
        self.entries.setColumnCount(4)
        self.entries.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.entries.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.entries.header().setStretchLastSection(False)
        self.entries.setMinimumHeight(theme.px(220))
        self.add = self.button(N_("Add an entry"), "action_add_entry", "new", self._add, "primary")
        self.edit = self.button(N_("Edit…"), "action_edit_entry", "edit", self._edit)
        self.up = self.button(N_("Up"), "action_entry_up", "up", lambda: self._move(-1))
        self.down = self.button(N_("Down"), "action_entry_down", "down", lambda: self._move(1))
        self.hide_entry = self.button(N_("Hide"), "action_hide_entry", "preview", self._hide)
        self.delete = self.button(N_("Delete"), "action_delete_entry", "delete", self._delete)
        self.detail = RecordDetail(desk, "term", self)
        self.detail.back.setVisible(True)
        self.detail.save_new.hide()
        self.detail.setMaximumWidth(theme.px(560))
        listed = QWidget(self)
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self.which)
        inner.addWidget(self.entries, 1)
        inner.addLayout(self.acts(self.add, self.edit, self.up, self.down, self.hide_entry, self.delete))
        self.stack = QStackedWidget(self)
        self.stack.addWidget(listed)
        self.stack.addWidget(self.detail)
        self.column.addWidget(self.stack, 1)
        self.which.activated.connect(lambda *_: self.refresh())
        self.entries.itemSelectionChanged.connect(self._enable)
        self.entries.itemActivated.connect(lambda *_: self._edit())
        self.detail.left.connect(self.leave)
        self.detail.saved.connect(lambda _: self._close())
        desk.changed.connect(self._store_changed)

    @property
    def dictionary(self) -> Dictionary:
        """The one that is shown."""
        return dictionaries()[self.which.currentData()]

    def _store_changed(self, change: Change) -> None:
        if change.touches("term") and self.isVisible():
            self.refresh()

    def _code(self) -> str:
        chosen = next(iter(self.entries.selectedItems()), None)
        return str(chosen.data(0, _CODE)) if chosen else ""

    def _enable(self) -> None:
        code, known = self._code(), self.dictionary
        entry = known.entries.get(code)
        order = list(known)
        for button in (self.edit, self.hide_entry):
            button.setEnabled(entry is not None)
        self.up.setEnabled(entry is not None and code != order[0])
        self.down.setEnabled(entry is not None and code != order[-1])
        self.delete.setEnabled(entry is not None and bool(entry.uid))
        t = self.desk.t
        self.hide_entry.setText(t("Offer again") if entry and entry.hidden else t("Hide"))
        restored = bool(entry and entry.uid and code in known.built_in)
        self.delete.setText(t("As it was built in") if restored else t("Delete"))
        for button in (self.hide_entry, self.delete):
            button.setAccessibleName(button.text())

    # --- acts ----------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        self.detail.new_record({"dictionary": self.dictionary.key})
        self.stack.setCurrentWidget(self.detail)

    def _edit(self) -> None:
        code = self._code()
        if not code:
            return
        row_id = term_of(self.desk.store, self.dictionary.key, code)
        if row_id is None:
            self.detail.new_record(first_values(self.dictionary.key, code))
        else:
            self.detail.open_record(row_id)
        self.stack.setCurrentWidget(self.detail)

    def _move(self, by: int) -> None:
        move(self.desk.store, self.dictionary.key, self._code(), by)

    def _hide(self) -> None:
        code = self._code()
        set_hidden(self.desk.store, self.dictionary.key, code, not self.dictionary.entries[code].hidden)

    def _delete(self) -> None:
        row_id = term_of(self.desk.store, self.dictionary.key, self._code())
        try:
            if row_id is not None:
                self.desk.store.delete("term", [row_id])
        except LabDeskError as error:
            self.desk.ask.error(error)

    def leave(self) -> bool:
        """Whether the form may be left; then the list is shown again."""
        if self.stack.currentWidget() is self.detail:
            if not self.detail.leave():
                return False
            self._close()
        return True

    def _close(self) -> None:
        self.stack.setCurrentIndex(0)
        self.refresh()

    # --- showing -------------------------------------------------------------------------------------------------

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        super().speak()
        t = self.desk.t
        for number in range(self.which.count()):
            self.which.setItemText(number, t(NAMES[self.which.itemData(number)]))
        self.which.setAccessibleName(t("Dictionary"))
        self.entries.setAccessibleName(t("Dictionary entries"))
        self.entries.setHeaderLabels([t("Name"), t("Short sign"), t("Points"), t("State")])
        self._enable()

    def refresh(self) -> None:
        """List the entries; the chosen one stays chosen."""
        t, kept, known = self.desk.t, self._code(), self.dictionary
        self.entries.clear()
        for code, label in known.items():
            entry = known.entries[code]
            given = entry.least is not None or entry.most is not None
            points = f"{t.number(entry.least)}–{t.number(entry.most)}" if given else ""
            state = t("hidden") if entry.hidden else t("built in") if not entry.uid else t("own")
            item = QTreeWidgetItem(self.entries, [t(label), t(entry.sign), points, state])
            item.setData(0, _CODE, code)
            item.setSelected(code == kept)
        self._enable()
