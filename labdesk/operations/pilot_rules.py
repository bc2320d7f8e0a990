"""What the stages programme, pilot, decision and spread lack, and what keeps an unproven project from spreading."""

from __future__ import annotations

from collections.abc import Iterator

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations.gates import ADVICE, PAPER, Missing, Refused, Step, forbids, lacks
from labdesk.operations.notices import rows
from labdesk.operations.piloting import verdict
from labdesk.store import Store


@lacks("programme")
def without_actions(store: Store, project: int) -> Iterator[Missing]:
    """A programme is a list of actions, each with somebody who does it and a day."""
    found = rows(
        store,
        """SELECT id, responsible_id IS NULL OR due IS NULL FROM programme_action
           WHERE deleted_at IS NULL AND project_id = :project""",
        project=project,
    )
    if not found:
        message = N_("The implementation programme has no actions.")
        yield Missing(message, {}, ("programme_action", {"project": project}))
    vague = frozenset(row_id for row_id, lacking in found if lacking)
    if vague:
        message = N_("Actions of the programme without a person responsible or a day: {n}.")
        yield Missing(message, {"n": len(vague)}, ("programme_action", vague), ADVICE)


@lacks("pilot")
def without_results(store: Store, project: int) -> Iterator[Missing]:
    """A test has a rule written before the results, results for every indicator, and a commission."""
    found = rows(
        store,
        """SELECT p.id, p.title, p.frozen, p.chair_id IS NULL, EXISTS (SELECT 1 FROM pilot_group g
           WHERE g.pilot_id = p.id AND g.deleted_at IS NULL) FROM pilot p
           WHERE p.deleted_at IS NULL AND p.project_id = :project ORDER BY p.starts, p.id""",
        project=project,
    )
    if not found:
        yield Missing(N_("The project has no pilot test."), {}, ("pilot", {"project": project}))
    for row_id, title, frozen, no_chair, groups in found:
        values = {"title": title}
        if not frozen:
            yield Missing(N_("The success rule of “{title}” is not frozen."), values, ("pilot_desk", row_id))
        elif not verdict(store, row_id).complete:
            yield Missing(N_("Results of “{title}” are missing."), values, ("pilot_desk", row_id))
        if no_chair:
            yield Missing(N_("The pilot test “{title}” has no commission."), values, ("pilot", row_id), ADVICE)
        if not groups:
            yield Missing(N_("The pilot test “{title}” has no groups."), values, ("pilot", row_id), ADVICE)


@lacks("decision")
def without_outcome(store: Store, project: int) -> Iterator[Missing]:
    """A decision rests on an outcome that the commission confirmed, and on its act."""
    found = rows(
        store,
        """SELECT id, title, confirmed, act_number, act_date FROM pilot
           WHERE deleted_at IS NULL AND project_id = :project ORDER BY starts, id""",
        project=project,
    )
    for row_id, title, confirmed, number, day in found:
        values = {"title": title}
        if not confirmed:
            yield Missing(
                N_("The commission has not confirmed the outcome of “{title}”."), values, ("pilot_desk", row_id)
            )
        if not (number and day):
            yield Missing(N_("The act of “{title}” has no number or date."), values, ("pilot", row_id), PAPER)


@lacks("spread")
def without_adoptions(store: Store, project: int) -> Iterator[Missing]:
    """A project has spread when somebody took it over."""
    found = rows(
        store, "SELECT 1 FROM adoption WHERE deleted_at IS NULL AND project_id = :project LIMIT 1", project=project
    )
    if not found:
        yield Missing(N_("Nobody has taken the project over yet."), {}, ("adoption", {"project": project}))


@forbids("spread")
def not_successful(store: Store, step: Step) -> Iterator[LabDeskError]:
    """A test that did not succeed opens the way only by a signed exception."""
    if step.excepted:
        return
    outcomes = rows(
        store,
        """SELECT outcome FROM pilot WHERE deleted_at IS NULL AND project_id = :project AND confirmed IS NOT NULL
           ORDER BY confirmed DESC, id DESC LIMIT 1""",
        project=step.project,
    )
    if outcomes and outcomes[0][0] != "successful":
        yield Refused(
            N_(
                "The pilot test of this project did not succeed; it spreads only by a signed exception with number "
                "and date."
            )
        )
