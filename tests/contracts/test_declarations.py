"""Run over every declaration: what it names exists, and the file's tables are what is declared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

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


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Store]:
    """A file that went through every migration in turn."""
    led = Store(tmp_path / "migrated.labdesk")
    led.migrate()
    yield led
    led.close()


def test_migrations_lead_to_exactly_what_is_declared(migrated: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with migrated._engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_a_new_file_is_what_every_migration_in_turn_makes(migrated: Store, store: Store) -> None:
    assert tables(migrated) == tables(store)


def tables(store: Store) -> dict[str, object]:
    """Columns, keys and indexes of every table, and the revision; what is derived for the search is left out."""
    found: dict[str, object] = {}
    with store._engine.connect() as connection:
        for name in inspect(connection).get_table_names():
            if not name.startswith(("found_", "search_")):
                asked = (f"PRAGMA table_xinfo('{name}')", f"PRAGMA foreign_key_list('{name}')")
                found[name] = [sorted(tuple(row)[1:] for row in connection.exec_driver_sql(each)) for each in asked]
        made = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
        found["indexes"] = [tuple(row) for row in connection.exec_driver_sql(made)]
        found["revision"] = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


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
