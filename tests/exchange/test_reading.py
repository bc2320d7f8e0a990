"""Sheets from outside as people really send them: what is read, and what the user is told about it."""

from __future__ import annotations

import shutil
import threading
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest

from labdesk.errors import Cancelled
from labdesk.exchange.reading import Limits, UnreadableError, Workbook, read_sheets
from labdesk.work import Progress


def said(book: Workbook) -> list[str]:
    return [note.message.format(**note.values) for note in book.notes]


def text(path: Path, content: bytes) -> Workbook:
    path.write_bytes(content)
    return read_sheets(path)


def test_values_keep_their_kind(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Familiya", "Soni", "Ball", "Kun", "Vaqt", "Lahza", "Davomi", "Bor"])
    book.active.append([
        "Joʻrayeva", 998901234567, 1.5, date(2005, 8, 14), time(9, 30), datetime(2026, 9, 2, 8, 15),
        timedelta(hours=30),
        True,
    ])  # fmt: skip
    book.save(tmp_path / "a.xlsx")
    sheet = read_sheets(tmp_path / "a.xlsx").sheets[0]
    assert sheet.rows[1] == [
        "Joʻrayeva", 998901234567, 1.5, date(2005, 8, 14), time(9, 30), datetime(2026, 9, 2, 8, 15), "30:00:00", True,
    ]  # fmt: skip
    assert type(sheet.rows[1][1]) is int
    assert type(sheet.rows[1][3]) is date


def test_rows_are_numbered_as_the_sheet_numbers_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["C4"] = "Familiya"
    book.save(tmp_path / "a.xlsx")
    sheet = read_sheets(tmp_path / "a.xlsx").sheets[0]
    assert (sheet.first_row, sheet.rows) == (1, [[], [], [], [None, None, "Familiya"]])


def test_hidden_and_merged_parts_are_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Ro‘yxat"
    for number in range(1, 8):
        sheet.append([f"{letter}{number}" for letter in "ABCDE"])
    sheet.merge_cells("A3:A4")
    for number in (3, 5, 6):
        sheet.row_dimensions[number].hidden = True
    sheet.column_dimensions["D"].hidden = True
    book.create_sheet("Eski").sheet_state = "hidden"
    book["Eski"].append(["x"])
    book.save(tmp_path / "a.xlsx")
    read = read_sheets(tmp_path / "a.xlsx")
    assert read.sheets[0].hidden_rows == (3, 5, 6)
    assert read.sheets[0].hidden_columns == (3,)
    assert read.sheets[0].merged == ((3, 0, 4, 0),)
    assert [sheet.hidden for sheet in read.sheets] == [False, True]
    assert said(read) == [
        "The hidden rows 3, 5-6 of the sheet Ro‘yxat were read too.",
        "The hidden columns D of the sheet Ro‘yxat were read too.",
        "The sheet Eski is hidden.",
    ]


def test_cells_that_lost_their_value_are_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["a", "b"])
    book.active.append(["=1+1", "#N/A"])
    book.active["B2"].data_type = "e"
    book.save(tmp_path / "a.xlsx")
    read = read_sheets(tmp_path / "a.xlsx")
    assert read.sheets[0].rows == [["a", "b"]]
    assert [(note.cell, "error" in note.message, "formulas" in note.message) for note in read.notes] == [
        ("B2", True, False), ("A2", False, True),
    ]  # fmt: skip


