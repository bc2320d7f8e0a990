"""The process that searches, so that the solver's libraries are loaded only here and a search can be killed at once.

Started by `labdesk.scheduling.running` as `python -m labdesk.scheduling.worker`, or by the frozen program as
`--make-schedule`. A pickled order comes on standard input; pickled `Progress` and one `Proposal` go to standard
output, each after its length.
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
from dataclasses import dataclass
from typing import Any, BinaryIO

from labdesk.scheduling.instance import Problem, Schedule

_LENGTH = 8


@dataclass(frozen=True)
class Order:
    """What is asked of the child."""

    problem: Problem
    start: Schedule
    seconds: float
    rounds: int | None
    improve: bool | None


def write(out: BinaryIO, value: Any) -> None:
    """One value, after its length."""
    raw = pickle.dumps(value)
    out.write(len(raw).to_bytes(_LENGTH, "little") + raw)
    out.flush()


def read(source: BinaryIO) -> Any:
    """The next value; None at the end."""
    head = source.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    raw = source.read(int.from_bytes(head, "little"))
    return pickle.loads(raw)  # noqa: S301 - from our own process


def main() -> int:
    """Carry out one order."""
    orders = open(0, "rb", closefd=False)  # noqa: SIM115 - a program without a console has no sys.stdin
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not come between the answers
    order: Order = read(orders)
    threading.Thread(target=_end_with_parent, args=(orders,), daemon=True).start()
    from labdesk.scheduling.search import Budget, propose

    budget = Budget(order.seconds, order.rounds)
    proposal = propose(
        order.problem, order.start, budget, improve=order.improve, on_progress=lambda told: write(answers, told)
    )
    write(answers, proposal)
    answers.flush()
    os._exit(0)  # threads may still be inside the solver


def _end_with_parent(orders: BinaryIO) -> None:
    """A closed input means that nobody waits for the answer any more."""
    orders.read(1)
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main())
