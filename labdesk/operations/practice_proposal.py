"""What a proposed schedule would change, said half-day by half-day, and its carrying out as one act."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from labdesk.i18n import N_, Language
from labdesk.operations.notices import Name, Notice
from labdesk.operations.practice_board import Board, Session
from labdesk.operations.practice_conflicts import activity_word, shift_word
from labdesk.operations.practice_editing import Edit, as_row, fill_in, write
from labdesk.operations.practice_problem import BANDS, SORT_OF, Translation, kind_of
from labdesk.scheduling.instance import Cell, Schedule
from labdesk.scheduling.proposal import Finding, Proposal, Who
from labdesk.scheduling.rules import RULES
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
                    f"{prefix}group": group.name if group else "–", f"{prefix}activity": activity_word(session.sort),
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
        alike = [s for s in gone if kind_of(s) == cell.kind] or gone
        if alike:
            gone.remove(alike[0])
            found.append(Difference(MOVED, placement, alike[0], _session(translation, alike[0].id, cell)))
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
    edit = Edit(removed={each.before.id for each in found if each.sort == REMOVED and each.before})
    touched: dict[int, dict[int, Session]] = defaultdict(dict)
    for each in found:
        if each.after is not None:
            touched[each.placement][each.after.id] = each.after
    by_placement = board.by_placement()
    for placement, changed in touched.items():
        before = {s.id: s for s in by_placement.get(placement, []) if s.id not in edit.removed}
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
    "hall_places": "hall_time", "visit": "supervisor_visit", "closed": "day_off", "absence": "absence",
    "classes": "placement", "apart": "wish", "locked": "practice_session", "group_closed": "group_closure",
}  # fmt: skip
"""The list where each rule's facts are changed; the other rules come from the programme."""


class Reasons:
    """Findings of the scheduler as sentences with names, each with the page where it can be put right."""

    def __init__(self, translation: Translation, t: Language) -> None:
        self.translation = translation
        self.board = translation.board
        self.t = t

    def of(self, proposal: Proposal) -> list[Notice]:
        """Why not everything could be planned, first what stands in the way, then what would help."""
        notices = [self.notice(cause) for conflict in proposal.conflicts for cause in conflict.causes]
        notices += [self.notice(remedy) for conflict in proposal.conflicts for remedy in conflict.remedies]
        notices += [self.notice(finding) for finding in (*proposal.unplaced, *proposal.broken)]
        return list({each.said(self.t): each for each in notices}.values())

    def notice(self, finding: Finding) -> Notice:
        """One finding with its names filled in."""
        values: dict[str, Any] = dict(finding.numbers)
        seen = Counter[str]()
        for who in finding.who:
            seen[who.sort] += 1
            values[f"{who.sort}{seen[who.sort]}" if seen[who.sort] > 1 else who.sort] = self._named(who)
            if who.sort == "slot":
                day, shift = self.translation.half(who.id)
                values.setdefault("day", day)
                values.setdefault("shift", shift_word(shift))
        message = finding.message or self._rule(finding.rule)
        return Notice(message, values, 90, self._opens(finding), finding.rule)

    def _rule(self, rule: str) -> str:
        return RULES[rule].sentence if rule in RULES else rule

    def _named(self, who: Who) -> Any:
        board, t = self.board, self.t
        match who.sort:
            case "student":
                return board.placed[who.id].name if who.id in board.placed else Name("?", None)
            case "mentor":
                return board.people.get(who.id, Name("?", None))
            case "group":
                return board.groups[who.id].name if who.id in board.groups else "?"
            case "slot":
                day, shift = self.translation.half(who.id)
                return t("{day}, {shift}", day=t.date(day), shift=shift_word(shift))
            case "week":
                monday = board.mondays[min(who.id, len(board.mondays) - 1)]
                return t("{week} (from {day})", week=who.id + 1, day=t.date(monday))
            case "band":
                return self._band(who.id)
            case "site" | "university" | "cohort":
                return board.title
        return str(who.id)

    def _band(self, number: int) -> str:
        return self.t(AGE_GROUPS[BANDS[number]]) if 0 <= number < len(BANDS) else self.t("Any age group")

    def _opens(self, finding: Finding) -> tuple[str, Any]:
        """The record to change: the one named, where the rule's facts are kept on it, else their list."""
        board = self.board
        page = _PAGES.get(finding.rule)
        named: Mapping[str, int] = {who.sort: who.id for who in finding.who}
        if page == "mentor_terms" and "mentor" in named:
            terms = next((one for one in board.terms if one.person == named["mentor"]), None)
            return page, terms.id if terms else None
        if page == "kindergarten_group" and "group" in named:
            return page, named["group"]
        if page == "placement" and "student" in named:
            return page, named["student"]
        if page == "absence" and "mentor" in named:
            away = board.away.get(named["mentor"], [])
            return page, away[0].id if away else None
        if page == "wish" and "student" in named:
            mine = frozenset(w.id for w in board.wishes if w.placement == named["student"])
            return page, mine or None
        if page is not None:
            return page, None
        return ("practice_programme", board.plan) if board.plan else ("practice_period", board.period)
