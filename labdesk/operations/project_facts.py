"""What the passport tells about each stage of a project: small functions declared with `@tells("stage")`.

Other modules add theirs and are named in `_MODULES`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from labdesk.i18n import N_, Language, Said
from labdesk.operations.notices import Name, Notice, Subject, day_of, rows
from labdesk.schema.minutes import BODIES
from labdesk.schema.projects import STAGES
from labdesk.store import Store

_MODULES = ("project_told",)
"""The modules of `labdesk.operations` that tell more."""

HELD_IN = """EXISTS (SELECT 1 FROM project_stage s WHERE s.project_id = :project AND s.stage = :stage
    AND s.deleted_at IS NULL AND m.day >= s.opened AND (s.closed IS NULL OR m.day <= s.closed) AND NOT EXISTS (
        SELECT 1 FROM project_stage e WHERE e.project_id = :project AND e.deleted_at IS NULL AND e.id < s.id
        AND m.day >= e.opened AND m.day <= e.closed))"""
"""An SQL condition: the meeting `m` was held in a stage; that of a day on which stages changed in the one it closed."""


@dataclass(frozen=True)
class Fact:
    """One fact of a stage: its label (a message), what it is, and the page where it is written.

    `value` is text as typed, a `Said` message, a `Notice`, a `Name`, a number, or nothing when it is not known yet.
    """

    label: str
    value: Any = None
    opens: tuple[str, Subject] = ("project", None)
    detail: str = ""

    def said(self, t: Language) -> str:
        """The value in a language; empty when it is not known."""
        if isinstance(self.value, Name | Notice):
            return self.value.said(t)
        if isinstance(self.value, Said):
            return t(str(self.value))
        if isinstance(self.value, int | float):
            return t.number(self.value)
        return t.own(str(self.value or ""))


Tell = Callable[[Store, int], Iterator[Fact]]
_tells: dict[str, list[Tell]] = {stage: [] for stage in STAGES}


def tells(stage: str) -> Callable[[Tell], Tell]:
    """Declare a function to tell facts of a project in `stage`."""

    def declare(work: Tell) -> Tell:
        _tells[stage].append(work)
        return work

    return declare


@cache
def _declared() -> None:
    for name in _MODULES:
        importlib.import_module(f"labdesk.operations.{name}")


def facts(store: Store, project: int, stage: str) -> list[Fact]:
    """What is known of a project in a stage."""
    _declared()
    found = [fact for work in _tells[stage] for fact in work(store, project)]
    return found + list(_decisions(store, project, stage))


@tells("problem")
def problems(store: Store, project: int) -> Iterator[Fact]:
    """The problem in the project's own words, and those of the bank."""
    yield Fact(N_("Problem"), store.get("project", project)["problem"], ("project", project))
    for i, title, votes in rows(
        store,
        """SELECT b.id, b.title, b.votes FROM project_problem l JOIN problem b ON b.id = l.problem_id
           WHERE l.deleted_at IS NULL AND l.project_id = :project ORDER BY b.votes DESC, b.id""",
        project=project,
    ):
        yield Fact(N_("Problem of the bank"), title, ("problem", i), "" if votes is None else str(votes))


@tells("object")
def research(store: Store, project: int) -> Iterator[Fact]:
    """What is studied, supposed, wanted and measured."""
    values = store.get("project", project)
    for label, name in (
        (N_("Object of research"), "object"), (N_("Subject of research"), "subject"),
        (N_("Scientific hypothesis"), "hypothesis"), (N_("Goal in one sentence"), "goal"),
        (N_("Measurable result"), "measure"), (N_("Expected result"), "result"),
    ):  # fmt: skip
        yield Fact(label, values[name], ("project", project))


@tells("direction")
def directions(store: Store, project: int) -> Iterator[Fact]:
    """The directions that were considered, and why one was chosen."""
    for i, title, chosen, reason in rows(
        store,
        """SELECT c.id, d.title, c.chosen, c.reason FROM direction_choice c JOIN direction d ON d.id = c.direction_id
           WHERE c.deleted_at IS NULL AND c.project_id = :project ORDER BY c.chosen DESC, c.id""",
        project=project,
    ):
        label = N_("Chosen direction") if chosen else N_("Rejected direction")
        yield Fact(label, title, ("direction_choice", i), reason or "")
    for i, title in rows(
        store,
        """SELECT l.id, o.title FROM project_objective l JOIN programme_objective o ON o.id = l.objective_id
           WHERE l.deleted_at IS NULL AND l.project_id = :project ORDER BY o.position, o.id""",
        project=project,
    ):
        yield Fact(N_("Objective it serves"), title, ("project_objective", i))


@tells("group")
def groups(store: Store, project: int) -> Iterator[Fact]:
    """The groups with the number of their members, and who left."""
    for i, title, number, members in rows(
        store,
        """SELECT g.id, g.title, g.order_number, (SELECT count(*) FROM group_member m WHERE m.group_id = g.id
               AND m.deleted_at IS NULL AND m.left IS NULL) FROM project_group g
           WHERE g.deleted_at IS NULL AND g.project_id = :project ORDER BY g.id""",
        project=project,
    ):
        yield Fact(N_("Project group"), title, ("project_group", i), number or "")
        yield Fact(N_("Members"), members, ("project_group", i))
    for i, latn, cyrl, left, reason in rows(
        store,
        """SELECT m.id, h.full_latn, h.full_cyrl, m.left, m.left_reason FROM group_member m
           JOIN project_group g ON g.id = m.group_id AND g.deleted_at IS NULL JOIN person h ON h.id = m.person_id
           WHERE m.deleted_at IS NULL AND m.left IS NOT NULL AND g.project_id = :project ORDER BY m.left""",
        project=project,
    ):
        when = f"{day_of(left):%d.%m.%Y}"
        yield Fact(
            N_("Left the group"), Name(latn, cyrl), ("group_member", i), " · ".join(x for x in (when, reason) if x)
        )


@tells("development")
def development(store: Store, project: int) -> Iterator[Fact]:
    """What the group is to do, with what, and what may go wrong."""
    values = store.get("project", project)
    for label, name in ((N_("Tasks"), "tasks"), (N_("Resources"), "resources"), (N_("Risks"), "risks")):
        yield Fact(label, values[name], ("project", project))


def _decisions(store: Store, project: int, stage: str) -> Iterator[Fact]:
    """What councils decided about the project while it stood in the stage."""
    for i, title, body, number, day in rows(
        store,
        f"""SELECT i.id, i.decided, m.body, m.number, m.day FROM minutes_item i
            JOIN minutes m ON m.id = i.minutes_id AND m.deleted_at IS NULL
            WHERE i.deleted_at IS NULL AND i.project_id = :project AND {HELD_IN} ORDER BY m.day, i.position""",  # noqa: S608
        project=project, stage=stage,
    ):  # fmt: skip
        label = BODIES.get(body or "", "")
        yield Fact(label, title, ("minutes_item", i), f"№ {number}, {day_of(day):%d.%m.%Y}")
