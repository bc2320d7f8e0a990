"""The papers of an examination: read back as PDF and Excel, and nothing in the packet tells whose it is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from docx import Document as Word
from openpyxl import load_workbook
from pypdf import PdfReader

from labdesk.documents.registry import keep_codes, make, write
from labdesk.i18n import LANGUAGES, language
from labdesk.operations import examinations, experts
from labdesk.operations.papers import find, subject
from labdesk.schema.examination import CRITERIA
from labdesk.store import Store

DAY = date(2026, 11, 23)
SECRETS = (
    "Karimova",
    "Каримова",
    "Oydin",
    "Ойдин",
    "12-sonli",
    "12-DMTT",
    "Namangan",
    "Наманган",
    "123-45-67",
    "mtt12",
)


@pytest.fixture
def site(store: Store) -> Store:
    """A project whose author wrote herself, her kindergarten and her telephone into every text."""
    home = store.save("organisation", {
        "name": "Namangan shahridagi 12-sonli DMTT", "short_name": "12-DMTT", "sort": "mtt", "district": "Namangan shahri",
        "name_ru": "ДОО № 12 города Наманган",
    })  # fmt: skip
    store.save("site", {"name": "Maydoncha", "organisation": home, "place": "Namangan sh."})
    author = store.save("person", {"surname_latn": "Karimova", "first_latn": "Oydin", "patronymic_latn": "Sobirovna"})
    store.save("affiliation", {"person": author, "organisation": home, "role": "educator"})
    text = "Karimovaning fikri (O. S. Karimova, +998 90 123-45-67, o@mtt12.uz): Namangandagi 12-DMTTda ish boshlandi."
    long = dict.fromkeys(("problem", "object", "hypothesis", "goal", "tasks", "resources", "risks"), text)
    project = store.save("project", {"title": "Karimova bogʻi", "stage": "examination", "leader": author, **long})
    store.save("project_task", {"project": project, "title": "Oydin opa bilan suhbat"})
    whole = examinations.open_round(store, project, date(2026, 11, 2), "Birinchi tahrir")
    chair = store.save("person", {"surname_latn": "Raisova", "first_latn": "Dono"})
    store.save("examination", {"chair": chair}, whole)
    people = [store.save("person", {"surname_latn": name, "first_latn": "Aziz"}) for name in ("Olimov", "Sodiqov")]
    made = experts.assign(store, whole, people, date(2026, 11, 3))
    for expert, points in zip(made, (5, 4), strict=True):
        given = dict.fromkeys(CRITERIA, (points, ""))
        examinations.enter(store, expert, given, day=DAY, remarks=["Oʻlchov yozilsin"])
    return store


def read(store: Store, key: str, code: str, folder: Path) -> str:
    """The text of a paper's PDF, line ends as spaces."""
    write(make(store, key, language(code), 1), folder / "paper.pdf")
    return " ".join(" ".join(page.extract_text() for page in PdfReader(folder / "paper.pdf").pages).split())


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_packet_names_neither_people_nor_places(code: str, site: Store, tmp_path: Path) -> None:
    text = read(site, "blinded-packet", code, tmp_path)
    assert [secret for secret in SECRETS if secret in text] == []
    assert "[A-1]" in text
    assert "[T-1]" in text
    assert "[K]" in text
    file = (tmp_path / "paper.pdf").read_bytes()
    about = PdfReader(tmp_path / "paper.pdf").metadata
    assert not any(secret in str(about) or secret.encode() in file for secret in SECRETS)


def test_the_packet_in_word_is_as_blind(site: Store, tmp_path: Path) -> None:
    write(make(site, "blinded-packet", language("uz-Latn"), 1), tmp_path / "paper.docx")
    word = Word(str(tmp_path / "paper.docx"))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    text = " ".join(
        [*(p.text for p in word.paragraphs), *cells, word.core_properties.author, word.core_properties.title]
    )
    assert [secret for secret in SECRETS if secret in text] == []
    assert "[A-1] fikri" in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_conclusion_has_marks_means_and_the_conclusion(code: str, site: Store, tmp_path: Path) -> None:
    t = language(code)
    text = read(site, "expert-conclusion", code, tmp_path)
    for message in (
        "EXPERT CONCLUSION",
        "Chair of the expert commission",
        "The project is recommended for pilot testing.",
    ):
        assert t(message) in text
    for label in CRITERIA.values():
        assert t(label).split()[0] in text
    assert t.number(4.5) in text
    assert t("Expert {n}", n=2).split()[-1] in text
    write(make(site, "expert-conclusion", t, 1), tmp_path / "paper.xlsx")
    page = load_workbook(tmp_path / "paper.xlsx").worksheets[0]
    rows = [[cell.value for cell in row if cell.value is not None] for row in page.iter_rows()]
    assert [40, 40, 32, 36] in [row[-4:] for row in rows]


def test_a_score_sheet_for_each_expert_comes_back_by_its_code(site: Store, tmp_path: Path) -> None:
    t = language("uz-Latn")
    made = make(site, "score-sheet", t, 1)
    assert [paper.title for paper in made] == ["Baholash varaqasi L1-1-1", "Baholash varaqasi L1-1-2"]
    keep_codes(site, made)
    assert made[1].code
    paper = find(site, made[1].code.shown)
    assert (paper.record, paper.about) == ("examination_expert", (2,))
    assert subject(site, paper) == ("examination", 1)
    write(made, tmp_path / "sheets.pdf")
    first = PdfReader(tmp_path / "sheets.pdf").pages[0].extract_text()
    assert "Karimova" not in first
    assert "Olimov Aziz" in first
    blank = site.save("project", {"title": "Teatr", "stage": "examination"})
    [empty] = make(site, "score-sheet", t, examinations.open_round(site, blank, DAY))
    assert empty.code is None


def test_remarks_stand_beside_their_answers(site: Store, tmp_path: Path) -> None:
    site.save("examination_remark", {"answer": "Oʻlchov yozildi", "accepted": DAY}, 1)
    text = read(site, "remarks-answers", "ru", tmp_path)
    for part in ("ЗАМЕЧАНИЯ ЭКСПЕРТОВ И ОТВЕТЫ НА НИХ", "Oʻlchov yozilsin", "Oʻlchov yozildi", "23.11.2026"):
        assert part in text
