"""Settings of the letterhead: the logo and the lines of the site's form, with the head of a letter beside them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from labdesk.documents.blank import LETTERHEAD, LINES, head_of, usual
from labdesk.documents.registry import FONT_SETTING
from labdesk.documents.settled import sample_letter
from labdesk.i18n import N_, language
from labdesk.operations.pictures import prepare_picture
from labdesk.ui import theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.print_order import document_language
from labdesk.ui.pages.topic import Topic
from labdesk.ui.picture_box import PictureBox
from labdesk.ui.preview import PdfPreview
from labdesk.work import Progress

LOGO = 600
"""Pixels of a logo: enough for 60 mm in print."""
WAIT = 400
"""Milliseconds after the last change until the letter is shown anew."""
NARROW = 820
"""Below this width (logical pixels at 100 %) the labels stand above their lines."""
_LABELS = (
    N_("Official name"), N_("Official name in Russian"), N_("Official name in English"), N_("Address"),
    N_("Address in Russian"), N_("Phone"), N_("E-mail"), N_("STIR"), N_("Bank details"),
)  # fmt: skip


class LetterheadTopic(Topic):
    """An empty line takes what the record of the organisation says, which is shown in it pale."""

    label = N_("Letterhead")
    about = N_("Lines left empty are taken from the organisation; write here what the form should say instead.")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._wait.timeout.connect(self._draw)
        self.logo = PictureBox(self)
        self.logo.setObjectName("logo")
        self.logo.setFixedSize(theme.px(150), theme.px(110))
        self.logo.ask = desk.ask
        self.logo.prepare = lambda data: prepare_picture(data, LOGO)
        self.logo.keep, self.logo.fetch = desk.store.put_blob, desk.store.blob
        self.logo.changed.connect(self._keep)
        left = QVBoxLayout()
        left.setSpacing(theme.px(8))
        left.addWidget(self.words(N_("Logo"), "label", self.logo))
        left.addWidget(self.logo)
        self.contacts = QCheckBox(self)
        self.contacts.setObjectName("contacts")
        self.contacts.clicked.connect(self._keep)
        left.addWidget(self.contacts)
        self.rows = self.form(left)
        self.lines: dict[str, QLineEdit] = {}
        for name, message in zip(LINES, _LABELS, strict=True):
            line = self.lines[name] = QLineEdit(self)
            line.editingFinished.connect(self._keep)
            self.row(self.rows, message, line, f"head_{name}")
        left.addStretch()
        self.preview = PdfPreview(self)
        self.preview.setMinimumSize(theme.px(300), theme.px(360))
        beside = QHBoxLayout()
        beside.setSpacing(theme.px(16))
        beside.addLayout(left, 5)
        beside.addWidget(self.preview, 6)
        self.column.addLayout(beside, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wrap = QFormLayout.RowWrapPolicy
        narrow = self.width() < theme.px(NARROW)
        self.rows.setRowWrapPolicy(wrap.WrapAllRows if narrow else wrap.DontWrapRows)

    def _kept(self) -> dict[str, Any]:
        kept: dict[str, Any] = self.desk.store.setting(LETTERHEAD, {})
        return kept

    def _keep(self) -> None:
        values: dict[str, Any] = {name: line.text().strip() for name, line in self.lines.items() if line.text().strip()}
        values |= {"logo": self.logo.value()} if self.logo.value() else {}
        values |= {"contacts": True} if self.contacts.isChecked() else {}
        if values != self._kept():
            self.desk.store.set_setting(LETTERHEAD, values)
            self._wait.start()

    def _draw(self) -> None:
        store, t = self.desk.store, language(document_language(self.desk))
        font = str(store.setting(FONT_SETTING, ""))

        def work(_: Progress) -> bytes:
            return sample_letter(store, t, font)

        self.desk.jobs.run(self.desk.t("Letterhead"), work, self.preview.show_pdf)

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        super().speak()
        self.contacts.setText(self.desk.t("Print address, phone and accounts under the name"))

    def refresh(self) -> None:
        """Show what is kept, pale what the organisation's record says."""
        kept, known = self._kept(), usual(head_of(self.desk.store))
        for name, line in self.lines.items():
            line.setText(str(kept.get(name) or ""))
            line.setPlaceholderText(known[name])
        self.logo.set_value(kept.get("logo"))
        self.contacts.setChecked(bool(kept.get("contacts")))
        self._draw()

    def leave(self) -> bool:
        """What was typed last is kept too."""
        self._keep()
        return True
