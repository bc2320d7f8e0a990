"""How a page moves a project: refused with a sentence, asked for a remark where papers are missing, one undo step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from labdesk.errors import LabDeskError
from labdesk.i18n import dates
from labdesk.operations import gates, project_changes
from labdesk.schema.projects import STAGES, STATES
from labdesk.store import Query
from labdesk.ui.desk import Desk
from labdesk.ui.undoing import undo


def move(desk: Desk, project: int, to: str) -> bool:
    """Move a project to a stage; whether it went."""
    t = desk.t
    try:
        if not _advance(desk, project, to):
            return False
    except gates.ExceptionNeeded as refused:
        paper = _exception(desk, refused)
        try:
            if paper is None or not _advance(desk, project, to, paper):
                return False
        except LabDeskError as error:
            desk.ask.error(error)
            return False
    except LabDeskError as error:
        desk.ask.error(error)
        return False
    title = desk.store.get("project", project)["title"]
    said = t("“{title}” stands in the stage “{stage}” now.", title=t.own(title), stage=t(STAGES[to]))
    desk.say(said, t("Undo"), lambda: undo(desk))
    return True


def _advance(desk: Desk, project: int, to: str, paper: gates.Paper | None = None) -> bool:
    """Move a project, with a remark where one is needed; whether she did not give it up."""
    try:
        gates.advance(desk.store, project, to, paper)
    except gates.RemarkNeeded as needed:
        remark = _remark(desk, project, to, needed)
        if not remark:
            return False
        gates.advance(desk.store, project, to, paper, remark)
    return True


def _exception(desk: Desk, refused: gates.ExceptionNeeded) -> gates.Paper | None:
    """The signed exception that makes a move possible; nothing when there is none."""
    t = desk.t
    title = t("This could not be done")
    if not desk.ask.confirm(title, t(refused.message, **refused.values), t("There is a signed exception…")):
        return None
    number = desk.ask.text(t("Signed exception"), t("Number of the paper:"))
    day = desk.ask.text(t("Signed exception"), t("Date of the paper:")) if number else None
    if not number or not day:
        return None
    try:
        return gates.Paper("exception", number, dates.parse(day))
    except dates.BadDate as error:
        desk.ask.error(LabDeskError(error.reason))
        return None


def _remark(desk: Desk, project: int, to: str, needed: gates.RemarkNeeded) -> str | None:
    """The remark a gate is passed with; nothing when she cancels or goes to what is missing instead."""
    t = desk.t
    title = t("Move to the stage “{stage}”", stage=t(STAGES[to]))
    lacking = "\n".join(f"– {each.said(t)}" for each in needed.missing)
    page, subject = needed.missing[0].opens
    if page != "project":
        ways = {"remark": t("Go on with a remark"), "open": t("Open what is missing")}
        way = desk.ask.choose(title, lacking, ways)
        if way == "open":
            desk.go(page, subject)
        if way != "remark":
            return None
    return desk.ask.text(title, t("Remark: why the project is moved.") + "\n" + lacking, lines=True)


def turn(desk: Desk, project: int, state: str) -> bool:
    """Suspend, resume, reject or end a project with its reason; whether it was done."""
    return _change(desk, desk.t(STATES[state]), partial(project_changes.turn, desk.store, project, state))


def extend(desk: Desk, project: int) -> bool:
    """Ask for a later end and its reason; whether the term was extended."""
    t = desk.t
    title = t("Extension of the term")
    typed = desk.ask.text(title, t("The new end of the project:"), t.date(desk.store.get("project", project)["ends"]))
    if not typed:
        return False
    try:
        ends = dates.parse(typed)
    except dates.BadDate as error:
        desk.ask.error(LabDeskError(error.reason))
        return False
    return _change(desk, title, partial(project_changes.extend, desk.store, project, ends))


def redirect(desk: Desk, project: int) -> bool:
    """Ask for another direction and the reason; whether it was changed."""
    t = desk.t
    title = t("Change of direction")
    found = desk.store.listing(Query("direction", ("title",), cyrillic=t.cyrillic), 0, -1)
    present = desk.store.get("project", project)["direction"]
    ways = {str(row.id): t.own(str(row.values[0])) for row in found if row.id != present}
    chosen = desk.ask.choose(title, t("The new direction of the project:"), ways)
    return bool(chosen) and _change(
        desk, title, partial(project_changes.redirect, desk.store, project, int(chosen or 0))
    )


def _change(desk: Desk, title: str, act: Callable[[str], None]) -> bool:
    """Ask for the reason and carry a change out."""
    t = desk.t
    reason = desk.ask.text(title, t("Reason: it is kept in the passport."), lines=True)
    if not reason:
        return False
    try:
        act(reason)
    except LabDeskError as error:
        desk.ask.error(error)
        return False
    desk.say(t("Saved"), t("Undo"), lambda: undo(desk))
    return True
