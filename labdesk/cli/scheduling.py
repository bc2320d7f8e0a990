"""The command that makes a practice schedule."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from labdesk.cli.terminal import Arguments
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.scheduling import benchmark
from labdesk.scheduling.instance import Problem
from labdesk.scheduling.proposal import Proposal
from labdesk.scheduling.running import run
from labdesk.scheduling.sentences import Names, plain_names, remedies, said


def schedule(given: Arguments, t: Language) -> int:
    """Make the schedule of an instance file; 1 when something could not be placed."""
    problem = _read(Path(given.instance))
    proposal = run(problem, seconds=given.seconds)
    names = plain_names(problem, t)
    if given.json:
        print(json.dumps(answer(proposal, t, names), ensure_ascii=False))
    else:
        print_told(proposal, t, names)
    return 0 if proposal.full else 1


def _read(path: Path) -> Problem:
    try:
        return benchmark.read(json.loads(path.read_text(encoding="utf-8")))
    except OSError:
        raise LabDeskError(N_("The file {name} cannot be read."), name=path.name) from None
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        raise LabDeskError(N_("{name} does not describe a practice to be scheduled."), name=path.name) from None


def answer(proposal: Proposal, t: Language, names: Names) -> dict[str, Any]:
    """A proposal as the commands print it."""
    conflict = [
        {
            "rule": cause.rule.partition(".")[0],
            "who": [list(who) for who in cause.who],
            "sentence": said(cause, t, names),
        }
        for found in proposal.conflicts
        for cause in found.causes
    ]
    return {
        "feasible": proposal.full,
        "cost": proposal.cost.total,
        "bound": proposal.bound,
        "seconds_to_first": proposal.seconds_to_first,
        "seconds": round(proposal.seconds, 3),
        "schedule": benchmark.rows(proposal.schedule),
        "conflict": conflict,
        "unplaced": [said(found, t, names) for found in (*proposal.unplaced, *proposal.broken)],
        "remedies": [sentence for found in proposal.conflicts for sentence in remedies(found, t, names)],
        "minimal": all(found.minimal for found in proposal.conflicts),
        "confirmed": all(found.confirmed for found in proposal.conflicts),
    }


def print_told(proposal: Proposal, t: Language, names: Names) -> None:
    """A proposal in words."""
    print(t(N_("{n} half-days placed, unmet wishes cost {cost}."), n=len(proposal.schedule), cost=proposal.cost.total))
    for found in (*proposal.unplaced, *proposal.broken):
        print(said(found, t, names))
    for conflict in proposal.conflicts:
        print(t(N_("These cannot hold together:")))
        for cause in conflict.causes:
            print(f"  {said(cause, t, names)}")
        print(t(N_("Any one of these would help:")))
        for sentence in remedies(conflict, t, names):
            print(f"  {sentence}")
