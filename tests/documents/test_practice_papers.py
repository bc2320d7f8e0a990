"""Papers of an assessed practice, drawn up from the sample year in four languages, written and read back."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from labdesk.documents import packet, registry, student_file
from labdesk.documents.characteristic import draft_text
from labdesk.documents.model import Chart, Document, Heading, Paragraph, Row, Rules, Table, plain
from labdesk.documents.pdf import write_packet
from labdesk.errors import Cancelled, NothingToPrint
from labdesk.i18n import LANGUAGES, Language, language
from labdesk.i18n.scripts import script_of
from labdesk.operations import assessment
from labdesk.store import Query, Store
from labdesk.work import Progress

OF_PERIOD = (
    "grade-sheet", "practice-summary", "practice-questionnaire", "practice-rating", "incentive-papers",
)  # fmt: skip
OF_STUDENT = ("practice-assessment", "practice-characteristic", "practice-report")


@pytest.fixture(scope="module")
def site(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample year, read and not changed by the tests of this file that ask for it."""
    copied = shutil.copy(sample_file, tmp_path_factory.mktemp("papers") / "site.labdesk")
    opened = Store.open(Path(copied))
    yield opened
    opened.close()


def spring(store: Store) -> int:
    where = {"title": "2026-yil bahorgi pedagogik amaliyot"}
    return store.listing(Query("practice_period", ("id",), where=where), 0, 1)[0].id


def first(store: Store, key: str, **where: Any) -> int:
    return store.listing(Query(key, ("id",), where=where), 0, 1)[0].id


def student(store: Store) -> int:
    return assessment.placements_of(store, spring(store))[0]


def made(store: Store, key: str, code: str = "uz-Latn", of: int | None = None) -> list[Document]:
    subject = registry.printed()[key].subject
    known = {"practice_period": spring(store), "placement": student(store), "": None}
    row_id = of if of is not None or subject in known else first(store, subject)
    return registry.make(store, key, language(code), row_id if row_id is not None else known[subject])


def text(documents: list[Document]) -> str:
    """The pages as a reader sees them, on one line."""
    file = io.BytesIO()
    write_packet(documents, file)
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


def tables(document: Document) -> list[list[list[Any]]]:
    return [
        [list(row.cells if isinstance(row, Row) else row) for row in block.rows]
        for block in document.blocks if isinstance(block, Table)
    ]  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "key", [*OF_PERIOD, *OF_STUDENT, "practice-comparison", "visit-sheet", "lesson-analysis", "incentive-paper"]
)
def test_every_paper_speaks_the_language_asked_for_and_fits(site: Store, key: str, code: str) -> None:
    documents = made(site, key, code)
    assert all(document.language == code for document in documents)
    titles = [plain(b.text) for d in documents for b in d.blocks if isinstance(b, Heading)]
    assert "{" not in " ".join(titles)
    most = {"practice-report": 5, "practice-summary": 2}.get(key, 1)
    assert max(registry.page_count(document) for document in documents[:2]) <= most
    if code in ("ru", "uz-Cyrl") and titles:
        assert script_of(titles[0]) == "cyrl"


def test_the_grade_sheet_gives_points_as_given_and_counts_the_grades(site: Store) -> None:
    (sheet,) = made(site, "grade-sheet")
    ((*rows,),) = tables(sheet)
    results = assessment.results_of(site, spring(site))
    assert len(rows) == len(results) == 30
    assert [row[7] for row in rows] == [results[i].total for i in assessment.placements_of(site, spring(site))]
    said = text([sheet])
    counted = {code: sum(r.grade == code for r in results.values()) for code in "5432"}
    assert "".join(f"“{code}” – {n}, " for code, n in counted.items()) in said
    assert "kundalik × 30 %" in said
    assert "Rahbari" in said or "rahbari" in said


def test_the_assessment_sheet_shows_three_views_and_the_growth(site: Store) -> None:
    (sheet,) = made(site, "practice-assessment", "en")
    marks = assessment.marks_of(site, [student(site)])[student(site)]
    row = tables(sheet)[0][0]
    assert row[2:11] == [
        marks.points("leadership", point, who)
        for point in ("start", "middle", "end")
        for who in ("self", "mentor", "supervisor")
    ]
    (chart,) = [b for b in sheet.blocks if isinstance(b, Chart)]
    assert [series.name for series in chart.series] == ["The student herself", "Mentor", "Supervisor"]
    assert chart.series[1].values[0] == marks.average("start", "mentor")


