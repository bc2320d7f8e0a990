"""A closed practice on a page that changes one: the page says so with the way back, and holds what would change it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from labdesk.operations.closing import READ_ONLY
from labdesk.ui.desk import Desk
from labdesk.ui.widgets import NoticeBar


class ClosedBar(NoticeBar):
    """Shown while the practice of a page is closed; the widgets and actions given to `hold` are disabled meanwhile."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("closed")
        self.desk = desk
        self.is_closed = False
        self._held: list[QWidget | QAction] = []
        self._tips: dict[QWidget | QAction, str] = {}
        self._said = ""

    def hold(self, *changing: QWidget | QAction) -> None:
        """These change a practice."""
        self._held += changing

    def show_period(self, period: int | None) -> bool:
        """Show whether a practice is closed, and answer it; a page enables by its own rules afterwards."""
        day = self.desk.store.get("practice_period", period)["closed"] if period else None
        self._free()
        self.is_closed = day is not None
        if self.is_closed:
            t = self.desk.t
            text = t("This practice was closed on {date}: it can only be read.", date=t.date(day))
            self.show_notice(
                text, t("Return of the practice"), lambda: self.desk.go("practice_return", {"period": period})
            )
            self._keep()
        else:
            self.hide()
        return self.is_closed

    def _keep(self) -> None:
        self._said = self.desk.t(READ_ONLY)
        for each in self._held:
            self._tips[each] = each.toolTip()
            each.setEnabled(False)
            each.setToolTip(self._said)

    def _free(self) -> None:
        """Give back what was held; a page that speaks another language now has said its tips anew already."""
        for each, tip in self._tips.items():
            each.setEnabled(True)
            if each.toolTip() == self._said:
                each.setToolTip(tip)
        self._tips.clear()
