"""The rules of the page Today about a practice under way: who is not marked, who falls behind, what was not brought."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from labdesk.i18n import N_, Said, language, plural
from labdesk.i18n.dates import short
from labdesk.operations import diary, register
from labdesk.operations.notices import Counted, Name, Notice, day_of, joined, notices, rows
from labdesk.operations.register import Register, Trainee
from labdesk.schema.attendance import REQUIREMENTS
from labdesk.store import Store

ROW_OF_ABSENCES = 3
LOOKS_BACK = timedelta(7)
_AFTER = timedelta(14)
"""For so long after its end a practice is still spoken of."""
_RUNNING = """
    SELECT id FROM practice_period WHERE deleted_at IS NULL AND starts <= :day AND ends >= :since ORDER BY starts, id"""
Behind = tuple[Trainee, dict[str, Any]]


def _periods(store: Store, day: date) -> list[int]:
    return [row[0] for row in rows(store, _RUNNING, day=day, since=day - _AFTER)]


def _registers(store: Store, day: date) -> Iterator[Register]:
    for period in _periods(store, day):
        yield register.read(store, period, language("uz-Latn"))


def _about(page: str, book: Register, behind: list[Behind], weight: int, one: str, many: Counted) -> Iterator[Notice]:
    """One sentence for a period, about its one student or counting them, that opens the page at her row."""
    if behind:
        who, values = behind[0]
        told = {"period": book.title, "person": who.name, **values}
        subject = {"period": book.period, "placement": who.id}
        if len(behind) > 1:
            yield Notice(many, {**told, "n": len(behind)}, weight, (page, subject))
        else:
            yield Notice(one, told, weight, (page, subject))


@notices("attendance-unmarked", N_("Days of practice on which nobody is marked"))
def days_unmarked(store: Store, day: date) -> Iterator[Notice]:
    """What is not written down the next day is forgotten."""
    for book in _registers(store, day):
        found = book.nobody(day - LOOKS_BACK, day - timedelta(1))
        if found:
            values = {"period": book.title, "day": found[-1], "n": len(found)}
            one = N_("Nobody is marked on {day} in the practice “{period}”.")
            many = plural(
                "On {n} day nobody is marked in the practice “{period}”, the last is {day}.",
                "On {n} days nobody is marked in the practice “{period}”, the last is {day}.",
            )
            subject = {"period": book.period, "day": found[-1]}
            yield Notice(one if len(found) == 1 else many, values, 77, ("attendance", subject))


@notices("hours-lost", N_("Students who cannot reach the hours of their practice"))
def hours_lost(store: Store, day: date) -> Iterator[Notice]:
    """Only a day to make up for an absence can help, while there are days left."""
    for book in _registers(store, day):
        behind: list[Behind] = []
        for who in book.trainees:
            lost = book.account(who).lost
            if lost:
                behind.append((who, {"hours": f"{lost:g}"}))
        yield from _about(
            "attendance", book, behind, 86,
            N_("{person} cannot reach the hours of “{period}” any more ({hours} short); agree on days to make up."),
            plural(
                "{n} student cannot reach the hours of “{period}” any more; agree on days to make up.",
                "{n} students cannot reach the hours of “{period}” any more; agree on days to make up.",
            ),
        )  # fmt: skip


@notices("absences-in-a-row", N_("Students who missed three days in a row"))
def absences_in_a_row(store: Store, day: date) -> Iterator[Notice]:
    """Three times away is when somebody should ring."""
    for book in _registers(store, day):
        behind: list[Behind] = []
        for who in book.trainees:
            missed = book.missed(who, day)
            if len(missed) >= ROW_OF_ABSENCES and (who.ends is None or who.ends >= day):
                behind.append((who, {"days": len(missed), "day": missed[0]}))
        yield from _about(
            "attendance", book, behind, 84,
            N_("{person} has missed {days} days of practice in a row, since {day}."),
            plural(
                "{n} student of “{period}” has missed three days of practice in a row.",
                "{n} students of “{period}” have missed three days of practice in a row.",
            ),
        )  # fmt: skip


@notices("requirements-late", N_("Requirements that are overdue"))
def requirements_late(store: Store, day: date) -> Iterator[Notice]:
    """Without a medical book and a briefing nobody may be with children."""
    found = rows(
        store,
        """SELECT r.id, r.sort, r.due, h.full_latn, h.full_cyrl FROM requirement r
           JOIN placement x ON x.id = r.placement_id JOIN practice_period p ON p.id = x.period_id
           LEFT JOIN student s ON s.id = x.student_id LEFT JOIN person h ON h.id = s.person_id
           WHERE r.deleted_at IS NULL AND x.deleted_at IS NULL AND r.done IS NULL AND r.due < :day
           AND coalesce(x.ends, p.ends) >= :day ORDER BY r.due, h.full_latn_sort, r.id""",
        day=day,
    )
    yield from joined(
        [
            (i, {"person": Name(latn, cyrl), "what": Said(REQUIREMENTS.get(sort or "", "")), "day": day_of(due)})
            for i, sort, due, latn, cyrl in found
        ],
        83, "requirement",
        N_("{person}: “{what}” was due on {day} and is not done."),
        plural("{n} requirement before practice is overdue.", "{n} requirements before practice are overdue."),
    )  # fmt: skip


@notices("diary-gaps", N_("Diaries that are not written or not checked"))
def diary_gaps(store: Store, day: date) -> Iterator[Notice]:
    """Without entries and weekly signatures the practice does not count."""
    for period in _periods(store, day):
        book = diary.read(store, period, language("uz-Latn"))
        behind: list[Behind] = []
        for who in book.register.trainees:
            gaps = book.gaps(who, day)
            if gaps:
                behind.append((who, {"day": short(gaps[0][0])}))
        yield from _about(
            "diary", book.register, behind, 81,
            N_("The diary of {person} has a gap since the week of {day}; without it the practice does not count."),
            plural(
                "The diary of {n} student of “{period}” has gaps; without it the practice does not count.",
                "The diaries of {n} students of “{period}” have gaps; without them the practice does not count.",
            ),
        )  # fmt: skip
