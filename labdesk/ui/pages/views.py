"""The button that keeps how a list is shown (columns, order, filters, search) under a name, and shows it so again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from labdesk.store.conditions import from_plain, to_plain
from labdesk.ui import icons
from labdesk.ui.desk import Desk
from labdesk.ui.list_model import ListModel
from labdesk.ui.pages.columns import choosable


class ViewsButton(QToolButton):
    """Saved views of one list, kept with the site; `chosen` carries the fields of a `Query`, `reset` the usual look."""

    chosen = Signal(dict)
    reset = Signal()

    def __init__(self, desk: Desk, model: ListModel, columns: Callable[[], list[str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.list = model
        self._columns = columns
        self.setObjectName("action_views")
        self.setIcon(icons.icon("preview"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)

    def views(self) -> dict[str, Any]:
        """The kept views by name."""
        return dict(self.desk.store.setting(f"views.{self.list.key}", {}))

    def _keep(self, views: dict[str, Any]) -> None:
        self.desk.store.set_setting(f"views.{self.list.key}", views)

    def fill(self) -> None:
        """Offer the kept views, and what can be done with them."""
        t, menu, kept = self.desk.t, self.menu(), self.views()
        menu.clear()
        now = self._now()
        for name, view in kept.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setObjectName("view")
            action.setCheckable(True)
            action.setChecked(view == now)
            action.triggered.connect(partial(self.apply, name))
        if kept:
            menu.addSeparator()
        menu.addAction(t("Save view…")).triggered.connect(self.save)
        for text, act in ((t("Rename view"), self.rename), (t("Delete view"), self.drop)):
            inner = menu.addMenu(text)
            inner.setEnabled(bool(kept))
            for name in kept:
                inner.addAction(name.replace("&", "&&")).triggered.connect(partial(act, name))
        menu.addSeparator()
        menu.addAction(t("Reset to the usual list")).triggered.connect(self.reset.emit)

    def _now(self) -> dict[str, Any]:
        query = self.list.query
        where = {path: asked for path, asked in query.where.items() if path not in self.list.fixed}
        return {
            "columns": self._columns(), "order": list(query.order), "where": to_plain(where), "search": query.search,
        }  # fmt: skip

    def apply(self, name: str, *_: object) -> None:
        """Show the list as it was kept; what is not known any more is left out."""
        view, known = self.views().get(name), set(choosable(self.list.key))
        if view is None:
            return
        self.chosen.emit(
            {
                "columns": tuple(path for path in view["columns"] if path in known),
                "order": tuple(path for path in view["order"] if path.removeprefix("-") in known),
                "where": {path: asked for path, asked in from_plain(view["where"]).items() if path in known},
                "search": view["search"],
            }
        )

    def save(self, *_: object) -> None:
        """Keep the present look under a name; the same name takes the place of the old view."""
        t = self.desk.t
        name = self.desk.ask.text(t("Save view"), t("The columns, the order and the filters are kept under this name."))
        if name:
            self._keep({**self.views(), name: self._now()})
            self.desk.say(t("Saved"))

    def rename(self, name: str, *_: object) -> None:
        """Give a view another name."""
        new = self.desk.ask.text(self.desk.t("Rename view"), value=name)
        if new:
            kept = self.views()
            if new != name:
                kept.pop(new, None)
            self._keep({new if each == name else each: view for each, view in kept.items()})

    def drop(self, name: str, *_: object) -> None:
        """Forget a view."""
        t = self.desk.t
        if self.desk.ask.confirm(
            t("Delete view"), t("“{name}” is forgotten; the records stay.", name=name), t("Delete")
        ):
            self._keep({each: view for each, view in self.views().items() if each != name})
