"""Schedules are searched in the process of the test: to start the search's own, which others test, takes a second."""

from __future__ import annotations

import pytest

from labdesk.operations import practice_making
from labdesk.scheduling.instance import Problem, Schedule
from labdesk.scheduling.proposal import OnProgress, Proposal, ShouldStop


def _search(problem: Problem, start: Schedule, seconds: float, on_progress: OnProgress, should_stop: ShouldStop, *,
            improve: bool | None) -> Proposal:  # fmt: skip
    from labdesk.scheduling.search import Budget, propose

    budget = Budget(seconds)
    return propose(problem, start, budget, improve=improve, on_progress=on_progress, should_stop=should_stop)


@pytest.fixture(autouse=True)
def search_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search without a process of its own."""
    monkeypatch.setattr(practice_making, "run", _search)
