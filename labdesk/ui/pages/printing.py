"""The print centre: a paper, what it is about, its language, and the very PDF that the printer will get."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from labdesk.documents.model import Document
from labdesk.documents.registry import keep_codes, make, printed, write
from labdesk.errors import LabDeskError
from labdesk.files import atomic_file
from labdesk.i18n import N_, SCRIPTS, Language, language
from labdesk.store import Change, Store
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.print_choice import PaperList, RecordChoice
from labdesk.ui.preview import PdfPreview, print_pdf
from labdesk.work import Progress

LANGUAGE_SETTING = "document_language"
OWN_NAMES = {
    "uz-Latn": "Oʻzbekcha", "uz-Cyrl": "Ўзбекча (кирилл)", "ru": "Русский", "en": "English",
    "uz-Latn-x-reform": "Ozbekcha (yangi alifbo)",
}  # fmt: skip
_WAIT = 250
_RANGE = re.compile(r"\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?")


@dataclass(frozen=True)
class Order:
    """What is to be drawn up: a paper, the records it is about, and its language."""

    key: str
    ids: tuple[int, ...]
    code: str

    def documents(self, store: Store, progress: Progress) -> list[Document]:
        """Draw the papers up, one record after another."""
        t = language(self.code)
        found: list[Document] = []
        for number, row_id in enumerate(self.ids or (None,)):
            progress.step(number, len(self.ids))
            found += make(store, self.key, t, of=row_id, progress=progress)
        return found

    def pdf(self, store: Store, progress: Progress) -> bytes:
        """The papers as one PDF."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "paper.pdf"
            write(self.documents(store, progress), path, progress)
            return path.read_bytes()


def document_language(desk: Desk) -> str:
    """The language papers were last made in, at first that of the screen."""
    code: str = desk.store.setting(LANGUAGE_SETTING, desk.t.code)
    return code if code in SCRIPTS else desk.t.code


def language_box(desk: Desk, parent: QWidget) -> QComboBox:
    """A choice of the language of papers."""
    box = QComboBox(parent)
    box.setObjectName("document_language")
    for code in SCRIPTS:
        box.addItem(OWN_NAMES[code], code)
    box.setCurrentIndex(box.findData(document_language(desk)))
    return box


