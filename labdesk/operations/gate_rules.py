"""What the stages from problem to development lack, and what forbids a project to be tested and spread too early."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Said
from labdesk.operations.gates import ADVICE, GATES, MUST, PAPER, ExceptionNeeded, Missing, Step, forbids, lacks
from labdesk.operations.notices import rows
from labdesk.schema.passport import BASES
from labdesk.schema.projects import STAGES
from labdesk.store import Store

UNIVERSITIES = ("otm", "institute")
"""The sorts of organisations whose people bring science into a group."""

BY_PAPER = ("direction", "examination", "programme", "pilot", "decision")
"""The stages that are left by a paper of their own."""


def _first(store: Store, sql: str, project: int) -> bool:
    return bool(rows(store, f"SELECT 1 FROM {sql} LIMIT 1", project=project))  # noqa: S608  (our own words)


def basis(store: Store, project: int, stage: str) -> Iterator[Missing]:
    """The stage's own paper: a row of the stage that names it by number and day."""
    named = _first(
        store,
        f"""project_stage WHERE deleted_at IS NULL AND project_id = :project AND stage = '{stage}'
            AND coalesce(number, '') != '' AND day IS NOT NULL""",
        project,
    )
    if not named:
        open_row = rows(
            store,
            """SELECT max(id) FROM project_stage WHERE deleted_at IS NULL AND project_id = :project
               AND stage = :stage""",
            project=project, stage=stage,
        )[0][0]  # fmt: skip
        subject = open_row or {"project": project, "stage": stage, "paper": GATES[stage].paper}
        yield Missing(
            N_("The stage “{stage}” has no basis paper ({paper})."),
            {"stage": Said(STAGES[stage]), "paper": Said(BASES[GATES[stage].paper])},
            ("project_stage", subject),
            basis=True,
        )


def _needs_basis(stage: str) -> None:
    @lacks(stage)
    def without_basis(store: Store, project: int) -> Iterator[Missing]:
        yield from basis(store, project, stage)


for _stage in BY_PAPER:
    _needs_basis(_stage)


@lacks("problem")
def without_problem(store: Store, project: int) -> Iterator[Missing]:
    """A project begins with a problem of the bank, or at least one in its own words."""
    linked = _first(store, "project_problem WHERE deleted_at IS NULL AND project_id = :project", project)
    if not linked:
        own = store.get("project", project)["problem"]
        message = N_("The project is not linked to a problem of the bank.")
        yield Missing(message, {}, ("project_problem", {"project": project}), ADVICE if own else PAPER)


@lacks("object")
def without_goal(store: Store, project: int) -> Iterator[Missing]:
    """One goal and a result that can be measured are what everything later is held against."""
    values = store.get("project", project)
    here = ("project", project)
    if not values["goal"]:
        yield Missing(N_("The goal of the project is not written."), {}, here, MUST)
    if not values["measure"]:
        yield Missing(N_("The measurable result of the project is not written."), {}, here, MUST)
    if not (values["object"] and values["subject"]):
        yield Missing(N_("The object and the subject of research are not written."), {}, here)
    if not values["hypothesis"]:
        yield Missing(N_("The scientific hypothesis is not written."), {}, here, ADVICE)


@lacks("direction")
def without_choice(store: Store, project: int) -> Iterator[Missing]:
    """A direction is chosen among others, and it is written why."""
    if not store.get("project", project)["direction"]:
        yield Missing(N_("The project has no programme direction."), {}, ("project", project))
    chosen = "direction_choice WHERE deleted_at IS NULL AND chosen AND project_id = :project"
    if not _first(store, chosen, project):
        yield Missing(
            N_("It is not written why the direction was chosen."), {}, ("direction_choice", {"project": project})
        )


@lacks("group")
def without_group(store: Store, project: int) -> Iterator[Missing]:
    """Work begins when an order approves the group."""
    found = rows(
        store,
        """SELECT id, title, order_number, order_date FROM project_group
           WHERE deleted_at IS NULL AND project_id = :project ORDER BY id""",
        project=project,
    )
    if not found:
        yield Missing(N_("The project has no group."), {}, ("project_group", {"project": project}))
    for row_id, title, number, day in found:
        if not (number and day):
            yield Missing(N_("The project group “{title}” has no order."), {"title": title}, ("project_group", row_id))
        yield from composition(store, row_id, title)


def composition(store: Store, group: int, title: str, day: date | None = None) -> Iterator[Missing]:
    """What the present members of a group lack: a leader, a university, a practitioner, a second field."""
    when = day or date.today()
    members = rows(
        store,
        """SELECT m.role, o.sort, m.specialism, m.person_id FROM group_member m
           LEFT JOIN organisation o ON o.id = m.organisation_id
           WHERE m.deleted_at IS NULL AND m.group_id = :id AND (m.left IS NULL OR m.left > :day)""",
        id=group, day=when,
    )  # fmt: skip
    values, here = {"title": title}, ("project_group", group)
    if not members:
        yield Missing(N_("The project group “{title}” has no members."), values, here)
        return
    if all(role != "leader" for role, *_ in members):
        yield Missing(N_("The project group “{title}” has no leader."), values, here)
    if all(sort not in UNIVERSITIES for _, sort, _, _ in members):
        yield Missing(N_("The project group “{title}” has no member from a university."), values, here, ADVICE)
    if all(role != "practitioner" for role, *_ in members):
        yield Missing(N_("The project group “{title}” has no practitioner."), values, here, ADVICE)
    if len({(field or "").strip().casefold() for _, _, field, _ in members}) < 2:
        yield Missing(N_("The members of the project group “{title}” are of one field only."), values, here, ADVICE)


@lacks("development")
def without_tasks(store: Store, project: int) -> Iterator[Missing]:
    """The group is tasked to develop the project in a period, and it is checked on the way."""
    if not store.get("project", project)["ends"]:
        yield Missing(N_("The project has no end date."), {}, ("project", project))
    tasks = rows(
        store,
        """SELECT id, title, coalesce(progress, 0), done FROM project_task
           WHERE deleted_at IS NULL AND project_id = :project ORDER BY position, id""",
        project=project,
    )
    if not tasks:
        yield Missing(N_("The project has no tasks."), {}, ("project_task", {"project": project}))
    if not _first(store, "project_resource WHERE deleted_at IS NULL AND project_id = :project", project):
        message = N_("The hours and the money of the project are not calculated.")
        yield Missing(message, {}, ("project_resource", {"project": project}), ADVICE)


@forbids("pilot")
def not_examined(store: Store, step: Step) -> Iterator[LabDeskError]:
    """What nobody examined is not tried on children."""
    if not step.excepted and not _passed(store, step, "examination"):
        yield ExceptionNeeded(
            N_("A project goes to the pilot test only after its examination; a signed exception needs number and date.")
        )


@forbids("spread")
def not_tested(store: Store, step: Step) -> Iterator[LabDeskError]:
    """Only what passed its pilot test spreads."""
    if not step.excepted and not (_passed(store, step, "pilot") and _passed(store, step, "decision")):
        yield ExceptionNeeded(
            N_("Only a project whose pilot test succeeded spreads; a signed exception needs number and date.")
        )


def _passed(store: Store, step: Step, stage: str) -> bool:
    """Whether the project has been in a stage, or stands in it and leaves it now."""
    been = rows(
        store,
        """SELECT 1 FROM project_stage WHERE deleted_at IS NULL AND project_id = :project AND stage = :stage
           AND closed IS NOT NULL LIMIT 1""",
        project=step.project, stage=stage,
    )  # fmt: skip
    return bool(been) or step.came == stage
