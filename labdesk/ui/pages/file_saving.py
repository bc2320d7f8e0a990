"""The file of a trainee, or of a whole practice, as one bound PDF: made beside the window, saved or filed, told."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from labdesk.documents import packet, student_file
from labdesk.documents.packet import LeftOut
from labdesk.documents.registry import keep_codes
from labdesk.i18n import language
from labdesk.operations import closing
from labdesk.ui.desk import Desk
from labdesk.ui.pages.print_order import document_language
from labdesk.work import Progress

_TOLD = 8
"""How many of the papers that are left out are named."""


def save_bundle(desk: Desk, key: str, row_id: int) -> None:
    """Ask where to, then write the file; a wish to stop is heard between any two papers and leaves nothing."""
    t = desk.t
    title = desk.store.titles(student_file.SUBJECTS[key], [row_id], t.cyrillic).get(row_id, "")
    suggested = packet.safe_name(t.own(title)) + ".pdf"
    chosen = desk.ask.save_file(t("Save the practice file"), suggested, [(t("PDF document"), "*.pdf")])
    if chosen is None:
        return
    target = chosen if chosen.suffix.lower() == ".pdf" else chosen.with_name(chosen.name + ".pdf")
    code = document_language(desk)
    left_out: list[LeftOut] = []

    def work(progress: Progress) -> Path:
        left_out.extend(_write(desk, key, row_id, code, target, progress))
        return target

    desk.jobs.run(t("Practice file"), work, lambda _: _tell_left_out(desk, left_out))


def close_with_papers(desk: Desk, period: int) -> None:
    """File every paper of a practice with it and close it; a wish to stop leaves it open."""
    t = desk.t
    title = desk.store.titles("practice_period", [period]).get(period, "")
    code = document_language(desk)

    def work(progress: Progress) -> Sequence[LeftOut]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "archive.pdf"
            left_out = _write(desk, "practice-file", period, code, path, progress)
            name = f"{packet.safe_name(title)}.pdf"
            closing.close(desk.store, period, date.today(), path.read_bytes(), name, t("Filed papers"))
            return left_out

    def done(left_out: Sequence[LeftOut]) -> None:
        desk.say(t("The practice is closed."))
        _tell_left_out(desk, left_out)

    desk.jobs.run(t("Closing the practice"), work, done)


def _write(desk: Desk, key: str, row_id: int, code: str, target: Path, progress: Progress) -> Sequence[LeftOut]:
    """Draw up the papers of a file and bind them behind a list of them; returns those there is nothing to print on."""
    t = language(code)
    queue = [*student_file.unfolded(desk.store, key, (row_id,), t)]
    made = packet.draw_up(desk.store, queue, t, progress)
    keep_codes(desk.store, made.documents)
    packet.write(made, target, progress, cover=True)
    return made.left_out


def _tell_left_out(desk: Desk, papers: Sequence[LeftOut]) -> None:
    """Name the papers that a file lacks, of many the first."""
    t, more = desk.t, len(papers) - _TOLD
    if papers:
        said = [each.said(t) for each in papers[:_TOLD]] + ([t("and {n} more", n=more)] if more > 0 else [])
        desk.ask.tell(t("Some papers were left out"), "\n".join(said))
