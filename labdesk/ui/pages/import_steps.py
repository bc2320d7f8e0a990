"""The first and the last step of the import wizard, and what its steps have in common."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.exchange.planned import Plan
from labdesk.exchange.reading import Note
from labdesk.exchange.sheet_fields import importable
from labdesk.schema import records
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk

SHEETS = ("*.xlsx", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt")
_NOT_IMPORTED = frozenset({"site"})


def text_label(parent: QWidget, name: str, role: str = "", wrap: bool = False) -> QLabel:
    """A label that takes every text literally."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        theme.role(label, role)
    return label


class CalmCombo(QComboBox):
    """A choice that the mouse wheel does not change while somebody scrolls past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FileStep(QWidget):
    """Which list the file is for, and the file."""

    file_wanted = Signal()
    dropped = Signal(Path)
    record_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAcceptDrops(True)
        self._for = text_label(self, "for_label")
        self.record = QComboBox(self)
        self.record.setObjectName("record")
        for key, record in records().items():
            if key not in _NOT_IMPORTED and importable(record):
                self.record.addItem("", key)
        self.record.activated.connect(lambda: self.record_chosen.emit(self.record.currentData()))
        self.card = QFrame(self)
        self.card.setObjectName("drop_place")
        theme.role(self.card, "picture")
        self._picture = QLabel(self.card)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._head = text_label(self.card, "drop_head", "heading")
        self._hint = text_label(self.card, "drop_hint", "muted", wrap=True)
        self.choose = QPushButton(icons.icon("open", "on_accent"), "", self.card)
        self.choose.setObjectName("choose_file")
        theme.role(self.choose, "primary")
        self.choose.clicked.connect(self.file_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        self._picture.setPixmap(icons.pixmap("excel", theme.px(56), "accent", self.devicePixelRatioF()))
        inner = QVBoxLayout(self.card)
        inner.setContentsMargins(*[theme.px(28)] * 4)
        inner.setSpacing(theme.px(12))
        inner.addStretch(1)
        inner.addWidget(self._picture)
        for label in (self._head, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inner.addWidget(label)
        inner.addSpacing(theme.px(4))
        inner.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._for)
        top.addWidget(self.record)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(top)
        column.addWidget(self.card, 1)

    def show_record(self, key: str) -> None:
        """Say which list the file is for."""
        self.record.setCurrentIndex(self.record.findData(key))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self._for.setText(t("The file is a list of"))
        self.record.setAccessibleName(t("The file is a list of"))
        for at in range(self.record.count()):
            self.record.setItemText(at, t(records()[self.record.itemData(at)].kind.many))
        self._head.setText(t("Drop a file here"))
        self._hint.setText(
            t("Excel (.xlsx, .xls), LibreOffice (.ods) or a text table (.csv). Nothing is written before you agree.")
        )
        self.choose.setText(t("Choose a file…"))
        self.choose.setAccessibleName(t("Choose a file…"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.isEnabled() and _dropped_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None:
            self.dropped.emit(path)


def _dropped_file(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None


class NotesBox(QFrame):
    """What the reader noticed about a file, a few lines high."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        theme.role(self, "notice")
        self._desk = desk
        self._label = text_label(self, "notes_text", wrap=True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = QPushButton(self)
        self._more.setObjectName("notes_more")
        self._more.clicked.connect(self._show_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(6), theme.px(8), theme.px(6))
        row.addWidget(self._label, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._lines: list[str] = []

    def show_notes(self, notes: list[Note]) -> None:
        """Show the first notes; the rest on demand."""
        t = self._desk.t
        self._lines = list(dict.fromkeys(t(note.message, **note.values) for note in notes))
        self.setVisible(bool(self._lines))
        self._more.setVisible(len(self._lines) > 2)
        self._more.setText(t("All {n}", n=len(self._lines)))
        self._more.setAccessibleName(self._more.text())
        self._label.setText("\n".join(self._lines[:2]))

    def _show_all(self) -> None:
        self._desk.ask.tell(self._desk.t("Notes on the file"), "\n\n".join(self._lines))


class DoneStep(QWidget):
    """What was done, and where to go from here."""

    list_wanted = Signal()
    undo_wanted = Signal()
    again_wanted = Signal()
    refused_wanted = Signal()
    placing_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._picture = QLabel(self)
        self._picture.setPixmap(icons.pixmap("check", theme.px(56), "done", self.devicePixelRatioF()))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.head = text_label(self, "done_head", "title")
        self.details = text_label(self, "done_details", "muted", wrap=True)
        self._buttons: dict[str, QPushButton] = {}
        onward, besides = QHBoxLayout(), QHBoxLayout()
        for name, drawing, wanted, row in (
            ("show_list", "list", self.list_wanted, onward),
            ("place_students", "practice", self.placing_wanted, onward),
            ("import_another", "import", self.again_wanted, onward),
            ("undo_import", "undo", self.undo_wanted, besides),
            ("save_refused_after", "excel", self.refused_wanted, besides),
        ):
            button = QPushButton(icons.icon(drawing, "on_accent" if name == "show_list" else "text"), "", self)
            button.setObjectName(name)
            button.clicked.connect(wanted)
            self._buttons[name] = button
            row.addWidget(button)
        self.show_list = self._buttons["show_list"]
        theme.role(self.show_list, "primary")
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addStretch(2)
        column.addWidget(self._picture)
        for label in (self.head, self.details):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(theme.px(12))
        for row in (onward, besides):
            row.setSpacing(theme.px(8))
            row.insertStretch(0)
            row.addStretch()
            column.addLayout(row)
        column.addStretch(3)

    def show_result(self, plan: Plan, written: int) -> None:
        """Say what became of the rows."""
        t = self._desk.t
        self.head.setText(t.plural("{n} record imported", "{n} records imported", written))
        aside = sum(not row.other for row in plan.of("duplicate"))
        said = [
            (len(plan.of("new")), t("new: {n}", n=t.number(len(plan.of("new"))))),
            (len(plan.of("changed")), t("changed: {n}", n=t.number(len(plan.of("changed"))))),
            (len(plan.of("unchanged")), t("unchanged: {n}", n=t.number(len(plan.of("unchanged"))))),
            (aside, t("set aside: {n}", n=t.number(aside))),
            (len(plan.refused), t("refused: {n}", n=t.number(len(plan.refused)))),
        ]
        self.details.setText("  ·  ".join(text for count, text in said if count))
        self._buttons["save_refused_after"].setVisible(bool(plan.refused))
        self._buttons["place_students"].setVisible(plan.key == "student" and bool(plan.ids))
        self._buttons["undo_import"].setEnabled(written > 0)

    def close_undo(self) -> None:
        """The import is no longer what would be taken back."""
        self._buttons["undo_import"].setEnabled(False)

    def tell_undone(self) -> None:
        """Say that nothing is left of the import."""
        self.close_undo()
        self._buttons["place_students"].hide()
        self.head.setText(self._desk.t("The import was undone"))
        self.details.clear()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        for name, said in (
            ("show_list", t("Show the list")), ("place_students", t("Place in a practice…")),
            ("undo_import", t("Undo the import")),
            ("save_refused_after", t("Save refused rows as a workbook…")), ("import_another", t("Import another file")),
        ):  # fmt: skip
            self._buttons[name].setText(said)
            self._buttons[name].setAccessibleName(said)
