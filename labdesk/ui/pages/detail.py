"""One record in its form: load, check, save, keep what was typed, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QTabWidget, QToolButton, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.schema import Field, records
from labdesk.schema.declare import parts, pointing
from labdesk.store import Invalid, Query
from labdesk.ui import icons, theme
from labdesk.ui.binding import Binding, drawn
from labdesk.ui.desk import Desk
from labdesk.ui.pages.related import PartsList, PointingList
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
        if field.name == record.kind.title or field.name in _NEVER_KEPT or field.name.startswith("consent"):
            return False
        return field.kind in _KEPT_KINDS or field.name in _KEPT_TOO

    return {name: values[name] for name, field in record.fields().items() if stays(field) and values.get(name)}


def defaults(key: str) -> dict[str, Any]:
    """What a new record begins with."""
    return {f.name: f.default for f in records()[key].fields().values() if f.default is not None}


class RecordDetail(QWidget):
    """The form of one record type with its buttons; `fixed` are values that the place it is opened from gives.

    `saved` tells the id of a saved record, `emptied` that nothing is open any more, `part_wanted` asks for the form
    of a part (record key, its id or None, the values that tie it to this record), `left` that the user goes back.
    """

    saved = Signal(int)
    new_after = Signal()
    part_wanted = Signal(str, object, object)
    left = Signal()

    def __init__(
        self, desk: Desk, key: str, parent: QWidget | None = None, fixed: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = key
        self.fixed = dict(fixed or {})
        self.row_id: int | None = None
        self.is_open = False
        self._version: int | None = None
        self._tried = False
        self._new_values: dict[str, Any] = {}
        form, ui = drawn(key, self)
        self.binding = Binding(desk, key, form, ui)
        self.binding.freeze(self.fixed)
        self._check = QTimer(self)
        self._check.setSingleShot(True)
        self._check.setInterval(CHECK_AFTER)
        self._check.timeout.connect(self.check)
        self.binding.edited.connect(self._edited)
        self._build(form)
        desk.language_changed.connect(self.speak)
        self.speak()
        self.close_record()

    # --- building ------------------------------------------------------------------------------------------------

    def _build(self, form: QWidget) -> None:
        self.title = QLabel(self)
        self.title.setObjectName("record_title")
        theme.role(self.title, "heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setMinimumWidth(1)
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
        self.tabs = self._tabs(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.save_button = QPushButton(icons.icon("save", "on_accent"), "", self)
        self.save_button.setObjectName("action_save")
        theme.role(self.save_button, "primary")
        self.save_new = QPushButton(icons.icon("save-new"), "", self)
        self.save_new.setObjectName("action_save_new")
        self.state = QLabel(self)
        self.state.setObjectName("save_state")
        theme.role(self.state, "muted")
        self.save_button.clicked.connect(self.save)
        self.save_new.clicked.connect(self.save_and_new)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.save_button)
        foot.addWidget(self.save_new)
        foot.addWidget(self.state, 1)
        return foot

    def _tool(self, name: str, icon: str, act: Any) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icons.icon(icon))
        button.clicked.connect(act)
        return button

    def _tabs(self, form: QWidget) -> QTabWidget:
        """The form's own tabs, or one tab around the form, and behind them the parts and what points here."""
        own = form.findChild(QTabWidget, "tabs")
        tabs = QTabWidget(self)
        tabs.setObjectName("tabs_record")
        tabs.setDocumentMode(True)
        tabs.setUsesScrollButtons(True)
        self._pages: list[QWidget] = []
        if own is None:
            tabs.addTab(self._scrolled(form, tabs), "")
        else:
            self._own_tabs = own
            while own.count():
                page = own.widget(0)
                own.removeTab(0)
                tabs.addTab(self._scrolled(page, tabs), "")
            form.hide()
        self.parts: list[PartsList] = []
        for part, pointer in parts(self.key):
            listing = PartsList(self.desk, part, pointer, tabs)
            listing.wanted.connect(self._part_wanted)
            listing.counted.connect(lambda *_: self._name_tabs())
            self.parts.append(listing)
            tabs.addTab(listing, "")
        self.pointing: PointingList | None = None
        if pointing(self.key) and not self.fixed:
            self.pointing = PointingList(self.desk, self.key, tabs)
            tabs.addTab(self.pointing, "")
        tabs.currentChanged.connect(self._tab_changed)
        tabs.tabBar().setObjectName("tab_bar")
        if tabs.count() == 1:
            tabs.tabBar().hide()
        return tabs

    def _scrolled(self, page: QWidget, parent: QWidget) -> QScrollArea:
        area = QScrollArea(parent)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self._pages.append(page)
        page.show()
        return area
