"""What goes back to the university: figures, papers, numbers of thanks, closing and opening again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from window_stage import Stage

from labdesk.operations.attachments import attachments_of
from labdesk.store import Query, Store
from labdesk.ui.pages.practice_return import PracticeReturnPage

SPRING, AUTUMN = "2026-yil bahorgi pedagogik amaliyot", "2026-yil kuzgi pedagogik amaliyot"


@pytest.fixture
def stage(year: Store, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(year, tmp_path)
    yield made
    made.window.desk.jobs.close()
    made.window.close()


def period_of(stage: Stage, title: str) -> int:
    return stage.store.listing(Query("practice_period", ("id",), where={"title": title}), 0, 1)[0].id


def opened(stage: Stage, title: str = SPRING) -> PracticeReturnPage:
    stage.window.open_page("practice_return", {"period": period_of(stage, title)})
    page = stage.window.pages["practice_return"]
    assert isinstance(page, PracticeReturnPage)
    return page


def few_students(stage: Stage) -> None:
    """One student is enough for papers to be bound."""
    rows = stage.store.listing(Query("placement", ("id",), where={"period": period_of(stage, SPRING)}), 0, -1)
    stage.store.delete("placement", [row.id for row in rows[1:]])


def test_the_practice_is_told_in_figures_and_what_it_lacks_opens_the_records(stage: Stage) -> None:
    page = opened(stage, AUTUMN)
    told = {page.figures.item(r, 0).text(): page.figures.item(r, 1).text() for r in range(page.figures.rowCount())}  # type: ignore[union-attr]
    assert told["Students"] == "30"
    assert told["Attendance"].endswith(" %")
    button = next(
        b for b in page.findChildren(QAbstractButton) if b.accessibleName() == "30 students have no final result."
    )
    button.click()
    assert stage.window.pages["placement"].list.total == 30  # type: ignore[attr-defined]


def test_papers_open_in_the_print_centre(stage: Stage) -> None:
    page = opened(stage)
    for key in page.papers:
        stage.press(page, f"paper_{key}")
        stage.settle()
        assert stage.window.pages["print"].papers.key == key  # type: ignore[attr-defined]
        stage.window.open_page("practice_return")


def test_a_practice_is_closed_with_its_papers_and_opened_again_for_a_reason(stage: Stage) -> None:
    few_students(stage)
    page = opened(stage)
    assert page.state.text() == "Everything is there: the practice can be closed."
    stage.ask.answer(False)
    stage.press(page, "action_close")
    period = period_of(stage, SPRING)
    assert stage.store.get("practice_period", period)["closed"] is None
    stage.ask.answer(True)
    stage.press(page, "action_close")
    stage.settle()
    assert stage.store.get("practice_period", period)["closed"] == date.today()
    (filed,) = attachments_of(stage.store, "practice_period", period)
    assert filed.file_name == f"{SPRING}.pdf"
    assert page.state.text().startswith("Closed on")
    assert not page.close_button.isVisible()
    stage.ask.answer("")
    stage.press(page, "action_reopen")
    assert stage.ask.asked[-1].kind == "error"
    stage.ask.answer("A wrong mark")
    stage.press(page, "action_reopen")
    assert stage.store.get("practice_period", period)["closed"] is None
    assert "It was opened again: A wrong mark" in page.state.text()


def test_thanks_begin_with_the_next_number_and_the_others_are_numbered(stage: Stage) -> None:
    page = opened(stage)
    year = date.today().year
    assert not page.number_button.isEnabled()
    person = stage.store.listing(Query("person", ("id",)), 0, 1)[0].id
    values = {"person": person, "period": period_of(stage, SPRING), "sort": "gift", "day": date(year, 1, 9)}
    made = stage.store.save("incentive", values)
    assert page.number_button.isEnabled()
    stage.press(page, "action_number")
    assert stage.store.get("incentive", made)["number"] == f"E-01/{year % 100}"
    stage.press(page, "action_thank")
    form = stage.window.pages["incentive"].detail  # type: ignore[attr-defined]
    assert form.binding.values()["number"].startswith("S-")


def test_questionnaires_are_typed_one_line_for_each_sheet(stage: Stage) -> None:
    page = opened(stage)
    stage.ask.answer("5 4 - 453; Bolalar koʻp", "5 4 4 5 3 4 4", "554455", None)
    stage.press(page, "action_answers")
    titles = [asked.title for asked in stage.ask.asked if asked.kind == "text"]
    assert titles == [f"Questionnaire No. {n}" for n in (25, 26, 26, 27)]
    assert "Type 6 answers" in next(asked.text + asked.title for asked in stage.ask.asked if asked.kind == "error")
    columns = ("sheet", "question", "points", "remark")
    query = Query("practice_rating", columns, where={"period": period_of(stage, SPRING)}, order=("sheet", "question"))
    written = [row.values for row in stage.store.listing(query, 0, -1) if row.values[0] > 24]
    assert sorted(row[2] for row in written if row[0] == 25) == [3, 4, 4, 5, 5]
    assert [row[3] for row in written if row[3]] == ["Bolalar koʻp"]
    assert {row[1] for row in written if row[0] == 26} - {row[1] for row in written if row[0] == 25} == {"children"}


@pytest.mark.parametrize("button", ["action_file", "action_close"])
def test_the_papers_of_a_practice_are_bound_and_those_it_lacks_are_named(
    button: str, stage: Stage, tmp_path: Path
) -> None:
    few_students(stage)
    (student,) = stage.store.listing(Query("placement", ("id",), where={"period": period_of(stage, SPRING)}), 0, -1)
    other = stage.store.save("organisation", {"name": "58-sonli tashkilot", "sort": "mtt"})
    stage.store.save("placement", {"organisation": other}, student.id)
    page = opened(stage)
    stage.ask.answer(tmp_path / "practice.pdf" if button == "action_file" else True)
    stage.press(page, button)
    stage.settle()
    told = stage.ask.asked[-1]
    assert told.kind == "tell"
    assert "Left out: Practice diary – " in told.text
    assert (tmp_path / "practice.pdf").exists() or stage.store.get("practice_period", period_of(stage, SPRING))[
        "closed"
    ]


def test_the_file_of_the_whole_practice_is_saved(stage: Stage, tmp_path: Path) -> None:
    few_students(stage)
    page = opened(stage)
    stage.ask.answer(tmp_path / "practice.pdf")
    stage.press(page, "action_file")
    stage.settle()
    assert (tmp_path / "practice.pdf").read_bytes().startswith(b"%PDF")
    assert stage.ask.asked[-1].kind != "tell"