def test_invisible_characters_are_removed_and_named(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Ali\u202e", "Vali\u00a0Gʻani", "bir\r\nikki", "joyida ʻ ʼ №"])
    book.save(tmp_path / "a.xlsx")
    read = read_sheets(tmp_path / "a.xlsx")
    assert read.sheets[0].rows == [["Ali", "Vali Gʻani", "bir\nikki", "joyida ʻ ʼ №"]]
    assert [note.cell for note in read.notes] == ["A1", "B1"]


def test_text_like_formulas_stays_text(tmp_path: Path) -> None:
    read = text(tmp_path / "a.csv", "ФИО;прим\nКаримов;=cmd|'/C calc'!A0\n\"=2+5\";@x\n".encode("utf-8-sig"))
    assert read.sheets[0].rows[1:] == [["Каримов", "=cmd|'/C calc'!A0"], ["=2+5", "@x"]]


@pytest.mark.parametrize(
    ("codec", "shown"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"),
     ("cp1251", "Windows-1251")],
)  # fmt: skip
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_tables_in_every_encoding(tmp_path: Path, codec: str, shown: str, delimiter: str) -> None:
    table = [["ФИО студента", "Дата рожд.", "Группа"], ["Исхоков Улугбек", "19.05.2006", "23-ТА/2"]]
    read = text(tmp_path / "a.csv", "\r\n".join(delimiter.join(row) for row in table).encode(codec))
    assert (read.encoding, read.delimiter, read.sheets[0].rows) == (shown, delimiter, table)
    assert f"The text was read in the encoding {shown}." in said(read)


def test_delimiter_is_not_taken_from_decimal_commas_or_names(tmp_path: Path) -> None:
    read = text(tmp_path / "a.csv", b'Hisobot\nF.I.Sh.;Ball\n"Aliyev, Vali";1,05\n"Karimova, Nodira";2,5\n')
    assert read.delimiter == ";"
    assert read.sheets[0].rows[2:] == [["Aliyev, Vali", "1,05"], ["Karimova, Nodira", "2,5"]]


def test_excel_delimiter_line_is_obeyed(tmp_path: Path) -> None:
    assert text(tmp_path / "a.csv", b"sep=,\r\na,b\r\n1;2,3\r\n").sheets[0].rows == [["a", "b"], ["1;2", "3"]]


def test_one_column_has_no_delimiter(tmp_path: Path) -> None:
    read = text(tmp_path / "a.csv", b"F.I.Sh.\nAliyev Vali\n")
    assert (read.delimiter, read.sheets[0].rows) == (None, [["F.I.Sh."], ["Aliyev Vali"]])


@pytest.mark.parametrize("codec", ["koi8-r", "cp866", "mac-cyrillic"])
def test_other_cyrillic_encodings_are_not_guessed(tmp_path: Path, codec: str) -> None:
    with pytest.raises(UnreadableError, match=r"encoding .*line 1"):
        text(tmp_path / "a.csv", "ФИО;Группа\nКаримова Нодира;Солнышко\n".encode(codec))


def test_the_content_counts_and_not_the_name(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Familiya"])
    book.save(tmp_path / "a.xlsx")
    for name in ("a.xls", "a.csv", "a.ods", "a"):
        shutil.copy(tmp_path / "a.xlsx", tmp_path / name)
        assert read_sheets(tmp_path / name).sheets[0].rows == [["Familiya"]]
    read = text(tmp_path / "b.xls", b"Familiya\tIsm\nAliyev\tVali\n")
    assert read.sheets[0].rows[1] == ["Aliyev", "Vali"]
    assert said(read)[0] == "The file b.xls is a text table, although its name says otherwise."


def test_limits_of_rows_and_columns(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for number in range(12):
        book.active.append([number, number, number])
    book.save(tmp_path / "a.xlsx")
    assert len(read_sheets(tmp_path / "a.xlsx", limits=Limits(rows=12, columns=3)).sheets[0].rows) == 12
    with pytest.raises(UnreadableError, match="has 12 rows, and at most 11"):
        read_sheets(tmp_path / "a.xlsx", limits=Limits(rows=11))
    with pytest.raises(UnreadableError, match="has 3 columns, and at most 2"):
        read_sheets(tmp_path / "a.xlsx", limits=Limits(columns=2))
    (tmp_path / "a.csv").write_bytes(b"1,2,3\n" * 12)
    with pytest.raises(UnreadableError, match="has 12 rows, and at most 11"):
        read_sheets(tmp_path / "a.csv", limits=Limits(rows=11))
    with pytest.raises(UnreadableError, match="has 3 columns, and at most 2"):
        read_sheets(tmp_path / "a.csv", limits=Limits(columns=2))


def test_reading_can_be_cancelled_and_runs_out_of_time(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(b"Aliyev;Vali;1990;a;b;c;d;e;f;g;h;i;j;k;l;m\n" * 50_000)
    with pytest.raises(UnreadableError, match="took more than 0 seconds"):
        read_sheets(path, limits=Limits(seconds=0))
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        read_sheets(path, Progress(stopped=stop.is_set))
