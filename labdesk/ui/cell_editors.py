"""Editing one cell: the editor of its field, and the keys that save it, move on or give it up."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from labdesk.i18n import N_
from labdesk.schema import Field
from labdesk.ui import lookups, theme
from labdesk.ui.cell_model import CellModel, Place
from labdesk.ui.desk import Desk
from labdesk.ui.list_model import said
from labdesk.ui.widgets import ChoiceBox, DateEdit, Lookup, NumberEdit, PhoneEdit

Index = QModelIndex | QPersistentModelIndex
YES_NO = {"yes": N_("Yes"), "no": N_("No")}
LINES = 4
"""Lines of a long text that are seen while it is edited."""
_OURS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_F2})


class Typed(NamedTuple):
    """What an editor holds: a value, the text of it, and what cannot be read in it (a message of the catalogue)."""

    value: Any
    text: str
    problem: str


def made(desk: Desk, field: Field, parent: QWidget) -> QWidget:
    """A fresh editor for cells of a field."""
    t = desk.t
    editor: QWidget
    match field.kind:
        case "choice":
            editor = ChoiceBox(parent)
            empty = None if field.required and field.default else ""
            editor.set_choices({code: t(text) for code, text in (field.choices or {}).items()}, empty)
        case "yes_no":
            editor = ChoiceBox(parent)
            editor.set_choices({code: t(text) for code, text in YES_NO.items()}, None)
        case "date":
            editor = DateEdit(parent)
        case "integer" | "decimal":
            editor = NumberEdit(parent)
            editor.set_decimal(field.kind == "decimal")
        case "phone":
            editor = PhoneEdit(parent)
        case "reference":
            editor = Lookup(parent)
            lookups.join(editor, desk, field.of)
        case "long":
            editor = QPlainTextEdit(parent)
        case _:
            editor = QLineEdit(parent)
    editor.setObjectName("cell_editor")
    editor.setAccessibleName(t(field.label))
    return editor


def show(editor: Any, field: Field, value: Any, desk: Desk) -> None:
    """Put a stored value into an editor."""
    match editor:
        case ChoiceBox():
            editor.set_value(value if field.kind == "choice" else "yes" if value else "no")
        case QPlainTextEdit():
            editor.setPlainText(value or "")
        case DateEdit() | NumberEdit() | PhoneEdit() | Lookup():
            editor.set_value(value)
        case _:
            editor.setText(said(value, field, desk.t) if field.kind == "days" else str(value or ""))


def show_text(editor: QWidget, text: str) -> None:
    """Put back what was typed and refused; a choice has no place for it."""
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    elif isinstance(editor, QLineEdit):
        editor.setText(text)


def typed(editor: Any, field: Field) -> Typed:
    """What an editor holds now."""
    match editor:
        case ChoiceBox():
            value = editor.value()
            return Typed(value == "yes" if field.kind == "yes_no" else value, editor.currentText(), "")
        case QPlainTextEdit():
            return Typed(editor.toPlainText(), editor.toPlainText(), "")
        case DateEdit() | NumberEdit() | PhoneEdit() | Lookup():
            held: Any = editor.value()
            number = float(held) if isinstance(held, Decimal) else held
            return Typed(number, editor.text(), editor.problem())
        case _:
            return Typed(editor.text(), editor.text(), "")


def _lists(editor: Lookup) -> bool:
    """Whether the list of what was found is open."""
    found = editor.findChild(QWidget, "lookup_list")
    return found is not None and found.isVisible()


class CellDelegate(QStyledItemDelegate):
    """Makes the editors of a grid and draws its current cell.

    `edited` tells a cell and what was typed there; its receiver says with `accepted` whether that could be stored.
    `moved` asks for another cell after the keys Enter and Tab: rows, columns, whether to go on editing there;
    `given_up` tells of a cell that Escape was pressed in.
    """

    edited = Signal(object, object)
    moved = Signal(int, int, bool)
    given_up = Signal(object)

    def __init__(self, model: CellModel, view: QTableView) -> None:
        super().__init__(view)
        self.list = model
        self.view = view
        self.place: Place | None = None
        self.accepted = True
        self._field: Field | None = None
        self._touched = False
        self._shown = False

    # --- the editor ----------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field, place = self.list.field_at(index.column()), self.list.place(index)
        assert field and place
        self.place, self._field, self._touched, self._shown = place, field, False, False
        self.list.hold()
        editor: Any = made(self.list.desk, field, parent)
        if isinstance(editor, QPlainTextEdit):
            editor.textChanged.connect(self._touch)
        elif hasattr(editor, "changed"):
            editor.changed.connect(self._touch)
        else:
            editor.textEdited.connect(self._touch)
        if isinstance(editor, Lookup):
            editor.changed.connect(lambda: None if editor.isModified() else self._leave(editor, 1, 0))
        made_editor: QWidget = editor
        return made_editor

    def _touch(self) -> None:
        self._touched = self._shown

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        super().destroyEditor(editor, index)
        self.place = None
        self.list.release()

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if self._shown or self.place is None or self._field is None:
            return
        row_id, path = self.place
        kept = self.list.pending.get(self.place)
        show(editor, self._field, self.list.desk.store.get(self.list.key, row_id)[path], self.list.desk)
        if kept is not None:
            show_text(editor, kept.typed)
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.selectAll()
        self._shown = True

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        self.accepted = True
        if self._touched and self.place is not None and self._field is not None:
            self._touched = False
            self.edited.emit(self.place, typed(editor, self._field))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place: Any = option.rect
        room = self.view.viewport().size()
        if isinstance(editor, QPlainTextEdit):
            place.setHeight(LINES * editor.fontMetrics().lineSpacing() + theme.px(12))
            place.setWidth(max(place.width(), theme.px(240)))
            place.moveTop(max(min(place.top(), room.height() - place.height()), 0))
        elif isinstance(editor, Lookup | DateEdit | ChoiceBox):
            place.setWidth(max(place.width(), theme.px(130)))
        place.moveLeft(max(min(place.left(), room.width() - place.width()), 0))
        editor.setGeometry(place)

    # --- keys ----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in _OURS:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and (ended := self._pressed(watched, event)) is not None:
                return ended
        return super().eventFilter(watched, event)

    def _pressed(self, editor: QWidget, event: QKeyEvent) -> bool | None:
        """Whether a key that may end the editing was one; False leaves it to the editor, None is any other key."""
        key, held = event.key(), event.modifiers()
        command = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Escape:
            if isinstance(editor, Lookup) and _lists(editor):
                return False
            return self._give_up(editor)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leave(editor, 0, -1 if key == Qt.Key.Key_Backtab else 1, go_on=True)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._entered(editor, command, held)
        return None

    def _entered(self, editor: QWidget, command: object, held: Qt.KeyboardModifier) -> bool:
        if isinstance(editor, QPlainTextEdit) and (command or held & Qt.KeyboardModifier.ShiftModifier):
            editor.insertPlainText("\n")
            return True
        if isinstance(editor, Lookup) and editor.problem():
            if _lists(editor):
                return False
            editor.open_list()
            return True
        self._leave(editor, -1 if held & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        return True

    def _leave(self, editor: QWidget, rows: int, columns: int, *, go_on: bool = False) -> None:
        """Store what was typed, close the editor and move on, unless it was refused."""
        self.commitData.emit(editor)
        accepted = self.accepted
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if accepted:
            self.moved.emit(rows, columns, go_on)

    def _give_up(self, editor: QWidget) -> bool:
        place = self.place
        self._touched = False
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        self.given_up.emit(place)
        return True

    # --- looks ---------------------------------------------------------------------------------------------------

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        style: Any = option
        states = QStyle.StateFlag
        style.state &= ~states.State_HasFocus
        place = self.list.place(index) if self.list.pending else None
        if place in self.list.pending:
            style.state &= ~states.State_Selected
        elif index.row() == self.view.currentIndex().row() and not style.state & states.State_Selected:
            style.backgroundBrush = QColor(theme.colours().hover)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index == self.view.currentIndex():
            style: Any = option
            inks = theme.colours()
            painter.save()
            painter.setPen(QPen(QColor(inks.accent_text if self.view.hasFocus() else inks.frame), theme.px(2)))
            painter.drawRect(style.rect.adjusted(1, 1, -1, -1))
            painter.restore()
