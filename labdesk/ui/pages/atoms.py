"""How the things that stand in the text of a manual look while it is written: notes, pictures, page breaks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from labdesk.i18n import N_, Language
from labdesk.ui import icons, theme
from labdesk.ui.pages.rich_text import NOTE, OBJECT, Block, atom_of

_TALLEST = 260
_WORDS = {
    "break": N_("Page break"),
    "chart": N_("Chart"),
    "picture": N_("Picture"),
}
_OTHER = N_("Part of the document")


class Pictures:
    """The pictures of the site as the editor shows them, each decoded once."""

    def __init__(self, blob: Callable[[str], bytes | None]) -> None:
        self._blob = blob
        self._known: dict[str, QImage] = {}

    def image(self, sha: str) -> QImage:
        """The picture kept under `sha`, at most 900 pixels wide; a null image when it is missing."""
        if sha not in self._known:
            found = QImage.fromData(self._blob(sha) or b"")
            if found.width() > 900:
                found = found.scaledToWidth(900, Qt.TransformationMode.SmoothTransformation)
            self._known[sha] = found
        return self._known[sha]


class AtomPainter(QPyTextObject):
    """Draws the characters that carry a note or a block; `active` is the position of the one being edited."""

    def __init__(self, pictures: Pictures, t: Language) -> None:
        super().__init__()
        self._pictures = pictures
        self._numbers: tuple[int, list[int]] = (-1, [])
        self.t = t
        self.active = -1

    def intrinsicSize(self, doc: QTextDocument, pos: int, wanted: QTextFormat) -> QSizeF:
        """The room a thing takes in the line."""
        atom = atom_of(wanted) or {}
        font = doc.defaultFont()
        if atom.get("type") == NOTE:
            metrics = QFontMetricsF(self._small(font))
            return QSizeF(metrics.horizontalAdvance(str(self.number(doc, pos))) + 4, metrics.height())
        width = max(120.0, doc.textWidth() - 2 * doc.documentMargin() - 4)
        line = QFontMetricsF(font).height()
        if atom.get("type") == "break":
            return QSizeF(width, line + 10)
        if atom.get("type") == "picture":
            size = self._picture_size(atom, width)
            return QSizeF(width, size.height() + 12 + (line + 6 if atom.get("caption") else 0))
        return QSizeF(width, 2 * line + 26)

    def drawObject(
        self, painter: QPainter, place: QRectF | QRect, doc: QTextDocument, pos: int, wanted: QTextFormat
    ) -> None:
        """Draw a thing into the room it took."""
        rect = QRectF(place)
        atom = atom_of(wanted) or {}
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if atom.get("type") == NOTE:
            self._draw_note(painter, rect, doc, pos)
        elif atom.get("type") == "break":
            self._draw_break(painter, rect)
        elif atom.get("type") == "picture":
            self._draw_picture(painter, rect, atom, doc.defaultFont())
        else:
            self._draw_card(painter, rect, atom, doc.defaultFont())
        if pos == self.active and atom.get("type") != NOTE:
            painter.setPen(QPen(QColor(theme.colours().accent_text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def number(self, doc: QTextDocument, pos: int) -> int:
        """Which footnote of this text stands at `pos`, counted from 1."""
        if self._numbers[0] != doc.revision():
            self._numbers = (doc.revision(), note_positions(doc))
        return 1 + sum(1 for place in self._numbers[1] if place < pos)

    @staticmethod
    def _small(font: QFont) -> QFont:
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.72)
        small.setBold(True)
        return small

    def _draw_note(self, painter: QPainter, rect: QRectF, doc: QTextDocument, pos: int) -> None:
        inks = theme.colours()
        if pos == self.active:
            painter.fillRect(rect.adjusted(0, 0, 0, -2), QColor(inks.selected))
        painter.setFont(self._small(doc.defaultFont()))
        painter.setPen(QColor(inks.accent_text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(self.number(doc, pos)))

    def _draw_break(self, painter: QPainter, rect: QRectF) -> None:
        inks = theme.colours()
        middle = rect.center().y()
        words = _WORDS["break"]
        text = self.t(words)
        room = QFontMetricsF(painter.font()).horizontalAdvance(text) + 20
        painter.setPen(QPen(QColor(inks.frame), 1, Qt.PenStyle.DashLine))
        half = (rect.width() - room) / 2
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.left() + half, middle))
        painter.drawLine(QPointF(rect.right() - half, middle), QPointF(rect.right(), middle))
        painter.setPen(QColor(inks.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _picture_size(self, atom: Block, width: float) -> QSizeF:
        image = self._pictures.image(str(atom.get("blob", "")))
        if image.isNull():
            return QSizeF(min(width, 240), 90)
        size = QSizeF(image.size())
        return size if size.width() <= width - 16 and size.height() <= _TALLEST else size.scaled(
            QSizeF(width - 16, _TALLEST), Qt.AspectRatioMode.KeepAspectRatio
        )  # fmt: skip

    def _draw_picture(self, painter: QPainter, rect: QRectF, atom: Block, font: QFont) -> None:
        size = self._picture_size(atom, rect.width())
        place = QRectF(rect.left() + (rect.width() - size.width()) / 2, rect.top() + 6, size.width(), size.height())
        image = self._pictures.image(str(atom.get("blob", "")))
        if image.isNull():
            self._draw_card(painter, place, {"type": "picture", "title": self.t(N_("The picture is missing"))}, font)
        else:
            painter.drawImage(place, image)
        if atom.get("caption"):
            line = QRectF(rect.left(), place.bottom() + 4, rect.width(), rect.bottom() - place.bottom() - 4)
            self._write(painter, line, str(atom["caption"]), font, theme.colours().muted)

    def _draw_card(self, painter: QPainter, rect: QRectF, atom: dict[str, Any], font: QFont) -> None:
        inks = theme.colours()
        painter.setPen(QPen(QColor(inks.line), 1))
        painter.setBrush(QColor(inks.stripe))
        painter.drawRoundedRect(rect.adjusted(1, 3, -1, -3), 5, 5)
        side = 22
        top = QRectF(rect.center().x() - side / 2, rect.top() + 10, side, side)
        drawing = {"chart": "analysis", "picture": "picture"}.get(str(atom.get("type")), "attachment")
        painter.drawPixmap(top.topLeft(), icons.pixmap(drawing, side, "muted"))
        text = str(atom.get("title") or self.t(_WORDS.get(str(atom.get("type")), _OTHER)))
        self._write(
            painter,
            QRectF(rect.left(), top.bottom(), rect.width(), rect.bottom() - top.bottom() - 4),
            text,
            font,
            inks.muted,
        )

    @staticmethod
    def _write(painter: QPainter, rect: QRectF, text: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        one_line = " ".join(text.split())
        shown = QFontMetricsF(font).elidedText(one_line, Qt.TextElideMode.ElideRight, rect.width() - 16)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)


def note_positions(doc: QTextDocument) -> list[int]:
    """Where the footnotes of a document stand, in order."""
    found: list[int] = []
    block = doc.begin()
    while block.isValid():
        if OBJECT in block.text():
            step = block.begin()
            while not step.atEnd():
                fragment = step.fragment()
                atom = atom_of(fragment.charFormat())
                if atom and atom["type"] == NOTE:
                    found += range(fragment.position(), fragment.position() + fragment.length())
                step += 1
        block = block.next()
    return found
