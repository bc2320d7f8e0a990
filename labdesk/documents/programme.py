"""Papers of the programme over its projects: ballot and tally of problems, the matrix, projects with partners."""

from __future__ import annotations

from collections.abc import Sequence

from labdesk.documents.model import (
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Page,
    Paragraph,
    Row,
    Signatures,
    Spacer,
    Table,
    Value,
    group,
)
from labdesk.documents.office import Office, live
from labdesk.documents.registers import coordinator_signs
from labdesk.documents.registry import prints
from labdesk.i18n import N_
from labdesk.schema.problems import PROBLEM_AREAS, FoundProblem, ProgrammeObjective
from labdesk.schema.projects import STAGES, STATES, Project

_OPEN = ("new", "chosen", "postponed")
"""Problems that are still voted on."""
_OUT = ("rejected", "failed")


def _problems(office: Office) -> list[FoundProblem]:
    """The problems in the order they stand on a ballot: by area and title, so that votes tempt nobody."""
    found: list[FoundProblem] = [p for p in office.all("problem", ("title",)) if p.state in _OPEN]
    places = {code: n for n, code in enumerate(PROBLEM_AREAS)}
    return sorted(found, key=lambda each: places.get(each.area or "", len(places)))


@prints("problem-ballot", N_("Anonymous ballot of problems"))
def problem_ballot(office: Office) -> Document:
    """A sheet to be copied for everybody: boxes to mark, no names."""
    t = office.t
    columns = [Column(t("No."), 7, "centre"), Column(t("Problem"), 96), Column(t("Your mark"), 18, "centre")]
    rows: list[Row | Sequence[Value]] = []
    found = _problems(office)
    for area in dict.fromkeys(each.area for each in found):
        rows.append(group(office.choice(PROBLEM_AREAS, area) or t("Area not given")))
        rows += [(n, office.own(p.title), "") for n, p in enumerate(found, 1) if p.area == area]
    rows += [(n, "", "") for n in range(len(found) + 1, len(found) + 3)]
    blocks: list[Block] = [
        Paragraph(office.named(office.organisation), "centre", size=10, space_after=1),
        Heading(t("BALLOT"), 1, listed=False),
        Paragraph(
            t(
                "Which problems should the site solve first? Put a mark beside at most three of them; "
                "you may add your own."
            ),
            "centre", size=10.5, indent=0, space_after=2,
        ),
        Table(columns, rows, size=10, row_height=7),
        Paragraph(t("The ballot is anonymous: write no name and do not sign it."), "centre", size=10, indent=0),
    ]  # fmt: skip
    page = Page("A5", left=14, right=12, top=12, bottom=12, numbers="none")
    return office.paper(t("Anonymous ballot of problems"), blocks, page=page, size=11)


@prints("problem-tally", N_("Tally of the ballots"))
def problem_tally(office: Office) -> Document:
    """The sheet on which the votes are counted; its code brings it back to be entered in its order."""
    t = office.t
    found = _problems(office)
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Problem"), 80), Column(t("Tally marks"), 44),
        Column(t("Votes"), 18, "centre"), Column(t("Ballots counted"), 20, "centre"),
    ]  # fmt: skip
    rows = [(n, office.own(p.title), "", "", "") for n, p in enumerate(found, 1)] or [
        (n, "", "", "", "") for n in range(1, 9)
    ]
    blocks: list[Block] = [
        Paragraph(office.named(office.organisation), "centre", space_after=2),
        Heading(t("TALLY OF THE BALLOTS"), 1, listed=False),
        Paragraph(
            t("Date: {date}; ballots given out: ____; ballots returned: ____", date=office.blank()), "left", indent=0
        ),
        Table(columns, rows, size=11, row_height=9),
        Spacer(3),
        Signatures([office.signature(t("Counted by")), office.signature(t("Counted by"))]),
    ]
    code = office.code("problem-tally", "problem", [p.id for p in found], ("votes", "ballots"))
    return office.paper(t("Tally of the ballots"), blocks, code=code)


