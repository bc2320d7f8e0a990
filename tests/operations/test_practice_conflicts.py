"""What the calendar says about a half-day that does not fit; nothing is said about one that does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from labdesk.i18n import language
from labdesk.operations.practice_board import Session
from labdesk.operations.practice_conflicts import Checker
from labdesk.operations.practice_numbers import mentor_week, owed, wishes_met
from labdesk.operations.practice_views import week
from labdesk.operations.today import plan
from labdesk.store import Store
from tests.practice_scene import Scene, day, practice

EN = language("en")
Build = Callable[[Scene], Any]


def absent(scene: Scene, who: int) -> None:
    scene.store.save("absence", {"person": who, "starts": day(1, 1), "ends": day(1, 2)})


def changed(scene: Scene, record: str, row_id: int, **values: Any) -> None:
    scene.store.save(record, values, row_id)


def papers(scene: Scene, name: str, **due: Any) -> list[int]:
    placement = scene.placed[name]
    return [
        scene.store.save("requirement", {"placement": placement, "sort": sort, "due": when})
        for sort, when in due.items()
    ]


CASES: dict[str, tuple[Build, str, str]] = {
    "day-off": (
        lambda s: (s.store.save("day_off", {"day": day(1, 3), "title": "Bayram"}), s.put("Aliyeva", day(1, 3))),
        "Aliyeva Gulnora: 04.11.2026 is a day off (Bayram).", "day_off",
    ),
    "weekday": (
        lambda s: (changed(s, "placement", s.placed["Aliyeva"], days="1234"), s.put("Aliyeva", day(1, 5))),
        "Aliyeva Gulnora has classes on Friday, 06.11.2026.", "placement",
    ),
    "outside": (
        lambda s: (changed(s, "placement", s.placed["Aliyeva"], starts=day(1, 2)), s.put("Aliyeva", day(1, 1))),
        "Aliyeva Gulnora: 02.11.2026 is outside her days of practice.", "placement",
    ),
    "away": (
        lambda s: (absent(s, s.people["Aliyeva"]), s.put("Aliyeva", day(1, 2))),
        "Aliyeva Gulnora is absent on 03.11.2026.", "absence",
    ),
    "closed": (
        lambda s: (
            s.store.save("group_closure", {"group": s.groups["Kichik"], "starts": day(1, 1)}),
            s.put("Aliyeva", day(1, 1)),
        ),
        "Kichik is closed on 02.11.2026.", "group_closure",
    ),
    "full": (
        lambda s: (
            changed(s, "kindergarten_group", s.groups["Kichik"], places=1),
            s.put("Aliyeva", day(1, 1)), s.put("Botirova", day(1, 1)),
        ),
        "Kichik on 02.11.2026, First shift: 2 trainees, but places for 1.", "kindergarten_group",
    ),
    "two-lead": (
        lambda s: (
            s.put("Aliyeva", day(1, 1)), s.put("Botirova", day(1, 1)),
            s.put("Aliyeva", day(1, 2), sort="lesson"), s.put("Botirova", day(1, 2), sort="lesson"),
        ),
        "Kichik on 03.11.2026, First shift: 2 trainees lead at the same time.", "practice_session",
    ),
    "mentor-away": (
        lambda s: (absent(s, s.mentors["Kichik1"]), s.put("Aliyeva", day(1, 1))),
        "MentorKichik1 Nodira is absent on 02.11.2026: her trainees have nobody.", "absence",
    ),
    "off-duty": (
        lambda s: (
            changed(s, "mentor_terms", s.terms["Kichik1"], shift="12"), changed(s, "mentor_terms", s.terms["Kichik2"],
            shift="21"), s.put("Aliyeva", day(2, 1)),
        ),
        "MentorKichik1 Nodira is not on duty on 09.11.2026, First shift.", "mentor_terms",
    ),
    "mentor-many": (
        lambda s: (
            changed(s, "mentor_terms", s.terms["Kichik1"], trainees=1),
            s.put("Aliyeva", day(1, 1)), s.put("Botirova", day(1, 1)),
        ),
        "MentorKichik1 Nodira on 02.11.2026, First shift: 2 trainees, but she takes 1.", "mentor_terms",
    ),
    "mentor-week": (
        lambda s: (
            changed(s, "mentor_terms", s.terms["Kichik1"], half_days=1),
            s.put("Aliyeva", day(1, 1)), s.put("Aliyeva", day(1, 2)),
        ),
        "MentorKichik1 Nodira has 2 trainee half-days in the week of 02.11.2026, but takes 1.", "mentor_terms",
    ),
    "unqualified": (
        lambda s: (
            changed(s, "mentor_terms", s.terms["Kichik1"], qualified=False),
            s.put("Aliyeva", day(1, 1)), s.put("Aliyeva", day(1, 2), sort="lesson"),
        ),
        "MentorKichik1 Nodira may not supervise what Aliyeva Gulnora leads on 03.11.2026.", "mentor_terms",
    ),
    "no-hall": (
        lambda s: (s.put("Aliyeva", day(1, 1)), s.put("Aliyeva", day(1, 2), sort="hall")),
        "Aliyeva Gulnora: Kichik does not have the hall on Tuesday, 03.11.2026, First shift.", "hall_time",
    ),
    "half-alone": (
        lambda s: (s.put("Aliyeva", day(1, 1)), s.put("Aliyeva", day(1, 2), sort="independent")),
        "Aliyeva Gulnora: the independent day 03.11.2026 is only half a day.", "practice_session",
    ),
    "observe-first": (
        lambda s: s.put("Aliyeva", day(1, 1), sort="lesson"),
        "Aliyeva Gulnora: the week of 02.11.2026 does not begin with observation.", "practice_session",
    ),
    "two-groups": (
        lambda s: (s.put("Aliyeva", day(1, 1)), s.put("Aliyeva", day(1, 2), group="Katta")),
        "Aliyeva Gulnora is in two groups in the week of 02.11.2026.", "practice_session",
    ),
    "many-a-week": (
        lambda s: [s.put("Aliyeva", day(1, n)) for n in range(1, 6)],
        "Aliyeva Gulnora has 5 half-days in the week of 02.11.2026, at most 4 are meant.", "practice_programme",
    ),
    "too-early": (
        lambda s: (
            changed(s, "practice_programme", s.plan, trials_from=2),
            s.put("Aliyeva", day(1, 1)), s.put("Aliyeva", day(1, 2), sort="lesson"),
        ),
        "Aliyeva Gulnora: what she leads on 03.11.2026 comes too early, in week 1.", "practice_programme",
    ),
    "unseen": (
        lambda s: (
            s.store.save("supervisor_visit", {"period": s.period, "day": day(2, 5)}),
            [s.put("Aliyeva", day(w, n)) for w, n in ((1, 1), (1, 2), (2, 1), (2, 2))],
            s.put("Aliyeva", day(2, 3), sort="lesson"),
        ),
        "The supervisor sees nothing that Aliyeva Gulnora leads.", "supervisor_visit",
    ),
    "papers": (
        lambda s: (
            papers(s, "Aliyeva", medical=day(1, 2), safety=None, rules=day(2, 5)),
            s.put("Aliyeva", day(1, 2)), s.put("Aliyeva", day(1, 3)),
        ),
        "Aliyeva Gulnora comes on 03.11.2026, but papers before the start are missing: "
        "Medical book, Safety briefing.", "requirement",
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", CASES)
def test_a_conflict_is_told_and_leads_to_what_must_change(rule: str, store: Store) -> None:
    build, sentence, page = CASES[rule]
    scene = practice(store)
    build(scene)
    [fault] = Checker(scene.board()).all()
    assert (fault.notice.rule, fault.notice.said(EN), fault.notice.opens[0]) == (rule, sentence, page)


def test_a_half_day_twice_without_group_or_mentor_is_told(store: Store) -> None:
    scene = practice(store)
    scene.put("Aliyeva", day(1, 1))
    scene.put("Aliyeva", day(1, 1), group="Katta")
    scene.put("Botirova", day(1, 2), mentor=None)
    store.save("practice_session", {"placement": scene.placed["Saidova"], "day": day(1, 1), "shift": "1"})
    said = {fault.notice.rule for fault in Checker(scene.board()).all()}
    assert said == {"twice", "two-groups", "no-mentor", "no-group"}


def test_missing_papers_of_many_are_one_conflict_until_they_are_done(store: Store) -> None:
    scene = practice(store)
    ids = [row_id for name in ("Aliyeva", "Botirova", "Saidova") for row_id in papers(scene, name, medical=day(1, 1))]
    for name in ("Aliyeva", "Botirova"):
        scene.put(name, day(1, 1))
    [fault] = Checker(scene.board()).all()
    assert fault.notice.said(EN) == "2 students come while papers before the start are missing."
    assert fault.notice.opens == ("requirement", frozenset(ids[:2])) and len(fault.sessions) == 2
    for row_id in ids:
        changed(scene, "requirement", row_id, done=day(1, 1))
    assert Checker(scene.board()).all() == []


def test_trying_a_half_day_tells_and_leaves_no_trace(store: Store) -> None:
    scene = practice(store)
    first = scene.put("Aliyeva", day(1, 1))
    scene.put("Botirova", day(1, 1))
    board = scene.board()
    checker = Checker(board)
    tried = Session(-1, scene.placed["Saidova"], day(1, 1), "1", scene.groups["Kichik"], scene.mentors["Kichik1"])
    assert {fault.notice.rule for fault in checker.trial(tried)} == {"full", "mentor-many"}
    moved = board.changed(first, day=day(1, 2))
    assert checker.trial(moved) == []
    assert checker.all() == [] and -1 not in board.sessions


def test_the_numbers_below_the_calendar(store: Store) -> None:
    scene = practice(store)
    scene.put("Aliyeva", day(1, 1))
    scene.put("Aliyeva", day(1, 2), "2")
    store.save("wish", {"placement": scene.placed["Aliyeva"], "sort": "shift", "shift": "1"})
    store.save("wish", {"placement": scene.placed["Aliyeva"], "sort": "free_day", "weekday": "5"})
    board = scene.board()
    account = owed(board)[0]
    assert (account.asked, account.planned, account.left) == (5, 2, 3)
    assert dict(account.lacking) == {"observe": 2, "lesson": 1}
    store.save("wish", {"placement": scene.placed["Saidova"], "sort": "group", "group": scene.groups["Katta"]})
    scene.put("Saidova", day(1, 1))
    assert wishes_met(board) == pytest.approx(0.75)
    board = scene.board()
    assert wishes_met(board) == pytest.approx(0.5)
    assert wishes_met(board, scene.placed["Aliyeva"]) == pytest.approx(0.75)
    first, *_ = week(board, "student", day(1, 1), language("en")).lines
    assert first.detail == "6/15" and first.told == "Aliyeva Gulnora\nPlanned: 6 of 15 hours\nWishes met: 75 %"
    assert mentor_week(board, day(1, 1)) == [(scene.mentors["Kichik1"], 2, 10), (scene.mentors["Kichik2"], 1, 10)]


def test_the_morning_page_follows_the_calendar_once_there_is_one(store: Store) -> None:
    scene = practice(store)
    changed(scene, "placement", scene.placed["Aliyeva"], group=scene.groups["Katta"])
    assert len(plan(store, day(1, 1)).shifts[0].students) + len(plan(store, day(1, 1)).shifts[1].students) == 4
    scene.put("Botirova", day(1, 1), "2", "Katta")
    [shift] = plan(store, day(1, 1)).shifts
    assert (shift.group, shift.shift, [name.said(EN) for name in shift.students]) == (
        "Katta",
        "2",
        ["Botirova Gulnora"],
    )
    assert plan(store, day(1, 2)).shifts == ()
