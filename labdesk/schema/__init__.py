"""What a record is. Importing this package declares every record type."""

from labdesk.schema import (  # noqa: F401  (declared by being imported, in the order of navigation)
    calendar,
    events,
    manuals,
    organisations,
    people,
    practice,
    projects,
    talents,
)
from labdesk.schema.declare import Field, Problem, Record, RecordType, records

__all__ = ["Field", "Problem", "Record", "RecordType", "records"]
