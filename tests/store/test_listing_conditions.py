"""What a list can be narrowed by, column by column, and what is told about the values in it."""

from __future__ import annotations

from datetime import date

import pytest

from labdesk.store import Query, Store
from labdesk.store.conditions import (
    Begins,
    Between,
    Contains,
    Empty,
    Filled,
    OneOf,
    Within,
    bounds,
    from_plain,
    to_plain,
)

PEOPLE = (
    ("Gʻulomov", "Oʻktam", "m", date(2001, 9, 1), "Chilonzor"),
    ("Karimova", "Gulnora", "f", date(2002, 3, 12), "Yunusobod, 10-uy"),
    ("Karimov", "Anvar", "m", None, None),
    ("Aliyeva", "Karima", "f", date(1999, 12, 31), ""),
)


@pytest.fixture
def filled(store: Store) -> Store:
    for surname, first, sex, born, address in PEOPLE:
        values = {"surname_latn": surname, "first_latn": first, "sex": sex, "born": born, "address": address}
        store.save("person", values)
    return store


def found(store: Store, key: str = "person", **where: object) -> list[str]:
    query = Query(key, ("surname_latn",) if key == "person" else ("title",), where=where)
    rows = [str(row.values[0]) for row in store.listing(query)]
    assert store.total(query) == len(rows)
    return rows


def test_text_is_compared_whatever_the_script_and_the_apostrophe(filled: Store) -> None:
    for typed in ("gulom", "Ғулом", "g'ulom", "GʻULOM"):
        assert found(filled, surname_latn=Contains(typed)) == ["Gʻulomov"]
    assert found(filled, full=Contains("гулнора карим")) == ["Karimova"]
    assert found(filled, address=Contains("юнусобод 10")) == ["Karimova"]


def test_only_the_asked_column_counts(filled: Store) -> None:
    assert found(filled, first_latn=Contains("karim")) == ["Aliyeva"]
    assert found(filled, surname_latn=Contains("karim")) == ["Karimov", "Karimova"]


def test_a_beginning_is_no_middle(filled: Store) -> None:
    assert found(filled, surname_latn=Begins("Кар")) == ["Karimov", "Karimova"]
    assert found(filled, surname_latn=Begins("arim")) == []
    assert found(filled, address=Begins("yunusobod, 1")) == ["Karimova"]


def test_signs_alone_find_nothing_and_nothing_typed_finds_all(filled: Store) -> None:
    assert found(filled, surname_latn=Contains("???")) == []
    assert len(found(filled, surname_latn=Contains("  "))) == 4


def test_days_from_and_to_include_both_ends(filled: Store) -> None:
    assert found(filled, born=Between(date(1999, 12, 31), date(2001, 9, 1))) == ["Aliyeva", "Gʻulomov"]
    assert found(filled, born=Between(least=date(2001, 9, 2))) == ["Karimova"]
    assert found(filled, born=Between(most=date(1999, 12, 31))) == ["Aliyeva"]


def test_empty_and_filled(filled: Store) -> None:
    assert found(filled, born=Empty()) == ["Karimov"]
    assert found(filled, address=Empty()) == ["Aliyeva", "Karimov"]
    assert found(filled, address=Filled()) == ["Karimova", "Gʻulomov"]


def test_one_of_some_values_or_none(filled: Store) -> None:
    assert found(filled, sex=OneOf(("m",))) == ["Karimov", "Gʻulomov"]
    assert found(filled, born=OneOf((None, date(2002, 3, 12)))) == ["Karimov", "Karimova"]


def test_conditions_add_up_with_the_search(filled: Store) -> None:
    query = Query("person", ("surname_latn",), search="karim", where={"sex": OneOf(("f",)), "born": Filled()})
    assert [row.values[0] for row in filled.listing(query)] == ["Aliyeva", "Karimova"]
    assert filled.total(query) == 2


def test_periods_follow_the_calendar() -> None:
    assert bounds("month", date(2026, 2, 14)) == (date(2026, 2, 1), date(2026, 2, 28))
    assert bounds("month", date(2026, 12, 31)) == (date(2026, 12, 1), date(2026, 12, 31))
    assert bounds("school_year", date(2026, 9, 1)) == (date(2025, 9, 2), date(2026, 9, 1))
    assert bounds("school_year", date(2026, 9, 2)) == (date(2026, 9, 2), date(2027, 9, 1))


