"""From a sheet to records: the plan says everything beforehand, applying it is one undo step."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from labdesk.errors import Cancelled, LabDeskError
from labdesk.exchange import importing
from labdesk.exchange.planned import STATES, Plan
from labdesk.exchange.writing import export
from labdesk.i18n import language
from labdesk.schema import records
from labdesk.store import Query, Store
from labdesk.work import Progress
from tests.practices import practice

EN = language("en")
STAFF: list[list[Any]] = [
    ["Familiyasi", "Ismi", "Otasining ismi", "Tugʻilgan sana", "Telefon"],
    ["Joʻrayeva", "Nigora", "Shavkat qizi", datetime(2005, 8, 14), "+998909447669"],
    ["RAHMONOVA", "O'g'iloy", "Rustam qizi", "29.10.2004 y.", "93 424 28 11"],
    ["Toʻxtayev", "Anvar", "Olimovich", "29/10/2003", ""],
]


def sheet(folder: Path, rows: list[list[Any]], name: str = "list.xlsx") -> Path:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(folder / name)
    return folder / name


def figures(plan: Plan) -> list[int]:
    """How many rows are new, changed, unchanged, possible duplicates, refused."""
    return [len(plan.of(state)) for state in STATES]


def test_a_list_becomes_people_once_and_only_once(store: Store, tmp_path: Path) -> None:
    path = sheet(tmp_path, STAFF)
    plan = importing.plan_file(store, "person", path)
    assert figures(plan) == [3, 0, 0, 0, 0]
    assert store.total(Query("person")) == 0
    assert importing.apply(store, plan) == 3
    row = store.listing(Query("person", ("full", "born", "phone"), search="rahm"))[0]
    assert row.values == ("Rahmonova Oʻgʻiloy Rustam qizi", date(2004, 10, 29), "+998 93 424-28-11")
    assert figures(importing.plan_file(store, "person", path)) == [0, 0, 3, 0, 0]
    store.undo()
    assert store.total(Query("person")) == 0


def test_changes_are_told_field_by_field_and_empty_cells_erase_nothing(store: Store, tmp_path: Path) -> None:
    importing.apply(store, importing.plan_file(store, "person", sheet(tmp_path, STAFF)))
    later = [STAFF[0], [*STAFF[1][:4], "901112233"], [*STAFF[2][:4], None]]
    plan = importing.plan_file(store, "person", sheet(tmp_path, later))
    assert figures(plan) == [0, 1, 1, 0, 0]
    assert plan.of("changed")[0].changes == [("phone", "+998 90 944-76-69", "+998 90 111-22-33")]
    importing.apply(store, plan)
    phones = {row.values[0] for row in store.listing(Query("person", ("phone",)))}
    assert phones == {"+998 90 111-22-33", "+998 93 424-28-11", None}


@pytest.mark.parametrize(
    "full",
    [
        "Жўраева Нигора Шавкат қизи",
        "Jurayeva Nigora Shavkat qizi",
        "Жураева Нигора Шавкат кизи",
        "Jöraeva Nigora Şavkat qizi",
    ],
)
def test_the_same_person_in_another_script_or_spelling_is_set_aside(store: Store, tmp_path: Path, full: str) -> None:
    importing.apply(store, importing.plan_file(store, "person", sheet(tmp_path, STAFF)))
    path = sheet(tmp_path, [["Ф.И.Ш.", "Туғилган сана"], [full, "14.08.2005"]])
    plan = importing.plan_file(store, "person", path)
    assert figures(plan) == [0, 0, 0, 1, 0]
    assert plan.of("duplicate")[0].like == "Joʻrayeva Nigora Shavkat qizi"
    assert importing.apply(store, plan) == 0
    plan.of("duplicate")[0].other = True
    assert importing.apply(store, plan) == 1


def test_namesakes_with_other_birthdays_are_other_people(store: Store, tmp_path: Path) -> None:
    importing.apply(store, importing.plan_file(store, "person", sheet(tmp_path, STAFF)))
    plan = importing.plan_file(store, "person", sheet(tmp_path, [STAFF[0], [*STAFF[1][:3], datetime(1999, 1, 1), ""]]))
    assert figures(plan) == [1, 0, 0, 0, 0]


def test_refused_rows_name_row_field_and_reason_and_can_be_saved(store: Store, tmp_path: Path) -> None:
    wrong = [["", "Oʻktam", "Hoshim oʻgʻli", "04.09.2004", ""], ["Aliyev", "Olim", "", "30.02.2004", ""]]
    plan = importing.plan_file(store, "person", sheet(tmp_path, [STAFF[0], *wrong, STAFF[1]]))
    assert figures(plan) == [1, 0, 0, 0, 2]
    told = plan.summary(EN)["refused"]
    assert [(r["row"], r["field"]) for r in told] == [(2, "surname_latn"), (3, "born")]
    assert all(r["reason"] for r in told)
    importing.save_refused(plan, tmp_path / "refused.xlsx", EN)
    saved = [list(row) for row in load_workbook(tmp_path / "refused.xlsx").active.values]  # type: ignore[union-attr]
    assert saved[0] == ["Row", *STAFF[0], "Reason"]
    assert [row[0] for row in saved[1:]] == [2, 3]
    saved[1][1], saved[2][4] = "Azimov", "28.02.2004"
    again = importing.plan_file(store, "person", sheet(tmp_path, saved, "corrected.xlsx"))
    assert figures(again) == [2, 0, 0, 0, 0]


def test_a_student_list_creates_or_recognises_the_people(store: Store, tmp_path: Path) -> None:
    importing.apply(store, importing.plan_file(store, "person", sheet(tmp_path, STAFF[:2])))
    university = store.save("organisation", {"name": "Pedagogika universiteti", "sort": "otm"})
    rows = [
        ["PEDAGOGIKA UNIVERSITETI"],
        [],
        ["T/r", "F.I.Sh.", "Tugʻilgan sana", "Guruh", "Kurs", "Tel."],
        [1, "Joʻrayeva Nigora Shavkat qizi", datetime(2005, 8, 14), "23-TA/1", 2, "90 944 76 69"],
        [2, "Qodirova Zulfiya Olim qizi", "08.04.2005", "23-TA/1", "2", ""],
        ["", "Jami: 2", "", "", "", ""],
        ["", "Dekan ____________ A. Karimov"],
    ]
    path = sheet(tmp_path, rows)
    plan = importing.plan_file(store, "student", path)
    assert figures(plan) == [2, 0, 0, 0, 0]
    importing.apply(store, plan)
    assert store.total(Query("person")) == 2
    found = store.get("student", store.listing(Query("student", search="qodirova"))[0].id)
    assert (found["university"], found["course"], found["academic_group"]) == (university, 2, "23-TA/1")
    assert figures(importing.plan_file(store, "student", path)) == [0, 0, 2, 0, 0]
    store.undo()
    assert (store.total(Query("student")), store.total(Query("person"))) == (0, 1)


def test_rows_can_be_put_into_a_record_of_the_users_choice(store: Store, tmp_path: Path) -> None:
    project = store.save("project", {"title": "Bogʻ", "stage": "pilot"})
    group = store.save("project_group", {"title": "Bogʻ", "project": project})
    path = sheet(tmp_path, [["F.I.Sh.", "Vazifasi", "Task"], ["Aliyev Olim Anvarovich", "", "Dastur tuzish"]])
    importing.apply(store, importing.plan_file(store, "group_member", path, into=group))
    assert store.total(Query("group_member", where={"group": group})) == 1
    with pytest.raises(LabDeskError):
        importing.plan_file(store, "group_member", path, into=999)


def test_a_corrected_mapping_is_remembered(store: Store, tmp_path: Path) -> None:
    path = sheet(tmp_path, [["F.I.Sh.", "Qoʻshimcha"], ["Aliyev Olim", "tajribali"]])
    first = importing.plan_file(store, "person", path)
    assert first.mapping.column_of("note") is None
    importing.remember(store, "person", first.mapping.corrected(1, "note"))
    assert importing.plan_file(store, "person", path).rows[0].values["note"] == "tajribali"


@pytest.mark.parametrize("code", ["uz-Latn", "uz-Cyrl", "ru", "en"])
def test_an_export_comes_back_without_changes(store: Store, tmp_path: Path, code: str) -> None:
    importing.apply(store, importing.plan_file(store, "person", sheet(tmp_path, STAFF)))
    values = {"name": "Pedagogika universiteti", "sort": "otm", "stir": "201234567", "region": "1726"}
    university = store.save("organisation", values)
    for row in store.listing(Query("person")):
        store.save("student", {"person": row.id, "university": university, "course": 2, "academic_group": "23-TA/1"})
    for key in ("person", "organisation", "student"):
        out = tmp_path / f"{key}.xlsx"
        count = export(store, Query(key), out, language(code))
        assert count > 0
        assert figures(importing.plan_file(store, key, out)) == [0, 0, count, 0, 0]


def test_export_has_real_dates_and_texts_that_stay_texts(store: Store, tmp_path: Path) -> None:
    values = {"surname_latn": "=1+1", "first_latn": "@SUM", "born": date(2001, 2, 3), "jshshir": "00312345678901"}
    store.save("person", {**values, "note": "#N/A"})
    out = tmp_path / "people.xlsx"
    export(store, Query("person"), out, EN)
    worksheet = load_workbook(out).active
    assert worksheet is not None
    cells = {h.value: c for h, c in zip(worksheet[1], worksheet[2], strict=True)}
    assert cells["Date of birth"].value == datetime(2001, 2, 3)
    assert cells["Date of birth"].number_format == "DD.MM.YYYY"
    assert (cells["JSHSHIR"].value, cells["JSHSHIR"].data_type) == ("00312345678901", "s")
    assert (cells["Surname (Latin)"].value, cells["Surname (Latin)"].data_type) == ("=1+1", "s")
    assert (cells["Note"].value, cells["Note"].data_type) == ("#N/A", "s")
    assert {cell.font.name for cell in cells.values()} == {"Times New Roman"}
    assert worksheet.print_title_rows == "$1:$1"


def test_a_cancelled_import_or_export_leaves_nothing(store: Store, tmp_path: Path) -> None:
    rows = [STAFF[0], *([f"Karimov{n}", "Anvar", "", "", ""] for n in range(600))]
    plan = importing.plan_file(store, "person", sheet(tmp_path, rows))
    stop = Progress(stopped=lambda: True)
    with pytest.raises(Cancelled):
        importing.apply(store, plan, progress=stop)
    assert store.total(Query("person")) == 0
    importing.apply(store, plan)
    with pytest.raises(Cancelled):
        export(store, Query("person"), tmp_path / "out.xlsx", EN, stop)
    assert [p.name for p in tmp_path.iterdir() if "out" in p.name] == []


@pytest.mark.parametrize("key", list(records()))
def test_every_record_type_can_be_exported(store: Store, tmp_path: Path, key: str) -> None:
    assert export(store, Query(key), tmp_path / "out.xlsx", EN) == 0
    assert load_workbook(tmp_path / "out.xlsx").active.max_row == 1  # type: ignore[union-attr]


def test_a_change_that_breaks_a_rule_is_refused(store: Store, tmp_path: Path) -> None:
    store.save("event", {"title": "Tanlov", "sort": "contest", "starts": date(2026, 3, 2), "ends": date(2026, 3, 3)})
    rows = [["Title", "Kind of event", "Held on", "Until"], ["Tanlov", "Contest", "02.03.2026", "01.01.1999"]]
    plan = importing.plan_file(store, "event", sheet(tmp_path, rows))
    assert [(f.field) for row in plan.refused for f in row.flaws] == ["ends"]
    assert importing.apply(store, plan) == 0


def test_a_student_who_stands_twice_in_a_list_is_one_person(store: Store, tmp_path: Path) -> None:
    row = ["Gʻulomov Bekzod Hoshim oʻgʻli", "06.11.2004", "23-TA/1"]
    path = sheet(tmp_path, [["F.I.Sh.", "Tugʻilgan sana", "Guruh"], row, row])
    plan = importing.plan_file(store, "student", path)
    assert figures(plan) == [1, 0, 0, 1, 0]
    importing.apply(store, plan)
    assert (store.total(Query("student")), store.total(Query("person"))) == (1, 1)
    assert figures(importing.plan_file(store, "student", path)) == [0, 0, 2, 0, 0]


def test_headings_without_rows_are_told_apart_from_no_headings(store: Store, tmp_path: Path) -> None:
    with pytest.raises(LabDeskError, match="no row under the headings of list"):
        importing.plan_file(store, "person", sheet(tmp_path, STAFF[:1]))
    with pytest.raises(LabDeskError, match="No table with known headings"):
        importing.plan_file(store, "person", sheet(tmp_path, [["qwerty"], ["asdf"]]))


def test_one_person_may_take_part_in_several_events_of_one_sheet(store: Store, tmp_path: Path) -> None:
    for title in ("Tanlov", "Seminar"):
        store.save("event", {"title": title, "sort": "contest", "starts": date(2026, 3, 2)})
    rows = [["F.I.Sh.", "Event"], ["Aliyev Olim Anvarovich", "Tanlov"], ["Aliyev Olim Anvarovich", "Seminar"]]
    plan = importing.plan_file(store, "participation", sheet(tmp_path, rows))
    assert figures(plan) == [2, 0, 0, 0, 0]
    importing.apply(store, plan)
    assert (store.total(Query("participation")), store.total(Query("person"))) == (2, 1)


def test_the_whole_sample_year_comes_back_without_changes(year: Store, tmp_path: Path) -> None:
    wrong = {}
    for key in records():
        out = tmp_path / f"{key}.xlsx"
        count = export(year, Query(key), out, language("ru"))
        if count:
            found = figures(importing.plan_file(year, key, out))
            if found != [0, 0, count, 0, 0]:
                wrong[key] = (found, importing.plan_file(year, key, out).of("changed")[:1])
    assert wrong == {}


@pytest.mark.parametrize("name", ["site.labdesk", "list.pdf", "list"])
def test_an_export_never_writes_over_a_site_or_under_a_false_name(store: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(LabDeskError):
        export(store, Query("person"), tmp_path / name, EN)
    assert store.total(Query("person")) == 0


def test_units_dashes_and_look_alikes_are_understood(store: Store, tmp_path: Path) -> None:
    rows = [
        ["F.I.Sh.", "Kurs", "Guruh", "Telefon", "Tugʻilgan sana"],
        ["Сodiqov Оtabek Аlisher oʻgʻli", "3-kurs", "21", "yoʻq", "-"],
        ["Qosimova Zuhra Anvar qizi", "III kurs", "21", "нет", "13.02.2005"],
        ["Aliyeva Lola Vali qizi", "ikki", "21", "—", "13.02.2004"],
    ]
    plan = importing.plan_file(store, "student", sheet(tmp_path, rows))
    assert [row.values.get("course") for row in plan.rows] == [3, 3, None]
    assert plan.rows[0].person is not None and plan.rows[0].person["surname_latn"] == "Codiqov"
    assert plan.rows[0].person["first_latn"] == "Otabek"
    assert not any("phone" in (row.person or {}) for row in plan.rows)
    assert [f.field for f in plan.refused[0].flaws] == ["course"]


def test_a_student_of_several_practices_is_meant_where_the_day_lies(store: Store, tmp_path: Path) -> None:
    autumn = practice(store, 1)
    who = store.get("placement", 1)["student"]
    dates = {"starts": date(2026, 2, 16), "ends": date(2026, 3, 30)}
    spring = store.save("practice_period", {**store.get("practice_period", autumn), "title": "Bahorgi", **dates})
    other = store.save("placement", {"period": spring, "student": who})
    rows = [
        ["F.I.Sh.", "Sana", "Davomat belgisi"],
        ["Алиева Ойдин", "07.10.2025", "+"], ["Aliyeva Oydin", "17.02.2026", "—"],
        ["Aliyeva Oydin", "18.02.2026", "kch"], ["Aliyeva Oydin", "07.10.2024", "+"],
    ]  # fmt: skip
    plan = importing.plan_file(store, "attendance_mark", sheet(tmp_path, rows))
    assert [row.number for row in plan.refused] == [5]
    assert "several practices" in EN(plan.refused[0].flaws[0].message)
    assert [(r.values["placement_id"], r.values["code"]) for r in plan.of("new")] == [
        (1, "present"), (other, "absent"), (other, "late"),
    ]  # fmt: skip


def test_a_day_far_from_the_practice_is_refused_unless_it_makes_up(store: Store, tmp_path: Path) -> None:
    practice(store, 1)
    person = store.get("student", 1)["person"]
    store.save("absence", {"person": person, "starts": date(2025, 10, 30), "made_up": date(2025, 11, 11)})
    rows = [["Talaba", "Sana", "Davomat belgisi"], *(["Aliyeva Oydin", day, "+"] for day in (
        "07.10.2024", "11.11.2025", "07.10.2025", "12.11.2025",
    ))]  # fmt: skip
    plan = importing.plan_file(store, "attendance_mark", sheet(tmp_path, rows))
    assert [(row.number, [flaw.field for flaw in row.flaws]) for row in plan.refused] == [(2, ["day"]), (5, ["day"])]
    assert len(plan.of("new")) == 2


def test_a_choice_is_known_by_its_first_word(store: Store, tmp_path: Path) -> None:
    practice(store, 1)
    rows = [["Talaba", "Sana", "Mavzu", "Mashgʻulot turi"], ["Aliyeva Oydin", "07.10.2025", "Kuz", "ochiq"]]
    [row] = importing.plan_file(store, "lesson", sheet(tmp_path, rows)).of("new")
    assert (row.values["placement_id"], row.values["sort"]) == (1, "open")


def test_dates_that_may_be_swapped_are_named_by_cell(store: Store, tmp_path: Path) -> None:
    rows = [["Familiya", "Ism", "Tugʻilgan sana"], ["Aliyev", "Vali", "02/03/2005"], ["Aliyeva", "Lola", "04/04/2005"]]
    plan = importing.plan_file(store, "person", sheet(tmp_path, rows))
    assert plan.rows[0].values["born"] == date(2005, 3, 2)
    assert any("C2" in line and "C3" not in line and "swapped" in line for line in plan.told(EN))
    sure = importing.plan_file(store, "person", sheet(tmp_path, [*rows, ["Karimov", "Olim", "25/03/2005"]]))
    assert not any("swapped" in line for line in sure.told(EN))


def test_a_group_merged_over_its_students_is_everyones_and_a_name_is_not(store: Store, tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    for row in (
        ["Guruh", "F.I.Sh.", "Telefon"],
        ["21-MT/1", "Aliyeva Lola Vali qizi", "901110001"],
        [None, "Karimova Nigora Anvar qizi", "901110002"],
        ["21-MT/2", "Yusupova Charos Olim qizi", "901110003"],
        [None, None, "901110004"],
    ):
        page.append(row)
    page.merge_cells("A2:A3")
    page.merge_cells("B4:B5")
    book.save(tmp_path / "merged.xlsx")
    plan = importing.plan_file(store, "student", tmp_path / "merged.xlsx")
    assert [row.values.get("academic_group") for row in plan.rows] == ["21-MT/1", "21-MT/1", "21-MT/2", None]
    assert [row.state for row in plan.rows] == ["new", "new", "new", "refused"]
    told = [line for line in plan.told(EN) if "merged" in line]
    assert "A2:A3" in told[1] and "B4:B5" in told[0]


def test_a_repeated_row_says_whom_it_repeats(store: Store, tmp_path: Path) -> None:
    rows = [["F.I.Sh.", "Guruh"], ["Karimova Malika Anvar qizi", "21"], ["Karimova Malika Anvar qizi", "21"]]
    plan = importing.plan_file(store, "student", sheet(tmp_path, rows))
    assert [(row.number, row.like) for row in plan.of("duplicate")] == [(3, "Karimova Malika Anvar qizi (2)")]


def test_subheadings_and_the_titles_of_one_column_are_told_apart(store: Store, tmp_path: Path) -> None:
    rows = [
        ["№", "Ф.И.О.", "Группа"],
        ["2 курс", None, None],
        [1, "Петрова Анна Ивановна", "21"],
        ["3 курс", None, None],
        [1, "Козлова Инна Ивановна", "31"],
        [2, "Орлова Инна Петровна", "31"],
        ["Декан", None, "А. Алиев"],
    ]
    assert figures(importing.plan_file(store, "student", sheet(tmp_path, rows))) == [3, 0, 0, 0, 0]
    names = [["Talabaning toʻliq ismi"], ["Karimova Malika Anvar qizi"], ["Aliyev Vali Olim oʻgʻli"]]
    assert figures(importing.plan_file(store, "student", sheet(tmp_path, names))) == [2, 0, 0, 0, 0]


def test_short_headers_with_two_letters_swapped_are_known(store: Store, tmp_path: Path) -> None:
    rows = [["Fmailiyasi", "Imsi", "Gruh", "Kusr"], ["Zokirov", "Zafar", "1-A", 2]]
    plan = importing.plan_file(store, "student", sheet(tmp_path, rows))
    assert [m.field for m in plan.mapping.columns] == ["surname", "first", "academic_group", "course"]
