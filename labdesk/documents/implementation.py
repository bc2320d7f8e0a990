"""The implementation programme of a project, its calendar plan and the report on a quarter (documents of par. 4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from labdesk.documents.model import (
    Block,
    Cell,
    Column,
    Document,
    Fill,
    Heading,
    Page,
    Paragraph,
    Row,
    Signatures,
    Table,
    Value,
    group,
    total,
)
from labdesk.documents.office import LINE, Office
from labdesk.documents.registry import prints
from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.i18n.numbers import roman
from labdesk.schema.implementation import PHASES, ProgrammeAction
from labdesk.schema.organisations import Organisation
from labdesk.schema.projects import Project

_MOST_MONTHS = 24
"""More months than this do not fit across a sheet."""


def actions_of(project: Project, office: Office) -> list[ProgrammeAction]:
    """The actions of a project by stage of the programme, each stage in its order."""
    found: list[ProgrammeAction] = office.all("programme_action", project=project.id)
    phases = list(PHASES)
    return sorted(found, key=lambda a: (phases.index(a.phase or "main"), a.position or 0, a.starts or date.max, a.id))


def partner_of(project: Project) -> Organisation | None:
    """The university or institute that has somebody in a group of the project."""
    members = (m for g in project.groups if g.deleted_at is None for m in g.members if m.deleted_at is None)
    return next(
        (m.organisation for m in members if m.organisation and m.organisation.sort in ("otm", "institute")), None
    )


def agreed_by(project: Project, office: Office) -> list[str]:
    """The agreement block of the partner's head; none without a partner."""
    partner = partner_of(project)
    return office.agreed(office.headed(partner), partner.head) if partner else []


def signed_by_leader(project: Project, office: Office) -> Signatures:
    """The project leader and the coordinator sign what the group planned or did."""
    coordinator = office.site.coordinator if office.site else None
    return Signatures([
        office.signature(office.t("Project leader"), project.leader),
        office.signature(office.t("Site coordinator"), coordinator, role="coordinator"),
    ])  # fmt: skip


@prints("implementation-programme", N_("Implementation programme"), Project)
def implementation_programme(project: Project, office: Office) -> Document:
    """Every action by stage: how, when, by whom, to which end, and the mark of its execution."""
    t = office.t
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Content of the action"), 52),
        Column(t("Mechanism (form) of implementation"), 38), Column(t("Term"), 26, "centre"),
        Column(t("Responsible persons"), 32), Column(t("Expected result"), 42), Column(t("Mark of execution"), 30),
    ]  # fmt: skip
    rows: list[Row | Sequence[Value]] = []
    number = 0
    for phase, found in _by_phase(actions_of(project, office)):
        rows.append(group(t(PHASES[phase])))
        for action in found:
            number += 1
            rows.append(_line(number, action, office))
    title = t(
        "PROGRAMME for carrying out the project “{project}” in {years}",
        project=office.titled(project), years=_years(project),
    )  # fmt: skip
    blocks: list[Block] = [
        office.approval(agreed_by(project, office)),
        Heading(title, 1, listed=False),
        Table(columns, rows or [(n, *[""] * 6) for n in range(1, 11)], size=10),
        signed_by_leader(project, office),
    ]
    name = f"{t('Implementation programme')} – {office.titled(project)}"
    return office.paper(name, blocks, page=Page(landscape=True, top=20))


def _by_phase(actions: Sequence[ProgrammeAction]) -> Iterator[tuple[str, list[ProgrammeAction]]]:
    for phase in PHASES:
        found = [action for action in actions if (action.phase or "main") == phase]
        if found:
            yield phase, found


def _years(project: Project) -> str:
    first, last = project.starts, project.ends
    if not first:
        return LINE
    return str(first.year) if not last or last.year == first.year else f"{first.year}–{last.year}"


def _line(number: int, action: ProgrammeAction, office: Office) -> Sequence[Value]:
    expected = "; ".join(part for part in (office.own(action.expected), office.own(action.resources)) if part)
    return (
        number, office.own(action.title), office.own(action.mechanism), _term(action, office),
        office.initials(action.responsible), expected, _mark(action, office),
    )  # fmt: skip


def _term(action: ProgrammeAction, office: Office) -> str:
    if action.starts and action.due:
        return f"{office.t.date(action.starts)} –\n{office.t.date(action.due)}"
    return office.t.date(action.due or action.starts)


def _mark(action: ProgrammeAction, office: Office) -> Value:
    """What became of an action, as the column for marks says it; empty while its day has not come."""
    t = office.t
    if action.done:
        return t("Done on {date}. {what}", date=t.date(action.done), what=office.own(action.outcome)).strip()
    if action.why_not:
        return Cell(t("Not done: {reason}", reason=office.own(action.why_not)), fill="amber")
    if action.due and action.due < office.today:
        return Cell(t("Not done yet"), fill="red")
    return ""


