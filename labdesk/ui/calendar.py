"""A month to pick a day from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from labdesk.i18n.dates import short_weekday
from labdesk.ui import icons, theme
from labdesk.ui.qttexts import current, t


class Calendar(QFrame):
    """A popup month, with the names of our own catalogue (Qt's Uzbek ones are not those of offices)."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        theme.role(self, "popup")
        self.days = QCalendarWidget(self)
        self.days.setObjectName("calendar_days")
        self.days.setNavigationBarVisible(False)
        self.days.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.NoHorizontalHeader)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.days.clicked.connect(self._take)
        self.days.activated.connect(self._take)
        self.days.currentPageChanged.connect(self._name)
        self.month = QLabel(self)
        self.month.setObjectName("calendar_month")
        self.month.setTextFormat(Qt.TextFormat.PlainText)
        self.month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.role(self.month, "heading")
        self.before = self._arrow("calendar_previous", "chevron-left", self.days.showPreviousMonth)
        self.after = self._arrow("calendar_next", "chevron-right", self.days.showNextMonth)
        head = QHBoxLayout()
        head.addWidget(self.before)
        head.addWidget(self.month, 1)
        head.addWidget(self.after)
        self.names = [QLabel(self) for _ in range(7)]
        week = QHBoxLayout()
        week.setSpacing(0)
        for label in self.names:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            theme.role(label, "muted")
            week.addWidget(label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(8)] * 4)
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addLayout(week)
        column.addWidget(self.days)

    def _arrow(self, name: str, drawing: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icons.icon(drawing))
        button.clicked.connect(lambda *_: act())
        return button

    def openbelow(self, place: QWidget, day: date) -> None:
        """Open under an editor with a day in view."""
        spoken = current()
        for number, label in enumerate(self.names):
            label.setText(short_weekday(number, spoken.base))
        for button, text in ((self.before, t("Previous month")), (self.after, t("Next month"))):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.days.setAccessibleName(t("Calendar"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            look = QTextCharFormat()
            look.setForeground(self.palette().placeholderText())
            self.days.setWeekdayTextFormat(weekday, look)
        self.days.setSelectedDate(QDate(day.year, day.month, day.day))
        self._name(day.year, day.month)
        self.resize(theme.px(280), theme.px(270))
        self.move(below(place, self.size().height()))
        self.show()
        self.days.setFocus()

    def _name(self, year: int, month: int) -> None:
        name = current().month(month)
        self.month.setText(f"{name[:1].upper()}{name[1:]} {year}")

    def _take(self, day: QDate) -> None:
        self.close()
        self.picked.emit(date(day.year(), day.month(), day.day()))


def below(place: QWidget, height: int) -> QPoint:
    """Where a popup of this height opens: under the editor, or above it near the foot of the screen."""
    under = place.mapToGlobal(QPoint(0, place.height() + 2))
    if under.y() + height > place.screen().availableGeometry().bottom():
        return place.mapToGlobal(QPoint(0, -height - 2))
    return under
