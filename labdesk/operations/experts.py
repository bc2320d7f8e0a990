"""Who may examine a project: people are proposed without conflict of interest, and each of the others with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language, language
from labdesk.operations.notices import Name, rows
from labdesk.schema.examination import Examination, ExaminationExpert
from labdesk.store import Store, check

ROLES = ("expert", "lecturer", "supervisor", "director", "methodologist", "psychologist", "other")
"""The roles whose holders are proposed as experts, the fittest first."""


class Titled(NamedTuple):
    """The name of an organisation in Uzbek, in Cyrillic and in Russian."""

    own: str
    cyrl: str | None = None
    ru: str | None = None

    def said(self, t: Language) -> str:
        """The name as papers in a language write it."""
        return (self.ru if t.base == "ru" else self.cyrl if t.base == "uz-Cyrl" else None) or t.own(self.own)


@dataclass(frozen=True)
class Tie:
    """One reason why somebody may not examine a project, as a catalogue sentence."""

    message: str
    values: dict[str, Any]

    def said(self, t: Language) -> str:
        """The sentence in a language."""
        values = {name: v.said(t) if isinstance(v, Name | Titled) else v for name, v in self.values.items()}
        return t(self.message, **values)


class ConflictOfInterest(LabDeskError):
    """Somebody cannot be assigned; the message is that of the first reason."""

    def __init__(self, tie: Tie) -> None:
        known = language("uz-Latn")
        values = {name: v.said(known) if isinstance(v, Name | Titled) else v for name, v in tie.values.items()}
        super().__init__(tie.message, **values)
        self.tie = tie


@dataclass(frozen=True)
class Candidate:
    """Somebody who might examine: where she works, as what, and every reason that speaks against it."""

    id: int
    name: Name
    work: Titled
    position: str
    ties: tuple[Tie, ...]

    @property
    def free(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.ties


def candidates(store: Store, examination: int, day: date | None = None) -> list[Candidate]:
    """Everybody who could be asked on a day: those who are free first, the fittest role first among them."""
    when = day or date.today()
    places = ", ".join(f"'{role}'" for role in ROLES)
    order = " ".join(f"WHEN '{role}' THEN {n}" for n, role in enumerate(ROLES))
    found = rows(
        store,
        f"""SELECT p.id, p.full_latn, p.full_cyrl, o.name, o.name_cyrl, o.name_ru, a.position,
              min(CASE a.role {order} END) AS fit
            FROM affiliation a JOIN person p ON p.id = a.person_id AND p.deleted_at IS NULL
            JOIN organisation o ON o.id = a.organisation_id
            WHERE a.deleted_at IS NULL AND a.role IN ({places}) AND (a.ends IS NULL OR a.ends >= :day)
              AND (a.role != 'other' OR coalesce(a.degree, '') != '' OR o.sort IN ('authority', 'institute'))
            GROUP BY p.id ORDER BY fit, p.full_latn""",  # noqa: S608  (our own words)
        day=when,
    )
    against = _ties(store, examination, when)
    all_found = [
        Candidate(i, Name(latn, cyrl), Titled(name or "", own, ru), position or "", tuple(against.get(i, ())))
        for i, latn, cyrl, name, own, ru, position, _ in found
    ]
    return sorted(all_found, key=lambda each: not each.free)


def ties(store: Store, examination: int, person: int, day: date | None = None) -> list[Tie]:
    """Every reason that speaks against a person as expert of a round; empty when she may be assigned."""
    return _ties(store, examination, day or date.today()).get(person, [])


def assign(store: Store, examination: int, people: Iterable[int], day: date | None = None) -> list[int]:
    """Make people experts of a round as one act, each with the next number and a code; returns the new ids.

    Raises `ConflictOfInterest` for the first who is tied to the authors, LabDeskError for one who is expert already.
    """
    when, wanted = day or date.today(), list(people)
    against = _ties(store, examination, when)
    for person in wanted:
        if against.get(person):
            raise ConflictOfInterest(against[person][0])
    made = []
    with store.transaction(N_("Assign experts: {n}"), n=len(wanted)) as session:
        whole = session.get_one(Examination, examination)
        present = [each for each in whole.experts if each.deleted_at is None]
        if {each.person_id for each in present} & set(wanted):
            raise LabDeskError(N_("This person is an expert of the round already."))
        number = max((each.position or 0 for each in present), default=0)
        for person in wanted:
            number += 1
            expert = ExaminationExpert(
                examination_id=examination, person_id=person, position=number, assigned=when,
                packet=packet_code(whole, number),
            )  # fmt: skip
            check(expert)
            session.add(expert)
            session.flush()
            made.append(expert.id)
        if whole.state == "preparing":
            whole.state = "experts"
    return made


def packet_code(whole: Examination, number: int) -> str:
    """The code an expert's packet bears: project, round and expert by numbers, no names."""
    return f"L{whole.project_id}-{whole.number or 1}-{number}"


