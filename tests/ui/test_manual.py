"""A manual is written in sections, saves itself, and is seen as pages."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QPushButton, QToolButton, QWidget

from labdesk.i18n import language
from labdesk.store import Query, Store
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.desk import Desk
from labdesk.ui.jobs import Jobs
from labdesk.ui.pages import manual as manual_page
from labdesk.ui.pages.manual import ManualPage


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    """A desk over an empty site, with a scripted user."""
    ask = ScriptedAsk()
    made = Desk(store, language("en"), ask, Jobs(None, ask))
    yield made
    made.jobs.close()
    made.close()


def asked(desk: Desk) -> list[str]:
    """What the user was told or asked, in words."""
    assert isinstance(desk.ask, ScriptedAsk)
    return [f"{each.title} {each.text}".strip() for each in desk.ask.asked]


def text(words: str) -> dict[str, Any]:
    return {"type": "paragraph", "runs": [{"text": words}]}


@pytest.fixture
def book(desk: Desk) -> int:
    """A manual of two sections."""
    made = desk.store.save("manual", {"title": "Oʻyinlar"})
    for place, title in enumerate(("Kirish", "Xulosa"), 1):
        content = json.dumps([text(f"{title} matni")])
        values = {"manual": made, "title": title, "sort": "chapter", "position": place, "content": content}
        desk.store.save("manual_section", values)
    return made


@pytest.fixture
def page(desk: Desk, book: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[ManualPage]:
    """The editor over that manual, quicker to save and to draw."""
    monkeypatch.setattr(manual_page, "SAVE_AFTER", 20)
    monkeypatch.setattr(manual_page, "PREVIEW_AFTER", 10)
    made = ManualPage(desk)
    made.resize(1160, 690)
    made.show()
    made.show_subject(book)
    yield made
    made.close()
    desk.jobs.close()
    made.deleteLater()


def stored(desk: Desk, section: int = 1) -> list[Any]:
    return json.loads(desk.store.get("manual_section", section)["content"] or "[]")


def titles(desk: Desk) -> list[str]:
    rows = desk.store.listing(Query("manual_section", ("title",), order=("position",)))
    return [row.values[0] for row in rows]


def push(page: QWidget, name: str) -> None:
    button = page.findChild(QToolButton, name) or page.findChild(QPushButton, name)
    assert button is not None, name
    assert button.isEnabled(), name
    button.click()


def to_end(page: ManualPage) -> None:
    page.editor.text.moveCursor(QTextCursor.MoveOperation.End)


def test_what_is_typed_saves_itself_and_says_so(page: ManualPage, desk: Desk, qtbot: Any) -> None:
    to_end(page)
    QTest.keyClicks(page.editor.text, " <b>va</b> & _x_ > y")
    assert page.state.text() == "Not saved yet"
    qtbot.waitUntil(lambda: page.state.text().startswith("Saved "), timeout=2000)
    assert stored(desk) == [text("Kirish matni <b>va</b> & _x_ > y")]
    assert desk.store.get("manual_section", 1)["version"] == 2


def test_another_section_and_another_page_save_at_once(page: ManualPage, desk: Desk) -> None:
    sections = page.findChild(QListWidget, "sections")
    to_end(page)
    QTest.keyClicks(page.editor.text, "!")
    sections.setCurrentRow(1)
    assert stored(desk, 1) == [text("Kirish matni!")]
    assert page.editor.text.blocks() == [text("Xulosa matni")]
    QTest.keyClicks(page.editor.text, "?")
    assert page.leave()
    assert stored(desk, 2) == [text("?Xulosa matni")]


def test_looking_saves_nothing(page: ManualPage, desk: Desk) -> None:
    before = len(desk.store.entries())
    page.findChild(QListWidget, "sections").setCurrentRow(1)
    page.findChild(QListWidget, "sections").setCurrentRow(0)
    desk.speak("ru")
    assert page.leave()
    assert len(desk.store.entries()) == before


def test_two_writers_are_asked_which_text_stays(page: ManualPage, desk: Desk) -> None:
    to_end(page)
    QTest.keyClicks(page.editor.text, " mine")
    desk.store.save("manual_section", {"content": json.dumps([text("theirs")])}, 1)
    assert not page.leave()
    assert page.notice.isVisible()
    assert stored(desk) == [text("theirs")]
    next(b for b in page.notice.findChildren(QPushButton) if b.text() == "Keep my text").click()
    assert stored(desk) == [text("Kirish matni mine")]
    assert page.leave()


def test_a_change_from_elsewhere_is_shown_while_nothing_is_typed(page: ManualPage, desk: Desk) -> None:
    desk.store.save("manual_section", {"content": json.dumps([text("undone")])}, 1)
    QApplication.processEvents()
    assert page.editor.text.blocks() == [text("undone")]


def test_sections_are_added_renamed_moved_and_deleted(page: ManualPage, desk: Desk) -> None:
    sections = page.findChild(QListWidget, "sections")
    push(page, "section_add")
    assert titles(desk) == ["Kirish", "New section", "Xulosa"]
    sections.item(1).setText("  Yangi   bob ")
    assert titles(desk) == ["Kirish", "Yangi bob", "Xulosa"]
    push(page, "section_down")
    assert titles(desk) == ["Kirish", "Xulosa", "Yangi bob"]
    assert sections.currentItem().text() == "Yangi bob"
    kind = page.findChild(QComboBox, "section_kind")
    kind.setCurrentIndex(kind.findData("annex"))
    kind.activated.emit(kind.currentIndex())
    assert desk.store.get("manual_section", 3)["sort"] == "annex"
    push(page, "section_remove")
    assert titles(desk) == ["Kirish", "Xulosa"]
    desk.store.undo()
    QApplication.processEvents()
    assert [sections.item(n).text() for n in range(sections.count())] == ["Kirish", "Xulosa", "Yangi bob"]


def test_an_empty_manual_offers_to_begin(page: ManualPage, desk: Desk) -> None:
    page.show_subject(desk.store.save("manual", {"title": "Yangi"}))
    next(b for b in page.empty.findChildren(QPushButton) if b.text() == "Begin with the usual sections").click()
    assert titles(desk)[-1] == "References" or "References" in titles(desk)
    assert page.editor.isVisible()


def test_headings_lists_and_looks_come_from_the_tools(page: ManualPage, desk: Desk) -> None:
    editor = page.editor.text
    editor.selectAll()
    push(page, "tool_bold")
    to_end(page)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    push(page, "tool_bold")
    push(page, "tool_bullets")
    QTest.keyClicks(editor, "bir")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "ikki")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    style = page.findChild(QComboBox, "style")
    style.activated.emit(1)
    QTest.keyClicks(editor, "Sarlavha")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "oddiy")
    page.save()
    assert stored(desk) == [
        {"type": "paragraph", "runs": [{"text": "Kirish matni", "bold": True}]},
        {"type": "bullets", "items": [[{"text": "bir"}], [{"text": "ikki"}]]},
        {"type": "heading", "level": 3, "text": "Sarlavha"},
        text("oddiy"),
    ]


def test_a_table_is_made_filled_and_titled(page: ManualPage, desk: Desk) -> None:
    editor = page.editor.text
    to_end(page)
    push(page, "tool_table")
    for words in ("Nomi", "Yoshi", "Soni", "Bekinmachoq"):
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
    push(page, "add_row")
    push(page, "remove_column")
    QTest.keyClicks(page.findChild(QLineEdit, "context_text"), "Harakatli & <3>")
    page.save()
    assert stored(desk) == [
        text("Kirish matni"),
        {
            "type": "table", "title": "Harakatli & <3>", "columns": ["Nomi", "Soni"],
            "rows": [["Bekinmachoq", ""], ["", ""], ["", ""]],
        },
    ]  # fmt: skip


def test_a_footnote_is_written_below_the_tools(page: ManualPage, desk: Desk) -> None:
    to_end(page)
    push(page, "tool_note")
    line = page.findChild(QLineEdit, "context_text")
    assert line.isVisible()
    QTest.keyClicks(line, "Izoh & <b>")
    page.save()
    assert stored(desk) == [{"type": "paragraph", "runs": [{"text": "Kirish matni", "note": "Izoh & <b>"}]}]
    push(page, "context_remove")
    page.save()
    assert stored(desk) == [text("Kirish matni")]


def a_picture(folder: Path) -> Path:
    out = io.BytesIO()
    Image.new("RGB", (3000, 100), "teal").save(out, "PNG")
    path = folder / "picture.png"
    path.write_bytes(out.getvalue())
    return path


def test_a_picture_is_reduced_kept_and_captioned(page: ManualPage, desk: Desk, tmp_path: Path) -> None:
    desk.ask.answer(a_picture(tmp_path))  # type: ignore[attr-defined]
    to_end(page)
    push(page, "tool_picture")
    desk.jobs.wait_idle()
    editor = page.editor.text
    editor.moveCursor(QTextCursor.MoveOperation.Up)
    editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    QTest.keyClicks(page.findChild(QLineEdit, "context_text"), "Rasm")
    page.save()
    kept = stored(desk)[1]
    assert (kept["type"], kept["caption"]) == ("picture", "Rasm")
    assert Image.open(io.BytesIO(desk.store.blob(kept["blob"]) or b"")).width == 2048


def test_a_hostile_picture_changes_nothing(page: ManualPage, desk: Desk, tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0")
    desk.ask.answer(bad)  # type: ignore[attr-defined]
    push(page, "tool_picture")
    desk.jobs.wait_idle()
    assert "not a picture" in asked(desk)[-1]
    assert page.editor.text.blocks() == [text("Kirish matni")]


def test_what_is_pasted_keeps_its_structure_and_brings_nothing_foreign(page: ManualPage) -> None:
    mime = QMimeData()
    mime.setHtml(
        "<link rel=stylesheet href='file:///nowhere.css'><h2>Bosh</h2><p align=center>oddiy <b>qalin</b></p>"
        "<ul><li>bir</ul><img src='file://server/x.png'>"
    )
    to_end(page)
    page.editor.text.insertFromMimeData(mime)
    assert page.editor.text.blocks() == [
        text("Kirish matni"),
        {"type": "heading", "level": 3, "text": "Bosh"},
        {"type": "paragraph", "runs": [{"text": "oddiy "}, {"text": "qalin", "bold": True}]},
        {"type": "bullets", "items": [[{"text": "bir"}]]},
    ]


def test_what_is_copied_and_pasted_is_the_same(page: ManualPage) -> None:
    editor = page.editor.text
    whole = [
        {"type": "paragraph", "runs": [{"text": "a", "note": "n"}, {"text": " b", "italic": True}]},
        {"type": "numbers", "items": [[{"text": "bir"}], [{"text": "ikki"}]]},
        {"type": "table", "title": "T", "columns": ["x"], "rows": [["1"]]},
        {"type": "chart", "kind": "bar", "labels": ["a"], "series": [{"name": "s", "values": [1]}], "title": "C"},
    ]
    editor.load(whole)
    editor.selectAll()
    mime = editor.createMimeDataFromSelection()
    editor.load([])
    editor.insertFromMimeData(mime)
    assert editor.blocks() == whole


def test_the_pages_are_shown_and_follow_what_is_written(page: ManualPage, desk: Desk, qtbot: Any) -> None:
    desk.jobs.wait_idle()
    qtbot.waitUntil(lambda: page.preview.pages > 0, timeout=20000)
    first = page.preview.pdf
    to_end(page)
    QTest.keyClicks(page.editor.text, " yana")
    qtbot.waitUntil(lambda: page.preview.pdf != first, timeout=20000)
    assert asked(desk) == []


def test_a_narrow_window_folds_the_preview(page: ManualPage) -> None:
    assert page.preview.isVisible()
    page.resize(1000, 690)
    QApplication.processEvents()
    assert not page.preview.isVisible()
    push(page, "toggle_preview")
    assert page.preview.isVisible()


def test_a_damaged_text_is_told_and_never_overwritten(page: ManualPage, desk: Desk) -> None:
    desk.store.save("manual_section", {"content": "[{"}, 2)
    page.findChild(QListWidget, "sections").setCurrentRow(1)
    assert "damaged" in asked(desk)[-1]
    assert page.leave()
    assert desk.store.get("manual_section", 2)["content"] == "[{"