def test_what_is_dated_this_month_is_found(filled: Store) -> None:
    first = bounds("month", date.today())[0]
    filled.save("event", {"title": "Bugungi", "starts": date.today()})
    filled.save("event", {"title": "Eski", "starts": first.replace(year=first.year - 2)})
    assert found(filled, "event", starts=Within("month")) == ["Bugungi"]
    assert found(filled, "event", starts=Within("school_year")) == ["Bugungi"]


def test_references_are_asked_by_what_they_point_to_near_and_far(filled: Store) -> None:
    ids = {row.values[0]: row.id for row in filled.listing(Query("person", ("surname_latn",)))}
    head = ids["Karimova"]
    university = filled.save("organisation", {"name": "Universitet", "sort": "otm", "head": head})
    filled.save("organisation", {"name": "Institut", "sort": "otm"})
    filled.save("student", {"person": ids["Karimov"], "university": university})
    query = Query("organisation", ("name",), where={"head": OneOf((head,))})
    assert [row.values[0] for row in filled.listing(query)] == ["Universitet"]
    assert filled.total(Query("organisation", where={"head": Empty()})) == 1
    assert filled.total(Query("organisation", where={"head": Contains("гулнора")})) == 1
    assert filled.total(Query("student", where={"university.head": OneOf((head,))})) == 1
    assert filled.total(Query("student", where={"person.surname_latn": Contains("Каримов")})) == 1


def test_values_are_told_with_the_commonest_first(filled: Store) -> None:
    ids = {row.values[0]: row.id for row in filled.listing(Query("person", ("surname_latn",)))}
    for number, who in enumerate(("Karimov", "Karimova", "Karimova", None)):
        head = ids[who] if who else None
        filled.save("organisation", {"name": f"{number}-bogʻcha", "sort": "mtt", "head": head})
    told = filled.held(Query("organisation"), "head")
    assert [(h.text, h.count) for h in told] == [("Karimova Gulnora", 2), ("", 1), ("Karimov Anvar", 1)]
    assert [h.value for h in filled.held(Query("organisation"), "head", "анвар")] == [ids["Karimov"]]
    assert [(h.value, h.count) for h in filled.held(Query("organisation"), "sort")] == [("mtt", 4)]


def test_numbers_of_some_rows_are_added_up_in_the_order_of_the_list(store: Store) -> None:
    for number, children in enumerate((10, 20, None, 40)):
        values = {"name": f"{number}-guruh", "age_group": "junior", "children": children, "places": 2}
        store.save("kindergarten_group", values)
    query = Query("kindergarten_group", ("children", "places"))
    assert store.sums(query, 1, 3) == [(2, 60.0), (3, 6.0)]
    assert store.sums(query, 0, 100) == [(3, 70.0), (4, 8.0)]
    assert store.sums(query, 0, -1) == [(3, 70.0), (4, 8.0)]


def test_several_columns_order_one_after_the_other(filled: Store) -> None:
    query = Query("person", ("surname_latn",), order=("sex", "-surname_latn"))
    assert [row.values[0] for row in filled.listing(query)] == ["Karimova", "Aliyeva", "Gʻulomov", "Karimov"]


def test_numbers_inside_text_are_ordered_as_numbers(store: Store) -> None:
    for name in ("10-guruh", "2-guruh", "1-guruh"):
        store.save("kindergarten_group", {"name": name, "age_group": "junior"})
    rows = store.listing(Query("kindergarten_group", ("name",), order=("name",)))
    assert [row.values[0] for row in rows] == ["1-guruh", "2-guruh", "10-guruh"]


def test_conditions_are_kept_as_plain_values() -> None:
    where = {
        "a": Contains("x"), "b": Between(date(2026, 1, 2), None), "c": OneOf((None, 3, True)), "d": Within("month"),
        "e": Empty(), "f": Between(1, 2.5),
    }  # fmt: skip
    assert from_plain(to_plain(where)) == where
    assert from_plain({"a": {"is": "unheard of"}, "b": {"is": "contains", "word": 1}}) == {}
