"""Run over every declaration: what it names exists, and the file's tables are what is declared."""

from __future__ import annotations

import re
from datetime import date

import pytest
from sqlalchemy import inspect

from labdesk.schema import records
from labdesk.schema.calendar import official_days
from labdesk.schema.declare import Base, check_declarations
from labdesk.schema.migrations import configuration
from labdesk.store import Store
from labdesk.store.store import REVISION


def test_every_name_a_declaration_mentions_exists() -> None:
    assert check_declarations() == []


@pytest.mark.parametrize("key", list(records()))
def test_keys_are_singular_snake_case_nouns(key: str) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", key)
    assert records()[key].fields()


def test_migrations_lead_to_exactly_what_is_declared(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with store._engine.connect() as connection:
        context = MigrationContext.configure(connection)
        derived = {"search_state", *(f"found_{key}" for key in records())}
        found = [d for d in compare_metadata(context, Base.metadata) if not _derived(d, derived)]
    assert found == []


def _derived(difference: object, names: set[str]) -> bool:
    table = difference[1] if isinstance(difference, tuple) and difference[0] == "remove_table" else None
    return table is not None and any(table.name == n or table.name.startswith(f"{n}_") for n in names)  # type: ignore[attr-defined]


def test_the_newest_revision_is_the_one_the_store_expects() -> None:
    from alembic.script import ScriptDirectory

    assert ScriptDirectory.from_config(configuration()).get_current_head() == REVISION


def test_every_record_has_an_index_over_its_live_rows(store: Store) -> None:
    found = inspect(store._engine)
    for key in records():
        assert f"ix_{key}_live" in {index["name"] for index in found.get_indexes(key)}


def test_the_holidays_of_2026_move_as_the_decrees_say() -> None:
    days = {d["day"] for d in official_days(2025)}
    assert {
        date(2026, 1, 2),
        date(2026, 3, 9),
        date(2026, 3, 20),
        date(2026, 3, 23),
        date(2026, 5, 11),
        date(2026, 5, 27),
    } <= days
    later = {d["day"]: d["estimated"] for d in official_days(2026)}
    assert later[date(2027, 3, 9)] is True
    assert later[date(2026, 10, 1)] is False
