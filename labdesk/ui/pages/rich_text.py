"""The text of a manual between its two lives: blocks in the database, a QTextDocument under the cursor.

Never through HTML or Markdown, which lose what people type. A block the editor cannot change (a picture, a chart,
a page break, a kind of tomorrow) becomes one character that carries its JSON; a footnote is such a character in
the line. Empty paragraphs and items are not kept: white space is the renderer's business.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

Block = dict[str, Any]
Run = dict[str, Any]

ATOM = QTextFormat.ObjectTypes.UserObject.value + 1
"""The object type of a character that stands for something; `atom_of` reads it."""

_JSON = QTextFormat.Property.UserProperty.value + 1
_REFERENCE = QTextFormat.Property.UserProperty.value + 2
_TITLE = QTextFormat.Property.UserProperty.value + 3

OBJECT = "\ufffc"
NOTE = "note"
_LINE = "\u2028"
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")
_ALIGNS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "justify": Qt.AlignmentFlag.AlignJustify,
}
_LISTS = {"bullets": QTextListFormat.Style.ListDisc, "numbers": QTextListFormat.Style.ListDecimal}
_LOOKS = ("bold", "italic", "underline")

STYLES = ("text", "heading3", "heading4", "reference")
"""What a paragraph may be."""


# --- formats ---------------------------------------------------------------------------------------------------


def block_format(style: str, align: str = "justify") -> QTextBlockFormat:
    """The block format of one of `STYLES`."""
    made = QTextBlockFormat()
    made.setBottomMargin(6)
    if style.startswith("heading"):
        made.setHeadingLevel(int(style[-1]))
        made.setTopMargin(10)
    elif style == "reference":
        made.setProperty(_REFERENCE, True)
        made.setLeftMargin(24)
        made.setTextIndent(-24)
    else:
        made.setAlignment(_ALIGNS.get(align, Qt.AlignmentFlag.AlignJustify))
    return made


def char_format(style: str = "text", run: Run | None = None) -> QTextCharFormat:
    """The character format of a style, or of a run of text."""
    made = QTextCharFormat()
    if style == "heading3":
        made.setProperty(QTextFormat.Property.FontSizeAdjustment, 1)
        made.setFontWeight(QFont.Weight.Bold)
    elif style == "heading4":
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setFontItalic(True)
    run = run or {}
    if run.get("bold"):
        made.setFontWeight(QFont.Weight.Bold)
    if run.get("italic"):
        made.setFontItalic(True)
    if run.get("underline"):
        made.setFontUnderline(True)
    return made


def style_of(block: QTextBlock) -> str:
    """Which of `STYLES` a paragraph is."""
    wanted = block.blockFormat()
    if wanted.headingLevel():
        return "heading3" if wanted.headingLevel() <= 3 else "heading4"
    return "reference" if wanted.property(_REFERENCE) else "text"


def list_format(kind: str) -> QTextListFormat:
    """The list format of `bullets` or `numbers`."""
    made = QTextListFormat()
    made.setStyle(_LISTS[kind])
    return made


def list_kind(block: QTextBlock) -> str:
    """`bullets`, `numbers`, or nothing for a paragraph outside lists."""
    found = block.textList()
    if found is None:
        return ""
    numbered = found.format().style().value <= QTextListFormat.Style.ListDecimal.value
    return "numbers" if numbered else "bullets"


def table_format(title: str, line: str) -> QTextTableFormat:
    """How a table looks in the editor; `line` is the colour of its rules as `#rrggbb`."""
    made = QTextTableFormat()
    made.setProperty(_TITLE, title)
    made.setHeaderRowCount(1)
    made.setBorder(1)
    made.setBorderCollapse(True)
    made.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(QBrush(QColor(line)))
    made.setCellPadding(5)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setBottomMargin(8)
    made.setTopMargin(30 if title else 4)
    return made


def table_title(table: QTextTable) -> str:
    """The title kept with a table."""
    return str(table.format().property(_TITLE) or "")


# --- atoms -----------------------------------------------------------------------------------------------------


def atom_format(atom: Block) -> QTextCharFormat:
    """The format of the character that stands for a note or a block."""
    made = QTextCharFormat()
    made.setObjectType(ATOM)
    made.setProperty(_JSON, json.dumps(atom, ensure_ascii=False))
    return made


def atom_of(wanted: QTextFormat) -> Block | None:
    """What a character stands for, or None for ordinary text."""
    kept = wanted.property(_JSON) if wanted.objectType() == ATOM else None
    if not kept:
        return None
    found: Block = json.loads(kept)
    return found


def clean(text: str) -> str:
    """Text as a document can hold it: line feeds as line separators, no control characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return _NOT_TEXT.sub("", lines).replace("\n", _LINE)


