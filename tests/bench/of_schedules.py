"""How quickly schedules are made, and how good they are; times beside pure CP-SAT on a small model of the same run.

LABDESK_INSTANCES may name a folder of further instance files of the benchmark (`s40-7.json`, `m150-1.json`, …).
The rotation for FET is that of our own first schedule; without the command `fet-cl` the comparison is left out.
"""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from measured import ROOT, Line
from ortools.sat.python import cp_model

from labdesk.scheduling import benchmark
from labdesk.scheduling.arithmetic import count
from labdesk.scheduling.checker import Checked
from labdesk.scheduling.grid import Grid
from labdesk.scheduling.improving import Improver
from labdesk.scheduling.instance import Kind, Problem, Schedule
from labdesk.scheduling.plan import Plan
from labdesk.scheduling.search import Budget, propose
from labdesk.scheduling.solving import Limit, Stopper

_STORED = ROOT / "tests" / "scheduling" / "data"
_SECONDS = float(os.environ.get("LABDESK_SECONDS", "30"))


def _instances(prefix: str) -> Iterator[tuple[str, Path]]:
    folders = [_STORED, *(Path(f) for f in [os.environ.get("LABDESK_INSTANCES", "")] if f)]
    found = {p.stem: p for folder in folders for p in sorted(folder.glob(f"{prefix}-*.json")) if "answer" not in p.stem}
    yield from sorted(found.items())


def pure() -> float:
    """The plainest work of the same kind: CP-SAT alone on a fixed timetable of 12 lessons a day; best of three."""

    def once() -> float:
        model = cp_model.CpModel()
        cells = {(i, j, k): model.new_bool_var("") for i in range(13) for j in range(13) for k in range(13)}
        for a in range(13):
            for b in range(13):
                model.add_exactly_one(cells[a, b, k] for k in range(13))
                model.add_exactly_one(cells[a, k, b] for k in range(13))
                model.add_exactly_one(cells[k, a, b] for k in range(13))
        model.minimize(sum(cells[i, i, k] * ((i * k) % 5) for i in range(13) for k in range(13)))
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 1
        solver.parameters.max_deterministic_time = 2
        began = time.perf_counter()
        solver.solve(model)
        return time.perf_counter() - began

    return min(once() for _ in range(3))


