"""The menus of the window, derived from the actions it declares, its sections and the files opened last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from labdesk.i18n import LANGUAGES, N_, Language
from labdesk.ui.actions import LabAction, bare
from labdesk.ui.remembered import OWN_NAMES
from labdesk.ui.shell import SECTIONS, title

TOP = (N_("File"), N_("Edit"), N_("View"), N_("Section"), N_("Help"))
FEW = 6
"""More lists of parts than this have a menu of their own inside that of their section."""
SEPARATED = frozenset({"menu_back_up", "menu_exit", "menu_find", "menu_dark", "menu_larger"})
"""Actions with a line above them in their menu."""


def lettered(acts: Iterable[QAction]) -> None:
    """Give each line of one menu a letter for Alt, in any alphabet and no letter twice while there are enough."""
    named = [act for act in acts if not act.isSeparator()]
    for act, text in zip(named, with_letters([bare(act.text()) for act in named]), strict=True):
        act.setText(text)


def with_letters(texts: Sequence[str]) -> list[str]:
    """The texts with `&` before a letter that no other one has: the first of a word rather than one inside it."""
    at = _matched(texts)
    found = []
    for number, text in enumerate(texts):
        escaped = [letter.replace("&", "&&") for letter in text]
        if number in at:
            escaped[at[number]] = f"&{escaped[at[number]]}"
        found.append("".join(escaped))
    return found


def _matched(texts: Sequence[str]) -> dict[int, int]:
    """The place of the letter of each text: in turn the first free one, then by letting others move on to theirs."""
    holder: dict[str, int] = {}
    at: dict[int, int] = {}

    def give(number: int, tried: set[str]) -> bool:
        for place in _places(texts[number]):
            letter = texts[number][place].lower()
            if letter not in tried:
                tried.add(letter)
                if letter not in holder or give(holder[letter], tried):
                    holder[letter], at[number] = number, place
                    return True
        return False

    for number, text in enumerate(texts):
        place = next((n for n in _places(text) if text[n].lower() not in holder), None)
        if place is not None:
            holder[text[place].lower()], at[number] = number, place
    for number in range(len(texts)):
        if number not in at:
            give(number, set())
    return at


def _places(text: str) -> list[int]:
    """Where a letter may be marked: the beginnings of words first."""
    first = [n for n, letter in enumerate(text) if letter.isalnum() and not text[n - 1 : n].strip()]
    return [*first, *(n for n, letter in enumerate(text) if letter.isalpha() and n not in first)]


class Menus:
    """The menu bar of a window; `speak` says it in another language."""

    def __init__(self, window: QMainWindow, actions: Iterable[QAction]) -> None:
        self.window = window
        self.actions = {act.objectName(): act for act in actions}
        self.menus: dict[str, QMenu] = {}
        for text in TOP:
            self._known(text, window.menuBar().addMenu(""))
        self.pages: dict[str, QAction] = {}
        self.languages = QActionGroup(window)
        for act in self.actions.values():
            if isinstance(act, LabAction):
                menu = self.menus[act.declared.menu]
                if act.objectName() in SEPARATED:
                    menu.addSeparator()
                menu.addAction(act)
        self.actions["menu_dark"].setCheckable(True)

    def _known(self, text: str, menu: QMenu) -> QMenu:
        """Keep a menu by its message; whenever it opens its lines have letters."""
        self.menus[text] = menu
        menu.aboutToShow.connect(lambda: lettered(menu.actions()))
        return menu

    def _inside(self, menu: str, before: str, text: str) -> QMenu:
        made = self._known(text, QMenu(self.window))
        self.menus[menu].insertMenu(self.actions[before], made)
        return made

    def offer_files(self, paths: Iterable[Path], opened: Callable[[Path], Any]) -> None:
        """Fill the menu of files opened last."""
        recent = self._inside("File", "menu_back_up", N_("Recent"))
        for path in paths:
            act = recent.addAction(path.stem.replace("&", "&&"))
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
                menu = self._known(section.label, menu.addMenu(""))
            for place, page in enumerate((*section.pages, *section.more)):
                if page in section.more[:1] and len(section.more) > FEW:
                    menu = self._known(f"{section.key}_more", menu.addMenu(""))
                act = self.pages[page] = menu.addAction("")
                act.setObjectName(f"menu_page_{page}")
                act.triggered.connect(partial(self._open, wanted, page))
                if not place and number < 10:
                    act.setShortcut(QKeySequence(f"Ctrl+{number}"))

    @staticmethod
    def _open(wanted: Callable[[str], Any], page: str, *_: Any) -> None:
        wanted(page)

    def leave_keys(self, keys: Iterable[str]) -> None:
        """Leave some keys to the open page, which has work of its own for them; take back all others."""
        left = {QKeySequence(each) for each in keys}
        for act in self.actions.values():
            if isinstance(act, LabAction):
                act.setShortcuts([own for each in act.declared.keys if (own := QKeySequence(each)) not in left])

    def speak(self, t: Language) -> None:
        """Say the menus; the declared actions say themselves, and lines get their letters when a menu opens."""
        for text, menu in self.menus.items():
            menu.setTitle(t("More lists") if text.endswith("_more") else t(text))
        for page, act in self.pages.items():
            act.setText(t(title(page)))
        lettered(self.window.menuBar().actions())
        for act in self.languages.actions():
            act.setChecked(act.data() == t.code)
