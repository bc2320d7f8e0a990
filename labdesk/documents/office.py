"""The desk at which a paper is drawn up: whose it is, who signs it, and the phrases every paper shares.

Wording and places follow "Davlat tilida ish yuritish" and GOST 6.38-90. A fact that is not known becomes the blank
that is filled in by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from typing import Any, TypeVar

from labdesk.documents.blank import Head, Signatory, head, signatories
from labdesk.documents.model import Approval, Block, Document, Letterhead, Page, Signature
from labdesk.documents.words import SEAL, quoted
from labdesk.i18n import LANGUAGES, N_, Language, dates, language
from labdesk.i18n.collation import search_key
from labdesk.schema.declare import Record
from labdesk.schema.organisations import Organisation, Site
from labdesk.schema.people import ROLES, Affiliation, Person
from labdesk.schema.practice import Student
from labdesk.store import papers
from labdesk.store.listing import Query
from labdesk.store.papers import Paper
from labdesk.store.store import Store

R = TypeVar("R", bound=Record)
LINE = "____________"
CODES_SETTING = "paper_codes"
"""The setting that says whether papers bear a code by which they come back; they do unless it is False."""
_MINISTRY = N_("MINISTRY OF PRESCHOOL AND SCHOOL EDUCATION OF THE REPUBLIC OF UZBEKISTAN")
MINISTRY_HE = N_("MINISTRY OF HIGHER EDUCATION, SCIENCE AND INNOVATIONS OF THE REPUBLIC OF UZBEKISTAN")
_POSITIONS = (
    *ROLES.values(), N_("Rector"), N_("Vice-rector for academic affairs"), N_("Dean"), N_("Head of department"),
    N_("Professor"), N_("Associate professor"), N_("Senior lecturer"), N_("Head of kindergarten"),
    N_("Speech therapist"), N_("Music director"), N_("Physical education instructor"), N_("Nurse"),
    N_("Director of the PEO"),
)  # fmt: skip
"""Positions that people type in Uzbek and that papers in other languages can translate."""


def live(records: Iterable[R]) -> list[R]:
    """Those that do not lie in the recycle bin."""
    return [each for each in records if each.deleted_at is None]


@dataclass
class Office:
    """One language, one site, one day; `t` says every message of the paper.

    `session` reads the records, `pages` tells how many PDF pages a paper takes.
    """

    t: Language
    store: Store
    session: Any
    pages: Callable[[Document], int]
    today: date = field(default_factory=date.today)

    def __post_init__(self) -> None:
        sites: list[Site] = self.all("site")
        self.site = sites[0] if sites else None
        self.organisation: Organisation | None = self.site.organisation if self.site else None
        self.director = self.head_of(self.organisation)
        self.place = self.own(self.site.place if self.site else None)
        self.signatories = signatories(self.store)
        self._students: dict[int, Student] | None = None

    def at(self, organisation: Organisation | None) -> Office:
        """The desk at which another organisation draws up its own paper: its head, its people, nothing settled of ours.

        For None, or our own organisation, it is this very desk.
        """
        if organisation is None or organisation is self.organisation:
            return self
        there = copy(self)
        there.site, there.organisation, there.director = None, organisation, self.head_of(organisation)
        there.place, there.form, there.signatories = self.own(organisation.district), Head(), {}
        return there

    @cached_property
    def form(self) -> Head:
        """The head of the organisation's form."""
        return head(self.store, self.organisation, self.t)

    # --- reading -------------------------------------------------------------------------------------------------

    def all(self, key: str, order: tuple[str, ...] = (), **where: Any) -> list[Any]:
        """Every record of a kind in the order of its list, names in the script of the paper."""
        query = Query(key, order=order, where=where, cyrillic=self.t.cyrillic)
        return self.store.all(self.session, key, query)

    def student_of(self, person: Person) -> Student | None:
        """The person's record as a student."""
        if self._students is None:
            self._students = {each.person_id: each for each in self.all("student")}
        return self._students.get(person.id)

    def employment(self, person: Person) -> Affiliation | None:
        """Where the person works today: at the site's own organisation if there, else the latest place."""
        current = [a for a in live(person.affiliations) if not a.ends or a.ends >= self.today]
        own = [a for a in current if self.organisation and a.organisation_id == self.organisation.id]
        return (own or current or [None])[-1]  # type: ignore[list-item]

    def holder(self, role: str) -> Person | None:
        """Who has a role at the site's own organisation today; at any, while that is not known."""
        return self._holder(role, self.organisation)

    def head_of(self, organisation: Organisation | None) -> Person | None:
        """Who heads an organisation: as its record says, else whoever is its director today."""
        return (organisation.head or self._holder("director", organisation)) if organisation else None

    def _holder(self, role: str, organisation: Organisation | None) -> Person | None:
        for each in self.all("affiliation", role=role):
            there = organisation is None or each.organisation_id == organisation.id
            if there and (not each.ends or each.ends >= self.today):
                return each.person  # type: ignore[no-any-return]
        return None

    # --- words ---------------------------------------------------------------------------------------------------

    def own(self, text: str | None) -> str:
        """What a user typed, in the script of the paper; empty for None."""
        return quoted(self.t.own(text.strip()), self.t) if text else ""

    def titled(self, record: Any) -> str:
        """The title (or name) of a record, the Russian one in Russian if it was given."""
        russian = getattr(record, "title_ru", None) or getattr(record, "name_ru", None)
        if self.t.base == "ru" and russian:
            return str(russian)
        return self.own(getattr(record, "title", None) or getattr(record, "name", None))

    def named(self, organisation: Organisation | None) -> str:
        """The full name of an organisation, or a blank."""
        return quoted(organisation.named(self.t), self.t) if organisation else LINE

    def brief(self, organisation: Organisation | None) -> str:
        """Its short name where a line is narrow; Russian papers need the Russian name."""
        if organisation and organisation.short_name and not (self.t.base == "ru" and organisation.name_ru):
            return self.own(organisation.short_name)
        return self.named(organisation)

    def choice(self, choices: Mapping[str, str], value: str | None) -> str:
        """The label of a choice; empty for none."""
        return self.t(choices.get(value, "")) if value else ""

    def full(self, person: Person | None, blank: str = LINE) -> str:
        """The full name in the script of the paper, or a blank."""
        return (person.full(self.t) if person else "") or blank

    def initials(self, person: Person | None, blank: str = "") -> str:
        """`N. Sh. Abdullayeva`, or a blank."""
        return (person.initials(self.t) if person else "") or blank

    def position(self, text: str | None) -> str:
        """A position as typed, translated when it is one of the well-known ones."""
        if not text:
            return ""
        known = _known_positions().get(search_key(language("uz-Latn").own(text)))
        said = self.t(known) if known else self.own(text)
        return said[:1].upper() + said[1:]

    def post(self, person: Person | None) -> tuple[str, str]:
        """Place of work (or study) and position (or course and group) of a person."""
        if person is None:
            return "", ""
        work = self.employment(person)
        if work:
            position = self.position(work.position) or self.choice(ROLES, work.role)
            return self.named(work.organisation), position
        student = self.student_of(person)
        return (self.named(student.university), self.group_of(student)) if student else ("", "")

    def group_of(self, student: Student | None) -> str:
        """Year of study and academic group."""
        if student is None or not (student.course or student.academic_group):
            return ""
        group = self.own(student.academic_group) or "____"
        return self.t("Year {course}, group {group}", course=student.course or "___", group=group)

    def headed(self, organisation: Organisation | None) -> str:
        """Position and organisation of who heads it: `45-DMTT direktori`."""
        position = self.head_position(organisation) or self.t("Director")
        if self.t.base.startswith("uz"):
            position = self.t.own(_possessed(language("uz-Latn").own(position)))
        name = self.brief(organisation).replace("№ ", "№\u00a0")
        return self.t("{position} of {organisation}", position=position, organisation=name)

    def head_position(self, organisation: Organisation | None) -> str:
        """The position of who heads an organisation; the director of the site's own may be settled otherwise."""
        own = organisation is self.organisation and self.signatories.get("director")
        return (self.signs_as(own) if own else "") or self.position(organisation.head_position if organisation else "")

    def signs_as(self, who: Signatory) -> str:
        """The position settled for somebody who signs; empty for none."""
        return who.position_ru if self.t.base == "ru" and who.position_ru else self.position(who.position)

    def signer(self, role: str, person: Person | None = None) -> str:
        """The name of who was settled on for a role, else of the person the records know."""
        who = self.signatories.get(role)
        return (who.signs(self.t) if who else "") or self.initials(person)

    def to_head(self, organisation: Organisation | None) -> str:
        """Who heads an organisation as addressee: in Uzbek with the ending of direction."""
        role = "director" if organisation is self.organisation else ""
        name = self.signer(role, self.head_of(organisation)) or LINE
        if not self.t.base.startswith("uz"):
            return name
        ending = {"k": "ka", "к": "ка", "q": "qa", "қ": "қа"}.get(name[-1])
        return name + (ending or ("га" if self.t.cyrillic else "ga"))

    # --- dates ---------------------------------------------------------------------------------------------------

    def blank(self, narrow: bool = False) -> str:
        """A date to be filled in by hand."""
        said = self.t.own(dates.blank(self.t.base))
        return said.replace("______________", "__________").replace("____", "___", 1) if narrow else said

    def day(self, day: date | None) -> str:
        """The long date, or the blank for one."""
        return self.t.long_date(day) if day else self.blank()

    def dated(self, day: date | None, number: str | None) -> str:
        """`2026-yil 23-noyabrdagi 12-son`, `от 23 ноября 2026 г. № 12`: which order, agreement or minutes."""
        said = self.t.own(dates.dagi(day, self.t.base)) if day else self.t("of {date}", date=self.blank())
        return self.t("{dated} No. {number}", dated=said, number=number or "____")

    def since(self, day: date | None) -> str:
        """The first day of a term."""
        return self.t.own(dates.from_(day, self.t.base)) if day else self.t("from {date}", date=self.blank())

    def until(self, day: date | None) -> str:
        """The last day of a term."""
        return self.t.own(dates.until(day, self.t.base)) if day else self.t("until {date}", date=self.blank())

    def by(self, day: date | None) -> str:
        """The day before which something is due."""
        if day and self.t.base.startswith("uz"):
            return self.until(day)
        return self.t("by {date}", date=self.day(day))

    def span(self, first: date | None, last: date | None) -> str:
        """`01.10.2026–30.11.2026`, with blanks for what is not known."""
        return f"{self.t.date(first) or LINE}–{self.t.date(last) or LINE}"

    def school_year(self, day: date | None = None) -> str:
        """`2026/2027`."""
        first, last = dates.school_year(day or self.today)
        return f"{first}/{last}"

    # --- shared blocks -------------------------------------------------------------------------------------------

    def bodies(self) -> list[str]:
        """The superior bodies over the organisation on its form."""
        own = (self.site.superior_ru if self.t.base == "ru" else None) or "" if self.site else ""
        own = own or self.own(self.site.superior if self.site else None)
        lines = [line.strip() for line in own.splitlines() if line.strip()]
        named = [any(search_key(word) in search_key(line) for word in ("vazirlig", "министерств")) for line in lines]
        if any(named) and self.t.base != "en":
            return lines
        return [*self.t(_MINISTRY).splitlines(), *(line for line, it in zip(lines, named, strict=True) if not it)]

    def letterhead(self, day: date | None, number: str | None) -> Letterhead:
        """The organisation's form with date, number and place."""
        said = self.t("No. {number}", number=number or "____")
        name = quoted(self.form.name, self.t) or self.named(self.organisation)
        small = [quoted(line, self.t) for line in self.form.lines]
        return Letterhead(name, self.bodies(), "", (), self.day(day), said, self.place, self.form.logo, small)

    def stamp(self, word: str, position: str, name: str) -> list[str]:
        """The lines of one approval: word, position, line and name, date, place of the seal."""
        return [word, *position.splitlines(), f"{LINE} {name}".strip(), self.blank(narrow=True), self.t(SEAL)]

    def approval(self, agreed: Sequence[str] = ()) -> Approval:
        """Approved by the director, with the lines of an agreement at the left."""
        name = self.signer("director", self.director)
        return Approval(self.stamp(self.t("“APPROVED”"), self.headed(self.organisation), name), agreed)

    def agreed(self, position: str, person: Person | None) -> list[str]:
        """The lines of the agreement block."""
        return self.stamp(self.t("“AGREED”"), position, self.initials(person))

    def signature(
        self, position: str, person: Person | None = None, *, role: str = "", seal: bool = False
    ) -> Signature:
        """A row to be signed; who was settled on for `role` goes before the person and the position."""
        who = self.signatories.get(role, Signatory())
        return Signature(self.signs_as(who) or position, self.signer(role, person), seal)

    def sealed(self, position: str, person: Person | None, *, role: str = "") -> Signature:
        """A row of a dense sheet: the place of the seal stands beside the position."""
        row = self.signature(position, person, role=role)
        return Signature(f"{row.position}\u00a0\u00a0\u00a0\u00a0{self.t(SEAL)}", row.name)

    def director_signature(self, *, seal: bool = False) -> Signature:
        """The director's own row."""
        position = self.head_position(self.organisation) or self.t("Director")
        return self.signature(position, self.director, role="director", seal=seal)

    def paper(
        self,
        title: str,
        blocks: Sequence[Block],
        *,
        size: float = 12,
        page: Page | None = None,
        spacing: float = 1.0,
        indent: float = 12.5,
        code: Paper | None = None,
    ) -> Document:
        """The document around the blocks."""
        author = self.organisation.named(self.t) if self.organisation else ""
        return Document(
            title,
            blocks,
            language=self.t.code,
            author=author,
            page=page or Page(),
            size=size,
            spacing=spacing,
            indent=indent,
            code=code,
        )

    def code(self, document: str, record: str, ids: Iterable[int], columns: Sequence[str] = ()) -> Paper | None:
        """The code under which a paper about these records comes back; None where the site prints none."""
        if not self.store.setting(CODES_SETTING, True):
            return None
        return papers.draw(self.store, document, self.t.code, record, ids, columns)


@cache
def _known_positions() -> dict[str, str]:
    """The folded Uzbek, Russian and English words of the well-known positions, each with its message."""
    return {search_key(language(code)(message)): message for code in LANGUAGES for message in _POSITIONS}


def _possessed(position: str) -> str:
    """`direktor` as `direktori`, `mudira` as `mudirasi`; what ends in -i has its ending already."""
    word = position[:1].lower() + position[1:] if position[1:2].islower() else position
    if word.endswith("i") or not word[-1:].isalpha():
        return word
    match word[-1]:
        case "a" | "o" | "u" | "e" | "ʻ":
            return f"{word}si"
        case "k":
            return f"{word[:-1]}gi"
        case "q":
            return f"{word[:-1]}gʻi"
        case _:
            return f"{word}i"
