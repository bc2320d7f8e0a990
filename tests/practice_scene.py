"""A small practice for tests: two groups, four educators, four students, two weeks in November 2026."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from labdesk.operations.practice_board import Board
from labdesk.operations.practice_making import Made, make
from labdesk.operations.practice_reading import read_board
from labdesk.scheduling.instance import Schedule
from labdesk.scheduling.proposal import Progress
from labdesk.schema import records
from labdesk.store import Query, Store

MONDAY = date(2026, 11, 2)
BEFORE = date(2026, 10, 1)
"""A day before the practice, so that nothing of it is past."""
NAMES = ("Aliyeva", "Botirova", "Karimova", "Saidova")


def day(week: int, weekday: int) -> date:
    """A day of the practice: weeks and weekdays are counted from 1."""
    return date.fromordinal(MONDAY.toordinal() + 7 * (week - 1) + weekday - 1)


@dataclass
class Scene:
    """The ids of what was made, by name."""

    store: Store
    period: int = 0
    plan: int = 0
    groups: dict[str, int] = field(default_factory=dict)
    mentors: dict[str, int] = field(default_factory=dict)
    terms: dict[str, int] = field(default_factory=dict)
    people: dict[str, int] = field(default_factory=dict)
    placed: dict[str, int] = field(default_factory=dict)

    def board(self) -> Board:
        """The period as it is now."""
        return read_board(self.store, self.period)

    def put(self, name: str, when: date, shift: str = "1", group: str = "Kichik", **more: Any) -> int:
        """A half-day, with the mentor who is on duty there."""
        mentor = self.mentors[f"{group}{shift}"]
        values = {"placement": self.placed[name], "day": when, "shift": shift, "group": self.groups[group]}
        return self.store.save("practice_session", {**values, "mentor": mentor, "sort": "observe", **more})

    def programme(self, **values: Any) -> None:
        """Other facts of the programme."""
        self.store.save("practice_programme", values, self.plan)

    def solved(self, seconds: float, good: Callable[[Schedule], bool] = lambda schedule: True, **more: Any) -> Made:
        """A schedule, taken as soon as it is full and good enough."""
        full: list[bool] = []

        def told(found: Progress) -> None:
            if found.schedule is not None and not found.unplaced and good(found.schedule):
                full.append(True)

        return make(self.store, self.period, seconds, BEFORE, told, lambda: bool(full), **more)

    def dump(self) -> list[tuple[Any, ...]]:
        """Every half-day that is not deleted, as it is stored but for its version."""
        fields = [f.name for f in records()["practice_session"].fields().values()]
        found = self.store.listing(Query("practice_session", ("id",)), 0, -1)
        return sorted((row.id, *(self.store.get("practice_session", row.id)[name] for name in fields)) for row in found)


def practice(store: Store) -> Scene:
    """Make the practice in an empty file."""
    scene = Scene(store)
    university = store.save("organisation", {"name": "FarDU", "sort": "otm", "phone": "90 123-45-67"})
    scene.plan = store.save("practice_programme", {
        "title": "Dastur", "edition": "2026", "weeks": 2, "observe": 2, "children": 2, "lesson": 1, "hall": 0,
        "independent": 0, "least": 1, "most": 4, "trials_from": 1, "independent_from": 1, "observing_first": True,
    })  # fmt: skip
    store.save("programme_topic", {"programme": scene.plan, "number": 1, "topic": "Tanishuv", "sort": "observe"})
    store.save("programme_topic", {"programme": scene.plan, "number": 2, "topic": "Erkin oʻyin", "sort": "children"})
    scene.period = store.save("practice_period", {
        "title": "Kuzgi amaliyot", "university": university, "sort": "pedagogical", "plan": scene.plan,
        "starts": MONDAY, "ends": day(2, 5), "hours": 15, "day_hours": 6, "order_number": "7",
    })  # fmt: skip
    for group, age in (("Kichik", "junior"), ("Katta", "senior")):
        scene.groups[group] = store.save(
            "kindergarten_group", {"name": group, "age_group": age, "room": "101", "places": 2}
        )
        for shift in ("1", "2"):
            who = store.save("person", {"surname_latn": f"Mentor{group}{shift}", "first_latn": "Nodira"})
            scene.mentors[f"{group}{shift}"] = who
            scene.terms[f"{group}{shift}"] = store.save("mentor_terms", {
                "period": scene.period, "person": who, "group": scene.groups[group], "shift": shift, "trainees": 2,
                "half_days": 10, "qualified": True,
            })  # fmt: skip
    for name in NAMES:
        person = store.save("person", {"surname_latn": name, "first_latn": "Gulnora"})
        student = store.save("student", {"person": person, "university": university, "course": 3})
        scene.people[name] = person
        scene.placed[name] = store.save("placement", {"period": scene.period, "student": student, "days": "12345"})
    return scene
