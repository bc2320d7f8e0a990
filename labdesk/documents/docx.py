"""Documents as Word files that an office goes on editing: real headings, tables, sections, fields and footnotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

import docx
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.parts.document import DocumentPart
from docx.section import Section as Sheet
from docx.section import _BaseHeaderFooter
from docx.shared import Mm

from labdesk.documents import words
from labdesk.documents.docx_blocks import Writer
from labdesk.documents.docx_lines import MM, Ledger
from labdesk.documents.docx_parts import SETTINGS, add_footnotes, draft_mark
from labdesk.documents.docx_styles import LANGUAGES, Styles, StyleSet
from labdesk.documents.docx_text import NAMESPACES, Stand, border, field, paragraph, run
from labdesk.documents.model import Block, Contents, Document, Page, PageBreak, Section
from labdesk.documents.words import printable
from labdesk.files import atomic_file
from labdesk.i18n import language
from labdesk.work import Progress

_UNUSED = (
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.NUMBERING,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
)
_ORNAMENT = "1F4E79"
_N, _M = "\ue000", "\ue001"
"""Stand in a sentence for the fields of the page number and the number of pages."""


def write_docx(
    documents: Document | Sequence[Document], target: Path | BinaryIO, progress: Progress | None = None
) -> None:
    """Writes the papers one behind another, each on a new sheet with page numbers of its own.

    A path is replaced only by a complete file. Raises LabDeskError for pictures that cannot be read and files that
    cannot be written, `Cancelled` when `progress` says so. Only Word knows on which pages headings fall: it asks for
    leave to fill in the page numbers of a table of contents when the file is opened.
    """
    papers = [documents] if isinstance(documents, Document) else list(documents)
    if not papers:
        raise ValueError("a Word file needs a document")
    file = _Binder(papers, progress or Progress()).bound()
    if isinstance(target, Path):
        with atomic_file(target) as opened:
            file.save(opened)
    else:
        file.save(target)


@dataclass(frozen=True)
class _Stretch:
    """Pages of one shape: where page numbers begin anew, it is the first of a paper."""

    page: Page
    paper: Document
    styles: StyleSet
    first: bool


class _Binder:
    """Puts papers into one Word file."""

    def __init__(self, papers: Sequence[Document], progress: Progress) -> None:
        self.papers = papers
        self.part = docx.Document().part
        self.ledger = Ledger(self.part, progress, bookmarks=len(papers))
        self.styles = Styles()
        self.stretches: list[_Stretch] = []
        self.marks: tuple[str, ...] = ()

    def bound(self) -> DocumentPart:
        """The file, ready to be saved; parsed in one go, for lxml takes its time to move elements about."""
        body = "".join(piece for n, paper in enumerate(self.papers) for piece in self._written(n, paper))
        document: Any = parse_xml(f"<w:document {NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>")
        self.part._element = document
        for mark, stretch in zip(document.iter(qn("w:sectPr")), self.stretches, strict=True):
            self._set_up(mark, stretch)
        self._parts()
        self._properties(self.papers[0])
        return self.part

    def _written(self, n: int, paper: Document) -> Iterator[str]:
        self.ledger.progress.step(n, len(self.papers))
        bookmark = f"_Paper{n}" if len(self.papers) > 1 else ""
        styles = self.styles.of(paper)
        writer = Writer(paper, styles, self.ledger, f"_Toc{n}_", bookmark)
        if bookmark:
            yield f'<w:bookmarkStart w:id="{n}" w:name="{bookmark}"/>'
        sections = _sections(paper)
        for at, (page, blocks) in enumerate(sections):
            self.stretches.append(_Stretch(page, paper, styles, at == 0))
            left, right, top, bottom = page.margins
            inner = writer.write(blocks, (page.width - left - right) * MM, (page.height - top - bottom) * MM)
            if at == len(sections) - 1:
                inner += f'<w:bookmarkEnd w:id="{n}"/>' if bookmark else ""
                if n == len(self.papers) - 1:
                    yield inner
                    return
            before, end, after = inner.rpartition("</w:pPr>")
            yield f"{before}<w:sectPr/>{end}{after}"

    def _set_up(self, mark: Any, stretch: _Stretch) -> None:
        page, first = stretch.page, stretch.first
        sheet = Sheet(mark, self.part)
        left, right, top, bottom = (Mm(value) for value in page.margins)
        sheet.page_width, sheet.page_height = Mm(page.width), Mm(page.height)
        sheet.orientation = WD_ORIENT.LANDSCAPE if page.landscape else WD_ORIENT.PORTRAIT
        sheet.left_margin, sheet.right_margin, sheet.top_margin, sheet.bottom_margin = left, right, top, bottom
        sheet.header_distance, sheet.footer_distance = (Mm(max(m / 2 - 2, 4)) for m in page.margins[2:])
        sheet.gutter = Mm(0)
        if page.frame:
            sides = "".join(border(side, "thinThickSmallGap", 24, 24, _ORNAMENT) for side in _SIDES)
            framed = f'<w:pgBorders {NAMESPACES} w:offsetFrom="page">{sides}</w:pgBorders>'
            mark.find(qn("w:pgMar")).addnext(parse_xml(framed))
        if first:
            after = mark.find(qn("w:pgBorders"))
            start = parse_xml(f'<w:pgNumType {NAMESPACES} w:start="{page.first_number}"/>')
            (mark.find(qn("w:pgMar")) if after is None else after).addnext(start)
        sheet.different_first_page_header_footer = first and page.numbers_from > 1 and page.numbers != "none"
        self._number(sheet, page, stretch.paper, stretch.styles)

    def _number(self, sheet: Sheet, page: Page, paper: Document, styles: StyleSet) -> None:
        """Writes header and footer unless they are those of the section before."""
        line, mark = self._folio(page, paper), ""
        if paper.draft:
            mark = draft_mark(paper.draft, page.width * MM, page.height * MM)
        at_top = page.numbers_at == "top"
        header, footer = styles.folio(True), styles.folio(False)
        code = paragraph(run(paper.code.shown, size=8), footer, Stand("right")) if paper.code else ""
        marks = (
            paragraph((line if at_top else "") + mark, header, Stand()),
            paragraph("" if at_top else line, footer, Stand()) + code,
            paragraph(mark, header, Stand()),
            code or paragraph("", footer, Stand()),
        )
        if marks == self.marks:
            return
        self.marks = marks
        places = (sheet.header, sheet.footer, sheet.first_page_header, sheet.first_page_footer)
        for place, made in zip(places, marks, strict=True):
            _fill(place, made)

    def _folio(self, page: Page, paper: Document) -> str:
        if page.numbers == "none":
            return ""
        said = _N
        if page.numbers == "of":
            said = language(paper.language)(words.PAGE_OF, n=_N, m=_M)
        total = "NUMPAGES" if len(self.papers) == 1 else "SECTIONPAGES"
        fields = {_N: field("PAGE"), _M: field(total)}
        parts = (said.replace(_N, f"\0{_N}\0").replace(_M, f"\0{_M}\0")).split("\0")
        return "".join(fields.get(part) or run(part) for part in parts if part)

    def _parts(self) -> None:
        styles = f"<w:styles {NAMESPACES}>{self.styles.xml()}</w:styles>"
        _replace(self.part.styles.element, parse_xml(styles))
        contents = any(isinstance(block, Contents) for paper in self.papers for block in paper.blocks)
        first = self.papers[0].language
        settings = SETTINGS.format(
            update='<w:updateFields w:val="true"/>' if contents else "", language=LANGUAGES.get(first, first)
        )
        _replace(self.part.settings.element, parse_xml(f"<w:settings {NAMESPACES}>{settings}</w:settings>"))
        add_footnotes(self.part, self.ledger.notes)
        for rels in (self.part.rels, self.part.package.rels):
            for key in [key for key, link in rels.items() if link.reltype in _UNUSED]:
                del rels[key]

    def _properties(self, paper: Document) -> None:
        core = self.part.core_properties
        core.title, core.subject = printable(paper.title)[:255], printable(paper.subject)[:255]
        core.author = core.last_modified_by = printable(paper.author)[:255] or "LabDesk"
        core.language, core.comments = paper.language, ""
        core.created = core.modified = datetime.now(UTC).replace(tzinfo=None)


_SIDES = ("top", "left", "bottom", "right")


def _sections(paper: Document) -> list[tuple[Page, list[Block]]]:
    """The stretches of one page shape; front sheets without numbers beyond the first one are a stretch too."""
    found: list[tuple[Page, list[Block]]] = [(paper.page, [])]
    bare = paper.page.numbers_from - 1
    for block in paper.blocks:
        if isinstance(block, Section):
            found.append((block.page, []))
            continue
        bare -= isinstance(block, PageBreak) and len(found) == 1
        if isinstance(block, PageBreak) and bare == 0 and paper.page.numbers_from > 2:
            found[0] = (replace(paper.page, numbers="none"), found[0][1])
            found.append((paper.page, []))
            bare = -1
        else:
            found[-1][1].append(block)
    return found


def _fill(place: _BaseHeaderFooter, made: str) -> None:
    place.is_linked_to_previous = False
    element: Any = place._element
    _replace(element, parse_xml(f"<w:hdr {NAMESPACES}>{made}</w:hdr>"))


def _replace(old: Any, new: Any) -> None:
    """Puts the children of one element in place of those of another."""
    for child in list(old):
        old.remove(child)
    for child in list(new):
        old.append(child)
