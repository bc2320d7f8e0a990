"""The sample year and the beginning of a site, seen through the store."""

import io
import json
from collections import Counter, defaultdict
from datetime import date

import pytest
from PIL import Image
from sqlalchemy import select

from labdesk.errors import Cancelled, LabDeskError
from labdesk.operations.practice_conflicts import Checker
from labdesk.operations.practice_numbers import owed, wishes_met
from labdesk.operations.practice_problem import Translation, levels
from labdesk.operations.practice_reading import read_board
from labdesk.operations.sample import fill
from labdesk.operations.sites import new_site, school_year_of
from labdesk.scheduling.checker import Checked
from labdesk.schema import records
from labdesk.store import Invalid, Query, Store, check
from labdesk.work import Progress

KEYS = {
    "paragraph": {"type", "runs", "align"}, "heading": {"type", "level", "text"}, "bullets": {"type", "items"},
    "numbers": {"type", "items"}, "table": {"type", "title", "columns", "rows"},
    "picture": {"type", "blob", "caption"}, "chart": {"type", "kind", "labels", "series", "title"},
    "reference": {"type", "text"}, "break": {"type"},
}  # fmt: skip


@pytest.fixture(scope="module")
def site(lasting_year: Store) -> Store:
    return lasting_year


def everything(store, key):
    with store.reading() as session:
        found = session.scalars(select(records()[key]).order_by(records()[key].id)).all()
        session.expunge_all()
    return found


def contents(store):
    return [(section, json.loads(section.content)) for section in everything(store, "manual_section")]


def test_every_record_can_be_saved_and_raises_no_warning(site):
    for record in records().values():
        with site.reading() as session:
            for found in session.scalars(select(record)):
                check(found)
                assert list(found.problems()) == []


def test_the_year_is_rich(site):
    least = {
        "organisation": 3, "site": 1, "kindergarten_group": 6, "agreement": 4, "practice_period": 2, "student": 60,
        "placement": 60, "direction": 4, "project": 6, "project_group": 6, "talent": 25, "event": 12, "manual": 2,
        "day_off": 20,
    }  # fmt: skip
    assert {key: n for key, n in least.items() if site.total(Query(key)) < n} == {}
    assert len({a.person_id for a in everything(site, "affiliation") if a.role != "child"}) == 45
    assert len({project.stage for project in everything(site, "project")}) == 10


def test_people_are_told_apart_and_spelt_in_both_scripts(site):
    people = everything(site, "person")
    assert len({person.match_key for person in people}) == len(people)
    assert all(person.latn_confirmed and person.cyrl_confirmed for person in people)
    assert not any(person.jshshir or person.passport for person in people)
    assert [row.values[0] for row in site.find("person", "Юсупова Моҳира", cyrillic=True)] == [
        "Юсупова Моҳира Тўлқиновна"
    ]


def test_natural_keys_are_unique(site):
    for key, record in records().items():
        columns = [record.fields()[name].column for name in record.kind.key]
        found = Counter(tuple(getattr(row, column) for column in columns) for row in everything(site, key))
        assert [values for values, n in found.items() if n > 1] == [], key


def test_project_groups_join_several_organisations_and_give_everybody_a_task(site):
    members = defaultdict(list)
    for member in everything(site, "group_member"):
        members[member.group_id].append(member)
    assert len(members) == site.total(Query("project_group"))
    for group in members.values():
        assert len({member.organisation_id for member in group}) > 1
        assert all(member.task for member in group)
        assert [member.role for member in group].count("leader") == 1


def test_placements_fit_the_places_of_each_shift_and_day(site):
    groups = {group.id: group for group in everything(site, "kindergarten_group")}
    held = Counter(
        (place.period_id, place.group_id, place.shift, day)
        for place in everything(site, "placement")
        if place.group_id
        for day in place.days
    )
    assert all(n <= groups[group].places for (_, group, _, _), n in held.items())


def test_the_hours_of_a_practice_are_those_of_its_activities(site):
    hours = Counter()
    for activity in everything(site, "practice_activity"):
        hours[activity.period_id] += activity.hours
    assert {period.id: period.hours for period in everything(site, "practice_period")} == hours


def test_an_agreement_ends_within_sixty_days_and_a_practice_runs(site):
    today = date(2026, 11, 23)
    agreements = everything(site, "agreement")
    assert len([a for a in agreements if a.state == "active" and 0 <= (a.ends - today).days <= 60]) == 1
    assert [p.starts <= today <= p.ends for p in everything(site, "practice_period")] == [False, True, False]


def test_evidence_grows_and_nothing_lies_in_the_future(site):
    growth = defaultdict(list)
    for evidence in everything(site, "evidence"):
        growth[evidence.talent_id].append((evidence.seen, evidence.strength))
    talents = everything(site, "talent")
    assert Counter(talent.category for talent in talents) == {"child": 20, "student": 5}
    for talent in talents:
        seen = growth[talent.id]
        assert 3 <= len(seen) <= 6
        assert seen == sorted(seen)
        assert seen[0][1] < seen[-1][1]
        assert seen[-1][0] <= date(2026, 11, 23)
        assert len({day for day, _ in seen}) == len(seen)
        assert talent.category == "student" or talent.consent_date < talent.identified


