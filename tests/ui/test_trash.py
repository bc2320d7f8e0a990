"""What was deleted comes back, and what was changed can be put back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from labdesk.i18n import language
from labdesk.store import Query, Store
from labdesk.ui.ask import ScriptedAsk
from labdesk.ui.desk import Desk
from labdesk.ui.jobs import Jobs
from labdesk.ui.pages.history import HistoryPage
from labdesk.ui.pages.trash import TrashPage


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    """A desk over an empty site, with a scripted user."""
    ask = ScriptedAsk()
    made = Desk(store, language("en"), ask, Jobs(None, ask))
    yield made
    made.jobs.close()
    made.close()


@pytest.fixture
def manual(desk: Desk) -> int:
    """A manual of one section."""
    made = desk.store.save("manual", {"title": "Oʻyinlar", "sort": "methodical"})
    desk.store.save("manual_section", {"manual": made, "title": "Kirish", "sort": "intro"})
    return made


@pytest.fixture
def bin(desk: Desk) -> Iterator[TrashPage]:
    """The page of the recycle bin."""
    page = TrashPage(desk)
    page.show()
    yield page
    page.close()
    page.deleteLater()


@pytest.fixture
def history(desk: Desk) -> Iterator[HistoryPage]:
    """The page of the journal."""
    page = HistoryPage(desk)
    page.show()
    yield page
    page.close()
    page.deleteLater()


def lines(page: QWidget) -> list[QTreeWidgetItem]:
    walk = QTreeWidgetItemIterator(page.findChild(QTreeWidget, "table"), QTreeWidgetItemIterator.IteratorFlag.NotHidden)
    found = []
    while (item := walk.value()) is not None:
        found.append(item)
        walk += 1
    return found


def line(page: QWidget, text: str) -> QTreeWidgetItem:
    return next(item for item in lines(page) if text in item.text(0))


def push(page: QWidget) -> None:
    button = page.findChild(QPushButton, "action_put_back")
    assert button is not None
    assert button.isEnabled()
    button.click()
    QApplication.processEvents()


def test_a_deleted_record_comes_back_with_its_parts(bin: TrashPage, desk: Desk, manual: int) -> None:
    desk.store.delete("manual", [manual])
    QApplication.processEvents()
    assert [item.text(0) for item in lines(bin)] == ["Manuals  ·  1", "Oʻyinlar"]
    line(bin, "Oʻyinlar").setSelected(True)
    push(bin)
    assert desk.store.total(Query("manual")) == desk.store.total(Query("manual_section")) == 1
    assert lines(bin) == []
    assert bin.empty.isVisible()


def test_a_part_deleted_alone_is_listed(bin: TrashPage, desk: Desk, manual: int) -> None:
    desk.store.delete("manual_section", [1])
    QApplication.processEvents()
    assert [item.text(0) for item in lines(bin)] == ["Sections  ·  1", "Kirish"]


def test_several_are_put_back_together_and_the_bin_is_searched(bin: TrashPage, desk: Desk) -> None:
    ids = [desk.store.save("person", {"surname_latn": f"Olimova{n}", "first_latn": "Lola"}) for n in range(3)]
    desk.store.delete("person", ids)
    QApplication.processEvents()
    bin.search.setText("olimova1")
    assert [item.text(0) for item in lines(bin)][1:] == ["Olimova1 Lola"]
    bin.search.clear()
    bin.tree.selectAll()
    push(bin)
    assert desk.store.total(Query("person")) == 3


def test_the_journal_tells_who_did_what_in_the_language_of_the_screen(
    history: HistoryPage, desk: Desk, manual: int
) -> None:
    history.show_subject(None)
    assert [item.text(1) for item in lines(history)] == ["New: Section “Kirish”", "New: Manual “Oʻyinlar”"]
    desk.store.undo()
    QApplication.processEvents()
    assert [item.text(1) for item in lines(history)][1] == "New: Section “Kirish” (undone)"
    desk.store.begin_undo_here()
    history.show_subject(None)
    assert [item.text(1) for item in lines(history)][1:] == [
        "New: Section “Kirish” (undone)", "New: Manual “Oʻyinlar”",
    ]  # fmt: skip
    assert desk.store.undoable() is None


def test_one_earlier_value_is_put_back(history: HistoryPage, desk: Desk, manual: int) -> None:
    desk.store.save("manual", {"title": "Yangi", "city": "Fargʻona"}, manual)
    history.show_subject(("manual", manual))
    title = line(history, "Title")
    assert (title.text(1), title.text(2)) == ("Oʻyinlar", "Yangi")
    title.setSelected(True)
    push(history)
    values = desk.store.get("manual", manual)
    assert (values["title"], values["city"]) == ("Oʻyinlar", "Fargʻona")


def test_a_whole_earlier_version_is_put_back(history: HistoryPage, desk: Desk, manual: int) -> None:
    desk.store.save("manual", {"title": "Ikkinchi", "city": "Fargʻona"}, manual)
    desk.store.save("manual", {"title": "Uchinchi"}, manual)
    history.show_subject(("manual", manual))
    first = [item for item in lines(history) if item.parent() is None][-1]
    assert "Created" in first.text(0)
    first.setSelected(True)
    push(history)
    values = desk.store.get("manual", manual)
    assert (values["title"], values["city"]) == ("Oʻyinlar", None)


def test_choices_references_and_dates_are_said_in_words(history: HistoryPage, desk: Desk, manual: int) -> None:
    desk.store.save("manual", {"sort": "teaching"}, manual)
    history.show_subject(("manual", manual))
    kind = line(history, "Kind of manual")
    assert (kind.text(1), kind.text(2)) == ("Methodical manual", "Teaching manual")
    history.show_subject(("manual_section", 1))
    assert line(history, "Manual").text(2) == "Oʻyinlar"
