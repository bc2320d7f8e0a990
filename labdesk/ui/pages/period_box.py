"""Which practice a page of the practice desk shows: one box, the same choice on every page, kept until next time."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from labdesk.store import Change, Query
from labdesk.ui.desk import Desk

REMEMBERED = "practice_period"
"""The setting of the site file that keeps the choice."""


class PeriodBox(QComboBox):
    """The practice periods, the newest first; `chosen` tells the id of another one, None when there is none at all.

    Begins with the period chosen last on any page, else with the one under way, else with the newest.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("period")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(30)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda *_: self._pick())
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.reload)
        self.reload()

    def period(self) -> int | None:
        """The id of the period shown."""
        found: int | None = self.currentData()
        return found

    def show_period(self, row_id: int) -> None:
        """Choose a period from outside; `chosen` tells of it when it is another one."""
        place = self.findData(row_id)
        if place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)
            self._pick()

    def reload(self) -> None:
        """Read the periods anew and keep the choice."""
        self.setAccessibleName(self.desk.t("Practice period"))
        before = self.period()
        wanted = before or self.desk.store.setting(REMEMBERED, None)
        query = Query("practice_period", ("title", "starts", "ends"), cyrillic=self.desk.t.cyrillic)
        rows = self.desk.store.listing(query, 0, -1)
        blocker = QSignalBlocker(self)
        self.clear()
        for row in rows:
            self.addItem(str(row.values[0]), row.id)
        place = self.findData(wanted)
        if place < 0:
            today = date.today()
            running = (n for n, r in enumerate(rows) if r.values[1] and r.values[1] <= today <= (r.values[2] or today))
            place = next(running, 0)
        self.setCurrentIndex(place if rows else -1)
        blocker.unblock()
        if self.period() != before:
            self.chosen.emit(self.period())

    def _pick(self) -> None:
        self.desk.store.set_setting(REMEMBERED, self.period())
        self.chosen.emit(self.period())

    def _store_changed(self, change: Change) -> None:
        if change.touches("practice_period"):
            self.reload()
