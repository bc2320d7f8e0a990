"""A file is there whole, or the old one is left as it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from labdesk.errors import LabDeskError
from labdesk.files import atomic_file


def test_the_file_appears_when_the_block_ends(tmp_path: Path) -> None:
    target = tmp_path / "hisobot.pdf"
    with atomic_file(target) as file:
        file.write(b"one")
        assert not target.exists()
    assert target.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "hisobot.pdf"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError), atomic_file(target) as file:
        file.write(b"new")
        raise RuntimeError
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_what_a_killed_program_left_is_removed_by_the_next_one(tmp_path: Path) -> None:
    killed, busy = tmp_path / ".hisobot-abcd1234.tmp", tmp_path / ".hisobot-wxyz5678.tmp"
    for left in (killed, busy):
        left.write_bytes(b"half")
    os.utime(killed, (0, 0))
    with atomic_file(tmp_path / "hisobot.pdf") as file:
        file.write(b"whole")
    assert sorted(tmp_path.iterdir()) == [busy, tmp_path / "hisobot.pdf"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(LabDeskError, match="nowhere"), atomic_file(tmp_path / "nowhere" / "a.pdf"):
        pass


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(LabDeskError, match=r"a\.pdf"), atomic_file(tmp_path / "a.pdf") as file:
        file.write(b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
