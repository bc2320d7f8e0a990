"""Which papers make the file of one trainee and the file of a whole practice, said once as lists of their keys."""

from __future__ import annotations

from collections.abc import Iterator

from labdesk.documents import registry
from labdesk.documents.packet import Wanted
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.store.listing import Query
from labdesk.store.store import Store

STUDENT_PAPERS = (
    "placement-letter", "practice-diary", "practice-assessment", "practice-characteristic", "practice-report",
    "lesson-analysis",
)  # fmt: skip
"""The papers of one trainee, in the order in which they are bound: about her placement, or about parts of it."""
PERIOD_PAPERS = (
    "practice-schedule", "practice-schedule-week", "practice-schedule-mentor", "practice-schedule-group",
    "attendance-sheet", "grade-sheet", "practice-summary", "practice-rating",
)  # fmt: skip
"""The papers of a practice as a whole; they come before the files of its students."""


SUBJECTS = {"student-file": "placement", "practice-file": "practice_period"}
"""The files by key, with the record type each is about."""


def student_file(store: Store, placement: int, t: Language) -> list[Wanted]:
    """The papers of one trainee, bound under her name."""
    name = t.own(store.titles("placement", [placement], t.cyrillic).get(placement, ""))
    if not name:
        raise LabDeskError(N_("This record does not exist any more."))
    return [Wanted(key, ids, under=name) for key in STUDENT_PAPERS if (ids := _about(store, key, placement))]


def _about(store: Store, key: str, placement: int) -> tuple[int, ...]:
    """The records a paper of a trainee's file is about: her placement, or those parts of it."""
    subject = registry.printed()[key].subject
    if subject == "placement":
        return (placement,)
    return tuple(row.id for row in store.listing(Query(subject, ("id",), where={"placement": placement}), 0, -1))


def practice_file(store: Store, period: int, t: Language) -> list[Wanted]:
    """The papers of a practice, then the file of each of its students in the order of their names."""
    query = Query("placement", ("id",), where={"period": period}, order=("student",), cyrillic=t.cyrillic)
    students = [row.id for row in store.listing(query, 0, -1)]
    if not students:
        raise LabDeskError(N_("Nobody is placed in this practice period yet."))
    name = t.own(store.titles("practice_period", [period], t.cyrillic).get(period, ""))
    whole = [Wanted(key, (period,), under=name) for key in PERIOD_PAPERS]
    return whole + [wanted for each in students for wanted in student_file(store, each, t)]


def unfolded(store: Store, key: str, ids: tuple[int, ...], t: Language) -> Iterator[Wanted]:
    """The papers of the files of these records."""
    for row_id in ids:
        yield from (student_file if key == "student-file" else practice_file)(store, row_id, t)
