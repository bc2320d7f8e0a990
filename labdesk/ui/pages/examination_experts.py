"""The experts of a round, and whom LabDesk proposes; who is tied to the authors stands there with the reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem

from labdesk.operations import experts
from labdesk.operations.attachments import KINDS, attach
from labdesk.operations.examinations import Sheet
from labdesk.operations.experts import Candidate
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.examination_tab import RoundTab, call, heads, plain_table, widths
from labdesk.ui.parts import plain_label

_ID = Qt.ItemDataRole.UserRole


class ExpertsTab(RoundTab):
    """Above the experts assigned, below the people who could be."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.assigned = plain_table("experts", self)
        self.assigned.itemSelectionChanged.connect(self._enable)
        self.assigned.itemActivated.connect(lambda *_: self._open())
        self.conflict = self.button("action_conflict", "warning", self.declare)
        self.scan = self.button("action_scan", "attachment", self.attach_scan)
        self.open = self.button("action_open_expert", "open", self._open)
        self.heading = plain_label("", self, "heading")
        self.proposed = plain_table("candidates", self)
        self.proposed.itemSelectionChanged.connect(self._explain)
        self.proposed.itemChanged.connect(lambda *_: self._enable())
        self.reasons = plain_label("", self, "muted", wrap=True)
        self.reasons.setObjectName("reasons")
        self.reasons.setMinimumHeight(theme.px(36))
        self.assign_button = self.button("action_assign", "check", self.assign, "primary")
        self._candidates: list[Candidate] = []
        row = QHBoxLayout()
        for each in (self.conflict, self.scan, self.open):
            row.addWidget(each)
        row.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self.reasons, 1)
        foot.addWidget(self.assign_button)
        self.column.addWidget(self.assigned)
        self.column.addLayout(row)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.proposed, 1)
        self.column.addLayout(foot)

    def speak(self) -> None:
        t, whole = self.desk.t, self.whole
        for button, text in (
            (self.conflict, t("Declare a conflict of interest…")), (self.scan, t("Attach the scan…")),
            (self.open, t("Open")), (self.assign_button, t("Assign the chosen")),
        ):  # fmt: skip
            call(button, text)
        self.assigned.setAccessibleName(t("Experts of the round"))
        self.proposed.setAccessibleName(t("People who could examine"))
        if whole is not None:
            self._show_assigned(list(whole.sheets))
            self._show_proposed()
        self._enable()

    def _show_assigned(self, sheets: list[Sheet]) -> None:
        t = self.desk.t
        named = (t("No."), t("Expert"), t("Code of the packet"), t("Assigned on"), t("Sheet returned on"), t("State"))
        heads(self.assigned, named)
        self.assigned.setRowCount(len(sheets))
        for row, sheet in enumerate(sheets):
            state, icon, ink = self._state(sheet)
            texts = (
                str(sheet.position),
                sheet.name.brief(t),
                sheet.packet,
                t.date(sheet.assigned),
                t.date(sheet.returned),
            )
            for column, text in enumerate((*texts, state)):
                item = QTableWidgetItem(text)
                item.setData(_ID, sheet.id)
                item.setToolTip(text)
                self.assigned.setItem(row, column, item)
            item.setIcon(icons.icon(icon, ink))
        self.assigned.setFixedHeight(theme.px(38 + 30 * min(max(len(sheets), 1), 5)))
        widths(self.assigned, (40, 186, 104, 124, 142), 5)

    def _state(self, sheet: Sheet) -> tuple[str, str, str]:
        t = self.desk.t
        if sheet.conflict:
            return t("Conflict of interest: {reason}", reason=sheet.reason), "warning", "warning"
        if sheet.complete:
            return t("Complete"), "check", "done"
        due = self.whole.values["due"] if self.whole else None
        if due and due < date.today() and not sheet.returned:
            return t("Overdue"), "warning", "warning"
        return t("Awaited"), "info", "muted"

    def _show_proposed(self) -> None:
        t, whole = self.desk.t, self.whole
        assert whole is not None
        present = {sheet.person for sheet in whole.sheets}
        self._candidates = [each for each in experts.candidates(self.desk.store, whole.id) if each.id not in present]
        free = sum(each.free for each in self._candidates)
        self.heading.setText(t.plural("{n} person can be proposed", "{n} people can be proposed", free))
        heads(self.proposed, (t("Person"), t("Place of work"), t("Why not")))
        blocker = QSignalBlocker(self.proposed)
        self.proposed.setRowCount(len(self._candidates))
        for row, each in enumerate(self._candidates):
            why = " ".join(tie.said(t) for tie in each.ties)
            texts = (each.name.said(t), each.work.said(t), why or t("Nothing speaks against this person."))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                if column == 0 and each.free:
                    flags |= Qt.ItemFlag.ItemIsUserCheckable
                    item.setCheckState(Qt.CheckState.Unchecked)
                item.setFlags(flags)
                self.proposed.setItem(row, column, item)
            item.setIcon(icons.icon("check", "done") if each.free else icons.icon("warning", "warning"))
        blocker.unblock()
        widths(self.proposed, (260, 230), 2)
        self._explain()

    def _explain(self) -> None:
        """Every reason of the chosen person, which a line of the table cannot show whole."""
        t, row = self.desk.t, self.proposed.currentRow()
        chosen = self._candidates[row] if 0 <= row < len(self._candidates) else None
        self.reasons.setText(" ".join(tie.said(t) for tie in chosen.ties) if chosen else "")

    def chosen(self) -> list[int]:
        """The people whose boxes are ticked."""
        return [
            each.id
            for row, each in enumerate(self._candidates)
            if (item := self.proposed.item(row, 0)) is not None and item.checkState() == Qt.CheckState.Checked
        ]

    def _expert(self) -> Sheet | None:
        row = self.assigned.currentRow()
        return self.whole.sheets[row] if self.whole and 0 <= row < len(self.whole.sheets) else None

    def _enable(self) -> None:
        self.assign_button.setEnabled(bool(self.chosen()))
        sheet = self._expert()
        for button in (self.conflict, self.scan, self.open):
            button.setEnabled(sheet is not None)

    def assign(self) -> None:
        """Make the people with ticked boxes experts of the round."""
        people, whole, t = self.chosen(), self.whole, self.desk.t
        if whole is not None and people:
            said = t.plural("{n} expert assigned", "{n} experts assigned", len(people))
            self.act(said, lambda: experts.assign(self.desk.store, whole.id, people))

    def declare(self) -> None:
        """Write down why an expert may not go on; the marks do not count any more."""
        sheet, t = self._expert(), self.desk.t
        if sheet is None:
            return
        reason = self.desk.ask.text(
            t("Conflict of interest"), t("Write what the conflict of interest is"), sheet.reason
        )
        if reason and reason.strip():
            values = {"conflict": True, "reason": reason.strip()}
            self.act(t("The conflict of interest is kept."), lambda: self._save(sheet.id, values))

    def _save(self, expert: int, values: dict[str, object]) -> None:
        self.desk.store.save("examination_expert", values, expert)

    def attach_scan(self) -> None:
        """Keep the scan of the paper sheet with its expert."""
        sheet, t = self._expert(), self.desk.t
        if sheet is None:
            return
        patterns = " ".join(f"*.{suffix}" for suffix in KINDS)
        for path in self.desk.ask.open_files(t("Attach the scan"), [(t("Documents and pictures"), patterns)]):
            kept = t("The scan is kept with “{title}”.", title=sheet.name.said(t))
            self.act(kept, lambda path=path: attach(self.desk.store, "examination_expert", sheet.id, path))  # type: ignore[misc]

    def _open(self) -> None:
        sheet = self._expert()
        if sheet is not None:
            self.desk.go("examination_expert", sheet.id)
