"""Beside the calendar: who is still to be placed, who is in a cell, and where half-days are moved - all by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.i18n.collation import search_key
from labdesk.operations.practice_board import Board
from labdesk.operations.practice_numbers import Owed
from labdesk.operations.practice_views import brief
from labdesk.schema.practice import ACTIVITY_KINDS, SHIFTS
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.editors import DateEdit
from labdesk.ui.flow import Flow
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import SearchBox

WHO = Qt.ItemDataRole.UserRole
_TOLD = Qt.ItemDataRole.UserRole + 1


class _Students(QListWidget):
    """A list whose students can be dragged onto the calendar; `moved` and `let_go` carry a place of the screen."""

    moved = Signal(int, QPoint)
    let_go = Signal(int, QPoint)
    taken = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed: QPoint | None = None
        self._held: int | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        self._pressed = event.position().toPoint() if item else None
        self._held = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        item = self.currentItem()
        if self._pressed is None or item is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._held = item.data(WHO)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._held is not None:
            self.moved.emit(self._held, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held, self._pressed = self._held, None, None
        self.unsetCursor()
        if held is not None:
            self.let_go.emit(held, event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.taken.emit(item.data(WHO))
        else:
            super().keyPressEvent(event)


class Tray(QWidget):
    """Students with half-days still to be planned; Enter places the student in the cell of the calendar."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("tray")
        self.heading = plain_label("", self, "heading", wrap=True)
        self.list = _Students(self)
        self.list.setObjectName("tray_list")
        self.note = plain_label("", self, "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.heading)
        column.addWidget(self.list, 100)
        column.addWidget(self.note)
        column.addStretch(1)

    def fill(self, board: Board, owed: Iterable[Owed]) -> None:
        """Show who lacks half-days, those who lack most first."""
        t = self.desk.t
        lacking = sorted((each for each in owed if each.left), key=lambda each: -each.left)
        self.heading.setText(t("To be planned: {n}", n=sum(each.left for each in lacking)))
        kept = self.list.currentItem().data(WHO) if self.list.currentItem() else None
        self.list.clear()
        for each in lacking:
            name = board.placed[each.placement].name
            item = QListWidgetItem(f"{brief(name, t)} · {each.left}", self.list)
            item.setData(WHO, each.placement)
            lines = [f"{t(ACTIVITY_KINDS[sort])}: {n}" for sort, n in each.lacking if sort in ACTIVITY_KINDS]
            item.setToolTip("\n".join([name.said(t), *lines]))
            if each.placement == kept:
                self.list.setCurrentItem(item)
        self.list.setAccessibleName(t("Students with half-days to be planned"))
        self.list.setVisible(bool(lacking))
        told = t("Drag a student into the calendar, or press Enter here to place her in the chosen cell.")
        self.note.setText(told if lacking else t("Every student has all half-days."))


@dataclass(frozen=True)
class Candidate:
    """A student offered for a cell: whether she is there, and the sentences that speak against it."""

    placement: int
    name: str
    inside: int | None
    wrong: tuple[str, ...]


class CellPanel(QWidget):
    """Who is in a cell: ticks for the students, applied together; the sentences about the student at hand below."""

    done = Signal(object, object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("cell_panel")
        self._inside: dict[int, int] = {}
        self.heading = plain_label("", self, "heading", wrap=True)
        self.search = SearchBox(self)
        self.search.setObjectName("cell_search")
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget(self)
        self.list.setObjectName("cell_list")
        self.list.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.list.currentItemChanged.connect(self._tell)
        self.told = plain_label("", self, "problem", wrap=True)
        self.told.setObjectName("cell_told")
        self.apply, self.cancel = _buttons(self, ("cell_apply", self._apply), ("cell_cancel", self.left.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for widget in (self.heading, self.search):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        column.addLayout(_row(self.apply, self.cancel))

    def open(self, heading: str, candidates: list[Candidate]) -> None:
        """Show the students for a cell, those who are there first, then those nothing speaks against."""
        t = self.desk.t
        self.heading.setText(heading)
        self.search.setPlaceholderText(t("Search"))
        self.search.setAccessibleName(t("Search for a student"))
        self.search.show_text()
        self.apply.setText(t("Apply"))
        self.cancel.setText(t("Cancel"))
        self.list.setAccessibleName(t("Students for this cell"))
        self._inside = {each.placement: each.inside for each in candidates if each.inside is not None}
        self.list.clear()
        for each in sorted(candidates, key=lambda each: (each.inside is None, bool(each.wrong))):
            item = QListWidgetItem(each.name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if each.inside is not None else Qt.CheckState.Unchecked)
            item.setData(WHO, each.placement)
            item.setData(_TOLD, each.wrong)
            item.setToolTip("\n".join(each.wrong))
            if each.wrong:
                item.setIcon(icons.icon("warning", "danger"))
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _items(self) -> Iterable[QListWidgetItem]:
        return (self.list.item(n) for n in range(self.list.count()))

    def _filter(self) -> None:
        wanted = search_key(self.search.text())
        for item in self._items():
            item.setHidden(wanted not in search_key(item.text()))

    def _tell(self) -> None:
        item = self.list.currentItem()
        wrong: tuple[str, ...] = item.data(_TOLD) if item else ()
        self.told.setText("\n".join(wrong[:3]))

    def _apply(self) -> None:
        ticked = {item.data(WHO) for item in self._items() if item.checkState() == Qt.CheckState.Checked}
        coming = [who for who in ticked if who not in self._inside]
        self.done.emit(coming, [i for who, i in self._inside.items() if who not in ticked])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        else:
            super().keyPressEvent(event)


class MovePanel(QWidget):
    """Where half-days go: day, shift and group typed or chosen; what would be wrong there is told before."""

    done = Signal(object, bool)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("move_panel")
        self._judge: Callable[[date, str, int | None], Collection[str]] = lambda *_: ()
        self.heading = plain_label("", self, "heading", wrap=True)
        self.day = DateEdit(self)
        self.day.setObjectName("move_day")
        self.shift, self.group = QComboBox(self), QComboBox(self)
        self.shift.setObjectName("move_shift")
        self.group.setObjectName("move_group")
        self.day.changed.connect(self._tell)
        for box in (self.shift, self.group):
            box.currentIndexChanged.connect(self._tell)
        self.told = plain_label("", self, "problem", wrap=True)
        self.move_, self.copy, self.cancel = _buttons(
            self, ("move_apply", lambda: self._apply(False)), ("move_copy", lambda: self._apply(True)),
            ("move_cancel", self.left.emit),
        )  # fmt: skip
        self._labels = [plain_label("", self, "label") for _ in range(3)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.heading)
        for label, editor in zip(self._labels, (self.day, self.shift, self.group), strict=True):
            label.setBuddy(editor)
            column.addWidget(label)
            column.addWidget(editor)
        column.addWidget(self.told)
        column.addLayout(_row(self.move_, self.copy, self.cancel))
        column.addStretch()

    def open(
        self, heading: str, board: Board, start: tuple[date, str, int | None],
        judge: Callable[[date, str, int | None], Collection[str]],
    ) -> None:  # fmt: skip
        """Ask where to; `judge` gives the sentences that speak against a place."""
        t = self.desk.t
        self._judge = judge
        self.heading.setText(heading)
        for label, text in zip(self._labels, (t("Date"), t("Shift"), t("Kindergarten group")), strict=True):
            label.setText(text)
        for editor, text in ((self.day, t("Date")), (self.shift, t("Shift")), (self.group, t("Kindergarten group"))):
            editor.setAccessibleName(text)
        for button, text in ((self.move_, t("Move")), (self.copy, t("Copy")), (self.cancel, t("Cancel"))):
            button.setText(text)
        self.shift.clear()
        for code, word in SHIFTS.items():
            self.shift.addItem(t(word), code)
        self.group.clear()
        for row_id in board.own_groups:
            self.group.addItem(t.own(board.groups[row_id].name), row_id)
        day, shift, group = start
        self.day.set_value(day)
        self.shift.setCurrentIndex(max(0, self.shift.findData(shift)))
        self.group.setCurrentIndex(self.group.findData(group))
        self._tell()
        self.day.setFocus()
        self.day.selectAll()

    def _place(self) -> tuple[date, str, int | None] | None:
        day = self.day.value()
        return (day, self.shift.currentData(), self.group.currentData()) if isinstance(day, date) else None

    def _tell(self) -> None:
        place = self._place()
        self.told.setText("\n".join(list(self._judge(*place))[:4]) if place else "")

    def _apply(self, copy: bool) -> None:
        place = self._place()
        if place is not None:
            self.done.emit(place, copy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply(False)
        else:
            super().keyPressEvent(event)


def _buttons(parent: QWidget, *wanted: tuple[str, Callable[[], object]]) -> list[QPushButton]:
    made = []
    for number, (name, act) in enumerate(wanted):
        button = QPushButton(parent)
        button.setObjectName(name)
        button.clicked.connect(lambda *_, act=act: act())
        if not number:
            theme.role(button, "primary")
        made.append(button)
    return made


def _row(*buttons: QPushButton) -> Flow:
    row = Flow()
    for button in buttons:
        row.addWidget(button)
    return row
