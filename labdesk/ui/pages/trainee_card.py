"""What belongs to the marks of one trainee: goal and comment, points with the grade, the text of her characteristic."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, language
from labdesk.operations import assessment
from labdesk.schema.assessment import SCALE_NAMES
from labdesk.schema.practice import WEIGHTS
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.editors import ChoiceBox, NumberEdit
from labdesk.ui.flow import Flow
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import ErrorText

PARTS = {
    "diary": N_("Diary"), "report": N_("Report"), "characteristic": N_("Characteristic"), "defence": N_("Defence"),
}  # fmt: skip
TEXTS = {"text": ("uz-Latn", N_("Uzbek")), "text_ru": ("ru", N_("Russian"))}
"""The field that keeps the characteristic in each language."""


class SavedText(QPlainTextEdit):
    """A text that is kept when the keyboard leaves it; `left` carries it if it was changed."""

    left = Signal(str)

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        if height:
            self.setFixedHeight(theme.px(height))
        self._kept = ""

    def show_text(self, text: str | None) -> None:
        """Show another text, kept already."""
        self._kept = text or ""
        if self.toPlainText() != self._kept:
            self.setPlainText(self._kept)

    def keep(self) -> None:
        """Hand over what was typed."""
        text = self.toPlainText().strip()
        if text != self._kept.strip():
            self._kept = text
            self.left.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()


class Words(QWidget):
    """The student's own goal and the comments of mentor and supervisor at the point of the practice that is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._placement, self._point = 0, ""
        self.goal = SavedText("goal", 46, self)
        self.comment = SavedText("comment", 46, self)
        self.supervisor_comment = SavedText("supervisor_comment", 46, self)
        self.editors = {
            ("self", "goal"): self.goal, ("mentor", "comment"): self.comment,
            ("supervisor", "comment"): self.supervisor_comment,
        }  # fmt: skip
        self._labels = [plain_label("", self, "label") for _ in self.editors]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        for head, (place, editor) in zip(self._labels, self.editors.items(), strict=True):
            head.setBuddy(editor)
            column.addWidget(head)
            column.addWidget(editor)
            editor.left.connect(partial(self._save, *place))

    def speak(self) -> None:
        """Say the labels in the language of the screen."""
        t = self.desk.t
        said = (t("The student's own goal"), t("Comment of the mentor"), t("Comment of the supervisor"))
        for head, editor, text in zip(self._labels, self.editors.values(), said, strict=True):
            head.setText(text)
            editor.setAccessibleName(text)

    def show_words(self, placement: int, point: str) -> None:
        """Show what was said at a point of the practice."""
        self._placement, self._point = placement, point
        for place, editor in self.editors.items():
            editor.show_text(self._stored(*place))

    def keep(self) -> None:
        """Save what was typed."""
        for editor in self.editors.values():
            editor.keep()

    def _where(self, who: str) -> dict[str, Any]:
        return {"placement": self._placement, "point": self._point, "assessor": who}

    def _stored(self, who: str, name: str) -> str:
        row_id = assessment.row_of(self.desk.store, "checkpoint", **self._where(who))
        return str(self.desk.store.get("checkpoint", row_id)[name] or "") if row_id else ""

    def _save(self, who: str, name: str, text: str) -> None:
        where = self._where(who)
        row_id = assessment.row_of(self.desk.store, "checkpoint", **where)
        kept(self.desk, lambda: self.desk.store.save("checkpoint", {**where, name: text}, row_id))


def kept(desk: Desk, work: Callable[[], Any]) -> bool:
    """Do a small change; what speaks against it is told."""
    try:
        work()
    except LabDeskError as error:
        desk.ask.error(error)
        return False
    return True


