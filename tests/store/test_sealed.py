"""A closed practice, and whatever belongs to it at any depth, can be read and not changed, by whichever way."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from labdesk.errors import LabDeskError
from labdesk.exchange import importing
from labdesk.i18n import language
from labdesk.operations import closing, piloting
from labdesk.operations.attachments import attach_bytes, attachments_of
from labdesk.schema.marks import QualityMark
from labdesk.store import Query, Store
from tests.practice_scene import practice

DAY = date(2026, 4, 6)
PDF = b"%PDF-1.4 papers"


def closed(store: Store) -> int:
    """The sample's spring practice, closed; returns its id."""
    period = store.listing(Query("practice_period", where={"title": "2026-yil bahorgi pedagogik amaliyot"}), 0, 1)[0].id
    closing.close(store, period, DAY, PDF, "papers.pdf", "Papers")
    return period


def first(store: Store, key: str, **where: Any) -> int:
    return store.listing(Query(key, ("id",), where=where), 0, 1)[0].id


def parts(store: Store, period: int) -> dict[str, int]:
    """One record of each kind that belongs to the practice."""
    placement = first(store, "placement", period=period)
    visit = first(store, "supervisor_visit", period=period)
    return {
        "practice_period": period, "placement": placement, "supervisor_visit": visit,
        **{key: first(store, key, placement=placement)
           for key in ("lesson", "checkpoint", "quality_mark", "practice_result")},
        "visit_step": first(store, "visit_step", visit=visit),
        **{key: first(store, key, period=period) for key in ("practice_rating", "incentive")},
        "practice_activity": first(store, "practice_activity", period=period),
    }  # fmt: skip


CHANGES: dict[str, dict[str, Any]] = {
    "practice_period": {"note": "x"}, "placement": {"note": "x"}, "supervisor_visit": {"note": "x"},
    "lesson": {"topic": "x"}, "checkpoint": {"comment": "x"}, "quality_mark": {"remark": "x"},
    "practice_result": {"diary": 1}, "visit_step": {"step": "x"}, "practice_rating": {"remark": "x"},
    "practice_activity": {"title": "x"}, "incentive": {"reason": "x"},
}  # fmt: skip


def test_nothing_of_a_closed_practice_can_be_changed_or_deleted(year: Store) -> None:
    period = closed(year)
    for key, row_id in parts(year, period).items():
        before = year.get(key, row_id)
        with pytest.raises(LabDeskError, match="is closed"):
            year.save(key, CHANGES[key], row_id)
        with pytest.raises(LabDeskError, match=r"is closed|is used by"):
            year.delete(key, [row_id])
        assert year.get(key, row_id) == before, key


def test_nothing_can_be_added_to_it_nor_moved_out_of_it_or_into_it(year: Store) -> None:
    period = closed(year)
    mine = parts(year, period)
    other = first(year, "practice_period", title="2026-yil kuzgi pedagogik amaliyot")
    theirs = first(year, "placement", period=other)
    with pytest.raises(LabDeskError, match="is closed"):
        year.save("lesson", {"placement": mine["placement"], "day": DAY, "topic": "New", "sort": "trial"})
    with pytest.raises(LabDeskError, match="is closed"):
        year.save("placement", {"period": other}, mine["placement"])
    with pytest.raises(LabDeskError, match="is closed"):
        year.save("placement", {"period": period}, theirs)
    with pytest.raises(LabDeskError, match="is closed"), year.transaction("Marks") as session:
        row = {"placement_id": mine["placement"], "point": "middle", "assessor": "self", "quality": "charm"}
        session.insert_rows(QualityMark, [{**row, "points": 3}])
    with pytest.raises(LabDeskError, match="is closed"):
        attach_bytes(year, "lesson", mine["lesson"], "note.txt", b"late")
    assert attachments_of(year, "lesson", mine["lesson"]) == []


def test_what_does_not_belong_to_it_changes_as_before(year: Store) -> None:
    closed(year)
    other = first(year, "practice_period", title="2026-yil kuzgi pedagogik amaliyot")
    lesson = first(year, "lesson", placement=first(year, "placement", period=other))
    year.save("lesson", {"topic": "Another"}, lesson)
    assert year.get("lesson", lesson)["topic"] == "Another"
    person = year.listing(Query("person", ("id",)), 0, 1)[0].id
    year.save("person", {"note": "known"}, person)
    year.save("incentive", {"person": person, "sort": "thanks", "day": DAY, "reason": "x"})


