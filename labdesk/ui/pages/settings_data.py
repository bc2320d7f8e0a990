"""Settings of the data: where the site file and its backups lie, whether the file is whole."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.store.backup import back_up, check_file
from labdesk.ui.desk import Desk
from labdesk.ui.pages.topic import Topic
from labdesk.ui.parts import plain_label
from labdesk.work import Progress

MB = 1024 * 1024


class DataTopic(Topic):
    """The file, its size, its backups, and the two acts that keep it safe."""

    label = N_("Data")
    about = N_("Everything of this site is in one file. A backup is made whenever a changed site is closed.")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        form = self.form()
        self.place = self._fact(form, N_("Site file"), "place")
        self.bytes = self._fact(form, N_("Size"), "size")
        self.folder = self._fact(form, N_("Folder of backups"), "backup_folder")
        self.newest = self._fact(form, N_("Last backup"), "last_backup")
        acts = (
            self.button(N_("Back up now"), "action_back_up", "save", self._back_up, "primary"),
            self.button(N_("Check the file"), "action_check", "check", self._check),
            self.button(N_("Open the folder"), "action_open_folder", "folder", self._open),
        )
        self.column.addLayout(self.acts(*acts))
        self.verdict = plain_label("", self, "done", wrap=True)
        self.verdict.setObjectName("verdict")
        self.column.addWidget(self.verdict)
        self.column.addStretch()

    def _fact(self, form: QFormLayout, message: str, name: str) -> QLabel:
        made = plain_label("", self, wrap=True)
        made.setObjectName(name)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.addRow(self.words(message, "label", made), made)
        return made

    @property
    def backups(self) -> Path:
        """Where copies lie."""
        return self.desk.store.path.parent / "backups"

    def _back_up(self) -> None:
        store = self.desk.store
        title = self.desk.t("Back up now")
        self.desk.jobs.run(title, lambda progress: back_up(store, progress=progress), lambda _: self.refresh())

    def _check(self) -> None:
        path = self.desk.store.path

        def work(_: Progress) -> list[LabDeskError]:
            return check_file(path)

        def done(found: list[LabDeskError]) -> None:
            t = self.desk.t
            self.verdict.setText("" if found else t("The file is whole."))
            if found:
                self.desk.ask.error("\n".join(t(each.message, **each.values) for each in found[:8]))

        self.desk.jobs.run(self.desk.t("Check the file"), work, done)

    def _open(self) -> None:
        self.backups.mkdir(exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.backups)))

    def refresh(self) -> None:
        """Tell how things stand now."""
        t, path = self.desk.t, self.desk.store.path
        copies = sorted(self.backups.glob(f"{path.stem}_*.labdesk"), key=lambda copy: copy.stat().st_mtime)
        self.place.setText(str(path))
        parts = (path, path.with_name(path.name + "-wal"))
        size = sum(part.stat().st_size for part in parts if part.exists())
        self.bytes.setText(t("{n} MB", n=t.number(size / MB, 1)))
        self.folder.setText(str(self.backups))
        self.newest.setText(copies[-1].name if copies else t("No backup yet"))
