"""The sample's lessons, visits, marks and results: a spring practice assessed to its end, an autumn one under way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from labdesk.operations.sample_tables import Tables, read
from labdesk.schema.assessment import PRACTICE_QUESTIONS, QUALITIES
from labdesk.schema.lessons import Lesson, VisitStep
from labdesk.schema.marks import Checkpoint, Incentive, PracticeRating, PracticeResult, QualityMark
from labdesk.schema.practice import WEIGHTS
from labdesk.store import Work

Row = dict[str, Any]
_TODAY = date(2026, 11, 23)
_SEED = 305
_CHECKED = {
    "p1": {"start": date(2026, 2, 19), "middle": date(2026, 3, 11), "end": date(2026, 3, 30)},
    "p2": {"start": date(2026, 11, 5)},
}
_ASKED: dict[str, dict[str, tuple[str, ...]]] = {
    "p1": {"start": ("self", "mentor"), "middle": ("mentor",), "end": ("self", "mentor", "supervisor")},
    "p2": {"start": ("self", "mentor")},
}
"""Who gave marks at which point."""
_RISE = {"start": 0, "middle": 1, "end": 1}


def write(tables: Tables, session: Work) -> None:
    """Fill both practices; everything is as it stands on 23 November 2026."""
    random = Random(_SEED)  # noqa: S311  (the same year every time, not a secret)
    for period in ("p1", "p2"):
        placements = _placements(tables, session, period)
        watched = _visits(tables, session, period)
        sessions = _taught(tables, session, period)
        session.insert_rows(Lesson, [*_lessons(placements, sessions, watched, random)])
        levels = {each["id"]: random.choice((2, 3, 3, 3, 4)) for each in placements}
        session.insert_rows(Checkpoint, [*_checkpoints(period, placements)])
        session.insert_rows(QualityMark, [*_marks(period, levels, random)])
        if period == "p1":
            session.insert_rows(PracticeResult, [*_results(tables, levels, random)])
            session.insert_rows(PracticeRating, [*_ratings(tables.ids["practice_period"][period], random)])
            session.insert_rows(Incentive, [*_incentives(tables, placements, levels)])
        else:
            session.insert_rows(Incentive, [_welcome(tables, placements)])


def _placements(tables: Tables, session: Work, period: str) -> list[Row]:
    """The placements of a period with the people in them, in the order in which they were made."""
    query = (
        "SELECT x.id, x.group_id, x.mentor_id, x.days, s.person_id, s.supervisor_id FROM placement x "
        "JOIN student s ON s.id = x.student_id WHERE x.period_id = ? ORDER BY x.id"
    )
    found = session.connection().exec_driver_sql(query, (tables.ids["practice_period"][period],))
    return [dict(row) for row in found.mappings()]


def _lessons(placements: list[Row], sessions: list[Row], watched: dict[date, int], random: Random) -> Iterator[Row]:
    """A topic for each half-day planned for a lesson that is over; `watched` says who saw the lessons of a visit.

    Every third lesson of a student is an open one.
    """
    topics = read("lesson")
    for number, place in enumerate(placements):
        planned = (each for each in sessions if each["placement_id"] == place["id"])
        for turn, session in enumerate(planned):
            topic, opened = topics[(number * 3 + turn * 7) % len(topics)], turn % 3 == 2
            yield {
                "placement_id": place["id"], "day": session["day"], "sort": "open" if opened else "trial",
                "group_id": session["group_id"], "points": min(5, random.choice((3, 4, 4, 4, 5)) + opened),
                "observer_id": watched.get(session["day"])
                or (place["supervisor_id"] if opened else session["mentor_id"]),
                **{name: topic[name] for name in ("topic", "area", "change", "plan", "analysis", "self_analysis")},
            }  # fmt: skip


def _visits(tables: Tables, session: Work, period: str) -> dict[date, int]:
    """What was agreed upon on some of the supervisor's days that are over; returns who came on which of them."""
    steps, people = read("visit_step"), tables.ids["person"]
    query = "SELECT id, day, supervisor_id FROM supervisor_visit WHERE period_id = ? AND held ORDER BY day"
    held = session.connection().exec_driver_sql(query, (tables.ids["practice_period"][period],)).all()
    came = {}
    for number, (visit, text, supervisor) in enumerate(held):
        day = date.fromisoformat(text)
        came[day] = supervisor
        if number % 3:
            continue
        responsible = (people["yusupova"], supervisor)
        session.insert_rows(VisitStep, [
            {"visit_id": visit, "step": steps[(number * 2 + n) % len(steps)]["step"],
             "responsible_id": responsible[n % 2], "due": day + timedelta(7 + 3 * n),
             "done": period == "p1" or n == 0}
            for n in range(3)
        ])  # fmt: skip
    return came


