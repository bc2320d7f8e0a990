"""Marks, totals and grades, answers without names, numbers of thanks, and when a practice may be closed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from labdesk.operations import assessment, closing, incentives, practice_figures
from labdesk.operations.assessment import Marks
from labdesk.store import Invalid, Query, Store

DAY = date(2026, 11, 23)
EQUAL = {"diary": 25, "report": 25, "characteristic": 25, "defence": 25}


def period_of(store: Store, title: str) -> int:
    return store.listing(Query("practice_period", ("id",), where={"title": title}), 0, 1)[0].id


def spring(store: Store) -> int:
    return period_of(store, "2026-yil bahorgi pedagogik amaliyot")


def autumn(store: Store) -> int:
    return period_of(store, "2026-yil kuzgi pedagogik amaliyot")


def test_growth_gaps_and_means_are_told_from_the_marks() -> None:
    marks = Marks({
        ("start", "self"): {"speech": 5, "charm": 2}, ("start", "mentor"): {"speech": 3, "charm": 2},
        ("end", "mentor"): {"speech": 5},
    })  # fmt: skip
    assert marks.growth("speech", "mentor") == 2
    assert marks.growth("charm", "mentor") is None
    assert (marks.gap("speech", "start"), marks.gap("charm", "start"), marks.gap("speech", "end")) == (2, 0, None)
    assert marks.average("start", "mentor") == 2.5
    assert marks.average("middle", "mentor") is None
    assert (marks.latest("mentor"), marks.latest("self"), marks.latest("supervisor")) == ("end", "start", None)
    found = assessment.averages([marks, Marks({("start", "mentor"): {"speech": 4}})], "mentor")
    assert found["speech"] == {"start": 3.5, "middle": None, "end": 5}


@pytest.mark.parametrize(
    ("points", "weights", "total"),
    [
        ((90, 80, 70, 60), {"diary": 30, "report": 20, "characteristic": 20, "defence": 30}, "75.0"),
        ((86.5, 86.4, 86.4, 86.4), EQUAL, "86.4"),
        ((90, None, 70, 60), EQUAL, None),
        ((90, None, 70, 60), {"diary": 40, "report": 0, "characteristic": 30, "defence": 30}, "75.0"),
        ((0.3, 0.3, 0.3, 0.1), EQUAL, "0.3"),
    ],
)
def test_the_total_is_weighted_and_waits_for_every_part(
    points: Any, weights: dict[str, int], total: str | None
) -> None:
    given = dict(zip(weights, points, strict=True))
    assert assessment.total(given, weights) == (Decimal(total) if total else None)


@pytest.mark.parametrize(
    ("scale", "points", "code"),
    [
        ("scale_five", "90", "5"), ("scale_five", "89.9", "4"), ("scale_five", "70", "4"), ("scale_five", "59.9", "2"),
        ("scale_rating", "85.5", "4"), ("scale_rating", "86", "5"), ("scale_rating", "56", "3"),
        ("scale_letter", "50", "d"), ("scale_pass", "60", "passed"), (None, "0", "2"), ("scale_five", None, None),
    ],
)  # fmt: skip
def test_a_grade_is_the_band_that_points_reach(scale: str | None, points: str | None, code: str | None) -> None:
    assert assessment.grade(scale, Decimal(points) if points else None) == code


def test_weights_of_a_period_make_a_hundred_per_cent(store: Store) -> None:
    university = store.save("organisation", {"name": "OTM", "sort": "otm"})
    values = {"title": "P", "university": university, "starts": DAY, "ends": DAY}
    with pytest.raises(Invalid, match="weights of the four parts"):
        store.save("practice_period", {**values, "weight_diary": 50, "weight_report": 40})
    made = store.save("practice_period", {**values, "weight_diary": 60, "weight_report": 40})
    assert assessment.weights_of(store, made) == {"diary": 60, "report": 40, "characteristic": 0, "defence": 0}
    usual = store.save("practice_period", {**values, "title": "Q"})
    assert list(assessment.weights_of(store, usual).values()) == [30, 20, 20, 30]


def test_a_mark_is_given_changed_and_taken_away_each_as_one_step(year: Store) -> None:
    placement = assessment.placements_of(year, autumn(year))[0]
    key = ("middle", "mentor")
    for points in (4, 5, 5, None, None):
        assessment.write_mark(year, placement, key, "charm", points)
        found = assessment.marks_of(year, [placement])[placement].given.get(key, {})
        assert found.get("charm") == points
    assert len(year.entries()) == 4
    year.undo()
    assert assessment.marks_of(year, [placement])[placement].points("charm", *key) == 5
    with pytest.raises(Invalid):
        assessment.write_mark(year, placement, key, "charm", 6)


def test_the_marks_before_fill_only_what_is_empty(year: Store) -> None:
    placement = assessment.placements_of(year, autumn(year))[0]
    assessment.write_mark(year, placement, ("middle", "mentor"), "charm", 1)
    start = assessment.marks_of(year, [placement])[placement].given["start", "mentor"]
    assert assessment.copy_marks(year, placement, ("start", "mentor"), ("middle", "mentor")) == len(start) - 1
    made = assessment.marks_of(year, [placement])[placement].given["middle", "mentor"]
    assert made == {**start, "charm": 1}
    assert assessment.copy_marks(year, placement, ("start", "mentor"), ("middle", "mentor")) == 0


def test_answers_are_told_as_totals_and_only_of_three_or_more(store: Store) -> None:
    university = store.save("organisation", {"name": "OTM", "sort": "otm"})
    period = store.save("practice_period", {"title": "P", "university": university, "starts": DAY, "ends": DAY})
    for sheet, points in enumerate((5, 4), 1):
        answer = {"period": period, "sheet": sheet, "question": "mentor", "points": points, "remark": f"r{sheet}"}
        store.save("practice_rating", answer)
    assert assessment.ratings_of(store, period) == {"mentor": None}
    assert assessment.remarks_of(store, period) == []
    store.save("practice_rating", {"period": period, "sheet": 3, "question": "mentor", "points": 3})
    found = assessment.ratings_of(store, period)["mentor"]
    assert found is not None
    assert (found.count, found.mean, found.spread) == (3, 4, (0, 0, 1, 1, 1))
    assert assessment.remarks_of(store, period) == ["r1", "r2"]


def test_nothing_in_an_answer_leads_to_a_student() -> None:
    from labdesk.schema import records

    pointed = {each.of for each in records()["practice_rating"].fields().values() if each.of}
    assert pointed == {"practice_period"}


def test_numbers_follow_one_another_through_a_year(store: Store) -> None:
    person = store.save("person", {"surname_latn": "Karimova", "first_latn": "Gulnora"})
    university = store.save("organisation", {"name": "OTM", "sort": "otm"})
    period = store.save("practice_period", {"title": "P", "university": university, "starts": DAY, "ends": DAY})
    assert incentives.next_number(store, "certificate", DAY) == "S-01/26"
    base = {"person": person, "sort": "certificate", "reason": "x", "period": period}
    store.save("incentive", {**base, "day": date(2026, 3, 1), "number": "№ 17"})
    store.save("incentive", {**base, "day": date(2025, 3, 1), "number": "99"})
    assert incentives.next_number(store, "certificate", DAY) == "S-18/26"
    assert incentives.next_number(store, "thanks", DAY) == "T-01/26"
    ids = [store.save("incentive", {**base, "day": date(2026, 3, n)}) for n in (9, 5)]
    assert incentives.number_all(store, period) == 2
    assert [store.get("incentive", i)["number"] for i in ids] == ["S-19/26", "S-18/26"]
    assert incentives.number_all(store, period) == 0


def test_a_practice_lacks_what_is_missing_and_nothing_when_all_is_there(year: Store) -> None:
    assert closing.lacking(year, spring(year), DAY) == []
    now = closing.lacking(year, autumn(year), DAY)
    assert [lack.n for lack in now] == [0, 30, 30]
    assert len(now[1].ids) == 30


def test_a_practice_is_told_in_figures(year: Store) -> None:
    found = practice_figures.figures(year, spring(year), DAY)
    assert (found.students, found.lessons, found.open_lessons, found.visits_held) == (30, 90, 30, 10)
    assert sum(found.grades.values()) == 30
    assert found.without == 0
    assert found.mean is not None
    assert found.with_children == pytest.approx((30 + 12) / 90)
    assert [each.period for each in practice_figures.every_period(year, DAY)] == [spring(year), autumn(year)]


def test_hours_are_those_of_attendance_else_of_the_half_days_until_a_day(year: Store) -> None:
    period = autumn(year)
    one, two = assessment.placements_of(year, period)[:2]
    for key in ("practice_session", "attendance_mark"):
        year.delete(key, [row.id for row in year.listing(Query(key, ("id",)), 0, -1)])
    assert practice_figures.hours_held(year, period, DAY) is None
    for placement, days in ((one, (3, 4, 25)), (two, (3,))):
        for day in days:
            year.save("practice_session", {"placement": placement, "day": date(2026, 11, day), "shift": "1"})
    assert practice_figures.hours_held(year, period, DAY) == 4.5
    assert practice_figures.hours_held(year, period, DAY, one) == 6
    for day, code in ((3, "present"), (4, "ill"), (25, "present")):
        year.save("attendance_mark", {"placement": one, "day": date(2026, 11, day), "shift": "1", "code": code})
    assert practice_figures.hours_held(year, period, DAY, one) == 3
    assert practice_figures.hours_held(year, period, DAY, two) == 3
