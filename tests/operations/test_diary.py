"""The diary rule: a week without entries or without a signature is a gap, and requirements are given as a list."""

from __future__ import annotations

from datetime import date

import pytest

from labdesk.operations import diary, requirements
from labdesk.operations.diary import Diary
from labdesk.store import Invalid, Query, Store
from tests.practices import EN, MONDAY, book_of, day, mark, practice

SECOND = day(13)


def diaries(store: Store, period: int) -> Diary:
    return diary.read(store, period, EN)


def test_weeks_are_due_when_they_are_over_and_a_signature_a_week_later(store: Store) -> None:
    period = practice(store, 1)
    book = diaries(store, period)
    who = book.register.trainees[0]
    assert book.mondays() == [day(6), day(13), day(20), day(27)]
    assert book.gaps(who, day(12)) == []
    assert book.gaps(who, day(13)) == [(MONDAY, "entries")]
    diary.write(store, who, MONDAY, {"entries": 5})
    assert diaries(store, period).gaps(who, day(19)) == []
    assert diaries(store, period).gaps(who, day(20)) == [(MONDAY, "checked"), (SECOND, "entries")]


def test_a_week_away_needs_no_entries(store: Store) -> None:
    period = practice(store, 1)
    one = book_of(store, period).trainees[0].id
    for number in range(6, 11):
        mark(store, one, number, "ill")
    book = diaries(store, period)
    assert book.days(book.register.trainees[0], MONDAY) == 0
    assert book.gaps(book.register.trainees[0], day(15)) == []


def test_steps_are_taken_and_taken_back_each_as_one_step(store: Store) -> None:
    period = practice(store, 1)
    for step in diary.STEPS:
        book = diaries(store, period)
        diary.toggle(store, book, book.register.trainees[0], MONDAY, step, day(14), "given")
    book = diaries(store, period)
    week = book.week(book.register.trainees[0], MONDAY)
    assert (week.entries, week.checked, week.task) == (5, day(14), "given")
    assert store.total(Query("diary_week")) == 1
    diary.toggle(store, book, book.register.trainees[0], MONDAY, "checked", day(14))
    assert diaries(store, period).week(book.register.trainees[0], MONDAY).checked is None
    store.undo()
    assert diaries(store, period).week(book.register.trainees[0], MONDAY).checked == day(14)


def test_a_week_with_nothing_left_goes_and_weeks_are_emptied_together(store: Store) -> None:
    period = practice(store, 2)
    book = diaries(store, period)
    for who in book.register.trainees:
        diary.write(store, who, MONDAY, {"entries": 3})
    book = diaries(store, period)
    first = book.register.trainees[0]
    diary.write(store, first, MONDAY, {"entries": None}, book.week(first, MONDAY).id)
    assert store.total(Query("diary_week")) == 1
    diary.write(store, first, SECOND, {"task": ""})
    assert store.total(Query("diary_week")) == 1
    assert diary.clear(store, diaries(store, period).weeks.values()) == 1
    store.undo()
    assert store.total(Query("diary_week")) == 1
    with pytest.raises(Invalid, match="At most"):
        diary.write(store, first, SECOND, {"entries": 9})


def test_a_week_is_called_by_its_monday(store: Store) -> None:
    one = book_of(store, practice(store, 1)).trainees[0].id
    with pytest.raises(Invalid, match="Monday"):
        store.save("diary_week", {"placement": one, "week": day(7), "entries": 1})


def test_the_end_of_a_practice_asks_for_its_papers(store: Store) -> None:
    period = practice(store, 1)
    after = date(2025, 11, 3)
    book = diaries(store, period)
    assert book.not_handed_in(book.register.trainees[0], day(31)) == []
    assert book.not_handed_in(book.register.trainees[0], after) == ["concluded", "report_in", "diary_in"]
    diary.toggle_end(store, book.register.trainees[0], "report_in", after)
    book = diaries(store, period)
    who = book.register.trainees[0]
    assert who.report_in == after
    assert not book.counts(who, after)
    said = [EN(message, **values) for message, values in diary.missing(book, who, after)]
    assert said[0] == "no entries in the diary for 06.10–11.10, 13.10–18.10, 20.10–25.10, 27.10–01.11"
    assert said[-2:] == ["the final conclusion is not written", "the diary is not handed in"]


def test_how_real_a_practice_is_follows_from_the_attended_half_days(store: Store) -> None:
    period = practice(store, 1)
    one = book_of(store, period).trainees[0].id
    for number, own in ((6, "Bolalar faol edi"), (7, None)):
        store.save("lesson", {"placement": one, "day": day(number), "topic": f"Kuz {number}", "self_analysis": own})
    for number, sort in ((6, "lesson"), (7, "children"), (8, "paper"), (9, "analysis"), (10, "lesson")):
        store.save("practice_session", {"placement": one, "day": day(number), "shift": "1", "sort": sort})
        mark(store, one, number, "present" if number < 10 else "ill")
    book = diaries(store, period)
    found = diary.reality(book, book.register.trainees)
    assert (found.hours, found.children, found.paper, found.analysis, found.lessons) == (12, 6, 3, 2, 1)


def test_every_student_gets_the_list_of_requirements_once(store: Store) -> None:
    period = practice(store, 2)
    one = book_of(store, period).trainees[0].id
    store.save("requirement", {"placement": one, "sort": "medical", "done": day(1)})
    assert requirements.start_list(store, period) == 5
    assert requirements.start_list(store, period) == 0
    dues = {row.values[0] for row in store.listing(Query("requirement", ("due",)), 0, -1)}
    assert dues == {None, MONDAY}
    assert len(requirements.ids_of(store, period)) == 6
    store.undo()
    assert store.total(Query("requirement")) == 1
