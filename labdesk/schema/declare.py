"""What a record is, said once as data on its class: everything else (list, form, search, import, undo) follows."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self

from sqlalchemy import (
    Boolean,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    inspect,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, declared_attr, mapped_column

from labdesk.i18n import N_
from labdesk.i18n.collation import sort_key

_TYPES: dict[str, Any] = {
    "text": String, "long": Text, "name": String, "phone": String, "email": String, "code": String, "blob": String,
    "blocks": Text, "choice": String, "date": Date, "integer": Integer, "decimal": Float, "yes_no": Boolean,
    "reference": Integer, "days": String,
}  # fmt: skip
EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)


@dataclass(frozen=True)
class Problem:
    """Something wrong with one field, in a catalogue sentence; a warning is shown but does not stop saving."""

    field: str
    message: str
    values: Mapping[str, Any] = dataclass_field(default_factory=dict)
    warning: bool = False


@dataclass(frozen=True)
class Sign:
    """A word about the state of a record that lists show at a field; `level` is `error`, `warning` or `done`."""

    field: str
    level: str
    message: str


@dataclass(frozen=True)
class Field:
    """One declared fact of a record.

    `name` is how people and files call it (`organisation`), `column` the attribute that stores it
    (`organisation_id`). `kind` is one of the keys of `_TYPES`. `of` is the record key a reference points to; `part`
    says that the record belongs to that one and goes with it. `width` is in characters, for lists and sheets.
    `moved` says that acts with checks of their own change it: a form or a list writes it in a new record only.
    `within` names a reference of this record and of the one pointed to that must lead to the same third one; with
    `among`, a type and its reference such as `mentor_terms.person`, only those it leads to there are offered, if any.
    """

    name: str
    column: str
    label: str
    kind: str
    required: bool = False
    length: int = 0
    search: bool = False
    sort: bool = False
    width: int = 16
    choices: Mapping[str, str] | None = None
    of: str = ""
    part: bool = False
    within: str = ""
    among: str = ""
    derived: bool = False
    moved: bool = False
    least: float | None = None
    most: float | None = None
    default: Any = None
    help: str = ""


@dataclass(frozen=True)
class RecordType:
    """How a kind of record is called, listed and recognised.

    `columns` are the paths a list shows (`"university.name"` walks a reference), `key` the fields that tell two
    records apart on import, `order` the paths a list is sorted by first (`-` for falling), `title` the path of its
    display text, `detail` a path that tells namesakes apart. `scripts` maps a path to its Latin and Cyrillic column.
    """

    one: str
    many: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    title: str
    order: tuple[str, ...] = ()
    detail: str = ""
    section: str = ""
    scripts: Mapping[str, tuple[str, str]] = dataclass_field(default_factory=dict)
    labels: Mapping[str, str] = dataclass_field(default_factory=dict)


@dataclass(frozen=True)
class Freeze:
    """What of a record cannot be changed once it was frozen, by whatever door; see `store.frozen`.

    `by` is the column whose day freezes it, or `part_of` the reference to a record that is frozen. The columns `kept`
    stay as they are from then on, those `later` may only be filled afterwards, until the day in `settled`.
    """

    by: str = ""
    settled: str = ""
    part_of: str = ""
    kept: tuple[str, ...] = ()
    later: tuple[str, ...] = ()


def field(
    label: str, kind: str = "text", length: int = 0, *, required: bool = False, search: bool = False,
    sort: bool = False, width: int = 0, choices: Mapping[str, str] | None = None, derived: bool = False,
    moved: bool = False, least: float | None = None, most: float | None = None, default: Any = None, help: str = "",
) -> MappedColumn[Any]:  # fmt: skip
    """Declare a fact: its label, its kind and its rules; see `Field`."""
    kind = "choice" if choices else kind
    info = {
        "label": label, "kind": kind, "required": required, "search": search, "sort": sort or search,
        "length": length or (200 if kind in ("text", "name") else 0), "width": width or _width(kind),
        "choices": choices, "derived": derived, "moved": moved, "least": least, "most": most, "default": default,
        "help": help,
    }  # fmt: skip
    return mapped_column(_TYPES[kind](), nullable=True, default=default, info={"field": info})


def reference(
    of: str,
    label: str,
    *,
    required: bool = False,
    search: bool = False,
    part: bool = False,
    within: str = "",
    among: str = "",
    width: int = 24,
    help: str = "",
) -> MappedColumn[Any]:
    """Declare that a record points to another one; the attribute is called `<name>_id`."""
    info = {
        "label": label, "kind": "reference", "required": required, "search": search, "width": width, "of": of,
        "part": part, "within": within, "among": among, "help": help,
    }  # fmt: skip
    return mapped_column(Integer, ForeignKey(f"{of}.id"), nullable=True, index=True, info={"field": info})


def _width(kind: str) -> int:
    return {"date": 11, "integer": 8, "decimal": 9, "yes_no": 6, "phone": 19, "name": 20, "long": 40}.get(kind, 18)


def uuid7() -> str:
    """A time-ordered identity unique across sites (RFC 9562, version 7)."""
    return uuid7s(1)[0]


def uuid7s(count: int) -> list[str]:
    """That many new identities of this moment, in rising order."""
    stamp = time.time_ns() // 1_000_000
    chance = os.urandom(10 * count)
    found = []
    for at in range(0, 10 * count, 10):
        text = f"{(stamp << 80 | int.from_bytes(chance[at : at + 10])) & ~_MARKS | _VERSION_7:032x}"
        found.append(f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}")
    return sorted(found)


_MARKS = (0xF << 76) | (0x3 << 62)
_VERSION_7 = (0x7 << 76) | (0x2 << 62)


class Base(DeclarativeBase):
    """The tables of one site file; constraint names are fixed so that a migration can alter them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s", "uq": "uq_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s", "pk": "pk_%(table_name)s",
        }
    )  # fmt: skip


