"""What the page Today says of visits, checkpoints and results of a practice."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from labdesk.i18n import LANGUAGES, language
from labdesk.operations import assessment, closing
from labdesk.operations.today import rules
from labdesk.store import Query, Store

EN = language("en")
DAY = date(2026, 11, 23)


def said(store: Store, rule: str, day: date = DAY) -> list[str]:
    return [notice.said(EN) for notice in rules()[rule](store, day)]


def autumn(store: Store) -> int:
    title = "2026-yil kuzgi pedagogik amaliyot"
    return store.listing(Query("practice_period", ("id",), where={"title": title}), 0, 1)[0].id


def spring(store: Store) -> int:
    title = "2026-yil bahorgi pedagogik amaliyot"
    return store.listing(Query("practice_period", ("id",), where={"title": title}), 0, 1)[0].id


def test_marks_are_missed_from_the_middle_day_on(year: Store) -> None:
    told = ["30 students have no marks yet in the middle of the practice “2026-yil kuzgi pedagogik amaliyot”."]
    assert said(year, "checkpoint-middle", DAY - timedelta(1)) == []
    assert said(year, "checkpoint-middle") == told
    for placement in assessment.placements_of(year, autumn(year))[1:]:
        assessment.copy_marks(year, placement, ("start", "mentor"), ("middle", "mentor"))
    assert said(year, "checkpoint-middle")[0].startswith("1 student has no marks")
    assert [n.opens for n in rules()["checkpoint-middle"](year, DAY)] == [
        ("assessment", {"period": autumn(year), "point": "middle"})
    ]


def test_marks_at_the_end_are_missed_shortly_before_it(year: Store) -> None:
    assert said(year, "checkpoint-end", date(2026, 12, 10)) == []
    assert "at the end of the practice" in said(year, "checkpoint-end", date(2026, 12, 11))[0]
    assert "at the end of the practice" in said(year, "checkpoint-end", date(2027, 1, 20))[0]


def test_a_visit_of_this_week_is_told_until_it_was_held(year: Store) -> None:
    told = "On {} Otajonova Gulbahor Yusupovna comes to see the practice “2026-yil kuzgi pedagogik amaliyot”."
    assert said(year, "visits-week") == [told.format("24.11.2026"), told.format("25.11.2026")]
    visit = year.listing(Query("supervisor_visit", ("id",), where={"day": date(2026, 11, 25)}), 0, 1)[0].id
    year.save("supervisor_visit", {"supervisor": None}, visit)
    assert "the supervisor comes" in said(year, "visits-week")[1]
    year.save("supervisor_visit", {"held": True}, visit)
    assert said(year, "visits-week") == [told.format("24.11.2026")]


def test_a_practice_that_is_over_wants_results(year: Store) -> None:
    assert said(year, "results-missing") == []
    assert said(year, "results-missing", date(2026, 12, 15)) == [
        "The practice “2026-yil kuzgi pedagogik amaliyot” is over, and 30 students have no result."
    ]
    placement = assessment.placements_of(year, spring(year))[0]
    found = assessment.row_of(year, "practice_result", placement=placement)
    assert found is not None
    year.delete("practice_result", [found])
    assert "1 student has no result" in said(year, "results-missing")[0]


def test_a_whole_practice_can_be_closed_and_a_closed_one_is_silent(year: Store) -> None:
    told = "Everything of the practice “2026-yil bahorgi pedagogik amaliyot” is there: it can be closed."
    assert said(year, "closing-possible") == [told]
    closing.close(year, spring(year), DAY, b"%PDF-1.4", "a.pdf", "A")
    assert said(year, "closing-possible") == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_can_be_said(year: Store, code: str) -> None:
    for rule in ("checkpoint-middle", "checkpoint-end", "visits-week", "results-missing", "closing-possible"):
        for notice in rules()[rule](year, date(2026, 12, 15)):
            assert "{" not in notice.said(language(code))