# --- calendar plan -----------------------------------------------------------------------------------------------


@prints("calendar-plan", N_("Calendar plan of a project"), Project)
def calendar_plan(project: Project, office: Office) -> Document:
    """The actions over the months, the months of each filled."""
    t = office.t
    actions = actions_of(project, office)
    months = _months(actions, project)
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Name of the action"), 60),
        *(Column(roman(m.month), 7, "centre", group=str(m.year)) for m in months),
        Column(t("Person responsible"), 34),
    ]  # fmt: skip
    rows: list[Row | Sequence[Value]] = []
    for n, action in enumerate(actions, 1):
        cells = [Cell("", fill=_fill(action, month)) for month in months]
        rows.append((n, office.own(action.title), *cells, office.initials(action.responsible)))
    blocks: list[Block] = [
        office.approval(agreed_by(project, office)),
        Heading(t("CALENDAR PLAN of the project “{project}”", project=office.titled(project)), 1, listed=False),
        Table(columns, rows or [(n, *[""] * (len(months) + 2)) for n in range(1, 9)], size=9.5),
        Paragraph(t("Green: done; blue: planned."), "left", indent=0, size=9.5),
        signed_by_leader(project, office),
    ]
    name = f"{t('Calendar plan of a project')} – {office.titled(project)}"
    return office.paper(name, blocks, page=Page(landscape=True, top=20))


def _months(actions: Sequence[ProgrammeAction], project: Project) -> list[date]:
    days = [day for a in actions for day in (a.starts, a.due) if day] or [
        d for d in (project.starts, project.ends) if d
    ]
    if not days:
        return []
    first, last = min(days).replace(day=1), max(days)
    found: list[date] = []
    while first <= last and len(found) < _MOST_MONTHS:
        found.append(first)
        first = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return found


def _fill(action: ProgrammeAction, month: date) -> Fill:
    """The colour of a month in which an action runs."""
    first, last = action.starts or action.due, action.due or action.starts
    if first is None or last is None or not first.replace(day=1) <= month <= last:
        return ""
    return "green" if action.done else "blue"


# --- quarter -----------------------------------------------------------------------------------------------------


@prints("quarter-report", N_("Report on a quarter of the programme"), Project)
def quarter_report(project: Project, office: Office, quarter: str = "") -> Document:
    """Plan against done of one quarter ("2026-4"; the present one by default), pre-filled, with the reasons why not."""
    t = office.t
    first, last, number = _quarter(quarter, office.today)
    planned = [a for a in actions_of(project, office) if _falls(a, first, last)]
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Planned"), 58), Column(t("Term"), 24, "centre"),
        Column(t("Person responsible"), 32), Column(t("Carried out"), 54), Column(t("Why it was not done"), 48),
    ]  # fmt: skip
    rows: list[Row | Sequence[Value]] = [
        (
            n, office.own(a.title), _term(a, office), office.initials(a.responsible),
            t("Done on {date}. {what}", date=t.date(a.done), what=office.own(a.outcome)).strip() if a.done else "",
            "" if a.done else office.own(a.why_not),
        )
        for n, a in enumerate(planned, 1)
    ]  # fmt: skip
    done = sum(bool(a.done) for a in planned)
    if rows:
        said = t("Done: {done} of {n}", done=done, n=len(planned))
        rows.append(total("", said, "", "", f"{t.number(round(done / len(planned) * 100))} %", ""))
    title = t(
        "REPORT on the implementation programme of the project “{project}” for quarter {quarter} of {year}",
        project=office.titled(project), quarter=roman(number), year=first.year,
    )  # fmt: skip
    blocks: list[Block] = [
        Heading(title, 1, listed=False),
        Table(columns, rows or [(n, *[""] * 5) for n in range(1, 9)], size=10),
        signed_by_leader(project, office),
    ]
    name = f"{t('Report on a quarter of the programme')} – {office.titled(project)}"
    return office.paper(name, blocks, page=Page(landscape=True, top=20))


def _quarter(text: str, today: date) -> tuple[date, date, int]:
    """First day, last day and number of a quarter written as "2026-4"."""
    year, number = today.year, (today.month - 1) // 3 + 1
    if text:
        head, _, tail = text.partition("-")
        if not (head.isdecimal() and len(head) == 4 and tail in ("1", "2", "3", "4")):
            raise LabDeskError(N_("Write the quarter as year and number, such as 2026-4."))
        year, number = int(head), int(tail)
    after = date(year + number // 4, number % 4 * 3 + 1, 1)
    return date(year, number * 3 - 2, 1), date.fromordinal(after.toordinal() - 1), number


def _falls(action: ProgrammeAction, first: date, last: date) -> bool:
    """Whether an action was due in a quarter, was done in it, or comes over from an earlier one."""
    due = action.due or action.starts
    if due is None:
        return False
    return (
        first <= due <= last or bool(action.done and first <= action.done <= last) or (due < first and not action.done)
    )
