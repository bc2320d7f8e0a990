"""What of a record a sheet may fill, and how its headings may call it."""

from __future__ import annotations

from typing import Any

from labdesk.exchange import values as cells
from labdesk.exchange.headers import FULL_NAME, FieldName
from labdesk.exchange.writing import ID_HEADING
from labdesk.i18n import N_
from labdesk.schema.declare import Field, Record, records

UID = "uid"
PERSON = "person."
"""What the facts of a record's own person begin with in a mapping."""
PERSON_FIELDS = ("born", "sex", "phone", "email", "address", "jshshir", "passport")


def importable(record: type[Record]) -> dict[str, Field]:
    """The fields a sheet may fill, by the name a mapping uses; those of the record's person as `person.<name>`."""
    skipped = ("blob", "blocks")
    found = {f.name: f for f in record.fields().values() if not f.derived and f.kind not in skipped}
    if by_person(record):
        person = records()["person"].fields()
        del found["person"]
        found = {f"{PERSON}{name}": person[name] for name in PERSON_FIELDS} | found
    return found


def usual_values(record: type[Record]) -> dict[str, Any]:
    """What a new row holds, by column, where a sheet says nothing."""
    return {f.column: f.default for f in record.fields().values() if f.default is not None}


def by_person(record: type[Record]) -> bool:
    """Whether a row of this record type names a person who is created or recognised with it."""
    return "person" in record.kind.key and "person" in record.fields()


def field_names(key: str) -> list[FieldName]:
    """Every field of a record type as a sheet may call it, for matching headers."""
    record = records()[key]
    found = []
    if key == "person" or by_person(record):
        found += [
            FieldName("surname", cells.labels(N_("Surname"))),
            FieldName("first", cells.labels(N_("First name"))),
            FieldName("patronymic", cells.labels(N_("Patronymic"))),
        ]
        own = () if key == "person" else cells.labels(record.fields()["person"].label)
        found.append(FieldName(FULL_NAME, (*cells.labels(N_("Full name")), *own)))
    by_name = by_person(record)
    person = not by_name and key != "person"
    for name, f in importable(record).items():
        named_by = _named_by(f)
        messages = [named_by, N_("Full name")] if named_by and person else []
        person = person and not messages
        shared = f.kind == "reference" or (by_name and not name.startswith(PERSON))
        found.append(FieldName(name, cells.labels(f.label), cells.labels(*messages), shared))
    return [*found, FieldName(UID, (ID_HEADING,))]


def _named_by(each: Field) -> str:
    """What a record that is called after a person calls her, such as the student of a placement; else ""."""
    if each.kind != "reference":
        return ""
    target = records()[each.of]
    title = target.fields().get(target.kind.title)
    return title.label if title and title.kind == "reference" and title.of in ("student", "person") else ""


def field_label(record: type[Record], name: str) -> str:
    """What a mapping's field is called."""
    own = {
        "surname": N_("Surname"), "first": N_("First name"), "patronymic": N_("Patronymic"), FULL_NAME: N_("Full name"),
        UID: ID_HEADING,
    }  # fmt: skip
    return own[name] if name in own else importable(record)[name].label


def owner(record: type[Record]) -> Field | None:
    """The reference that a whole sheet may share: what the record is part of, else its first needed one."""
    found = [f for f in record.fields().values() if f.kind == "reference" and f.name != "person"]
    parts = [f for f in found if f.part]
    keys = [f for f in found if f.name in record.kind.key or f.required]
    return next(iter(parts or keys), None)
