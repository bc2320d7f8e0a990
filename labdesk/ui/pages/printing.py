"""The print centre: papers, what they are about, their language, and the very PDF that the printer will get."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTemporaryDir
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from labdesk.documents import packet
from labdesk.documents.packet import LeftOut, Wanted
from labdesk.documents.registry import keep_codes, printed
from labdesk.errors import LabDeskError
from labdesk.files import atomic_file
from labdesk.i18n import N_
from labdesk.operations.first_hour import note_printed
from labdesk.store import Change
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.print_card import PrinterCard, SaveRow
from labdesk.ui.pages.print_choice import PaperList, RecordChoice
from labdesk.ui.pages.print_making import Maker, Outcome
from labdesk.ui.pages.print_order import CHOICE_SETTING, LANGUAGE_SETTING, Made, Order, language_box, living
from labdesk.ui.pages.print_queue import QueueList
from labdesk.ui.pages.print_signers import Signers
from labdesk.ui.parts import plain_label
from labdesk.ui.preview import PdfPreview, print_pdf
from labdesk.work import Progress


class PrintPage(QWidget):
    """The subject is (document key or None, record id or None, record key or None[, options of the builder]).

    The papers that are ticked are printed, in the order of the queue; while none is, the one that is chosen.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_print")
        self._desk = desk
        self._shown: Order | None = None
        self._made: Made | None = None
        self._ids: dict[str, tuple[int, ...]] = {}
        self._options: dict[tuple[str, tuple[int, ...]], tuple[tuple[str, Any], ...]] = {}
        self._opened = QTemporaryDir()
        self.make_printer: Callable[[str], QPrinter] = _printer
        self._title = QLabel(self)
        theme.role(self._title, "title")
        self.papers = PaperList(desk, self)
        self.queue = QueueList(desk, self)
        self.about = RecordChoice(desk, self)
        self.preview = PdfPreview(self)
        self._maker = Maker(desk, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._remembered()

    # --- building --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addWidget(self._title)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(14))
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(10))
        left.addWidget(self.papers, 1)
        left.addWidget(self.queue)
        self._settings_area = self._settings()
        middle.addWidget(self._left)
        middle.addWidget(self._settings_area)
        middle.addWidget(self.preview, 1)
        column.addLayout(middle, 1)
        self._size()

    def _size(self) -> None:
        """Give the columns their widths at the present scale."""
        self._left.setFixedWidth(theme.px(260))
        self._settings_area.setFixedWidth(theme.px(308))
        self.preview.setMinimumWidth(theme.px(220))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_settings_area"):
            self._size()

    def _settings(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QWidget(area)
        theme.role(box, "plain")
        self.language = language_box(self._desk, box)
        self._language_label = QLabel(box)
        self._language_label.setBuddy(self.language)
        self._hint = plain_label("", box, "muted", wrap=True)
        self._hint.setObjectName("tick_hint")
        self.left_out = plain_label("", box, "problem", wrap=True)
        self.left_out.setObjectName("left_out")
        self.signers = Signers(self._desk, box)
        self.cover = QCheckBox(box)
        self.cover.setObjectName("packet_cover")
        self.running = QCheckBox(box)
        self.running.setObjectName("packet_running")
        self.card = PrinterCard(self._desk, box)
        self.save_row = SaveRow(self._desk, box)
        top = QVBoxLayout()
        top.setSpacing(theme.px(4))
        top.addWidget(self._language_label)
        top.addWidget(self.language)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.px(10))
        column.addLayout(top)
        column.addWidget(self.about, 1)
        column.addWidget(self._hint)
        column.addWidget(self.left_out)
        column.addStretch(0)
        for widget in (self.signers, self.cover, self.running, self.card, self.save_row):
            column.addWidget(widget)
        area.setWidget(box)
        return area

    def _connect(self) -> None:
        desk = self._desk
        self._maker.made.connect(self._show)
        self._maker.failed.connect(self._not_made)
        self.papers.chosen.connect(self._paper_chosen)
        self.papers.everything_wanted.connect(lambda: self.papers.show_for(""))
        self.papers.ticked.connect(self._ticked)
        self.papers.all_wanted.connect(self._tick_all)
        self.queue.changed.connect(self._queue_changed)
        self.queue.dropped.connect(lambda key: self._ticked(key, False))
        self.queue.emptied.connect(lambda: self._fill_queue([]))
        self.queue.picked.connect(self.papers.pick)
        self.about.chosen.connect(self._records_chosen)
        self.language.activated.connect(self._language_chosen)
        self.signers.changed.connect(self._make_again)
        self.preview.again_wanted.connect(self._make_again)
        for box in (self.cover, self.running):
            box.toggled.connect(self._choice_changed)
        self.card.print_wanted.connect(self.print)
        self.card.viewer_wanted.connect(self.open_viewer)
        self.save_row.file_wanted.connect(self.save)
        self.save_row.folder_wanted.connect(self.save_folder)
        desk.changed.connect(self._data_changed)
        desk.language_changed.connect(self.retranslate)

    # --- what is chosen --------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Offer the papers about a record, and choose one."""
        key, row_id, record, *options = subject
        if record is None and key:
            record = printed()[key].subject
        papers = [p for p in printed().values() if record and (p.subject == record or p.key == f"list-{record}")]
        self._fill_queue([])
        if row_id is not None:
            self._ids = {paper.key: (row_id,) for paper in papers if paper.subject == record}
            self._options = {(key, (row_id,)): tuple(options[0].items())} if options else {}
        blocker = QSignalBlocker(self.papers)
        self.papers.show_for(record or "" if papers else "", key or "")
        blocker.unblock()
        self._paper_chosen()

    def _paper_chosen(self) -> None:
        paper = printed().get(self.papers.key)
        if paper is not None:
            self.queue.pick(paper.key)
            self.about.show_for(paper.subject, self._ids.get(paper.key, ()))
            self.about.setVisible(bool(paper.subject))
            self._records_chosen()

    def _records_chosen(self) -> None:
        paper = printed().get(self.papers.key)
        if paper is not None and paper.subject == self.about.record:
            self._ids[paper.key] = tuple(self.about.ids)
            self._name_queue(self.queue.keys)
        self._choice_changed()

    def _ticked(self, key: str, on: bool) -> None:
        keys = [each for each in self.queue.keys if each != key] + [key] * on
        self._fill_queue(keys)

    def _tick_all(self, keys: list[str]) -> None:
        kept = self.queue.keys
        self._fill_queue([*kept, *(key for key in keys if key not in kept)])

    def _fill_queue(self, keys: list[str]) -> None:
        self.papers.show_ticks(keys)
        self._name_queue(keys)
        self.queue.pick(self.papers.key)
        self._choice_changed()

    def _queue_changed(self) -> None:
        self._name_queue(self.queue.keys)
        self._choice_changed()

    def _name_queue(self, keys: list[str]) -> None:
        t = self._desk.t
        counts = {key: len(self._ids.get(key, ())) if printed()[key].subject else 0 for key in keys}
        self.queue.show_papers(
            {key: t(printed()[key].label) + (f" · {t.number(counts[key])}" if counts[key] else "") for key in keys}
        )

    def order(self) -> Order | None:
        """What is chosen now; None while something is missing."""
        keys = self.queue.keys or [self.papers.key]
        queue = []
        for key in keys:
            paper = printed().get(key)
            ids = self._ids.get(key, ()) if paper and paper.subject else ()
            if paper is None or (paper.subject and not ids):
                return None
            queue.append(Wanted(key, ids, self._options.get((key, ids), ())))
        return Order(tuple(queue), self.language.currentData(), self.cover.isChecked(), self.running.isChecked())

    def _choice_changed(self) -> None:
        order = self.order()
        if order != self._shown or order is None:
            self._maker.want(order)
        self._enable()

    def _make_again(self) -> None:
        self._shown = None
        self._choice_changed()

    def _language_chosen(self) -> None:
        self._desk.store.set_setting(LANGUAGE_SETTING, self.language.currentData())
        self._choice_changed()

    def _data_changed(self, change: Change) -> None:
        self._shown = None
        kept = [Wanted(key, ids) for key, ids in self._ids.items()]
        self._ids = {wanted.key: wanted.ids for wanted in living(self._desk.store, kept)}
        if self.isVisible():
            self.about.refill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._maker.rest(False)
        self.card.find_printers()
        if self._shown is None:
            self.about.refill()
            self._choice_changed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._maker.rest(True)
        if not event.spontaneous():
            self._options.clear()  # they were asked for once

    # --- the last choice -------------------------------------------------------------------------------------

    def _remembered(self) -> None:
        kept = self._desk.store.setting(CHOICE_SETTING, {})
        queue = living(self._desk.store, [Wanted(key, tuple(ids)) for key, ids in kept.get("queue", [])])
        self.cover.setChecked(bool(kept.get("cover", True)))
        self.running.setChecked(bool(kept.get("running", False)))
        self.card.find_printers(kept.get("printer", ""))
        self._ids.update({wanted.key: wanted.ids for wanted in queue})
        self.papers.show_for("", queue[0].key if queue else "")
        self._fill_queue([wanted.key for wanted in queue] if kept.get("packet") else [])

    def _issued(self) -> None:
        """Papers went out: remember how, for the next time, and the codes by which they come back."""
        order = self._shown
        if order is not None:
            kept = {
                "queue": [(wanted.key, wanted.ids) for wanted in order.queue], "packet": bool(self.queue.keys),
                "cover": order.cover, "running": order.running,
                "printer": self.card.printer.currentText() if self.card.printer.isEnabled() else "",
            }  # fmt: skip
            self._desk.store.set_setting(CHOICE_SETTING, kept)
            note_printed(self._desk.store)
        if self._made is not None:
            keep_codes(self._desk.store, self._made.packet.documents)

    # --- preview ---------------------------------------------------------------------------------------------

    def _show(self, order: Order | None, outcome: Outcome) -> None:
        self._shown, self._made = None, None
        if order is None:
            self.preview.show_message(N_("Choose what the paper is about."))
        elif isinstance(outcome, LabDeskError):
            self.preview.show_message(self._desk.t(outcome.message, **outcome.values))
        elif outcome is not None:
            self._shown, self._made = order, outcome
            self.preview.show_pdf(outcome.pdf)
        self._enable()

    def _not_made(self) -> None:
        self.preview.show_message(N_("The paper was not made."), again=True)
        self._enable()

    def _enable(self) -> None:
        ready = self._shown is not None and self._shown == self.order()
        self._say_left_out(self._made.packet.left_out if ready and self._made else ())
        several = bool(ready and self._made and len(self._made.packet.documents) > 1)
        self.save_row.show_ready(ready, several)
        self.card.show_ready(ready, self.preview.pages)
        if ready:
            self.running.setVisible(several)
        self.cover.setVisible(len(self.queue.keys) > 1)
        self._hint.setVisible(bool(self.queue.keys) and self.papers.key not in self.queue.keys)

    def _say_left_out(self, papers: Sequence[LeftOut]) -> None:
        self.left_out.setText("\n".join(each.said(self._desk.t) for each in papers))
        self.left_out.setVisible(bool(papers))

    # --- paper -----------------------------------------------------------------------------------------------

    def print(self) -> None:
        """Send what the preview shows to the printer, page by page."""
        pdf, pages, name = self.preview.pdf, self.card.pages, self.card.printer.currentText()
        if not pdf or pages is None:
            return
        printer = self.make_printer(name)
        printer.setCopyCount(self.card.copies.value())
        if pages != (0, 0):
            printer.setFromTo(*pages)
        t = self._desk.t
        self._issued()

        def done(sent: int) -> None:
            self._desk.say(
                t.plural("{n} page sent to the printer {name}", "{n} pages sent to the printer {name}", sent, name=name)
            )

        self._desk.jobs.run(t("Printing"), lambda progress: print_pdf(pdf, printer, progress), done)

    def save(self, ending: str) -> None:
        """Write the papers into a file of the user's choice."""
        order, made, t = self._shown, self._made, self._desk.t
        if order is None or made is None:
            return
        kinds = {
            ".pdf": t("PDF document"), ".xlsx": t("Workbook"), ".docx": t("Word document"), ".html": t("Web page"),
        }  # fmt: skip
        suggested = packet.safe_name(made.packet.title) + ending
        path = self._desk.ask.save_file(t("Save the paper"), suggested, [(kinds[ending], f"*{ending}")])
        if path is None:
            return
        target = path if path.suffix.lower() == ending else path.with_name(path.name + ending)

        def work(progress: Progress) -> Path:
            if ending == ".pdf":
                with atomic_file(target) as file:
                    file.write(made.pdf)
            else:
                packet.write(made.packet, target, progress)
            return target

        self._issued()
        self._desk.jobs.run(t("Saving {name}", name=target.name), work)

    def save_folder(self, ending: str) -> None:
        """Write every paper into a file of its own, in a new folder where the user chooses."""
        made, t = self._made, self._desk.t
        parent = self._desk.ask.folder(t("Where to put the folder of papers")) if made else None
        if made is None or parent is None:
            return
        folder = packet.free_folder(parent, packet.safe_name(made.packet.title))

        def work(progress: Progress) -> Path:
            packet.write_folder(made.packet, folder, ending, progress)
            return folder

        self._issued()
        self._desk.jobs.run(t("Saving {name}", name=folder.name), work)

    def open_viewer(self) -> None:
        """Hand the same PDF to the system's own viewer, the way out for a printer that does not print."""
        if self._made is None:
            return
        name = packet.safe_name(self._made.packet.title)
        folder = packet.free_folder(Path(self._opened.path()), "1")
        folder.mkdir()
        path = folder / f"{name}.pdf"
        path.write_bytes(self._made.pdf)
        self._issued()
        self._desk.ask.show_file(path)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self._title.setText(t("Print"))
        for part in (self.papers, self.about, self.queue, self.signers, self.card, self.save_row):
            part.retranslate()
        self._name_queue(self.queue.keys)
        self._language_label.setText(t("Language of the paper"))
        self.language.setAccessibleName(t("Language of the paper"))
        self._hint.setText(t("Tick this paper to add it to the packet."))
        for box, said in (
            (self.cover, t("Begin with a list of the papers")),
            (self.running, t("Count pages through the packet")),
        ):
            box.setText(said)
            box.setAccessibleName(said)
        self._enable()


def _printer(name: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    return printer
