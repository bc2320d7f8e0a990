"""A chart on the screen: the same drawing as on paper, made beside the window's own thread."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from labdesk.documents.model import Chart
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.work import Progress

WIDE, TALL = 300.0, 52.0
"""Points across the drawing and millimetres of its height; it is shown as large as there is room."""


class ChartView(QLabel):
    """Shows one chart, or a sentence in its place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self.desk = desk
        self._wanted: Chart | None = None
        self._pdf = b""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFixedHeight(theme.px(158))
        theme.role(self, "muted")

    def show_chart(self, chart: Chart | None, otherwise: str = "") -> None:
        """Draw a chart; without one say `otherwise`."""
        self._wanted = chart
        if chart is None:
            self._pdf = b""
            self.clear()
            self.setText(otherwise)
            self.setAccessibleName(otherwise)
            return
        t = self.desk.t
        self.setAccessibleName(chart.title)

        shown = replace(chart, height=TALL, title="")

        def work(_: Progress) -> bytes:
            from labdesk.documents import charts  # loads reportlab

            return charts.pdf(shown, WIDE, t)

        self.desk.jobs.run(t("Chart"), work, lambda made: self._made(chart, made))

    def _made(self, chart: Chart, made: bytes) -> None:
        if chart is self._wanted:
            self._pdf = made
            self._paint()

    def _paint(self) -> None:
        """Render the page as wide as there is room, on white as the paper is."""
        buffer = QBuffer()
        buffer.setData(QByteArray(self._pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        points, ratio = document.pagePointSize(0), self.devicePixelRatioF()
        factor = min(self.width() / points.width(), self.height() / points.height()) * ratio
        size = QSize(round(points.width() * factor), round(points.height() * factor))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        layer = QPainter(image)
        layer.drawImage(0, 0, document.render(0, size))
        layer.end()
        image.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(image))
