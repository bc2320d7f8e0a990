"""The menus of the window, derived from the actions it declares, its sections and the files opened last."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from labdesk.i18n import LANGUAGES, N_, Language
from labdesk.ui.actions import LabAction
from labdesk.ui.remembered import OWN_NAMES
from labdesk.ui.shell import SECTIONS, title

TOP = (N_("File"), N_("Edit"), N_("View"), N_("Section"), N_("Help"))
SEPARATED = frozenset({"menu_back_up", "menu_exit", "menu_find", "menu_dark", "menu_larger"})
"""Actions with a line above them in their menu."""


class Menus:
    """The menu bar of a window; `speak` says it in another language."""

    def __init__(self, window: QMainWindow, actions: Iterable[QAction]) -> None:
        self.window = window
        self.actions = {act.objectName(): act for act in actions}
        self.menus: dict[str, QMenu] = {text: window.menuBar().addMenu("") for text in TOP}
        self.pages: dict[str, QAction] = {}
        self.languages = QActionGroup(window)
        for act in self.actions.values():
            if isinstance(act, LabAction):
                menu = self.menus[act.declared.menu]
                if act.objectName() in SEPARATED:
                    menu.addSeparator()
                menu.addAction(act)
        self.actions["menu_dark"].setCheckable(True)

    def _inside(self, menu: str, before: str, text: str) -> QMenu:
        made = self.menus[text] = QMenu(self.window)
        self.menus[menu].insertMenu(self.actions[before], made)
        return made

    def offer_files(self, paths: Iterable[Path], opened: Callable[[Path], Any]) -> None:
        """Fill the menu of files opened last."""
        recent = self._inside("File", "menu_back_up", N_("Recent"))
        for path in paths:
            act = recent.addAction(path.stem)
            act.setToolTip(str(path))
            act.triggered.connect(lambda *_, path=path: opened(path))
        recent.setEnabled(bool(recent.actions()))

    def offer_languages(self, chosen: Callable[[str], Any]) -> None:
        """Fill the menu of languages."""
        tongues = self._inside("View", "menu_dark", N_("Language"))
        for code in LANGUAGES:
            act = self.languages.addAction(OWN_NAMES[code])
            act.setObjectName(f"language_{code}")
            act.setCheckable(True)
            act.setData(code)
            act.triggered.connect(lambda *_, code=code: chosen(code))
            tongues.addAction(act)

    def offer_pages(self, wanted: Callable[[str], Any]) -> None:
        """Fill the menu of sections; Ctrl+1 to Ctrl+9 open the first page of each."""
        for number, section in enumerate(SECTIONS, 1):
            menu = self.menus["Section"]
            if len(section.pages) > 1:
                menu = self.menus[section.label] = menu.addMenu("")
            for place, page in enumerate((*section.pages, *section.more)):
                act = self.pages[page] = menu.addAction("")
                act.setObjectName(f"menu_page_{page}")
                act.triggered.connect(partial(self._open, wanted, page))
                if not place and number < 10:
                    act.setShortcut(QKeySequence(f"Ctrl+{number}"))

    @staticmethod
    def _open(wanted: Callable[[str], Any], page: str, *_: Any) -> None:
        wanted(page)

    def speak(self, t: Language) -> None:
        """Say the menus; the declared actions say themselves."""
        for text, menu in self.menus.items():
            menu.setTitle(t(text))
        for page, act in self.pages.items():
            act.setText(t(title(page)))
        for act in self.languages.actions():
            act.setChecked(act.data() == t.code)