# --- blocks -> document ----------------------------------------------------------------------------------------


class Writer:
    """Puts blocks into a document at a cursor; `line` is the colour of table rules."""

    def __init__(self, cursor: QTextCursor, line: str = "#84949a") -> None:
        self._cursor = cursor
        self._line = line
        self._fresh = cursor.block().length() == 1 and not cursor.block().textList()

    def write(self, blocks: Iterable[Block]) -> None:
        """Add blocks after what stands before the cursor."""
        for block in blocks:
            self._write(block)

    def _write(self, block: Block) -> None:
        kind = block.get("type")
        if kind == "paragraph":
            self._start(block_format("text", block.get("align", "justify")), char_format())
            self.runs(block.get("runs", ()))
        elif kind == "heading" and block.get("level") in (3, 4):
            self._plain(f"heading{block['level']}", block)
        elif kind == "reference":
            self._plain("reference", block)
        elif kind in _LISTS:
            self._list(kind, block.get("items", ()))
        elif kind == "table" and block.get("columns"):
            self._table(block)
        else:
            self.atom(block)

    def _start(self, of_block: QTextBlockFormat, of_text: QTextCharFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(of_block)
            self._cursor.setBlockCharFormat(of_text)
            self._fresh = False
        else:
            self._cursor.insertBlock(of_block, of_text)

    def _plain(self, style: str, block: Block) -> None:
        self._start(block_format(style), char_format(style))
        self._cursor.insertText(clean(str(block.get("text", ""))), char_format(style))

    def runs(self, runs: Iterable[Run]) -> None:
        """Add runs of text to the line of the cursor."""
        for run in runs:
            self._cursor.insertText(clean(run.get("text", "")), char_format("text", run))
            if run.get("note"):
                self._cursor.insertText(OBJECT, atom_format({"type": NOTE, "text": run["note"]}))

    def atom(self, block: Block) -> None:
        """Add a block as one character on a line of its own."""
        self._start(block_format("text", "centre"), char_format())
        self._cursor.insertText(OBJECT, atom_format(block))

    def _list(self, kind: str, items: Sequence[Sequence[Run]]) -> None:
        made = None
        for item in items:
            self._start(block_format("text"), char_format())
            if made is None:
                made = self._cursor.createList(list_format(kind))
            else:
                made.add(self._cursor.block())
            self.runs(item)

    def _table(self, block: Block) -> None:
        lines = [block["columns"], *block.get("rows", ())]
        width = max(len(line) for line in lines)
        made = self._cursor.insertTable(len(lines), width, table_format(block.get("title", ""), self._line))
        for row, line in enumerate(lines):
            look = char_format("text", {"bold": row == 0})
            for column in range(width):
                cell = made.cellAt(row, column).firstCursorPosition()
                cell.setBlockFormat(QTextBlockFormat())
                cell.setBlockCharFormat(look)
                cell.insertText(clean(str(line[column])) if column < len(line) else "", look)
        self._cursor.setPosition(made.lastPosition() + 1)
        self._fresh = True


def write_blocks(document: QTextDocument, blocks: Iterable[Block], line: str = "#84949a") -> None:
    """Fill a document with blocks, as a new start that cannot be undone."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.setBlockFormat(block_format("text"))
    Writer(cursor, line).write(blocks)
    document.setUndoRedoEnabled(True)
    document.setModified(False)


# --- document -> blocks ----------------------------------------------------------------------------------------


def read_blocks(document: QTextDocument) -> list[Block]:
    """The blocks of a document, also of one that came from elsewhere; what blocks cannot say is left out."""
    found: list[Block] = []
    last_list = -1
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table is not None:
            found.append(_read_table(table))
            last_list = -1
            block = document.findBlock(table.lastPosition() + 1)
            continue
        kind = list_kind(block)
        here = block.blockFormat().objectIndex() if kind else -1
        for piece in _pieces(block):
            if "runs" in piece and kind:
                if last_list == here:
                    found[-1]["items"].append(piece["runs"])
                else:
                    found.append({"type": kind, "items": [piece["runs"]]})
                last_list = here
            else:
                found.append(piece)
                last_list = -1
        block = block.next()
    return found


def selected_blocks(cursor: QTextCursor) -> list[Block]:
    """What is selected, as blocks; part of a heading is plain text."""
    first = cursor.document().findBlock(cursor.selectionStart())
    scratch = QTextDocument()
    QTextCursor(scratch).insertFragment(cursor.selection())
    start, end = first.position(), first.position() + first.length() - 1
    whole = cursor.selectionStart() == start and cursor.selectionEnd() >= end
    QTextCursor(scratch).setBlockFormat(first.blockFormat() if whole else block_format("text"))
    return read_blocks(scratch)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    step = block.begin()
    while not step.atEnd():
        yield step.fragment()
        step += 1


def _pieces(block: QTextBlock) -> Iterator[Block]:
    """A line of the document as blocks: its text, cut where a picture or the like stands."""
    runs: list[Run] = []
    for fragment in _fragments(block):
        atom = atom_of(fragment.charFormat())
        if atom is None:
            _add_text(runs, fragment)
        elif atom["type"] == NOTE:
            for _ in fragment.text():
                _add_note(runs, atom["text"])
        else:
            if runs:
                yield _text_block(block, runs)
                runs = []
            for _ in fragment.text():
                yield atom
    if runs:
        yield _text_block(block, runs)


def _add_text(runs: list[Run], fragment: QTextFragment) -> None:
    text = fragment.text().replace(OBJECT, "").replace(_LINE, "\n")
    if not text:
        return
    wanted = fragment.charFormat()
    flags = (wanted.fontWeight() >= QFont.Weight.DemiBold, wanted.fontItalic(), wanted.fontUnderline())
    look = {name: True for name, on in zip(_LOOKS, flags, strict=True) if on}
    if runs and "note" not in runs[-1] and all(bool(runs[-1].get(n)) == bool(look.get(n)) for n in _LOOKS):
        runs[-1]["text"] += text
    else:
        runs.append({"text": text, **look})


def _add_note(runs: list[Run], note: str) -> None:
    if runs and "note" not in runs[-1]:
        runs[-1]["note"] = note
    else:
        runs.append({"text": "", "note": note})


def _text_block(block: QTextBlock, runs: list[Run]) -> Block:
    style = style_of(block)
    if style == "text" or block.textList() is not None:
        made: Block = {"type": "paragraph", "runs": runs}
        if (align := _align(block)) != "justify":
            made["align"] = align
        return made
    text = "".join(run["text"] + (f" ({run['note']})" if "note" in run else "") for run in runs)
    if style == "reference":
        return {"type": "reference", "text": text}
    return {"type": "heading", "level": int(style[-1]), "text": text}


def _align(block: QTextBlock) -> str:
    wanted = block.blockFormat().alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    return next((name for name, flag in _ALIGNS.items() if wanted == flag), "justify")


def _read_table(table: QTextTable) -> Block:
    lines = [[_cell_text(table, row, column) for column in range(table.columns())] for row in range(table.rows())]
    return {"type": "table", "title": table_title(table), "columns": lines[0], "rows": lines[1:]}


def _cell_text(table: QTextTable, row: int, column: int) -> str:
    cell = table.cellAt(row, column)
    block = cell.firstCursorPosition().block()
    last = cell.lastCursorPosition().block()
    lines = [block.text()]
    while block != last:
        block = block.next()
        lines.append(block.text())
    return "\n".join(lines).replace(OBJECT, "").replace(_LINE, "\n")
