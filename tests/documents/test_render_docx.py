"""Word papers read back: what an office finds in them when it goes on editing."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date
from itertools import cycle
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm
from openpyxl import load_workbook

from labdesk.documents import registry
from labdesk.documents.docx import write_docx
from labdesk.documents.model import (
    Cell,
    Chart,
    Clause,
    Clauses,
    Column,
    Contents,
    Document,
    Heading,
    Keep,
    Page,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Section,
    Series,
    Signature,
    Signatures,
    Table,
    group,
)
from labdesk.errors import Cancelled, LabDeskError
from labdesk.i18n import LANGUAGES, language
from labdesk.store import Query, Store
from labdesk.work import Progress
from tests.documents.test_render_pdf import HOSTILE, LETTERS, every_block

REGISTER = Document(
    "Shartnomalar reyestri",
    [
        Heading("Shartnomalar reyestri", 1),
        Table(
            [Column("№"), Column("Sana", kind="date", group="Asosiy"), Column("Ball", digits=1, group="Asosiy")],
            [group("Amaldagi"), *((n, date(2026, 11, 23), 86.5) for n in range(1, 41)), (Cell("Jami", span=2), 3460)],
        ),
    ],
    author="M. Karimova",
    page=Page(landscape=True, numbers="of", numbers_from=1),
)


def read(documents: Document | list[Document]) -> Any:
    file = io.BytesIO()
    write_docx(documents, file)
    return docx.Document(file)


def part(documents: Document | list[Document], name: str) -> str:
    file = io.BytesIO()
    write_docx(documents, file)
    return zipfile.ZipFile(file).read(name).decode()


def paper(*blocks: Any, **looks: Any) -> Document:
    return Document("Sinov", blocks, **looks)


def text_of(made: Any) -> str:
    return "\n".join(said.text or "" for said in made.element.iter(qn("w:t")))


def fields(element: Any) -> list[str]:
    return [(code.text or "").strip() for code in element.iter(qn("w:instrText"))]


def test_text_stands_in_word_s_own_styles() -> None:
    made = read(
        paper(
            Heading("BUYRUQ", 1),
            Heading("Bob", 2, numbered=True),
            Heading("Chetda", 2, listed=False),
            Paragraph(["Matn ", Run("qalin", bold=True)]),
            Clauses([Clause("Birinchi", ["Ichki"]), "Ikkinchi"]),
        )
    )
    said = [(one.style.name, one.text.replace("\u00a0", " ")) for one in made.paragraphs]
    assert said[:2] == [("Heading 1", "BUYRUQ"), ("Heading 2", "1. Bob")]
    assert said[3:7] == [
        ("Body Text", "Matn qalin"),
        ("List", "1. Birinchi"),
        ("List 2", "1.1. Ichki"),
        ("List", "2. Ikkinchi"),
    ]
    assert 'outlineLvl w:val="1"' in made.styles["Heading 2"].element.xml
    assert 'outlineLvl w:val="9"' in made.paragraphs[2].style.element.xml
    body = made.styles["Body Text"]
    assert body.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.JUSTIFY
    assert abs(body.paragraph_format.first_line_indent - Mm(12.5)) < 700
    assert made.paragraphs[3].runs[1].bold
    assert (made.styles["Normal"].font.name, made.styles["Normal"].font.size.pt) == ("Times New Roman", 14)


def test_a_table_repeats_its_heading_and_keeps_rows_whole() -> None:
    made = read(REGISTER)
    (table,) = made.tables
    assert len(table.rows) == 2 + 1 + 40 + 1
    flags = [(row._tr.trPr.find(qn("w:tblHeader")), row._tr.trPr.find(qn("w:cantSplit"))) for row in table.rows]
    assert [head is not None for head, _ in flags[:4]] == [True, True, False, False]
    assert all(whole is not None for _, whole in flags)
    assert [cell.text for cell in table.rows[0].cells] == ["№", "Asosiy", "Asosiy"]
    assert [cell.text for cell in table.rows[1].cells] == ["№", "Sana", "Ball"]
    assert [cell.text for cell in table.rows[3].cells] == ["1", "23.11.2026", "86,5"]
    assert table.rows[2].cells[0]._tc is table.rows[2].cells[2]._tc
    assert table.rows[-1].cells[0].text == table.rows[-1].cells[1].text == "Jami"


def test_sections_have_their_own_shape() -> None:
    made = read(
        paper(Paragraph("a"), Section(Page(landscape=True)), Paragraph("b"), Section(Page("A5")), Paragraph("c"))
    )
    shapes = [(s.orientation, round(s.page_width.mm), round(s.left_margin.mm)) for s in made.sections]
    assert shapes == [
        (WD_ORIENT.PORTRAIT, 210, 30),
        (WD_ORIENT.LANDSCAPE, 297, 20),
        (WD_ORIENT.PORTRAIT, 148, 20),
    ]
    assert [s.different_first_page_header_footer for s in made.sections] == [True, False, False]
    assert [paragraph.text for paragraph in made.paragraphs] == ["a", "b", "c"]


@pytest.mark.parametrize(("code", "words"), [("uz-Latn", "sahifa"), ("ru", "Страница"), ("en", "Page")])
def test_page_numbers_are_fields_in_the_words_of_the_language(code: str, words: str) -> None:
    (sheet,) = read(replace(REGISTER, language=code)).sections
    assert sorted(fields(sheet.footer._element)) == ["NUMPAGES", "PAGE"]
    assert words in sheet.footer.paragraphs[0].text
    assert not sheet.different_first_page_header_footer


def test_front_sheets_without_numbers_are_a_section_of_their_own() -> None:
    made = read(
        paper(
            *(Paragraph(one) if one else PageBreak() for one in ("a", "", "b", "", "c", "", "d")),
            page=Page(numbers_from=3),
        )
    )
    front, rest = made.sections
    assert (fields(front.footer._element), fields(rest.footer._element)) == ([], ["PAGE"])
    assert [p.text for p in made.paragraphs if p.paragraph_format.page_break_before] == ["b", "d"]


def test_each_paper_of_a_packet_counts_its_own_pages() -> None:
    made = read([REGISTER, replace(REGISTER, size=11, language="ru"), REGISTER])
    starts = [sheet._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) for sheet in made.sections]
    assert starts == ["1", "1", "1"]
    assert sorted(fields(made.sections[0].footer._element)) == ["PAGE", "SECTIONPAGES"]
    styles = [one.style for one in made.paragraphs if one.text]
    assert [style.name for style in styles] == ["Heading 1", "heading 1 (2)", "Heading 1"]
    assert [_language(style.base_style) for style in styles] == ["uz-Latn-UZ", "ru-RU", "uz-Latn-UZ"]


def _language(style: Any) -> str:
    return str(style.element.rPr.find(qn("w:lang")).get(qn("w:val")))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_language_of_the_text_is_known_to_word(code: str) -> None:
    made = read(paper(Paragraph("Matn"), language=code, author="M. Karimova", subject="Amaliyot"))
    assert _language(made.styles["Normal"]).split("-")[0] == code.split("-", maxsplit=1)[0]
    core = made.core_properties
    assert (core.title, core.author, core.subject, core.language) == ("Sinov", "M. Karimova", "Amaliyot", code)


def test_notes_are_footnotes() -> None:
    document = paper(Paragraph(["Bir", Run(" ikki", note="Birinchi izoh"), Run(" uch", note="<ikkinchi>")]))
    calls = [one.get(qn("w:id")) for one in read(document).element.iter(qn("w:footnoteReference"))]
    notes = part(document, "word/footnotes.xml")
    assert calls == ["1", "2"]
    assert "Birinchi izoh" in notes and "&lt;ikkinchi&gt;" in notes


def test_contents_are_a_field_over_the_listed_headings() -> None:
    made = read(
        paper(
            Contents("MUNDARIJA", depth=2), Heading("Bir", 1), Heading("Yashirin", 2, listed=False), Heading("Ikki", 3)
        )
    )
    entries = [one for one in made.paragraphs if one.style.name.startswith("toc")]
    assert [one.text.strip() for one in entries] == ["Bir"]
    assert fields(entries[0]._p)[0].startswith('TOC \\o "1-2"')
    (link,) = entries[0]._p.iter(qn("w:hyperlink"))
    target = next(one for one in made.paragraphs if one.style.name == "Heading 1")._p
    assert target.find(qn("w:bookmarkStart")).get(qn("w:name")) == link.get(qn("w:anchor"))
    assert "updateFields" in made.settings.element.xml


def test_a_chart_is_one_of_word_s_with_its_figures() -> None:
    series = [Series("=A", [1, None]), Series("B & C", [2, 3.5])]
    made = read(paper(Chart("line", ["IX", "X"], series, "Oʻsish", 2, scale=(1, 5))))
    assert "2-rasm. Oʻsish" in text_of(made)
    (chart,) = (one.target_part for one in made.part.rels.values() if one.reltype.endswith("/chart"))
    assert b"lineChart" in chart.blob and b"B &amp; C" in chart.blob
    assert b'<c:max val="5"/><c:min val="1"/>' in chart.blob
    (book,) = (one.target_part for one in chart.rels.values())
    rows = list(load_workbook(io.BytesIO(book.blob)).worksheets[0].values)
    assert rows == [(None, "=A", "B & C"), ("IX", 1, 2), ("X", None, 3.5)]


def test_signatures_stay_with_the_words_before_them() -> None:
    made = read(paper(Paragraph("Asos: bayonnoma."), Signatures([Signature("Direktor", "N. Karimova", seal=True)])))
    (table,) = made.tables
    assert (table.cell(0, 0).text, table.cell(0, 2).text) == ("Direktor", "N. Karimova")
    assert "M.Oʻ." in table.cell(2, 0).text
    assert made.paragraphs[0].paragraph_format.keep_with_next
    assert table.cell(0, 0).paragraphs[0].paragraph_format.keep_with_next


def test_kept_blocks_hold_together_but_not_to_what_follows() -> None:
    made = read(paper(Keep([Paragraph("a"), Table([Column("x")], [("y",)]), Paragraph("b")]), Paragraph("c")))
    kept = {one.text: bool(one.paragraph_format.keep_with_next) for one in made.paragraphs if one.text}
    assert kept == {"a": True, "b": False, "c": False}
    assert made.tables[0].cell(1, 0).paragraphs[0].paragraph_format.keep_with_next
    ended = read(paper(Keep([Paragraph("a"), Table([Column("x")], [("y",), ("z",)])]), Paragraph("b"))).tables[0]
    rows = [ended.cell(n, 0).paragraphs[0].paragraph_format for n in (1, 2)]
    assert [bool(row.keep_with_next) for row in rows] == [True, False]


def test_every_block_says_its_text_and_nothing_else_happens() -> None:
    plain, hostile = (read(paper(*every_block(value))) for value in ("qiymat", HOSTILE + "\x00\x1b\ud800"))
    assert text_of(plain).count("qiymat") > 20
    tags = [sorted({one.tag for one in made.element.iter()} - {qn("w:br")}) for made in (plain, hostile)]
    assert tags[0] == tags[1]
    assert "</table>" in text_of(hostile) and "&#0;&unknown;" in text_of(hostile)
    assert not [one for one in hostile.part.rels.values() if one.is_external]
    assert LETTERS in text_of(read(paper(Paragraph(LETTERS))))


def test_words_wider_than_their_column_may_be_divided() -> None:
    made = read(paper(Table([Column("a", 1), Column("b", 40)], [("Tashkilotchilik", "matn " * 40)], size=12)))
    assert list(made.element.iter(qn("w:softHyphen")))
    assert "Tashkilotchilik" not in text_of(made)


def test_a_draft_and_a_frame_are_marked() -> None:
    made = read(paper(Paragraph("a"), draft="LOYIHA & <b>", page=Page(frame=True, landscape=True)))
    (sheet,) = made.sections
    assert all('string="LOYIHA &amp; &lt;b&gt;"' in h._element.xml for h in (sheet.header, sheet.first_page_header))
    assert sheet._sectPr.find(qn("w:pgBorders")) is not None


def test_files_are_written_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    registry.write([REGISTER], target)
    before = target.read_bytes()
    with pytest.raises(LabDeskError):
        registry.write([paper(Picture(b"no picture"))], target)
    with pytest.raises(Cancelled):
        registry.write([REGISTER], target, Progress(stopped=lambda: True))
    assert target.read_bytes() == before and list(tmp_path.iterdir()) == [target]


@pytest.fixture(scope="module")
def site(lasting_year: Store) -> Store:
    return lasting_year


def test_every_paper_of_a_site_is_written(site: Store) -> None:
    for (key, kind), code in zip(registry.printed().items(), cycle(LANGUAGES), strict=False):
        t = language(code)
        rows = site.listing(Query(kind.subject, order=("id",)), 0, 1) if kind.subject else []
        if kind.subject and not rows:
            continue
        papers = registry.make(site, key, t, rows[0].id if rows else None)
        made = read(papers)
        assert made.paragraphs or made.tables, key
        assert made.core_properties.language == code
