"""What a proposed schedule would change, said half-day by half-day, and its carrying out as one act."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from labdesk.i18n import N_, Language, OwnWords, Said
from labdesk.i18n.dates import weekday
from labdesk.operations.notices import Notice
from labdesk.operations.practice_board import Board, Session
from labdesk.operations.practice_conflicts import activity_word, shift_word
from labdesk.operations.practice_editing import Edit, as_row, fill_in, write
from labdesk.operations.practice_problem import BANDS, SORT_OF, Translation, kind_of
from labdesk.operations.practice_rules import eased
from labdesk.scheduling.instance import Cell, Schedule
from labdesk.scheduling.proposal import Conflict, Finding, Proposal, Who
from labdesk.scheduling.sentences import remedies, said
from labdesk.schema.arrangements import EXCEPTABLE, LET_OFF
from labdesk.schema.organisations import AGE_GROUPS
from labdesk.store import Store

ADDED, MOVED, CHANGED, REMOVED = "added", "moved", "changed", "removed"
_SENTENCES = {
    ADDED: N_("{person}: {day}, {shift}, {group} – {activity}."),
    MOVED: N_("{person}: from {old_day}, {old_shift}, {old_group} to {day}, {shift}, {group} – {activity}."),
    CHANGED: N_("{person}: {day}, {shift}: {old_group} – {old_activity}, now {group} – {activity}."),
    REMOVED: N_("{person}: {old_day}, {old_shift}, {old_group} is not planned any more."),
}  # fmt: skip


@dataclass(frozen=True)
class Difference:
    """One half-day that a proposal adds, moves, changes or removes."""

    sort: str
    placement: int
    before: Session | None
    after: Session | None

    def notice(self, board: Board) -> Notice:
        """The difference as a sentence that opens the half-day, or the placement of a new one."""
        values: dict[str, Any] = {"person": board.placed[self.placement].name}
        for prefix, session in (("old_", self.before), ("", self.after)):
            if session is not None:
                group = board.groups.get(session.group or 0)
                values |= {
                    f"{prefix}day": session.day, f"{prefix}shift": shift_word(session.shift),
                    f"{prefix}group": OwnWords(group.name if group else "–"),
                    f"{prefix}activity": activity_word(session.sort),
                }  # fmt: skip
        opens = ("practice_session", self.before.id) if self.before else ("placement", self.placement)
        return Notice(_SENTENCES[self.sort], values, 50, opens, self.sort)


def differences(translation: Translation, schedule: Schedule) -> list[Difference]:
    """What would change against the calendar as it is; locked half-days and the past are never among it."""
    board = translation.board
    new: dict[int, dict[int, Cell]] = defaultdict(dict)
    for cell in schedule:
        new[cell.student][cell.slot] = cell
    found: list[Difference] = []
    for placement, sessions in board.by_placement().items():
        if placement in board.placed:
            found += _of_student(translation, placement, sessions, dict(new[placement]))
    return sorted(found, key=_by_day)


def _by_day(found: Difference) -> tuple[Any, ...]:
    session = found.after or found.before
    assert session is not None
    return session.day, session.shift, found.placement


def _of_student(
    translation: Translation, placement: int, sessions: list[Session], new: dict[int, Cell]
) -> list[Difference]:
    found, gone = [], []
    for session in sessions:
        held = session.locked or session.day < translation.today
        cell = new.pop(translation.slot(session.half), None)
        if held or (cell and (cell.group, cell.kind) == (session.group, kind_of(session))):
            continue
        if cell is None:
            gone.append(session)
        else:
            found.append(Difference(CHANGED, placement, session, _session(translation, session.id, cell)))
    for cell in sorted(new.values(), key=lambda c: c.slot):
        if translation.half(cell.slot)[0] < translation.today:
            continue
        moved = next(iter([s for s in gone if kind_of(s) == cell.kind] or gone), None)
        if moved is not None:
            gone.remove(moved)
            found.append(Difference(MOVED, placement, moved, _session(translation, moved.id, cell)))
        else:
            found.append(Difference(ADDED, placement, None, _session(translation, -cell.slot - 1, cell)))
    return found + [Difference(REMOVED, placement, session, None) for session in gone]


def _session(translation: Translation, row_id: int, cell: Cell) -> Session:
    day, shift = translation.half(cell.slot)
    known = translation.board.sessions.get(row_id)
    alike = known is not None and kind_of(known) == cell.kind
    sort = known.sort if known is not None and alike else SORT_OF[cell.kind]
    return Session(row_id, cell.student, day, shift, cell.group, None, sort)


def counted(found: Iterable[Difference]) -> dict[str, int]:
    """How many half-days are added, moved, changed and removed."""
    counts = Counter(each.sort for each in found)
    return {sort: counts[sort] for sort in (ADDED, MOVED, CHANGED, REMOVED)}


def carry_out(store: Store, translation: Translation, schedule: Schedule) -> list[Difference]:
    """Write a proposal as one act; mentors, topics and kinds of observing are filled in for the students it touches."""
    board, found = translation.board, differences(translation, schedule)
    edit = Edit(replaced={each.before.id for each in found if each.sort == REMOVED and each.before})
    if board.eased != eased(store, board.period):
        edit.eased[board.period] = board.eased
    touched: dict[int, dict[int, Session]] = defaultdict(dict)
    for each in found:
        if each.after is not None:
            touched[each.placement][each.after.id] = each.after
    by_placement = board.by_placement()
    for placement, changed in touched.items():
        before = {s.id: s for s in by_placement.get(placement, []) if s.id not in edit.replaced}
        frozen = {s.id for s in before.values() if s.day < translation.today}
        for session in fill_in(board, list({**before, **changed}.values()), frozen):
            if session.id < 0:
                edit.added.append(as_row(session))
            elif session != before[session.id]:
                row = as_row(session)
                row.pop("locked")
                edit.changed[session.id] = row
    write(store, edit, N_("Schedule made: {period}"), period=board.title)
    return found


# --- why not -------------------------------------------------------------------------------------------------------

_PAGES = {
    "mentor_at_once": "mentor_terms", "mentor_weekly": "mentor_terms", "mentor_absent": "absence",
    "qualified": "mentor_terms", "capacity": "kindergarten_group", "hall_slots": "hall_time",
    "hall_places": "hall_time", "visit": "supervisor_visit", "visit_seats": "supervisor_visit", "closed": "day_off",
    "absence": "absence", "classes": "placement", "apart": "wish", "locked": "practice_session",
    "quota": "practice_period",
}  # fmt: skip
"""The list where each rule's facts are changed; the other rules come from the programme."""
_EXCEPT = N_("Make an exception for {name}: {rule}.")
CAUSE, HELP, LEFT = "cause", "help", "left"
SECTIONS = {
    CAUSE: N_("What stands in the way"), HELP: N_("What would help"), LEFT: N_("What is not planned"),
}  # fmt: skip
"""The three sorts of reasons in their order, with their headings."""
_FEW = 3
"""Of more students, groups or mentors than these, whose exception helps is the user's to find in the sentence."""


