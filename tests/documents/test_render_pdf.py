"""PDF papers as a reader gets them: letters, fonts, pages, bookmarks, notes, hostile values."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from labdesk.documents import fonts
from labdesk.documents.model import (
    Approval,
    Block,
    Bullets,
    Cell,
    Chart,
    Clause,
    Clauses,
    Column,
    Columns,
    Contents,
    Corner,
    CutLine,
    Document,
    Executor,
    Facts,
    Heading,
    Keep,
    Letterhead,
    Page,
    PageBreak,
    Paragraph,
    Picture,
    Rules,
    Run,
    Section,
    Series,
    Signature,
    Signatures,
    Spacer,
    Table,
    bold,
    group,
    total,
)
from labdesk.documents.pdf import write_packet, write_pdf
from labdesk.documents.pdf_cover import Binding
from labdesk.errors import Cancelled, LabDeskError
from labdesk.work import Progress

HOSTILE = """<font color="[ [ getattr(pow,Word('__globals__'))['os'].system('touch pwned') ] ]">exploit</font>
<img src="file:///etc/hostname" width="10" height="10"/> <img src="http://127.0.0.1:9/x.png"/>
<b><i>unclosed Karimov & Petrov <3 yosh> 2 <para alignment="zzz">x</para> &#0;&unknown; %(a)s </table>"""
LETTERS = "ʻʼ oʻ gʻ Ўў Ққ Ғғ Ҳҳ Ёё ş ğ ö ç № « » “ ” – — … □ ☐ ☑ ✓ × ° §"


def drawn(*blocks: Block, language: str = "uz-Latn", **looks: object) -> PdfReader:
    return read([Document("Sinov", blocks, language=language, **looks)])  # type: ignore[arg-type]


def read(documents: list[Document], continuous: bool = False) -> PdfReader:
    file = io.BytesIO()
    write_packet(documents, file, binding=Binding(continuous=continuous))
    return PdfReader(file)


