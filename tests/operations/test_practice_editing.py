"""Edits of the calendar: one act each, undone to the same table; a schedule is made, kept and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labdesk.errors import LabDeskError
from labdesk.i18n import language
from labdesk.operations import practice_editing as editing
from labdesk.operations.practice_cloning import clone
from labdesk.operations.practice_conflicts import Checker
from labdesk.operations.practice_making import make
from labdesk.operations.practice_problem import Translation, keep_levels, levels
from labdesk.operations.practice_proposal import Reasons, carry_out, counted
from labdesk.operations.practice_reading import find_period
from labdesk.operations.practice_views import told, week
from labdesk.scheduling.arithmetic import count
from labdesk.scheduling.grid import Grid
from labdesk.scheduling.proposal import Cost, Proposal
from labdesk.store import Query, Store
from tests.practice_scene import BEFORE, MONDAY, NAMES, Scene, day, practice

EN = language("en")
SECONDS = 3.0


@pytest.fixture
def scene(store: Store) -> Scene:
    return practice(store)


def act(scene: Scene, kind: int, number: int, weekday: int, shift: str, group: str) -> None:
    """One edit of the calendar, chosen by numbers."""
    board, store = scene.board(), scene.store
    when = day(1 + number % 2, weekday)
    ids = sorted(board.sessions)
    chosen = ids[number % len(ids)] if ids else 0
    place = (when, shift, scene.groups[group])
    match kind if ids else 0:
        case 0:
            editing.place(store, board, [scene.placed[NAMES[number % 4]]], *place)
        case 1:
            editing.move(store, board, {chosen: place})
        case 2:
            editing.move(store, board, {chosen: place}, copy=True)
        case 3:
            editing.lock(store, [chosen], number % 3 > 0)
        case 4:
            editing.remove(store, board, [chosen])
        case 5:
            editing.set_activity(store, [chosen], "lesson")
        case _:
            editing.copy_week(store, board, day(1, 1), day(2, 1))


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """A practice for many examples, each of which takes back what it did."""
    store = Store.create(tmp_path_factory.mktemp("lasting") / "site.labdesk")
    yield practice(store)
    store.close()


@settings(max_examples=10, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 9), st.integers(1, 5), st.sampled_from("12"),
                          st.sampled_from(("Kichik", "Katta"))), max_size=8))  # fmt: skip
def test_every_edit_is_undone_to_the_same_table(lasting: Scene, edits: list[tuple[int, int, int, str, str]]) -> None:
    tables = [lasting.dump()]
    for each in edits:
        try:
            act(lasting, *each)
        except LabDeskError:
            continue
        if lasting.dump() != tables[-1]:
            tables.append(lasting.dump())
    while len(tables) > 1:
        assert lasting.dump() == tables.pop()
        lasting.store.undo()
    assert lasting.dump() == tables[0]


def test_a_moved_half_day_gets_the_mentor_on_duty_there(scene: Scene) -> None:
    row = scene.put("Aliyeva", day(1, 1))
    editing.move(scene.store, scene.board(), {row: (day(1, 3), "2", scene.groups["Katta"])})
    assert scene.board().sessions[row].mentor == scene.mentors["Katta2"]
    assert scene.store.undoable().label == "Calendar: moved"


def test_a_new_half_day_takes_activity_and_topic_from_the_programme(scene: Scene) -> None:
    for weekday in range(1, 6):
        editing.place(
            scene.store, scene.board(), [scene.placed["Aliyeva"]], day(1, weekday), "1", scene.groups["Katta"]
        )
    made = scene.board().of(scene.placed["Aliyeva"])
    assert [s.sort for s in made] == ["observe", "observe", "children", "children", "lesson"]
    assert [s.topic for s in made][:3] == ["Tanishuv", "Erkin oʻyin", None]


def test_a_locked_half_day_is_not_moved_nor_removed(scene: Scene) -> None:
    row = scene.put("Aliyeva", day(1, 1), locked=True)
    for edit in (
        lambda: editing.move(scene.store, scene.board(), {row: (day(1, 2), "1", scene.groups["Kichik"])}),
        lambda: editing.remove(scene.store, scene.board(), [row]),
    ):
        with pytest.raises(LabDeskError, match="locked"):
            edit()


def test_a_copied_week_leaves_out_who_is_busy_or_absent(scene: Scene) -> None:
    for name in NAMES[:3]:
        scene.put(name, day(1, 1))
    scene.put("Aliyeva", day(2, 1), group="Katta")
    scene.store.save("absence", {"person": scene.people["Botirova"], "starts": day(2, 1)})
    assert editing.copy_week(scene.store, scene.board(), day(1, 1), day(2, 1)) == 1
    assert len(scene.board().of(scene.placed["Karimova"])) == 2


def test_a_schedule_is_made_written_as_one_act_and_then_stays(scene: Scene) -> None:
    locked = scene.put("Aliyeva", day(2, 5), "2", "Katta", locked=True)
    before = scene.dump()
    made = make(scene.store, scene.period, SECONDS, BEFORE)
    assert made.proposal.full and counted(made.differences)["added"] == 4 * 5 - 1
    assert scene.dump() == before
    carry_out(scene.store, made.translation, made.proposal.schedule)
    board = scene.board()
    assert Checker(board).all() == []
    assert board.sessions[locked].half == (day(2, 5), "2") and board.sessions[locked].locked
    assert {s.mentor for s in board.sessions.values()} <= set(scene.mentors.values())
    assert all([s.sort for s in board.of(p)].count("lesson") == 1 for p in scene.placed.values())
    again = make(scene.store, scene.period, SECONDS, BEFORE)
    assert again.differences == []
    assert carry_out(scene.store, again.translation, again.proposal.schedule) == []
    scene.store.undo()
    assert scene.dump() == before


def test_a_second_run_mends_only_what_an_absence_breaks(scene: Scene) -> None:
    made = make(scene.store, scene.period, SECONDS, BEFORE)
    carry_out(scene.store, made.translation, made.proposal.schedule)
    first = scene.board().of(scene.placed["Aliyeva"])[0]
    scene.store.save("absence", {"person": scene.people["Aliyeva"], "starts": first.day})
    mended = make(scene.store, scene.period, SECONDS, BEFORE)
    assert mended.proposal.full and {each.placement for each in mended.differences} == {scene.placed["Aliyeva"]}
    carry_out(scene.store, mended.translation, mended.proposal.schedule)
    assert Checker(scene.board()).all() == []


def test_the_past_stays_as_it_is(scene: Scene) -> None:
    kept = [scene.put("Aliyeva", day(1, 1)), scene.put("Aliyeva", day(1, 2))]
    made = make(scene.store, scene.period, SECONDS, day(2, 1))
    carry_out(scene.store, made.translation, made.proposal.schedule)
    board = scene.board()
    assert [board.sessions[i].day for i in kept] == [day(1, 1), day(1, 2)]
    assert not any(s.day < day(2, 1) for s in board.sessions.values() if s.id not in kept)


def test_who_has_nothing_behind_her_begins_now(scene: Scene) -> None:
    scene.store.save("practice_programme", {"weeks": 1, "most": 5, "trials_from": 1}, scene.plan)
    made = make(scene.store, scene.period, SECONDS, date(2026, 11, 7))  # the Saturday after the first week
    assert made.proposal.full
    carry_out(scene.store, made.translation, made.proposal.schedule)
    assert {s.day.isocalendar().week for s in scene.board().sessions.values()} == {day(2, 1).isocalendar().week}


def test_what_is_impossible_is_explained_with_a_way_to_it_and_the_rest_is_planned(scene: Scene) -> None:
    away = scene.store.save("absence", {"person": scene.people["Aliyeva"], "starts": day(1, 1), "ends": day(2, 4)})
    made = make(scene.store, scene.period, SECONDS, BEFORE)
    reasons = made.reasons(EN)
    assert not made.proposal.full
    assert any("Aliyeva" in reason.text for reason in reasons)
    assert all(reason.opens[0] for reason in reasons) and any(reason.helps for reason in reasons)
    assert all(reason.opens[1] == away for reason in reasons if reason.opens[0] == "absence")
    planned = {each.placement for each in made.differences}
    assert {scene.placed[name] for name in NAMES[1:]} <= planned
    told_json = made.json(EN)
    assert told_json["feasible"] is False and told_json["conflict"][0]["sentence"]


def test_too_few_places_on_a_day_are_counted_and_lead_to_whoever_may_come_on_another(scene: Scene) -> None:
    store = scene.store
    scene.programme(least=2, children=1)
    for group in scene.groups.values():
        store.save("kindergarten_group", {"places": 1}, group)
    for placed in scene.placed.values():
        store.save("placement", {"days": "25"}, placed)
    away = [store.save("wish", {"placement": p, "sort": "busy", "weekday": "5"}) for p in scene.placed.values()]
    translation = Translation(scene.board(), levels(store, scene.period), BEFORE)
    counted_out = Proposal((), Cost(), conflicts=count(Grid(translation.problem())).conflicts)
    reasons = Reasons(translation, EN).of(counted_out)
    assert reasons[0].text == (
        "In the week 1 (from 02.11.2026) these students need 8 places on the days on which they are free (Tuesday), but "
        "the groups offer 4, 4 too few: Aliyeva Gulnora, Botirova Gulnora, Karimova Gulnora, Saidova Gulnora."
    )
    assert {reason.rule: reason.opens for reason in reasons if not reason.helps} == {
        "weekly_least": ("practice_programme", scene.plan),
        "classes": ("placement", frozenset(scene.placed.values())),
        "absence": ("wish", frozenset(away)), "capacity": ("kindergarten_group", frozenset(scene.groups.values())),
    }  # fmt: skip


@pytest.mark.parametrize(("build", "sentence"), [
    (lambda s: s.store.delete("placement", list(s.placed.values())), "Nobody is placed"),
    (lambda s: s.store.save("practice_period", {"plan": None}, s.period), "Say first how many half-days"),
])  # fmt: skip
def test_what_lacks_for_a_schedule_is_said(scene: Scene, build: object, sentence: str) -> None:
    build(scene)  # type: ignore[operator]
    with pytest.raises(LabDeskError, match=sentence):
        make(scene.store, scene.period, SECONDS, BEFORE)


def test_a_practice_that_is_over_is_not_planned(scene: Scene) -> None:
    with pytest.raises(LabDeskError, match="over"):
        make(scene.store, scene.period, SECONDS, date(2027, 1, 1))


def test_how_much_a_wish_counts_is_kept_by_period(scene: Scene) -> None:
    keep_levels(scene.store, scene.period, {"half": "high", "nonsense": "high", "even": "loud"})
    kept = levels(scene.store, scene.period)
    assert (kept["half"], kept["even"], kept["free_day"]) == ("high", "normal", "none")


def test_a_cloned_period_keeps_the_rhythm_and_not_the_students(scene: Scene) -> None:
    store = scene.store
    store.save("practice_activity", {"period": scene.period, "title": "Kuzatish", "sort": "observe", "hours": 6})
    store.save("supervisor_visit", {"period": scene.period, "day": day(1, 2), "questions": "Savol", "held": True})
    made = clone(store, scene.period, "Kelasi yil")
    values = store.get("practice_period", made)
    assert (values["starts"], values["plan"], values["order_number"]) == (date(2027, 11, 1), scene.plan, None)
    parts = {key: store.total(Query(key, where={"period": made}))
             for key in ("practice_activity", "mentor_terms", "supervisor_visit", "placement")}  # fmt: skip
    assert parts == {"practice_activity": 1, "mentor_terms": 4, "supervisor_visit": 1, "placement": 0}
    [visit] = store.listing(Query("supervisor_visit", ("day", "questions", "held"), where={"period": made}), 0, -1)
    assert visit.values == (date(2027, 11, 2), None, None)
    store.undo()
    assert store.total(Query("practice_period")) == 1


def test_a_week_is_seen_four_ways(scene: Scene) -> None:
    row = scene.put("Aliyeva", MONDAY, sort="lesson")
    board = scene.board()
    for view, line, text in (
        ("group", "Kichik", "● Aliyeva G."), ("room", "Room 101", "● Aliyeva G."),
        ("student", "Aliyeva G.", "● I · Kichik"), ("mentor", "MentorKichik1 N.", "● I · Aliyeva G."),
    ):  # fmt: skip
        shown = week(board, view, MONDAY, EN)
        place = shown.place_of(board.sessions[row])
        assert place is not None
        assert (shown.lines[place[0]].label, told(board, view, board.sessions[row], EN)) == (line, text)


def test_a_period_is_found_by_number_or_title(scene: Scene) -> None:
    assert find_period(scene.store, str(scene.period)) == find_period(scene.store, "kuzgi") == scene.period
    with pytest.raises(LabDeskError, match="There is no practice period"):
        find_period(scene.store, "bahorgi")
