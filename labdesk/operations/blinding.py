"""Text without its authors: names, workplaces, places, telephones and addresses become codes, in any script or case.

Words are compared by the key that is equal in Latin, Cyrillic and old spellings (`names.word_key`); what may follow a
name are the suffixes of Uzbek and the case endings of Russian. Rather a word too many is hidden than one too few.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from labdesk.i18n import names

_MARKS = "'’‘ʻʼ`´ʹ′"
_TOKEN = re.compile(rf"[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]+)*[{_MARKS}]*|\d+")
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)*|(?<!\w)@\w{3,}|\b(?:t\.me|telegram\.me)/\S+", re.IGNORECASE
)
_PHONE = re.compile(
    r"(?<![\d.,/])(?:"
    r"(?:\+|00)?998[\s\-–()]*\d{2}[\s\-–()]*\d{3}[\s\-–]*\d{2}[\s\-–]*\d{2}"
    r"|\(?\d{2}\)?[\s\-–]*\d{3}[\s\-–]\d{2}[\s\-–]?\d{2}|\d{3}[\s\-–]\d{2}[\s\-–]\d{2}|\d{9}"
    r"|\+\d[\d\s()\-–]{6,16}\d)(?![\d/])"
)
"""Telephone numbers as people group them; sums of money and dates are grouped otherwise."""
_UZBEK = re.compile(
    "y?(?:lar|imiz|ingiz|miz|ngiz|im|ing|si|i|m|ng|niki|ning|ni|gacha|ga|kacha|ka|dagi|dan|da|cha|dek|day|siz|lik|li"
    "|mi|chi|dir|ham|man|san|yu|u)*"
)
_RUSSIAN = re.compile(
    "y?(?:a|i|u|e|ay|ey|au|ayu|eyu|am|em|im|m|ya|yu|av|ev|ami|ah|aga|amu|aya|uyu|ih|ie|iu|ia|iem|in|ina|inu)?"
)
_CHILD = frozenset(names.word_key(word) for word in ("qizi", "oʻgʻli", "кизи", "угли", "кызы", "оглы"))
_PATRONYMIC = ("avna", "evna", "avich", "evich")
_KINDERGARTEN = tuple(
    names.word_key(word)
    for word in (
        "DMTT", "MTT", "DOO", "GDOO", "ДОО", "ГДОО", "МДОУ", "ДОУ", "son", "sonli", "maktabgacha", "bogʻcha",
        "tashkilot", "дошкольная", "детский", "детсад", "kindergarten", "preschool",
    )
)  # fmt: skip
_GENERIC = frozenset(
    names.word_key(word)
    for word in (
        "shahri", "shahar", "tumani", "tuman", "viloyati", "viloyat", "koʻchasi", "koʻcha", "uy", "mahalla",
        "mahallasi", "respublikasi", "respublika", "region", "city", "district", "street", "republic", "область",
        "город", "района", "район", "улица", "республика", "oʻzbekiston", "узбекистан", "uzbekistan", "mavze",
        "massiv", "daha",
    )
)  # fmt: skip
_ADJECTIVE = re.compile("(?:ska?ya|skay|skag|sk)[a-z]*$|[aeiu]$")
_JOIN = re.compile(r"[\s.\-–‐‑,]*")
_GLUE = re.compile(r"[\s.\-–‐‑]*")


@dataclass(frozen=True)
class Workplace:
    """An organisation by every name it bears, with the words of where it is."""

    names: tuple[str, ...]
    places: tuple[str, ...] = ()


class _Token(NamedTuple):
    start: int
    end: int
    text: str
    key: str

    @property
    def capital(self) -> bool:
        """Whether the word begins like a name."""
        return self.text[:1].isupper()


class _Name(NamedTuple):
    """A part of somebody's name; a `weak` one is a common word, too, unless it begins with a capital."""

    key: str
    code: str
    weak: bool


@dataclass(frozen=True)
class Legend:
    """What stands behind the codes: how many authors and organisations were hidden."""

    authors: int
    workplaces: int


