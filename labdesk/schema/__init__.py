"""What a record is. Importing this package declares every record type."""

# ruff: noqa: I001  (declared by being imported, in the order of navigation)
from labdesk.schema import (
    organisations,
    people,
    projects,
    practice,
    schedule,
    lessons,
    marks,
    talents,
    events,
    manuals,
    calendar,
    assessment,
    terms,
)
from labdesk.schema.declare import Field, Problem, Record, RecordType, records

__all__ = [
    "Field",
    "Problem",
    "Record",
    "RecordType",
    "assessment",
    "calendar",
    "events",
    "lessons",
    "manuals",
    "marks",
    "organisations",
    "people",
    "practice",
    "projects",
    "records",
    "schedule",
    "talents",
    "terms",
]
