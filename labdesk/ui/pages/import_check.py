"""The third step of the import wizard: what would become of every row, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.exchange.planned import STATES, Plan
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.import_steps import CalmCombo, NotesBox, text_label
from labdesk.ui.pages.import_table import STATE_ICONS, STATE_NAMES, PlanModel

_TOLD = ("changed", "duplicate", "refused")


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
        self.duplicates.activated.connect(self._decide_all)
        self.model.decided.connect(self._show_decisions)
        self.save_refused = QPushButton(icons.icon("excel"), "", self)
        self.save_refused.setObjectName("save_refused")
        self.save_refused.clicked.connect(self.refused_wanted)
        self.hint = text_label(self, "correct_hint", "muted", wrap=True)
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

    def _decide_all(self, choice: int) -> None:
        """Say the same of every possible duplicate."""
        for row in self._plan.of("duplicate") if self._plan else ():
            row.other = choice == 1
        self._filter()
        self._show_decisions()

    def _show_decisions(self) -> None:
        """Let the choice for all say what the rows say; it stands empty when they say different things."""
        said = {row.other for row in self._plan.of("duplicate")} if self._plan else set()
        self.duplicates.setCurrentIndex(-1 if len(said) > 1 else int(said == {True}))
        self.duplicates_chosen.emit()

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
        hints = [t("Correct a red cell here with a double click.")] if self._plan.refused else []
        if self._plan.of("duplicate"):
            hints.append(t("Tick a possible duplicate that is somebody else."))
        self.hint.setText(" ".join(hints))

    def _filter(self) -> None:
        if self._plan is not None:
            state = ("", *STATES)[self.chips.checkedId()]
            self.model.show(self._plan, state)
            told = any(self._plan.of(each) for each in _TOLD if state in ("", each))
            self.table.setColumnHidden(2, not told)

    def _widths(self) -> None:
        for column, width in ((0, 60), (1, 222), (2, 400)):
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
