"""Every rule of the page Today speaks when it should and is silent when it should; the day's plan is right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from labdesk.i18n import LANGUAGES, language
from labdesk.operations.sites import days_off
from labdesk.operations.today import MOST, hidden_rules, hide_rules, plan, rules, today
from labdesk.schema import records
from labdesk.store import Query, Store
from labdesk.store.backup import back_up

DAY = date(2026, 11, 23)
EN = language("en")
Build = Callable[[Store], Any]


def after(days: int) -> date:
    return DAY + timedelta(days)


def person(store: Store, surname: str = "Karimova", **more: Any) -> int:
    return store.save("person", {"surname_latn": surname, "first_latn": "Gulnora", **more})


def university(store: Store, **more: Any) -> int:
    return store.save("organisation", {"name": "FarDU", "sort": "otm", "phone": "+998 73 244-44-02", **more})


def agreement(store: Store, ends: date, state: str = "active") -> None:
    values = {"number": "7-H", "signed": date(2025, 1, 9), "partner": university(store), "ends": ends, "state": state}
    store.save("agreement", values)


def period(store: Store, starts: date = DAY, ends: date | None = None, **more: Any) -> int:
    values = {"title": "Kuzgi amaliyot", "starts": starts, "ends": ends or starts + timedelta(30)}
    whose = more.pop("university", None) or university(store)
    return store.save("practice_period", {**values, "university": whose, "order_number": "5", **more})


def student(store: Store, school: int, surname: str = "Karimova", **more: Any) -> int:
    return store.save("student", {"person": person(store, surname), "university": school, **more})


def placed(store: Store, **more: Any) -> int:
    """A student placed with a mentor in a group of one place; returns the placement."""
    school = university(store)
    values = {
        "period": period(store, university=school), "student": student(store, school),
        "mentor": person(store, "Aliyeva"), "group": group(store),
    }  # fmt: skip
    return store.save("placement", values | more)


def half_day(store: Store, when: date, *, absent: bool = False, other: str = "") -> None:
    """A student with one half-day of practice, and perhaps another one without any."""
    values = store.get("placement", row := placed(store))
    whose = {"placement": row, "day": when, "group": values["group"], "mentor": values["mentor"]}
    store.save("practice_session", {**whose, "sort": "observe"})
    known = store.get("student", values["student"])
    if absent:
        store.save("absence", {"person": known["person"], "starts": when})
    if other:
        second = student(store, known["university"], other)
        store.save("placement", {"period": values["period"], "student": second})


def group(store: Store, name: str = "Kichik", places: int = 1) -> int:
    return store.save("kindergarten_group", {"name": name, "age_group": "junior", "places": places})


def crowded(store: Store, shift: str = "1", days: str = "135") -> None:
    school, room = university(store), group(store)
    term = period(store, university=school)
    for number, (surname, when, which) in enumerate((("Karimova", "1", "12345"), ("Aliyeva", shift, days))):
        values = {"period": term, "student": student(store, school, surname), "group": room}
        store.save("placement", {**values, "shift": when, "days": which, "letter_number": str(number)})


def talent(store: Store, **more: Any) -> int:
    values = {"category": "child", "area": "music", "consent_by": "ona", "consent_date": after(-9), "identified": DAY}
    given = {"person": person(store), **values, **more}
    with store.transaction("Talent") as session:
        record = records()["talent"]
        columns = {record.fields()[name].column: value for name, value in given.items()}
        return session.insert_rows(record, [columns])[0]


def project_group(store: Store, *members: dict[str, Any], order: str = "12", stage: str = "group") -> int:
    project = store.save("project", {"title": "Bogʻ", "stage": stage})
    made = store.save("project_group", {"title": "Ijodkorlar", "project": project, "order_number": order})
    for number, member in enumerate(members):
        someone = person(store, f"Aliyeva{number}")
        store.save("group_member", {"group": made, "person": someone, "task": "dars kuzatish", **member})
    return made


def standing(store: Store, opened: date, **more: Any) -> int:
    stage = {name: more.pop(name) for name in ("closed", "number", "day") if name in more}
    made = store.save("project", {"title": "Bogʻ", "stage": "direction", **more})
    return store.save("project_stage", {"project": made, "stage": "direction", "opened": opened, **stage})


def task(store: Store, due: date, **more: Any) -> int:
    made = store.save("project", {"title": "Bogʻ", "stage": "development"})
    return store.save("project_task", {"project": made, "title": "Reja", "due": due, **more})


def examined(store: Store, *points: int, remark: str | None = None, **more: Any) -> int:
    """A round whose experts, one for each number, gave these points on one criterion; no points is an open sheet."""
    made = store.save("project", {"title": "Bogʻ", "stage": "examination"})
    whole = store.save("examination", {"project": made, "submitted": after(-30), "state": "experts", **more})
    for number, given in enumerate(points or (-1,)):
        back = DAY if points else None
        someone = person(store, f"Ekspertova{number}")
        expert = store.save("examination_expert", {"examination": whole, "person": someone, "returned": back})
        if points:
            store.save("examination_score", {"expert": expert, "criterion": "novelty", "points": given})
    if remark is not None:
        store.save("examination_remark", {"examination": whole, "remark": "Oʻlchov yozilsin", "answer": remark})
    return whole


def whole_group(store: Store, **more: Any) -> int:
    first, second = university(store), university(store, name="12-son MTT")
    return project_group(store, {"role": "leader", "organisation": first}, {"organisation": second}, **more)


def event(store: Store, starts: date, **more: Any) -> int:
    return store.save("event", {"title": "Ochiq dars", "sort": "lesson", "starts": starts, **more})


def recorded(store: Store) -> None:
    held = event(store, after(-3))
    store.save("participation", {"event": held, "person": person(store)})


def manual(store: Store, *, text: bool, **more: Any) -> int:
    made = store.save("manual", {"title": "Nutq oʻyinlari", **more})
    if text:
        store.save("manual_section", {"manual": made, "title": "Kirish", "sort": "intro"})
    return made


def passport(store: Store, **more: Any) -> int:
    whole = {"superior": "Boshqarma", "place": "Fargʻona", "organisation": university(store)}
    return store.save("site", {"name": "12-son MTT", **whole, "coordinator": person(store), **more})


def calendar(store: Store, year: int) -> None:
    with store.transaction("Days off") as session:
        session.insert_rows(records()["day_off"], days_off(year))


def hayit(store: Store, day: date, *, estimated: bool) -> None:
    store.save("day_off", {"day": day, "title": "Ramazon hayiti", "sort": "holiday", "estimated": estimated})


def seen(store: Store, days: int) -> None:
    one = talent(store, identified=after(-200))
    store.save("evidence", {"talent": one, "seen": after(days), "indicator": "ritmni ushlaydi"})


def confirmed(store: Store) -> None:
    person(store, surname_cyrl="Каримова", first_cyrl="Гулнора", latn_confirmed=True, cyrl_confirmed=True)


def practice(store: Store, starts: int, ends: int, *points: str, result: bool = False) -> int:
    """A practice of one student with these first and last days from today, marked by the mentor at these points."""
    school = university(store)
    days = {"starts": after(starts), "ends": after(ends)}
    values = {"period": period(store, university=school, **days), "student": student(store, school)}
    made = store.save("placement", values)
    for point in points:
        mark = {"placement": made, "point": point, "assessor": "mentor", "quality": "charm", "points": 4}
        store.save("quality_mark", mark)
    if result:
        parts = dict.fromkeys(("diary", "report", "characteristic", "defence"), 90)
        store.save("practice_result", {"placement": made, **parts})
    return made


def visit(store: Store, when: int, **more: Any) -> int:
    term = period(store, university=university(store))
    return store.save("supervisor_visit", {"period": term, "day": after(when), **more})


CASES: dict[str, tuple[Build, str, tuple[str, bool], Build]] = {
    "agreements-ended": (
        lambda s: agreement(s, after(-1)),
        "The agreement 7-H with FarDU ended on 22.11.2026 but is still marked as in force.", ("agreement", True),
        lambda s: (agreement(s, after(-1), "ended"), agreement(s, DAY)),
    ),
    "agreements-ending": (
        lambda s: agreement(s, after(60)), "The agreement 7-H with FarDU ends on 22.01.2027.", ("agreement", True),
        lambda s: (agreement(s, after(61)), agreement(s, after(-1))),
    ),
    "site-passport": (
        lambda s: passport(s, superior=None, coordinator=None),
        "The site passport lacks what papers are headed with: Superior body on the letterhead, Site coordinator.",
        ("site", True), passport,
    ),
    "organisations-contacts": (
        lambda s: university(s, phone=None), "FarDU has neither a phone number nor an e-mail address.",
        ("organisation", True), university,
    ),
    "students-unplaced": (
        lambda s: (student(s, school := university(s)), period(s, university=school)),
        "Karimova Gulnora has no place in the practice period “Kuzgi amaliyot”.", ("placement", False),
        lambda s: (placed(s), student(s, university(s)), period(s, after(61))),
    ),
    "places-exceeded": (
        crowded, "Kichik, First shift: 2 trainees at once, but places for 1.", ("placement", False),
        lambda s: (crowded(s, "2"), crowded(s, days="6")),
    ),
    "schedule-conflicts": (
        lambda s: half_day(s, after(1), absent=True), "Karimova Gulnora is absent on 24.11.2026.", ("schedule", False),
        lambda s: half_day(s, after(1)),
    ),
    "students-idle": (
        lambda s: half_day(s, after(8), other="Rahimova"),
        "Rahimova Gulnora has no half-day in the week of 30.11.2026.", ("schedule", False),
        lambda s: half_day(s, after(8)),
    ),
    "period-order": (
        lambda s: period(s, after(14), order_number=None),
        "The practice period “Kuzgi amaliyot” that begins on 07.12.2026 has no order.", ("practice_period", True),
        lambda s: (period(s), period(s, after(15), order_number=None)),
    ),
    "period-activities": (
        period, "The practice period “Kuzgi amaliyot” that begins on 23.11.2026 has no activities.",
        ("practice_period", True),
        lambda s: s.save("practice_activity", {"period": period(s), "title": "Kuzatish"}),
    ),
    "mentors-missing": (
        lambda s: placed(s, mentor=None), "Karimova Gulnora has no mentor in the practice period “Kuzgi amaliyot”.",
        ("placement", True), placed,
    ),
    "days-off": (
        lambda s: calendar(s, 2025), "The days off of the school year 2026–2027 are not filled in.",
        ("day_off", False), lambda s: calendar(s, 2026),
    ),
    "days-estimated": (
        lambda s: hayit(s, after(30), estimated=True),
        "The date of “Ramazon hayiti”, 23.12.2026, is only estimated: confirm it.", ("day_off", True),
        lambda s: (hayit(s, after(31), estimated=True), hayit(s, after(5), estimated=False)),
    ),
    "projects-overdue": (
        lambda s: s.save("project", {"title": "Bogʻ", "stage": "pilot", "ends": after(-1)}),
        "The project “Bogʻ” was to end on 22.11.2026 and is not finished.", ("project", True),
        lambda s: [s.save("project", {"title": "B", "stage": x, "ends": y})
                   for x, y in (("spread", after(-1)), ("pilot", DAY))],
    ),
    "groups-leader": (
        lambda s: project_group(s, {"role": "member"}), "The project group “Ijodkorlar” has no leader.",
        ("project_group", True), whole_group,
    ),
    "groups-order": (
        lambda s: whole_group(s, order=""), "The project group “Ijodkorlar” has no order.",
        ("project_group", True), lambda s: (whole_group(s), whole_group(s, order="", stage="spread")),
    ),
    "groups-organisations": (
        lambda s: project_group(s, {"organisation": university(s)}, {}),
        "The project group “Ijodkorlar” has members of fewer than two organisations.", ("project_group", True),
        whole_group,
    ),
    "members-tasks": (
        lambda s: project_group(s, {"task": ""}), "Aliyeva0 Gulnora has no task in the project group “Ijodkorlar”.",
        ("group_member", True), whole_group,
    ),
    "stages-long": (
        lambda s: standing(s, after(-46)),
        "The project “Bogʻ” stands in the stage “Direction” since 08.10.2026, longer than planned.",
        ("passport", True), lambda s: (standing(s, after(-45)), standing(s, after(-99), state="suspended")),
    ),
    "tasks-overdue": (
        lambda s: task(s, after(-1)), "The task “Reja” of the project “Bogʻ” was due on 22.11.2026.",
        ("project_task", True), lambda s: (task(s, DAY), task(s, after(-1), done=DAY), task(s, after(-1), progress=100)),
    ),
    "stages-papers": (
        lambda s: standing(s, after(-9), closed=after(-3)),
        "The project “Bogʻ” passed the stage “Direction” without its paper.", ("project_stage", True),
        lambda s: (standing(s, after(-9), closed=after(-3), number="5", day=DAY), standing(s, after(-9))),
    ),
    "groups-composition": (
        lambda s: project_group(s, {"role": "leader"}),
        "The project group “Ijodkorlar” has no member from a university.", ("project_group", True),
        lambda s: project_group(
            s, {"role": "practitioner", "specialism": "Metodika"}, {"organisation": university(s), "specialism": "Musiqa"}
        ),
    ),
    "examination-sheets": (
        lambda s: examined(s, due=after(-1)),
        "Ekspertova0 Gulnora was to return the score sheet of the project “Bogʻ” by 22.11.2026.",
        ("examination_desk", True), lambda s: (examined(s, due=DAY), examined(s, 3, due=after(-1))),
    ),
    "examination-third": (
        lambda s: examined(s, 3, 5),
        "The experts of the project “Bogʻ” differ by two points or more: ask a third one.",
        ("examination_desk", True), lambda s: (examined(s, 3, 4), examined(s, 2, 5, 4)),
    ),
    "examination-answers": (
        lambda s: examined(s, remark=""), "Remarks of the experts on the project “Bogʻ” have no answer.",
        ("examination_desk", True),
        lambda s: (examined(s, remark="yozildi"), examined(s, remark="", decision="reject", decided=DAY)),
    ),
    "examination-decision": (
        lambda s: examined(s, 4, 4, state="council"),
        "The examination of the project “Bogʻ” waits for the decision of the council.", ("examination_desk", True),
        lambda s: (examined(s, 4, 4), examined(s, 4, state="decided", decision="accept", decided=DAY, due=after(-1))),
    ),
    "consent-withdrawn": (
        lambda s: talent(s, consent_withdrawn=DAY),
        "The consent for Karimova Gulnora was withdrawn: delete the talent record.", ("talent", True), talent,
    ),
    "consent-missing": (
        lambda s: talent(s, consent_date=None), "The talent record of Karimova Gulnora has no consent of the parents.",
        ("talent", True), lambda s: (talent(s), talent(s, consent_date=None, category="student")),
    ),
    "evidence-old": (
        lambda s: seen(s, -91), "The talent record of Karimova Gulnora has had no new evidence for 90 days.",
        ("talent", True), lambda s: (seen(s, -90), talent(s)),
    ),
    "events-unrecorded": (
        lambda s: event(s, after(-3)), "Nobody is recorded as taking part in “Ochiq dars” (20.11.2026).",
        ("event", True), lambda s: (recorded(s), event(s, after(-3), ends=DAY), event(s, date(2026, 5, 1))),
    ),
    "events-soon": (
        lambda s: event(s, after(7)), "“Ochiq dars” takes place on 30.11.2026.", ("event", True),
        lambda s: (event(s, after(8)), event(s, after(-1))),
    ),
    "manuals-empty": (
        lambda s: manual(s, text=False), "The manual “Nutq oʻyinlari” has no sections yet.", ("manual_text", True),
        lambda s: manual(s, text=True),
    ),
    "manuals-council": (
        lambda s: manual(s, text=True, council_number="3"),
        "The manual “Nutq oʻyinlari” has no decision of the council.", ("manual", True),
        lambda s: (manual(s, text=True, council_number="3", council_date=DAY), manual(s, text=False)),
    ),
    "birthdays": (
        lambda s: person(s, born=date(1980, 11, 29)), "Karimova Gulnora has a birthday on 29.11.2026.",
        ("person", True), lambda s: (person(s, born=date(1980, 11, 30)), person(s)),
    ),
    "names-unconfirmed": (
        person, "The spelling of the name Karimova Gulnora is only suggested in one script: confirm it.",
        ("person", True), confirmed,
    ),
    "checkpoint-middle": (
        lambda s: practice(s, -10, 10), "1 student has no marks yet in the middle of the practice “Kuzgi amaliyot”.",
        ("assessment", False), lambda s: (practice(s, -10, 10, "middle"), practice(s, -9, 11)),
    ),
    "checkpoint-end": (
        lambda s: practice(s, -20, 3), "1 student has no marks yet at the end of the practice “Kuzgi amaliyot”.",
        ("assessment", False), lambda s: (practice(s, -20, 3, "end"), practice(s, -20, 4)),
    ),
    "visits-week": (
        lambda s: visit(s, 6), "On 29.11.2026 the supervisor comes to see the practice “Kuzgi amaliyot”.",
        ("supervisor_visit", True), lambda s: (visit(s, 7), visit(s, 3, held=True), visit(s, -1)),
    ),
    "results-missing": (
        lambda s: practice(s, -20, -1), "The practice “Kuzgi amaliyot” is over, and 1 student has no result.",
        ("assessment", False), lambda s: (practice(s, -20, -1, result=True), practice(s, -20, 0)),
    ),
    "closing-possible": (
        lambda s: practice(s, -20, -1, "end", result=True),
        "Everything of the practice “Kuzgi amaliyot” is there: it can be closed.", ("practice_return", False),
        lambda s: (practice(s, -20, -1, "end"), practice(s, -20, 0, "end", result=True)),
    ),
}  # fmt: skip


OF_OTHERS = {
    "attendance-unmarked", "hours-lost", "absences-in-a-row", "requirements-late", "diary-gaps", "actions-overdue",
    "pilots-ended", "pilots-unfrozen", "follow-ups-due",
}  # fmt: skip
"""Rules whose cases stand in files of their own."""


def test_every_rule_but_the_backup_has_a_case() -> None:
    assert {*CASES, *OF_OTHERS, "backup"} == set(rules())


@pytest.mark.parametrize("key", CASES)
def test_a_rule_speaks_and_opens_what_it_speaks_of(key: str, store: Store) -> None:
    build, sentence, (page, one), _ = CASES[key]
    build(store)
    [notice] = rules()[key](store, DAY)
    assert notice.said(EN) == sentence
    assert (notice.opens[0], isinstance(notice.opens[1], int)) == (page, one)
    if isinstance(notice.opens[1], int):
        store.get(
            {"manual_text": "manual", "passport": "project", "examination_desk": "examination"}.get(page, page),
            notice.opens[1],
        )


@pytest.mark.parametrize("key", CASES)
def test_a_rule_is_silent_when_all_is_well(key: str, store: Store) -> None:
    CASES[key][3](store)
    assert [notice.said(EN) for notice in rules()[key](store, DAY)] == []


@pytest.mark.parametrize("key", CASES)
def test_a_deleted_record_is_spoken_of_no_more(key: str, store: Store) -> None:
    if key in ("days-off", "site-passport"):  # what these miss is a record
        return
    CASES[key][0](store)
    assert list(rules()[key](store, DAY))
    for record in ("placement", "evidence", "manual", "group_member", "project_group", "practice_period", "talent"):
        store.delete(record, [row.id for row in store.listing(Query(record))])
    for record in ("absence", "agreement", "event", "day_off", "project", "student", "organisation", "person"):
        store.delete(record, [row.id for row in store.listing(Query(record))])
    assert [each.said(EN) for each in rules()[key](store, DAY)] == []


def test_two_of_a_kind_are_one_sentence_that_opens_just_these(store: Store) -> None:
    school = university(store)
    waiting = {student(store, school), student(store, school, "Aliyeva")}
    student(store, university(store, name="QoqDU"), "Rahimova")
    period(store, university=school)
    [notice] = rules()["students-unplaced"](store, DAY)
    assert notice.said(EN) == "2 students have no place in the practice period “Kuzgi amaliyot”."
    assert notice.opens == ("student", frozenset(waiting))


def test_names_are_said_in_the_script_of_the_language(store: Store) -> None:
    student(store, school := university(store))
    period(store, university=school)
    [notice] = rules()["students-unplaced"](store, DAY)
    assert "Каримова Гулнора" in notice.said(language("ru"))
    assert "Karimova Gulnora" in notice.said(language("uz-Latn"))


def test_old_changes_without_a_backup_are_told_until_there_is_one(store: Store) -> None:
    person(store)
    written = datetime.now(UTC).date()
    backup = rules()["backup"]
    assert list(backup(store, written + timedelta(6))) == []
    [notice] = backup(store, written + timedelta(7))
    assert notice.said(EN) == f"Changes since {EN.date(written)} are not backed up."
    back_up(store)
    assert list(backup(store, written + timedelta(30))) == []


def test_the_most_urgent_come_first_and_no_more_than_twelve(store: Store) -> None:
    for key, (build, *_) in CASES.items():
        if key not in ("site-passport", "days-off"):
            build(store)
    found = today(store, DAY, frozenset())
    weights = [notice.weight for notice in found]
    assert len(found) == MOST
    assert weights == sorted(weights, reverse=True)
    assert found[0].rule == "consent-withdrawn"
    for code in LANGUAGES:
        assert all("{" not in notice.said(language(code)) for notice in found)


def test_rules_are_switched_off_for_the_site(store: Store) -> None:
    assert hidden_rules(store) == {"birthdays", "events-soon"}
    person(store, born=date(1980, 11, 23))
    keys = {notice.rule for notice in today(store, DAY)}
    assert "names-unconfirmed" in keys
    assert "birthdays" not in keys
    hide_rules(store, frozenset({"names-unconfirmed"}))
    keys = {notice.rule for notice in today(store, DAY)}
    assert "birthdays" in keys
    assert "names-unconfirmed" not in keys


def test_the_plan_names_who_practises_today_and_what_comes(store: Store) -> None:
    one = placed(store, days="1")
    event(store, after(-1), ends=after(1))
    hayit(store, after(7), estimated=False)
    event(store, after(8))
    told = plan(store, DAY)
    [shift] = told.shifts
    assert (shift.group, shift.shift, shift.ids) == ("Kichik", "1", {one})
    assert [name.said(EN) for name in (*shift.students, *shift.mentors)] == ["Karimova Gulnora", "Aliyeva Gulnora"]
    assert [each.title for each in told.now] == ["Ochiq dars"]
    assert [(each.page, each.starts) for each in told.soon] == [("day_off", after(7))]
    assert plan(store, after(1)).shifts == ()


def test_nobody_practises_on_a_day_off(store: Store) -> None:
    placed(store)
    hayit(store, DAY, estimated=False)
    told = plan(store, DAY)
    assert told.shifts == ()
    assert [each.title for each in told.now] == ["Ramazon hayiti"]