def _ties(store: Store, examination: int, day: date) -> dict[int, list[Tie]]:
    """By person the reasons that speak against her, found in the data."""
    project = store.get("examination", examination)["project"]
    found: dict[int, list[Tie]] = {}
    for person, tie in (
        *_in_group(store, project), *_colleagues(store, project, day), *_co_authors(store, project),
        *_shared_groups(store, project, day), *_heads(store, project, day), *_supervisors(store, project),
        *_declared(store, project),
    ):  # fmt: skip
        present = found.setdefault(person, [])
        if all(tie.message != other.message for other in present):
            present.append(tie)
    return found


Found = Iterator[tuple[int, Tie]]
_AUTHORS = """authors AS (
    SELECT m.person_id AS id FROM group_member m JOIN project_group g ON g.id = m.group_id AND g.deleted_at IS NULL
    WHERE m.deleted_at IS NULL AND g.project_id = :project
    UNION SELECT leader_id FROM project WHERE id = :project AND leader_id IS NOT NULL)"""
"""Everybody who belongs, or ever belonged, to the group of a project, and its leader."""


def authors(store: Store, project: int) -> list[int]:
    """The people behind a project."""
    return [row[0] for row in rows(store, f"WITH {_AUTHORS} SELECT id FROM authors", project=project)]  # noqa: S608


def _in_group(store: Store, project: int) -> Found:
    for person in authors(store, project):
        yield person, Tie(N_("Belongs to the project group or leads the project."), {})


def _colleagues(store: Store, project: int, day: date) -> Found:
    """People who work today where an author works, or where an author stands for in the group."""
    found = rows(
        store,
        f"""WITH {_AUTHORS}, works AS (
              SELECT person_id, organisation_id FROM affiliation
              WHERE deleted_at IS NULL AND (ends IS NULL OR ends >= :day) AND coalesce(role, '') != 'child'),
            places AS (
              SELECT w.organisation_id AS place, w.person_id AS author FROM works w
                JOIN authors ON authors.id = w.person_id
              UNION SELECT m.organisation_id, m.person_id FROM group_member m
                JOIN project_group g ON g.id = m.group_id AND g.project_id = :project AND g.deleted_at IS NULL
                WHERE m.deleted_at IS NULL AND m.organisation_id IS NOT NULL)
            SELECT w.person_id, o.name, o.name_cyrl, o.name_ru, p.full_latn, p.full_cyrl FROM works w
            JOIN places ON places.place = w.organisation_id AND places.author != w.person_id
            JOIN organisation o ON o.id = w.organisation_id JOIN person p ON p.id = places.author
            ORDER BY w.person_id, p.id""",  # noqa: S608
        project=project, day=day,
    )  # fmt: skip
    for person, place, own, ru, latn, cyrl in found:
        values = {"organisation": Titled(place, own, ru), "author": Name(latn, cyrl)}
        yield person, Tie(N_("Works in the same organisation as {author}: {organisation}."), values)


def _co_authors(store: Store, project: int) -> Found:
    found = rows(
        store,
        f"""WITH {_AUTHORS} SELECT other.person_id, k.title, p.full_latn, p.full_cyrl FROM manual_author own
            JOIN authors ON authors.id = own.person_id
            JOIN manual_author other ON other.manual_id = own.manual_id AND other.person_id != own.person_id
              AND other.deleted_at IS NULL AND other.role = 'author'
            JOIN manual k ON k.id = own.manual_id AND k.deleted_at IS NULL JOIN person p ON p.id = own.person_id
            WHERE own.deleted_at IS NULL AND own.role = 'author' ORDER BY other.person_id, k.id""",  # noqa: S608
        project=project,
    )
    for person, title, latn, cyrl in found:
        yield person, Tie(N_("Wrote the manual “{title}” together with {author}."), _titled(title, latn, cyrl))


