"""The month of attendance as a paper: to the print centre, into a workbook, and back out of one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from labdesk.documents import packet, registry
from labdesk.i18n import language
from labdesk.operations import attendance_sheet
from labdesk.operations.attendance_sheet import MonthPlan
from labdesk.ui.desk import Desk
from labdesk.ui.pages.attendance_model import AttendanceModel
from labdesk.ui.pages.print_order import document_language
from labdesk.ui.undoing import undo
from labdesk.ui.widgets import NoticeBar
from labdesk.work import Progress

REFUSED, TOLD = 3, 25
"""So many refused cells of a sheet are named on the bar, and so many on demand; the others are counted."""


class SheetPapers(QObject):
    """Sends the sheet that is shown out of the program, and takes one up; refused cells are told on the bar."""

    def __init__(self, desk: Desk, model: AttendanceModel, notice: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.model, self.notice = desk, model, notice

    def print(self, month: date, **options: Any) -> None:
        """Show the sheet of a month in the print centre."""
        if self.model.book is not None:
            options["month"] = f"{month:%Y-%m}"
            self.desk.go("print", ("attendance-sheet", self.model.book.period, "practice_period", options))

    def save_workbook(self, month: date) -> None:
        """Write the sheet of a month into a workbook of the user's choice."""
        desk, book, written = self.desk, self.model.book, f"{month:%Y-%m}"
        if book is None:
            return
        t = desk.t
        name = f"{packet.safe_name(t('Attendance sheet'))} {written}.xlsx"
        path = desk.ask.save_file(t("Save the paper"), name, [(t("Workbook"), "*.xlsx")])
        if path is None:
            return
        target = path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")
        code = document_language(desk)

        def work(progress: Progress) -> Path:
            made = registry.make(desk.store, "attendance-sheet", language(code), book.period, month=written)
            registry.keep_codes(desk.store, made)
            registry.write(made, target, progress)
            return target

        desk.jobs.run(t("Saving {name}", name=target.name), work)

    def import_month(self, month: date) -> None:
        """Take up the signs of a workbook that has the names and the days of a month."""
        desk, book, today = self.desk, self.model.book, self.model.today
        if book is None:
            return
        title = desk.t("Attendance from a sheet")
        self.notice.hide()
        path = desk.ask.open_file(title, [(desk.t("Tables"), "*.xlsx *.xls *.ods *.csv")])
        if path is None:
            return

        def work(progress: Progress) -> MonthPlan:
            return attendance_sheet.plan(desk.store, book, path, month, today, progress)

        desk.jobs.run(title, work, self._take)

    def _take(self, planned: MonthPlan) -> None:
        """Carry a plan out; marks that would be written over are asked about first, and nothing is written then."""
        t = self.desk.t
        if planned.changed and not self.desk.ask.confirm(
            t("Write over marks that are there already?"), next(iter(planned.told(t))), t("Take the sheet")
        ):
            return
        attendance_sheet.apply(self.desk.store, planned)
        self._tell_import(planned)

    def _tell_import(self, planned: MonthPlan) -> None:
        """Say what was taken from a sheet; what was refused stands above the cells until it is closed."""
        t = self.desk.t
        said = t.plural("{n} cell marked", "{n} cells marked", len(planned.fresh) + len(planned.changed))
        self.desk.say(said, t("Undo"), lambda: undo(self.desk))
        flaws = list(planned.flaws(t))
        if flaws:
            refused = t.plural("{n} refused", "{n} refused", len(flaws))
            told = f"{said}, {refused}."
            if len(flaws) <= REFUSED:
                self.notice.show_notice(f"{told} {' '.join(flaws)}")
                return
            left = [t("and {n} more", n=len(flaws) - TOLD)] if len(flaws) > TOLD else []
            text = "\n".join([*flaws[:TOLD], *left])
            self.notice.show_notice(
                f"{told} {' '.join(flaws[:REFUSED])} …", t("Show all"), lambda: self.desk.ask.tell(told, text)
            )
