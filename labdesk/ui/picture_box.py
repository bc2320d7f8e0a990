"""A picture that comes by click, drag or paste."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.ui import theme
from labdesk.ui.ask import Ask
from labdesk.ui.parts import Sign, plain_label
from labdesk.ui.qttexts import t

PICTURES = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"


class PictureBox(QFrame):
    """An editor whose value is what stands for a picture in the store.

    `prepare(bytes)` makes it safe and small and may raise LabDeskError; `keep(bytes)` gives what is stored for it
    (a key, or the bytes themselves) and `fetch` the bytes for that. `ask` opens the file dialog.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prepare: Callable[[bytes], bytes] = lambda data: data
        self.keep: Callable[[bytes], Any] = lambda data: data
        self.fetch: Callable[[Any], bytes | None] = lambda kept: kept
        self.ask = Ask(self)
        self._value: Any = None
        self._picture = QPixmap()
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.role(self, "picture")
        self._sign = Sign("picture", "muted", 28, self)
        self._label = plain_label("", self, "muted", wrap=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._label)
        column.addStretch()
        self._speak()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(96), theme.px(110))

    def _speak(self) -> None:
        self._label.setText(t("Click, drag or paste a picture"))
        if self._picture.isNull():
            self.setToolTip(t("Click to choose a picture; Ctrl+V pastes one, Delete takes it away"))
        else:
            self.setToolTip(t("Click to see the whole picture; Ctrl+V puts another in its place, Delete takes it away"))
        if not self.accessibleName():
            self.setAccessibleName(t("Picture"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    # --- value ---------------------------------------------------------------------------------------------------

    def value(self) -> Any:
        """What is stored for the picture, or None."""
        return self._value

    def set_value(self, kept: Any) -> None:
        """Show what is stored; anything that is no picture shows as none but is not lost."""
        self._value = kept or None
        data = self.fetch(self._value) if self._value else None
        self._picture = QPixmap()
        if data:
            self._picture.loadFromData(data)
        self._sign.setVisible(self._picture.isNull())
        self._label.setVisible(self._picture.isNull())
        self._speak()
        self.update()

    def problem(self) -> str:
        """Nothing unreadable is ever taken."""
        return ""

    def take(self, data: bytes) -> bool:
        """Take a picture from outside; False when it was refused, which the user is told."""
        try:
            kept = self.keep(self.prepare(data))
        except LabDeskError as error:
            self.ask.error(error)
            return False
        self.set_value(kept)
        self.changed.emit()
        return True

    def remove(self) -> None:
        """Take the picture away."""
        if self._value is not None:
            self.set_value(None)
            self.changed.emit()

    def look(self) -> None:
        """Show the whole picture, or let the user choose one when there is none."""
        data = None if self._picture.isNull() else self.fetch(self._value)
        if data:
            self.ask.picture(self.accessibleName(), data)
        else:
            self.choose()

    def choose(self) -> None:
        """Let the user choose a file."""
        path = self.ask.open_file(t("Choose a picture"), [(t("Pictures"), PICTURES)])
        if path is not None:
            try:
                data = path.read_bytes()
            except OSError:
                self.ask.error(LabDeskError(N_("The file {name} cannot be opened; choose it again."), name=path.name))
                return
            self.take(data)

    def paste(self) -> None:
        """Take the picture on the clipboard, if there is one."""
        data = _picture_in(QGuiApplication.clipboard().mimeData())
        if data:
            self.take(data)

    # --- hands ---------------------------------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.look()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        for text, act, possible in (
            (t("Show the whole picture"), self.look, not self._picture.isNull()),
            (t("Choose a picture…"), self.choose, True),
            (t("Paste"), self.paste, _picture_in(QGuiApplication.clipboard().mimeData()) is not None),
            (t("Remove the picture"), self.remove, self._value is not None),
        ):
            entry = QAction(text, menu)
            entry.setEnabled(possible)
            entry.triggered.connect(lambda *_, act=act: act())
            menu.addAction(entry)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = _picture_in(event.mimeData())
        if data:
            event.acceptProposedAction()
            self.take(data)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.contentsRect().adjusted(2, 2, -2, -2)
        shown = self._picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = room.x() + (room.width() - shown.width()) // 2
        top = room.y() + (room.height() - shown.height()) // 2
        painter.drawPixmap(left, top, shown.width(), shown.height(), self._picture)
        painter.end()


def _picture_in(mime: QMimeData) -> bytes | None:
    """The bytes of a picture on the clipboard or under the mouse: a file, else an image."""
    for url in mime.urls():
        if url.isLocalFile():
            path = Path(url.toLocalFile())
            try:
                return path.read_bytes() if path.is_file() else None
            except OSError:
                return None
    if not mime.hasImage():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    mime.imageData().save(buffer, "PNG")
    return bytes(buffer.data().data())
