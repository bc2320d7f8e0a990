"""The papers of projects read back from real files: passport, minutes, extract, plan, ballot, tally, matrix, joint list."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from labdesk.documents import registry
from labdesk.documents.model import Cell, Document, Heading, Page, Row, Table, plain
from labdesk.documents.packet import Wanted
from labdesk.errors import LabDeskError
from labdesk.i18n import LANGUAGES, language
from labdesk.operations import gates, papers, project_papers
from labdesk.store import Query, Store

UZ, EN = language("uz-Latn"), language("en")
KEYS = (
    ("project-passport", "project"), ("project-plan", "project"), ("minutes", "minutes"),
    ("minutes-extract", "minutes_item"), ("problem-ballot", ""), ("problem-tally", ""), ("programme-matrix", ""),
    ("joint-projects", ""),
)  # fmt: skip


@pytest.fixture(scope="module")
def site(lasting_year: Store) -> Store:
    return lasting_year


def named(store: Store, key: str, words: str) -> int:
    return store.find(key, words)[0].id


def text(document: Document, folder: Path) -> str:
    """What the PDF says, its lines joined."""
    registry.write([document], folder / "paper.pdf")
    return " ".join(" ".join(page.extract_text() for page in PdfReader(folder / "paper.pdf").pages).split())


def made(store: Store, key: str, of: int | None = None, t: Any = UZ, **more: Any) -> Document:
    [document] = registry.make(store, key, t, of, **more)
    return document


def rows(document: Document, number: int = 0) -> list[list[Any]]:
    table = [block for block in document.blocks if isinstance(block, Table)][number]
    cells = [row.cells if isinstance(row, Row) else row for row in table.rows]
    return [[cell.value if isinstance(cell, Cell) else cell for cell in row] for row in cells]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("key", "record"), KEYS)
def test_every_paper_is_whole_in_every_language(site: Store, key: str, record: str, code: str) -> None:
    of = site.listing(Query(record))[0].id if record else None
    document = made(site, key, of, language(code))
    heads = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert heads
    said = " ".join(heads)
    assert "{" not in said
    if code != "en":
        assert not {"PASSPORT", "MINUTES", "BALLOT", "MATRIX", "PLAN", "LIST"} & set(said.split())


def test_the_passport_tells_the_way_with_its_papers_and_remarks(site: Store, tmp_path: Path) -> None:
    of = named(site, "project", "mentorlik")
    said = text(made(site, "project-passport", of), tmp_path)
    for part in ("LOYIHA PASPORTI", "Talabalar amaliyotida mentorlik tizimi", "19-son", "kechiktirilmasin", "Jami",
                 "Muddatni uzaytirish", "25.12.2026", "15.06.2027", "Oʻz arizasiga binoan"):  # fmt: skip
        assert part in said, part
    assert "-nashr," not in said
    assert "2-nashr," in text(made(site, "project-passport", of, edition=2), tmp_path)


def test_minutes_are_heard_discussed_decided_and_voted_and_the_extract_holds_one_item(
    site: Store, tmp_path: Path
) -> None:
    meeting = site.listing(Query("minutes", where={"body": "laboratory", "number": "5"}))[0].id
    said = text(made(site, "minutes", meeting), tmp_path)
    for part in ("BAYONNOMA", "laboratoriya kengashi yigʻilishining", "№ 5", "7 nafar", "KUN TARTIBI:", "1. ESHITILDI:",
                 "2. ESHITILDI:", "SOʻZGA CHIQDILAR:", "QAROR QILINDI:", "yoqlab – 6, qarshi – 0, betaraf – 1"):  # fmt: skip
        assert part in said, part
    item = site.listing(Query("minutes_item", where={"minutes": meeting, "position": 2}))[0].id
    cut = text(made(site, "minutes-extract", item), tmp_path)
    assert "BAYONNOMADAN KOʻCHIRMA" in cut
    assert "Asliga toʻgʻri" in cut
    assert "2. ESHITILDI:" in cut
    assert "1. ESHITILDI:" not in cut


def test_the_plan_fills_a_cell_for_every_month_of_a_task_and_fits_a3(site: Store, tmp_path: Path) -> None:
    of = named(site, "project", "Ochiq quloq")
    document = made(site, "project-plan", of)
    [table] = [block for block in document.blocks if isinstance(block, Table)]
    groups = [column.group for column in table.columns if column.group]
    assert groups == ["2026"] * 4 + ["2027"] * 3
    first = table.rows[0]
    assert not isinstance(first, Row)
    assert [cell.fill for cell in first[4:-1] if isinstance(cell, Cell)] == ["red", "red", "", "", "", "", ""]
    large = made(site, "project-plan", of, size="A3")
    assert (large.page.width, large.page.height) == (420, 297)
    registry.write([large], tmp_path / "plan.pdf")
    box = PdfReader(tmp_path / "plan.pdf").pages[0].mediabox
    assert round(float(box.width) / 72 * 25.4) == 420
    registry.write([large], tmp_path / "plan.xlsx")
    book = load_workbook(tmp_path / "plan.xlsx")
    assert book.active is not None
    assert int(book.active.page_setup.paperSize) == 8
    with pytest.raises(LabDeskError, match="A4 or A3"):
        made(site, "project-plan", of, size="A5")
    assert Page("A3").margins == Page("A4").margins


def test_a_short_plan_is_drawn_by_weeks_and_a_very_long_one_by_quarters(store: Store) -> None:
    project = store.save("project", {"title": "Bogʻ"})
    task = store.save(
        "project_task", {"project": project, "title": "Ish", "starts": date(2026, 11, 2), "due": date(2026, 11, 29)}
    )
    assert [c.title for c in _spans(store, project)] == ["2", "9", "16", "23"]
    store.save("project_task", {"due": date(2030, 1, 10)}, task)
    assert [c.title for c in _spans(store, project)][:2] == ["IV", "I"]


def _spans(store: Store, project: int) -> list[Any]:
    [table] = [block for block in made(store, "project-plan", project).blocks if isinstance(block, Table)]
    return [column for column in table.columns if column.group]


def test_the_tally_comes_back_in_its_order_and_the_bank_follows_the_votes(store: Store) -> None:
    store.save("site", {"name": "12-son DMTT"})
    for title, area in (("Suv", "content"), ("Bogʻ", "parents"), ("Nutq", "content")):
        store.save("problem", {"title": title, "area": area})
    store.save("problem", {"title": "Eski", "state": "solved"})
    tally = made(store, "problem-tally")
    assert [row[1] for row in rows(tally)] == ["Nutq", "Suv", "Bogʻ"]
    assert tally.code is not None
    registry.keep_codes(store, [tally])
    paper = papers.find(store, tally.code.shown)
    found = list(papers.lines(store, paper, cyrillic=False))
    assert [line.title for line in found] == ["Nutq", "Suv", "Bogʻ"]
    papers.enter(store, paper, {line.id: {"votes": n, "ballots": 9} for n, line in enumerate(found, 3)})
    assert [row.values[0] for row in store.listing(Query("problem", ("title",)))][:3] == ["Bogʻ", "Suv", "Nutq"]
    ballot = made(store, "problem-ballot")
    assert ballot.code is None
    assert [row[0] for row in rows(ballot) if len(row) > 1] == [1, 2, 3, 4, 5]


def test_the_matrix_shows_what_nobody_serves_and_what_overlaps(site: Store) -> None:
    found = {row[1]: row[-2:] for row in rows(made(site, "programme-matrix", t=EN)) if len(row) > 2}
    assert found["Tarbiyachilar portfoliosini yuritish"] == [0, "Nobody serves it"]
    assert found["Tabiat bilan bevosita tanishtirish"] == [2, "Overlap"]
    assert found["Mentorlik tizimini yoʻlga qoʻyish"] == [1, ""]
    legend = rows(made(site, "programme-matrix", t=EN), 1)
    assert [row[1] for row in legend if row[-1]] == ["Kechki sayrda harakatli oʻyinlar"]


def test_joint_projects_are_those_with_members_of_a_partner(site: Store, store: Store) -> None:
    listed = [row[1] for row in rows(made(site, "joint-projects"))]
    assert "Kichik konstruktor: oddiy robotlar bilan tanishuv" in listed
    assert "Kechki sayrda harakatli oʻyinlar" not in listed
    assert plain(str(rows(made(store, "joint-projects"))[0][0])) == ""


def test_a_packet_follows_the_stages_and_an_edition_keeps_paper_and_data(site: Store, tmp_path: Path) -> None:
    of = named(site, "project", "Bola nutqini")
    keys = [wanted.key for wanted in project_papers.queue(site, of)]
    assert keys == [
        "project-passport", "minutes-extract", "project-group-order", "project-plan", "expert-conclusion",
        "remarks-answers", "implementation-programme", "calendar-plan", "pilot-act", "minutes-extract",
        "introduction-act",
    ]  # fmt: skip
    project_papers.bind(site, of, tmp_path / "all.pdf", UZ)
    marks = PdfReader(tmp_path / "all.pdf").outline
    assert len(marks) >= 5
    assert project_papers.queue(site, of, "group") == [Wanted("project-group-order", (1,))]
    first = project_papers.keep_edition(site, of, UZ)
    gates_before = gates.stage_of(site, of)
    second = project_papers.keep_edition(site, of, UZ)
    assert [each.number for each in project_papers.editions(site, of)] == [1, 2]
    data = json.loads(site.blob(site.get("attachment", second.data)["content"]) or b"")
    assert (data["edition"], data["project"]["stage"], len(data["project_task"])) == (2, gates_before, 3)
    kept = site.blob(site.get("attachment", first.paper)["content"])
    assert kept is not None
    assert kept.startswith(b"%PDF")
