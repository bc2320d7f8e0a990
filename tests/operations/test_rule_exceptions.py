"""Rules that do not hold for one student, one group or one mentor: they still hold for everybody else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from labdesk.errors import LabDeskError
from labdesk.i18n import language
from labdesk.operations.closing import close
from labdesk.operations.practice_cloning import clone
from labdesk.operations.practice_conflicts import Checker
from labdesk.operations.practice_making import Made
from labdesk.operations.practice_proposal import carry_out
from labdesk.scheduling.rules import RULES
from labdesk.schema.arrangements import EXCEPTABLE, LET_OFF
from labdesk.store import Invalid, Query, Store
from tests.practice_scene import NAMES, Scene, day, practice

EN = language("en")


@pytest.fixture
def scene(store: Store) -> Scene:
    return practice(store)


def let_off(scene: Scene, rule: str, whose: int) -> int:
    values = {"period": scene.period, "rule": rule, LET_OFF[rule]: whose, "reason": "Dekanat xati"}
    return scene.store.save("rule_exception", values)


def made(scene: Scene) -> Made:
    return scene.solved(2)


def change(scene: Scene, record: str, ids: dict[str, int], **values: Any) -> None:
    for row_id in ids.values():
        scene.store.save(record, values, row_id)


def sentences(scene: Scene) -> list[str]:
    return [fault.notice.said(EN) for fault in Checker(scene.board()).all()]


# --- made without a rule for one ---------------------------------------------------------------------------------------


def test_only_she_who_works_has_a_thin_week(scene: Scene) -> None:
    scene.programme(least=2, most=5)
    scene.store.save("absence", {"person": scene.people["Karimova"], "starts": day(1, 1), "ends": day(1, 5)})
    before = made(scene)
    assert not before.proposal.full
    [remedy] = [r for r in before.reasons(EN) if r.opens[0] == "rule_exception"]
    assert remedy.helps and remedy.text == "Make an exception for Karimova Gulnora: Least half-days a week."
    page, values = remedy.opens
    assert values == {"period": scene.period, "rule": "weekly_least", "placement": scene.placed["Karimova"]}
    scene.store.save(page, {**values, "reason": "Ishlaydi"})
    after = made(scene)
    assert after.proposal.full
    carry_out(scene.store, after.translation, after.proposal.schedule)
    board = scene.board()
    weeks = Counter((s.placement, board.week_of(s.day)) for s in board.sessions.values())
    assert weeks[scene.placed["Karimova"], 0] == 0
    assert all(weeks[scene.placed[name], week] >= 2 for name in NAMES if name != "Karimova" for week in (0, 1))
    assert sentences(scene) == []


def test_only_the_group_that_may_is_fuller_than_its_places(scene: Scene) -> None:
    change(scene, "kindergarten_group", scene.groups, places=1)
    change(scene, "placement", scene.placed, days="12")
    assert not made(scene).proposal.full
    let_off(scene, "capacity", scene.groups["Kichik"])
    found = made(scene)
    assert found.proposal.full
    carry_out(scene.store, found.translation, found.proposal.schedule)
    inside = Counter((s.group, s.half) for s in scene.board().sessions.values())
    assert max(n for (group, _), n in inside.items() if group == scene.groups["Kichik"]) == 2
    assert all(n == 1 for (group, _), n in inside.items() if group == scene.groups["Katta"])
    assert sentences(scene) == []


def test_only_the_mentor_who_agreed_takes_more_in_a_week(scene: Scene) -> None:
    change(scene, "mentor_terms", scene.terms, half_days=2)
    assert not made(scene).proposal.full
    let_off(scene, "mentor_weekly", scene.mentors["Katta1"])
    found = made(scene)
    assert found.proposal.full
    carry_out(scene.store, found.translation, found.proposal.schedule)
    board = scene.board()
    weeks = Counter((s.mentor, board.week_of(s.day)) for s in board.sessions.values())
    assert {mentor for (mentor, _), n in weeks.items() if n > 2} == {scene.mentors["Katta1"]}
    assert sentences(scene) == []


def test_who_need_not_be_seen_takes_no_seat_from_the_others(scene: Scene) -> None:
    scene.store.save("supervisor_visit", {"period": scene.period, "day": day(2, 5), "seats": 1})
    assert not made(scene).proposal.full
    for name in NAMES[:3]:
        let_off(scene, "visit", scene.placed[name])
    found = made(scene)
    assert found.proposal.full
    carry_out(scene.store, found.translation, found.proposal.schedule)
    [seen] = [s for s in scene.board().of(scene.placed["Saidova"]) if s.sort == "lesson"]
    assert seen.half == (day(2, 5), "1") and sentences(scene) == []


def test_places_that_another_practice_has_taken_are_there_for_a_group_and_mentors_let_off(scene: Scene) -> None:
    store = scene.store
    change(scene, "placement", scene.placed, days="12")
    store.delete("mentor_terms", [scene.terms["Katta1"], scene.terms["Katta2"]])
    period = {**store.get("practice_period", scene.period), "title": "Boshqa amaliyot"}
    kept = ("title", "university", "sort", "starts", "ends")
    other = store.save("practice_period", {name: period[name] for name in kept})
    for name in NAMES[:2]:
        student = store.get("placement", scene.placed[name])["student"]
        placed = store.save("placement", {"period": other, "student": student})
        for week in (1, 2):
            for weekday in (1, 2):
                for shift in ("1", "2"):
                    store.save("practice_session", {
                        "placement": placed, "day": day(week, weekday), "shift": shift,
                        "group": scene.groups["Kichik"], "mentor": scene.mentors[f"Kichik{shift}"],
                    })  # fmt: skip
    let_off(scene, "capacity", scene.groups["Kichik"])
    assert made(scene).proposal.schedule == ()
    for shift in ("1", "2"):
        let_off(scene, "mentor_at_once", scene.mentors[f"Kichik{shift}"])
    found = made(scene)
    assert found.proposal.full
    carry_out(store, found.translation, found.proposal.schedule)
    assert sentences(scene) == []


# --- the calendar ------------------------------------------------------------------------------------------------------


def full_group(scene: Scene) -> None:
    change(scene, "kindergarten_group", scene.groups, places=1)
    for name, group in (("Aliyeva", "Kichik"), ("Botirova", "Kichik"), ("Karimova", "Katta"), ("Saidova", "Katta")):
        scene.put(name, day(1, 1), group=group)


def two_lead(scene: Scene) -> None:
    for name, group in (("Aliyeva", "Kichik"), ("Botirova", "Kichik"), ("Karimova", "Katta"), ("Saidova", "Katta")):
        scene.put(name, day(1, 1), group=group)
        scene.put(name, day(1, 2), group=group, sort="lesson")


def without_hall(scene: Scene) -> None:
    for name, group in (("Aliyeva", "Kichik"), ("Karimova", "Katta")):
        scene.put(name, day(1, 1), group=group)
        scene.put(name, day(1, 2), group=group, sort="hall")


def mentors(scene: Scene, **values: Any) -> None:
    change(scene, "mentor_terms", scene.terms, **values)
    for name, group in (("Aliyeva", "Kichik"), ("Botirova", "Kichik"), ("Karimova", "Katta"), ("Saidova", "Katta")):
        scene.put(name, day(1, 1), group=group)
    for name, group in (("Aliyeva", "Kichik"), ("Karimova", "Katta")):
        scene.put(name, day(1, 2), group=group, sort="lesson")


def mentors_away(scene: Scene) -> None:
    mentors(scene)
    for shift in ("Kichik1", "Katta1"):
        scene.store.save("absence", {"person": scene.mentors[shift], "starts": day(1, 2)})


def two_lessons(scene: Scene, sort: str = "lesson", **values: Any) -> None:
    scene.programme(**values)
    for name, group in (("Aliyeva", "Kichik"), ("Karimova", "Katta")):
        scene.put(name, day(1, 1), group=group)
        for shift in ("1", "2") if sort == "independent" else ("1",):
            scene.put(name, day(1, 3), shift, group, sort=sort)


def leads_first(scene: Scene) -> None:
    for name, group in (("Aliyeva", "Kichik"), ("Karimova", "Katta")):
        scene.put(name, day(1, 1), group=group, sort="lesson")


def unseen(scene: Scene) -> None:
    scene.programme(observe=1, children=0, lesson=1)
    scene.store.save("supervisor_visit", {"period": scene.period, "day": day(2, 5), "seats": 3})
    two_lessons(scene)


HERS: dict[str, tuple[Callable[[Scene], Any], str]] = {
    "trials_from": (lambda s: two_lessons(s, trials_from=2), "Aliyeva"),
    "independent_from": (lambda s: two_lessons(s, "independent", independent_from=2), "Aliyeva"),
    "observe_first": (leads_first, "Aliyeva"),
    "weekly_most": (lambda s: two_lessons(s, most=1), "Aliyeva"),
    "visit": (unseen, "Aliyeva"),
    "capacity": (full_group, "Kichik"),
    "one_leads": (two_lead, "Kichik"),
    "hall_slots": (without_hall, "Kichik"),
    "mentor_at_once": (lambda s: mentors(s, trainees=1), "Kichik1"),
    "mentor_weekly": (lambda s: mentors(s, half_days=1), "Kichik1"),
    "mentor_absent": (mentors_away, "Kichik1"),
    "qualified": (lambda s: mentors(s, qualified=False), "Kichik1"),
}
"""By rule: half-days by which two break it, and the first of the two."""


@pytest.mark.parametrize("rule", HERS)
def test_the_calendar_tells_no_conflict_of_who_is_let_off_and_still_of_others(rule: str, scene: Scene) -> None:
    build, name = HERS[rule]
    build(scene)
    board = scene.board()
    told = sentences(scene)
    let_off(scene, rule, {**scene.placed, **scene.groups, **scene.mentors}[name])
    left = sentences(scene)
    gone = [sentence for sentence in told if sentence not in left]
    assert gone and all(sentence in told for sentence in left)
    assert len(left) >= len(gone)
    assert scene.board().sessions == board.sessions


def test_every_rule_that_knows_exceptions_is_a_rule_of_the_schedule() -> None:
    assert set(HERS) | {"weekly_least", "order"} == set(EXCEPTABLE) == set(LET_OFF)
    assert set(EXCEPTABLE) - set(RULES) == {"order"}


# --- the record --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("rule", "given", "wrong"), [
    ("weekly_least", {}, {"placement"}),
    ("weekly_least", {"placement": "Aliyeva", "group": "Kichik"}, {"group"}),
    ("capacity", {"mentor": "Kichik1"}, {"group", "mentor"}),
    ("qualified", {"placement": "Aliyeva", "mentor": "Kichik1"}, {"placement"}),
])  # fmt: skip
def test_an_exception_is_for_whom_the_rule_is_about(
    rule: str, given: dict[str, str], wrong: set[str], scene: Scene
) -> None:
    ids = {"placement": scene.placed, "group": scene.groups, "mentor": scene.mentors}
    values = {field: ids[field][name] for field, name in given.items()}
    with pytest.raises(Invalid) as refused:
        scene.store.save("rule_exception", {"period": scene.period, "rule": rule, "reason": "Soʻrov", **values})
    assert {problem.field for problem in refused.value.problems} == wrong


def test_an_exception_is_for_a_student_of_its_own_practice(scene: Scene) -> None:
    store = scene.store
    kept = let_off(scene, "weekly_least", scene.placed["Aliyeva"])
    other = clone(store, scene.period, "Kelasi yil")
    student = store.get("placement", scene.placed["Botirova"])["student"]
    there = store.save("placement", {"period": other, "student": student})
    sentence = "“Botirova Gulnora” is not a part of “Kuzgi amaliyot”; choose one that is."
    for values, row_id in (
        ({"period": scene.period, "rule": "weekly_most", "placement": there, "reason": "Xat"}, None),
        ({"placement": there}, kept),
    ):
        with pytest.raises(Invalid) as refused:
            store.save("rule_exception", values, row_id)
        assert [(p.field, EN(p.message, **p.values)) for p in refused.value.problems] == [("placement", sentence)]
    assert scene.board().exceptions == {("weekly_least", scene.placed["Aliyeva"])}


def test_an_exception_goes_and_comes_back_with_its_student_or_its_practice(scene: Scene) -> None:
    store = scene.store
    let_off(scene, "weekly_least", scene.placed["Aliyeva"])
    let_off(scene, "capacity", scene.groups["Kichik"])
    for key, row_id, left in (
        ("placement", scene.placed["Aliyeva"], {("capacity", scene.groups["Kichik"])}),
        ("practice_period", scene.period, None),
    ):
        before = scene.board().exceptions
        store.delete(key, [row_id])
        assert store.total(Query("rule_exception")) == len(left or ())
        if left is not None:
            assert scene.board().exceptions == left
        store.put_back(key, [row_id])
        assert scene.board().exceptions == before and len(before) == 2


def test_next_year_keeps_the_exceptions_of_groups_and_mentors(scene: Scene) -> None:
    let_off(scene, "weekly_least", scene.placed["Aliyeva"])
    let_off(scene, "hall_slots", scene.groups["Katta"])
    let_off(scene, "qualified", scene.mentors["Katta1"])
    made = clone(scene.store, scene.period, "Kelasi yil")
    found = scene.store.listing(Query("rule_exception", ("rule", "reason"), where={"period": made}), 0, -1)
    assert sorted(row.values for row in found) == [("hall_slots", "Dekanat xati"), ("qualified", "Dekanat xati")]


def test_a_closed_practice_takes_no_exception(scene: Scene) -> None:
    kept = let_off(scene, "capacity", scene.groups["Kichik"])
    close(scene.store, scene.period, day(2, 5), b"", "a.pdf", "A")
    with pytest.raises(LabDeskError):
        let_off(scene, "weekly_least", scene.placed["Aliyeva"])
    with pytest.raises(LabDeskError):
        scene.store.delete("rule_exception", [kept])
    assert scene.board().exceptions == {("capacity", scene.groups["Kichik"])}
