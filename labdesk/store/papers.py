"""The codes by which papers come back: made from what a paper is about, and remembered when it is printed.

A code is eight characters of `ALPHABET` and a check character. The eight are 40 bits of a SHA-256 over the site, the
document, its language, the records in their order and the columns left blank, so the same paper always bears the same
code, in the preview as on the sheet, and printing it again adds nothing to the file. The check character is that of a
Reed-Solomon code over the field of 32 elements: it finds every single wrong character and every two that changed
places.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, insert, select

from labdesk.schema import ledger
from labdesk.schema.declare import records
from labdesk.store import journal
from labdesk.store.store import Store

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Thirty-two characters that nobody mistakes for one another when they are read aloud or written by hand."""
LENGTH = 8
_POLYNOMIAL = 0b100101
"""x^5 + x^2 + 1, by which the field of 32 elements is built."""
_SOME = 500


@dataclass(frozen=True)
class Paper:
    """A paper by its code: which document, in which language, about which records in their order on it.

    `columns` are the paths of the facts left blank to be filled in by hand; `at` is when it was last printed. A
    document of several sheets says which one this is after a stroke: `attendance-sheet/2026-10`.
    """

    code: str
    document: str
    language: str
    record: str
    about: tuple[int, ...]
    columns: tuple[str, ...] = ()
    at: datetime | None = field(default=None, compare=False)

    @property
    def key(self) -> str:
        """The key of the document without its sheet."""
        return self.document.partition("/")[0]

    @property
    def sheet(self) -> str:
        """Which sheet of the document it is; empty where there is only one."""
        return self.document.partition("/")[2]

    @property
    def shown(self) -> str:
        """The code as people read it."""
        return shown(self.code)


def shown(code: str) -> str:
    """`XXXX-XXXX-C`."""
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"


def check_character(letters: str) -> str:
    """The character that proves the others; raises ValueError for one that is not in the alphabet."""
    sum_ = 0
    for letter in letters:
        sum_ = (sum_ ^ ALPHABET.index(letter)) << 1
        sum_ ^= _POLYNOMIAL if sum_ > 31 else 0
    return ALPHABET[sum_]


def sound(code: str) -> bool:
    """Whether a text is a whole code without a slip."""
    known = len(code) == LENGTH + 1 and set(code) <= set(ALPHABET)
    return known and check_character(code[:LENGTH]) == code[LENGTH]


def draw(
    store: Store, document: str, language: str, record: str, ids: Iterable[int], columns: Sequence[str] = ()
) -> Paper:
    """The paper with its code; nothing is written yet, so a preview may ask for it."""
    about = tuple(ids)
    uids = _uids(store, record, about)
    site = min(_uids(store, "site", ()).values(), default="")
    said = json.dumps([site, document, language, record, [uids.get(i, "") for i in about], list(columns)])
    bits = int.from_bytes(hashlib.sha256(said.encode()).digest()[:5])
    letters = "".join(ALPHABET[bits >> shift & 31] for shift in range(35, -1, -5))
    return Paper(letters + check_character(letters), document, language, record, about, tuple(columns))


def _uids(store: Store, record: str, ids: Sequence[int]) -> dict[int, str]:
    """The identity across sites of records by id; of all records without ids."""
    table = records()[record].__table__
    wanted = select(table.c.id, table.c.uid)
    parts = [wanted.where(table.c.id.in_(ids[at : at + _SOME])) for at in range(0, len(ids), _SOME)] or [wanted]
    with store.reading() as session:
        return {row[0]: row[1] for part in parts for row in session.execute(part)}


def register(
    store: Store, document: str, language: str, record: str, ids: Iterable[int], columns: Sequence[str] = ()
) -> str:
    """Remember that a paper is printed, so that its code is known; returns the code."""
    paper = draw(store, document, language, record, ids, columns)
    keep(store, [paper])
    return paper.code


def keep(store: Store, papers: Iterable[Paper]) -> None:
    """Remember papers that are printed now; one that was printed before only gets the new time."""
    rows = {
        paper.code: {
            "code": paper.code, "at": journal.now(), "document": paper.document, "language": paper.language,
            "record": paper.record, "about": json.dumps(paper.about), "columns": json.dumps(paper.columns),
        }
        for paper in papers
    }  # fmt: skip
    if rows:
        with store.noting() as connection:
            codes = list(rows)
            for at in range(0, len(codes), _SOME):
                connection.execute(delete(ledger.paper).where(ledger.paper.c.code.in_(codes[at : at + _SOME])))
            connection.execute(insert(ledger.paper), list(rows.values()))


def known(store: Store, code: str) -> Paper | None:
    """The paper that bears a code, or None if no such paper was printed from this file."""
    with store.reading() as session:
        row = session.execute(select(ledger.paper).where(ledger.paper.c.code == code)).mappings().first()
    if row is None:
        return None
    about, columns = json.loads(row["about"]), json.loads(row["columns"] or "[]")
    return Paper(code, row["document"], row["language"], row["record"], tuple(about), tuple(columns), row["at"])
