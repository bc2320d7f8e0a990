"""What the stage of examination lacks: a decision that lets the project on, its minutes, answers to the remarks."""

from __future__ import annotations

from collections.abc import Iterator

from labdesk.i18n import N_, Said
from labdesk.operations import examinations
from labdesk.operations.examinations import Round
from labdesk.operations.gates import ADVICE, MUST, PAPER, Missing, lacks
from labdesk.operations.notices import rows
from labdesk.schema.examination import DECISIONS
from labdesk.store import Store

DESK = "examination_desk"
"""The page where everything about a round is put right."""


def latest(store: Store, project: int) -> int | None:
    """The newest round of a project's examination."""
    found = rows(
        store,
        """SELECT id FROM examination WHERE deleted_at IS NULL AND project_id = :project
           ORDER BY number DESC, id DESC LIMIT 1""",
        project=project,
    )
    return found[0][0] if found else None


@lacks("examination")
def without_decision(store: Store, project: int) -> Iterator[Missing]:
    """The newest round must be decided, and in the project's favour."""
    newest = latest(store, project)
    if newest is None:
        yield Missing(N_("The project has no expert examination."), {}, ("examination", {"project": project}))
        return
    whole = examinations.read(store, newest)
    decision = whole.values["decision"]
    here = (DESK, newest)
    if not decision:
        yield Missing(N_("The examination of the project is not decided."), {}, here, MUST)
        yield from lacking(whole)
    elif decision in ("rework", "reject"):
        values = {"decision": Said(DECISIONS[decision])}
        yield Missing(N_("The last examination decided: {decision}. A new round is needed."), values, here, MUST)
    elif not examinations.protocol_of(store, newest)[0]:
        yield Missing(N_("The decision of the examination has no minutes."), {}, here, PAPER, basis=True)
    if decision in ("", None, "remarks") and whole.unanswered:
        yield Missing(N_("Some remarks of the experts are not answered."), {}, here)


def lacking(whole: Round) -> Iterator[Missing]:
    """What a round lacks before the council can decide."""
    here = (DESK, whole.id)
    if len(whole.counted) < 2:
        yield Missing(N_("A round needs at least two experts."), {}, here)
    if whole.needs_third:
        yield Missing(N_("The experts differ by two points or more: ask a third one."), {}, here)
    if any(not sheet.complete for sheet in whole.counted):
        yield Missing(N_("Not every score sheet is entered completely."), {}, here, ADVICE)
