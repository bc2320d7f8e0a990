"""Small practices for the tests, drawn or fixed, and a second opinion on schedules that shares nothing with ours."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from hypothesis import strategies as st

from labdesk.scheduling import benchmark
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
    Quota,
    Schedule,
    Site,
    Student,
    Visit,
)
from labdesk.schema.arrangements import EXCEPTABLE

DATA = Path(__file__).parent / "data"


def stored(name: str) -> Problem:
    """A practice of the benchmark out of the test data."""
    return benchmark.read(json.loads((DATA / f"{name}.json").read_text()))


def small(many: int = 3, *, days: int = 5, **changes: object) -> Problem:
    """Two age bands of two groups each, three weeks, one cohort that goes through both."""
    mentors = tuple(Mentor(n, 0, at_once=2, weekly=8) for n in range(8))
    groups = tuple(
        Group(n, 0, n % 2, 2, (Duty(2 * n, 0, swaps=True), Duty(2 * n + 1, 1, swaps=True)), frozenset({2, 5, 7}))
        for n in range(4)
    )
    cohort = Cohort(0, 0, 0, 3, (Block(0, 1), Block(1, 2)), (6, 2, 1, 2), 2, 6, 3, classes=frozenset({0, 1}))
    values = {
        "calendar": Calendar(3, days),
        "sites": (Site(0),),
        "groups": groups,
        "mentors": mentors,
        "cohorts": (cohort,),
        "students": tuple(Student(n, 0, 0) for n in range(many)),
        **changes,
    }
    return Problem(**values)  # type: ignore[arg-type]


@st.composite
def practices(draw: st.DrawFn) -> Problem:
    """Practices of a few students: absences, unqualified mentors, closed days, visits, wishes, exceptions from rules."""
    days = draw(st.sampled_from([5, 6]))
    slots = 3 * days * 2
    absent = st.frozensets(st.integers(0, slots - 1), max_size=2)
    mentors = tuple(
        Mentor(n, 0, draw(st.integers(1, 2)), draw(st.integers(4, 9)), draw(st.integers(0, 5)) > 0, draw(absent))
        for n in range(8)
    )
    base = small(draw(st.integers(1, 4)), days=days, mentors=mentors)
    fixed = draw(st.booleans())
    cohort = Cohort(
        0, 0, 0, 3, (Block(0, 1), Block(draw(st.sampled_from([1, None])), 2)), (draw(st.integers(4, 7)), 2, 1, 2), 2, 6, 3,
        fixed, classes=draw(st.frozensets(st.integers(0, days * 2 - 1), max_size=3)),
    )  # fmt: skip
    students = tuple(
        Student(
            s.id, 0, 0, draw(st.frozensets(st.integers(0, slots - 1), max_size=6)), draw(st.sampled_from([None, 0, 1])),
            tuple(draw(st.lists(st.integers(0, 3), max_size=2, unique=True))),
            apart=(0,) if s.id == 2 and draw(st.booleans()) else (),
        )
        for s in base.students
    )  # fmt: skip
    visits = tuple(Visit(0, 0, t, 2) for t in draw(st.lists(st.integers(days * 2, slots - 1), max_size=5, unique=True)))
    quotas = (Quota(0, 0, draw(st.integers(1, 4))),) if draw(st.booleans()) else ()
    calendar = Calendar(3, days, draw(st.frozensets(st.integers(0, slots - 1), max_size=2)))
    return small(
        calendar=calendar, mentors=mentors, cohorts=(cohort,), students=students, visits=visits, days=days,
        quotas=quotas, exceptions=draw(exceptions()),
    )  # fmt: skip


def exceptions() -> st.SearchStrategy[frozenset[tuple[str, int]]]:
    """Some rules that some students, groups and mentors need not keep."""
    return st.frozensets(st.tuples(st.sampled_from([*EXCEPTABLE]), st.integers(0, 3)), max_size=6)


def faults(problem: Problem, schedule: Schedule) -> list[str]:
    """What is wrong with a schedule, seen plainly: presence, places, mentors, order of a week; not what is missing."""
    found = [] if len({(c.student, c.slot) for c in schedule}) == len(schedule) else ["two places at once"]
    inside = Counter((c.group, c.slot) for c in schedule)
    leading = Counter((c.group, c.slot) for c in schedule if c.kind != Kind.OBSERVE)
    hall = Counter(c.slot for c in schedule if c.kind == Kind.HALL)
    taught = Counter((duty(problem, c.group, c.slot).id, c.slot // problem.calendar.per_week) for c in schedule)
    mentors = {m.id: m for m in problem.mentors}
    groups = {g.id: g for g in problem.groups}
    ids = range(max(len(problem.students), len(groups), len(mentors)))
    held = {(rule, n) for rule in EXCEPTABLE for n in ids} - problem.exceptions
    found += ["group full" for (g, t), n in inside.items() if ("capacity", g) in held and n > groups[g].capacity]
    for (g, t), n in inside.items():
        mentor = duty(problem, g, t)
        found += ["too many with a mentor"] if ("mentor_at_once", mentor.id) in held and n > mentor.at_once else []
    at_once = Counter(c.slot for c in schedule)
    found += ["too many there" for quota in problem.quotas for n in at_once.values() if n > quota.most]
    found += ["two lead" for (g, _), n in leading.items() if ("one_leads", g) in held and n > 1]
    found += ["hall full" for n in hall.values() if n > problem.sites[0].hall]
    found += ["mentor's week" for (m, _), n in taught.items() if ("mentor_weekly", m) in held and n > mentors[m].weekly]
    return found + [fault for cell in schedule for fault in faults_of(problem, schedule, cell)]


def duty(problem: Problem, group: int, slot: int) -> Mentor:
    """Who of the two mentors of a group is there."""
    first, second = next(g for g in problem.groups if g.id == group).duties
    swapped = (slot // problem.calendar.per_week) % 2 == 1
    mentor = (second if (slot % 2 == 1) != swapped else first).mentor
    return next(m for m in problem.mentors if m.id == mentor)


def faults_of(problem: Problem, schedule: Schedule, c: Cell) -> list[str]:
    """What is wrong with one half-day."""
    per = problem.calendar.per_week
    student = next(s for s in problem.students if s.id == c.student)
    cohort = problem.cohorts[student.cohort]
    mentor = duty(problem, c.group, c.slot)
    hall = next(g.hall for g in problem.groups if g.id == c.group)
    week = c.slot // per - cohort.first_week
    rule = {Kind.OBSERVE: "", Kind.INDEPENDENT: "independent_from"}.get(Kind(c.kind), "trials_from")
    early = {"trials_from": 1, "independent_from": 2}.get(rule, 0) if (rule, c.student) not in problem.exceptions else 0
    same_week = [o for o in schedule if o.student == c.student and o.slot // per == c.slot // per]
    excepted = {rule for rule, n in problem.exceptions if n == c.student}
    free = {rule for rule, n in problem.exceptions if n == mentor.id}
    wrong = {
        "away": c.slot in problem.calendar.closed or c.slot in student.off or c.slot % per in cohort.classes,
        "no mentor": "mentor_absent" not in free and c.slot in mentor.absent,
        "not qualified": "qualified" not in free and c.kind != Kind.OBSERVE and not mentor.qualified,
        "no hall": c.kind == Kind.HALL
        and c.slot % per not in hall
        and ("hall_slots", c.group) not in problem.exceptions,
        "too early or too late": not early <= week < cohort.weeks,
        "two groups in a week": {o.group for o in same_week} != {c.group},
        "no observation first": "observe_first" not in excepted
        and min(same_week, key=lambda o: o.slot).kind != Kind.OBSERVE,
        "too many in a week": "weekly_most" not in excepted and len(same_week) > cohort.weekly_most,
        "half a day": c.kind == Kind.INDEPENDENT and c._replace(slot=c.slot ^ 1) not in schedule,
    }
    return [fault for fault, is_so in wrong.items() if is_so]
