"""Where a word may be divided at the end of a line, in Uzbek of both scripts and in Russian."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

_VOWELS = frozenset("aeiouöаеёиоуэюяўы") | {"oʻ"}
_SIGNS = "ʼъь"
_LETTER = re.compile(r"(?:[sc]h|ng|[og]ʻ|[^\W\d_])[ʼъь]*", re.IGNORECASE)
_ONSETS = frozenset(
    first + second
    for firsts, second in (("ptkbdgf", "r"), ("pkbgf", "l"), ("пткбдгф", "р"), ("пкбгф", "л"))
    for first in firsts
) | {"st", "sp", "sk", "ст", "сп", "ск"}
_SHORTEST = 6
_LEAST = 2


@lru_cache(maxsize=20_000)
def syllables(word: str) -> tuple[str, ...]:
    """The parts of a word between which a hyphen may stand; one part when it may not be divided.

    The rule: one consonant between vowels goes with the second vowel, of two the first stays, of more the last one
    (or a beginning such as *tr*) goes on. The digraphs sh ch ng oʻ gʻ are one letter each, ʼ ъ ь stay with the
    letter before them and close the syllable. A single letter never stands alone before or after the hyphen;
    words of fewer than six letters are left whole.
    """
    letters = _LETTER.findall(word)
    if "".join(letters) != word or len(letters) < _LEAST * 2 or len(word) < _SHORTEST:
        return (word,)
    vowels = [n for n, letter in enumerate(letters) if letter.rstrip(_SIGNS).lower() in _VOWELS]
    cuts = []
    for this, following in pairwise(vowels):
        between = following - this - 1
        cut = following - min(between, 1)
        if between >= 3 and (letters[cut - 1] + letters[cut]).lower() in _ONSETS:
            cut -= 1
        if between == 1 and letters[cut][-1].lower() in _SIGNS:
            cut = following
        if _LEAST <= cut <= len(letters) - _LEAST:
            cuts.append(cut)
    edges = [0, *cuts, len(letters)]
    return tuple("".join(letters[a:b]) for a, b in pairwise(edges))
