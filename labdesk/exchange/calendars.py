"""Half-days of practice as calendar files (RFC 5545) that a telephone or a mail program takes: one for each person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.operations.notices import rows
from labdesk.operations.practice_board import Board, Session
from labdesk.operations.practice_reading import read_board
from labdesk.schema.practice import ACTIVITY_KINDS, SHIFT_HOURS, clock_times
from labdesk.store import Store
from labdesk.work import Progress

_ZONE = (
    "BEGIN:VTIMEZONE", "TZID:Asia/Tashkent", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0500",
    "TZOFFSETTO:+0500", "TZNAME:+05", "END:STANDARD", "END:VTIMEZONE",
)  # fmt: skip
_WIDTH = 75
"""Octets of a line, after which it goes on in the next one behind a blank."""


def write_calendars(store: Store, period: int, folder: Path, t: Language, progress: Progress | None = None) -> Path:
    """Write `mentors/NAME.ics` and `students/NAME.ics` of a period below a folder, which is returned.

    Raises LabDeskError when nothing is planned yet, or the folder cannot be written.
    """
    board = read_board(store, period)
    if not board.sessions:
        raise LabDeskError(N_("Nothing is planned in this practice period yet."))
    of_mentors, of_students = defaultdict(list), defaultdict(list)
    for session in sorted(board.sessions.values(), key=lambda s: (s.half, s.id)):
        of_students[session.placement].append(session)
        if session.mentor:
            of_mentors[session.mentor].append(session)
    named = [("mentors", board.people[who].said(t), of) for who, of in of_mentors.items() if who in board.people]
    named += [
        ("students", board.placed[who].name.said(t), of) for who, of in of_students.items() if who in board.placed
    ]
    writer = _Writer(store, board, t)
    taken: set[Path] = set()
    try:
        for sort, name, sessions in (progress or Progress()).over(named, len(named)):
            place = folder / sort
            place.mkdir(parents=True, exist_ok=True)
            said = writer.of_mentor(sessions, name) if sort == "mentors" else writer.of_student(sessions, name)
            _free(place, name, taken).write_bytes(said)
    except OSError as error:
        raise LabDeskError(N_("{name} cannot be written: {reason}"), name=str(folder), reason=str(error)) from error
    return folder


def _free(folder: Path, name: str, taken: set[Path]) -> Path:
    """A file name for a person that every file system allows and nobody else has."""
    plain = re.sub(r"[^\w .-]", "", name.replace("ʻ", "").replace("ʼ", "")).strip() or "practice"
    names = (folder / f"{plain}{number}.ics" for number in ("", *(f" {n}" for n in range(2, len(taken) + 3))))
    found = next(path for path in names if path not in taken)
    taken.add(found)
    return found


class _Writer:
    """Writes the calendars of one period."""

    def __init__(self, store: Store, board: Board, t: Language) -> None:
        self.board = board
        self.t = t
        self._uids = dict(rows(store, "SELECT id, uid FROM practice_session WHERE deleted_at IS NULL"))
        ((first, second),) = rows(
            store, "SELECT first_shift, second_shift FROM practice_period WHERE id = :period", period=board.period
        )
        self._hours = {
            "1": clock_times(first or "") or SHIFT_HOURS["1"], "2": clock_times(second or "") or SHIFT_HOURS["2"],
        }  # fmt: skip
        self._stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")

    def of_student(self, sessions: Iterable[Session], name: str) -> bytes:
        """The calendar of one student: a half-day is one event."""
        return _file(name, (self._event(self._uids[s.id], s, self._about(s), [self._mentor(s)]) for s in sessions))

    def of_mentor(self, sessions: Iterable[Session], name: str) -> bytes:
        """The calendar of one mentor: the trainees of a half-day are one event."""
        halves: dict[tuple[date, str, int | None], list[Session]] = defaultdict(list)
        for session in sessions:
            halves[session.day, session.shift, session.group].append(session)
        return _file(name, (self._of_half(held) for held in halves.values()))

    def _of_half(self, held: list[Session]) -> list[str]:
        first, t = held[0], self.t
        lines = [f"{self.board.placed[s.placement].name.said(t)} – {t(ACTIVITY_KINDS[s.sort])}" for s in held]
        title = t("Trainees: {n}, {group}", n=len(held), group=self._group(first))
        return self._event(f"{self._uids[first.id]}-m", first, title, lines)

    def _about(self, session: Session) -> str:
        return f"{self._group(session)}: {self.t(ACTIVITY_KINDS.get(session.sort, session.sort))}"

    def _mentor(self, session: Session) -> str:
        name = self.board.people.get(session.mentor or 0)
        said = [self.t("Mentor: {name}", name=name.said(self.t)) if name else "", self.t.own(session.topic or "")]
        return "\n".join(part for part in said if part)

    def _group(self, session: Session) -> str:
        group = self.board.groups.get(session.group or 0)
        return self.t.own(group.name) if group else "–"

    def _event(self, uid: str, session: Session, title: str, lines: list[str]) -> list[str]:
        begins, ends = self._hours[session.shift]
        group = self.board.groups.get(session.group or 0)
        where = self.t("Room {room}", room=group.room) if group and group.room else ""
        return [
            "BEGIN:VEVENT", f"UID:{uid}@labdesk", f"DTSTAMP:{self._stamp}",
            f"DTSTART;TZID=Asia/Tashkent:{_moment(session.day, begins)}",
            f"DTEND;TZID=Asia/Tashkent:{_moment(session.day, ends)}", f"SUMMARY:{_escaped(title)}",
            *([f"LOCATION:{_escaped(where)}"] if where else []),
            *([f"DESCRIPTION:{_escaped(chr(10).join(lines))}"] if any(lines) else []), "END:VEVENT",
        ]  # fmt: skip


def _moment(day: date, at: time) -> str:
    return datetime.combine(day, at).strftime("%Y%m%dT%H%M%S")


def _escaped(text: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", text).replace("\n", "\\n")


def _file(name: str, events: Iterable[list[str]]) -> bytes:
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//LabDesk//Practice calendar//EN", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", f"X-WR-CALNAME:{_escaped(name)}", "X-WR-TIMEZONE:Asia/Tashkent", *_ZONE,
        *(line for event in events for line in event), "END:VCALENDAR",
    ]  # fmt: skip
    return b"".join(part + b"\r\n" for line in lines for part in _folded(line))


def _folded(line: str) -> Iterator[bytes]:
    """A line cut into pieces of at most 75 octets, never inside a letter."""
    piece = b""
    for letter in line:
        code = letter.encode()
        if len(piece) + len(code) > _WIDTH:
            yield piece
            piece = b" "
        piece += code
    yield piece
