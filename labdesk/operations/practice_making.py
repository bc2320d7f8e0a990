"""The making of a schedule: records in, a proposal with its differences and reasons out; nothing is written here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.operations.notices import Notice
from labdesk.operations.practice_board import Board
from labdesk.operations.practice_problem import Translation, levels
from labdesk.operations.practice_proposal import Difference, Reasons, differences
from labdesk.operations.practice_reading import read_board
from labdesk.scheduling.proposal import OnProgress, Proposal, ShouldStop
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

    def reasons(self, t: Language) -> list[Notice]:
        """What stands in the way of a full schedule, as sentences that open the place to change."""
        return Reasons(self.translation, t).of(self.proposal)

    def json(self, t: Language) -> dict[str, Any]:
        """The proposal with names, as the command line prints it."""
        board, translation = self.board, self.translation
        schedule = []
        for cell in self.proposal.schedule:
            day, shift = translation.half(cell.slot)
            group = board.groups.get(cell.group)
            schedule.append(
                [board.placed[cell.student].name.said(t), f"{day} {shift}", t.own(group.name) if group else "",
                 cell.kind.name.lower()]
            )  # fmt: skip
        return {
            "feasible": self.proposal.full, "cost": self.proposal.cost.total, "bound": self.proposal.bound,
            "seconds_to_first": self.proposal.seconds_to_first, "seconds": self.proposal.seconds,
            "schedule": schedule,
            "conflict": [
                {"rule": each.rule, "who": [v.said(t) for v in each.values.values() if hasattr(v, "said")],
                 "sentence": each.said(t)}
                for each in self.reasons(t)
            ],
        }  # fmt: skip


def make(
    store: Store, period: int, seconds: float = SECONDS, today: date | None = None,
    on_progress: OnProgress | None = None, should_stop: ShouldStop | None = None,
) -> Made:  # fmt: skip
    """Work a schedule out for at most so many seconds; the window stays free, for the search has its own process.

    Raises LabDeskError when there is nobody to plan, no group, or the practice lies in the past.
    """
    board = read_board(store, period)
    today = today or date.today()
    for lacking, message in (
        (not board.placed, N_("Nobody is placed in this practice period yet.")),
        (not board.own_groups, N_("No kindergarten group has places for trainees.")),
        (not board.asked.total, N_("Say first how many half-days there are: choose the version of the programme.")),
        (board.ends < today, N_("This practice is over; its past is not planned anew.")),
    ):  # fmt: skip
        if lacking:
            raise LabDeskError(message)
    translation = Translation(board, levels(store, period), today)
    proposal = _runner()(translation.problem(), seconds, on_progress, should_stop)
    return Made(translation, proposal, differences(translation, proposal.schedule))


def _runner() -> Callable[..., Proposal]:
    from labdesk.scheduling.running import run

    return run
