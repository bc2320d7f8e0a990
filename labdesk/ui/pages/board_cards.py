"""The cards of the project board and the columns they lie in: moved by drag, by key, by button and by menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.i18n import Language
from labdesk.operations.project_view import Look
from labdesk.schema.projects import STAGES, STATES
from labdesk.ui import icons, theme
from labdesk.ui.parts import Sign, plain_label

MIME = "application/x-labdesk-project"
WIDTH = 212
"""Of a column, in logical pixels at 100 %: five of them are seen at once on a screen of 1366."""


def deadline(look: Look, t: Language) -> tuple[str, str]:
    """What a card says of its term, and the sign it says it with."""
    if look.state != "active":
        return t(STATES[look.state]), "check" if look.state == "completed" else "error"
    if look.days_late:
        return t.plural("{n} day late", "{n} days late", look.days_late), "warning"
    if look.late_tasks:
        return t.plural("{n} task late", "{n} tasks late", look.late_tasks), "warning"
    return (t("until {date}", date=t.date(look.ends)) if look.ends else t("no end date")), ""


class ProjectCard(QFrame):
    """One project: Enter opens its passport, Ctrl and an arrow moves it, the menu moves it anywhere."""

    opened = Signal(int)
    stepped = Signal(int, int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, look: Look, t: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._pressed: QPoint | None = None
        self.setObjectName(f"card_{look.id}")
        theme.role(self, "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        told, sign = deadline(look, t)
        title = t.own(look.title)
        self.setToolTip(title)
        self.setAccessibleName(", ".join((title, look.name.brief(t), told)))
        self.setAccessibleDescription(t("Enter opens the passport; Ctrl with an arrow moves the project."))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(6), theme.px(6), theme.px(4))
        column.setSpacing(theme.px(2))
        head = plain_label(title, self, wrap=True)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        column.addWidget(head)
        column.addWidget(plain_label(look.name.brief(t) or t("No leader"), self, "muted", wrap=True))
        column.addLayout(self._term(told, sign))
        if look.tasks:
            column.addWidget(self._bar(t))
        column.addLayout(self._buttons(t))

    def _term(self, told: str, sign: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        inks = {"warning": ("warning", "caution"), "error": ("danger", "problem"), "check": ("done", "done")}
        ink, role = inks.get(sign, ("muted", "muted"))
        if sign:
            row.addWidget(Sign(sign, ink, 14, self))
        row.addWidget(plain_label(told, self, role, wrap=True), 1)
        return row

    def _bar(self, t: Language) -> QProgressBar:
        bar = QProgressBar(self)
        bar.setRange(0, 100)
        bar.setValue(self.look.progress or 0)
        bar.setTextVisible(False)
        bar.setToolTip(t("Tasks done: {n} %", n=self.look.progress or 0))
        bar.setAccessibleName(bar.toolTip())
        return bar

    def _buttons(self, t: Language) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        if self.look.tasks:
            row.addWidget(plain_label(f"{self.look.progress} %", self, "muted"))
        row.addStretch()
        for name, icon, said, step in (
            ("back", "chevron-left", t("To the stage before"), -1),
            ("next", "chevron-right", t("To the next stage"), 1),
        ):  # fmt: skip
            button = self._button(name, icon, said)
            button.clicked.connect(lambda *_, step=step: self.stepped.emit(self.look.id, step))
            row.addWidget(button)
        more = self._button("more", "more", t("Move to…"))
        more.clicked.connect(lambda *_: self.menu_wanted.emit(self.look.id, more.mapToGlobal(more.rect().bottomLeft())))
        row.addWidget(more)
        return row

    def _button(self, name: str, icon: str, said: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{name}_{self.look.id}")
        button.setIcon(icons.icon(icon))
        button.setAutoRaise(True)
        button.setToolTip(said)
        button.setAccessibleName(f"{said}: {self.look.title}")
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return button

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self._mark(True)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._mark(False)

    def _mark(self, chosen: bool) -> None:
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.look.id)
        elif event.key() == Qt.Key.Key_Space:
            self.menu_wanted.emit(self.look.id, self.mapToGlobal(self.rect().bottomLeft()))
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        self.menu_wanted.emit(self.look.id, event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.look.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            data = QMimeData()
            data.setData(MIME, str(self.look.id).encode())
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)


class StageColumn(QFrame):
    """A stage with its cards; `dropped` tells of a project let go over it."""

    dropped = Signal(int, str)

    def __init__(self, stage: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.stage = stage
        self.setObjectName(f"column_{stage}")
        self.setAcceptDrops(True)
        self.setFixedWidth(theme.px(WIDTH))
        self.heading = plain_label("", self, "heading", wrap=True)
        self.cards: list[ProjectCard] = []
        inside = QWidget(self)
        theme.role(inside, "plain")
        self.stack = QVBoxLayout(inside)
        self.stack.setContentsMargins(0, 0, theme.px(4), 0)
        self.stack.setSpacing(theme.px(6))
        self.stack.addStretch()
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), theme.px(4), 0, theme.px(4))
        column.setSpacing(theme.px(6))
        column.addWidget(self.heading)
        column.addWidget(area, 1)

    def fill(self, looks: Iterable[Look], t: Language) -> list[ProjectCard]:
        """Show these projects instead of the former."""
        for card in self.cards:
            self.stack.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [ProjectCard(look, t, self) for look in looks]
        for number, card in enumerate(self.cards):
            self.stack.insertWidget(number, card)
            card.show()
        count = t.number(len(self.cards))
        self.heading.setText(f"{t(STAGES[self.stage])} · {count}" if self.cards else t(STAGES[self.stage]))
        theme.role(self.heading, "heading" if self.cards else "muted")
        self.setAccessibleName(t("{stage}: {n} projects", stage=t(STAGES[self.stage]), n=count))
        return self.cards

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            theme.role(self, "target")

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        theme.role(self, "")

    def dropEvent(self, event: QDropEvent) -> None:
        theme.role(self, "")
        event.acceptProposedAction()
        self.dropped.emit(int(bytes(event.mimeData().data(MIME).data())), self.stage)
