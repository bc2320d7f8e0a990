"""The search in its own process: it answers, it can be killed at once, and the command prints what the benchmark asks."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from labdesk.__main__ import main
from labdesk.i18n import language
from labdesk.scheduling import benchmark
from labdesk.scheduling.checker import Checked
from labdesk.scheduling.proposal import Conflict, Finding, Progress, Who
from labdesk.scheduling.rules import RULES
from labdesk.scheduling.running import run
from labdesk.scheduling.sentences import BROKEN, CONFLICTS, REMEDIES, listed, plain_names, remedies, said
from tests.scheduling.practices import DATA, small, stored


def test_the_child_answers_and_reports() -> None:
    problem = small(3)
    told: list[Progress] = []
    found = run(problem, seconds=60, rounds=2, on_progress=told.append)
    assert found.full
    assert [each.phase for each in told[:2]] == ["checking", "placing"]
    assert any(each.schedule for each in told)


def test_stopping_keeps_the_last_full_schedule() -> None:
    problem = small(4)
    told: list[Progress] = []
    found = run(problem, seconds=600, on_progress=told.append, should_stop=lambda: any(each.schedule for each in told))
    assert found.stopped
    assert found.schedule == tuple(sorted(next(each.schedule for each in reversed(told) if each.schedule)))
    assert Checked(problem, found.schedule).broken() == []


def test_the_solver_is_not_loaded_outside_the_child() -> None:
    code = "import sys, labdesk.scheduling.running, labdesk.cli.scheduling; print('ortools' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout == "False\n"


def test_the_command_prints_a_conflict_with_the_rest_of_the_schedule(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["schedule", "--instance", str(DATA / "s40-13.json"), "--seconds", "1", "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["feasible"] is False
    assert {entry["rule"] for entry in answer["conflict"]} >= {"need", "hall_places"}
    assert answer["conflict"][0]["sentence"].startswith("40 lessons in the hall are needed")
    assert answer["schedule"]
    assert answer["unplaced"]
    problem = stored("s40-13")
    schedule = tuple(benchmark.cells(answer["schedule"]))
    assert Checked(problem, schedule).cost().total == answer["cost"]


def test_a_file_that_is_no_practice_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.json").write_text("{}")
    assert main(["schedule", "--instance", str(tmp_path / "x.json"), "--json"]) == 1
    assert capsys.readouterr().err == "x.json does not describe a practice to be scheduled.\n"
    assert main(["schedule", "--instance", str(tmp_path / "none.json")]) == 1
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("code", ["uz-Latn", "uz-Cyrl", "ru", "en"])
def test_every_finding_can_be_said(code: str) -> None:
    t = language(code)
    names = plain_names(replace(small(1)), t)
    numbers = {"n": 3, "need": 4, "kind": 2, "week": 1, "least": 2, "most": 5, "supply": 2}
    sorts = ("student", "mentor", "group", "cohort", "site", "university", "week", "slot", "band")
    who = tuple(Who(sort, 1) for sort in sorts)
    for rule in {*RULES, *BROKEN, *REMEDIES}:
        for finding in (Finding(rule, who, numbers), Finding(rule, who)):
            sentence = said(finding, t, names)
            assert sentence
            assert "{" not in sentence
    days = (*who, Who("weekday", 1), Who("half", 3))
    for message in CONFLICTS:
        assert "{" not in said(Finding("need", days, {**numbers, "lack": 1}, message), t, names)
    alike = (Who("cohort", 1), Who("cohort", 2), Who("student", 1), Who("student", 2))
    assert listed(alike, t, lambda who: who.sort) == "cohort, student, student"
    for rule in {*RULES, *BROKEN, *REMEDIES}:
        told = remedies(Conflict((Finding(rule, who),)), t, names)
        assert all("{" not in sentence for sentence in told)
