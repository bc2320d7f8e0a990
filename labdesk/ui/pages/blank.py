"""A list to be filled in by hand: which columns are printed, which are left blank, and the very pages of it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from labdesk.documents.model import Document
from labdesk.documents.registry import keep_codes, make, write
from labdesk.i18n import LANGUAGES, language
from labdesk.schema import records
from labdesk.schema.declare import label
from labdesk.store import Query, Store
from labdesk.store.blanks import blank_paths
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.parts import plain_label
from labdesk.ui.preview import PdfPreview, print_pdf
from labdesk.ui.remembered import OWN_NAMES
from labdesk.work import Progress

_PATH = Qt.ItemDataRole.UserRole
_WAIT = 250


@dataclass(frozen=True)
class Blank:
    """What is to be printed: the list, its printed and its blank columns, and the language."""

    query: Query
    columns: tuple[str, ...]
    blank: tuple[str, ...]
    code: str

    def documents(self, store: Store, progress: Progress) -> list[Document]:
        """Draw the list up."""
        options: dict[str, Any] = {"query": self.query, "columns": self.columns, "blank": self.blank}
        return make(store, f"list-{self.query.record}", language(self.code), progress=progress, **options)

    def pdf(self, store: Store, progress: Progress) -> bytes:
        """The pages of the list."""
        from labdesk.documents.pdf import write_packet

        file = io.BytesIO()
        write_packet(self.documents(store, progress), file, progress=progress)
        return file.getvalue()


class BlankPage(QWidget):
    """The subject is the query of a list, or the key of its records."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_blank")
        self._desk = desk
        self._query = Query("person")
        self._shown: Blank | None = None
        self._building = False
        self._title = plain_label("", self, "title")
        self._labels = [plain_label("", self, "label") for _ in range(4)]
        self.kind = self._box("blank_list")
        self.language = self._box("document_language")
        self.blank = self._list("blank_columns")
        self.columns = self._list("printed_columns")
        self.preview = PdfPreview(self)
        self.print_button = self._button("action_print", "print", self.print, "primary")
        self.pdf_button = self._button("save_pdf", "pdf", lambda: self.save(".pdf"))
        self.sheet_button = self._button("save_xlsx", "excel", lambda: self.save(".xlsx"))
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._wait.timeout.connect(self._build)
        self._lay_out()
        self.speak()
        self.language.setCurrentIndex(max(self.language.findData(desk.t.code), 0))
        self.kind.activated.connect(lambda *_: self.show_subject(self.kind.currentData()))
        self.language.activated.connect(lambda *_: self._changed())
        for box in (self.blank, self.columns):
            box.itemChanged.connect(lambda *_: self._changed())
        desk.changed.connect(lambda _: self._changed(again=True))
        desk.language_changed.connect(self.speak)
        self.show_subject("student")

    # --- building ------------------------------------------------------------------------------------------------

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        return box

    def _list(self, name: str) -> QListWidget:
        found = QListWidget(self)
        found.setObjectName(name)
        found.ensurePolished()  # rows laid out before the style sheet is known would stay as low as without it
        return found

    def _button(self, name: str, icon: str, act: Any, role: str = "") -> QPushButton:
        button = QPushButton(icons.icon(icon, "on_accent" if role else "text"), "", self)
        button.setObjectName(name)
        if role:
            theme.role(button, role)
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        side = QWidget(self)
        side.setFixedWidth(theme.px(300))
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(6))
        editors = (self.kind, self.blank, self.columns, self.language)
        for head, editor, share in zip(self._labels, editors, (0, 3, 2, 0), strict=True):
            head.setBuddy(editor)
            left.addWidget(head)
            left.addWidget(editor, share)
        savers = QHBoxLayout()
        for button in (self.pdf_button, self.sheet_button):
            savers.addWidget(button, 1)
        left.addSpacing(theme.px(6))
        left.addWidget(self.print_button)
        left.addLayout(savers)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(14))
        middle.addWidget(side)
        middle.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addWidget(self._title)
        column.addLayout(middle, 1)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self._title.setText(t("List to fill in by hand"))
        said = (t("List"), t("Left blank"), t("Printed"), t("Language of the paper"))
        editors = (self.kind, self.blank, self.columns, self.language)
        for head, editor, text in zip(self._labels, editors, said, strict=True):
            head.setText(text)
            editor.setAccessibleName(text)
        for button, text in ((self.print_button, t("Print")), (self.pdf_button, "PDF"), (self.sheet_button, "Excel")):
            button.setText(text)
            button.setAccessibleName(text)
        chosen, tongue = self.kind.currentData(), self.language.currentData()
        self.kind.clear()
        for key, record in records().items():
            if blank_paths(key):
                self.kind.addItem(t(record.kind.many), key)
        self.kind.setCurrentIndex(self.kind.findData(chosen))
        self.language.clear()
        for code in LANGUAGES:
            self.language.addItem(OWN_NAMES[code], code)
        self.language.setCurrentIndex(self.language.findData(tongue))
        for box in (self.blank, self.columns):
            for item in _items(box):
                item.setText(t(label(records()[self._query.record], item.data(_PATH))))

    # --- what is chosen ------------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Offer the columns of a list."""
        self._query = subject if isinstance(subject, Query) else Query(str(subject))
        key = self._query.record
        kind = records()[key].kind
        known = blank_paths(key)
        self.kind.setCurrentIndex(self.kind.findData(key))
        self._fill(self.blank, known, ())
        told = [kind.title, *([kind.detail] if kind.detail else [])]
        self._fill(self.columns, dict.fromkeys([*told, *kind.columns]), told)
        self._changed()

    def _fill(self, box: QListWidget, paths: Iterable[str], ticked: Iterable[str]) -> None:
        blocker = QSignalBlocker(box)
        box.clear()
        on = set(ticked)
        for path in paths:
            item = QListWidgetItem(self._desk.t(label(records()[self._query.record], path)), box)
            item.setData(_PATH, path)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if path in on else Qt.CheckState.Unchecked)
        blocker.unblock()

    def chosen(self) -> Blank | None:
        """What is to be printed; None while no column is left blank."""
        blank, columns = (
            tuple(item.data(_PATH) for item in _items(box) if item.checkState() == Qt.CheckState.Checked)
            for box in (self.blank, self.columns)
        )
        query = replace(self._query, columns=())
        return Blank(query, columns, blank, self.language.currentData()) if blank and self._query else None

    def _changed(self, *, again: bool = False) -> None:
        if again:
            self._shown = None
        self._wait.start()
        self._enable()

    # --- the pages -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        wanted, store, t = self.chosen(), self._desk.store, self._desk.t
        if wanted is None:
            self._shown = None
            self.preview.show_message(t("Tick the columns that are left blank, to be filled in by hand."))
            return
        if self._building or wanted == self._shown or not self.isVisible():
            return

        def done(made: bytes) -> None:
            self._building = False
            if wanted != self.chosen():
                self._build()
                return
            self._shown = wanted
            self.preview.show_pdf(made)
            self._enable()

        def failed() -> None:
            self._building = False

        self._building = True
        self._desk.jobs.run(t("List to fill in by hand"), lambda progress: wanted.pdf(store, progress), done, failed)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._changed()

    def _enable(self) -> None:
        ready = self._shown is not None and self._shown == self.chosen()
        for button in (self.pdf_button, self.sheet_button):
            button.setEnabled(ready)
        self.print_button.setEnabled(ready and bool(QPrinterInfo.defaultPrinterName()))

    def print(self) -> None:
        """Send the pages to the usual printer."""
        wanted, store, pdf = self._shown, self._desk.store, self.preview.pdf
        if wanted is None or not pdf:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)

        def work(progress: Progress) -> int:
            keep_codes(store, wanted.documents(store, progress))
            return print_pdf(pdf, printer, progress)

        self._desk.jobs.run(self._desk.t("Printing"), work)

    def save(self, suffix: str) -> None:
        """Write the list into a file of the user's choice."""
        wanted, store, t = self._shown, self._desk.store, self._desk.t
        if wanted is None:
            return
        kinds = {".pdf": t("PDF document"), ".xlsx": t("Workbook")}
        name = re.sub(r'[\\/:*?"<>|]+', " ", t(records()[wanted.query.record].kind.many)) + suffix
        path = self._desk.ask.save_file(t("Save the paper"), name, [(kinds[suffix], f"*{suffix}")])
        if path is None:
            return
        target = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

        def work(progress: Progress) -> Path:
            made = wanted.documents(store, progress)
            keep_codes(store, made)
            write(made, target, progress)
            return target

        self._desk.jobs.run(t("Saving {name}", name=target.name), work)


def _items(box: QListWidget) -> list[QListWidgetItem]:
    return [box.item(row) for row in range(box.count())]
