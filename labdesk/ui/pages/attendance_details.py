"""Everything about one cell of the attendance, below the sheet: its half-days, and the absence that was announced."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from labdesk.operations.attendance import shifts_of
from labdesk.operations.register import Mark, Place, Register
from labdesk.schema.assessment import ATTENDANCE
from labdesk.schema.practice import SHIFTS
from labdesk.schema.schedule import REASONS
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.editors import ChoiceBox, DateEdit, NumberEdit
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import ErrorText

_FACTS = ("code", "hours", "late", "note")


class CellDetails(QFrame):
    """The editors of one cell, a row for each half-day and one for the absence.

    `wanted` sends the place, the half-days and the absence to be kept, `left` tells of closing. Of a day to come only
    the absence is asked.
    """

    wanted = Signal(object, object, object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("details")
        theme.role(self, "card")
        self._place: Place | None = None
        self._rows: dict[str, dict[str, Any]] = {}
        self.about = plain_label("", self, "heading")
        self.problem = ErrorText(self)
        self.absence: dict[str, Any] = {
            "reason": ChoiceBox(self), "ends": DateEdit(self), "document": QLineEdit(self), "announced": DateEdit(self),
            "made_up": DateEdit(self),
        }  # fmt: skip
        self._labels = {name: plain_label("", self, "label") for name in self.absence}
        for name, editor in self.absence.items():
            editor.setObjectName(name)
            self._labels[name].setBuddy(editor)
            if isinstance(editor, DateEdit):
                editor.setFixedWidth(theme.px(124))
        self.absence["document"].setMaxLength(200)
        self.keep = QPushButton(self)
        self.keep.setObjectName("action_keep")
        theme.role(self.keep, "primary")
        self.keep.clicked.connect(lambda *_: self.send())
        self.close_button = QPushButton(self)
        self.close_button.setObjectName("action_close")
        self.close_button.clicked.connect(lambda *_: self.leave())
        self._halves = QGridLayout()
        self._halves.setHorizontalSpacing(theme.px(8))
        self._halves.setVerticalSpacing(theme.px(4))
        away, last = QHBoxLayout(), QHBoxLayout()
        for row in (away, last):
            row.setSpacing(theme.px(6))
        for name, editor in self.absence.items():
            row = away if name in ("reason", "ends", "document") else last
            row.addWidget(self._labels[name])
            row.addWidget(editor, 1 if name == "document" else 0)
        last.addStretch(1)
        last.addWidget(self.keep)
        last.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(10)] * 4)
        column.setSpacing(theme.px(6))
        column.addWidget(self.about)
        column.addLayout(self._halves)
        column.addLayout(away)
        column.addWidget(self.problem)
        column.addLayout(last)
        self.speak()
        self.hide()

    def speak(self) -> None:
        """Say the fixed words in the language of the screen."""
        t = self.desk.t
        for name, text in (
            ("reason", t("Absent because")), ("ends", t("Last day")), ("document", t("Document")),
            ("announced", t("Announced on")), ("made_up", t("To be made up on")),
        ):  # fmt: skip
            self._labels[name].setText(text)
            self.absence[name].setAccessibleName(text)
        self.absence["reason"].set_choices({key: t(label) for key, label in REASONS.items()})
        for button, text in ((self.keep, t("Save")), (self.close_button, t("Close"))):
            button.setText(text)
            button.setAccessibleName(text)
        self.close_button.setToolTip("Esc")

    def show_cell(self, book: Register, place: Place, ahead: bool = False) -> None:
        """Show a cell of the register and put the cursor into its code; of a day to come into the absence."""
        t, (row_id, day) = self.desk.t, place
        who = book.by_id[row_id]
        self._place = place
        self.about.setText(f"{who.name.brief(t)}, {t.long_date(day)}")
        self.problem.show_text("")
        while (item := self._halves.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        halves = book.halves(who, day)
        for row, shift in enumerate(() if ahead else shifts_of(book, who, day)):
            self._add_half(row, shift, halves.get(shift))
        away = book.announced(who, day)
        for name, editor in self.absence.items():
            value = getattr(away, name) if away else None
            editor.setText(value or "") if name == "document" else editor.set_value(value)
        self.show()
        (self.absence["reason"] if ahead else next(iter(self._rows.values()))["code"]).setFocus()

    def type_minutes(self, typed: str) -> bool:
        """Begin the minutes of the first half-day that is marked as late; False when none is."""
        for editors in self._rows.values():
            if editors["code"].value() == "late":
                late = editors["late"]
                late.setFocus()
                late.setText(typed)
                return True
        return False

    def _add_half(self, row: int, shift: str, mark: Mark | None) -> None:
        t = self.desk.t
        code = ChoiceBox(self)
        offered = {key: t(label) for key, label in ATTENDANCE.offered().items()}
        code.set_choices(offered, known={key: t(label) for key, label in ATTENDANCE.items()})
        hours, late, note = NumberEdit(self), NumberEdit(self), QLineEdit(self)
        hours.set_decimal(True)
        note.setMaxLength(300)
        if mark:
            code.set_value(mark.code)
            hours.set_value(mark.hours)
            late.set_value(mark.late)
            note.setText(mark.note)
        else:
            code.set_value(None)
        editors = {"code": code, "hours": hours, "late": late, "note": note}
        named = {
            "code": t("Attendance code"), "hours": t("Hours done"), "late": t("Minutes late"), "note": t("Note"),
        }  # fmt: skip
        self._halves.addWidget(plain_label(t(SHIFTS[shift]), self, "label"), row + 1, 0)
        for column, name in enumerate(_FACTS, 1):
            if not row:
                self._halves.addWidget(plain_label(named[name], self, "label"), 0, column)
            self._halves.addWidget(editors[name], row + 1, column)
            editors[name].setObjectName(f"{name}_{shift}")
            editors[name].setAccessibleName(f"{named[name]}, {t(SHIFTS[shift])}")
        code.setMinimumContentsLength(24)
        self._halves.setColumnStretch(len(_FACTS), 1)
        self._rows[shift] = editors

    def send(self) -> None:
        """Send what is in the editors, once everything in them can be read."""
        if self._place is None:
            return
        t = self.desk.t
        read = [editors[name] for editors in self._rows.values() for name in ("hours", "late")]
        read += [editor for editor in self.absence.values() if isinstance(editor, DateEdit)]
        unread = next((problem for editor in read if (problem := editor.problem())), None)
        if unread:
            self.problem.show_text(t(unread))
            return
        halves = {shift: self._half(editors) for shift, editors in self._rows.items()}
        if any(half and not half["code"] for half in halves.values()):
            self.problem.show_text(t("Choose the code of the day first."))
            return
        absence = {name: each.value() for name, each in self.absence.items() if name != "document"}
        absence["document"] = self.absence["document"].text().strip() or None
        self.wanted.emit(self._place, halves, absence)

    @staticmethod
    def _half(editors: dict[str, Any]) -> dict[str, Any] | None:
        """The facts of a half-day; None when nothing is filled in."""
        hours, late = editors["hours"].value(), editors["late"].value()
        found = {
            "code": editors["code"].value(), "hours": float(hours) if isinstance(hours, int | Decimal) else None,
            "late": int(late) if late is not None else None, "note": editors["note"].text().strip() or None,
        }  # fmt: skip
        return found if any(value is not None for value in found.values()) else None

    def refuse(self, reason: str) -> None:
        """Say why it was not kept."""
        self.problem.show_text(reason)

    def leave(self) -> None:
        """Close without keeping anything."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.send()
        else:
            super().keyPressEvent(event)
