"""Brings an older site file to the newest revision, all or nothing."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

HERE = Path(__file__).parent


def configuration() -> Config:
    """Alembic's settings: the scripts lie beside this file."""
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    return config


def upgrade(connection: Connection) -> None:
    """Run every missing migration on `connection`, inside the transaction it is in."""
    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
