"""The site and its cluster: organisations, the site's passport, its groups and its agreements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_, Language, numbers
from labdesk.schema.declare import Problem, Record, RecordType, Sign, field, reference

if TYPE_CHECKING:
    from labdesk.schema.people import Person

KINDS = {
    "mtt": N_("Preschool educational organisation"),
    "otm": N_("Higher education institution"),
    "institute": N_("Professional development institute"),
    "authority": N_("Education authority"),
    "other": N_("Other organisation"),
}
REGIONS = {
    "1735": N_("Republic of Karakalpakstan"), "1703": N_("Andijan Region"), "1706": N_("Bukhara Region"),
    "1708": N_("Jizzakh Region"), "1710": N_("Kashkadarya Region"), "1712": N_("Navoiy Region"),
    "1714": N_("Namangan Region"), "1718": N_("Samarkand Region"), "1722": N_("Surkhandarya Region"),
    "1724": N_("Syrdarya Region"), "1727": N_("Tashkent Region"), "1730": N_("Fergana Region"),
    "1733": N_("Khorezm Region"), "1726": N_("Tashkent city"),
}  # fmt: skip
AGE_GROUPS = {
    "early": N_("Early age group (1-3)"),
    "junior": N_("Junior group (3-4)"),
    "middle": N_("Middle group (4-5)"),
    "senior": N_("Senior group (5-6)"),
    "preparatory": N_("School preparation group (6-7)"),
    "mixed": N_("Mixed-age group"),
}
STAYS = {
    "short": N_("Short-stay group (3-4 hours)"),
    "full": N_("Full-day group"),
    "round": N_("Round-the-clock group"),
}
AGREEMENT_STATES = {"active": N_("In force"), "ended": N_("Ended"), "extended": N_("Extended")}
SOON = 30
"""Days before its end from which an agreement is pointed out."""


class Organisation(Record):
    """A member of the cluster: kindergarten, university, institute, authority."""

    __tablename__ = "organisation"
    kind = RecordType(
        one=N_("Organisation"), many=N_("Organisations"),
        columns=("name", "sort", "region", "district", "head", "phone"),
        key=("name",), title="name", order=("name",), detail="district", section="site",
    )  # fmt: skip
    name: Mapped[str] = field(N_("Name"), required=True, search=True, width=40)
    name_cyrl: Mapped[str | None] = field(N_("Name in Cyrillic"), width=40, search=True)
    name_ru: Mapped[str | None] = field(N_("Name in Russian"), width=40, search=True)
    short_name: Mapped[str | None] = field(N_("Short name"), length=60, search=True)
    sort: Mapped[str] = field(N_("Kind of organisation"), choices=KINDS, required=True, default="mtt", width=24)
    region: Mapped[str | None] = field(N_("Region"), choices=REGIONS, width=20)
    district: Mapped[str | None] = field(N_("District"), sort=True)
    address: Mapped[str | None] = field(N_("Address"), width=32)
    stir: Mapped[str | None] = field(N_("STIR"), "code", 9, width=11)
    soato: Mapped[str | None] = field(N_("SOATO"), "code", 12, width=11)
    head_id: Mapped[int | None] = reference("person", N_("Head"))
    head_position: Mapped[str | None] = field(N_("Position of the head"), width=24)
    phone: Mapped[str | None] = field(N_("Phone"), "phone")
    email: Mapped[str | None] = field(N_("E-mail"), "email", width=24)
    note: Mapped[str | None] = field(N_("Note"), "long")

    head: Mapped[Person | None] = relationship(foreign_keys=head_id)

    def named(self, t: Language) -> str:
        """The organisation's name as a paper in language `t` prints it."""
        if t.base == "ru" and self.name_ru:
            return self.name_ru
        return self.name_cyrl if t.base == "uz-Cyrl" and self.name_cyrl else t.own(self.name)

    def problems(self) -> Iterator[Problem]:
        """The common checks, and a warning about an unlikely STIR."""
        yield from super().problems()
        if self.stir and not numbers.stir_ok(self.stir):
            yield Problem("stir", N_("A STIR has 9 digits and begins with 2 or 3"), warning=True)
        yield from contact_problems(self.phone, self.email)


def contact_problems(phone: str | None, email: str | None) -> Iterator[Problem]:
    """Warnings about a telephone number or an e-mail address that cannot be right."""
    if phone and numbers.tidy_phone(phone) is None:
        yield Problem("phone", N_("A phone number has 9 digits after +998"), warning=True)
    if email and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}", email):
        yield Problem("email", N_("This does not look like an e-mail address"), warning=True)


