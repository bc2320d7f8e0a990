"""What a record is. Importing this package declares every record type."""

# ruff: noqa: I001  (declared by being imported, in the order of navigation)
from labdesk.schema import (
    organisations,
    people,
    projects,
    problems,
    passport,
    minutes,
    examination,
    practice,
    schedule,
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
    "examination",
    "manuals",
    "minutes",
    "organisations",
    "passport",
    "people",
    "practice",
    "problems",
    "projects",
    "records",
    "schedule",
    "talents",
    "terms",
]
