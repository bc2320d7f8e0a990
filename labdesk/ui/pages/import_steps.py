"""The steps of the import wizard, each a widget that shows what it is given and tells what is wanted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.exchange.headers import Mapping, Match
from labdesk.exchange.importing import STATES, Plan, field_label, field_names, importable, owner
from labdesk.exchange.reading import Note, Workbook
from labdesk.exchange.tables import Table
from labdesk.i18n import N_
from labdesk.schema import records
from labdesk.store import Query
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.import_table import STATE_ICONS, STATE_NAMES, PlanModel

SHEETS = ("*.xlsx", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt")
_CERTAIN, _LIKELY = 0.96, 0.85
_NOT_IMPORTED = frozenset({"site"})


def text_label(parent: QWidget, name: str, role: str = "", wrap: bool = False) -> QLabel:
    """A label that takes every text literally."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        theme.role(label, role)
    return label


class CalmCombo(QComboBox):
    """A choice that the mouse wheel does not change while somebody scrolls past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FileStep(QWidget):
    """Which list the file is for, and the file."""

    file_wanted = Signal()
    dropped = Signal(Path)
    record_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAcceptDrops(True)
        self._for = text_label(self, "for_label")
        self.record = QComboBox(self)
        self.record.setObjectName("record")
        for key, record in records().items():
            if key not in _NOT_IMPORTED and importable(record):
                self.record.addItem("", key)
        self.record.activated.connect(lambda: self.record_chosen.emit(self.record.currentData()))
        self.card = QFrame(self)
        self.card.setObjectName("drop_place")
        theme.role(self.card, "picture")
        self._picture = QLabel(self.card)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._head = text_label(self.card, "drop_head", "heading")
        self._hint = text_label(self.card, "drop_hint", "muted", wrap=True)
        self.choose = QPushButton(icons.icon("open", "on_accent"), "", self.card)
        self.choose.setObjectName("choose_file")
        theme.role(self.choose, "primary")
        self.choose.clicked.connect(self.file_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        self._picture.setPixmap(icons.pixmap("excel", theme.px(56), "accent", self.devicePixelRatioF()))
        inner = QVBoxLayout(self.card)
        inner.setContentsMargins(*[theme.px(28)] * 4)
        inner.setSpacing(theme.px(12))
        inner.addStretch(1)
        inner.addWidget(self._picture)
        for label in (self._head, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inner.addWidget(label)
        inner.addSpacing(theme.px(4))
        inner.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self._for)
        top.addWidget(self.record)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(top)
        column.addWidget(self.card, 1)

    def show_record(self, key: str) -> None:
        """Say which list the file is for."""
        self.record.setCurrentIndex(self.record.findData(key))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self._for.setText(t("The file is a list of"))
        self.record.setAccessibleName(t("The file is a list of"))
        for at in range(self.record.count()):
            self.record.setItemText(at, t(records()[self.record.itemData(at)].kind.many))
        self._head.setText(t("Drop a file here"))
        self._hint.setText(
            t("Excel (.xlsx, .xls), LibreOffice (.ods) or a text table (.csv). Nothing is written before you agree.")
        )
        self.choose.setText(t("Choose a file…"))
        self.choose.setAccessibleName(t("Choose a file…"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.isEnabled() and _dropped_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None:
            self.dropped.emit(path)


def _dropped_file(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None


class NotesBox(QFrame):
    """What the reader noticed about a file, a few lines high."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        theme.role(self, "notice")
        self._desk = desk
        self._label = text_label(self, "notes_text", wrap=True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = QPushButton(self)
        self._more.setObjectName("notes_more")
        self._more.clicked.connect(self._show_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(6), theme.px(8), theme.px(6))
        row.addWidget(self._label, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._lines: list[str] = []

    def show_notes(self, notes: list[Note]) -> None:
        """Show the first notes; the rest on demand."""
        t = self._desk.t
        self._lines = list(dict.fromkeys(t(note.message, **note.values) for note in notes))
        self.setVisible(bool(self._lines))
        self._more.setVisible(len(self._lines) > 2)
        self._more.setText(t("All {n}", n=len(self._lines)))
        self._more.setAccessibleName(self._more.text())
        self._label.setText("\n".join(self._lines[:2]))

    def _show_all(self) -> None:
        self._desk.ask.tell(self._desk.t("Notes on the file"), "\n\n".join(self._lines))


class ColumnsStep(QWidget):
    """Which column of the file is which field; `changed` tells of a correction by hand."""

    sheet_chosen = Signal(int)
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = ""
        self.mapping = Mapping(())
        self._about = text_label(self, "about_file", "muted")
        self.sheet = CalmCombo(self)
        self.sheet.setObjectName("sheet")
        self.sheet.activated.connect(self.sheet_chosen)
        self._owner_label = text_label(self, "owner_label")
        self.owner = CalmCombo(self)
        self.owner.setObjectName("owner")
        self.owner.setMinimumWidth(theme.px(260))
        self.owner.activated.connect(self.changed)
        self.notes = NotesBox(desk, self)
        self.table = QTableWidget(0, 4, self)
        self.table.setObjectName("mapping")
        self.missing = text_label(self, "missing", "muted", wrap=True)
        self.remember = QCheckBox(self)
        self.remember.setObjectName("remember")
        self.remember.setChecked(True)
        self._dress_table()
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        for widget in (self._about, self.sheet):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self._owner_label)
        top.addWidget(self.owner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(top)
        column.addWidget(self.notes)
        column.addWidget(self.table, 1)
        column.addWidget(self.missing)
        column.addWidget(self.remember)

    def _dress_table(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(36))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((0, 260), (1, 300), (2, 150)):
            table.setColumnWidth(column, theme.px(width))
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def show_file(self, key: str, workbook: Workbook, table: Table, mapping: Mapping, into: int | None) -> None:
        """Show a table with what its columns seem to be."""
        self._key, self.mapping = key, mapping
        t = self._desk.t
        said = t("{name}: {n} rows", name=workbook.name, n=t.number(len(table.rows)))
        if workbook.encoding:
            said = t("{name}: {n} rows, encoding {encoding}", name=workbook.name, n=t.number(len(table.rows)),
                     encoding=workbook.encoding)  # fmt: skip
        self._about.setText(said)
        self.sheet.clear()
        for sheet in workbook.sheets:
            self.sheet.addItem(t("{name} (hidden)", name=sheet.name) if sheet.hidden else sheet.name)
        self.sheet.setCurrentIndex(next((n for n, s in enumerate(workbook.sheets) if s.name == table.sheet), 0))
        self.sheet.setVisible(len(workbook.sheets) > 1)
        self.notes.show_notes([*workbook.notes, *table.notes])
        self._fill_owner(into)
        self._fill_table()

    # --- what all rows belong to -----------------------------------------------------------------------------

    def _fill_owner(self, into: int | None) -> None:
        shared = owner(records()[self._key])
        self.owner.clear()
        if shared is None:
            return
        t = self._desk.t
        self.owner.addItem(t("— not chosen —"), None)
        query = Query(shared.of, (records()[shared.of].kind.title,), cyrillic=t.cyrillic)
        for row in self._desk.store.listing(query, 0, 1000):
            self.owner.addItem(str(row.values[0] or ""), row.id)
        self.owner.setCurrentIndex(max(0, self.owner.findData(into)))
        self._owner_label.setText(t("{field} of all rows", field=t(shared.label)))
        self.owner.setAccessibleName(self._owner_label.text())

    def into(self) -> int | None:
        """The id of what all rows belong to, when that was chosen and no column says it."""
        chosen: int | None = self.owner.currentData() if not self.owner.isHidden() else None
        return chosen

    # --- columns ---------------------------------------------------------------------------------------------

    def _fill_table(self) -> None:
        matches = self.mapping.columns
        names = self._choices()
        self._combos: list[CalmCombo] = []
        self._marks: list[QTableWidgetItem] = []
        self.table.setRowCount(len(matches))
        for row, match in enumerate(matches):
            head = QTableWidgetItem(match.header or self._desk.t("(no title)"))
            head.setToolTip(head.text())
            sample = QTableWidgetItem(match.sample)
            sample.setToolTip(match.sample)
            self.table.setItem(row, 0, head)
            self._marks.append(QTableWidgetItem())
            self.table.setItem(row, 2, self._marks[row])
            self.table.setItem(row, 3, sample)
            self.table.setCellWidget(row, 1, self._combo(row, match, names))
        self._mark()

    def _choices(self) -> list[tuple[str, str]]:
        record, t = records()[self._key], self._desk.t
        return [(f.key, t(field_label(record, f.key))) for f in field_names(self._key)]

    def _combo(self, row: int, match: Match, names: list[tuple[str, str]]) -> QWidget:
        combo = CalmCombo()
        combo.setObjectName(f"field_{row}")
        combo.setAccessibleName(self._desk.t("Field for the column {name}", name=match.header))
        combo.addItem(self._desk.t("— leave out —"), None)
        for key, said in names:
            combo.addItem(said, key)
        combo.setCurrentIndex(max(0, combo.findData(match.field)))
        combo.activated.connect(lambda: self._choose(match.column, combo.currentData()))
        box = QWidget()
        inner = QHBoxLayout(box)
        inner.setContentsMargins(0, theme.px(2), theme.px(6), theme.px(2))
        inner.addWidget(combo)
        self._combos.append(combo)
        return box

    def _choose(self, column: int, field: str | None) -> None:
        self.mapping = self.mapping.corrected(column, field)
        for row, match in enumerate(self.mapping.columns):
            combo = self._combos[row]
            combo.setCurrentIndex(max(0, combo.findData(match.field)))
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        """Say how sure each match is, and what is still missing."""
        t = self._desk.t
        for row, match in enumerate(self.mapping.columns):
            drawing, ink, said = _confidence(match)
            self._marks[row].setIcon(icons.icon(drawing, ink))
            self._marks[row].setText(t(said))
        record = records()[self._key]
        taken = {match.field for match in self.mapping.columns if match.field}
        shared = owner(record)
        visible = shared is not None and shared.name not in taken
        self.owner.setVisible(visible)
        self._owner_label.setVisible(visible)
        needed = [
            t(f.label)
            for name, f in importable(record).items()
            if f.required and f.default is None and name not in taken and (shared is None or name != shared.name)
        ]
        self.missing.setVisible(bool(needed))
        self.missing.setText(
            t("Every row also needs: {names}. Rows without it will be refused.", names=", ".join(needed))
        )

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self.table.setHorizontalHeaderLabels(
            [t("Column of the file"), t("Field in LabDesk"), t("Match"), t("First value")]
        )
        self.table.setAccessibleName(t("Columns of the file and their fields"))
        self.sheet.setAccessibleName(t("Sheet"))
        self.remember.setText(t("Remember these columns for the next file"))
        self.remember.setAccessibleName(self.remember.text())


def _confidence(match: Match) -> tuple[str, str, str]:
    if match.field is None:
        return ("check", "muted", N_("Left out")) if match.known else ("warning", "warning", N_("Not recognised"))
    if match.confidence >= _CERTAIN:
        return "check", "done", N_("Certain")
    return (
        ("check", "done", N_("Likely")) if match.confidence >= _LIKELY else ("warning", "warning", N_("Please check"))
    )


class CheckStep(QWidget):
    """What would become of every row, before anything is written."""

    refused_wanted = Signal()
    duplicates_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plan: Plan | None = None
        self.notes = NotesBox(desk, self)
        self.chips = QButtonGroup(self)
        self.model = PlanModel(desk, self)
        self.table = QTableView(self)
        self.table.setObjectName("plan")
        self.table.setModel(self.model)
        self.duplicates = CalmCombo(self)
        self.duplicates.setObjectName("duplicates")
        self.duplicates.addItems(["", ""])
        self.duplicates.activated.connect(self.duplicates_chosen)
        self.save_refused = QPushButton(icons.icon("excel"), "", self)
        self.save_refused.setObjectName("save_refused")
        self.save_refused.clicked.connect(self.refused_wanted)
        self.hint = text_label(self, "correct_hint", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(self._chip_row())
        column.addWidget(self.notes)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.duplicates)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.save_refused)
        column.addLayout(foot)
        self._dress_table()

    def _chip_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        for number, state in enumerate(("", *STATES)):
            chip = QToolButton(self)
            chip.setObjectName(f"chip_{state or 'all'}")
            chip.setCheckable(True)
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.setIconSize(QSize(theme.px(16), theme.px(16)))
            chip.setIcon(icons.icon(*STATE_ICONS[state]) if state else icons.icon("list", "muted"))
            self.chips.addButton(chip, number)
            row.addWidget(chip)
        self.chips.setExclusive(True)
        self.chips.button(0).setChecked(True)
        self.chips.idClicked.connect(lambda _: self._filter())
        row.addStretch(1)
        return row

    def _dress_table(self) -> None:
        table = self.table
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(theme.ROW))
        table.setAlternatingRowColors(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @property
    def duplicates_too(self) -> bool:
        """Whether possible duplicates are to be imported as other people."""
        return self.duplicates.currentIndex() == 1 and self._plan is not None and bool(self._plan.of("duplicate"))

    def show_plan(self, plan: Plan) -> None:
        """Show a plan, at first the rows that want a decision."""
        fresh = self._plan is None or self._plan.key != plan.key
        self._plan = plan
        self.notes.show_notes(plan.notes)
        self._count()
        if fresh or not self.chips.button(self.chips.checkedId()).isEnabled():
            first = next((s for s in ("refused", "duplicate") if plan.of(s)), "")
            self.chips.button(("", *STATES).index(first)).setChecked(True)
        self._filter()
        self._widths()

    def forget(self) -> None:
        """Let go of the plan; the next one starts afresh."""
        self._plan = None
        self.duplicates.setCurrentIndex(0)
        self.model.show(None)

    def _count(self) -> None:
        if self._plan is None:
            return
        t = self._desk.t
        for number, state in enumerate(("", *STATES)):
            chip = self.chips.button(number)
            rows = self._plan.of(state) if state else self._plan.rows
            chip.setText(t("{label}: {n}", label=t(STATE_NAMES[state] if state else "All"), n=t.number(len(rows))))
            chip.setAccessibleName(chip.text())
            chip.setEnabled(bool(rows) or not state)
        self.duplicates.setVisible(bool(self._plan.of("duplicate")))
        self.save_refused.setVisible(bool(self._plan.refused))
        self.hint.setText(t("Correct a red cell here with a double click.") if self._plan.refused else "")

    def _filter(self) -> None:
        if self._plan is not None:
            self.model.show(self._plan, ("", *STATES)[self.chips.checkedId()])

    def _widths(self) -> None:
        for column, width in ((0, 60), (1, 165), (2, 330)):
            self.table.setColumnWidth(column, theme.px(width))
        for column in range(3, self.model.columnCount()):
            self.table.setColumnWidth(column, theme.px(150))

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self.table.setAccessibleName(t("Rows of the file"))
        self.duplicates.setItemText(0, t("Set possible duplicates aside"))
        self.duplicates.setItemText(1, t("Import them too: they are other people"))
        self.duplicates.setAccessibleName(t("What to do with possible duplicates"))
        self.save_refused.setText(t("Save refused rows as a workbook…"))
        self.save_refused.setAccessibleName(self.save_refused.text())
        self._count()


class DoneStep(QWidget):
    """What was done, and where to go from here."""

    list_wanted = Signal()
    undo_wanted = Signal()
    again_wanted = Signal()
    refused_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._picture = QLabel(self)
        self._picture.setPixmap(icons.pixmap("check", theme.px(56), "done", self.devicePixelRatioF()))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.head = text_label(self, "done_head", "title")
        self.details = text_label(self, "done_details", "muted", wrap=True)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        for name, drawing, wanted in (
            ("show_list", "list", self.list_wanted), ("undo_import", "undo", self.undo_wanted),
            ("save_refused_after", "excel", self.refused_wanted), ("import_another", "import", self.again_wanted),
        ):  # fmt: skip
            button = QPushButton(icons.icon(drawing, "on_accent" if name == "show_list" else "text"), "", self)
            button.setObjectName(name)
            button.clicked.connect(wanted)
            self._buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        theme.role(self._buttons["show_list"], "primary")
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addStretch(2)
        column.addWidget(self._picture)
        for label in (self.head, self.details):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(theme.px(12))
        column.addLayout(row)
        column.addStretch(3)

    def show_result(self, plan: Plan, written: int, duplicates_too: bool) -> None:
        """Say what became of the rows."""
        t = self._desk.t
        self.head.setText(t.plural("{n} record imported", "{n} records imported", written))
        aside = 0 if duplicates_too else len(plan.of("duplicate"))
        said = [
            (len(plan.of("new")), t("new: {n}", n=t.number(len(plan.of("new"))))),
            (len(plan.of("changed")), t("changed: {n}", n=t.number(len(plan.of("changed"))))),
            (len(plan.of("unchanged")), t("unchanged: {n}", n=t.number(len(plan.of("unchanged"))))),
            (aside, t("set aside: {n}", n=t.number(aside))),
            (len(plan.refused), t("refused: {n}", n=t.number(len(plan.refused)))),
        ]
        self.details.setText("  ·  ".join(text for count, text in said if count))
        self._buttons["save_refused_after"].setVisible(bool(plan.refused))
        self._buttons["undo_import"].setEnabled(written > 0)

    def undone(self) -> None:
        """Nothing is left to take back."""
        self._buttons["undo_import"].setEnabled(False)

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        for name, said in (
            ("show_list", t("Show the list")), ("undo_import", t("Undo the import")),
            ("save_refused_after", t("Save refused rows as a workbook…")), ("import_another", t("Import another file")),
        ):  # fmt: skip
            self._buttons[name].setText(said)
            self._buttons[name].setAccessibleName(said)
