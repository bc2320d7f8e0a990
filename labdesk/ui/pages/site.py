"""The passport of the site: one record, so the form has the whole page and there is no list to choose from."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.records import RecordPage

WIDEST = 760
"""A line of the form longer than this is hard to read (logical pixels at 100 %)."""


class SitePage(RecordPage):
    """The record page of the site, always on its one record; before that, on a new one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "site", parent)
        for widget in (
            self.pane.search,
            self.new_button,
            self.delete_button,
            self.import_button,
            *self.pane.tools,
        ):
            widget.hide()
        self.right.setMaximumWidth(theme.px(WIDEST))
        self.pane.hide()
        self.detail.save_new.hide()
        self._only()

    def _only(self) -> None:
        row_id = self.list.id_at(0)
        if row_id is not None:
            self.table.choose(row_id)
            self._open(row_id)

    def _counted(self, shown: int, everything: int) -> None:
        super()._counted(shown, everything)
        if everything and not self.detail.is_open:
            self._only()

    def _show_one(self, *, record: bool) -> None:
        self.pane.hide()
        self.right.show()
