"""What a model of a practice is written in: literals, rows that hold when their rule does, rules with a price."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

from ortools.sat.python import cp_model

from labdesk.scheduling.grid import Grid, Reason
from labdesk.scheduling.proposal import Who

SHORT, UNSEEN, THIN, LOOSE, NOWHERE = 1000, 900, 300, 3000, 2000
"""Prices of the elastic model: a half-day, a visit, a week's least, a lock, a part of the rotation."""
Literal = Any
"""A Boolean variable of CP-SAT, or 0 or 1."""


class Rows:
    """A CP-SAT model that knows how each rule is set: a must, a wish with a price, or nothing."""

    def __init__(self, grid: Grid, *, elastic: bool, why: bool, wish: bool, active: Collection[Reason] | None) -> None:
        self.grid, self.elastic, self.why, self.wish, self.active = grid, elastic, why, wish, active
        self.cp = cp_model.CpModel()
        self.tags: dict[Reason, Any] = {}
        self.price: list[tuple[int, Any]] = []
        self.fixed = 0
        """The part of the cost that does not depend on the variables."""

    def objective(self) -> Any:
        """The whole cost of the practice, with what is settled."""
        return priced(self.price) + self.fixed

    def literal(self) -> Any:
        """A new Boolean."""
        return self.cp.new_bool_var("")

    def tag(self, rule: str, who: Who) -> Any:
        """The literal that stands for a rule about somebody."""
        if (rule, who) not in self.tags:
            fixed = self.active is not None
            self.tags[rule, who] = self.cp.new_constant(self._is_active(rule, who)) if fixed else self.literal()
        return self.tags[rule, who]

    def _is_active(self, rule: str, who: Who) -> bool:
        """Whether only some rules are asked about, and this is one of them."""
        return self.active is not None and (rule, who) in self.active

    def row(self, rule: str, who: Who, row: Any) -> None:
        """A row that holds when its rule does."""
        if self.why and not self._is_active(rule, who):
            row.only_enforce_if(self.tag(rule, who))

    def forbid(self, reasons: Iterable[Reason], literals: Iterable[Literal]) -> None:
        """In the explaining model: none of the literals while the rules hold."""
        literals = list(literals)
        for rule, who in reasons:
            for literal in literals:
                if self._is_active(rule, who):
                    self.cp.add(literal == 0)
                elif self.active is None:
                    self.cp.add_implication(self.tag(rule, who), ~literal)

    def limit(self, rule: str, who: Who, literals: list[Literal], most: int) -> None:
        """No more than `most` of them, as the rule is set: a must, a wish with a price, or nothing."""
        if not self.grid.on(rule, who.id) or len(literals) <= most:
            return
        price = self.grid.price(rule)
        if not self.grid.must(rule):
            if price and self.wish:
                over = self.cp.new_int_var(0, len(literals) + max(0, -most), "")
                self.cp.add(summed(literals) - over <= most)
                self.price.append((price, over))
            return
        if most == 1 and not self.why:
            self.cp.add_at_most_one(literals)
        else:
            self.row(rule, who, self.cp.add(summed(literals) <= max(0, most)))

    def slack(self, price: int, most: int) -> Any:
        """By how much a rule may be broken in the elastic model."""
        slack = self.cp.new_int_var(0, most, "")
        self.price.append((price, slack))
        return slack


def never(literal: Literal) -> bool:
    """Whether it is settled that a literal is false."""
    return isinstance(literal, int) and literal == 0


def always(literal: Literal) -> bool:
    """Whether it is settled that a literal is true."""
    return isinstance(literal, int) and literal == 1


def settled(literals: Iterable[Literal]) -> bool:
    """Whether nothing is left to choose."""
    return all(isinstance(x, int) for x in literals)


def summed(literals: Iterable[Literal]) -> Any:
    """How many of the literals are true."""
    return cp_model.LinearExpr.sum(list(literals))


def priced(terms: list[tuple[int, Any]]) -> Any:
    """What terms cost, each with its price."""
    return cp_model.LinearExpr.weighted_sum([x for _, x in terms], [c for c, _ in terms])


def value_of(value: Callable[[Any], int], literal: Literal) -> int:
    """A literal's value in an answer, settled or as the solver says."""
    return literal if isinstance(literal, int) else value(literal)
