"""Which papers make the file of one trainee and the file of a whole practice, said once as lists of their keys."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from labdesk.documents import packet, registry
from labdesk.documents.packet import LeftOut, Wanted
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.operations import closing
from labdesk.store.listing import Query
from labdesk.store.store import Store
from labdesk.work import Progress

STUDENT_PAPERS = (
    "placement-letter", "practice-diary", "practice-assessment", "practice-characteristic", "practice-report",
    "lesson-analysis",
)  # fmt: skip
"""The papers of one trainee, in the order in which they are bound: about her placement, or about parts of it."""
PERIOD_PAPERS = (
    "practice-schedule", "practice-schedule-week", "practice-schedule-mentor", "practice-schedule-group",
    "attendance-sheet", "visit-sheet", "grade-sheet", "practice-summary", "practice-rating", "incentive-paper",
)  # fmt: skip
"""The papers of a practice as a whole, or of its visits and incentives; they come before the files of its students."""


SUBJECTS = {"student-file": "placement", "practice-file": "practice_period"}
"""The files by key, with the record type each is about."""


def student_file(store: Store, placement: int, t: Language) -> list[Wanted]:
    """The papers of one trainee and what she was honoured with, bound under her name."""
    found = _of_student(store, placement, t)
    place = store.get("placement", placement)
    person = store.get("student", place["student"])["person"] if place["student"] else None
    where = {"person": person, "period": place["period"]}
    thanks = [row.id for row in store.listing(Query("incentive", ("id",), order=("day",), where=where), 0, -1)]
    return [*found, *([Wanted("incentive-paper", tuple(thanks), under=found[0].under)] if thanks else [])]


def _of_student(store: Store, placement: int, t: Language) -> list[Wanted]:
    name = t.own(store.titles("placement", [placement], t.cyrillic).get(placement, ""))
    if not name:
        raise LabDeskError(N_("This record does not exist any more."))
    return [*_about(store, STUDENT_PAPERS, "placement", placement, name)]


def _about(store: Store, keys: tuple[str, ...], whose: str, row_id: int, name: str) -> Iterator[Wanted]:
    """Papers about a placement or a practice, or about the records that belong to it; none where there is no record."""
    for key in keys:
        subject = registry.printed()[key].subject
        where = {whose.removeprefix("practice_"): row_id}
        ids = (
            [row_id]
            if subject == whose
            else [r.id for r in store.listing(Query(subject, ("id",), order=("day",), where=where), 0, -1)]
        )
        if ids:
            yield Wanted(key, tuple(ids), under=name)


def practice_file(store: Store, period: int, t: Language) -> list[Wanted]:
    """The papers of a practice, then the file of each of its students in the order of their names."""
    query = Query("placement", ("id",), where={"period": period}, order=("student",), cyrillic=t.cyrillic)
    students = [row.id for row in store.listing(query, 0, -1)]
    if not students:
        raise LabDeskError(N_("Nobody is placed in this practice period yet."))
    name = t.own(store.titles("practice_period", [period], t.cyrillic).get(period, ""))
    whole = [*_about(store, PERIOD_PAPERS, "practice_period", period, name)]
    return whole + [wanted for each in students for wanted in _of_student(store, each, t)]


def unfolded(store: Store, key: str, ids: tuple[int, ...], t: Language) -> Iterator[Wanted]:
    """The papers of the files of these records."""
    for row_id in ids:
        yield from (student_file if key == "student-file" else practice_file)(store, row_id, t)


def bind(store: Store, key: str, row_id: int, t: Language, target: Path, progress: Progress) -> Sequence[LeftOut]:
    """Bind the papers of a file behind a list of them; returns those there is nothing to print on."""
    made = packet.draw_up(store, [*unfolded(store, key, (row_id,), t)], t, progress)
    registry.keep_codes(store, made.documents)
    packet.write(made, target, progress, cover=True)
    return made.left_out


def close(store: Store, period: int, t: Language, title: str, progress: Progress) -> Sequence[LeftOut]:
    """File every paper of a practice with it under a title and close it; returns those there is nothing to print on."""
    name = packet.safe_name(store.titles("practice_period", [period]).get(period, ""))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.pdf"
        left_out = bind(store, "practice-file", period, t, path, progress)
        closing.close(store, period, date.today(), path.read_bytes(), f"{name}.pdf", title)
    return left_out
