"""The failures LabDesk knows how to explain; anything else is a bug."""

from __future__ import annotations

from typing import Any


class LabDeskError(Exception):
    """A failure the user can understand: one catalogue sentence that says what happened and what to do.

    `message` is a catalogue message (marked with `N_`), `values` fill its `{placeholders}`. A value that is itself
    a marked message may be passed as `Said` so that it is translated too.
    """

    def __init__(self, message: str, **values: Any) -> None:
        super().__init__(message)
        self.message = message
        self.values = values

    def __str__(self) -> str:
        return self.message.format(**self.values) if self.values else self.message


class NothingToPrint(LabDeskError):
    """There is nothing yet that a paper would show."""


class Conflict(LabDeskError):
    """Somebody else changed the record in the meantime, so nothing was written."""


class Cancelled(LabDeskError):
    """The user stopped the work; nothing half done is left behind."""

    def __init__(self) -> None:
        super().__init__("Cancelled")
