"""The command line does the same work as the window; what it cannot do it says in one sentence."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from pypdf import PdfReader

from labdesk.__main__ import main
from labdesk.operations import closing, examinations, experts
from labdesk.schema import records
from labdesk.store import Query, Store, engine

Run = pytest.CaptureFixture[str]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    assert main(["new", str(tmp_path / "site.labdesk"), "--site", "12-son DMTT"]) == 0
    return tmp_path / "site.labdesk"


def said(capsys: Run, *arguments: object) -> str:
    assert main([str(a) for a in arguments]) == 0
    return capsys.readouterr().out


def refused(capsys: Run, *arguments: object) -> str:
    capsys.readouterr()
    assert main([str(a) for a in arguments]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "Traceback" not in told.err
    assert told.err.count("\n") == 1
    return told.err


def students(folder: Path) -> Path:
    book = Workbook()
    sheet: Any = book.active
    sheet.append(["F.I.Sh.", "Tugʻilgan sana", "Guruh"])
    sheet.append(["Karimova Gulnora Anvar qizi", "12.03.2005", "23-TA/1"])
    sheet.append(["Aliyeva Nodira Olim qizi", "32.03.2005", "23-TA/1"])
    book.save(folder / "students.xlsx")
    return folder / "students.xlsx"


def test_a_new_site_has_its_passport_directions_and_days_off(site: Path, capsys: Run) -> None:
    capsys.readouterr()
    passport = json.loads(said(capsys, "list", site, "site", "--json"))
    assert passport[0]["organisation"] == "12-son DMTT"
    assert len(json.loads(said(capsys, "list", site, "direction", "--json"))) == 3
    assert len(json.loads(said(capsys, "list", site, "day_off", "--json"))) > 8


def test_what_needs_attention_is_said_in_any_language(site: Path, capsys: Run) -> None:
    told = json.loads(said(capsys, "today", site, "--json"))
    assert {(each["rule"], each["page"]) for each in told} == {
        ("site-passport", "site"), ("organisations-contacts", "organisation")
    }  # fmt: skip
    assert all(isinstance(each["id"], int) for each in told)
    lines = said(capsys, "today", site).splitlines()
    assert lines == [each["text"] for each in told]
    assert said(capsys, "today", site, "--language", "uz-Latn") != "\n".join(lines)


def test_import_plans_first_and_applies_when_told(site: Path, tmp_path: Path, capsys: Run) -> None:
    capsys.readouterr()
    sheet = students(tmp_path)
    out = tmp_path / "refused.xlsx"
    plan = json.loads(said(capsys, "import", site, "student", sheet, "--json", "--refused", out))
    assert (plan["new"], plan["changed"], plan["unchanged"], plan["duplicates"]) == (1, 0, 0, [])
    assert [(r["row"], r["field"]) for r in plan["refused"]] == [(3, "born")]
    assert load_workbook(out).active.max_row == 2  # type: ignore[union-attr]
    assert json.loads(said(capsys, "list", site, "student", "--json")) == []
    assert json.loads(said(capsys, "import", site, "student", sheet, "--apply", "--json"))["new"] == 1
    found = json.loads(said(capsys, "list", site, "student", "--search", "каримова", "--json"))
    assert found[0]["person"] == "Karimova Gulnora Anvar qizi"
    assert {"id", "uid", "academic_group", "person_id"} <= found[0].keys()
    again = json.loads(said(capsys, "import", site, "student", sheet, "--apply", "--json"))
    assert (again["new"], again["unchanged"]) == (0, 1)


def test_export_prints_and_imports_back(site: Path, tmp_path: Path, capsys: Run) -> None:
    said(capsys, "import", site, "student", students(tmp_path), "--apply")
    assert "1" in said(capsys, "export", site, "student", tmp_path / "out.xlsx")
    plan = json.loads(said(capsys, "import", site, "student", tmp_path / "out.xlsx", "--json"))
    assert (plan["new"], plan["unchanged"]) == (0, 1)


def test_every_record_type_is_named(capsys: Run) -> None:
    lines = said(capsys, "records").splitlines()
    assert [line.split("\t")[0] for line in lines] == list(records())


@pytest.mark.parametrize("ending", [".pdf", ".xlsx", ".html"])
def test_a_document_is_printed_in_three_forms(site: Path, tmp_path: Path, capsys: Run, ending: str) -> None:
    known = {d["key"] for d in json.loads(said(capsys, "documents", "--json"))}
    assert {"site-passport", "agreement-register", "placement-letters", "manual", "list-person"} <= known
    out = tmp_path / f"passport{ending}"
    said(capsys, "print", site, "site-passport", "--language", "ru", "-o", out)
    assert out.stat().st_size > 500


def test_a_plan_is_printed_on_a3_and_a_paper_of_one_size_says_so(site: Path, tmp_path: Path, capsys: Run) -> None:
    store = Store.open(site)
    made = store.save("project", {"title": "Bogʻ"})
    store.close()
    out = tmp_path / "plan.pdf"
    said(capsys, "print", site, "project-plan", "--of", made, "--size", "A3", "-o", out)
    assert [round(float(side) * 25.4 / 72) for side in PdfReader(out).pages[0].mediabox[2:]] == [420, 297]
    assert "one size of sheets" in refused(capsys, "print", site, "site-passport", "--size", "A3", "-o", out)


def test_backup_check_and_restore(site: Path, tmp_path: Path, capsys: Run) -> None:
    said(capsys, "backup", site, tmp_path / "copies")
    copy = next((tmp_path / "copies").iterdir())
    said(capsys, "check", copy)
    said(capsys, "restore", copy, tmp_path / "again.labdesk")
    assert len(json.loads(said(capsys, "list", tmp_path / "again.labdesk", "direction", "--json"))) == 3


def test_what_cannot_be_done_is_one_sentence(site: Path, tmp_path: Path, capsys: Run) -> None:
    assert "exists already" in refused(capsys, "new", site, "--site", "X")
    assert "does not exist" in refused(capsys, "list", tmp_path / "absent.labdesk", "person")
    assert "bird" in refused(capsys, "list", site, "bird")
    assert "poem" in refused(capsys, "print", site, "poem", "-o", tmp_path / "x.pdf")
    refused(capsys, "print", site, "placement-letters", "--of", "77", "-o", tmp_path / "x.pdf")
    refused(capsys, "print", site, "site-passport", "-o", tmp_path / "x.doc")
    refused(capsys, "print", site, "site-passport", "-o", tmp_path / "absent" / "x.pdf")
    refused(capsys, "import", site, "person", tmp_path / "absent.xlsx")
    (tmp_path / "strange.labdesk").write_text("text")
    refused(capsys, "list", tmp_path / "strange.labdesk", "person")
    assert [p.name for p in tmp_path.glob("x.*")] == []


@pytest.mark.parametrize("arguments", [["print"], ["list", "a"], ["convert", "--to", "xx"], ["new", "f"]])
def test_a_command_that_is_not_understood_ends_with_status_2(arguments: list[str], capsys: Run) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_convert_works_as_a_filter_line_by_line() -> None:
    command = [sys.executable, "-m", "labdesk", "convert", "--to"]
    root = Path(__file__).parents[2]
    text = "Oʻzbekiston\nPDFga info@mtt.uz\n"
    done = subprocess.run([*command, "uz-Cyrl"], input=text.encode(), capture_output=True, cwd=root, check=True)
    assert done.stdout.decode() == "Ўзбекистон\nPDFга info@mtt.uz\n"
    back = subprocess.run([*command, "uz-Latn-x-reform"], input=done.stdout, capture_output=True, cwd=root, check=True)
    assert back.stdout.decode() == "Özbekiston\nPDFga info@mtt.uz\n"


def test_no_child_is_named_when_something_breaks(site: Path, capsys: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("Karimova Gulnora")

    monkeypatch.setattr(Store, "listing", broken)
    assert "Karimova" not in refused(capsys, "list", site, "person")


def test_a_blank_list_that_was_printed_is_known_by_its_code(site: Path, tmp_path: Path, capsys: Run) -> None:
    said(capsys, "import", site, "student", students(tmp_path), "--apply")
    out = tmp_path / "blank.html"
    said(capsys, "print", site, "list-student", "--blank", "phone,course", "--language", "en", "-o", out)
    code = re.findall(r'class="code"><span>([\w-]+)', out.read_text())[0]
    told = json.loads(said(capsys, "paper", site, code.replace("-", " ").lower(), "--json"))
    assert (told["code"], told["document"], told["blank"]) == (code, "list-student", ["person.phone", "course"])
    assert [row["title"] for row in told["about"]] == ["Karimova Gulnora Anvar qizi"]
    assert said(capsys, "paper", site, code).splitlines()[0].startswith(f"{code}\tStudents\ten\t")
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4 a scan")
    attached = json.loads(said(capsys, "paper", site, code, "--attach", scan, "--json"))["attached"]
    kept = json.loads(said(capsys, "attachments", site, "site", 1, "--json"))
    assert [(each["id"], each["title"]) for each in kept] == [(attached, f"Students {code}")]
    assert "wrong letter" in refused(capsys, "paper", site, code[:-1] + ("X" if code[-1] != "X" else "Y"))
    assert "choose among" in refused(capsys, "print", site, "list-student", "--blank", "wings", "-o", out)
    assert "Only lists" in refused(capsys, "print", site, "agreement-register", "--blank", "phone", "-o", out)


def test_files_are_attached_listed_and_saved(site: Path, tmp_path: Path, capsys: Run) -> None:
    paper = tmp_path / "order.pdf"
    paper.write_bytes(b"%PDF-1.4 order")
    assert "order.pdf" in said(capsys, "attach", site, "site", 1, paper, "--title", "Signed order")
    found = json.loads(said(capsys, "attachments", site, "site", 1, "--json"))
    assert [(f["title"], f["file_name"], f["size"]) for f in found] == [("Signed order", "order.pdf", 14)]
    assert said(capsys, "attachments", site, "site", 1) == f"{found[0]['id']}\torder.pdf\t14\tSigned order\n"
    (tmp_path / "out").mkdir()
    said(capsys, "attachments", site, "site", 1, "--save", tmp_path / "out")
    assert (tmp_path / "out" / "order.pdf").read_bytes() == paper.read_bytes()
    assert "not exist" in refused(capsys, "attach", site, "site", 99, paper)
    assert "not exist" in refused(capsys, "attachments", site, "site", 1, "--save", tmp_path / "nowhere")


def test_a_project_is_led_from_stage_to_stage(site: Path, capsys: Run) -> None:
    from labdesk.store import Store

    store = Store.open(site)
    goal = {"goal": "Bolalar nutqi ravon boʻladi.", "measure": "75 foiz", "object": "Nutq", "subject": "Oʻyin"}
    made = store.save("project", {"title": "Tajriba tomorqasi", "stage": "object", **goal})
    store.save("project", {"title": "Tajriba maydoni", "stage": "object"})
    store.close()
    capsys.readouterr()
    assert said(capsys, "advance", site, "Tajriba tomorqasi").splitlines() == [
        "Tajriba tomorqasi: Research object · At work", "– The scientific hypothesis is not written.",
    ]  # fmt: skip
    said(capsys, "advance", site, made, "--to", "direction", "--paper", "minutes:5:20.11.2026")
    told = json.loads(said(capsys, "advance", site, made, "--json"))
    assert (told["stage"], told["moves"][0]) == ("direction", "group")
    assert {each["weight"] for each in told["missing"]} == {"paper"}
    assert "Several projects" in refused(capsys, "advance", site, "tajriba")
    assert "no project" in refused(capsys, "advance", site, "Bogʻcha")
    assert "only after its examination" in refused(capsys, "advance", site, made, "--to", "pilot")
    assert main(["advance", str(site), str(made), "--to", "group"]) == 1
    assert "has no programme direction" in capsys.readouterr().err
    said(capsys, "advance", site, made, "--to", "group", "--remark", "kengash dekabrda")
    for wrong in ("minutes", "minutes:5", "leaf:5:20.11.2026", "minutes:5:31.11.2026"):
        with pytest.raises(SystemExit):
            main(["advance", str(site), str(made), "--to", "development", "--paper", wrong])


def test_the_practice_file_of_a_student_is_one_packet(sample_file: Path, tmp_path: Path, capsys: Run) -> None:
    site = Path(shutil.copy(sample_file, tmp_path / "site.labdesk"))
    said(capsys, "packet", site, "student-file:3,4", "-o", tmp_path / "file.pdf")
    heads = [each.title for each in PdfReader(tmp_path / "file.pdf").outline if not isinstance(each, list)]
    names = [row["student"] for row in json.loads(said(capsys, "list", site, "placement", "--json"))
             if row["id"] in (3, 4)]  # fmt: skip
    assert sorted(heads[1:]) == sorted(names)
    assert "Say which records" in refused(capsys, "packet", site, "student-file", "-o", tmp_path / "x.pdf")
    assert "not exist" in refused(capsys, "packet", site, "student-file:999", "-o", tmp_path / "x.pdf")


def test_papers_there_is_nothing_to_print_on_are_left_out_of_a_packet_by_name(
    sample_file: Path, tmp_path: Path, capsys: Run
) -> None:
    site = Path(shutil.copy(sample_file, tmp_path / "site.labdesk"))
    store = Store.open(site)
    away, here = (row.id for row in store.listing(Query("placement", order=("-id",)), 0, 2))
    other = store.save("organisation", {"name": "58-sonli tashkilot", "sort": "mtt"})
    store.save("placement", {"organisation": other}, away)
    name = store.titles("placement", [away])[away]
    store.close()
    reason = "This student practises in another kindergarten, and her diary is kept there."
    file = tmp_path / "made.pdf"
    for command in (
        ["packet", site, f"student-file:{away},{here}", "-o", file],
        ["print", site, "practice-diary", "--of", away, here, "-o", file],
    ):
        assert main([str(word) for word in command]) == 0
        told = capsys.readouterr()
        assert told.err == f"Left out: Practice diary – {name}. {reason}\n"
        assert told.out == f"{file} is ready.\n"
        file.unlink()
    assert refused(capsys, "print", site, "practice-diary", "--of", away, "-o", file) == f"{reason}\n"
    assert refused(capsys, "packet", site, f"practice-diary:{away}", "-o", file) == f"{reason}\n"
    assert not file.exists()


def test_a_site_that_another_program_holds_is_read_and_what_would_change_it_is_refused(
    site: Path, tmp_path: Path, capsys: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    said(capsys, "import", site, "student", students(tmp_path), "--apply")
    monkeypatch.setattr(engine, "_SETTINGS", [each.replace("=10000", "=50") for each in engine._SETTINGS])
    other = engine.connect(site)
    other.execute("BEGIN EXCLUSIVE")
    assert "12-son DMTT" in said(capsys, "list", site, "site")
    paper = tmp_path / "sheet.pdf"
    for writing in (
        ["attach", site, "site", 1, paper.with_name("students.xlsx")],
        ["print", site, "list-student", "--blank", "record_book", "-o", paper],
    ):
        assert "is being changed by another program" in refused(capsys, *writing)
    assert not paper.exists()
    other.close()


def test_a_sheet_changes_nothing_in_a_closed_practice(sample_file: Path, tmp_path: Path, capsys: Run) -> None:
    site = Path(shutil.copy(sample_file, tmp_path / "site.labdesk"))
    store = Store.open(site)
    closing.close(store, 1, date(2026, 4, 6), b"%PDF-1.4", "a.pdf", "A")
    before = store.get("lesson", 1)
    store.close()
    said(capsys, "export", site, "lesson", tmp_path / "lessons.xlsx")
    book = load_workbook(tmp_path / "lessons.xlsx")
    sheet: Any = book.active
    names = [cell.value for cell in sheet[next(n for n in range(1, 9) if len([c for c in sheet[n] if c.value]) > 5)]]
    column = names.index("Topic") + 1
    for row in sheet.iter_rows(min_col=column, max_col=column, min_row=2):
        if row[0].value and row[0].value != "Topic":
            row[0].value = f"{row[0].value}!"
    book.save(tmp_path / "lessons.xlsx")
    told = said(capsys, "import", site, "lesson", tmp_path / "lessons.xlsx", "--apply")
    assert "90 refused" in told and "Row 49, Placement: “2026-yil bahorgi pedagogik amaliyot” is closed" in told
    store = Store.open(site)
    assert store.get("lesson", 1) == before
    store.close()


def examined(site: Path) -> tuple[int, list[int]]:
    """A round of examination with two experts."""
    store = Store.open(site)
    try:
        project = store.save("project", {"title": "Bogʻ", "stage": "examination"})
        whole = examinations.open_round(store, project, date(2026, 11, 2))
        people = [store.save("person", {"surname_latn": n, "first_latn": "Aziz"}) for n in ("Olimov", "Sodiqov")]
        return whole, experts.assign(store, whole, people, date(2026, 11, 3))
    finally:
        store.close()


def test_score_forms_go_out_come_back_and_are_weighed(site: Path, capsys: Run, tmp_path: Path) -> None:
    whole, _ = examined(site)
    assert said(capsys, "scores", site, whole, "--forms", tmp_path, "--language", "ru").count("is ready") == 2
    for name, points in (("L1-1-1", 5), ("L1-1-2", 3)):
        book = load_workbook(tmp_path / f"{name}.xlsx")
        for row in range(7, 15):
            book.worksheets[0].cell(row, 4, points)
        book.save(tmp_path / f"{name}.xlsx")
    forms = [tmp_path / f"L1-1-{n}.xlsx" for n in (1, 2)]
    assert "8 criteria entered from" in said(capsys, "scores", site, "--read", *forms)
    found = json.loads(said(capsys, "scores", site, whole, "--json"))
    assert (found["total"], found["percent"], found["third_expert"], found["suggested"]) == (32, 80, True, "remarks")
    assert found["criteria"][0] == {"criterion": "relevance", "most": 5, "points": [5, 3], "mean": 4, "spread": 2}
    assert "ask a third one" in said(capsys, "scores", site, whole)


def test_a_form_that_cannot_be_taken_in_names_its_cells(site: Path, capsys: Run, tmp_path: Path) -> None:
    whole, _ = examined(site)
    said(capsys, "scores", site, whole, "--forms", tmp_path)
    book = load_workbook(tmp_path / "L1-1-1.xlsx")
    book.worksheets[0]["D9"] = 9
    book.save(tmp_path / "bad.xlsx")
    assert main(["scores", str(site), "--read", str(tmp_path / "bad.xlsx"), str(tmp_path / "none.xlsx")]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[1] == "D9: “9” is not a whole number from 0 to 5."
    assert len(lines) == 3
    assert "Name the examination" in refused(capsys, "scores", site)
    assert refused(capsys, "scores", site, 99)
