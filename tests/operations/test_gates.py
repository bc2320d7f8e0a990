"""The way of a project: which steps are possible, what they lack, what they leave behind, and that undo takes all back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labdesk.errors import LabDeskError
from labdesk.i18n import LANGUAGES, language
from labdesk.operations import gates
from labdesk.operations.gates import ADVICE, GATES, MUST, WAY, Paper, Refused, RemarkNeeded
from labdesk.operations.project_changes import extend, redirect, turn
from labdesk.schema.projects import STATES, one_sentence
from labdesk.store import Query, Store

EN = language("en")
DAY = date(2026, 11, 23)
MINUTES = Paper("minutes", "5", DAY)


def project(store: Store, stage: str = "problem", **more: Any) -> int:
    whole = {"goal": "Bolalar nutqi ravon boʻladi.", "measure": "75 foiz", "object": "Nutq", "subject": "Oʻyin"}
    return store.save("project", {"title": "Bogʻ", "stage": stage, **whole, **more})


def said(found: list[gates.Missing]) -> list[str]:
    return [each.said(EN) for each in found]


def stays(store: Store, row_id: int) -> list[tuple[Any, ...]]:
    rows = store.listing(
        Query(
            "project_stage", ("stage", "opened", "closed", "number", "remark"), where={"project": row_id}, order=("id",)
        )
    )
    return [tuple(row.values) for row in rows]


def walked(store: Store, *stages: str) -> int:
    """A project that was moved through these stages, each by a paper and a remark."""
    made = project(store)
    for number, stage in enumerate(stages):
        gates.advance(store, made, stage, MINUTES, "bor", DAY + timedelta(number))
    return made


def tables(store: Store) -> list[str]:
    """Everything the records hold; how often a row was written does not count."""
    with sqlite3.connect(store.path) as file:
        names = [
            n
            for (n,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if n in ("project", "project_stage", "project_event")
        ]
        found = []
        for name in names:
            columns = [c[1] for c in file.execute(f"PRAGMA table_info({name})") if c[1] != "version"]
            found += [
                json.dumps([name, *row]) for row in file.execute(f"SELECT {', '.join(columns)} FROM {name} ORDER BY id")
            ]
    file.close()
    return found


def test_a_step_closes_the_stage_with_its_paper_and_opens_the_next_as_one_act(store: Store) -> None:
    made = project(store, "object")
    before = tables(store)
    gates.advance(store, made, "direction", Paper("minutes", "5", date(2026, 11, 20)), "", DAY)
    assert stays(store, made) == [
        ("object", DAY, DAY, "5", None), ("direction", DAY, None, None, None),
    ]  # fmt: skip
    assert store.get("project", made)["stage"] == "direction"
    assert EN(store.undoable().label, **store.undoable().values) == "Project “Bogʻ”: Research object → Direction"
    store.undo()
    assert tables(store) == before
    store.redo()
    assert store.get("project", made)["stage"] == "direction"


def test_a_missing_paper_is_passed_with_a_remark_only(store: Store) -> None:
    made = project(store, "direction")
    with pytest.raises(RemarkNeeded) as refused:
        gates.advance(store, made, "group", None, " ", DAY)
    assert said(refused.value.missing) == [
        "The stage “Direction” has no basis paper (Minutes).", "The project has no programme direction.",
        "It is not written why the direction was chosen.",
    ]  # fmt: skip
    assert store.get("project", made)["stage"] == "direction"
    gates.advance(store, made, "group", None, "kengash dekabrda", DAY)
    assert stays(store, made)[0] == ("direction", DAY, DAY, None, "kengash dekabrda")


def test_the_paper_of_the_gate_needs_no_remark(store: Store) -> None:
    made = project(store, "programme")
    assert said(gates.missing(store, made, "programme"))[:1] == [
        "The stage “Programme” has no basis paper (Approved programme)."
    ]
    walk = walked(store, "object", "direction", "group", "development", "examination", "programme")
    store.save("programme_action", {"project": walk, "phase": "main", "title": "Mashgʻulotlar"})
    gates.advance(store, walk, "pilot", Paper("programme", "1-D", DAY), "", DAY)
    assert store.get("project", walk)["stage"] == "pilot"
    assert gates.opened_on(store, walk) == DAY
    assert gates.due_on(store, walk) == DAY + timedelta(GATES["pilot"].days)


def test_without_goal_and_measure_no_project_leaves_the_object(store: Store) -> None:
    made = project(store, "object", goal=None)
    with pytest.raises(Refused, match="goal of the project is not written"):
        gates.advance(store, made, "direction", MINUTES, "keyin yoziladi", DAY)
    assert [m.weight for m in gates.missing(store, made, "object")] == [MUST, ADVICE]


@pytest.mark.parametrize(
    ("stages", "to", "sentence"),
    [
        ((), "pilot", "only after its examination"),
        ((), "spread", "only after its examination"),
        (
            ("object", "direction", "group", "development", "examination", "programme", "pilot"),
            "spread",
            "whose pilot test succeeded",
        ),
        ((), "somewhere", "is not a stage"),
        ((), "problem", "stands in this stage already"),
    ],
)
def test_an_impossible_step_is_refused_with_a_sentence(
    stages: tuple[str, ...], to: str, sentence: str, store: Store
) -> None:
    made = walked(store, *stages)
    with pytest.raises(LabDeskError, match=sentence):
        gates.advance(store, made, to, MINUTES, "izoh", DAY)


def test_a_signed_exception_with_number_and_date_opens_the_way(store: Store) -> None:
    made = project(store, "programme")
    with pytest.raises(Refused):
        gates.advance(store, made, "spread", Paper("exception", "7"), "boshqarma buyrugʻi", DAY)
    gates.advance(store, made, "spread", Paper("exception", "7", DAY), "boshqarma buyrugʻi", DAY)
    assert store.get("project", made)["stage"] == "spread"


def test_a_step_back_needs_its_reason(store: Store) -> None:
    made = walked(store, "object", "direction", "group", "development", "examination")
    with pytest.raises(RemarkNeeded):
        gates.advance(store, made, "development", None, "", DAY + timedelta(9))
    gates.advance(store, made, "development", None, "ekspert mulohazalari", DAY + timedelta(9))
    assert [stay[0] for stay in stays(store, made)][-2:] == ["examination", "development"]
    assert gates.moves("development")[0] == "examination"


def test_a_project_that_is_not_at_work_stands_still_until_it_is_resumed(store: Store) -> None:
    made = walked(store, "object")
    turn(store, made, "suspended", "taʼmir", Paper("order", "3", DAY), DAY)
    with pytest.raises(Refused, match="not at work"):
        gates.advance(store, made, "direction", MINUTES, "izoh", DAY)
    with pytest.raises(LabDeskError, match="reason"):
        turn(store, made, "active", " ", None, DAY)
    turn(store, made, "active", "taʼmir tugadi", None, DAY)
    gates.advance(store, made, "direction", MINUTES, "izoh", DAY)
    events = store.listing(Query("project_event", ("old", "new", "reason", "number"), where={"project": made}))
    assert [tuple(each.values) for each in events] == [
        ("active", "suspended", "taʼmir", "3"),
        ("suspended", "active", "taʼmir tugadi", None),
    ]


def test_a_change_of_the_plan_keeps_what_was_there_before(store: Store) -> None:
    quality = store.save("direction", {"title": "Sifat"})
    made = project(store, direction=quality, ends=date(2026, 12, 25))
    begun = tables(store)
    with pytest.raises(Refused, match="after the present one"):
        extend(store, made, date(2026, 12, 25), "kech qoldik")
    extend(store, made, date(2027, 3, 1), "kech qoldik", Paper("order", "7", DAY), DAY)
    redirect(store, made, store.save("direction", {"title": "Iqtidor"}), "boshqa mavzu", None, DAY)
    with pytest.raises(Refused):
        redirect(store, made, store.get("project", made)["direction"], "yana")
    rows = store.listing(Query("project_event", ("sort", "old", "new", "number"), order=("id",)))
    assert [row.values for row in rows] == [
        ("extension", "2026-12-25", "2027-03-01", "7"), ("direction", "Sifat", "Iqtidor", None),
    ]  # fmt: skip
    assert store.get("project", made)["ends"] == date(2027, 3, 1)
    for _ in range(3):
        store.undo()
    assert tables(store) == begun


def test_a_group_is_told_what_it_lacks(store: Store) -> None:
    made = project(store, "group")
    assert said(gates.missing(store, made, "group")) == ["The project has no group."]
    group = store.save("project_group", {"title": "Ijod", "project": made, "order_number": "3", "order_date": DAY})
    assert said(gates.missing(store, made, "group")) == ["The project group “Ijod” has no members."]
    person = store.save("person", {"surname_latn": "Aliyeva", "first_latn": "Nodira"})
    member = store.save("group_member", {"group": group, "person": person, "role": "leader", "specialism": "Metodika"})
    assert [each.weight for each in gates.missing(store, made, "group")] == [ADVICE] * 3
    otm = store.save("organisation", {"name": "FarDU", "sort": "otm"})
    other = store.save("person", {"surname_latn": "Karimova", "first_latn": "Lola"})
    store.save(
        "group_member",
        {"group": group, "person": other, "role": "practitioner", "specialism": "Psixologiya", "organisation": otm},
    )
    assert gates.missing(store, made, "group") == []
    store.save("group_member", {"left": date(2026, 1, 9), "left_reason": "oʻz arizasi"}, member)
    assert said(gates.missing(store, made, "group"))[0] == "The project group “Ijod” has no leader."


def test_everything_missing_is_said_in_every_language_and_opens_a_record_type(store: Store) -> None:
    made = store.save("project", {"title": "Bogʻ"})
    for stage in WAY:
        for each in gates.missing(store, made, stage):
            assert each.stage == stage
            for code in LANGUAGES:
                assert "{" not in each.said(language(code))
            assert each.opens[1] is not None


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Bola nutqi ravon boʻladi.", True), ("2026–2027-oʻquv yilida ulush 46,5 foizdan 75 foizga oshadi", True),
        ("N. Sh. Karimova bilan ishlanadi.", True), ("Biri. Ikkinchisi.", False), ("Biri boʻladi!\nIkkinchisi", False),
        ("Цель достигнута. Вторая цель тоже.", False), ("", False),
    ],
)  # fmt: skip
def test_a_goal_is_one_sentence(text: str, one: bool) -> None:
    assert one_sentence(text) is one


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.sampled_from(WAY), st.sampled_from(["", "izoh"]), st.sampled_from([None, MINUTES, Paper("exception", "1", DAY)])),
        st.tuples(st.just("turn"), st.sampled_from(list(STATES)), st.sampled_from(["", "sabab"]), st.none()),
        st.tuples(st.just("undo"), st.none(), st.none(), st.none()),
    ),
    max_size=10,
)  # fmt: skip


@pytest.fixture(scope="module")
def begun_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, int, list[str]]]:
    """One project in one file; every history ends with all of it undone, so the next one begins where it began."""
    store = Store.create(tmp_path_factory.mktemp("gates") / "site.labdesk")
    made = project(store)
    store.begin_undo_here()
    yield store, made, tables(store)
    store.close()


@settings(max_examples=25, deadline=None)
@given(acts=ACTS)
def test_no_history_leads_to_an_impossible_stage_and_undo_returns_to_where_it_began(
    acts: list[Any], begun_site: tuple[Store, int, list[str]]
) -> None:
    store, made, begun = begun_site
    excepted = False
    try:
        for number, (kind, to, words, paper) in enumerate(acts):
            try:
                if kind == "move":
                    gates.advance(store, made, to, paper, words, DAY + timedelta(number))
                    excepted |= bool(paper and paper.kind == "exception")
                elif kind == "turn":
                    turn(store, made, to, words, None, DAY + timedelta(number))
                else:
                    store.undo()
            except LabDeskError:
                continue
            _stands_well(store, made, excepted)
    finally:
        while store.undo():
            pass
    assert tables(store) == begun


def _stands_well(store: Store, made: int, excepted: bool) -> None:
    stage = store.get("project", made)["stage"]
    rows = stays(store, made)
    been = {row[0] for row in rows}
    assert stage in WAY
    assert [row[0] for row in rows if row[2] is None] in ([], [stage])
    assert all(row[2] is None or row[1] <= row[2] for row in rows)
    if stage == "spread" and not excepted:
        assert {"examination", "pilot", "decision"} <= been
    if stage == "pilot" and not excepted:
        assert "examination" in been


def test_old_stages_find_their_place_when_a_file_of_before_is_opened(tmp_path: Path) -> None:
    old = {"proposed": ("problem", "active"), "revision": ("development", "active"), "tested": ("decision", "active"),
           "introduced": ("spread", "completed"), "rejected": ("examination", "rejected"), "pilot": ("pilot", "active")}  # fmt: skip
    store = Store.create(tmp_path / "site.labdesk")
    ids = {store.save("project", {"title": stage}): stage for stage in old}
    store.close()
    _back_to_0007(tmp_path / "site.labdesk", ids)
    store = Store.open(tmp_path / "site.labdesk")
    found = {stage: (store.get("project", i)["stage"], store.get("project", i)["state"]) for i, stage in ids.items()}
    known = {stage: store.history("project", i)[-1][1].new["stage"] for i, stage in ids.items()}
    store.close()
    assert found == old
    assert known == {stage: new for stage, (new, _) in old.items()}


def _back_to_0007(path: Path, ids: dict[int, str]) -> None:
    """The file as it was before passports: new tables and fields are gone, stages are called as they were."""
    new = ("task_check", "project_task", "project_resource", "project_event", "project_stage", "minutes_item", "minutes",
           "direction_choice", "direction_criterion", "project_objective", "programme_objective", "project_problem", "problem", "examination_score", "examination_remark", "examination_expert",
           "examination", "follow_up", "adoption", "pilot_indicator", "pilot_member", "pilot_group", "pilot",
           "programme_action")  # fmt: skip
    with sqlite3.connect(path) as file:
        for table in new:
            file.execute(f"DROP TABLE {table}")
        for column in (
            "approach",
            "object",
            "subject",
            "hypothesis",
            "measure",
            "tasks",
            "resources",
            "risks",
            "state",
        ):
            file.execute(f"ALTER TABLE project DROP COLUMN {column}")
        for column in ("joined", "left", "left_reason"):
            file.execute(f'ALTER TABLE group_member DROP COLUMN "{column}"')
        for row_id, stage in ids.items():
            file.execute("UPDATE project SET stage = ? WHERE id = ?", (stage, row_id))
            told = "UPDATE journal_row SET new = json_set(new, '$.stage', ?) WHERE record = 'project' AND row_id = ?"
            file.execute(told, (stage, row_id))
        file.execute("UPDATE alembic_version SET version_num = '0007'")
    file.close()
