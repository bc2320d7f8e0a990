"""A paper comes back: its code is read as people and scanners type it, what was written on it is entered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labdesk.documents.registry import printed
from labdesk.errors import LabDeskError
from labdesk.i18n import N_, Language
from labdesk.i18n.keyboards import CYRILLIC, LATIN
from labdesk.operations.attachments import attach
from labdesk.schema.declare import records
from labdesk.store import Invalid, Query, Store, Work, check
from labdesk.store.papers import LENGTH, Paper, known, shown, sound

_ALIKE = str.maketrans("OILАВЕКМНОРСТУХ", "011ABEKMH0PCTYX")
_SAME_KEY = str.maketrans(CYRILLIC, LATIN)
_SOME = 500


@dataclass(frozen=True)
class Line:
    """One row of a paper: its record, its title and what tells namesakes apart, and what the blank facts are now.

    A record that was deleted since is `gone`: it keeps its place, and its name as far as it is known.
    """

    id: int
    title: str
    detail: Any
    values: Mapping[str, Any]
    gone: bool = False


class Refused(LabDeskError):
    """What was entered for one record cannot be kept; `row_id` and `path` say where."""

    def __init__(self, row_id: int, path: str, error: LabDeskError) -> None:
        super().__init__(error.message, **error.values)
        self.row_id, self.path = row_id, path


def read_code(text: str) -> str:
    """The code that was typed or scanned, whatever letters look alike and whatever layout the keyboard had.

    Raises LabDeskError that says what to look for when it is not a whole code without a slip.
    """
    found = _readings(text)
    if found:
        return found[0]
    letters = _letters(text)
    if len(letters) != LENGTH + 1:
        raise LabDeskError(
            N_("A code has {n} letters and digits, and {given} were typed; look at the foot of the paper again."),
            n=LENGTH + 1, given=len(letters),
        )  # fmt: skip
    raise LabDeskError(
        N_("The code {code} has a wrong letter or digit; compare it with the paper, one by one."),
        code=shown(letters.translate(_ALIKE)),
    )


def _letters(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum())


def _readings(text: str) -> list[str]:
    """Every way to read a text as a sound code: as it looks, and by the keys it was typed with."""
    letters = _letters(text)
    return [code for code in (letters.translate(_ALIKE), letters.translate(_SAME_KEY)) if sound(code)]


def recognised(store: Store, text: str) -> Paper | None:
    """The paper whose code a text is; None if it is no code of this site's papers."""
    return next((paper for code in _readings(text) if (paper := known(store, code))), None)


def find(store: Store, text: str) -> Paper:
    """The paper whose code was typed; raises LabDeskError for a slip, and for a paper that is not of this site."""
    code = read_code(text)
    paper = recognised(store, text)
    if paper is None:
        raise LabDeskError(
            N_("No paper with the code {code} was printed from this site; open the site that printed it."),
            code=shown(code),
        )
    return paper


def lines(store: Store, paper: Paper, *, cyrillic: bool = False) -> Iterator[Line]:
    """The rows of a paper in the order in which they stand on it."""
    kind = records()[paper.record].kind
    columns = (kind.title, kind.detail or kind.title, *paper.columns)
    for start in range(0, len(paper.about), _SOME):
        ids = paper.about[start : start + _SOME]
        query = Query(paper.record, columns, where={"id": ids}, cyrillic=cyrillic)
        found = {row.id: row.values for row in store.listing(query, 0, -1)}
        missing = [row_id for row_id in ids if row_id not in found]
        names = store.titles(paper.record, missing, cyrillic)
        for row_id in ids:
            if row_id in found:
                title, detail, *values = found[row_id]
                yield Line(row_id, str(title or ""), detail, dict(zip(paper.columns, values, strict=True)))
            else:
                yield Line(row_id, names.get(row_id, ""), None, {}, gone=True)


def summary(store: Store, paper: Paper, t: Language) -> dict[str, Any]:
    """What a paper is, for scripts: its code, document, language, day, blank facts, and the records it is about."""
    about = [
        {"id": line.id, "title": line.title, "gone": line.gone, **line.values}
        for line in lines(store, paper, cyrillic=t.cyrillic)
    ]
    return {
        "code": paper.shown, "document": paper.key, "sheet": paper.sheet, "label": label(paper, t),
        "language": paper.language, "printed": paper.at, "record": paper.record,
        "blank": list(paper.columns), "about": about,
    }  # fmt: skip


def label(paper: Paper, t: Language) -> str:
    """What the paper is called."""
    document = printed().get(paper.key)
    named = t(document.label) if document else paper.key
    return f"{named} {paper.sheet}".strip()


def enter(store: Store, paper: Paper, values: Mapping[int, Mapping[str, Any]]) -> int:
    """Write what was filled in by hand, by record id and path, as one step to take back; returns how many records.

    Raises `Refused` for the first record that cannot be kept as it would be, and writes nothing then.
    """
    given = {row_id: facts for row_id, facts in values.items() if facts}
    with store.transaction(N_("Entered from the paper {code}"), code=paper.shown) as session:
        for row_id, facts in given.items():
            for path, value in facts.items():
                _write(session, paper.record, row_id, path, value)
    return len(given)


def _write(session: Work, record: str, row_id: int, path: str, value: Any) -> None:
    found: Any = session.get(records()[record], row_id)
    walked = path.split(".")
    if found is not None and len(walked) > 1:
        found = getattr(found, walked[0])
    if found is None or found.deleted_at is not None:
        raise Refused(row_id, path, LabDeskError(N_("This record does not exist any more.")))
    setattr(found, walked[-1], None if value == "" else value)
    try:
        check(found)
    except Invalid as error:
        raise Refused(row_id, path, error) from error


def subject(store: Store, paper: Paper) -> tuple[str, int]:
    """The record a scan of the paper belongs to: what the paper is about, or the site for a list of many.

    Raises LabDeskError when that record was deleted.
    """
    document = printed().get(paper.key)
    wanted = document.subject if document else ""
    if not wanted or not paper.about:
        row = store.listing(Query("site", ("id",)), 0, 1)
        if not row:
            raise LabDeskError(N_("This site has no page of its own yet; fill it in first."))
        return "site", row[0].id
    row_id = paper.about[0]
    if wanted != paper.record:
        pointer = next((f.name for f in records()[paper.record].fields().values() if f.of == wanted), None)
        alive = [line.id for line in lines(store, paper) if not line.gone]
        if pointer is None or not alive:
            raise _gone()
        return wanted, store.get(paper.record, alive[0])[records()[paper.record].fields()[pointer].name]
    if not store.listing(Query(wanted, ("id",), where={"id": row_id}), 0, 1):
        raise _gone()
    return wanted, row_id


def attach_scan(store: Store, paper: Paper, path: Path, t: Language) -> int:
    """Keep the scan of a paper with what it is about, under the paper's name and code; returns the attachment's id.

    Raises LabDeskError like `subject` and `attachments.attach`.
    """
    record, row_id = subject(store, paper)
    return attach(store, record, row_id, path, f"{label(paper, t)} {paper.shown}")


def _gone() -> LabDeskError:
    return LabDeskError(N_("What this paper is about was deleted; put it back from the recycle bin first."))
