"""Students come into a practice together: a placement for each, in one act that can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from labdesk.errors import LabDeskError
from labdesk.exchange import importing
from labdesk.exchange import values as cells
from labdesk.exchange.matching import Titles, spelt
from labdesk.i18n import N_
from labdesk.i18n.dates import short
from labdesk.operations.notices import rows
from labdesk.schema.declare import Problem
from labdesk.schema.practice import Placement
from labdesk.store import Invalid, Store, check
from labdesk.store.journal import RowChange
from labdesk.work import Progress

UNKNOWN = N_("This student is not on the site yet; import the list of students first.")
OUTSIDE = N_("{day} is outside the practice, {first} – {last}.")

_PLACED = "SELECT student_id FROM placement WHERE period_id = :period AND deleted_at IS NULL"


def open_periods(store: Store, day: date) -> Iterator[tuple[int, str]]:
    """The periods that still take students: neither closed nor over, the next to begin first."""
    yield from rows(
        store,
        """SELECT id, title FROM practice_period WHERE deleted_at IS NULL AND closed IS NULL AND ends >= :day
           ORDER BY starts < :day, starts, id""",
        day=day,
    )


@dataclass(frozen=True)
class Refused:
    """Somebody who is not placed: the row of a sheet, the name, the field that is wrong, and why."""

    row: int
    who: str
    about: str
    message: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Placing:
    """Who would come into a practice and with what in common, who is there already, and who cannot be placed."""

    period: int
    title: str
    values: dict[str, Any]
    new: list[int]
    there: list[int]
    refused: list[Refused] = field(default_factory=list)


def cohort(store: Store, period: int) -> list[int]:
    """The students a practice is for: those of its university and, where it names them, its course and faculty."""
    values = store.get("practice_period", period)
    query = """SELECT s.id FROM student s JOIN person h ON h.id = s.person_id
               WHERE s.deleted_at IS NULL AND s.university_id = :university AND (:course IS NULL OR s.course = :course)
               AND (:faculty IS NULL OR s.faculty = :faculty) ORDER BY h.full_latn_sort, s.id"""
    asked = {name: values[name] for name in ("university", "course", "faculty")}
    return [student for (student,) in rows(store, query, **asked)]


def of_sheet(
    store: Store, period: int, path: Path, progress: Progress | None = None
) -> tuple[list[int], list[Refused]]:
    """The students whom a university's list names; who is not on the site yet is refused with a reason."""
    university = store.get("practice_period", period)["university"]
    found = importing.plan_file(store, "student", path, into=university, progress=progress)
    known, refused = [], []
    for row in found.rows:
        if row.id is not None and row.state in ("changed", "unchanged", "refused"):
            known.append(row.id)
            continue
        who = spelt(row.person or {})
        flaws = [(each.field, each.message, each.values) for each in row.flaws]
        refused += [Refused(row.number, who, *flaw) for flaw in flaws or [("student", UNKNOWN, {})]]
    return known, refused


def read_values(store: Store, given: Mapping[str, str]) -> dict[str, Any]:
    """What placements have in common, by column, from what was written for their fields; raises `Invalid`."""
    titles, fields, found = Titles(store), Placement.fields(), {}
    for name, text in given.items():
        each = fields[name]
        try:
            found[each.column] = titles.read(each, text) if each.of else cells.reader(each)(text)
        except LabDeskError as error:
            raise Invalid([Problem(name, error.message, error.values)], Placement) from error
    return found


def plan(store: Store, period: int, students: Iterable[int], values: Mapping[str, Any] | None = None) -> Placing:
    """Say who of the students would be placed.

    Raises LabDeskError when the practice is closed, or what they would have in common is wrong.
    """
    known = store.get("practice_period", period)
    usual = {f.column: f.default for f in Placement.fields().values() if f.default is not None}
    common = {**usual, "period_id": period, **(values or {})}
    closed = store.refusal([RowChange("placement", 0, "C", None, common)])
    if closed is not None:
        raise closed
    for day in (common.get("starts"), common.get("ends")):
        if day and not (known["starts"] or day) <= day <= (known["ends"] or day):
            raise LabDeskError(OUTSIDE, day=short(day), first=short(known["starts"]), last=short(known["ends"]))
    there = {student for (student,) in rows(store, _PLACED, period=period)}
    wanted = list(dict.fromkeys(students))
    new = [student for student in wanted if student not in there]
    if new:
        check(Placement.draft({**common, "student_id": new[0]}))
    return Placing(period, known["title"], common, new, [student for student in wanted if student in there])


def apply(store: Store, planned: Placing) -> list[int]:
    """Give the students their placements as one act, and return the new ones."""
    if not planned.new:
        return []
    label = N_("{n} students into “{period}”")
    with store.transaction(label, n=len(planned.new), period=planned.title) as session:
        made: list[int] = session.insert_rows(
            Placement, [{**planned.values, "student_id": student} for student in planned.new]
        )
    return made


def place(store: Store, period: int, students: Iterable[int]) -> list[int]:
    """Give students a placement in a period, and return the new placements; who has one there already is left out."""
    return apply(store, plan(store, period, students))
