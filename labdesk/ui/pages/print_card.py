"""Where the papers go: to a printer, into a file, into a folder, or to another program."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from labdesk.i18n import N_
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk

KINDS = {".pdf": "PDF", ".xlsx": "Excel", ".docx": "Word", ".html": "HTML"}
_RANGE = re.compile(r"\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?")


class PrinterCard(QFrame):
    """Printer, copies and pages; `print_wanted` and `viewer_wanted` tell of the buttons."""

    print_wanted = Signal()
    viewer_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.role(self, "card")
        self._desk = desk
        self._pages = 0
        self._ready = False
        self.printer = QComboBox(self)
        self.printer.setObjectName("printer")
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.copies = QSpinBox(self)
        self.copies.setObjectName("copies")
        self.copies.setRange(1, 99)
        self.copies.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.copies.setMaximumWidth(theme.px(52))
        self.range = QLineEdit(self)
        self.range.setObjectName("page_range")
        self.range.textChanged.connect(self._update)
        self.button = QPushButton(icons.icon("print", "on_accent"), "", self)
        self.button.setObjectName("action_print")
        theme.role(self.button, "primary")
        self.button.clicked.connect(self.print_wanted)
        self.viewer = QToolButton(self)
        self.viewer.setObjectName("open_viewer")
        self.viewer.setIcon(icons.icon("open"))
        self.viewer.clicked.connect(self.viewer_wanted)
        self._labels = {name: QLabel(self) for name in ("printer", "copies", "range")}
        places = {"printer": (self.printer, 0, 0, 3), "copies": (self.copies, 1, 0, 1), "range": (self.range, 1, 2, 1)}
        grid = QGridLayout(self)
        grid.setContentsMargins(*[theme.px(10)] * 4)
        grid.setSpacing(theme.px(6))
        grid.setColumnStretch(3, 1)
        for name, (widget, row, column, span) in places.items():
            self._labels[name].setBuddy(widget)
            grid.addWidget(self._labels[name], row, column)
            grid.addWidget(widget, row, column + 1, 1, span)
        last = QHBoxLayout()
        last.setSpacing(theme.px(6))
        last.addWidget(self.button, 1)
        last.addWidget(self.viewer)
        grid.addLayout(last, 2, 0, 1, 4)
        collect(self)
        self.retranslate()

    @action(N_("Print"), name="print_paper", icon="print", keys="Ctrl+P")
    def print_now(self) -> None:
        """Print, as soon as there is a paper and a printer."""
        self.button.click()

    def find_printers(self, wanted: str = "") -> None:
        """Ask the system for its printers, keeping the choice."""
        names, wanted = QPrinterInfo.availablePrinterNames(), wanted or self.printer.currentText()
        self.printer.clear()
        self.printer.addItems(names or [self._desk.t("No printer is installed")])
        self.printer.setEnabled(bool(names))
        self.printer.setCurrentText(wanted if wanted in names else QPrinterInfo.defaultPrinterName())
        self._update()

    def show_ready(self, ready: bool, pages: int) -> None:
        """Whether there is something to print, and how many pages."""
        self._ready, self._pages = ready, pages
        self._update()

    @property
    def pages(self) -> tuple[int, int] | None:
        """First and last page to print, (0, 0) for all of them, None for a range that is not one."""
        if not self.range.text().strip():
            return 0, 0
        found = _RANGE.fullmatch(self.range.text())
        if not found:
            return None
        first, last = int(found[1]), int(found[2] or found[1])
        return (first, last) if 1 <= first <= last and (first <= self._pages or not self._ready) else None

    def _update(self) -> None:
        pages, t = self.pages, self._desk.t
        self.button.setEnabled(self._ready and self.printer.isEnabled() and pages is not None)
        self.viewer.setEnabled(self._ready)
        theme.mark_invalid(self.range, pages is None)
        first, last = pages or (0, 0)
        count = min(last, self._pages) - first + 1 if first else self._pages
        self.button.setText(t.plural("Print {n} page", "Print {n} pages", count) if self._ready else t("Print"))
        self.button.setAccessibleName(self.button.text())

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        for name, said, widget in (
            ("printer", t("Printer"), self.printer),
            ("copies", t("Copies"), self.copies),
            ("range", t("Pages"), self.range),
        ):
            self._labels[name].setText(said)
            widget.setAccessibleName(said)
        self.range.setPlaceholderText(t("All"))
        self.range.setToolTip(t("all, or 1-3"))
        self.viewer.setToolTip(t("Open in the PDF viewer"))
        self.viewer.setAccessibleName(t("Open in the PDF viewer"))
        self.find_printers()


class SaveRow(QWidget):
    """A button for each kind of file, and a menu for a folder of files; both tell the ending wanted."""

    file_wanted = Signal(str)
    folder_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        self.buttons: dict[str, QPushButton] = {}
        self.folder = QToolButton(self)
        self.folder.setObjectName("save_folder")
        self.folder.setIcon(icons.icon("folder"))
        self.folder.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.folder)
        menu.setObjectName("save_folder_menu")
        self.folder.setMenu(menu)
        for ending, text in KINDS.items():
            button = QPushButton(text, self)
            button.setObjectName(f"save_{ending[1:]}")
            theme.role(button, "narrow")
            button.clicked.connect(lambda _=False, end=ending: self.file_wanted.emit(end))
            self.buttons[ending] = button
            row.addWidget(button, 1)
            act = menu.addAction(text)
            act.setObjectName(f"folder_{ending[1:]}")
            act.triggered.connect(lambda _=False, end=ending: self.folder_wanted.emit(end))
        row.addWidget(self.folder)
        self._ready, self._wish = False, ""
        collect(self)
        self.retranslate()

    def show_ready(self, ready: bool, several: bool) -> None:
        """Whether there is something to save, and more than one paper for a folder."""
        self._ready = ready
        for button in self.buttons.values():
            button.setEnabled(ready)
        self.folder.setEnabled(ready and several)
        if ready and self._wish:
            self._want(self._wish)

    @action(N_("Save as PDF"), name="save_paper_pdf", icon="pdf", keys="Ctrl+S")
    def save_pdf(self) -> None:
        """Save as a PDF; a paper that is still being made is saved as soon as it is there."""
        self._want(".pdf")

    @action(N_("Save as Excel"), name="save_paper_xlsx", icon="excel", keys="Ctrl+E")
    def save_xlsx(self) -> None:
        """Save as a workbook; a paper that is still being made is saved as soon as it is there."""
        self._want(".xlsx")

    def _want(self, ending: str) -> None:
        self._wish = "" if self._ready else ending
        if self._ready:
            self.file_wanted.emit(ending)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._wish = ""

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        said = {
            ".pdf": t("Save as PDF"), ".xlsx": t("Save as Excel"), ".docx": t("Save as Word"),
            ".html": t("Save as HTML"),
        }  # fmt: skip
        for ending, button in self.buttons.items():
            keys = {".pdf": " (Ctrl+S)", ".xlsx": " (Ctrl+E)"}.get(ending, "")
            button.setToolTip(said[ending] + keys)
            button.setAccessibleName(said[ending])
        self.folder.setToolTip(t("Every paper into a file of its own"))
        self.folder.setAccessibleName(self.folder.toolTip())
