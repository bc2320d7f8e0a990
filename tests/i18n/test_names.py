"""Names are taken apart, printed and recognised in every spelling."""

from __future__ import annotations

import pytest

from labdesk.i18n import names


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Abdullayeva Nafisa Shavkatovna", ("Abdullayeva", "Nafisa", "Shavkatovna")),
        ("Karimova Malika Anvar qizi", ("Karimova", "Malika", "Anvar qizi")),
        ("KARIMOV  ANVAR OLIM O'G'LI", ("Karimov", "Anvar", "Olim oʻgʻli")),
        ("Каримова Малика Анвар қизи", ("Каримова", "Малика", "Анвар қизи")),
        ("Каримов Анвар Олим угли", ("Каримов", "Анвар", "Олим угли")),
        ("Anvar Olimovich Karimov", ("Karimov", "Anvar", "Olimovich")),
        ("Малика Анваровна Каримова", ("Каримова", "Малика", "Анваровна")),
        ("Anvar Olim oʻgʻli Karimov", ("Karimov", "Anvar", "Olim oʻgʻli")),
        ("Rabinovich Ilya Petrovich", ("Rabinovich", "Ilya", "Petrovich")),
        ("Tsoy Anna", ("Tsoy", "Anna", "")),
        ("Karimov", ("Karimov", "", "")),
        ("", ("", "", "")),
    ],
)
def test_a_full_name_is_split(text: str, parts: tuple[str, str, str]) -> None:
    assert names.split_full(text) == parts


@pytest.mark.parametrize(
    ("parts", "printed"),
    [
        (("Abdullayeva", "Nafisa", "Shavkatovna"), "N. Sh. Abdullayeva"),
        (("Choriyev", "Gʻayrat", "Oʻktamovich"), "Gʻ. Oʻ. Choriyev"),
        (("Karimova", "Charos", "Anvar qizi"), "Ch. A. Karimova"),
        (("Каримов", "Шерзод", "Ўктам ўғли"), "Ш. Ў. Каримов"),
        (("Tsoy", "Anna", ""), "A. Tsoy"),
        (("Karimov", "Olim", "oʻgʻli"), "O. Karimov"),
        (("", "", ""), ""),
    ],
)
def test_initials(parts: tuple[str, str, str], printed: str) -> None:
    assert names.initials(*parts) == printed


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("KARIMOVA", "Karimova"),
        ("o'g'iloy  g`aniyeva", "Oʻgʻiloy Gʻaniyeva"),
        ("ANVAR QIZI", "Anvar qizi"),
        ("ЎКТАМ ЎҒЛИ", "Ўктам ўғли"),
        ("anna-mariya", "Anna-Mariya"),
        ("ISʼHOQOV", "Isʼhoqov"),
        ("McDonald", "McDonald"),
        (" Malika\tAnvar Oʻgʻli ", "Malika Anvar oʻgʻli"),
    ],
)
def test_tidy(typed: str, tidy: str) -> None:
    assert names.tidy(typed) == tidy
    assert names.tidy(tidy) == tidy


def test_a_name_is_suggested_in_another_script() -> None:
    assert names.suggest("o'ktam yo'ldoshev", "uz-Cyrl") == "Ўктам Йўлдошев"
    assert names.suggest("Исҳоқова Шаҳноза", "latn") == "Isʼhoqova Shahnoza"
    assert names.suggest("Исҳоқова Шаҳноза", "reform") == "Isʼhoqova Şahnoza"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Hamidov", "Yoʻldosh", "Karim oʻgʻli"), ("Хамидов", "Юлдаш", "Каримович")),
        (("Ҳамидов", "Йўлдош", ""), ("Xamidov", "Yuldosh", "")),
        (("Yoʻldoshev", "Qahramon", ""), ("Юлдашев", "Кахрамон", "")),
        (("Toʻxtayev", "Gʻayrat", ""), ("Тухтаев", "Гайрат", "")),
        (("Töxtayev", "Ğayrat", ""), ("To'xtayev", "G`ayrat", "")),
        (("Jabborov", "Jamshid", ""), ("Джаббаров", "Джамшид", "")),
        (("Isʼhoqova", "Malika", "Anvar qizi"), ("Исхакова", "Малика", "Анваровна")),
        (("Shodiyeva", "Yelena", "Sergeyevna"), ("ШОДИЕВА", "ЕЛЕНА", "СЕРГЕЕВНА")),
    ],
)
def test_one_person_has_one_key(one: tuple[str, str, str], other: tuple[str, str, str]) -> None:
    assert names.match_key(*one) == names.match_key(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Karimov", "Anvar", ""), ("Karimova", "Anvar", "")),
        (("Norov", "Olim", ""), ("Nurov", "Olim", "")),
        (("Karimov", "Anvar", "Olimovich"), ("Karimov", "Anvar", "Salimovich")),
    ],
)
def test_two_people_have_two_keys(one: tuple[str, str, str], other: tuple[str, str, str]) -> None:
    assert names.match_key(*one) != names.match_key(*other)
