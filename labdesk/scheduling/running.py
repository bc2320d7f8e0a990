"""Makes a schedule in a process of its own and listens to it; the window and the commands come in here."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import labdesk
from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.scheduling.checker import Checked, differing
from labdesk.scheduling.instance import Problem, Schedule
from labdesk.scheduling.proposal import OnProgress, Progress, Proposal, ShouldStop
from labdesk.scheduling.worker import Order, read, write

_TICK = 0.02
_FELL = N_("The schedule could not be made; nothing was changed. Close other programs and try again.")


def run(
    problem: Problem,
    start: Schedule = (),
    seconds: float = 30.0,
    on_progress: OnProgress = lambda progress: None,
    should_stop: ShouldStop = lambda: False,
    *,
    improve: bool | None = None,
    rounds: int | None = None,
) -> Proposal:
    """The best schedule found in so many seconds.

    With a `start` the nearest schedule to it that keeps the rules; a start that breaks none comes back as it is,
    unless `improve` asks for a better one. `should_stop` is asked many times a second: the search is killed at once
    and the best schedule told so far is the answer. `rounds` instead of seconds makes a run repeat exactly.
    """
    began = time.monotonic()
    child = _started()
    try:
        assert child.stdin is not None
        write(child.stdin, Order(problem, tuple(start), seconds, rounds, improve))  # type: ignore[arg-type]
        return _listened(child, problem, start, began, on_progress, should_stop)
    except BrokenPipeError:
        raise LabDeskError(_FELL) from None
    finally:
        child.kill()
        child.wait()
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                _close(stream)


def _close(stream: object) -> None:
    try:
        stream.close()  # type: ignore[attr-defined]
    except OSError:
        return


def _started() -> subprocess.Popen[bytes]:
    inside = ["--make-schedule"] if getattr(sys, "frozen", False) else ["-P", "-m", "labdesk.scheduling.worker"]
    home = str(Path(labdesk.__file__).resolve().parent.parent)
    known = os.environ.get("PYTHONPATH")
    return subprocess.Popen(  # noqa: S603 - our own program, no shell
        [sys.executable, *inside],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": f"{home}{os.pathsep}{known}" if known else home},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _listened(child: subprocess.Popen[bytes], problem: Problem, start: Schedule, began: float,
              on_progress: OnProgress, should_stop: ShouldStop) -> Proposal:  # fmt: skip
    told: queue.Queue[Progress | Proposal | None] = queue.Queue()

    def listen() -> None:
        assert child.stdout is not None
        while (value := read(child.stdout)) is not None:  # type: ignore[arg-type]
            told.put(value)
        told.put(None)

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    best, first = start, None
    while True:
        if should_stop():
            child.kill()
            listener.join()
            return _stopped(problem, best, start, first, time.monotonic() - began)
        try:
            value = told.get(timeout=_TICK)
        except queue.Empty:
            continue
        if value is None:
            raise LabDeskError(_FELL)
        if isinstance(value, Proposal):
            listener.join()
            return replace(value, seconds=time.monotonic() - began)
        if value.schedule is not None:
            best = value.schedule
            first = first if first is not None or value.unplaced else value.seconds
        on_progress(value)


def _stopped(problem: Problem, schedule: Schedule, start: Schedule, first: float | None, seconds: float) -> Proposal:
    """What was known when the search was killed."""
    checked = Checked(problem, schedule)
    broken = tuple(checked.broken())
    before = problem.published or start
    return Proposal(
        tuple(sorted(schedule)),
        checked.cost(),
        unplaced=broken,
        seconds_to_first=first,
        seconds=seconds,
        changed=differing(before, schedule) if before else 0,
        stopped=True,
    )
