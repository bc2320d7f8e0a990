"""Seats and students: as many as can be are seated, in the cheapest way, and always in the same one."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from labdesk.scheduling.allotting import Price, allot

PLACES = (11, 12, 13)
prices = st.dictionaries(st.sampled_from(PLACES), st.builds(Price, st.integers(0, 9), st.integers(0, 1)))


def worth(prices: list[dict[int, Price]], seats: dict[int, int], chosen: tuple[int | None, ...]) -> tuple[int, ...]:
    """How bad a choice is: students without a seat, then the cost, then the changes."""
    got = [each[place] for each, place in zip(prices, chosen, strict=True) if place is not None]
    return len(prices) - len(got), sum(price.cost for price in got), sum(price.changes for price in got)


@given(st.lists(prices, max_size=5), st.fixed_dictionaries({place: st.integers(0, 3) for place in PLACES}))
def test_no_other_way_seats_more_or_costs_less(prices: list[dict[int, Price]], seats: dict[int, int]) -> None:
    found = allot(prices, seats)
    assert all(place is None or place in each for each, place in zip(prices, found, strict=True))
    assert all(found.count(place) <= free for place, free in seats.items())
    assert found == allot(prices, seats)
    ways = (
        way for way in product(*((None, *each) for each in prices))
        if all(way.count(place) <= free for place, free in seats.items())
    )  # fmt: skip
    assert worth(prices, seats, tuple(found)) == min(worth(prices, seats, way) for way in ways)


def test_where_it_makes_no_difference_the_first_of_the_list_has_the_seat() -> None:
    same = {11: Price(0), 12: Price(2)}
    assert allot([same, same, same], {11: 1, 12: 1}) == [11, 12, None]


def test_two_thousand_students_are_seated_at_once() -> None:
    prices = [{place: Price((student * 7 + place * 3) % 16) for place in range(40)} for student in range(2_000)]
    found = allot(prices, dict.fromkeys(range(40), 49))
    assert all(found.count(place) == 49 for place in range(40)) and found.count(None) == 40
