"""The file of a trainee, or of a whole practice, as one bound PDF: asked for, made beside the window, told."""

from __future__ import annotations

from pathlib import Path

from labdesk.documents import packet, student_file
from labdesk.documents.registry import keep_codes
from labdesk.i18n import language
from labdesk.ui.desk import Desk
from labdesk.ui.pages.print_order import document_language
from labdesk.work import Progress


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

    def work(progress: Progress) -> Path:
        write_bundle(desk, key, row_id, code, target, progress)
        return target

    desk.jobs.run(t("Practice file"), work)


def write_bundle(desk: Desk, key: str, row_id: int, code: str, target: Path, progress: Progress) -> None:
    """Draw up the papers of a file and bind them behind a list of them."""
    t = language(code)
    queue = [*student_file.unfolded(desk.store, key, (row_id,), t)]
    made = packet.draw_up(desk.store, queue, t, progress)
    packet.write(made, target, progress, cover=True)
    keep_codes(desk.store, made.documents)
