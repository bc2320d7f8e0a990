"""Undo and redo as every page and the menu offer them: as a job, with one line that says what happened."""

from __future__ import annotations

from labdesk.i18n import Language
from labdesk.store.journal import Entry
from labdesk.ui.desk import Desk
from labdesk.work import Progress


def described(entry: Entry, t: Language) -> str:
    """A line of the journal in a language."""
    return t(entry.label, **entry.values)


def undo(desk: Desk) -> None:
    """Take the last act back."""
    _replay(desk, forward=False)


def redo(desk: Desk) -> None:
    """Carry out again what was undone last."""
    _replay(desk, forward=True)


def _replay(desk: Desk, *, forward: bool) -> None:
    def work(progress: Progress) -> Entry | None:
        return desk.store.redo(progress) if forward else desk.store.undo(progress)

    def done(entry: Entry | None) -> None:
        t = desk.t
        if entry is None:
            desk.say(t("There is nothing to redo.") if forward else t("There is nothing to undo."))
        elif forward:
            desk.say(t("Done again: {what}", what=described(entry, t)))
        else:
            desk.say(t("Undone: {what}", what=described(entry, t)), t("Redo"), lambda: redo(desk))

    desk.jobs.run(desk.t("Redo") if forward else desk.t("Undo"), work, done)
