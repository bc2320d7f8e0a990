"""Edits of the calendar: each is one act that one undo takes back; mentors and topics are filled in on the way."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations.notices import rows
from labdesk.operations.practice_board import Board, Half, Session, monday_of
from labdesk.operations.practice_numbers import activity_class
from labdesk.operations.practice_rules import write_eased
from labdesk.schema.schedule import PracticeSession
from labdesk.store import Store, journal

Values = dict[str, Any]


@dataclass
class Edit:
    """What is written at once: new half-days, changed ones, those that go, and the rules that a period gives up.

    What is `removed` lies in the recycle bin; what is `replaced` by another schedule would only fill it, and goes for
    good unless files are kept with it. One undo brings back either.
    """

    added: list[Values] = field(default_factory=list)
    changed: dict[int, Values] = field(default_factory=dict)
    removed: set[int] = field(default_factory=set)
    replaced: set[int] = field(default_factory=set)
    eased: dict[int, dict[str, str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed or self.replaced or self.eased)


def write(store: Store, edit: Edit, label: str, **values: Any) -> list[int]:
    """Carry an edit out as one act; returns the ids of the new half-days."""
    if not edit:
        return []
    stamp = journal.now()
    known = store.rows("practice_session", [*edit.changed, *edit.removed, *edit.replaced])
    binned = edit.removed | (edit.replaced & _with_files(store))
    changes = [(known[i], new) for i, new in edit.changed.items() if i in known]
    changes += [(known[i], {"deleted_at": stamp}) for i in binned if i in known]
    with store.transaction(label, **values) as session:
        session.alter_rows(PracticeSession, changes)
        session.delete_rows(PracticeSession, [known[i] for i in edit.replaced - binned if i in known])
        for period, rules in edit.eased.items():
            write_eased(session, period, rules)
        return session.insert_rows(PracticeSession, edit.added)


def _with_files(store: Store) -> set[int]:
    """Half-days that files are kept with."""
    found = rows(store, "SELECT record_id FROM attachment WHERE record = 'practice_session'")
    return {row_id for (row_id,) in found}


def as_row(session: Session) -> Values:
    """A half-day keyed by column, without its id."""
    return {
        "placement_id": session.placement, "day": session.day, "shift": session.shift, "group_id": session.group,
        "mentor_id": session.mentor, "sort": session.sort, "topic": session.topic, "locked": session.locked or None,
    }  # fmt: skip


def move(
    store: Store, board: Board, moves: Mapping[int, tuple[date, str, int | None]], *, copy: bool = False
) -> list[int]:
    """Put half-days to other days, shifts and groups, or copies of them; the mentor is the one on duty there.

    Raises LabDeskError when one of them is locked and would be moved.
    """
    edit = Edit()
    for row_id, (day, shift, group) in moves.items():
        session = board.sessions[row_id]
        if (day, shift, group) == (*session.half, session.group):
            continue
        mentor = board.mentor_for(group, (day, shift))
        if copy:
            new = Session(0, session.placement, day, shift, group, mentor, session.sort, session.topic)
            edit.added.append(as_row(new))
            continue
        _refuse_locked([session])
        edit.changed[row_id] = {"day": day, "shift": shift, "group_id": group, "mentor_id": mentor}
    label = N_("Calendar: copied") if copy else N_("Calendar: moved")
    return write(store, edit, label)


def place(store: Store, board: Board, placements: Iterable[int], day: date, shift: str, group: int | None) -> list[int]:
    """New half-days of students in one cell; the activity is the one most in need."""
    return fill_cell(store, board, (day, shift), group, placements, ())


def fill_cell(
    store: Store, board: Board, half: Half, group: int | None, coming: Iterable[int], leaving: Collection[int]
) -> list[int]:
    """Students who come to a cell and half-days that leave it, as one act; raises LabDeskError for a locked one."""
    _refuse_locked([board.sessions[i] for i in leaving if i in board.sessions])
    day, shift = half
    mentor = board.mentor_for(group, half)
    edit = Edit(removed=set(leaving))
    for placement in coming:
        sort = next_activity(board, placement, day)
        new = Session(0, placement, day, shift, group, mentor, sort, topic_of(board, placement, day, sort))
        edit.added.append(as_row(new))
    return write(store, edit, N_("Calendar: students placed") if edit.added else N_("Calendar: removed"))


def remove(store: Store, board: Board, ids: Collection[int]) -> None:
    """Take half-days out of the calendar; raises LabDeskError when one of them is locked."""
    _refuse_locked([board.sessions[i] for i in ids if i in board.sessions])
    write(store, Edit(removed=set(ids)), N_("Calendar: removed"))


def lock(store: Store, ids: Collection[int], locked: bool) -> None:
    """Let half-days stay where they are when the schedule is made anew, or let them go again."""
    label = N_("Calendar: locked") if locked else N_("Calendar: unlocked")
    write(store, Edit(changed={i: {"locked": locked} for i in ids}), label)


def set_activity(store: Store, ids: Collection[int], sort: str) -> None:
    """Say what half-days are for."""
    write(store, Edit(changed={i: {"sort": sort} for i in ids}), N_("Calendar: activity changed"))


def copy_week(store: Store, board: Board, source: date, target: date) -> int:
    """Copy what a week holds to another one, where the student is free and the site works; returns how many."""
    shift_by = timedelta((monday_of(target) - monday_of(source)).days)
    taken = {(s.placement, s.half) for s in board.sessions.values()}
    edit = Edit()
    for session in sorted(board.sessions.values(), key=lambda s: (s.half, s.id)):
        day = session.day + shift_by
        placed = board.placed.get(session.placement)
        if monday_of(session.day) != monday_of(source) or placed is None or not board.open_on(day):
            continue
        if (session.placement, (day, session.shift)) in taken or not placed.starts <= day <= placed.ends:
            continue
        if board.absent(placed.person, day):
            continue
        mentor = board.mentor_for(session.group, (day, session.shift))
        new = Session(0, session.placement, day, session.shift, session.group, mentor, session.sort)
        edit.added.append(as_row(new))
    write(store, edit, N_("Calendar: week copied"))
    return len(edit.added)


def _refuse_locked(sessions: Iterable[Session]) -> None:
    if any(session.locked for session in sessions):
        raise LabDeskError(N_("A locked half-day stays where it is; unlock it first (L)."))


# --- what fills itself in --------------------------------------------------------------------------------------------


def next_activity(board: Board, placement: int, day: date) -> str:
    """The activity a new half-day is for: observing while the week has none, else the first that is lacking."""
    sessions = board.of(placement)
    asked = board.asked
    counts = {sort: sum(s.sort == sort for s in sessions) for sort in ("observe", "children", "lesson", "hall")}
    if counts["observe"] < asked.observe:
        return "observe"
    if counts["children"] < asked.children:
        return "children"
    week = board.week_of(day) + 1
    if counts["lesson"] < asked.lesson and week >= asked.trials_from:
        return "lesson"
    return "observe" if asked.observe else "children"


def topic_of(board: Board, placement: int, day: date, sort: str) -> str | None:
    """The topic of the programme for this student's practice day of that number, of its activity if there is one."""
    days = {s.day for s in board.of(placement)} | {day}
    return topic_at(board, sorted(days).index(day) + 1, sort)


