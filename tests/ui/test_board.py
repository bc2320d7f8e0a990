"""The project board and the passport: moves by key, button, menu and drag, each one step; what a passport shows and opens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot
from window_stage import Stage, person, staged

from labdesk.i18n import language
from labdesk.operations import gates
from labdesk.operations.project_papers import editions
from labdesk.store import Query, Store
from labdesk.ui.pages.board import BoardPage
from labdesk.ui.pages.board_cards import MIME, ProjectCard
from labdesk.ui.pages.passport import PassportPage
from labdesk.ui.pages.today import TodayPage
from labdesk.ui.pages.today_parts import LineButton

GOAL = {"goal": "Bolalar nutqi ravon boʻladi.", "measure": "75 foiz", "object": "Nutq", "subject": "Oʻyin"}


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


def project(store: Store, title: str = "Bogʻ", at: str = "object", **more: Any) -> int:
    return store.save("project", {"title": title, "stage": at, **GOAL, **more})


def board(stage: Stage) -> BoardPage:
    stage.window.open_page("board")
    page = stage.window.pages["board"]
    assert isinstance(page, BoardPage)
    page.reload()
    return page


def passport(stage: Stage, row_id: int) -> PassportPage:
    stage.window.open_page("passport", row_id)
    page = stage.window.pages["passport"]
    assert isinstance(page, PassportPage)
    return page


def card(page: BoardPage, row_id: int) -> ProjectCard:
    found = page.card(row_id)
    assert found is not None
    return found


def at(store: Store, row_id: int) -> str:
    return str(store.get("project", row_id)["stage"])


def drop(page: BoardPage, row_id: int, to: str) -> None:
    """Let a card go over a column, as a drag ends."""
    data = QMimeData()
    data.setData(MIME, str(row_id).encode())
    event = QDropEvent(
        QPointF(20, 40), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.columns[to].dropEvent(event)


def trigger(menu: QMenu, name: str) -> None:
    act = menu.findChild(QAction, name)
    assert act is not None, name
    act.trigger()


def lines(page: PassportPage, name: str) -> list[str]:
    return [line.accessibleName() for line in page.cards[name].lines]


def test_cards_lie_in_the_column_of_their_stage_and_say_who_when_and_how_far(stage: Stage) -> None:
    leader = person(stage.store, "Karimova", "Gulnora")
    made = project(stage.store, "Bogʻ", "pilot", leader=leader, ends=date(2020, 1, 9))
    for progress in (100, 40):
        stage.store.save("project_task", {"project": made, "title": f"Ish {progress}", "progress": progress})
    project(stage.store, "Suv", "pilot", state="rejected")
    page = board(stage)
    assert [each.look.title for each in page.columns["pilot"].cards] == ["Bogʻ", "Suv"]
    told = card(page, made).accessibleName()
    assert told.startswith("Bogʻ, Karimova Gulnora, ")
    assert told.endswith("days late")
    assert (card(page, made).look.progress, card(page, made).look.tasks) == (70, 2)
    assert [label.text() for label in page.columns["pilot"].cards[1].findChildren(QLabel)].count("Rejected") == 1
    assert page.columns["pilot"].heading.text() == "Pilot test · 2"


def test_ctrl_and_an_arrow_moves_a_project_and_undo_brings_it_back(stage: Stage, qtbot: QtBot) -> None:
    made = project(stage.store)
    page = board(stage)
    card(page, made).setFocus()
    QTest.keyClick(card(page, made), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert at(stage.store, made) == "direction"
    qtbot.waitUntil(lambda: bool(page.columns["direction"].cards))
    assert QApplication.focusWidget() is card(page, made)
    stage.window.acts["menu_undo"].trigger()
    stage.settle()
    assert at(stage.store, made) == "object"
    assert stage.store.total(Query("project_stage")) == 0
    stage.ask.answer("ortga qaytdik")
    QTest.keyClick(card(page, made), Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert at(stage.store, made) == "problem"


def test_the_arrows_walk_from_card_to_card_and_enter_opens_the_passport(stage: Stage) -> None:
    first, second = project(stage.store, "A", "problem"), project(stage.store, "B", "problem")
    third = project(stage.store, "C", "pilot")
    page = board(stage)
    card(page, first).setFocus()
    for key, where in (
        (Qt.Key.Key_Down, second),
        (Qt.Key.Key_Down, second),
        (Qt.Key.Key_Right, third),
        (Qt.Key.Key_Left, first),
    ):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert page.subject() == where
    QTest.keyClick(card(page, first), Qt.Key.Key_Return)
    assert stage.window.place() == ("passport", first)


def test_a_card_is_dragged_to_another_column(stage: Stage, qtbot: QtBot) -> None:
    made, beside = project(stage.store), project(stage.store, "Suv")
    page = board(stage)
    card(page, made).setFocus()
    drop(page, made, "direction")
    qtbot.waitUntil(lambda: at(stage.store, made) == "direction" and bool(page.columns["direction"].cards))
    assert QApplication.focusWidget() is card(page, made)
    assert card(page, beside).look.stage == "object"
    stage.ask.answer(False)
    drop(page, made, "pilot")
    qtbot.waitUntil(lambda: any(each.kind == "confirm" for each in stage.ask.asked))
    assert "only after its examination" in stage.ask.asked[-1].text
    assert at(stage.store, made) == "direction"


def test_a_signed_exception_opens_an_impossible_way(stage: Stage) -> None:
    made = project(stage.store, at="programme")
    stage.store.save("programme_action", {"project": made, "phase": "main", "title": "Mashgʻulotlar"})
    page = board(stage)
    stage.ask.answer(True, "7-B", "yakshanba")
    page.step(made, 1)
    assert stage.ask.asked[-1].kind == "error"
    assert at(stage.store, made) == "programme"
    stage.ask.answer(True, "7-B", "20.11.2026")
    page.step(made, 1)
    assert at(stage.store, made) == "pilot"
    [row] = stage.store.listing(Query("project_stage", ("paper", "number", "day"), where={"stage": "programme"}))
    assert row.values == ("exception", "7-B", date(2026, 11, 20))


def test_the_menu_moves_anywhere_and_asks_for_a_remark_where_papers_are_missing(stage: Stage) -> None:
    made = project(stage.store, at="direction")
    page = board(stage)
    menu = page.menu(made)
    assert next(a.objectName() for a in menu.actions() if a.objectName()) == "move_to_group"
    stage.ask.answer("remark", "kengash dekabrda")
    trigger(menu, "move_to_group")
    assert at(stage.store, made) == "group"
    assert "has no programme direction" in stage.ask.asked[0].text
    rows = stage.store.listing(Query("project_stage", ("stage", "remark"), order=("id",)))
    assert rows[0].values == ("direction", "kengash dekabrda")
    stage.ask.answer("open")
    trigger(page.menu(made), "move_to_development")
    assert at(stage.store, made) == "group"
    assert stage.window.place()[0] == "project_group"


def test_the_buttons_of_a_card_move_it_and_the_filters_choose(stage: Stage, qtbot: QtBot) -> None:
    leader = person(stage.store, "Karimova", "Gulnora")
    made, other = project(stage.store, leader=leader), project(stage.store, "Suv", "pilot", state="suspended")
    page = board(stage)
    button = card(page, made).findChild(QToolButton, f"next_{made}")
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: at(stage.store, made) == "direction" and bool(page.columns["direction"].cards))
    page.boxes["leader"].setCurrentIndex(1)
    page.boxes["leader"].activated.emit(1)
    assert [look.id for look in page.shown()] == [made]
    page.boxes["leader"].setCurrentIndex(0)
    page.boxes["state"].setCurrentIndex(page.boxes["state"].findData("suspended"))
    assert [look.id for look in page.shown()] == [other]
    page.fold.setChecked(True)
    assert [key for key, column in page.columns.items() if column.isVisibleTo(page)] == ["pilot"]


def test_table_and_line_of_time_show_the_same_projects_and_the_choice_is_kept(stage: Stage) -> None:
    made = project(stage.store, starts=date(2026, 9, 1), ends=date(2027, 5, 31))
    project(stage.store, "Suv")
    page = board(stage)
    page.buttons["table"].click()
    assert page.table.topLevelItemCount() == 2
    page.buttons["time"].click()
    assert page.time.topLevelItemCount() == 1
    page.time.setCurrentItem(page.time.topLevelItem(0))
    QTest.keyClick(page.time, Qt.Key.Key_Return)
    assert stage.window.place() == ("passport", made)
    assert stage.store.setting("board_view") == "time"


def test_a_passport_shows_its_strip_what_is_missing_and_opens_the_exact_form(stage: Stage) -> None:
    made = project(stage.store, at="direction")
    gates.advance(stage.store, made, "group", None, "kengash dekabrda", date(2026, 11, 20))
    page = passport(stage, made)
    words = [button.word.text() for button in page.strip.buttons]
    assert words == ["Paper missing", "Done with", "Paper missing", "Now", *["Ahead"] * 6]
    assert lines(page, "missing") == ["The project has no group."]
    page.strip.buttons[2].click()
    assert "The stage “Direction” has no basis paper (Minutes)." in lines(page, "missing")
    assert any("kengash dekabrda" in line for line in lines(page, "papers"))
    missing: LineButton = page.cards["missing"].lines[0]
    missing.click()
    key, row_id = stage.window.place()
    assert (key, stage.store.get(key, row_id)["stage"]) == ("project_stage", "direction")


def test_the_strip_is_walked_by_the_arrows_and_the_project_moved_by_ctrl_and_arrow(stage: Stage) -> None:
    made = project(stage.store)
    page = passport(stage, made)
    assert QApplication.focusWidget() is page.strip.buttons[1]
    QTest.keyClick(page.strip.buttons[1], Qt.Key.Key_Left)
    assert page.stage == "problem"
    QTest.keyClick(page.strip.buttons[0], Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert (at(stage.store, made), page.stage) == ("direction", "direction")
    QTest.keyClick(page.strip.buttons[0], Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert stage.window.place()[0] == "print"


def test_tasks_changes_and_states_are_written_from_the_passport(stage: Stage) -> None:
    made = project(stage.store)
    stage.store.save("project_task", {"project": made, "title": "Reja", "due": date(2020, 1, 9), "progress": 30})
    stage.store.save(
        "project_resource", {"project": made, "title": "Soat", "sort": "hours", "amount": 12, "price": 500}
    )
    page = passport(stage, made)
    assert lines(page, "tasks") == ["Reja – until 09.01.2020 · Late – 30 %"]
    assert lines(page, "resources") == ["Working hours – planned 12, used 0", "Money, soʻm – planned 6,000, used 0"]
    stage.ask.answer("taʼmir")
    trigger(page.state_menu(), "state_suspended")
    assert stage.store.get("project", made)["state"] == "suspended"
    assert [word.split(" · ", 1)[1] for word in lines(page, "changes")] == [
        "Change of state · At work → Suspended – taʼmir"
    ]
    assert not page.buttons["advance"].isEnabled()
    page.adds["tasks"].click()
    assert stage.window.place()[0] == "project_task"


def test_the_form_of_a_project_leads_to_its_passport_and_a_deleted_one_is_shown_no_more(stage: Stage) -> None:
    made = project(stage.store)
    form = stage.page("project")
    form.show_subject(made)
    stage.press(form, "action_text")
    assert stage.window.place() == ("passport", made)
    page = stage.window.pages["passport"]
    assert isinstance(page, PassportPage)
    stage.store.delete("project", [made])
    page.reload()
    assert page.seen is None
    assert page.empty.isVisibleTo(page)


def test_papers_of_a_project_are_bound_and_editions_stay(stage: Stage, tmp_path: Path) -> None:
    from labdesk.ui.pages.passport_papers import print_menu

    made = project(stage.store)
    page = passport(stage, made)
    target = tmp_path / "packet.pdf"
    stage.ask.answer(target)
    trigger(print_menu(page, stage.window.desk, made, "object"), "print_packet")
    stage.settle()
    assert "Bogʻ" in "".join(sheet.extract_text() for sheet in PdfReader(target).pages)
    for _ in range(2):
        trigger(print_menu(page, stage.window.desk, made, "object"), "print_edition")
        stage.settle()
        stage.store.save("project", {"title": "Bogʻ va suv"}, made)
    assert [each.number for each in editions(stage.store, made)] == [1, 2]
    trigger(print_menu(page, stage.window.desk, made, "object"), "print_stage")
    assert stage.ask.asked[-1].text == "There are no papers of this stage yet."


@pytest.mark.parametrize("code", ["uz-Latn", "uz-Cyrl", "ru"])
def test_both_pages_speak_every_language(stage: Stage, code: str) -> None:
    made = project(stage.store, at="direction")
    page, board_page = passport(stage, made), board(stage)
    stage.window.speak_language(code)
    t = language(code)
    assert board_page.title.text() == t("Project board")
    assert page.buttons["form"].text() == t("Form")
    assert board_page.menu(made).actions()[0].text() == t("Passport")


def test_the_term_is_extended_and_the_direction_changed_with_a_reason(stage: Stage) -> None:
    quality = stage.store.save("direction", {"title": "Sifat"})
    talent = stage.store.save("direction", {"title": "Iqtidor"})
    made = project(stage.store, direction=quality, ends=date(2026, 12, 25))
    page = passport(stage, made)
    stage.ask.answer("01.03.2027", "kech qoldik")
    trigger(page.change_menu(), "change_extension")
    stage.ask.answer(str(talent), "boshqa mavzu")
    trigger(page.change_menu(), "change_direction")
    values = stage.store.get("project", made)
    assert (values["ends"], values["direction"]) == (date(2027, 3, 1), talent)
    page.reload()
    assert len(lines(page, "changes")) == 2
    stage.ask.answer("ertaga")
    trigger(page.change_menu(), "change_extension")
    assert stage.ask.asked[-1].kind == "error"


def test_a_passport_opened_last_is_offered_on_the_page_today(stage: Stage) -> None:
    made = project(stage.store)
    passport(stage, made)
    board(stage).show_subject(made)
    stage.window.open_page("today")
    today = stage.window.pages["today"]
    assert isinstance(today, TodayPage)
    last = today.last.lines[0]
    assert last.accessibleName() == "Bogʻ – Project"
    last.click()
    assert stage.window.place() == ("passport", made)
