"""Dates as offices write them, in four languages, and as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labdesk.i18n import dates, language

DAY = date(2026, 11, 23)
BASES = ("uz-Latn", "uz-Cyrl", "ru", "en")
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def test_written_dates() -> None:
    assert dates.short(DAY) == "23.11.2026"
    assert dates.short(None) == "" == dates.long(None, "ru")
    assert [dates.long(DAY, base) for base in BASES] == [
        "2026-yil 23-noyabr",
        "2026 йил 23 ноябрь",
        "23 ноября 2026 г.",
        "23 November 2026",
    ]


def test_dates_in_a_phrase() -> None:
    assert [dates.dagi(DAY, base) for base in BASES] == [
        "2026-yil 23-noyabrdagi",
        "2026 йил 23 ноябрдаги",
        "от 23 ноября 2026 г.",
        "of 23 November 2026",
    ]
    assert [dates.from_(DAY, base) for base in BASES] == [
        "2026-yil 23-noyabrdan",
        "2026 йил 23 ноябрдан",
        "с 23 ноября 2026 г.",
        "from 23 November 2026",
    ]
    assert [dates.until(DAY, base) for base in BASES] == [
        "2026-yil 23-noyabrga qadar",
        "2026 йил 23 ноябрга қадар",
        "по 23 ноября 2026 г.",
        "until 23 November 2026",
    ]
    assert dates.dagi(date(2026, 5, 2), "uz-Cyrl") == "2026 йил 2 майдаги"


def test_names_of_months_and_days() -> None:
    assert [dates.month(11, base) for base in BASES] == ["noyabr", "ноябрь", "ноябрь", "November"]
    assert [dates.weekday(0, base) for base in BASES] == ["dushanba", "душанба", "понедельник", "Monday"]
    assert [dates.short_weekday(6, base) for base in BASES] == ["Ya", "Як", "Вс", "Sun"]
    assert dates.blank("uz-Latn") == "20___-yil “____” ______________"
    assert dates.blank("ru").endswith("20___ г.")


@pytest.mark.parametrize(
    "text",
    [
        "23.11.2026", "23.11.2026 y.", "23.11.2026-yil", "23.11.2026 йил", "23.11.2026г.", "23.11.2026 года",
        "23/11/2026", "23-11-2026", "2026-11-23", "2026.11.23", "2026-11-23 00:00:00", "2026-11-23T00:00:00",
        " 23 . 11 . 2026 ", "2026-yil 23-noyabr", "2026-yil “23” noyabr", "2026 йил 23 ноябрь",
        "2026 йил 23 ноябрдаги", "23-noyabr 2026", "23-noyabr 2026-yil", "23 ноября 2026 г.", "«23» ноября 2026 года",
        "23 November 2026", "November 23, 2026", "23 nov 2026", "23 НОЯБРЯ 2026",
    ],
)  # fmt: skip
def test_typed_dates(text: str) -> None:
    assert dates.parse_noting(text) == (DAY, None)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("23.11.26", dates.SHORT_YEAR),
        ("23 ноября 26 г.", dates.SHORT_YEAR),
        ("30.02.2026", dates.NO_SUCH_DAY),
        ("11/23/2026", dates.NO_SUCH_DAY),
        ("00.11.2026", dates.NO_SUCH_DAY),
        ("23.11.0226", dates.FAR_YEAR),
        ("kecha", dates.UNREADABLE),
        ("", dates.UNREADABLE),
        ("23 foo 2026", dates.UNREADABLE),
        ("23.11", dates.UNREADABLE),
        ("1.2.3.2026", dates.UNREADABLE),
    ],
)
def test_bad_dates_tell_why(text: str, reason: str) -> None:
    with pytest.raises(dates.BadDate) as caught:
        dates.parse(text)
    assert caught.value.reason == reason


def test_day_and_month_that_could_be_swapped_are_noted() -> None:
    assert dates.parse_noting("02/03/2019") == (date(2019, 3, 2), dates.DAY_FIRST)
    assert dates.parse_noting("03/03/2019") == (date(2019, 3, 3), None)
    assert dates.parse_noting("02.03.2019") == (date(2019, 3, 2), None)


@given(DAYS, st.sampled_from(BASES))
def test_what_is_written_is_read(day: date, base: str) -> None:
    assert dates.parse(dates.long(day, base)) == day
    assert dates.parse(dates.short(day)) == day
    assert dates.parse(day.isoformat()) == day


def test_school_year_begins_on_2_september() -> None:
    assert dates.school_year(date(2026, 9, 1)) == (2025, 2026)
    assert dates.school_year(date(2026, 9, 2)) == (2026, 2027)
    assert dates.school_year(date(2027, 1, 1)) == (2026, 2027)


def test_age_in_years_and_months() -> None:
    assert dates.age_on(date(2020, 2, 29), date(2026, 2, 28)) == (5, 11)
    assert dates.age_on(date(2020, 2, 29), date(2026, 3, 1)) == (6, 0)
    assert dates.age_on(date(2021, 9, 2), date(2026, 9, 2)) == (5, 0)
    assert dates.age_on(date(2027, 1, 1), DAY) == (0, 0)


def test_a_russian_sentence_that_ends_with_a_date_has_one_full_stop() -> None:
    t, message = language("ru"), "Basis: {basis}."
    assert t(message, basis=f"приказ от {t.long_date(date(2026, 11, 23))}").endswith("23 ноября 2026 г.")
    assert t(message, basis="приказ № 12").endswith("№ 12.")
    assert t(message, basis="до 2026 г..").endswith("2026 г...")
