"""One record in its form: load, check, save, keep what was typed, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QToolButton, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.schema import Field, Problem, records
from labdesk.schema.declare import parts, pointing
from labdesk.store import Invalid
from labdesk.ui import icons, theme
from labdesk.ui.binding import Binding, drawn
from labdesk.ui.desk import Desk
from labdesk.ui.lookups import defaults, duplicate
from labdesk.ui.pages.attachments import FilesList
from labdesk.ui.pages.drafting import Drafting
from labdesk.ui.pages.related import PartsList, PointingList
from labdesk.ui.pages.tab_list import TabList
from labdesk.ui.parts import Elided
from labdesk.ui.widgets import NoticeBar

CHECK_AFTER = 500
"""Milliseconds after the last key until warnings and duplicates are looked for."""
_KEPT_KINDS = frozenset({"reference", "choice", "days", "date"})
_KEPT_TOO = frozenset({"academic_group", "group_name", "faculty", "programme", "course"})
_NEVER_KEPT = frozenset({"born", "sex", "role"})


def kept(key: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """What the next new record takes over from the one before: group, date and references, but not who it is about.

    A consent is never carried over to another child.
    """
    record = records()[key]

    def stays(field: Field) -> bool:
        if field.name in (record.kind.title, *_NEVER_KEPT) or field.moved or field.name.startswith("consent"):
            return False
        return field.kind in _KEPT_KINDS or field.name in _KEPT_TOO

    return {name: values[name] for name, field in record.fields().items() if stays(field) and values.get(name)}


class RecordDetail(QWidget):
    """The form of one record type with its buttons; `fixed` are values that the place it is opened from gives.

    `saved` tells the id of a saved record, `part_wanted` asks for the form of a part (record key, its id or None, the
    values that tie it to this record), `missing` for the form of a record that a lookup has not found (the editor,
    record key, first values), `left` tells that the user goes back.
    """

    saved = Signal(int)
    part_wanted = Signal(str, object, object)
    left = Signal()
    missing = Signal(object, str, object)

    def __init__(
        self, desk: Desk, key: str, parent: QWidget | None = None, fixed: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = key
        self.fixed = dict(fixed or {})
        self.row_id: int | None = None
        self.is_open = self.read_only = False
        self.version: int | None = None
        self._tried = False
        self.saving = False
        form, ui = drawn(key, self)
        self.binding = Binding(desk, key, form, ui)
        self.binding.freeze(self.fixed)
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(CHECK_AFTER)
        self._check.timeout.connect(self.check)
        self.binding.edited.connect(self._edited)
        self.binding.missing.connect(self.missing)
        self.drafting = Drafting(self)
        self._build(form)
        desk.language_changed.connect(self.speak)
        self.speak()
        self.close_record()

    # --- building ------------------------------------------------------------------------------------------------

    def _build(self, form: QWidget) -> None:
        self.title = Elided(self)
        self.title.setObjectName("record_title")
        theme.role(self.title, "heading")
        self.back = self._tool("action_back", "back", self.left.emit)
        self.back.setVisible(False)
        self.history = self._tool("action_history", "history", self._show_history)
        head = QHBoxLayout()
        head.setSpacing(theme.px(4))
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.history)
        self.notice = NoticeBar(self)
        self.notice.setObjectName("notice_duplicate")
        self.notice.hide()
        self.tabs = self._tabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(4), 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        self.drafting.show_in(column)
        column.addWidget(self.notice)
        column.addWidget(form, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        self.save_button = QPushButton(icons.icon("save", "on_accent"), "", self)
        self.save_button.setObjectName("action_save")
        theme.role(self.save_button, "primary")
        self.save_new = QPushButton(icons.icon("save-new"), "", self)
        self.save_new.setObjectName("action_save_new")
        self.state = QLabel(self)
        self.state.setObjectName("save_state")
        theme.role(self.state, "muted")
        self.state.setWordWrap(True)
        self.state.hide()
        self.save_button.clicked.connect(self.save)
        self.save_new.clicked.connect(self.save_and_new)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.save_new)
        buttons.addStretch()
        foot = QVBoxLayout()
        foot.setSpacing(theme.px(4))
        foot.addWidget(self.state)
        foot.addLayout(buttons)
        return foot

    def _tell(self, text: str) -> None:
        """Say above the buttons how it stands with saving."""
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _tool(self, name: str, icon: str, act: Any) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icons.icon(icon))
        button.clicked.connect(act)
        return button

    def _tabs(self) -> QTabWidget:
        """The form's own tabs, and behind them the parts and what points here."""
        tabs = self.binding.tabs
        tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self._own = tabs.count()
        self.parts: list[PartsList] = []
        for part, pointer in parts(self.key) if not self.fixed else ():
            listing = PartsList(self.desk, part, pointer, tabs)
            listing.wanted.connect(self._part_wanted)
            listing.counted.connect(lambda *_: self._name_tabs())
            self.parts.append(listing)
            tabs.addTab(listing, "")
        self.files: FilesList | None = None
        if self.key != "attachment":
            self.files = FilesList(self.desk, self.key, tabs)
            self.files.counted.connect(lambda *_: self._name_tabs())
            tabs.addTab(self.files, "")
        self.pointing: PointingList | None = None
        if pointing(self.key) and not self.fixed:
            self.pointing = PointingList(self.desk, self.key, tabs)
            tabs.addTab(self.pointing, "")
        self.all_tabs = TabList(self.desk, tabs)
        tabs.currentChanged.connect(self._tab_changed)
        return tabs

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self.binding.speak()
        self.tabs.tabBar().setAccessibleName(t(records()[self.key].kind.one))
        self.save_button.setText(t("Save"))
        self.save_new.setText(t("Save and new"))
        self.save_button.setToolTip("Ctrl+S")
        self.save_new.setToolTip("Ctrl+Enter")
        self.back.setToolTip(f"{t('Back')} (Esc)")
        self.history.setToolTip(t("History of this record"))
        self.back.setAccessibleName(t("Back"))
        self.history.setAccessibleName(self.history.toolTip())
        for button in (self.save_button, self.save_new):
            button.setAccessibleName(button.text())
        self.all_tabs.speak()
        for part in self.parts:
            part.speak()
        if self.pointing:
            self.pointing.speak()
        if self.files:
            self.files.speak()
        self._name_tabs()
        self._name_record()

    def _name_tabs(self) -> None:
        t = self.desk.t
        for number, part in enumerate(self.parts, self._own):
            self._name_tab(number, t(records()[part.key].kind.many), part.list.total)
            self.tabs.setTabEnabled(number, self.row_id is not None)
        if self.pointing:
            number = self.tabs.indexOf(self.pointing)
            self._name_tab(number, t("Used in"))
            self.tabs.setTabEnabled(number, self.row_id is not None)
        if self.files:
            self._name_tab(self.tabs.indexOf(self.files), t("Files"), self.files.total)

    def _name_tab(self, number: int, text: str, count: int = 0) -> None:
        self.tabs.setTabText(number, f"{text} · {self.desk.t.number(count)}" if count else text)
        self.tabs.setTabToolTip(number, text)

    def _name_record(self) -> None:
        t = self.desk.t
        kind = records()[self.key].kind
        if self.row_id is None:
            text = t("New: {kind}", kind=t(kind.one)) if self.is_open else ""
        else:
            text = self.desk.store.titles(self.key, [self.row_id], t.cyrillic).get(self.row_id, "") or t(kind.one)
        self.title.setText(text)

    # --- opening -------------------------------------------------------------------------------------------------

    def open_record(self, row_id: int) -> bool:
        """Load a record; False, with a word to the user, when it is gone. Asks nothing: call `leave` first."""
        try:
            values = self.desk.store.get(self.key, row_id)
        except LabDeskError as error:
            self.desk.ask.error(error)
            self.close_record()
            return False
        self._fill(row_id, values["version"], values)
        return True

    def new_record(self, values: Mapping[str, Any] | None = None) -> None:
        """Begin a new record, with given values over the usual ones."""
        self._fill(None, None, {**defaults(self.key), **(values or {}), **self.fixed})
        self.tabs.setCurrentIndex(0)
        self.binding.begin(empty=True)

    def close_record(self) -> None:
        """Show no record."""
        self._fill(None, None, {})
        self.is_open = False
        self.setEnabled(False)
        self._name_record()
        self.drafting.opened()

    def _fill(self, row_id: int | None, version: int | None, values: Mapping[str, Any]) -> None:
        self.is_open, self._tried = True, False
        self.row_id, self.version = row_id, version
        self.setEnabled(True)
        self.binding.load(values)
        self.binding.hold(row_id is not None)
        self._tell("")
        self.notice.hide()
        self.history.setEnabled(row_id is not None)
        for part in self.parts:
            part.of(row_id)
        if self.files:
            self.files.of(row_id)
        self._lock(self.desk.store.read_only(self.key, row_id) if row_id is not None else None)
        self._tab_changed(self.tabs.currentIndex())
        self._name_tabs()
        self._name_record()
        if row_id is not None:
            self.binding.show_problems(self._problems(), only_warnings=True)
        self.drafting.opened()

    def _lock(self, reason: LabDeskError | None) -> None:
        """Let a record that belongs to something closed only be read, and say why."""
        self.read_only = reason is not None
        self.binding.lock(self.read_only)
        for part in self.parts:
            part.hold(self.read_only)
        if self.files:
            self.files.hold(self.read_only)
        text = self.desk.t(reason.message, **reason.values) if reason else ""
        for button, tip in ((self.save_button, "Ctrl+S"), (self.save_new, "Ctrl+Enter")):
            button.setEnabled(not self.read_only)
            button.setToolTip(text or tip)
        if reason is not None:
            t = self.desk.t
            self.notice.show_notice(text, t("Return of the practice"), lambda: self.desk.go("practice_return"))

    def _tab_changed(self, number: int) -> None:
        if self.pointing is not None and self.tabs.widget(number) is self.pointing:
            self.pointing.of(self.row_id)

    # --- checking ------------------------------------------------------------------------------------------------

    def _edited(self, _: str) -> None:
        self._tell(self.desk.t("Not saved yet"))
        self._check.start()
        self.drafting.touched()

    def _problems(self) -> list[Problem]:
        record = records()[self.key]
        unreadable = self.binding.unreadable()
        values = {**self.binding.values(), **self.fixed}
        made = record.draft({record.fields()[name].column: value for name, value in values.items()})
        odd = {problem.field for problem in unreadable}
        return unreadable + [problem for problem in made.problems() if problem.field not in odd]

    def check(self) -> None:
        """Show warnings and duplicates; errors too once saving was tried."""
        self.binding.show_problems(self._problems(), only_warnings=not self._tried)
        self._look_for_duplicates()

    def _look_for_duplicates(self) -> None:
        if self.read_only:
            return
        found = duplicate(self.desk, self.key, {**self.binding.values(), **self.fixed}, self.row_id)
        if found is None:
            self.notice.hide()
            return
        row_id, title = found
        t = self.desk.t
        self.notice.show_notice(
            t("“{title}” is already in the list.", title=title), t("Open"), lambda: self.desk.go(self.key, row_id)
        )

    # --- saving --------------------------------------------------------------------------------------------------

    @property
    def changed(self) -> bool:
        """Whether anything was typed that is not saved."""
        return self.is_open and bool(self.binding.changes() or self.binding.unreadable())

    def save(self) -> bool:
        """Save; on an error go to its field, or tell, and return False."""
        if not self.is_open:
            return False
        if self.row_id is not None and not self.changed:
            return True
        self._check.stop()
        self._tried = self.saving = True
        try:
            if not self._store():
                return False
        finally:
            self.saving = False
        self._tried = False
        assert self.row_id is not None
        self.saved.emit(self.row_id)
        return True

    def _store(self) -> bool:
        new = self.row_id is None
        unreadable = self.binding.unreadable()
        if unreadable:
            self._refuse(self._problems())
            return False
        values = {**self.binding.values(), **self.fixed} if new else self.binding.changes()
        try:
            row_id = self.desk.store.save(self.key, values, self.row_id, self.version)
        except Invalid as invalid:
            self._refuse([*invalid.problems, *(p for p in self._problems() if p.warning)])
            return False
        except LabDeskError as error:
            self.desk.ask.error(error)
            return False
        self.drafting.drop()
        stored = self.desk.store.get(self.key, row_id)
        self.row_id, self.version = row_id, stored["version"]
        tab = self.tabs.currentIndex()
        self._fill(row_id, self.version, stored)
        self.tabs.setCurrentIndex(tab)
        self._tell(self.desk.t("Saved {time}", time=datetime.now().strftime("%H:%M")))
        return True

    def _refuse(self, problems: list[Problem]) -> None:
        """Say what must be corrected and go to the first of it."""
        self.binding.show_problems(problems)
        self.binding.jump()
        self._tell(self.desk.t("Not saved: correct the marked fields"))

    def save_and_new(self) -> None:
        """Save, and begin the next one with the group, date and references of this one."""
        if self.save():
            values = kept(self.key, self.binding.values())
            self.new_record(values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def leave(self) -> bool:
        """Make it safe to show something else: a valid change is saved, about another one the user is asked."""
        if not self.changed:
            self.drafting.settle()
            return True
        if not any(not p.warning for p in self._problems()):
            return self.save()
        t = self.desk.t
        answer = self.desk.ask.choose(
            t("This record is not complete"),
            t("What you typed cannot be saved as it is."),
            {"stay": t("Go on editing"), "drop": t("Discard changes")},
        )
        if answer != "drop":
            self.save()
            return False
        self.drafting.drop()
        self.binding.load({})
        self.close_record()
        return True

    # --- parts and history ---------------------------------------------------------------------------------------

    def _part_wanted(self, key: str, part_id: object) -> None:
        """Ask for the form of a part; what it belongs to besides, this record says where it belongs there too."""
        pointer = next(p.pointer.name for p in self.parts if p.key == key)
        if self.row_id is not None and self.leave():
            known = self.binding.values()
            owners = {f.name: known[f.name] for f in records()[key].fields().values() if f.part and f.name in known}
            self.part_wanted.emit(key, part_id, {**owners, pointer: self.row_id})

    def _show_history(self) -> None:
        if self.row_id is not None:
            self.desk.go("history", (self.key, self.row_id))
