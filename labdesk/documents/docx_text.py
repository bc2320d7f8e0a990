"""WordprocessingML in strings: runs, paragraphs, tables and fields, every value escaped on its way in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from labdesk.documents.words import printable

NAMESPACES = " ".join(
    f'xmlns:{prefix}="http://schemas.{url}"'
    for prefix, url in (
        ("w", "openxmlformats.org/wordprocessingml/2006/main"),
        ("r", "openxmlformats.org/officeDocument/2006/relationships"),
        ("wp", "openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "openxmlformats.org/drawingml/2006/main"),
        ("c", "openxmlformats.org/drawingml/2006/chart"),
    )
)
_JUSTIFY = {"left": "left", "centre": "center", "right": "right", "justify": "both"}


def twips(points: float) -> int:
    """Twentieths of a point, in which Word measures."""
    return round(points * 20)


def run(text: str, bold: bool = False, italic: bool = False, underline: bool = False, size: float = 0) -> str:
    """A text of one look; line feeds become line ends, soft hyphens Word's own."""
    looks = "<w:b/><w:bCs/>" * bold + "<w:i/><w:iCs/>" * italic
    looks += f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>' if size else ""
    looks += '<w:u w:val="single"/>' * underline
    said = escape(printable(text), quote=False)
    said = said.replace("\n", _between("<w:br/>")).replace("\u00ad", _between("<w:softHyphen/>"))
    return f'<w:r>{f"<w:rPr>{looks}</w:rPr>" if looks else ""}<w:t xml:space="preserve">{said}</w:t></w:r>'


def _between(mark: str) -> str:
    return f'</w:t>{mark}<w:t xml:space="preserve">'


def field(code: str, shown: str = "1") -> str:
    """A field and what it says until Word reckons it anew."""
    return f"{field_begin(code)}{run(shown) if shown else ''}{FIELD_END}"


def field_begin(code: str) -> str:
    """The opening of a field that goes on over paragraphs, to be ended by FIELD_END."""
    begin, separate = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate"))
    return f'{begin}<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>{separate}'


FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
TAB = "<w:r><w:tab/></w:r>"


@dataclass(frozen=True)
class Stand:
    """How a paragraph departs from its style; lengths in points."""

    align: str = ""
    keep: bool = False
    fresh: bool = False
    frame: str = ""
    borders: str = ""
    tabs: str = ""
    before: float | None = None
    after: float | None = None
    exact: float = 0
    left: float | None = None
    first: float | None = None


def paragraph(inner: str, style: str, stand: Stand) -> str:
    """A paragraph; its properties in the order that Word's schema wants."""
    spacing = "".join(
        f' w:{name}="{twips(value)}"'
        for name, value in (("before", stand.before), ("after", stand.after))
        if value is not None
    )
    spacing += f' w:line="{max(twips(stand.exact), 20)}" w:lineRule="exact"' if stand.exact else ""
    indent = "".join(
        f' w:{name}="{twips(value)}"'
        for name, value in (("left", stand.left), ("firstLine", stand.first))
        if value is not None
    )
    properties = (
        f'<w:pStyle w:val="{style}"/>'
        + "<w:keepNext/>" * stand.keep
        + "<w:pageBreakBefore/>" * stand.fresh
        + stand.frame
        + (f"<w:pBdr>{stand.borders}</w:pBdr>" if stand.borders else "")
        + (f"<w:tabs>{stand.tabs}</w:tabs>" if stand.tabs else "")
        + (f"<w:spacing{spacing}/>" if spacing else "")
        + (f"<w:ind{indent}/>" if indent else "")
        + (f'<w:jc w:val="{_JUSTIFY[stand.align]}"/>' if stand.align else "")
    )
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def border(side: str, kind: str = "single", eighths: int = 4, space: int = 0, colour: str = "auto") -> str:
    """One side of a border, its weight in eighths of a point."""
    return f'<w:{side} w:val="{kind}" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


@dataclass(frozen=True)
class Box:
    """A table cell: paragraphs inside, `pad` points at left and right if not the table's own."""

    inner: str
    width: float
    span: int = 1
    merge: str = ""
    borders: str = ""
    fill: str = ""
    pad: tuple[float, float] | None = None
    upright: bool = False
    stand: str = "top"

    def xml(self) -> str:
        """The cell."""
        pad = self.pad and "".join(
            f'<w:{side} w:w="{twips(value)}" w:type="dxa"/>'
            for side, value in zip(("left", "right"), self.pad, strict=True)
        )
        properties = (
            f'<w:tcW w:w="{twips(self.width)}" w:type="dxa"/>'
            + (f'<w:gridSpan w:val="{self.span}"/>' if self.span > 1 else "")
            + (f'<w:vMerge w:val="{self.merge}"/>' if self.merge else "")
            + (f"<w:tcBorders>{self.borders}</w:tcBorders>" if self.borders else "")
            + (f'<w:shd w:val="clear" w:color="auto" w:fill="{self.fill}"/>' if self.fill else "")
            + (f"<w:tcMar>{pad}</w:tcMar>" if pad else "")
            + ('<w:textDirection w:val="btLr"/>' if self.upright else "")
            + (f'<w:vAlign w:val="{self.stand}"/>' if self.stand != "top" else "")
        )
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{self.inner}</w:tc>"


def row(boxes: Sequence[Box], height: float = 0, heading: bool = False) -> str:
    """A table row that is never cut by a page end; a heading one is repeated on each page."""
    properties = "<w:cantSplit/>"
    properties += f'<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>' if height else ""
    properties += "<w:tblHeader/>" if heading else ""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(box.xml() for box in boxes)}</w:tr>"


def table(
    rows: str, widths: Sequence[float], borders: bool, pad: tuple[float, float] = (0, 0), align: str = "left"
) -> str:
    """A table of fixed column widths; `pad` is the room beside and above the text of a cell, in points."""
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    beside, above = (f'w:w="{twips(value)}" w:type="dxa"' for value in pad)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{"TableGrid" if borders else "TableNormal"}"/>'
        f'<w:tblW w:w="{twips(sum(widths))}" w:type="dxa"/><w:jc w:val="{_JUSTIFY[align]}"/>'
        '<w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar><w:top {above}/><w:left {beside}/><w:bottom {above}/><w:right {beside}/></w:tblCellMar>"
        f'<w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )
