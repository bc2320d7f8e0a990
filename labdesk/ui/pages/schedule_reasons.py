"""Why a schedule is not full: what stands in the way, what would help, what is left; each line opens its place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from labdesk.operations.practice_proposal import CAUSE, HELP, LEFT, SECTIONS, Reason
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.today_parts import Line, LineButton
from labdesk.ui.parts import plain_label

DRAWINGS = {CAUSE: "warning", HELP: "check", LEFT: "info"}
SHOWN = 12
"""Lines below one heading; of more only the number is said."""


class ReasonsBox(QScrollArea):
    """The reasons of one proposal; `opened` asks for the place of one of them."""

    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("reasons")
        self.setWidgetResizable(True)

    def fill(self, reasons: Sequence[Reason]) -> None:
        """Show these reasons instead of the former; nothing is shown without any."""
        t = self.desk.t
        inside = QWidget(self)
        theme.role(inside, "plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for sort, heading in SECTIONS.items():
            found = [reason for reason in reasons if reason.sort == sort]
            if found:
                column.addWidget(plain_label(t(heading), inside, "label"))
            for reason in found[:SHOWN]:
                line = Line(reason.text, "", DRAWINGS[sort], partial(self.opened.emit, reason), t("Put right…"))
                button = LineButton(line, inside)
                button.setObjectName("reason")
                column.addWidget(button)
            if len(found) > SHOWN:
                column.addWidget(plain_label(t("and {n} more", n=t.number(len(found) - SHOWN)), inside, "muted"))
        column.addStretch()
        self.setWidget(inside)
        self.setAccessibleName(t("What stands in the way"))
        self.setVisible(bool(reasons))
