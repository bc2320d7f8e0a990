"""The forms at the right of a list: of the record, and over it, one after another, those opened from it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.detail import RecordDetail
from labdesk.ui.shell import entrance
from labdesk.ui.widgets import Lookup


class FormStack(QStackedWidget):
    """`detail` lies at the bottom; a part of the record, or one that a lookup has not found, is opened over it."""

    def __init__(self, desk: Desk, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.detail = RecordDetail(desk, key, self)
        self.detail.part_wanted.connect(self._open_part)
        self.detail.missing.connect(self._make_missing)
        self.addWidget(self.detail)
        self.setMinimumWidth(theme.px(360))

    def top(self) -> RecordDetail:
        """The form that is seen."""
        shown = self.currentWidget()
        assert isinstance(shown, RecordDetail)
        return shown

    def leave(self) -> bool:
        """Whether every open form was saved or given up; those over the record's are closed then."""
        while (top := self.top()) is not self.detail:
            if not top.leave():
                return False
            self._close(top)
        return self.detail.leave()

    def _open_part(self, key: str, part_id: object, fixed: object) -> None:
        part = self._over(key, fixed if isinstance(fixed, dict) else {})
        if isinstance(part_id, int):
            part.open_record(part_id)
        else:
            part.new_record()

    def _over(self, key: str, fixed: dict[str, Any]) -> RecordDetail:
        """A form in the place of the one that is open, with the way back to it."""
        part = RecordDetail(self.desk, key, self, fixed=fixed)
        part.setObjectName(f"part_{key}")
        part.back.setVisible(True)
        part.left.connect(self._back_from_part)
        part.missing.connect(self._make_missing)
        self.addWidget(part)
        self.setCurrentWidget(part)
        return part

    def _make_missing(self, editor: Lookup, key: str, values: dict[str, Any]) -> None:
        """Open the form of a record that a lookup has not found; once saved, it is chosen there."""
        part = self._over(key, {})
        part.save_new.hide()

        def chosen(row_id: int) -> None:
            self._close(self.top())
            editor.set_value(row_id)
            editor.changed.emit()
            editor.setFocus()

        part.saved.connect(chosen)
        part.new_record(values)
        part.binding.type_over(values)  # so that a duplicate is looked for

    def _back_from_part(self) -> None:
        if (top := self.top()).leave():
            self._close(top)
            entrance(self.top().tabs.currentWidget()).setFocus()

    def _close(self, part: RecordDetail) -> None:
        if part is not self.detail:
            below = self.indexOf(part) - 1
            self.removeWidget(part)
            self.setCurrentIndex(below)
            part.deleteLater()