def text_of(reader: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


def flat(text: str) -> str:
    return re.sub(r"\s+", "", text)


def picture(width: int = 60, height: int = 40) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(file, "PNG")
    return file.getvalue()


def every_block(value: str) -> list[Block]:
    return [
        Letterhead(value, [value], partner=value, date=value, number=value, place=value),
        Approval([value], [value]),
        Corner([value]),
        Heading(value, 1),
        Heading(value, 2, numbered=True),
        Paragraph(["a ", Run(value, bold=True, underline=True, note=value)]),
        Clauses([value, Clause(value, [value])]),
        Bullets([value]),
        Facts([(value, value)]),
        Table([Column(value), Column(value, group=value)], [(value, 1.5), group(value), total(value, 2)], value, 1),
        Chart("bar", [value], [Series(value, [3])], value, 1, value, value),
        Chart("line", ["a", "b"], [Series("x", [1, None]), Series("y", [2, 3])]),
        Picture(picture(), value, 1),
        Picture(hint=value),
        Signatures([Signature(value, value, seal=True)], value),
        Rules(3),
        CutLine(value),
        Contents(value),
        PageBreak(),
        Spacer(),
        Columns([Paragraph(value)], [Facts([(value, date(2026, 11, 23))])]),
        Keep([Paragraph(value), Table([Column("x")], [(value,)])]),
        Executor(value),
        Section(Page(landscape=True)),
        Paragraph(value),
    ]


def test_letters_of_all_scripts_come_out_and_every_font_is_embedded() -> None:
    reader = drawn(Paragraph(LETTERS), Table([Column("№")], [(LETTERS,)]), Paragraph(bold(LETTERS)))
    assert flat(text_of(reader)).count(flat(LETTERS.replace("□", "☐"))) == 3
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            descriptor: DictionaryObject = font.get_object()["/FontDescriptor"].get_object()
            assert "/FontFile2" in descriptor


@pytest.mark.parametrize("name", fonts.BUNDLED)
def test_bundled_families_print_what_papers_need(name: str) -> None:
    assert fonts.missing(LETTERS, name) == set()
    assert fonts.missing("漢", name) == {"漢"}
    assert name in fonts.installed()


def test_an_unknown_family_is_answered_by_the_bundled_one() -> None:
    assert fonts.family("No Such Family").name == fonts.SERIF


@pytest.mark.parametrize("language", ["uz-Latn", "uz-Cyrl", "ru", "en", "uz-Latn-x-reform"])
def test_every_block_prints_in_every_language(language: str) -> None:
    reader = drawn(*every_block("Tarbiyachi 45"), language=language, draft="NAMUNA")
    assert len(reader.pages) >= 3
    assert reader.trailer["/Root"]["/Lang"] == language
    assert reader.pages[-1].mediabox.width > reader.pages[-1].mediabox.height


def test_hostile_values_print_literally() -> None:
    printed = flat(text_of(drawn(*every_block(HOSTILE), size=10)))
    sought = flat("Karimov & Petrov <3 yosh> 2")
    assert printed.count(sought) > 15
    assert not Path("pwned").exists()


def test_control_characters_and_lone_surrogates_do_no_harm() -> None:
    assert "qalay" in text_of(drawn(Paragraph("qa\x00\x1bl\ud800a\u202ey"), Facts([("\ufffe", "\x07")])))


def test_a_cell_and_a_word_longer_than_a_page_go_on() -> None:
    words = " ".join(f"soʻz{n}" for n in range(4000))
    reader = drawn(Table([Column("A"), Column("B")], [(words, "x"), ("A" * 9000, "y")]), Paragraph("B" * 20000))
    printed = flat(text_of(reader))
    assert len(reader.pages) > 5
    assert "soʻz3999" in printed and printed.count("A") >= 9000 and printed.count("B") >= 20000


def test_long_titles_positions_and_notes_are_not_fatal() -> None:
    long = "Juda uzun nom " * 400
    drawn(
        Heading(long, 2),
        Contents(long),
        Signatures([Signature(long, long)]),
        Table([Column(long), Column(long, vertical=True)], [("a", "b")], long, 1),
        Picture(hint=long, caption=long),
        Paragraph([Run("matn", note=long)]),
        page=Page("A5"),
    )


def test_the_heading_of_a_table_is_repeated_and_all_rows_are_there() -> None:
    rows = [(n, f"Qator {n}.", date(2026, 1, 1), 0.5) for n in range(1, 301)]
    reader = drawn(Table([Column("№"), Column("Nomi"), Column("Sanasi"), Column("Ball")], rows, "Roʻyxat", 7))
    pages = [page.extract_text() for page in reader.pages]
    assert len(pages) > 4
    assert all("Sanasi" in page for page in pages)
    assert all(f"Qator {n}." in "".join(pages) for n in (1, 150, 300))
    assert "01.01.2026" in pages[0] and "0,5" in pages[0]


def test_group_rows_do_not_end_a_page() -> None:
    rows = [row for n in range(60) for row in (group(f"Bosqich {n}"), (f"ish {n}",))]
    for page in drawn(Table([Column("Ish")], rows)).pages:
        lines = [line for line in page.extract_text().splitlines() if line.startswith(("Bosqich", "ish"))]
        assert lines[-1].startswith("ish")


def test_lines_of_names_leave_other_columns_the_room_of_their_words() -> None:
    name = "G.\u00a0Oʻ.\u00a0Abdurahmonova"
    days = [Column(day, 36) for day in ("Dush", "Sesh", "Chor", "Pay", "Jum")]
    columns = [Column("Guruh", 29), Column("Smena", 12), *days, Column("Rahbar-mentor", 30)]
    rows = [("“Qaldirgʻoch”", "I", *["\n".join([name] * 3)] * 5, name) for _ in range(4)]
    page = drawn(Table(columns, rows, size=9), page=Page(landscape=True)).pages[0].extract_text()
    for word in ("Smena", "“Qaldirgʻoch”", "Abdurahmonova"):
        assert word in page


def test_a_row_of_too_many_cells_is_refused() -> None:
    with pytest.raises(ValueError, match="3 cells"):
        drawn(Table([Column("a"), Column("b")], [(1, 2, 3)]))


def test_footnotes_stand_on_the_page_that_calls_them() -> None:
    letters = "ABCDEFGHIJKL"
    blocks = [Paragraph(["Matn. " * 60, Run(f"Q{n}q", note=f"Izoh{n}.")]) for n in letters]
    pages = [page.extract_text() for page in drawn(*blocks).pages]
    assert len(pages) > 1
    for n in letters:
        (page,) = (page for page in pages if f"Q{n}q" in page)
        assert f"Izoh{n}." in page
        assert page.index(f"Q{n}q") < page.index(f"Izoh{n}.")


def test_contents_say_the_pages_of_the_headings() -> None:
    parts = [part for n in "ABC" for part in (Heading(f"{n} bob"), *(Paragraph("Matn. " * 150) for _ in range(4)))]
    reader = drawn(Contents("MUNDARIJA"), PageBreak(), *parts)
    contents = reader.pages[0].extract_text()
    for letter in "ABC":
        found = re.search(rf"{letter} bob[ .]*?(\d+)\s*$", contents, re.M)
        assert found
        assert f"{letter} bob" in reader.pages[int(found[1]) - 1].extract_text()


def test_headings_are_bookmarks_and_numbered() -> None:
    reader = drawn(
        Heading("Kirish"), Heading("Usul", numbered=True), Heading("Quyi", 3, numbered=True), Heading("Xulosa")
    )
    titles = [str(entry["/Title"]).replace("\u00a0", " ") for entry in _entries(reader.outline)]
    assert titles == ["Kirish", "1. Usul", "1.1. Quyi", "Xulosa"]


def _entries(outline: object) -> list[DictionaryObject]:
    found: list[DictionaryObject] = []
    for entry in outline if isinstance(outline, list) else [outline]:
        found += _entries(entry) if isinstance(entry, list) else [entry]
    return found


def test_pages_are_numbered_as_asked() -> None:
    def folios(**how: object) -> list[str]:
        page = Page(**how)  # type: ignore[arg-type]
        reader = drawn(
            Paragraph("a"), PageBreak(), Paragraph("b"), PageBreak(), Paragraph("c"), page=page, language="en"
        )
        return [re.sub(r"^[abc]|[abc]$", "", page.extract_text().strip()).strip() for page in reader.pages]

    assert folios() == ["", "2", "3"]
    assert folios(numbers="none") == ["", "", ""]
    assert folios(numbers_from=1, first_number=5) == ["5", "6", "7"]
    assert folios(numbers="of", numbers_from=1) == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]


