"""The tab “Files” of a record as it is worked with, and the list of all files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from window_stage import Stage, person, staged

from labdesk.operations.attachments import attachments_of
from labdesk.store import Store
from labdesk.ui.pages.attachments import FilesList
from labdesk.ui.pages.records import RecordPage

PDF = b"%PDF-1.4\nan order\n%%EOF"


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "Buyruq.pdf"
    path.write_bytes(PDF)
    return path


def opened(stage: Stage) -> tuple[RecordPage, FilesList, int]:
    someone = person(stage.store, "Karimova", "Gulnora")
    page = stage.page("person")
    page.show_subject(someone)
    files = page.detail.files
    assert files is not None
    page.detail.tabs.setCurrentWidget(files)
    return page, files, someone


def listed(files: FilesList) -> list[str]:
    items = [files.list.topLevelItem(n) for n in range(files.list.topLevelItemCount())]
    return [item.text(0) for item in items if item]


def tab(page: RecordPage, files: FilesList) -> str:
    return page.detail.tabs.tabText(page.detail.tabs.indexOf(files))


def test_a_file_is_added_shown_saved_and_removed(stage: Stage, paper: Path, tmp_path: Path) -> None:
    page, files, someone = opened(stage)
    assert tab(page, files) == "Files"
    stage.ask.answer([paper])
    stage.press(files, "add_file")
    stage.settle()
    assert listed(files) == ["Buyruq.pdf"]
    assert tab(page, files) == "Files · 1"
    stage.press(files, "open_file")
    shown = stage.ask.asked[-1].more
    assert shown.read_bytes() == PDF
    stage.ask.answer(tmp_path / "out.pdf")
    stage.press(files, "save_file")
    assert (tmp_path / "out.pdf").read_bytes() == PDF
    stage.press(files, "remove_file")
    assert listed(files) == []
    stage.store.undo()
    assert listed(files) == ["Buyruq.pdf"]
    assert len(attachments_of(stage.store, "person", someone)) == 1
    stage.window.close()
    assert not shown.exists()


def test_a_refused_file_is_told_and_the_others_are_kept(stage: Stage, paper: Path, tmp_path: Path) -> None:
    _, files, _ = opened(stage)
    (tmp_path / "tool.exe").write_bytes(b"MZ")
    stage.ask.answer([tmp_path / "tool.exe", paper])
    stage.press(files, "add_file")
    stage.settle()
    assert listed(files) == ["Buyruq.pdf"]
    assert "are not kept here" in stage.ask.asked[-1].text


def test_files_are_dropped_and_pictures_pasted(stage: Stage, paper: Path) -> None:
    _, files, _ = opened(stage)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paper))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    files.dropEvent(drop)
    stage.settle()
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    files.list.setFocus()
    QTest.keyClick(files.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert len(listed(files)) == 2
    assert [name for name in listed(files) if name.startswith("Picture") and name.endswith(".png")]


def test_a_new_record_is_to_be_saved_first(stage: Stage) -> None:
    page = stage.page("person")
    page.new()
    files = page.detail.files
    assert files is not None
    page.detail.tabs.setCurrentWidget(files)
    told = [label.text() for label in files.findChildren(QLabel) if label.isVisible()]
    assert told == ["Save the record first; then files can be added."]
    assert not files.list.isVisible()


def test_the_list_of_all_files_opens_the_file_and_its_record(stage: Stage, paper: Path) -> None:
    _, files, someone = opened(stage)
    stage.ask.answer([paper])
    stage.press(files, "add_file")
    stage.settle()
    page = stage.page("attachment")
    row = [page.list.index(0, column).data() for column in range(page.list.columnCount())]
    assert row[:3] == ["Buyruq", "Person", "Buyruq.pdf"]
    stage.press(page, "action_open_file")
    assert stage.ask.asked[-1].kind == "show_file"
    stage.press(page, "owner")
    owner = stage.page("person")
    assert owner.detail.row_id == someone
