"""What a printed document is: plain data that the PDF, Excel and HTML renderers walk block by block.

Lengths are millimetres and sizes are points throughout. Every text is already in the document's language; the
few words that renderers add themselves (page labels, the hint under a signature line) follow `Document.language`.
Sequences may be lists or tuples; nothing here is ever changed by a renderer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Literal

from labdesk.store.papers import Paper

Align = Literal["left", "centre", "right", "justify"]
Fill = Literal["", "grey", "light", "green", "amber", "red", "blue"]


@dataclass(frozen=True)
class Run:
    """A stretch of text with its own look; `note` becomes a numbered footnote called from the end of the run."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    note: str = ""


Text = str | Run | Sequence[str | Run]
"""Running text: a string, or strings and runs one after another; a line feed starts a new line."""


def bold(text: str) -> Run:
    """The commonest run."""
    return Run(text, bold=True)


def italic(text: str) -> Run:
    """A run for hints and foreign words."""
    return Run(text, italic=True)


def runs(text: Text) -> tuple[Run, ...]:
    """The same text as runs only, which is what a renderer wants to see."""
    parts = (text,) if isinstance(text, str | Run) else text
    return tuple(part if isinstance(part, Run) else Run(part) for part in parts if part)


def plain(text: Text) -> str:
    """The letters of a text without its looks."""
    return "".join(run.text for run in runs(text))


@dataclass(frozen=True)
class Page:
    """The sheet: size, margins (None = the customary ones, see `margins`) and how pages are numbered.

    `numbers_from` counts sheets of the document from 1; the number printed on the first sheet would be
    `first_number`. `frame` draws the ornamental border of a certificate.
    """

    size: Literal["A3", "A4", "A5"] = "A4"
    landscape: bool = False
    left: float | None = None
    right: float | None = None
    top: float | None = None
    bottom: float | None = None
    numbers: Literal["none", "number", "of"] = "number"
    numbers_at: Literal["bottom", "top"] = "bottom"
    numbers_from: int = 2
    first_number: int = 1
    frame: bool = False

    @property
    def width(self) -> float:
        """Of the sheet as it lies."""
        return self._sides[1] if self.landscape else self._sides[0]

    @property
    def height(self) -> float:
        """Of the sheet as it lies."""
        return self._sides[0] if self.landscape else self._sides[1]

    @property
    def margins(self) -> tuple[float, float, float, float]:
        """Left, right, top, bottom: 30/15/20/20 upright, 20/20/30/15 across (bound at the top), A5 20/15/20/20."""
        usual = (20.0, 20.0, 30.0, 15.0) if self.landscape else (30.0, 15.0, 20.0, 20.0)
        if self.size == "A5":
            usual = (15.0, 15.0, 20.0, 15.0) if self.landscape else (20.0, 15.0, 20.0, 20.0)
        given = (self.left, self.right, self.top, self.bottom)
        left, right, top, bottom = (u if g is None else g for u, g in zip(usual, given, strict=True))
        return left, right, top, bottom

    @property
    def _sides(self) -> tuple[float, float]:
        return {"A3": (297.0, 420.0), "A4": (210.0, 297.0), "A5": (148.0, 210.0)}[self.size]


@dataclass(frozen=True)
class Letterhead:
    """The head of a form: superior bodies, the organisation, a rule, then date, number and place on one line.

    With `partner` the head has two columns, for joint documents. `logo` stands above, `lines` (address, accounts) small
    under the organisation.
    """

    organisation: str
    bodies: Sequence[str] = ()
    partner: str = ""
    partner_bodies: Sequence[str] = ()
    date: str = ""
    number: str = ""
    place: str = ""
    logo: bytes = b""
    lines: Sequence[str] = ()


@dataclass(frozen=True)
class Approval:
    """The lines of the approval block top right and, level with it, of the agreement block; first lines bold."""

    approved: Sequence[str] = ()
    agreed: Sequence[str] = ()


@dataclass(frozen=True)
class Corner:
    """Lines standing top right: the head of an annex, the addressee of a letter, a confidentiality mark."""

    lines: Sequence[str]
    bold: bool = False


