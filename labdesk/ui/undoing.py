"""Undo, redo and deleting as pages and the menu offer them: as a job, with one line that says what happened."""

from __future__ import annotations

from collections.abc import Callable, Collection

from labdesk.i18n import Language
from labdesk.store import Change
from labdesk.store.journal import Entry
from labdesk.ui.desk import Desk
from labdesk.ui.widgets import UndoBar
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


def delete(desk: Desk, key: str, ids: Collection[int], bar: UndoBar, then: Callable[[], None]) -> None:
    """Move records to the recycle bin, call `then`, and say on the bar how many went, with the way back."""

    def work(_: Progress) -> int:
        taken: list[Change] = []
        stop = desk.store.subscribe(taken.append)
        try:
            desk.store.delete(key, ids)
        finally:
            stop()
        return sum(len(gone) for change in taken for gone in change.ids.values()) - len(ids)

    def done(with_them: int) -> None:
        t = desk.t
        then()
        said = t.plural("Deleted: {n} record", "Deleted: {n} records", len(ids))
        if with_them:
            said = t.plural(
                "Deleted: {n} record with all that belongs to it ({parts})",
                "Deleted: {n} records with all that belongs to them ({parts})",
                len(ids), parts=t.number(with_them),
            )  # fmt: skip
        bar.show_bar(said, lambda: undo(desk))

    desk.jobs.run(desk.t("Delete"), work, done)
