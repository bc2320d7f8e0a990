"""The passport of the site: eight sections computed from the data (documents of par. 18)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from labdesk.documents.model import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Paragraph,
    Row,
    Signatures,
    Table,
    Value,
    total,
)
from labdesk.documents.office import LINE, Office
from labdesk.documents.registry import prints
from labdesk.i18n import N_, dates
from labdesk.schema.organisations import AGE_GROUPS, AGREEMENT_STATES, REGIONS, Agreement, KindergartenGroup
from labdesk.schema.people import ROLES, Affiliation
from labdesk.schema.practice import Placement
from labdesk.schema.projects import ACTIVITIES, STAGES, STATES, Project

_ACTIVITIES = ("experimental", "methodical", "research", "analytical")


@prints("site-passport", N_("Site passport"))
def site_passport(office: Office) -> Document:
    """Approved by the director, agreed with the partner university."""
    t = office.t
    agreements: list[Agreement] = office.all("agreement", ("signed",))
    university = next((a.partner for a in agreements if a.partner and a.partner.sort == "otm"), None)
    head = university.head if university else None
    position = office.headed(university) if university else LINE
    name = office.titled(office.site) if office.site else LINE
    blocks: list[Block] = [
        office.approval(office.agreed(position, head)),
        Paragraph(name, "centre"),
        Heading(t("SITE PASSPORT"), 1, listed=False),
        Heading(t("1. General information"), 3),
        Facts(_general(office), size=11),
        Heading(t("2. Partner universities and institutes"), 3),
        _partners(agreements, office),
        Heading(t("3. Groups and children"), 3),
        _children(office),
        Heading(t("4. Staff"), 3),
        _staff(office),
        Heading(t("5. Rooms and equipment"), 3),
        Facts(_equipment(office), label_width=0.3, size=11),
        Heading(t("6. Directions and projects"), 3),
        _projects(office),
        Heading(t("7. Trainee students"), 3),
        _trainees(office),
        Heading(t("8. Results"), 3),
        Facts(_results(office), size=11),
        Signatures(
            [
                office.signature(
                    t("Site coordinator"), office.site.coordinator if office.site else None, role="coordinator"
                )
            ],
        ),
    ]
    return office.paper(t("Site passport"), blocks)


def _general(office: Office) -> list[tuple[str, Value]]:
    t, site, here = office.t, office.site, office.organisation
    address = ""
    if here:
        parts = (office.choice(REGIONS, here.region), office.own(here.district), office.own(here.address))
        address = ", ".join(part for n, part in enumerate(parts) if part and part not in "".join(parts[n + 1 :]))
    order = office.dated(site.status_date, site.status_order) if site and site.status_order else ""
    by = office.own(site.status_by if site else None)
    active = [a for a in _ACTIVITIES if site and getattr(site, a)]
    return [
        (t("Name of the site"), office.titled(site) if site else ""),
        (t("Organisation"), office.named(here) if here else ""),
        (t("Address"), address),
        (t("SOATO"), (here.soato if here else "") or ""),
        (t("STIR"), (here.stir if here else "") or ""),
        (t("Telephone"), (here.phone if here else "") or ""),
        (t("E-mail"), (here.email if here else "") or ""),
        (t("Director"), office.full(office.director, "")),
        (t("Site coordinator"), office.full(site.coordinator if site else None, "")),
        (t("Chair of the laboratory council"), office.full(site.chair if site else None, "")),
        (t("Order that gave the status"), ", ".join(part for part in (order, by) if part)),
        (t("Directions of activity"), "; ".join(t(ACTIVITIES[a]) for a in active)),
        (t("Laboratory council"), office.own(site.council if site else None)),
        (t("History"), office.own(site.history if site else None)),
    ]


def _rows(rows: Iterable[Sequence[Value] | Row], columns: int, blanks: int = 3) -> list[Sequence[Value] | Row]:
    """The rows, or empty ones to be filled in by hand."""
    return list(rows) or [[""] * columns for _ in range(blanks)]


def _partners(agreements: Sequence[Agreement], office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Organisation"), 52), Column(t("Agreement number"), 22, "centre"),
        Column(t("Date"), 19, "centre", "date"), Column(t("Valid until"), 19, "centre", "date"),
        Column(t("Status"), 20, "centre"),
    ]  # fmt: skip
    rows = [
        (n, office.named(a.partner), a.number, a.signed, a.ends, office.choice(AGREEMENT_STATES, a.state))
        for n, a in enumerate(agreements, 1)
    ]
    return Table(columns, _rows(rows, 6), size=10.5)


def _children(office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("Age group"), 54), Column(t("Groups"), 16, "centre", "number"),
        Column(t("Names of the groups"), 46), Column(t("Children"), 18, "centre", "number"),
    ]  # fmt: skip
    groups: list[KindergartenGroup] = office.all("kindergarten_group")
    own = [
        g
        for g in groups
        if not g.organisation_id or not office.organisation or g.organisation_id == office.organisation.id
    ]
    rows: list[Sequence[Value] | Row] = []
    for age, label in AGE_GROUPS.items():
        here = [g for g in own if g.age_group == age]
        if here:
            names = ", ".join(office.own(g.name) for g in here)
            rows.append((t(label), len(here), names, sum(g.children or 0 for g in here)))
    if rows:
        rows.append(total(t("Total"), len(own), "", sum(g.children or 0 for g in own)))
    return Table(columns, _rows(rows, 4), size=10.5)


def _staff(office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("Position"), 40), Column(t("How many"), 14, "centre", "number"), Column(t("Education"), 40),
        Column(t("Qualification category"), 40),
    ]  # fmt: skip
    here: dict[int, Affiliation] = {}
    for each in office.all("affiliation"):
        mine = office.organisation and each.organisation_id == office.organisation.id
        if mine and each.role != "child" and (not each.ends or each.ends >= office.today):
            here[each.person_id] = each
    by_position: dict[str, list[Affiliation]] = defaultdict(list)
    for each in here.values():
        said = office.choice(ROLES, each.role) or office.position(each.position) or t("Other role")
        by_position[said].append(each)
    rows: list[Sequence[Value] | Row] = []
    places = {t(label): n for n, label in enumerate(ROLES.values())}
    for said, found in sorted(by_position.items(), key=lambda each: places.get(each[0], len(places))):
        education = _counted([a.education for a in found], office)
        rows.append((said, len(found), education, _counted([a.category for a in found], office)))
    if rows:
        everyone = list(here.values())
        education = _counted([a.education for a in everyone], office)
        rows.append(total(t("Total"), len(everyone), education, _counted([a.category for a in everyone], office)))
    return Table(columns, _rows(rows, 4), size=10.5)


def _counted(values: Iterable[str | None], office: Office) -> str:
    """`oliy – 5, oʻrta maxsus – 2`."""
    counts = Counter(office.own(value) for value in values if value)
    return ", ".join(f"{value}\u00a0–\u00a0{count}" for value, count in counts.most_common())


def _equipment(office: Office) -> list[tuple[str, Value]]:
    site = office.site
    return [
        (office.t("Rooms and areas"), office.own(site.rooms if site else None)),
        (office.t("Equipment"), office.own(site.equipment if site else None)),
    ]


def _projects(office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Programme direction"), 32), Column(t("Project"), 50),
        Column(t("Status"), 24), Column(t("Leader"), 26),
    ]  # fmt: skip
    projects: list[Project] = office.all("project", ("direction", "title"))
    rows = [
        (
            n,
            office.titled(p.direction) if p.direction else "",
            office.titled(p),
            office.choice(STAGES, p.stage) if p.state in (None, "active") else office.choice(STATES, p.state),
            office.initials(p.leader),
        )
        for n, p in enumerate(projects, 1)
    ]
    return Table(columns, _rows(rows, 5), size=10.5)


def _trainees(office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("School year"), 22, "centre"), Column(t("Organisation"), 60),
        Column(t("Practice periods"), 20, "centre", "number"), Column(t("Students"), 18, "centre", "number"),
        Column(t("Hours"), 16, "centre", "number"),
    ]  # fmt: skip
    found: dict[tuple[str, str], list[Placement]] = defaultdict(list)
    for each in office.all("placement"):
        if each.period and each.period.starts:
            first, last = dates.school_year(each.period.starts)
            found[f"{first}/{last}", office.named(each.period.university)].append(each)
    rows: list[Sequence[Value] | Row] = []
    for (year, university), there in sorted(found.items()):
        periods = {p.period_id: p.period for p in there}
        hours = sum(period.hours or 0 for period in periods.values() if period)
        rows.append((year, university, len(periods), len({p.student_id for p in there}), hours))
    return Table(columns, _rows(rows, 5), size=10.5)


def _results(office: Office) -> list[tuple[str, Value]]:
    t = office.t
    stages = Counter(p.stage for p in office.all("project"))
    won = [p for p in office.all("participation") if p.result in ("1", "2", "3", "prize", "diploma")]
    return [
        (t("Projects in all"), stages.total()),
        (t("Of them recommended or introduced"), stages["spread"]),
        (t("Methodical manuals"), len(office.all("manual"))),
        (t("Contests and seminars"), len(office.all("event"))),
        (t("Places and diplomas won"), len(won)),
        (t("Talent records kept"), len(office.all("talent"))),
        (t("Results"), office.own(office.site.results if office.site else None)),
    ]
