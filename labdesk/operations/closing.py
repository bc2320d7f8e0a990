"""A practice is closed when all of it is there, with its papers filed; it is opened again only for a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language, plural
from labdesk.operations.assessment import placements_of, results_of, unmarked
from labdesk.operations.notices import Counted
from labdesk.schema.calendar import Attachment
from labdesk.schema.practice import PracticePeriod
from labdesk.store import Store

READ_ONLY = N_("This practice is closed and can only be read; open it again on the page “Return of the practice”.")


@dataclass(frozen=True)
class Lack:
    """What a practice still lacks: a sentence that counts `n`, and the records it speaks of."""

    message: str | Counted
    n: int = 0
    page: str = ""
    ids: frozenset[int] = frozenset()

    def said(self, t: Language) -> str:
        """The sentence in a language."""
        return t(self.message) if isinstance(self.message, str) else t.plural(*self.message, self.n)


def lacking(store: Store, period: int, day: date) -> list[Lack]:
    """What speaks against closing a practice; it may be closed all the same, but the user knows."""
    found: list[Lack] = []
    ends = store.get("practice_period", period)["ends"]
    if ends and ends >= day:
        found.append(Lack(N_("The practice is not over yet.")))
    placements = placements_of(store, period)
    if not placements:
        found.append(Lack(N_("Nobody is placed in this practice period yet.")))
    results = results_of(store, period)
    without = [i for i in placements if i not in results or results[i].total is None]
    if without:
        message = plural("{n} student has no final result.", "{n} students have no final result.")
        found.append(Lack(message, len(without), "placement", frozenset(without)))
    bare = unmarked(store, period, "end")
    if bare:
        message = plural(
            "{n} student has no marks of the mentor at the end.", "{n} students have no marks of the mentor at the end."
        )
        found.append(Lack(message, len(bare), "placement", frozenset(bare)))
    return found


def close(store: Store, period: int, day: date, archive: bytes, file_name: str, title: str) -> None:
    """Close a practice and keep its papers with it, in one step; from then on it and its parts can only be read."""
    values = store.get("practice_period", period)
    if values["closed"]:
        raise LabDeskError(N_("This practice is closed already."))
    sha = store.put_blob(archive)
    with store.transaction(N_("Practice closed: “{title}”"), title=values["title"]) as session:
        found = session.get(PracticePeriod, period)
        assert found is not None
        file = {"file_name": file_name, "size": len(archive), "content": sha, "title": title}
        session.insert_rows(Attachment, [{"record": "practice_period", "record_id": period, **file}])
        found.closed = day
        found.reopened_reason = None


def reopen(store: Store, period: int, reason: str) -> None:
    """Open a closed practice again; the reason stays with it and in the journal."""
    values = store.get("practice_period", period)
    if not values["closed"]:
        raise LabDeskError(N_("This practice is not closed."))
    reason = " ".join(reason.split())
    if not reason:
        raise LabDeskError(N_("Write why the practice is opened again."))
    label = N_("Practice opened again: “{title}” ({reason})")
    with store.transaction(label, title=values["title"], reason=reason) as session:
        found = session.get(PracticePeriod, period)
        assert found is not None
        found.closed = None
        found.reopened_reason = reason[:400]
