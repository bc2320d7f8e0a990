"""The numbers below the calendar: what is still to be planned, hours against need, wishes met, mentors' weeks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from labdesk.operations.practice_board import Board, Session, Wished, monday_of

_COUNTS = {"none": 0, "low": 1, "normal": 2, "high": 4}


@dataclass(frozen=True)
class Owed:
    """A student's half-days: asked for, planned, and what is lacking by activity; observing and helping are one."""

    placement: int
    asked: int
    planned: int
    lacking: tuple[tuple[str, int], ...]

    @property
    def left(self) -> int:
        """Half-days that are still to be planned."""
        return sum(n for _, n in self.lacking)


def activity_class(sort: str) -> str:
    """What an activity counts as: whatever a trainee does not lead is observing and helping."""
    return sort if sort in ("lesson", "hall", "independent") else "observe"


def owed(board: Board) -> list[Owed]:
    """Every student's account, in the order of the names."""
    asked = board.asked
    wanted = {
        "observe": asked.observe + asked.children, "lesson": asked.lesson, "hall": asked.hall,
        "independent": asked.independent,
    }  # fmt: skip
    found = []
    for placement, sessions in board.by_placement().items():
        if placement not in board.placed:
            continue
        have: dict[str, int] = defaultdict(int)
        for session in sessions:
            have[activity_class(session.sort)] += 1
        lacking = tuple((sort, n - have[sort]) for sort, n in wanted.items() if n > have[sort])
        found.append(Owed(placement, asked.total, len(sessions), lacking))
    return found


def mentor_week(board: Board, monday: date) -> list[tuple[int, int, int | None]]:
    """Mentor, her half-days with trainees present in a week and the most of her terms, the busiest first.

    A half-day counts once however many trainees are there; the most counts trainees, so both are told.
    """
    halves: dict[int, int] = defaultdict(int)
    for session in board.sessions.values():
        if session.mentor and monday_of(session.day) == monday:
            halves[session.mentor] += 1
    most: dict[int, int] = {}
    for terms in board.terms:
        if terms.half_days is not None:
            most[terms.person] = most.get(terms.person, 0) + terms.half_days
    return [(who, n, most.get(who)) for who, n in sorted(halves.items(), key=lambda item: (-item[1], item[0]))]


def week_hours(board: Board, monday: date) -> dict[int, float]:
    """Hours of each student in a week."""
    last = monday + timedelta(6)
    hours: dict[int, float] = defaultdict(float)
    for session in board.sessions.values():
        if monday <= session.day <= last:
            hours[session.placement] += board.half_hours
    return hours


def wishes_met(board: Board, placement: int | None = None) -> float | None:
    """The share of the wishes that are met, of all students or of one, each by its weight and rank.

    None when nobody wishes anything.
    """
    sessions = board.by_placement()
    score = whole = 0.0
    for wish in (each for each in board.wishes if placement in (None, each.placement)):
        count = 0 if wish.sort == "busy" else _COUNTS.get(wish.weight, 2) / int(wish.rank or 1)
        mine = sessions.get(wish.placement, [])
        if count and mine:
            whole += count
            score += count * _met(wish, mine, sessions.get(wish.other or 0, []))
    return score / whole if whole else None


def _met(wish: Wished, mine: list[Session], others: list[Session]) -> float:
    match wish.sort:
        case "shift":
            return sum(s.shift == wish.shift for s in mine) / len(mine)
        case "group":
            return float(any(s.group == wish.group for s in mine))
        case "free_day":
            return float(all(s.day.weekday() + 1 != wish.weekday for s in mine))
        case "together" | "apart":
            weeks = {monday_of(s.day) for s in mine}
            here = {(monday_of(s.day), s.group) for s in mine}
            shared = {week for week, _ in here & {(monday_of(s.day), s.group) for s in others}}
            part = len(shared) / len(weeks)
            return part if wish.sort == "together" else 1 - part
    return 0.0
