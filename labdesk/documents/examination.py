"""Papers of the expert examination (documents of par. 3): conclusion, score sheets, remarks with answers, packet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from labdesk.documents.model import (
    Approval,
    Block,
    Bullets,
    Cell,
    Clauses,
    Column,
    Document,
    Facts,
    Heading,
    Keep,
    Page,
    Paragraph,
    Row,
    Rules,
    Signature,
    Signatures,
    Spacer,
    Table,
    Value,
    bold,
    italic,
    total,
)
from labdesk.documents.office import LINE, Office, live
from labdesk.documents.registry import prints
from labdesk.documents.words import quoted
from labdesk.i18n import N_, numbers
from labdesk.operations import examinations
from labdesk.operations.blinding import Blinder
from labdesk.operations.examinations import CONCLUSIONS, Mark, Round, Sheet
from labdesk.operations.hidden import blinder
from labdesk.schema.examination import CRITERIA, Examination
from labdesk.schema.people import Person
from labdesk.schema.projects import Project

_MATERIALS = (
    ("problem", N_("Problem")), ("object", N_("Object of research")), ("subject", N_("Subject of research")),
    ("hypothesis", N_("Scientific hypothesis")), ("goal", N_("Goal in one sentence")), ("tasks", N_("Tasks")),
    ("measure", N_("Measurable result")), ("result", N_("Expected result")), ("resources", N_("Resources")),
    ("risks", N_("Risks")),
)  # fmt: skip
"""What of a project an expert reads, in this order."""


def _over(project: Project | None, office: Office, title: str, heading: str) -> list[Block]:
    """The title of a paper about a project: in Uzbek the project stands before it, elsewhere behind it."""
    about = Paragraph(office.t("on the project “{title}”", title=title), "centre", keep_next=True)
    named = Heading(heading, 1, listed=False)
    return [about, named] if office.t.base.startswith("uz") else [named, about]


@prints("expert-conclusion", N_("Expert conclusion"), Examination)
def expert_conclusion(examination: Examination, office: Office) -> Document:
    """Who examined what, the marks of every expert, merits, shortcomings and the conclusion, to be approved."""
    t = office.t
    whole = examinations.read(office.store, examination.id)
    title = office.titled(examination.project) if examination.project else LINE
    chair = office.initials(examination.chair)
    texts = {name: quoted(text, t) for name, text in examinations.draft(whole, t).items()} | {
        name: office.own(getattr(examination, name))
        for name in ("merits", "shortcomings", "conclusion")
        if getattr(examination, name)
    }
    if examination.decision:
        texts["conclusion"] = t(CONCLUSIONS[examination.decision])
    blocks: list[Block] = [
        Approval(office.stamp(t("“APPROVED”"), t("Chair of the expert commission"), chair)),
        *_over(examination.project, office, title, t("EXPERT CONCLUSION")),
        Facts(_facts(examination, whole, title, office), label_width=0.36, size=11),
        Spacer(2),
        _criteria(whole, office),
        *_weighed(whole, office),
        *_listed(t("Merits of the project:"), texts["merits"]),
        *_listed(t("Shortcomings and proposals:"), texts["shortcomings"]),
        Paragraph([bold(t("CONCLUSION:")), " ", texts["conclusion"] or LINE * 4], space_after=2),
        *_minutes(examination, office),
        Keep([Signatures(_commission(examination, whole, office))]),
    ]
    name = f"{t('Expert conclusion')} – {title}"
    return office.paper(name, blocks, code=office.code("expert-conclusion", "examination", [examination.id]))


def _facts(examination: Examination, whole: Round, title: str, office: Office) -> list[tuple[str, Value]]:
    t, project = office.t, examination.project
    version = ", ".join(part for part in (_round(examination, office), office.own(examination.title)) if part)
    days = [sheet.returned for sheet in whole.counted if sheet.returned]
    return [
        (t("Project"), title),
        (t("Programme direction"), office.titled(project.direction) if project and project.direction else ""),
        (t("Authors (group)"), ", ".join(office.initials(person) for person in _authors(project))),
        (t("Version"), version),
        (t("Submitted on"), t.date(examination.submitted)),
        (t("Experts"), ", ".join(office.initials(_person(sheet, office)) for sheet in whole.counted)),
        (t("Date of the examination"), t.date(max(days, default=None) or examination.decided)),
    ]


def _round(examination: Examination, office: Office) -> str:
    return office.t("round {n}", n=examination.number or 1)


def _authors(project: Project | None) -> list[Person]:
    """Leader and present members, each once."""
    if project is None:
        return []
    members = [m.person for g in live(project.groups) for m in live(g.members) if m.person and not m.left]
    return list(dict.fromkeys([*([project.leader] if project.leader else []), *members]))


def _person(sheet: Sheet, office: Office) -> Person | None:
    found: Person | None = office.session.get(Person, sheet.person)
    return found


def _criteria(whole: Round, office: Office) -> Table:
    """Every criterion with the points of each expert, the mean, and what the experts wrote."""
    t, sheets = office.t, whole.counted
    experts = [Column(t("Expert {n}", n=n), 11, "centre", "number") for n, _ in enumerate(sheets, 1)]
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Criterion"), 58), Column(t("Most points"), 13, "centre", "number"),
        *experts, Column(t("Mean"), 12, "centre", "number"), Column(t("Note"), 42),
    ]  # fmt: skip
    rows: list[Row | Sequence[Value]] = [
        (n, t(CRITERIA[m.criterion]), m.most, *m.given, _rounded(m.mean), _notes(m, sheets, office))
        for n, m in enumerate(whole.marks, 1)
    ]
    sums = [sum(sheet.points.values()) or None for sheet in sheets]
    rows.append(total("", t("Total"), whole.most, *sums, _rounded(whole.total), ""))
    return Table(columns, rows, size=10.5)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _notes(mark: Mark, sheets: Sequence[Sheet], office: Office) -> str:
    said = [office.own(sheet.comments[mark.criterion]) for sheet in sheets if mark.criterion in sheet.comments]
    apart = [office.t("The experts differ.")] if mark.apart else []
    return "; ".join([*said, *apart])


def _weighed(whole: Round, office: Office) -> Iterator[Block]:
    """The total in digits and words, as offices write points."""
    t = office.t
    if whole.total is None or whole.share is None:
        return
    points = t.number(round(whole.total, 1))
    if float(round(whole.total, 1)).is_integer():
        points = f"{points} ({numbers.in_words(round(whole.total), t.base)})"
    yield Paragraph(
        t(
            "Mean total: {points} of {most} points, {percent} %.",
            points=t.own(points) if t.code != t.base else points,
            most=t.number(whole.most), percent=t.number(round(whole.share, 1)),
        ),
        indent=0,
        space_after=2,
    )  # fmt: skip


def _listed(title: str, text: str) -> Iterator[Block]:
    """A part with its lines as a list, or ruled lines to be written on."""
    lines = [line.strip(" -–•\t") for line in text.splitlines() if line.strip()]
    head = Paragraph(bold(title), "left", indent=0, keep_next=True, space_after=1)
    if lines:
        yield from (head, Bullets(lines))
    else:
        yield Keep([head, Rules(3)])


def _minutes(examination: Examination, office: Office) -> Iterator[Block]:
    number, day = examinations.protocol_of(office.store, examination.id)
    if examination.decision and number:
        said = office.t("Basis: minutes of the laboratory council {dated}.", dated=office.dated(day, number))
        yield Paragraph(said, indent=0)
    if examination.decision == "remarks" and examination.remarks_due:
        due = office.t("The remarks are to be met {deadline}.", deadline=office.by(examination.remarks_due))
        yield Paragraph(due.replace("..", "."), indent=0)  # a Russian year ends with a full stop of its own


def _commission(examination: Examination, whole: Round, office: Office) -> list[Signature]:
    t = office.t
    rows = [office.signature(t("Chair of the expert commission"), examination.chair)]
    members = [_person(sheet, office) for sheet in whole.counted if sheet.person != examination.chair_id]
    for n, person in enumerate(members):
        rows.append(office.signature(t("Members of the commission") if n == 0 else "", person))
    return rows


@prints("score-sheet", N_("Score sheets of the experts"), Examination)
def score_sheets(examination: Examination, office: Office, expert: int = 0) -> list[Document]:
    """A sheet for each expert (or one of them): blank, or with the points that are entered; its code brings it back."""
    whole = examinations.read(office.store, examination.id)
    hidden = blinder(office.store, examination.project_id or 0)
    chosen: list[Sheet | None] = [sheet for sheet in whole.counted if expert in (0, sheet.id)]
    return [_score_sheet(examination, whole, each, hidden, office) for each in chosen or [None]]


def _score_sheet(
    examination: Examination, whole: Round, sheet: Sheet | None, hidden: Blinder, office: Office
) -> Document:
    t = office.t
    title = hidden(office.titled(examination.project)) if examination.project else LINE
    code = (sheet.packet if sheet else "") or LINE
    facts: list[tuple[str, Value]] = [
        (t("Project"), title), (t("Code of the packet"), code), (t("Version"), _round(examination, office)),
        (t("Expert"), office.full(_person(sheet, office) if sheet else None)),
        (t("To be returned by"), t.date(examination.due) or LINE),
    ]  # fmt: skip
    blocks: list[Block] = [
        Heading(t("SCORE SHEET OF THE EXPERT"), 1, listed=False),
        Facts(facts, label_width=0.3, size=11),
        Paragraph(italic(t("Write whole points from 0 to the most of the criterion.")), "left", indent=0),
        _blank_criteria(whole, sheet, office),
        *_own_words(t("Merits of the project:"), 2),
        *_own_words(t("Shortcomings and proposals:"), 3),
        *_choice(office),
        Paragraph(t("I have no personal interest in this project and am not tied to its authors."), "left", indent=0),
        Signatures([office.signature(t("Expert"), _person(sheet, office) if sheet else None)]),
        Paragraph(t("Date: {date}", date=office.blank()), "left", indent=0),
    ]
    paper = office.code("score-sheet", "examination_expert", [sheet.id]) if sheet else None
    page = Page(top=14, bottom=14)
    return office.paper(f"{t('Score sheet')} {code}".replace(LINE, "").strip(), blocks, size=11, page=page, code=paper)


def _blank_criteria(whole: Round, sheet: Sheet | None, office: Office) -> Table:
    t = office.t
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Criterion"), 56), Column(t("Most points"), 14, "centre", "number"),
        Column(t("Points"), 14, "centre", "number"), Column(t("Comment"), 60),
    ]  # fmt: skip
    points, comments = (sheet.points, sheet.comments) if sheet else ({}, {})
    rows: list[Row | Sequence[Value]] = [
        (n, t(CRITERIA[m.criterion]), m.most, points.get(m.criterion), office.own(comments.get(m.criterion)))
        for n, m in enumerate(whole.marks, 1)
    ]
    rows.append(total("", t("Total"), whole.most, sum(points.values()) or None, ""))
    return Table(columns, rows, size=11, row_height=8)


def _own_words(title: str, lines: int) -> list[Block]:
    return [Paragraph(bold(title), "left", indent=0, keep_next=True, space_after=0), Rules(lines, 6.5)]


def _choice(office: Office) -> list[Block]:
    """The possible conclusions with a box before each: the expert ticks one."""
    t = office.t
    rows = [("", t(sentence)) for sentence in CONCLUSIONS.values()]
    head = Paragraph(bold(t("Conclusion of the expert (mark one):")), "left", indent=0, keep_next=True)
    columns = [Column("", 6, "centre"), Column("", 160)]
    return [Spacer(2), Keep([head, Table(columns, rows, size=11, row_height=6, heading=False)]), Spacer(2)]


@prints("remarks-answers", N_("Remarks of the experts with answers"), Examination)
def remarks_answers(examination: Examination, office: Office) -> Document:
    """Every remark beside the answer of the authors, what was done, and who accepted it."""
    t = office.t
    title = office.titled(examination.project) if examination.project else LINE
    columns = [
        Column(t("No."), 6, "centre"), Column(t("Remark of the expert"), 56), Column(t("Expert"), 26),
        Column(t("Answer of the authors"), 56), Column(t("What was done"), 48), Column(t("Accepted (who, when)"), 30),
    ]  # fmt: skip
    rows: list[Sequence[Value]] = []
    for n, remark in enumerate(live(examination.remarks), 1):
        expert = remark.expert.person if remark.expert else None
        accepted = ", ".join(part for part in (office.initials(remark.accepted_by), t.date(remark.accepted)) if part)
        rows.append((
            remark.number or n, office.own(remark.remark), office.initials(expert), office.own(remark.answer),
            office.own(remark.action), accepted,
        ))  # fmt: skip
    leader = examination.project.leader if examination.project else None
    blocks: list[Block] = [
        *_over(examination.project, office, title, t("REMARKS OF THE EXPERTS AND ANSWERS TO THEM")),
        Paragraph(f"{_round(examination, office)}, {t.date(examination.submitted)}", "centre", space_after=2),
        Table(columns, rows or [("", "", "", "", "", "")] * 5, size=10.5, row_height=0 if rows else 14),
        Signatures([
            office.signature(t("Project leader"), leader),
            office.signature(t("Chair of the expert commission"), examination.chair),
        ]),
    ]  # fmt: skip
    name = f"{t('Remarks of the experts with answers')} – {title}"
    code = office.code("remarks-answers", "examination", [examination.id])
    return office.paper(name, blocks, page=Page(landscape=True), code=code)


@prints("blinded-packet", N_("Blinded packet for the experts"), Examination)
def blinded_packet(examination: Examination, office: Office) -> Document:
    """The materials of a project without anything that tells whose they are: neither in the text nor in the file."""
    t, project = office.t, examination.project
    hidden = blinder(office.store, examination.project_id or 0)
    code = f"L{examination.project_id}-{examination.number or 1}"
    facts: list[tuple[str, Value]] = [
        (t("Code of the packet"), code),
        (t("Project"), hidden(office.titled(project)) if project else LINE),
        (t("Programme direction"), hidden(office.titled(project.direction)) if project and project.direction else ""),
        (t("Version"), ", ".join(filter(None, (_round(examination, office), hidden(office.own(examination.title)))))),
        (t("Submitted on"), t.date(examination.submitted)),
    ]
    blocks: list[Block] = [
        Heading(t("MATERIALS OF THE PROJECT FOR THE EXPERTS"), 1, listed=False),
        Facts(facts, label_width=0.32, size=11),
        Paragraph(italic(t(_KEY)), size=10, indent=0),
        *_materials(project, hidden, office),
        *_plan(examination.project_id, hidden, office),
    ]
    paper = office.paper(f"{t('Blinded packet for the experts')} {code}", blocks)
    return replace(paper, author="")


_KEY = N_(
    "Names of people stand as [A-1], [A-2], …, organisations as [T-1], [T-2], …, places as [J], telephones and "
    "addresses as [K]."
)


def _materials(project: Project | None, hidden: Blinder, office: Office) -> Iterator[Block]:
    for name, label in _MATERIALS:
        text = hidden(office.own(getattr(project, name, None)))
        if text:
            yield Heading(office.t(label), 3)
            lines = [line.strip(" -–•\t") for line in text.splitlines() if line.strip()]
            yield Clauses(lines) if len(lines) > 1 else Paragraph(lines[0])


def _plan(project: int | None, hidden: Blinder, office: Office) -> Iterator[Block]:
    """What is done until when, and by what means; nobody is named."""
    t = office.t
    tasks = office.all("project_task", ("position", "due"), project=project)
    if tasks:
        columns = [
            Column(t("No."), 6, "centre"), Column(t("Task"), 90), Column(t("Starts on"), 20, "centre", "date"),
            Column(t("Due on"), 20, "centre", "date"),
        ]  # fmt: skip
        rows: list[Sequence[Value]] = [
            (n, hidden(office.own(x.title)), x.starts, x.due) for n, x in enumerate(tasks, 1)
        ]
        yield Heading(t("Plan of the work"), 3)
        yield Table(columns, rows, size=10.5)
    means = office.all("project_resource", ("sort", "title"), project=project)
    if means:
        columns = [
            Column(t("No."), 6, "centre"), Column(t("Resource"), 80),
            Column(t("Planned amount"), 24, "centre", "number"), Column(t("Unit"), 18, "centre"),
            Column(t("Money planned, soʻm"), 28, "right", "number"),
        ]  # fmt: skip
        rows = [
            (n, hidden(office.own(x.title)), x.amount, office.own(x.unit), Cell(x.cost)) for n, x in enumerate(means, 1)
        ]
        yield Heading(t("Means of the work"), 3)
        yield Table(columns, rows, size=10.5)
