"""Keys to sort and to search by, since neither SQLite nor ICU nor Qt knows the Uzbek alphabets."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from labdesk.i18n import scripts

_LATIN = "abcdefghijklmnopqrstuvwxyz\ue000\ue001\ue002\ue003"
_CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ"
_DIGRAPHS = {"sʼh": "sh", "oʻ": "\ue000", "gʻ": "\ue001", "sh": "\ue002", "ch": "\ue003"}
_DIGRAPHS |= {"ö": "\ue000", "ğ": "\ue001", "ş": "\ue002", "ș": "\ue002", "ç": "\ue003"}
_DIGRAPH = re.compile("|".join(_DIGRAPHS))
_DIGITS = re.compile("[0-9]+")
_SILENT = "'‘’`´ʹ′‛＇ʻʼ\"“”«»„‟"
_LONGEST_NUMBER = 24


class _Table(dict[int, str]):
    """What `str.translate` makes of each character; those not listed are worked out once."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFKD", chr(code))[0]
        if unicodedata.combining(base):
            value = ""
        elif ord(base) != code and (ord(base) in self or base.isalnum()):
            value = self[ord(base)]
        else:
            value = " "
        self[code] = value
        return value


def _sort_table() -> _Table:
    letters = _LATIN + _CYRILLIC
    table = _Table({ord(letter): chr(ord(":") + place) for place, letter in enumerate(letters)})
    table.update({ord(mark): "" for mark in _SILENT})
    table.update({ord(digit): digit for digit in "0123456789"})
    table.update({ord(mark): chr(ord("!") + length) for length, mark in enumerate(_LENGTHS)})
    return table


_LENGTHS = "".join(chr(0xE100 + length) for length in range(_LONGEST_NUMBER + 1))
"""What stands before a number until all is translated, by how many digits it has."""
_SORT = _sort_table()
_TELEPHONE = re.compile("[-+]?[1-9][0-9]{0,11}(?:-[1-9][0-9]{0,11})*")
"""Numbers in which nothing but length and order counts; every list of people is full of them."""
_APART = {ord(mark): " " for mark in "-+"}
_NUMBER = re.compile(rf"0*([0-9]{{1,{_LONGEST_NUMBER}}})")


def sort_key(text: str) -> str:
    """A short ASCII key whose plain comparison is the Uzbek order.

    Latin a ... z oʻ gʻ sh ch, then Cyrillic а ... я ў қ ғ ҳ; case and ʼ do not count, marks are the lowest,
    runs of digits count as numbers and come before letters.
    """
    return " ".join([key for word in scripts.fold_apostrophes(text.lower()).split() if (key := _sort_word(word))])


@lru_cache(maxsize=1 << 15)
def _sort_word(word: str) -> str:
    if _TELEPHONE.fullmatch(word):
        numbers = word.translate(_APART).split()
        return " ".join([chr(ord("!") + len(number)) + number for number in numbers])
    spelt = _DIGRAPH.sub(lambda found: _DIGRAPHS[found[0]], word)
    key = _numbered(spelt) if _DIGITS.search(spelt) else spelt.translate(_SORT)
    return " ".join(key.split())


def _numbered(spelt: str) -> str:
    """The key of a text with numbers: before each, one character below all letters tells how long it is."""
    return _NUMBER.sub(lambda found: _LENGTHS[len(found[1])] + found[1], spelt).translate(_SORT)


_SEARCH = _Table({ord(char): char for char in "abcdefghijklmnopqrstuvwyz0123456789"})
_SEARCH_LETTERS = (
    "xh аa бb вv гg дd еe ёyo жj зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цs чch шsh щsh ъ ыi ь эe юyu "
    "яya ўo қq ғg ҳh şsh șsh çch іi ıi øo æae ßss łl đd"
)
_SEARCH.update({ord(pair[0]): pair[1:] for pair in _SEARCH_LETTERS.split()})
_SEARCH.update({ord(mark): "" for mark in _SILENT} | {ord(mark): " " for mark in '„“”«»"'})
_FOLD = re.compile("ye|ts|tyabr|byudj|shyu|jyu")
_FOLDED = {"ye": "e", "ts": "s", "tyabr": "tabr", "byudj": "budj", "shyu": "shu", "jyu": "ju"}


def search_key(text: str) -> str:
    """Lower ASCII that is the same for a name in Latin, Cyrillic or reformed Latin, with any apostrophe or none.

    oʻ ў ö are o, gʻ ғ ğ are g, x х ҳ are h, ц and ts are s, ye is e; q and k stay apart; marks are single spaces.
    """
    key = text.lower().translate(_SEARCH)
    return " ".join(_FOLD.sub(lambda found: _FOLDED[found[0]], key).split())
