"""The three scripts of Uzbek, by pairs of words and sentences and by the rules they must keep."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labdesk.errors import LabDeskError
from labdesk.i18n import scripts

PAIRS = [tuple(line.split("\t")) for line in (Path(__file__).parent / "pairs.tsv").read_text("utf-8").splitlines()[1:]]
UZBEK = st.text("abdefghijklmnopqrstuvxyzABDEGHIKLMNOQRSTUXYZʻʼ '’\n\t.,-0123456789", max_size=60)


@pytest.mark.parametrize(("latin", "cyrillic"), PAIRS, ids=[pair[0][:40] for pair in PAIRS])
def test_pairs_in_both_directions(latin: str, cyrillic: str) -> None:
    assert scripts.to_cyrillic(latin) == cyrillic
    assert scripts.to_latin(cyrillic) == latin


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("sentyabr", "сентябрь"),
        ("oktyabrda", "октябрда"),
        ("tsex", "цех"),
        ("obʼyekt", "объект"),
        ("o'quv ma'no g`oya", "ўқув маъно ғоя"),
        ("Özbekiston Şahar ÇÖL", "Ўзбекистон Шаҳар ЧЎЛ"),
        ("Cambridge universiteti", "Cambridge университети"),
    ],
)
def test_other_spellings_are_read(latin: str, cyrillic: str) -> None:
    assert scripts.to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("борщ", "borsh"),
        ("цирки", "sirki"),
        ("концерти", "konserti"),
        ("абзацлар", "abzaslar"),
        ("кўчмас мулк эгаси", "koʻchmas mulk egasi"),
        ("Ш. Ё. Алиев", "Sh. Yo. Aliyev"),
    ],
)
def test_cyrillic_that_is_not_reversed(cyrillic: str, latin: str) -> None:
    assert scripts.to_latin(cyrillic) == latin


@pytest.mark.parametrize(
    ("latin", "reform"),
    [
        ("Oʻzbekiston", "Özbekiston"),
        ("SHAHAR", "ŞAHAR"),
        ("Shahar choʻl gʻoya", "Şahar çöl ğoya"),
        ("CHOʻL", "ÇÖL"),
        ("maʼno", "maʼno"),
        ("Isʼhoq", "Isʼhoq"),
        ("M.Oʻ.", "M.Ö."),
        ("N. Sh. Abdullayeva", "N. Ş. Abdullayeva"),
        ("AQSHda", "AQŞda"),
    ],
)
def test_reform_and_back(latin: str, reform: str) -> None:
    assert scripts.to_reform(latin) == reform
    assert scripts.from_reform(reform) == latin
    assert scripts.to_latin(reform) == latin


def test_reform_leaves_what_is_not_uzbek() -> None:
    text = "{shahar} <span> shop@chess.uz https://sharh.uz/choy Shift+F1 sharh.xlsx"
    assert scripts.to_reform(text) == text
    assert scripts.to_reform("sh") == "\u015f"  # never U+0219, the Romanian letter


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("o'quv g‘oya O’zbek G`ulom", "oʻquv gʻoya Oʻzbek Gʻulom"),
        ("ma'no ta’lim sa`y a´lo", "maʼno taʼlim saʼy aʼlo"),
        ("maʻno oʼzbek", "maʼno oʻzbek"),
        ("bog' tog’", "bogʻ togʻ"),
        ("M.O'.", "M.Oʻ."),
        ("'kino' ‘radio’ 'qog'oz'", "'kino' ‘radio’ 'qogʻoz'"),
        ("'kitob'ni va 'kino'ga", "'kitob'ni va 'kino'ga"),
        ("5' 6''", "5' 6''"),
    ],
)
def test_apostrophes(typed: str, folded: str) -> None:
    assert scripts.fold_apostrophes(typed) == folded


@given(UZBEK)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = scripts.fold_apostrophes(text)
    assert scripts.fold_apostrophes(once) == once


@given(UZBEK)
def test_layout_is_kept(text: str) -> None:
    cyrillic = scripts.to_cyrillic(text)
    assert re.sub(r"[^\n\t]", "", cyrillic) == re.sub(r"[^\n\t]", "", text)
    assert re.sub(r"\D", "", cyrillic) == re.sub(r"\D", "", text)


@given(st.lists(st.sampled_from([pair[1] for pair in PAIRS]), max_size=6))
def test_cyrillic_survives_the_way_there_and_back(words: list[str]) -> None:
    text = "\n\t ".join(words)
    assert scripts.to_cyrillic(scripts.to_latin(text)) == text


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Karimov", "latn"),
        ("Каримов", "cyrl"),
        ("Ğayrat", "reform"),
        ("12-34", ""),
        ("", ""),
        ("PDFга чиқариш", "cyrl"),
    ],
)
def test_script_of(text: str, script: str) -> None:
    assert scripts.script_of(text) == script


def test_a_users_words_work_at_once(tmp_path: Path) -> None:
    assert scripts.to_cyrillic("Vsesvit videoksitel") == "Всесвит видеоксител"
    words = tmp_path / "mine.tsv"
    words.write_text("# mine\nvsesvit\tвсесвіт\nksitel\tкситель\nZoʻrApp\tZoʻrApp\n", "utf-8")
    assert scripts.load_loanwords(words) == 3
    assert scripts.to_cyrillic(
        "Vsesvit videoksitel, ksitelni ZoʻrAppda"
    ) == "Всесвіт видеокситель, кситeлни ZoʻrAppда".replace("e", "е")


@pytest.mark.parametrize("content", ["bittagina\n", "a\tb\tc\td\n", "a\tб\t?\n"])
def test_a_bad_word_list_is_explained(tmp_path: Path, content: str) -> None:
    words = tmp_path / "bad.tsv"
    words.write_text("yaxshi\tяхши\n" + content, "utf-8")
    with pytest.raises(LabDeskError) as caught:
        scripts.load_loanwords(words)
    assert caught.value.values == {"line": 2, "name": "bad.tsv"}


def test_a_missing_word_list_is_explained(tmp_path: Path) -> None:
    with pytest.raises(LabDeskError, match=r"none\.tsv"):
        scripts.load_loanwords(tmp_path / "none.tsv")
