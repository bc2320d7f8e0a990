"""The files kept with a record: added by button, drag or paste, looked at, saved elsewhere, removed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.operations.attachments import KINDS, attach, attach_bytes, attachments_of, may_open, safe_name, write_out
from labdesk.store import Change
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import plain_label
from labdesk.ui.undoing import undo
from labdesk.work import Progress

_ID = Qt.ItemDataRole.UserRole


def size_text(size: int, t: Language) -> str:
    """A size in bytes as people read it."""
    if size < 1_000_000:
        return t("{n} KB", n=t.number(max(round(size / 1000), 1)))
    return t("{n} MB", n=t.number(size / 1_000_000, 1))


def look_at(desk: Desk, attachment_id: int) -> None:
    """Show a copy of an attachment in the system's own program."""
    try:
        name = safe_name(desk.store.get("attachment", attachment_id)["file_name"] or "")
        if not may_open(name):
            raise LabDeskError(N_("{name} is not opened from here; save it and look at it with care."), name=name)
        target = desk.private_folder() / name
        write_out(desk.store, attachment_id, target)
        desk.ask.show_file(target)
    except LabDeskError as error:
        desk.ask.error(error)


class FilesList(QWidget):
    """The files of one record; `counted` tells how many there are."""

    counted = Signal(int)

    def __init__(self, desk: Desk, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = key
        self.total = 0
        self._of: int | None = None
        self._held = False
        self.setObjectName("files")
        self.setAcceptDrops(True)
        self.list = QTreeWidget(self)
        self.list.setObjectName("table_files")
        self.list.setColumnCount(3)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemActivated.connect(lambda *_: self.open())
        self.list.itemSelectionChanged.connect(self._enable)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._first = plain_label("", self, "muted", wrap=True)
        self._first.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._hint = plain_label("", self, "muted", wrap=True)
        self.buttons = [
            self._button("add_file", "new", self.choose),
            self._button("open_file", "open", self.open),
            self._button("save_file", "save", self.save_as),
            self._button("remove_file", "delete", self.remove),
        ]
        self._lay_out()
        desk.changed.connect(self._store_changed)
        self.speak()

    def _button(self, name: str, icon: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(icons.icon(icon), "", self)
        button.setObjectName(name)
        theme.role(button, "quiet")
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        inside = QWidget(self)
        tools = QGridLayout()
        tools.setSpacing(theme.px(4))
        for number, button in enumerate(self.buttons):
            tools.addWidget(button, number // 2, number % 2, Qt.AlignmentFlag.AlignLeft)
        tools.setColumnStretch(2, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(tools)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(inside)
        self._stack.addWidget(self._first)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.px(8), 0, 0)
        whole.addWidget(self._stack)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self._first.setText(t("Save the record first; then files can be added."))
        self._hint.setText(t("Files can also be dragged here, or pasted with Ctrl+V."))
        words = ((t("Add…"), t("Add a file")), (t("Open"), t("Open the file")), (t("Save as…"), t("Save the file as")))
        for button, (text, name) in zip(self.buttons, (*words, (t("Remove"), t("Remove the file"))), strict=True):
            button.setText(text)
            button.setAccessibleName(name)
        self.list.setHeaderLabels([t("File"), t("Size"), t("Title")])
        self.list.setAccessibleName(t("Files"))
        self._read()

    # --- what is listed ------------------------------------------------------------------------------------------

    def of(self, row_id: int | None) -> None:
        """Show the files of this record; None is a record that is not saved yet."""
        self._of = row_id
        self._read()

    def _store_changed(self, change: Change) -> None:
        if change.touches("attachment"):
            self._read()

    def _read(self) -> None:
        t, chosen = self.desk.t, self._chosen()
        found = [] if self._of is None else attachments_of(self.desk.store, self.key, self._of)
        self.list.clear()
        for each in found:
            item = QTreeWidgetItem(self.list, [each.file_name, size_text(each.size, t), each.title])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, _ID, each.id)
            item.setToolTip(0, each.file_name)
            item.setToolTip(2, each.title)
            item.setSelected(each.id in chosen)
        first = self.list.topLevelItem(0)
        if first is not None and not self.list.selectedItems():
            self.list.setCurrentItem(first)
        self.total = len(found)
        self._stack.setCurrentIndex(0 if self._of is not None else 1)
        self._enable()
        self.counted.emit(self.total)

    def _chosen(self) -> list[int]:
        return [int(item.data(0, _ID)) for item in self.list.selectedItems()]

    def hold(self, held: bool) -> None:
        """Let files only be looked at and saved elsewhere."""
        self._held = held
        self.buttons[0].setEnabled(not held)
        self._enable()

    def _enable(self) -> None:
        chosen = bool(self.list.selectedItems())
        for button in self.buttons[1:]:
            button.setEnabled(chosen)
        self.buttons[3].setEnabled(chosen and not self._held)

    # --- acts ----------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Let the user choose files, and keep them."""
        t = self.desk.t
        patterns = " ".join(f"*.{suffix}" for suffix in KINDS)
        self.add(self.desk.ask.open_files(t("Add files"), [(t("Documents and pictures"), patterns)]))

    def add(self, paths: list[Path]) -> None:
        """Keep copies of files; those that cannot be kept are told one by one, the others are kept."""

        row_id = self._of
        if row_id is None:
            return
        for path in paths:
            self.desk.jobs.run(self.desk.t("Add files"), partial(self._keep, row_id, path))

    def _keep(self, row_id: int, path: Path, progress: Progress) -> int:
        return attach(self.desk.store, self.key, row_id, path, progress=progress)

    def paste(self) -> None:
        """Keep the files or the picture on the clipboard."""
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, mime: QMimeData) -> None:
        if mime.hasUrls():
            self.add([Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()])
        elif mime.hasImage() and self._of is not None:
            row_id, buffer = self._of, QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            mime.imageData().save(buffer, "PNG")
            data = bytes(buffer.data().data())
            name = f"{self.desk.t('Picture')} {datetime.now():%Y-%m-%d %H.%M}.png"
            self.desk.jobs.run(
                self.desk.t("Add files"),
                lambda _: attach_bytes(self.desk.store, self.key, row_id, name, data),
            )

    def open(self) -> None:
        """Show the chosen files."""
        for attachment_id in self._chosen():
            look_at(self.desk, attachment_id)

    def save_as(self) -> None:
        """Write the chosen files where the user says."""
        for item in self.list.selectedItems():
            path = self.desk.ask.save_file(self.desk.t("Save the file as"), safe_name(item.text(0)))
            if path is None:
                return
            try:
                write_out(self.desk.store, int(item.data(0, _ID)), path)
            except LabDeskError as error:
                self.desk.ask.error(error)
                return
            self.desk.say(self.desk.t("{name} is ready.", name=path.name))

    def remove(self) -> None:
        """Move the chosen files to the recycle bin; the status bar offers to undo it."""
        chosen = self._chosen()
        if not chosen:
            return
        try:
            self.desk.store.delete("attachment", chosen)
        except LabDeskError as error:
            self.desk.ask.error(error)
            return
        self.desk.say(self.desk.t("Deleted"), self.desk.t("Undo"), lambda: undo(self.desk))

    # --- hands ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif event.key() == Qt.Key.Key_Insert:
            self.choose()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._of is not None and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(event.mimeData())
