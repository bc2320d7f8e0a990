"""Joins a form drawn in Designer with a record: editors are found by field name, loading never saves."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRegularExpression, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from labdesk.operations.pictures import prepare_photo
from labdesk.schema import Field, Problem, records
from labdesk.schema.dictionaries import offered
from labdesk.store import Query
from labdesk.ui import icons, lookups, theme
from labdesk.ui.desk import Desk
from labdesk.ui.offers import Suggestions
from labdesk.ui.weekdays import WeekdaysEdit
from labdesk.ui.widgets import ChoiceBox, ErrorText, Lookup, NumberEdit, PictureBox


def drawn(key: str, parent: QWidget | None = None) -> tuple[QWidget, Any]:
    """A fresh form of a record type and its compiled class, which says its texts anew with `retranslateUi`."""
    name = "".join(part.title() for part in key.split("_"))
    made = getattr(importlib.import_module(f"labdesk.ui.forms.{key}"), f"Ui_{name}Form")()
    form = QWidget(parent)
    made.setupUi(form)
    for area in form.findChildren(QScrollArea):
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the Tab key goes from editor to editor
    return form, made


class Binding(QObject):
    """One form and the values of one record in it.

    `missing` asks for the form of a record that a lookup has not found: the editor, the record key, first values.
    """

    edited = Signal(str)
    missing = Signal(object, str, object)

    def __init__(self, desk: Desk, key: str, form: QWidget, ui: Any) -> None:
        super().__init__(form)
        self.desk = desk
        self.key = key
        self._locked: list[Any] = []
        self._fixed: Mapping[str, Any] = {}
        self.form = form
        self.ui = ui
        self.tabs: QTabWidget = ui.tabs
        self.editors: dict[str, QWidget] = {}
        self.fields: dict[str, Field] = {}
        self._errors: dict[str, ErrorText] = {}
        self._loaded: dict[str, Any] = {}
        self._problems: list[Problem] = []
        for name, field in records()[key].fields().items():
            editor = form.findChild(QWidget, name)
            if editor is not None and not field.derived:
                self.fields[name] = field
                self.editors[name] = editor
                self._prepare(field, editor)
        order = self._reading_order()
        self.editors = dict(sorted(self.editors.items(), key=lambda each: order.get(each[1], len(order))))
        for heading in form.findChildren(QLabel, QRegularExpression("^group_")):
            heading.setContentsMargins(0, theme.px(16), 0, 0)
        self.speak()

    # --- making --------------------------------------------------------------------------------------------------

    def _prepare(self, field: Field, editor: QWidget) -> None:
        label = self.form.findChild(QLabel, f"label_{field.name}")
        if label is not None:
            label.setContentsMargins(0, theme.px(8), 0, theme.px(2))
            label.setTextFormat(Qt.TextFormat.PlainText)
        match editor:
            case QCheckBox():
                editor.toggled.connect(lambda: self._touched(field.name))
            case QPlainTextEdit():
                editor.textChanged.connect(lambda: self._touched(field.name))
            case Lookup():
                lookups.join(editor, self.desk, field.of, self.missing.emit, partial(self._whole, field))
            case PictureBox():
                editor.ask = self.desk.ask
                store = self.desk.store
                editor.prepare, editor.keep, editor.fetch = prepare_photo, store.put_blob, store.blob
            case NumberEdit():
                editor.set_decimal(field.kind == "decimal")
        if hasattr(editor, "changed"):
            editor.changed.connect(lambda *_: self._touched(field.name))
        elif isinstance(editor, QLineEdit):
            editor.textEdited.connect(lambda *_: self._touched(field.name))
        if type(editor) is QLineEdit and field.kind == "text" and field.name != records()[self.key].kind.title:
            Suggestions(editor, partial(self.desk.store.used_before, self.key, field.name))
        self._make_error(field.name, editor)

    def _whole(self, field: Field) -> dict[str, Any]:
        """What is offered must be a part of the same as this record, where the record says of what."""
        first, *way = field.within.split(".")
        value = _read(self.editors[first]) if first in self.editors else self._fixed.get(first)
        if value and way:
            value = self.desk.store.get(records()[self.key].fields()[first].of, value)[way[0]]
        whole = (way or [first])[0]
        if not value or not field.among:
            return {whole: value} if value else {}
        key, _, name = field.among.partition(".")
        ids = [row.id for row in self.desk.store.listing(Query(key, ("id",), where={whole: value}), 0, -1)]
        column = records()[key].fields()[name].column
        found = {row[column] for row in self.desk.store.rows(key, ids).values()} - {None}
        return {"id": tuple(found)} if found else {}

    def _reading_order(self) -> dict[QWidget, int]:
        """The place of every widget of the form in the order of the Tab key."""
        order: dict[QWidget, int] = {}
        widget = self.form.nextInFocusChain()
        while widget is not None and widget is not self.form and widget not in order:
            order[widget] = len(order)
            widget = widget.nextInFocusChain()
        return order

    def _make_error(self, name: str, editor: QWidget) -> None:
        for grid in self.form.findChildren(QGridLayout):
            place = grid.indexOf(editor)
            if place >= 0:
                position: Any = grid.getItemPosition(place)
                row, column, _, span = position
                error = ErrorText(self.form)
                error.setObjectName(f"error_{name}")
                error.hide()
                grid.addWidget(error, row + 1, column, 1, span)
                self._errors[name] = error

    def speak(self) -> None:
        """Say every label, choice and heading in the language of the screen."""
        t = self.desk.t
        self.ui.retranslateUi(self.form)
        for name, field in self.fields.items():
            editor = self.editors[name]
            said = t(field.label)
            starred = f"{said} *" if field.required else said
            label = self.form.findChild(QLabel, f"label_{name}")
            if label is not None:
                label.setText(starred)
            if isinstance(editor, QCheckBox):
                editor.setText(starred)
            editor.setAccessibleName(said)
            if field.help:
                editor.setToolTip(t(field.help))
            if isinstance(editor, ChoiceBox) and field.choices:
                empty = None if field.required and field.default else ""
                known = {code: t(text) for code, text in field.choices.items()}
                editor.set_choices({code: known[code] for code in offered(field.choices)}, empty, known)
            if isinstance(editor, WeekdaysEdit):
                editor.speak(t)
        self.show_problems(self._problems)

    # --- values --------------------------------------------------------------------------------------------------

    def load(self, values: Mapping[str, Any]) -> None:
        """Fill the editors; nothing is announced and nothing is saved."""
        blocker = QSignalBlocker(self)
        for name, editor in self.editors.items():
            _write(editor, values.get(name))
        blocker.unblock()
        self._loaded = self.values()
        self.show_problems(())

    def values(self) -> dict[str, Any]:
        """What the editors hold, by field name."""
        return {name: _read(editor) for name, editor in self.editors.items()}

    def changes(self) -> dict[str, Any]:
        """What differs from what was loaded."""
        return {name: value for name, value in self.values().items() if value != self._loaded.get(name)}

    def typed(self) -> dict[str, Any]:
        """What differs from what was loaded; text that cannot be read comes as it stands, as `{"typed": text}`."""
        editors: dict[str, Any] = self.editors
        odd = {problem.field: {"typed": editors[problem.field].text()} for problem in self.unreadable()}
        return {**self.changes(), **odd}

    def type_over(self, typed: Mapping[str, Any]) -> None:
        """Put what `typed` gave over what is loaded, as something not saved yet."""
        for name, value in typed.items():
            editor: Any = self.editors.get(name)
            if editor is None:
                continue
            if isinstance(value, dict):
                _write(editor, None)
                editor.setText(str(value.get("typed", "")))
            else:
                _write(editor, value)
            self._touched(name)

    def unreadable(self) -> list[Problem]:
        """Text in the editors that is no date, no number and no record of a list."""
        found = ((name, editor.problem()) for name, editor in self.editors.items() if hasattr(editor, "problem"))
        return [Problem(name, message) for name, message in found if message]

    def _touched(self, name: str) -> None:
        if not self.signalsBlocked():
            if name in self._errors:
                self._say(name, None)
            self.edited.emit(name)

    # --- fixed values --------------------------------------------------------------------------------------------

    def freeze(self, fixed: Mapping[str, Any]) -> None:
        """Take editors out of the form whose value is given by the place it is opened from."""
        self._fixed = fixed
        for name in fixed:
            editor = self.editors.pop(name, None)
            self.fields.pop(name, None)
            self._errors.pop(name, None)
            if editor is not None:
                editor.hide()
                label = self.form.findChild(QLabel, f"label_{name}")
                if label is not None:
                    label.hide()

    def hold(self, held: bool) -> None:
        """Show what acts of its own change without letting it be typed over, once the record is there."""
        for name, field in self.fields.items():
            if field.moved:
                self.editors[name].setEnabled(not held)

    def lock(self, locked: bool) -> None:
        """Let everything only be read, texts so that they can be copied; or let what was locked be typed again."""
        for text in self._locked:
            if isinstance(text, QLineEdit | QPlainTextEdit) and text.isReadOnly():
                text.setReadOnly(False)
            else:
                text.setEnabled(True)
        self._locked = self._open() if locked else []
        for each in self._locked:
            if type(each) in (QLineEdit, QPlainTextEdit):
                each.setReadOnly(True)
            else:
                each.setEnabled(False)

    def _open(self) -> list[Any]:
        """The editors that can be typed into now."""
        return [e for e in self.editors.values() if e.isEnabledTo(self.form) and not getattr(e, "isReadOnly", bool)()]

    # --- problems ------------------------------------------------------------------------------------------------

    def show_problems(self, problems: Iterable[Problem], *, only_warnings: bool = False) -> None:
        """Say what is wrong beside each field and mark the tab; warnings are amber and stop nothing."""
        self._problems = [p for p in problems if p.warning or not only_warnings]
        by_field: dict[str, Problem] = {}
        for problem in sorted(self._problems, key=lambda p: p.warning):
            by_field.setdefault(problem.field, problem)
        for name in self._errors:
            found = by_field.get(name)
            self._say(name, found)
        self._mark_tabs()

    def _say(self, name: str, problem: Problem | None) -> None:
        error = self._errors[name]
        hard = problem is not None and not problem.warning
        text = self.desk.t(problem.message, **problem.values) if problem else ""
        error.show_text(text, warning=not hard)
        theme.mark_invalid(self.editors[name], hard)
        self.editors[name].setAccessibleDescription(text)

    def _mark_tabs(self) -> None:
        wrong = [self._tab_of(p.field) for p in self._problems if not p.warning]
        for number in range(self.tabs.count()):
            count = wrong.count(number)
            told = self.desk.t.plural("{n} field to correct", "{n} fields to correct", count) if count else ""
            self.tabs.setTabIcon(number, icons.icon("error", "danger") if count else QIcon())
            name = self.tabs.tabText(number).replace("&", "")
            if count or self.tabs.tabBar().accessibleTabName(number):
                self.tabs.setTabToolTip(number, f"{name}: {told}" if count else name)
                self.tabs.tabBar().setAccessibleTabName(number, f"{name}: {told}" if count else "")

    def _tab_of(self, name: str) -> int:
        editor = self.editors.get(name)
        pages = [self.tabs.widget(n) for n in range(self.tabs.count())]
        return next((n for n, page in enumerate(pages) if editor and page and page.isAncestorOf(editor)), -1)

    def jump(self) -> None:
        """Go to the first field with an error, on whatever tab it is."""
        wrong = {p.field for p in self._problems if not p.warning}
        for name, editor in self.editors.items():
            if name in wrong:
                self._go_to(name, editor)
                return

    def _go_to(self, name: str, editor: QWidget) -> None:
        number = self._tab_of(name)
        if number >= 0:
            self.tabs.setCurrentIndex(number)
            area = self.tabs.widget(number)
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(editor)
        editor.setFocus()

    def begin(self, *, empty: bool = False) -> None:
        """Put the cursor into the first editor of the form, or the first one still `empty`, in reading order."""
        able = {n: e for n, e in self.editors.items() if e.isEnabled() and not getattr(e, "isReadOnly", bool)()}
        blank = [n for n, e in able.items() if not isinstance(e, QCheckBox | PictureBox) and not _read(e)]
        for name in [*(blank if empty else ()), *able][:1]:
            self._go_to(name, able[name])


def _read(editor: Any) -> Any:
    """The value of an editor as a record keeps it."""
    match editor:
        case QCheckBox():
            return editor.isChecked()
        case QPlainTextEdit():
            return editor.toPlainText().strip() or None
        case QLineEdit() if not hasattr(editor, "value"):
            return " ".join(editor.text().split()) or None
        case NumberEdit():
            number = editor.value()
            return float(number) if isinstance(number, Decimal) else number
        case _:
            return editor.value()


def _write(editor: Any, value: Any) -> None:
    """Show a value of a record in an editor."""
    match editor:
        case QCheckBox():
            editor.setChecked(bool(value))
        case QPlainTextEdit():
            editor.setPlainText(value or "")
        case QLineEdit() if not hasattr(editor, "set_value"):
            editor.setText(value or "")
            editor.setCursorPosition(0)
        case _:
            editor.set_value(value)
