"""Several papers at once: one bound file, or a folder of them, whole or not at all."""

from __future__ import annotations

import io
import re
import tempfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from labdesk.cli import main
from labdesk.documents import packet
from labdesk.documents.model import Document, Heading, Page, PageBreak, Paragraph
from labdesk.documents.packet import Item, Packet, Wanted
from labdesk.documents.pdf import write_packet
from labdesk.errors import Cancelled, LabDeskError
from labdesk.i18n import language
from labdesk.store import Query, Store
from labdesk.work import Progress


@pytest.fixture(scope="module")
def full(lasting_year: Store) -> Store:
    """A whole school year."""
    return lasting_year


def ids(store: Store, key: str, most: int) -> tuple[int, ...]:
    return tuple(row.id for row in store.listing(Query(key), 0, most))


@pytest.fixture
def made(full: Store) -> Packet:
    """A passport, two cards, and the letters of a period."""
    period = next(each for each in ids(full, "practice_period", 9) if letters_of(full, each))
    queue = [
        Wanted("site-passport"), Wanted("talent-card", ids(full, "talent", 2)), Wanted("placement-letters", (period,)),
    ]  # fmt: skip
    return packet.draw_up(full, queue, language("en"))


def letters_of(store: Store, period: int) -> int:
    return store.total(Query("placement", where={"period": period}))


def outline(reader: PdfReader, deepest: int = 1) -> list[tuple[int, str, int]]:
    """Level, title and page from 1 of the bookmarks."""
    found: list[tuple[int, str, int]] = []

    def walk(entries: list, level: int) -> None:
        for entry in entries:
            if isinstance(entry, list):
                walk(entry, level + 1)
            elif level <= deepest:
                found.append((level, str(entry.title), reader.get_destination_page_number(entry) + 1))

    walk(reader.outline, 0)
    return found


def simple(n: int, pages: int = 1, **page: object) -> Item:
    """A paper of so many pages."""
    blocks: list = []
    for number in range(pages):
        blocks += [*([PageBreak()] if number else []), Paragraph(f"paper {n} sheet {number + 1}")]
    paper = Document(f"Paper {n}", [Heading(f"Heading {n}"), *blocks], page=Page(**page), language="en")  # type: ignore[arg-type]
    return Item(f"Paper {n}", "", [paper])


def bound(made: Packet, **how: bool) -> PdfReader:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "packet.pdf"
        packet.write(made, target, **how)
        return PdfReader(io.BytesIO(target.read_bytes()))


def test_bookmarks_lead_from_the_paper_to_its_record_and_its_headings(made: Packet) -> None:
    reader = bound(made, cover=True)
    found = outline(reader)
    papers = [title for level, title, _ in found if level == 0]
    assert papers[1].startswith("Site passport")
    assert papers[2:] == ["Talent record card", "Placement letters of a period"]
    cards = found[[title for _, title, _ in found].index("Talent record card") + 1 :]
    assert [level for level, _, _ in cards[:2]] == [1, 1]
    text = reader.pages[cards[0][2] - 1].extract_text()
    assert cards[0][1].split()[0] in text
    assert max(level for level, _, _ in outline(reader, 9)) >= 2


def test_the_cover_lists_the_papers_with_the_pages_of_the_file() -> None:
    reader = bound(Packet([simple(1, 3), simple(2, 2), simple(3)], "en", "Kindergarten 5"), cover=True)
    assert len(reader.pages) == 7
    text = " ".join(reader.pages[0].extract_text().split())
    assert "Kindergarten 5" in text
    assert re.findall(r"Paper (\d)[ .]+(\d)", text) == [("1", "2"), ("2", "5"), ("3", "7")]
    links = [link.get_object() for link in reader.pages[0]["/Annots"]]
    assert len(links) == 3


def test_pages_are_counted_in_each_paper_or_through_the_packet() -> None:
    papers = Packet([simple(1, 3), simple(2, 2, numbers="none")], "en")
    own = [page.extract_text() for page in bound(papers).pages]
    assert not any("of 5" in text for text in own)
    running = [page.extract_text() for page in bound(papers, running=True).pages]
    assert [f"Page {n} of 5" in text for n, text in enumerate(running, 1)] == [True] * 5
    covered = [page.extract_text() for page in bound(papers, running=True, cover=True).pages]
    assert "Page 6 of 6" in covered[5]


def test_one_paper_alone_is_the_same_as_ever(full: Store, tmp_path: Path) -> None:
    alone = packet.draw_up(full, [Wanted("site-passport")], language("ru"))
    assert len(alone.documents) == 1
    reader = bound(alone)
    assert "ПАСПОРТ" in reader.pages[0].extract_text()
    assert reader.metadata is not None
    assert reader.metadata.title == alone.documents[0].title


