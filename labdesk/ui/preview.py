"""The printed page on the screen: the same PDF that goes to the printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QPageLayout, QPainter, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollBar,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.ui import icons, theme
from labdesk.ui.qttexts import t
from labdesk.work import Progress

DPI = 300
STEP = 1.2
SMALLEST, LARGEST = 0.2, 5.0
BRIEF = 320
"""Below this width (logical pixels at 100 %) the place is told by numbers alone."""
UNREADABLE = N_("This document could not be shown; make it anew.")
EMPTY = N_("The document will appear here.")


class PdfPreview(QWidget):
    """Pages one below the other, with zoom and paging; keeps its place when the document is made anew.

    `again_wanted` asks for a document that was not made.
    """

    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._pdf = b""
        self._buffer: QBuffer | None = None
        self._message = EMPTY
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setObjectName("preview_pages")
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocumentMargins(self.view.documentMargins() * 2)
        self.view.setDocument(self.document)
        self.empty = QLabel(self)
        self.empty.setObjectName("preview_message")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        theme.role(self.empty, "muted")
        self.again = QPushButton(self)
        self.again.setObjectName("preview_again")
        self.again.clicked.connect(self.again_wanted)
        self.again.hide()
        self._nothing = QWidget(self)
        said = QVBoxLayout(self._nothing)
        said.addStretch()
        said.addWidget(self.empty)
        said.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        said.addStretch()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self._tools())
        column.addWidget(self._stack, 1)
        self.view.pageNavigator().currentPageChanged.connect(self._update)
        self._speak()

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(2))
        self.previous = self._tool("preview_previous", "chevron-left", lambda: self.go(self.page - 1))
        self.number = QLabel(self)
        self.number.setObjectName("preview_number")
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.next = self._tool("preview_next", "chevron-right", lambda: self.go(self.page + 1))
        self.smaller = self._tool("preview_zoom_out", "zoom-out", lambda: self.zoom(1 / STEP))
        self.larger = self._tool("preview_zoom_in", "zoom-in", lambda: self.zoom(STEP))
        self.fit = self._tool("preview_fit_width", "fit-width", self.fit_width)
        for widget in (self.previous, self.number, self.next):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self.smaller, self.larger, self.fit):
            row.addWidget(widget)
        return row

    def _tool(self, name: str, drawing: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icons.icon(drawing))
        button.clicked.connect(lambda *_: act())
        return button

    # --- what is shown -------------------------------------------------------------------------------------------

    @property
    def pdf(self) -> bytes:
        """The document shown; empty when there is none."""
        return self._pdf

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self.document.pageCount()

    @property
    def page(self) -> int:
        """The page in view, from 0."""
        return self.view.pageNavigator().currentPage()

    def show_pdf(self, pdf: bytes) -> None:
        """Show a document; the place scrolled to and the zoom stay as they are."""
        places = [bar.value() for bar in self._bars()]
        self.clear()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        if self.document.error() != QPdfDocument.Error.None_:
            self.show_message(UNREADABLE)
            return
        self._pdf = pdf
        self._stack.setCurrentWidget(self.view)
        self._scroll(places)
        QTimer.singleShot(0, self, lambda: self._scroll(places))
        self._update()

    def show_message(self, message: str, *, again: bool = False) -> None:
        """Show a message of the catalogue in the place of a document, and whether it can be asked for again."""
        self.clear()
        self._message = message
        self.empty.setText(t(message))
        self.again.setVisible(again)

    def clear(self) -> None:
        """Show no document."""
        self._pdf = b""
        self._message = EMPTY
        self.empty.setText(t(EMPTY))
        self.again.hide()
        self._stack.setCurrentWidget(self._nothing)
        self.document.close()
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None
        self._update()

    def _bars(self) -> tuple[QScrollBar, QScrollBar]:
        return self.view.verticalScrollBar(), self.view.horizontalScrollBar()

    def _scroll(self, places: list[int]) -> None:
        for bar, place in zip(self._bars(), places, strict=True):
            bar.setValue(place)

    # --- moving --------------------------------------------------------------------------------------------------

    def go(self, page: int) -> None:
        """Scroll to a page, counted from 0; beyond the ends nothing happens."""
        if 0 <= page < self.pages:
            self.view.pageNavigator().jump(page, QPointF(), 0)
            self._update()

    def zoom(self, factor: float) -> None:
        """Show the pages larger or smaller by a factor."""
        now = self._zoom_now()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(now * factor, SMALLEST), LARGEST))

    def fit_width(self) -> None:
        """Show the pages as wide as there is room."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _zoom_now(self) -> float:
        if self.view.zoomMode() == QPdfView.ZoomMode.Custom or not self.pages:
            return self.view.zoomFactor()
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        widest = max(self.document.pagePointSize(page).width() for page in range(self.pages))
        return room / (widest * self.logicalDpiX() / 72)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update()

    def _update(self, *_: int) -> None:
        shown = self.pages > 0
        told = t("Page {n} of {m}", n=self.page + 1, m=self.pages) if shown else ""
        self.number.setText(f"{self.page + 1} / {self.pages}" if shown and self.width() < theme.px(BRIEF) else told)
        self.number.setToolTip(told)
        self.number.setAccessibleName(told)
        self.previous.setEnabled(shown and self.page > 0)
        self.next.setEnabled(shown and self.page < self.pages - 1)
        for button in (self.smaller, self.larger, self.fit):
            button.setEnabled(shown)

    def _speak(self) -> None:
        for button, text in (
            (self.previous, t("Previous page")),
            (self.next, t("Next page")),
            (self.smaller, t("Zoom out")),
            (self.larger, t("Zoom in")),
            (self.fit, t("Fit to width")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.view.setAccessibleName(t("Preview"))
        self.empty.setText(t(self._message))
        self.again.setText(t("Make it again"))
        self._update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)


def print_pdf(pdf: bytes, printer: QPrinter, progress: Progress) -> int:
    """Send a document to a printer page by page at 300 dpi; gives the number of pages sent.

    For a worker thread: `printer` must not be used elsewhere meanwhile. Page range and copies are those set on it,
    each page turns the paper as it needs. Raises LabDeskError when the document or the printer refuses.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.error() != QPdfDocument.Error.None_:
        raise LabDeskError(UNREADABLE)
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    printer.setResolution(DPI)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    sent = 0
    try:
        for page in range(first - 1, last):
            progress.step(sent, last - first + 1)
            _turn(printer, document.pagePointSize(page).width() > document.pagePointSize(page).height())
            if not (printer.newPage() if sent else painter.begin(printer)):
                raise LabDeskError(N_("The printer did not answer; check that it is on and has paper."))
            _paint(document, page, painter, printer)
            sent += 1
    except BaseException:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()
    return sent


def _turn(printer: QPrinter, landscape: bool) -> None:
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if landscape else ways.Portrait)


def _paint(document: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    """Paint one page as large as the paper allows, never larger than it is."""
    points = document.pagePointSize(page)
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    dots = DPI / 72
    shrink = min(1.0, paper.width() / (points.width() * dots), paper.height() / (points.height() * dots))
    size = QSize(round(points.width() * dots * shrink), round(points.height() * dots * shrink))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    layer = QPainter(image)
    layer.drawImage(0, 0, document.render(page, size))
    layer.end()
    painter.drawImage(QRectF(paper.x(), paper.y(), size.width(), size.height()), image)
