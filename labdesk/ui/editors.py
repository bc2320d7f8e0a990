"""Editors for one fact each, with the same door: `value()`, `set_value()`, `problem()` and the signal `changed`.

`changed` is sent when a person edits, never when a value is set. `problem()` is a message of the catalogue about text
that cannot be read ("" when it can); `value()` is None meanwhile and the text stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHelpEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionComboBox,
    QToolTip,
    QWidget,
)

from labdesk.i18n import N_
from labdesk.i18n.dates import SHORT_YEAR, BadDate, parse, short
from labdesk.i18n.numbers import phone_warning, tidy_phone, written
from labdesk.ui import icons, theme
from labdesk.ui.calendar import Calendar, below
from labdesk.ui.qttexts import current, t

NOT_WHOLE = N_("Write a whole number, such as 12.")
NOT_NUMBER = N_("Write a number, such as 12 or 3,5.")
NOT_CHOSEN = N_("Choose from the list with Enter or the mouse.")
FOUND_AT_MOST = 12


class _Line(QLineEdit):
    """A line that sends `changed` while a person types."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(lambda *_: self.changed.emit())

    def problem(self) -> str:
        """What cannot be read in the text, as a message of the catalogue."""
        return ""

    def speak(self) -> None:
        """Say what the line says itself in the language of the screen."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.speak()
        super().changeEvent(event)


def read_date(text: str) -> date:
    """A day typed in a hurry: `23112026` besides everything `dates.parse` reads; raises BadDate."""
    digits = text.strip()
    if re.fullmatch(r"\d{8}", digits):
        return parse(f"{digits[:2]}.{digits[2:4]}.{digits[4:]}")
    if re.fullmatch(r"\d{6}", digits):
        raise BadDate(SHORT_YEAR, text)
    return parse(digits.rstrip("."))


class DateEdit(_Line):
    """A day as people write it; Ctrl+; is today, Alt+Down opens the calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = QAction(icons.icon("calendar", "muted"), "", self)
        self._open.triggered.connect(lambda *_: self.open_calendar())
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.setMaxLength(40)
        self.editingFinished.connect(self._tidy)
        self._calendar: Calendar | None = None
        self.speak()

    def speak(self) -> None:
        self.setPlaceholderText(t("dd.mm.yyyy"))
        self._open.setText(t("Calendar"))
        self._open.setToolTip(t("Calendar (Alt+Down), today (Ctrl+;)"))

    def value(self) -> date | None:
        """The day, or None when the line is empty or unreadable."""
        try:
            return read_date(self.text()) if self.text().strip() else None
        except BadDate:
            return None

    def set_value(self, day: date | None) -> None:
        """Show a day."""
        self.setText(short(day))

    def problem(self) -> str:
        try:
            if self.text().strip():
                read_date(self.text())
        except BadDate as error:
            return error.reason
        return ""

    def _tidy(self) -> None:
        day = self.value()
        if day is not None and self.text() != short(day):
            self.setText(short(day))

    def _pick(self, day: date) -> None:
        self.set_value(day)
        self.changed.emit()

    def open_calendar(self) -> None:
        """Show the month of the present value, or this month, below the line."""
        if self._calendar is None:
            self._calendar = Calendar(self)
            self._calendar.picked.connect(self._pick)
        self._calendar.openbelow(self, self.value() or date.today())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Semicolon:
            self._pick(date.today())
        elif held & Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)


