"""Papers of the programme, the pilot test and the spread, as they are read back from the files."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from labdesk.documents import registry
from labdesk.documents.model import plain
from labdesk.errors import LabDeskError
from labdesk.i18n import LANGUAGES, language
from labdesk.store import Query, Store

KEYS = (
    "implementation-programme",
    "calendar-plan",
    "quarter-report",
    "pilot-act",
    "introduction-act",
    "spread-register",
)


@pytest.fixture(scope="module")
def site(lasting_year: Store) -> Store:
    return lasting_year


def first(store: Store, key: str, title: str = "") -> int:
    return store.listing(Query(key, search=title), 0, 1)[0].id


def text(store: Store, key: str, folder: Path, code: str = "en", of: int | None = None, **options: str) -> str:
    target = folder / f"{key}.pdf"
    registry.write(registry.make(store, key, language(code), of, **options), target)
    return " ".join(" ".join(page.extract_text() for page in PdfReader(target).pages).split())


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_every_paper_is_made_in_every_language(site: Store, tmp_path: Path, key: str, code: str) -> None:
    subject = registry.printed()[key].subject
    of = first(site, subject, "nutqi" if subject in ("project", "pilot") else "") if subject else None
    papers = registry.make(site, key, language(code), of)
    registry.write(papers, tmp_path / "paper.xlsx")
    assert len(text(site, key, tmp_path, code, of)) > 200


def test_the_act_says_who_tried_what_where_and_with_which_outcome(site: Store, tmp_path: Path) -> None:
    said = text(site, "pilot-act", tmp_path, of=first(site, "pilot", "Bola nutqi"))
    for part in (
        "52", "Qaldirgʻoch", "Chair of the commission", "3 of 4 indicators", "Reached: 3", "54.3", "3 (three) copies",
        "the pilot test is to be considered successful.",
    ):  # fmt: skip
        assert part in said
    assert "Rodnichok" not in said.split("Basis")[1].split("No.")[0]  # a control group was not tried upon
    failed = text(site, "pilot-act", tmp_path, of=first(site, "pilot", "Mehmon"))
    assert "the pilot test is to be considered unsuccessful." in failed


def test_the_programme_groups_its_actions_by_stage_and_marks_what_became_of_them(site: Store, tmp_path: Path) -> None:
    said = text(site, "implementation-programme", tmp_path, of=first(site, "project", "mentorlik"))
    order = [said.index(part) for part in ("Stage I.", "Stage II.", "Stage III.")]
    assert order == sorted(order)
    assert "Done on 11.06.2026" in said
    assert "Not done: Kuzgi" in said


def test_a_quarter_counts_what_was_due_in_it_or_comes_over(site: Store, tmp_path: Path) -> None:
    of = first(site, "project", "mentorlik")
    autumn = text(site, "quarter-report", tmp_path, of=of, quarter="2026-4")
    assert "Done: 0 of 3" in autumn
    spring = text(site, "quarter-report", tmp_path, of=of, quarter="2026-2")
    assert "Done: 1 of 1" in spring
    assert "100 %" in spring
    with pytest.raises(LabDeskError):
        registry.make(site, "quarter-report", language("en"), of, quarter="autumn")


def test_the_calendar_plan_fills_the_months_of_an_action(site: Store) -> None:
    [paper] = registry.make(site, "calendar-plan", language("en"), first(site, "project", "Kichik konstruktor"))
    table = next(block for block in paper.blocks if hasattr(block, "columns"))
    months = [column for column in table.columns if column.group]
    assert (months[0].title, months[0].group, months[-1].title, months[-1].group) == ("XI", "2026", "V", "2027")
    row = next(table.walk())
    assert [cell.fill for cell in row.cells[2:-1]] == ["blue", "blue", "", "", "", "", ""]


def test_the_register_ends_with_the_share_still_in_use(site: Store, tmp_path: Path) -> None:
    said = text(site, "spread-register", tmp_path)
    assert "Total 6 1 1 1 66.7" in said
    assert "No longer in use" in said


def test_an_act_of_introduction_names_the_authors_and_is_signed_by_who_took_it_over(
    site: Store, tmp_path: Path
) -> None:
    [paper] = registry.make(site, "introduction-act", language("en"), first(site, "adoption", "58"))
    heading = plain(paper.blocks[0].text)  # type: ignore[union-attr]
    assert "58" in heading
    said = text(site, "introduction-act", tmp_path, of=first(site, "adoption", "58"))
    assert "M. T. Yusupova" in said
    assert "H. Gʻ. Olimova" in said
