"""The passport of a project: where it stands, by which papers it came there, and everything it consists of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from labdesk.documents.minutes import about
from labdesk.documents.model import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Fill,
    Heading,
    Paragraph,
    Row,
    Signatures,
    Table,
    Value,
    total,
)
from labdesk.documents.office import Office, live
from labdesk.documents.registry import prints
from labdesk.documents.words import quoted
from labdesk.i18n import N_
from labdesk.schema.minutes import BODIES
from labdesk.schema.passport import BASES, CHANGES, RESOURCE_KINDS, ProjectResource, ProjectStage, change_said
from labdesk.schema.projects import ACTIVITIES, APPROACHES, GROUP_ROLES, STAGES, STATES, Project, ProjectGroup

_WAY = tuple(STAGES)
_SMALL = 10.0


@prints("project-passport", N_("Project passport"), Project)
def project_passport(project: Project, office: Office, edition: int = 0) -> Document:
    """Ten sections computed from the data; `edition` numbers a print that is kept."""
    t = office.t
    title = t("PROJECT PASSPORT")
    told = t("“{title}”", title=office.titled(project))
    blocks: list[Block] = [office.approval(), Heading(title, 1, listed=False), Paragraph(told, "centre", space_after=2)]
    if edition:
        said = t("Edition {n}, {date}", n=edition, date=t.long_date(office.today))
        blocks.append(Paragraph(said, "centre", space_after=3))
    sections = (
        (N_("General information"), _general), (N_("Stages and their papers"), _stages),
        (N_("Problem"), _problems), (N_("Research and goal"), _research), (N_("Choice of the direction"), _choices),
        (N_("Project group"), _groups), (N_("Tasks"), _tasks), (N_("Resources"), _resources),
        (N_("Changes on the way"), _changes), (N_("Decisions of councils"), _decisions),
    )  # fmt: skip
    number = 0
    for label, make in sections:
        found = list(make(project, office))
        if found:
            number += 1
            blocks += [Heading(f"{number}. {t(label)}", 3), *found]
    coordinator = office.site.coordinator if office.site else None
    blocks.append(Signatures([
        office.signature(t("Project leader"), project.leader),
        office.signature(t("Site coordinator"), coordinator, role="coordinator"),
    ]))  # fmt: skip
    code = office.code("project-passport", "project", [project.id])
    return office.paper(f"{t('Project passport')} – {office.titled(project)}", blocks, code=code)


def _general(project: Project, office: Office) -> Iterator[Block]:
    t = office.t
    state = office.choice(STATES, project.state or "active")
    objectives = [office.titled(each.objective) for each in office.all("project_objective", project=project.id)]
    facts: list[tuple[str, Value]] = [
        (t("Project"), office.titled(project)),
        (t("Programme direction"), office.titled(project.direction) if project.direction else ""),
        (t("Objectives of the programme it serves"), "; ".join(objectives)),
        (t("Direction of the site's activity"), office.choice(ACTIVITIES, project.activity)),
        (t("Approach"), office.choice(APPROACHES, project.approach)),
        (t("Project leader"), office.full(project.leader, "")),
        (t("Term"), office.span(project.starts, project.ends).replace("–", " – ")),
        (t("Stage"), f"{office.choice(STAGES, project.stage)} ({state})"),
    ]
    yield Facts([(label, value) for label, value in facts if value], label_width=0.36, size=11)


def _stages(project: Project, office: Office) -> Iterator[Block]:
    t = office.t
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Stage"), 30), Column(t("Opened on"), 18, "centre", "date"),
        Column(t("Closed on"), 18, "centre", "date"), Column(t("Basis paper"), 40), Column(t("Signed by"), 26),
        Column(t("Remark"), 32),
    ]  # fmt: skip
    stays: list[ProjectStage] = office.all("project_stage", ("opened",), project=project.id)
    now = _WAY.index(project.stage or _WAY[0])
    rows: list[Row | Sequence[Value]] = []
    for number, key in enumerate(_WAY, 1):
        here = [each for each in stays if each.stage == key] or [None]  # type: ignore[list-item]
        for stay in here:
            rows.append(_stay(number, key, stay, now, office))
    yield Table(columns, rows, size=_SMALL)


def _stay(number: int, key: str, stay: ProjectStage | None, now: int, office: Office) -> Row:
    t = office.t
    place = _WAY.index(key)
    fill: Fill = "green" if place < now else "blue" if place == now else ""
    if stay is None:
        return Row((number, t(STAGES[key]), "", "", "", "", ""), fill=fill)
    paper = ""
    if stay.paper and stay.number:
        paper = t(
            "{paper} No. {number} of {date}", paper=t(BASES[stay.paper]), number=stay.number, date=t.date(stay.day)
        )
    if stay.remark:
        fill = "amber"
    cells = (
        number, Cell(t(STAGES[key]), bold=place == now), stay.opened, stay.closed, paper,
        office.initials(stay.signer), office.own(stay.remark),
    )  # fmt: skip
    return Row(cells, fill=fill)


def _problems(project: Project, office: Office) -> Iterator[Block]:
    t = office.t
    if project.problem:
        yield Paragraph(office.own(project.problem), indent=0)
    linked = [each.problem for each in office.all("project_problem", project=project.id) if each.problem]
    columns = [
        Column(t("Problem of the bank"), 50), Column(t("Facts that prove it"), 50), Column(t("Whom it touches"), 30),
        Column(t("Votes"), 12, "centre", "number"),
    ]  # fmt: skip
    rows = [
        (office.own(p.title), office.own(p.evidence), _touched(p, office), p.votes if p.votes is not None else "")
        for p in linked
    ]
    if rows:
        yield Table(columns, rows, size=_SMALL)


def _touched(problem: object, office: Office) -> str:
    whom, scale = office.own(getattr(problem, "whom", None)), getattr(problem, "scale", None)
    return ", ".join(part for part in (whom, office.t.number(scale) if scale else "") if part)


def _research(project: Project, office: Office) -> Iterator[Block]:
    t = office.t
    facts = [
        (label, office.own(value))
        for label, value in (
            (t("Object of research"), project.object), (t("Subject of research"), project.subject),
            (t("Scientific hypothesis"), project.hypothesis), (t("Goal"), project.goal),
            (t("Measurable result"), project.measure), (t("Expected result"), project.result),
            (t("Risks"), project.risks),
        )
    ]  # fmt: skip
    yield Facts([(label, value) for label, value in facts if value], label_width=0.3, size=11)


def _choices(project: Project, office: Office) -> Iterator[Block]:
    t = office.t
    columns = [
        Column(t("Programme direction"), 40), Column(t("Decision"), 20, "centre"), Column(t("Criterion"), 30),
        Column(t("Reason"), 60), Column(t("Date"), 18, "centre", "date"),
    ]  # fmt: skip
    rows = [
        (
            office.titled(each.direction) if each.direction else "", t("Chosen") if each.chosen else t("Rejected"),
            office.own(each.criterion.title) if each.criterion else "", office.own(each.reason), each.day,
        )
        for each in office.all("direction_choice", ("-chosen",), project=project.id)
    ]  # fmt: skip
    if rows:
        yield Table(columns, rows, size=_SMALL)


def _groups(project: Project, office: Office) -> Iterator[Block]:
    t = office.t
    groups: list[ProjectGroup] = live(project.groups)
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Full name"), 38), Column(t("Organisation"), 34),
        Column(t("Role in the group"), 24), Column(t("Field of knowledge"), 26), Column(t("Term of membership"), 30),
    ]  # fmt: skip
    for each in groups:
        order = ""
        if each.order_number and each.order_date:
            order = t("Order No. {number} of {date}", number=each.order_number, date=t.date(each.order_date))
        yield Paragraph(" – ".join(x for x in (office.own(each.title), order) if x), "left", indent=0, keep_next=True)
        rows = []
        for n, member in enumerate(live(each.members), 1):
            since = t("from {date}", date=t.date(member.joined)) if member.joined else ""
            term = f"{t.date(member.joined)} – {t.date(member.left)}" if member.left else since
            why = f"; {office.own(member.left_reason)}" if member.left_reason else ""
            rows.append((
                n, office.full(member.person), office.brief(member.organisation) if member.organisation else "",
                office.choice(GROUP_ROLES, member.role), office.own(member.specialism),
                term + why,
            ))  # fmt: skip
        yield Table(columns, rows or [("", "", "", "", "", "")], size=_SMALL)


def _tasks(project: Project, office: Office) -> Iterator[Block]:
    t = office.t
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Task"), 56), Column(t("Performer"), 28),
        Column(t("Due on"), 18, "centre", "date"), Column(t("Done on"), 18, "centre", "date"),
        Column(t("Progress, %"), 14, "centre", "number"), Column(t("Last check"), 40),
    ]  # fmt: skip
    rows = []
    for n, task in enumerate(office.all("project_task", project=project.id), 1):
        checks = live(task.checks)
        last = f"{t.date(checks[-1].day)}: {office.own(checks[-1].finding)}" if checks else ""
        late = bool(task.due and not task.done and task.due < office.today and (task.progress or 0) < 100)
        rows.append(Row(
            (n, office.own(task.title), office.initials(task.responsible), task.due, task.done, task.progress, last),
            fill="amber" if late else "",
        ))  # fmt: skip
    if rows:
        yield Table(columns, rows, size=_SMALL)


def _resources(project: Project, office: Office) -> Iterator[Block]:
    t = office.t
    found: list[ProjectResource] = office.all("project_resource", project=project.id)
    if not found:
        if project.resources:
            yield Paragraph(office.own(project.resources), indent=0)
        return
    columns = [
        Column(t("Resource"), 50), Column(t("Kind of resource"), 24), Column(t("Planned amount"), 18, None, "number"),
        Column(t("Unit"), 14), Column(t("Price of a unit, soʻm"), 20, None, "number"),
        Column(t("Hours planned"), 16, None, "number"), Column(t("Money planned, soʻm"), 22, None, "number"),
        Column(t("Amount used"), 18, None, "number"),
    ]  # fmt: skip
    rows: list[Row | Sequence[Value]] = [
        (
            office.own(r.title), office.choice(RESOURCE_KINDS, r.sort), r.amount, office.own(r.unit), r.price, r.hours,
            r.cost, r.actual,
        )
        for r in found
    ]  # fmt: skip
    hours, money = sum(r.hours or 0 for r in found), sum(r.cost or 0 for r in found)
    rows.append(total(Cell(t("Total"), span=5, align="left"), hours, money, ""))
    yield Table(columns, rows, size=9.5)


def _changes(project: Project, office: Office) -> Iterator[Block]:
    t = office.t
    columns = [
        Column(t("Date"), 18, "centre", "date"), Column(t("What changed"), 28), Column(t("Before"), 28),
        Column(t("After"), 28), Column(t("Reason"), 50), Column(t("Paper"), 26),
    ]  # fmt: skip
    rows = []
    for each in office.all("project_event", project=project.id):
        ends = [quoted(change_said(each.sort or "", text or "", t), t) for text in (each.old, each.new)]
        paper = t("No. {number}", number=each.number) if each.number else ""
        paper = ", ".join(x for x in (paper, t.date(each.paper_day)) if x)
        rows.append((each.day, office.choice(CHANGES, each.sort), *ends, office.own(each.reason), paper))
    if rows:
        yield Table(columns, rows, size=_SMALL)


def _decisions(project: Project, office: Office) -> Iterator[Block]:
    t = office.t
    columns = [
        Column(t("Date"), 18, "centre", "date"), Column(t("Body"), 28), Column(t("No."), 8, "centre"),
        Column(t("Decided"), 76), Column(t("Due on"), 18, "centre", "date"),
    ]  # fmt: skip
    found = [(each, each.minutes) for each in about(project.id, office) if each.minutes]
    rows = [(m.day, office.choice(BODIES, m.body), m.number, office.own(each.decided), each.due) for each, m in found]
    if rows:
        yield Table(columns, rows, size=_SMALL)
