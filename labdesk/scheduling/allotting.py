"""Who goes to which kindergarten: as many seats taken as can be, and the cheapest of all ways to take them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Price(NamedTuple):
    """What a seat costs a student; of two ways that cost the same, the one with fewer changes is taken."""

    cost: int
    changes: int = 0


def allot(prices: Sequence[Mapping[int, Price]], seats: Mapping[int, int]) -> list[int | None]:
    """The kindergarten of each student, by what every one open to her costs; None for who gets no seat.

    Where it makes no difference, whoever comes first in the list has the seat, and the cheaper one.
    """
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

    count = len(prices)
    dearest = 1 + max((price.cost for each in prices for price in each.values()), default=0)
    change = count * count * dearest + 1
    whole = (count + 1) * change + 1
    places = {place: count + number for number, place in enumerate(seats)}
    source, sink = count + len(seats), count + len(seats) + 1
    flow, offered = SimpleMinCostFlow(), []
    for number, each in enumerate(prices):
        flow.add_arc_with_capacity_and_unit_cost(source, number, 1, 0)
        for place, price in each.items():
            tie = price.cost * (count - number) + dearest * number
            cost = price.cost * whole + price.changes * change + tie
            arc = flow.add_arc_with_capacity_and_unit_cost(number, places[place], 1, cost)
            offered.append((arc, number, place))
    for place, free in seats.items():
        flow.add_arc_with_capacity_and_unit_cost(places[place], sink, free, 0)
    flow.set_node_supply(source, count)
    flow.set_node_supply(sink, -count)
    status = flow.solve_max_flow_with_min_cost()
    if status != flow.OPTIMAL:
        raise RuntimeError(f"the seats could not be allotted: {status}")
    found: list[int | None] = [None] * count
    for arc, number, place in offered:
        if flow.flow(arc):
            found[number] = place
    return found
