"""Documents as Word files that an office goes on editing: real headings, tables, sections, fields and footnotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

import docx
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.section import Section as Sheet
from docx.section import _BaseHeaderFooter
from docx.shared import Mm

from labdesk.documents import words
from labdesk.documents.docx_blocks import MM, Ledger, Writer
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


class _Binder:
    """Puts papers into one Word file."""

    def __init__(self, papers: Sequence[Document], progress: Progress) -> None:
        self.papers = papers
        self.file = docx.Document()
        self.ledger = Ledger(self.file.part, progress, bookmarks=len(papers))
        self.styles = Styles()
        self.body: Any = self.file.element.body
        self.final: Any = self.body.sectPr
        self.body.clear_content()
        self.marks: tuple[str, ...] = ()

    def bound(self) -> Any:
        """The file, ready to be saved."""
        for n, paper in enumerate(self.papers):
            self.ledger.progress.step(n, len(self.papers))
            self._add(n, paper)
        self._parts()
        self._properties(self.papers[0])
        return self.file

    def _add(self, n: int, paper: Document) -> None:
        packet = len(self.papers) > 1
        bookmark = f"_Paper{n}" if packet else ""
        styles = self.styles.of(paper)
        writer = Writer(paper, styles, self.ledger, f"_Toc{n}_", bookmark)
        sections = list(_sections(paper))
        for at, (page, blocks) in enumerate(sections):
            left, right, top, bottom = page.margins
            inner = writer.write(blocks, (page.width - left - right) * MM, (page.height - top - bottom) * MM)
            parsed = list(parse_xml(f"<w:body {NAMESPACES}>{inner}</w:body>"))
            for element in parsed:
                self.final.addprevious(element)
            ends = at == len(sections) - 1
            if bookmark and at == 0:
                opening = parse_xml(f'<w:bookmarkStart {NAMESPACES} w:id="{n}" w:name="{bookmark}"/>')
                parsed[0].addprevious(opening)
            if bookmark and ends:
                parsed[-1].append(parse_xml(f'<w:bookmarkEnd {NAMESPACES} w:id="{n}"/>'))
            final = ends and n == len(self.papers) - 1
            mark = self.final if final else _section_mark(parsed[-1])
            self._set_up(mark, page, paper, styles, at == 0)

    def _set_up(self, mark: Any, page: Page, paper: Document, styles: StyleSet, first: bool) -> None:
        sheet = Sheet(mark, self.file.part)
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
        self._number(sheet, page, paper, styles)

    def _number(self, sheet: Sheet, page: Page, paper: Document, styles: StyleSet) -> None:
        """Writes header and footer unless they are those of the section before."""
        line, mark = self._folio(page, paper), ""
        if paper.draft:
            mark = draft_mark(paper.draft, page.width * MM, page.height * MM)
        at_top = page.numbers_at == "top"
        header, footer = styles.folio(True), styles.folio(False)
        marks = (
            paragraph((line if at_top else "") + mark, header, Stand()),
            paragraph("" if at_top else line, footer, Stand()),
            paragraph(mark, header, Stand()),
            paragraph("", footer, Stand()),
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
        _replace(self.file.styles.element, parse_xml(styles))
        contents = any(isinstance(block, Contents) for paper in self.papers for block in paper.blocks)
        first = self.papers[0].language
        settings = SETTINGS.format(
            update='<w:updateFields w:val="true"/>' if contents else "", language=LANGUAGES.get(first, first)
        )
        _replace(self.file.settings.element, parse_xml(f"<w:settings {NAMESPACES}>{settings}</w:settings>"))
        add_footnotes(self.file.part, self.ledger.notes)
        for rels in (self.file.part.rels, self.file.part.package.rels):
            for key in [key for key, link in rels.items() if link.reltype in _UNUSED]:
                del rels[key]

    def _properties(self, paper: Document) -> None:
        core = self.file.core_properties
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


def _section_mark(last: Any) -> Any:
    """The end of a section, which stands in its last paragraph."""
    properties = last.get_or_add_pPr()
    properties.append(parse_xml(f"<w:sectPr {NAMESPACES}/>"))
    return properties[-1]


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
