"""The sample's students and practice: one cohort that finished in spring, one that practises now."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from labdesk.operations import sample_schedule
from labdesk.operations.sample_allotting import DISTRICTS
from labdesk.operations.sample_people import STUDENTS, student_code
from labdesk.operations.sample_tables import Tables, read

TODAY = date(2026, 11, 23)


class Cohort(NamedTuple):
    """An academic group: its year now, its supervisor, the period it practises in and on which weekdays."""

    group: str
    course: int
    supervisor: str
    period: str
    days: str


_COHORTS = (
    Cohort("MT-41", 4, "otajonova", "p1", "2345"),
    Cohort("MT-42", 4, "hasanov", "p1", "2345"),
    Cohort("MT-31", 3, "nuriddinova", "p2", "1234"),
    Cohort("MT-32", 3, "pak", "p2", "1235"),
)
_SIZE = STUDENTS // len(_COHORTS)


def write(tables: Tables) -> None:
    """Students, practice programmes and periods with their hours, a place for every student, and the calendar."""
    tables.put("student", [_student(number) for number in range(STUDENTS)])
    for key in ("practice_programme", "programme_block", "programme_topic"):
        tables.typed(key)
    periods = tables.typed("practice_period")
    tables.typed("practice_activity")
    placed = {period["code"]: placements(period) for period in periods}
    for each in placed.values():
        tables.put("placement", each)
    sample_schedule.write(tables, periods, placed)


def _student(number: int) -> dict[str, str | int]:
    cohort = _COHORTS[number // _SIZE]
    code = student_code(number)
    return {
        "code": code, "person": code, "university": "otm", "faculty": "Maktabgacha taʼlim fakulteti",
        "programme": "Maktabgacha taʼlim", "course": cohort.course, "academic_group": cohort.group,
        "record_book": f"{27 - cohort.course}-{401 + number}", "supervisor": cohort.supervisor,
        "district": DISTRICTS[number % len(DISTRICTS)],
    }  # fmt: skip


def placements(period: dict[str, str]) -> list[dict[str, str]]:
    """Every student of the period in a group that has a place in her shift, with that shift's educator as mentor."""
    places = _places()
    found: list[dict[str, str]] = []
    for number in range(STUDENTS):
        cohort = _COHORTS[number // _SIZE]
        if cohort.period == period["code"]:
            group, shift, mentor = places[len(found)]
            found.append({
                "code": f"{period['code']}-{len(found) + 1}", **_ended(period), "period": period["code"],
                "student": student_code(number), "group": group, "mentor": mentor, "starts": period["starts"],
                "ends": period["ends"], "shift": shift, "days": cohort.days,
                "letter_number": f"{period['order_number']}/{len(found) + 1}",
            })  # fmt: skip
    return found


def _ended(period: dict[str, str]) -> dict[str, str]:
    """The papers of the end of a practice that is over."""
    last = date.fromisoformat(period["ends"])
    handed_in = (last + timedelta(3)).isoformat()
    return dict.fromkeys(("concluded", "report_in", "diary_in"), handed_in) if last < TODAY else {}


def _places() -> list[tuple[str, str, str]]:
    """Group, shift and mentor of each place, spread so that no group fills up before the others have somebody."""
    groups = read("kindergarten_group")
    return [
        (group["code"], shift, group[mentor])
        for turn in range(max(int(group["places"]) for group in groups))
        for shift, mentor in (("1", "educator"), ("2", "second"))
        for group in groups
        if turn < int(group["places"])
    ]