class PhoneEdit(_Line):
    """A telephone number, kept as `+998 90 123-45-67`; another country's number stays as it was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("+998 90 123-45-67")
        self.setMaxLength(40)
        self.editingFinished.connect(self._tidy)

    def value(self) -> str | None:
        """The number as it is kept, or None."""
        return tidy_phone(self.text()) or self.text().strip() or None

    def set_value(self, number: str | None) -> None:
        """Show a number."""
        self.setText(number or "")

    def warning(self) -> str:
        """What looks odd in the number, as a message of the catalogue; it may be kept all the same."""
        return (phone_warning(self.text()) or "") if self.text().strip() else ""

    def _tidy(self) -> None:
        tidy = tidy_phone(self.text())
        if tidy and tidy != self.text():
            self.setText(tidy)


class NumberEdit(_Line):
    """A number with a decimal comma or point; whole unless `set_decimal` was called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decimal = False
        self._written_in = current().base
        self.setMaxLength(24)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._tidy)

    def set_decimal(self, decimal: bool) -> None:
        """Take fractions (as Decimal) or whole numbers only (as int)."""
        self._decimal = decimal

    def value(self) -> int | Decimal | None:
        """The number, or None when the line is empty or unreadable."""
        number = self._read()
        if number is None or (not self._decimal and number != number.to_integral_value()):
            return None
        return number if self._decimal else int(number)

    def set_value(self, number: int | float | Decimal | None) -> None:
        """Show a number as the language of the screen writes it."""
        self._written_in = current().base
        plain = isinstance(number, int) and abs(number) < 10_000  # a year or a few hours: no gap
        self.setText(str(number) if plain else written(number, self._written_in))

    def problem(self) -> str:
        if not self.text().strip() or self.value() is not None:
            return ""
        return NOT_NUMBER if self._decimal else NOT_WHOLE

    def _read(self) -> Decimal | None:
        """Commas that group thousands count in English only; any other comma is the decimal one."""
        plain = re.sub(r"\s", "", self.text())
        grouped = self._written_in == "en" and re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", plain)
        plain = plain.replace(",", "" if grouped else ".")
        try:
            number = Decimal(plain) if re.fullmatch(r"[+-]?\d*\.?\d+", plain) else None
        except InvalidOperation:
            return None
        return number

    def _tidy(self) -> None:
        number = self.value()
        if number is not None:
            self.set_value(number)

    def speak(self) -> None:
        self._tidy()
        self._written_in = current().base


class ChoiceBox(QComboBox):
    """One code out of a few, shown by translated labels; the wheel does not change it by accident."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: list[str | None] = []
        self._known: Mapping[Any, str] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda *_: self.changed.emit())

    def set_choices(
        self, choices: Mapping[Any, str], nothing: str | None = "", known: Mapping[Any, str] | None = None
    ) -> None:
        """Offer codes with labels ready to show; `nothing` is the label for no choice, None to demand one.

        `known` has the labels of codes that are not offered any more, for records that bear them.
        The present choice stays, so this also says the labels anew in another language.
        """
        kept = self.value()
        self._known = known or {}
        self.clear()
        self._codes = [*([] if nothing is None else [None]), *(str(code) for code in choices)]
        self.addItems([*([] if nothing is None else [nothing]), *choices.values()])
        self.set_value(kept)

    def value(self) -> str | None:
        """The code chosen, always a plain str, or None."""
        number = self.currentIndex()
        return self._codes[number] if 0 <= number < len(self._codes) else None

    def set_value(self, code: str | None) -> None:
        """Choose a code; one that is not offered (from an older file) is added as it is, so that it is not lost."""
        wanted = None if code is None else str(code)
        if wanted not in self._codes:
            if wanted is None:
                self.setCurrentIndex(-1)
                return
            self._codes.append(wanted)
            self.addItem(self._known.get(wanted, wanted))
        self.setCurrentIndex(self._codes.index(wanted))

    def problem(self) -> str:
        """Nothing that is chosen is unreadable."""
        return ""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten a label that has no room with dots; the style would cut through a letter."""
        super().initStyleOption(option)
        whole, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(whole, option, part, self).width()
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = shown

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.currentText(), self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


Found = Sequence[tuple[int, str, str]]