@prints("programme-matrix", N_("Matrix of objectives and projects"))
def programme_matrix(office: Office) -> Document:
    """Which project serves which objective; red where nobody does, amber where several do."""
    t = office.t
    projects: list[Project] = [p for p in office.all("project", ("title",)) if (p.state or "active") not in _OUT]
    objectives: list[ProgrammeObjective] = office.all("programme_objective")
    links = {(each.objective_id, each.project_id) for each in office.all("project_objective")}
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Objective"), 52), Column(t("Indicator"), 38),
        Column(t("Baseline → target"), 22, "centre"),
        *(Column(str(n), 8, "centre", group=t("Projects")) for n in range(1, len(projects) + 1)),
        Column(t("Projects in all"), 14, "centre", "number"), Column(t("Note"), 26),
    ]  # fmt: skip
    rows: list[Row | Sequence[Value]] = []
    number, wide = 0, len(columns)
    for direction in dict.fromkeys(o.direction for o in objectives):
        rows.append(group(office.titled(direction) if direction else t("No direction")))
        for each in (o for o in objectives if o.direction is direction):
            number += 1
            rows.append(_objective(number, each, projects, links, office))
    blocks: list[Block] = [
        Paragraph(office.named(office.organisation), "centre", space_after=2),
        Heading(t("MATRIX OF OBJECTIVES AND PROJECTS"), 1, listed=False),
        Table(columns, rows or [[""] * wide] * 4, size=9),
        Paragraph(
            t("Red – no project serves the objective, amber – several projects serve it and should be compared."),
            "left", indent=0, size=9.5,
        ),
        *_legend(projects, links, office),
        coordinator_signs(office),
    ]  # fmt: skip
    page = Page(landscape=True, top=16, left=16, right=12, bottom=12)
    return office.paper(t("Matrix of objectives and projects"), blocks, page=page, size=11)


def _objective(
    number: int, each: ProgrammeObjective, projects: Sequence[Project], links: set[tuple[int, int]], office: Office
) -> Row:
    t = office.t
    served = [(each.id, p.id) in links for p in projects]
    count = sum(served)
    ends = [("–" if v is None else t.number(v)) for v in (each.baseline, each.target)]
    said = f"{ends[0]} → {ends[1]} {office.own(each.unit)}".strip()
    fill = "red" if not count else "amber" if count > 1 else ""
    note = t("Nobody serves it") if not count else t("Overlap") if count > 1 else ""
    marks = (Cell("+" if here else "", fill="green" if here else "") for here in served)
    return Row(
        (
            number, office.own(each.title), office.own(each.indicator), said, *marks, Cell(count, fill=fill),  # type: ignore[arg-type]
            Cell(note, fill=fill),  # type: ignore[arg-type]
        )
    )  # fmt: skip


def _legend(projects: Sequence[Project], links: set[tuple[int, int]], office: Office) -> list[Block]:
    """Which project each number stands for; those that serve no objective are marked."""
    t = office.t
    serving = {project for _, project in links}
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Project"), 90), Column(t("Leader"), 36), Column(t("Stage"), 34),
        Column(t("Note"), 60),
    ]  # fmt: skip
    rows = [
        (
            n, office.titled(p), office.initials(p.leader), office.choice(STAGES, p.stage),
            "" if p.id in serving else Cell(t("Serves no objective of the programme"), fill="amber"),
        )
        for n, p in enumerate(projects, 1)
    ]  # fmt: skip
    return [Spacer(2), Table(columns, rows, t("Projects"), size=9)] if rows else []


@prints("joint-projects", N_("List of joint projects"))
def joint_projects(office: Office) -> Document:
    """Projects whose group has members of a partner, with who takes part from either side."""
    t = office.t
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Project"), 58), Column(t("Programme direction"), 34),
        Column(t("Leader"), 26), Column(t("Partner organisation"), 44), Column(t("Participants of the partner"), 44),
        Column(t("Agreement"), 24, "centre"), Column(t("Term"), 24, "centre"), Column(t("Status"), 24, "centre"),
    ]  # fmt: skip
    agreements = {a.partner_id: a for a in office.all("agreement", ("signed",)) if a.state != "ended"}
    own = office.organisation.id if office.organisation else None
    rows: list[Sequence[Value]] = []
    for project in office.all("project", ("starts", "title")):
        members = [m for g in live(project.groups) for m in live(g.members) if m.organisation_id not in (None, own)]
        partners = dict.fromkeys(m.organisation for m in members)
        if not partners:
            continue
        numbers = [agreements[p.id].number for p in partners if p.id in agreements]
        state = project.state or "active"
        rows.append((
            len(rows) + 1, office.titled(project), office.titled(project.direction) if project.direction else "",
            office.initials(project.leader), "; ".join(office.brief(p) for p in partners),
            ", ".join(dict.fromkeys(office.initials(m.person) for m in members)), ", ".join(numbers),
            office.span(project.starts, project.ends).replace("–", " – "),
            office.choice(STAGES, project.stage) if state == "active" else office.choice(STATES, state),
        ))  # fmt: skip
    blocks: list[Block] = [
        office.approval(),
        Heading(t("LIST OF JOINT PROJECTS with partner organisations"), 1, listed=False),
        Paragraph(t("As of {date}", date=t.long_date(office.today)), "centre", space_after=3),
        Table(columns, rows or [[""] * len(columns)] * 5, size=9.5),
        Spacer(2),
        coordinator_signs(office),
    ]  # fmt: skip
    return office.paper(t("List of joint projects"), blocks, page=Page(landscape=True, top=16, left=16, right=12))
