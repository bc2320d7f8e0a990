"""Numbers in digits and words, and the check digits of Uzbek papers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from labdesk.i18n import language, numbers

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("value", "digits", "uzbek", "english"),
    [
        (12345.5, None, f"12{NBSP}345,5", "12,345.5"),
        (86.5, None, "86,5", "86.5"),
        (86, None, "86", "86"),
        (86.0, None, "86", "86"),
        (2.345, 2, "2,35", "2.35"),
        (Decimal("1.10"), None, "1,1", "1.1"),
        (1, 2, "1,00", "1.00"),
        (-1234567, None, f"-1{NBSP}234{NBSP}567", "-1,234,567"),
        (-0.001, 1, "0,0", "0.0"),
        (None, None, "", ""),
    ],
)
def test_written(value: float | Decimal | None, digits: int | None, uzbek: str, english: str) -> None:
    assert numbers.written(value, "uz-Latn", digits) == uzbek
    assert numbers.written(value, "ru", digits) == uzbek
    assert numbers.written(value, "en", digits) == english


@pytest.mark.parametrize(
    ("n", "latin", "cyrillic", "russian", "english"),
    [
        (0, "nol", "ноль", "ноль", "zero"),
        (4, "toʻrt", "тўрт", "четыре", "four"),
        (12, "oʻn ikki", "ўн икки", "двенадцать", "twelve"),
        (86, "sakson olti", "саксон олти", "восемьдесят шесть", "eighty-six"),
        (100, "yuz", "юз", "сто", "one hundred"),
        (215, "ikki yuz oʻn besh", "икки юз ўн беш", "двести пятнадцать", "two hundred and fifteen"),
        (1000, "ming", "минг", "одна тысяча", "one thousand"),
        (2002, "ikki ming ikki", "икки минг икки", "две тысячи два", "two thousand and two"),
        (11_000, "oʻn bir ming", "ўн бир минг", "одиннадцать тысяч", "eleven thousand"),
        (
            999_999,
            "toʻqqiz yuz toʻqson toʻqqiz ming toʻqqiz yuz toʻqson toʻqqiz",
            "тўққиз юз тўқсон тўққиз минг тўққиз юз тўқсон тўққиз",
            "девятьсот девяносто девять тысяч девятьсот девяносто девять",
            "nine hundred and ninety-nine thousand nine hundred and ninety-nine",
        ),
    ],
)
def test_in_words(n: int, latin: str, cyrillic: str, russian: str, english: str) -> None:
    said = [numbers.in_words(n, base) for base in ("uz-Latn", "uz-Cyrl", "ru", "en")]
    assert said == [latin, cyrillic, russian, english]


@pytest.mark.parametrize("n", [-1, 1_000_000])
def test_in_words_has_limits(n: int) -> None:
    with pytest.raises(ValueError, match=str(n)):
        numbers.in_words(n, "ru")


@pytest.mark.parametrize(
    "text", ["901234567", "998901234567", "+998 (90) 123-45-67", "8 90 123 45 67", " 90-123-45-67 "]
)
def test_phones_are_tidied(text: str) -> None:
    assert numbers.tidy_phone(text) == "+998 90 123-45-67"
    assert numbers.phone_warning(text) is None


@pytest.mark.parametrize("text", ["12345", "", "+7 901 123-45-67", "90 123 45 6o", "tel. 901234567"])
def test_other_texts_are_not_phones(text: str) -> None:
    assert numbers.tidy_phone(text) is None
    assert numbers.phone_warning(text)


def test_an_unknown_code_only_warns() -> None:
    assert numbers.tidy_phone("111234567") == "+998 11 123-45-67"
    assert numbers.phone_warning("111234567")
    assert numbers.phone_warning("71 244-18-24") is None


def test_jshshir() -> None:
    assert numbers.jshshir_problems("51503210010015", date(2021, 3, 15), True) == []
    assert numbers.jshshir_problems("60209221230452", date(2022, 9, 2), False) == []
    assert numbers.jshshir_problems("41107902223337", date(1990, 7, 11), False) == []
    assert len(numbers.jshshir_problems("51503210010016", None, None)) == 1
    assert len(numbers.jshshir_problems("51503210010015", date(1921, 3, 15), False)) == 2
    assert len(numbers.jshshir_problems("5150321001001", None, None)) == 1
    assert numbers.jshshir_problems("91503210010013", None, None)


def test_other_numbers() -> None:
    assert numbers.stir_ok("201 234 567")
    assert not numbers.stir_ok("101234567")
    assert not numbers.stir_ok("20123456")
    assert numbers.isbn_ok("978-9943-6520-0-2")
    assert numbers.isbn_ok("ISBN 978-9943-6520-0-2")
    assert not numbers.isbn_ok("978-9943-6520-0-3")
    assert not numbers.isbn_ok("9943-6520-0-2")


@pytest.mark.parametrize(
    ("n", "numeral"), [(1, "I"), (4, "IV"), (9, "IX"), (40, "XL"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX")]
)
def test_roman(n: int, numeral: str) -> None:
    assert numbers.roman(n) == numeral


def test_roman_has_limits() -> None:
    with pytest.raises(ValueError, match="0"):
        numbers.roman(0)


def test_a_passport_is_two_latin_letters_and_seven_digits() -> None:
    assert numbers.passport_ok("AA1234567")
    assert numbers.passport_ok("AB 1234567")
    assert not numbers.passport_ok("АА1234567")  # Cyrillic letters
    assert not numbers.passport_ok("AA123456")


def test_large_whole_numbers_of_a_sentence_are_grouped_and_years_are_not() -> None:
    message = (
        "A sheet in {name} has {rows} rows, and at most {limit} can be imported at once; divide it into smaller files."
    )
    assert f"1{NBSP}000{NBSP}000" in language("ru")(message, name="a.xlsx", rows=1_000_000, limit=2026)
    assert " 2026 " in language("en")(message, name="a.xlsx", rows=1_000_000, limit=2026)
