"""Files made to break the reader: each is refused with one sentence, soon, and without a byte of it taken in."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from labdesk.exchange.reading import Limits, UnreadableError, read_sheets

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
    'ContentType="application/xml"/><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_LINK}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {_MAIN} xmlns:r="{_LINK}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>'
    "</workbook>",
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_LINK}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{_LINK}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/sharedStrings.xml": f"<sst {_MAIN}><si><t>a</t></si></sst>",
}


def book(path: Path, sheet: str, before: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _PARTS.items():
            archive.writestr(name, content)
        archive.writestr("xl/worksheets/sheet1.xml", f"{before}<worksheet {_MAIN}>{sheet}</worksheet>")
    return path


def repeated(path: Path, row: bytes, times: int) -> Path:
    """A workbook of one row over and over, written as a stream."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _PARTS.items():
            archive.writestr(name, content)
        with archive.open("xl/worksheets/sheet1.xml", "w") as part:
            part.write(f"<worksheet {_MAIN}><sheetData>".encode())
            for _ in range(times // 10_000):
                part.write(row * 10_000)
            part.write(b"</sheetData></worksheet>")
    return path


def refused(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(UnreadableError) as failure:
        read_sheets(path, limits=limits)
    sentence = str(failure.value)
    assert "{" not in sentence
    return sentence


def test_the_plain_workbook_these_are_made_of_is_read(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>')
    assert read_sheets(path).sheets[0].rows == [["a"]]


def test_bomb_by_declared_size(tmp_path: Path) -> None:
    path = repeated(tmp_path / "a.xlsx", b"<row><c><v>1</v></c></row>", 2_100_000)
    assert path.stat().st_size < 400_000
    assert "too large" in refused(path)


def test_a_million_rows(tmp_path: Path) -> None:
    path = repeated(tmp_path / "a.xlsx", b"<row><c><v>1</v></c><c><v>2</v></c></row>", 1_000_000)
    assert "has 1000000 rows, and at most 50000" in refused(path)


def test_packed_beyond_belief(tmp_path: Path) -> None:
    sheet = (
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>' + "A" * 5_000_000 + "</t></is></c></row></sheetData>"
    )
    assert "too large" in refused(book(tmp_path / "a.xlsx", sheet))


@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_document_type_definition(tmp_path: Path, codec: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("sir")
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in _PARTS.items():
            archive.writestr(name, content)
        trap = (
            f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "{secret.as_uri()}">]><worksheet {_MAIN}><sheetData>'
            '<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>'
        )
        archive.writestr("xl/worksheets/sheet1.xml", trap.encode(codec))
    sentence = refused(path)
    assert "document type definition" in sentence
    assert "sir" not in sentence


def test_claimed_dimension_is_ignored(tmp_path: Path) -> None:
    sheet = '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
    assert read_sheets(book(tmp_path / "a.xlsx", sheet)).sheets[0].rows == [[1]]


def test_a_cell_in_the_farthest_corner_ends_only_the_child(tmp_path: Path) -> None:
    sheet = (
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )
    assert "damaged or too large" in refused(book(tmp_path / "a.xlsx", sheet))


def test_too_little_memory_ends_only_the_child(tmp_path: Path) -> None:
    row = b'<row><c t="inlineStr"><is><t>' + b"m" * 90 + b"</t></is></c></row>"
    path = repeated(tmp_path / "a.xlsx", row, 50_000)
    sentence = refused(path, Limits(memory=48 << 20, ratio=10_000))
    assert "too large" in sentence


def test_text_number_out_of_range_names_the_cell(tmp_path: Path) -> None:
    sheet = (
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>'
        '<row r="2"><c r="B2" t="s"><v>999999</v></c></row></sheetData>'
    )
    assert "The cell B2 of the sheet S" in refused(book(tmp_path / "a.xlsx", sheet))


def test_escaped_control_characters_are_removed(tmp_path: Path) -> None:
    sheet = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a_x0000_b_x0001_</t></is></c></row></sheetData>'
    read = read_sheets(book(tmp_path / "a.xlsx", sheet))
    assert read.sheets[0].rows == [["ab"]]
    assert [note.cell for note in read.notes] == ["A1"]


def _cut(path: Path) -> None:
    sheet = openpyxl.Workbook()
    sheet.active.append(["Familiya"])
    sheet.save(path)
    path.write_bytes(path.read_bytes()[:700])


def _false_sum(path: Path) -> None:
    book(path, '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>')
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"xl/worksheets/sheet1.xml") + 40] ^= 0xFF
    path.write_bytes(raw)


def _overlapping(path: Path) -> None:
    book(path, "<sheetData/>")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/again.xml", "x")
        first = archive.infolist()[-2]
        archive.infolist()[-1].header_offset = first.header_offset
        archive._didModify = True


def _twice(path: Path) -> None:
    book(path, "<sheetData/>")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("XL/Workbook.xml", "x")


@pytest.mark.parametrize("make", [_cut, _false_sum, _overlapping, _twice])
def test_damaged(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "a.xlsx"
    make(path)
    assert "The file a.xlsx is damaged; ask for it again" in refused(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "is a web page, not a workbook"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html><table>", "is a web page, not a workbook"),
        ("<html>".encode("utf-16"), "is a web page, not a workbook"),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            "is an old XML sheet",
        ),
        (b"%PDF-1.7", "is not a table"),
        (b"\x09\x08\x08\x00\x00\x05\x10\x00", "very old Excel"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096), "is damaged"),
        (b"\x7fELF\0\0\0\x01\xfe", "is damaged"),
    ],
)
@pytest.mark.parametrize("name", ["a.xlsx", "a.xls"])
def test_other_kinds_of_file(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert sentence in refused(path)


@pytest.mark.parametrize("name", ["surat.png", "maydoncha.labdesk", "paket.ldx"])
@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\0\0", b"PK\x03\x04 broken off"])
def test_what_never_was_a_table_is_not_called_a_damaged_one(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert "is not a table" in refused(path)


def test_a_letter_is_not_a_table(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")
    assert "is not a table" in refused(path)


def test_missing_file(tmp_path: Path) -> None:
    assert "cannot be opened" in refused(tmp_path / "yoq.xlsx")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("ФИО;Дата\n".encode() + b"\xff\xfe\xd0\x98\x00\x80;x\n", "Line 2 of a.csv contains bytes"),
        ("ФИО;Дата\nАли;1\n".encode() + b"\x98;x\n", "Line 3 of a.csv contains bytes"),
        (b"a;b\n1;2\n3;\x004\n5;6\n7;8\n9;10\n11;12\n13;14\n15;16\n17;18\n19;20\n", "Line 3 of a.csv contains bytes"),
        ("a;b\n1;2".encode("utf-16") + b"\0", "bytes that are not text"),
        (b'a;b\n"one;2\n' + b"three;4\n" * 5000, "opened in line 2 of a.csv"),
        (b'a;b\n1;2\n"bir\nikki";3\n"one;2\nx;"y"\n', "opened in line 5 of a.csv"),
        (b'sep=;\na;b\n"one;2\n', "opened in line 3 of a.csv"),
        (b'a;b\n"' + b"m" * 200_000 + b'";2\n', "opened in line 2 of a.csv"),
    ],
)
def test_broken_text_names_the_line(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    assert sentence in refused(path)
