"""Files kept with a record: what is taken, how it is kept, that it goes and comes with its record."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import text

from labdesk.errors import LabDeskError
from labdesk.operations.attachments import MOST_BYTES, attach, attachments_of, owner_of, safe_name, write_all, write_out
from labdesk.store import Store
from labdesk.ui.pages.trash import deleted

PDF = b"%PDF-1.4\nan order\n%%EOF"


@pytest.fixture
def someone(store: Store) -> int:
    return store.save("person", {"surname_latn": "Karimova", "first_latn": "Gulnora"})


def made(folder: Path, name: str, data: bytes = PDF) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def photo(size: tuple[int, int] = (3000, 2000)) -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Telefon"
    exif.get_ifd(0x8825)[1] = "N"
    Image.new("RGB", size, "#336699").save(out, "JPEG", exif=exif)
    return out.getvalue()


def names(store: Store, row_id: int) -> list[str]:
    return [each.file_name for each in attachments_of(store, "person", row_id)]


def test_a_paper_comes_back_byte_for_byte(store: Store, someone: int, tmp_path: Path) -> None:
    kept = attach(store, "person", someone, made(tmp_path, "Buyruq 12.pdf"), "Order")
    found = attachments_of(store, "person", someone)
    assert [(f.id, f.title, f.file_name, f.size) for f in found] == [(kept, "Order", "Buyruq 12.pdf", len(PDF))]
    write_out(store, kept, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == PDF
    assert owner_of(store, kept) == ("person", someone)


def test_a_photograph_is_made_smaller_and_forgets_where_it_was_taken(
    store: Store, someone: int, tmp_path: Path
) -> None:
    kept = attach(store, "person", someone, made(tmp_path, "ish.JPEG", photo()))
    write_out(store, kept, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as picture:
        assert picture.size == (2048, 1365)
        assert not dict(picture.getexif())
    assert names(store, someone) == ["ish.jpg"]


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("setup.exe", b"MZ\x90", "are not kept here"),
        ("order.pdf", b"MZ\x90", "is not what its name says"),
        ("notes.txt", b"MZ\x90\x00", "is a program"),
        ("empty.pdf", b"", "is empty"),
        ("photo.png", b"\x89PNG and no more", "picture"),
        ("no_suffix", b"text", "are not kept here"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_one_sentence(
    store: Store, someone: int, tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    before = store.undoable()
    with pytest.raises(LabDeskError, match=told):
        attach(store, "person", someone, made(tmp_path, name, data))
    assert names(store, someone) == []
    assert store.undoable() == before


def test_missing_files_folders_and_giants_are_refused(store: Store, someone: int, tmp_path: Path) -> None:
    with pytest.raises(LabDeskError, match="does not exist"):
        attach(store, "person", someone, tmp_path / "none.pdf")
    with pytest.raises(LabDeskError, match="folder"):
        attach(store, "person", someone, tmp_path)
    with (tmp_path / "giant.pdf").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(LabDeskError, match="is larger than"):
        attach(store, "person", someone, tmp_path / "giant.pdf")
    with pytest.raises(LabDeskError, match="does not exist any more"):
        attach(store, "person", 999, made(tmp_path, "a.pdf"))


def test_the_same_name_gets_a_number_and_the_same_file_is_refused(store: Store, someone: int, tmp_path: Path) -> None:
    attach(store, "person", someone, made(tmp_path, "a.pdf"))
    attach(store, "person", someone, made(tmp_path, "A.pdf", PDF + b"2"))
    assert names(store, someone) == ["a.pdf", "A (2).pdf"]
    with pytest.raises(LabDeskError, match="already"):
        attach(store, "person", someone, made(tmp_path, "copy.pdf"))


def test_adding_is_one_step_to_undo_and_redo(store: Store, someone: int, tmp_path: Path) -> None:
    attach(store, "person", someone, made(tmp_path, "a.pdf"))
    store.undo()
    assert names(store, someone) == []
    assert store.get("person", someone)["surname_latn"] == "Karimova"
    store.redo()
    assert names(store, someone) == ["a.pdf"]


def test_files_go_with_their_record_and_come_back_with_it(store: Store, someone: int, tmp_path: Path) -> None:
    attach(store, "person", someone, made(tmp_path, "a.pdf"))
    store.delete("person", [someone])
    assert names(store, someone) == []
    assert [(each.key, each.id) for each in deleted(store, False)] == [("person", someone)]
    store.undo()
    assert names(store, someone) == ["a.pdf"]
    store.redo()
    assert names(store, someone) == []
    store.put_back("person", [someone])
    assert names(store, someone) == ["a.pdf"]


def test_files_of_a_part_go_with_what_the_part_belongs_to(store: Store, tmp_path: Path) -> None:
    manual = store.save("manual", {"title": "Oʻyinlar"})
    section = store.save("manual_section", {"manual": manual, "title": "Kirish", "position": 1})
    attach(store, "manual_section", section, made(tmp_path, "a.pdf"))
    store.delete("manual", [manual])
    assert attachments_of(store, "manual_section", section) == []
    store.put_back("manual", [manual])
    assert len(attachments_of(store, "manual_section", section)) == 1


def test_damaged_contents_are_never_handed_out(store: Store, someone: int, tmp_path: Path) -> None:
    kept = attach(store, "person", someone, made(tmp_path, "a.pdf"))
    with store.transaction("Damage") as work:
        work.execute(text("UPDATE blob SET content = x'00'"))
    with pytest.raises(LabDeskError, match="damaged"):
        write_out(store, kept, tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()
    with store.transaction("Damage") as work:
        work.execute(text("DELETE FROM blob"))
    with pytest.raises(LabDeskError, match="missing"):
        write_out(store, kept, tmp_path / "out.pdf")


def test_all_files_are_written_under_their_names_and_nothing_is_written_over(
    store: Store, someone: int, tmp_path: Path
) -> None:
    attach(store, "person", someone, made(tmp_path, "a.pdf"))
    folder = tmp_path / "out"
    folder.mkdir()
    made(folder, "a.pdf", b"mine")
    assert [path.name for path in write_all(store, "person", someone, folder)] == ["a (2).pdf"]
    assert (folder / "a.pdf").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd.txt", "passwd.txt"), ("C:\\temp\\a.pdf", "a.pdf"), ("a:b*?.pdf", "a_b__.pdf"),
        ("..", "file"), ("x" * 300 + ".pdf", "x" * 110 + ".pdf"),
    ],
)  # fmt: skip
def test_a_name_from_outside_stays_in_its_folder(name: str, safe: str) -> None:
    assert safe_name(name) == safe
