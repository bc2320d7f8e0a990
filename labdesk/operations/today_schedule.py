"""The rules of the page Today about the practice calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from labdesk.i18n import N_, plural
from labdesk.operations.notices import Notice, notices, rows
from labdesk.operations.practice_board import Board, monday_of
from labdesk.operations.practice_conflicts import HARD, Checker
from labdesk.operations.practice_reading import read_board
from labdesk.store import Store

AHEAD = timedelta(14)


def _planned(store: Store, day: date) -> Iterator[Board]:
    """The calendars of practices that go on, or begin within two weeks."""
    found = rows(
        store,
        """SELECT p.id FROM practice_period p WHERE p.deleted_at IS NULL AND p.starts <= :last AND p.ends >= :day
           AND EXISTS (SELECT 1 FROM placement x JOIN practice_session y ON y.placement_id = x.id
                       WHERE x.period_id = p.id AND x.deleted_at IS NULL AND y.deleted_at IS NULL)
           ORDER BY p.starts, p.id""",
        day=day, last=day + AHEAD,
    )  # fmt: skip
    for (period,) in found:
        yield read_board(store, period)


@notices("schedule-conflicts", N_("Conflicts of the practice calendar from today on"))
def schedule_conflicts(store: Store, day: date) -> Iterator[Notice]:
    """What cannot take place as it is planned."""
    for board in _planned(store, day):
        found = [
            fault for fault in Checker(board).all()
            if fault.notice.weight >= HARD and any(board.sessions[i].day >= day for i in fault.sessions)
        ]  # fmt: skip
        if len(found) == 1:
            (only,) = found
            opens = ("schedule", {"period": board.period, "session": min(only.sessions)})
            yield Notice(only.notice.message, only.notice.values, 77, opens)
        elif found:
            message = plural(
                "The calendar of “{period}” has {n} conflict from today on.",
                "The calendar of “{period}” has {n} conflicts from today on.",
            )
            values = {"n": len(found), "period": board.title}
            yield Notice(message, values, 77, ("schedule", {"period": board.period}))


@notices("students-idle", N_("Students without a half-day next week"))
def students_idle(store: Store, day: date) -> Iterator[Notice]:
    """Of practices whose calendar has anything in that week at all."""
    monday = monday_of(day) + timedelta(7)
    last = monday + timedelta(6)
    for board in _planned(store, day):
        busy = {s.placement for s in board.sessions.values() if monday <= s.day <= last}
        idle = [p for p in board.placed.values() if busy and p.id not in busy and p.starts <= last and p.ends >= monday]
        opens = ("schedule", {"period": board.period, "day": monday})
        if len(idle) == 1:
            message = N_("{person} has no half-day in the week of {day}.")
            yield Notice(message, {"person": idle[0].name, "day": monday}, 62, opens)
        elif idle:
            many = plural(
                "{n} student has no half-day in the week of {day}.",
                "{n} students have no half-day in the week of {day}.",
            )
            yield Notice(many, {"n": len(idle), "day": monday}, 62, opens)
