"""Students come into a practice together: a placement for each, in one act that can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from labdesk.i18n import N_
from labdesk.operations.notices import rows
from labdesk.schema.practice import Placement
from labdesk.store import Store

_PLACED = "SELECT student_id FROM placement WHERE period_id = :period AND deleted_at IS NULL"


def open_periods(store: Store, day: date) -> Iterator[tuple[int, str]]:
    """The periods that still take students: neither closed nor over, the next to begin first."""
    yield from rows(
        store,
        """SELECT id, title FROM practice_period WHERE deleted_at IS NULL AND closed IS NULL AND ends >= :day
           ORDER BY starts < :day, starts, id""",
        day=day,
    )


def place(store: Store, period: int, students: Iterable[int]) -> list[int]:
    """Give students a placement in a period, and return the new placements; who has one there already is left out."""
    title = store.get("practice_period", period)["title"]
    there = {student for (student,) in rows(store, _PLACED, period=period)}
    usual = {f.column: f.default for f in Placement.fields().values() if f.default is not None}
    wanted = [
        {**usual, "period_id": period, "student_id": student}
        for student in dict.fromkeys(students)
        if student not in there
    ]
    if not wanted:
        return []
    with store.transaction(N_("{n} students into “{period}”"), n=len(wanted), period=title) as session:
        made: list[int] = session.insert_rows(Placement, wanted)
    return made
