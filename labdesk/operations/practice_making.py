"""The making of a schedule: records in, a proposal with its differences and reasons out; nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.operations.closing import READ_ONLY
from labdesk.operations.practice_board import Board
from labdesk.operations.practice_problem import Translation, levels
from labdesk.operations.practice_proposal import Difference, Reason, Reasons, counted, differences
from labdesk.operations.practice_reading import read_board
from labdesk.scheduling.proposal import OnProgress, Proposal, ShouldStop
from labdesk.scheduling.running import run
from labdesk.store import Store

SECONDS = 30
"""How long a schedule is bettered, if nobody says otherwise."""


@dataclass(frozen=True)
class Made:
    """A proposal for one period as it was read; `differences` against the calendar, `reasons` why not more."""

    translation: Translation
    proposal: Proposal
    differences: list[Difference]

    @property
    def board(self) -> Board:
        """The period the proposal is for."""
        return self.translation.board

    def reasons(self, t: Language) -> list[Reason]:
        """What stands in the way of a full schedule, as sentences that open the place to change."""
        return [] if self.proposal.full else Reasons(self.translation, t).of(self.proposal)

    def json(self, t: Language) -> dict[str, Any]:
        """The proposal with names, as the command line prints it."""
        board, found, reasons = self.board, self.proposal, self.reasons(t)
        schedule = []
        for cell in found.schedule:
            day, shift = self.translation.half(cell.slot)
            place = t.own(board.groups[cell.group].name)
            schedule.append([board.placed[cell.student].name.said(t), f"{day} {shift}", place, cell.kind.name.lower()])
        return {
            "feasible": found.full, "cost": found.cost.total, "bound": found.bound,
            "seconds_to_first": found.seconds_to_first, "seconds": round(found.seconds, 3), "schedule": schedule,
            "conflict": [{"rule": r.rule, "who": list(r.who), "sentence": r.text} for r in reasons if not r.helps],
            "remedies": [r.text for r in reasons if r.helps],
            **counted(self.differences),
        }  # fmt: skip


def make(
    store: Store, period: int, seconds: float = SECONDS, today: date | None = None,
    on_progress: OnProgress = lambda found: None, should_stop: ShouldStop = lambda: False, *, improve: bool = False,
    without: Mapping[str, str] = MappingProxyType({}), weighed: Mapping[str, str] = MappingProxyType({}),
) -> Made:  # fmt: skip
    """Work a schedule out for at most so many seconds; the window stays free, for the search has its own process.

    A calendar that holds something already is mended where it breaks a rule, with as few changes as can be; with
    `improve` it is bettered, too. Rules `without` which it is made, or which are only a wish in it, stay so once it is
    carried out; wishes `weighed` anew count so in this run.

    Raises LabDeskError when there is nobody to plan, no group, or the practice lies in the past.
    """
    board = read_board(store, period)
    board.eased |= without
    today = today or date.today()
    for lacking, message in (
        (board.sealed, READ_ONLY), (not board.placed, N_("Nobody is placed in this practice period yet.")),
        (not board.own_groups, N_("No kindergarten group has places for trainees.")),
        (not board.asked.total, N_("Say first how many half-days there are: choose the version of the programme.")),
        (board.ends < today, N_("This practice is over; its past is not planned anew.")),
    ):  # fmt: skip
        if lacking:
            raise LabDeskError(message)
    translation = Translation(board, {**levels(store, period), **weighed}, today)
    problem = translation.problem()
    better = improve if problem.published else None
    proposal = run(problem, problem.published, seconds, on_progress, should_stop, improve=better)
    return Made(translation, proposal, differences(translation, proposal.schedule))
