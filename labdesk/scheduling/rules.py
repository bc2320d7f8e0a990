"""The rules of a schedule: what each is called, whether it must hold, and what breaking a wish costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from labdesk.i18n import N_

LEVELS = {"none": 0, "low": 1, "normal": 2, "high": 4}
"""How much a wish counts; multiplies the base price of the rule."""


@dataclass(frozen=True)
class Setting:
    """A rule as a site uses it: a hard one must hold, a soft one costs `weight` for every time it does not."""

    on: bool = True
    hard: bool = True
    weight: int = 0

    @property
    def must(self) -> bool:
        """Whether a schedule that breaks the rule is wrong."""
        return self.on and self.hard

    @property
    def price(self) -> int:
        """What breaking the rule once costs; 0 for a rule that is off or must hold."""
        return 0 if self.hard or not self.on else self.weight


@dataclass(frozen=True)
class Rule:
    """A rule that can be switched: `base` is the price of a wish, `optional` whether it may be turned off at all.

    A rule with `bends` may also be soft; the others of the hard ones can only be switched off.
    """

    key: str
    sentence: str
    hard: bool = True
    base: int = 1
    optional: bool = True
    bends: bool = False
    on: bool = True


RULES: dict[str, Rule] = {rule.key: rule for rule in (
    Rule("closed", N_("Nobody comes on closed days and holidays."), optional=False),
    Rule("classes", N_("Students are at the university on its class days."), optional=False),
    Rule("absence", N_("Nobody is planned for a half-day on which she cannot come."), optional=False),
    Rule("need", N_("Every student gets all half-days of every kind of activity."), optional=False),
    Rule("blocks", N_("A student goes through the age groups of the programme and stays in one group for each part."),
         optional=False),
    Rule("trials_from", N_("Trial lessons begin only after the first weeks of the programme.")),
    Rule("independent_from", N_("Independent days begin only after the first weeks of the programme.")),
    Rule("observe_first", N_("Each week begins with observation.")),
    Rule("hall_slots", N_("Lessons in the hall are held when the group has the hall.")),
    Rule("weekly_least", N_("Every student has the least number of half-days in each week."), bends=True, base=5),
    Rule("weekly_most", N_("No student has more than the greatest number of half-days in a week."), bends=True,
         base=5),
    Rule("capacity", N_("No group has more students at once than there are places."), bends=True, base=10),
    Rule("one_leads", N_("One student leads in a group at a time."), bends=True, base=10),
    Rule("hall_places", N_("The hall is not used by more groups at once than it takes."), bends=True, base=10),
    Rule("mentor_at_once", N_("No mentor has more students at once than she takes."), bends=True, base=10),
    Rule("mentor_weekly", N_("No mentor has more half-days with students in a week than she takes."), bends=True,
         base=5),
    Rule("mentor_absent", N_("A group whose mentor is away takes no students.")),
    Rule("qualified", N_("Students lead only beside a mentor who may supervise lessons.")),
    Rule("visit", N_("The university's supervisor sees every student lead once."), bends=True, base=20),
    Rule("apart", N_("Students to be kept apart are not in one group in the same week."), bends=True, base=5),
    Rule("avoids", N_("A student is not with a mentor who is her relative.")),
    Rule("past", N_("What has taken place stays as it was."), optional=False),
    Rule("locked", N_("Locked half-days stay as they are."), optional=False),
    Rule("half", N_("Students come in the half of the day they prefer."), hard=False, base=1),
    Rule("wished_off", N_("Students are free on the weekdays they wish to have free."), hard=False, base=2),
    Rule("groups", N_("Students are in the groups they prefer."), hard=False, base=3),
    Rule("pairs", N_("Students who wish to be together are in the same group."), hard=False, base=2),
    Rule("even", N_("Half-days are spread evenly over the weeks."), hard=False, base=2),
    Rule("fair", N_("Mentors have a fair share of the half-days."), hard=False, base=1),
    Rule("worst", N_("No student's wishes are met much worse than the others'."), hard=False, base=5),
    Rule("change", N_("As little as possible changes against the published schedule."), hard=False, base=3),
    Rule("free_day", N_("Every student has at least one free day in a week."), hard=False, base=1, on=False),
    Rule("whole_days", N_("Whole days rather than halves."), hard=False, base=1, on=False),
    Rule("one_mentor", N_("A student has the same mentor through each part of the programme."), hard=False, base=3,
         on=False),
    Rule("spread", N_("Students are spread evenly over the groups."), hard=False, base=1, on=False),
    Rule("few_visits", N_("The supervisor sees the students on as few visits as possible."), hard=False, base=10,
         on=False),
)}  # fmt: skip
"""In the order in which they are shown."""


def benchmark_rules() -> Mapping[str, Setting]:
    """The rules as they are compared between programs: every wish at its base price."""
    return {rule.key: Setting(rule.on, rule.hard, rule.base) for rule in RULES.values()}


def usual_rules() -> Mapping[str, Setting]:
    """The rules as a site begins: every wish at the level normal."""
    return {key: replace(s, on=True, weight=weight(key, "normal")) for key, s in benchmark_rules().items()}


def weight(key: str, level: str) -> int:
    """The price of breaking a rule at one of the `LEVELS`."""
    return RULES[key].base * LEVELS[level]
