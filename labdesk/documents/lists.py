"""The plain printed list of every kind of record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from labdesk.documents.model import Block, Column, Document, Heading, Page, Paragraph, Table, Value
from labdesk.documents.office import Office
from labdesk.documents.practice import WEEKDAYS
from labdesk.documents.registry import prints
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Said
from labdesk.schema.declare import Field, Record, label, records, resolve, target
from labdesk.store.blanks import blanks
from labdesk.store.listing import Query

_UPRIGHT = 92
"""Characters that fit on a line of an upright sheet."""
_BY_HAND, _TALL = 22, 9.0
"""Characters that a column, and millimetres that a row, needs for handwriting."""
_VERBATIM = ("code", "email", "phone", "integer", "decimal", "date", "yes_no")


def _list(
    record: type[Record], office: Office, query: Query | None, columns: Sequence[str], blank: Sequence[str]
) -> Document:
    """What the list on the screen shows, as `query` searches, filters and orders it.

    With `blank` it is a list to be filled in by hand: `columns` (else the title and what tells namesakes apart) are
    printed, those of `blank` stand beside them, empty and wide, and the code brings the list back.
    """
    t = office.t
    key = record.__tablename__
    empty = blanks(key, blank)
    told = (record.kind.title, *([record.kind.detail] if record.kind.detail else [])) if empty else record.kind.columns
    paths = [path for path in _printable(record, columns) or told if path not in empty]
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
        rows.append([number, *cells, *("" for _ in empty)])
    widths = [_width(record, path, field) for path, field in zip(paths, fields, strict=True)]
    heads = [Column(t("No."), 5, "right"), *_columns(record, paths, widths, office)]
    wide = [max(_BY_HAND, _width(record, path, resolve(record, path)[1])) for path in empty]
    heads += [Column(t(label(record, path)), width) for path, width in zip(empty, wide, strict=True)]
    widths += wide
    title = t(record.kind.many)
    said = t("Printed on {date}. Records: {count}.", date=t.date(office.today), count=t.number(len(found)))
    if empty:
        said = t("Blank list to be filled in by hand. {said}", said=said)
    blocks: list[Block] = [
        Heading(title, 1, listed=False),
        Paragraph(said, "left", indent=0, size=10),
        Table(heads, rows, row_height=_TALL if empty else 0),
    ]
    code = office.code(f"list-{key}", key, [row.id for row in found], empty) if empty else None
    page = Page(landscape=sum(widths) > _UPRIGHT, numbers="of", numbers_from=1, left=20, top=20)
    return office.paper(title, blocks, page=page, code=code)


def _printable(record: type[Record], columns: Sequence[str]) -> Sequence[str]:
    """The columns that were asked for; raises LabDeskError for one that does not exist."""
    for path in columns:
        try:
            resolve(record, path)
        except KeyError:
            known = dict.fromkeys([*record.kind.columns, *record.fields()])
            raise LabDeskError(
                N_("The list “{list}” has no column “{name}”; choose among: {known}."),
                list=Said(record.kind.many), name=path, known=", ".join(known),
            ) from None  # fmt: skip
    return columns


def _columns(record: type[Record], paths: Sequence[str], widths: list[int], office: Office) -> list[Column]:
    found = []
    for path, width in zip(paths, widths, strict=True):
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
    def printed_list(
        office: Office, query: Query | None = None, columns: Sequence[str] = (), blank: Sequence[str] = ()
    ) -> Document:
        return _list(record, office, query, columns, blank)


for _record in records().values():
    _printing(_record)
