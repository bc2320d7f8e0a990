"""Words a site may change: choices that begin with built-in entries and take up what its people add, rename or hide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from labdesk.i18n import N_, OwnWords
from labdesk.schema.declare import Field, Record, records

NAMES = {
    "area": N_("Areas of talent"), "quality": N_("Assessed qualities"), "attendance": N_("Attendance codes"),
    "scale_five": N_("Five-point scale"), "scale_rating": N_("Hundred-point rating"),
    "scale_letter": N_("Letter scale"), "scale_pass": N_("Passed or not"), "evidence": N_("Kinds of evidence"),
    "activity": N_("Kinds of practice activity"), "requirement": N_("Requirements before practice"),
    "learning_area": N_("Areas of development"), "practice_question": N_("Questions about the practice"),
    "problem_area": N_("Areas of problems"),
    "criterion": N_("Criteria of the expert examination"),
}  # fmt: skip
"""Every dictionary by key, in the order in which they are offered."""
STEP = 10
"""Between the places of two built-in entries, so that others fit in."""


@dataclass(frozen=True)
class Entry:
    """One entry beside its label: its short sign (a message), its points from `least` to `most`, its place."""

    sign: str = ""
    least: float | None = None
    most: float | None = None
    place: float = 0
    hidden: bool = False
    uid: str = ""


class Dictionary(dict[str, str]):
    """Choices code -> label of the open site, in their order; hidden entries are still known, but not `offered`.

    `built_in` are the entries every site begins with, `entries` says the rest about each code.
    """

    def __init__(self, key: str, built_in: Mapping[str, str], more: Mapping[str, Entry] | None = None) -> None:
        super().__init__(built_in)
        self.key = key
        self.built_in = dict(built_in)
        self._more = dict(more or {})
        self.entries: dict[str, Entry] = {}
        _all[key] = self
        self.learn(())

    def learn(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Take up the entries of a site: rows of `Term` keyed by column; those of others are passed over."""
        labels, entries = dict(self.built_in), {}
        for number, code in enumerate(self.built_in, 1):
            built = self._more.get(code, Entry())
            entries[code] = Entry(built.sign, built.least, built.most, number * STEP)
        last = STEP * len(self.built_in)
        for row in rows:
            if row["dictionary"] == self.key:
                code, last = row["code"], last + STEP
                labels[code] = _label(row, self.built_in.get(code, ""))
                entries[code] = _entry(row, entries.get(code, Entry(place=last)))
        self.clear()
        self.entries = dict(sorted(entries.items(), key=lambda each: each[1].place))
        self.update({code: labels[code] for code in self.entries})

    def offered(self) -> dict[str, str]:
        """The entries to choose from."""
        return {code: label for code, label in self.items() if not self.entries[code].hidden}

    def users(self) -> Iterator[tuple[type[Record], Field]]:
        """The record types with a field that chooses from this dictionary."""
        for record in records().values():
            yield from ((record, each) for each in record.fields().values() if each.choices is self)


_all: dict[str, Dictionary] = {}
_sites: WeakKeyDictionary[object, list[Mapping[str, Any]]] = WeakKeyDictionary()


def dictionaries() -> dict[str, Dictionary]:
    """Every dictionary by key, in the order of `NAMES`."""
    return {key: _all[key] for key in NAMES if key in _all}


def offered(choices: Mapping[str, str]) -> Mapping[str, str]:
    """The choices that a form offers: those of a dictionary without its hidden entries."""
    return choices.offered() if isinstance(choices, Dictionary) else choices


def learn(site: object, rows: Iterable[Mapping[str, Any]]) -> None:
    """The dictionaries speak for `site`, whose rows of `Term` these are, until another one opens or it is closed."""
    _sites.pop(site, None)
    _sites[site] = list(rows)
    _speak_for(_sites[site])


def forget(site: object) -> None:
    """A site is closed: the dictionaries speak for the one opened before it, else they are as they were built."""
    if _sites.pop(site, None) is not None:
        _speak_for(next(reversed(list(_sites.values())), ()))


def _speak_for(rows: Iterable[Mapping[str, Any]]) -> None:
    for each in _all.values():
        each.learn(rows)


def _label(row: Mapping[str, Any], message: str) -> str:
    return OwnWords(row["name"] or "", row["name_ru"] or "", row["name_en"] or "", message)


def _entry(row: Mapping[str, Any], built: Entry) -> Entry:
    """What a row says; where it says nothing, what was built in."""

    def either(name: str, otherwise: Any) -> Any:
        return otherwise if row[name] is None else row[name]

    sign = OwnWords(row["sign"]) if row["sign"] and row["sign"] != str(built.sign) else built.sign
    least, most = either("least", built.least), either("most", built.most)
    return Entry(sign, least, most, either("position", built.place), bool(row["hidden"]), row["uid"])