def topic_at(board: Board, number: int, sort: str) -> str | None:
    """The programme's topic for a practice day."""
    topics = board.asked.topics.get(number, ())
    fitting = [topic for kind, topic in topics if activity_class(kind) == activity_class(sort)]
    return next(iter(fitting), topics[0][1] if topics else None)


def fill_in(board: Board, sessions: list[Session], frozen: Collection[int] = ()) -> list[Session]:
    """One student's half-days in their order, with mentor, topic and the kind of observing filled in.

    The first ones not led are observation, as many as the programme asks for; the rest is work with children. Locked
    ones and the `frozen` stay as they are.
    """
    numbers = {day: n for n, day in enumerate(sorted({s.day for s in sessions}), 1)}
    observed = 0
    filled = []
    for session in sorted(sessions, key=lambda s: s.half):
        sort = session.sort
        if activity_class(sort) == "observe":
            sort = "observe" if observed < board.asked.observe or not board.asked.children else "children"
            observed += 1
        if session.locked or session.id in frozen:
            filled.append(session)
            continue
        mentor = board.mentor_for(session.group, session.half)
        topic = topic_at(board, numbers[session.day], sort)
        filled.append(
            Session(
                session.id, session.placement, session.day, session.shift, session.group, mentor, sort, topic, False
            )
        )
    return filled
