"""The practice schedule in its four layouts, read back from what is printed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from labdesk.documents import registry
from labdesk.documents.model import Block, Heading, Keep, Table, plain
from labdesk.errors import NothingToPrint
from labdesk.i18n import LANGUAGES, language
from labdesk.store import Store
from tests.practice_scene import Scene, day, practice

LAYOUTS = ("practice-schedule", "practice-schedule-week", "practice-schedule-mentor", "practice-schedule-group")


@pytest.fixture
def scene(store: Store) -> Scene:
    made = practice(store)
    made.put("Aliyeva", day(1, 1))
    made.put("Aliyeva", day(1, 1), "2")
    made.put("Botirova", day(1, 1))
    made.put("Aliyeva", day(2, 3), "1", "Katta", sort="lesson")
    return made


def opened(blocks: Iterable[Block]) -> list[Block]:
    """The blocks one after another, also those that are kept on one sheet."""
    return [each for block in blocks for each in (block.blocks if isinstance(block, Keep) else (block,))]


def tables(scene: Scene, key: str, code: str = "uz-Latn") -> list[list[list[str]]]:
    [paper] = registry.make(scene.store, key, language(code), scene.period)
    shown = [block for block in opened(paper.blocks) if isinstance(block, Table)]
    return [
        [[str(getattr(c, "value", c)).replace("\u00a0", " ") for c in row.cells] for row in t.walk()] for t in shown
    ]


def test_by_student_every_week_says_group_and_half_days(scene: Scene) -> None:
    by_student, by_week = tables(scene, "practice-schedule")
    assert by_student[0][1:] == ["Aliyeva Gulnora", "", "Kichik: Dush I II", "Katta: Chor I●", "9"]
    assert by_student[-1][1] == "Jami" and by_student[-1][-1] == "12"
    assert by_week[0][2:] == ["Kichik", "I (08:00–12:00)", "G. Aliyeva (Dush); G. Botirova (Dush)", "N. MentorKichik1"]
    assert [row[0] for row in by_week] == ["1", "1", "2"]


def test_by_week_a_sheet_has_groups_down_and_days_across(scene: Scene) -> None:
    first, second = tables(scene, "practice-schedule-week")
    assert first[0] == ["Kichik", "I", "G. Aliyeva\nG. Botirova", "", "", "", "", "N. MentorKichik1"]
    assert second[0][:5] == ["Katta", "I", "", "", "● G. Aliyeva"]


def test_by_mentor_and_by_group_each_has_a_table_of_her_own(scene: Scene) -> None:
    [paper] = registry.make(scene.store, "practice-schedule-mentor", language("en"), scene.period)
    headings = [plain(block.text) for block in opened(paper.blocks) if isinstance(block, Heading)][1:]
    assert headings == ["MentorKatta1 Nodira (Katta)", "MentorKichik1 Nodira (Kichik)", "MentorKichik2 Nodira (Kichik)"]
    assert tables(scene, "practice-schedule-mentor")[1][0][1] == "I G. Aliyeva\nI G. Botirova"
    groups = tables(scene, "practice-schedule-group")
    assert [len(rows) for rows in groups] == [2, 2] and groups[1][1][1:3] == ["II", "G. Aliyeva"]
    assert groups[1][0][0] == groups[1][1][0]


def test_the_hours_of_the_shifts_are_those_of_the_period(scene: Scene) -> None:
    scene.store.save("practice_period", {"first_shift": "8.30-12.30"}, scene.period)
    assert tables(scene, "practice-schedule")[1][0][3] == "I (08:30–12:30)"


@pytest.mark.parametrize("key", LAYOUTS)
def test_every_layout_is_written_in_every_language(key: str, scene: Scene, tmp_path: Path) -> None:
    for code in LANGUAGES:
        papers = registry.make(scene.store, key, language(code), scene.period)
        registry.write(papers, tmp_path / f"{code}.pdf")
        assert (tmp_path / f"{code}.pdf").stat().st_size > 5_000
    registry.write(papers, tmp_path / "out.xlsx")
    book = load_workbook(tmp_path / "out.xlsx")
    said = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value)
    book.close()
    assert "Aliyeva" in said and "08:00" in said


@pytest.mark.parametrize("key", LAYOUTS[1:])
def test_an_empty_calendar_is_said(key: str, store: Store) -> None:
    scene = practice(store)
    with pytest.raises(NothingToPrint, match="Nothing is planned"):
        registry.make(store, key, language("en"), scene.period)
