"""Numbers in digits and in words, and the numbers of people and organisations of Uzbekistan."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from labdesk.i18n.marking import N_

_words = str.split

_NO_BREAK = "\u00a0"


def written(value: int | float | Decimal | None, base: str, digits: int | None = None) -> str:
    """`12 345,5` with a decimal comma and no-break spaces, in English `12,345.5`; empty for None.

    `digits` after the comma, rounded half up; without it as many as the value has.
    """
    if value is None:
        return ""
    number = Decimal(str(value))
    if digits is not None:
        number = number.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    elif number == number.to_integral_value():
        number = number.quantize(Decimal(1))
    else:
        number = number.normalize()
    if not number:
        number = abs(number)
    text = f"{number:,f}"
    return text if base == "en" else text.replace(",", _NO_BREAK).replace(".", ",")


_ONES = {
    "uz-Latn": _words("nol bir ikki uch toʻrt besh olti yetti sakkiz toʻqqiz"),
    "uz-Cyrl": _words("ноль бир икки уч тўрт беш олти етти саккиз тўққиз"),
}
_TENS = {
    "uz-Latn": ["", *_words("oʻn yigirma oʻttiz qirq ellik oltmish yetmish sakson toʻqson")],
    "uz-Cyrl": ["", *_words("ўн йигирма ўттиз қирқ эллик олтмиш етмиш саксон тўқсон")],
    "ru": ["", "", *_words("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")],
    "en": ["", "", *_words("twenty thirty forty fifty sixty seventy eighty ninety")],
}
_TEENS = {
    "ru": _words(
        "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать "
        "четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
    ),
    "en": _words(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    ),
}
_RUSSIAN_HUNDREDS = ["", *_words("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")]


def in_words(n: int, base: str) -> str:
    """`sakson olti`, `восемьдесят шесть`: whole numbers 0..999 999 as acts repeat them; ValueError outside."""
    if not 0 <= n <= 999_999:
        raise ValueError(n)
    if n == 0:
        return (_ONES.get(base) or _TEENS[base])[0]
    thousands, rest = divmod(n, 1000)
    match base:
        case "ru":
            words = [*_russian_thousands(thousands), *_russian(rest, ("один", "два"))]
        case "en":
            words = _english(thousands, rest)
        case _:
            words = _uzbek(thousands, rest, base)
    return " ".join(words)


def _uzbek(thousands: int, rest: int, base: str) -> list[str]:
    thousand, hundred = ("ming", "yuz") if base == "uz-Latn" else ("минг", "юз")

    def below(n: int) -> list[str]:
        hundreds, last = divmod(n, 100)
        many = [_ONES[base][hundreds]] if hundreds > 1 else []
        words = [*many, hundred] if hundreds else []
        return [*words, *filter(None, (_TENS[base][last // 10], _ONES[base][last % 10] if last % 10 else ""))]

    head = [*(below(thousands) if thousands > 1 else []), thousand] if thousands else []
    return head + below(rest)


def _russian(n: int, first: tuple[str, str]) -> list[str]:
    """Words of 1..999; `first` are one and two in the gender of what is counted."""
    last = n % 100
    words = [_RUSSIAN_HUNDREDS[n // 100]]
    if last >= 20:
        words.append(_TENS["ru"][last // 10])
        last %= 10
    if last:
        words.append(first[last - 1] if last < 3 else _TEENS["ru"][last])
    return [word for word in words if word]


def _russian_thousands(n: int) -> list[str]:
    if not n:
        return []
    last = 5 if 10 < n % 100 < 20 else n % 10
    word = "тысяча" if last == 1 else "тысячи" if last in (2, 3, 4) else "тысяч"
    return [*_russian(n, ("одна", "две")), word]


def _english(thousands: int, rest: int) -> list[str]:
    def below(n: int, joined: bool) -> list[str]:
        hundreds, last = divmod(n, 100)
        words = [_TEENS["en"][hundreds], "hundred"] if hundreds else []
        if last and (words or joined):
            words.append("and")
        if last >= 20:
            ones = f"-{_TEENS['en'][last % 10]}" if last % 10 else ""
            words.append(_TENS["en"][last // 10] + ones)
        elif last:
            words.append(_TEENS["en"][last])
        return words

    head = [*below(thousands, False), "thousand"] if thousands else []
    return head + below(rest, bool(head))


_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"))
_ROMAN_LOW = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(n: int) -> str:
    """The Roman numeral of 1..3999; ValueError outside."""
    if not 0 < n < 4000:
        raise ValueError(n)
    out = ""
    for value, letters in (*_ROMAN, *_ROMAN_LOW):
        times, n = divmod(n, value)
        out += letters * times
    return out


_MOBILE = {"20", "33", "50", "55", "77", "87", "88", *(str(n) for n in range(90, 100))}
_AREA = {str(n) for n in range(61, 80)}


_TIDY_PHONE = re.compile(r"\+998 [0-9]{2} [0-9]{3}-[0-9]{2}-[0-9]{2}")


def tidy_phone(text: str) -> str | None:
    """`+998 90 123-45-67` of 9 digits, with or without 998 or a leading 8; None when it is no number."""
    if _TIDY_PHONE.fullmatch(text):
        return text
    if not re.fullmatch(r"[\d\s()+.\-–‐‑]+", text.strip()):
        return None
    digits = re.sub(r"[^0-9]", "", text)
    if len(digits) == 12 and digits.startswith("998"):
        digits = digits[3:]
    elif len(digits) == 10 and digits.startswith("8"):
        digits = digits[1:]
    if len(digits) != 9:
        return None
    return f"+998 {digits[:2]} {digits[2:5]}-{digits[5:7]}-{digits[7:]}"


def phone_warning(text: str) -> str | None:
    """A message when a phone number has the wrong length or a code nobody knows; None when it looks right."""
    tidy = tidy_phone(text)
    if tidy is None:
        return N_("A phone number has nine digits after +998.")
    if tidy[5:7] not in _MOBILE | _AREA:
        return N_("The code of this phone number is not known; check it.")
    return None


def jshshir_problems(text: str, birth: date | None, male: bool | None) -> list[str]:
    """What is doubtful in a JSHSHIR (PINFL): warnings only, for the number stands in the papers as it is.

    14 digits `G DDMMYY AAA SSS C`: G tells century and sex, C the check digit with weights 7 3 1 (ICAO 9303).
    """
    digits = "".join(text.split())
    if not re.fullmatch("[0-9]{14}", digits):
        return [N_("The JSHSHIR has 14 digits.")]
    problems = []
    total = sum(int(digit) * (7, 3, 1)[place % 3] for place, digit in enumerate(digits[:13]))
    if total % 10 != int(digits[13]):
        problems.append(N_("The last digit of the JSHSHIR does not fit the others; check the number."))
    century = int(digits[0])
    if not 1 <= century <= 6:
        return [*problems, N_("The JSHSHIR begins with a digit from 1 to 6.")]
    if birth and digits[1:7] + str(1800 + (century - 1) // 2 * 100)[:2] != f"{birth:%d%m%y}{birth.year // 100}":
        problems.append(N_("The JSHSHIR tells another date of birth."))
    if male is not None and male != bool(century % 2):
        problems.append(N_("The JSHSHIR tells another sex."))
    return problems


def stir_ok(text: str) -> bool:
    """Whether this can be the STIR (INN) of an organisation: nine digits, of which the first is 2 or 3."""
    return re.fullmatch("[23][0-9]{8}", "".join(text.split())) is not None


def passport_ok(text: str) -> bool:
    """Two Latin letters and seven digits, as passports and ID cards are numbered; a space between does not matter."""
    return re.fullmatch("[A-Z]{2} ?[0-9]{7}", text.strip()) is not None


def isbn_ok(text: str) -> bool:
    """Whether an ISBN-13 is whole: 978 or 979, 13 digits, weights 1 and 3 adding up to a multiple of ten."""
    digits = re.sub(r"[\s\-–]", "", text.upper().removeprefix("ISBN").lstrip(": "))
    if not re.fullmatch("97[89][0-9]{10}", digits):
        return False
    return sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(digits)) % 10 == 0
