"""What is wrong with a schedule, half-day by half-day: conflicts are told in sentences, never forbidden."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from labdesk.i18n import N_, OwnWords, Said, plural
from labdesk.operations.notices import Counted, Name, Notice
from labdesk.operations.practice_board import LED, Board, Half, Paper, Placed, Session, Terms, monday_of
from labdesk.schema.arrangements import WEEKDAYS
from labdesk.schema.attendance import REQUIREMENTS
from labdesk.schema.practice import ACTIVITY_KINDS, SHIFTS

HARD, WEEKLY = 80, 60
"""Weight of what cannot happen at all, and of what goes against the programme."""
_ASKED_BY = {
    "full": "capacity", "two-lead": "one_leads", "no-hall": "hall_slots", "hall-full": "hall_places",
    "mentor-away": "mentor_absent", "mentor-many": "mentor_at_once", "mentor-week": "mentor_weekly",
    "unqualified": "qualified", "observe-first": "observe_first", "many-a-week": "weekly_most", "unseen": "visit",
    "many-there": "quota",
}  # fmt: skip
"""The rule of the schedule that a conflict is about; one given up, or with an exception for whom, is no conflict."""


@dataclass(frozen=True)
class Fault:
    """One conflict: its sentence with the page that puts it right, and the half-days it is about."""

    notice: Notice
    sessions: frozenset[int]

    @property
    def key(self) -> tuple[str, frozenset[int]]:
        """What tells two conflicts apart."""
        return self.notice.rule, self.sessions


class Checker:
    """Answers for one board; make a new one after the board changed. Trying one half-day costs no more than itself."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self._at: dict[tuple[int, Half], list[Session]] = defaultdict(list)
        self._in_group: dict[tuple[int, Half], list[Session]] = defaultdict(list)
        self._with: dict[tuple[int, Half], list[Session]] = defaultdict(list)
        self._there: dict[Half, list[Session]] = defaultdict(list)
        self._week: dict[tuple[int, date], list[Session]] = defaultdict(list)
        self._mentor_week: dict[tuple[int, date], list[Session]] = defaultdict(list)
        self._hall: dict[tuple[str, Half], list[Session]] = defaultdict(list)
        self._taken: dict[tuple[int, Half], int] = defaultdict(int)
        self._elsewhere: dict[tuple[int, Half], int] = defaultdict(int)
        self._group_halls: dict[tuple[int, int, str], str] = {
            (h.group, h.weekday, h.shift): h.hall for h in board.halls
        }
        self._terms: dict[tuple[int, int], Terms] = {(t.person, t.group): t for t in board.terms}
        for session in board.sessions.values():
            self._file(session)
        for half, group, mentor in board.foreign:
            self._taken[group or 0, half] += 1
            self._elsewhere[mentor or 0, half] += 1

    def _lists(self, session: Session) -> Iterator[list[Session]]:
        half, week = session.half, monday_of(session.day)
        yield self._at[session.placement, half]
        yield self._there[half]
        yield self._week[session.placement, week]
        if session.group:
            yield self._in_group[session.group, half]
            hall = self._group_halls.get((session.group, session.day.weekday() + 1, session.shift))
            if session.sort == "hall" and hall:
                yield self._hall[hall, half]
        if session.mentor:
            yield self._with[session.mentor, half]
            yield self._mentor_week[session.mentor, week]

    def _file(self, session: Session) -> None:
        for held in self._lists(session):
            held.append(session)

    def _take_out(self, session: Session) -> None:
        for held in self._lists(session):
            held.remove(session)

    # --- asking --------------------------------------------------------------------------------------------------

    def all(self) -> list[Fault]:
        """Every conflict of the period, in the order of the days."""
        found: dict[tuple[str, frozenset[int]], Fault] = {}
        for session in sorted(self.board.sessions.values(), key=lambda s: (s.half, s.id)):
            for fault in self.of(session):
                found.setdefault(fault.key, fault)
        for fault in (*self._unseen(), *self._without_papers()):
            if self._asked(fault, self.board.sessions[min(fault.sessions)]):
                found.setdefault(fault.key, fault)
        return list(found.values())

    def of(self, session: Session) -> Iterator[Fault]:
        """What is wrong with one half-day."""
        return (fault for fault in self._of(session) if self._asked(fault, session))

    def _asked(self, fault: Fault, session: Session) -> bool:
        return self.board.asks(_ASKED_BY.get(fault.notice.rule, ""), session)

    def _of(self, session: Session) -> Iterator[Fault]:
        placed = self.board.placed.get(session.placement)
        if placed is None:
            return
        yield from self._day(session, placed)
        yield from self._student(session, placed)
        yield from self._place(session, placed)
        yield from self._mentor(session, placed)
        yield from self._programme(session, placed)

    def trial(self, session: Session) -> list[Fault]:
        """What would be wrong with a half-day that is only tried: it takes the place of its own id, if there is one."""
        kept = self.board.sessions.get(session.id)
        if kept is not None:
            self._take_out(kept)
        self._file(session)
        try:
            return list(self.of(session))
        finally:
            self._take_out(session)
            if kept is not None:
                self._file(kept)

    # --- the rules -----------------------------------------------------------------------------------------------

    def _day(self, session: Session, placed: Placed) -> Iterator[Fault]:
        day = session.day
        if not self.board.open_on(day):
            title = self.board.off.get(day, "")
            message = N_("{person}: {day} is a day off ({title}).") if title else N_("{person}: {day} is a day off.")
            yield _fault("day-off", message, {"person": placed.name, "day": day, "title": OwnWords(title)}, [session],
                         ("day_off", None))  # fmt: skip
        if not placed.starts <= day <= placed.ends:
            yield _fault("outside", N_("{person}: {day} is outside her days of practice."),
                         {"person": placed.name, "day": day}, [session], ("placement", placed.id))  # fmt: skip
        elif str(day.weekday() + 1) not in placed.days:
            values = {"person": placed.name, "weekday": _weekday(day), "day": day}
            yield _fault("weekday", N_("{person} has classes on {weekday}, {day}."), values, [session],
                         ("placement", placed.id))  # fmt: skip

    def _student(self, session: Session, placed: Placed) -> Iterator[Fault]:
        busy = self.board.busy(placed.id, session.half)
        if busy:
            values = {"person": placed.name, "weekday": _weekday(session.day), **_when(session)}
            message = N_("{person} cannot come on {weekday}, {day}, {shift}.")
            yield _fault("busy", message, values, [session], ("wish", busy.id))
        away = self.board.absent(placed.person, session.day)
        if away:
            yield _fault("away", N_("{person} is absent on {day}."), {"person": placed.name, "day": session.day},
                         [session], ("absence", away.id))  # fmt: skip
        there, most = self._there[session.half], self.board.at_once
        if most is not None and len(there) > most:
            values = {"n": len(there), "most": most, **_when(session)}
            yield _fault("many-there", N_("{day}, {shift}: {n} students come at once, but {most} were agreed."), values,
                         there, ("practice_period", self.board.period))  # fmt: skip
        same = self._at[session.placement, session.half]
        if len(same) > 1:
            yield _fault("twice", N_("{person} is planned twice on {day}, {shift}."),
                         {"person": placed.name, **_when(session)}, same, None)  # fmt: skip

    def _place(self, session: Session, placed: Placed) -> Iterator[Fault]:
        board, half = self.board, session.half
        group = board.groups.get(session.group or 0)
        if group is None:
            values = {"person": placed.name, **_when(session)}
            yield _fault("no-group", N_("{person} has no group on {day}, {shift}."), values, [session])
            return
        name = OwnWords(group.name)
        closure = board.is_off(half, group.id)
        if closure:
            values = {"group": name, "day": session.day}
            opens = ("group_closure", closure.id)
            yield _fault("closed", N_("{group} is closed on {day}."), values, self._in_group[group.id, half], opens)
        here = self._in_group[group.id, half]
        taken = len(here) + self._taken.get((group.id, half), 0)
        if taken > group.places:
            values = {"group": name, "taken": taken, "places": group.places, **_when(session)}
            yield _fault("full", N_("{group} on {day}, {shift}: {taken} trainees, but places for {places}."), values,
                         here, ("kindergarten_group", group.id))  # fmt: skip
        leading = [s for s in here if s.sort in LED]
        if session.sort in LED and len(leading) > 1:
            yield _fault("two-lead", N_("{group} on {day}, {shift}: {n} trainees lead at the same time."),
                         {"group": name, "n": len(leading), **_when(session)}, leading, None)  # fmt: skip
        if session.sort == "hall":
            yield from self._in_hall(session, placed, name)

    def _in_hall(self, session: Session, placed: Placed, group: str) -> Iterator[Fault]:
        hall = self._group_halls.get((session.group or 0, session.day.weekday() + 1, session.shift))
        if hall is None:
            yield _fault("no-hall", N_("{person}: {group} does not have the hall on {weekday}, {day}, {shift}."),
                         {"person": placed.name, "group": group, "weekday": _weekday(session.day), **_when(session)},
                         [session], ("hall_time", None))  # fmt: skip
            return
        here = self._hall[hall, session.half]
        if len(here) > 1:
            yield _fault("hall-full", N_("The hall is taken {n} times on {day}, {shift}."),
                         {"n": len(here), **_when(session)}, here, ("hall_time", None))  # fmt: skip

    def _mentor(self, session: Session, placed: Placed) -> Iterator[Fault]:
        board, half = self.board, session.half
        if session.mentor is None:
            yield _fault("no-mentor", N_("{person} has no mentor on {day}, {shift}."),
                         {"person": placed.name, **_when(session)}, [session], ("mentor_terms", None))  # fmt: skip
            return
        name = board.people.get(session.mentor, Name("?", None))
        away = board.absent(session.mentor, session.day)
        here = self._with[session.mentor, half]
        if away:
            yield _fault("mentor-away", N_("{mentor} is absent on {day}: her trainees have nobody."),
                         {"mentor": name, "day": session.day}, here, ("absence", away.id))  # fmt: skip
        if len({s.group for s in here}) > 1:
            yield _fault("mentor-twice", N_("{mentor} is in two groups on {day}, {shift}."),
                         {"mentor": name, **_when(session)}, here, None)  # fmt: skip
        terms = self._terms.get((session.mentor, session.group or 0))
        if terms is None:
            if board.has_terms:
                yield _fault("mentor-terms", N_("{mentor} takes no trainees of this group in this period ({day})."),
                             {"mentor": name, "day": session.day}, here, ("mentor_terms", None))  # fmt: skip
            return
        yield from self._within(session, placed, terms, name)

    def _within(self, session: Session, placed: Placed, terms: Terms, name: Name) -> Iterator[Fault]:
        half, opens = session.half, ("mentor_terms", terms.id)
        here = self._with[terms.person, half]
        taken = len(here) + self._elsewhere.get((terms.person, half), 0)
        if taken > terms.trainees:
            values = {"mentor": name, "taken": taken, "most": terms.trainees, **_when(session)}
            message = N_("{mentor} on {day}, {shift}: {taken} trainees, but she takes {most}.")
            yield _fault("mentor-many", message, values, here, opens)
        if not self.board.serves(terms, half):
            yield _fault("off-duty", N_("{mentor} is not on duty on {day}, {shift}."),
                         {"mentor": name, **_when(session)}, here, opens)  # fmt: skip
        if session.sort in LED and not terms.qualified:
            yield _fault("unqualified", N_("{mentor} may not supervise what {person} leads on {day}."),
                         {"mentor": name, "person": placed.name, "day": session.day}, [session], opens)  # fmt: skip
        week = self._mentor_week[terms.person, monday_of(session.day)]
        if terms.half_days is not None and len(week) > terms.half_days:
            values = {"mentor": name, "day": monday_of(session.day), "taken": len(week), "most": terms.half_days}
            yield _fault("mentor-week",
                         N_("{mentor} has {taken} trainee half-days in the week of {day}, but takes {most}."), values,
                         week, opens)  # fmt: skip

    def _programme(self, session: Session, placed: Placed) -> Iterator[Fault]:
        asked, week = self.board.asked, self._week[session.placement, monday_of(session.day)]
        opens = ("practice_programme", self.board.plan) if self.board.plan else ("practice_period", self.board.period)
        number = self.board.week_of(session.day) + 1
        values: dict[str, Any] = {"person": placed.name, "day": session.day, "week": number}
        alone = session.sort == "independent"
        first = asked.independent_from if alone else asked.trials_from
        early = self.board.asks("independent_from" if alone else "trials_from", session) and number < first
        if session.sort in LED and early:
            yield _fault("too-early", N_("{person}: what she leads on {day} comes too early, in week {week}."), values,
                         [session], opens, WEEKLY)  # fmt: skip
        if alone:
            same = [s for s in week if s.day == session.day and s.sort == "independent"]
            if len(same) == 1:
                yield _fault("half-alone", N_("{person}: the independent day {day} is only half a day."), values, same,
                             None, WEEKLY)  # fmt: skip
        start = {"person": placed.name, "day": monday_of(session.day)}
        begin = min(week, key=lambda s: s.half)
        if asked.observing_first and begin.sort in LED:
            yield _fault("observe-first", N_("{person}: the week of {day} does not begin with observation."), start,
                         [begin], None, WEEKLY)  # fmt: skip
        if len({s.group for s in week}) > 1:
            yield _fault("two-groups", N_("{person} is in two groups in the week of {day}."), start, week, None,
                         WEEKLY)  # fmt: skip
        if len(week) > asked.most:
            message = N_("{person} has {n} half-days in the week of {day}, at most {most} are meant.")
            yield _fault("many-a-week", message, {**start, "n": len(week), "most": asked.most}, week, opens, WEEKLY)

    def _unseen(self) -> Iterator[Fault]:
        """Students with everything planned, of whom the supervisor sees nothing that they lead."""
        board = self.board
        visits = {(visit.day, visit.shift) for visit in board.visits}
        for placement, sessions in board.by_placement().items():
            leads = [s for s in sessions if s.sort in LED]
            if visits and leads and len(sessions) >= board.asked.total and not visits & {s.half for s in leads}:
                message = N_("The supervisor sees nothing that {person} leads.")
                values = {"person": board.placed[placement].name}
                yield _fault("unseen", message, values, leads, ("supervisor_visit", None), WEEKLY)

    def _without_papers(self) -> Iterator[Fault]:
        """Students who come before their papers do, all in one conflict: before a practice that is nearly everybody."""
        first: dict[int, Session] = {}
        lacking: dict[int, list[Paper]] = defaultdict(list)
        sessions = self.board.by_placement()
        for paper in self.board.papers:
            needed = (s for s in sessions[paper.placement] if paper.due is None or s.day >= paper.due)
            begins = next(needed, None)
            if begins is not None:
                lacking[paper.placement].append(paper)
                first[paper.placement] = min(begins, first.get(paper.placement, begins), key=lambda s: s.half)
        opens = ("requirement", frozenset(paper.id for papers in lacking.values() for paper in papers))
        if len(first) == 1:
            ((who, begins),) = first.items()
            what = [Said(REQUIREMENTS.get(paper.sort, "")) for paper in lacking[who]]
            values = {"person": self.board.placed[who].name, "what": what, "day": begins.day}
            message = N_("{person} comes on {day}, but papers before the start are missing: {what}.")
            yield _fault("papers", message, values, [begins], opens, WEEKLY)
        elif first:
            many = plural(
                "{n} student comes while papers before the start are missing.",
                "{n} students come while papers before the start are missing.",
            )
            yield _fault("papers", many, {"n": len(first)}, first.values(), opens, WEEKLY)


def _fault(
    rule: str, message: str | Counted, values: dict[str, Any], sessions: Iterable[Session],
    opens: tuple[str, Any] | None = None, weight: int = HARD,
) -> Fault:  # fmt: skip
    about = list(sessions)
    place = opens or ("practice_session", about[0].id)
    return Fault(Notice(message, values, weight, place, rule), frozenset(s.id for s in about))


def _when(session: Session) -> dict[str, Any]:
    return {"day": session.day, "shift": shift_word(session.shift)}


def shift_word(shift: str) -> Said:
    """A shift inside a sentence."""
    return Said(SHIFTS.get(shift, ""))


def _weekday(day: date) -> Said:
    return Said(WEEKDAYS.get(str(day.weekday() + 1), N_("Sunday")))


def activity_word(sort: str) -> Said:
    """An activity inside a sentence."""
    return Said(ACTIVITY_KINDS.get(sort, sort))