def test_its_papers_are_filed_with_it_and_it_opens_again_for_a_reason_that_is_kept(year: Store) -> None:
    period = closed(year)
    assert year.get("practice_period", period)["closed"] == DAY
    (filed,) = attachments_of(year, "practice_period", period)
    assert year.blob(year.get("attachment", filed.id)["content"]) == PDF
    with pytest.raises(LabDeskError, match="closed already"):
        closing.close(year, period, DAY, PDF, "again.pdf", "Again")
    with pytest.raises(LabDeskError, match="Write why"):
        closing.reopen(year, period, "   ")
    closing.reopen(year, period, "A mark of the defence was wrong")
    values = year.get("practice_period", period)
    assert (values["closed"], values["reopened_reason"]) == (None, "A mark of the defence was wrong")
    assert year.entries(1)[0].values["reason"] == "A mark of the defence was wrong"
    year.save("lesson", {"topic": "Put right"}, parts(year, period)["lesson"])
    with pytest.raises(LabDeskError, match="not closed"):
        closing.reopen(year, period, "Once more")


def test_closing_is_taken_back_and_carried_out_again(year: Store) -> None:
    period = closed(year)
    year.undo()
    assert year.get("practice_period", period)["closed"] is None
    assert attachments_of(year, "practice_period", period) == []
    lesson = parts(year, period)["lesson"]
    year.redo()
    with pytest.raises(LabDeskError, match="is closed"):
        year.save("lesson", {"topic": "x"}, lesson)


def test_a_form_or_a_sheet_cannot_close_or_open_it(year: Store) -> None:
    period = first(year, "practice_period", title="2026-yil kuzgi pedagogik amaliyot")
    year.save("practice_period", {"closed": DAY, "note": "x"}, period)
    assert year.get("practice_period", period)["closed"] is None


# --- imported --------------------------------------------------------------------------------------------------------


def sheet(folder: Path, *rows: list[Any]) -> Path:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(folder / "list.xlsx")
    return folder / "list.xlsx"


def test_a_plan_names_the_rows_of_a_closed_practice_and_takes_the_others(store: Store, tmp_path: Path) -> None:
    scene = practice(store)
    open_one = store.save("practice_period", {
        "title": "Bahorgi amaliyot", "university": store.get("practice_period", scene.period)["university"],
        "starts": date(2027, 3, 1), "ends": date(2027, 3, 26),
    })  # fmt: skip
    student = store.get("placement", scene.placed["Aliyeva"])["student"]
    person = store.save("person", {"surname_latn": "Umarova", "first_latn": "Lola"})
    store.save("student", {"person": person})
    closing.close(store, scene.period, DAY, PDF, "papers.pdf", "Papers")
    path = sheet(
        tmp_path, ["Practice period", "Student", "Shift"], ["Kuzgi amaliyot", "Aliyeva Gulnora", "Second shift"],
        ["Kuzgi amaliyot", "Umarova Lola", "First shift"], ["Bahorgi amaliyot", "Aliyeva Gulnora", "Second shift"],
        ["Kuzgi amaliyot", "Botirova Gulnora", "First shift"],
    )  # fmt: skip
    plan = importing.plan_file(store, "placement", path)
    told = plan.summary(language("en"))
    reason = "“Kuzgi amaliyot” is closed, so it and what belongs to it can only be read; open it again with a reason."
    assert told["refused"] == [{"row": row, "field": "period", "reason": reason} for row in (2, 3)]
    assert (told["new"], told["changed"], told["unchanged"]) == (1, 0, 1)
    assert importing.apply(store, plan) == 1
    made = store.listing(Query("placement", ("student",), where={"period": open_one}), 0, -1)
    assert [store.get("placement", row.id)["student"] for row in made] == [student]


def test_a_plan_names_what_is_frozen(store: Store, tmp_path: Path) -> None:
    project = store.save("project", {"title": "Bogʻ"})
    pilot = store.save("pilot", {"title": "Sinov", "project": project, "starts": DAY, "needed": 1})
    other = store.save("pilot", {"title": "Boshqa", "project": project, "starts": DAY, "needed": 1})
    for of in (pilot, other):
        store.save("pilot_indicator", {"pilot": of, "title": "Nutq", "baseline": 1, "target": 5})
    piloting.freeze(store, pilot, DAY)
    path = sheet(
        tmp_path, ["Pilot test", "Indicator", "Target", "After the test"], ["Sinov", "Nutq", 4, None],
        ["Sinov", "Yangi", 3, None], ["Boshqa", "Nutq", 6, None], ["Boshqa", "Yangi", 6, 7],
    )  # fmt: skip
    plan = importing.plan_file(store, "pilot_indicator", path)
    told = [(r["row"], r["field"], r["reason"].split(":")[0]) for r in plan.summary(language("en"))["refused"]]
    assert told == [
        (2, "target", "“Target” was frozen before the results and cannot be changed any more."),
        (3, "pilot", "The rule is frozen"), (5, "actual", "Freeze the rule first"),
    ]  # fmt: skip
    assert importing.apply(store, plan) == 1
