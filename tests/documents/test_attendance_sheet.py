"""A month of thirty students on one sheet, whatever their names."""

from __future__ import annotations

import io
from datetime import date

import pytest
from pypdf import PdfReader

from labdesk.documents.pdf import write_packet
from labdesk.documents.registry import make
from labdesk.i18n import LANGUAGES, language
from labdesk.store import Store

LONG = ("Abdurahmonova-Toʻxtasinova", "Gulchehraxon", "Abdumuxtorjon qizi")


@pytest.fixture
def period(store: Store) -> int:
    """A month of practice of thirty students, one of them with a very long name."""
    made = store.save(
        "practice_period",
        {"title": "Kuzgi amaliyot", "sort": "pedagogical", "starts": date(2026, 10, 1), "ends": date(2026, 10, 31)},
    )
    for n in range(30):
        surname, first, patronymic = LONG if n == 7 else (f"Yoʻldosheva{n:02}", "Muxlisaxon", "Doniyor qizi")
        person = store.save("person", {"surname_latn": surname, "first_latn": first, "patronymic_latn": patronymic})
        student = store.save("student", {"person": person, "course": 3, "academic_group": "MT-31"})
        store.save("placement", {"student": student, "period": made, "days": "12345"})
    return made


@pytest.mark.parametrize("code", LANGUAGES)
def test_thirty_students_and_the_signatures_fit_one_sheet(store: Store, period: int, code: str) -> None:
    file = io.BytesIO()
    write_packet(make(store, "attendance-sheet", language(code), period), file)
    pages = PdfReader(file).pages
    assert len(pages) == 1
    text = pages[0].extract_text()
    assert text.count("MT-31") + text.count("МТ-31") == 30
    assert "M.Oʻ." in text or "М.Ў." in text or "М.П." in text or "L.S." in text