def _command(path: Path, seconds: float) -> tuple[dict[str, Any], float, float]:
    """The answer of the command, its time and the memory of its largest process in MB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    out = subprocess.run(
        [sys.executable, "-m", "labdesk", "schedule", "--instance", str(path), "--seconds", str(seconds), "--json"],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    spent = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return json.loads(out.stdout), spent, max(before.ru_maxrss, after.ru_maxrss) / 1024


def first_schedules(folder: Path) -> Iterator[Line]:
    """Seeds of 40 students: until the first full schedule, or until it is proved that there is none."""
    floor, times, answered = pure(), [], 0
    for name, path in _instances("s40"):
        problem = benchmark.read(json.loads(path.read_text()))
        began = time.perf_counter()
        found = propose(problem, budget=Budget(seconds=20), improve=False)
        spent = time.perf_counter() - began
        answered += found.full or bool(found.conflicts)
        if found.full:
            times.append(spent)
        what = "full" if found.full else f"conflict, {len(found.unplaced)} unplaced"
        yield f"first schedule, {name} ({what})", spent, floor, "an answer in 20 s"
    yield f"first schedule, median ({answered} answered)", statistics.median(times), floor, "3 s"


def costs(folder: Path) -> Iterator[Line]:
    """What schedules cost after the time of the table; the floor is the best known cost."""
    for prefix, known, seconds in (("s40-1", 355, _SECONDS), ("m150-1", 1360, 2 * _SECONDS)):
        for name, path in _instances(prefix.split("-", maxsplit=1)[0]):
            if name == prefix:
                answer, _, memory = _command(path, seconds)
                yield f"cost after {seconds:.0f} s, {name}", answer["cost"] / 1000, known / 1000, "1.10-1.15 x"
                yield f"memory, {name}, MB", memory, 600, "600 MB"


def timing_layer(folder: Path) -> Iterator[Line]:
    """Every half-day placed anew with the rotation fixed, until it is proved that it cannot be cheaper."""
    floor = pure()
    problem, schedule = _answer()
    improver = Improver(Grid(problem), Plan.of(Grid(problem), schedule), Stopper())
    began = time.perf_counter()
    proved = improver.polish(improver.free, Limit(60.0))
    yield f"timing layer, s40-1 ({'proved' if proved else 'not proved'})", time.perf_counter() - began, floor, "5 s"


def repairs(folder: Path) -> Iterator[Line]:
    """Each mentor in turn is ill for a week: until a full schedule again, and the share of half-days that changed."""
    floor = pure()
    problem, schedule = _answer()
    week = range(20, 30)
    grid = Grid(problem)
    ills = sorted({m.id for c in schedule if c.slot in week and (m := grid.mentor(c.group, c.slot))})
    times, shares, full = [], [], 0
    for ill in ills[::2]:
        mentors = tuple(replace(m, absent=m.absent | set(week)) if m.id == ill else m for m in problem.mentors)
        began = time.perf_counter()
        found = propose(replace(problem, mentors=mentors), schedule, Budget(seconds=20))
        times.append(time.perf_counter() - began)
        shares.append(found.changed / len(schedule))
        full += found.full
    what = f"{full} of {len(times)} full, {statistics.median(shares):.1%} changed"
    yield f"repair, s40-1, median ({what})", statistics.median(times), floor, "1 s, 3 %"
    yield f"repair, s40-1, slowest ({max(shares):.1%} changed)", max(times), floor, "1 s, 3 %"


def conflict_sets(folder: Path) -> Iterator[Line]:
    """An impossible practice: until the exact minimal set of rules is known."""
    floor = pure()
    for name, path in _instances("s40"):
        grid = Grid(benchmark.read(json.loads(path.read_text())))
        began = time.perf_counter()
        found = count(grid)
        spent = time.perf_counter() - began
        if found.conflicts:
            yield f"conflict set, {name} ({len(found.conflicts)})", spent, floor, "5 s"


def large(folder: Path) -> Iterator[Line]:
    """500 students at 20 sites, and at one, if the instances are there."""
    floor = pure()
    for name, path in (*_instances("l500"), *_instances("x500")):
        answer, _, memory = _command(path, 60)
        yield f"first schedule, {name}", answer["seconds_to_first"] or 999.0, floor, "15 s, at one site 60 s"
        yield f"memory, {name}, MB", memory, 600, "600 MB"


def against_fet(folder: Path) -> Iterator[Line]:
    """FET places the half-days of the rotation of our first schedule; its time and cost beside ours."""
    if not shutil.which("fet-cl"):
        return
    problem = _answer()[0]
    schedule = propose(problem, budget=Budget(seconds=20), improve=False).schedule
    source = folder / "practice.fet"
    source.write_text(_fet(problem, schedule))
    began = time.perf_counter()
    subprocess.run(
        ["fet-cl", f"--inputfile={source}", f"--outputdir={folder}", "--timelimitseconds=60"],
        capture_output=True, check=False,
    )  # fmt: skip
    theirs = time.perf_counter() - began
    grid = Grid(problem)
    improver = Improver(grid, Plan.of(grid, schedule), Stopper())
    began = time.perf_counter()
    improver.anew(Limit(20.0))
    yield "first timing with the rotation given, FET", time.perf_counter() - began, theirs, "2 x"
    placed = _placed(problem, schedule, folder)
    if placed:
        other = Checked(problem, placed).cost().total / 1000
        improver.polish(improver.free, Limit(60.0))
        yield "cost with the rotation given, FET", improver.best.cost / 1000, other, "0.4 x"
        ours = _command(_STORED / "s40-1.json", 2 * _SECONDS)[0]["cost"] / 1000
        yield f"cost after {2 * _SECONDS:.0f} s, FET", ours, other, "0.4 x"


def _answer() -> tuple[Problem, Schedule]:
    known = json.loads((_STORED / "s40-1-answer.json").read_text())
    problem = benchmark.read(json.loads((_STORED / "s40-1.json").read_text()))
    return problem, tuple(benchmark.cells(known["schedule"]))


def _fet(problem: Problem, schedule: Schedule) -> str:
    """The practice for FET: a day of it is a day of ours, a trainee a student set, a group a teacher per place."""
    days = problem.calendar.weeks * problem.calendar.days
    grid = Grid(problem)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<fet version="6.8.5">',
        "<Institution_Name>x</Institution_Name>",
    ]
    lines += [f"<Days_List><Number_of_Days>{days}</Number_of_Days>"]
    lines += [f"<Day><Name>D{d}</Name></Day>" for d in range(days)]
    lines += ["</Days_List><Hours_List><Number_of_Hours>2</Number_of_Hours>"]
    lines += ["<Hour><Name>H0</Name></Hour><Hour><Name>H1</Name></Hour></Hours_List><Subjects_List>"]
    lines += [f"<Subject><Name>{kind.name}</Name></Subject>" for kind in Kind]
    lines += ["</Subjects_List><Activity_Tags_List></Activity_Tags_List><Teachers_List>"]
    lines += [f"<Teacher><Name>G{g.id}</Name></Teacher>" for g in problem.groups]
    lines += ["</Teachers_List><Students_List>"]
    lines += [f"<Year><Name>S{s.id}</Name><Number_of_Students>1</Number_of_Students></Year>" for s in problem.students]
    lines += ["</Students_List><Activities_List>"]
    times = []
    led = [c for c in schedule if not (c.kind == Kind.INDEPENDENT and c.slot % 2)]
    for number, c in enumerate(led, 1):
        length = 2 if c.kind == Kind.INDEPENDENT else 1
        teacher = f"<Teacher>G{c.group}</Teacher>" if c.kind != Kind.OBSERVE else ""
        lines.append(
            f"<Activity>{teacher}<Subject>{c.kind.name}</Subject><Students>S{c.student}</Students>"
            f"<Duration>{length}</Duration><Total_Duration>{length}</Total_Duration><Id>{number}</Id>"
            f"<Activity_Group_Id>0</Activity_Group_Id><Active>true</Active><Comments></Comments></Activity>"
        )
        week = grid.week(c.slot)
        slots = [t for t in grid.available[c.student] if grid.week(t) == week and grid.cap(c.group, t)]
        if c.kind != Kind.OBSERVE:
            slots = [t for t in slots if not grid.unled(c.group, t)]
        if c.kind == Kind.HALL:
            slots = [t for t in slots if not grid.unhalled(c.group, t)]
        if c.kind == Kind.INDEPENDENT:
            slots = [t for t in slots if t % 2 == 0 and t + 1 in slots]
        allowed = "".join(
            f"<Preferred_Starting_Time><Preferred_Starting_Day>D{t // 2}</Preferred_Starting_Day>"
            f"<Preferred_Starting_Hour>H{t % 2}</Preferred_Starting_Hour></Preferred_Starting_Time>"
            for t in slots
        )
        times.append(
            f"<ConstraintActivityPreferredStartingTimes><Weight_Percentage>100</Weight_Percentage>"
            f"<Activity_Id>{number}</Activity_Id>"
            f"<Number_of_Preferred_Starting_Times>{len(slots)}</Number_of_Preferred_Starting_Times>{allowed}"
            f"<Active>true</Active><Comments></Comments></ConstraintActivityPreferredStartingTimes>"
        )
    lines += ["</Activities_List><Buildings_List></Buildings_List><Rooms_List></Rooms_List><Time_Constraints_List>"]
    lines += ["<ConstraintBasicCompulsoryTime><Weight_Percentage>100</Weight_Percentage><Active>true</Active>"]
    lines += [f"<Comments>{escape('')}</Comments></ConstraintBasicCompulsoryTime>", *times]
    lines += ["</Time_Constraints_List><Space_Constraints_List><ConstraintBasicCompulsorySpace>"]
    lines += ["<Weight_Percentage>100</Weight_Percentage><Active>true</Active><Comments></Comments>"]
    lines += ["</ConstraintBasicCompulsorySpace></Space_Constraints_List></fet>"]
    return "\n".join(lines)


def _placed(problem: Problem, schedule: Schedule, folder: Path) -> Schedule:
    """What FET placed, as a schedule of ours."""
    found = next(folder.rglob("*_activities.xml"), None)
    if found is None:
        return ()
    pattern = re.compile(r"<Id>(\d+)</Id>\s*<Day>D(\d+)</Day>\s*<Hour>H(\d)</Hour>")
    led = [c for c in schedule if not (c.kind == Kind.INDEPENDENT and c.slot % 2)]
    cells = []
    for number, day, half in pattern.findall(found.read_text()):
        cell = led[int(number) - 1]
        slot = int(day) * 2 + int(half)
        cells.append(cell._replace(slot=slot))
        if cell.kind == Kind.INDEPENDENT:
            cells.append(cell._replace(slot=slot + 1))
    return tuple(cells)
