"""Gives a site file the tables of the newest revision: a new one at once, an older one step by step."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

import labdesk.schema.ledger  # noqa: F401  (declares its tables)
from labdesk.schema.declare import Base

HERE = Path(__file__).parent


def configuration() -> Config:
    """Alembic's settings: the scripts lie beside this file."""
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    return config


def build(connection: Connection) -> None:
    """Give an empty file all tables as they are declared: the same as every migration in turn, only faster."""
    Base.metadata.create_all(connection)
    command.stamp(_on(connection), "head")


def upgrade(connection: Connection) -> None:
    """Run every missing migration on `connection`, inside the transaction it is in."""
    command.upgrade(_on(connection), "head")


def _on(connection: Connection) -> Config:
    config = configuration()
    config.attributes["connection"] = connection
    return config
