"""The remarks of the experts beside the answers of the authors, typed into the table and kept at once."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableWidgetItem

from labdesk.operations.examinations import Remark, Round
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.examination_tab import RoundTab, call, heads, plain_table, widths
from labdesk.ui.parts import plain_label

_TYPED = {1: ("remark", "text"), 3: ("answer", "answer"), 4: ("action", "action")}
"""Columns that are typed into: the field of the record, and how a `Remark` calls it."""


class RemarksTab(RoundTab):
    """Enter or a key begins to type; the button marks a remark as met."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.table = plain_table("remarks", self, choose_rows=False)
        self.table.setWordWrap(True)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.itemChanged.connect(self._typed)
        self.table.itemSelectionChanged.connect(self._enable)
        self.state = plain_label("", self, "muted", wrap=True)
        self.state.setObjectName("remarks_state")
        self.add_button = self.button("action_add_remark", "new", self.add)
        self.accept_button = self.button("action_accept_remark", "check", self.accept)
        self.open_button = self.button("action_open_remark", "open", self.open)
        row = QHBoxLayout()
        for each in (self.add_button, self.accept_button, self.open_button):
            row.addWidget(each)
        row.addSpacing(theme.px(8))
        row.addWidget(self.state, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.table, 1)

    def speak(self) -> None:
        t, whole = self.desk.t, self.whole
        call(self.add_button, t("New remark…"))
        call(self.accept_button, t("The remark is met"))
        call(self.open_button, t("Open"))
        self.table.setAccessibleName(t("Remarks with answers"))
        if whole is not None:
            self._fill(whole)
        self._enable()

    def _fill(self, whole: Round) -> None:
        t, table = self.desk.t, self.table
        place = (table.currentRow(), table.currentColumn())
        named = (
            t("No."), t("Remark of the expert"), t("Expert"), t("Answer of the authors"), t("What was done"),
            t("Accepted"),
        )  # fmt: skip
        blocker = QSignalBlocker(table)
        heads(table, named)
        table.setRowCount(len(whole.remarks))
        for row, remark in enumerate(whole.remarks):
            texts = (
                str(remark.number), t.own(remark.text), remark.expert.brief(t) if remark.expert else "",
                t.own(remark.answer), t.own(remark.action), self._accepted(remark),
            )  # fmt: skip
            items = [self._set(row, column, text) for column, text in enumerate(texts)]
            sign = icons.icon("check", "done") if remark.accepted else icons.nothing()
            items[0].setIcon(sign if remark.answer else icons.icon("warning", "warning"))
        widths(table, (50, 180, 100, 180, 150, 112), 3)
        table.resizeRowsToContents()
        table.setCurrentCell(*place)
        blocker.unblock()
        waiting = len(whole.unanswered)
        self.state.setText(
            t.plural("{n} remark has no answer.", "{n} remarks have no answer.", waiting)
            if waiting
            else t("Every remark is answered.")
            if whole.remarks
            else t("The experts have made no remarks.")
        )

    def _accepted(self, remark: Remark) -> str:
        who = remark.accepted_by.brief(self.desk.t) if remark.accepted_by else ""
        return ", ".join(part for part in (who, self.desk.t.date(remark.accepted)) if part)

    def _set(self, row: int, column: int, text: str) -> QTableWidgetItem:
        item = self.table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.table.setItem(row, column, item)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if column in _TYPED else flags)
        item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        item.setToolTip(text)
        item.setText(text)
        return item

    def _remark(self) -> Remark | None:
        row = self.table.currentRow()
        return self.whole.remarks[row] if self.whole and 0 <= row < len(self.whole.remarks) else None

    def _enable(self) -> None:
        remark = self._remark()
        self.open_button.setEnabled(remark is not None)
        self.accept_button.setEnabled(remark is not None and bool(remark.answer) and not remark.accepted)

    def _typed(self, item: QTableWidgetItem) -> None:
        named, whole = _TYPED.get(item.column()), self.whole
        if named is None or whole is None or item.row() >= len(whole.remarks):
            return
        field, known = named
        remark, text = whole.remarks[item.row()], item.text().strip()
        if text == self.desk.t.own(getattr(remark, known)):
            return
        if not self.act(self.desk.t("The answer is kept."), lambda: self._save(remark.id, {field: text})):
            self.speak()

    def _save(self, remark: int, values: dict[str, Any]) -> None:
        self.desk.store.save("examination_remark", values, remark)

    def add(self) -> None:
        """Write a remark of the round's experts."""
        t, whole = self.desk.t, self.whole
        if whole is None:
            return
        text = self.desk.ask.text(t("New remark"), t("Write the remark as the expert put it."), lines=True)
        if text and text.strip():
            number = max((remark.number for remark in whole.remarks), default=0) + 1
            values = {"examination": whole.id, "number": number, "remark": " ".join(text.split())}
            self.act(t("The remark is kept."), lambda: self.desk.store.save("examination_remark", values))

    def accept(self) -> None:
        """Mark the chosen remark as met, accepted today by the chair of the commission."""
        remark, whole = self._remark(), self.whole
        if remark is not None and whole is not None and remark.answer:
            values = {"accepted": date.today(), "accepted_by": whole.values["chair"]}
            self.act(self.desk.t("The remark is met."), lambda: self._save(remark.id, values))

    def open(self) -> None:
        """Open the record of the chosen remark."""
        remark = self._remark()
        if remark is not None:
            self.desk.go("examination_remark", remark.id)

    def leave(self) -> bool:
        """What is being typed is kept first."""
        if self.table.state() == QAbstractItemView.State.EditingState:
            self.table.setFocus()
        return True
