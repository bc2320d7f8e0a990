"""Nothing tells whose a blinded text is: in no script, spelling or case, not even inside a PDF."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from labdesk.documents.model import Document, Paragraph
from labdesk.documents.pdf import write_pdf
from labdesk.i18n import names, scripts
from labdesk.i18n.names import FullName
from labdesk.operations.blinding import Blinder, Workplace

PEOPLE = (
    (FullName("Qoʻchqorova", "Zulfiya", "Abdullayevna"), FullName("Қўчқорова", "Зулфия", "Абдуллаевна")),
    (FullName("Gʻaniyev", "Jahongir", "Sodiq oʻgʻli"), FullName("Ғаниев", "Жаҳонгир", "Содиқ ўғли")),
    (FullName("Petrova", "Svetlana", "Nikolayevna"), FullName("Петрова", "Светлана", "Николаевна")),
    (FullName("Shermatov", "Isʼhoq", "Joʻra oʻgʻli"), FullName("Шерматов", "Исҳоқ", "Жўра ўғли")),
)
PLACES = (
    Workplace(
        ("Fargʻona shahridagi 127-sonli davlat maktabgacha taʼlim tashkiloti", "127-DMTT",
         "Государственная дошкольная образовательная организация № 127 города Ферганы"),
        ("Fargʻona shahri", "Navbahor koʻchasi, 14-uy", "Ферганская область", "Fergana Region"),
    ),
    Workplace(
        ("Fargʻona vodiysi pedagogika universiteti", "FVPU", "Ферганский долинный педагогический университет"), ()
    ),
)  # fmt: skip
BLIND = Blinder(PEOPLE, PLACES, ["Yulduzcha"])
UZBEK = ("", "ning", "ga", "dan", "ni", "da", "lar", "larning", "nikidan", "gacha", "ham", "dir", "mi")
RUSSIAN = {"a": ("а", "ы", "е", "у", "ой", "ою"), "": ("", "а", "у", "ом", "ым", "е")}


def inflected(word: str, cyrillic: bool, n: int) -> str:
    """The word with the n-th suffix of Uzbek, or in the n-th case of Russian."""
    if not cyrillic:
        return word + UZBEK[n % len(UZBEK)]
    if n % 2:
        return word + scripts.to_cyrillic(UZBEK[n // 2 % len(UZBEK)])
    ends = RUSSIAN["a"] if word.endswith("а") else RUSSIAN[""]
    return (word[:-1] if word.endswith("а") else word) + ends[n // 2 % len(ends)]


@st.composite
def mentions(draw: st.DrawFn) -> str:
    """One of the authors as people write a name: whole, with initials, turned round, in a case, in capitals."""
    spellings = draw(st.sampled_from(PEOPLE))
    cyrillic = draw(st.booleans())
    surname, first, father = spellings[1 if cyrillic else 0]
    n = draw(st.integers(0, 25))
    short = names.initials(surname, first, father)
    shape = draw(st.sampled_from(("whole", "reversed", "initials", "behind", "surname", "first", "tight")))
    said = {
        "whole": f"{surname} {first} {inflected(father.split()[0], cyrillic, n)}",
        "reversed": f"{first} {inflected(surname, cyrillic, n)}",
        "initials": inflected(short, cyrillic, n),
        "behind": f"{inflected(surname, cyrillic, n)} {first[0]}. {father[0]}.",
        "surname": inflected(surname, cyrillic, n),
        "first": inflected(first, cyrillic, n),
        "tight": f"{first[0]}.{father[0]}.{inflected(surname, cyrillic, n)}",
    }[shape]
    marks = draw(st.sampled_from(("ʻʼ", "''", "‘’", "``", "ʼʼ")))
    said = said.replace("ʻ", marks[0]).replace("ʼ", marks[1])
    return said.upper() if draw(st.booleans()) else said


WORKPLACES = st.sampled_from((
    "127-DMTT", "127-sonli DMTTda", "ДМТТ № 127", "ГДОО №127", "127-сонли ДМТТнинг", "FVPUning", "ФВПУ", "Fargʻonada",
    "в Фергане", "ферганском", "Navbahor koʻchasi", "Fargʻona vodiysi pedagogika universitetining",
    "в Ферганском долинном педагогическом университете", "“Yulduzcha” guruhida", "+998 90 123-45-67",
    "тел. 90 123 45 67", "z.qochqorova@mtt127.uz", "t.me/qochqorova", "@qochqorova",
))  # fmt: skip
FILLER = st.sampled_from((
    "Bolalar nutqi oʻyinda rivojlanadi.", "umidli", "bolalar bilan", "va", "2026-10-05", "12 345 000 soʻm", ",", "(", ")",
    "проект готов", "мы и", "5 marta", "–",
))  # fmt: skip
ROOTS = ("kuchkar", "zulfi", "abdula", "ganiev", "jahangir", "sadik", "petrav", "svetlan", "nikala", "shermat", "ishak")
LEAKS = ("127", "fvpu", "fargan", "fergan", "navbahar", "yulduzch", "123-45", "123 45", "mt127")


def leaks(text: str) -> list[str]:
    """What of the authors can still be read in a text, in any script."""
    words = [names.word_key(word) for word in re.findall(r"[^\W\d_]+(?:['‘’`ʻʼ]+[^\W\d_]+)*", text)]
    found = [root for root in ROOTS if any(word.startswith(root) for word in words)]
    whole = " ".join(words) + " " + text
    return found + [each for each in LEAKS if each in whole]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(mentions(), WORKPLACES, FILLER), min_size=1, max_size=9))
def test_no_author_place_or_workplace_remains(parts: list[str]) -> None:
    assert leaks(BLIND(" ".join(parts))) == []


@settings(max_examples=8, deadline=None)
@given(st.lists(st.one_of(mentions(), WORKPLACES, FILLER), min_size=8, max_size=30))
def test_nothing_can_be_read_out_of_the_pdf(parts: list[str]) -> None:
    file = io.BytesIO()
    write_pdf(Document("Paket", [Paragraph(BLIND(" ".join(parts)))]), file)
    text = " ".join(page.extract_text() for page in PdfReader(file).pages)
    assert leaks(text.replace("-\n", "").replace("\n", " ")) == []


@pytest.mark.parametrize(
    ("text", "blind"),
    [
        ("Z. A. Qoʻchqorova va Gʻaniyev J. S. ishladi.", "[A-1] va [A-2] ishladi."),
        ("Qoʻchqorova Zulfiya Abdullayevnaning fikri", "[A-1] fikri"),
        ("Проект Петровой С. Н. из ФВПУ", "Проект [A-3] из [T-2]"),
        ("Jahongir Sodiq oʻgʻliga", "[A-2]"),
        ("Sodiqovich Jahongir", "[A-2]"),
        ("Tel.: (90) 123-45-67, 244-12-70", "Tel.: [K], [K]"),
        ("2026-10-05, 05.10.2026, 2026–2027, 12 345 000 soʻm, 27,5 foiz, 127,5", None),
        ("Bolalar umidi va quvonchi; universitet dasturi, pedagogika fanlari, maktabgacha taʼlim.", None),
        ("Sodiq bolalar. sodiq doʻst", "[A-2] bolalar. sodiq doʻst"),
        ("", ""),
    ],
)
def test_a_text_keeps_everything_else(text: str, blind: str | None) -> None:
    assert BLIND(text) == (text if blind is None else blind)


def test_hidden_letters_and_other_spellings_do_not_help() -> None:
    assert leaks(BLIND("Qo\u00adʻchqo\u200brova, Кучкарова-Алиева, Kochkarova, Кўчқорова, Джахонгир")) == []
    assert leaks(BLIND("23.11.2026 Қучқорова")) == []
