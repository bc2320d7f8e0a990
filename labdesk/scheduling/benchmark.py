"""Practices of the common benchmark: read from its JSON, answered in its JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from labdesk.scheduling.instance import (
    Block,
    Calendar,
    Cell,
    Cohort,
    Duty,
    Group,
    Kind,
    Mentor,
    Problem,
    Schedule,
    Site,
    Student,
    Visit,
)

_DAYS = 5


def read(data: dict[str, Any]) -> Problem:
    """The practice that the JSON of the benchmark describes."""
    return Problem(
        calendar=Calendar(data["weeks"], _DAYS, frozenset(data["closed"])),
        sites=tuple(Site(number, data["hall"]) for number in range(data["nsites"])),
        groups=tuple(_group(g) for g in data["groups"]),
        mentors=tuple(
            Mentor(m["id"], m["site"], m["load"], m["weekly"], m["lead"], frozenset(m["absent"]))
            for m in data["mentors"]
        ),
        cohorts=tuple(_cohort(c) for c in data["cohorts"]),
        students=tuple(_student(s) for s in data["students"]),
        visits=tuple(Visit(*v) for v in data["visits"]),
    )


def _group(g: dict[str, Any]) -> Group:
    duties = tuple(Duty(mentor, half, swaps=True) for half, mentor in enumerate(g["mentors"]))
    return Group(g["id"], g["site"], g["band"], g["cap"], duties, _weekly(g["pe"]))


def _cohort(c: dict[str, Any]) -> Cohort:
    return Cohort(
        c["id"], c["uni"], c["w0"], c["weeks"], tuple(Block(*b) for b in c["blocks"]), tuple(c["need"]), c["wmin"],
        c["wmax"], c["target"], c["fixed_order"], c["t_from"], c["i_from"], _weekly(c["classes"]),
    )  # fmt: skip


def _student(s: dict[str, Any]) -> Student:
    return Student(
        s["id"], s["cohort"], s["site"], frozenset(s["off"]), None if s["half"] < 0 else s["half"],
        tuple(s["pref_groups"]), None if s["pair"] < 0 else s["pair"],
    )  # fmt: skip


def _weekly(pairs: list[list[int]]) -> frozenset[int]:
    return frozenset(day * 2 + half for day, half in pairs)


def cells(rows: Iterable[Sequence[int]]) -> Iterator[Cell]:
    """A schedule out of the rows of the benchmark."""
    return (Cell(student, slot, group, Kind(kind)) for student, slot, group, kind in rows)


def rows(schedule: Schedule) -> list[list[int]]:
    """A schedule as the benchmark writes it."""
    return [[cell.student, cell.slot, cell.group, int(Kind(cell.kind))] for cell in sorted(schedule)]
