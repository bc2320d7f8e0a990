"""What an import would do, row by row, to be looked at before it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from labdesk.exchange.headers import Mapping
from labdesk.exchange.reading import Note
from labdesk.i18n import Language

STATES = ("new", "changed", "unchanged", "duplicate", "refused")


@dataclass(frozen=True)
class Flaw:
    """Why a row is refused: the field's name and a catalogue sentence."""

    field: str
    label: str
    message: str
    values: dict[str, Any]


@dataclass(slots=True)
class PlannedRow:
    """What would become of one row of the sheet; `number` as the sheet numbers it.

    `values` and `person` are keyed by column. `changes` tells field by field what a changed record had and would get.
    `like` names whom a possible duplicate resembles; the user may say of it that it is somebody else (`other`).
    """

    number: int
    cells: list[Any]
    state: str = "new"
    values: dict[str, Any] = field(default_factory=dict)
    person: dict[str, Any] | None = None
    id: int | None = None
    person_id: int | None = None
    person_row: int = 0
    changes: list[tuple[str, Any, Any]] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)
    like: str = ""
    other: bool = False


@dataclass
class Plan:
    """Everything an import would do, to be looked at before it is done."""

    key: str
    mapping: Mapping
    headers: list[str]
    rows: list[PlannedRow]
    notes: list[Note]

    def of(self, state: str) -> list[PlannedRow]:
        """The rows in one of `STATES`."""
        return [row for row in self.rows if row.state == state]

    @property
    def taken(self) -> list[PlannedRow]:
        """The rows that would be written: also the possible duplicates of which the user said they are others."""
        return [*self.of("new"), *self.of("changed"), *(row for row in self.of("duplicate") if row.other)]

    @property
    def refused(self) -> list[PlannedRow]:
        """The rows that cannot be imported as they are."""
        return self.of("refused")

    @property
    def ids(self) -> list[int]:
        """The records its rows are, in the order of the sheet; new ones have an id once the plan is carried out."""
        return [row.id for row in self.rows if row.id is not None and row.state != "refused"]

    def summary(self, t: Language) -> dict[str, Any]:
        """The plan in figures, with each set-aside and refused row, for scripts."""
        return {
            "new": len(self.of("new")),
            "changed": len(self.of("changed")),
            "unchanged": len(self.of("unchanged")),
            "duplicates": [{"row": r.number, "like": r.like} for r in self.of("duplicate")],
            "refused": [
                {"row": r.number, "field": f.field, "reason": t(f.message, **f.values)}
                for r in self.refused
                for f in r.flaws
            ],
        }

    def told(self, t: Language) -> Iterator[str]:
        """The plan in sentences."""
        for note in self.notes:
            yield t(note.message, **note.values)
        yield t(
            "{new} new, {changed} changed, {unchanged} unchanged, {duplicates} possible duplicates, {refused} refused.",
            new=len(self.of("new")), changed=len(self.of("changed")), unchanged=len(self.of("unchanged")),
            duplicates=len(self.of("duplicate")), refused=len(self.refused),
        )  # fmt: skip
        for row in self.of("duplicate"):
            yield t("Row {row}: possibly the same as {like}; set aside.", row=row.number, like=row.like)
        for row in self.refused:
            for flaw in row.flaws:
                reason = t(flaw.message, **flaw.values)
                yield t("Row {row}, {field}: {reason}.", row=row.number, field=t(flaw.label), reason=reason.rstrip("."))
