"""The second step of the import wizard: which column of the file is which field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labdesk.exchange.headers import Mapping, Match
from labdesk.exchange.importing import usual_owner
from labdesk.exchange.reading import Workbook
from labdesk.exchange.sheet_fields import field_label, field_names, importable, owner
from labdesk.exchange.tables import Table
from labdesk.i18n import N_
from labdesk.schema import records
from labdesk.store import Query
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.import_steps import CalmCombo, NotesBox, text_label

_IN_TABLE = "QComboBox { border: 1px solid palette(dark); border-radius: 4px; padding: 2px 8px; }"
"""The look of a choice in a form: tables dress theirs as the editor of one cell."""
_CERTAIN, _LIKELY = 0.96, 0.85


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
        chosen = usual_owner(self._desk.store, records()[self._key]) if into is None else into
        self.owner.setCurrentIndex(max(0, self.owner.findData(chosen)))
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
        combo.setStyleSheet(_IN_TABLE)
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
