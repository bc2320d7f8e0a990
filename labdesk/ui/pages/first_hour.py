"""The card of the first hour: six steps that tick themselves, each with a button that goes there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from labdesk.operations import first_hour
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import Sign, plain_label


class FirstHour(QFrame):
    """Shows what is left to do in a new site; hides itself when all is done or when it is dismissed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("first_hour")
        theme.role(self, "card")
        self.heading = plain_label("", self, "heading")
        self.count = plain_label("", self, "muted")
        self.close_button = QToolButton(self)
        self.close_button.setObjectName("first_hour_dismiss")
        self.close_button.setIcon(icons.icon("close"))
        self.close_button.clicked.connect(lambda *_: self.dismiss())
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(10), theme.px(10), theme.px(12))
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        steps = first_hour.steps(desk.store)
        column.addLayout(self._lines(steps))
        desk.changed.connect(lambda *_: self.refresh())
        desk.language_changed.connect(self.refresh)
        self._show(steps)

    def _lines(self, steps: list[first_hour.Step]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(1, 1)
        self._rows = {}
        for row, step in enumerate(steps):
            sign, label, button = Sign("radio", "muted", 16, self), plain_label("", self), QPushButton(self)
            button.setObjectName(f"first_hour_{step.key}")
            theme.role(button, "link")
            button.clicked.connect(partial(self._go, step.page))
            grid.setRowMinimumHeight(row, theme.px(theme.CONTROL))
            for place, widget in enumerate((sign, label, button)):
                grid.addWidget(widget, row, place, Qt.AlignmentFlag.AlignVCenter)
            self._rows[step.key] = (sign, label, button)
        return grid

    def _go(self, page: str, *_: object) -> None:
        self.desk.go(page)

    def dismiss(self) -> None:
        """Put the card away for good."""
        first_hour.dismiss(self.desk.store)
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is done, and hide when nothing is left."""
        self._show(first_hour.steps(self.desk.store))

    def _show(self, steps: list[first_hour.Step]) -> None:
        t = self.desk.t
        done = sum(step.done for step in steps)
        self.heading.setText(t("First hour"))
        self.count.setText(t("{n} of {all} done", n=done, all=len(steps)))
        self.close_button.setToolTip(t("Put this list away"))
        self.close_button.setAccessibleName(t("Put this list away"))
        for step in steps:
            sign, label, button = self._rows[step.key]
            sign.show_drawing("check" if step.done else "chevron-right", "done" if step.done else "muted")
            label.setText(t(step.text))
            theme.role(label, "muted" if step.done else "")
            label.setAccessibleName(t("Done: {name}", name=t(step.text)) if step.done else t(step.text))
            button.setText(t("Open"))
            button.setAccessibleName(f"{t('Open')}: {t(step.text)}")
            button.setVisible(not step.done)
        self.setVisible(first_hour.wanted(self.desk.store, steps))