def test_a_packet_has_a_bookmark_for_each_letter_and_its_own_or_running_numbers() -> None:
    page = Page("A5", numbers="of", numbers_from=1)
    letters = [
        Document(f"Yoʻllanma {n}", [Paragraph("a"), PageBreak(), Paragraph("b")], "en", page=page) for n in (1, 2)
    ]
    own, running = read(letters), read(letters, continuous=True)
    assert [entry["/Title"] for entry in _entries(own.outline)] == ["Yoʻllanma 1", "Yoʻllanma 2"]
    assert "Page 2 of 2" in own.pages[3].extract_text()
    assert "Page 4 of 4" in running.pages[3].extract_text()


def test_the_same_paper_gives_the_same_bytes_with_its_data() -> None:
    paper = Document("Nomi “A”", every_block("x"), author="Muallif", subject="Mavzu")
    files = [io.BytesIO(), io.BytesIO()]
    for file in files:
        write_pdf(paper, file)
    assert files[0].getvalue() == files[1].getvalue()
    data = PdfReader(files[0]).metadata
    assert data is not None
    assert (data.title, data.author, data.subject) == ("Nomi “A”", "Muallif", "Mavzu")


def test_justified_lines_end_at_the_margin_and_words_are_hyphenated() -> None:
    text = "Tarbiyalanuvchilarning elementar matematik malakalarini rivojlantirish boʻyicha mashgʻulotlar " * 6
    reader = drawn(Paragraph(text), page=Page("A5"))
    printed = reader.pages[0].extract_text()
    assert re.search(r"[a-zʻʼ]-\n", printed)
    assert flat(text) == flat(printed).replace("-", "")


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    rows = [(n, "x") for n in range(2000)]
    seen = []
    progress = Progress(lambda done, total, text: seen.append((done, total)), lambda: len(seen) > 5)
    with pytest.raises(Cancelled):
        write_pdf(Document("R", [Table([Column("a"), Column("b")], rows)]), tmp_path / "r.pdf", progress)
    assert list(tmp_path.iterdir()) == []
    assert seen[-1][0] > seen[0][0] and seen[-1][1] > 2000


def test_blocks_kept_together_move_to_the_next_page_only_if_they_must() -> None:
    kept = Keep([Paragraph("Xulosa. " * 40), Signatures([Signature("Direktor", "N. Sh. A.", seal=True)])])
    assert len(drawn(Spacer(100), Paragraph("a"), kept).pages) == 1
    pages = drawn(Paragraph("a"), Spacer(190), kept).pages
    assert len(pages) == 2 and "Xulosa" not in pages[0].extract_text()
    assert "Uzun" in drawn(Paragraph("a"), Keep([Paragraph("Uzun. " * 900)])).pages[0].extract_text()


def test_signatures_never_stand_alone_on_a_sheet() -> None:
    signs = Signatures([Signature("Direktor", "N. Sh. A."), Signature("Kotib", "M. K.")])
    for height in range(150, 232, 6):
        table = Table([Column("a")], [(f"qator {n}",) for n in range(5)])
        for before in ([Paragraph("oxirgi qator")], [table]):
            pages = drawn(Paragraph("a"), Spacer(height), *before, signs).pages
            (page,) = (page for page in pages if "Direktor" in page.extract_text())
            assert "qator" in page.extract_text()


def test_bad_pictures_are_one_sentence() -> None:
    for data in (b"%!PS-Adobe", b"<svg/>", b"/etc/hostname", b"\x89PNG\r\n\x1a\n broken"):
        with pytest.raises(LabDeskError, match="picture"):
            drawn(Picture(data))


def test_a_picture_wider_than_the_page_is_fitted_and_an_empty_paper_is_a_page() -> None:
    assert len(drawn(Picture(picture(3000, 4000))).pages) == 1
    assert len(drawn().pages) == 1


def test_cells_span_and_values_print_as_tables_do() -> None:
    columns = [Column("a"), Column("b", digits=1), Column("c"), Column("d")]
    printed = text_of(drawn(Table(columns, [(Cell("keng", span=2), True, None), ("y", 8.0, False, 1234.5)])))
    assert "keng" in printed and "8,0" in printed and "✓" in printed and "1 234,5" in printed.replace("\u00a0", " ")
