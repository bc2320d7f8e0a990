"""What the tabs of the examination desk share: the round they show, their buttons, and how an act is carried out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableWidget, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.operations.examinations import Round
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.undoing import undo


class RoundTab(QWidget):
    """A tab about one round; `whole` is the round as it was read last."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.whole: Round | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, theme.px(10), 0, 0)
        self.column.setSpacing(theme.px(8))

    def show_round(self, whole: Round) -> None:
        """Show a round, or the same one as it is now."""
        self.whole = whole
        self.speak()

    def speak(self) -> None:
        """Say everything in the language of the screen."""

    def leave(self) -> bool:
        """Whether another round or page may be shown."""
        return True

    def button(self, name: str, icon: str, act: Callable[[], Any], role: str = "") -> QPushButton:
        """A button of the tab; its text is given when it speaks."""
        made = QPushButton(icons.icon(icon, "on_accent" if role == "primary" else "text"), "", self)
        made.setObjectName(name)
        if role:
            theme.role(made, role)
        made.clicked.connect(lambda *_: act())
        return made

    def act(self, said: str, work: Callable[[], Any]) -> bool:
        """Carry out one act that can be taken back; a refusal is told in its sentence."""
        try:
            work()
        except LabDeskError as error:
            self.desk.ask.error(error)
            return False
        self.desk.say(said, self.desk.t("Undo"), lambda: undo(self.desk))
        return True


def call(button: QPushButton, text: str) -> None:
    """Give a button its text, and the same name for screen readers."""
    button.setText(text)
    button.setAccessibleName(text.rstrip("…"))


def plain_table(name: str, parent: QWidget, *, choose_rows: bool = True) -> QTableWidget:
    """A table of a tab in the look of the lists."""
    made = QTableWidget(parent)
    made.setObjectName(name)
    made.setAlternatingRowColors(True)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    if choose_rows:
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.horizontalHeader().setHighlightSections(False)
    made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return made


def heads(table: QTableWidget, texts: tuple[str, ...]) -> None:
    """Give a table its columns."""
    table.setColumnCount(len(texts))
    table.setHorizontalHeaderLabels(list(texts))


def widths(table: QTableWidget, sizes: tuple[int, ...], stretched: int) -> None:
    """Width of each column in logical pixels, more where its heading is longer; one takes the rest."""
    header = table.horizontalHeader()
    for column, size in enumerate(sizes):
        header.resizeSection(column, max(theme.px(size), header.sectionSizeHint(column)))
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
