"""The table inside a sheet: which row holds the headers, which rows are data, and what the user is told of the rest."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl

from labdesk.exchange.headers import FieldName
from labdesk.exchange.reading import Sheet, Value, Workbook, read_sheets
from labdesk.exchange.tables import Table, best_table, find_table


def table(*rows: list[Value], merged: tuple[tuple[int, int, int, int], ...] = ()) -> Table:
    return find_table(Sheet("S", False, list(rows), merged=merged))


def said(found: Table) -> list[str]:
    return [note.message.format(**note.values) for note in found.notes]


def numbers(found: Table) -> list[int]:
    return [row.number for row in found.rows]


def test_headers_below_titles_and_rows_above_total_and_signature(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["TOSHKENT DAVLAT PEDAGOGIKA UNIVERSITETI"])
    sheet.append(["Amaliyotga yuboriladigan talabalar", None, None, "2026-yil"])
    sheet.append([])
    sheet.append(["T/r", "F.I.Sh.", "Tugʻilgan sana", "Guruh"])
    sheet.append([1, 2, 3, 4])
    sheet.append([1, "Aliyeva Nodira", date(2005, 8, 14), "21-MT"])
    sheet.append(["T/r", "F.I.Sh.", "Tugʻilgan sana", "Guruh"])
    sheet.append([2, "Valiyeva Sevara", date(2004, 1, 3), "21-MT"])
    sheet.append([])
    sheet.append([3, "Direktorova Zulfiya", date(2004, 1, 4), "21-MT"])
    sheet.append([None, "Jami: 3 nafar"])
    sheet.append([])
    sheet.append([None, "Dekan", None, "S. Karimov"])
    sheet.append([None, "M.Oʻ."])
    sheet.append(["Ijrochi: N. Qodirova  ________"])
    sheet.merge_cells("A1:D1")
    book.save(tmp_path / "a.xlsx")
    found = find_table(read_sheets(tmp_path / "a.xlsx").sheets[0])
    assert (found.header_row, found.headers) == (4, ["T/r", "F.I.Sh.", "Tugʻilgan sana", "Guruh"])
    assert [(row.number, row.values[1]) for row in found.rows] == [
        (6, "Aliyeva Nodira"), (8, "Valiyeva Sevara"), (10, "Direktorova Zulfiya"),
    ]  # fmt: skip
    assert [number for number, _ in found.dropped] == [5, 7, 9, 11, 12, 13, 14, 15]
    assert sorted(said(found)) == [
        "Repeated header rows in the sheet S were skipped: 7.".replace(" S ", " Sheet "),
        "Rows with signatures in the sheet Sheet were skipped: 13-15.",
        "Rows with the numbers of the columns in the sheet Sheet were skipped: 5.",
        "Rows with totals in the sheet Sheet were skipped: 11.",
        "The sheet Sheet has empty rows, which were skipped: 9, 12.",
    ]


def test_totals_in_every_language_but_no_people_of_that_name() -> None:
    head: list[Value] = ["Familiya", "Ism", "Soni"]
    for total in (
        ["Jami", None, 5],
        ["Жами:", None, 5],
        ["ИТОГО", None, 5],
        ["Всего: 5", None, None],
        ["Total", None, 1.5],
    ):
        assert numbers(table(head, ["Aliyev", "Vali", 1], total)) == [2]
    for person in (["Jami", "Abdurahmon", None], ["Jamilova", None, 5], ["Itogov", "Vali", 3]):
        assert numbers(table(head, ["Aliyev", "Vali", 1], person)) == [2, 3]


def test_people_whose_position_is_director_are_no_signatures() -> None:
    found = table(["F.I.Sh.", "Lavozimi"], ["Aliyeva Nodira", "tarbiyachi"], ["Direktorov Vali", "Direktor"])
    assert numbers(found) == [2, 3]
    found = table(["Lavozimi", "F.I.Sh."], ["Tarbiyachi", "Aliyeva Nodira"], ["Direktor", "Valiyev Ali"])
    assert numbers(found) == [2, 3]
    found = table(["Lavozimi", "F.I.Sh."], ["Tarbiyachi", "Aliyeva Nodira"], ["Direktor ______", "Valiyev Ali"])
    assert numbers(found) == [2]


def test_thin_last_row_is_kept_to_be_refused_by_name() -> None:
    assert numbers(
        table(["Familiya", "Ism", "Telefon"], ["Aliyev", "Vali", "901234567"], ["Karimova", None, None])
    ) == [2, 3]


def test_header_of_two_rows_with_merged_groups() -> None:
    found = table(
        ["Roʻyxat", None, None, None, None, None],
        ["T/r", "Talaba", None, None, "Pasport", None],
        [None, "Familiyasi", "Ismi", "Sharifi", "seriyasi", "raqami"],
        [1, "Aliyeva", "Nodira", "Vali qizi", "AA", "1234567"],
        merged=((1, 0, 1, 5), (2, 0, 3, 0), (2, 1, 2, 3), (2, 4, 2, 5)),
    )
    assert found.header_row == 3
    assert found.headers == [
        "T/r", "Talaba / Familiyasi", "Talaba / Ismi", "Talaba / Sharifi", "Pasport / seriyasi", "Pasport / raqami",
    ]  # fmt: skip
    assert numbers(found) == [4]


def test_header_of_two_rows_in_a_text_table() -> None:
    found = table(
        ["T/r", "Talaba", None, "Guruh"], [None, "Familiyasi", "Ismi", None], ["1", "Aliyeva", "Nodira", "21-MT"]
    )
    assert found.headers == ["T/r", "Talaba / Familiyasi", "Talaba / Ismi", "Guruh"]
    assert numbers(found) == [3]


def test_header_is_not_joined_with_the_first_row_of_data() -> None:
    found = table(["ФИО", None, "Рост"], ["Иванов", "x", "высокий"], ["Петров", "y", "низкий"])
    assert (found.header_row, found.headers, numbers(found)) == (1, ["ФИО", "", "Рост"], [2, 3])
    assert "In the sheet S, the columns B hold values but have no title." in said(found)


def test_unknown_headers_are_found_by_their_look() -> None:
    found = table(["Hisobot 2026"], [], ["Rangi", "Shakli", "Soni"], ["qizil", "doira", 5], ["koʻk", "kvadrat", 7])
    assert (found.header_row, numbers(found)) == (3, [4, 5])


def test_fields_help_to_find_their_own_headers() -> None:
    rows: list[list[Value]] = [["Izoh bilan", "matn", "yana"], ["Rangi", "Shakli", None], ["qizil", "doira", "x"]]
    fields = [FieldName("colour", ("Rangi",)), FieldName("shape", ("Shakli",))]
    assert find_table(Sheet("S", False, rows), fields).header_row == 2


def test_no_headers_at_all_is_said() -> None:
    found = table(["Aliyev", "901234567", date(2000, 1, 1)], ["Valiyev", "901234568", date(2000, 1, 2)])
    assert (found.header_row, found.headers, numbers(found)) == (None, ["", "", ""], [1, 2])
    assert said(found) == ["No row with column titles was found in the sheet S; say below what each column holds."]


def test_same_title_twice_and_merged_data_are_named() -> None:
    found = table(["ФИО", " фио ", "Группа"], ["Иванов", "x", "1"], ["Петров", "y", None], merged=((2, 2, 3, 2),))
    assert said(found) == [
        "In the sheet S, the cells C2:C3 are merged; only the first cell of each holds a value.",
        "In the sheet S, the columns A, B have the same title.",
    ]


def test_subheading_across_the_table_is_skipped() -> None:
    found = table(["Familiya", "Ism", "Guruh"], ["1-kurs", None, None], ["Aliyev", "Vali", "A"], merged=((2, 0, 2, 2),))
    assert numbers(found) == [3]
    assert said(found) == ["Rows with a subheading across the table in the sheet S were skipped: 2."]


def test_empty_sheet_and_lone_header() -> None:
    assert numbers(table()) == []
    found = table(["Familiya", "Ism"])
    assert (found.header_row, numbers(found)) == (1, [])


def test_best_sheet_is_the_visible_one_with_known_headers() -> None:
    people = Sheet("Odamlar", False, [["Familiya", "Ism"], ["Aliyev", "Vali"]])
    colours = Sheet("Ranglar", False, [["Rangi", "Shakli"], *[["qizil", "doira"]] * 9])
    hidden = Sheet("Eski", True, [["Familiya", "Ism", "Telefon"], *[["Aliyev", "Vali", "1"]] * 9])
    found = best_table(Workbook("a.xlsx", None, None, [colours, hidden, people], []))
    assert found.sheet == "Odamlar"
    assert said(found) == ["The sheet Odamlar is imported; the file also has these sheets: Ranglar, Eski."]
    assert best_table(Workbook("a.xlsx", None, None, [hidden], [])).sheet == "Eski"
    assert best_table(Workbook("a.xlsx", None, None, [], [])).rows == []


def test_samples_show_the_first_value_of_each_column() -> None:
    found = table(["Familiya", "Ism", "Sana"], ["Aliyev", None, date(2005, 8, 14)], ["Karimov", "Vali", None])
    assert found.samples() == ["Aliyev", "Vali", "14.08.2005"]
