"""Settings of the papers: their language, their typeface, their codes."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from labdesk.documents import fonts
from labdesk.documents.registry import FONT_SETTING
from labdesk.i18n import N_, SCRIPTS
from labdesk.ui.desk import Desk
from labdesk.ui.pages.print_order import LANGUAGE_SETTING, document_language
from labdesk.ui.pages.topic import Topic
from labdesk.ui.parts import plain_label
from labdesk.ui.remembered import OWN_NAMES

CODES_SETTING = "paper_codes"
USUAL_FACE = "Times New Roman"


class PapersTopic(Topic):
    """Kept with the site, so that its papers look alike from every computer."""

    label = N_("Papers")
    about = N_("Kept with the site: its papers look alike from every computer.")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        form = self.form()
        self.language = QComboBox(self)
        for code in SCRIPTS:
            self.language.addItem(OWN_NAMES[code], code)
        self.row(form, N_("Language of the papers"), self.language, "document_language")
        self.face = QComboBox(self)
        self.row(form, N_("Typeface of the papers"), self.face, "document_font")
        self.missing = plain_label("", self, "muted", wrap=True)
        form.addRow("", self.missing)
        self.codes = QCheckBox(self)
        self.codes.setObjectName("paper_codes")
        form.addRow("", self.codes)
        form.addRow("", self.words(N_("The code brings a filled-in paper back to the right place."), "muted"))
        self.column.addStretch()
        keep = desk.store.set_setting
        self.language.activated.connect(lambda *_: keep(LANGUAGE_SETTING, self.language.currentData()))
        self.face.activated.connect(self._faced)
        self.codes.clicked.connect(lambda on: keep(CODES_SETTING, on))

    def _faced(self) -> None:
        self.desk.store.set_setting(FONT_SETTING, self.face.currentData())
        self._tell()

    def _tell(self) -> None:
        """A face that others do not have, or that lacks letters, is worth a word."""
        t, name = self.desk.t, self.face.currentData()
        lacking = fonts.missing("oʻgʻ ў қ ғ ҳ № «»", name) if name in fonts.installed() else None
        if lacking is None:
            text = t("This computer does not have {name}; papers are set in {usual}.", name=name, usual=fonts.SERIF)
        elif lacking:
            text = t("Some Uzbek letters are missing in {name}: choose another one.", name=name)
        else:
            text = ""
        self.missing.setText(text if name else "")
        self.missing.setVisible(bool(name and text))

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        super().speak()
        self.codes.setText(self.desk.t("Print a code on papers that are filled in by hand"))

    def refresh(self) -> None:
        """Show what is kept."""
        store = self.desk.store
        self.language.setCurrentIndex(self.language.findData(document_language(self.desk)))
        kept = store.setting(FONT_SETTING, "")
        blocker = QSignalBlocker(self.face)
        self.face.clear()
        self.face.addItem(self.desk.t("Usual ({name})", name=fonts.SERIF), "")
        known = fonts.installed()
        for name in [USUAL_FACE] * (USUAL_FACE in known) + [n for n in known if n not in (USUAL_FACE, fonts.SERIF)]:
            self.face.addItem(name, name)
        if self.face.findData(kept) < 0:
            self.face.addItem(kept, kept)
        self.face.setCurrentIndex(self.face.findData(kept))
        blocker.unblock()
        self.codes.setChecked(bool(store.setting(CODES_SETTING, True)))
        self._tell()
