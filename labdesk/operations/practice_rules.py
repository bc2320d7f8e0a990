"""Which hard rules a practice keeps: those that can be given up, and what giving one up means."""

from __future__ import annotations

from collections.abc import Iterable

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Said
from labdesk.scheduling.rules import RULES
from labdesk.schema.practice import PracticePeriod
from labdesk.store import Store, Work

OPTIONAL: dict[str, str] = {
    "trials_from": N_("Without it trial lessons may be given from the first week."),
    "independent_from": N_("Without it independent days may come from the first week."),
    "observe_first": N_("Without it a week may begin with what the student leads."),
    "order": N_("Without it students may go through the age groups in any order."),
    "weekly_least": N_("Without it a week may be nearly empty, or free."),
    "weekly_most": N_("Without it some weeks may be fuller than the programme says."),
    "capacity": N_("Without it a group may take more students than it has places."),
    "one_leads": N_("Without it several students may lead in one group at the same time."),
    "hall_slots": N_("Without it lessons in the hall may fall on any half-day; agree on the hall yourself."),
    "hall_places": N_("Without it several groups may be planned into the hall at once."),
    "mentor_at_once": N_("Without it a mentor may have more students at once than she takes."),
    "mentor_weekly": N_("Without it a mentor may have more half-days a week than she takes."),
    "mentor_absent": N_("Without it students come although the mentor is away; somebody must stand in for her."),
    "qualified": N_("Without it students may lead beside any mentor; somebody qualified must look in."),
    "visit": N_("Without it the supervisor may not see some of the students lead."),
    "apart": N_("Without it students to be kept apart may meet in one group."),
}
"""The rules that can be switched off by key, with what that means; the other hard rules always hold."""
_ORDER = N_("The age groups come in the order of the programme.")


def sentence(rule: str) -> str:
    """What a rule says while it is kept, as a catalogue message."""
    return _ORDER if rule == "order" else RULES[rule].sentence


def read_given_up(stored: str | None) -> frozenset[str]:
    """The rules that a period gave up, from the text that stores them."""
    return frozenset((stored or "").split()) & OPTIONAL.keys()


def rules_named(names: Iterable[str]) -> frozenset[str]:
    """Rules by the names a command was given; raises LabDeskError that lists what there is to choose from."""
    wanted = frozenset(names)
    for name in sorted(wanted - OPTIONAL.keys()):
        raise LabDeskError(
            N_("There is no rule “{name}” that can be given up; these can: {names}."),
            name=name, names=", ".join(OPTIONAL),
        )  # fmt: skip
    return wanted


def given_up(store: Store, period: int) -> frozenset[str]:
    """The rules that a period does not ask for."""
    return read_given_up(store.get("practice_period", period)["rules_off"])


def give_up(store: Store, period: int, rule: str, wanted: bool) -> None:
    """Give a rule up for a period (`wanted`), or keep it again; one step that can be taken back."""
    now = given_up(store, period)
    label = N_("Rule given up: {rule}") if wanted else N_("Rule kept again: {rule}")
    with store.transaction(label, rule=Said(sentence(rule))) as session:
        write_given_up(session, period, now | {rule} if wanted else now - {rule})


def write_given_up(session: Work, period: int, rules: Iterable[str]) -> None:
    """Write which rules a period gives up, inside an act that may write more."""
    chosen = set(rules)
    found = session.get(PracticePeriod, period)
    assert found is not None
    found.rules_off = " ".join(rule for rule in OPTIONAL if rule in chosen) or None
