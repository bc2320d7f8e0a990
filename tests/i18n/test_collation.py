"""Lists stand in the order of the Uzbek alphabets, and a search finds a name however it is typed."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labdesk.i18n import collation

_LATIN = (
    "abad bola cadr dars eshik fan gul hayot ish jadval kun lola maktab non ota paxta qor rang sana tong uy vaza warka "
    "xona yil zamon oʻrik gʻoza shahar chol"
)
_CYRILLIC = (
    "аба бола вақт гул дарс ер ёш жон зар иш йил кун лола мен нон она пул ранг сан тун уй фан хат цирк чой шар "
    "щи эшик юз яхши ўзбек қалам ғоя ҳаво"
)
LATIN = _LATIN.split()
CYRILLIC = _CYRILLIC.split()


@pytest.mark.parametrize("words", [LATIN, CYRILLIC, LATIN + CYRILLIC], ids=["latin", "cyrillic", "both"])
def test_alphabets(words: list[str]) -> None:
    mixed = random.Random(3).sample(words, len(words))
    assert sorted(mixed, key=collation.sort_key) == words


@pytest.mark.parametrize(
    "ordered",
    [
        ["2-guruh", "10-guruh", "100-guruh"],
        ["1" * 17, "2" + "0" * 17, "9" * 18],
        ["guruh 2", "guruh 10", "guruhlar"],
        ["Isʼhoq", "Iso", "Ishoq"],
        ["Karimov", "Karimov Anvar", "Karimova"],
        ["tonga", "tongi", "toʻn"],
        ["7", "abc", "бола"],
    ],
)
def test_order(ordered: list[str]) -> None:
    shuffled = random.Random(5).sample(ordered, len(ordered))
    assert sorted(shuffled, key=collation.sort_key) == ordered


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SHAHAR", "şahar"),
        ("o'rik", "Örik"),
        ("maʼno", "mano"),
        ("“Ilk qadam”", "Ilk qadam"),
        ("ЎЗБЕК", "ўзбек"),
        ("2-guruh", "02 guruh"),
    ],
)
def test_what_does_not_count(one: str, other: str) -> None:
    assert collation.sort_key(one) == collation.sort_key(other)


@given(st.text(max_size=40))
def test_keys_are_ascii(text: str) -> None:
    assert collation.sort_key(text).isascii()
    key = collation.search_key(text)
    assert key.isascii()
    assert collation.search_key(key).split() == collation.search_key(key).split()


@pytest.mark.parametrize(
    "spellings",
    [
        ["Oʻgʻiloy Gʻaniyeva", "Ўғилой Ғаниева", "O'g'iloy G`aniyeva", "Ögiloy ganiyeva", "O‘G‘ILOY GʼANIYEVA"],
        ["Shahnoza Choriyeva", "Шаҳноза Чориева", "Şahnoza Çoriyeva"],
        ["Hamidov", "Xamidov", "Ҳамидов", "Хамидов"],
        ["Yelena Tsoy", "Elena Soy", "Елена Цой"],
        ["Yoqub", "Ёқуб"],
        ["Isʼhoq", "Исҳоқ", "Ishoq"],
        ["Tatyana Anatolyevna", "Татьяна Анатольевна"],
        ["konstitutsiya, konsert", "Конституция «концерт»"],
        ["obyekt", "объект"],
        ["2026-yil 23-noyabr", "2026 йил 23 ноябр"],
        ["sentabr oktabr budjet parashut", "сентябрь октябрь бюджет парашют"],
        ["José Ångström", "jose angstrom"],
    ],
)
def test_one_search_key(spellings: list[str]) -> None:
    assert len({collation.search_key(text) for text in spellings}) == 1


def test_q_and_k_stay_apart() -> None:
    assert collation.search_key("Қора") != collation.search_key("Кора")
    assert collation.search_key("№ 5-guruh  (katta)") == "5 guruh katta"
