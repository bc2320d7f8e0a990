"""Which column of somebody else's sheet is which field: four languages, abbreviations and typing errors."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from collections.abc import Mapping as Names
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from labdesk.exchange import words
from labdesk.i18n.collation import search_key

FULL_NAME = "full_name"
"""The key of a column that holds surname, first name and patronymic together."""

_BUILT_IN, _LEAST = 0.96, 0.75
_APOSTROPHES = re.compile("['ʻʼ‘’`´ʹ′]")
_BETWEEN = re.compile(r"[\W_]+")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^]]*\]")


@dataclass(frozen=True)
class FieldName:
    """One field as a sheet may call it: `labels` in every language; `synonyms` are words of this field alone.

    `shared` says that many rows may hold the same, so that one cell merged over them speaks for each.
    """

    key: str
    labels: tuple[str, ...]
    synonyms: tuple[str, ...] = ()
    shared: bool = False


@dataclass(frozen=True)
class Match:
    """What became of one column: `field` is None when it is left out; `known` then says that this is rightly so.

    `confidence` runs from 0 to 1, which is a label of the field or the user's choice. `sample` is a value below.
    """

    column: int
    header: str
    field: str | None
    confidence: float
    sample: str = ""
    known: bool = False


@dataclass(frozen=True)
class Mapping:
    """The columns of a sheet with their fields, in the order of the sheet; each field at most once."""

    columns: tuple[Match, ...]

    def column_of(self, field: str) -> int | None:
        """The position of the column that holds `field`, or None."""
        return next((match.column for match in self.columns if match.field == field), None)

    def corrected(self, column: int, field: str | None) -> Mapping:
        """The mapping after the user gave `field` (None: leave it out) to a column; another column loses it."""
        return Mapping(
            tuple(
                replace(match, field=field, confidence=1.0, known=True) if match.column == column
                else replace(match, field=None, confidence=0.0) if field and match.field == field
                else match
                for match in self.columns
            )
        )  # fmt: skip

    def to_remember(self) -> dict[str, str]:
        """What the next sheet with these headers begins with: folded header -> field key, "" for left out."""
        return {header_key(match.header): match.field or "" for match in self.columns if header_key(match.header)}


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[str, ...]:
    plain = _APOSTROPHES.sub("", text.replace("№", " no ").replace("#", " no "))
    folded = (search_key(word).replace(" ", "") for word in _BETWEEN.split(plain) if word)
    return tuple(word for word in folded if word)


@lru_cache(maxsize=1 << 13)
def header_key(text: str) -> str:
    """A header folded to the letters and digits that count, to compare and to remember it by."""
    return "".join(_tokens(text))


def _stem(word: str) -> str:
    for ending in ("si", "i"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _names(listing: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tokens for name in " ".join(listing.split("\n")).split("|") if (tokens := _tokens(name)))


def folded_words(listing: str) -> frozenset[str]:
    """The single words of a listing, folded like headers."""
    return frozenset(header_key(word) for word in listing.split())


@cache
def _meanings() -> tuple[frozenset[tuple[str, ...]], ...]:
    return tuple(_names(listing) for listing in (*words.MEANINGS.split("\n\n"), words.FULL_NAME))


@cache
def _left_out() -> frozenset[str]:
    return frozenset("".join(name) for name in _names(words.ROW_NUMBER) | _names(words.OTHER_PEOPLE))


@cache
def _qualifiers() -> frozenset[str]:
    return folded_words(words.QUALIFIERS)


class Vocabulary:
    """Every name the given fields may have in a sheet; knows headers exactly, abbreviated and misspelt."""

    def __init__(self, fields: Iterable[FieldName]) -> None:
        self._names: dict[str, dict[tuple[str, ...], float]] = {}
        fields = list(fields)
        surname = _meanings()[0]
        own = [field for field in fields if field.key != FULL_NAME]
        if len(own) == len(fields) and any(surname & self._own(field).keys() for field in fields):
            fields.append(FieldName(FULL_NAME, ()))
        for field in fields:
            names = self._own(field)
            alike = [meaning for meaning in _meanings() if not meaning.isdisjoint(names)]
            if field.key == FULL_NAME:
                alike.append(_meanings()[-1])
            self._names[field.key] = {**dict.fromkeys((n for m in alike for n in m), _BUILT_IN), **names}
        everything = [*_meanings(), *self._names.values()]
        self._vocabulary = {word for names in everything for name in names for word in name}
        self._vocabulary |= {word for name in _names(words.OTHER_PEOPLE) for word in name}
        self._known = {"".join(name) for names in everything for name in names} | _left_out()

    @staticmethod
    def _own(field: FieldName) -> dict[tuple[str, ...], float]:
        names = dict.fromkeys((_tokens(_BRACKETS.sub(" ", text)) for text in (*field.labels, *field.synonyms)), 0.99)
        names |= dict.fromkeys((_tokens(text) for text in (*field.labels, *field.synonyms)), 1.0)
        names.pop((), None)
        return names

    def knows(self, text: str) -> bool:
        """Whether `text` is exactly a header, of these fields or of the built-in list; quick."""
        return any("".join(form) in self._known for form, _ in _forms(text))

    def scores(self, header: str) -> dict[str, float]:
        """How well `header` names each field, 0.75 to 1; fields it does not name are left out."""
        found: dict[str, float] = {}
        for form, weight in _forms(header):
            if "".join(form) in _left_out() and not any(form in names for names in self._names.values()):
                return {}
            for key, names in self._names.items():
                score = weight * max((base * self._alike(form, name) for name, base in names.items()), default=0)
                if score >= max(_LEAST, found.get(key, 0)):
                    found[key] = score
        return found

    def _alike(self, header: tuple[str, ...], name: tuple[str, ...]) -> float:
        if header == name:
            return 1.0
        joined, wanted = "".join(header), "".join(name)
        if joined == wanted:
            return 0.99
        if len(header) == len(name):
            return min(self._word(a, b) for a, b in zip(header, name, strict=True))
        if abs(len(header) - len(name)) == 1 and len(wanted) >= 8:  # a space too many or too few
            return self._word(joined, wanted) if joined not in self._known else 0.0
        return 0.0

    def _word(self, given: str, wanted: str) -> float:
        if given == wanted:
            return 1.0
        if _stem(given) == _stem(wanted):
            return 0.98
        if given in self._vocabulary or len(given) < 3:
            return 0.0
        if len(given) >= 4 and len(wanted) - len(given) >= 2 and wanted.startswith(given):
            return 0.92  # cut short: рожд., должн.
        allowed = 0 if len(given) < 5 else 1 if len(given) < 9 else 2
        errors = min(OSA.distance(given, wanted), OSA.distance(_stem(given), _stem(wanted)))
        if len(given) == 4 and (sorted(given) == sorted(wanted) or len(wanted) == 5):
            allowed = 1  # two letters changed places, or one left out
        return 0.95 - errors / (2 * len(wanted)) if errors <= allowed and given[0] == wanted[0] else 0.0


def _forms(header: str) -> list[tuple[tuple[str, ...], float]]:
    """The readings of a header, best first: whole, without brackets, without whose it is, without its group."""
    forms: dict[tuple[str, ...], float] = {}
    parts = [header, _BRACKETS.sub(" ", header)]
    if " / " in header:
        parts.append(header.rsplit(" / ", 1)[1])
    for number, part in enumerate(parts):
        tokens = _tokens(part)
        forms.setdefault(tokens, 1.0 - 0.01 * number)
        bare = tuple(word for word in tokens if word not in _qualifiers())
        forms.setdefault(bare, 0.97 - 0.01 * number)
    forms.pop((), None)
    return list(forms.items())


def match_headers(
    headers: Sequence[str],
    fields: Collection[FieldName],
    samples: Sequence[str] = (),
    remembered: Names[str, str] | None = None,
) -> Mapping:
    """Give each header its field, each field once, the surest pair first.

    A column that holds the whole name is offered as `FULL_NAME` when the fields include a surname. `remembered` is
    what `Mapping.to_remember` returned after the user's corrections; it goes before everything else.
    """
    vocabulary = Vocabulary(fields)
    allowed = {field.key for field in fields} | {FULL_NAME, ""}
    pairs: list[tuple[float, int, int, str]] = []
    order = {field.key: place for place, field in enumerate(fields)}
    for column, header in enumerate(headers):
        chosen = (remembered or {}).get(header_key(header))
        scores = {chosen: 2.0} if chosen is not None and chosen in allowed else vocabulary.scores(header)
        pairs += [(-score, column, order.get(key, len(order)), key) for key, score in scores.items()]
    taken: dict[int, tuple[str, float]] = {}
    for negative, column, _, key in sorted(pairs):
        if column not in taken and (not key or all(key != other for other, _ in taken.values())):
            taken[column] = (key, min(1.0, -negative))
    found = []
    for column, header in enumerate(headers):
        key, confidence = taken.get(column, ("", 0.0))
        known = column in taken or header_key(header) in _left_out()
        sample = samples[column] if column < len(samples) else ""
        found.append(Match(column, header, key or None, round(confidence, 2), sample, known))
    return Mapping(tuple(found))
