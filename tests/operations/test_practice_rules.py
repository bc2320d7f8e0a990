"""Hard rules given up, weekdays on which a student cannot come or would rather not, and schedules that leave no litter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from labdesk.errors import LabDeskError
from labdesk.i18n import language
from labdesk.operations.attachments import attach
from labdesk.operations.closing import close
from labdesk.operations.practice_cloning import clone
from labdesk.operations.practice_conflicts import Checker
from labdesk.operations.practice_making import Made, make
from labdesk.operations.practice_problem import Translation, concerned, levels
from labdesk.operations.practice_proposal import REMOVED, carry_out, counted
from labdesk.operations.practice_rules import BENDING, OPTIONAL, ease, eased, rules_named
from labdesk.scheduling.instance import Schedule
from labdesk.scheduling.rules import weight
from labdesk.scheduling.search import Budget, propose
from labdesk.schema.arrangements import EXCEPTABLE, LET_OFF
from labdesk.store import Query, Store
from tests.practice_scene import BEFORE, NAMES, Scene, day, practice

EN = language("en")
SECONDS = 20.0


@pytest.fixture
def scene(store: Store) -> Scene:
    return practice(store)


def solved(scene: Scene, seconds: float = SECONDS, **more: Any) -> Made:
    return scene.solved(seconds, **more)


def everybody(scene: Scene, **values: Any) -> None:
    for placement in scene.placed.values():
        scene.store.save("placement", values, placement)


def every_mentor(scene: Scene, **values: Any) -> None:
    for terms in scene.terms.values():
        scene.store.save("mentor_terms", values, terms)


def hall(scene: Scene, group: str, weekday: str) -> None:
    scene.store.save("hall_time", {"group": scene.groups[group], "hall": "music", "weekday": weekday, "shift": "1"})


def full_groups(scene: Scene) -> None:
    for group in scene.groups.values():
        scene.store.save("kindergarten_group", {"places": 1}, group)
    everybody(scene, days="12")


def few_for_mentors(scene: Scene) -> None:
    every_mentor(scene, trainees=1)
    everybody(scene, days="12")


def mentors_away(scene: Scene) -> None:
    for person in scene.mentors.values():
        scene.store.save("absence", {"person": person, "starts": day(1, 1), "ends": day(2, 5)})


def all_lead_at_once(scene: Scene) -> None:
    scene.programme(observe=0, children=0, lesson=4, observing_first=False, target=2)
    everybody(scene, days="1")


def hall_never(scene: Scene) -> None:
    scene.programme(hall=1)
    hall(scene, "Kichik", "5")
    everybody(scene, days="12")


def hall_of_two(scene: Scene) -> None:
    scene.programme(hall=1)
    for group in scene.groups:
        hall(scene, group, "2")
    everybody(scene, days="12")


def one_group_for_enemies(scene: Scene) -> None:
    scene.store.delete("mentor_terms", [scene.terms["Katta1"], scene.terms["Katta2"]])
    aliyeva, botirova = (scene.store.get("placement", scene.placed[name])["student"] for name in NAMES[:2])
    assert aliyeva
    scene.store.save("wish", {"placement": scene.placed["Aliyeva"], "sort": "apart", "other": botirova})


def bands_the_wrong_way(scene: Scene) -> None:
    scene.programme(fixed_order=True)
    for position, age in enumerate(("junior", "senior"), 1):
        scene.store.save("programme_block", {
            "programme": scene.plan, "position": position, "age_group": age, "weeks": 1,
        })  # fmt: skip
    scene.store.save("group_closure", {"group": scene.groups["Kichik"], "starts": day(1, 1), "ends": day(1, 5)})
    scene.store.save("group_closure", {"group": scene.groups["Katta"], "starts": day(2, 1), "ends": day(2, 5)})


CASES: dict[str, tuple[Callable[[Scene], Any], bool]] = {
    "trials_from": (lambda s: s.programme(trials_from=3), True),
    "independent_from": (lambda s: s.programme(independent=1, independent_from=3), True),
    "observe_first": (lambda s: s.programme(observe=0, children=0, lesson=2), True),
    "order": (bands_the_wrong_way, False),
    "weekly_least": (lambda s: s.programme(least=4), False),
    "weekly_most": (lambda s: s.programme(most=2), True),
    "capacity": (full_groups, True),
    "one_leads": (all_lead_at_once, True),
    "hall_slots": (hall_never, True),
    "hall_places": (hall_of_two, True),
    "mentor_at_once": (few_for_mentors, True),
    "mentor_weekly": (lambda s: every_mentor(s, half_days=2), True),
    "mentor_absent": (mentors_away, True),
    "qualified": (lambda s: every_mentor(s, qualified=False), True),
    "quota": (lambda s: s.store.save("practice_period", {"at_once": 1}, s.period), True),
    "visit": (lambda s: s.store.save("supervisor_visit", {"period": s.period, "day": day(2, 5), "seats": 1}), True),
    "apart": (one_group_for_enemies, False),
}
"""A practice that only fits without the rule; whether the calendar tells when the rule is broken."""


@pytest.mark.parametrize("rule", OPTIONAL)
def test_without_a_rule_there_is_a_full_schedule_and_no_conflict(rule: str, scene: Scene) -> None:
    build, told = CASES[rule]
    build(scene)
    assert rule in concerned(scene.board())
    ease(scene.store, scene.period, rule, "none")
    made = solved(scene)
    assert made.proposal.full
    carry_out(scene.store, made.translation, made.proposal.schedule)
    board = scene.board()
    assert len(board.sessions) == 4 * board.asked.total and Checker(board).all() == []
    ease(scene.store, scene.period, rule, None)
    assert bool(Checker(scene.board()).all()) == told


@pytest.mark.parametrize("rule", EXCEPTABLE)
def test_exceptions_for_everybody_are_as_good_as_giving_the_rule_up(rule: str, scene: Scene) -> None:
    build, _ = CASES[rule]
    build(scene)
    whose = {"placement": scene.placed, "group": scene.groups, "mentor": scene.mentors}[LET_OFF[rule]]
    for row_id in whose.values():
        values = {"period": scene.period, "rule": rule, LET_OFF[rule]: row_id, "reason": "Soʻrov"}
        scene.store.save("rule_exception", values)
    made = solved(scene)
    assert made.proposal.full
    carry_out(scene.store, made.translation, made.proposal.schedule)
    assert Checker(scene.board()).all() == []


def test_a_rule_given_up_is_one_step_and_stays_with_the_period(scene: Scene) -> None:
    store = scene.store
    ease(store, scene.period, "visit", "none")
    ease(store, scene.period, "capacity", "none")
    assert eased(store, scene.period) == {"visit": "none", "capacity": "none"}
    undone = store.undo()
    assert undone is not None
    assert EN(undone.label, **undone.values) == (
        "Rule given up: No group has more students at once than there are places."
    )
    assert eased(store, scene.period) == {"visit": "none"}
    assert eased(store, clone(store, scene.period, "Kelasi yil")) == {"visit": "none"}
    store.save("practice_period", {"title": "Bahorgi amaliyot"}, scene.period)
    assert eased(store, scene.period) == {"visit": "none"}


@pytest.mark.parametrize("rule", BENDING)
def test_a_rule_kept_as_a_wish_gives_way_no_further_than_it_must(rule: str, scene: Scene) -> None:
    build, _ = CASES[rule]
    build(scene)
    ease(scene.store, scene.period, rule, "high")
    assert eased(scene.store, scene.period) == {rule: "high"}
    problem = Translation(scene.board(), levels(scene.store, scene.period), BEFORE).problem()
    found = propose(problem, budget=Budget(rounds=0), improve=False)
    broken = found.cost.parts.get(rule, 0)
    assert found.full and broken > 0 and broken % weight(rule, "high") == 0


def test_what_a_command_says_of_rules() -> None:
    assert rules_named(["visit", "capacity=low"]) == {"visit": "none", "capacity": "low"}
    for wrong in ("order=low", "capacity=much"):
        with pytest.raises(LabDeskError) as refused:
            rules_named([wrong])
        assert wrong in EN(refused.value.message, **refused.value.values)


def test_a_closed_practice_is_cloned_open(scene: Scene) -> None:
    close(scene.store, scene.period, day(2, 5), b"", "a.pdf", "A")
    made = scene.store.get("practice_period", clone(scene.store, scene.period, "Kelasi yil"))
    assert made["closed"] is None and made["title"] == "Kelasi yil"


def test_rules_left_out_for_one_run_are_kept_only_with_its_schedule(scene: Scene) -> None:
    few_for_mentors(scene)
    before = scene.dump()
    made = solved(scene, without=rules_named(["mentor_at_once"]))
    assert made.proposal.full and eased(scene.store, scene.period) == {}
    carry_out(scene.store, made.translation, made.proposal.schedule)
    assert eased(scene.store, scene.period) == {"mentor_at_once": "none"}
    scene.store.undo()
    assert eased(scene.store, scene.period) == {} and scene.dump() == before


def test_an_unknown_rule_is_answered_with_those_there_are() -> None:
    with pytest.raises(LabDeskError) as refused:
        rules_named(["capacity", "halls"])
    sentence = EN(refused.value.message, **refused.value.values)
    assert "“halls”" in sentence and all(rule in sentence for rule in OPTIONAL)


# --- weekdays --------------------------------------------------------------------------------------------------------


def wish(scene: Scene, name: str, sort: str, weekday: str, **more: Any) -> None:
    scene.store.save("wish", {"placement": scene.placed[name], "sort": sort, "weekday": weekday, **more})


def weekdays(scene: Scene, made: Made, name: str) -> set[tuple[int, str]]:
    halves = (made.translation.half(c.slot) for c in made.proposal.schedule if c.student == scene.placed[name])
    return {(when.weekday() + 1, shift) for when, shift in halves}


def test_a_day_on_which_she_cannot_come_always_holds_and_is_a_conflict_by_hand(scene: Scene) -> None:
    everybody(scene, days="12")
    wish(scene, "Aliyeva", "busy", "1", weight="low")
    wish(scene, "Aliyeva", "busy", "2", shift="2")
    made = solved(scene, 3)
    assert not made.proposal.full and weekdays(scene, made, "Aliyeva") <= {(2, "1")}
    assert any("Aliyeva" in reason.text for reason in made.reasons(EN))
    scene.put("Aliyeva", day(1, 2), "2")
    scene.put("Aliyeva", day(2, 2), "1")
    [fault] = Checker(scene.board()).all()
    assert fault.notice.said(EN) == "Aliyeva Gulnora cannot come on Tuesday, 03.11.2026, Second shift."
    assert fault.notice.opens[0] == "wish"


def at_most(scene: Scene, name: str, *allowed: int) -> Callable[[Schedule], bool]:
    """Whether a student comes on no other weekdays."""
    who = scene.placed[name]
    return lambda schedule: all(c.slot % 10 // 2 + 1 in allowed for c in schedule if c.student == who)


def test_a_wished_free_weekday_is_free_where_it_can_be(scene: Scene) -> None:
    for weekday in "12345":
        wish(scene, "Aliyeva", "free_day", weekday, rank=min(weekday, "3"))
    for weekday in "345":
        wish(scene, "Saidova", "free_day", weekday, weight="none" if weekday == "3" else "high")
    met = at_most(scene, "Aliyeva", 3, 4, 5), at_most(scene, "Saidova", 1, 2, 3)
    made = solved(scene, good=lambda schedule: all(each(schedule) for each in met))
    assert made.proposal.full
    assert {n for n, _ in weekdays(scene, made, "Aliyeva")} <= {3, 4, 5}
    assert {n for n, _ in weekdays(scene, made, "Saidova")} <= {1, 2, 3}


@pytest.mark.parametrize("sort", ["together", "apart"])
def test_a_wish_about_herself_stands_in_nobodys_way(scene: Scene, sort: str) -> None:
    herself = scene.store.get("placement", scene.placed["Aliyeva"])["student"]
    scene.store.save("wish", {"placement": scene.placed["Aliyeva"], "sort": sort, "other": herself, "rank": "1"})
    assert solved(scene).proposal.full


def test_wished_free_weekdays_give_way_when_there_is_no_room_without_them(scene: Scene) -> None:
    everybody(scene, days="12")
    scene.programme(observe=2, children=1, lesson=1)
    for name in NAMES:
        wish(scene, name, "free_day", "1", weight="high")
    scene.store.delete("mentor_terms", [scene.terms["Katta1"], scene.terms["Katta2"]])
    made = solved(scene, 9)
    assert made.proposal.full and any((1, "1") in weekdays(scene, made, name) for name in NAMES)


def test_a_calendar_is_not_moved_about_for_a_new_wish_unless_it_is_bettered(scene: Scene) -> None:
    made = solved(scene)
    carry_out(scene.store, made.translation, made.proposal.schedule)
    first = scene.board().of(scene.placed["Aliyeva"])[0].day.weekday() + 1
    wish(scene, "Aliyeva", "free_day", str(first))
    assert make(scene.store, scene.period, SECONDS, BEFORE).differences == []
    met = at_most(scene, "Aliyeva", *({1, 2, 3, 4, 5} - {first}))
    bettered = solved(scene, good=met, improve=True)
    assert bettered.proposal.full and first not in {n for n, _ in weekdays(scene, bettered, "Aliyeva")}


# --- made anew -------------------------------------------------------------------------------------------------------


def test_half_days_that_a_new_schedule_does_without_do_not_fill_the_recycle_bin(scene: Scene, tmp_path: Path) -> None:
    store, note = scene.store, tmp_path / "izoh.txt"
    note.write_text("Izoh")
    made = solved(scene)
    carry_out(store, made.translation, made.proposal.schedule)
    kept = scene.board().of(scene.placed["Aliyeva"])[-1].id
    attach(store, "practice_session", kept, note)
    scene.programme(observe=1, children=0, lesson=0)
    before = scene.dump()
    again = solved(scene)
    removed = {each.before.id for each in again.differences if each.sort == REMOVED and each.before}
    assert counted(again.differences)[REMOVED] == 4 * 4 == len(removed)
    carry_out(store, again.translation, again.proposal.schedule)
    assert len(scene.board().sessions) == 4
    assert store.total(Query("practice_session", deleted=True)) == len(removed & {kept})
    store.undo()
    assert scene.dump() == before
    store.redo()
    assert len(scene.board().sessions) == 4
