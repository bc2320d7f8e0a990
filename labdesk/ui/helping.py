"""The menu Help: the page about what is on the screen, the keys, the guide on paper, the version."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from labdesk import __version__
from labdesk.documents import help as pages
from labdesk.i18n import N_
from labdesk.ui.actions import LabAction, action, collect, shortcut_list
from labdesk.ui.desk import Desk
from labdesk.ui.pages.help import KEYS, HelpWindow
from labdesk.work import Progress

BY_PLACE = N_("Letters work by the place of the key: with the Russian or Cyrillic layout on, press the same keys.")


class Helping(QObject):
    """What helps in a window; `shown` tells the page on the screen and its key."""

    def __init__(self, desk: Desk, window: QWidget, shown: Callable[[], tuple[str, QWidget | None]]) -> None:
        super().__init__(window)
        self.desk, self.window, self.shown = desk, window, shown
        self._help: HelpWindow | None = None
        self.actions: list[QAction] = collect(self)
        window.addActions(self.actions)

    def show_topic(self, topic: str) -> None:
        """Open the help at a topic."""
        if self._help is None:
            self._help = HelpWindow(self.desk, self.keys, self.window)
        self._help.show_topic(topic)

    @action(N_("Help on this page"), name="menu_help", icon="help", keys="F1", menu=N_("Help"))
    def help_here(self) -> None:
        """Open the help at the page on the screen."""
        self.show_topic(pages.topic_of(self.shown()[0]))

    @action(N_("Keyboard shortcuts"), name="menu_shortcuts", icon="list", menu=N_("Help"))
    def tell_shortcuts(self) -> None:
        """List every key that does something here."""
        self.show_topic(KEYS)

    @action(N_("Print the quick guide…"), name="menu_guide", icon="pdf", menu=N_("Help"))
    def print_guide(self) -> None:
        """Write the guide of eight pages as PDF, ready to be printed."""
        t = self.desk.t
        path = self.desk.ask.save_file(
            t("Quick guide"), t("LabDesk quick guide") + ".pdf", [(t("PDF document"), "*.pdf")]
        )
        if path is None:
            return
        target = path

        def work(_: Progress) -> Path:
            from labdesk.documents import guide  # what prints is loaded when something is printed

            guide.write(t, target)
            return target

        self.desk.jobs.run(t("Quick guide"), work)

    @action(N_("About LabDesk"), name="menu_about", icon="info", menu=N_("Help"))
    def tell_about(self) -> None:
        """Say what this program is and which version."""
        t = self.desk.t
        text = t("The desk of an educational-scientific complex laboratory site: facts in, signed papers out.")
        self.desk.ask.tell(t("LabDesk {version}", version=__version__), text)

    def keys(self) -> str:
        """The page of shortcuts as Markdown, from the actions of the window and of the page on the screen."""
        t, page = self.desk.t, self.shown()[1]
        here = page.findChildren(LabAction) if page is not None else []
        inside = set(map(id, here))
        frame = [one for one in self.window.findChildren(LabAction) if self._of_frame(one) and id(one) not in inside]
        sections = [(f"{QKeySequence('Ctrl+1').toString()} – {QKeySequence('Ctrl+9').toString()}", t("Sections"))]
        parts = ["# " + t("Keyboard shortcuts"), "## " + t("Everywhere"), _table([*shortcut_list(frame), *sections])]
        if any(one.shortcuts() for one in here):
            parts += ["## " + t("On this page"), _table(shortcut_list(here))]
        return "\n\n".join([*parts, t(BY_PLACE)])

    def _of_frame(self, one: LabAction) -> bool:
        return one.parent() in (self.window, self)


def _table(rows: list[tuple[str, str]]) -> str:
    if not rows:
        return ""
    lines = [f"| `{keys}` | {text.replace('|', ' ')} |" for keys, text in rows]
    return "\n".join(["| | |", "|---|---|", *lines])
