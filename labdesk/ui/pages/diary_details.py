"""Everything about one week of a diary, below the sheet: entries made, the signature, the next task, a remark."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from labdesk.operations.diary import Week
from labdesk.operations.register import Trainee
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.editors import DateEdit, NumberEdit
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import ErrorText


class WeekDetails(QFrame):
    """The editors of one week; `wanted` sends what to keep, `left` tells that it was closed."""

    wanted = Signal(object, object, object, int)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("details")
        theme.role(self, "card")
        self._of: tuple[Trainee, date, int] | None = None
        self.about = plain_label("", self, "heading")
        self.problem = ErrorText(self)
        self.entries, self.checked = NumberEdit(self), DateEdit(self)
        self.task, self.remark = QLineEdit(self), QLineEdit(self)
        self.task.setMaxLength(300)
        self._editors: dict[str, Any] = {
            "entries": self.entries, "checked": self.checked, "task": self.task, "remark": self.remark,
        }  # fmt: skip
        self._labels = {name: QLabel(self) for name in self._editors}
        for name, editor in self._editors.items():
            editor.setObjectName(name)
            self._labels[name].setBuddy(editor)
        self.entries.setFixedWidth(theme.px(56))
        self.checked.setFixedWidth(theme.px(150))
        self.keep, self.close_button = QPushButton(self), QPushButton(self)
        self.keep.setObjectName("action_keep")
        self.close_button.setObjectName("action_close")
        theme.role(self.keep, "primary")
        self.keep.clicked.connect(lambda *_: self.send())
        self.close_button.clicked.connect(lambda *_: self.leave())
        self._lay_out()
        self.speak()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(10)] * 4)
        column.setSpacing(theme.px(6))
        column.addWidget(self.about)
        for names in (("entries", "checked", "task"), ("remark",)):
            row = QHBoxLayout()
            for name in names:
                row.addWidget(self._labels[name])
                row.addWidget(self._editors[name], 1)
            column.addLayout(row)
        last = QHBoxLayout()
        last.addWidget(self.problem, 9)
        last.addStretch(1)
        last.addWidget(self.keep)
        last.addWidget(self.close_button)
        column.addLayout(last)

    def speak(self) -> None:
        """Say the fixed words in the language of the screen."""
        t = self.desk.t
        named = {
            "entries": t("Entries made"), "checked": t("Weekly check signed on"), "task": t("Next task"),
            "remark": t("Remark"),
        }  # fmt: skip
        for name, said in named.items():
            self._labels[name].setText(said)
            self._editors[name].setAccessibleName(said)
        for button, text in ((self.keep, t("Save")), (self.close_button, t("Close"))):
            button.setText(text)
            button.setAccessibleName(text)
        self.close_button.setToolTip("Esc")

    def show_week(self, who: Trainee, monday: date, known: Week) -> None:
        """Show a week of a diary and put the cursor into its entries."""
        t = self.desk.t
        self._of = (who, monday, known.id)
        self.about.setText(f"{who.name.brief(t)}, {t('Week from {date}', date=t.date(monday))}")
        self.problem.show_text("")
        self.entries.set_value(known.entries)
        self.checked.set_value(known.checked)
        self.task.setText(known.task)
        self.remark.setText(" ".join(known.remark.split()))
        self.show()
        self.entries.setFocus()

    def send(self) -> None:
        """Send what is in the editors, once everything in them can be read."""
        unread = self.entries.problem() or self.checked.problem()
        if unread:
            self.problem.show_text(self.desk.t(unread))
        elif self._of is not None:
            who, monday, row_id = self._of
            values = {
                "entries": self.entries.value(), "checked": self.checked.value(),
                "task": self.task.text().strip(),
            }  # fmt: skip
            if self.remark.isModified():  # a remark of several lines stays as it is until it is touched
                values["remark"] = self.remark.text().strip()
            self.wanted.emit(who, monday, values, row_id)

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
