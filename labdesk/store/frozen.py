"""A rule that is written before the results stays as it was written: what a record declared with `Freeze` allows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Said
from labdesk.schema.declare import Freeze, Record, records
from labdesk.store.journal import RowChange

_FIXED = N_("“{field}” was frozen before the results and cannot be changed any more.")
_EARLY = N_("Freeze the rule first: “{field}” is entered afterwards, so that nobody can fit the rule to the results.")
_SETTLED = N_("The outcome is confirmed: take the confirmation back before “{field}” is changed.")
_SET = N_("The rule is frozen: nothing is added to it and nothing taken away.")


def refuse_frozen(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Raise LabDeskError when changes already written touch what was frozen before them, or come before the freeze.

    Undo and redo pass: they lead only to states that were allowed.
    """
    told = [c for c in changes if records()[c.record].freeze]
    new = {(c.record, c.row_id) for c in told if c.act == "C"}
    set_now = {(c.record, c.row_id) for c in told if _freezes(c)}
    for change in told:
        record = records()[change.record]
        freeze = record.freeze
        assert freeze is not None
        if freeze.part_of:
            _check_part(connection, record, freeze, change, new | set_now)
        elif change.act == "A" and (change.record, change.row_id) not in set_now:
            _check_own(connection, record, freeze, change)


def _freezes(change: RowChange) -> bool:
    """Whether a change is the freeze itself."""
    freeze = records()[change.record].freeze
    by = freeze.by if freeze else ""
    return bool(by and (change.new or {}).get(by) and not (change.old or {}).get(by))


def _check_own(connection: Connection, record: type[Record], freeze: Freeze, change: RowChange) -> None:
    old = change.old or {}
    frozen = old[freeze.by] if freeze.by in old else _value(connection, record, freeze.by, change.row_id)
    touched = [name for name in (*freeze.kept, freeze.by) if name in (change.new or {})]
    if frozen and touched:
        raise _refused(_FIXED, record, touched[0])


def _check_part(
    connection: Connection, record: type[Record], freeze: Freeze, change: RowChange, fresh: set[tuple[str, int]]
) -> None:
    values = change.new or {}
    field = next(f for f in record.fields().values() if f.column == freeze.part_of)
    owner = records()[field.of]
    rule = owner.freeze or Freeze()
    now = values.get(freeze.part_of) or _value(connection, record, freeze.part_of, change.row_id)
    early = [name for name in freeze.later if values.get(name) is not None]
    if early and not _value(connection, owner, rule.by, now):
        raise _refused(_EARLY, record, early[0])
    before = (change.old or {}).get(freeze.part_of)
    for owner_id in {now, before} - {None}:
        frozen = (owner.__tablename__, owner_id) not in fresh and _value(connection, owner, rule.by, owner_id)
        if frozen:
            _check_frozen_part(connection, record, freeze, change, (owner, owner_id))


def _check_frozen_part(
    connection: Connection, record: type[Record], freeze: Freeze, change: RowChange, of: tuple[type[Record], int]
) -> None:
    owner, owner_id = of
    values = change.new or {}
    settled = owner.freeze.settled if owner.freeze else ""
    late = [name for name in freeze.later if name in values]
    if late and settled and _value(connection, owner, settled, owner_id):
        raise _refused(_SETTLED, record, late[0])
    gone_together = "deleted_at" in values and _value(connection, owner, "deleted_at", owner_id) is not None
    if change.act != "A" or ("deleted_at" in values and not gone_together) or freeze.part_of in values:
        raise LabDeskError(_SET)
    touched = [name for name in freeze.kept if name in values]
    if touched:
        raise _refused(_FIXED, record, touched[0])


def _value(connection: Connection, record: type[Record], column: str, row_id: int | None) -> Any:
    table = record.__table__
    return connection.execute(select(table.c[column]).where(table.c.id == row_id)).scalar()


def _refused(message: str, record: type[Record], column: str) -> LabDeskError:
    label = next(f.label for f in record.fields().values() if f.column == column)
    return LabDeskError(message, field=Said(label))
