"""The Excel form of an expert goes out locked and comes back with every wrong cell named."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from labdesk.errors import LabDeskError
from labdesk.exchange.score_form import UnfitForm, read_form, take_form, write_forms
from labdesk.i18n import language
from labdesk.operations import examinations, experts
from labdesk.schema.examination import CRITERIA
from labdesk.store import Store

DAY = date(2026, 11, 23)
EN = language("en")


def examined(store: Store, title: str = "Karimovaning bogʻi") -> int:
    """A round with two experts; its project bears the name of its author."""
    author = store.save("person", {"surname_latn": "Karimova", "first_latn": "Oydin"})
    project = store.save("project", {"title": title, "stage": "examination", "leader": author})
    whole = examinations.open_round(store, project, date(2026, 11, 2))
    people = [store.save("person", {"surname_latn": name, "first_latn": "Aziz"}) for name in ("Olimov", "Sobirov")]
    experts.assign(store, whole, people, date(2026, 11, 3))
    return whole


@pytest.fixture
def forms(store: Store, tmp_path: Path) -> list[Path]:
    return write_forms(store, examined(store), tmp_path, language("ru"))


def fill(path: Path, **cells: Any) -> Path:
    """Write into the form as an expert does."""
    book = load_workbook(path)
    for place, value in cells.items():
        book.worksheets[0][place] = value
    book.save(path)
    return path


def test_a_form_is_locked_but_for_the_answers_and_names_nobody(forms: list[Path]) -> None:
    assert [path.name for path in forms] == ["L1-1-1.xlsx", "L1-1-2.xlsx"]
    book = load_workbook(forms[0])
    page: Any = book.worksheets[0]
    assert page.protection.sheet
    free = {cell.coordinate for row in page.iter_rows() for cell in row if not cell.protection.locked and cell.row < 18}
    assert free == {f"{column}{row}" for row in range(7, 15) for column in "DE"}
    rules = {
        str(rule.sqref): (rule.type, rule.formula1, rule.formula2) for rule in page.data_validations.dataValidation
    }
    assert rules == {f"D{row}": ("whole", "0", "5") for row in range(7, 15)}
    assert [sheet.sheet_state for sheet in book.worksheets] == ["visible", "veryHidden"]
    texts = " ".join(str(cell.value) for row in page.iter_rows() for cell in row if cell.value)
    assert "Karimova" not in texts
    assert "[A-1]" in texts
    assert language("ru")(CRITERIA["safety"]) in texts
    assert page["D15"].value == "=SUM(D7:D14)"


def test_a_filled_form_is_entered_as_one_act_and_twice_changes_nothing(store: Store, forms: list[Path]) -> None:
    marks = {f"D{7 + n}": value for n, value in enumerate((5, 4, 3, 4.0, "5", 0, 2, 4))}
    path = fill(forms[1], **marks, E7="Dolzarb", A18="– Oʻlchov yozilsin\n\nXavfsizlik")
    for _ in range(2):
        filled = take_form(store, path, DAY)
    whole = examinations.read(store, filled.examination)
    sheet = whole.sheets[1]
    assert list(sheet.points.values()) == [5, 4, 3, 4, 5, 0, 2, 4]
    assert (sheet.comments, sheet.returned) == ({"relevance": "Dolzarb"}, DAY)
    assert [remark.text for remark in whole.remarks] == ["Oʻlchov yozilsin", "Xavfsizlik"]
    assert whole.sheets[0].points == {}
    assert store.undo() is not None
    assert examinations.read(store, filled.examination).sheets[1].points == {}


def test_every_wrong_cell_is_named_and_nothing_is_entered(store: Store, forms: list[Path]) -> None:
    path = fill(forms[0], D7=6, D8="4,5", D9="yaxshi", D10=-1, D11=date(2026, 1, 4), D12=4, E13="x" * 401)
    with pytest.raises(UnfitForm) as refused:
        take_form(store, path, DAY)
    assert [flaw.said(EN).split(":")[0] for flaw in refused.value.flaws] == ["D7", "D8", "D9", "D10", "D11", "E13"]
    assert refused.value.flaws[0].said(EN) == "D7: “6” is not a whole number from 0 to 5."
    assert examinations.read(store, 1).sheets[0].points == {}
    with pytest.raises(UnfitForm, match="cannot be taken in"):
        read_form(store, forms[1])


def test_forms_of_others_are_refused_with_a_sentence(store: Store, forms: list[Path], tmp_path: Path) -> None:
    path = fill(forms[0], D7=4)
    other = examined(store, "Teatr")
    with pytest.raises(LabDeskError, match="another project"):
        take_form(store, path, DAY, other)
    store.save("examination_expert", {"conflict": True, "reason": "tanish"}, 1)
    with pytest.raises(LabDeskError, match="conflict"):
        take_form(store, path, DAY)
    book = load_workbook(path)
    book.worksheets[1]["C1"] = "somebody"
    book.save(path)
    with pytest.raises(LabDeskError, match="not of this site"):
        take_form(store, path, DAY)
    book.remove(book.worksheets[1])
    book.save(path)
    with pytest.raises(LabDeskError, match="not a score sheet"):
        take_form(store, path, DAY)
    (tmp_path / "text.xlsx").write_text("hello", encoding="utf-8")
    with pytest.raises(LabDeskError):
        take_form(store, tmp_path / "text.xlsx", DAY)


def test_a_round_without_experts_has_no_forms(store: Store, tmp_path: Path) -> None:
    project = store.save("project", {"title": "Bogʻ", "stage": "examination"})
    with pytest.raises(LabDeskError, match="no experts"):
        write_forms(store, examinations.open_round(store, project, DAY), tmp_path, EN)
    with pytest.raises(LabDeskError, match="does not exist"):
        write_forms(store, examined(store), tmp_path / "none", EN)
