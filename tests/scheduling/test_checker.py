"""The checker finds what was broken on purpose, and prices wishes as the benchmark does."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from labdesk.scheduling.checker import Checked
from labdesk.scheduling.instance import Cell, Kind, Lock, Problem, Schedule
from labdesk.scheduling.rules import RULES, Setting, usual_rules
from tests.scheduling.practices import DATA, stored


@pytest.fixture(scope="module")
def answer() -> tuple[Problem, Schedule, dict[str, int]]:
    known = json.loads((DATA / "s40-1-answer.json").read_text())
    schedule = tuple(Cell(s, t, g, Kind(k)) for s, t, g, k in known["schedule"])
    return stored("s40-1"), schedule, {**known["parts"], "total": known["cost"]}


Answer = tuple[Problem, Schedule, dict[str, int]]


def test_a_schedule_costs_what_the_benchmark_says(answer: Answer) -> None:
    problem, schedule, parts = answer
    checked = Checked(problem, schedule)
    assert checked.broken() == []
    cost = checked.cost()
    assert cost.total == parts["total"]
    ours = {"half": "half", "group": "groups", "pair": "pairs", "even": "even", "mentor": "fair", "maxs": "worst"}
    assert {name: cost.parts[rule] for name, rule in ours.items()} == {name: parts[name] for name in ours}


def _broken(problem: Problem, schedule: Schedule) -> set[str]:
    return {found.rule for found in Checked(problem, schedule).broken()}


def test_every_broken_rule_is_found(answer: Answer) -> None:
    problem, schedule, _ = answer
    first = schedule[0]
    student = next(s for s in problem.students if s.id == first.student)
    cohort = problem.cohorts[student.cohort]
    assert "need" in _broken(problem, schedule[1:])
    assert "need" in _broken(problem, (*schedule, first))
    week = cohort.first_week * 10
    class_slot = next(t for t in range(week, week + 10) if t % 10 in cohort.classes)
    assert "classes" in _broken(problem, (first._replace(slot=class_slot), *schedule[1:]))
    other = next(g.id for g in problem.groups if g.id != first.group)
    assert "blocks" in _broken(problem, (first._replace(group=other), *schedule[1:]))
    assert {"trials_from", "observe_first"} <= _broken(problem, (first._replace(kind=Kind.TRIAL), *schedule[1:]))
    absent = replace(problem, students=tuple(replace(s, off=frozenset({first.slot})) for s in problem.students))
    assert "absence" in _broken(absent, schedule)
    mentors = tuple(replace(m, weekly=1, at_once=0, qualified=False) for m in problem.mentors)
    strict = replace(problem, mentors=mentors, visits=(), sites=(replace(problem.sites[0], hall=0),))
    assert {"mentor_weekly", "mentor_at_once", "qualified", "hall_places"} <= _broken(strict, schedule)
    seats = tuple(replace(v, seats=0) for v in problem.visits)
    assert "visit" in _broken(replace(problem, visits=seats), schedule)
    assert "locked" in _broken(replace(problem, locks=(Lock(first.student, first.slot, empty=True),)), schedule)


def test_a_rule_that_is_off_is_not_asked_about(answer: Answer) -> None:
    problem, schedule, _ = answer
    mentors = tuple(replace(m, weekly=1) for m in problem.mentors)
    strict = replace(problem, mentors=mentors)
    off = replace(strict, rules={**problem.rules, "mentor_weekly": Setting(on=False)})
    assert "mentor_weekly" in _broken(strict, schedule)
    assert "mentor_weekly" not in _broken(off, schedule)
    soft = replace(strict, rules={**problem.rules, "mentor_weekly": Setting(hard=False, weight=7)})
    assert "mentor_weekly" not in _broken(soft, schedule)
    assert Checked(soft, schedule).cost().parts["mentor_weekly"] > 0


def test_what_changed_is_counted(answer: Answer) -> None:
    problem, schedule, _ = answer
    moved = (schedule[0]._replace(kind=Kind.TRIAL), *schedule[1:-1])
    checked = Checked(replace(problem, published=schedule), moved)
    assert checked.changed() == 2
    assert checked.cost().parts["change"] == 2 * problem.rules["change"].price


def test_the_past_is_not_judged(answer: Answer) -> None:
    problem, schedule, _ = answer
    mentors = tuple(replace(m, absent=frozenset(range(60))) for m in problem.mentors)
    assert "mentor_absent" in _broken(replace(problem, mentors=mentors), schedule)
    past = replace(problem, mentors=mentors).past_frozen(schedule, 60)
    assert "mentor_absent" not in _broken(past, schedule)


def test_a_site_begins_with_every_rule_on() -> None:
    rules = usual_rules()
    assert set(rules) == set(RULES)
    assert all(setting.on for setting in rules.values())
