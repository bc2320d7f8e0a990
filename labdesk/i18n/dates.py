"""Dates as Uzbek offices write them, since CLDR and Qt write them otherwise."""

from __future__ import annotations

import re
from datetime import date

from labdesk.i18n.marking import N_

_words = str.split

_MONTHS = {
    "uz-Latn": _words("yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr"),
    "uz-Cyrl": _words("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    "ru": _words("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    "en": _words("January February March April May June July August September October November December"),
}
_RUSSIAN_OF = _words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")
_WEEKDAYS = {
    "uz-Latn": _words("dushanba seshanba chorshanba payshanba juma shanba yakshanba"),
    "uz-Cyrl": _words("душанба сешанба чоршанба пайшанба жума шанба якшанба"),
    "ru": _words("понедельник вторник среда четверг пятница суббота воскресенье"),
    "en": _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
}
_SHORT_WEEKDAYS = {
    "uz-Latn": _words("Du Se Cho Pa Ju Sha Ya"),
    "uz-Cyrl": _words("Ду Се Чо Па Жу Ша Як"),
    "ru": _words("Пн Вт Ср Чт Пт Сб Вс"),
    "en": _words("Mon Tue Wed Thu Fri Sat Sun"),
}
_BLANKS = {
    "uz-Latn": "20___-yil “____” ______________",
    "uz-Cyrl": "20___ йил «____» ______________",
    "ru": "«____» ______________ 20___ г.",
    "en": "“____” ______________ 20___",
}
_FIRST_YEAR, _LAST_YEAR = 1900, 2100

UNREADABLE = N_("This is not a date; write it as 23.11.2026.")
SHORT_YEAR = N_("Write the year with four digits, as in 23.11.2026.")
NO_SUCH_DAY = N_("There is no such day in the calendar.")
FAR_YEAR = N_("The year must be between 1900 and 2100.")
DAY_FIRST = N_("Read as day, month, year: check that the day and the month are not swapped.")


class BadDate(ValueError):
    """A text that is not a date; `reason` is the catalogue message that says why."""

    def __init__(self, reason: str, text: str) -> None:
        super().__init__(f"{reason} ({text})")
        self.reason = reason
        self.text = text


def short(day: date | None) -> str:
    """`23.11.2026`, as every table prints it; empty for None."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}" if day else ""


def month(number: int, base: str) -> str:
    """The name of month 1..12; lower case except in English."""
    return _MONTHS[base][number - 1]


def weekday(number: int, base: str) -> str:
    """The name of a day of the week, 0 for Monday as `date.weekday()` has it."""
    return _WEEKDAYS[base][number]


def short_weekday(number: int, base: str) -> str:
    """`Du`, `Пн`, `Mon`: for the head of a narrow column; 0 is Monday."""
    return _SHORT_WEEKDAYS[base][number]


def long(day: date | None, base: str) -> str:
    """`2026-yil 23-noyabr`, `2026 йил 23 ноябрь`, `23 ноября 2026 г.`, `23 November 2026`; empty for None."""
    return _written(day, base, "", "") if day else ""


def dagi(day: date, base: str) -> str:
    """`2026-yil 23-noyabrdagi`, `от 23 ноября 2026 г.`: the date before the number of a document."""
    return _written(day, base, {"uz-Cyrl": "даги"}.get(base, "dagi"), {"ru": "от "}.get(base, "of "))


def from_(day: date, base: str) -> str:
    """`2026-yil 23-noyabrdan`, `с 23 ноября 2026 г.`: the first day of a term."""
    return _written(day, base, {"uz-Cyrl": "дан"}.get(base, "dan"), {"ru": "с "}.get(base, "from "))


def until(day: date, base: str) -> str:
    """`2026-yil 23-noyabrga qadar`, `по 23 ноября 2026 г.`: the last day of a term."""
    return _written(day, base, {"uz-Cyrl": "га қадар"}.get(base, "ga qadar"), {"ru": "по "}.get(base, "until "))


def blank(base: str) -> str:
    """A date to be filled in by hand."""
    return _BLANKS[base]


def _written(day: date, base: str, ending: str, preposition: str) -> str:
    """The long date with an Uzbek ending (before which ь falls) or a preposition of the other languages."""
    name = month(day.month, base)
    match base:
        case "uz-Latn":
            return f"{day.year}-yil {day.day}-{name}{ending}"
        case "uz-Cyrl":
            return f"{day.year} йил {day.day} {name.removesuffix('ь') if ending else name}{ending}"
        case "ru":
            return f"{preposition}{day.day} {_RUSSIAN_OF[day.month - 1]} {day.year} г."
        case _:
            return f"{preposition}{day.day} {name} {day.year}"


_TIME = r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
_YEAR_WORD = r"(?:\s*-?\s*(?:y|yil\w*|й|йил\w*|г|год\w*)\.?)?"
_NUMERIC = re.compile(rf"(\d{{1,4}})\s*([./-])\s*(\d{{1,2}})\s*\2\s*(\d{{1,4}})(?:{_YEAR_WORD}|{_TIME})")
_YEAR_FIRST = re.compile(r"(\d{2,4})\s*-?\s*(?:yil|йил)\w*\W+(\d{1,2})\W+([^\W\d_]+)\W*")
_DAY_FIRST = re.compile(rf"\W*(\d{{1,2}})\W+([^\W\d_]+)\W+(\d{{2,4}}){_YEAR_WORD}\W*")
_MONTH_FIRST = re.compile(r"([a-z]+)\W+(\d{1,2})\W+(\d{2,4})")
_STEMS = [
    (name.lower().removesuffix("ь"), number)
    for names in (*_MONTHS.values(), _words("sentyabr oktyabr"))
    for number, name in enumerate(names, 9 if names[0] == "sentyabr" else 1)
] + [(name, number) for number, name in enumerate(_RUSSIAN_OF, 1)]

_NAMED = {name: number for stem, number in _STEMS for name in (stem, f"{stem}ь")}
_PIECES = re.compile(r"\d+|[^\W\d_]+")
_YEAR_AND_NUMBER = re.compile(r"(?<!\d)(\d{4})-(\d{2})(?![-\d])")


def parse(text: str) -> date:
    """The day a text in any of the languages means; raises BadDate."""
    return parse_noting(text)[0]


def parse_noting(text: str) -> tuple[date, str | None]:
    """The day, and a message for the user when day and month could have been meant the other way round.

    Read: 23.11.2026, 23/11/2026, 23-11-2026 (day first, with or without `y.`, `yil`, `г.`), 2026-11-23,
    2026-yil 23-noyabr, 23 ноября 2026 г., 23 November 2026. Raises BadDate.
    """
    plain = " ".join(text.split()).lower().replace("t00:", " 00:")
    note = None
    if found := _NUMERIC.fullmatch(plain):
        first, mark, middle, last = found.groups()
        day, number, year = (last, middle, first) if len(first) > 2 else (first, middle, last)
        if mark == "/" and len(last) == 4 and day != number and int(day) <= 12:
            note = DAY_FIRST
    elif found := _YEAR_FIRST.fullmatch(plain):
        year, day, number = found[1], found[2], str(_month_of(found[3], text))
    elif found := _DAY_FIRST.fullmatch(plain):
        day, number, year = found[1], str(_month_of(found[2], text)), found[3]
    elif found := _MONTH_FIRST.fullmatch(plain):
        number, day, year = str(_month_of(found[1], text)), found[2], found[3]
    else:
        raise BadDate(UNREADABLE, text)
    return _day(year, number, day, text), note


def _month_of(word: str, text: str) -> int:
    for stem, number in _STEMS:
        if word.startswith(stem) or (len(word) == 3 and stem.startswith(word)):
            return number
    raise BadDate(UNREADABLE, text)


def _day(year: str, number: str, day: str, text: str) -> date:
    if len(year) != 4:
        raise BadDate(SHORT_YEAR if len(year) == 2 else UNREADABLE, text)
    if not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
        raise BadDate(FAR_YEAR, text)
    if len(day) > 2:
        raise BadDate(UNREADABLE, text)
    try:
        return date(int(year), int(number), int(day))
    except ValueError as error:
        raise BadDate(NO_SUCH_DAY, text) from error


def months_named(text: str) -> set[tuple[int, int]]:
    """The months that a heading is about, as year (0 where none is told) and number: `2026-yil noyabr oyi`, `2026-11`.

    A month that stands beside the number of a day is part of a date and does not count.
    """
    found = {(int(year), int(number)) for year, number in _YEAR_AND_NUMBER.findall(text)}
    pieces = _PIECES.findall(text.lower())
    years = [int(piece) for piece in pieces if len(piece) == 4 and piece.isdecimal()] or [0]
    for before, piece, after in zip(["", *pieces], pieces, [*pieces[1:], ""], strict=False):
        in_a_date = any(beside.isdecimal() and len(beside) < 3 for beside in (before, after))
        if piece in _NAMED and not in_a_date:
            found |= {(year, _NAMED[piece]) for year in years}
    return found


def school_year(day: date) -> tuple[int, int]:
    """The years of the school year a day belongs to; it begins on 2 September (law OʻRQ-595, art. 31)."""
    start = day.year if (day.month, day.day) >= (9, 2) else day.year - 1
    return start, start + 1


def age_on(birth: date, day: date) -> tuple[int, int]:
    """Full years and months of age on a day; (0, 0) before birth."""
    months = (day.year - birth.year) * 12 + day.month - birth.month - (day.day < birth.day)
    return divmod(max(months, 0), 12)
