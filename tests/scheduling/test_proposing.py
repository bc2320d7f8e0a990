"""What is proposed never breaks a rule that must hold, keeps what is locked, and changes nothing without need."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ortools.sat.python import cp_model

from labdesk.scheduling import explain
from labdesk.scheduling.arithmetic import count
from labdesk.scheduling.checker import Checked, differing
from labdesk.scheduling.grid import Grid
from labdesk.scheduling.instance import Block, Duty, Kind, Lock, Mentor, Problem, Quota, Site, Student
from labdesk.scheduling.matching import Contest
from labdesk.scheduling.members import Scope
from labdesk.scheduling.model import Model
from labdesk.scheduling.plan import Plan
from labdesk.scheduling.proposal import Progress, Proposal, Who
from labdesk.scheduling.rules import RULES, Setting, usual_rules
from labdesk.scheduling.search import Budget, propose
from labdesk.scheduling.solving import Limit, Stopper, solve
from tests.scheduling.practices import faults, practices, small, stored

QUICK = Budget(seconds=60, rounds=2, place=1.0)
drawn = settings(
    max_examples=7, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)  # fmt: skip


def proposed(problem: Problem, **more: object) -> Proposal:
    return propose(problem, budget=QUICK, **more)  # type: ignore[arg-type]


@drawn
@given(practices())
def test_no_rule_is_broken_and_what_is_missing_is_told(problem: Problem) -> None:
    found = proposed(problem)
    assert faults(problem, found.schedule) == []
    assert found.broken == ()
    assert found.cost == Checked(problem, found.schedule).cost()
    assert found.schedule or not found.full
    if not found.full:
        assert found.conflicts
        assert all(conflict.minimal and conflict.confirmed for conflict in found.conflicts)


@drawn
@given(practices(), st.data())
def test_what_a_schedule_costs_is_the_same_to_the_solver_and_to_the_checker(
    problem: Problem, data: st.DataObject
) -> None:
    free = st.dictionaries(st.integers(0, problem.calendar.per_week - 1), st.integers(1, 3), max_size=4)
    students = tuple(replace(s, free=data.draw(free)) for s in problem.students[:2])
    bending = {key for key, rule in RULES.items() if rule.bends and data.draw(st.booleans())}
    rules = {key: Setting(hard=rule.hard and key not in bending, weight=rule.base) for key, rule in RULES.items()}
    grid = Grid(replace(problem, students=students, rules=rules))
    ids = [s.id for s in students]
    model = Model(grid, Plan({s: {} for s in ids}), {s: Scope() for s in ids})
    found = solve(model, Limit(60, 1.5), stopper=Stopper(), linear=2)
    if found.plan is not None:
        cost = Checked(grid, found.plan.schedule()).cost()
        assert cost.total == found.price if found.best else cost.total <= found.price
        again = Model(grid, found.plan, {ids[0]: Scope()})
        kept = solve(again, Limit(60, 1.5), stopper=Stopper(), linear=2, hint=found.plan)
        assert not kept.best or kept.price <= found.price
        if kept.plan is not None and not bending:
            assert Checked(grid, kept.plan.schedule()).cost().total <= kept.price


@drawn
@given(practices(), st.data())
def test_locks_are_kept_and_nothing_else_changes_without_need(problem: Problem, data: st.DataObject) -> None:
    first = proposed(problem)
    if not first.full:
        return
    again = propose(problem, first.schedule, QUICK)
    assert again.schedule == first.schedule
    assert again.changed == 0
    kept = data.draw(st.sampled_from(first.schedule))
    others = [s for s in problem.students if s.id != kept.student]
    off = data.draw(st.sampled_from(others or list(problem.students)))
    slot = data.draw(st.sampled_from([c.slot for c in first.schedule if c.student == off.id]))
    students = tuple(replace(s, off=s.off | {slot}) if s.id == off.id else s for s in problem.students)
    if off.id == kept.student and slot == kept.slot:
        return
    changed = replace(problem, students=students).locked_as(first.schedule, students=[kept.student])
    changed = replace(changed, locks=tuple(lock for lock in changed.locks if lock.student != off.id))
    second = propose(changed, first.schedule, QUICK)
    assert faults(changed, second.schedule) == []
    if second.full:
        mine = [c for c in second.schedule if c.student == kept.student]
        if kept.student != off.id:
            assert mine == [c for c in first.schedule if c.student == kept.student]
        assert second.changed == differing(first.schedule, second.schedule) > 0


def holds(problem: Problem, causes: list[tuple[str, Who]]) -> bool:
    """Whether these rules alone leave a way."""
    grid = Grid(problem)
    empty, everybody = Plan({s: {} for s in grid.students}), {s: Scope() for s in grid.students}
    model = Model(grid, empty, everybody, why=True, wish=False, active=causes)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2
    return solver.solve(model.cp) != cp_model.INFEASIBLE


CLASHES = {
    "nobody qualified": lambda p: replace(p, mentors=tuple(replace(m, qualified=False) for m in p.mentors)),
    "always away": lambda p: replace(p, students=tuple(replace(s, off=frozenset(range(28))) for s in p.students)),
    "no hall": lambda p: replace(p, groups=tuple(replace(g, hall=frozenset()) for g in p.groups)),
    "few half-days": lambda p: replace(p, cohorts=(replace(p.cohorts[0], weekly_most=3),)),
    "locked": lambda p: replace(p, locks=(Lock(0, 2, 0, Kind.OBSERVE), Lock(0, 3, 2, Kind.OBSERVE))),
    "late trials": lambda p: replace(p, cohorts=(replace(p.cohorts[0], trials_from=3),)),
}


@pytest.mark.parametrize("clash", CLASHES)
def test_conflicts_are_exactly_minimal(clash: str) -> None:
    problem = CLASHES[clash](small(1))
    grid = Grid(problem)
    for counted in count(grid).conflicts:
        causes = [(cause.rule, who) for cause in counted.causes for who in cause.who]
        assert counted.causes[0].rule == "need" or not holds(problem, causes)
    (conflict,) = explain.conflicts(grid, None, Limit(20.0, 2.0), Stopper())
    causes = [(cause.rule, who) for cause in conflict.causes for who in cause.who]
    assert conflict.minimal
    assert conflict.confirmed
    assert not holds(problem, causes)
    for cause in causes:
        assert holds(problem, [other for other in causes if other != cause]), cause


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(st.lists(st.frozensets(st.integers(0, 3), max_size=2), min_size=3, max_size=3), min_size=1, max_size=5),
    st.lists(st.integers(1, 2), min_size=5, max_size=5),
)
def test_counting_names_exactly_what_stands_in_the_way(closed: list[list[frozenset[int]]], units: list[int]) -> None:
    def contest(students: set[int], active: set[int], counted: set[int]) -> Contest:
        def ways(student: int) -> dict[int, tuple[frozenset[tuple[str, Who]], ...]]:
            rules = [frozenset(("closed", Who("slot", n)) for n in way & active) for way in closed[student]]
            return {place: (rules[place],) for place in range(3)}

        return Contest(
            {s: units[s] for s in students},
            {s: [p for p in range(3) if not closed[s][p] & active] for s in students},
            ways,
            lambda place: 1 if place in counted else 99,
            lambda place: ("hall_places", Who("site", place)),
        )

    everybody = set(range(len(closed)))
    found = contest(everybody, {0, 1, 2, 3}, {0, 1, 2}).shortage()
    if found is None:
        assert sum(units[s] for s in everybody) <= 3
        return
    active = {who.id for rule, who in found.causes if rule == "closed"}
    counted = {who.id for rule, who in found.causes if rule == "hall_places"}
    students = set(found.students)
    assert contest(students, active, counted).shortage()
    for student in students:
        assert not contest(students - {student}, active, counted).shortage()
    for one in active:
        assert not contest(students, active - {one}, counted).shortage()
    for one in counted:
        assert not contest(students, active, counted - {one}).shortage()


def test_one_absence_is_put_right_by_a_few_changes() -> None:
    problem = small(4)
    before = proposed(problem)
    assert before.full
    cell = before.schedule[0]
    ill = Grid(problem).mentor(cell.group, cell.slot)
    assert ill
    mentors = tuple(replace(m, absent=frozenset(range(10))) if m.id == ill.id else m for m in problem.mentors)
    told: list[Progress] = []
    after = propose(replace(problem, mentors=mentors), before.schedule, QUICK, on_progress=told.append)
    assert after.full
    assert 0 < after.changed <= len(before.schedule) // 3
    assert told


def test_two_runs_with_the_same_budget_are_the_same() -> None:
    problem = small(4, students=tuple(Student(n, 0, 0, half=n % 2, groups=(n % 4,)) for n in range(4)))
    assert proposed(problem).schedule == proposed(problem).schedule


def test_the_usual_rules_of_a_site_and_the_simple_programme() -> None:
    base = small(3, days=6, rules=usual_rules())
    cohort = replace(base.cohorts[0], blocks=(type(base.cohorts[0].blocks[0])(None, 3),), need=(8, 0, 0, 0))
    groups = tuple(replace(g, duties=()) for g in base.groups)
    found = proposed(replace(base, cohorts=(cohort,), groups=groups))
    assert found.full
    assert all(len({c.group for c in found.schedule if c.student == s.id}) == 1 for s in base.students)


def test_a_site_with_very_many_students_is_placed_in_zones_that_share_the_hall() -> None:
    many, groups = 62, 44
    base = small(many, sites=(Site(0, hall=12),))
    mentors = tuple(Mentor(n, 0, at_once=2, weekly=8) for n in range(2 * groups))
    cohorts = tuple(replace(base.cohorts[0], id=n) for n in range(9))
    crowd = replace(
        base,
        mentors=mentors,
        cohorts=cohorts,
        groups=tuple(
            replace(
                base.groups[n % 4],
                id=n,
                duties=(Duty(2 * n, 0, swaps=True), Duty(2 * n + 1, 1, swaps=True)),
                hall=frozenset({2 + n % 3, 5, 7}),
            )
            for n in range(groups)
        ),
        students=tuple(replace(s, cohort=s.id % 9, pair=s.id ^ 1 if s.id % 3 else None) for s in base.students),
    )
    found = propose(crowd, budget=Budget(seconds=60, rounds=0), improve=False)
    assert found.full and found.conflicts == ()
    assert faults(crowd, found.schedule) == []


def test_hard_seeds_of_the_benchmark() -> None:
    easy = stored("s40-1")
    found = propose(easy, budget=Budget(seconds=60, rounds=0), improve=False)
    assert found.full
    assert not Checked(easy, found.schedule).broken()
    impossible = stored("s40-13")
    counted = count(Grid(impossible))
    (conflict,) = counted.conflicts
    assert conflict.minimal
    assert conflict.causes[0].numbers == {"n": 40, "supply": 39}
    assert sum(counted.spared.values()) == 1


def test_more_half_days_than_all_groups_take_is_said_at_once() -> None:
    """Eight mentors take three half-days in each of three weeks: room for six students with 11 half-days each."""
    practice = small(12)
    mentors = tuple(replace(mentor, weekly=3) for mentor in practice.mentors)
    found = {c.causes[0].message: c for c in count(Grid(replace(practice, mentors=mentors))).conflicts}
    needed, *causes = found["short_all"].causes
    assert needed.numbers == {"n": 7 * 11, "supply": 8 * 3 * 3}
    assert len(needed.who) == 7
    assert [cause.rule for cause in causes] == ["mentor_weekly"]


def test_fewer_students_at_once_than_are_needed_is_said_at_once() -> None:
    problem = small(3, quotas=(Quota(0, 0, 1),))
    asked = sum(problem.cohorts[0].need) * 3
    (conflict,) = count(Grid(problem)).conflicts
    first, *causes = conflict.causes
    assert first.message == "short_quota" and conflict.minimal and conflict.confirmed
    assert first.numbers["n"] > first.numbers["supply"] and first.numbers["n"] <= asked
    assert "quota" in {cause.rule for cause in causes}
    assert not proposed(problem).full and proposed(replace(problem, quotas=(Quota(0, 0, 3),))).full


def test_too_few_places_on_the_days_on_which_students_are_free_are_said_at_once() -> None:
    """Four groups take two each in both halves of a Tuesday: sixteen; nine students need two each."""
    problem = small(9)
    tuesday = frozenset({2, 3})
    cohort = replace(problem.cohorts[0], classes=frozenset(range(10)) - tuesday, independent_from=0, trials_from=0)
    problem = replace(problem, cohorts=(cohort,))
    found = {c.causes[0].message: c for c in count(Grid(problem)).conflicts}
    needed, *causes = found["short_week_days"].causes
    assert needed.numbers == {"n": 18, "supply": 16, "week": 0, "lack": 2}
    assert needed.who[0] == Who("weekday", 1) and len(needed.who) == 10
    assert {cause.rule for cause in causes} == {"classes", "capacity"}


def test_two_parts_of_the_programme_need_two_groups() -> None:
    practice = small(2)
    cohort = replace(practice.cohorts[0], blocks=(Block(0, 1), Block(0, 2)))
    groups = tuple(group for group in practice.groups if group.id in (0, 1))
    first, *_ = count(Grid(replace(practice, cohorts=(cohort,), groups=groups))).conflicts
    assert first.causes[0].message == "no_group"


def test_who_cannot_make_up_for_the_past_is_told_why_and_others_stay() -> None:
    """In the last week a student is away; what she missed before cannot be had again, and nobody else moves for it."""
    practice = small(4)
    schedule = propose(practice, budget=Budget(rounds=0)).schedule
    first, *others = practice.students
    ill = replace(first, off=frozenset(range(22, 30)))
    practice = replace(practice.past_frozen(schedule, before=20), students=(ill, *others))
    found = propose(practice, schedule, Budget(rounds=0))
    assert {who.id for unplaced in found.unplaced for who in unplaced.who if who.sort == "student"} == {first.id}
    (conflict,) = found.conflicts
    assert conflict.minimal
    assert ("absence", (Who("student", first.id),)) in {(cause.rule, cause.who) for cause in conflict.causes}
    assert [c for c in found.schedule if c.student != first.id] == [c for c in schedule if c.student != first.id]