def test_every_section_of_a_manual_is_made_of_known_blocks(site):
    for section, blocks in contents(site):
        assert blocks, section.title
        for block in blocks:
            assert block.keys() == KEYS[block["type"]]
            if block["type"] == "table":
                assert {len(row) for row in block["rows"]} == {len(block["columns"])}, block["title"]
            if block["type"] == "chart":
                assert {len(s["values"]) for s in block["series"]} == {len(block["labels"])}, block["title"]
            if block["type"] == "picture":
                assert Image.open(io.BytesIO(site.blob(block["blob"]))).size == (1400, 800)


def test_manuals_are_whole(site):
    for manual in everything(site, "manual"):
        mine = [(s, blocks) for s, blocks in contents(site) if s.manual_id == manual.id]
        kinds = [section.sort for section, _ in mine]
        assert kinds[0] == "intro"
        assert set(kinds) == {
            "intro", "chapter", "section", "tasks", "conclusion", "glossary", "references", "annex"
        }  # fmt: skip
        used = Counter(block["type"] for _, blocks in mine for block in blocks)
        assert used["picture"] >= 4
        assert used["table"] >= 5
        assert used["chart"] >= 2
        runs = [run for _, blocks in mine for block in blocks for run in block.get("runs", [])]
        assert sum("note" in run for run in runs) >= 2
        text = json.dumps([blocks for _, blocks in mine], ensure_ascii=False)
        assert not any(mark in text for mark in ("'", "‘", "**", "((", "[picture]"))
        assert len(text.split()) > 4500
        paragraphs = ["".join(r["text"] for r in b["runs"]) for _, bs in mine for b in bs if b["type"] == "paragraph"]
        assert max(Counter(paragraphs).values()) == 1


def test_two_fills_differ_in_uid_only(site, store):
    fill(store)
    for key in records():
        ours, theirs = ([row.row() for row in everything(s, key)] for s in (site, store))
        for row in (*ours, *theirs):
            del row["uid"]
        assert ours == theirs, key


def test_it_is_one_act_with_which_undoing_begins(store):
    fill(store)
    assert [entry.label for entry in store.entries()] == ["Sample data"]
    assert store.undo() is None
    assert store.total(Query("organisation")) == 10


def test_a_cancelled_fill_leaves_nothing(store):
    steps = []

    def stopped():
        steps.append(1)
        return len(steps) > 6

    with pytest.raises(Cancelled):
        fill(store, Progress(stopped=stopped))
    assert [key for key in records() if store.total(Query(key))] == []


def test_a_file_in_use_is_left_alone(store):
    new_site(store, "1-sonli DMTT")
    with pytest.raises(LabDeskError, match="empty site file"):
        fill(store)
    assert store.total(Query("person")) == 0


def test_a_new_site_begins_with_its_own_facts(store):
    new_site(store, "  12-sonli  DMTT ", date(2026, 11, 23))
    (organisation,), (passport,) = everything(store, "organisation"), everything(store, "site")
    assert (organisation.name, organisation.sort) == ("12-sonli DMTT", "mtt")
    assert (passport.name, passport.organisation_id) == ("12-sonli DMTT", organisation.id)
    assert {direction.built_in for direction in everything(store, "direction")} == {"quality", "talent", "innovator"}
    days = {day.day for day in everything(store, "day_off")}
    assert {date(2026, 12, 8), date(2027, 3, 8)} <= days
    assert min(days) >= date(2026, 9, 1)
    assert len(store.entries()) == 1


def test_a_site_needs_a_name(store):
    with pytest.raises(Invalid):
        new_site(store, "   ")
    assert store.total(Query("organisation")) == store.total(Query("direction")) == 0


@pytest.mark.parametrize(
    ("day", "year"), [(date(2026, 8, 31), 2025), (date(2026, 9, 1), 2026), (date(2027, 5, 1), 2026)]
)
def test_the_school_year_turns_in_september(day, year):
    assert school_year_of(day) == year


def test_the_calendar_of_both_practices_is_full_and_keeps_every_rule(site):
    *planned, coming = everything(site, "practice_period")
    assert not read_board(site, coming.id).sessions
    for period in planned:
        board = read_board(site, period.id)
        told = [fault.notice for fault in Checker(board).all() if fault.notice.opens[0] != "requirement"]
        assert [notice for notice in told if "is absent" not in str(notice.message)] == []
        assert [account.left for account in owed(board)] == [0] * 30
        assert {s.mentor for s in board.sessions.values()} <= {terms.person for terms in board.terms}
        assert sum(s.topic is None for s in board.sessions.values()) == 0
        problem = Translation(board, levels(site, period.id), date(2026, 1, 1)).problem()
        assert [each for each in Checked(problem, problem.published).broken() if each.rule != "absence"] == []
        assert wishes_met(board) > 0.6