@dataclass(frozen=True)
class Heading:
    """A heading and its bookmark.

    Level 1 is the title of the paper (bold, centred), level 2 a chapter (bold, centred), level 3 a section (bold,
    at the left), level 4 italic. `numbered` puts 1., 1.1. before it; `listed` says whether `Contents` shows it.
    """

    text: str
    level: Literal[1, 2, 3, 4] = 2
    numbered: bool = False
    listed: bool = True


@dataclass(frozen=True)
class Paragraph:
    """Running text; `indent` is of the first line (None = the document's), `left` of the whole block."""

    text: Text
    align: Align = "justify"
    indent: float | None = None
    left: float = 0
    size: float = 0
    keep_next: bool = False
    space_after: float | None = None


@dataclass(frozen=True)
class Clause:
    """One numbered clause and the clauses under it (1. -> 1.1.)."""

    text: Text
    clauses: Sequence[Clause | Text] = ()


@dataclass(frozen=True)
class Clauses:
    """Numbered clauses of an order or a programme; `prefix` "1." makes 1.1, 1.2 of them."""

    items: Sequence[Clause | Text]
    start: int = 1
    prefix: str = ""

    def numbered(self) -> Iterator[tuple[int, str, Text]]:
        """Depth (0 = outermost), number as printed, text."""
        yield from _numbered(self.items, self.prefix, self.start, 0)


def _numbered(items: Sequence[Clause | Text], prefix: str, start: int, depth: int) -> Iterator[tuple[int, str, Text]]:
    for n, item in enumerate(items, start):
        clause = item if isinstance(item, Clause) else Clause(item)
        yield depth, f"{prefix}{n}.", clause.text
        yield from _numbered(clause.clauses, f"{prefix}{n}.", 1, depth + 1)


@dataclass(frozen=True)
class Bullets:
    """An unnumbered list; the mark is a dash, as offices here write it."""

    items: Sequence[Text]
    mark: str = "–"


@dataclass(frozen=True)
class Cell:
    """A table cell with a look of its own; `span` counts columns."""

    value: str | int | float | Decimal | date | datetime | time | None = None
    bold: bool = False
    italic: bool = False
    span: int = 1
    fill: Fill = ""
    align: Align | None = None


Value = str | int | float | Decimal | date | datetime | time | None | Cell
"""What a cell may hold: True prints a tick, None and False nothing, dates and numbers as tables print them."""


@dataclass(frozen=True)
class Facts:
    """A two-column table of labels and values; `label_width` is a share of the line."""

    rows: Sequence[tuple[str, Value]]
    label_width: float = 0.4
    borders: bool = True
    size: float = 0


@dataclass(frozen=True)
class Column:
    """A table column.

    `width` is a weight among the weighted columns; 0 = as wide as the contents want. `group` names a heading
    shared with the neighbours; `vertical` turns the heading upright; `digits` are decimals of a number. `kind`
    "text" in Excel keeps 00123 and telephone numbers as they are typed.
    """

    title: str
    width: float = 0
    align: Align | None = None
    kind: Literal["text", "number", "date", "mark"] = "text"
    vertical: bool = False
    group: str = ""
    digits: int | None = None


@dataclass(frozen=True)
class Row:
    """A table row that is more than cells: a group heading across the table, a total, or one with a colour."""

    cells: Sequence[Value]
    kind: Literal["plain", "group", "total"] = "plain"
    fill: Fill = ""


def group(title: str) -> Row:
    """A heading row across the whole table; it never stays alone at the foot of a page."""
    return Row((title,), "group")


def total(*cells: Value) -> Row:
    """A row of sums, in bold."""
    return Row(cells, "total")


@dataclass(frozen=True)
class Table:
    """Columns and rows; the heading is repeated on each page.

    With `number` the label ("1-jadval") stands right above and `title` centred below it. `size` 0 lets the
    renderer choose 12 to 8 points by the number and contents of the columns. `row_height` is the least height of a
    row, for papers filled in by hand.
    """

    columns: Sequence[Column]
    rows: Sequence[Row | Sequence[Value]]
    title: str = ""
    number: int | None = None
    size: float = 0
    row_height: float = 0
    heading: bool = True

    def walk(self) -> Iterator[Row]:
        """Every row as a `Row`."""
        for row in self.rows:
            yield row if isinstance(row, Row) else Row(row)


