"""What is typed and not saved outlives a crash, and is offered where it was typed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from window_stage import Stage, person, staged

from labdesk.store import Query, Store
from labdesk.ui.pages.records import RecordPage

CRASH = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
sys.path.insert(0, sys.argv[2])
from window_stage import Stage
from labdesk.store import Store
from labdesk.ui import theme

app = QApplication([])
theme.apply(app)
path = Path(sys.argv[1])
stage = Stage(Store.open(path), path.parent)
page = stage.page("person")
page.new()
for name, text in (("surname_latn", "Karimova"), ("first_latn", "Gulnora"), ("born", "32.03.2005")):
    stage.type(page, name, text)
other = Store.open(path)
look = QTimer(interval=20)
look.timeout.connect(lambda: os.kill(os.getpid(), signal.SIGKILL) if other.drafts() else None)
look.start()
QTimer.singleShot(20000, app.quit)
app.exec()
"""


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


def press(page: RecordPage, text: str) -> None:
    buttons = page.detail.drafting.bar.findChildren(QAbstractButton)
    [button for button in buttons if button.text() == text][-1].click()


def line(page: RecordPage, name: str) -> str:
    found = page.findChild(QLineEdit, name)
    assert found is not None
    return found.text()


def test_what_was_typed_is_offered_after_the_program_was_killed(store: Store, tmp_path: Path) -> None:
    command = [sys.executable, "-c", CRASH, str(store.path), str(Path(__file__).parent)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode < 0, done.stderr
    assert store.total(Query("person")) == 0
    with staged(store, tmp_path) as stage:
        page = stage.page("person")
        bar = page.detail.drafting.bar
        assert bar.isVisible()
        assert bar.text().startswith("You were typing in “New: Person” on ")
        assert bar.text().endswith(": not saved.")
        press(page, "Go on")
        assert not bar.isVisible()
        assert (line(page, "surname_latn"), line(page, "born")) == ("Karimova", "32.03.2005")
        stage.type(page, "born", "12.03.2005")
        stage.press(page, "action_save")
        assert store.drafts() == []
        [row] = store.listing(Query("person", ("full_latn",)))
        assert row.values == ("Karimova Gulnora",)


def test_saving_or_giving_up_leaves_no_draft(stage: Stage) -> None:
    page = stage.page("person")
    page.new()
    stage.type(page, "surname_latn", "Karimova")
    page.detail.drafting.keep()
    assert [each.given["surname_latn"] for each in stage.store.drafts()] == ["Karimova"]
    stage.type(page, "first_latn", "Gulnora")
    page.detail.drafting.keep()
    stage.press(page, "action_save")
    assert stage.store.drafts() == []
    stage.type(page, "surname_latn", "")
    page.detail.drafting.keep()
    assert [each.row_id for each in stage.store.drafts()] == [page.detail.row_id]
    stage.ask.answer("drop")
    page.new()
    assert stage.store.drafts() == []


def test_typing_back_what_was_there_leaves_no_draft(stage: Stage) -> None:
    someone = person(stage.store, "Karimova", "Gulnora")
    page = stage.page("person")
    page.show_subject(someone)
    stage.type(page, "first_latn", "Gul")
    page.detail.drafting.keep()
    stage.type(page, "first_latn", "Gulnora")
    page.detail.drafting.keep()
    assert stage.store.drafts() == []


def test_a_draft_over_an_older_version_says_so_and_changes_only_what_was_typed(stage: Stage) -> None:
    someone = person(stage.store, "Karimova", "Gulnora")
    stage.store.keep_draft("person", someone, 1, {"address": "Fargʻona, Bogʻ koʻchasi 3"})
    stage.store.save("person", {"first_latn": "Gulnoza"}, someone)
    page = stage.page("person")
    page.show_subject(someone)
    told = page.detail.drafting.bar.text()
    assert "changed since" in told
    assert "Fargʻona, Bogʻ koʻchasi 3" in told
    press(page, "Go on")
    stage.press(page, "action_save")
    stored = stage.store.get("person", someone)
    assert (stored["first_latn"], stored["address"]) == ("Gulnoza", "Fargʻona, Bogʻ koʻchasi 3")


def test_a_draft_is_discarded_and_one_of_a_deleted_record_is_not_offered(stage: Stage) -> None:
    someone = person(stage.store, "Karimova", "Gulnora")
    gone = person(stage.store, "Aliyeva", "Nilufar")
    stage.store.delete("person", [gone])
    stage.store.keep_draft("person", gone, 1, {"address": "Fargʻona"})
    page = stage.page("person")
    assert not page.detail.drafting.bar.isVisible()
    stage.store.keep_draft("person", someone, 1, {"address": "Fargʻona"})
    page.show_subject(someone)
    assert page.detail.drafting.bar.isVisible()
    press(page, "Discard")
    assert not page.detail.drafting.bar.isVisible()
    assert stage.store.draft("person", someone) is None


def test_a_part_is_offered_only_where_it_belongs(stage: Stage) -> None:
    project = stage.store.save("project", {"title": "Bogʻ", "stage": "problem"})
    first, second = (
        stage.store.save("project_group", {"title": title, "project": project}) for title in ("Birinchi", "Ikkinchi")
    )
    stage.store.keep_draft("group_member", 0, None, {"group": first, "task": "Kuzatuv"})
    page = stage.page("project_group")
    seen = {}
    for group in (first, second):
        page.show_subject(group)
        stage.press(page, "add_group_member")
        part: object = page.right.currentWidget()
        seen[group] = part.drafting.bar.isVisible()  # type: ignore[attr-defined]
        page.leave()
    assert seen == {first: True, second: False}
