"""A month of thirty students on one sheet, whatever their names."""

from __future__ import annotations

import io
from datetime import date

import pytest
from pypdf import PdfReader

from labdesk.documents.pdf import write_packet
from labdesk.documents.registry import make
from labdesk.errors import LabDeskError
from labdesk.i18n import language
from labdesk.store import Store

LONG = ("Abdurahmonova-Toʻxtasinova", "Gulchehraxon", "Abdumuxtorjon qizi")


def period(store: Store, students: int) -> int:
    """A month of practice, one of the students with a very long name."""
    university = store.save("organisation", {"name": "Pedagogika universiteti", "sort": "otm"})
    made = store.save(
        "practice_period",
        {
            "title": "Kuzgi amaliyot", "university": university, "starts": date(2026, 10, 1),
            "ends": date(2026, 10, 31),
        },
    )  # fmt: skip
    for n in range(students):
        surname, first, patronymic = LONG if n == 7 else (f"Yoʻldosheva{n:02}", "Muxlisaxon", "Doniyor qizi")
        person = store.save("person", {"surname_latn": surname, "first_latn": first, "patronymic_latn": patronymic})
        student = store.save("student", {"person": person, "course": 3, "academic_group": "MT-31"})
        store.save("placement", {"student": student, "period": made, "days": "12345"})
    return made


def pages(store: Store, code: str, students: int) -> list[str]:
    file = io.BytesIO()
    write_packet(make(store, "attendance-sheet", language(code), period(store, students)), file)
    return [page.extract_text() for page in PdfReader(file).pages]


@pytest.mark.parametrize(("code", "seal"), [("uz-Latn", "M.Oʻ."), ("uz-Cyrl", "М.Ў."), ("ru", "М.П."), ("en", "L.S.")])
def test_thirty_students_and_the_signatures_fit_one_sheet(store: Store, code: str, seal: str) -> None:
    (text,) = pages(store, code, 30)
    assert seal in text
    assert "Gulchehraxon" in text or "Гулчеҳрахон" in text


def test_signatures_of_more_students_stand_under_some_of_them(store: Store) -> None:
    first, last = pages(store, "uz-Latn", 34)
    assert "Yoʻldosheva00" in first
    assert "Yoʻldosheva33" in last
    assert "M.Oʻ." in last


def test_a_month_in_which_nobody_practises_is_not_printed(store: Store) -> None:
    made = period(store, 1)
    with pytest.raises(LabDeskError, match="Nobody practises") as told:
        make(store, "attendance-sheet", language("en"), made, month="2026-08")
    assert told.value.values["month"] == "08.2026"
    person = store.get("student", 1)["person"]
    store.save("absence", {"person": person, "starts": date(2026, 10, 30), "made_up": date(2026, 11, 3)})
    assert len(make(store, "attendance-sheet", language("en"), made, month="2026-11")) == 1
