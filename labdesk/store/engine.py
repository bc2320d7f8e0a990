"""How a site file is opened so that a power cut loses nothing: driver, settings, begin of transactions."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.store.conditions import folded, ordered

LEAST_SQLITE = (3, 51, 3)
"""Older versions carry the WAL-reset corruption."""

_SETTINGS = (
    "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000", "trusted_schema=OFF",
    "cell_size_check=ON", "secure_delete=ON", "fullfsync=ON", "checkpoint_fullfsync=ON", "temp_store=MEMORY",
    "cache_size=-16000",
)  # fmt: skip


def connect(path: Path) -> Any:
    """A driver connection with every setting the file needs; raises LabDeskError when WAL cannot be had."""
    if driver.sqlite_version_info < LEAST_SQLITE:
        raise LabDeskError(N_("This computer's database library is too old to keep data safe; install LabDesk again."))
    unfit = LabDeskError(
        N_("The folder of {name} cannot hold a site file; copy it to this computer's own disk."), name=path.name
    )
    connection = driver.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=256)
    try:
        connection.create_function("folded", 1, folded, deterministic=True)
        connection.create_function("ordered", 1, ordered, deterministic=True)
        for setting in _SETTINGS:
            answer = connection.execute(f"PRAGMA {setting}").fetchone()
            if setting.startswith("journal_mode") and answer != ("wal",):
                raise unfit
    except driver.DatabaseError as error:
        connection.close()
        raise explained(error, path) from error
    except BaseException:
        connection.close()
        raise
    return connection


def engine_for(path: Path, opener: Callable[[Path], Any] = connect) -> Engine:
    """A pool over one site file; a connection whose option `writer` is set begins as the only writer."""
    refuse_network(path)
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: opener(path),
        poolclass=QueuePool,
        pool_size=8,
        hide_parameters=True,
        execution_options={"path": path},
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # SQLAlchemy, not the driver, decides when to BEGIN: the driver runs in autocommit mode.
        writer = connection.get_execution_options().get("writer")
        straight(connection, "BEGIN IMMEDIATE" if writer else "BEGIN")

    @event.listens_for(engine, "handle_error")
    def explain(context: ExceptionContext) -> None:
        if isinstance(context.original_exception, driver.OperationalError):
            raise explained(context.original_exception, path) from context.original_exception

    return engine


def straight(connection: Connection, sql: str, values: Sequence[Any] = ()) -> Any:
    """Hand a statement of every saving straight to the driver, a tenth of the work; values as the file keeps them."""
    try:
        return connection.connection.driver_connection.execute(sql, values)  # type: ignore[union-attr]
    except driver.OperationalError as error:
        raise explained(error, connection.get_execution_options()["path"]) from error


_BUSY = N_("{name} is being changed by another program; wait until it is done and try again.")
_FULL = N_("The disk is full, so nothing was saved; delete what is not needed and try again.")
_READ_ONLY = N_("You may not write into the folder of {name}; copy the file to a folder of your own.")
_STRANGE = N_("{name} is not a LabDesk site file, or it is damaged; restore it from a backup.")
_UNREAD = N_("The disk did not give or take the data of {name}; check the disk and its cable, then try again.")
_KNOWN = {
    "locked": _BUSY, "busy": _BUSY, "full": _FULL, "readonly": _READ_ONLY, "unable to open": _READ_ONLY,
    "disk I/O": _UNREAD,
}  # fmt: skip


def explained(error: Exception, path: Path) -> LabDeskError:
    """What the driver's error means for the user of a site file."""
    told = str(error)
    message = next((sentence for sign, sentence in _KNOWN.items() if sign in told), _STRANGE)
    return LabDeskError(message, name=path.name)


def refuse_network(path: Path) -> None:
    """Refuse a file on a network drive, where WAL cannot work; raises LabDeskError."""
    text = str(path)
    remote = text.startswith(("\\\\", "//"))
    if not remote and os.name == "nt":
        import ctypes

        drive = os.path.splitdrive(os.path.abspath(text))[0] + "\\"  # noqa: PTH100  (drive letters only)
        remote = ctypes.windll.kernel32.GetDriveTypeW(drive) == 4  # type: ignore[attr-defined,unused-ignore]
    if remote:
        raise LabDeskError(
            N_("{name} lies on a network drive, where data can be lost; copy it to this computer's own disk."),
            name=path.name,
        )
