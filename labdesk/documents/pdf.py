"""Documents as PDF files: pages, numbers, bookmarks, contents, footnotes; one paper or a packet of them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, PageBreak, PageTemplate

from labdesk.documents import fonts, words
from labdesk.documents.model import Block, Contents, Document, Page, Section
from labdesk.documents.pdf_blocks import Composer
from labdesk.documents.pdf_code import ROOM, draw_code
from labdesk.documents.pdf_cover import Binding, CoverLine, cover_lines, mark_flow
from labdesk.documents.pdf_flow import PageFrame
from labdesk.documents.pdf_text import say
from labdesk.files import atomic_file
from labdesk.i18n import language
from labdesk.work import Progress

rl_config.useA85 = 0  # bytes as they are: files a fifth smaller, and written faster

_PASSES = 4
_ORNAMENT = HexColor(0x1F4E79)
_PALE = HexColor(0xE3E5E8)


def write_pdf(document: Document, target: Path | BinaryIO, progress: Progress | None = None) -> None:
    """Writes one paper; a path is replaced only by a complete file (see `files.atomic_file`).

    The same document gives the same bytes. Raises LabDeskError for pictures that cannot be read and files that
    cannot be written, `Cancelled` when `progress` says so.
    """
    write_packet([document], target, progress=progress)


def write_packet(
    documents: Sequence[Document],
    target: Path | BinaryIO,
    *,
    binding: Binding | None = None,
    progress: Progress | None = None,
) -> None:
    """Writes several papers into one file, each with its bookmark (see `Binding`).

    The title, author and language of the file are those of the cover, else of the first document.
    """
    if not documents:
        raise ValueError("a packet needs a document")
    if isinstance(target, Path):
        with atomic_file(target) as file:
            _write(documents, file, binding or Binding(), progress or Progress())
    else:
        _write(documents, target, binding or Binding(), progress or Progress())


def _write(documents: Sequence[Document], file: BinaryIO, binding: Binding, progress: Progress) -> None:
    if not any(isinstance(block, Contents) for document in documents for block in document.blocks):
        _Press(documents, binding, {}, progress).run(file)
        return
    pages: dict[str, str] = {}
    for _ in range(_PASSES):
        written = io.BytesIO()
        before, pages = pages, _Press(documents, binding, pages, progress).run(written)
        if pages == before:
            break
    file.write(written.getbuffer())


class _Ink(Canvas):  # type: ignore[misc]
    """The canvas: tells where headings came to lie, and sets the "n of m" lines when m is known."""

    press: _Press

    def reached(self, key: str) -> None:
        self.press.reached(key)

    def save(self) -> None:
        if self._code:
            self.showPage()
        self.press.set_folios(self)
        self.press.set_places(self)
        self.showOutline()
        super().save()


class _Template(BaseDocTemplate):  # type: ignore[misc]
    """Asks for progress between pieces: an exception from deeper inside would come out rewritten by the library."""

    press: _Press

    def filterFlowables(self, flowables: list[Any]) -> None:
        self.press.tick()


class _Sheet(PageTemplate):  # type: ignore[misc]
    """One kind of page of one document."""

    def __init__(self, name: str, number: int, document: Document, page: Page, press: _Press) -> None:
        left, right, top, bottom = page.margins
        bottom = max(bottom, ROOM) if document.code else bottom
        frame = PageFrame(
            left * mm,
            bottom * mm,
            (page.width - left - right) * mm,
            (page.height - top - bottom) * mm,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        super().__init__(name, [frame], pagesize=(page.width * mm, page.height * mm))
        self.number, self.document, self.page, self.press, self.frame = number, document, page, press, frame

    def beforeDrawPage(self, canv: Any, doc: Any) -> None:
        self.press.begin_page(self, canv)

    def afterDrawPage(self, canv: Any, doc: Any) -> None:
        self.frame.draw_notes(canv)


class _Press:
    """One pass over all documents."""

    def __init__(
        self, documents: Sequence[Document], binding: Binding, pages: dict[str, str], progress: Progress
    ) -> None:
        self.documents = [*([binding.cover] if binding.cover else []), *documents]
        self.marks = [*([[]] if binding.cover else []), *binding.marks(documents)]
        self.binding, self.progress = binding, progress
        self.continuous = binding.continuous
        self.sheets: list[_Sheet] = []
        self.composers: list[Composer] = []
        self.found: dict[str, str] = {}
        self.places: dict[str, int] = {}
        self.lines: list[CoverLine] = []
        self.page = 0
        self.ticked = 0
        self.counts = [0] * len(self.documents)
        self.folios: list[tuple[str, _Sheet, int]] = []
        self.flow = [piece for n, one in enumerate(self.documents) for piece in self._assembled(n, one, pages)]

    def run(self, file: BinaryIO) -> dict[str, str]:
        """Writes the file; returns the printed page numbers of the headings."""
        first = self.documents[0]
        template = _Template(
            file,
            pageTemplates=self.sheets,
            title=words.printable(first.title),
            author=words.printable(first.author),
            subject=words.printable(first.subject),
            creator="LabDesk",
            lang=first.language,
            invariant=1,
            initialFontName=fonts.family(first.font).regular.name,
            allowSplitting=1,
        )
        template.press = self
        template.build(self.flow, canvasmaker=self._canvas)
        return self.found

    def _canvas(self, *args: Any, **options: Any) -> _Ink:
        ink = _Ink(*args, **options)
        ink.press = self
        return ink

    def _assembled(self, number: int, document: Document, pages: dict[str, str]) -> list[Any]:
        self.progress.step(0)
        marks = self.marks[number]
        depth = max((level + 1 for _, level, title in marks if title), default=0)
        composer = Composer(document, f"d{number}-", pages, depth)
        self.composers.append(composer)
        flow: list[Any] = []
        page, batch, begun = document.page, list[Block](), False
        for block in [*document.blocks, None]:
            if block is not None and not isinstance(block, Section):
                batch.append(block)
                continue
            sheet = self._sheet(number, document, page)
            if flow or number:
                flow.append(PageBreak(nextTemplate=sheet.id))
            if not begun:
                flow += mark_flow(marks)
                begun = True
            composer.height = sheet.frame._aH
            flow += composer.pieces(batch, sheet.frame._aW)
            if isinstance(block, Section):
                page, batch = block.page, []
        if document is self.binding.cover:
            self.lines = list(cover_lines(self.marks, composer.family, document.size, 6 * mm))
            flow += self.lines
        return flow

    def _sheet(self, number: int, document: Document, page: Page) -> _Sheet:
        sheet = _Sheet(f"s{len(self.sheets)}", number, document, page, self)
        self.sheets.append(sheet)
        return sheet

    def reached(self, key: str) -> None:
        """Called when the heading `key` is on the present page."""
        self.found[key] = str(self._printed(self.sheet, self.counts[self.sheet.number]))
        self.places[key] = self.page

    def _printed(self, sheet: _Sheet, count: int) -> int:
        return self.page if self.continuous else count + sheet.document.page.first_number - 1

    def tick(self) -> None:
        """Reports each new page once, counted in rows and papers, and notices a wish to stop."""
        if self.page == self.ticked:
            return
        self.ticked = self.page
        plans = [plan for composer in self.composers for plan in composer.plans]
        papers = sum(1 for count in self.counts if count)
        total = sum(len(plan.rows) for plan in plans) + len(self.documents)
        self.progress.step(sum(plan.drawn for plan in plans) + papers - 1, total)

    def begin_page(self, sheet: _Sheet, canv: Any) -> None:
        """Draws what lies under the text, and the page number."""
        self.page += 1
        self.sheet = sheet
        self.counts[sheet.number] += 1
        page = sheet.page
        if page.frame:
            _ornament(canv, page)
        if sheet.document.draft:
            _draft(canv, page, words.printable(sheet.document.draft), fonts.family(sheet.document.font))
        if sheet.document.code:
            draw_code(canv, page, sheet.document.code.code, fonts.family(sheet.document.font))
        count = self.counts[sheet.number]
        if page.numbers == "none" or count < page.numbers_from:
            return
        if page.numbers == "number":
            _folio(canv, sheet, str(self._printed(sheet, count)))
            return
        name = f"folio{self.page}"
        canv.doForm(name)
        self.folios.append((name, sheet, self._printed(sheet, count)))

    def set_places(self, canv: Any) -> None:
        """Draws the pages of the file into the lines of the cover."""
        for line in self.lines:
            line.finish(canv, self.places)

    def set_folios(self, canv: Any) -> None:
        """Draws the "n of m" lines into the forms that the pages refer to."""
        for name, sheet, number in self.folios:
            m = self.page if self.continuous else self._printed(sheet, self.counts[sheet.number])
            canv.beginForm(name, 0, 0, sheet.page.width * mm, sheet.page.height * mm)
            _folio(canv, sheet, language(sheet.document.language)(words.PAGE_OF, n=number, m=m))
            canv.endForm()


def _folio(canv: Any, sheet: _Sheet, said: str) -> None:
    page = sheet.page
    left, right, top, bottom = page.margins
    face, size = fonts.family(sheet.document.font).regular, 10.0
    x = (left + page.width - right) / 2 * mm - fonts.width(said, face, size) / 2
    y = (page.height - top / 2) * mm - 3 if page.numbers_at == "top" else bottom / 2 * mm - 3
    text = canv.beginText(x, y)
    say(text, said, face, size)
    canv.drawText(text)


def _ornament(canv: Any, page: Page) -> None:
    """The border of a certificate: a heavy and a fine rule with small squares at the corners."""
    canv.saveState()
    canv.setStrokeColor(_ORNAMENT)
    canv.setFillColor(_ORNAMENT)
    for inset, weight in ((9.0, 2.4), (11.5, 0.7), (13.0, 0.7)):
        canv.setLineWidth(weight)
        canv.rect(inset * mm, inset * mm, (page.width - 2 * inset) * mm, (page.height - 2 * inset) * mm)
    for x in (11.5, page.width - 17.5):
        for y in (11.5, page.height - 17.5):
            canv.rect(x * mm, y * mm, 6 * mm, 6 * mm, fill=1)
    canv.restoreState()


def _draft(canv: Any, page: Page, said: str, family: fonts.Family) -> None:
    wide, tall = page.width * mm, page.height * mm
    size = min(110.0, 0.75 * (wide**2 + tall**2) ** 0.5 / max(fonts.width(said, family.bold, 1), 0.1))
    canv.saveState()
    canv.translate(wide / 2, tall / 2)
    canv.rotate(52 if tall > wide else 33)
    canv.setFillColor(_PALE)
    text = canv.beginText(-fonts.width(said, family.bold, size) / 2, -size / 3)
    text.setFillColor(_PALE)
    say(text, said, family.bold, size)
    canv.drawText(text)
    canv.restoreState()
