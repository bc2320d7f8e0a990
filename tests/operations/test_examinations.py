"""Who may examine a project, how marks are weighed and entered, and what a decision does to the project."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from labdesk.errors import LabDeskError
from labdesk.i18n import LANGUAGES, language
from labdesk.operations import examinations, experts, gates
from labdesk.operations.examinations import Decision
from labdesk.operations.experts import ConflictOfInterest
from labdesk.schema.examination import CRITERIA
from labdesk.store import Invalid, Query, Store

EN = language("en")
DAY = date(2026, 11, 23)
ALL = tuple(CRITERIA.built_in)


def person(store: Store, surname: str, first: str = "Gulnora", **more: Any) -> int:
    return store.save("person", {"surname_latn": surname, "first_latn": first, **more})


def works(store: Store, who: int, where: int, role: str = "expert", **more: Any) -> int:
    values = {"person": who, "organisation": where, "role": role, "starts": date(2020, 9, 1)}
    store.save("affiliation", {**values, **more})
    return who


class Site:
    """A project whose author works in one kindergarten, and somebody from an institute who is free."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.home = store.save("organisation", {"name": "12-sonli DMTT", "sort": "mtt"})
        self.institute = store.save("organisation", {"name": "Malaka instituti", "sort": "institute"})
        self.author = works(store, person(store, "Karimova"), self.home, "educator")
        self.free = works(store, person(store, "Ekspertova", "Nodira"), self.institute)
        self.project = store.save("project", {"title": "Bogʻ", "stage": "examination", "leader": self.author})
        self.group = store.save("project_group", {"title": "Ijodkorlar", "project": self.project})
        store.save("group_member", {"group": self.group, "person": self.author, "organisation": self.home})
        self.round = examinations.open_round(store, self.project, date(2026, 11, 2), "Birinchi tahrir")

    def assigned(self, *points: int) -> list[int]:
        """Experts who gave so many points on every criterion."""
        made = []
        for number, given in enumerate(points):
            who = works(self.store, person(self.store, f"Olimov{number}", "Aziz"), self.institute)
            made += experts.assign(self.store, self.round, [who], date(2026, 11, 3))
            examinations.enter(self.store, made[-1], dict.fromkeys(ALL, (given, "")), day=DAY)
        return made


@pytest.fixture
def site(store: Store) -> Site:
    return Site(store)


def said(site: Site, who: int) -> list[str]:
    return [tie.said(EN) for tie in experts.ties(site.store, site.round, who, DAY)]


def colleague(site: Site) -> int:
    return works(site.store, person(site.store, "Valiyeva"), site.home, "methodologist")


def co_author(site: Site) -> int:
    made = site.store.save("manual", {"title": "Nutq oʻyinlari"})
    for who in (site.author, site.free):
        site.store.save("manual_author", {"manual": made, "person": who, "role": "author"})
    return site.free


def fellow(site: Site) -> int:
    other = site.store.save("project", {"title": "Teatr"})
    group = site.store.save("project_group", {"title": "Sahna", "project": other})
    for who in (site.author, site.free):
        site.store.save("group_member", {"group": group, "person": who})
    return site.free


def head(site: Site) -> int:
    site.store.save("organisation", {"head": site.free}, site.home)
    return site.free


def supervisor(site: Site) -> int:
    site.store.save("student", {"person": site.author, "university": site.institute, "supervisor": site.free})
    return site.free


def declared(site: Site) -> int:
    [made] = experts.assign(site.store, site.round, [site.free], DAY)
    site.store.save("examination_expert", {"conflict": True, "reason": "qarindosh"}, made)
    return site.free


TIES: list[tuple[Callable[[Site], int], str]] = [
    (lambda site: site.author, "Belongs to the project group or leads the project."),
    (colleague, "Works in the same organisation as Karimova Gulnora: 12-sonli DMTT."),
    (co_author, "Wrote the manual “Nutq oʻyinlari” together with Karimova Gulnora."),
    (fellow, "Works in the project group Sahna together with Karimova Gulnora."),
    (head, "Is the head of Karimova Gulnora, or works under that person."),
    (supervisor, "Is the supervisor or a student of Karimova Gulnora."),
    (declared, "Declared a conflict of interest: qarindosh"),
]


