"""The rules of the page Today about programmes, pilot tests and what became of projects elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from labdesk.i18n import N_, plural
from labdesk.operations.notices import Notice, day_of, joined, notices, rows
from labdesk.store import Store


@notices("actions-overdue", N_("Programme actions past their day"))
def actions_overdue(store: Store, day: date) -> Iterator[Notice]:
    """Either it was done, or it is written why not."""
    found = rows(
        store,
        """SELECT a.id, a.title, a.due FROM programme_action a JOIN project p ON p.id = a.project_id
           WHERE a.deleted_at IS NULL AND a.due < :day AND a.done IS NULL AND coalesce(a.why_not, '') = ''
           AND coalesce(p.state, 'active') = 'active' AND p.deleted_at IS NULL ORDER BY a.due, a.id""",
        day=day,
    )
    yield from joined(
        [(i, {"title": title, "day": day_of(due)}) for i, title, due in found], 55, "programme_action",
        N_("The action “{title}” was due on {day}: write that it was done, or why not."),
        plural(
            "{n} action of an implementation programme is overdue.",
            "{n} actions of implementation programmes are overdue.",
        ),
    )  # fmt: skip


@notices("pilots-ended", N_("Pilot tests without a result"))
def pilots_ended(store: Store, day: date) -> Iterator[Notice]:
    """The test is over, and the commission has not said what came of it."""
    found = rows(
        store,
        """SELECT id, title, ends FROM pilot WHERE deleted_at IS NULL AND ends < :day AND confirmed IS NULL
           ORDER BY ends, id""",
        day=day,
    )
    for row_id, title, ends in found:
        message = N_("The pilot test “{title}” ended on {day} and its outcome is not confirmed.")
        yield Notice(message, {"title": title, "day": day_of(ends)}, 64, ("pilot_desk", row_id))


@notices("pilots-unfrozen", N_("Pilot tests that began without a frozen rule"))
def pilots_unfrozen(store: Store, day: date) -> Iterator[Notice]:
    """A rule written after the results proves nothing."""
    found = rows(
        store,
        """SELECT id, title FROM pilot WHERE deleted_at IS NULL AND starts <= :day AND frozen IS NULL
           AND confirmed IS NULL ORDER BY starts, id""",
        day=day,
    )
    for row_id, title in found:
        message = N_("The pilot test “{title}” has begun, but its success rule is not frozen.")
        yield Notice(message, {"title": title}, 72, ("pilot_desk", row_id))


@notices("follow-ups-due", N_("Follow-ups that are due"))
def follow_ups_due(store: Store, day: date) -> Iterator[Notice]:
    """Whether a project is still in use is known only when somebody asks."""
    found = rows(
        store,
        """SELECT f.id, p.title, o.name, f.due FROM follow_up f JOIN adoption a ON a.id = f.adoption_id
           JOIN project p ON p.id = a.project_id JOIN organisation o ON o.id = a.organisation_id
           WHERE f.deleted_at IS NULL AND a.deleted_at IS NULL AND f.due <= :day AND f.done IS NULL
           ORDER BY f.due, f.id""",
        day=day,
    )
    yield from joined(
        [(i, {"project": p, "organisation": o, "day": day_of(due)}) for i, p, o, due in found], 46, "follow_up",
        N_("Ask {organisation} how “{project}” is doing: the follow-up was due on {day}."),
        plural("{n} follow-up of an introduced project is due.", "{n} follow-ups of introduced projects are due."),
    )  # fmt: skip
