"""The sample's practice calendar: mentors' terms, students' wishes and every half-day of both periods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from labdesk.operations.practice_board import Asked, Board, Group, Session, Terms
from labdesk.operations.practice_editing import as_row, fill_in
from labdesk.operations.sample_tables import Tables, read
from labdesk.schema.schedule import PracticeSession

Row = Mapping[str, str]
_STRICT = frozenset({"qodirova", "hakimova"})
"""Young educators who do not supervise lessons yet."""
_STEADY = frozenset({"g1", "g5"})
"""Groups whose educators keep their shifts; in the others they swap weekly."""
_ACTIVITIES = {"o": "observe", "l": "lesson", "h": "hall", "i": "independent"}
_WISHES: tuple[tuple[str, Mapping[str, str]], ...] = (
    ("shift", {"shift": "1"}), ("group", {"group": "g8"}), ("", {}), ("shift", {"shift": "2"}),
    ("together", {"other": "+1"}), ("", {}), ("group", {"group": "g4"}), ("free_day", {"weekday": "3"}), ("", {}),
    ("shift", {"shift": "1"}), ("apart", {"other": "+2"}), ("group", {"group": "g7"}),
)  # fmt: skip
"""What every student in turn would like; `+1` is the next student of the list."""


def write(tables: Tables, periods: Sequence[Row], placements: Mapping[str, Sequence[Row]]) -> None:
    """Everything the calendar of both periods is made from, and the calendar itself."""
    for key in ("hall_time", "group_closure", "supervisor_visit", "rule_exception"):
        tables.typed(key)
    terms = _terms(periods)
    tables.put("mentor_terms", terms)
    for period in periods:
        placed = placements[period["code"]]
        tables.put("wish", list(_wishes(placed)))
        tables.insert(PracticeSession, list(_sessions(tables, period, placed, terms)))


def _terms(periods: Sequence[Row]) -> list[dict[str, str]]:
    """Both educators of every group in every period."""
    found = []
    for period in periods:
        for group in read("kindergarten_group"):
            steady = group["code"] in _STEADY
            for mentor, duty in (
                (group["educator"], "1" if steady else "12"),
                (group["second"], "2" if steady else "21"),
            ):
                found.append({
                    "code": f"{period['code']}-{mentor}", "period": period["code"], "person": mentor,
                    "group": group["code"], "shift": duty, "trainees": group["places"], "half_days": "18",
                    "qualified": "0" if mentor in _STRICT else "1",
                })  # fmt: skip
    return found


def _wishes(placed: Sequence[Row]) -> Iterator[dict[str, str]]:
    for number, row in enumerate(placed):
        sort, about = _WISHES[number % len(_WISHES)]
        if sort:
            named = {
                name: placed[(number + int(value)) % len(placed)]["student"] if name == "other" else value
                for name, value in about.items()
            }
            weight = "high" if number % 7 == 0 else "normal"
            yield {"placement": row["code"], "sort": sort, "rank": "1", "weight": weight, **named}


def _sessions(tables: Tables, period: Row, placed: Sequence[Row], terms: Sequence[Row]) -> Iterator[dict[str, Any]]:
    """The half-days written in `schedule.tsv`, with mentor, topic and kind of observing filled in."""
    board = _board(tables, period, terms)
    written = {row["placement"]: row for row in read("schedule")}
    for row in placed:
        placement = tables.ids["placement"][row["code"]]
        sessions = list(_half_days(tables, board, placement, written[row["code"]]))
        tables.half_days[row["code"]] = sorted((session.day, session.shift) for session in sessions)
        yield from (as_row(session) for session in fill_in(board, sessions))


def _half_days(tables: Tables, board: Board, placement: int, row: Row) -> Iterator[Session]:
    """`g4 11o 12l` is a week in group g4: Monday's first shift for observing, its second for a trial lesson."""
    for week, monday in enumerate(board.mondays, 1):
        group, *halves = row.get(f"week{week}", "").split() or [""]
        for half in halves:
            when = date.fromordinal(monday.toordinal() + int(half[0]) - 1)
            place = tables.ids["kindergarten_group"][group]
            yield Session(0, placement, when, half[1], place, None, _ACTIVITIES[half[2]])


def _board(tables: Tables, period: Row, terms: Sequence[Row]) -> Board:
    """As much of the calendar as is needed to fill in mentors and topics."""
    plan = next(row for row in read("practice_programme") if row["code"] == period["plan"])
    topics: dict[int, list[tuple[str, str]]] = {}
    for row in read("programme_topic"):
        if row["programme"] == period["plan"]:
            topics.setdefault(int(row["number"]), []).append((row["sort"], row["topic"]))
    number = {name: int(plan[name]) for name in ("weeks", "observe", "children", "lesson", "hall", "least", "most")}
    asked = Asked(
        **number, independent=2 * int(plan["independent"]), target=int(plan["target"]),
        trials_from=int(plan["trials_from"]), independent_from=int(plan["independent_from"]), observing_first=True,
        fixed_order=False, blocks=(), topics={n: tuple(each) for n, each in topics.items()},
    )  # fmt: skip
    ids = tables.ids
    own = [
        Terms(
            0, ids["person"][row["person"]], ids["kindergarten_group"][row["group"]], row["shift"],
            int(row["trainees"]), None, row["qualified"] == "1",
        )
        for row in terms if row["period"] == period["code"]
    ]  # fmt: skip
    groups = {i: Group(i, code, "", "", 0, None) for code, i in ids["kindergarten_group"].items()}
    return Board(
        period=ids["practice_period"][period["code"]], title=period["title"],
        starts=date.fromisoformat(period["starts"]), ends=date.fromisoformat(period["ends"]),
        half_hours=int(period["day_hours"]) / 2, university=None, plan=None, asked=asked, off={},
        works_on=frozenset(), groups=groups, terms=own, placed={}, people={}, sessions={}, foreign=[], away={},
        closed={}, visits=[], halls=[], wishes=[],
    )  # fmt: skip