@dataclass(frozen=True)
class Reason:
    """A sentence of one of the `SECTIONS`, and the page that changes what it speaks of with its subject."""

    rule: str
    text: str
    opens: tuple[str, Any]
    who: tuple[str, ...] = ()
    sort: str = CAUSE

    @property
    def helps(self) -> bool:
        """Whether it is a way out."""
        return self.sort == HELP


def _whole_days(who: tuple[Who, ...]) -> tuple[Who, ...]:
    """The same with a day, instead of its two half-days, where both are named."""
    slots = {each.id for each in who if each.sort == "slot"}
    whole = {slot // 2 for slot in slots if slot ^ 1 in slots}
    named = (Who("day", w.id // 2) if w.sort == "slot" and w.id // 2 in whole else w for w in who)
    return tuple(dict.fromkeys(named))


class Reasons:
    """Findings of the scheduler with names, each with the page where it can be put right."""

    def __init__(self, translation: Translation, t: Language) -> None:
        self.translation = translation
        self.board = translation.board
        self.t = t

    def of(self, proposal: Proposal) -> list[Reason]:
        """What stands in the way, what would help, and what could not be placed; nothing is said twice."""
        causes = [cause for conflict in proposal.conflicts for cause in conflict.causes]
        found = [self._reason(cause) for cause in causes]
        for conflict in proposal.conflicts:
            for cause in conflict.causes:
                days = replace(cause, who=_whole_days(cause.who))
                for text in remedies(Conflict((days,)), self.t, self.named):
                    found.append(Reason(cause.rule, text, self._opens(cause), self._who(cause), sort=HELP))
                found += self._exceptions(conflict, cause)
        found += [self._reason(finding, LEFT) for finding in (*proposal.unplaced, *proposal.broken)]
        first: dict[str, Reason] = {}
        for each in found:
            first.setdefault(each.text, each)
        return list(first.values())

    def _exceptions(self, conflict: Conflict, cause: Finding) -> Iterator[Reason]:
        """Exceptions that would help: for each of a few named; from a cohort's rule, for the only student there is."""
        rule = "order" if cause.rule == "blocks" and not cause.message and self.board.asked.fixed_order else cause.rule
        whose = LET_OFF.get(rule, "")
        sort = {"placement": "student"}.get(whose, whose)
        named = [who for who in cause.who if who.sort == sort]
        if sort == "student" and not named:
            named = [*{who for each in conflict.causes for who in each.who if who.sort == sort}]
            named = named if len(named) == 1 else []
        for who in named if whose and len(named) <= _FEW and rule not in self.board.eased else ():
            text = self.t(_EXCEPT, name=self.named(who), rule=Said(EXCEPTABLE[rule]))
            opens = {"period": self.board.period, "rule": rule, whose: who.id}
            yield Reason(cause.rule, text, ("rule_exception", opens), (self.named(who),), sort=HELP)

    def _reason(self, finding: Finding, sort: str = CAUSE) -> Reason:
        finding = replace(finding, who=_whole_days(finding.who))
        text = said(finding, self.t, self.named)
        return Reason(finding.rule, text, self._opens(finding), self._who(finding), sort)

    def _who(self, finding: Finding) -> tuple[str, ...]:
        return tuple(self.named(who) for who in finding.who)

    def named(self, who: Who) -> str:
        """How somebody or something is called in a sentence."""
        board, t = self.board, self.t
        match who.sort:
            case "student" if who.id in board.placed:
                return board.placed[who.id].name.said(t)
            case "mentor" if who.id in board.people:
                return board.people[who.id].said(t)
            case "group" if who.id in board.groups:
                return t.own(board.groups[who.id].name)
            case "slot" | "weekday" | "half" | "day" | "week":
                return self._when(who)
            case "band":
                return t(AGE_GROUPS[BANDS[who.id]]) if 0 <= who.id < len(BANDS) else t("Any age group")
            case "site" | "university" | "cohort":
                return t.own(board.title)
        return str(who.id)

    def _when(self, who: Who) -> str:
        board, t = self.board, self.t
        match who.sort:
            case "slot":
                day, shift = self.translation.half(who.id)
                return t("{day}, {shift}", day=t.date(day), shift=shift_word(shift))
            case "weekday":
                return weekday(who.id, t.base)
            case "half":
                day_of_week, half = divmod(who.id, 2)
                return t("{day}, {shift}", day=weekday(day_of_week, t.base), shift=shift_word(str(half + 1)))
            case "day":
                return t.date(self.translation.half(2 * who.id)[0])
            case _:
                monday = board.mondays[min(who.id, len(board.mondays) - 1)]
                return t("{week} (from {day})", week=who.id + 1, day=t.date(monday))

    def _opens(self, finding: Finding) -> tuple[str, Any]:
        """The records to change where the rule's facts are kept on those named, else their list."""
        board = self.board
        page = _PAGES.get(finding.rule.partition(".")[0])
        named: dict[str, set[int]] = defaultdict(set)
        for who in finding.who:
            named[who.sort].add(who.id)
        people = named["mentor"] | {board.placed[who].person for who in named["student"] if who in board.placed}
        duties = {one.id for one in board.terms if one.person in named["mentor"] or one.group in named["group"]}
        about: dict[str | None, set[int]] = {
            "mentor_terms": duties, "kindergarten_group": named["group"], "practice_period": {board.period},
            "placement": named["student"] or set(board.placed),
            "absence": {away.id for who in people for away in board.away.get(who, ())},
            "wish": {wish.id for wish in board.wishes if wish.placement in named["student"]},
            "practice_session": {s.id for s in board.sessions.values() if s.placement in named["student"] and s.locked},
        }  # fmt: skip
        if page is None:
            return ("practice_programme", board.plan) if board.plan else ("practice_period", board.period)
        if page == "absence" and not about[page]:
            busy = {wish.id for wish in board.wishes if wish.placement in named["student"] and wish.sort == "busy"}
            page, about["wish"] = ("mentor_terms" if duties else "wish" if busy else "placement"), busy
        ids = about.get(page, set())
        return page, next(iter(ids)) if len(ids) == 1 else frozenset(ids) or None