def test_a_folder_holds_a_file_for_every_paper_under_a_plain_name(made: Packet, tmp_path: Path) -> None:
    files = packet.write_folder(made, tmp_path / "new" / "papers")
    assert [f.name for f in sorted((tmp_path / "new" / "papers").iterdir())] == [f.name for f in files]
    assert files[0].name == "01_Site_passport.pdf"
    assert files[1].name.startswith("02_Talent_record_card_")
    assert files[3].name.startswith("04_Placement_letter_")
    assert len(files) == len(made.documents)
    assert "SITE PASSPORT" in PdfReader(files[0]).pages[0].extract_text()
    assert sorted(each.name for each in (tmp_path / "new").iterdir()) == ["papers"]


@pytest.mark.parametrize("ending", [".docx", ".xlsx", ".html"])
def test_a_folder_may_hold_files_to_go_on_editing(ending: str, tmp_path: Path) -> None:
    files = packet.write_folder(Packet([simple(1), simple(2)], "en"), tmp_path / "papers", ending)
    assert [f.name for f in files] == [f"01_Paper_1{ending}", f"02_Paper_2{ending}"]
    assert all(f.stat().st_size > 500 for f in files)


def test_a_packet_becomes_one_workbook(tmp_path: Path) -> None:
    packet.write(Packet([simple(1), simple(2)], "en"), tmp_path / "papers.xlsx")
    assert load_workbook(tmp_path / "papers.xlsx").sheetnames == ["Paper 1", "Paper 2"]


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_cancelled_packet_leaves_nothing(after: int, tmp_path: Path) -> None:
    papers = Packet([simple(n, 4) for n in range(1, 9)], "en")
    for write, target in ((packet.write, tmp_path / "papers.pdf"), (packet.write_folder, tmp_path / "papers")):
        asked = iter(range(1000))
        progress = Progress(stopped=lambda asked=asked: next(asked) >= after)  # type: ignore[misc]
        with pytest.raises(Cancelled):
            write(papers, target, progress=progress)  # type: ignore[operator]
        assert list(tmp_path.iterdir()) == []


def test_a_wish_to_stop_is_heard_within_a_page() -> None:
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return False

    write_packet(simple(1, 40).documents, io.BytesIO(), progress=Progress(stopped=stopped))
    assert asked >= 40


def test_a_folder_that_holds_files_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    with pytest.raises(LabDeskError):
        packet.write_folder(Packet([simple(1)], "en"), tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["mine.txt"]
    assert packet.free_folder(tmp_path, "mine.txt").name == "mine.txt (2)"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Buyruq – «Bogʻ»: 1/2?", "Buyruq_«Bogʻ»_1_2"),
        ("…/../etc", "…_.._etc"),
        ("a" * 300, "a" * 80),
        ("...", "LabDesk"),
        ("Акт\n№ 5 ", "Акт_№_5"),
    ],
)
def test_names_of_files_are_safe(text: str, name: str) -> None:
    assert packet.safe_name(text, "_") == name


def test_the_command_line_binds_and_scatters(
    full: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LABDESK_LANGUAGE", "en")
    site, cards = str(full.path), ids(full, "talent", 3)
    one = tmp_path / "packet.pdf"
    words = [f"talent-card:{cards[0]},{cards[1]}", "site-passport"]
    assert main(["packet", site, *words, "-o", str(one), "--language", "en", "--running"]) == 0
    assert "Papers in this packet" in PdfReader(one).pages[0].extract_text()
    assert main(["packet", site, *words, "-o", str(tmp_path / "papers"), "--files", "html"]) == 0
    assert len(list((tmp_path / "papers").glob("*.html"))) == 3
    numbers = [str(each) for each in cards]
    assert main(["print", site, "talent-card", "--of", *numbers, "-o", str(tmp_path / "cards.pdf")]) == 0
    assert len(PdfReader(tmp_path / "cards.pdf").pages) >= 3
    capsys.readouterr()
    for word, said in (
        ("nothing", "There is no document"),
        ("talent-card:x", "as talent-card:1,2"),
        ("talent-card", "Say which records"),
        ("site-passport:1", "of the whole site"),
        ("talent-card:999999", "does not exist"),
    ):
        assert main(["packet", site, word, "-o", str(tmp_path / "no.pdf")]) == 1
        assert said in capsys.readouterr().err
    assert not (tmp_path / "no.pdf").exists()
