"""Methodical manuals: title page facts, authors and reviewers, council decision, and the text in sections."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_, numbers
from labdesk.schema.declare import Problem, Record, RecordType, field, reference
from labdesk.schema.people import Person

KINDS = {
    "methodical": N_("Methodical manual"), "teaching": N_("Teaching manual"), "recommendation": N_("Recommendation"),
    "collection": N_("Collection"),
}  # fmt: skip
FORMATS = {"A5": N_("A5 booklet"), "A4": N_("A4 sheet")}
ROLES = {
    "author": N_("Author"), "editor": N_("Responsible editor"), "reviewer": N_("Reviewer"),
    "technical": N_("Technical editor"), "proof": N_("Proofreader"), "layout": N_("Layout"),
}  # fmt: skip
SECTIONS = {
    "intro": N_("Introduction"), "chapter": N_("Chapter"), "section": N_("Section of a chapter"),
    "tasks": N_("Questions and tasks"), "conclusion": N_("Conclusion"), "glossary": N_("Glossary"),
    "references": N_("References"), "annex": N_("Annex"),
}  # fmt: skip


class Manual(Record):
    """A methodical manual, from its first section to the colophon."""

    __tablename__ = "manual"
    kind = RecordType(
        one=N_("Manual"), many=N_("Manuals"), columns=("title", "sort", "year", "format", "council_date", "isbn"),
        key=("title",), title="title", order=("title",), detail="year", section="manuals",
    )  # fmt: skip
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=44, length=300)
    sort: Mapped[str | None] = field(N_("Kind of manual"), choices=KINDS, default="methodical", width=20)
    audience: Mapped[str | None] = field(N_("For whom"), width=32, length=300)
    heading: Mapped[str | None] = field(N_("Bodies named on the title page"), "long")
    year: Mapped[int | None] = field(N_("Year"), "integer", least=1990, most=2100)
    city: Mapped[str | None] = field(N_("City"), width=14)
    publisher: Mapped[str | None] = field(N_("Publisher"), width=20)
    publisher_address: Mapped[str | None] = field(N_("Licence and address of the publisher"), length=300)
    format: Mapped[str | None] = field(N_("Format"), choices=FORMATS, default="A5", width=12)
    udc: Mapped[str | None] = field(N_("UOʻK"), "code", 40)
    bbk: Mapped[str | None] = field(N_("KBK"), "code", 40)
    author_mark: Mapped[str | None] = field(N_("Author mark"), "code", 20)
    isbn: Mapped[str | None] = field(N_("ISBN"), "code", 20, width=18)
    annotation: Mapped[str | None] = field(N_("Annotation"), "long")
    council: Mapped[str | None] = field(N_("Council that recommended it"), width=32, length=300)
    council_date: Mapped[date | None] = field(N_("Council decision date"), "date")
    council_number: Mapped[str | None] = field(N_("Council protocol number"), "code", 20)
    copies: Mapped[int | None] = field(N_("Print run"), "integer", least=0, most=1_000_000)
    order_number: Mapped[str | None] = field(N_("Printing order number"), "code", 20)
    signed_print: Mapped[date | None] = field(N_("Signed for printing on"), "date")

    authors: Mapped[list[ManualAuthor]] = relationship(
        back_populates="manual", foreign_keys="ManualAuthor.manual_id", order_by="ManualAuthor.position"
    )
    sections: Mapped[list[ManualSection]] = relationship(
        back_populates="manual", foreign_keys="ManualSection.manual_id", order_by="ManualSection.position"
    )

    def problems(self) -> Iterator[Problem]:
        """The common checks, and a warning about a wrong ISBN check digit."""
        yield from super().problems()
        if self.isbn and not numbers.isbn_ok(self.isbn):
            yield Problem("isbn", N_("The check digit of this ISBN is wrong"), warning=True)


class ManualAuthor(Record):
    """Who wrote, reviewed or made a manual."""

    __tablename__ = "manual_author"
    kind = RecordType(
        one=N_("Author or reviewer"), many=N_("Authors and reviewers"),
        columns=("person", "role", "credentials", "manual"),
        key=("manual", "person", "role"), title="person", order=("manual", "position"), section="manuals",
    )  # fmt: skip
    manual_id: Mapped[int | None] = reference("manual", N_("Manual"), required=True, part=True)
    person_id: Mapped[int | None] = reference("person", N_("Person"), required=True, search=True, width=32)
    role: Mapped[str | None] = field(N_("Role"), choices=ROLES, default="author", required=True, width=18)
    credentials: Mapped[str | None] = field(N_("Degree, title and position"), width=36, length=300)
    position: Mapped[int | None] = field(N_("Order in the list"), "integer", least=0)

    manual: Mapped[Manual | None] = relationship(foreign_keys=manual_id, back_populates="authors")
    person: Mapped[Person | None] = relationship(foreign_keys=person_id)


class ManualSection(Record):
    """A section of a manual; `content` holds the document model's blocks as JSON."""

    __tablename__ = "manual_section"
    kind = RecordType(
        one=N_("Section"), many=N_("Sections"), columns=("title", "sort", "position", "manual"),
        key=("manual", "title"), title="title", order=("manual", "position"), section="manuals",
    )  # fmt: skip
    manual_id: Mapped[int | None] = reference("manual", N_("Manual"), required=True, part=True)
    title: Mapped[str] = field(N_("Title"), required=True, search=True, width=44, length=300)
    sort: Mapped[str | None] = field(
        N_("Kind of section"), choices=SECTIONS, default="chapter", required=True, width=20
    )
    position: Mapped[int | None] = field(N_("Order in the list"), "integer", least=0)
    content: Mapped[str | None] = field(N_("Text"), "blocks")

    manual: Mapped[Manual | None] = relationship(foreign_keys=manual_id, back_populates="sections")
