"""The work plan of a project as a plan-graphic: its tasks against weeks or months (document of par. 4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from labdesk.documents.model import (
    Block,
    Cell,
    Column,
    Document,
    Fill,
    Heading,
    Page,
    Paragraph,
    Signatures,
    Spacer,
    Table,
    Value,
)
from labdesk.documents.office import Office
from labdesk.documents.registry import prints
from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.schema.passport import ProjectTask
from labdesk.schema.projects import Project

WEEKS = 20
"""A plan of at most so many weeks is drawn by weeks, a longer one by months."""
MONTHS = 30
"""A plan of more months is drawn by quarters."""
Span = tuple[date, date, str, str]
"""First day, last day, the heading of the span and the one it shares with its neighbours."""


@prints("project-plan", N_("Work plan of a project"), Project)
def project_plan(project: Project, office: Office, size: str = "A4") -> Document:
    """Every task with its performer and term, and a filled cell for each week or month it takes; A4 or A3 across."""
    if size not in ("A4", "A3"):
        raise LabDeskError(N_("A work plan is printed on A4 or A3."))
    t = office.t
    tasks: list[ProjectTask] = office.all("project_task", project=project.id)
    spans = _spans(project, tasks, office)
    wide = 7.0 if len(spans) > 14 else 9.0
    columns = [
        Column(t("No."), 7, "centre"), Column(t("Tasks (activities)"), 62), Column(t("Performer"), 34),
        Column(t("Term"), 34, "centre"), *(Column(head, wide, "centre", group=group) for _, _, head, group in spans),
        Column(t("Mark of fulfilment"), 26, "centre"),
    ]  # fmt: skip
    rows: list[Sequence[Value]] = [_row(n, task, spans, office) for n, task in enumerate(tasks, 1)]
    rows = rows or [(n, "", "", "", *[""] * len(spans), "") for n in range(1, 9)]
    title = t("WORK PLAN of the project “{title}”", title=office.titled(project))
    blocks: list[Block] = [
        office.approval(),
        Heading(title, 1, listed=False),
        Paragraph(_told(project, office), "centre", space_after=3),
        Table(columns, rows, size=9 if size == "A4" else 11),
        Paragraph(t("Green – done, blue – planned, red – late."), "left", indent=0, size=9),
        Spacer(2),
        Signatures([office.signature(t("Project leader"), project.leader)]),
    ]
    page = Page("A3" if size == "A3" else "A4", landscape=True, left=20, right=12, top=14, bottom=12)
    name = f"{t('Work plan of a project')} – {office.titled(project)}"
    return office.paper(name, blocks, page=page, size=11, code=office.code("project-plan", "project", [project.id]))


def _told(project: Project, office: Office) -> str:
    t = office.t
    goal = office.own(project.goal)
    term = office.span(project.starts, project.ends).replace("–", " – ")
    return " ".join(part for part in (t("Goal: {goal}", goal=goal) if goal else "", f"({term})") if part)


def _row(number: int, task: ProjectTask, spans: Sequence[Span], office: Office) -> Sequence[Value]:
    t = office.t
    starts, ends = task.starts or task.due, task.due or task.starts
    late = bool(task.due and not task.done and task.due < office.today and (task.progress or 0) < 100)
    cells: list[Value] = []
    for first, last, _, _ in spans:
        taken = bool(starts and ends and starts <= last and ends >= first)
        fill: Fill = "" if not taken else "red" if late else "green" if task.done else "blue"
        cells.append(Cell("", fill=fill))
    mark = t("done on {date}", date=t.date(task.done)) if task.done else f"{task.progress or 0} %"
    term = f"{t.date(task.starts)} – {t.date(task.due)}".strip(" –")
    return (number, office.own(task.title), office.initials(task.responsible), term, *cells, mark)


def _spans(project: Project, tasks: Sequence[ProjectTask], office: Office) -> list[Span]:
    """The weeks, months or quarters from the first day of the plan to its last."""
    days = [d for task in tasks for d in (task.starts, task.due) if d] or [
        d for d in (project.starts, project.ends) if d
    ]
    first, last = (min(days), max(days)) if days else (office.today, office.today + timedelta(180))
    if (last - first).days <= WEEKS * 7:
        return _weeks(first, last, office)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return _months(first, last, 1 if months <= MONTHS else 3, office)


def _weeks(first: date, last: date, office: Office) -> list[Span]:
    found, start = [], first - timedelta(first.weekday())
    while start <= last:
        group = f"{office.t.month(start.month)} {start.year}"
        found.append((start, start + timedelta(6), f"{start.day}", group))
        start += timedelta(7)
    return found


def _months(first: date, last: date, step: int, office: Office) -> list[Span]:
    found, start = [], first.replace(day=1)
    if step == 3:
        start = start.replace(month=(start.month - 1) // 3 * 3 + 1)
    while start <= last:
        end = start
        for _ in range(step):
            end = (end.replace(day=1) + timedelta(32)).replace(day=1)
        head = ("I", "II", "III", "IV")[(start.month - 1) // 3] if step == 3 else f"{start.month:02}"
        found.append((start, end - timedelta(1), head, str(start.year)))
        start = end
    return found