@pytest.mark.parametrize(("build", "sentence"), TIES)
def test_a_tie_is_said_and_keeps_somebody_from_being_assigned(
    build: Callable[[Site], int], sentence: str, site: Site
) -> None:
    who = build(site)
    assert sentence in said(site, who)
    found = {each.id: each for each in experts.candidates(site.store, site.round, DAY)}
    assert who not in found or not found[who].free
    with pytest.raises(LabDeskError):
        experts.assign(site.store, site.round, [who], DAY)
    for code in LANGUAGES:
        assert all("{" not in tie.said(language(code)) for tie in experts.ties(site.store, site.round, who, DAY))


def test_ties_of_the_past_do_not_count_and_the_free_are_proposed_first(site: Site) -> None:
    works(site.store, site.free, site.home, ends=date(2025, 6, 1))
    colleague(site)
    found = experts.candidates(site.store, site.round, DAY)
    assert [(each.name.latn, each.free) for each in found] == [("Ekspertova Nodira", True), ("Valiyeva Gulnora", False)]


def test_assigning_is_one_act_that_numbers_and_codes_the_experts(site: Site) -> None:
    second = works(site.store, person(site.store, "Olimova"), site.institute)
    experts.assign(site.store, site.round, [site.free, second], DAY)
    sheets = examinations.read(site.store, site.round).sheets
    assert [(s.position, s.packet, s.assigned) for s in sheets] == [(1, "L1-1-1", DAY), (2, "L1-1-2", DAY)]
    assert site.store.get("examination", site.round)["state"] == "experts"
    with pytest.raises(ConflictOfInterest):
        experts.assign(site.store, site.round, [works(site.store, person(site.store, "A"), site.home)], DAY)
    site.store.undo()
    site.store.undo()


def test_marks_are_weighed_by_mean_and_difference(site: Site) -> None:
    first, second = site.assigned(5, 4)
    whole = examinations.read(site.store, site.round)
    assert (whole.total, whole.most, whole.share, whole.suggested) == (36, 40, 90, "accept")
    assert not whole.needs_third
    examinations.enter(site.store, second, {"novelty": (3, "yangilik kam")}, day=DAY)
    whole = examinations.read(site.store, site.round)
    [apart] = whole.apart
    assert (apart.criterion, apart.given, apart.mean, apart.spread) == ("novelty", (5, 3), 4, 2)
    assert whole.needs_third
    site.assigned(4)
    assert not examinations.read(site.store, site.round).needs_third
    site.store.save("examination_expert", {"conflict": True, "reason": "tanish"}, first)
    assert len(examinations.read(site.store, site.round).counted) == 2


@pytest.mark.parametrize(("points", "decision"), [(5, "accept"), (4, "remarks"), (3, "rework"), (2, "reject")])
def test_the_total_suggests_a_decision(points: int, decision: str, site: Site) -> None:
    site.assigned(points)
    assert examinations.read(site.store, site.round).suggested == decision


def test_an_incomplete_sheet_suggests_nothing_and_the_last_mark_returns_it(site: Site) -> None:
    [expert] = experts.assign(site.store, site.round, [site.free], DAY)
    examinations.enter(site.store, expert, dict.fromkeys(ALL[1:], (4, "")), day=DAY, by_secretary=True, paper="K-1")
    [sheet] = examinations.read(site.store, site.round).sheets
    assert (sheet.complete, sheet.returned, sheet.by_secretary, sheet.paper) == (False, None, True, "K-1")
    assert examinations.read(site.store, site.round).suggested == ""
    examinations.enter(site.store, expert, {ALL[0]: (4, "")}, day=DAY)
    assert examinations.read(site.store, site.round).sheets[0].returned == DAY
    assert site.store.get("examination", site.round)["state"] == "council"
    site.store.undo()
    assert examinations.read(site.store, site.round).sheets[0].returned is None


def test_more_points_than_a_criterion_has_are_refused(site: Site) -> None:
    [expert] = experts.assign(site.store, site.round, [site.free], DAY)
    with pytest.raises(Invalid):
        examinations.enter(site.store, expert, {"novelty": (6, "")}, day=DAY)
    assert examinations.read(site.store, site.round).sheets[0].points == {}
    site.store.save("term", {"dictionary": "criterion", "code": "novelty", "name": "Yangilik", "most": 10})
    examinations.enter(site.store, expert, {"novelty": (6, "")}, day=DAY)
    assert examinations.read(site.store, site.round).most == 45


