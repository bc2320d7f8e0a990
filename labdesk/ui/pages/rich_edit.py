"""The field in which the text of a manual is written: Qt's editor, taught to hold only what blocks can say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from labdesk.i18n import Language
from labdesk.ui import theme
from labdesk.ui.pages.atoms import AtomPainter, Pictures
from labdesk.ui.pages.rich_text import (
    ATOM,
    NOTE,
    OBJECT,
    Block,
    Writer,
    atom_format,
    atom_of,
    block_format,
    char_format,
    clean,
    list_format,
    list_kind,
    read_blocks,
    selected_blocks,
    style_of,
    table_format,
    table_title,
    write_blocks,
)

MIME = "application/x-labdesk-blocks"
_HEAD = re.compile(r"<(head|style|script|title)\b.*?</\1\s*>|<(?:link|meta)\b[^>]*>", re.IGNORECASE | re.DOTALL)
PICTURE_NAMES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")


class _DeafDocument(QTextDocument):
    """Reads foreign HTML without fetching anything it names."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return QImage(1, 1, QImage.Format.Format_RGB32) if kind == 2 else QByteArray()


class RichEdit(QTextEdit):
    """A text of blocks under the cursor; `edited` tells of a change, `picture_offered` of a pasted picture."""

    edited = Signal()
    picture_offered = Signal(bytes)

    def __init__(self, pictures: Pictures, t: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading = False
        self._atoms = AtomPainter(pictures, t)
        self._atoms.setParent(self)
        self.document().documentLayout().registerHandler(ATOM, self._atoms)
        self.document().setDocumentMargin(14)
        self.document().setIndentWidth(26)
        self.setTabChangesFocus(True)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._mark_active)

    def _tell(self) -> None:
        if not self._loading:
            self.edited.emit()

    # --- content ---------------------------------------------------------------------------------------------

    def load(self, blocks: Iterable[Block]) -> None:
        """Show another text; nothing of the former can be brought back by undo."""
        self._loading = True
        write_blocks(self.document(), blocks, theme.colours().frame)
        self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def blocks(self) -> list[Block]:
        """The text as it stands."""
        return read_blocks(self.document())

    def speak(self, t: Language) -> None:
        """Say the few words that are drawn into the text in another language."""
        self._atoms.t = t
        self.viewport().update()

    # --- looks of text ---------------------------------------------------------------------------------------

    @contextmanager
    def _one_step(self) -> Iterator[QTextCursor]:
        """A cursor whose changes are undone together."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()

    def _blocks_of(self, cursor: QTextCursor) -> list[QTextBlock]:
        block = self.document().findBlock(cursor.selectionStart())
        found = [block]
        while block.next().isValid() and block.next().position() < cursor.selectionEnd():
            block = block.next()
            found.append(block)
        return [each for each in found if QTextCursor(each).currentTable() is None]

    def style_name(self) -> str:
        """Which paragraph style the cursor stands in."""
        return style_of(self.textCursor().block())

    def set_style(self, style: str) -> None:
        """Make the selected paragraphs one of `rich_text.STYLES`."""
        with self._one_step() as cursor:
            for block in self._blocks_of(cursor):
                self._leave_list(block)
                old = style_of(block)
                at = QTextCursor(block)
                at.setBlockFormat(block_format(style))
                if old != style:
                    self._rewrite_looks(block, char_format(style))
        if self.textCursor().block().length() == 1:
            self.setCurrentCharFormat(char_format(style))

    @staticmethod
    def _leave_list(block: QTextBlock) -> None:
        if (found := block.textList()) is not None:
            found.remove(block)
            QTextCursor(block).setBlockFormat(block_format("text"))

    def _rewrite_looks(self, block: QTextBlock, look: QTextCharFormat) -> None:
        at = QTextCursor(block)
        at.setBlockCharFormat(look)
        spans = []
        step = block.begin()
        while not step.atEnd():
            fragment = step.fragment()
            if atom_of(fragment.charFormat()) is None:
                spans.append((fragment.position(), fragment.position() + fragment.length()))
            step += 1
        for start, end in spans:
            at.setPosition(start)
            at.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            at.setCharFormat(look)

    def may_look(self) -> bool:
        """Whether bold and italic mean something here: in running text and lists only."""
        return self.table() is None and self.style_name() == "text"

    def set_bold(self, on: bool) -> None:
        """Make the selection, or what is typed next, bold or not."""
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
        self._look(look)

    def set_italic(self, on: bool) -> None:
        """Make the selection, or what is typed next, italic or not."""
        look = QTextCharFormat()
        look.setFontItalic(on)
        self._look(look)

    def _look(self, look: QTextCharFormat) -> None:
        if self.may_look():
            self.mergeCurrentCharFormat(look)

    def list_name(self) -> str:
        """`bullets`, `numbers` or nothing, at the cursor."""
        return list_kind(self.textCursor().block())

    def set_list(self, kind: str, on: bool) -> None:
        """Make a list of the selected paragraphs, or plain paragraphs again."""
        with self._one_step() as cursor:
            made = None
            for block in self._blocks_of(cursor):
                self._leave_list(block)
                if not on:
                    continue
                at = QTextCursor(block)
                if style_of(block) != "text":
                    self._rewrite_looks(block, char_format())
                at.setBlockFormat(block_format("text"))
                if made is None:
                    made = at.createList(list_format(kind))
                else:
                    made.add(block)

    # --- tables ----------------------------------------------------------------------------------------------

    def table(self) -> QTextTable | None:
        """The table under the cursor."""
        return self.textCursor().currentTable()

    def insert_table(self, rows: int, columns: int) -> None:
        """Put an empty table of a heading and `rows` rows at the cursor and go into its first cell."""
        if self.table() is None:
            block = {"type": "table", "title": "", "columns": [""] * columns, "rows": [[""] * columns] * rows}
            start = self.textCursor().selectionStart()
            self._insert([block])
            cursor = self.textCursor()
            cursor.setPosition(start)
            while cursor.currentTable() is None and cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
                pass
            self.setTextCursor(cursor)

    def set_table_title(self, title: str) -> None:
        """Give the table under the cursor a title."""
        if (table := self.table()) is not None and table_title(table) != title:
            table.setFormat(table_format(clean(title), theme.colours().frame))

    def add_row(self) -> None:
        """A row under the cursor's."""
        if (table := self.table()) is not None:
            table.insertRows(table.cellAt(self.textCursor()).row() + 1, 1)

    def add_column(self) -> None:
        """A column right of the cursor's."""
        if (table := self.table()) is not None:
            table.insertColumns(table.cellAt(self.textCursor()).column() + 1, 1)

    def remove_row(self) -> None:
        """Take the cursor's row out; the table goes with its last one."""
        if (table := self.table()) is not None:
            table.removeRows(table.cellAt(self.textCursor()).row(), 1)

    def remove_column(self) -> None:
        """Take the cursor's column out; the table goes with its last one."""
        if (table := self.table()) is not None:
            table.removeColumns(table.cellAt(self.textCursor()).column(), 1)

    def _next_cell(self, step: int) -> bool:
        table = self.table()
        if table is None:
            return False
        cell = table.cellAt(self.textCursor())
        number = cell.row() * table.columns() + cell.column() + step
        if number == table.rows() * table.columns():
            table.appendRows(1)
        if number >= 0:
            row, column = divmod(number, table.columns())
            self.setTextCursor(table.cellAt(row, column).firstCursorPosition())
        return number >= 0

    # --- notes, pictures, page breaks ------------------------------------------------------------------------

    def insert_note(self) -> None:
        """Put an empty footnote at the cursor; it becomes the active atom."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        cursor.insertText(OBJECT, atom_format({"type": NOTE, "text": ""}))
        self.setTextCursor(cursor)

    def insert_atom(self, block: Block) -> None:
        """Put a picture, a page break or the like on a line of its own at the cursor."""
        if self.table() is None:
            self._insert([block])

    def active_atom(self) -> tuple[int, Block] | None:
        """The atom that is selected or stands before the cursor, with its position."""
        cursor = self.textCursor()
        if cursor.hasSelection() and cursor.selectionEnd() - cursor.selectionStart() != 1:
            return None
        position = cursor.selectionStart() if cursor.hasSelection() else cursor.position() - 1
        if position < 0 or self.document().characterAt(position) != OBJECT:
            return None
        probe = QTextCursor(self.document())
        probe.setPosition(position + 1)
        atom = atom_of(probe.charFormat())
        return (position, atom) if atom else None

    def change_atom(self, position: int, atom: Block) -> None:
        """Give the atom at `position` other content."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(atom_format(atom))

    def remove_atom(self, position: int) -> None:
        """Take the atom at `position` out."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.deleteChar()

    def _mark_active(self) -> None:
        active = self.active_atom()
        position = active[0] if active else -1
        if position != self._atoms.active:
            self._atoms.active = position
            self.viewport().update()

    # --- what is typed, pasted, dropped ----------------------------------------------------------------------

    def _insert(self, blocks: list[Block]) -> None:
        with self._one_step() as cursor:
            cursor.removeSelectedText()
            if len(blocks) == 1 and blocks[0].get("type") == "paragraph":
                Writer(cursor).runs(blocks[0].get("runs", ()))
            else:
                tail = not cursor.atBlockEnd()
                Writer(cursor, theme.colours().frame).write(blocks)
                if tail or cursor.block().text() == OBJECT:
                    cursor.insertBlock(block_format("text"), char_format())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self._leave_paragraph():
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._next_cell(1 if forward else -1) or super().focusNextPrevChild(forward)

    def _leave_paragraph(self) -> bool:
        """Enter after a heading or a thing starts plain text; on an empty item it ends the list."""
        cursor = self.textCursor()
        if self.table() is not None or cursor.hasSelection():
            return False
        block = cursor.block()
        if block.textList() is not None and block.length() == 1:
            with self._one_step():
                self._leave_list(block)
            return True
        if cursor.atBlockEnd() and (style_of(block).startswith("heading") or block.text().endswith(OBJECT)):
            cursor.insertBlock(block_format("text"), char_format())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._select_atom_at(event)

    def _select_atom_at(self, event: QMouseEvent) -> None:
        layout = self.document().documentLayout()
        place = event.position()
        place.setX(place.x() + self.horizontalScrollBar().value())
        place.setY(place.y() + self.verticalScrollBar().value())
        hit = layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
        for position in (hit, hit - 1):
            if position >= 0 and self.document().characterAt(position) == OBJECT:
                cursor = self.textCursor()
                cursor.setPosition(position)
                cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                return

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        made = QMimeData()
        made.setData(MIME, QByteArray(json.dumps(selected_blocks(cursor)).encode()))
        made.setText(cursor.selection().toPlainText().replace(OBJECT, ""))
        return made

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat(MIME) or source.hasImage() or source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.table() is not None or self.style_name() != "text":
            self.textCursor().insertText(clean(source.text().strip("\n")))
        elif source.hasFormat(MIME):
            self._insert(json.loads(bytes(source.data(MIME).data())))
        elif pictures := list(_pictures_in(source)):
            for picture in pictures:
                self.picture_offered.emit(picture)
        elif source.hasHtml():
            self._insert(_blocks_of_html(source.html()) or _blocks_of_text(source.text()))
        else:
            self._insert(_blocks_of_text(source.text()))

    # --- drawing ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        font = self.document().defaultFont()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.colours().text))
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable) and (title := table_title(frame)):
                place = self.document().documentLayout().frameBoundingRect(frame)
                line = QRectF(place.left(), place.top() - 28, place.width(), 24)
                shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(line.width()))
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()


def _pictures_in(source: QMimeData) -> Iterator[bytes]:
    """The pictures among what is pasted or dropped: files of pictures, else a bare picture without text."""
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    files = [path for path in paths if path.suffix.lower() in PICTURE_NAMES and path.is_file()]
    for path in files:
        yield path.read_bytes()
    if not files and source.hasImage() and not source.hasText():
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        QImage(source.imageData()).save(buffer, "PNG")  # type: ignore[call-overload]
        yield bytes(buffer.data().data())


def _blocks_of_html(html: str) -> list[Block]:
    """What blocks can say of a web page or of Word's clipboard."""
    scratch = _DeafDocument()
    scratch.setHtml(_HEAD.sub("", html))
    found = read_blocks(scratch)
    for block in found:
        block.pop("align", None)
    return found


def _blocks_of_text(text: str) -> list[Block]:
    lines = [line for line in text.replace("\r\n", "\n").split("\n") if line.strip()]
    return [{"type": "paragraph", "runs": [{"text": line}]} for line in lines]
