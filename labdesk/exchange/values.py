"""What a cell of somebody else's sheet says, as the value a field stores, or why it cannot be one."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from rapidfuzz import fuzz, process

from labdesk.errors import LabDeskError
from labdesk.exchange import words
from labdesk.i18n import LANGUAGES, N_, dates, language, names, numbers
from labdesk.i18n.collation import search_key
from labdesk.i18n.scripts import fold_apostrophes
from labdesk.schema.declare import Field
from labdesk.schema.dictionaries import Dictionary

_YES = {search_key(w) for w in ("ha", "yes", "да", "ҳа", "+", "1", "true", "bor", "x", "✓")}
_NO = {search_key(w) for w in ("yoʻq", "no", "нет", "йўқ", "-", "0", "false")}
_SHORT = 16
_FEW = 3
_DASHES = re.compile(r"[-–—_.\s]+")
_NOTHING = {search_key(word) for word in words.NOTHING.split("|")}
_UNITS = {search_key(word) for word in words.UNITS.split()}
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6}
_SEX = {"f": "f ayol qiz женский жен аёл ж female a", "m": "m erkak oʻgʻil мужской муж эркак м male e"}

SIGN = "sign"
"""The kind of a choice of which one is written as a dash, so that a dash says something."""
DASH = "–"

NOT_A_NUMBER = N_("“{value}” is not a number")
NOT_A_CHOICE = N_("“{value}” is not one of the choices")
NOT_YES_OR_NO = N_("“{value}” is neither yes nor no")
NOT_A_DATE = N_("“{value}” is not a date")


class UnfitError(LabDeskError):
    """A cell that cannot be the value of its field."""


def text(value: Any) -> str:
    """A cell as tidy text: one space between words, Uzbek apostrophes, whole numbers without a decimal point."""
    if type(value) is str:
        return _tidied(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return dates.short(value) if isinstance(value, date) else _tidied(str(value))


@lru_cache(maxsize=1 << 14)
def _tidied(value: str) -> str:
    return fold_apostrophes(" ".join(value.split()))


def lines(value: Any) -> str:
    """A long cell as tidy text that keeps its lines."""
    return "\n".join(text(line) for line in str(value).splitlines()) if isinstance(value, str) else text(value)


def _day(value: Any) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float | time | bool):
        raise UnfitError(NOT_A_DATE, value=text(value))
    try:
        return dates.parse(str(value))
    except dates.BadDate as error:
        raise UnfitError(error.reason, value=text(value)) from error


def _number(value: Any, kind: type) -> Any:
    if isinstance(value, bool | date | time):
        raise UnfitError(NOT_A_NUMBER, value=text(value))
    if isinstance(value, int | float):
        found = float(value)
    else:
        try:
            found = float(re.sub(r"[\s\u00a0\u202f]", "", _bare(str(value))).replace(",", "."))
        except ValueError as error:
            raise UnfitError(NOT_A_NUMBER, value=text(value)) from error
    if not math.isfinite(found) or (kind is int and not found.is_integer()):
        raise UnfitError(NOT_A_NUMBER, value=text(value))
    return kind(found)


def _bare(value: str) -> str:
    """A number without the words of its unit: `3-kurs` and `III kurs` are 3, `72 soat` is 72."""
    found = re.findall(r"[^\W\d_]+[ʻʼ'’]?[^\W\d_]*", value)
    left = [word for word in found if search_key(word) not in _UNITS]
    if not found or len(left) > 1 or (left and (left[0].upper() not in _ROMAN or re.search(r"\d", value))):
        return value
    return str(_ROMAN[left[0].upper()]) if left else re.sub(r"[^\d.,\s]|[.,](?!\d)", "", value)


def _yes_no(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    folded = search_key(text(value)) or text(value)
    if folded in _YES or text(value) in ("+", "✓"):
        return True
    if folded in _NO or text(value) in ("-", "–"):
        return False
    raise UnfitError(NOT_YES_OR_NO, value=text(value))


def signs(each: Field) -> dict[str, str]:
    """The codes of a field's dictionary by their short signs in every language, as `+` and `–` of attendance."""
    entries = each.choices.entries if isinstance(each.choices, Dictionary) else {}
    said = [(language(spoken)(entry.sign), code) for spoken in LANGUAGES for code, entry in entries.items()]
    found: dict[str, str] = {}
    for sign, code in said:
        found.setdefault(_dashed(sign), code)
    found.pop("", None)
    return found


def _dashed(sign: str) -> str:
    """A sign with the one dash that the dictionaries use."""
    return DASH if sign in ("-", "—", "−") else sign


def choice_reader(each: Field) -> Callable[[Any], str]:
    """A reader of one field's choices: codes, signs, and labels in any language, cut short or with small errors."""
    read_before: dict[Any, str] = {}
    known, marks = _spellings(each), signs(each)

    def read(value: Any) -> str:
        found = read_before.get(value)
        if found is None:
            said = _dashed(text(value))
            found = marks.get(said) or _choice(search_key(said), known)
            if found is None:
                raise UnfitError(NOT_A_CHOICE, value=said)
            read_before[value] = found
        return found

    return read


def _spellings(each: Field) -> dict[str, str]:
    """The codes of a field's choices by every folded way to write them."""
    known: dict[str, str] = {}
    for code, label in (each.choices or {}).items():
        known[search_key(code)] = code
        for spoken in LANGUAGES:
            known.setdefault(search_key(language(spoken)(label)), code)
        for word in _SEX.get(code, "").split() if each.name == "sex" else ():
            known.setdefault(search_key(word), code)
    for sign, code in signs(each).items():
        known.setdefault(search_key(sign), code)
    known.pop("", None)
    return known


def _choice(folded: str, known: dict[str, str]) -> str | None:
    """The code of a folded text: as it is spelt, by the first words of only one label, or with small typing errors."""
    if folded in known:
        return known[folded]
    begun = {code for label, code in known.items() if len(folded) > _FEW and label.startswith(f"{folded} ")}
    if len(begun) == 1:
        return begun.pop()
    close = process.extractOne(folded, known.keys(), scorer=fuzz.ratio, score_cutoff=88) if len(folded) > 4 else None
    return known[close[0]] if close else None


def _phone(value: Any) -> str:
    found = text(value)
    return numbers.tidy_phone(found) or found


def _name(value: Any) -> str:
    return names.tidy(text(value))


@lru_cache(maxsize=1 << 14)
def says_nothing(value: str, kind: str) -> bool:
    """Whether a cell only says that there is no such thing: a dash, or for numbers of people also `yoʻq`, `нет`."""
    if len(value) > _SHORT or kind in ("yes_no", "text", "long", SIGN):
        return False
    if _DASHES.fullmatch(value):
        return True
    return kind in ("phone", "email", "code", "choice") and search_key(value) in _NOTHING


def reader(each: Field) -> Callable[[Any], Any]:
    """How cells become values of a field (references apart); the reader raises `UnfitError`."""
    if each.choices:
        return choice_reader(each)
    readers: dict[str, Callable[[Any], Any]] = {
        "date": _day, "integer": lambda v: _number(v, int), "decimal": lambda v: _number(v, float),
        "yes_no": _yes_no, "phone": _phone, "name": _name, "long": lines,
    }  # fmt: skip
    return readers.get(each.kind, text)


def labels(*messages: str) -> tuple[str, ...]:
    """Catalogue messages in every language, as headers of sheets may be written."""
    return tuple({language(code)(m): None for m in messages for code in LANGUAGES})


def filled(values: Iterable[Any]) -> bool:
    """Whether any cell says something."""
    return any(v is not None and v != "" for v in values)
