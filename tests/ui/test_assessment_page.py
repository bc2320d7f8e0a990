"""Trainees are marked by the keyboard, points come to a grade, texts are kept, and a closed practice is only read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from window_stage import Stage

from labdesk.i18n.collation import sort_key
from labdesk.operations import assessment, closing
from labdesk.store import Query, Store
from labdesk.ui.pages.assessment import AssessmentPage

KEY = ("middle", "mentor")


@pytest.fixture
def stage(year: Store, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(year, tmp_path)
    yield made
    made.window.desk.jobs.close()
    made.window.close()


def opened(stage: Stage, title: str = "2026-yil kuzgi pedagogik amaliyot", point: str = "middle") -> AssessmentPage:
    period = stage.store.listing(Query("practice_period", ("id",), where={"title": title}), 0, 1)[0].id
    stage.window.open_page("assessment", {"period": period, "point": point})
    page = stage.window.pages["assessment"]
    assert isinstance(page, AssessmentPage)
    stage.settle()
    return page


def given(page: AssessmentPage, stage: Stage) -> dict[str, int]:
    assert page.placement is not None
    return assessment.marks_of(stage.store, [page.placement])[page.placement].given.get(KEY, {})


def cell(page: AssessmentPage, row: int, column: int) -> str:
    item = page.grid.item(row, column)
    assert item is not None
    return item.text()


def test_every_name_of_a_quality_is_read_whole(stage: Stage) -> None:
    stage.window.speak_language("ru")
    grid = opened(stage).grid
    metrics, room, plain = grid.fontMetrics(), grid.columnWidth(0) - 6, grid.rowHeight(4)
    long = [r for r in range(grid.rowCount()) if metrics.horizontalAdvance(grid.item(r, 0).text()) > room]  # type: ignore[union-attr]
    assert long == [r for r in range(grid.rowCount()) if grid.rowHeight(r) > plain]
    assert grid.verticalHeader().length() <= grid.viewport().height()


def test_digits_mark_and_go_down_and_delete_takes_a_mark_away(stage: Stage) -> None:
    page = opened(stage)
    page.grid.begin("mentor")
    for key in "45391":
        QTest.keyClicks(page.grid, key)
    assert given(page, stage) == {"leadership": 4, "organising": 5, "communication": 3, "thinking": 1}
    assert (page.grid.currentRow(), cell(page, 3, 2)) == (4, "1")
    page.grid.setCurrentCell(1, 2)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    assert "organising" not in given(page, stage)
    assert cell(page, 1, 2) == ""
    page.grid.setCurrentCell(9, 2)
    QTest.keyClicks(page.grid, "2")
    assert (page.grid.currentRow(), page.grid.currentColumn()) == (0, 3)


def test_the_gap_is_told_in_words_and_the_list_stays_in_the_order_of_names(stage: Stage) -> None:
    page = opened(stage)
    before = [page.students.item(row, 0).text() for row in range(page.students.rowCount())]  # type: ignore[union-attr]
    page.grid.setCurrentCell(0, 1)
    QTest.keyClicks(page.grid, "2")
    page.grid.setCurrentCell(0, 2)
    QTest.keyClicks(page.grid, "5")
    assert cell(page, 0, 4) == "lower by 3"
    assert "1 quality is seen very differently" in page.averages.text()
    assert page.students.item(0, 1).text() == "1 of 10"  # type: ignore[union-attr]
    assert [page.students.item(row, 0).text() for row in range(page.students.rowCount())] == before  # type: ignore[union-attr]
    assert before == sorted(before, key=sort_key)


def test_the_mentors_marks_begin_with_those_before(stage: Stage) -> None:
    page = opened(stage)
    stage.press(page, "action_copy_marks")
    assert page.placement is not None
    start = assessment.marks_of(stage.store, [page.placement])[page.placement].given["start", "mentor"]
    assert given(page, stage) == start
    assert page.students.item(0, 1).text() == "all"  # type: ignore[union-attr]


def test_the_growth_is_drawn_when_two_points_are_marked(stage: Stage) -> None:
    page = opened(stage)
    assert page.chart.text() == "Growth is drawn when marks of two points are there."
    spring = opened(stage, "2026-yil bahorgi pedagogik amaliyot", "end")
    assert isinstance(spring.chart.pixmap(), QPixmap)
    assert not spring.chart.pixmap().isNull()


def test_points_come_to_a_total_and_a_grade(stage: Stage) -> None:
    page = opened(stage)
    for name, points in (("diary", "90"), ("report", "80"), ("characteristic", "70"), ("defence", "60,5")):
        stage.type(page, name, points)
        QTest.keyClick(page.result.parts[name], Qt.Key.Key_Return)
    assert page.result.total.text() == "Total: 75.2. Grade: 4 (good)"
    found = assessment.row_of(stage.store, "practice_result", placement=page.placement)
    assert found is not None
    values = stage.store.get("practice_result", found)
    assert (values["diary"], values["defence"], values["scale"]) == (90, 60.5, "scale_five")
    stage.type(page, "diary", "190")
    QTest.keyClick(page.result.parts["diary"], Qt.Key.Key_Return)
    assert "100" in page.result.problem.text()
    assert stage.store.get("practice_result", found)["diary"] == 90


def test_goal_and_comment_are_kept_when_they_are_left(stage: Stage) -> None:
    page = opened(stage)
    page.words.goal.setFocus()
    QTest.keyClicks(page.words.goal, "To lead the group alone")
    page.words.comment.setFocus()
    QTest.keyClicks(page.words.comment, "Works hard")
    page.words.supervisor_comment.setFocus()
    QTest.keyClicks(page.words.supervisor_comment, "Plans well")
    first = page.placement
    page.next_student()
    assert page.placement != first
    assert page.words.goal.toPlainText() == ""
    page.previous_student()
    assert page.words.goal.toPlainText() == "To lead the group alone"
    for who, words in (("mentor", "Works hard"), ("supervisor", "Plans well")):
        said = assessment.row_of(stage.store, "checkpoint", placement=first, point="middle", assessor=who)
        assert said is not None
        assert stage.store.get("checkpoint", said)["comment"] == words


def test_a_characteristic_is_drafted_and_a_written_one_is_not_lost(stage: Stage) -> None:
    page = opened(stage, "2026-yil bahorgi pedagogik amaliyot", "end")
    stage.press(page, "action_draft")
    text = page.text.text.toPlainText()
    assert len(text.splitlines()) == 3
    assert "mashgʻulot" in text
    found = assessment.row_of(stage.store, "practice_result", placement=page.placement)
    assert found is not None
    assert stage.store.get("practice_result", found)["text"] == text
    page.text.text.setPlainText("My own words")
    stage.ask.answer(False)
    stage.press(page, "action_draft")
    assert page.text.text.toPlainText() == "My own words"
    page.leave()
    assert stage.store.get("practice_result", found)["text"] == "My own words"


def test_a_closed_practice_is_shown_and_not_changed(stage: Stage) -> None:
    title = "2026-yil bahorgi pedagogik amaliyot"
    period = stage.store.listing(Query("practice_period", ("id",), where={"title": title}), 0, 1)[0].id
    closing.close(stage.store, period, date(2026, 4, 6), b"%PDF-1.4", "a.pdf", "A")
    page = opened(stage, title, "end")
    assert "closed on 06.04.2026" in page.notice.text()
    before = given(page, stage)
    page.grid.begin("mentor")
    QTest.keyClicks(page.grid, "1")
    assert given(page, stage) == before
    assert page.result.parts["diary"].isReadOnly()
    assert page.words.goal.isReadOnly()
    assert not page.text.draft.isEnabled()
    assert stage.ask.asked == []


def test_a_placement_opens_its_own_card_and_the_paper_is_printed(stage: Stage) -> None:
    page = opened(stage)
    spring = stage.store.listing(Query("placement", ("id",), order=("id",)), 0, 1)[0].id
    stage.window.open_page("assessment", spring)
    assert page.placement == spring
    page.print_sheet()
    stage.settle()
    assert stage.window.pages["print"].papers.key == "practice-assessment"  # type: ignore[attr-defined]


def test_the_file_of_a_student_is_saved_as_one_pdf(stage: Stage, tmp_path: Path) -> None:
    page = opened(stage, "2026-yil bahorgi pedagogik amaliyot", "end")
    stage.ask.answer(tmp_path / "file")
    stage.press(page, "action_file")
    stage.settle()
    assert (tmp_path / "file.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("width", [1366, 1240, 1093])
def test_names_of_qualities_are_readable_in_a_narrow_window_too(stage: Stage, width: int) -> None:
    page = opened(stage)
    stage.window.resize(width, 720)
    QTest.qWait(0)
    assert page.grid.columnWidth(0) > 90
    assert page.grid.viewport().width() >= page.grid.horizontalHeader().length() - 1