@dataclass(frozen=True)
class Series:
    """One line or one set of bars; None leaves a gap."""

    name: str
    values: Sequence[float | None]


@dataclass(frozen=True)
class Chart:
    """Growth lines or bars over `labels`; captioned like a picture when `number` or `title` is given.

    `scale` is where the upright axis begins and ends, for marks whose scale is known; lines span what is not known.
    """

    kind: Literal["line", "bar"]
    labels: Sequence[str]
    series: Sequence[Series]
    title: str = ""
    number: int | None = None
    x_title: str = ""
    y_title: str = ""
    height: float = 75
    scale: tuple[float, float] | None = None


@dataclass(frozen=True)
class Picture:
    """A picture given by its bytes (never by a path); without bytes an empty frame with `hint` inside.

    `width` 0 = the natural width at 150 dpi, never more than the line; `height` is used for an empty frame only.
    """

    data: bytes = b""
    caption: str = ""
    number: int | None = None
    width: float = 0
    height: float = 40
    hint: str = ""
    align: Literal["left", "centre", "right"] = "centre"


@dataclass(frozen=True)
class Signature:
    """Who signs; with `seal` the seal mark and a free 40 mm place stand at the left under the position."""

    position: str
    name: str = ""
    seal: bool = False


@dataclass(frozen=True)
class Signatures:
    """Signature rows: position at the left, a line with its hint, initials and surname flush right."""

    rows: Sequence[Signature]
    title: str = ""


@dataclass(frozen=True)
class Rules:
    """Empty ruled lines to be written on by hand, `pitch` mm apart."""

    count: int
    pitch: float = 8


@dataclass(frozen=True)
class CutLine:
    """A dashed line to cut or tear along; `text` stands in its middle."""

    text: str = ""


@dataclass(frozen=True)
class Executor:
    """Who drew the paper up, in small type at the bottom left of the last sheet."""

    text: str


@dataclass(frozen=True)
class Contents:
    """The table of contents with dotted leaders and page numbers; `depth` is the deepest heading level shown."""

    title: str = ""
    depth: int = 3


@dataclass(frozen=True)
class PageBreak:
    """What follows starts on a new sheet."""


@dataclass(frozen=True)
class Spacer:
    """Empty height; nothing at the top of a sheet."""

    height: float = 5


@dataclass(frozen=True)
class Columns:
    """Two stacks of blocks side by side; `share` is the part of the line that the left one takes."""

    left: Sequence[Block]
    right: Sequence[Block]
    share: float = 0.5
    gap: float = 8


@dataclass(frozen=True)
class Keep:
    """Blocks that stay on one sheet if they fit on one."""

    blocks: Sequence[Block]


@dataclass(frozen=True)
class Section:
    """A new sheet of another shape: a landscape annex behind an upright order."""

    page: Page = field(default_factory=Page)


Block = (
    Letterhead
    | Approval
    | Corner
    | Heading
    | Paragraph
    | Clauses
    | Bullets
    | Facts
    | Table
    | Chart
    | Picture
    | Signatures
    | Rules
    | CutLine
    | Executor
    | Contents
    | PageBreak
    | Spacer
    | Columns
    | Keep
    | Section
)


@dataclass(frozen=True)
class Document:
    """A paper before it is drawn.

    `font` is a family name of `fonts.installed()`, empty for the bundled serif; `size` is 14 for orders, letters
    and manuals, 12 for forms; `spacing` multiplies the line distance; `indent` is the first line of a paragraph in
    mm; `draft` is printed large and pale across every sheet. `code` stands with its barcode at the foot of every sheet,
    so that the paper can come back (see `store.papers`).
    """

    title: str
    blocks: Sequence[Block]
    language: str = "uz-Latn"
    author: str = ""
    subject: str = ""
    page: Page = field(default_factory=Page)
    font: str = ""
    size: float = 14
    spacing: float = 1.0
    indent: float = 12.5
    draft: str = ""
    code: Paper | None = None
