"""The register of a practice: what is planned, what was, hours that are out of reach, and each act as one step."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from labdesk.errors import LabDeskError
from labdesk.i18n import language
from labdesk.operations import attendance, register
from labdesk.schema.attendance import FUTURE
from labdesk.store import Invalid, Query, Store
from tests.practices import MONDAY, book_of, called, day, mark, place, practice

TODAY = day(15)


def stored(store: Store) -> list[tuple[int, date, str, str]]:
    """Every mark as it is kept: placement, day, shift, code."""
    wanted = Query("attendance_mark", ("id", "day", "shift", "code"), order=("day", "shift"))
    rows = store.listing(wanted, 0, -1)
    return [(store.get("attendance_mark", r.id)["placement"], *r.values[1:]) for r in rows]


def test_weekdays_terms_and_days_off_say_what_is_planned(store: Store) -> None:
    period = practice(store, 1)
    leaver = place(store, period, "Rahimova", days="135", ends=day(14))
    store.save("day_off", {"day": day(8), "title": "Bayram", "sort": "own"})
    book = book_of(store, period)
    first, left = book.trainees[0], book.by_id[leaver]
    assert [d.day for d, _ in book.plan(first)][:6] == [6, 7, 9, 10, 13, 14]
    assert [d.day for d, _ in book.plan(left)] == [6, 10, 13]
    assert book.closed(day(8))
    assert book.closed(day(12))
    assert not book.closed(day(11))


def test_the_schedule_goes_before_the_weekdays_and_a_half_day_is_half_the_hours(store: Store) -> None:
    period = practice(store, 2)
    first = book_of(store, period).trainees[0].id
    for shift in ("1", "2"):
        store.save("practice_session", {"placement": first, "day": day(7), "shift": shift, "sort": "lesson"})
    mark(store, first, 7)
    book = book_of(store, period)
    one, other = book.trainees
    assert list(book.plan(one)) == [(day(7), "1"), (day(7), "2")]
    assert book.hours_on(one, day(7)) == 3
    assert len(list(book.plan(other))) == 20


def test_hours_are_done_ahead_or_out_of_reach(store: Store) -> None:
    period = practice(store, 2, hours=120)
    one, other = (who.id for who in book_of(store, period).trainees)
    for number in (6, 7, 8):
        mark(store, one, number)
    mark(store, other, 6, "late", late=15)
    mark(store, other, 7, "ill")
    mark(store, other, 8, "excused", hours=2)
    book = book_of(store, period)
    first, second = (book.account(who) for who in book.trainees)
    assert (first.done, first.ahead, first.left, first.lost) == (18, 102, 102, 0)
    assert (second.done, second.lost) == (8, 10)
    sums = book.tally(book.trainees[1], MONDAY, day(31), TODAY)
    assert (sums.present, sums.excused, sums.absent, sums.hours, sums.late, sums.unmarked) == (1, 2, 0, 8, 15, 5)


def test_an_announced_absence_is_lost_unless_it_is_made_up_for(store: Store) -> None:
    period = practice(store, 1, hours=120)
    person = book_of(store, period).trainees[0].person
    values = {"person": person, "starts": day(20), "ends": day(21), "reason": "ill"}
    absence = store.save("absence", values)
    assert book_of(store, period).account(book_of(store, period).trainees[0]).lost == 12
    store.save("absence", {"made_up": day(25)}, absence)
    book = book_of(store, period)
    assert book.account(book.trainees[0]).lost == 6
    assert book.planned(book.trainees[0], day(25)) == ("1",)


def test_a_day_made_up_after_the_end_is_on_its_sheet_and_can_be_marked(store: Store) -> None:
    period = practice(store, 1)
    after = date(2025, 11, 3)
    person = book_of(store, period).trainees[0].person
    assert book_of(store, period).rows(after, after) == []
    store.save("absence", {"person": person, "starts": day(30), "made_up": after})
    book = book_of(store, period)
    assert [who.person for who in book.rows(after, after)] == [person]
    assert attendance.fill_present(store, book, [after], after) == 1
    register.refresh(store, book)
    assert book.hours_on(book.trainees[0], after) == 6


def test_absences_in_a_row_end_with_the_next_day_she_came(store: Store) -> None:
    period = practice(store, 1)
    one = book_of(store, period).trainees[0].id
    for number, code in ((6, "absent"), (7, "present"), (8, "absent"), (9, "ill"), (10, "day_off"), (13, "excused")):
        mark(store, one, number, code)
    book = book_of(store, period)
    assert [d.day for d in book.missed(book.trainees[0], TODAY)] == [8, 9, 13]
    mark(store, one, 14)
    assert book_of(store, period).missed(book.trainees[0], TODAY) == []


def test_days_nobody_marked_are_found_and_leavers_stay_in_their_months(store: Store) -> None:
    period = practice(store, 1)
    leaver = place(store, period, "Rahimova", ends=day(7))
    mark(store, leaver, 6)
    book = book_of(store, period)
    assert [d.day for d in book.nobody(day(6), day(9))] == [7, 8, 9]
    assert [who.id for who in book.rows(day(1), day(31))] == [who.id for who in book.trainees]
    assert leaver not in [who.id for who in book.rows(date(2025, 11, 1), date(2025, 11, 30))]


def test_a_mark_is_written_changed_and_emptied_each_as_one_step(store: Store) -> None:
    period = practice(store, 2)
    book = book_of(store, period)
    cells = {(who.id, day(7)): "ill" for who in book.trainees}
    assert attendance.write(store, book, cells, TODAY) == 2
    assert [code for *_, code in stored(store)] == ["ill", "ill"]
    register.refresh(store, book)
    assert attendance.write(store, book, {(book.trainees[0].id, day(7)): "present"}, TODAY) == 1
    register.refresh(store, book)
    assert attendance.write(store, book, {(book.trainees[0].id, day(7)): None}, TODAY) == 1
    assert [code for *_, code in stored(store)] == ["ill"]
    store.undo()
    store.undo()
    assert [code for *_, code in stored(store)] == ["ill", "ill"]
    store.undo()
    assert stored(store) == []


def test_another_code_forgets_hours_and_lateness(store: Store) -> None:
    period = practice(store, 1)
    place_id = book_of(store, period).trainees[0].id
    row = mark(store, place_id, 7, "late", late=20, hours=5)
    attendance.write(store, book_of(store, period), {(place_id, day(7)): "present"}, TODAY)
    assert (store.get("attendance_mark", row)["hours"], store.get("attendance_mark", row)["late"]) == (5, None)
    attendance.write(store, book_of(store, period), {(place_id, day(7)): "absent"}, TODAY)
    assert (store.get("attendance_mark", row)["hours"], store.get("attendance_mark", row)["late"]) == (None, None)


@pytest.mark.parametrize(("number", "why"), [(16, FUTURE), (3, attendance.ELSEWHERE)])
def test_days_to_come_and_days_of_another_time_cannot_be_marked(store: Store, number: int, why: str) -> None:
    book = book_of(store, practice(store, 1))
    with pytest.raises(LabDeskError) as told:
        attendance.write(store, book, {(book.trainees[0].id, day(number)): "present"}, TODAY)
    assert told.value.message == why
    assert stored(store) == []


def test_all_present_fills_only_empty_cells_and_knows_who_announced(store: Store) -> None:
    period = practice(store, 3)
    first, second, _ = book_of(store, period).trainees
    mark(store, first.id, 15, "absent")
    store.save("absence", {"person": second.person, "starts": day(15), "reason": "ill"})
    assert attendance.fill_present(store, book_of(store, period), [TODAY], TODAY) == 2
    assert [code for *_, code in stored(store)] == ["absent", "ill", "present"]
    assert attendance.fill_present(store, book_of(store, period), [TODAY], TODAY) == 0
    store.undo()
    assert len(stored(store)) == 1
    days = [day(number) for number in range(1, 32)]
    assert attendance.fill_present(store, book_of(store, period), days, TODAY) == 8 * 3 - 1


def test_a_day_is_copied_from_the_last_marked_one(store: Store) -> None:
    period = practice(store, 3)
    one, other, third = (who.id for who in book_of(store, period).trainees)
    mark(store, one, 10, "ill")
    mark(store, other, 10, "late", late=10)
    assert attendance.copy_day_before(store, book_of(store, period), day(13), TODAY) == 2
    assert [(p, code) for p, d, _, code in stored(store) if d == day(13)] == [(one, "ill"), (other, "present")]
    assert third not in {p for p, *_ in stored(store)}


def test_details_keep_hours_lateness_note_and_the_make_up_day_in_one_step(store: Store) -> None:
    period = practice(store, 1)
    book = book_of(store, period)
    who = book.trainees[0]
    half = {"code": "ill", "hours": None, "late": None, "note": "telefon qildi"}
    attendance.write_details(store, book, (who.id, day(9)), {"1": half}, {"made_up": day(18)}, TODAY)
    kept = store.get("attendance_mark", 1)
    assert (kept["code"], kept["note"]) == ("ill", "telefon qildi")
    absence = store.get("absence", 1)
    assert (absence["starts"], absence["made_up"]) == (day(9), day(18))
    store.undo()
    assert store.total(Query("attendance_mark")) == store.total(Query("absence")) == 0
    with pytest.raises(LabDeskError):
        attendance.write_details(store, book, (who.id, day(9)), {"1": {**half, "late": 900}}, {}, TODAY)


@pytest.mark.parametrize(
    ("text", "code"),
    [("+", "present"), ("=", "present"), ("-", "absent"), ("K", "ill"), ("б", "ill"), ("KCH", "late"), ("КЧ", "late"),
     ("kasal", "ill"), ("опоздал(а)", "late"), ("present", "present"), ("?", None), ("", None)],
)  # fmt: skip
def test_signs_are_read_in_every_language(text: str, code: str | None) -> None:
    assert attendance.code_of(text) == code


@pytest.mark.parametrize(
    ("language_code", "typed", "code"),
    [("uz-Latn", "k", "ill"), ("uz-Latn", "kc", "late"), ("uz-Latn", "l", None), ("ru", "о", "late"), ("en", "l", "late")],
)  # fmt: skip
def test_a_key_is_a_sign_of_the_language_of_the_screen(language_code: str, typed: str, code: str | None) -> None:
    assert attendance.code_of_key(typed, language(language_code)) == code


def test_the_signs_of_a_day_are_one_for_all_of_it_or_one_for_each_half(store: Store) -> None:
    period = practice(store, 1)
    who = book_of(store, period).trainees[0]
    for shift in ("1", "2"):
        store.save("practice_session", {"placement": who.id, "day": day(7), "shift": shift})
    book = book_of(store, period)
    assert attendance.halves_of(book, who, day(7), "KCH/+") == {"1": "late", "2": "present"}
    assert attendance.halves_of(book, who, day(7), "K") == {"1": "ill", "2": "ill"}
    assert attendance.halves_of(book, who, day(7), " ") == {"1": None, "2": None}
    assert attendance.halves_of(book, who, day(7), "K/?") is None
    assert attendance.halves_of(book, who, day(8), "K/+") is None


@pytest.mark.parametrize(
    ("record", "values", "field"),
    [
        ("attendance_mark", {"day": date(2099, 1, 5), "code": "present"}, "day"),
        ("attendance_mark", {"day": day(7), "code": "absent", "late": 10}, "late"),
        ("diary_week", {"week": MONDAY, "checked": date(2099, 1, 5)}, "checked"),
        ("lesson", {"day": date(2099, 1, 5), "topic": "Kuz", "points": 5}, "points"),
    ],
)
def test_what_has_not_been_yet_is_not_kept(store: Store, record: str, values: dict[str, Any], field: str) -> None:
    placement = book_of(store, practice(store, 1)).trainees[0].id
    with pytest.raises(Invalid) as told:
        store.save(record, {"placement": placement, **values})
    assert [problem.field for problem in told.value.problems] == [field]


def test_a_sites_own_code_counts_typed_hours_and_is_a_good_reason(store: Store) -> None:
    store.save("term", {"dictionary": "attendance", "code": "contest", "name": "Tanlovda", "sign": "T"})
    period = practice(store, 1)
    one = book_of(store, period).trainees[0].id
    mark(store, one, 6, "contest")
    mark(store, one, 7, "contest", hours=4)
    book = book_of(store, period)
    sums = book.tally(book.trainees[0], MONDAY, day(31))
    assert (sums.excused, sums.hours) == (2, 4)
    assert attendance.code_of("T") == "contest"


def test_marks_read_anew_are_those_that_changed(store: Store) -> None:
    period = practice(store, 2)
    book = book_of(store, period)
    who = called(book, "Aliyeva")
    row = mark(store, who.id, 6)
    assert register.refresh_some(store, book, [row]) == {(who.id, day(6))}
    store.delete("attendance_mark", [row])
    assert register.refresh_some(store, book, [row]) == {(who.id, day(6))}
    assert not book.halves(who, day(6))
