"""Six small buttons for the days of a working week."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from labdesk.i18n import N_, Language
from labdesk.ui import theme
from labdesk.ui.list_model import WEEKDAYS

FULL = (N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"))


class WeekdaysEdit(QWidget):
    """Edits a value such as `"135"`: the digits of the chosen days, Monday = 1."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        self._days = [QToolButton(self) for _ in WEEKDAYS]
        for number, button in enumerate(self._days, 1):
            button.setCheckable(True)
            button.setObjectName(f"day_{number}")
            button.setText(WEEKDAYS[number - 1])
            button.setAccessibleName(FULL[number - 1])
            button.toggled.connect(self.changed)
            theme.role(button, "day")
            row.addWidget(button)
        row.addStretch()
        self.setFocusProxy(self._days[0])

    def value(self) -> str | None:
        """The digits of the chosen days, or None."""
        return "".join(str(n) for n, button in enumerate(self._days, 1) if button.isChecked()) or None

    def set_value(self, days: str | None) -> None:
        """Choose the days of these digits."""
        for number, button in enumerate(self._days, 1):
            button.setChecked(str(number) in (days or ""))

    def speak(self, t: Language) -> None:
        """Name the days in a language."""
        for button, short, full in zip(self._days, WEEKDAYS, FULL, strict=True):
            button.setText(t(short))
            button.setAccessibleName(t(full))
            button.setToolTip(t(full))
