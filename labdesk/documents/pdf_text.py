"""Running text on PDF pages: lines broken with the hyphens of Uzbek and Russian, justified, with footnotes.

The PDF library's paragraphs read markup, know no letter beyond plain Cyrillic when they hyphenate and lose spaces
next to soft hyphens; these take runs, so that nothing in a value can be taken for a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from labdesk.documents import fonts
from labdesk.documents.fonts import Face, Family
from labdesk.documents.hyphens import syllables
from labdesk.documents.model import Run

LEADING = 1.22
INK = Color(0, 0, 0)
_SPACES = re.compile("( +)")
_PLACES = re.compile(r"(?<=[-/.,:;@_–—])(?=\w)")
_TRAILING, _LEADING_MARKS = ".,;:!?)]»”…", "([«“„"
_SHRINK, _STRETCH = 0.12, 0.9
_HYPHENS_RUNNING = 3
_LONGEST_WORD = 120
"""Letters beyond which something is no word and is simply cut where the line ends."""


def places(word: str, hyphenate: bool, forced: bool = False) -> list[tuple[int, str]]:
    """Where a word may be divided, last place first: (characters before it, "-" or "").

    Unless `forced`, an existing hyphen or dash is used only between parts of at least four characters, so that
    2026-yil stays whole.
    """
    if len(word) > _LONGEST_WORD:
        return []
    found, at = [], 0
    for part in _PLACES.split(word):
        if at and (forced or (at >= 4 and len(word) - at >= 4)):
            found.append((at, ""))
        if hyphenate:
            core = part.rstrip(_TRAILING)
            inner = core.lstrip(_LEADING_MARKS)
            cut = at + len(core) - len(inner)
            for syllable in syllables(inner)[:-1]:
                cut += len(syllable)
                found.append((cut, "-"))
        at += len(part)
    return sorted(found, reverse=True)


def wrapped(text: str, limit: float, face: Face, size: float, hyphenate: bool = True) -> list[str]:
    """The lines of a plain text in a measure of `limit` points; only words longer than a line are divided."""
    if "\n" not in text and fonts.width(text, face, size) <= limit:
        return [text]
    lines: list[str] = []
    space = fonts.width(" ", face, size)
    for part in text.split("\n"):
        line, used = "", 0.0
        for whole in part.split(" "):
            word = whole
            wide = fonts.width(word, face, size)
            if line and used + space + wide <= limit:
                line, used = f"{line} {word}", used + space + wide
                continue
            if line:
                lines.append(line)
            while wide > limit and len(word) > 1:
                head, word = _divided(word, limit, face, size, hyphenate)
                lines.append(head)
                wide = fonts.width(word, face, size)
            line, used = word, wide
        lines.append(line)
    return lines


def _divided(word: str, limit: float, face: Face, size: float, hyphenate: bool) -> tuple[str, str]:
    """The longest beginning that fits (with its hyphen) and the rest; at least one character is taken."""
    for cut, hyphen in places(word, hyphenate, forced=True):
        if fonts.width(word[:cut] + hyphen, face, size) <= limit:
            return word[:cut] + hyphen, word[cut:]
    cut, used = 1, fonts.width(word[0], face, size)
    while cut < len(word) - 1 and (used := used + fonts.width(word[cut], face, size)) <= limit:
        cut += 1
    return word[:cut], word[cut:]


def say(text: Any, line: str, face: Face, size: float) -> None:
    """Puts a line into a PDF text object, in as many fonts as its characters need."""
    for piece, owner in fonts.pieces(line, face):
        text.setFont(owner.name, size)
        text.textOut(piece)


@dataclass(frozen=True)
class Look:
    """How a paragraph stands; all lengths in points."""

    family: Family
    size: float
    align: str = "left"
    first: float = 0
    left: float = 0
    spacing: float = 1
    before: float = 0
    after: float = 0

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * LEADING * self.spacing


@dataclass(frozen=True)
class Span:
    """Letters of one look; `note` is the footnote they call."""

    text: str
    face: Face
    size: float
    rise: float = 0
    underline: bool = False
    note: Prose | None = None

    def width(self) -> float:
        """In points."""
        return fonts.width(self.text, self.face, self.size)


@dataclass
class Word:
    """Spans without a space between them; `space` is the room after it, `ends` that a new line follows."""

    spans: list[Span]
    width: float = 0
    space: float = 0
    ends: bool = False

    def fitting(self, room: float) -> int:
        """How many characters fit into `room` points."""
        letters = ((char, span) for span in self.spans for char in span.text)
        for at, (char, owner) in enumerate(letters):
            room -= fonts.width(char, owner.face, owner.size)
            if room < 0:
                return at
        return sum(len(span.text) for span in self.spans)

    def cut(self, at: int, hyphen: str) -> tuple[Word, Word]:
        """The word in two at a character."""
        head: list[Span] = []
        tail: list[Span] = []
        for span in self.spans:
            if at >= len(span.text) and not tail:
                head.append(span)
                at -= len(span.text)
                continue
            if at:
                head.append(replace(span, text=span.text[:at], note=None))
            tail.append(replace(span, text=span.text[at:]))
            at = 0
        if hyphen:
            head[-1] = replace(head[-1], text=head[-1].text + hyphen)
        return _word(head), _word(tail, self.space, self.ends)


def _word(spans: list[Span], space: float = 0, ends: bool = False) -> Word:
    return Word(spans, sum(span.width() for span in spans), space, ends)


@dataclass
class Line:
    """Words set on one line; `last` lines are not stretched."""

    words: list[Word] = field(default_factory=list)
    width: float = 0
    indent: float = 0
    last: bool = False


class Prose(Flowable):  # type: ignore[misc]
    """A paragraph of runs."""

    keep_next = False

    def __init__(self, look: Look, runs: Sequence[Run] = (), hyphenate: bool = False) -> None:
        super().__init__()
        self.look, self.hyphenate = look, hyphenate
        self.spaceBefore, self.spaceAfter = look.before, look.after
        self.words: list[Word] = []
        self.lines: list[Line] | None = None
        self._open = False
        self._measure = -1.0
        for run in runs:
            self.add(run)

    def add(self, run: Run) -> None:
        """Continues the paragraph, which is not laid out yet."""
        face, size = self.look.family.face(run.bold, run.italic), self.look.size
        for n, line in enumerate(run.text.split("\n")):
            if n:
                self._end_line()
            for part in _SPACES.split(line):
                if part.startswith(" "):
                    self._end_word(fonts.width(" ", face, size))
                elif part:
                    for piece, owner in fonts.pieces(part, face):
                        self._append(Span(piece, owner, size, underline=run.underline))

    def add_mark(self, number: int, note: Prose | None) -> None:
        """Puts the raised number of a footnote: its call in the text, or the head of the note itself (None)."""
        size = self.look.size
        face = self.look.family.regular
        self._append(Span(str(number), face, size * 0.62, size * 0.36, note=note))

    def _append(self, span: Span) -> None:
        if self._open:
            self.words[-1].spans.append(span)
            self.words[-1].width += span.width()
        else:
            self.words.append(_word([span]))
            self._open = True

    def _end_word(self, space: float) -> None:
        if self._open:
            self.words[-1].space = space
        self._open = False

    def _end_line(self) -> None:
        if not self.words or (self.words[-1].ends and not self._open):
            self.words.append(Word([]))
        self.words[-1].ends = True
        self._open = False

    def notes(self) -> list[Prose]:
        """The footnotes called from this piece of text."""
        words = self.words if self.lines is None else [word for line in self.lines for word in line.words]
        return [span.note for word in words for span in word.spans if span.note]

    def need(self, width: float) -> float:
        """Two lines: fewer are not begun at the foot of a page."""
        return self.look.leading * min(2, len(self._laid(width)))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, len(self._laid(width)) * self.look.leading
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Prose]:
        """Cuts between lines, leaving at least two on each side."""
        lines = self._laid(width)
        fit = min(int((height + 0.01) / self.look.leading), len(lines) - 2)
        if fit < 2:
            return []
        return [self._part(lines[:fit]), self._part(lines[fit:])]

    def _part(self, lines: list[Line]) -> Prose:
        part = Prose(self.look, hyphenate=self.hyphenate)
        part.lines, part._measure = lines, self._measure
        return part

    def _laid(self, width: float) -> list[Line]:
        if self.lines is None or (self._measure != width and self.words):
            self.lines, self._measure = list(self._broken(width)), width
        return self.lines

    def _broken(self, width: float) -> Iterator[Line]:
        limit = width - self.look.left
        line, hyphens = Line(indent=self.look.first), 0
        queue = self.words[::-1]
        while queue:
            word = queue.pop()
            glue = line.words[-1].space if line.words else 0.0
            room = limit - line.indent - line.width - glue
            if word.width <= room + self._give(line):
                line.words.append(word)
                line.width += glue + word.width
                if word.ends:
                    line.last = True
                    yield line
                    line, hyphens = Line(), 0
                continue
            parts = self._divide(word, room, limit, line, hyphens)
            if parts:
                line.words.append(parts[0])
                line.width += glue + parts[0].width
                word = parts[1]
                hyphens += 1
            else:
                hyphens = 0
            yield line
            line = Line()
            queue.append(word)
        if line.words:
            line.last = True
            yield line

    def _give(self, line: Line) -> float:
        """How far the spaces of a justified line may shrink."""
        return _SHRINK * sum(word.space for word in line.words) if self.look.align == "justify" else 0.01

    def _divide(self, word: Word, room: float, limit: float, line: Line, hyphens: int) -> tuple[Word, Word] | None:
        """The word in two if the line would otherwise gape, or if no line is long enough for it."""
        too_long = word.width > limit
        spaces = sum(one.space for one in line.words)
        gaping = self.hyphenate and room > spaces * _STRETCH and hyphens < _HYPHENS_RUNNING
        if not (too_long or gaping) or (too_long and line.words and room < limit * 0.3):
            return None
        text = "".join(span.text for span in word.spans)
        for at, hyphen in places(text, self.hyphenate, too_long):
            head, tail = word.cut(at, hyphen)
            if head.width <= room:
                return head, tail
        if not too_long or line.words:
            return None
        return word.cut(max(word.fitting(room), 1), "") if len(text) > 1 else None

    def draw(self) -> None:
        look = self.look
        lines = self._laid(self.width)
        text = self.canv.beginText()
        text.setFillColor(INK)
        base = self.height - look.size * 0.95 - (look.leading - look.size * LEADING) / 2
        rules: list[tuple[float, float, float, float]] = []
        for n, line in enumerate(lines):
            self._set(text, line, base - n * look.leading, rules)
        self.canv.drawText(text)
        if rules:
            self.canv.setLineWidth(look.size * 0.05)
            self.canv.lines(rules)

    def _set(self, text: Any, line: Line, y: float, rules: list[tuple[float, float, float, float]]) -> None:
        look = self.look
        room = self.width - look.left - line.indent
        spaces = sum(word.space for word in line.words[:-1])
        spare = room - line.width
        stretch = 0.0
        if spaces and look.align == "justify" and (not line.last or spare < 0):
            stretch = spare / spaces
        x = look.left + line.indent + {"right": spare, "centre": spare / 2}.get(look.align, 0.0)
        for n, word in enumerate(line.words):
            gap = word.space * (1 + stretch) if n < len(line.words) - 1 else 0.0
            for m, span in enumerate(word.spans):
                end = m == len(word.spans) - 1
                wide = span.width()
                text.setTextOrigin(x, y + span.rise)
                text.setFont(span.face.name, span.size)
                text.textOut(span.text + " " if end and gap else span.text)
                if span.underline:
                    rules.append((x, y - look.size * 0.12, x + wide + (gap if end else 0), y - look.size * 0.12))
                x += wide
            x += gap