def test_a_sheet_without_marks_is_a_blank_to_fill_in(year: Store) -> None:
    placement = student(year)
    for key in ("quality_mark", "checkpoint", "practice_result"):
        year.delete(key, [row.id for row in year.listing(Query(key, where={"placement": placement}), 0, -1)])
    (sheet,) = made(year, "practice-assessment")
    assert len(tables(sheet)[0]) == 11
    assert not any(isinstance(block, Chart) for block in sheet.blocks)
    (paper,) = made(year, "practice-characteristic")
    assert any(isinstance(block, Rules) for block in paper.blocks)


def test_a_characteristic_is_drafted_in_each_language_from_the_data(site: Store) -> None:
    drafts = {code: draft_text(site, student(site), language(code)).splitlines() for code in LANGUAGES}
    assert {len(paragraphs) for paragraphs in drafts.values()} == {3}
    assert "Of 66 hours planned 66 were worked." in drafts["en"][0]  # analysis and paperwork are not in the calendar
    assert "3 lessons were given. 1 of them was an open lesson." in drafts["en"][1]
    assert "3 ta mashgʻulot oʻtkazdi" in drafts["uz-Latn"][1]
    assert "проведено 3 занятия" in drafts["ru"][1]
    assert all(script_of(paragraph) == "cyrl" for code in ("uz-Cyrl", "ru") for paragraph in drafts[code])


def test_a_text_written_by_hand_stands_in_its_own_language_only(year: Store) -> None:
    placement = student(year)
    assessment.write_result(year, placement, {"text": "Oʻz soʻzim.\nIkkinchi xat boshi.", "text_ru": ""})
    assert "Oʻz soʻzim." in text(made(year, "practice-characteristic"))
    assert "Ўз сўзим." in text(made(year, "practice-characteristic", "uz-Cyrl"))
    for code in ("ru", "en"):
        paragraphs = [plain(b.text) for b in made(year, "practice-characteristic", code)[0].blocks
                      if isinstance(b, Paragraph)]  # fmt: skip
        assert not any("soʻzim" in paragraph for paragraph in paragraphs)
    assessment.write_result(year, placement, {"text_ru": "Свои слова."})
    assert "Свои слова." in text(made(year, "practice-characteristic", "ru"))


def test_a_long_characteristic_stays_on_one_sheet(year: Store) -> None:
    assessment.write_result(year, student(year), {"text": "Amaliyot davrida faol qatnashdi. " * 95})
    assert registry.page_count(made(year, "practice-characteristic")[0]) == 1


def test_what_students_say_needs_three_answers(year: Store) -> None:
    (paper,) = made(year, "practice-rating", "en")
    assert tables(paper)[0][0][2] == 24
    sheets = [r.id for r in year.listing(Query("practice_rating", ("sheet",)), 0, -1) if r.values[0] > 2]
    year.delete("practice_rating", sheets)
    (paper,) = made(year, "practice-rating", "en")
    assert [row[2] for row in tables(paper)[0]] == ["–"] * 6
    assert not any(isinstance(block, Chart) for block in paper.blocks)


def test_certificates_are_framed_and_letters_greet_a_colleague_or_a_student(year: Store) -> None:
    papers = made(year, "incentive-papers", "en")
    assert len(papers) == 13
    framed = [paper for paper in papers if paper.page.landscape]
    assert len(framed) == 8
    assert all(paper.page.frame for paper in framed)
    letters = text([paper for paper in papers if not paper.page.landscape])
    assert letters.count("Dear colleague!") == 5
    assert "T-01/26" in letters


def test_a_practice_without_thanks_says_so(year: Store) -> None:
    year.delete("incentive", [row.id for row in year.listing(Query("incentive"), 0, -1)])
    with pytest.raises(NothingToPrint, match="Nobody is thanked"):
        made(year, "incentive-papers")


def test_periods_are_compared_without_lines_nobody_has(site: Store) -> None:
    (paper,) = made(site, "practice-comparison", "en")
    names = [row[0] for row in tables(paper)[0]]
    assert "Students" in names
    assert "Attendance" in names
    site_of_one = [row for row in tables(paper)[0] if all(value in ("", "–") for value in row[1:])]
    assert site_of_one == []
    assert all(len(row) == 3 for row in tables(paper)[0])


