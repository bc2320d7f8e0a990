"""A practice in figures, for the summary that goes back to the university and for comparing years."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from labdesk.i18n import language
from labdesk.operations import register
from labdesk.operations.assessment import Answered, Result, placements_of, ratings_of, results_of
from labdesk.operations.notices import rows
from labdesk.operations.practice_numbers import wishes_met
from labdesk.operations.practice_reading import read_board
from labdesk.schema.attendance import PRESENT
from labdesk.schema.practice import WITH_CHILDREN
from labdesk.store import Query, Store


@dataclass(frozen=True)
class Figures:
    """One practice: `planned`, `there` and `held` are hours of one student; what is not recorded is None.

    `grades` counts the grades given by scale and code. `mentors` is how many mentors have how many students. `sorts`
    holds planned hours by kind of activity.
    """

    period: int
    title: str
    starts: date | None
    ends: date | None
    students: int
    planned: int | None
    there: int | None
    held: float | None
    attendance: float | None
    signed: float | None
    wishes: float | None
    lessons: int
    open_lessons: int
    lesson_mark: float | None
    visits: int
    visits_held: int
    steps: int
    steps_done: int
    mentors: int
    load: float | None
    mean: Decimal | None
    grades: Mapping[tuple[str, str], int]
    without: int
    rating: float | None
    sorts: Mapping[str, int]

    @property
    def with_children(self) -> float | None:
        """The share of the planned hours that go to work with children and to lessons, 0 to 1."""
        whole = sum(self.sorts.values())
        return sum(self.sorts.get(s, 0) for s in WITH_CHILDREN) / whole if whole else None


def attendance_share(store: Store, period: int) -> float | None:
    """The share of half-days at which students were present, 0 to 1; None while attendance is not recorded."""
    query = """SELECT m.code, count(*) FROM attendance_mark m JOIN placement x ON x.id = m.placement_id
               WHERE m.deleted_at IS NULL AND x.deleted_at IS NULL AND x.period_id = :period GROUP BY m.code"""
    counts = {code: count for code, count in rows(store, query, period=period) if code != "day_off"}
    return sum(counts.get(code, 0) for code in PRESENT) / sum(counts.values()) if counts else None


def signed_weeks(store: Store, period: int) -> float | None:
    """The share of diary weeks with entries that the mentor checked and signed, 0 to 1; None without any."""
    query = """SELECT count(*), count(w.checked) FROM diary_week w JOIN placement x ON x.id = w.placement_id
               WHERE w.deleted_at IS NULL AND x.deleted_at IS NULL AND x.period_id = :period AND w.entries > 0"""
    ((weeks, signed),) = rows(store, query, period=period)
    return signed / weeks if weeks else None


def hours_held(store: Store, period: int, day: date, placement: int | None = None) -> float | None:
    """The hours that one student had by a day: as attendance tells, else by the half-days planned; None without any.

    Of all students the mean, or those of one `placement`.
    """
    book = register.read(store, period, language("en"))
    marked = [who for who in book.trainees if who.id in book.marks and placement in (None, who.id)]
    if marked:
        return sum(book.hours_on(who, d) for who in marked for d in book.marks[who.id] if d <= day) / len(marked)
    query = """SELECT count(*), count(DISTINCT s.placement_id), max(p.day_hours) FROM practice_session s
               JOIN placement x ON x.id = s.placement_id AND x.deleted_at IS NULL
               JOIN practice_period p ON p.id = x.period_id
               WHERE s.deleted_at IS NULL AND p.id = :period AND s.day <= :day
               AND (:placement IS NULL OR x.id = :placement)"""
    ((count, students, hours),) = rows(store, query, period=period, day=day, placement=placement)
    return count * (hours or 6) / 2 / students if count else None


def figures(store: Store, period: int, day: date) -> Figures:
    """The figures of one practice on a day."""
    values = store.get("practice_period", period)
    placements = placements_of(store, period)
    results = results_of(store, period)
    reached = [each.total for each in results.values() if each.total is not None]
    mentors = _mentors(store, period)
    lessons, open_lessons, lesson_mark = _lessons(store, period)
    visits, visits_held, steps, done = _visits(store, period)
    return Figures(
        period, values["title"], values["starts"], values["ends"], len(placements), values["hours"],
        register.hours_there(store, period, values["hours"]), hours_held(store, period, day),
        attendance_share(store, period), signed_weeks(store, period),
        wishes_met(read_board(store, period)), lessons, open_lessons, lesson_mark,
        visits, visits_held, steps, done, len(mentors),
        sum(mentors.values()) / len(mentors) if mentors else None,
        (sum(reached, Decimal(0)) / len(reached)).quantize(Decimal("0.1")) if reached else None,
        grades_of(results), sum(i not in results or results[i].total is None for i in placements),
        mean_rating(ratings_of(store, period)), _sorts(store, period),
    )  # fmt: skip


def grades_of(results: Mapping[int, Result]) -> dict[tuple[str, str], int]:
    """How many students have which grade, by scale and code."""
    return dict(Counter((each.scale, each.grade) for each in results.values() if each.grade))


def mean_rating(found: Mapping[str, Answered | None]) -> float | None:
    """The mean of every answer about a practice that may be shown."""
    shown = [each for each in found.values() if each]
    count = sum(each.count for each in shown)
    return sum(each.mean * each.count for each in shown) / count if count else None


def every_period(store: Store, day: date) -> list[Figures]:
    """The figures of every practice that has begun, the oldest first."""
    listed = store.listing(Query("practice_period", ("starts",), order=("starts", "title")), 0, -1)
    return [figures(store, row.id, day) for row in listed if row.values[0] and row.values[0] <= day]


def _mentors(store: Store, period: int) -> dict[int, int]:
    query = """SELECT mentor_id, count(*) FROM placement WHERE deleted_at IS NULL AND period_id = :period
               AND mentor_id IS NOT NULL GROUP BY mentor_id"""
    return {row[0]: row[1] for row in rows(store, query, period=period)}


def _lessons(store: Store, period: int) -> tuple[int, int, float | None]:
    """Lessons, open lessons among them, and their mean mark."""
    query = """SELECT count(*), coalesce(sum(l.sort = 'open'), 0), avg(l.points) FROM lesson l
               JOIN placement x ON x.id = l.placement_id AND x.deleted_at IS NULL
               WHERE l.deleted_at IS NULL AND x.period_id = :period"""
    ((count, opened, mean),) = rows(store, query, period=period)
    return count, opened, mean


def _visits(store: Store, period: int) -> tuple[int, int, int, int]:
    """Visits, those held, steps agreed upon, those done."""
    query = """SELECT count(*), coalesce(sum(coalesce(held, 0)), 0) FROM supervisor_visit
               WHERE deleted_at IS NULL AND period_id = :period"""
    ((visits, held),) = rows(store, query, period=period)
    query = """SELECT count(*), coalesce(sum(coalesce(s.done, 0)), 0) FROM visit_step s
               JOIN supervisor_visit v ON v.id = s.visit_id AND v.deleted_at IS NULL
               WHERE s.deleted_at IS NULL AND v.period_id = :period"""
    ((steps, done),) = rows(store, query, period=period)
    return visits, held, steps, done


def _sorts(store: Store, period: int) -> dict[str, int]:
    query = """SELECT sort, sum(hours) FROM practice_activity WHERE deleted_at IS NULL AND period_id = :period
               AND sort IS NOT NULL AND hours IS NOT NULL GROUP BY sort"""
    return {row[0]: row[1] for row in rows(store, query, period=period)}
