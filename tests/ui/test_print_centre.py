"""Several papers at once: a queue in an order of one's own, bound, scattered, or handed on."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
)

from labdesk.documents.registry import printed
from labdesk.i18n import language
from labdesk.store import Query, Store
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.desk import Desk
from labdesk.ui.jobs import JobBar, Jobs
from labdesk.ui.pages.printing import PrintPage


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    """A desk over a site with people, and students to be sent out."""
    save = store.save
    university = save("organisation", {"name": "Pedagogika universiteti", "sort": "otm"})
    days = {"starts": date(2026, 10, 1), "ends": date(2026, 10, 31)}
    period = save("practice_period", {"title": "Kuzgi", "university": university, **days})
    for n in range(12):
        person = save("person", {"surname_latn": f"Karimova{n:02}", "first_latn": "Gulnora"})
        save("placement", {"student": save("student", {"person": person}), "period": period})
    ask = ScriptedAsk()
    made = Desk(store, language("en"), ask, Jobs(None, ask))
    yield made
    made.jobs.close()
    made.close()


def opened(desk: Desk) -> PrintPage:
    made = PrintPage(desk)
    made.resize(1160, 690)
    made.show()
    return made


@pytest.fixture
def page(desk: Desk) -> Iterator[PrintPage]:
    """The print centre, opened without a subject."""
    made = opened(desk)
    yield made
    made.close()
    desk.jobs.close()
    made.deleteLater()


def press(page: PrintPage, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isEnabled(), name
    button.click()


def item(page: PrintPage, label: str) -> QTreeWidgetItem:
    walk = QTreeWidgetItemIterator(page.findChild(QTreeWidget, "papers"))
    while (found := walk.value()) is not None:
        if found.text(0) == label and found.parent() is not None:
            return found
        walk += 1
    raise AssertionError(label)


def tick(page: PrintPage, label: str, on: bool = True) -> None:
    item(page, label).setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def queue(page: PrintPage) -> list[str]:
    found = page.findChild(QListWidget, "queue")
    return [found.item(row).text() for row in range(found.count())]


def shown(page: PrintPage, desk: Desk, qtbot: Any) -> PdfReader:
    """The pages, once they are those of what is chosen."""
    button = page.findChild(QAbstractButton, "save_pdf")
    qtbot.waitUntil(lambda: button.isEnabled() and desk.jobs.idle, timeout=20000)
    return PdfReader(io.BytesIO(page.preview.pdf))


def titles(reader: PdfReader) -> list[str]:
    return [str(entry.title) for entry in reader.outline if not isinstance(entry, list)]


def test_ticked_papers_are_bound_in_the_order_of_the_queue(page: PrintPage, desk: Desk, qtbot: Any) -> None:
    tick(page, "Site passport")
    tick(page, "Placement letters of a period")
    assert queue(page) == ["1. Site passport", "2. Placement letters of a period · 1"]
    reader = shown(page, desk, qtbot)
    assert "Papers in this packet" in reader.pages[0].extract_text()
    assert titles(reader)[1:] == ["Site passport", "Placement letters of a period"]
    press(page, "queue_up")
    assert queue(page)[0].startswith("1. Placement letters")
    qtbot.waitUntil(lambda: not page.findChild(QAbstractButton, "save_pdf").isEnabled() or desk.jobs.idle)
    qtbot.waitUntil(lambda: titles(shown(page, desk, qtbot))[1] == "Placement letters of a period", timeout=20000)
    page.findChild(QCheckBox, "packet_cover").click()
    qtbot.waitUntil(lambda: "Papers in" not in shown(page, desk, qtbot).pages[0].extract_text(), timeout=20000)


def test_a_paper_leaves_the_packet_by_its_tick_by_its_button_or_with_all_others(page: PrintPage) -> None:
    for label in ("Site passport", "Agreement register", "Placement letters of a period"):
        tick(page, label)
    tick(page, "Agreement register", False)
    assert len(queue(page)) == 2
    page.findChild(QListWidget, "queue").setCurrentRow(0)
    press(page, "queue_remove")
    assert queue(page) == ["1. Placement letters of a period · 1"]
    assert item(page, "Site passport").checkState(0) == Qt.CheckState.Unchecked
    press(page, "queue_clear")
    assert queue(page) == []
    assert not page.findChild(QListWidget, "queue").isVisible()


def test_all_papers_about_a_practice_are_ticked_at_once_and_what_cannot_be_made_is_named(
    page: PrintPage, desk: Desk, qtbot: Any
) -> None:
    page.show_subject((None, desk.store.listing(Query("practice_period", ("id",)), 0, 1)[0].id, "practice_period"))
    press(page, "tick_all")
    assert len(queue(page)) == sum(paper.subject == "practice_period" for paper in printed().values())
    reader = shown(page, desk, qtbot)
    left_out = page.left_out.text()
    assert "Left out: Letters of thanks and certificates of a period – " in left_out
    assert "Placement letters of a period" in titles(reader) and "Practice schedule" not in titles(reader)
    press(page, "queue_clear")
    shown(page, desk, qtbot)
    assert not page.left_out.isVisible()


def test_a_paper_beside_the_packet_says_how_it_gets_in(page: PrintPage) -> None:
    hint = page.findChild(QLabel, "tick_hint")
    tick(page, "Site passport")
    assert not hint.isVisible()
    page.findChild(QTreeWidget, "papers").setCurrentItem(item(page, "Agreement register"))
    assert hint.isVisible()


def test_letters_are_scattered_into_a_folder_that_can_be_opened(
    page: PrintPage, desk: Desk, qtbot: Any, tmp_path: Path
) -> None:
    bar = JobBar(desk.jobs)
    qtbot.addWidget(bar)
    bar.show()
    page.show_subject(("placement-letters", None, None))
    shown(page, desk, qtbot)
    desk.ask.answer(tmp_path)  # type: ignore[attr-defined]
    page.findChild(QAction, "folder_docx").trigger()
    desk.jobs.wait_idle()
    folder = tmp_path / "Placement letters of a period – Kuzgi"
    assert len(list(folder.glob("*.docx"))) == 12
    assert next(iter(sorted(folder.iterdir()))).name == "01_Placement_letter_Karimova00_Gulnora.docx"
    assert not bar.findChild(QToolButton, "job_open_file").isVisible()
    bar.findChild(QToolButton, "job_open_folder").click()
    assert desk.ask.asked[-1].more == folder  # type: ignore[attr-defined]


def test_a_cancelled_folder_leaves_nothing(page: PrintPage, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    page.show_subject(("placement-letters", None, None))
    shown(page, desk, qtbot)
    (tmp_path / "here").mkdir()
    desk.ask.answer(tmp_path / "here")  # type: ignore[attr-defined]
    page.findChild(QAction, "folder_pdf").trigger()
    desk.jobs.cancel()
    desk.jobs.wait_idle()
    assert list((tmp_path / "here").iterdir()) == []


def test_papers_given_up_are_made_again_by_a_button(page: PrintPage, desk: Desk, qtbot: Any) -> None:
    page.show_subject(("placement-letters", None, None))
    qtbot.waitUntil(lambda: not desk.jobs.idle)
    desk.jobs.cancel()
    desk.jobs.wait_idle()
    again = page.preview.again
    qtbot.waitUntil(again.isVisible)
    assert page.preview.empty.text() == "The paper was not made."
    again.click()
    assert len(shown(page, desk, qtbot).pages) == 12
    assert not again.isVisible()


def test_word_and_the_viewer_get_what_is_shown(page: PrintPage, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    page.show_subject(("list-person", None, None))
    shown(page, desk, qtbot)
    assert not page.findChild(QToolButton, "save_folder").isEnabled()
    desk.ask.answer(tmp_path / "people")  # type: ignore[attr-defined]
    press(page, "save_docx")
    desk.jobs.wait_idle()
    assert (tmp_path / "people.docx").read_bytes()[:2] == b"PK"
    press(page, "open_viewer")
    asked = desk.ask.asked[-1]  # type: ignore[attr-defined]
    assert asked.kind == "show_file"
    assert asked.more.read_bytes() == page.preview.pdf
    assert asked.more.suffix == ".pdf"


def test_the_packet_is_remembered_once_it_went_out(page: PrintPage, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    tick(page, "Site passport")
    tick(page, "Placement letters of a period")
    page.findChild(QCheckBox, "packet_cover").click()
    shown(page, desk, qtbot)
    desk.ask.answer(tmp_path / "packet.pdf")  # type: ignore[attr-defined]
    press(page, "save_pdf")
    desk.jobs.wait_idle()
    again = PrintPage(desk)
    qtbot.addWidget(again)
    assert queue(again) == ["1. Site passport", "2. Placement letters of a period · 1"]
    assert not again.findChild(QCheckBox, "packet_cover").isChecked()
    page.show_subject(("list-person", None, "person"))
    assert queue(page) == []


def test_records_that_are_gone_leave_the_packet(page: PrintPage, desk: Desk, qtbot: Any, tmp_path: Path) -> None:
    tick(page, "Placement letters of a period")
    shown(page, desk, qtbot)
    desk.ask.answer(tmp_path / "packet.pdf")  # type: ignore[attr-defined]
    press(page, "save_pdf")
    desk.jobs.wait_idle()
    page.close()
    desk.store.delete("practice_period", [1])
    again = PrintPage(desk)
    qtbot.addWidget(again)
    assert queue(again) == []


def test_who_signs_is_kept_with_the_site(page: PrintPage, desk: Desk) -> None:
    desk.store.set_setting("signatories", {"chair": {"name": "O. Rasulov", "position": ""}})
    press(page, "signers")
    line = page.findChild(QLineEdit, "signer_director")
    assert line.isVisible()
    line.setText(" N. Sh. Abdullayeva ")
    line.editingFinished.emit()
    assert desk.store.setting("signatories") == {
        "chair": {"name": "O. Rasulov", "position": ""},
        "director": {"name": "N. Sh. Abdullayeva", "position": ""},
    }
    line.setText("")
    line.editingFinished.emit()
    assert list(desk.store.setting("signatories")) == ["chair"]


def test_printing_can_be_cancelled_and_leaves_the_printer(
    page: PrintPage, desk: Desk, qtbot: Any, tmp_path: Path
) -> None:
    told: list[str] = []
    desk.said.connect(lambda text, *_: told.append(text))

    def into_a_file(name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        return printer

    page.make_printer = into_a_file
    page.show_subject(("placement-letters", None, None))
    assert len(shown(page, desk, qtbot).pages) == 12
    page.print()
    desk.jobs.cancel()
    desk.jobs.wait_idle()
    assert told == []
    page.print()
    desk.jobs.wait_idle()
    assert told[-1].startswith("12 pages sent")
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 12


def test_a_range_beyond_the_last_page_is_refused(page: PrintPage, desk: Desk, qtbot: Any) -> None:
    page.show_subject(("list-person", None, None))
    shown(page, desk, qtbot)
    edit = page.findChild(QLineEdit, "page_range")
    edit.setText("7")
    assert edit.property("invalid") is True
    edit.setText("1")
    assert edit.property("invalid") is False
