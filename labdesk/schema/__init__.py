"""What a record is. Importing this package declares every record type."""

# ruff: noqa: I001  (declared by being imported, in the order of navigation)
from labdesk.schema import (
    organisations,
    people,
    projects,
    practice,
    programmes,
    arrangements,
    schedule,
    lessons,
    marks,
    talents,
    events,
    manuals,
    calendar,
    assessment,
    attendance,
    terms,
)
from labdesk.schema.declare import Field, Problem, Record, RecordType, records

__all__ = [
    "Field",
    "Problem",
    "Record",
    "RecordType",
    "arrangements",
    "assessment",
    "attendance",
    "calendar",
    "events",
    "lessons",
    "manuals",
    "marks",
    "organisations",
    "people",
    "practice",
    "programmes",
    "projects",
    "records",
    "schedule",
    "talents",
    "terms",
]