def test_rework_sends_the_project_back_and_a_new_round_follows(site: Site) -> None:
    site.assigned(3, 3)
    minutes = site.store.save("minutes", {"number": "8", "day": DAY})
    examinations.decide(site.store, site.round, Decision("rework", DAY, minutes))
    assert gates.stage_of(site.store, site.project) == "development"
    [stay] = site.store.listing(Query("project_stage", ("number", "day", "remark"), where={"stage": "examination"}))
    assert stay.values == ("8", DAY, "Ekspertiza qarori: Qayta ishlashga qaytarilgan")
    second = examinations.open_round(site.store, site.project, DAY)
    assert site.store.get("examination", second)["number"] == 2


def test_a_rejected_project_is_closed_with_its_reason(site: Site) -> None:
    site.assigned(1, 1)
    examinations.decide(site.store, site.round, Decision("reject", DAY, protocol="7", protocol_day=DAY))
    assert site.store.get("project", site.project)["state"] == "rejected"


def missing(site: Site) -> list[tuple[str, str]]:
    return [(each.weight, each.said(EN)) for each in gates.missing(site.store, site.project, "examination")]


def test_the_gate_of_the_examination_asks_for_decision_minutes_and_answers(site: Site) -> None:
    other = site.store.save("project", {"title": "Teatr", "stage": "examination"})
    assert "The project has no expert examination." in [
        each.said(EN) for each in gates.missing(site.store, other, "examination")
    ]
    second = site.assigned(5, 3)[1]
    examinations.enter(site.store, second, {}, remarks=["Oʻlchov yozilsin", " Oʻlchov  yozilsin "])
    assert missing(site)[:3] == [
        ("must", "The examination of the project is not decided."),
        ("paper", "The experts differ by two points or more: ask a third one."),
        ("paper", "Some remarks of the experts are not answered."),
    ]
    with pytest.raises(gates.Refused, match="not decided"):
        gates.advance(site.store, site.project, "programme", None, "shoshilinch", DAY)
    examinations.decide(site.store, site.round, Decision("remarks", DAY, remarks_due=DAY))
    assert [text for _, text in missing(site)][:2] == [
        "The decision of the examination has no minutes.", "Some remarks of the experts are not answered.",
    ]  # fmt: skip
    [remark] = examinations.read(site.store, site.round).remarks
    site.store.save("examination_remark", {"answer": "Yozildi"}, remark.id)
    examinations.decide(site.store, site.round, Decision("remarks", DAY, protocol="8", protocol_day=DAY))
    gates.advance(site.store, site.project, "programme", gates.Paper("minutes", "8", DAY), "", DAY)
    assert gates.stage_of(site.store, site.project) == "programme"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_draft_says_merits_shortcomings_and_conclusion(code: str, site: Site) -> None:
    [expert] = site.assigned(5)
    given = {"novelty": (2, "Yangilik kam"), "practice": (5, "Amaliy foydasi katta.")}
    examinations.enter(site.store, expert, given, remarks=["Oʻlchov yozilsin"])
    t = language(code)
    texts = examinations.draft(examinations.read(site.store, site.round), t)
    assert t(CRITERIA["practice"]) in texts["merits"]
    assert t.own("Amaliy foydasi katta.") in texts["merits"]
    assert texts["shortcomings"].splitlines()[-1] == t.own("Oʻlchov yozilsin.")
    assert t.own("Yangilik kam.") in texts["shortcomings"]
    assert texts["conclusion"] == t("The project is recommended for pilot testing.")


@pytest.fixture(scope="module")
def sample(lasting_year: Store) -> Store:
    return lasting_year


def test_the_sample_year_is_examined_by_people_without_ties(sample: Store) -> None:
    rounds = [examinations.read(sample, row.id) for row in sample.listing(Query("examination"), 0, -1)]
    assert {whole.values["decision"] for whole in rounds} == {None, "accept", "remarks", "rework", "reject"}
    assert max(whole.values["number"] for whole in rounds) == 2
    for whole in rounds:
        for sheet in whole.counted:
            assert [t.said(EN) for t in experts.ties(sample, whole.id, sheet.person, sheet.assigned)] == []
            assert sheet.complete
    [waiting] = [whole for whole in rounds if not whole.values["decision"]]
    assert waiting.needs_third
    assert waiting.unanswered
