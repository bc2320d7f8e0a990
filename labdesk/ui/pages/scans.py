"""The scan of a paper that came back is kept with what the paper is about, from whichever page it is entered on."""

from __future__ import annotations

from pathlib import Path

from labdesk.operations import papers
from labdesk.operations.attachments import KINDS
from labdesk.store.papers import Paper
from labdesk.ui.desk import Desk
from labdesk.work import Progress


def choose_scan(desk: Desk, paper: Paper) -> None:
    """Let the user choose the scan of a paper, and keep it."""
    t = desk.t
    patterns = " ".join(f"*.{suffix}" for suffix in KINDS)
    keep_scans(desk, paper, desk.ask.open_files(t("Attach the scan"), [(t("Documents and pictures"), patterns)]))


def keep_scans(desk: Desk, paper: Paper, paths: list[Path]) -> None:
    """Keep scans with what the paper is about, as a job."""
    store, t = desk.store, desk.t

    def work(progress: Progress) -> tuple[str, int]:
        for n, path in enumerate(paths):
            progress.step(n, len(paths), path.name)
            papers.attach_scan(store, paper, path, t)
        return papers.subject(store, paper)

    def done(of: tuple[str, int]) -> None:
        title = store.titles(of[0], [of[1]], t.cyrillic).get(of[1], "")
        said = t("The scan is kept with “{title}”.", title=title)
        desk.say(said, t("Open"), lambda: desk.go(*of))

    if paths:
        desk.jobs.run(t("Attach the scan"), work, done)
