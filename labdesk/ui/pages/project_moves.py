"""How a page moves a project: refused with a sentence, asked for a remark where papers are missing, one undo step."""

from __future__ import annotations

from labdesk.errors import LabDeskError
from labdesk.operations import gates
from labdesk.schema.projects import STAGES, STATES
from labdesk.ui.desk import Desk
from labdesk.ui.undoing import undo


def move(desk: Desk, project: int, to: str) -> bool:
    """Move a project to a stage; whether it went."""
    t = desk.t
    try:
        gates.advance(desk.store, project, to)
    except gates.RemarkNeeded as needed:
        remark = _remark(desk, project, to, needed)
        if not remark:
            return False
        try:
            gates.advance(desk.store, project, to, remark=remark)
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
    t = desk.t
    reason = desk.ask.text(t(STATES[state]), t("Reason: it is kept in the passport."), lines=True)
    if not reason:
        return False
    try:
        gates.turn(desk.store, project, state, reason)
    except LabDeskError as error:
        desk.ask.error(error)
        return False
    desk.say(t("Saved"), t("Undo"), lambda: undo(desk))
    return True
