"""One record of a person through all roles, and where she works or studies over time."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, relationship

from labdesk.i18n import N_, Language, names, numbers
from labdesk.schema.declare import Problem, Record, RecordType, field, reference
from labdesk.schema.organisations import Organisation, contact_problems, order_problems

SEXES = {"f": N_("Female"), "m": N_("Male")}
ROLES = {
    "director": N_("Director"), "coordinator": N_("Site coordinator"), "methodologist": N_("Methodologist"),
    "educator": N_("Educator (preschool teacher)"), "assistant": N_("Educator's assistant"), "mentor": N_("Mentor"),
    "psychologist": N_("Psychologist"), "specialist": N_("Specialist"), "supervisor": N_("Practice supervisor"),
    "lecturer": N_("Lecturer"), "expert": N_("Expert"), "child": N_("Child (pupil of a PEO)"),
    "other": N_("Other role"),
}  # fmt: skip
_NAMES = ("surname", "first", "patronymic")
_SPELT = {script: tuple(f"{n}_{script}" for n in _NAMES) for script in ("latn", "cyrl")}
_NEEDED = {
    script: ((columns[0], N_("Write the surname")), (columns[1], N_("Write the first name")))
    for script, columns in _SPELT.items()
}


class Person(Record):
    """A person, with her names in Latin and in Cyrillic, each confirmed by somebody or only suggested."""

    __tablename__ = "person"
    kind = RecordType(
        one=N_("Person"), many=N_("People"), columns=("full", "born", "sex", "phone", "email", "note"),
        key=("surname_latn", "first_latn", "patronymic_latn", "born"), title="full", order=("full",), detail="born",
        section="people", scripts={"full": ("full_latn", "full_cyrl")}, labels={"full": N_("Full name")},
    )  # fmt: skip
    surname_latn: Mapped[str | None] = field(N_("Surname (Latin)"), "name", 80)
    first_latn: Mapped[str | None] = field(N_("First name (Latin)"), "name", 80)
    patronymic_latn: Mapped[str | None] = field(N_("Patronymic (Latin)"), "name", 80)
    surname_cyrl: Mapped[str | None] = field(N_("Surname (Cyrillic)"), "name", 80)
    first_cyrl: Mapped[str | None] = field(N_("First name (Cyrillic)"), "name", 80)
    patronymic_cyrl: Mapped[str | None] = field(N_("Patronymic (Cyrillic)"), "name", 80)
    latn_confirmed: Mapped[bool | None] = field(N_("Latin spelling confirmed"), "yes_no")
    cyrl_confirmed: Mapped[bool | None] = field(N_("Cyrillic spelling confirmed"), "yes_no")
    born: Mapped[date | None] = field(N_("Date of birth"), "date")
    sex: Mapped[str | None] = field(N_("Sex"), choices=SEXES, width=8)
    phone: Mapped[str | None] = field(N_("Phone"), "phone", search=True)
    email: Mapped[str | None] = field(N_("E-mail"), "email", width=24)
    address: Mapped[str | None] = field(N_("Address"), width=32)
    jshshir: Mapped[str | None] = field(N_("JSHSHIR"), "code", 14, width=16)
    passport: Mapped[str | None] = field(N_("Passport series and number"), "code", 20, width=12)
    photo: Mapped[str | None] = field(N_("Photo"), "blob")
    note: Mapped[str | None] = field(N_("Note"), "long", width=24)
    full_latn: Mapped[str | None] = field(N_("Full name (Latin)"), "name", derived=True, search=True, width=34)
    full_cyrl: Mapped[str | None] = field(N_("Full name (Cyrillic)"), "name", derived=True, search=True, width=34)
    match_key: Mapped[str | None] = field(N_("Matching key"), "code", derived=True)

    affiliations: Mapped[list[Affiliation]] = relationship(
        back_populates="person", foreign_keys="Affiliation.person_id", order_by="Affiliation.starts"
    )

    @classmethod
    def derive(cls, values: MutableMapping[str, Any]) -> None:
        """Suggest the names of a script that nobody wrote or confirmed, and build the full names."""
        spelt = {script: list(map(values.get, columns)) for script, columns in _SPELT.items()}
        for here, there in (("latn", "cyrl"), ("cyrl", "latn")):
            own, other = any(spelt[here]), any(spelt[there])
            if other and (not own or (values.get(f"{here}_confirmed") is False and values.get(f"{there}_confirmed"))):
                spelt[here] = [names.suggest(name, here) if name else None for name in spelt[there]]
                values.update(zip(_SPELT[here], spelt[here], strict=True))
                values[f"{here}_confirmed"] = False
            elif own and (values.get(f"{here}_confirmed") is None or not other):
                values[f"{here}_confirmed"] = True  # the only spelling is the one that somebody wrote
        values["full_latn"] = " ".join(filter(None, spelt["latn"]))
        values["full_cyrl"] = " ".join(filter(None, spelt["cyrl"]))
        values["match_key"] = names.match_key(*[name or "" for name in spelt["latn"]])

    def full(self, t: Language) -> str:
        """Surname, first name and patronymic in the script of language `t`."""
        if t.cyrillic:
            return self.full_cyrl or ""
        return t.own(self.full_latn or "") if t.code != t.base else self.full_latn or ""

    def initials(self, t: Language) -> str:
        """`N. Sh. Abdullayeva`, as signature rows print a name."""
        parts = [getattr(self, f"{n}_{'cyrl' if t.cyrillic else 'latn'}") or "" for n in _NAMES]
        short = names.initials(*parts)
        return t.own(short) if t.code != t.base else short

    def problems(self) -> Iterator[Problem]:
        """The common checks; surname and first name in each script that is used; warnings about numbers."""
        yield from super().problems()
        written = vars(self).get  # all is loaded by now, and asking mapped attributes costs as much as the checks
        used = [s for s, columns in _SPELT.items() if any(map(written, columns))]
        for script in used or ["latn"]:
            for column, message in _NEEDED[script]:
                if not written(column):
                    yield Problem(column, message)
        born, sex, jshshir = written("born"), written("sex"), written("jshshir")
        if born and born > date.today():
            yield Problem("born", N_("The date of birth lies in the future"))
        if jshshir:
            for message in numbers.jshshir_problems(jshshir, born, None if sex is None else sex == "m"):
                yield Problem("jshshir", message, warning=True)
        if (passport := written("passport")) and not numbers.passport_ok(passport):
            yield Problem("passport", N_("A passport has 2 Latin letters and 7 digits"), warning=True)
        yield from contact_problems(written("phone"), written("email"))


class Affiliation(Record):
    """Where a person works or studies, as what, from when until when; history is never cut."""

    __tablename__ = "affiliation"
    kind = RecordType(
        one=N_("Place of work or study"), many=N_("Places of work and study"),
        columns=("person", "organisation", "role", "position", "starts", "ends"),
        key=("person", "organisation", "position"), title="position", order=("person",), detail="organisation",
        section="people",
    )  # fmt: skip
    person_id: Mapped[int | None] = reference("person", N_("Person"), required=True, search=True, part=True, width=32)
    organisation_id: Mapped[int | None] = reference("organisation", N_("Organisation"), required=True, search=True)
    role: Mapped[str | None] = field(N_("Role"), choices=ROLES, width=20)
    position: Mapped[str | None] = field(N_("Position"), search=True, width=28)
    degree: Mapped[str | None] = field(N_("Academic degree"), width=20)
    title: Mapped[str | None] = field(N_("Academic title"), width=16)
    category: Mapped[str | None] = field(N_("Qualification category"), width=16)
    education: Mapped[str | None] = field(N_("Education"), width=20)
    starts: Mapped[date | None] = field(N_("From"), "date")
    ends: Mapped[date | None] = field(N_("To"), "date")

    person: Mapped[Person | None] = relationship(foreign_keys=person_id, back_populates="affiliations")
    organisation: Mapped[Organisation | None] = relationship(foreign_keys=organisation_id)

    def problems(self) -> Iterator[Problem]:
        """The common checks, and the order of the dates."""
        yield from super().problems()
        yield from order_problems(self.starts, self.ends, "ends")
