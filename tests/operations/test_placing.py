"""Students placed in a practice together: once each, in one act, and never where it is closed."""

from __future__ import annotations

import pytest

from labdesk.errors import LabDeskError
from labdesk.operations.placing import open_periods, place
from labdesk.store import Query, Store
from tests.practice_scene import BEFORE, MONDAY, day, practice


def students(store: Store, *surnames: str) -> list[int]:
    people = [store.save("person", {"surname_latn": each, "first_latn": "Lola"}) for each in surnames]
    return [store.save("student", {"person": who}) for who in people]


def test_students_are_placed_once_and_one_undo_takes_all_of_them_back(store: Store) -> None:
    scene = practice(store)
    before = store.total(Query("placement"))
    new = students(store, "Umarova", "Valiyeva")
    there = store.get("placement", scene.placed["Aliyeva"])["student"]
    made = place(store, scene.period, [new[0], there, *new])
    assert [store.get("placement", each)["student"] for each in made] == new
    first = store.get("placement", made[0])
    assert (first["period"], first["shift"], first["days"]) == (scene.period, "1", "12345")
    assert place(store, scene.period, new) == []
    store.undo()
    assert store.total(Query("placement")) == before


def test_only_periods_that_take_students_are_offered(store: Store) -> None:
    scene = practice(store)
    later = store.save("practice_period", {
        "title": "Bahorgi amaliyot", "university": store.get("practice_period", scene.period)["university"],
        "starts": day(20, 1), "ends": day(22, 5),
    })  # fmt: skip
    assert [row_id for row_id, _ in open_periods(store, BEFORE)] == [scene.period, later]
    assert [row_id for row_id, _ in open_periods(store, MONDAY)] == [scene.period, later]
    assert [row_id for row_id, _ in open_periods(store, day(1, 2))] == [later, scene.period]
    assert [row_id for row_id, _ in open_periods(store, day(3, 1))] == [later]


def test_a_closed_period_takes_nobody(store: Store) -> None:
    scene = practice(store)
    with store.transaction("x") as session:
        from labdesk.schema import records

        session.get(records()["practice_period"], scene.period).closed = day(2, 5)  # type: ignore[attr-defined]
    assert list(open_periods(store, BEFORE)) == []
    with pytest.raises(LabDeskError):
        place(store, scene.period, students(store, "Umarova"))