def _taught(tables: Tables, session: Work, period: str) -> list[Row]:
    """The half-days for lessons that are over."""
    query = """SELECT s.placement_id, s.day, s.group_id, s.mentor_id FROM practice_session s
               JOIN placement x ON x.id = s.placement_id
               WHERE x.period_id = ? AND s.sort = 'lesson' AND s.day < ? ORDER BY s.placement_id, s.day, s.shift"""
    found = session.connection().exec_driver_sql(query, (tables.ids["practice_period"][period], _TODAY.isoformat()))
    return [{**row, "day": date.fromisoformat(row["day"])} for row in found.mappings()]


def _checkpoints(period: str, placements: list[Row]) -> Iterator[Row]:
    said: dict[str, list[dict[str, str]]] = {}
    for row in read("checkpoint"):
        said.setdefault(row["point"], []).append(row)
    for number, place in enumerate(placements):
        for point, asked in _ASKED[period].items():
            words = said[point][number % len(said[point])]
            for who in asked:
                yield {
                    "placement_id": place["id"], "point": point, "assessor": who, "day": _CHECKED[period][point],
                    "goal": words["goal"] if who == "self" else None,
                    "comment": words["comment"] if who == "mentor" else None,
                }  # fmt: skip


def _marks(period: str, levels: dict[int, int], random: Random) -> Iterator[Row]:
    """A mentor's marks that rise, a supervisor's close to them, a student's own that sometimes differ by much."""
    for place, level in levels.items():
        for quality in QUALITIES:
            base = min(5, max(1, level + random.choice((-1, 0, 0, 0, 1))))
            rise = random.choice((0, 1, 1))
            for point, asked in _ASKED[period].items():
                seen = min(5, base + min(rise, _RISE[point]) + (point == "end" and random.random() < 0.35))
                off = {
                    "self": random.choice((-2, -1, 0, 0, 0, 1)),
                    "mentor": 0,
                    "supervisor": random.choice((0, 0, -1)),
                }
                for who in asked:
                    points = min(5, max(1, seen + off[who]))
                    yield {
                        "placement_id": place, "point": point, "assessor": who, "quality": quality, "points": points,
                    }  # fmt: skip


def _results(tables: Tables, levels: dict[int, int], random: Random) -> Iterator[Row]:
    for place, level in levels.items():
        points = {part: float(min(100, 56 + level * 9 + random.randint(0, 9))) for part in WEIGHTS}
        yield {
            "placement_id": place, **points, "scale": "scale_five", "decided": date(2026, 4, 2),
            "decided_by_id": tables.ids["person"]["otajonova"],
        }  # fmt: skip


def _ratings(period: int, random: Random) -> Iterator[Row]:
    remarks = [row["remark"] for row in read("practice_rating")]
    for sheet in range(1, 25):
        for place, question in enumerate(PRACTICE_QUESTIONS):
            remark = remarks[sheet // 5] if sheet % 5 == 0 and place == 1 else None
            points = random.choice((3, 4, 4, 5, 5))
            yield {"period_id": period, "sheet": sheet, "question": question, "points": points, "remark": remark}


def _welcome(tables: Tables, placements: list[Row]) -> Row:
    """Thanks in the middle of the autumn practice, to the mentor of its first student."""
    return {
        "person_id": placements[0]["mentor_id"], "period_id": tables.ids["practice_period"]["p2"], "sort": "thanks",
        "number": "T-06/26", "day": date(2026, 11, 20),
        "reason": "amaliyotchi talabalarni samimiy kutib olib, guruh hayotiga tez moslashtirgani",
    }  # fmt: skip


def _incentives(tables: Tables, placements: list[Row], levels: dict[int, int]) -> Iterator[Row]:
    """Certificates for the eight best-marked students, thanks to four mentors and the supervisor."""
    period, day = tables.ids["practice_period"]["p1"], date(2026, 4, 6)
    best = sorted(placements, key=lambda place: -levels[place["id"]])[:8]
    for n, place in enumerate(best, 1):
        yield {
            "person_id": place["person_id"], "period_id": period, "sort": "certificate", "number": f"S-{n:02}/26",
            "day": day, "reason": "pedagogik amaliyotdagi tashabbuskorligi va ijodkorligi",
        }  # fmt: skip
    mentors = list(dict.fromkeys(place["mentor_id"] for place in placements))[:4]
    for n, person in enumerate((*mentors, tables.ids["person"]["otajonova"]), 1):
        yield {
            "person_id": person, "period_id": period, "sort": "thanks", "number": f"T-{n:02}/26", "day": day,
            "reason": "amaliyotchi talabalarga koʻrsatgan gʻamxoʻrligi va sidqidildan qilgan mehnati",
        }  # fmt: skip
