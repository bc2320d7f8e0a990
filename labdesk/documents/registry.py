"""Every printed document by its key: which there are, how one is made from the data, where it is written.

A builder is a function marked with `@prints`; it takes the record the paper is about (none for a paper about the
whole site) and the `Office`, and returns one `Document` or several.
"""

from __future__ import annotations

import importlib
import io
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from labdesk.documents.model import Document
from labdesk.documents.office import Office
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.schema.declare import Record, records
from labdesk.store.papers import keep
from labdesk.store.store import Store
from labdesk.work import Progress

Builder = Callable[..., Document | list[Document]]
_MODULES = (
    "orders", "examination", "minutes", "project_passport", "project_plan", "programme", "schedule",
    "practice",
    "attendance", "diary",
    "lessons", "assessment", "characteristic", "results", "thanks",
    "talents",
    "manuals",
    "passport",
    "registers",
    "implementation",
    "pilots",
    "spread",
    "lists",
)  # fmt: skip
FONT_SETTING = "document_font"
"""The typeface a site sets its papers in, unless another one is asked for."""
_printed: dict[str, Printed] = {}
_builders: dict[str, Builder] = {}


@dataclass(frozen=True)
class Printed:
    """A kind of paper: its key, its name as a message, and the record key it is about ("" = the whole site)."""

    key: str
    label: str
    subject: str = ""


def prints(key: str, label: str, record: type[Record] | None = None) -> Callable[[Builder], Builder]:
    """Register the builder of a paper about one record of a kind, or about the whole site."""

    def register(builder: Builder) -> Builder:
        _printed[key] = Printed(key, label, record.__tablename__ if record else "")
        _builders[key] = builder
        return builder

    return register


@cache
def printed() -> dict[str, Printed]:
    """Every paper LabDesk prints, in the order in which they are offered."""
    for name in _MODULES:
        importlib.import_module(f"labdesk.documents.{name}")
    return _printed


def make(
    store: Store,
    key: str,
    t: Language,
    of: int | None = None,
    progress: Progress | None = None,
    *,
    font: str = "",
    draft: str = "",
    **options: Any,
) -> list[Document]:
    """Draw up the papers of a key in a language; `of` is the id of the record they are about.

    `font` (else that of the site) and `draft` go to `Document`, other options to the builder (`month` of attendance
    sheets, `size` of letters, `query` of lists). Raises LabDeskError when there is no such record, KeyError for an
    unknown key.
    """
    subject = printed()[key].subject
    with store.reading() as session:
        office = Office(t, store, session, page_count)
        about = [_subject(office, subject, of)] if subject else []
        (progress or Progress()).step(0)
        made = _builders[key](*about, office, **options)
    papers = made if isinstance(made, list) else [made]
    font = font or str(store.setting(FONT_SETTING, ""))
    return [replace(paper, font=font, draft=draft) for paper in papers] if font or draft else papers


def _subject(office: Office, subject: str, of: int | None) -> Any:
    if of is None:
        raise LabDeskError(N_("Choose the record to print first."))
    found = office.session.get(records()[subject], of)
    if found is None or found.deleted_at is not None:
        raise LabDeskError(N_("This record does not exist any more."))
    return found


def write(documents: list[Document], target: Path, progress: Progress | None = None) -> None:
    """Write papers into one file: .pdf (a packet), .xlsx (a workbook), .docx or .html; LabDeskError else."""
    match target.suffix.lower():
        case ".pdf":
            from labdesk.documents.pdf import write_packet

            write_packet(documents, target, progress=progress)
        case ".xlsx":
            from labdesk.documents.xlsx import write_xlsx

            write_xlsx(documents, target, progress)
        case ".docx":
            from labdesk.documents.docx import write_docx

            write_docx(documents, target, progress)
        case ".html" | ".htm":
            from labdesk.documents.html import write_html

            write_html(documents, target)
        case _:
            raise LabDeskError(
                N_("Papers are written as .pdf, .docx, .xlsx or .html; give the file one of these endings.")
            )


def keep_codes(store: Store, documents: Iterable[Document]) -> None:
    """Remember the codes of papers about to be printed or saved, so that none comes back with a code nobody knows."""
    keep(store, [paper.code for paper in documents if paper.code])


def page_count(document: Document) -> int:
    """How many pages a paper takes in PDF, for a colophon to say."""
    from labdesk.documents.pdf import write_pdf

    file = io.BytesIO()
    write_pdf(document, file)
    return len(re.findall(rb"/Type /Page\b(?!s)", file.getvalue()))
