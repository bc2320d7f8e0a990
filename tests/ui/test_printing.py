"""The print centre shows the very pages it prints and saves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton, QTreeWidget, QTreeWidgetItemIterator

from labdesk.i18n import language
from labdesk.store import Store
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.desk import Desk
from labdesk.ui.jobs import Jobs
from labdesk.ui.pages.printing import PrintPage


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    """A desk over an empty site, with a scripted user."""
    ask = ScriptedAsk()
    made = Desk(store, language("en"), ask, Jobs(None, ask))
    yield made
    made.jobs.close()
    made.close()


def said(desk: Desk) -> list[str]:
    """What the status bar will tell, as it is told."""
    found: list[str] = []
    desk.said.connect(lambda text, *_: found.append(text))
    return found


@pytest.fixture
def site(desk: Desk) -> None:
    """Two manuals with a section each, and some people."""
    save = desk.store.save
    for n, title in enumerate(("Oʻyinlar", "Qoʻshiqlar"), 1):
        save("manual", {"title": title, "year": 2026, "format": "A5", "sort": "methodical"})
        save("manual_section", {"manual": n, "title": "Kirish", "sort": "intro", "position": 1})
    for n in range(60):
        save("person", {"surname_latn": f"Karimova{n}", "first_latn": "Gulnora", "born": date(1990, 1, 1)})


@pytest.fixture
def page(desk: Desk, site: None) -> Iterator[PrintPage]:
    """The print centre, opened without a subject."""
    made = PrintPage(desk)
    made.resize(1160, 690)
    made.show()
    yield made
    made.close()
    desk.jobs.close()
    made.deleteLater()


def papers(page: PrintPage) -> list[str]:
    tree = page.findChild(QTreeWidget, "papers")
    walk = QTreeWidgetItemIterator(tree, QTreeWidgetItemIterator.IteratorFlag.NotHidden)
    found = []
    while (item := walk.value()) is not None:
        found.append(item.text(0))
        walk += 1
    return found


def button(page: PrintPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


def shown(page: PrintPage, desk: Desk, qtbot: Any) -> bytes:
    """The pages, once they are those of what is chosen."""
    qtbot.waitUntil(lambda: button(page, "save_pdf").isEnabled(), timeout=20000)
    assert desk.jobs.idle
    return page.preview.pdf


def pick(page: PrintPage, key: str) -> None:
    page.show_subject((key, None, None))


def test_a_record_is_offered_the_papers_about_it(page: PrintPage, desk: Desk, qtbot: Any) -> None:
    page.show_subject((None, 2, "manual"))
    assert papers(page) == ["Manuals", "Methodical manual", "Lists", "Manuals"]
    assert [item.text() for item in page.findChild(QListWidget, "about").selectedItems()] == ["Qoʻshiqlar  ·  2026"]
    assert shown(page, desk, qtbot).startswith(b"%PDF")
    button(page, "all_papers").click()
    assert "Site passport" in papers(page)


def test_the_papers_can_be_searched(page: PrintPage) -> None:
    page.findChild(QLineEdit, "search_papers").setText("passport")
    assert set(papers(page)) >= {"The whole site", "Site passport"}
    assert "Methodical manual" not in papers(page)


def test_what_is_shown_is_saved_as_pdf_as_workbook_and_as_page(
    page: PrintPage, desk: Desk, qtbot: Any, tmp_path: Path
) -> None:
    pick(page, "list-person")
    pdf = shown(page, desk, qtbot)
    targets = {end: tmp_path / f"people.{end}" for end in ("pdf", "xlsx", "html")}
    for end, target in targets.items():
        desk.ask.answer(target)  # type: ignore[attr-defined]
        button(page, f"save_{end}").click()
        desk.jobs.wait_idle()
    assert targets["pdf"].read_bytes() == pdf
    assert any("Karimova59" in str(row) for row in load_workbook(targets["xlsx"]).active.values)
    assert "Karimova59" in targets["html"].read_text(encoding="utf-8")


def test_several_records_make_one_packet(page: PrintPage, desk: Desk, qtbot: Any) -> None:
    page.show_subject(("manual", 1, "manual"))
    shown(page, desk, qtbot)
    alone = page.preview.pages
    button(page, "choose_all").click()
    qtbot.waitUntil(lambda: page.preview.pages == 2 * alone, timeout=20000)


def test_the_language_of_papers_is_apart_from_the_screen_and_remembered(
    page: PrintPage, desk: Desk, qtbot: Any, tmp_path: Path
) -> None:
    pick(page, "list-person")
    shown(page, desk, qtbot)
    box = page.findChild(QComboBox, "document_language")
    box.setCurrentIndex(box.findData("uz-Cyrl"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: not button(page, "save_pdf").isEnabled())
    shown(page, desk, qtbot)
    desk.ask.answer(tmp_path / "people.html")  # type: ignore[attr-defined]
    button(page, "save_html").click()
    desk.jobs.wait_idle()
    assert "Каримова" in (tmp_path / "people.html").read_text(encoding="utf-8")
    assert PrintPage(desk).findChild(QComboBox, "document_language").currentData() == "uz-Cyrl"
    assert desk.t.code == "en"


def test_pages_of_the_range_go_to_the_printer(page: PrintPage, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    told = said(desk)

    def into_a_file(name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        return printer

    page.make_printer = into_a_file
    page.show_subject(("manual", 1, "manual"))
    shown(page, desk, qtbot)
    assert page.preview.pages >= 3
    edit = page.findChild(QLineEdit, "page_range")
    edit.setText("2-3")
    assert button(page, "action_print").text() == "Print 2 pages"
    page.print()
    desk.jobs.wait_idle()
    printed = QPdfDocument()
    printed.load(str(tmp_path / "printed.pdf"))
    assert printed.pageCount() == 2
    assert told[-1].startswith("2 pages sent")
    edit.setText("3-2")
    assert edit.property("invalid") is True


def test_a_paper_about_nothing_says_what_to_do(page: PrintPage, qtbot: Any) -> None:
    page.show_subject(("talent-card", None, None))
    qtbot.waitUntil(lambda: page.preview.empty.text() == "Choose what the paper is about.")
    assert not button(page, "save_pdf").isEnabled()
    assert not button(page, "action_print").isEnabled()


def test_the_preview_follows_the_data(page: PrintPage, desk: Desk, qtbot: Any) -> None:
    pick(page, "list-person")
    before = shown(page, desk, qtbot)
    desk.store.save("person", {"surname_latn": "Yangiyeva", "first_latn": "Oydin"})
    qtbot.waitUntil(lambda: page.preview.pdf not in (before, b""), timeout=20000)
