"""The import wizard: a file, its columns, what would happen, done; nothing is written before the user agrees."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labdesk.exchange import importing, tables
from labdesk.exchange.headers import Mapping
from labdesk.exchange.planned import Plan, PlannedRow
from labdesk.exchange.reading import Workbook, read_sheets
from labdesk.exchange.sheet_fields import field_names
from labdesk.i18n import N_
from labdesk.schema import records
from labdesk.store import Change
from labdesk.store.backup import back_up
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.import_check import CheckStep
from labdesk.ui.pages.import_columns import ColumnsStep
from labdesk.ui.pages.import_steps import SHEETS, DoneStep, FileStep, text_label
from labdesk.ui.pages.placing import place_students
from labdesk.ui.undoing import undo
from labdesk.work import Progress

_FILE, _COLUMNS, _CHECK, _DONE = range(4)
_TAKEN_BACK = ("Undo: {what}", "Import of {n} rows")
"""Label and subject with which the journal tells that an import was undone."""
_STEPS = (N_("File"), N_("Columns"), N_("Check"), N_("Done"))


@dataclass
class _Opened:
    """What was read from a file."""

    path: Path
    workbook: Workbook
    table: tables.Table
    mapping: Mapping


class ImportPage(QWidget):
    """Leads a sheet into one list in four steps; the subject is a record key, or that and the id all rows belong to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_import")
        self._desk = desk
        self._key = "person"
        self._into: int | None = None
        self._opened: _Opened | None = None
        self._plan: Plan | None = None
        self._written = 0
        self._changed_after: Change | None = None
        self._busy = False
        self._title = text_label(self, "title", "title")
        self.file_step = FileStep(desk, self)
        self.columns_step = ColumnsStep(desk, self)
        self.check_step = CheckStep(desk, self)
        self.done_step = DoneStep(desk, self)
        self._stack = QStackedWidget(self)
        for step in (self.file_step, self.columns_step, self.check_step, self.done_step):
            self._stack.addWidget(step)
        self._lay_out()
        self._connect()
        self.file_step.show_record(self._key)
        self.retranslate()
        self._go(_FILE)

    def _lay_out(self) -> None:
        self._marks: list[QLabel] = []
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(self._title)
        head.addStretch(1)
        for number in range(len(_STEPS)):
            if number:
                line = QFrame(self)
                theme.role(line, "line")
                line.setFixedWidth(theme.px(28))
                head.addWidget(line)
            mark = text_label(self, f"step_{number + 1}", "muted")
            self._marks.append(mark)
            head.addWidget(mark)
        self.back = QPushButton(icons.icon("back"), "", self)
        self.back.setObjectName("action_back")
        self.next = QPushButton(self)
        self.next.setObjectName("action_next")
        theme.role(self.next, "primary")
        self._foot_note = text_label(self, "foot_note", "muted")
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.back)
        foot.addWidget(self._foot_note, 1)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(14))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        desk = self._desk
        self.back.clicked.connect(lambda: self._go(max(_FILE, self._stack.currentIndex() - 1)))
        self.next.clicked.connect(self._advance)
        self.file_step.file_wanted.connect(self.choose_file)
        self.file_step.dropped.connect(self.read)
        self.file_step.record_chosen.connect(self.show_subject)
        self.columns_step.sheet_chosen.connect(self._choose_sheet)
        self.columns_step.changed.connect(self._forget_plan)
        self.check_step.refused_wanted.connect(self.save_refused)
        self.check_step.duplicates_chosen.connect(self._refresh)
        self.check_step.model.corrected = self._correct
        self.done_step.list_wanted.connect(lambda: desk.go(self._key))
        self.done_step.undo_wanted.connect(self.undo)
        self.done_step.again_wanted.connect(lambda: self.show_subject((self._key, self._into)))
        self.done_step.refused_wanted.connect(self.save_refused)
        self.done_step.placing_wanted.connect(self.place_students)
        desk.language_changed.connect(self.retranslate)
        desk.changed.connect(self._data_changed)

    # --- the way through -------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Begin anew, for a list (record key) and perhaps for what all rows belong to (record key, id)."""
        key, into = subject if isinstance(subject, tuple) else (subject, None)
        if self._busy:
            return
        self._key, self._into = key or self._key, into
        self._opened = self._plan = None
        self.check_step.forget()
        self.file_step.show_record(self._key)
        self._go(_FILE)

    def _go(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self._refresh()
        self.entrance().setFocus()

    def entrance(self) -> QWidget:
        """What Enter shall press at this step: the way on, else the way back from a plan of nothing."""
        ways = {_FILE: self.file_step.choose, _DONE: self.done_step.show_list}
        way = ways.get(self._stack.currentIndex(), self.next)
        return way if way.isEnabled() else self.back

    def _refresh(self) -> None:
        t, step = self._desk.t, self._stack.currentIndex()
        for number, mark in enumerate(self._marks):
            theme.role(mark, "step_now" if number == step else "muted" if number > step else "done")
            font = mark.font()
            font.setBold(number == step)
            mark.setFont(font)
            sign = "✓" if number < step or step == _DONE else str(number + 1)
            mark.setText(f"{sign}  {t(_STEPS[number])}")
        self._title.setText(t("Import: {what}", what=t(records()[self._key].kind.many)))
        self.back.setVisible(step in (_COLUMNS, _CHECK))
        self.next.setVisible(step in (_COLUMNS, _CHECK))
        count = self._to_write() if step == _CHECK else 0
        if step == _COLUMNS:
            self.next.setText(t("Check the rows"))
        elif step == _CHECK:
            self.next.setText(t.plural("Import {n} record", "Import {n} records", count))
        self.next.setAccessibleName(self.next.text())
        self.next.setEnabled(not self._busy and (step != _CHECK or count > 0))
        self.back.setEnabled(not self._busy)
        self.file_step.setEnabled(not self._busy)
        self._foot_note.setText(self._foot(step, count))

    def _foot(self, step: int, count: int) -> str:
        t = self._desk.t
        if self._busy:
            return t("Working…")
        if step == _CHECK and count == 0:
            return t("There is nothing to import.")
        return t("A backup is made first; the import can be undone.") if step == _CHECK else ""

    def _to_write(self) -> int:
        return len(self._plan.taken) if self._plan else 0

    def _advance(self) -> None:
        if self._stack.currentIndex() == _COLUMNS:
            self.check()
        else:
            self.apply()

    def _run(self, title: str, work: Any, done: Any) -> None:
        """Run long work with the page locked meanwhile; the page itself holds the keyboard, else a second Enter would
        press whatever Qt finds next."""

        def ended() -> None:
            self._refresh()
            if self.hasFocus():
                self.entrance().setFocus()

        def finished(result: Any) -> None:
            self._busy = False
            done(result)
            ended()

        def failed() -> None:
            self._busy = False
            ended()

        if self.isAncestorOf(self.window().focusWidget() or self):  # also while a dialog just closed has the keyboard
            self.setFocus()
        self._busy = True
        self._refresh()
        self._desk.jobs.run(title, work, finished, failed)

    # --- file ------------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for the file and read it."""
        t = self._desk.t
        path = self._desk.ask.open_file(t("Choose a file…"), [(t("Tables"), " ".join(SHEETS))])
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a file and go to its columns."""
        store, key = self._desk.store, self._key

        def work(progress: Progress) -> _Opened:
            workbook = read_sheets(path, progress)
            table = tables.best_table(workbook, field_names(key))
            return _Opened(path, workbook, table, importing.mapping_for(store, key, table))

        def done(opened: _Opened) -> None:
            self._opened = opened
            self._show_columns()
            self._go(_COLUMNS)

        self._run(self._desk.t("Reading {name}", name=path.name), work, done)

    # --- columns ---------------------------------------------------------------------------------------------

    def _show_columns(self) -> None:
        opened = self._opened
        if opened is not None:
            self._forget_plan()
            self.columns_step.show_file(self._key, opened.workbook, opened.table, opened.mapping, self._into)

    def _choose_sheet(self, number: int) -> None:
        if self._opened is None:
            return
        sheet = self._opened.workbook.sheets[number]
        self._opened.table = tables.find_table(sheet, field_names(self._key))
        self._opened.mapping = importing.mapping_for(self._desk.store, self._key, self._opened.table)
        self._show_columns()

    def _forget_plan(self) -> None:
        self._plan = None
        self.check_step.forget()

    # --- check -----------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Plan the import and show the plan."""
        opened, store, key = self._opened, self._desk.store, self._key
        if opened is None:
            return
        opened.mapping, into = self.columns_step.mapping, self.columns_step.into()
        keep = self.columns_step.remember.isChecked()

        def work(progress: Progress) -> Plan:
            made = importing.plan(
                store, key, opened.workbook, opened.table, opened.mapping, into=into, progress=progress
            )
            if keep:
                importing.remember(store, key, opened.mapping)
            return made

        def done(plan: Plan) -> None:
            self._plan, self._into = plan, into
            self.check_step.show_plan(plan)
            self._go(_CHECK)

        self._run(self._desk.t("Checking {name}", name=opened.path.name), work, done)

    def _correct(self, row: PlannedRow, column: int, typed: str) -> None:
        """Take a cell corrected by hand, and plan anew: a row may now be one of others."""
        if self._opened is None or self._busy:
            return
        found = next(r for r in self._opened.table.rows if r.number == row.number)
        found.values[column] = typed.strip() or None
        self.check()

    def save_refused(self) -> None:
        """Write the refused rows with their reasons into a workbook of the user's choice."""
        plan, t = self._plan, self._desk.t
        if plan is None or self._opened is None:
            return
        suggested = t("{name} – refused rows", name=self._opened.path.stem) + ".xlsx"
        path = self._desk.ask.save_file(t("Save refused rows as a workbook…"), suggested, [(t("Workbook"), "*.xlsx")])
        if path is not None:
            self._run(
                t("Refused rows"),
                lambda progress: importing.save_refused(plan, path, t),
                lambda _: self._desk.say(t("Saved: {name}", name=path.name)),
            )

    # --- done ------------------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Make a backup, then write everything in one step that can be undone."""
        plan, store = self._plan, self._desk.store
        if plan is None:
            return

        def work(progress: Progress) -> int:
            back_up(store, progress=progress)
            return importing.apply(store, plan, progress=progress)

        def done(written: int) -> None:
            self._written, self._changed_after = written, None
            self._show_done()
            self._go(_DONE)

        self._run(self._desk.t("Importing"), work, done)

    def place_students(self) -> None:
        """Place the students of the sheet in a practice, those who were known before too."""
        if self._plan is not None:
            place_students(self._desk, self._plan.ids)

    def undo(self) -> None:
        """Take the import back."""
        self.done_step.close_undo()
        undo(self._desk)

    def _data_changed(self, change: Change) -> None:
        if self._stack.currentIndex() == _DONE and not self._busy:
            self._changed_after = change
            self._show_done()

    def _show_done(self) -> None:
        """Say what the import did; after another act the undo button here would take that one back."""
        if self._plan is None:
            return
        self.done_step.show_result(self._plan, self._written)
        after = self._changed_after
        if after is not None and (after.label, after.values.get("what")) == _TAKEN_BACK:
            self.done_step.tell_undone()
        elif after is not None:
            self.done_step.close_undo()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        for step in (self.file_step, self.columns_step, self.check_step, self.done_step):
            step.retranslate()
        self.back.setText(t("Back"))
        self.back.setAccessibleName(t("Back"))
        step_now = self._stack.currentIndex()
        if self._opened is not None and step_now == _COLUMNS:
            self._opened.mapping = self.columns_step.mapping
            self._show_columns()
        if self._plan is not None:
            self.check_step.show_plan(self._plan)
            if step_now == _DONE:
                self._show_done()
        self._refresh()
