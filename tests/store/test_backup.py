"""Backups are proven copies; restoring never loses the present file."""

from __future__ import annotations

from pathlib import Path

import pytest

from labdesk.errors import Cancelled, LabDeskError
from labdesk.store import Query, Store
from labdesk.store.backup import back_up, check_file, restore
from labdesk.store.engine import connect
from labdesk.work import Progress


def test_a_backup_holds_what_the_site_held_and_restores_it(store: Store, tmp_path: Path) -> None:
    store.save("person", {"surname_latn": "Karimova", "first_latn": "Gulnora"})
    copy = back_up(store)
    store.save("person", {"surname_latn": "Aliyeva", "first_latn": "Nodira"})
    store.close()
    aside = restore(copy, store.path)
    again = Store.open(store.path)
    assert again.total(Query("person")) == 1
    again.close()
    assert aside is not None
    kept = Store.open(aside)
    assert kept.total(Query("person")) == 2
    kept.close()


def test_a_damaged_backup_is_refused_before_the_present_file_is_touched(store: Store) -> None:
    for number in range(200):
        store.save("organisation", {"name": f"Tashkilot {number}", "sort": "mtt"})
    copy = back_up(store)
    store.close()
    content = bytearray(copy.read_bytes())
    content[8192:40960] = b"\x07" * 32768
    copy.write_bytes(content)
    before = store.path.read_bytes()
    with pytest.raises(LabDeskError, match="choose another one") as refusal:
        restore(copy, store.path)
    assert refusal.value.values == {"name": copy.name}
    assert store.path.read_bytes() == before


def test_a_cancelled_backup_leaves_no_file(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    with pytest.raises(Cancelled):
        back_up(store, folder, Progress(stopped=lambda: True))
    assert list(folder.iterdir()) == []


def test_check_names_a_lost_file(store: Store) -> None:
    sha = store.put_blob(b"surat")
    store.save("person", {"surname_latn": "Karimova", "first_latn": "Gulnora", "photo": sha})
    assert check_file(store.path) == []
    with store._engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM blob")
    assert [p.values["table"] for p in check_file(store.path)] == ["person"]


def test_check_of_a_foreign_file_is_one_sentence(tmp_path: Path) -> None:
    strange = tmp_path / "strange.labdesk"
    strange.write_bytes(b"PK\x03\x04 something else entirely" * 100)
    assert len(check_file(strange)) == 1
    assert len(check_file(tmp_path / "absent.labdesk")) == 1


def test_a_damaged_present_file_is_replaced_and_kept_aside(store: Store) -> None:
    store.save("person", {"surname_latn": "Karimova", "first_latn": "Gulnora"})
    copy = back_up(store)
    store.close()
    store.path.write_bytes(b"damaged beyond help" * 500)
    aside = restore(copy, store.path)
    assert aside is not None
    assert aside.read_bytes().startswith(b"damaged")
    again = Store.open(store.path)
    assert again.total(Query("person")) == 1
    again.close()


def test_a_file_that_is_open_is_not_replaced(store: Store) -> None:
    store.save("person", {"surname_latn": "Karimova", "first_latn": "Gulnora"})
    copy = back_up(store)
    store.save("person", {"surname_latn": "Aliyeva", "first_latn": "Nodira"})
    with pytest.raises(LabDeskError) as told:
        restore(copy, store.path)
    assert "open" in str(told.value)
    assert store.total(Query("person")) == 2
    assert [p.name for p in store.path.parent.iterdir() if "restore" in p.name] == []


def test_a_file_that_another_program_changes_is_a_sentence_not_a_wait_for_ever(store: Store) -> None:
    other = connect(store.path)
    other.execute("BEGIN IMMEDIATE")
    reader = Store.open(store.path)
    assert reader.total(Query("person")) == 0
    reader.close()
    engine = store._writer
    with engine.connect() as connection:
        connection.connection.execute("PRAGMA busy_timeout=50")
    with pytest.raises(LabDeskError) as told:
        store.save("person", {"surname_latn": "Karimova", "first_latn": "Gulnora"})
    assert "another program" in str(told.value)
    other.execute("ROLLBACK")
    other.close()


def test_check_finds_changed_bytes_of_a_picture(store: Store) -> None:
    sha = store.put_blob(b"surat")
    store.save("person", {"surname_latn": "Karimova", "first_latn": "Gulnora", "photo": sha})
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE blob SET content = x'00'")
    assert len(check_file(store.path)) == 1
