"""Stems whose spelling no rule can tell, read from tab-separated files and looked up by longest beginning."""

from __future__ import annotations

import re
from pathlib import Path

_FLAGS = frozenset("=^<>")
_LATIN_ENDING = re.compile(
    r"(?:lar|lik|lig|li|siz|chi|cha|dek|day|dosh|xona|shunos|imiz|ingiz|miz|ngiz|im|ing|si|i|ni|ning|ga|ka|qa|da|dan"
    r"|gacha|dagi|niki|mi|ku|man|san|dir|edi|mas|lash\w*|lan\w*|iy|viy|ligi)*"
)
_CYRILLIC_ENDING = re.compile(
    r"(?:лар|лик|лиг|ли|сиз|чи|ча|дек|дай|дош|хона|шунос|имиз|ингиз|миз|нгиз|им|инг|си|и|ни|нинг|га|ка|қа|да|дан"
    r"|гача|даги|ники|ми|ку|ман|сан|дир|эди|мас|лаш\w*|лан\w*|ий|вий|лиги)*"
)
_PREFIX_LATIN = (
    "avto avia aero agro anti audio bio foto gidro giper gipo geo inter kardio kino kontr kosmo makro mega meta "
    "mikro mini mono multi nano neo neyro no nevro pan poli post psevdo psixo radio re sotsio stereo sub super tele "
    "termo trans video yarim vitse eks elektro ekstra etno"
)
_PREFIX_CYRILLIC = (
    "авто авиа аэро агро анти аудио био фото гидро гипер гипо гео интер кардио кино контр космо макро мега мета "
    "микро мини моно мульти нано нео нейро но невро пан поли пост псевдо психо радио ре социо стерео суб супер "
    "теле термо транс видео ярим вице экс электро экстра этно"
)

Found = tuple[int, int, str]
"""Where the stem starts and ends in the word, and its spelling in the other script."""


class _Side:
    """The stems of one script."""

    def __init__(self, prefixes: str, ending: re.Pattern[str]) -> None:
        self._prefixes = re.compile("|".join(sorted(prefixes.split(), key=len, reverse=True)))
        self._ending = ending
        self._stems: dict[str, tuple[str, str]] = {}
        self._longest = 0

    def add(self, stem: str, other: str, flags: str, wins: bool) -> None:
        if wins or stem not in self._stems:
            self._stems[stem] = (other, flags)
            self._longest = max(self._longest, len(stem))

    def find(self, word: str, capital: bool) -> Found | None:
        known = self._find(word, 0, capital)
        if known is None and (prefix := self._prefixes.match(word)):
            known = self._find(word, prefix.end(), capital)
        return known

    def _find(self, word: str, start: int, capital: bool) -> Found | None:
        for end in range(min(len(word), start + self._longest), start + (3 if start else 1), -1):
            stem = self._stems.get(word[start:end])
            if stem is None:
                continue
            other, flags = stem
            if start and flags:
                continue
            if ("=" not in flags or self._ending.fullmatch(word, end)) and ("^" not in flags or capital):
                return start, end, other
        return None


class Loanwords:
    """Latin and Cyrillic stems, and the Latin words that stay Latin.

    A line of a file is `latin<TAB>cyrillic[<TAB>flags]`; `#` starts a comment. Flags: `=` only before an
    inflection or at the end of the word, `^` only with a capital, `>` only from Latin, `<` only from Cyrillic.
    A line with twice the same Latin word names a brand; its capitals count.
    """

    def __init__(self) -> None:
        self._latin = _Side(_PREFIX_LATIN, _LATIN_ENDING)
        self._cyrillic = _Side(_PREFIX_CYRILLIC, _CYRILLIC_ENDING)
        self._brands: set[str] = set()

    def read(self, path: Path) -> int:
        """Add the words of a UTF-8 file; later files win. Raises OSError, ValueError with a bad line's number."""
        words = []
        for number, line in enumerate(path.read_text("utf-8-sig").splitlines(), 1):
            cells = [cell.strip() for cell in line.split("#")[0].split("\t")]
            if not any(cells):
                continue
            if len(cells) not in (2, 3) or not all(cells[:2]) or not set("".join(cells[2:])) <= _FLAGS:
                raise ValueError(number)
            words.append((cells[0], cells[1], "".join(cells[2:])))
        first = not self._brands
        seen: set[str] = set()
        for latin, cyrillic, flags in words:
            self._add(_letters(latin), cyrillic, flags, wins=not first and latin not in seen)
            seen.add(latin)
        return len(words)

    def _add(self, latin: str, cyrillic: str, flags: str, *, wins: bool) -> None:
        if latin == cyrillic:
            self._brands.add(latin)
            return
        latin, cyrillic = latin.lower(), cyrillic.lower()
        if "<" not in flags:
            self._latin.add(latin, cyrillic, flags, wins)
        if ">" not in flags:
            self._cyrillic.add(cyrillic, latin, flags, wins)
            if cyrillic.endswith("ь"):
                self._cyrillic.add(cyrillic[:-1], latin, flags, wins)

    def brand(self, word: str) -> str:
        """The brand a word is or begins with before an inflection, else empty."""
        if word.islower():
            return ""
        listed = self.cyrillic(word.lower(), word[:1].isupper())
        for end in range(len(word), max(listed[1] - 1 if listed else 0, 1), -1):  # the longer of the two wins
            if word[:end] in self._brands and _LATIN_ENDING.fullmatch(word, end):
                return word[:end]
        return ""

    def cyrillic(self, word: str, capital: bool) -> Found | None:
        """The listed stem of a lower-case Latin word, in Cyrillic."""
        return self._latin.find(word, capital)

    def latin(self, word: str, capital: bool) -> Found | None:
        """The listed stem of a lower-case Cyrillic word, in Latin."""
        return self._cyrillic.find(word, capital)


def _letters(word: str) -> str:
    """A word as a user may type it in a file, with the right ʻ and ʼ."""
    word = re.sub("(?<=[oOgG])['‘’`´ʹ′ʼ]", "ʻ", word)
    return re.sub("(?<![oOgG])['‘’`´ʹ′ʻ]", "ʼ", word)