def test_a_visit_sheet_has_the_lessons_seen_and_the_steps(site: Store) -> None:
    visit = first(site, "supervisor_visit", period=spring(site), held=True)
    (sheet,) = made(site, "visit-sheet", "en", of=visit)
    assert len(tables(sheet)[1]) == 3
    assert tables(sheet)[1][0][1]


def test_papers_are_written_as_sheets_too(site: Store, tmp_path: Path) -> None:
    for key in ("grade-sheet", "practice-assessment", "incentive-papers"):
        registry.write(made(site, key), tmp_path / f"{key}.xlsx")
    cells = [cell for row in load_workbook(tmp_path / "grade-sheet.xlsx").active.values for cell in row]  # type: ignore[union-attr]
    assert "Baho (raqam va soʻz bilan)" in cells


# --- the files -------------------------------------------------------------------------------------------------------


def outline(path: Path) -> list[Any]:
    def titles(entries: list[Any]) -> list[Any]:
        return [titles(e) if isinstance(e, list) else e.title for e in entries]

    return titles(PdfReader(path).outline)


def bound(store: Store, queue: list[packet.Wanted], t: Language, path: Path, progress: Progress | None = None) -> Path:
    packet.write(packet.draw_up(store, queue, t, progress), path, progress, cover=True)
    return path


def test_every_paper_of_the_files_is_a_known_one() -> None:
    known = registry.printed()
    assert [key for key in student_file.STUDENT_PAPERS if key not in known] == []
    subjects = {known[key].subject for key in student_file.PERIOD_PAPERS}
    assert subjects == {"practice_period", "supervisor_visit", "incentive"}


def test_the_file_of_a_student_is_bound_under_her_name(site: Store, tmp_path: Path) -> None:
    t = language("uz-Latn")
    path = bound(site, student_file.student_file(site, student(site), t), t, tmp_path / "a.pdf")
    _, name, inside = outline(path)
    papers = [each for each in inside if isinstance(each, str)]
    assert name == site.titles("placement", [student(site)])[student(site)]
    labels = [t(registry.printed()[key].label) for key in student_file.STUDENT_PAPERS]
    assert papers[:5] == labels[:5]
    assert len(papers) == 8
    assert all(title.startswith(labels[5]) for title in papers[5:])


def test_her_certificate_stands_in_her_file_and_not_in_that_of_another(site: Store) -> None:
    given = first(site, "incentive", period=spring(site), sort="certificate")
    person = site.get("incentive", given)["person"]
    hers = first(site, "placement", period=spring(site), student=first(site, "student", person=person))
    other = next(each for each in assessment.placements_of(site, spring(site)) if each != hers)
    t = language("ru")
    assert student_file.student_file(site, hers, t)[-1].ids == (given,)
    assert given not in [i for w in student_file.student_file(site, other, t) for i in w.ids if "incentive" in w.key]


def test_the_file_of_a_practice_begins_with_its_own_papers(year: Store, tmp_path: Path) -> None:
    period, t = spring(year), language("ru")
    others = assessment.placements_of(year, period)[2:]
    year.delete("placement", others)
    heads = outline(bound(year, student_file.practice_file(year, period, t), t, tmp_path / "b.pdf"))
    visits = len(year.listing(Query("supervisor_visit", where={"period": period}), 0, -1))
    sheet = t(registry.printed()["visit-sheet"].label)
    assert sum(title.startswith(sheet) for title in heads[2] if isinstance(title, str)) == visits > 0
    names = [each for each in heads if isinstance(each, str)][1:]
    left = assessment.placements_of(year, period, cyrillic=True)
    titles = year.titles("placement", left, True)
    assert names == ["2026-yil bahorgi pedagogik amaliyot", *(titles[i] for i in left)]


def test_a_wish_to_stop_is_heard_at_once_and_leaves_no_file(site: Store, tmp_path: Path) -> None:
    t, steps = language("uz-Latn"), []

    def stopped() -> bool:
        steps.append(1)
        return len(steps) > 5

    with pytest.raises(Cancelled):
        bound(site, student_file.practice_file(site, spring(site), t), t, tmp_path / "c.pdf", Progress(stopped=stopped))
    assert len(steps) == 6
    assert list(tmp_path.iterdir()) == []
