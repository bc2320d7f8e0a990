"""What the board and the passport show of projects: a look at each with its progress, its stages with their gaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from labdesk.operations.gates import PAPER, WAY, Missing, due_on, missing
from labdesk.operations.notices import Name, day_of, rows
from labdesk.schema.projects import CLOSED_STAGES
from labdesk.store import Store

DONE, CURRENT, GAP, AHEAD, STOPPED = "done", "current", "gap", "ahead", "stopped"
"""What a stage is on the strip of a passport."""


@dataclass(frozen=True)
class Look:
    """A project at a glance; `progress` is the mean of its tasks in per cent, None without any."""

    id: int
    title: str
    stage: str
    state: str
    direction: int | None
    leader: int | None
    name: Name
    starts: date | None
    ends: date | None
    progress: int | None = None
    tasks: int = 0
    late_tasks: int = 0
    days_late: int = 0


_LOOKS = """
    SELECT p.id, p.title, coalesce(p.stage, 'problem'), coalesce(p.state, 'active'), p.direction_id, p.leader_id,
        h.full_latn, h.full_cyrl, p.starts, p.ends, k.progress, k.tasks, k.late
    FROM project p LEFT JOIN person h ON h.id = p.leader_id
    LEFT JOIN (SELECT project_id, avg(CASE WHEN done IS NOT NULL THEN 100 ELSE coalesce(progress, 0) END) progress,
            count(*) tasks, sum(done IS NULL AND due < :day AND coalesce(progress, 0) < 100) late
        FROM project_task WHERE deleted_at IS NULL GROUP BY project_id) k ON k.project_id = p.id
    WHERE p.deleted_at IS NULL ORDER BY p.ends IS NULL, p.ends, p.title_sort, p.id"""


def looks(store: Store, day: date) -> list[Look]:
    """Every project, those that end first before the others."""
    found = []
    for i, title, stage, state, direction, leader, latn, cyrl, starts, ends, progress, tasks, late in rows(
        store, _LOOKS, day=day
    ):
        last = day_of(ends) if ends else None
        overdue = bool(last and last < day and state == "active" and stage not in CLOSED_STAGES)
        found.append(Look(
                i,
                title,
                stage,
                state,
                direction,
                leader,
                Name(latn, cyrl),
                day_of(starts) if starts else None,
                last,
                None if progress is None else round(progress),
                tasks or 0,
                (late or 0) if state == "active" else 0,
                (day - last).days if last and overdue else 0,
        ))  # fmt: skip
    return found


@dataclass(frozen=True)
class Stay:
    """One stay in a stage, as the passport tells it."""

    id: int
    opened: date | None
    closed: date | None
    paper: str | None
    number: str | None
    day: date | None
    signer: int | None
    remark: str


@dataclass(frozen=True)
class StageView:
    """A stage of one project: what it is on the strip, the stays in it and what it still lacks."""

    key: str
    kind: str
    stays: tuple[Stay, ...] = ()
    lacking: tuple[Missing, ...] = ()


@dataclass(frozen=True)
class TaskView:
    """A task of a project and who does it."""

    id: int
    title: str
    name: Name
    due: date | None
    progress: int
    done: bool
    late: bool


@dataclass(frozen=True)
class ChangeView:
    """A change of the plan: what was there before stays written."""

    id: int
    day: date
    sort: str
    reason: str
    old: str
    new: str


@dataclass(frozen=True)
class Passport:
    """Everything the passport shows of a project, in no language yet; `facts` by field name."""

    project: int
    facts: dict[str, Any]
    stages: tuple[StageView, ...]
    due: date | None
    look: Look
    tasks: tuple[TaskView, ...] = ()
    changes: tuple[ChangeView, ...] = ()
    resources: tuple[int, ...] = ()
    totals: dict[str, float] = field(default_factory=dict)

    @property
    def current(self) -> StageView:
        """The stage the project stands in."""
        return next(each for each in self.stages if each.key == (self.facts["stage"] or WAY[0]))


def passport(store: Store, project: int, day: date) -> Passport:
    """Read the passport of a project; raises LabDeskError when it is gone."""
    facts = store.get("project", project)
    now = WAY.index(facts["stage"] or WAY[0])
    stays = _stays(store, project)
    stopped = (facts["state"] or "active") not in ("active", "completed")
    stages = []
    for number, key in enumerate(WAY):
        lacking = tuple(missing(store, project, key)) if number <= now else ()
        if number == now:
            kind = STOPPED if stopped else DONE if facts["state"] == "completed" else CURRENT
        elif number > now:
            kind = AHEAD
        else:
            lacking = tuple(each for each in lacking if each.weight == PAPER)
            kind = GAP if lacking else DONE
        stages.append(StageView(key, kind, tuple(stays[key]), lacking))
    look = next(each for each in looks(store, day) if each.id == project)
    return Passport(
        project, facts, tuple(stages), due_on(store, project), look, tuple(_tasks(store, project, day)),
        tuple(_changes(store, project)), _resources(store, project), resource_totals(store, project),
    )  # fmt: skip


def _tasks(store: Store, project: int, day: date) -> Iterator[TaskView]:
    for i, title, due, progress, done, latn, cyrl in rows(
        store,
        """SELECT k.id, k.title, k.due, coalesce(k.progress, 0), k.done, h.full_latn, h.full_cyrl
           FROM project_task k LEFT JOIN person h ON h.id = k.responsible_id
           WHERE k.deleted_at IS NULL AND k.project_id = :project ORDER BY k.position, k.due, k.id""",
        project=project,
    ):
        last = day_of(due) if due else None
        late = bool(last and not done and last < day and progress < 100)
        yield TaskView(i, title, Name(latn, cyrl), last, 100 if done else progress, bool(done), late)


def _changes(store: Store, project: int) -> Iterator[ChangeView]:
    for i, day, sort, reason, old, new in rows(
        store,
        """SELECT id, day, sort, reason, old, new FROM project_event
           WHERE deleted_at IS NULL AND project_id = :project ORDER BY day DESC, id DESC""",
        project=project,
    ):
        yield ChangeView(i, day_of(day), sort, reason or "", old or "", new or "")


def _resources(store: Store, project: int) -> tuple[int, ...]:
    found = rows(
        store, "SELECT id FROM project_resource WHERE deleted_at IS NULL AND project_id = :project", project=project
    )
    return tuple(i for (i,) in found)


def _stays(store: Store, project: int) -> dict[str, list[Stay]]:
    found: dict[str, list[Stay]] = defaultdict(list)
    for row in rows(
        store,
        """SELECT stage, id, opened, closed, paper, number, day, signer_id, coalesce(remark, '') FROM project_stage
           WHERE deleted_at IS NULL AND project_id = :project ORDER BY opened, id""",
        project=project,
    ):
        stage, i, opened, closed, paper, number, day, signer, remark = row
        days = [day_of(each) if each else None for each in (opened, closed, day)]
        found[stage].append(Stay(i, days[0], days[1], paper, number, days[2], signer, remark))
    return found


def resource_totals(store: Store, project: int) -> dict[str, float]:
    """Hours and money, planned and used; money used is the amount used at the planned price."""
    ((hours, used_hours, cost, used_cost),) = rows(
        store,
        """SELECT sum(hours), sum(CASE WHEN sort = 'hours' THEN actual END), sum(cost),
               sum(CASE WHEN sort = 'money' AND price IS NULL THEN actual ELSE actual * price END)
           FROM project_resource WHERE deleted_at IS NULL AND project_id = :project""",
        project=project,
    )
    return {"hours": hours or 0, "used_hours": used_hours or 0, "cost": cost or 0, "used_cost": used_cost or 0}
