"""A pilot test: its rule is frozen before the results, its outcome computed from them and confirmed by a commission."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations.gates import Missing
from labdesk.schema.pilots import Pilot, PilotIndicator
from labdesk.store import Query, Store, Work


@dataclass(frozen=True)
class Verdict:
    """How many indicators there are, how many were measured, how many reached their targets, how many must."""

    total: int
    measured: int
    reached: int
    needed: int | None

    @property
    def complete(self) -> bool:
        """Whether every indicator was measured against a rule."""
        return bool(self.total and self.needed and self.measured == self.total)

    @property
    def outcome(self) -> str | None:
        """The key of `OUTCOMES` that follows; None while results are missing."""
        if not self.complete or self.needed is None:
            return None
        if self.reached >= self.needed:
            return "successful"
        return "partly" if self.reached else "failed"


def judged(given: Iterable[PilotIndicator], needed: int | None) -> Verdict:
    """The verdict on the living indicators of a test."""
    found = [each for each in given if each.deleted_at is None]
    measured = [each for each in found if each.actual is not None]
    return Verdict(len(found), len(measured), sum(bool(each.reached) for each in measured), needed)


def verdict(store: Store, pilot: int) -> Verdict:
    """The verdict on a test as it stands in the file."""
    with store.reading() as session:
        return judged(indicators(store, session, pilot), store.get("pilot", pilot)["needed"])


def indicators(store: Store, session: Any, pilot: int) -> list[PilotIndicator]:
    """The indicators of a test in the order of its list, as objects of a session."""
    return store.all(session, "pilot_indicator", Query("pilot_indicator", where={"pilot": pilot}))


def unready(store: Store, pilot: int) -> list[Missing]:
    """What a rule lacks before it can be frozen."""
    values = store.get("pilot", pilot)
    with store.reading() as session:
        found = [(each.id, each.title, each.target) for each in indicators(store, session, pilot)]
    lacking = []
    if not found:
        lacking.append(Missing(N_("The pilot test has no indicators."), opens=("pilot_indicator", {"pilot": pilot})))
    if not values["needed"]:
        lacking.append(Missing(N_("Write how many indicators must reach their targets."), opens=("pilot", pilot)))
    elif found and values["needed"] > len(found):
        message = N_("The rule asks for {needed} indicators, but there are only {n}.")
        lacking.append(Missing(message, {"needed": values["needed"], "n": len(found)}, ("pilot", pilot)))
    for row_id, title, target in found:
        if target is None:
            message = N_("The indicator “{title}” has no target.")
            lacking.append(Missing(message, {"title": title}, ("pilot_indicator", row_id)))
    return lacking


def freeze(store: Store, pilot: int, day: date | None = None) -> None:
    """Freeze the rule, the baselines and the targets of a test; raises LabDeskError when the rule is not whole."""
    values = store.get("pilot", pilot)
    if values["frozen"]:
        raise LabDeskError(N_("The rule of this pilot test is frozen already."))
    for lacking in unready(store, pilot):
        raise LabDeskError(lacking.message, **lacking.values)
    with store.transaction(N_("Rule frozen: “{title}”"), title=values["title"]) as session:
        session.get_one(Pilot, pilot).frozen = day or date.today()


def confirm(store: Store, pilot: int, day: date | None = None) -> str:
    """Write down the outcome that follows from the results, as confirmed by the commission; returns it.

    Raises LabDeskError while the rule is not frozen or a result is missing.
    """
    values, found = store.get("pilot", pilot), verdict(store, pilot)
    if not values["frozen"]:
        raise LabDeskError(
            N_("The rule of this pilot test was never frozen, so there is nothing to hold results against.")
        )
    if found.outcome is None:
        raise LabDeskError(
            N_("Results are entered for {n} of {total} indicators; enter the others first."),
            n=found.measured, total=found.total,
        )  # fmt: skip
    with store.transaction(N_("Outcome confirmed: “{title}”"), title=values["title"]) as session:
        _decide(session, pilot, found.outcome, day or date.today())
    return found.outcome


def reopen(store: Store, pilot: int) -> None:
    """Take the confirmation of an outcome back, so that a result can be corrected and confirmed anew."""
    values = store.get("pilot", pilot)
    with store.transaction(N_("Confirmation taken back: “{title}”"), title=values["title"]) as session:
        _decide(session, pilot, None, None)


def _decide(session: Work, pilot: int, outcome: str | None, day: date | None) -> None:
    found = session.get_one(Pilot, pilot)
    found.outcome, found.confirmed = outcome, day