def _titled(title: str, latn: str, cyrl: str) -> dict[str, Any]:
    return {"title": title, "author": Name(latn, cyrl)}


def _shared_groups(store: Store, project: int, day: date) -> Found:
    """People who work with an author in the group of another project."""
    found = rows(
        store,
        f"""WITH {_AUTHORS} SELECT other.person_id, g.title, p.full_latn, p.full_cyrl FROM group_member own
            JOIN authors ON authors.id = own.person_id
            JOIN project_group g ON g.id = own.group_id AND g.deleted_at IS NULL AND g.project_id != :project
            JOIN group_member other ON other.group_id = own.group_id AND other.person_id != own.person_id
              AND other.deleted_at IS NULL AND (other.left IS NULL OR other.left > :day)
              AND (other.joined IS NULL OR other.joined <= :day)
            JOIN person p ON p.id = own.person_id
            WHERE own.deleted_at IS NULL AND (own.left IS NULL OR own.left > :day)
              AND (own.joined IS NULL OR own.joined <= :day)
            ORDER BY other.person_id, g.id""",  # noqa: S608
        project=project, day=day,
    )  # fmt: skip
    for person, title, latn, cyrl in found:
        yield (
            person,
            Tie(N_("Works in the project group {title} together with {author}."), _titled(title, latn, cyrl)),
        )


def _heads(store: Store, project: int, day: date) -> Found:
    """The head of an organisation an author works in, and people who work where an author is the head."""
    found = rows(
        store,
        f"""WITH {_AUTHORS}, works AS (
              SELECT person_id, organisation_id FROM affiliation
              WHERE deleted_at IS NULL AND (ends IS NULL OR ends >= :day) AND coalesce(role, '') != 'child')
            SELECT o.head_id, p.full_latn, p.full_cyrl FROM organisation o
            JOIN works w ON w.organisation_id = o.id JOIN authors ON authors.id = w.person_id
            JOIN person p ON p.id = w.person_id
            WHERE o.deleted_at IS NULL AND o.head_id IS NOT NULL AND o.head_id != p.id
            UNION ALL SELECT w.person_id, p.full_latn, p.full_cyrl FROM organisation o
            JOIN authors ON authors.id = o.head_id JOIN works w ON w.organisation_id = o.id AND w.person_id != o.head_id
            JOIN person p ON p.id = o.head_id WHERE o.deleted_at IS NULL""",  # noqa: S608
        project=project, day=day,
    )  # fmt: skip
    for person, latn, cyrl in found:
        yield person, Tie(N_("Is the head of {author}, or works under that person."), {"author": Name(latn, cyrl)})


def _supervisors(store: Store, project: int) -> Found:
    """Supervisors of an author who studies, and students whom an author supervises."""
    found = rows(
        store,
        f"""WITH {_AUTHORS}, pairs AS (
              SELECT supervisor_id AS one, person_id AS other FROM student
              WHERE deleted_at IS NULL AND supervisor_id IS NOT NULL
              UNION SELECT t.supervisor_id, s.person_id FROM placement l
                JOIN practice_period t ON t.id = l.period_id AND t.deleted_at IS NULL
                JOIN student s ON s.id = l.student_id AND s.deleted_at IS NULL
                WHERE l.deleted_at IS NULL AND t.supervisor_id IS NOT NULL)
            SELECT one, p.full_latn, p.full_cyrl FROM pairs JOIN authors ON authors.id = other
              JOIN person p ON p.id = other
            UNION ALL SELECT other, p.full_latn, p.full_cyrl FROM pairs JOIN authors ON authors.id = one
              JOIN person p ON p.id = one""",  # noqa: S608
        project=project,
    )
    for person, latn, cyrl in found:
        values = {"author": Name(latn, cyrl)}
        yield person, Tie(N_("Is the supervisor or a student of {author}."), values)


def _declared(store: Store, project: int) -> Found:
    """People who declared a conflict of interest in a round of this project."""
    found = rows(
        store,
        """SELECT e.person_id, e.reason FROM examination_expert e
           JOIN examination x ON x.id = e.examination_id AND x.deleted_at IS NULL AND x.project_id = :project
           WHERE e.deleted_at IS NULL AND e.conflict AND e.person_id IS NOT NULL""",
        project=project,
    )
    for person, reason in found:
        yield person, Tie(N_("Declared a conflict of interest: {reason}"), {"reason": reason or ""})
