"""A week of the calendar as rows and cells: by group, by student, by mentor or by room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from labdesk.i18n import N_, Language
from labdesk.i18n.collation import sort_key
from labdesk.i18n.names import initials
from labdesk.operations.notices import Name
from labdesk.operations.practice_board import SHIFT_CODES, Board, Placed, Session
from labdesk.operations.practice_numbers import Owed, owed, wishes_met
from labdesk.schema.practice import ACTIVITY_KINDS, SHIFTS

VIEWS = {
    "group": N_("By group"), "student": N_("By student"), "mentor": N_("By mentor"), "room": N_("By room"),
}  # fmt: skip
ROMAN = {"1": "I", "2": "II"}
MARKS = {"lesson": "●", "hall": "□", "independent": "▲"}
"""The sign before a name for what the trainee leads; a legend below the calendar says what it means."""


@dataclass(frozen=True)
class Line:
    """A row of the calendar: its words, and what a half-day put there is given; `shift` is "" for both.

    `told` is said of it where there is more room.
    """

    label: str
    detail: str
    shift: str
    group: int | None = None
    placement: int | None = None
    mentor: int | None = None
    told: str = ""


@dataclass(frozen=True)
class Week:
    """The rows of a view and the half-days of each cell, keyed by row and day of the week."""

    view: str
    monday: date
    days: tuple[date, ...]
    lines: tuple[Line, ...]
    cells: dict[tuple[int, int], tuple[Session, ...]]

    def place_of(self, session: Session) -> tuple[int, int] | None:
        """The cell a half-day is in."""
        return next((cell for cell, held in self.cells.items() if any(s.id == session.id for s in held)), None)


def week(board: Board, view: str, monday: date, t: Language) -> Week:
    """A week in one of the `VIEWS`; half-days without a group or mentor have a row of their own at the end."""
    last = monday + timedelta(6)
    here = [s for s in board.sessions.values() if monday <= s.day <= last and s.placement in board.placed]
    weekend = {s.day for s in here} | {day for day in (last - timedelta(1), last) if board.open_on(day)}
    days = tuple(day for day in (monday + timedelta(n) for n in range(7)) if day.weekday() < 5 or day in weekend)
    lines = _LINES[view](board, here, t)
    where: dict[tuple[int | None, str], int] = {}
    for number, line in enumerate(lines):
        where[_key(view, line), line.shift] = number
    cells: dict[tuple[int, int], list[Session]] = {}
    for session in here:
        whose = _whose(view, session)
        row = where.get((whose, session.shift), where.get((whose, "")))
        if row is not None:
            cells.setdefault((row, (session.day - monday).days), []).append(session)
    for held in cells.values():
        held.sort(key=lambda s: (s.shift, sort_key(board.placed[s.placement].name.said(t)), s.id))
    return Week(view, monday, days, tuple(lines), {cell: tuple(held) for cell, held in cells.items()})


def _whose(view: str, session: Session) -> int | None:
    return {"student": session.placement, "mentor": session.mentor}.get(view, session.group)


def _key(view: str, line: Line) -> int | None:
    return {"student": line.placement, "mentor": line.mentor}.get(view, line.group)


def _by_group(board: Board, here: Sequence[Session], t: Language) -> list[Line]:
    wanted = {*board.own_groups, *(s.group for s in here if s.group)}
    known = sorted((board.groups[g] for g in wanted if g in board.groups), key=lambda g: sort_key(g.name))
    lines = [Line(t.own(g.name), t(SHIFTS[shift]), shift, group=g.id) for g in known for shift in SHIFT_CODES]
    return lines + _leftover(t("Without a group"), [s for s in here if s.group not in board.groups])


def _by_room(board: Board, here: Sequence[Session], t: Language) -> list[Line]:
    lines = _by_group(board, here, t)
    rooms = {g.id: g.room for g in board.groups.values()}
    named = [
        replace(line, label=t("Room {room}", room=rooms[line.group]) if rooms.get(line.group) else line.label)
        if line.group is not None else line
        for line in lines
    ]  # fmt: skip
    return sorted(named, key=lambda line: (line.group is None, sort_key(line.label), line.shift))


def _by_student(board: Board, here: Sequence[Session], t: Language) -> list[Line]:
    placed = sorted(board.placed.values(), key=lambda p: (sort_key(p.name.said(t)), p.id))
    accounts = {each.placement: each for each in owed(board)}
    return [_student(board, p, accounts.get(p.id), t) for p in placed]


def _student(board: Board, placed: Placed, account: Owed | None, t: Language) -> Line:
    """The row of a student: her hours planned of those asked for, and how far her wishes are met."""
    name = brief(placed.name, t)
    if account is None:
        return Line(name, "", "", placement=placed.id)
    hours = [t.number(round(n * board.half_hours)) for n in (account.planned, account.asked)]
    share = wishes_met(board, placed.id)
    said = [
        placed.name.said(t), t("Planned: {planned} of {asked} hours", planned=hours[0], asked=hours[1]),
        t("Wishes met: {share} %", share=round(100 * share)) if share is not None else "",
    ]  # fmt: skip
    return Line(name, "/".join(hours), "", placement=placed.id, told="\n".join(part for part in said if part))


def _by_mentor(board: Board, here: Sequence[Session], t: Language) -> list[Line]:
    groups: dict[int, int | None] = {terms.person: terms.group for terms in board.terms}
    for session in here:
        if session.mentor:
            groups.setdefault(session.mentor, session.group)
    people = [(board.people[who], who) for who in groups if who in board.people]
    people.sort(key=lambda found: (sort_key(found[0].said(t)), found[1]))
    lines = []
    for name, who in people:
        group = board.groups.get(groups[who] or 0)
        detail = t.own(group.name) if group else ""
        lines.append(Line(brief(name, t), detail, "", group=groups[who], mentor=who))
    return lines + _leftover(t("Without a mentor"), [s for s in here if s.mentor not in board.people])


def _leftover(label: str, sessions: Sequence[Session]) -> list[Line]:
    return [Line(label, "", "")] if sessions else []


_LINES: dict[str, Callable[[Board, Sequence[Session], Language], list[Line]]] = {
    "group": _by_group, "student": _by_student, "mentor": _by_mentor, "room": _by_room,
}  # fmt: skip


def brief(name: Name, t: Language) -> str:
    """`Karimova G.`: surname first, as lists have it, with the initial whole."""
    surname, *first = name.said(t).split() or ["–"]
    return f"{surname} {initials('', first[0], '')}".strip() if first else surname


def told(board: Board, view: str, session: Session, t: Language) -> str:
    """What a cell says of a half-day: the student, or where the student is; and what she leads."""
    group = board.groups.get(session.group or 0)
    place = t.own(group.name) if group else "–"
    name = brief(board.placed[session.placement].name, t)
    roman = ROMAN.get(session.shift, "")
    text = {"student": f"{roman} · {place}", "mentor": f"{roman} · {name}"}.get(view, name)
    return f"{MARKS[session.sort]} {text}" if session.sort in MARKS else text


def described(board: Board, session: Session, t: Language) -> str:
    """Everything about a half-day, for a tool tip and for who listens to the screen."""
    group = board.groups.get(session.group or 0)
    mentor = board.people.get(session.mentor or 0)
    said = [
        board.placed[session.placement].name.said(t),
        f"{t.date(session.day)}, {t(SHIFTS.get(session.shift, ''))}",
        t.own(group.name) if group else t("Without a group"),
        t("Mentor: {name}", name=mentor.said(t)) if mentor else t("Without a mentor"),
        t(ACTIVITY_KINDS.get(session.sort, session.sort)),
        t.own(session.topic) if session.topic else "",
        t("Locked") if session.locked else "",
    ]
    return "\n".join(part for part in said if part)
