"""Acts of introduction into practice and the register of where projects spread (documents of par. 6)."""

from __future__ import annotations

from collections.abc import Sequence

from labdesk.documents.model import (
    Block,
    Column,
    Document,
    Heading,
    Page,
    Paragraph,
    Row,
    Signature,
    Signatures,
    Table,
    Value,
    bold,
    group,
    total,
)
from labdesk.documents.office import LINE, Office, live
from labdesk.documents.registry import prints
from labdesk.i18n import N_
from labdesk.operations.spreading import Place, places, whole
from labdesk.schema.organisations import REGIONS
from labdesk.schema.projects import Project
from labdesk.schema.spread import MONTHS, USES, Adoption


@prints("introduction-act", N_("Act of introduction into practice"), Adoption)
def introduction_act(adoption: Adoption, office: Office) -> Document:
    """Who introduced whose work since when, and with what effect; signed and sealed by those who introduced it."""
    t = office.t
    adopter = adoption.organisation
    project = office.titled(adoption.project) if adoption.project else LINE
    blocks: list[Block] = [
        Paragraph(bold(office.named(adopter)), "centre", space_after=6),
        Heading(t("ACT OF INTRODUCTION"), 1, listed=False),
        Paragraph(
            f"{t.long_date(adoption.act_date) if adoption.act_date else office.blank()}      "
            f"{t('No. {number}', number=adoption.act_number or '____')}", "centre", space_after=6,
        ),
        Paragraph(bold(t(
            "on the introduction of the work “{project}” by {authors} into the practice of {organisation}",
            project=project, authors=_authors(adoption, office), organisation=office.brief(adopter),
        )), "centre", space_after=4),
        Paragraph(_body(adoption, project, office)),
        *_training(adoption, office),
        Paragraph(_effect(adoption, office)),
        Paragraph(t("This act is issued to be presented where it is asked for.")),
        Signatures([_head(adoption, office), office.signature(t("Person responsible"), adoption.responsible)]),
    ]  # fmt: skip
    name = f"{t('Act of introduction into practice')} – {office.brief(adopter)}"
    return office.paper(name, blocks, size=14, code=office.code("introduction-act", "adoption", [adoption.id]))


def _authors(adoption: Adoption, office: Office) -> str:
    """The project's leader and members, without those who left."""
    project = adoption.project
    members = [m.person for g in live(project.groups) for m in live(g.members) if not m.left] if project else []
    people = [project.leader, *members] if project and project.leader else members
    names = dict.fromkeys(office.initials(person) for person in people if person)
    return ", ".join(list(names)[:6]) or LINE


def _body(adoption: Adoption, project: str, office: Office) -> str:
    version = office.own(adoption.edition)
    if version:
        return office.t(
            "This act states that the work “{project}” (version: {version}) is used in the practice of {organisation} "
            "{since}.",
            project=project, version=version, organisation=office.named(adoption.organisation),
            since=office.since(adoption.day),
        )  # fmt: skip
    return office.t(
        "This act states that the work “{project}” is used in the practice of {organisation} {since}.",
        project=project, organisation=office.named(adoption.organisation), since=office.since(adoption.day),
    )  # fmt: skip


def _training(adoption: Adoption, office: Office) -> list[Block]:
    if not adoption.trained:
        return []
    said = office.t(
        "Training was given on {day}: {hours} hours, {people} people.",
        day=office.t.date(adoption.trained), hours=adoption.training_hours or "____", people=adoption.people or "____",
    )  # fmt: skip
    return [Paragraph(said)]


def _effect(adoption: Adoption, office: Office) -> str:
    t = office.t
    share = t.number(adoption.effect) if adoption.effect is not None else "____"
    what = office.own(adoption.result) or LINE * 2
    return t("As a result: {what}; effectiveness rose by {share} per cent.", what=what, share=share)


def _head(adoption: Adoption, office: Office) -> Signature:
    adopter = adoption.organisation
    position = office.head_position(adopter) or office.t("Director")
    return office.signature(position, office.head_of(adopter), seal=True)


# --- register ----------------------------------------------------------------------------------------------------


@prints("spread-register", N_("Register of the spread of projects"))
def spread_register(office: Office) -> Document:
    """Who took over which project, by project; then by region and district how many still use them."""
    t = office.t
    found: list[Adoption] = office.all("adoption")
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Organisation"), 40), Column(t("Region, district"), 34),
        Column(t("Introduced on"), 20, "centre", "date"), Column(t("Version"), 26),
        Column(t("Training (hours, people)"), 24, "centre"), Column(t("Act"), 26, "centre"),
        *(Column(t(label), 25, "centre") for label in MONTHS.values()),
    ]  # fmt: skip
    rows: list[Row | Sequence[Value]] = []
    for project in _projects(found):
        rows.append(group(office.titled(project)))
        mine = [a for a in found if a.project_id == project.id]
        rows += [_line(n, adoption, office) for n, adoption in enumerate(mine, 1)]
    coordinator = office.site.coordinator if office.site else None
    blocks: list[Block] = [
        Heading(t("REGISTER OF THE SPREAD OF PROJECTS"), 1, listed=False),
        Paragraph(t("As of {date}", date=t.long_date(office.today)), "centre", space_after=4),
        Table(columns, rows or [(n, *[""] * 9) for n in range(1, 9)], size=9.5),
        Heading(t("By region and district"), 3),
        _by_place(office),
        Signatures([office.signature(t("Site coordinator"), coordinator, role="coordinator")]),
    ]
    return office.paper(t("Register of the spread of projects"), blocks, page=Page(landscape=True, top=20))


def _projects(found: Sequence[Adoption]) -> list[Project]:
    return list({a.project_id: a.project for a in found if a.project}.values())


def _line(number: int, adoption: Adoption, office: Office) -> Sequence[Value]:
    t, adopter = office.t, adoption.organisation
    place = ", ".join(
        part for part in (office.choice(REGIONS, adopter.region), office.own(adopter.district)) if part
    ) if adopter else ""  # fmt: skip
    training = " / ".join(str(each) for each in (adoption.training_hours, adoption.people) if each is not None)
    act = t("No. {number}", number=adoption.act_number) if adoption.act_number else ""
    looks = {each.months: each for each in live(adoption.follow_ups)}
    states = [office.choice(USES, looks[months].state) if months in looks else "" for months in MONTHS]
    return (number, office.brief(adopter), place, adoption.day, office.own(adoption.edition), training,
            " ".join(part for part in (act, t.date(adoption.act_date)) if part), *states)  # fmt: skip


def _by_place(office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("Region"), 50), Column(t("District"), 50), Column(t("Introduced"), 24, "centre", "number"),
        Column(t("In use"), 24, "centre", "number"), Column(t("In use, adapted"), 26, "centre", "number"),
        Column(t("No longer in use"), 26, "centre", "number"), Column(t("Still in use, %"), 26, "centre", "number"),
    ]  # fmt: skip
    found = places(office.store)

    def counts(place: Place) -> Sequence[Value]:
        return (place.adoptions, place.in_use, place.adapted, place.stopped, place.share)

    rows: list[Row | Sequence[Value]] = [
        (office.choice(REGIONS, place.region), office.own(place.district), *counts(place)) for place in found
    ]
    if rows:
        rows.append(total(t("Total"), "", *counts(whole(found))))
    return Table(columns, rows or [[""] * 7 for _ in range(4)], size=10)
