"""The row that says by what a list is narrowed, how much is left, and how to see everything again."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from labdesk.ui import icons, theme
from labdesk.ui.flow import Flow
from labdesk.ui.list_model import ListModel
from labdesk.ui.pages.filtering import worded
from labdesk.ui.parts import plain_label

LONGEST = 44
"""Letters of a chip; the rest is in its tooltip."""


class Chip(QFrame):
    """One condition: its words change it, the cross or the Delete key takes it away."""

    changing = Signal(QWidget)
    removed = Signal()

    def __init__(self, name: str, text: str, remove: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"chip_{name}")
        theme.role(self, "chip")
        self.words = QToolButton(self)
        self.words.setObjectName(f"chip_words_{name}")
        self.words.setText(text if len(text) <= LONGEST else text[: LONGEST - 1] + "…")
        self.words.setToolTip(text)
        self.words.setAccessibleName(text)
        self.words.clicked.connect(lambda *_: self.changing.emit(self))
        self.cross = QToolButton(self)
        self.cross.setObjectName(f"chip_remove_{name}")
        self.cross.setIcon(icons.icon("close", "muted"))
        self.cross.setToolTip(remove)
        self.cross.setAccessibleName(remove)
        self.cross.clicked.connect(lambda *_: self.removed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(4), 0, theme.px(2), 0)
        row.setSpacing(0)
        row.addWidget(self.words)
        row.addWidget(self.cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class ChipRow(QWidget):
    """A chip for each condition of a list, "24 of 300 shown", and buttons to clear and to keep them as a view."""

    wanted = Signal(str, QWidget)

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = model
        self._told: Any = None
        self._chips: list[Chip] = []
        self.count = plain_label("", self, "muted")
        self.count.setObjectName("count")
        self.count.setMinimumHeight(theme.px(30))
        self.clear_button = self._button("action_clear")
        self.save_button = self._button("action_save_view")
        self.flow = Flow(self)
        for widget in (self.count, self.clear_button, self.save_button):
            self.flow.addWidget(widget)
        self.hide()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        theme.role(button, "link")
        return button

    def tell(self, shown: int, everything: int) -> None:
        """Show the conditions of the list as it is now, or nothing when it is whole."""
        t, query = self.list.desk.t, self.list.query
        where = {path: asked for path, asked in query.where.items() if path not in self.list.fixed}
        self.setVisible(bool(where or query.search.strip() or shown != everything))
        self.count.setText(t("{shown} of {all} shown", shown=t.number(shown), all=t.number(everything)))
        for button, text in ((self.clear_button, t("Clear")), (self.save_button, t("Save view"))):
            button.setText(text)
            button.setAccessibleName(text)
        if (where, t) != self._told:
            self._told = (where, t)
            self._fill(where)
        self.flow.invalidate()
        self.updateGeometry()

    def _fill(self, where: dict[str, Any]) -> None:
        focused = any(chip.isAncestorOf(self.focusWidget()) for chip in self._chips if self.focusWidget())
        for chip in self._chips:
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for path, asked in where.items():
            text = worded(self.list, path, asked)
            chip = Chip(path.replace(".", "_"), text, self.list.desk.t("Remove: {what}", what=text), self)
            chip.changing.connect(partial(self.wanted.emit, path))
            chip.removed.connect(partial(self.drop, path))
            self._chips.append(chip)
        ends = [self.flow.takeAt(0) for _ in range(self.flow.count())]
        for chip in self._chips:
            self.flow.addWidget(chip)
            chip.show()
        for item in ends:
            if item is not None:
                self.flow.addItem(item)
        if focused:
            (self._chips[-1].words if self._chips else self.clear_button).setFocus()

    def drop(self, path: str) -> None:
        """Ask nothing of this column any more."""
        self.list.ask(where={p: a for p, a in self.list.query.where.items() if p not in (path, *self.list.fixed)})
