"""What the council decides about a round, and the conclusion that is drafted from the marks and edited by hand."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from labdesk.i18n import LANGUAGES, N_, language
from labdesk.operations import examinations
from labdesk.operations.examination_gates import lacking
from labdesk.operations.examinations import Decision, Round
from labdesk.schema.examination import DECISIONS
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.lookups import join
from labdesk.ui.pages.examination_tab import RoundTab, call
from labdesk.ui.parts import plain_label
from labdesk.ui.remembered import OWN_NAMES
from labdesk.ui.widgets import ChoiceBox, DateEdit, ErrorText, Lookup

_TEXTS = {
    "merits": N_("Merits of the project"), "shortcomings": N_("Shortcomings and proposals"),
    "conclusion": N_("Conclusion"),
}  # fmt: skip
_AFTER = {
    "rework": N_("The project goes back to its development."), "reject": N_("The project is closed as rejected."),
}  # fmt: skip


class DecisionTab(RoundTab):
    """At the left the decision with its minutes, at the right the three parts of the conclusion."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.suggested = plain_label("", self, "heading", wrap=True)
        self.lacking = plain_label("", self, "caution", wrap=True)
        self.lacking.setObjectName("lacking")
        self.decision, self.decided, self.remarks_due = ChoiceBox(self), DateEdit(self), DateEdit(self)
        self.minutes, self.protocol, self.protocol_day = Lookup(self), QLineEdit(self), DateEdit(self)
        self.protocol.setMaxLength(40)
        self._editors: dict[str, tuple[str, QWidget]] = {
            "decision": (N_("Decision"), self.decision), "decided": (N_("Decided on"), self.decided),
            "remarks_due": (N_("Remarks to be met by"), self.remarks_due),
            "minutes": (N_("Minutes of the council"), self.minutes),
            "protocol": (N_("or number of the minutes"), self.protocol),
            "protocol_day": (N_("and their date"), self.protocol_day),
        }  # fmt: skip
        join(self.minutes, desk, "minutes")
        self.decision.changed.connect(self._enable)
        self.problem = ErrorText(self)
        self.after = plain_label("", self, "muted", wrap=True)
        self.decide_button = self.button("action_decide", "check", self.decide, "primary")
        self.minutes_button = self.button("action_open_minutes", "open", self.open_minutes, "quiet")
        self.texts = {name: QPlainTextEdit(self) for name in _TEXTS}
        self.labels = {name: plain_label("", self, "label") for name in (*self._editors, *_TEXTS)}
        self.language = QComboBox(self)
        self.language.setObjectName("draft_language")
        for code in LANGUAGES:
            self.language.addItem(OWN_NAMES[code], code)
        self.draft_button = self.button("action_draft", "edit", self.draft)
        self.keep_button = self.button("action_keep_texts", "save", self.keep, "primary")
        for editor in self.texts.values():
            editor.setTabChangesFocus(True)
            editor.textChanged.connect(self._enable)
        row = QHBoxLayout()
        row.setSpacing(theme.px(20))
        row.addLayout(self._left(), 2)
        row.addLayout(self._right(), 3)
        self.column.addLayout(row, 1)

    def _left(self) -> QVBoxLayout:
        left, grid = QVBoxLayout(), QGridLayout()
        grid.setVerticalSpacing(theme.px(2))
        grid.setHorizontalSpacing(theme.px(10))
        places = {
            "decision": (0, 0, 2), "decided": (2, 0, 1), "remarks_due": (2, 1, 1), "minutes": (4, 0, 2),
            "protocol": (6, 0, 1), "protocol_day": (6, 1, 1),
        }  # fmt: skip
        for name, (line, place, span) in places.items():
            editor = self._editors[name][1]
            editor.setObjectName(name)
            self.labels[name].setBuddy(editor)
            grid.addWidget(self.labels[name], line, place, 1, span)
            grid.addWidget(editor, line + 1, place, 1, span)
        buttons = QHBoxLayout()
        buttons.addWidget(self.decide_button)
        buttons.addStretch()
        grid.addWidget(self.minutes_button, 8, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.suggested)
        left.addWidget(self.lacking)
        left.addLayout(grid)
        for each in (self.problem, self.after):
            left.addWidget(each)
        left.addLayout(buttons)
        left.addStretch()
        return left

    def _right(self) -> QVBoxLayout:
        right, head, foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        right.setSpacing(theme.px(3))
        head.addWidget(self.draft_button)
        head.addWidget(self.language)
        head.addStretch()
        right.addLayout(head)
        right.addSpacing(theme.px(6))
        for name, editor in self.texts.items():
            editor.setObjectName(name)
            self.labels[name].setBuddy(editor)
            right.addWidget(self.labels[name])
            right.addWidget(editor, 1 if name == "conclusion" else 2)
        foot.addStretch()
        foot.addWidget(self.keep_button)
        right.addSpacing(theme.px(6))
        right.addLayout(foot)
        return right

    # --- showing -------------------------------------------------------------------------------------------------

    def show_round(self, whole: Round) -> None:
        """Show the decision and the texts; what is being written is not overwritten by an echo of the store."""
        same = self.whole is not None and self.whole.id == whole.id
        writing = same and self.unsaved()
        self.problem.show_text("")
        self.whole = whole
        values = whole.values
        self.decision.set_choices({code: self.desk.t(label) for code, label in DECISIONS.items()})
        self.decision.set_value(values["decision"])
        self.decided.set_value(values["decided"])
        self.remarks_due.set_value(values["remarks_due"])
        self.minutes.set_value(values["minutes"])
        self.protocol.setText(values["protocol"] or "")
        self.protocol_day.set_value(values["protocol_day"])
        if not writing:
            for name, editor in self.texts.items():
                editor.setPlainText(values[name] or "")
        self.speak()

    def speak(self) -> None:
        t, whole = self.desk.t, self.whole
        for name, (label, editor) in self._editors.items():
            self.labels[name].setText(t(label))
            editor.setAccessibleName(t(label))
        for name, label in _TEXTS.items():
            self.labels[name].setText(t(label))
            self.texts[name].setAccessibleName(t(label))
        self.language.setAccessibleName(t("Language of the draft"))
        self.language.setToolTip(t("Language of the draft"))
        call(self.decide_button, t("Keep the decision"))
        call(self.minutes_button, t("Open the minutes"))
        call(self.draft_button, t("Draft from the marks"))
        call(self.keep_button, t("Save the texts"))
        self.decision.set_choices({code: t(label) for code, label in DECISIONS.items()})
        if whole is not None:
            said = t(DECISIONS[whole.suggested]) if whole.suggested else t("not yet")
            self.suggested.setText(t("Suggested by the marks: {decision}", decision=said))
            missing = [] if whole.values["decision"] else [each.said(t) for each in lacking(whole)]
            self.lacking.setText("\n".join(missing))
            self.lacking.setVisible(bool(missing))
        self._enable()

    def unsaved(self) -> bool:
        """Whether a text differs from what is kept."""
        whole = self.whole
        return whole is not None and any(
            editor.toPlainText().strip() != (whole.values[name] or "").strip() for name, editor in self.texts.items()
        )

    def _enable(self) -> None:
        t, decision = self.desk.t, self.decision.value()
        self.decide_button.setEnabled(self.whole is not None and decision is not None)
        self.remarks_due.setEnabled(decision == "remarks")
        self.minutes_button.setEnabled(self.minutes.value() is not None)
        self.keep_button.setEnabled(self.unsaved())
        changed = self.whole is None or decision != self.whole.values["decision"]
        self.after.setText(t(_AFTER[decision]) if changed and decision in _AFTER else "")
        self.after.setVisible(bool(self.after.text()))

    # --- acts ----------------------------------------------------------------------------------------------------

    def decide(self) -> None:
        """Keep the decision; rework and rejection move the project, so they are asked about."""
        whole, decision, t = self.whole, self.decision.value(), self.desk.t
        for editor in (self.decided, self.remarks_due, self.minutes, self.protocol_day):
            if editor.problem():
                self.problem.show_text(t(editor.problem()))
                editor.setFocus()
                return
        if whole is None or decision is None:
            return
        moves = decision in _AFTER and decision != whole.values["decision"]
        if moves and not self.desk.ask.confirm(t(DECISIONS[decision]), t(_AFTER[decision]), t("Keep the decision")):
            return
        made = Decision(
            decision, self.decided.value() or date.today(), self.minutes.value(), self.protocol.text().strip(),
            self.protocol_day.value(), self.remarks_due.value() if decision == "remarks" else None,
        )  # fmt: skip
        self.act(t("The decision is kept."), partial(examinations.decide, self.desk.store, whole.id, made))

    def open_minutes(self) -> None:
        """Open the minutes in which the decision stands; their extract is printed from there."""
        if self.minutes.value() is not None:
            self.desk.go("minutes", self.minutes.value())

    def draft(self) -> None:
        """Write the three parts from marks, comments and remarks; texts that stand there are asked about."""
        whole, t = self.whole, self.desk.t
        if whole is None:
            return
        written = any(editor.toPlainText().strip() for editor in self.texts.values())
        if written and not self.desk.ask.confirm(
            t("Write the conclusion anew?"), t("The texts that stand there are replaced."), t("Draft from the marks")
        ):
            return
        texts = examinations.draft(whole, language(self.language.currentData(Qt.ItemDataRole.UserRole)))
        for name, editor in self.texts.items():
            editor.setPlainText(texts[name])

    def keep(self) -> bool:
        """Keep the three parts of the conclusion; says whether they are kept."""
        whole = self.whole
        if whole is None or not self.unsaved():
            return True
        values = {name: editor.toPlainText().strip() for name, editor in self.texts.items()}
        return self.act(
            self.desk.t("The conclusion is kept."), lambda: self.desk.store.save("examination", values, whole.id)
        )

    def leave(self) -> bool:
        """Texts that are not kept are asked about."""
        if not self.unsaved():
            return True
        t = self.desk.t
        answer = self.desk.ask.choose(
            t("The conclusion is not saved"), t("Save what was typed, or give it up?"),
            {"save": t("Save the texts"), "stay": t("Go on editing"), "drop": t("Discard changes")},
        )  # fmt: skip
        if answer == "drop" and self.whole is not None:
            for name, editor in self.texts.items():
                editor.setPlainText(self.whole.values[name] or "")
        return self.keep() if answer == "save" else answer == "drop"