class Blinder:
    """Hides people, workplaces and places in texts; the same one always becomes the same code.

    `people` holds every spelling of each author's surname, first name and patronymic, `own` words of the site such as
    the names of its groups.
    """

    def __init__(
        self, people: Iterable[Sequence[names.FullName]], workplaces: Iterable[Workplace], own: Iterable[str] = ()
    ) -> None:
        everybody, places = list(people), list(workplaces)
        self.legend = Legend(len(everybody), len(places))
        self._names = [name for n, spellings in enumerate(everybody, 1) for name in _names(spellings, f"[A-{n}]")]
        self._phrases: list[tuple[list[str], str]] = []
        self._places: list[tuple[str, bool]] = []
        self._numbers: dict[str, str] = {}
        for n, place in enumerate(places, 1):
            for title in place.names:
                self._learn(title, f"[T-{n}]")
            self._places += [(stem, True) for words in place.places for stem in _stems(words)]
        self._places += [(names.word_key(word), False) for phrase in own for word in _words(phrase) if len(word) > 2]
        self._names.sort(key=lambda name: -len(name.key))
        self._phrases.sort(key=lambda each: -len(each[0]))
        self._found = lru_cache(maxsize=1 << 14)(self._find)

    def _learn(self, title: str, code: str) -> None:
        keys = [token.key for token in _tokens(title)]
        if len(keys) > 1:
            self._phrases.append((keys, code))
        elif keys and len(keys[0]) > 2 and keys[0] not in _KINDERGARTEN:
            self._names.append(_Name(keys[0], code, title[:1].isupper() and not title.isupper()))
        for key in keys:
            if key.isdigit():
                self._numbers[key] = code

    def __call__(self, text: str | None) -> str:
        """The text with codes in place of everything that tells whose it is."""
        tidy = _HIDDEN.sub("", unicodedata.normalize("NFC", text or ""))
        tidy = _ADDRESS.sub("[K]", tidy)
        tidy = _PHONE.sub("[K]", tidy)
        tokens = _tokens(tidy)
        codes: list[str | None] = [None] * len(tokens)
        self._mark_phrases(tokens, codes)
        self._mark_words(tokens, codes)
        self._mark_numbers(tidy, tokens, codes)
        _mark_companions(tidy, tokens, codes)
        return _written(tidy, tokens, codes)

    def _mark_phrases(self, tokens: Sequence[_Token], codes: list[str | None]) -> None:
        """Whole names of organisations, each word in any case."""
        for at in range(len(tokens)):
            for phrase, code in self._phrases:
                here = tokens[at : at + len(phrase)]
                if len(here) == len(phrase) and all(_same(t.key, key) for t, key in zip(here, phrase, strict=True)):
                    codes[at : at + len(phrase)] = [code] * len(phrase)
                    break

    def _mark_words(self, tokens: Sequence[_Token], codes: list[str | None]) -> None:
        """Names of people and places; a weak name without a capital only beside another name."""
        found = [None if codes[n] else self._found(t.key, t.capital) for n, t in enumerate(tokens)]
        for n, name in enumerate(found):
            if name is None:
                continue
            beside = any(
                0 <= m < len(found) and (codes[m] or ((other := found[m]) and not other.weak)) for m in (n - 1, n + 1)
            )
            if not name.weak or tokens[n].capital or beside:
                codes[n] = name.code

    def _find(self, key: str, capital: bool) -> _Name | None:
        for name in self._names:
            if _inflected(key, name.key):
                return name
        for stem, adjective in self._places:
            if (capital or (adjective and len(stem) > 4)) and (
                _inflected(key, stem) or (adjective and key.startswith(stem) and len(key) < len(stem) + 9)
            ):
                return _Name(stem, "[J]", False)
        return None

    def _mark_numbers(self, text: str, tokens: Sequence[_Token], codes: list[str | None]) -> None:
        """The number of a kindergarten beside a word that says so; a long one anywhere but in a date or a fraction."""
        for n, token in enumerate(tokens):
            code = self._numbers.get(token.key)
            if code is None or codes[n]:
                continue
            around = [t.key for t in tokens[max(0, n - 3) : n + 4]]
            said = (
                any(_same(key, word) for key in around for word in _KINDERGARTEN)
                or "№" in text[max(0, token.start - 3) : token.start]
            )
            free = not re.search(r"[\d][.,/:]$", text[: token.start]) and not re.match(r"[.,/:]\d", text[token.end :])
            if said or (len(token.key) > 2 and free):
                codes[n] = code


