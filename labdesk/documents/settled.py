"""What the settings show of the papers: a page with the head of the form, and who signs without being settled."""

from __future__ import annotations

import io
from datetime import date

from labdesk.documents.model import Block, Document, Heading, Paragraph, Signatures
from labdesk.documents.office import Office
from labdesk.documents.pdf import write_pdf
from labdesk.documents.registry import page_count
from labdesk.i18n import N_, Language
from labdesk.store.store import Store

_TEXT = N_("This page only shows the head of your letters and orders, and how the director signs them.")


def sample_letter(store: Store, t: Language, font: str = "") -> bytes:
    """A page as PDF that begins with the letterhead and ends with the director's signature."""
    with store.reading() as session:
        office = Office(t, store, session, page_count)
        blocks: list[Block] = [
            office.letterhead(date.today(), "12"),
            Heading(t("SAMPLE"), 1, listed=False),
            Paragraph(t(_TEXT)),
            Signatures([office.director_signature(seal=True)]),
        ]
        made = office.paper(t("Letterhead"), blocks, size=14)
    file = io.BytesIO()
    write_pdf(Document(made.title, made.blocks, made.language, page=made.page, font=font), file)
    return file.getvalue()


def known_signers(store: Store, t: Language) -> dict[str, tuple[str, str]]:
    """Role -> name and position that papers print while nothing else is settled, as far as the records know."""
    with store.reading() as session:
        office = Office(t, store, session, page_count)
        office.signatories = {}
        found = {
            "director": (office.director, office.head_position(office.organisation) or t("Director")),
            "methodologist": (office.holder("methodologist"), t("Methodologist")),
            "coordinator": (office.site.coordinator if office.site else None, t("Site coordinator")),
            "psychologist": (office.holder("psychologist"), t("Psychologist")),
            "chair": (office.site.chair if office.site else None, t("Chair of the laboratory council")),
        }
        return {role: (office.initials(person), position) for role, (person, position) in found.items()}
