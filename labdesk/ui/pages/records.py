"""The page of a record type: the list at the left, the record at the right, one row of tools above."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.schema import records
from labdesk.store import Change
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk
from labdesk.ui.pages.form_stack import FormStack
from labdesk.ui.pages.listing_pane import ListingPane
from labdesk.ui.pages.placing import clone_period, place_students
from labdesk.ui.undoing import delete
from labdesk.ui.widgets import EmptyState, UndoBar
from labdesk.work import Progress

NARROW = 860
"""Below this width of the page (logical pixels at 100 %) the list and the record are shown one at a time."""
FORM = 424
"""Width of the record beside the list."""
TEXTS = {
    "manual": (N_("Write the text"), "edit", "manual_text"), "project": (N_("Passport"), "projects", "passport"),
    "problem": (N_("Ballot and tally"), "print", "print:problem-ballot"),
}  # fmt: skip
"""Record types with a page or a paper (after a colon) of their own: label, icon, page."""
ACTS = {
    "student": ("action_place", "practice", N_("Place in a practice…")),
    "practice_period": ("action_clone", "copy", N_("For another year…")),
}  # fmt: skip
"""Record types with an act of their own upon what is chosen: name, icon, label."""


class RecordPage(QWidget):
    """List and form of one record type."""

    def __init__(self, desk: Desk, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = key
        self.record = records()[key]
        self.setObjectName(f"page_{key}")
        self.pane = ListingPane(desk, key, self)
        self.list, self.table = self.pane.list, self.pane.table
        self.table.ready = self._ready
        self._busy = False
        self._narrow = False
        self._build()
        collect(self)
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)
        self.speak()
        self.list.reload()

    # --- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.right = FormStack(self.desk, self.key, self)
        self.detail = self.right.detail
        self.detail.saved.connect(self._saved)
        self.detail.left.connect(lambda: self._show_one(record=False))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.pane)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([theme.px(740), theme.px(FORM)])
        self.empty = EmptyState(self)
        self.empty.setObjectName("empty")
        self.undo_bar = UndoBar(self)
        self.undo_bar.setObjectName("undo_bar")
        self.undo_bar.hide()
        self.body = QStackedWidget(self)
        self.body.addWidget(self.splitter)
        self.body.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(self._head())
        column.addLayout(self._tools())
        self.detail.drafting.show_in(column, everywhere=True)
        column.addWidget(self.body, 1)
        column.addWidget(self.undo_bar)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.table.removed.connect(self.delete)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.list.counted.connect(self._counted)

    def _head(self) -> QHBoxLayout:
        self.title = QLabel(self)
        self.title.setObjectName("title")
        theme.role(self.title, "title")
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.pane.search, 2)
        return row

    def _tools(self) -> QHBoxLayout:
        self.new_button = self._button("action_new", "new", self.new, "")
        self.delete_button = self._button("action_delete", "delete", self.delete, "quiet")
        self.import_button = self._button("action_import", "import", self.take_over, "quiet")
        self.export_button = self._button("action_export", "excel", self.export, "quiet")
        self.print_button = self._button("action_print", "print", self.print_list, "quiet")
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        for button in (
            self.new_button, self.delete_button, self.import_button, self.export_button, self.print_button,
        ):  # fmt: skip
            row.addWidget(button)
        self.text_button = self._button("action_text", None, self.write_text, "quiet")
        self.text_button.setVisible(self.key in TEXTS)
        row.addWidget(self.text_button)
        name, icon, _ = ACTS.get(self.key, ("action_own", "", ""))
        self.own_button = self._button(name, icon, self.act, "quiet")
        self.own_button.setVisible(self.key in ACTS)
        row.addWidget(self.own_button)
        row.addStretch()
        for tool in self.pane.tools:
            row.addWidget(tool)
        self._tool_row = row
        return row

    def _button(self, name: str, icon: str | None, act: Any, role: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        if icon:
            button.setIcon(icons.icon(icon))
        if role:
            theme.role(button, role)
        button.clicked.connect(lambda *_: act())
        return button

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        kind = self.record.kind
        self.title.setText(t(kind.many))
        for widget, text, keys in (
            (self.new_button, t("New"), "Ctrl+N"), (self.delete_button, t("Delete"), "Del"),
            (self.import_button, t("Import"), ""), (self.export_button, t("Export to Excel"), "Ctrl+E"),
            (self.print_button, t("Print"), "Ctrl+P"),
        ):  # fmt: skip
            widget.setText(text)
            widget.setAccessibleName(text)
            widget.setToolTip(f"{text} ({keys})" if keys else text)
        if self.key in TEXTS:
            text, icon, _ = TEXTS[self.key]
            self.text_button.setText(t(text))
            self.text_button.setIcon(icons.icon(icon))
        if self.key in ACTS:
            self.own_button.setText(t(ACTS[self.key][2]))
            self.own_button.setAccessibleName(self.own_button.text())
            self.own_button.setToolTip(self.own_button.text())
        self.empty.say(
            t("Nothing here yet. Add the first record, or take a list over from Excel."),
            t("New: {kind}", kind=t(kind.one)), self.new,
            t("Import from Excel"), self.take_over,
            t("Look around in a sample site…"), lambda: self.desk.go("sample"),
        )  # fmt: skip
        self._counted(self.list.total, self.list.everything)
        self._compact()

    # --- the list ------------------------------------------------------------------------------------------------

    def _counted(self, _: int, everything: int) -> None:
        blank = everything == 0 and not self.detail.is_open
        self.body.setCurrentWidget(self.empty if blank else self.splitter)
        self._enable()

    def _enable(self) -> None:
        chosen = self.table.selectionModel().hasSelection()
        sealed = self.detail.read_only and len(self.table.selected_ids()) < 2
        self.delete_button.setEnabled((chosen or self.detail.row_id is not None) and not sealed)
        self.own_button.setEnabled(chosen)
        self.text_button.setEnabled(self.detail.row_id is not None or ":" in TEXTS.get(self.key, ("", "", ""))[2])
        for button in (self.export_button, self.print_button):
            button.setEnabled(self.list.everything > 0)

    @action(N_("Search in the list"), name="search_list", icon="search", keys="Ctrl+F")
    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.pane.search.setFocus()
        self.pane.search.selectAll()

    # --- one record ----------------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Open the record of an id, list only those of a set, or begin a new one for a mapping of first values."""
        if isinstance(subject, int):
            if self.leave():
                if not self.table.choose(subject):
                    self.pane.clear()
                    self.table.choose(subject)
                self._open(subject)
                if self._narrow:
                    self._show_one(record=True)
        elif isinstance(subject, frozenset):
            self.only(subject)
        elif isinstance(subject, dict):
            self.new(subject)

    def subject(self) -> int | None:
        """The record that is open."""
        return self.detail.row_id

    def only(self, ids: frozenset[int]) -> None:
        """List just these records."""
        if self.leave():
            self.pane.clear()
            self.list.ask(where={"id": tuple(sorted(ids))})
            self.detail.close_record()
            first = self.list.id_at(0)
            if first is not None and not self._narrow:
                self.table.choose(first)
                self._open(first)

    def leave(self) -> bool:
        """Whether another page may be shown: typed changes are saved or given up."""
        self._busy = True
        try:
            return self.right.leave()
        finally:
            self._busy = False

    def _chosen(self, row_id: int | None) -> None:
        if row_id is None or row_id == self.detail.row_id:
            return
        before = self.detail.row_id
        if self.leave():
            if not self._narrow:
                self._open(row_id)
        else:
            self.table.choose(before)

    def _opened(self, row_id: int) -> None:
        if row_id != self.detail.row_id and self.leave():
            self._open(row_id)
        if self._narrow:
            self._show_one(record=True)
        self.detail.binding.begin()

    def _open(self, row_id: int) -> None:
        self.detail.open_record(row_id)
        self.desk.trail.shown(self.key, row_id)
        self.body.setCurrentWidget(self.splitter)
        self._enable()

    @action(N_("New record"), name="new_record", icon="new", keys="Ctrl+N")
    def new(self, values: dict[str, Any] | None = None) -> None:
        """Begin a new record."""
        if self.leave():
            self.table.choose(None)
            self.body.setCurrentWidget(self.splitter)
            if self._narrow:
                self._show_one(record=True)
            self.detail.new_record(values)
            self._enable()

    @action(N_("Save"), name="save_record", icon="save", keys="Ctrl+S")
    def save(self) -> None:
        """Save what is open."""
        self.right.top().save()

    @action(N_("Save and new"), name="save_and_new", icon="save-new", keys=("Ctrl+Return", "Ctrl+Enter"))
    def save_and_new(self) -> None:
        """Save what is open and begin the next."""
        top = self.right.top()
        top.save_and_new()
        if top is self.detail and self.detail.row_id is None:
            self.table.choose(None)

    def _saved(self, row_id: int) -> None:
        self.desk.trail.opened(self.key, row_id)
        if not self._busy:
            self.table.choose(row_id)
        self._enable()
        self.desk.say(self.desk.t("Saved"))

    def _ready(self, ids: Iterable[int]) -> bool:
        """Before cells are written: what was typed into the form of one of these records is saved first."""
        if self.detail.row_id not in set(ids) or not self.detail.changed:
            return True
        self._busy = True
        try:
            return self.detail.save()
        finally:
            self._busy = False

    def _store_changed(self, change: Change) -> None:
        """A record opened here and changed elsewhere (undo, import) is shown as it is now."""
        row_id = self.detail.row_id
        if row_id is None or row_id not in change.ids.get(self.key, ()) or self.detail.saving or self.detail.changed:
            return
        if self.desk.store.titles(self.key, [row_id]) and self._exists(row_id):
            self.detail.open_record(row_id)
        else:
            self.detail.close_record()

    def _exists(self, row_id: int) -> bool:
        try:
            self.desk.store.get(self.key, row_id)
        except LabDeskError:
            return False
        return True

    def delete(self) -> None:
        """Move the chosen records to the recycle bin, with a way back."""
        ids = self.table.selected_ids() or ([self.detail.row_id] if self.detail.row_id else [])
        if not ids or not self._sure(len(ids)):
            return

        def done() -> None:
            if self.detail.row_id in ids:
                self.detail.close_record()
                self._counted(self.list.total, self.list.everything)

        delete(self.desk, self.key, ids, self.undo_bar, done)

    def _sure(self, count: int) -> bool:
        """Several records whose cells, but not whole rows, were chosen are deleted only when the user says so."""
        if count < 2 or self.table.whole_rows():
            return True
        t = self.desk.t
        title = t.plural("Delete {n} record?", "Delete {n} records?", count)
        return self.desk.ask.confirm(
            title, t("They go to the recycle bin and can be put back."), t("Delete"), danger=True
        )

    # --- in and out ----------------------------------------------------------------------------------------------

    @action(N_("Import from Excel"), name="import_list", icon="import")
    def take_over(self) -> None:
        """Go to the import into this list."""
        self.desk.go("import", self.key)

    @action(N_("Export to Excel"), name="export_list", icon="excel", keys="Ctrl+E")
    def export(self) -> None:
        """Write the list as it is shown to a workbook."""
        from labdesk.exchange.writing import export

        t = self.desk.t
        path = self.desk.ask.save_file(
            t("Export to Excel"), f"{t(self.record.kind.many)}.xlsx", [(t("Excel workbook"), "*.xlsx")]
        )
        if path is None:
            return
        query = self.list.query

        def work(progress: Progress) -> Path:
            export(self.desk.store, query, path, t, progress)
            return path

        self.desk.jobs.run(t("Export to Excel"), work)

    @action(N_("Print"), name="print_record", icon="print", keys="Ctrl+P")
    def print_list(self) -> None:
        """Go to the papers of the open record, or of the list."""
        if self.leave():
            row_id = self.detail.row_id
            self.desk.go("print", (f"list-{self.key}", None, None) if row_id is None else (None, row_id, self.key))

    @action(N_("List to fill in by hand…"), name="print_blank", icon="table", keys="Ctrl+Shift+P")
    def print_blank(self) -> None:
        """Go to the list as it is shown, with columns to be left blank."""
        if self.leave():
            self.desk.go("blank", self.list.query)

    def write_text(self) -> None:
        """Go to the page of its own, for the open record, or to the paper."""
        page, _, paper = TEXTS[self.key][2].partition(":")
        if self.leave() and (paper or self.detail.row_id is not None):
            self.desk.go(page, (paper, None, None) if paper else self.detail.row_id)

    def act(self) -> None:
        """Place the chosen students in a practice, or make the period again for another year."""
        ids = self.table.selected_ids()
        if ids and self.leave():
            place_students(self.desk, ids) if self.key == "student" else clone_period(self.desk, ids[0])

    # --- width ---------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = self.list.id_at(0)
        if first is not None and not self.detail.is_open and not self._narrow:
            self.table.choose(first)
            self._open(first)
            self.desk.trail.shown(self.key, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            begun = self.detail.is_open and (self.detail.row_id is None or self.detail.changed)
            self._show_one(record=narrow and begun)
        if event.size().width() != event.oldSize().width():
            self._compact()

    def _compact(self) -> None:
        """Show the tools of the list by icons alone where their words have no room."""
        self.pane.compact(False)
        self._tool_row.invalidate()
        edges = self.contentsRect().width() - 2 * theme.px(16)
        self.pane.compact(self._narrow or self._tool_row.sizeHint().width() > edges)
        self.own_button.setText(self.own_button.accessibleName())
        self._tool_row.invalidate()
        if self._tool_row.sizeHint().width() > edges:
            self.own_button.setText("")

    def _show_one(self, *, record: bool) -> None:
        """In a narrow window show the list or the record; in a wide one both."""
        self.pane.setVisible(not self._narrow or not record)
        self.right.setVisible(not self._narrow or record)
        self.detail.back.setVisible(self._narrow)
