"""Backup, restore and check: a copy that is proven whole, or none."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from labdesk.errors import LabDeskError
from labdesk.files import sync_folder
from labdesk.i18n import N_
from labdesk.schema.declare import records
from labdesk.store.engine import connect, explained
from labdesk.store.store import REVISION, Store
from labdesk.work import Progress

_STRANGE = N_("{name} is not a LabDesk site file, or it is damaged; restore it from a backup.")
_DAMAGED = N_("The file is damaged: {detail}")
KEEP_DAILY, KEEP_WEEKLY, KEEP_MONTHLY = 12, 10, 9


def back_up(store: Store, folder: Path | None = None, progress: Progress | None = None) -> Path:
    """Copy a site into `folder` (default: `backups` beside the file) by the backup API; returns the proven copy.

    The copy is written under a temporary name, checked, flushed to disk and renamed. Old copies are thinned out to
    12 daily, 10 weekly and 9 monthly ones.
    """
    folder = folder or store.path.parent / "backups"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LabDeskError(
            N_("The folder {name} cannot be written to; choose another one."), name=str(folder)
        ) from error
    stamp = datetime.now().strftime("%Y-%m-%d_%H%M%S")
    final = folder / f"{store.path.stem}_{stamp}.labdesk"
    number = 1
    while final.exists():
        number += 1
        final = folder / f"{store.path.stem}_{stamp}_{number}.labdesk"
    copy_database(store.path, final, progress or Progress())
    _thin_out(folder, store.path.stem)
    return final


def copy_database(source: Path, final: Path, progress: Progress) -> None:
    """Copy a database whole into a new file; nothing appears under `final` unless the copy passed its check."""
    temporary = final.with_name(final.name + ".part")
    temporary.unlink(missing_ok=True)
    origin = connect(source)
    try:
        copy = driver.connect(str(temporary))
        try:
            origin.backup(copy, pages=2000, progress=lambda _, left, total: progress.step(total - left, total))
            copy.execute("PRAGMA journal_mode=DELETE")
            if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise LabDeskError(
                    N_("{name} is damaged and was not copied; restore it from a backup."), name=source.name
                )
        finally:
            copy.close()
        with temporary.open("rb+") as handle:
            os.fsync(handle.fileno())
        temporary.replace(final)
        sync_folder(final.parent)
    except driver.OperationalError as error:
        raise explained(error, source) from error
    except driver.DatabaseError as error:
        raise LabDeskError(
            N_("{name} is damaged and was not copied; restore it from a backup."), name=source.name
        ) from error
    finally:
        origin.close()
        temporary.unlink(missing_ok=True)


def last_backup(path: Path) -> datetime | None:
    """When the site file at `path` was last copied into the folder of its backups, on the clock of this computer."""
    copies = (path.parent / "backups").glob(f"{path.stem}_*.labdesk")
    newest = max((copy.stat().st_mtime for copy in copies), default=None)
    return None if newest is None else datetime.fromtimestamp(newest).astimezone()


def _thin_out(folder: Path, stem: str) -> None:
    found = sorted(folder.glob(f"{stem}_????-??-??_??????*.labdesk"), reverse=True)
    kept: set[Path] = set()
    periods: tuple[tuple[int, Callable[[datetime], Any]], ...] = (
        (KEEP_DAILY, lambda d: d.date()),
        (KEEP_WEEKLY, lambda d: d.isocalendar()[:2]),
        (KEEP_MONTHLY, lambda d: (d.year, d.month)),
    )
    for amount, period in periods:
        seen: dict[Any, Path] = {}
        for path in found:
            seen.setdefault(period(datetime.strptime(path.stem[len(stem) + 1 :][:17], "%Y-%m-%d_%H%M%S")), path)
        kept.update(list(seen.values())[:amount])
    kept.update(found[:KEEP_DAILY])
    for path in found:
        if path not in kept:
            path.unlink()


def restore(backup: Path, target: Path, progress: Progress | None = None) -> Path | None:
    """Put a backup in the place of `target`; the present file is kept aside and its new name returned.

    Refuses a damaged or strange backup before the present file is touched.
    """
    if not backup.is_file():
        raise LabDeskError(N_("The file {name} does not exist."), name=str(backup))
    if target.is_dir() or not target.parent.is_dir():
        raise LabDeskError(N_("{name} is not a file; choose another name."), name=str(target))
    problems = check_file(backup)
    if any(problem.message in (_DAMAGED, _STRANGE) for problem in problems):
        raise LabDeskError(N_("{name} is damaged or not a backup of a site; choose another one."), name=backup.name)
    if problems:
        raise problems[0]
    if target.exists():
        _refuse_in_use(target)
    ready = target.with_name(target.name + ".restored")
    try:
        copy_database(backup, ready, progress or Progress())
        aside = _set_aside(target) if target.exists() else None
        ready.replace(target)
    finally:
        ready.unlink(missing_ok=True)
    sync_folder(target.parent)
    return aside


def _refuse_in_use(target: Path) -> None:
    """Leaving WAL succeeds only for the one connection there is; a damaged file may be replaced all the same."""
    try:
        connection = driver.connect(str(target), timeout=1)
    except driver.Error:
        return
    try:
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except driver.OperationalError as error:
        if "locked" in str(error):
            raise LabDeskError(N_("{name} is open; close it first, then restore."), name=target.name) from error
    except driver.DatabaseError:
        return
    finally:
        connection.close()


def _set_aside(target: Path) -> Path:
    """Rename the present file, whole or damaged, with what still lies in its log."""
    stamp = datetime.now().strftime("%Y-%m-%d_%H%M%S")
    aside = target.with_name(f"{target.stem}_before-restore_{stamp}{target.suffix}")
    for ending in ("-wal", "-shm", ""):
        part = target.with_name(target.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    return aside


def check_file(path: Path) -> list[LabDeskError]:
    """Everything wrong with a site file: damage, broken references, missing contents of attachments; empty is well."""
    if not path.is_file():
        return [LabDeskError(N_("The file {name} does not exist."), name=str(path))]
    found = []
    try:
        connection = connect(path)
    except LabDeskError as error:
        return [error]
    try:
        version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if version is None or version[0] > REVISION:
            return [
                LabDeskError(
                    N_("{name} was written by a newer LabDesk; install that version to open it."), name=path.name
                )
            ]
        for (answer,) in connection.execute("PRAGMA integrity_check").fetchall():
            if answer != "ok":
                found.append(LabDeskError(_DAMAGED, detail=answer.splitlines()[-1]))
        for table, row, target, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
            found.append(
                LabDeskError(
                    N_("Record {row} of {table} points to a missing {target}."),
                    row=row,
                    table=table,
                    target=target,
                )
            )
        found += _missing_contents(connection)
        found += _changed_contents(connection)
    except driver.DatabaseError:
        return [LabDeskError(_STRANGE, name=path.name)]
    finally:
        connection.close()
    return found


def _changed_contents(connection: Any) -> list[LabDeskError]:
    """Stored bytes that are not those their name was made from."""
    query = connection.execute("SELECT sha, content FROM blob")
    broken = [sha for sha, content in query if hashlib.sha256(content or b"").hexdigest() != sha]
    return [LabDeskError(N_("A picture or attachment is damaged ({name})."), name=sha[:12]) for sha in broken]


def _missing_contents(connection: Any) -> list[LabDeskError]:
    found = []
    for key, record in records().items():
        for each in record.fields().values():
            if each.kind == "blob":
                query = (
                    f"SELECT id FROM {key} WHERE {each.column} IS NOT NULL "  # noqa: S608
                    f"AND {each.column} NOT IN (SELECT sha FROM blob)"
                )
                for (row,) in connection.execute(query).fetchall():
                    found.append(LabDeskError(N_("Record {row} of {table} has lost its file."), row=row, table=key))
    return found
