"""The file of a trainee, or of a whole practice, as one bound PDF: made beside the window, saved or filed, told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from labdesk.documents import packet, student_file
from labdesk.documents.packet import LeftOut
from labdesk.i18n import language
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
        left_out.extend(student_file.bind(desk.store, key, row_id, language(code), target, progress))
        return target

    desk.jobs.run(t("Practice file"), work, lambda _: _tell_left_out(desk, left_out))


def close_with_papers(desk: Desk, period: int) -> None:
    """File every paper of a practice with it and close it; a wish to stop leaves it open."""
    t = desk.t
    code = document_language(desk)

    def work(progress: Progress) -> Sequence[LeftOut]:
        return student_file.close(desk.store, period, language(code), t("Filed papers"), progress)

    def done(left_out: Sequence[LeftOut]) -> None:
        desk.say(t("The practice is closed."))
        _tell_left_out(desk, left_out)

    desk.jobs.run(t("Closing the practice"), work, done)


def _tell_left_out(desk: Desk, papers: Sequence[LeftOut]) -> None:
    """Name the papers that a file lacks, of many the first."""
    t, more = desk.t, len(papers) - _TOLD
    if papers:
        said = [each.said(t) for each in papers[:_TOLD]] + ([t("and {n} more", n=more)] if more > 0 else [])
        desk.ask.tell(t("Some papers were left out"), "\n".join(said))
