"""Words are divided as Uzbek and Russian spelling ask."""

from __future__ import annotations

import pytest

from labdesk.documents.hyphens import syllables


@pytest.mark.parametrize(
    "divided",
    [
        "tar-bi-ya-la-nuv-chi-lar",
        "mak-tab-ga-cha",
        "oʻquv-chi",
        "toʻgʻ-ri-si-da",
        "si-ngil",
        "taʼ-lim",
        "sanʼ-at",
        "masʼ-u-li-yat",
        "kons-truk-si-ya",
        "mash-gʻu-lot",
        "таъ-лим",
        "ўқув-чи",
        "тар-би-я-ла-нув-чи-лар",
        "об-ра-зо-ва-тель-ной",
        "подъ-езд",
        "öğ-re-tish",
    ],
)
def test_words_are_divided_into_syllables(divided: str) -> None:
    word = divided.replace("-", "")
    found = "-".join(syllables(word))
    assert found == divided if len(word) > 6 else found in (divided, word)


@pytest.mark.parametrize("word", ["DMTT", "MTT", "ota", "aka", "семья", "abc123defg", "F.I.Sh.", "2026-yil"])
def test_short_words_abbreviations_and_numbers_stay_whole(word: str) -> None:
    assert syllables(word) == (word,)


@pytest.mark.parametrize("word", ["ishonchli", "choʻchqacha", "tashabbus", "ingliz", "boʻgʻinlar", "shaharchaning"])
def test_digraphs_are_never_split_and_no_letter_stands_alone(word: str) -> None:
    parts = syllables(word)
    joined = "|".join(parts)
    assert "".join(parts) == word
    assert not any(pair in joined for pair in ("s|h", "c|h", "n|g", "o|ʻ", "g|ʻ"))
    assert len(parts[0]) > 1 and len(parts[-1]) > 1
