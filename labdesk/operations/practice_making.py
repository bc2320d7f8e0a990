"""The making of a schedule: records in, a proposal with its differences and reasons out; nothing is written here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from time import monotonic
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.operations.closing import READ_ONLY
from labdesk.operations.practice_board import Board
from labdesk.operations.practice_problem import Translation, levels
from labdesk.operations.practice_proposal import Difference, Reason, Reasons, counted, differences
from labdesk.operations.practice_reading import read_board
from labdesk.scheduling.instance import Problem
from labdesk.scheduling.proposal import OnProgress, Progress, Proposal, ShouldStop
from labdesk.scheduling.running import run
from labdesk.store import Store

_LEAST = 3.0
"""Seconds that a search for free weekdays has at least: a busy machine takes a second to begin."""
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
    without: Collection[str] = (),
) -> Made:  # fmt: skip
    """Work a schedule out for at most so many seconds; the window stays free, for the search has its own process.

    A calendar that holds something already is mended where it breaks a rule, with as few changes as can be; with
    `improve` it is bettered, too. Rules `without` which it is made are given up once it is carried out.

    Raises LabDeskError when there is nobody to plan, no group, or the practice lies in the past.
    """
    board = read_board(store, period)
    board.given_up |= frozenset(without)
    today = today or date.today()
    for lacking, message in (
        (board.sealed, READ_ONLY), (not board.placed, N_("Nobody is placed in this practice period yet.")),
        (not board.own_groups, N_("No kindergarten group has places for trainees.")),
        (not board.asked.total, N_("Say first how many half-days there are: choose the version of the programme.")),
        (board.ends < today, N_("This practice is over; its past is not planned anew.")),
    ):  # fmt: skip
        if lacking:
            raise LabDeskError(message)
    mended = bool(board.sessions) and not improve
    translation = Translation(board, levels(store, period), today, mended=mended)
    search = _Search(seconds, on_progress, should_stop, improve)
    proposal = search.run(translation.problem(), gives_way=bool(translation.free))
    if not proposal.full and translation.free and not should_stop():
        translation = Translation(board, levels(store, period), today, free_days=False)
        proposal = search.run(translation.problem())
    return Made(translation, proposal, differences(translation, proposal.schedule))


class _Search:
    """One or two runs in a time: the first, which keeps the weekdays wished free, gives way when it finds no way."""

    def __init__(self, seconds: float, on_progress: OnProgress, should_stop: ShouldStop, improve: bool) -> None:
        self._began, self._seconds = monotonic(), seconds
        self._on_progress, self._should_stop, self._improve = on_progress, should_stop, improve

    def run(self, problem: Problem, gives_way: bool = False) -> Proposal:
        """Search for as long as there is time."""
        passed = monotonic() - self._began
        full = lost = False

        def told(found: Progress) -> None:
            nonlocal full, lost
            full = full or (found.cost is not None and not found.unplaced)
            lost = found.phase == "explaining"
            self._on_progress(replace(found, seconds=found.seconds + passed))

        def stop() -> bool:
            late = monotonic() - self._began > max(self._seconds / 3, _LEAST)
            return self._should_stop() or (gives_way and not full and (lost or late))

        better = self._improve if problem.published else None
        left = max(1.0, self._seconds - passed)
        return run(problem, problem.published, left, told, stop, improve=better)
