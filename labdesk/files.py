"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import glob
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from labdesk.errors import LabDeskError
from labdesk.i18n import N_

_LEFT_BEHIND = 3600.0
"""Seconds after which nobody writes a temporary file any more."""
_WAITS = (0.05, 0.1, 0.2, 0.4, 1.0)


@contextlib.contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write in place of `path`: it appears there complete when the block ends, or nothing changes.

    Written beside the target, synced, then renamed over it. Windows refuses the renaming while another program
    holds the target open: tried again for 1.75 s, then a LabDeskError that names the file. Any exception in the
    block leaves the old file as it was and no temporary one behind.
    """
    path = Path(path)
    if path.exists() and not path.is_file() and not path.is_dir():
        raise LabDeskError(N_("{name} is not a file; choose another name."), name=str(path))
    if path.suffix == ".labdesk" or path.name.endswith((".labdesk-wal", ".labdesk-shm")):
        raise LabDeskError(N_("{name} is a site file and is not written over; choose another name."), name=path.name)
    _sweep(path)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=".tmp", dir=path.parent)
    except FileNotFoundError:
        raise LabDeskError(N_("The folder {name} does not exist."), name=str(path.parent)) from None
    except PermissionError:
        raise LabDeskError(N_("You may not write into the folder {name}."), name=str(path.parent)) from None
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        _replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _sweep(path: Path) -> None:
    """Remove what an earlier writing of the same file left behind when its program was killed."""
    with contextlib.suppress(OSError):
        for left in path.parent.glob(f".{glob.escape(path.stem[:40])}-????????.tmp"):
            if left.stat().st_mtime < time.time() - _LEFT_BEHIND:
                left.unlink()


def _mode(path: Path) -> int:
    """The rights of the file that is replaced, else those a new file gets here."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _replace(temporary: Path, path: Path) -> None:
    for wait in (*_WAITS, None):
        try:
            temporary.replace(path)
        except PermissionError:
            if wait is None:
                raise LabDeskError(
                    N_("Close {name} in Excel or any other program, then try again."), name=path.name
                ) from None
            time.sleep(wait)
        except IsADirectoryError:
            raise LabDeskError(N_("{name} is a folder; choose another name."), name=path.name) from None
        else:
            return


def sync_folder(folder: Path) -> None:
    """Makes the renaming itself last through a power cut; Windows neither needs nor allows it."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
