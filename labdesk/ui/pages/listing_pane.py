"""The list side of a record page: search, filters, table, and the line that says how much is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from labdesk.schema import records
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.columns import ColumnsButton, remembered
from labdesk.ui.table import ListModel, ListTable
from labdesk.ui.widgets import ChoiceBox, SearchBox

FILTERS = 2
"""At most so many choice columns get a filter of their own."""
FILTER = 240
"""Width that a filter never exceeds."""


class ListingPane(QWidget):
    """The list of one record type; the page places `search`, `filters` and `columns_button` in its own rows."""

    def __init__(self, desk: Desk, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = key
        self.record = records()[key]
        self.list = ListModel(desk, key, remembered(desk, key)[0], parent=self)
        self.table = ListTable(self.list, self)
        self.table.setObjectName("table")
        self.search = SearchBox(self)
        self.search.setObjectName("search")
        self.search.setMinimumWidth(theme.px(140))
        self.search.setMaximumWidth(theme.px(280))
        self.search.searched.connect(lambda text: self.list.ask(search=text))
        self.filters = self._filters()
        self.columns_button = ColumnsButton(desk, key, self.table, self)
        self.count = QLabel(self)
        self.count.setObjectName("count")
        theme.role(self.count, "muted")
        self.clear_button = QPushButton(self)
        self.clear_button.setObjectName("action_clear")
        theme.role(self.clear_button, "link")
        self.clear_button.clicked.connect(self.clear)
        self._lay_out()
        self.list.counted.connect(self._counted)
        desk.language_changed.connect(self.speak)
        self.speak()

    def _filters(self) -> dict[str, ChoiceBox]:
        boxes: dict[str, ChoiceBox] = {}
        for path in self.record.kind.columns:
            field = self.record.fields().get(path)
            if field and field.choices and len(boxes) < FILTERS:
                box = ChoiceBox(self)
                box.setObjectName(f"filter_{path}")
                box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
                box.setMinimumWidth(theme.px(110))
                box.setMaximumWidth(theme.px(FILTER))
                box.changed.connect(self._filter)
                boxes[path] = box
        return boxes

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        row.addWidget(self.count)
        row.addWidget(self.clear_button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self.search.setPlaceholderText(t("Search…"))
        self.search.setAccessibleName(t("Search in the list"))
        self.table.setAccessibleName(t(self.record.kind.many))
        for button, text in ((self.clear_button, t("Clear")), (self.columns_button, t("Columns"))):
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(text)
        for path, box in self.filters.items():
            field = self.record.fields()[path]
            box.setAccessibleName(t("Filter: {field}", field=t(field.label)))
            assert field.choices
            choices = {code: t(text) for code, text in field.choices.items()}
            box.set_choices(choices, t("{field}: all", field=t(field.label)))
        self._counted(self.list.total, self.list.everything)

    def _counted(self, shown: int, everything: int) -> None:
        t = self.desk.t
        filtered = shown != everything or bool(self.list.query.search)
        if filtered:
            self.count.setText(t("{shown} of {all} shown", shown=t.number(shown), all=t.number(everything)))
        else:
            self.count.setText(t.plural("{n} record", "{n} records", everything))
        self.clear_button.setVisible(filtered)

    def _filter(self) -> None:
        where = {path: value for path, box in self.filters.items() if (value := box.value())}
        self.list.ask(where=where)

    def clear(self) -> None:
        """Show every record again."""
        self.search.clear()
        for box in self.filters.values():
            box.set_value(None)
        self.list.ask(search="", where={})

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.table.rescale()
