"""Students placed in a practice together: once each, in one act, and never where it is closed."""

from __future__ import annotations

import pytest

from labdesk.errors import LabDeskError
from labdesk.operations.placing import apply, open_periods, place, plan, read_values
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


def test_placements_of_one_act_have_in_common_what_is_said(store: Store) -> None:
    scene = practice(store)
    given = {"group": "Katta", "mentor": "MentorKatta2 Nodira", "shift": "Second shift", "days": "135",
             "starts": "3.11.2026"}  # fmt: skip
    planned = plan(store, scene.period, students(store, "Umarova", "Valiyeva"), read_values(store, given))
    assert (len(planned.new), planned.there) == (2, [])
    for row_id in apply(store, planned):
        made = store.get("placement", row_id)
        assert made["group"] == scene.groups["Katta"] and made["mentor"] == scene.mentors["Katta2"]
        assert (made["shift"], made["days"], made["starts"], made["ends"]) == ("2", "135", day(1, 2), None)


@pytest.mark.parametrize(("given", "sentence"), [
    ({"group": "Bogʻ"}, "“Bogʻ” is not in the list"), ({"ends": "30.11.2026"}, "30.11.2026 is outside the practice"),
    ({"starts": "5.11.2026", "ends": "4.11.2026"}, "end"), ({"days": "18"}, "Monday is 1"),
])  # fmt: skip
def test_what_is_wrong_with_them_is_said_before_anything_is_written(
    store: Store, given: dict[str, str], sentence: str
) -> None:
    scene = practice(store)
    with pytest.raises(LabDeskError, match=sentence):
        plan(store, scene.period, students(store, "Umarova"), read_values(store, given))
