"""Editors for one fact each, with the same door: `value()`, `set_value()`, `problem()` and the signal `changed`.

`changed` is sent when a person edits, never when a value is set. `problem()` is a message of the catalogue about text
that cannot be read ("" when it can); `value()` is None meanwhile and the text stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QHelpEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolTip,
    QWidget,
)

from labdesk.i18n import N_
from labdesk.i18n.dates import SHORT_YEAR, BadDate, parse, short
from labdesk.i18n.numbers import phone_warning, tidy_phone, written
from labdesk.ui import icons
from labdesk.ui.calendar import Calendar
from labdesk.ui.qttexts import current, t

NOT_WHOLE = N_("Write a whole number, such as 12.")
NOT_NUMBER = N_("Write a number, such as 12 or 3,5.")


class Line(QLineEdit):
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


class DateEdit(Line):
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


class PhoneEdit(Line):
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


class NumberEdit(Line):
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