class PrintPage(QWidget):
    """The subject is (document key or None, record id or None, record key or None)."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_print")
        self._desk = desk
        self._order: Order | None = None
        self._shown: Order | None = None
        self._building = False
        self.make_printer: Callable[[str], QPrinter] = _printer
        self._title = QLabel(self)
        theme.role(self._title, "title")
        self.papers = PaperList(desk, self)
        self.about = RecordChoice(desk, self)
        self.preview = PdfPreview(self)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self._build)
        self._lay_out()
        self.papers.chosen.connect(self._paper_chosen)
        self.papers.everything_wanted.connect(lambda: self.papers.show_for(""))
        self.about.chosen.connect(self._choice_changed)
        desk.changed.connect(self._data_changed)
        desk.language_changed.connect(self.retranslate)
        self.retranslate()
        self.papers.show_for("")

    # --- building --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addWidget(self._title)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(14))
        self._settings_area = self._settings()
        for part in (self.papers, self._settings_area):
            middle.addWidget(part)
        middle.addWidget(self.preview, 1)
        column.addLayout(middle, 1)
        self._size()

    def _size(self) -> None:
        """Give the columns their widths at the present scale."""
        self.papers.setFixedWidth(theme.px(260))
        self._settings_area.setFixedWidth(theme.px(296))
        self.preview.setMinimumWidth(theme.px(220))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_settings_area"):
            self._size()

    def _settings(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QWidget(area)
        theme.role(box, "plain")
        self.language = language_box(self._desk, box)
        self.language.activated.connect(self._language_chosen)
        self._language_label = QLabel(box)
        self._language_label.setBuddy(self.language)
        top = QVBoxLayout()
        top.setSpacing(theme.px(4))
        top.addWidget(self._language_label)
        top.addWidget(self.language)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(12))
        column.addLayout(top)
        column.addWidget(self.about, 1)
        column.addStretch(0)
        column.addWidget(self._printer_card(box))
        column.addLayout(self._save_buttons(box))
        area.setWidget(box)
        return area

    def _printer_card(self, parent: QWidget) -> QFrame:
        card = QFrame(parent)
        theme.role(card, "card")
        self.printer = QComboBox(card)
        self.printer.setObjectName("printer")
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.copies = QSpinBox(card)
        self.copies.setObjectName("copies")
        self.copies.setRange(1, 99)
        self.copies.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.range = QLineEdit(card)
        self.range.setObjectName("page_range")
        self.range.textChanged.connect(self._enable)
        self.print_button = QPushButton(icons.icon("print", "on_accent"), "", card)
        self.print_button.setObjectName("action_print")
        theme.role(self.print_button, "primary")
        self.print_button.clicked.connect(self.print)
        self._labels = {name: QLabel(card) for name in ("printer", "copies", "range")}
        grid = QGridLayout(card)
        grid.setContentsMargins(*[theme.px(12)] * 4)
        grid.setSpacing(theme.px(8))
        grid.setColumnStretch(1, 1)
        for row, (name, widget) in enumerate(
            (("printer", self.printer), ("copies", self.copies), ("range", self.range))
        ):
            self._labels[name].setBuddy(widget)
            grid.addWidget(self._labels[name], row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self.print_button, 3, 0, 1, 2)
        return card

    def _save_buttons(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        self._savers: dict[str, QPushButton] = {}
        for suffix, drawing, text in ((".pdf", "pdf", "PDF"), (".xlsx", "excel", "Excel"), (".html", "export", "HTML")):
            button = QPushButton(icons.icon(drawing), text, parent)
            button.setObjectName(f"save_{suffix[1:]}")
            button.clicked.connect(lambda _=False, end=suffix: self.save(end))
            self._savers[suffix] = button
            row.addWidget(button, 1)
        return row

    # --- what is chosen --------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Offer the papers about a record, and choose one."""
        key, row_id, record = subject
        if record is None and key:
            record = printed()[key].subject
        papers = [p for p in printed().values() if record and (p.subject == record or p.key == f"list-{record}")]
        blocker = QSignalBlocker(self.papers)
        self.papers.show_for(record or "" if papers else "", key or "")
        blocker.unblock()
        self._paper_chosen(row_id)

    def _paper_chosen(self, row_id: int | None = None) -> None:
        paper = printed().get(self.papers.key)
        if paper is not None:
            self.about.show_for(paper.subject, row_id)
            self.about.setVisible(bool(paper.subject))
            self._choice_changed()

    def order(self) -> Order | None:
        """What is chosen now; None while something is missing."""
        paper = printed().get(self.papers.key)
        if paper is None:
            return None
        ids = tuple(self.about.ids) if paper.subject else ()
        return Order(paper.key, ids, self.language.currentData()) if ids or not paper.subject else None

    def _choice_changed(self) -> None:
        if self.order() != self._shown or self.order() is None:
            self._wait.start()
        self._enable()

    def _language_chosen(self) -> None:
        self._desk.store.set_setting(LANGUAGE_SETTING, self.language.currentData())
        self._choice_changed()

    def _data_changed(self, change: Change) -> None:
        self._shown = None
        if self.isVisible():
            self.about.refill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._find_printers()
        if self._shown is None:
            self.about.refill()
            self._choice_changed()

    # --- preview ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        """Make the PDF of what is chosen; while one is being made the next one waits."""
        order = self.order()
        if order is None:
            self._shown = None
            self.preview.show_message(N_("Choose what the paper is about."))
            self._enable()
            return
        if self._building or order == self._shown:
            return
        store = self._desk.store

        def work(progress: Progress) -> bytes | LabDeskError:
            try:
                return order.pdf(store, progress)
            except LabDeskError as error:
                if type(error) is LabDeskError:
                    return error
                raise

        def done(made: bytes | LabDeskError) -> None:
            self._building = False
            if order != self.order():
                self._build()
            elif isinstance(made, LabDeskError):
                self._shown = None
                self.preview.show_message(self._desk.t(made.message, **made.values))
            else:
                self._shown = order
                self.preview.show_pdf(made)
            self._enable()

        def failed() -> None:
            self._building = False
            self.preview.show_message(N_("The paper was not made."))
            self._enable()

        self._building = True
        self._desk.jobs.run(self._paper_name(order), work, done, failed)

    def _paper_name(self, order: Order) -> str:
        return self._desk.t(printed()[order.key].label)

    def _enable(self) -> None:
        ready = self._shown is not None and self._shown == self.order()
        for button in self._savers.values():
            button.setEnabled(ready)
        self.print_button.setEnabled(ready and self.printer.isEnabled() and self._pages() is not None)
        theme.mark_invalid(self.range, self._pages() is None)
        if ready:
            t = self._desk.t
            self.print_button.setText(t.plural("Print {n} page", "Print {n} pages", self._sheets()))
        else:
            self.print_button.setText(self._desk.t("Print"))
        self.print_button.setAccessibleName(self.print_button.text())

    # --- paper -----------------------------------------------------------------------------------------------

    def _find_printers(self) -> None:
        names, wanted = QPrinterInfo.availablePrinterNames(), self.printer.currentText()
        self.printer.clear()
        self.printer.addItems(names or [self._desk.t("No printer is installed")])
        self.printer.setEnabled(bool(names))
        self.printer.setCurrentText(wanted if wanted in names else QPrinterInfo.defaultPrinterName())
        self._enable()

    def _pages(self) -> tuple[int, int] | None:
        """First and last page to print, (0, 0) for all of them, None for a range that is not one."""
        if not self.range.text().strip():
            return 0, 0
        found = _RANGE.fullmatch(self.range.text())
        if not found:
            return None
        first, last = int(found[1]), int(found[2] or found[1])
        return (first, last) if 1 <= first <= last else None

    def _sheets(self) -> int:
        first, last = self._pages() or (0, 0)
        return min(last, self.preview.pages) - first + 1 if first else self.preview.pages

    def print(self) -> None:
        """Send what the preview shows to the printer, page by page."""
        pdf, pages, name = self.preview.pdf, self._pages(), self.printer.currentText()
        order, store = self._shown, self._desk.store
        if not pdf or pages is None or order is None:
            return
        printer = self.make_printer(name)
        printer.setCopyCount(self.copies.value())
        if pages != (0, 0):
            printer.setFromTo(*pages)
        t = self._desk.t

        def done(sent: int) -> None:
            self._desk.say(
                t.plural("{n} page sent to the printer {name}", "{n} pages sent to the printer {name}", sent, name=name)
            )

        def work(progress: Progress) -> int:
            keep_codes(store, order.documents(store, progress))
            return print_pdf(pdf, printer, progress)

        self._desk.jobs.run(t("Printing"), work, done)

    def save(self, suffix: str) -> None:
        """Write the paper into a file of the user's choice."""
        order, store, pdf, t = self._shown, self._desk.store, self.preview.pdf, self._desk.t
        if order is None:
            return
        kinds = {".pdf": t("PDF document"), ".xlsx": t("Workbook"), ".html": t("Web page")}
        path = self._desk.ask.save_file(
            t("Save the paper"), self._file_name(order) + suffix, [(kinds[suffix], f"*{suffix}")]
        )
        if path is None:
            return
        target = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

        def work(progress: Progress) -> Path:
            made = order.documents(store, progress)
            if suffix == ".pdf":
                with atomic_file(target) as file:
                    file.write(pdf)
            else:
                write(made, target, progress)
            keep_codes(store, made)
            return target

        self._desk.jobs.run(t("Saving {name}", name=target.name), work)

    def _file_name(self, order: Order) -> str:
        t: Language = language(order.code)
        name = t(printed()[order.key].label)
        if len(order.ids) == 1:
            subject = printed()[order.key].subject
            title = self._desk.store.titles(subject, order.ids, t.cyrillic).get(order.ids[0], "")
            name = f"{name} – {t.own(title)}" if title else name
        return re.sub(r'[\\/:*?"<>|\n\r\t]+', " ", name).strip(" .")[:100]

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self._title.setText(t("Print"))
        self.papers.retranslate()
        self.about.retranslate()
        self._language_label.setText(t("Language of the paper"))
        for name, said, widget in (
            ("printer", t("Printer"), self.printer),
            ("copies", t("Copies"), self.copies),
            ("range", t("Pages"), self.range),
        ):
            self._labels[name].setText(said)
            widget.setAccessibleName(said)
        self.language.setAccessibleName(t("Language of the paper"))
        self.range.setPlaceholderText(t("all, or 1-3"))
        for suffix, said in ((".pdf", t("Save as PDF")), (".xlsx", t("Save as Excel")), (".html", t("Save as HTML"))):
            self._savers[suffix].setToolTip(said)
            self._savers[suffix].setAccessibleName(said)
        self._find_printers()


def _printer(name: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    return printer
