"""What the scheduler answers: a schedule, what it costs, what could not be placed, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from labdesk.scheduling.instance import Schedule


class Who(NamedTuple):
    """Whom or what a finding names: `sort` is student, mentor, group, cohort, site, university, week, slot or band.

    Or it is a day of every week, or half of one: a `weekday` is counted from Monday, a `half` is counted in its week.
    """

    sort: str
    id: int


@dataclass(frozen=True)
class Finding:
    """One rule that is broken or stands in the way: whom it is about, and the numbers of its sentence."""

    rule: str
    who: tuple[Who, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    message: str | tuple[str, str] = ""
    """A catalogue sentence with `{student}`, `{week}`, …; a pair counts by the number `n`."""


@dataclass(frozen=True)
class Conflict:
    """Rules that cannot hold together: without any one of `causes` they can, when `minimal`.

    `confirmed` says that a second search, set differently, also found no way; `remedies` are what would help.
    """

    causes: tuple[Finding, ...]
    remedies: tuple[Finding, ...] = ()
    minimal: bool = False
    confirmed: bool = False


@dataclass(frozen=True)
class Cost:
    """What breaking wishes costs, and which wishes."""

    total: int = 0
    parts: Mapping[str, int] = field(default_factory=dict)
    students: Mapping[int, int] = field(default_factory=dict)
    """By student: what counts for the rule about the worst-off one."""


@dataclass(frozen=True)
class Progress:
    """How far the search is: `phase` is checking, placing, improving, explaining or done."""

    phase: str
    seconds: float
    cost: int | None = None
    bound: int = 0
    unplaced: int = 0
    schedule: Schedule | None = None
    """The best one so far, when it is better than the last one told."""


@dataclass(frozen=True)
class Proposal:
    """The answer; there is always a schedule, though half-days may be missing from it."""

    schedule: Schedule
    cost: Cost
    broken: tuple[Finding, ...] = ()
    """Rules that must hold and do not: empty for a full schedule."""
    unplaced: tuple[Finding, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    bound: int = 0
    seconds_to_first: float | None = None
    seconds: float = 0.0
    changed: int = 0
    """Half-days that differ from the published schedule, or from the one given to begin with."""
    stopped: bool = False

    @property
    def full(self) -> bool:
        """Whether nothing is missing and no rule that must hold is broken."""
        return not self.broken and not self.unplaced


OnProgress = Callable[[Progress], None]
ShouldStop = Callable[[], bool]
