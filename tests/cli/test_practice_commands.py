"""The schedule from the command line: shown, applied, and written as calendar files."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from labdesk.__main__ import main
from labdesk.operations import practice_making
from labdesk.operations.practice_cloning import clone
from labdesk.operations.practice_problem import SOFT, levels
from labdesk.operations.practice_rules import OPTIONAL, eased
from labdesk.store import Query, Store, engine
from tests.practice_scene import practice

Run = pytest.CaptureFixture[str]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A practice in the year 2090, none of which is past."""
    store = Store.create(tmp_path / "site.labdesk")
    scene = practice(store)
    store.save("practice_period", {"starts": date(2090, 11, 6), "ends": date(2090, 11, 17)}, scene.period)
    store.close()
    return tmp_path / "site.labdesk"


def test_a_schedule_is_shown_then_applied_and_then_stays(site: Path, capsys: Run) -> None:
    assert main(["schedule", str(site), "kuzgi", "--seconds", "3", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["feasible"] is True and told["conflict"] == [] and told["added"] == len(told["schedule"]) == 20
    assert told["schedule"][0][0] == "Aliyeva Gulnora" and told["schedule"][0][3] == "observe"
    assert main(["schedule", str(site), "1", "--seconds", "3", "--apply"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("Added 20, moved 0, changed 0, removed 0;")
    store = Store.open(site)
    assert store.total(Query("practice_session")) == 20
    store.close()
    assert main(["schedule", str(site), "1", "--seconds", "3"]) == 0
    assert capsys.readouterr().out.startswith("Added 0, moved 0, changed 0, removed 0;")
    assert main(["calendar", str(site), "1", "-o", str(site.parent / "out")]) == 0
    assert len(list((site.parent / "out" / "students").iterdir())) == 4


def test_a_practice_is_closed_with_its_papers_and_reopened_for_a_reason(site: Path, capsys: Run) -> None:
    store = Store.open(site)
    store.delete("placement", [row.id for row in store.listing(Query("placement", ("id",)), 1, -1)])
    store.close()
    assert main(["close", str(site), "kuzgi", "--reopen", "a wrong mark"]) == 1
    assert "This practice is not closed." in capsys.readouterr().err
    assert main(["close", str(site), "kuzgi"]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "The practice is not over yet." and "1 student has no final result." in told
    assert main(["close", str(site), "kuzgi", "--apply"]) == 0
    assert main(["close", str(site), "kuzgi"]) == 0
    assert "can only be read" in capsys.readouterr().out.splitlines()[-1]
    (site.parent / "kept").mkdir()
    assert main(["attachments", str(site), "practice_period", "1", "--save", str(site.parent / "kept")]) == 0
    (archive,) = (site.parent / "kept").iterdir()
    assert archive.read_bytes().startswith(b"%PDF")
    assert main(["close", str(site), "kuzgi", "--reopen", " "]) == 1
    assert "Write why the practice is opened again." in capsys.readouterr().err
    assert main(["close", str(site), "kuzgi", "--reopen", "a wrong mark"]) == 0
    store = Store.open(site)
    assert store.get("practice_period", 1)["reopened_reason"] == "a wrong mark"
    store.close()


def test_a_site_held_by_another_program_is_refused_before_the_search(
    site: Path, capsys: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched: list[bool] = []
    monkeypatch.setattr(practice_making, "make", lambda *given, **more: searched.append(True))
    monkeypatch.setattr(engine, "_SETTINGS", [each.replace("=10000", "=50") for each in engine._SETTINGS])
    other = engine.connect(site)
    other.execute("BEGIN EXCLUSIVE")
    assert main(["schedule", str(site), "1", "--apply"]) == 1
    assert "site.labdesk is being changed by another program" in capsys.readouterr().err
    assert searched == []
    other.close()


def test_a_period_is_made_again_for_another_year_and_its_students_are_asked_for_their_papers(
    site: Path, capsys: Run
) -> None:
    assert main(["clone", str(site), "kuzgi", "--title", "Kelasi yil", "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["title"], made["starts"]) == ("Kelasi yil", "2091-11-05")
    assert main(["requirements", str(site), "kuzgi amaliyot", "--apply", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["added"] == len(told["requirements"]) == 12 and not any(each["late"] for each in told["requirements"])
    store = Store.open(site)
    store.save("requirement", {"due": date(2026, 1, 9)}, told["requirements"][0]["id"])
    store.save("requirement", {"due": date(2026, 1, 9), "done": date(2026, 1, 8)}, told["requirements"][1]["id"])
    store.close()
    assert main(["requirements", str(site), "kuzgi amaliyot"]) == 0
    *lines, last = capsys.readouterr().out.splitlines()
    [late] = [line for line in lines if "Overdue" in line]
    assert late.endswith(", due on 09.01.2026 – Overdue") and len(lines) == 11
    assert last == "1 of 12 done, 1 overdue."


def test_a_rule_is_given_up_with_the_schedule_that_is_applied(site: Path, capsys: Run) -> None:
    store = Store.open(site)
    for terms in store.listing(Query("mentor_terms", ("id",)), 0, -1):
        store.save("mentor_terms", {"half_days": 1}, terms.id)
    store.close()
    command = ["schedule", str(site), "1", "--seconds", "2", "--without", "mentor_weekly"]
    assert main([*command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["conflict"] == []
    assert main([*command, "--without", "capacity", "--weigh", "groups=high", "--apply"]) == 0
    store = Store.open(site)
    assert levels(store, 1)["groups"] == "high" and levels(store, 1)["half"] == "normal"
    assert eased(store, 1) == {"mentor_weekly": "none", "capacity": "none"}
    store.undo()
    assert eased(store, 1) == {} and store.total(Query("practice_session")) == 0
    store.close()


def test_the_students_of_a_list_are_placed_as_one_act(site: Path, capsys: Run) -> None:
    store = Store.open(site)
    university = store.get("practice_period", 1)["university"]
    for name in ("Umarova", "Valiyeva"):
        person = store.save("person", {"surname_latn": name, "first_latn": "Lola"})
        store.save("student", {"person": person, "university": university, "course": 3})
    store.close()
    book = Workbook()
    assert book.active is not None
    for row in (["F.I.Sh."], ["Umarova Lola"], ["Notanish Kimsa"], ["Aliyeva Gulnora"]):
        book.active.append(row)
    book.save(site.parent / "list.xlsx")
    command = ["place", str(site), "kuzgi", "--sheet", str(site.parent / "list.xlsx"), "--shift", "2", "--json"]
    assert main(command) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in told["new"]] == ["Umarova Lola"]
    assert [each["name"] for each in told["there"]] == ["Aliyeva Gulnora"]
    assert told["refused"] == [{
        "row": 3, "name": "Notanish Kimsa", "field": "student",
        "reason": "This student is not on the site yet; import the list of students first.",
    }]  # fmt: skip
    assert main([*command, "--apply"]) == 0
    capsys.readouterr()
    assert main(["place", str(site), "1", "--apply"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == ["Valiyeva Lola", "Kuzgi amaliyot: 1 to be placed, 5 there already, 0 refused."]
    store = Store.open(site)
    shifts = store.listing(Query("placement", ("student", "shift")), 0, -1)
    assert {row.values for row in shifts[-2:]} == {("Umarova Lola", "2"), ("Valiyeva Lola", "1")}
    store.undo()
    assert store.total(Query("placement")) == 5
    store.close()


def test_kindergartens_without_seats_are_asked_for_in_one_sentence(site: Path, capsys: Run) -> None:
    assert main(["allot", str(site), "kuzgi", "--apply"]) == 1
    told = capsys.readouterr()
    assert told.out == "" and told.err.splitlines() == [
        "No kindergarten has seats in this practice yet. Write how many students each of them takes."
    ]


def test_students_are_sent_to_kindergartens_once_it_is_applied(site: Path, capsys: Run) -> None:
    store = Store.open(site)
    place = store.save("organisation", {"name": "58-DMTT", "sort": "mtt", "district": "Qoʻqon"})
    seats = store.save("practice_seat", {"period": 1, "organisation": place, "seats": 3})
    store.save("wish", {"placement": 1, "sort": "site", "organisation": place})
    store.close()
    command = ["allot", str(site), "kuzgi", "--wishes", "high", "--distance", "none"]
    assert main(command) == 1
    assert capsys.readouterr().out.splitlines() == [
        "Aliyeva Gulnora: 58-DMTT", "Botirova Gulnora: 58-DMTT", "Karimova Gulnora: 58-DMTT",
        "58-DMTT: 3 of 3 seats", "First wish 1, second 0, third 0, none of the wishes 0.",
        "1 student has no seat: the kindergartens take 3 in all, and the practice has 4.",
    ]  # fmt: skip
    store = Store.open(site)
    store.save("practice_seat", {"seats": 4}, seats)
    assert all(row.values == (None,) for row in store.listing(Query("placement", ("organisation",)), 0, -1))
    store.close()
    assert main([*command, "--apply", "--json", "--language", "ru"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["kindergartens"] == [{"id": place, "name": "58-DMTT", "seats": 4, "taken": 4}]
    assert told["students"][0] == {
        "placement": 1, "name": "Алиева Гулнора", "old": None, "new": place, "rank": 1, "far": None, "stays": False,
    }  # fmt: skip
    assert main([*command, "--anew"]) == 0
    assert capsys.readouterr().out.startswith("58-DMTT: 4 of 4 seats")
    store = Store.open(site)
    store.undo()
    assert all(row.values == (None,) for row in store.listing(Query("placement", ("organisation",)), 0, -1))
    store.close()


@pytest.mark.parametrize(("arguments", "sentence"), [
    (["schedule"], "Name the site file and the practice period."),
    (["schedule", "SITE", "bahor"], "There is no practice period “bahor”."),
    (["schedule", "SITE", "1", "--without", "hall"],
     f"There is no rule “hall” that can be given up; these can: {', '.join(OPTIONAL)}."),
    (["schedule", "SITE", "1", "--weigh", "groups=loud"],
     "“groups=loud” is no wish that can be weighed; these can, as none, low, normal or high: " + f"{', '.join(SOFT)}."),
    (["calendar", "SITE", "1", "-o", "out"], "Nothing is planned in this practice period yet."),
])  # fmt: skip
def test_what_cannot_be_done_is_one_sentence(arguments: list[str], sentence: str, site: Path, capsys: Run) -> None:
    assert main([str(site) if each == "SITE" else each for each in arguments]) == 1
    assert capsys.readouterr().err == sentence + "\n"


def test_what_students_have_in_common_is_refused_with_its_field(site: Path, capsys: Run) -> None:
    for field, wrong, said in (
        ("--shift", "7", "Shift: “7” is not one of the choices."),
        ("--starts", "soon", "Starts on: This is not a date; write it as 23.11.2026."),
    ):
        assert main(["place", str(site), "kuzgi", "--student", "1", field, wrong]) == 1
        assert capsys.readouterr().err == f"{said}\n"


def test_exceptions_come_in_by_a_sheet_and_count_in_the_schedule(site: Path, capsys: Run) -> None:
    store = Store.open(site)
    for terms in store.listing(Query("mentor_terms", ("id",)), 0, -1):
        store.save("mentor_terms", {"half_days": 2}, terms.id)
    lola = store.save("student", {"person": store.save("person", {"surname_latn": "Rahimova", "first_latn": "Lola"})})
    store.save("placement", {"period": clone(store, 1, "Kelasi yil"), "student": lola})
    store.close()
    command = ["schedule", str(site), "1", "--seconds", "3", "--json"]
    assert main(command[:-1]) == 1
    told = capsys.readouterr().out.splitlines()
    assert [line for line in told if line.endswith(":")] == [
        "What stands in the way:",
        "What would help:",
        "What is not planned:",
    ]
    book = Workbook()
    assert book.active is not None
    book.active.append(["Practice period", "Rule", "Student", "Kindergarten group", "Mentor", "Reason"])
    for student, mentor in (("", "MentorKatta1 Nodira"), ("Karimova Gulnora", "MentorKatta1 Nodira")):
        rule = "Trainee half-days of the mentor a week"
        book.active.append(["Kuzgi amaliyot", rule, student, "", mentor, "Rozi"])
    book.active.append(["Kuzgi amaliyot", "Least half-days a week", "Rahimova Lola", "", "", "Ishlaydi"])
    book.save(site.parent / "istisnolar.xlsx")
    main(["import", str(site), "rule_exception", str(site.parent / "istisnolar.xlsx"), "--apply"])
    told = capsys.readouterr().out
    assert "This rule is about a mentor; leave this field empty" in told
    assert "“Rahimova Lola” is not a part of “Kuzgi amaliyot”; choose one that is" in told
    assert main(command) == 0
    assert json.loads(capsys.readouterr().out)["feasible"] is True


def test_a_student_of_two_practices_is_named_with_the_one_that_is_meant(site: Path, capsys: Run) -> None:
    store = Store.open(site)
    made = clone(store, 1, "Kelasi yil")
    there = store.save("placement", {"period": made, "student": store.get("placement", 3)["student"]})
    store.close()
    sheet = site.parent / "istaklar.csv"
    for name, told in (
        ("Karimova Gulnora", "Several records are called “Karimova Gulnora”; add what tells them apart, as in “Karimova "
                             "Gulnora · Kelasi yil”"),
        ("Karimova Gulnora · Kelasi yil", "1 new"),
    ):  # fmt: skip
        sheet.write_text(f"Placement,Wish,Shift\n{name},A half of the day,First shift\n", encoding="utf-8")
        main(["import", str(site), "wish", str(sheet), "--apply"])
        assert told in capsys.readouterr().out
    sheet.write_text("Student,Practice period,Rule,Reason\nKarimova Gulnora,Kelasi yil,Least half-days a week,Xat\n",
                     encoding="utf-8")  # fmt: skip
    assert main(["import", str(site), "rule_exception", str(sheet), "--apply"]) == 0
    store = Store.open(site)
    for record in ("wish", "rule_exception"):
        [found] = store.listing(Query(record, ("id",)), 0, -1)
        assert store.get(record, found.id)["placement"] == there
    store.close()
