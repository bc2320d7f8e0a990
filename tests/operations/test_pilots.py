"""A rule frozen before the results, the outcome that follows, the gates it opens, and what becomes of a project."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labdesk.errors import LabDeskError
from labdesk.i18n import language
from labdesk.operations import gates, piloting, spreading
from labdesk.operations.gates import Paper
from labdesk.operations.today import today
from labdesk.schema.pilots import PilotIndicator
from labdesk.store import Query, Store

DAY = date(2026, 11, 23)
EN = language("en")


def project(store: Store, **more: Any) -> int:
    return store.save("project", {"title": "Bogʻ", "stage": "pilot", "goal": "Bir maqsad.", "measure": "60 %", **more})


def pilot(store: Store, of: int, needed: int | None = 2, targets: tuple[float | None, ...] = (10, 20, 30)) -> int:
    made = store.save("pilot", {"title": "Sinov", "project": of, "starts": date(2026, 9, 1), "needed": needed})
    for number, target in enumerate(targets, 1):
        values = {"pilot": made, "title": f"Koʻrsatkich {number}", "position": number, "baseline": 5, "target": target}
        store.save("pilot_indicator", values)
    return made


def indicators(store: Store, of: int) -> list[int]:
    return [row.id for row in store.listing(Query("pilot_indicator", where={"pilot": of}), 0, -1)]


def enter(store: Store, of: int, *results: float) -> None:
    for row_id, result in zip(indicators(store, of), results, strict=True):
        store.save("pilot_indicator", {"actual": result}, row_id)


def refused(act: Callable[[], Any]) -> str:
    with pytest.raises(LabDeskError) as caught:
        act()
    return EN(caught.value.message, **caught.value.values)


@pytest.mark.parametrize(
    ("results", "outcome"), [((12, 25, 1), "successful"), ((12, 1, 1), "partly"), ((1, 1, 1), "failed")]
)
def test_the_outcome_follows_from_the_rule_and_the_results(
    store: Store, results: tuple[float, ...], outcome: str
) -> None:
    test = pilot(store, project(store))
    piloting.freeze(store, test, DAY)
    enter(store, test, *results)
    assert piloting.confirm(store, test, DAY) == outcome
    assert (store.get("pilot", test)["outcome"], store.get("pilot", test)["confirmed"]) == (outcome, DAY)


def test_lower_can_be_better_and_growth_is_counted_for_the_better(store: Store) -> None:
    test = pilot(store, project(store), targets=())
    values = {"pilot": test, "title": "Xatolar", "baseline": 40, "target": 20, "better": "lower"}
    store.save("pilot_indicator", values)
    store.save("pilot", {"needed": 1}, test)
    piloting.freeze(store, test, DAY)
    enter(store, test, 10)
    [row] = store.listing(Query("pilot_indicator", ("growth", "reached")), 0, -1)
    assert row.values == (75.0, True)


def test_a_rule_that_is_not_whole_cannot_be_frozen(store: Store) -> None:
    of = project(store)
    assert "no indicators" in refused(lambda: piloting.freeze(store, pilot(store, of, targets=())))
    second = store.save("pilot", {"title": "Sinov 2", "project": of, "starts": DAY, "needed": 5})
    store.save("pilot_indicator", {"pilot": second, "title": "A", "target": 3})
    assert refused(lambda: piloting.freeze(store, second)) == "The rule asks for 5 indicators, but there are only 1."
    third = store.save("pilot", {"title": "Sinov 3", "project": of, "starts": DAY, "needed": 1})
    store.save("pilot_indicator", {"pilot": third, "title": "A"})
    assert refused(lambda: piloting.freeze(store, third)) == "The indicator “A” has no target."


def test_results_wait_for_the_rule(store: Store) -> None:
    test = pilot(store, project(store))
    first = indicators(store, test)[0]
    assert "Freeze the rule first" in refused(lambda: store.save("pilot_indicator", {"actual": 3}, first))
    assert store.get("pilot_indicator", first)["actual"] is None
    assert "never frozen" in refused(lambda: piloting.confirm(store, test))


def test_nothing_of_a_frozen_rule_is_changed_added_or_taken_away(store: Store) -> None:
    test = pilot(store, project(store))
    piloting.freeze(store, test, DAY)
    first = indicators(store, test)[0]
    other = pilot(store, project(store, title="Boshqa"), targets=())
    for act in (
        lambda: store.save("pilot", {"needed": 1}, test),
        lambda: store.save("pilot_indicator", {"target": 1}, first),
        lambda: store.save("pilot_indicator", {"baseline": 9}, first),
        lambda: store.save("pilot_indicator", {"pilot": other}, first),
        lambda: store.save("pilot_indicator", {"pilot": test, "title": "Yangi", "target": 1}),
        lambda: store.delete("pilot_indicator", [first]),
    ):
        assert "frozen" in refused(act)
    store.save("pilot", {"children": 24}, test)
    assert store.get("pilot", test)["children"] == 24


def test_a_confirmed_result_is_corrected_only_after_the_confirmation_was_taken_back(store: Store) -> None:
    test = pilot(store, project(store))
    piloting.freeze(store, test, DAY)
    enter(store, test, 12, 25, 1)
    piloting.confirm(store, test, DAY)
    last = indicators(store, test)[2]
    assert "take the confirmation back" in refused(lambda: store.save("pilot_indicator", {"actual": 40}, last))
    piloting.reopen(store, test)
    store.save("pilot_indicator", {"actual": 40}, last)
    assert store.get("pilot", test)["confirmed"] is None


def test_undo_goes_back_over_the_freeze_and_redo_forward_again(store: Store) -> None:
    test = pilot(store, project(store))
    piloting.freeze(store, test, DAY)
    enter(store, test, 1, 2, 3)
    for _ in range(4):
        store.undo()
    assert store.get("pilot", test)["frozen"] is None
    for _ in range(4):
        store.redo()
    assert store.get("pilot", test)["frozen"] == DAY
    assert piloting.verdict(store, test).measured == 3


RULE = ("title", "instrument", "unit", "better", "baseline", "target", "control_baseline")
ACTS = st.lists(
    st.tuples(
        st.sampled_from(("save", "rows", "object", "delete", "add", "needed", "result")),
        st.integers(0, 2),
        st.sampled_from(RULE),
        st.integers(0, 99),
    ),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_a_frozen_rule_never_changes_whatever_is_tried(
    tmp_path_factory: pytest.TempPathFactory, empty_file: Path, acts: list[Any]
) -> None:
    store = Store.open(Path(shutil.copy(empty_file, tmp_path_factory.mktemp("frozen") / "site.labdesk")))
    test = pilot(store, project(store))
    piloting.freeze(store, test, DAY)
    ids = indicators(store, test)

    def rule() -> Any:
        return store.get("pilot", test)["needed"], [
            [row[name] for name in ("id", *RULE)] for row in (store.get("pilot_indicator", i) for i in ids)
        ]

    before = rule()
    for kind, place, name, number in acts:
        value = "higher" if name == "better" else number if name in RULE[4:] else f"x{number}"
        with contextlib.suppress(LabDeskError):
            _try(store, test, ids[place], kind, name, value, number)
        assert rule() == before
        assert indicators(store, test) == ids
    store.close()


def _try(store: Store, test: int, row_id: int, kind: str, name: str, value: Any, number: int) -> None:
    match kind:
        case "save":
            store.save("pilot_indicator", {name: value}, row_id)
        case "rows":
            with store.transaction("Change") as session:
                session.alter_rows(PilotIndicator, [(store.rows("pilot_indicator", [row_id])[row_id], {name: value})])
        case "object":
            with store.transaction("Change") as session:
                setattr(session.get_one(PilotIndicator, row_id), name, value)
        case "delete":
            store.delete("pilot_indicator", [row_id])
        case "add":
            store.save("pilot_indicator", {"pilot": test, "title": f"Yangi {number}", "target": number})
        case "needed":
            store.save("pilot", {"needed": number % 3 + 3}, test)
        case _:
            store.save("pilot_indicator", {"actual": number}, row_id)


# --- gates -----------------------------------------------------------------------------------------------------------


def lacking(store: Store, of: int, stage: str) -> list[str]:
    return [each.said(EN) for each in gates.missing(store, of, stage)]


def test_each_stage_says_what_it_lacks_until_it_is_there(store: Store) -> None:
    of = project(store)
    assert "The implementation programme has no actions." in lacking(store, of, "programme")
    store.save("programme_action", {"project": of, "title": "Seminar", "phase": "main"})
    assert "Actions of the programme without a person responsible or a day: 1." in lacking(store, of, "programme")
    assert "The project has no pilot test." in lacking(store, of, "pilot")
    test = pilot(store, of)
    assert "The success rule of “Sinov” is not frozen." in lacking(store, of, "pilot")
    piloting.freeze(store, test, DAY)
    assert "Results of “Sinov” are missing." in lacking(store, of, "pilot")
    enter(store, test, 12, 25, 31)
    assert not [said for said in lacking(store, of, "pilot") if "Results" in said]
    assert "The commission has not confirmed the outcome of “Sinov”." in lacking(store, of, "decision")
    piloting.confirm(store, test, DAY)
    assert "The act of “Sinov” has no number or date." in lacking(store, of, "decision")
    assert "Nobody has taken the project over yet." in lacking(store, of, "spread")


def test_a_failed_test_opens_the_way_only_by_a_signed_exception(store: Store) -> None:
    of = project(store)
    test = pilot(store, of)
    piloting.freeze(store, test, DAY)
    enter(store, test, 1, 1, 1)
    piloting.confirm(store, test, DAY)
    gates.advance(store, of, "decision", remark="Hujjatlar keyin", day=DAY)
    with pytest.raises(LabDeskError, match="did not succeed"):
        gates.advance(store, of, "spread", remark="Baribir")
    gates.advance(store, of, "spread", Paper("exception", "7", DAY), "Kengash qarori", DAY)
    assert store.get("project", of)["stage"] == "spread"


# --- spread ----------------------------------------------------------------------------------------------------------


def adopted(store: Store, of: int, name: str, region: str = "1730", day: date = date(2026, 8, 31)) -> int:
    who = store.save("organisation", {"name": name, "sort": "mtt", "region": region, "district": "Quva tumani"})
    return store.save("adoption", {"project": of, "organisation": who, "day": day})


def test_looks_are_planned_once_for_each_introduction_as_one_act(store: Store) -> None:
    made = adopted(store, project(store), "1-MTT")
    assert spreading.plan_follow_ups(store) == 3
    rows = store.listing(Query("follow_up", ("months", "due"), where={"adoption": made}), 0, -1)
    assert [row.values for row in rows] == [
        ("3", date(2026, 11, 30)), ("6", date(2027, 2, 28)), ("12", date(2027, 8, 31)),
    ]  # fmt: skip
    assert spreading.plan_follow_ups(store) == 0
    store.undo()
    assert store.total(Query("follow_up")) == 0


def test_the_share_in_use_counts_those_that_were_looked_at_by_the_latest_look(store: Store) -> None:
    of = project(store)
    first, second, _ = (adopted(store, of, f"{n}-MTT", "1730" if n < 3 else "1703") for n in (1, 2, 3))
    spreading.plan_follow_ups(store)
    looks = store.listing(Query("follow_up", ("adoption", "months")), 0, -1)
    of_first = [row.id for row in looks if store.get("follow_up", row.id)["adoption"] == first]
    of_second = [row.id for row in looks if store.get("follow_up", row.id)["adoption"] == second]
    store.save("follow_up", {"done": date(2026, 11, 30), "state": "stopped", "reason": "Xodim ketdi"}, of_first[0])
    store.save("follow_up", {"done": date(2027, 2, 28), "state": "adapted"}, of_first[1])
    store.save("follow_up", {"done": date(2026, 11, 30), "state": "stopped", "reason": "Xona yoʻq"}, of_second[0])
    found = {place.region: place for place in spreading.places(store, of)}
    assert (found["1730"].adoptions, found["1730"].adapted, found["1730"].stopped) == (2, 1, 1)
    assert found["1730"].share == 50.0
    assert found["1703"].share is None
    assert spreading.whole(found.values()).adoptions == 3


def test_giving_up_needs_a_reason(store: Store) -> None:
    made = adopted(store, project(store), "1-MTT")
    said = refused(lambda: store.save("follow_up", {"adoption": made, "months": "3", "state": "stopped", "done": DAY}))
    assert said == "Write why it is no longer in use"


def test_the_page_of_the_day_speaks_of_actions_tests_and_looks(store: Store) -> None:
    of = project(store)
    store.save("programme_action", {"project": of, "title": "Seminar", "phase": "main", "due": date(2026, 11, 1)})
    test = pilot(store, of)
    store.save("pilot", {"ends": date(2026, 11, 20)}, test)
    made = adopted(store, of, "1-MTT")
    store.save("follow_up", {"adoption": made, "months": "3", "due": date(2026, 11, 22)})
    said = {notice.rule: notice.said(EN) for notice in today(store, DAY)}
    assert said["actions-overdue"].startswith("The action “Seminar” was due on 01.11.2026")
    assert said["pilots-ended"] == "The pilot test “Sinov” ended on 20.11.2026 and its outcome is not confirmed."
    assert said["pilots-unfrozen"] == "The pilot test “Sinov” has begun, but its success rule is not frozen."
    assert said["follow-ups-due"] == "Ask 1-MTT how “Bogʻ” is doing: the follow-up was due on 22.11.2026."
    piloting.freeze(store, test, DAY)
    enter(store, test, 1, 1, 1)
    piloting.confirm(store, test, DAY)
    after = {notice.rule for notice in today(store, DAY)}
    assert not after & {"pilots-ended", "pilots-unfrozen"}
