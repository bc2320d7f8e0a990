"""Orders of the director (documents of par. 1): the order that approves a project group, with its annexes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from labdesk.documents.model import (
    Block,
    Clauses,
    Column,
    Corner,
    Document,
    Heading,
    Keep,
    PageBreak,
    Paragraph,
    Signatures,
    Spacer,
    Table,
    bold,
)
from labdesk.documents.office import LINE, Office, live
from labdesk.documents.registry import prints
from labdesk.i18n import N_
from labdesk.schema.projects import GROUP_ROLES, GroupMember, ProjectGroup


@prints("project-group-order", N_("Order approving a project group"), ProjectGroup)
def project_group_order(group: ProjectGroup, office: Office) -> Document:
    """The order, the acquaintance list, annex 1 with the members and annex 2 with the tasks."""
    t = office.t
    members = live(group.members)
    title = t("On setting up a project group and approving its members")
    blocks: list[Block] = [
        office.letterhead(group.order_date, group.order_number),
        Heading(t("ORDER"), 1, listed=False),
        Paragraph(bold(title), "centre", space_after=4),
        Paragraph(_preamble(group, office)),
        Paragraph(bold(t("I ORDER:")), "centre", keep_next=True, space_after=2),
        Clauses(_clauses(group, members, office)),
        Spacer(2),
        Paragraph(t("Basis: {basis}.", basis=office.own(group.basis).rstrip(".") or LINE * 3)),
        Signatures([office.director_signature()]),
        *_acquaintance(members, office),
        *_members_annex(group, members, office),
        *_tasks_annex(group, members, office),
    ]
    name = f"{t('Order approving a project group')} – {office.own(group.title)}"
    return office.paper(name, blocks, size=14, code=office.code("project-group-order", "project_group", [group.id]))


def _preamble(group: ProjectGroup, office: Office) -> str:
    direction = group.project.direction if group.project else None
    return office.t(
        "To carry out the work plan of the “Educational-scientific complex laboratory” site for the {year} school "
        "year, and to develop and pilot an innovative project in the direction “{direction}”",
        year=office.school_year(group.order_date),
        direction=office.titled(direction) if direction else LINE,
    )


def _clauses(group: ProjectGroup, members: Sequence[GroupMember], office: Office) -> list[str]:
    t = office.t
    leader = next((m.person for m in members if m.role == "leader"), group.project.leader if group.project else None)
    project = office.titled(group.project) if group.project else LINE
    return [
        t(
            "To approve the members of the project group for the project “{project}” according to annex 1.",
            project=project,
        ),
        t("To appoint {name} leader of the project group.", name=office.full(leader)),
        t(
            "To charge the project group (leader – {leader}) with developing the project and submitting it for expert "
            "examination {deadline}.",
            leader=office.initials(leader, LINE),
            deadline=office.by(group.deadline),
        ),
        t("To set the tasks of the group according to annex 2."),
        _control(group, office),
    ]  # fmt: skip


def _control(group: ProjectGroup, office: Office) -> str:
    controller = group.controller
    if controller is None or (office.director and controller.id == office.director.id):
        return office.t("I keep control over the execution of this order to myself.")
    name = ", ".join(part for part in (_lowered(office.post(controller)[1]), office.full(controller)) if part)
    return office.t("To charge {name} with control over the execution of this order.", name=name)


def _lowered(position: str) -> str:
    return position[:1].lower() + position[1:] if position[1:2].islower() else position


def _acquaintance(members: Sequence[GroupMember], office: Office) -> Iterator[Block]:
    t = office.t
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Full name"), 44), Column(t("Position"), 32),
        Column(t("Signature"), 16), Column(t("Date"), 14),
    ]  # fmt: skip
    rows = [(n, office.full(m.person), office.post(m.person)[1], "", "") for n, m in enumerate(members, 1)]
    rows = rows or [(n, "", "", "", "") for n in range(1, 6)]
    head = Paragraph(t("I have read the order:"), "left", indent=0, keep_next=True)
    yield Spacer(3)
    yield Keep([head, Table(columns, rows, row_height=7.5, size=10.5)])


def _annex_head(number: int, group: ProjectGroup, office: Office) -> Iterator[Block]:
    said = office.t(
        "Annex {number}\nto the order of the director of {organisation}\n{dated}",
        number=number,
        organisation=office.brief(office.organisation),
        dated=office.dated(group.order_date, group.order_number),
    )
    yield PageBreak()
    yield Corner(said.splitlines())


def _members_annex(group: ProjectGroup, members: Sequence[GroupMember], office: Office) -> Iterator[Block]:
    t = office.t
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Full name"), 30), Column(t("Place of work (study)"), 32),
        Column(t("Position (year, group)"), 24), Column(t("Role in the group"), 22), Column(t("Telephone"), 21),
    ]  # fmt: skip
    rows = []
    for n, member in enumerate(members, 1):
        place, position = office.post(member.person)
        place = office.named(member.organisation) if member.organisation else place
        phone = member.person.phone if member.person else ""
        rows.append((n, office.full(member.person), place, position, office.choice(GROUP_ROLES, member.role), phone))
    yield from _annex_head(1, group, office)
    yield Heading(t("Members of the project group"), 2)
    yield Paragraph(office.own(group.title), "centre")
    yield Table(columns, rows or [(n, "", "", "", "", "") for n in range(1, 8)], size=10.5)
    yield Signatures([office.director_signature()])


def _tasks_annex(group: ProjectGroup, members: Sequence[GroupMember], office: Office) -> Iterator[Block]:
    t = office.t
    yield from _annex_head(2, group, office)
    yield Heading(t("Tasks of the project group"), 2)
    lines = [office.own(line.strip(" -–•\t")) for line in (group.tasks or "").splitlines() if line.strip()]
    yield Clauses(lines or [LINE * 5] * 3)
    given = [m for m in members if m.task]
    if given:
        columns = [
            Column(t("No."), 6, "centre"), Column(t("Full name"), 32), Column(t("Task"), 52),
            Column(t("Due on"), 16, "centre", "date"),
        ]  # fmt: skip
        rows = [(n, office.full(m.person), office.own(m.task), m.due or group.deadline) for n, m in enumerate(given, 1)]
        yield Spacer(3)
        yield Table(columns, rows, t("Tasks of the members"), size=11)
    yield Signatures([office.director_signature()])