class Site(Record):
    """The passport of the laboratory site itself; a file holds one."""

    __tablename__ = "site"
    kind = RecordType(
        one=N_("Site passport"), many=N_("Site passport"), columns=("name", "organisation", "coordinator"),
        key=("name",), title="name", section="site",
    )  # fmt: skip
    name: Mapped[str] = field(N_("Name of the site"), required=True, width=40)
    name_ru: Mapped[str | None] = field(N_("Name of the site in Russian"), width=40)
    organisation_id: Mapped[int | None] = reference("organisation", N_("Kindergarten"))
    superior: Mapped[str | None] = field(N_("Superior body on the letterhead"), width=40)
    superior_ru: Mapped[str | None] = field(N_("Superior body in Russian"), width=40)
    place: Mapped[str | None] = field(N_("Place on papers"), width=20)
    status_order: Mapped[str | None] = field(N_("Status order number"), "code", 40)
    status_date: Mapped[date | None] = field(N_("Status order date"), "date")
    status_by: Mapped[str | None] = field(N_("Status given by"), width=32)
    coordinator_id: Mapped[int | None] = reference("person", N_("Site coordinator"))
    chair_id: Mapped[int | None] = reference("person", N_("Chair of the laboratory council"))
    experimental: Mapped[bool | None] = field(N_("Innovative-experimental activity"), "yes_no")
    methodical: Mapped[bool | None] = field(N_("Scientific-methodical activity"), "yes_no")
    research: Mapped[bool | None] = field(N_("Research activity"), "yes_no")
    analytical: Mapped[bool | None] = field(N_("Information-analytical activity"), "yes_no")
    rooms: Mapped[str | None] = field(N_("Rooms and areas"), "long")
    equipment: Mapped[str | None] = field(N_("Equipment"), "long")
    history: Mapped[str | None] = field(N_("History"), "long")
    results: Mapped[str | None] = field(N_("Results"), "long")
    council: Mapped[str | None] = field(N_("Laboratory council"), "long")

    organisation: Mapped[Organisation | None] = relationship(foreign_keys=organisation_id)
    coordinator: Mapped[Person | None] = relationship(foreign_keys=coordinator_id)
    chair: Mapped[Person | None] = relationship(foreign_keys=chair_id)


class KindergartenGroup(Record):
    """A group of children with its room and its places for trainees."""

    __tablename__ = "kindergarten_group"
    kind = RecordType(
        one=N_("Kindergarten group"), many=N_("Kindergarten groups"),
        columns=("name", "age_group", "room", "educator", "children", "places"), key=("name", "organisation"),
        title="name", order=("name",), section="site",
    )  # fmt: skip
    name: Mapped[str] = field(N_("Group name"), required=True, search=True, length=80)
    organisation_id: Mapped[int | None] = reference("organisation", N_("Kindergarten"))
    age_group: Mapped[str | None] = field(N_("Age group"), choices=AGE_GROUPS, required=True, width=22)
    stay: Mapped[str | None] = field(N_("Length of stay"), choices=STAYS, default="full", width=20)
    room: Mapped[str | None] = field(N_("Room"), "code", 20, width=8)
    educator_id: Mapped[int | None] = reference("person", N_("Educator"))
    children: Mapped[int | None] = field(N_("Children"), "integer", least=0, most=60)
    places: Mapped[int | None] = field(N_("Places for trainees per shift"), "integer", least=0, most=20, default=2)
    note: Mapped[str | None] = field(N_("Note"), "long")

    organisation: Mapped[Organisation | None] = relationship(foreign_keys=organisation_id)
    educator: Mapped[Person | None] = relationship(foreign_keys=educator_id)


class Agreement(Record):
    """An agreement or memorandum with a partner, with the day it ends."""

    __tablename__ = "agreement"
    kind = RecordType(
        one=N_("Agreement"), many=N_("Agreements"), columns=("number", "signed", "partner", "subject", "ends", "state"),
        key=("number", "signed"), title="number", order=("-signed",), detail="partner", section="site",
    )  # fmt: skip
    told_by = ("ends", "state")
    number: Mapped[str] = field(N_("Agreement number"), "code", 40, required=True, search=True, width=12)
    signed: Mapped[date | None] = field(N_("Signed on"), "date", required=True)
    partner_id: Mapped[int | None] = reference("organisation", N_("Partner organisation"), required=True, search=True)
    subject: Mapped[str | None] = field(N_("Subject of the agreement"), search=True, width=40, length=400)
    starts: Mapped[date | None] = field(N_("In force from"), "date")
    ends: Mapped[date | None] = field(N_("In force until"), "date")
    responsible_id: Mapped[int | None] = reference("person", N_("Responsible person"))
    state: Mapped[str | None] = field(N_("Status"), choices=AGREEMENT_STATES, default="active", width=14)
    note: Mapped[str | None] = field(N_("Note"), "long")

    partner: Mapped[Organisation | None] = relationship(foreign_keys=partner_id)
    responsible: Mapped[Person | None] = relationship(foreign_keys=responsible_id)

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """An agreement in force that has run out, or soon will."""
        ends = values["ends"]
        if ends is None or values["state"] == "ended" or ends > today + timedelta(SOON):
            return None
        return Sign("ends", "error", N_("Expired")) if ends < today else Sign("ends", "warning", N_("Ends soon"))

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the order of the dates."""
        yield from super().problems()
        yield from order_problems(self.starts or self.signed, self.ends, "ends")


def order_problems(first: date | None, last: date | None, field_name: str) -> Iterator[Problem]:
    """A problem when a period ends before it begins."""
    if first and last and last < first:
        yield Problem(field_name, N_("The end comes before the beginning"))
