"""Lines, gaps and stacks side by side: what the blocks of a Word file are made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from docx.parts.document import DocumentPart

from labdesk.documents import fonts, words
from labdesk.documents.docx_styles import StyleSet
from labdesk.documents.docx_text import Box, Stand, paragraph, row, run, table
from labdesk.documents.model import Document, Text
from labdesk.documents.words import printable, printable_runs
from labdesk.i18n import language
from labdesk.work import Progress

MM = 72 / 25.4
_HIGHEST_LINE = 1500.0


@dataclass
class Ledger:
    """What runs on through all papers of one file: its footnotes, the count of its drawings and bookmarks."""

    part: DocumentPart
    progress: Progress
    notes: list[tuple[str, str]] = field(default_factory=list)
    drawings: int = 0
    bookmarks: int = 0


class Lines:
    """Writes the lines of one paper; `width` and `height` are of the text area, in points.

    `bookmark` names the place of the whole paper, to which its contents keep when there are several in the file.
    """

    def __init__(self, document: Document, styles: StyleSet, ledger: Ledger, prefix: str, bookmark: str) -> None:
        self.document, self.styles, self.ledger, self.bookmark = document, styles, ledger, bookmark
        self.t = language(document.language)
        self.family = fonts.family(document.font)
        self.entries = words.entries(document, prefix)
        self.width = self.height = 0.0
        self._next = iter(self.entries)
        self._fresh = self._keep = self._whole = self._signed = False
        self._small = min(document.size, 12)

    @contextmanager
    def _keeping(self, keep: bool) -> Iterator[None]:
        before, self._keep = self._keep, keep
        yield
        self._keep = before

    def _p(self, inner: str, style: str, stand: Stand | None = None, **more: Any) -> str:
        """A paragraph that begins a page, or stays with the next one, when that is due."""
        stand = replace(stand or Stand(), **more)
        stand = replace(stand, keep=stand.keep or self._keep, fresh=self._fresh)
        self._fresh = False
        return paragraph(inner, style, stand)

    def _gap(self, height: float, keep: bool = False) -> str:
        """Empty height in points; also what keeps two tables apart."""
        return self._p("", self.styles.small(2), exact=min(height, _HIGHEST_LINE), keep=keep)

    def _after_gap(self, made: str, after: float) -> str:
        """A table, which cannot begin a page by itself, and the room below it."""
        before = self._gap(1) if self._fresh else ""
        return before + made + self._gap(after, self._signed)

    def _line(self, text: str, size: float, strong: bool = False, align: str = "", keep: bool = False) -> str:
        return paragraph(run(text, strong), self.styles.small(size), Stand(align, keep or self._keep))

    def _text(self, text: Text, size: float = 0) -> str:
        said = []
        for part in printable_runs(text):
            said.append(run(part.text, part.bold, part.italic, part.underline, size))
            if part.note:
                self.ledger.notes.append((self.styles.note(), part.note))
                said.append(
                    '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
                    f'<w:footnoteReference w:id="{len(self.ledger.notes)}"/></w:r>'
                )
        return "".join(said)

    def _caption(self, text: str, align: str = "", strong: bool = False, keep: bool = False, after: float = 0) -> str:
        return self._p(run(text, strong), self.styles.caption(), align=align, keep=keep, after=after or None)

    def _beside(self, stacks: Sequence[str], widths: Sequence[float], gap: float = 0) -> str:
        """Stacks next to each other in a table without borders."""
        boxes: list[Box] = []
        for stack, wide in zip(stacks, widths, strict=True):
            if boxes and gap:
                boxes.append(Box(self._blank(), gap))
            boxes.append(Box(stack or self._blank(), wide))
        made = table(row(boxes), [box.width for box in boxes], False)
        return (self._gap(1) if self._fresh else "") + made

    def _blank(self) -> str:
        return paragraph("", self.styles.small(2), Stand())

    def _stack(self, lines: Sequence[str], strong: bool) -> str:
        size = min(self.document.size, 13)
        return "".join(self._line(line, size, strong and n == 0) for n, line in enumerate(lines))

    def _wish(self, lines: Sequence[str]) -> float:
        size = min(self.document.size, 13)
        return max((fonts.width(printable(line), self.family.bold, size) for line in lines), default=0.0)

    def _drawing(self) -> int:
        self.ledger.drawings += 1
        return self.ledger.drawings
