"""Narrowing a list by one column: the panel that asks, fit for the kind of fact, and the words of what was asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.i18n import N_
from labdesk.schema import Field
from labdesk.schema.declare import label, reference_at, resolve
from labdesk.store.conditions import (
    THIS_MONTH,
    THIS_SCHOOL_YEAR,
    Begins,
    Between,
    Condition,
    Contains,
    Empty,
    Filled,
    OneOf,
    Within,
)
from labdesk.ui import theme
from labdesk.ui.calendar import below
from labdesk.ui.list_model import WEEKDAYS, ListModel, said
from labdesk.ui.parts import plain_label
from labdesk.ui.widgets import ChoiceBox, DateEdit, NumberEdit

SHOWN = 40
"""At most so many values of a reference are offered; a search finds the others."""
WAITS = 120
"""Milliseconds without a key before values are looked for."""
_TEXT_WAYS = {
    "contains": N_("Contains"), "begins": N_("Begins with"), "empty": N_("Is empty"), "filled": N_("Is filled in"),
}  # fmt: skip
_DATE_WAYS = {
    "between": N_("From and to"), THIS_MONTH: N_("This month"), THIS_SCHOOL_YEAR: N_("This school year"),
    "empty": N_("Is empty"), "filled": N_("Is filled in"),
}  # fmt: skip
_NUMBER_WAYS = {"between": N_("From and to"), "empty": N_("Is empty"), "filled": N_("Is filled in")}


def fact_at(model: ListModel, path: str) -> tuple[str, Field | None]:
    """The kind of fact a column filters by, `reference` when its path ends on one, with the declaration."""
    last = reference_at(model.record, path)
    if last is not None:
        return "reference", last
    field = resolve(model.record, path)[1]
    return (field.kind if field else "name"), field


def worded(model: ListModel, path: str, asked: Any) -> str:
    """What is asked of a column, in the language of the screen: `Group: Kichik`."""
    t = model.desk.t
    if path == "id":
        return t("Only the records meant")
    return t("{column}: {what}", column=t(label(model.record, path)), what=_what(model, path, asked))


def _what(model: ListModel, path: str, asked: Any) -> str:
    t = model.desk.t
    kind, field = fact_at(model, path)
    match asked:
        case Contains(text):
            if kind == "days":
                return said(text, field, t)
            return t("“{text}”", text=text)
        case Begins(text):
            return t("begins with “{text}”", text=text)
        case Within(period):
            return t(_DATE_WAYS[period]).lower()
        case Between(least, most):
            low, high = said(least, field, t), said(most, field, t)
            if low and high:
                return t("{least} – {most}", least=low, most=high)
            return t("from {least}", least=low) if low else t("up to {most}", most=high)
        case Empty():
            return t("empty")
        case Filled():
            return t("filled in")
    values = asked.values if isinstance(asked, OneOf) else asked if isinstance(asked, tuple) else (asked,)
    names = model.desk.store.titles(field.of, values, t.cyrillic) if kind == "reference" and field else {}
    words = [_value_word(model, value, kind, field, names) for value in values[:2]]
    listed = ", ".join(words)
    return t("{names} and {n} more", names=listed, n=len(values) - 2) if len(values) > 2 else listed


def _value_word(model: ListModel, value: Any, kind: str, field: Field | None, names: dict[int, str]) -> str:
    t = model.desk.t
    if value is None:
        return t("empty")
    if kind == "reference":
        return names.get(value, "")
    return (t("Yes") if value else t("No")) if kind == "yes_no" else said(value, field, t)


class FilterPanel(QFrame):
    """A popup that asks for a condition on one column; `applied` carries it, or None to ask nothing of the column."""

    applied = Signal(object)

    def __init__(self, model: ListModel, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.list = model
        self.path = path
        self.kind, self.field = fact_at(model, path)
        self.present = model.query.where.get(path)
        self.setObjectName("filter_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.role(self, "popup")
        t = model.desk.t
        self.setAccessibleName(t("Filter: {field}", field=t(label(model.record, path))))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[theme.px(10)] * 4)
        self.column.setSpacing(theme.px(8))
        self.column.addWidget(plain_label(t(label(model.record, path)), self, "heading"))
        self.read = self._body()
        row = QHBoxLayout()
        row.addStretch()
        for name, text, act in (
            ("filter_clear", t("Clear"), lambda: self._done(None)),
            ("filter_apply", t("Apply"), lambda: self._done(self.read())),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.clicked.connect(lambda *_, act=act: act())
            row.addWidget(button)
            theme.role(button, "primary" if name == "filter_apply" else "quiet")
        self.column.addLayout(row)
        self.setFixedWidth(theme.px(300))

    def _body(self) -> Callable[[], Condition | None]:
        """Build what asks, and return how to read it."""
        if self.kind in ("choice", "reference", "yes_no", "days"):
            return self._values()
        if self.kind == "date":
            return self._range(_DATE_WAYS, [DateEdit(self), DateEdit(self)])
        if self.kind in ("integer", "decimal"):
            ends = [NumberEdit(self), NumberEdit(self)]
            for end in ends:
                end.set_decimal(self.kind == "decimal")
            return self._range(_NUMBER_WAYS, ends)
        return self._text()

    def open_below(self, place: QWidget) -> None:
        """Open under the widget that asked for it, inside the screen."""
        self.adjustSize()
        spot = below(place, self.height())
        free = place.screen().availableGeometry()
        self.move(max(free.left(), min(spot.x(), free.right() - self.width())), max(free.top(), spot.y()))
        self.show()
        self.first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._done(self.read())
        else:
            super().keyPressEvent(event)

    def _done(self, condition: Condition | None) -> None:
        self.close()
        self.applied.emit(condition)

    # --- text, days, numbers -------------------------------------------------------------------------------------

    def _way(self, ways: dict[str, str]) -> ChoiceBox:
        t = self.list.desk.t
        box = ChoiceBox(self)
        box.setObjectName("filter_way")
        box.setAccessibleName(t("How to compare"))
        box.set_choices({key: t(text) for key, text in ways.items()}, None)
        names = {Begins: "begins", Empty: "empty", Filled: "filled"}
        now = self.present.period if isinstance(self.present, Within) else names.get(type(self.present))
        box.set_value(now or next(iter(ways)))
        self.column.addWidget(box)
        return box

    def _text(self) -> Callable[[], Condition | None]:
        way = self._way(_TEXT_WAYS)
        line = QLineEdit(self)
        line.setObjectName("filter_text")
        line.setAccessibleName(self.list.desk.t("Text to look for"))
        if isinstance(self.present, Contains | Begins):
            line.setText(self.present.text)
            line.selectAll()
        self.column.addWidget(line)
        self.first: QWidget = line

        def follow() -> None:
            line.setEnabled(way.value() in ("contains", "begins"))

        def read() -> Condition | None:
            text = " ".join(line.text().split())
            if way.value() in ("empty", "filled"):
                return Empty() if way.value() == "empty" else Filled()
            return None if not text else Begins(text) if way.value() == "begins" else Contains(text)

        way.changed.connect(follow)
        follow()
        return read

    def _range(self, ways: dict[str, str], ends: list[Any]) -> Callable[[], Condition | None]:
        t = self.list.desk.t
        way = self._way(ways)
        grid = QGridLayout()
        days = self.kind == "date"
        words = (t("From this day"), t("To this day")) if days else (t("At least"), t("At most"))
        given = (self.present.least, self.present.most) if isinstance(self.present, Between) else (None, None)
        for row, (end, text, name, value) in enumerate(
            zip(ends, words, ("filter_from", "filter_to"), given, strict=True)
        ):
            end.setObjectName(name)
            end.setAccessibleName(text)
            end.set_value(value)
            grid.addWidget(plain_label(text, self, "label"), row, 0)
            grid.addWidget(end, row, 1)
        self.column.addLayout(grid)
        self.first = ends[0]

        def follow() -> None:
            for end in ends:
                end.setEnabled(way.value() == "between")

        def read() -> Condition | None:
            if way.value() in (THIS_MONTH, THIS_SCHOOL_YEAR):
                return Within(str(way.value()))
            if way.value() != "between":
                return Empty() if way.value() == "empty" else Filled()
            least, most = (_plain_number(end.value()) for end in ends)
            return None if least is None and most is None else Between(least, most)

        way.changed.connect(follow)
        follow()
        return read

    # --- values to tick ------------------------------------------------------------------------------------------

    def _values(self) -> Callable[[], Condition | None]:
        t = self.list.desk.t
        self.ticked: list[Any] = list(self.present.values) if isinstance(self.present, OneOf) else []
        if isinstance(self.present, Contains):
            self.ticked = [self.present.text]
        self.values = QListWidget(self)
        self.values.setObjectName("filter_values")
        self.values.setAccessibleName(t("Values to show"))
        self.values.setMinimumHeight(theme.px(230))
        self.first = self.values
        if self.kind == "reference":
            line = QLineEdit(self)
            line.setObjectName("filter_search")
            line.setPlaceholderText(t("Search…"))
            line.setAccessibleName(t("Search among the values"))
            waiting = QTimer(self, singleShot=True, interval=WAITS)
            line.textChanged.connect(lambda *_: waiting.start())
            waiting.timeout.connect(lambda: self.offer(line.text()))
            self.column.addWidget(line)
            self.first = line
        self.column.addWidget(self.values)
        self.offer()
        self.values.itemChanged.connect(self._tick)
        return self._ticked_condition

    def _ticked_condition(self) -> Condition | None:
        if not self.ticked:
            return None
        return Contains(self.ticked[-1]) if self.kind == "days" else OneOf(tuple(self.ticked))

    def offer(self, typed: str = "") -> None:
        """List the values of the column, the ticked ones first."""
        t, model = self.list.desk.t, self.list
        others = {path: asked for path, asked in model.query.where.items() if path != self.path}
        offered: list[tuple[Any, str]]
        if self.kind == "days":
            offered = [(str(number), t(day)) for number, day in enumerate(WEEKDAYS, 1)]
        else:
            found = model.desk.store.held(replace(model.query, where=others), self.path, typed, SHOWN)
            counts = {held.value: held.count for held in found}
            names = {held.value: held.text for held in found}
            known = list(counts)
            if self.kind == "reference" and self.field:
                names |= model.desk.store.titles(self.field.of, self.ticked, t.cyrillic)
                known = [*self.ticked, *(value for value in known if value not in self.ticked)]
            elif self.kind == "choice" and self.field and self.field.choices:
                known = [*self.field.choices, *([None] if None in counts else [])]
            elif self.kind == "yes_no":
                known = [True, False, *([None] if None in counts else [])]
            offered = [(v, self._offered(v, names, counts.get(v))) for v in known]
        self.values.blockSignals(True)
        self.values.clear()
        for value, text in offered:
            item = QListWidgetItem(text, self.values)
            item.setData(Qt.ItemDataRole.UserRole, (value,))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if value in self.ticked else Qt.CheckState.Unchecked)
        self.values.blockSignals(False)

    def _offered(self, value: Any, names: dict[Any, str], count: int | None) -> str:
        t = self.list.desk.t
        word = _value_word(self.list, value, self.kind, self.field, names)
        return t("{value} · {n}", value=word, n=t.number(count)) if count else word

    def _tick(self, item: QListWidgetItem) -> None:
        value = next(iter(item.data(Qt.ItemDataRole.UserRole)))
        if item.checkState() == Qt.CheckState.Checked:
            self.ticked = [value] if self.kind == "days" else [*self.ticked, value]
        elif value in self.ticked:
            self.ticked.remove(value)
        if self.kind == "days":
            self.offer()


def _plain_number(value: Any) -> Any:
    """A decimal as the file compares it."""
    return float(value) if value is not None and hasattr(value, "as_tuple") else value
