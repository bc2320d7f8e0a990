"""Which hard rules a practice keeps, which only as a wish, and which it gives up; what giving one up means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Said
from labdesk.scheduling.rules import LEVELS, RULES
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
    "quota": N_("Without it more students of the university may come at once than was agreed."),
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
BENDING = tuple(rule for rule in OPTIONAL if rule in RULES and RULES[rule].bends)
"""Those of them that may also be kept as a wish."""
_ORDER = N_("The age groups come in the order of the programme.")


def sentence(rule: str) -> str:
    """What a rule says while it is kept, as a catalogue message."""
    return _ORDER if rule == "order" else RULES[rule].sentence


def read_eased(stored: str | None) -> dict[str, str]:
    """The rules that need not hold in a period, each with how much it counts, from the text that stores them."""
    found = {}
    for written in (stored or "").split():
        rule, _, level = written.partition("=")
        if rule in OPTIONAL:
            found[rule] = level if level in LEVELS and RULES[rule].bends else "none"
    return found


def rules_named(names: Iterable[str]) -> dict[str, str]:
    """Rules by what a command was given, such as `visit` or `capacity=low`; raises LabDeskError that lists them."""
    found = {}
    for name in names:
        rule, _, level = name.partition("=")
        if rule not in OPTIONAL:
            raise LabDeskError(
                N_("There is no rule “{name}” that can be given up; these can: {names}."),
                name=rule, names=", ".join(OPTIONAL),
            )  # fmt: skip
        if level and (level not in LEVELS or rule not in BENDING):
            raise LabDeskError(
                N_("“{name}” cannot be a wish. These rules can, as low, normal or high: {names}."),
                name=name, names=", ".join(BENDING),
            )  # fmt: skip
        found[rule] = level or "none"
    return found


def eased(store: Store, period: int) -> dict[str, str]:
    """The rules that a period gives up, or keeps only as a wish, each with how much it counts."""
    return read_eased(store.get("practice_period", period)["rules_off"])


def ease(store: Store, period: int, rule: str, level: str | None) -> None:
    """Have a rule count in a period as a wish of a level, `none` for not at all, or keep it always (None)."""
    now = eased(store, period)
    label = N_("Rule kept again: {rule}") if level is None else N_("Rule given up: {rule}")
    if level not in (None, "none"):
        label = N_("Rule kept as a wish: {rule}")
    now.pop(rule, None)
    with store.transaction(label, rule=Said(sentence(rule))) as session:
        write_eased(session, period, now if level is None else {**now, rule: level})


def write_eased(session: Work, period: int, rules: Mapping[str, str]) -> None:
    """Write which rules need not hold in a period, inside an act that may write more."""
    found = session.get(PracticePeriod, period)
    assert found is not None
    kept = (rule if rules[rule] == "none" else f"{rule}={rules[rule]}" for rule in OPTIONAL if rule in rules)
    found.rules_off = " ".join(kept) or None
