"""The plain printed list of every kind of record."""

from __future__ import annotations

from typing import Any

from labdesk.documents.model import Block, Column, Document, Heading, Page, Paragraph, Table, Value
from labdesk.documents.office import Office
from labdesk.documents.practice import WEEKDAYS
from labdesk.documents.registry import prints
from labdesk.schema.declare import Field, Record, label, records, resolve, target
from labdesk.store.listing import Query

_UPRIGHT = 92
"""Characters that fit on a line of an upright sheet."""
_VERBATIM = ("code", "email", "phone", "integer", "decimal", "date", "yes_no")


def _list(record: type[Record], office: Office, query: Query | None = None) -> Document:
    """What the list on the screen shows, as `query` searches, filters and orders it."""
    t = office.t
    key = record.__tablename__
    paths = record.kind.columns
    spoken = [_spoken(record, path, t.base) for path in paths]
    asked = query or Query(key)
    full = Query(
        key, (*paths, *(s for s in spoken if s)), asked.search, asked.order, asked.where, t.cyrillic, asked.deleted
    )
    found = office.store.listing(full, 0, -1)
    fields = [resolve(record, path)[1] for path in paths]
    own = dict(zip((n for n, s in enumerate(spoken) if s), range(len(paths), len(paths) + len(paths)), strict=False))
    rows: list[list[Value]] = []
    for number, row in enumerate(found, 1):
        cells = [
            (row.values[own[n]] if n in own else None) or _shown(row.values[n], field, record, paths[n], office)
            for n, field in enumerate(fields)
        ]
        rows.append([number, *cells])
    widths = [_width(record, path, field) for path, field in zip(paths, fields, strict=True)]
    columns = [Column(t("No."), 5, "right"), *_columns(record, widths, office)]
    title = t(record.kind.many)
    said = t("Printed on {date}. Records: {count}.", date=t.date(office.today), count=t.number(len(found)))
    blocks: list[Block] = [
        Heading(title, 1, listed=False),
        Paragraph(said, "left", indent=0, size=10),
        Table(columns, rows),
    ]
    page = Page(landscape=sum(widths) > _UPRIGHT, numbers="of", numbers_from=1, left=20, top=20)
    return office.paper(title, blocks, page=page)


def _columns(record: type[Record], widths: list[int], office: Office) -> list[Column]:
    found = []
    for path, width in zip(record.kind.columns, widths, strict=True):
        field = resolve(record, path)[1]
        kind: Any = {"date": "date", "integer": "number", "decimal": "number", "yes_no": "mark"}.get(
            field.kind if field else "", "text"
        )
        found.append(Column(office.t(label(record, path)), width, None, kind))
    return found


def _width(record: type[Record], path: str, field: Field | None) -> int:
    walked = resolve(record, path)[0]
    own = field if "." in path or not walked else walked[-1]
    return own.width if own else 34


def _spoken(record: type[Record], path: str, base: str) -> str:
    """The path that holds the same in Russian or in Cyrillic, if one is declared."""
    ending = {"ru": "_ru", "uz-Cyrl": "_cyrl"}.get(base)
    walked, field, name = resolve(record, path)
    here = target(record, path)
    if not ending or field is None or f"{name}{ending}" not in here.fields():
        return ""
    return ".".join((*(step.name for step in walked), f"{name}{ending}"))


def _shown(value: Any, field: Field | None, record: type[Record], path: str, office: Office) -> Value:
    t = office.t
    if value is None or value == "":
        return ""
    if field is None:
        return str(value) if t.code == t.base else t.own(str(value))
    if field.choices:
        return t(field.choices.get(value, value))
    if field.kind == "days":
        return " ".join(t(WEEKDAYS[int(day) - 1]) for day in str(value) if day in "123456")
    if path == "record" and value in records():
        return t(records()[value].kind.one)
    shown: Value = value if field.kind in _VERBATIM else office.own(str(value))
    return shown


def _printing(record: type[Record]) -> None:
    @prints(f"list-{record.__tablename__}", record.kind.many)
    def printed_list(office: Office, query: Query | None = None) -> Document:
        return _list(record, office, query)


for _record in records().values():
    _printing(_record)