class ResultCard(QFrame):
    """Points of the four parts, the scale, and the total with its grade."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.role(self, "card")
        self.desk = desk
        self._placement, self._period = 0, 0
        self._title = plain_label("", self, "heading")
        self.parts = {part: NumberEdit(self) for part in WEIGHTS}
        self._labels = {part: plain_label("", self, "label") for part in WEIGHTS}
        self.scale = ChoiceBox(self)
        self.scale.setObjectName("scale")
        self.total = plain_label("", self, "act", wrap=True)
        self.total.setObjectName("total")
        self.problem = ErrorText(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(2))
        for n, (part, editor) in enumerate(self.parts.items()):
            editor.setObjectName(part)
            editor.set_decimal(True)
            editor.setMinimumWidth(theme.px(70))
            editor.editingFinished.connect(lambda part=part: self._save_part(part))
            self._labels[part].setBuddy(editor)
            grid.addWidget(self._labels[part], 2 * (n // 2), n % 2)
            grid.addWidget(editor, 2 * (n // 2) + 1, n % 2)
        self.scale.changed.connect(lambda: self._save({"scale": self.scale.value()}))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(12)] * 4)
        column.setSpacing(theme.px(6))
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addWidget(self.scale, 1)
        column.addLayout(top)
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addWidget(self.total)
        column.addStretch(1)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self._title.setText(t("Result"))
        self.scale.setToolTip(t("Grading scale"))
        self.scale.setAccessibleName(t("Grading scale"))
        self.scale.set_choices({key: t(name) for key, name in SCALE_NAMES.items()}, None)

    def show_result(self, placement: int, period: int) -> None:
        """Show the points of a trainee with what they come to."""
        self._placement, self._period = placement, period
        store, t = self.desk.store, self.desk.t
        weights = assessment.weights_of(store, period)
        found = assessment.results_of(store, period).get(placement)
        own_scale = store.get("practice_period", period)["scale"]
        found = found or assessment.result(dict.fromkeys(weights), weights, own_scale)
        for part, editor in self.parts.items():
            label = t("{part} ({weight} %)", part=t(PARTS[part]), weight=weights[part])
            self._labels[part].setText(label)
            editor.setAccessibleName(label)
            editor.setToolTip(t("Points from 0 to 100"))
            points = found.points.get(part)
            if not editor.hasFocus() or editor.value() != points:
                editor.set_value(points)
        self.scale.set_value(found.scale)
        self.problem.show_text("")
        if found.total is None:
            self.total.setText(t("The total and the grade appear when every part has points."))
        else:
            grade = t(assessment.label(found.scale, found.grade)).lower()
            sign = t(assessment.sign(found.scale, found.grade))
            self.total.setText(
                t("Total: {points}. Grade: {sign} ({grade})", points=t.number(found.total, 1), sign=sign, grade=grade)
            )

    def _save_part(self, part: str) -> None:
        editor = self.parts[part]
        if editor.problem():
            self.problem.show_text(self.desk.t(editor.problem()))
            return
        value = editor.value()
        self._save({part: None if value is None else float(value)})

    def _save(self, values: dict[str, Any]) -> None:
        store = self.desk.store
        known = assessment.row_of(store, "practice_result", placement=self._placement)
        if known is None and all(value is None for value in values.values()):
            return
        try:
            assessment.write_result(store, self._placement, values)
        except LabDeskError as error:
            self.problem.show_text(self.desk.t(error.message, **error.values))


class TextCard(QFrame):
    """The characteristic in Uzbek or Russian, drafted from the data or written by hand."""

    print_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.role(self, "card")
        self.desk = desk
        self._placement = 0
        self._title = plain_label("", self, "heading")
        self.tongue = ChoiceBox(self)
        self.tongue.setObjectName("text_language")
        self.text = SavedText("characteristic_text", 0, self)
        self.text.setMinimumHeight(theme.px(110))
        self.draft = self._button("action_draft", "edit", self.make_draft)
        self.print = self._button("action_print_characteristic", "print", self.print_wanted.emit)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.tongue)
        foot = Flow()
        foot.addWidget(self.draft)
        foot.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(12)] * 4)
        column.setSpacing(theme.px(6))
        column.addLayout(top)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.tongue.changed.connect(self._other_language)
        self.text.left.connect(self._save)

    def _button(self, name: str, icon: str, act: Callable[[], Any]) -> QPushButton:
        button = QPushButton(icons.icon(icon), "", self)
        button.setObjectName(name)
        button.clicked.connect(lambda *_: act())
        return button

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        first = self.tongue.value() is None
        self._title.setText(t("Characteristic"))
        self.tongue.setAccessibleName(t("Language of the text"))
        self.tongue.set_choices({field: t(name) for field, (_, name) in TEXTS.items()}, None)
        if first:
            self.tongue.set_value("text_ru" if t.base == "ru" else "text")
        self.text.setAccessibleName(t("Text of the characteristic"))
        self.text.setPlaceholderText(t("Empty: the paper is drafted from marks, lessons and hours."))
        for button, text in ((self.draft, t("Draft from the data")), (self.print, t("Print"))):
            button.setText(text)
            button.setAccessibleName(text)
        self.print.setAccessibleName(t("Print the characteristic"))

    @property
    def field(self) -> str:
        """The field the text shown is kept in."""
        return self.tongue.value() or "text"

    def show_text(self, placement: int) -> None:
        """Show the text of a trainee."""
        self._placement = placement
        row_id = assessment.row_of(self.desk.store, "practice_result", placement=placement)
        self.text.show_text(self.desk.store.get("practice_result", row_id)[self.field] if row_id else "")

    def _other_language(self) -> None:
        self.text.keep()
        self.show_text(self._placement)

    def make_draft(self) -> None:
        """Write the three paragraphs that the data gives; a text that is there gives way only when the user says so."""
        from labdesk.documents.characteristic import draft_text  # loads the papers

        t = self.desk.t
        if self.text.toPlainText().strip() and not self.desk.ask.confirm(
            t("Replace the text?"), t("The text written here gives way to a new draft."), t("Replace")
        ):
            return
        code, _ = TEXTS[self.field]
        if code == "uz-Latn" and t.base == "uz-Cyrl":
            code = t.base
        self.text.setPlainText(draft_text(self.desk.store, self._placement, language(code)))
        self.text.keep()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, text: str) -> None:
        values = {self.field: text}
        kept(self.desk, lambda: assessment.write_result(self.desk.store, self._placement, values))
