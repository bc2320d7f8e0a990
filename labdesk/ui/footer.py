"""The line at the foot of the window: what was done last, running work, the last backup, the language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QPushButton, QToolButton

from labdesk.store.backup import last_backup
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.jobs import JobBar
from labdesk.ui.remembered import OWN_NAMES


class Footer:
    """Fills the status bar of a window; `languages` are the actions that switch the language."""

    def __init__(self, window: QMainWindow, desk: Desk, languages: Sequence[QAction]) -> None:
        self.desk = desk
        self._act: Callable[[], None] | None = None
        self.said = QLabel(window)
        self.said.setObjectName("said")
        self.act = QPushButton(window)
        self.act.setObjectName("said_act")
        self.act.clicked.connect(self._do)
        theme.role(self.act, "link")
        self.backup = QLabel(window)
        self.backup.setObjectName("backup_state")
        self.language = QToolButton(window)
        self.language.setObjectName("language_button")
        self.language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.language)
        menu.addActions(languages)
        self.language.setMenu(menu)
        desk.changed.connect(lambda _: self.act.hide())  # Undo beside an older act would take back another one
        bar = window.statusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.said)
        bar.addWidget(self.act)
        for widget in (JobBar(desk.jobs, window), self.backup, self.language):
            bar.addPermanentWidget(widget)

    def say(self, text: str, act_text: str = "", act: Callable[[], None] | None = None) -> None:
        """Tell what was done, with the time, and one act beside it."""
        self.said.setText(f"{datetime.now().strftime('%H:%M')}  {text}" if text else "")
        self.act.setVisible(act is not None)
        self.act.setText(act_text)
        self.act.setAccessibleName(act_text or self.desk.t("Undo"))
        self._act = act

    def _do(self) -> None:
        self.act.hide()
        if self._act:
            self._act()

    def speak(self) -> None:
        """Say the line in the language of the screen; what was said in another language goes."""
        t = self.desk.t
        self.say("")
        self.language.setText(OWN_NAMES.get(t.code, t.code))
        self.language.setAccessibleName(t("Language"))
        self.tell_backup()

    def tell_backup(self) -> None:
        """Show when the site was backed up last."""
        t, when = self.desk.t, last_backup(self.desk.store.path)
        told = when and t("Backup: {date} {time}", date=t.date(when), time=when.strftime("%H:%M"))
        self.backup.setText(told or t("No backup yet"))