def _columns(record: type) -> dict[str, MappedColumn[Any]]:
    """The columns of a class by name, which say all about themselves.

    Their annotations are for checkers and taken away: SQLAlchemy would evaluate a thousand of them at every start.
    """
    found = {name: value for name, value in vars(record).items() if isinstance(value, MappedColumn)}
    for name in found:
        record.__annotations__.pop(name, None)
    return found


class Record(Base):
    """The common ground of every record: identity, version, recycle bin, derived values and checks.

    `id` is the number inside a file, `uid` the identity across sites (UUIDv7), `version` grows with every change,
    `deleted_at` is set while the record lies in the recycle bin. A searchable or sorted text `x` gets a stored key
    `x_sort` in the Uzbek order, indexed over the records that are not deleted.
    """

    __abstract__ = True
    kind: ClassVar[RecordType]
    told_by: ClassVar[tuple[str, ...]] = ()
    """The fields that `sign` looks at."""
    sealed_by: ClassVar[str] = ""
    """The field that, once filled, makes a record and all its parts readable only; see `store.sealed`."""
    freeze: ClassVar[Freeze | None] = None
    if TYPE_CHECKING:
        __table__: ClassVar[Table]

    id: Mapped[int] = mapped_column(Integer, primary_key=True, sort_order=-4)
    uid: Mapped[str] = mapped_column(String(36), nullable=False, default=uuid7, unique=True, sort_order=-3)
    version: Mapped[int] = mapped_column(Integer, nullable=False, default=1, sort_order=-2)
    deleted_at: Mapped[datetime | None] = mapped_column(DateTime, nullable=True, sort_order=-1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805  (SQLAlchemy passes the class)
        return {"version_id_col": cls.__dict__.get("version", cls.version)}

    def __init_subclass__(cls, **options: Any) -> None:
        if not cls.__dict__.get("__abstract__"):
            shadows = [name for name, value in _columns(cls).items() if value.column.info.get("field", {}).get("sort")]
            for name in shadows:
                setattr(cls, f"{name}_sort", mapped_column(String, nullable=True, sort_order=900))
            live = text("deleted_at IS NULL")
            table = cls.__dict__["__tablename__"]
            cls.__table_args__ = (
                Index(f"ix_{table}_live", "id", sqlite_where=live),
                *(Index(f"ix_{table}_{name}_sort", f"{name}_sort", "id", sqlite_where=live) for name in shadows),
            )
        super().__init_subclass__(**options)

    @classmethod
    @cache
    def fields(cls) -> dict[str, Field]:
        """The declared facts by name, in the order of declaration; a reference is named without `_id`."""
        found = {}
        for column in cls.__table__.columns:
            info = column.info.get("field")
            if info:
                name = column.key.removesuffix("_id") if info["kind"] == "reference" else column.key
                found[name] = Field(name=name, column=column.key, **info)
        return found

    @classmethod
    def standing(cls, values: Mapping[str, Any], today: date) -> Sign | None:
        """What lists should point out about a row, from the values of the fields `told_by`."""
        return None

    @classmethod
    def derive(cls, values: MutableMapping[str, Any]) -> None:
        """Fill what follows from other facts, before a record is written; `values` is keyed by column."""

    @classmethod
    @cache
    def sorted_columns(cls) -> tuple[tuple[str, str], ...]:
        """Pairs of a text column and the column that stores its sort key."""
        return tuple((f.column, f"{f.column}_sort") for f in cls.fields().values() if f.sort)

    @classmethod
    def prepare(cls, values: MutableMapping[str, Any]) -> None:
        """Derived facts and stored sort keys of one row keyed by column; every way of writing passes here."""
        cls.derive(values)
        for column, key in cls.sorted_columns():
            value = values.get(column)
            values[key] = sort_key(value) if value else None

    @classmethod
    @cache
    def searched_columns(cls) -> tuple[str, ...]:
        """The text columns whose words the search index holds."""
        return tuple(f.column for f in cls.fields().values() if f.search and f.kind != "reference")

    @classmethod
    def search_text(cls, values: Mapping[str, Any]) -> str:
        """The text whose words a row is found by."""
        return " ".join([str(value) for c in cls.searched_columns() if (value := values.get(c))])

    @classmethod
    def draft(cls, values: Mapping[str, Any]) -> Self:
        """A record that can only be asked for its problems; `values` keyed by column, the others are empty.

        It costs a tenth of a mapped object and is unknown to any session.
        """
        found = cls.__new__(cls)
        found.__dict__.update(cls._nothing())
        found.__dict__.update(values)
        return found

    @classmethod
    @cache
    def _nothing(cls) -> dict[str, Any]:
        return {a.key: () if getattr(a, "uselist", False) else None for a in inspect(cls).attrs}

    @classmethod
    @cache
    def _rules(cls) -> tuple[tuple[str, int, Field], ...]:
        """Each field with its column and the length up to which any text passes, -1 when other rules matter."""
        return tuple(
            (f.column, -1 if f.choices or f.kind == "reference" else f.length or sys.maxsize, f)
            for f in cls.fields().values()
        )

    def problems(self) -> Iterator[Problem]:
        """Everything that speaks against saving, and warnings; overridden records yield from here first."""
        known = vars(self)  # three times quicker than asking a mapped attribute
        for column, longest, each in self._rules():
            value = known[column] if column in known else getattr(self, column)
            if value is None or value == "":
                if each.required:
                    yield Problem(each.name, N_("Fill in this field"))
            elif (type(value) is str and len(value) <= longest) or type(value) is bool:
                continue
            elif each.kind != "reference":
                yield from _check(each, value)

    def row(self) -> dict[str, Any]:
        """The stored values keyed by column."""
        return {c.key: getattr(self, c.key) for c in self.__table__.columns}


_columns(Record)


def _check(each: Field, value: Any) -> Iterator[Problem]:
    if each.length and isinstance(value, str) and len(value) > each.length:
        yield Problem(each.name, N_("At most {n} characters fit here"), {"n": each.length})
    if each.choices and value not in each.choices:
        yield Problem(each.name, N_("“{value}” is not one of the choices"), {"value": value})
    if isinstance(value, date) and not EARLIEST <= value <= LATEST:
        yield Problem(each.name, N_("The date must lie between 1900 and 2100"))
    if each.least is not None and isinstance(value, int | float) and value < each.least:
        yield Problem(each.name, N_("At least {n} is expected"), {"n": each.least})
    if each.most is not None and isinstance(value, int | float) and value > each.most:
        yield Problem(each.name, N_("At most {n} is expected"), {"n": each.most})


@cache
def records() -> dict[str, type[Record]]:
    """Every record type by key, in the order of declaration."""
    return {c.__tablename__: c for c in _subclasses(Record)}


def _subclasses(base: type[Record]) -> list[type[Record]]:
    return [c for c in base.__subclasses__() if not c.__dict__.get("__abstract__")]


def resolve(record: type[Record], path: str) -> tuple[list[Field], Field | None, str]:
    """Follow `path` (`"student.person"`) to a column: the references walked, the last field and the script pair's name.

    A path that ends on a reference goes on to the title of what it points to. For a path with one column per script
    the field is None and the name is its key in `RecordType.scripts`. Raises KeyError for a name that is not declared.
    """
    walked: list[Field] = []
    names = path.removeprefix("-").split(".")
    while names:
        name = names.pop(0)
        if name in record.kind.scripts:
            return walked, None, name
        found = record.fields()[name]
        if found.kind != "reference":
            return walked, found, name
        walked.append(found)
        record = records()[found.of]
        names = names or record.kind.title.split(".")
    raise KeyError(path)


def reference_at(record: type[Record], path: str) -> Field | None:
    """The reference that `path` ends on; None when it ends on a fact."""
    *way, last = path.removeprefix("-").split(".")
    for name in way:
        record = records()[record.fields()[name].of]
    found = record.fields().get(last)
    return found if found and found.kind == "reference" else None


def target(record: type[Record], path: str) -> type[Record]:
    """The record type that holds the column at the end of `path`."""
    walked, _, _ = resolve(record, path)
    return records()[walked[-1].of] if walked else record


def label(record: type[Record], path: str) -> str:
    """The heading of a list column: its own label, else that of the first reference or of the field."""
    if path in record.kind.labels:
        return record.kind.labels[path]
    walked, found, name = resolve(record, path)
    if "." in path and found is not None:
        return found.label
    if walked:
        return walked[0].label
    return found.label if found else records()[record.__tablename__].kind.labels[name]


def parts(key: str) -> list[tuple[type[Record], Field]]:
    """The record types that belong to `key`, with the reference that says so."""
    return [(r, f) for r in records().values() for f in r.fields().values() if f.of == key and f.part]


def pointing(key: str) -> list[tuple[type[Record], Field]]:
    """The record types that point to `key` without belonging to it."""
    return [(r, f) for r in records().values() for f in r.fields().values() if f.of == key and not f.part]


def check_declarations() -> list[str]:
    """Every name a declaration mentions that does not exist; empty when all is well."""
    wrong = []
    for key, record in records().items():
        kind = record.kind
        paths = (*kind.columns, *kind.order, kind.title, *((kind.detail,) if kind.detail else ()))
        for path in paths:
            try:
                resolve(record, path)
                label(record, path)
            except KeyError:
                wrong.append(f"{key}: {path}")
        named = (*kind.key, *record.told_by)
        wrong += [f"{key}: {name}" for name in named if name not in record.fields()]
        freeze = record.freeze or Freeze()
        held = (freeze.by, freeze.settled, freeze.part_of, *freeze.kept, *freeze.later)
        wrong += [f"{key}: {name}" for name in held if name and name not in record.__table__.columns]
        wrong += [f"{key}: {f.name} of {f.of}" for f in record.fields().values() if f.of and f.of not in records()]
        wholes = [f for f in record.fields().values() if f.within]
        wrong += [f"{key}: {f.name} within {f.within}" for f in wholes if not _leads(record, f)]
    return wrong


def _leads(record: type[Record], found: Field) -> bool:
    """Whether both ways to the whole of a reference declared `within` one are declared."""
    other, _, name = found.among.partition(".")
    *way, whole = found.within.split(".")
    holder, offered = records()[record.fields()[way[0]].of] if way else record, records()[other or found.of]
    return whole in holder.fields() and {whole, name or whole} <= offered.fields().keys()