class Lookup(_Line):
    """Chooses a record while its name is typed; only Enter or a click chooses, leaving the field never does.

    `look_up(text)` gives at most a dozen (id, text, detail); `name_of(id)` the text of a record already chosen;
    `create_new(text)`, when given, is offered as the last line and opens a form for a new record.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look_up: Callable[[str], Found] = lambda text: ()
        self.name_of: Callable[[int], str] = lambda row_id: ""
        self.create_new: Callable[[str], None] | None = None
        self._id: int | None = None
        self._chosen = ""
        self._list = QListWidget(self)
        self._list.setWindowFlags(Qt.WindowType.ToolTip)
        self._list.setObjectName("lookup_list")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._take)
        self._list.hide()
        self._waiting = QTimer(self, singleShot=True, interval=120)
        self._waiting.timeout.connect(self.open_list)
        self._opener = QAction(icons.icon("search", "muted"), "", self)
        self._opener.triggered.connect(lambda *_: self.open_list())
        self.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._typed)
        self.speak()

    def speak(self) -> None:
        self.setPlaceholderText(t("Type to search"))
        self._opener.setText(t("Show the list"))
        self._opener.setToolTip(t("Show the list (Alt+Down)"))
        self._list.setAccessibleName(t("Found"))
        if self._id is not None:
            self.set_value(self._id)

    def value(self) -> int | None:
        """The id of the record chosen, or None."""
        return self._id

    def set_value(self, row_id: int | None, text: str | None = None) -> None:
        """Show a record; its text comes from `name_of` when it is not given."""
        self._id = row_id
        named = text if text is not None or row_id is None else self.name_of(row_id)
        self._chosen = named or ""
        self.setText(self._chosen)
        self.setCursorPosition(0)
        self._list.hide()

    def problem(self) -> str:
        return NOT_CHOSEN if self._id is None and self.text().strip() else ""

    def _typed(self, text: str) -> None:
        if self._id is not None and text != self._chosen:
            self._id = None
        if text.strip():
            self._waiting.start()
        else:
            self._waiting.stop()
            self._list.hide()

    def open_list(self) -> None:
        """Show what is found for the text, or the first records when nothing was typed or one is chosen."""
        self._waiting.stop()
        typed = "" if self._id is not None else self.text().strip()
        self._list.clear()
        for row_id, text, detail in self.look_up(typed):
            self._add(f"{text} · {detail}" if detail else text, (row_id, text))
        if not self._list.count():
            self._add(t("Nothing found"), None)
        if self.create_new is not None and typed:
            self._add(t("New: “{name}”…", name=typed), typed)
        self._list.setCurrentRow(0 if isinstance(self._list.item(0).data(_DATA), tuple) else -1)
        rows = min(self._list.count(), FOUND_AT_MOST)
        height = rows * self._list.sizeHintForRow(0) + 2 * self._list.frameWidth() + theme.px(4)
        self._list.resize(max(self.width(), theme.px(280)), height)
        self._list.move(below(self, height))
        self._list.show()

    def _add(self, text: str, data: object) -> None:
        item = QListWidgetItem(text, self._list)
        item.setData(_DATA, data)
        item.setToolTip(text)
        if data is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _take(self, item: QListWidgetItem | None) -> None:
        data = item.data(_DATA) if item else None
        self._list.hide()
        if isinstance(data, tuple):
            self.set_value(data[0], data[1])
            self.changed.emit()
        elif isinstance(data, str) and self.create_new is not None:
            self.create_new(data)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        shown = self._list.isVisible()
        if key == Qt.Key.Key_Down and not shown:
            self.open_list()
        elif shown and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow(min(max(self._list.currentRow() + step, 0), self._list.count() - 1))
        elif shown and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.currentItem():
            self._take(self._list.currentItem())
        elif shown and key == Qt.Key.Key_Escape:
            self._list.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._waiting.stop()
        self._list.hide()
        super().focusOutEvent(event)


_DATA = Qt.ItemDataRole.UserRole