def _names(spellings: Sequence[names.FullName], code: str) -> Iterator[_Name]:
    """The parts of a person's name, surname first, with the father's name both bare and as a patronymic."""
    parts: dict[str, bool] = {}
    for surname, first, patronymic in spellings:
        for word in _words(surname):
            parts.setdefault(names.word_key(word), False)
        for word in (*_words(first), *_words(patronymic)):
            key = names.word_key(word)
            if key not in _CHILD:
                parts.setdefault(key, not any(key.endswith(ending) for ending in _PATRONYMIC))
        father = names.match_key("", "", patronymic).strip()
        if father and " " not in father:
            parts.setdefault(father, True)
            for ending in _PATRONYMIC:
                parts.setdefault(father + ending, False)
    for key, weak in parts.items():
        if len(key) > 1:
            yield _Name(key, code, weak or len(key) < 5)
            if "u" in key and len(key) > 5:
                yield _Name(key.replace("u", "a"), code, weak)


def _words(text: str) -> list[str]:
    return [found for found in _TOKEN.findall(text or "") if not found.isdigit()]


def _tokens(text: str) -> list[_Token]:
    return [
        _Token(found.start(), found.end(), found[0], found[0] if found[0].isdigit() else _key(found[0]))
        for found in _TOKEN.finditer(text)
    ]


@lru_cache(maxsize=1 << 15)
def _key(word: str) -> str:
    return names.word_key(word)


def _stems(words: str) -> Iterator[str]:
    """The words of a place that are its own, without the endings that change."""
    for word in _words(words):
        key = names.word_key(word)
        if len(key) > 3 and key not in _GENERIC and word[:1].isupper():
            short = _ADJECTIVE.sub("", key)
            yield short if len(short) > 3 else key


def _inflected(key: str, name: str) -> bool:
    """Whether a word is a name with a suffix of Uzbek or a case ending of Russian."""
    if key[:2] != name[:2]:
        return False
    if key.startswith(name):
        rest = key[len(name) :]
        if not rest or any(way.fullmatch(end) for way in (_UZBEK, _RUSSIAN) for end in (rest, name[-1] + rest)):
            return True
    stem = name[:-3] if name.endswith("skaya") else name[:-1]
    if len(stem) < 3 or not key.startswith(stem) or name[-1] not in "aeiuy":
        return False
    rest = key[len(stem) :]
    return bool(_RUSSIAN.fullmatch(rest)) and (bool(rest) or len(stem) > 5 or stem[-1] == "i")


def _same(key: str, wanted: str) -> bool:
    """Whether a word is another one in whatever case: its beginning decides, as far as endings change."""
    if wanted.isdigit() or key.isdigit() or len(wanted) < 4:
        return key == wanted or (
            not wanted.isdigit() and key.startswith(wanted) and bool(_UZBEK.fullmatch(key[len(wanted) :]))
        )
    stem = wanted[: max(4, len(wanted) - 3)]
    return key.startswith(stem) and len(key) <= len(wanted) + 8


_INITIAL = re.compile(rf"(?:[^\W\d_]|[ScCSсСшШ]h|[OoGg][{_MARKS}]|Y[oua]|Sh|Ch)[{_MARKS}]?")


def _mark_companions(text: str, tokens: Sequence[_Token], codes: list[str | None]) -> None:
    """Initials, and the words for son and daughter, go with the name they stand beside."""
    for order in (range(len(tokens)), range(len(tokens) - 1, -1, -1)):
        for n in order:
            if codes[n] is not None:
                continue
            token = tokens[n]
            initial = _INITIAL.fullmatch(token.text) and text[token.end : token.end + 1] == "."
            child = token.key in _CHILD or any(_inflected(token.key, word) for word in _CHILD)
            for m in (n - 1, n + 1):
                if 0 <= m < len(tokens) and (codes[m] or "").startswith("[A") and (initial or child):
                    first, last = min(n, m), max(n, m)
                    if _JOIN.fullmatch(text[tokens[first].end : tokens[last].start]):
                        codes[n] = codes[m]


def _written(text: str, tokens: Sequence[_Token], codes: Sequence[str | None]) -> str:
    """The text with codes; one code for words of the same kind that stand together."""
    out, at = [], 0
    n = 0
    while n < len(tokens):
        code = codes[n]
        if code is None:
            n += 1
            continue
        last = n
        while (
            last + 1 < len(tokens)
            and _joined(code, codes[last + 1])
            and _GLUE.fullmatch(text[tokens[last].end : tokens[last + 1].start])
        ):
            last += 1
        out += [text[at : tokens[n].start], code]
        at = tokens[last].end
        if text[at : at + 1] == "." and _INITIAL.fullmatch(tokens[last].text):
            at += 1
        n = last + 1
    return "".join([*out, text[at:]])


def _joined(code: str, other: str | None) -> bool:
    return other is not None and code[:2] == other[:2]
