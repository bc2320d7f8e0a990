"""Many cells written as one act: read like an imported sheet, checked, one undo step, nothing lost."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from labdesk.errors import Conflict
from labdesk.exchange.sheet_fields import importable
from labdesk.i18n import N_, language
from labdesk.operations import cells
from labdesk.schema import records
from labdesk.schema.people import Person
from labdesk.store import Query, Store

EN = language("en")


def person(store: Store, surname: str, **more: Any) -> int:
    return store.save("person", {"surname_latn": surname, "first_latn": "Gulnora", **more})


def paste(store: Store, key: str, wanted: dict[int, dict[str, Any]], **more: Any) -> cells.Plan:
    planned = cells.plan(store, key, wanted, EN, **more)
    cells.write(store, planned, N_("Paste of {n} cells"), {"n": planned.cells})
    return planned


def test_texts_are_read_as_a_sheet_would_be_and_written_as_one_step(store: Store) -> None:
    one, two = person(store, "Aliyeva"), person(store, "Bozorova")
    before = len(store.entries())
    planned = paste(
        store, "person",
        {one: {"born": "12.03.2001", "sex": "Женский", "phone": "901234567"}, two: {"note": "bir\nikki", "sex": "f"}},
    )  # fmt: skip
    assert (planned.cells, planned.refused) == (5, [])
    kept = store.get("person", one)
    assert (kept["born"], kept["sex"], kept["phone"]) == (date(2001, 3, 12), "f", "+998 90 123-45-67")
    assert store.get("person", two)["note"] == "bir\nikki"
    assert len(store.entries()) == before + 1
    assert [row.id for row in store.listing(Query("person", search="123 45"))] == [one]
    store.undo()
    assert store.get("person", one)["born"] is None
    assert store.listing(Query("person", search="123 45")) == []
    store.redo()
    assert store.get("person", two)["sex"] == "f"
    assert [row.id for row in store.listing(Query("person", search="123 45"))] == [one]


def test_what_cannot_be_read_is_refused_with_what_was_typed_and_the_rest_is_written(store: Store) -> None:
    one = person(store, "Aliyeva")
    planned = paste(store, "person", {one: {"born": "32.13.2001", "full": "Karimova", "note": "yaxshi"}})
    assert [(r.row, r.path, r.typed) for r in planned.refused] == [
        (one, "born", "32.13.2001"),
        (one, "full", "Karimova"),
    ]
    assert "parts" in EN(planned.refused[1].message)
    kept = store.get("person", one)
    assert (kept["born"], kept["note"], kept["surname_latn"]) == (None, "yaxshi", "Aliyeva")


def test_a_cell_that_would_bring_a_problem_is_refused_even_when_another_field_complains(store: Store) -> None:
    event = store.save("event", {"title": "Seminar", "starts": date(2026, 5, 4), "ends": date(2026, 5, 6)})
    planned = paste(store, "event", {event: {"starts": "09.05.2026", "place": "Zal"}})
    assert [r.path for r in planned.refused] == ["starts"]
    assert store.get("event", event)["starts"] == date(2026, 5, 4)
    assert store.get("event", event)["place"] == "Zal"
    emptied = paste(store, "event", {event: {"title": ""}})
    assert [r.path for r in emptied.refused] == ["title"]


def test_references_go_by_title_and_namesakes_are_refused(store: Store) -> None:
    student = store.save("student", {"person": person(store, "Aliyeva")})
    university = store.save("organisation", {"name": "Buxoro davlat universiteti", "sort": "otm"})
    for _ in range(2):
        store.save("organisation", {"name": "Kollej", "sort": "otm"})
    assert paste(store, "student", {student: {"university": "buxoro davlat UNIVERSITETI"}}).refused == []
    assert store.get("student", student)["university"] == university
    refused = paste(store, "student", {student: {"university": "Kollej"}}).refused
    assert "Several" in EN(refused[0].message, **refused[0].values)
    refused = paste(store, "student", {student: {"university": "Yoʻq institut"}}).refused
    assert refused[0].typed == "Yoʻq institut"
    assert paste(store, "student", {student: {"university": ""}}).refused == []
    assert store.get("student", student)["university"] is None


def test_new_rows_are_checked_and_an_invalid_one_is_left_out_whole(store: Store) -> None:
    planned = cells.plan(
        store, "person", {}, EN,
        [{"full": "Karimova Gulnora Anvarovna", "born": "12.03.2001"}, {"full": "", "born": ""},
         {"full": "", "born": "13.03.2001"}, {"full": "Aliyeva Nilufar", "born": "kecha"}],
    )  # fmt: skip
    cells.write(store, planned, N_("Paste of {n} cells"), {"n": planned.cells})
    assert [row.values for row in store.listing(Query("person", ("full_latn", "born")))] == [
        ("Karimova Gulnora Anvarovna", date(2001, 3, 12))
    ]
    assert [r.number for r in planned.refused_rows] == [3, 4]
    store.undo()
    assert store.total(Query("person")) == 0


def test_a_new_row_takes_the_fixed_values_and_the_usual_ones(store: Store) -> None:
    someone = person(store, "Aliyeva")
    place = store.save("organisation", {"name": "12-son DMTT"})
    planned = cells.plan(
        store, "affiliation", {}, EN, [{"organisation": "12-son DMTT", "position": "Tarbiyachi"}], {"person": someone}
    )
    (made,) = cells.write(store, planned, N_("Paste of {n} cells"), {"n": planned.cells})
    kept = store.get("affiliation", made)
    assert (kept["person"], kept["organisation"], kept["position"]) == (someone, place, "Tarbiyachi")


def test_a_record_changed_between_plan_and_writing_stops_everything(store: Store) -> None:
    one, two = person(store, "Aliyeva"), person(store, "Bozorova")
    planned = cells.plan(store, "person", {one: {"note": "a"}, two: {"note": "b"}}, EN)
    store.save("person", {"note": "boshqa"}, two)
    with pytest.raises(Conflict):
        cells.write(store, planned, N_("Paste of {n} cells"), {"n": 2})
    assert store.get("person", one)["note"] is None


@pytest.mark.parametrize(
    ("typed", "kept"), [("135", "135"), ("Mon, Fri", "15"), ("понедельник", "1"), ("Du Se", "12"), ("Sunday", None)]
)
def test_days_are_digits_or_their_names(store: Store, typed: str, kept: str | None) -> None:
    period = store.save(
        "practice_period",
        {
            "title": "Amaliyot",
            "starts": date(2026, 9, 1),
            "ends": date(2026, 12, 1),
            "university": store.save("organisation", {"name": "BDU", "sort": "otm"}),
        },
    )
    student = store.save("student", {"person": person(store, "Aliyeva")})
    placement = store.save("placement", {"student": student, "period": period})
    planned = paste(store, "placement", {placement: {"days": typed}})
    assert store.get("placement", placement)["days"] == (kept or "12345")
    assert bool(planned.refused) == (kept is None)


def test_rows_altered_in_bulk_keep_derived_facts_and_sort_keys(store: Store) -> None:
    one, two = person(store, "Aliyeva"), person(store, "Bozorova")
    rows = store.rows("person", [one, two])
    with store.transaction(N_("Paste of {n} cells"), n=2) as session:
        changed = session.alter_rows(
            Person, [(rows[one], {"surname_latn": "Oʻrinova"}), (rows[two], {"surname_latn": "Bozorova"})]
        )
    assert changed == [one]
    assert store.get("person", one)["full_latn"] == "Oʻrinova Gulnora"
    assert store.get("person", one)["version"] == 2
    assert store.get("person", two)["version"] == 1
    assert [row.id for row in store.listing(Query("person"))] == [two, one]
    assert [row.id for row in store.listing(Query("person", search="orinova"))] == [one]


def test_what_acts_of_its_own_change_is_not_typed_over_but_may_be_brought_in(store: Store) -> None:
    made = store.save("project", {"title": "Bogʻ"})
    planned = paste(store, "project", {made: {"stage": "Spread", "title": "Hovli"}})
    assert [refused.path for refused in planned.refused] == ["stage"]
    assert (store.get("project", made)["stage"], store.get("project", made)["title"]) == ("problem", "Hovli")
    assert {"stage", "state"} <= set(importable(records()["project"]))
