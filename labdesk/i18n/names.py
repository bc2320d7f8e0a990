"""Names of people: taking them apart, printing them, and knowing the same person in another spelling.

Rules: rules.md par. 3. Never `str.title()`: it makes `OʻQuv` of `oʻquv`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from labdesk.i18n import scripts
from labdesk.i18n.collation import search_key

_CHILD = re.compile(
    r"(?:oʻgʻli|oʻgli|ogʻli|ogli|ugli|ögli|öğli|qizi|kizi|ўғли|угли|оглы|қизи|кизи|кызы)", re.IGNORECASE
)
_PATRONYMIC = re.compile(r"\w{2,}(?:vich|vna|ichna|вич|вна|ична|viç)", re.IGNORECASE)
_SURNAME = re.compile(r"\w{2,}(?:ov|ova|ev|eva|skiy|skaya|ов|ова|ев|ева|ский|ская)", re.IGNORECASE)
_INITIAL = re.compile("sh|ch|[og]ʻ|[^\\W\\d_]", re.IGNORECASE)


class FullName(NamedTuple):
    """Familiya, ism, otasining ismi; a part that is not known is empty."""

    surname: str
    first: str
    patronymic: str


def split_full(text: str) -> FullName:
    """The three parts of `Familiya Ism Otasining ismi`, in any script.

    `Ism Otasining ismi Familiya` is understood when the patronymic shows itself in the middle.
    """
    words = tidy(text).split()
    at = next((i for i, word in enumerate(words) if i > 1 and _CHILD.fullmatch(word)), 0)
    if at:
        before, patronymic, after = words[: at - 1], " ".join(words[at - 1 : at + 1]), words[at + 1 :]
        if after:
            return FullName(" ".join(after), " ".join(before), patronymic)
        if len(before) == 1 and not _SURNAME.fullmatch(before[0]):
            return FullName("", before[0], patronymic)
        return FullName(before[0], " ".join(before[1:]), patronymic)
    if len(words) == 3 and _PATRONYMIC.fullmatch(words[1]) and not _PATRONYMIC.fullmatch(words[2]):
        return FullName(words[2], words[0], words[1])
    if len(words) > 3 and _PATRONYMIC.fullmatch(words[-1]):
        return FullName(words[0], " ".join(words[1:-1]), words[-1])
    return FullName(" ".join(words[:1]), " ".join(words[1:2]), " ".join(words[2:]))


def initials(surname: str, first: str, patronymic: str) -> str:
    """`N. Sh. Abdullayeva` for a signature: Sh. Ch. Oʻ. Gʻ. stay whole, oʻgʻli and qizi give no initial."""
    father = " ".join(word for word in patronymic.split() if not _CHILD.fullmatch(scripts.fold_apostrophes(word)))
    return " ".join(part for part in (_initial(first), _initial(father), surname.strip()) if part)


def _initial(name: str) -> str:
    found = _INITIAL.search(scripts.fold_apostrophes(name))
    return found[0].capitalize() + "." if found else ""


@lru_cache(maxsize=1 << 15)
def tidy(name: str) -> str:
    """A name as it should be stored: right apostrophes, single spaces, `KARIMOVA` and `karimova` as `Karimova`.

    A letter of the other script that only looks right (Cyrillic `а` in a Latin name) becomes the one that is meant.
    """
    return " ".join([_tidy_word(word) for word in scripts.fold_apostrophes(one_script(name)).split()])


_LOOK_LATIN, _LOOK_CYRILLIC = "AaBCcEeHKMOoPpTXxy", "АаВСсЕеНКМОоРрТХху"
_AS_LATIN = str.maketrans(_LOOK_CYRILLIC, _LOOK_LATIN)
_AS_CYRILLIC = str.maketrans(_LOOK_LATIN, _LOOK_CYRILLIC)
_BOTH_SCRIPTS = re.compile(r"(?=[^\W\d_]*[A-Za-z])(?=[^\W\d_]*[Ѐ-ӿ])[^\W\d_]+")


def one_script(text: str) -> str:
    """The text with each word in one script, where the letters of the other one only look like those meant."""
    return text if text.isascii() else _BOTH_SCRIPTS.sub(lambda found: _one_script(found[0]), text)


def _one_script(word: str) -> str:
    cyrillic = sum("Ѐ" <= letter <= "ӿ" for letter in word)
    tables = (_AS_CYRILLIC, _AS_LATIN) if 2 * cyrillic > len(word) else (_AS_LATIN, _AS_CYRILLIC)
    for table in tables:
        spelt = word.translate(table)
        if _BOTH_SCRIPTS.fullmatch(spelt) is None:
            return spelt
    return word


def _tidy_word(word: str) -> str:
    if _CHILD.fullmatch(word):
        return word.lower()
    if word.isupper() or word.islower():
        return "-".join(part.capitalize() for part in word.split("-"))
    return word


def suggest(name: str, script: str) -> str:
    """The name in another script, for a person to confirm; `script` as `script_of` tells it, or a language."""
    if script in ("cyrl", "uz-Cyrl", "ru"):
        return scripts.to_cyrillic(tidy(name))
    latin = scripts.to_latin(tidy(name))
    return scripts.to_reform(latin) if script in ("reform", "uz-Latn-x-reform") else latin


_FOLDS = (
    (re.compile("zh|dj|dzh"), "j"),
    (re.compile("kh"), "h"),
    (re.compile("gh"), "g"),
    (re.compile("[qc](?!h)"), "k"),
    (re.compile("w"), "v"),
    (re.compile("iy(?=[aou])"), "i"),
    (re.compile(r"(?<=[a-z]{2})iy\b"), "i"),
    (re.compile("o"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_FATHER_ENDING = re.compile("[ae]v(?:ich|na)$")


def match_key(surname: str, first: str, patronymic: str) -> str:
    """A key equal for one person in Latin, Cyrillic, reformed Latin or the spelling of an old passport.

    oʻ counts as u and o as a (Юлдашев is Yoʻldoshev), x, h and kh are one, q is k; a father's name is bare,
    whether `Anvarovna` or `Anvar qizi`. To be compared whole, or with rapidfuzz, beside the birth date.
    """
    return f"{_words(surname)} {_words(first)} {_father(patronymic)}".strip()


@lru_cache(maxsize=1 << 15)
def _words(name: str) -> str:
    return " ".join(word_key(word) for word in name.split())


@lru_cache(maxsize=1 << 15)
def _father(patronymic: str) -> str:
    return " ".join(
        _FATHER_ENDING.sub("", word_key(word))
        for word in patronymic.split()
        if not _CHILD.fullmatch(scripts.fold_apostrophes(word))
    )


def word_key(word: str) -> str:
    """The part of `match_key` that one word makes: equal in every script and spelling."""
    lower = scripts.fold_apostrophes(scripts.from_reform(word)).lower().replace("ў", "у").replace("йу", "ю")
    key = search_key(re.sub("oʻ", "u", lower))
    for pattern, plain in _FOLDS:
        key = pattern.sub(plain, key)
    return key
