"""The main job shown on a sample site: a full school year of facts, and every paper of it in every language."""

from __future__ import annotations

import os
import shutil
import signal
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from labdesk.documents.registry import keep_codes, make, printed, write
from labdesk.errors import LabDeskError, NothingToPrint
from labdesk.i18n import LANGUAGES, N_, Language, language
from labdesk.operations.sample import fill
from labdesk.store import Query, Store
from labdesk.work import Progress

MARK = "demo.labdesk"
FEW = {
    "placement": 2, "lesson": 2, "incentive": 2, "supervisor_visit": 2, "examination": 3, "examination_expert": 3,
    "adoption": 2,
}  # fmt: skip
"""Of papers about one of very many records a demo shows so many; the batches hold every one of them."""
BATCHED = frozenset({"placement-letter", "practice-diaries"})
"""Papers left out: the batch of a period holds every letter, and one diary is like another."""
MOST_PROCESSES = 4


def make_demo(folder: Path, t: Language, progress: Progress) -> tuple[Path, int]:
    """Write `folder/demo.labdesk` and its documents under `folder/documents/LANGUAGE/`; returns both file and number.

    Everything is made in a folder beside and moved into place at the end, so an interrupted run leaves nothing.
    A demo made before in the same folder is replaced; any other content is refused.
    """
    folder = folder.resolve()
    known = {MARK, f"{MARK}-wal", f"{MARK}-shm", "documents", "backups"}
    if folder.is_dir() and any(entry.name not in known for entry in folder.iterdir()):
        raise LabDeskError(N_("The folder {name} holds other files; choose an empty one."), name=str(folder))
    if folder.exists() and not folder.is_dir():
        raise LabDeskError(N_("{name} exists already; choose another name."), name=str(folder))
    _refuse_changed(folder / MARK)
    work = folder.with_name(folder.name + ".part")
    shutil.rmtree(work, ignore_errors=True)
    try:
        work.mkdir(parents=True)
        store = Store.create(work / MARK)
        try:
            progress.step(0, 100, t("Sample data"))
            fill(store)
            written = write_documents(store, work / "documents", t, progress)
        finally:
            store.close()
        if folder.exists():
            shutil.rmtree(folder)
        work.rename(folder)
    except OSError as error:
        raise LabDeskError(
            N_("The folder {name} cannot be written to; choose another one."), name=str(folder)
        ) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return folder / MARK, written


def _refuse_changed(file: Path) -> None:
    """A demo somebody has worked in since is not replaced."""
    if not file.is_file():
        return
    store = Store.open(file)
    changed = store.undoable()
    store.close()
    if changed:
        raise LabDeskError(N_("{name} has been changed since it was made; choose another folder."), name=str(file))


def tasks(store: Store) -> list[tuple[str, int | None, str]]:
    """Every document a site can print: key, subject and file name without ending."""
    found: list[tuple[str, int | None, str]] = []
    for key, document in printed().items():
        if not document.subject:
            found.append((key, None, key))
        elif key not in BATCHED:
            rows = store.listing(Query(document.subject), 0, FEW.get(document.subject, -1))
            found += [(key, row.id, f"{key}-{number:02}") for number, row in enumerate(rows, 1)]
    return found


def write_documents(store: Store, folder: Path, t: Language, progress: Progress) -> int:
    """Write every document in every language as PDF and Excel, on every processor; returns how many files."""
    wanted = [(code, *task) for code in LANGUAGES for task in tasks(store)]
    for code in LANGUAGES:
        (folder / code).mkdir(parents=True, exist_ok=True)
    pool = ProcessPoolExecutor(
        min(os.cpu_count() or 1, MOST_PROCESSES), get_context("spawn"), _begin, (store.path, folder)
    )
    written = 0
    try:
        with pool:
            running = {pool.submit(_write, *each): each for each in wanted}
            for done, future in enumerate(as_completed(running)):
                progress.step(done, len(wanted), t(printed()[running[future][1]].label))
                written += future.result()
    except BaseException:
        pool.shutdown(cancel_futures=True)
        raise
    return written


_site: list[Any] = []
"""What a process of the demo works with: the open site file and the folder of the documents."""


def _begin(file: Path, folder: Path) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that waits for this one tells it to stop
    _site[:] = [Store.open(file), folder]


def _write(code: str, key: str, subject: int | None, name: str) -> int:
    """Write one document in one language; returns how many files, none where there is nothing to print on yet."""
    store, folder = _site
    try:
        made = make(store, key, language(code), subject)
    except NothingToPrint:
        return 0
    keep_codes(store, made)
    endings = (".pdf", ".xlsx")
    for ending in endings:
        write(made, folder / code / f"{name}{ending}")
    return len(endings)
