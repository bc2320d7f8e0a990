"""The list side of a record page: search, filters, views, columns, the table, and the line that counts."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from labdesk.schema import records
from labdesk.schema.declare import label
from labdesk.ui import icons, theme
from labdesk.ui.cell_model import CellModel
from labdesk.ui.cells import CellTable
from labdesk.ui.desk import Desk
from labdesk.ui.pages.chips import ChipRow
from labdesk.ui.pages.columns import ColumnsButton, choosable, remembered
from labdesk.ui.pages.filtering import FilterPanel
from labdesk.ui.pages.views import ViewsButton
from labdesk.ui.parts import plain_label
from labdesk.ui.totals import SelectionTotals
from labdesk.ui.widgets import EmptyState, SearchBox


class ListingPane(QWidget):
    """The list of one record type; the page places `search` and `tools` in its own rows."""

    def __init__(self, desk: Desk, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = key
        self.record = records()[key]
        self.list = CellModel(desk, key, remembered(desk, key)[0], parent=self)
        self.table = CellTable(self.list, self)
        self.table.setObjectName("table")
        self.table.heading.extended.connect(self._extend_menu)
        self.table.frozen.heading.extended.connect(self._extend_menu)
        self.search = SearchBox(self)
        self.search.setObjectName("search")
        self.search.setMinimumWidth(theme.px(140))
        self.search.setMaximumWidth(theme.px(280))
        self.search.searched.connect(lambda text: self.list.ask(search=text))
        self.filter_button = self._filter_button()
        self.columns_button = ColumnsButton(desk, key, self.table, self)
        self.views_button = ViewsButton(desk, self.list, self.columns_button.shown, self)
        self.views_button.chosen.connect(self.apply_view)
        self.views_button.reset.connect(self.reset)
        self.tools = (self.filter_button, self.views_button, self.columns_button)
        self.chips = ChipRow(self.list, self)
        self.chips.wanted.connect(lambda path: None if path == "id" else self.open_filter(path))
        self.chips.clear_button.clicked.connect(self.clear)
        self.chips.save_button.clicked.connect(self.views_button.save)
        self.status = plain_label("", self, "muted")
        self.status.setObjectName("totals")
        self.totals = SelectionTotals(self.table)
        self.totals.told.connect(lambda *_: self._tell_status())
        self.nothing = EmptyState(self, "search")
        self.nothing.setObjectName("nothing_found")
        self._lay_out()
        self.list.counted.connect(self._counted)
        desk.language_changed.connect(self.speak)
        self.speak()

    def _filter_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("action_filter")
        button.setIcon(icons.icon("filter"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(self._fill_filter_menu)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        self.body = QStackedWidget(self)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        row = QHBoxLayout()
        row.addWidget(self.status)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.chips)
        column.addWidget(self.body, 1)
        column.addWidget(self.table.told)
        column.addLayout(row)

    def compact(self, narrow: bool) -> None:
        """In a narrow window show the tools by their icons alone."""
        styles = Qt.ToolButtonStyle
        for tool in self.tools:
            tool.setToolButtonStyle(styles.ToolButtonIconOnly if narrow else styles.ToolButtonTextBesideIcon)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self.desk.t
        self.search.setPlaceholderText(t("Search…"))
        self.search.setAccessibleName(t("Search in the list"))
        self.table.setAccessibleName(t(self.record.kind.many))
        words = (t("Filter"), t("Views"), t("Columns"))
        for button, text in zip(self.tools, words, strict=True):
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(text)
        self.nothing.say(t("Nothing in the list fits what is asked."), t("Clear"), self.clear)
        self._counted(self.list.total, self.list.everything)

    def _counted(self, shown: int, everything: int) -> None:
        self.chips.tell(shown, everything)
        self.body.setCurrentWidget(self.nothing if everything and not shown else self.table)
        self._tell_status()

    def _tell_status(self) -> None:
        records_shown = self.desk.t.plural("{n} record", "{n} records", self.list.total)
        self.status.setText(" · ".join(filter(None, (records_shown, self.totals.text()))))

    # --- filters -------------------------------------------------------------------------------------------------

    def _paths(self) -> list[str]:
        """What the list can be narrowed by: the shown columns first, then all the others."""
        shown = self.columns_button.shown()
        return [*shown, *(path for path in choosable(self.key) if path not in shown)]

    def _fill_filter_menu(self) -> None:
        menu, shown = self.filter_button.menu(), len(self.list.query.columns)
        menu.clear()
        for number, path in enumerate(self._paths()):
            if number == shown:
                menu.addSeparator()
            action = menu.addAction(self.desk.t(label(self.record, path)))
            action.setObjectName(f"filter_{path}")
            action.triggered.connect(partial(self.open_filter, path, self.filter_button))

    def _extend_menu(self, column: int, menu: QMenu) -> None:
        t, path = self.desk.t, self.list.query.columns[column]
        menu.addSeparator()
        action = menu.addAction(t("Filter this column…"))
        action.setObjectName("filter_column")
        action.triggered.connect(partial(self.open_filter, path, None))
        drop = menu.addAction(t("Clear this filter"))
        drop.setObjectName("filter_drop")
        drop.setEnabled(self.list.filtered(column))
        drop.triggered.connect(partial(self.narrow, path, None))
        hide = menu.addAction(t("Hide this column"))
        hide.setObjectName("hide_column")
        hide.setEnabled(len(self.list.query.columns) > 1)
        rest = [each for each in self.columns_button.shown() if each != path]
        hide.triggered.connect(lambda *_: self.columns_button.show_columns(rest))

    def open_filter(self, path: str, place: QWidget | None = None, *_: object) -> FilterPanel:
        """Ask for a condition on one column, under the widget that wanted it."""
        panel = FilterPanel(self.list, path, self)
        panel.applied.connect(partial(self.narrow, path))
        panel.open_below(place or self.filter_button)
        return panel

    def narrow(self, path: str, condition: Any, *_: object) -> None:
        """Ask this of a column, together with what is asked of others; None asks nothing of it."""
        where = {p: asked for p, asked in self.list.query.where.items() if p not in self.list.fixed}
        if condition is None:
            where.pop(path, None)
        else:
            where[path] = condition
        self.list.ask(where=where)

    def clear(self) -> None:
        """Show every record again."""
        self.search.show_text()
        self.list.ask(search="", where={})

    # --- views ---------------------------------------------------------------------------------------------------

    def apply_view(self, view: dict[str, Any]) -> None:
        """Show the list as a kept view says."""
        self.search.show_text(view["search"])
        if view["columns"]:
            self.columns_button.show_columns(list(view["columns"]))
        self.list.ask(order=view["order"], where=view["where"], search=view["search"])

    def reset(self) -> None:
        """Show the declared columns in the declared order, and every record."""
        self.search.show_text()
        self.list.ask(order=(), where={}, search="")
        self.columns_button.usual()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.table.rescale()
