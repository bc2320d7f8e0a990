"""The rules of the page Today about the passports of projects: stages, their papers, tasks and groups."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from labdesk.i18n import N_, Said, plural
from labdesk.operations.gate_rules import BY_PAPER, composition
from labdesk.operations.gates import ADVICE, GATES
from labdesk.operations.notices import Notice, day_of, joined, notices, rows
from labdesk.operations.today_records import AT_WORK
from labdesk.schema.projects import STAGES
from labdesk.store import Store

_ALIVE = "p.deleted_at IS NULL AND coalesce(p.state, 'active') = 'active'"


@notices("stages-long", N_("Projects that stand in a stage longer than planned"))
def stages_long(store: Store, day: date) -> Iterator[Notice]:
    """A stage without an end is how a project is forgotten."""
    found = rows(
        store,
        f"""SELECT p.id, p.title, p.stage, max(s.opened) FROM project p
            JOIN project_stage s ON s.project_id = p.id AND s.stage = p.stage
            WHERE {_ALIVE} AND p.stage != 'spread' AND s.deleted_at IS NULL AND s.closed IS NULL
            GROUP BY p.id ORDER BY 4, p.id""",  # noqa: S608
    )
    late = [
        (i, {"title": title, "stage": Said(STAGES[stage]), "day": day_of(opened)})
        for i, title, stage, opened in found
        if day_of(opened) + timedelta(GATES[stage].days) < day
    ]
    yield from joined(
        late, 57, "passport",
        N_("The project “{title}” stands in the stage “{stage}” since {day}, longer than planned."),
        plural(
            "{n} project stands in a stage longer than planned.",
            "{n} projects stand in a stage longer than planned.",
        ),
    )  # fmt: skip


@notices("tasks-overdue", N_("Tasks of projects past their day"))
def tasks_overdue(store: Store, day: date) -> Iterator[Notice]:
    """A late task makes the whole project late."""
    found = rows(
        store,
        f"""SELECT k.id, k.title, k.due, p.title FROM project_task k JOIN project p ON p.id = k.project_id
            WHERE {AT_WORK} AND p.deleted_at IS NULL AND k.deleted_at IS NULL AND k.due < :day AND k.done IS NULL
            AND coalesce(k.progress, 0) < 100 ORDER BY k.due, k.id""",  # noqa: S608
        day=day,
    )
    yield from joined(
        [(i, {"task": task, "day": day_of(due), "title": title}) for i, task, due, title in found], 59, "project_task",
        N_("The task “{task}” of the project “{title}” was due on {day}."),
        plural("{n} task of projects is past its day.", "{n} tasks of projects are past their day."),
    )  # fmt: skip


@notices("stages-papers", N_("Passed stages of projects without their paper"))
def stages_without_paper(store: Store, day: date) -> Iterator[Notice]:
    """A gate passed with a remark still waits for its paper."""
    found = rows(
        store,
        f"""SELECT s.id, p.title, s.stage FROM project_stage s JOIN project p ON p.id = s.project_id
            WHERE {_ALIVE} AND s.deleted_at IS NULL AND s.closed IS NOT NULL
            AND s.stage IN {BY_PAPER} AND (coalesce(s.number, '') = '' OR s.day IS NULL)
            AND NOT EXISTS (SELECT 1 FROM project_stage o WHERE o.project_id = p.id AND o.stage = s.stage
                AND o.deleted_at IS NULL AND o.number != '' AND o.day IS NOT NULL)
            ORDER BY s.closed, s.id""",  # noqa: S608
    )
    yield from joined(
        [(i, {"title": title, "stage": Said(STAGES[stage])}) for i, title, stage in found], 53, "project_stage",
        N_("The project “{title}” passed the stage “{stage}” without its paper."),
        plural(
            "{n} stage of projects was passed without its paper.",
            "{n} stages of projects were passed without their papers.",
        ),
    )  # fmt: skip


@notices("groups-composition", N_("Project groups without a university, a practitioner or a second field"))
def groups_of_one_kind(store: Store, day: date) -> Iterator[Notice]:
    """The strength of a project group is that practice and science of several fields meet in it."""
    groups = rows(
        store,
        f"""SELECT g.id, g.title FROM project_group g JOIN project p ON p.id = g.project_id
            WHERE g.deleted_at IS NULL AND {AT_WORK} AND EXISTS (SELECT 1 FROM group_member m
                WHERE m.group_id = g.id AND m.deleted_at IS NULL AND m.left IS NULL) ORDER BY g.id""",  # noqa: S608
    )
    found = []
    for row_id, title in groups:
        advice = [each for each in composition(store, row_id, title, day) if each.weight == ADVICE]
        if advice:
            found.append((row_id, advice))
    if len(found) == 1:
        ((row_id, advice),) = found
        yield Notice(advice[0].message, advice[0].values, 46, ("project_group", row_id))
    elif found:
        many = plural(
            "{n} project group lacks a university, a practitioner or a second field.",
            "{n} project groups lack a university, a practitioner or a second field.",
        )
        yield Notice(many, {"n": len(found)}, 46, ("project_group", frozenset(row_id for row_id, _ in found)))
