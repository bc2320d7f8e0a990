"""A practice of the tests' own: students placed over the weeks of an autumn, and what they did."""

from __future__ import annotations

from datetime import date
from typing import Any

from labdesk.i18n import language
from labdesk.operations import register
from labdesk.operations.register import Register, Trainee
from labdesk.store import Store

MONDAY = date(2025, 10, 6)
"""The first day of the practice; it ends on Friday, 31 October 2025."""
EN = language("en")
NAMES = ("Aliyeva", "Botirova", "Karimova", "Saidova", "Umarova")


def day(number: int) -> date:
    """A day of October 2025."""
    return date(2025, 10, number)


def practice(store: Store, students: int = 3, **more: Any) -> int:
    """A period of that many students, Monday to Friday, six hours a day."""
    university = store.save("organisation", {"name": "FarDU", "sort": "otm", "phone": "+998 73 244-44-02"})
    given = {
        "title": "Kuzgi amaliyot",
        "university": university,
        "starts": MONDAY,
        "ends": day(31),
        "order_number": "5",
    }
    period = store.save("practice_period", {**given, **more})
    for name in NAMES[:students]:
        place(store, period, name, university=university)
    return period


def place(store: Store, period: int, name: str, university: int | None = None, **more: Any) -> int:
    """One more student in a period."""
    person = store.save("person", {"surname_latn": name, "first_latn": "Oydin"})
    student = store.save("student", {"person": person, "university": university, "academic_group": "MT-31"})
    return store.save("placement", {"period": period, "student": student, "days": "12345", "shift": "1", **more})


def mark(store: Store, placement: int, number: int, code: str = "present", **more: Any) -> int:
    """One mark of October 2025."""
    return store.save(
        "attendance_mark", {"placement": placement, "day": day(number), "shift": "1", "code": code, **more}
    )


def book_of(store: Store, period: int) -> Register:
    """The register as it stands."""
    return register.read(store, period, EN)


def called(book: Register, name: str) -> Trainee:
    """The student of a surname."""
    return next(who for who in book.trainees if who.name.brief(EN).startswith(name))
