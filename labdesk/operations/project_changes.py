"""Changes of a project's plan on the way: the plan follows, and what it was before stays written with the reason."""

from __future__ import annotations

from datetime import date
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Said
from labdesk.operations.gates import Paper, Refused
from labdesk.schema.passport import CHANGES, ProjectEvent
from labdesk.schema.projects import STATES, Project
from labdesk.store import Store, check


def extend(
    store: Store, project: int, ends: date, reason: str, paper: Paper | None = None, day: date | None = None
) -> None:
    """Put the end of a project off as one act."""
    before = store.get("project", project)
    if before["ends"] and ends <= before["ends"]:
        raise Refused(N_("The new end must lie after the present one."))
    old = before["ends"].isoformat() if before["ends"] else None
    _write(store, project, "extension", {"ends": ends}, (old, ends.isoformat()), reason, paper, day)


def redirect(
    store: Store, project: int, direction: int, reason: str, paper: Paper | None = None, day: date | None = None
) -> None:
    """Give a project another direction as one act."""
    before = store.get("project", project)
    if before["direction"] == direction:
        raise Refused(N_("The project has this direction already."))
    names = store.titles("direction", [direction, *([before["direction"]] if before["direction"] else [])])
    ends = (names.get(before["direction"]), names.get(direction))
    _write(store, project, "direction", {"direction_id": direction}, ends, reason, paper, day)


def turn(
    store: Store, project: int, state: str, reason: str, paper: Paper | None = None, day: date | None = None
) -> None:
    """Suspend, resume, reject, end or give up a project as one act."""
    before = store.get("project", project)["state"] or "active"
    if state not in STATES:
        raise Refused(N_("“{value}” is not a state of a project."), value=state)
    if state != before:
        _write(store, project, "state", {"state": state}, (before, state), reason, paper, day)


def _write(
    store: Store, project: int, sort: str, facts: dict[str, Any], ends: tuple[str | None, str | None], reason: str,
    paper: Paper | None, day: date | None,
) -> None:  # fmt: skip
    if not reason.strip():
        raise LabDeskError(N_("Write the reason: it is kept in the passport."))
    title = store.get("project", project)["title"]
    what = STATES[facts["state"]] if sort == "state" else CHANGES[sort]
    with store.transaction(N_("Project “{title}”: {state}"), title=title, state=Said(what)) as session:
        changed = session.get_one(Project, project)
        for name, value in facts.items():
            setattr(changed, name, value)
        check(changed)
        event = ProjectEvent(
            project_id=project, day=day or date.today(), sort=sort, reason=reason.strip(), old=ends[0], new=ends[1],
            number=paper.number if paper else None, paper_day=paper.day if paper else None,
        )  # fmt: skip
        check(event)
        session.add(event)
