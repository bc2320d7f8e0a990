"""All files of the site in one list; each opens from here, and so does the record it belongs to."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from labdesk.errors import LabDeskError
from labdesk.operations.attachments import owner_of
from labdesk.schema import records
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.attachments import look_at
from labdesk.ui.pages.records import RecordPage


class AttachmentPage(RecordPage):
    """The list of attachments; new ones are added on the form of the record they belong to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.open_button, self.owner_button = QPushButton(), QPushButton()
        super().__init__(desk, "attachment", parent)
        row = QHBoxLayout()
        for button, name, icon in ((self.open_button, "action_open_file", "open"), (self.owner_button, "owner", "up")):
            button.setParent(self.detail)
            button.setObjectName(name)
            button.setIcon(icons.icon(icon))
            theme.role(button, "quiet")
            row.addWidget(button)
        row.addStretch()
        self.open_button.clicked.connect(lambda *_: self._look())
        self.owner_button.clicked.connect(lambda *_: self._go_to_owner())
        column: Any = self.detail.layout()
        column.insertLayout(1, row)
        for widget in (self.new_button, self.import_button, self.detail.save_new):
            widget.hide()

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        super().speak()
        t = self.desk.t
        self.empty.say(t("No files yet. Open a record and add them on its tab “Files”."))
        for button, text in ((self.open_button, t("Open the file")), (self.owner_button, t("Go to its record"))):
            button.setText(text)
            button.setAccessibleName(text)

    def new(self, values: dict[str, Any] | None = None) -> None:
        """Say where files are added."""
        self.desk.say(self.desk.t("Files are added on the tab “Files” of the record they belong to."))

    def _open(self, row_id: int) -> None:
        super()._open(row_id)
        owner = self._owner()
        self.owner_button.setEnabled(owner is not None)
        if owner:
            t = self.desk.t
            kind = t(records()[owner[0]].kind.one)
            self.owner_button.setToolTip(
                f"{kind}: {self.desk.store.titles(owner[0], [owner[1]], t.cyrillic)[owner[1]]}"
            )

    def _opened(self, row_id: int) -> None:
        """Enter or a double click in the list shows the file itself."""
        if row_id != self.detail.row_id and self.leave():
            self._open(row_id)
        self._look()

    def _look(self) -> None:
        if self.detail.row_id is not None:
            look_at(self.desk, self.detail.row_id)

    def _owner(self) -> tuple[str, int] | None:
        try:
            return None if self.detail.row_id is None else owner_of(self.desk.store, self.detail.row_id)
        except LabDeskError:
            return None

    def _go_to_owner(self) -> None:
        owner = self._owner()
        if owner:
            self.desk.go(*owner)
