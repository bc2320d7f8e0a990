"""What is to be printed, as data: a queue of papers, one language, and how they are bound."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from labdesk.documents import packet
from labdesk.documents.packet import Packet, Wanted
from labdesk.documents.registry import printed
from labdesk.i18n import SCRIPTS, language
from labdesk.store import Query, Store
from labdesk.ui.desk import Desk
from labdesk.work import Progress

LANGUAGE_SETTING = "document_language"
CHOICE_SETTING = "print_choice"
OWN_NAMES = {
    "uz-Latn": "Oʻzbekcha", "uz-Cyrl": "Ўзбекча (кирилл)", "ru": "Русский", "en": "English",
    "uz-Latn-x-reform": "Ozbekcha (yangi alifbo)",
}  # fmt: skip


@dataclass(frozen=True)
class Made:
    """Papers as drawn up, and the very PDF that is shown, printed and saved."""

    packet: Packet
    pdf: bytes


@dataclass(frozen=True)
class Order:
    """A queue of papers in a language; `cover` and `running` as `packet.write` takes them."""

    queue: tuple[Wanted, ...]
    code: str
    cover: bool = False
    running: bool = False

    def make(self, store: Store, progress: Progress) -> Made:
        """Draw the papers up and bind them; one paper has no cover, about however many records it is."""
        made = packet.draw_up(store, self.queue, language(self.code), progress, lenient=True)
        cover, running = self.cover and len(self.queue) > 1, self.running and len(made.documents) > 1
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "papers.pdf"
            packet.write(made, path, progress, cover=cover, running=running)
            return Made(made, path.read_bytes())


def living(store: Store, queue: list[Wanted]) -> list[Wanted]:
    """Of a remembered queue, the papers that there still are, about the records that there still are."""
    found = []
    for wanted in queue:
        paper = printed().get(wanted.key)
        if paper is None:
            continue
        rows = store.listing(Query(paper.subject, where={"id": wanted.ids})) if paper.subject and wanted.ids else []
        here = {row.id for row in rows}
        ids = tuple(each for each in wanted.ids if each in here)
        if ids or not paper.subject:
            found.append(Wanted(wanted.key, ids))
    return found


def document_language(desk: Desk) -> str:
    """The language papers were last made in, at first that of the screen."""
    code: str = desk.store.setting(LANGUAGE_SETTING, desk.t.code)
    return code if code in SCRIPTS else desk.t.code


def language_box(desk: Desk, parent: QWidget) -> QComboBox:
    """A choice of the language of papers."""
    box = QComboBox(parent)
    box.setObjectName("document_language")
    for code in SCRIPTS:
        box.addItem(OWN_NAMES[code], code)
    box.setCurrentIndex(box.findData(document_language(desk)))
    return box
