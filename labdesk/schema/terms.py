"""The record of an entry that a site writes into one of its dictionaries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy.orm import Mapped

from labdesk.i18n import N_
from labdesk.i18n.collation import search_key
from labdesk.schema.declare import Problem, Record, RecordType, field
from labdesk.schema.dictionaries import NAMES, dictionaries

CODE = 40


def code_of(name: str) -> str:
    """The code of a new entry, made from its name."""
    return re.sub(r"[^a-z0-9]+", "_", search_key(name)).strip("_")[:CODE] or "entry"


class Term(Record):
    """An entry a site adds to a dictionary, or a built-in one (of the same code) that it renames, moves or hides."""

    __tablename__ = "term"
    kind = RecordType(
        one=N_("Dictionary entry"), many=N_("Dictionary entries"),
        columns=("dictionary", "name", "name_ru", "sign", "least", "most", "position", "hidden"),
        key=("dictionary", "name"), title="name", order=("dictionary", "position", "name"), detail="dictionary",
        section="settings",
    )  # fmt: skip
    dictionary: Mapped[str | None] = field(N_("Dictionary"), choices=NAMES, required=True, default="area", width=24)
    name: Mapped[str] = field(N_("Name"), required=True, search=True, width=32)
    name_ru: Mapped[str | None] = field(N_("Name in Russian"), search=True, width=32)
    name_en: Mapped[str | None] = field(N_("Name in English"), width=32)
    sign: Mapped[str | None] = field(N_("Short sign"), "code", 12, width=8)
    code: Mapped[str | None] = field(
        N_("Code"), "code", CODE, width=14, help=N_("Records know the entry by its code; leave it empty for a new one.")
    )
    least: Mapped[float | None] = field(N_("Points from"), "decimal", least=0)
    most: Mapped[float | None] = field(N_("Points to"), "decimal", least=0)
    position: Mapped[float | None] = field(N_("Place in the list"), "decimal")
    hidden: Mapped[bool | None] = field(N_("Not offered any more"), "yes_no", width=8)
    note: Mapped[str | None] = field(N_("Note"), "long")

    @classmethod
    def derive(cls, values: Any) -> None:
        """A code for what has none."""
        if values.get("name") and not values.get("code"):
            values["code"] = code_of(values["name"])

    def problems(self) -> Iterator[Problem]:
        """The common checks; a code stands for one entry of its dictionary and stays with it."""
        yield from super().problems()
        if self.least is not None and self.most is not None and self.most < self.least:
            yield Problem("most", N_("The end comes before the beginning"))
        known = dictionaries().get(self.dictionary or "")
        if known is None or not self.name:
            return
        code = self.code or code_of(self.name)
        other = known.entries.get(code)
        taken = other is not None and (other.uid != self.uid if other.uid else not self.code)
        if taken:
            yield Problem("name", N_("“{name}” is in this dictionary already"), {"name": self.name})
        if any(entry.uid == self.uid and one != code for one, entry in known.entries.items() if entry.uid):
            yield Problem("code", N_("The code of an entry stays as it is, because records know the entry by it"))
