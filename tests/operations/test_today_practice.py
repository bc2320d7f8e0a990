"""The sentences about a practice under way: each speaks when it should, opens the row, and is silent else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from labdesk.operations import attendance
from labdesk.operations.today import rules
from labdesk.store import Query, Store
from tests.practices import EN, MONDAY, book_of, day, mark, place, practice

TODAY = day(16)
Build = Callable[[Store], Any]


def filled(store: Store, students: int = 1, **more: Any) -> list[int]:
    """A practice with every past day marked; returns its placements."""
    period = practice(store, students, **more)
    book = book_of(store, period)
    attendance.fill_present(store, book, [day(number) for number in range(1, 16)], day(15))
    return [who.id for who in book.trainees]


def marked(store: Store, *numbers: int, code: str = "absent", **more: Any) -> list[int]:
    """A practice whose first student was away on some days."""
    period = practice(store, 1, **more)
    one = book_of(store, period).trainees[0].id
    for number in (6, 7, 8, 9, 10, 13, 14, 15):
        mark(store, one, number, code if number in numbers else "present")
    return [one]


def written(store: Store, weeks: int = 1, checked: bool = True) -> None:
    for one in filled(store):
        for monday in (MONDAY, day(13))[:weeks]:
            given = {"placement": one, "week": monday, "entries": 5, "checked": day(13) if checked else None}
            store.save("diary_week", given)


def required(store: Store, due: date, **more: Any) -> None:
    store.save("requirement", {"placement": filled(store)[0], "sort": "medical", "due": due, **more})


CASES: dict[str, tuple[Build, str, str, Build]] = {
    "attendance-unmarked": (
        lambda s: [store_mark(s, n) for n in (8, 9, 10, 13, 14)],
        "Nobody is marked on 15.10.2025 in the practice “Kuzgi amaliyot”.", "attendance", filled,
    ),
    "hours-lost": (
        lambda s: marked(s, 14, hours=120),
        "Aliyeva Oydin cannot reach the hours of “Kuzgi amaliyot” any more (6 short); agree on days to make up.",
        "attendance", lambda s: (marked(s, 14), filled(s, hours=120)),
    ),
    "absences-in-a-row": (
        lambda s: marked(s, 13, 14, 15), "Aliyeva Oydin has missed 3 days of practice in a row, since 13.10.2025.",
        "attendance", lambda s: (marked(s, 14, 15), marked(s, 10, 13, 14)),
    ),
    "requirements-late": (
        lambda s: required(s, MONDAY), "Aliyeva Oydin: “Medical book” was due on 06.10.2025 and is not done.",
        "requirement", lambda s: (required(s, TODAY), required(s, MONDAY, done=day(5))),
    ),
    "diary-gaps": (
        filled, "The diary of Aliyeva Oydin has a gap since the week of 06.10.2025; "
        "without it the practice does not count.", "diary", written,
    ),
}  # fmt: skip


def store_mark(store: Store, number: int) -> None:
    """Mark one day of the practice that there is, or of a new one."""
    period = next(iter(store.listing(Query("practice_period", ("id",)), 0, 1)), None)
    made = period.id if period else practice(store, 1)
    mark(store, book_of(store, made).trainees[0].id, number)


@pytest.mark.parametrize("key", CASES)
def test_a_rule_speaks_and_opens_what_it_speaks_of(key: str, store: Store) -> None:
    build, sentence, page, _ = CASES[key]
    build(store)
    [notice] = list(rules()[key](store, TODAY))
    assert notice.said(EN) == sentence
    assert notice.opens[0] == page
    subject = notice.opens[1]
    if isinstance(subject, int):
        store.get(page, subject)
    else:
        assert isinstance(subject, dict)
        store.get("practice_period", subject["period"])
        assert "placement" not in subject or store.get("placement", subject["placement"])


@pytest.mark.parametrize("key", CASES)
def test_a_rule_is_silent_when_all_is_well_or_gone(key: str, store: Store) -> None:
    CASES[key][3](store)
    assert [each.said(EN) for each in rules()[key](store, TODAY)] == []
    CASES[key][0](store)
    for record in ("placement", "practice_period"):
        store.delete(record, [row.id for row in store.listing(Query(record))])
    assert [each.said(EN) for each in rules()[key](store, TODAY)] == []


def test_several_students_are_one_sentence(store: Store) -> None:
    filled(store, 3)
    [notice] = list(rules()["diary-gaps"](store, TODAY))
    assert notice.said(EN).startswith("The diaries of 3 students of “Kuzgi amaliyot” have gaps")


def test_several_unmarked_days_are_counted(store: Store) -> None:
    practice(store, 1)
    [notice] = list(rules()["attendance-unmarked"](store, day(9)))
    assert notice.said(EN) == "On 3 days nobody is marked in the practice “Kuzgi amaliyot”, the last is 08.10.2025."
    assert notice.opens[1] == {"period": 1, "day": day(8)}


def test_a_student_who_left_is_not_missed(store: Store) -> None:
    period = practice(store, 0)
    left = place(store, period, "Rahimova", ends=day(10))
    for number in (8, 9, 10):
        mark(store, left, number, "absent")
    assert list(rules()["absences-in-a-row"](store, TODAY)) == []
