"""The practice calendar by keyboard and mouse, as a coordinator uses it, and the panel that makes the schedule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton
from window_stage import Stage, staged

from labdesk.i18n import LANGUAGES
from labdesk.operations.practice_cloning import clone
from labdesk.operations.practice_rules import sentence
from labdesk.scheduling.proposal import Progress
from labdesk.schema import records
from labdesk.store import Query, Store
from labdesk.ui.pages.schedule import SchedulePage
from labdesk.ui.pages.schedule_grid import WeekGrid
from labdesk.ui.pages.today_parts import LineButton
from tests.practice_scene import BEFORE, Scene, day, practice

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def scene(store: Store) -> Scene:
    return practice(store)


@pytest.fixture
def stage(scene: Scene, tmp_path: Path) -> Iterator[Stage]:
    with staged(scene.store, tmp_path) as made:
        yield made


def calendar(stage: Stage, scene: Scene) -> SchedulePage:
    stage.window.open_page("schedule", {"period": scene.period, "day": day(1, 1)})
    page = stage.window.pages["schedule"]
    assert isinstance(page, SchedulePage)
    page.making.clock = lambda: BEFORE
    page.grid.setFocus()
    return page


def text(page: SchedulePage, row: int, column: int) -> str:
    return str(page.grid.weeks.index(row, column).data())


def rows(page: SchedulePage) -> list[str]:
    model = page.grid.weeks
    return [str(model.headerData(n, Qt.Orientation.Vertical)) for n in range(model.rowCount())]


def label(page: SchedulePage, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None
    return found.text()


def press(grid: WeekGrid, *keys: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(grid, key, held)


def test_the_week_shows_groups_and_shifts_and_arrows_walk_from_name_to_name(stage: Stage, scene: Scene) -> None:
    scene.put("Aliyeva", day(1, 1))
    scene.put("Botirova", day(1, 1))
    scene.put("Saidova", day(1, 2), "2")
    page = calendar(stage, scene)
    assert rows(page) == ["Katta · I", "Katta · II", "Kichik · I", "Kichik · II"]
    assert text(page, 2, 0) == "Aliyeva G.\nBotirova G."
    page.grid.go_to((2, 0))
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Up):
        press(page.grid, key)
        seen.append((page.grid.cell(), [page.board.sessions[i].placement for i in page.grid.chosen]))  # type: ignore[union-attr]
    placed = scene.placed
    assert seen == [((2, 0), [placed["Botirova"]]), ((3, 0), []), ((3, 1), [placed["Saidova"]]), ((2, 1), [])]


def test_enter_opens_the_students_of_the_cell_and_applies_their_ticks_as_one_act(stage: Stage, scene: Scene) -> None:
    scene.put("Aliyeva", day(1, 1))
    scene.store.save("absence", {"person": scene.people["Botirova"], "starts": day(1, 1)})
    page = calendar(stage, scene)
    page.grid.go_to((2, 0))
    assert label(page, "totals").startswith("Aliyeva G.: 3 hours this week, 3 of 15 in all")
    press(page.grid, Key.Key_Return)
    box = page.findChild(QListWidget, "cell_list")
    assert box is not None and box.hasFocus()
    assert [box.item(n).text() for n in range(4)] == ["Aliyeva G.", "Karimova G.", "Saidova G.", "Botirova G."]
    QTest.keyClick(box, Key.Key_Space)
    QTest.keyClick(box, Key.Key_Down)
    QTest.keyClick(box, Key.Key_Space)
    box.setCurrentRow(3)
    assert label(page, "cell_told") == "Botirova Gulnora is absent on 02.11.2026."
    QTest.keyClick(box, Key.Key_Return)
    assert text(page, 2, 0) == "Karimova G." and page.grid.hasFocus()
    stage.window.undo()
    stage.settle()
    assert text(page, 2, 0) == "Aliyeva G."


def test_copy_cut_paste_and_delete_by_keys(stage: Stage, scene: Scene) -> None:
    scene.put("Aliyeva", day(1, 1))
    page = calendar(stage, scene)
    page.grid.go_to((2, 0))
    press(page.grid, Key.Key_C, held=CTRL)
    press(page.grid, Key.Key_Right)
    press(page.grid, Key.Key_V, held=CTRL)
    assert [text(page, 2, n) for n in range(3)] == ["Aliyeva G.", "Aliyeva G.", ""]
    page.grid.go_to((2, 0))
    press(page.grid, Key.Key_X, held=CTRL)
    page.grid.go_to((3, 2))
    press(page.grid, Key.Key_V, held=CTRL)
    assert [text(page, 2, n) for n in range(3)] == ["", "Aliyeva G.", ""] and text(page, 3, 2) == "Aliyeva G."
    page.grid.go_to((3, 2))
    press(page.grid, Key.Key_Delete)
    assert text(page, 3, 2) == ""
    assert len(scene.board().sessions) == 1


def test_a_locked_half_day_refuses_to_go(stage: Stage, scene: Scene) -> None:
    row = scene.put("Aliyeva", day(1, 1))
    page = calendar(stage, scene)
    page.grid.go_to((2, 0))
    press(page.grid, Key.Key_L)
    assert scene.board().sessions[row].locked
    press(page.grid, Key.Key_Delete)
    assert "locked" in stage.ask.asked[-1].text and text(page, 2, 0) == "Aliyeva G."
    russian = QKeyEvent(QEvent.Type.KeyPress, 0x414, Qt.KeyboardModifier.NoModifier, "д")
    QApplication.sendEvent(page.grid, russian)  # the same key under a Russian layout
    assert not scene.board().sessions[row].locked


def test_move_to_asks_for_the_place_and_tells_what_is_wrong_with_it(stage: Stage, scene: Scene) -> None:
    row = scene.put("Aliyeva", day(1, 1))
    scene.store.save("day_off", {"day": day(2, 2), "title": "Bayram"})
    page = calendar(stage, scene)
    page.grid.go_to((2, 0))
    press(page.grid, Key.Key_M)
    stage.type(page, "move_day", "10.11.2026")
    assert "day off (Bayram)" in page.move_panel.told.text()
    page.move_panel.group.setCurrentIndex(page.move_panel.group.findData(scene.groups["Katta"]))
    QTest.keyClick(page.move_panel.day, Key.Key_Return)
    moved = scene.board().sessions[row]
    assert (moved.day, moved.group, moved.mentor) == (day(2, 2), scene.groups["Katta"], scene.mentors["Katta1"])
    assert label(page, "week_shown").startswith("Week 2")
    assert label(page, "conflict_text") == "Aliyeva Gulnora: 10.11.2026 is a day off (Bayram)."


def drag(grid: WeekGrid, start: tuple[int, int], end: tuple[int, int], held: Qt.KeyboardModifier) -> None:
    first, last = (grid.visualRect(grid.weeks.index(*cell)) for cell in (start, end))
    inside = grid.viewport()
    begin = first.topLeft() + QPoint(20, 10)
    QTest.mousePress(inside, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    for place in (begin + QPoint(30, 10), last.center()):
        QTest.mouseMove(inside, place)
    QTest.mouseRelease(inside, Qt.MouseButton.LeftButton, held, last.center())


def test_dragging_moves_and_with_ctrl_copies(stage: Stage, scene: Scene) -> None:
    scene.put("Aliyeva", day(1, 1))
    page = calendar(stage, scene)
    drag(page.grid, (2, 0), (0, 1), Qt.KeyboardModifier.NoModifier)
    assert text(page, 2, 0) == "" and text(page, 0, 1) == "Aliyeva G."
    drag(page.grid, (0, 1), (0, 3), CTRL)
    assert text(page, 0, 1) == text(page, 0, 3) == "Aliyeva G."


def test_a_conflict_is_shown_and_opened(stage: Stage, scene: Scene) -> None:
    scene.put("Aliyeva", day(2, 1))
    away = scene.store.save("absence", {"person": scene.people["Aliyeva"], "starts": day(2, 1)})
    page = calendar(stage, scene)
    assert label(page, "conflict_text") == "Aliyeva Gulnora is absent on 09.11.2026."
    stage.press(page, "conflict_show")
    assert label(page, "week_shown").startswith("Week 2") and page.grid.cell() == (2, 0)
    stage.press(page, "conflict_open")
    assert stage.window.place() == ("absence", away)


def test_the_tray_places_whom_it_holds_in_the_chosen_cell(stage: Stage, scene: Scene) -> None:
    page = calendar(stage, scene)
    tray = page.findChild(QListWidget, "tray_list")
    assert tray is not None and tray.count() == 4 and tray.item(0).text() == "Aliyeva G. · 5"
    page.grid.go_to((0, 3))
    tray.setCurrentRow(1)
    QTest.keyClick(tray, Key.Key_Return)
    assert text(page, 0, 3) == "Botirova G."
    assert tray.count() == 4 and "19" in page.tray.heading.text()


def test_weeks_views_and_search(stage: Stage, scene: Scene) -> None:
    scene.put("Aliyeva", day(1, 1))
    page = calendar(stage, scene)
    for view, head, cell in (
        ("student", "Aliyeva G. · 3/15", "I · Kichik"), ("mentor", "MentorKichik1 N. · Kichik", "I · Aliyeva G."),
        ("room", "Room 101 · I", "Aliyeva G."),
    ):  # fmt: skip
        page.view.setCurrentIndex(page.view.findData(view))
        page.view.activated.emit(page.view.currentIndex())
        assert any(text(page, n, 0) == cell for n, name in enumerate(rows(page)) if name == head), view
    stage.press(page, "week_after")
    assert not page.after.isEnabled() and label(page, "week_shown").startswith("Week 2: 09.11")
    stage.type(page, "search", "саид")
    page.search.returnPressed.emit()
    assert page.grid.weeks.sought == {scene.placed["Saidova"]}


def test_a_week_is_copied_from_the_menu(stage: Stage, scene: Scene) -> None:
    scene.put("Aliyeva", day(1, 1))
    page = calendar(stage, scene)
    stage.ask.answer(str(day(2, 1)))
    page.acts["copy_the_week"].trigger()
    assert text(page, 2, 0) == "Aliyeva G." and label(page, "week_shown").startswith("Week 2")


def test_the_schedule_is_made_looked_at_and_applied(stage: Stage, scene: Scene) -> None:
    page = calendar(stage, scene)
    page.acts["make_anew"].trigger()
    panel = page.making
    panel.seconds.setValue(2)
    panel.levels["half"].setFocus()
    QTest.keyClick(panel.levels["half"], Key.Key_Right)
    stage.press(panel, "making_start")
    assert not panel.start.isEnabled() and panel.enough.isVisible()
    assert panel.cancel.isEnabled() and not panel.enough.isEnabled()  # there is no schedule yet
    panel.told.emit(Progress("improving", 0.1, 5, 0, 0, ()))
    assert panel.enough.isEnabled() and panel.enough.hasFocus()
    stage.settle()
    assert panel.list.count() == 20 and "A full schedule: 20 added" in panel.result.text()
    assert scene.dump() == []
    stage.press(panel, "making_apply")
    assert page.stack.currentWidget() is page.calendar
    assert len(scene.board().sessions) == 20 and label(page, "conflict_text") == "No conflicts."
    assert page.desk.store.setting(f"schedule_levels_{scene.period}")["half"] == "high"
    page.acts["make_anew"].trigger()
    stage.press(panel, "making_start")
    stage.settle()
    assert panel.result.text() == "Nothing would change." and not panel.apply.isEnabled()


def test_what_stands_in_the_way_has_a_button_to_it(stage: Stage, scene: Scene) -> None:
    scene.store.save("absence", {"person": scene.people["Aliyeva"], "starts": day(1, 1), "ends": day(2, 4)})
    page = calendar(stage, scene)
    page.acts["make_anew"].trigger()
    page.making.seconds.setValue(2)
    stage.press(page.making, "making_start")
    stage.settle()
    assert page.making.result.text().startswith("Not everything could be planned, but this can: ")
    reasons = page.making.findChildren(LineButton, "reason")
    assert any("Aliyeva" in reason.accessibleName() for reason in reasons)
    headings = [each.text() for each in page.making.reasons.findChildren(QLabel) if each.property("role") == "label"]
    assert headings == ["What stands in the way", "What would help", "What is not planned"]
    reasons[0].click()
    assert stage.window.place()[0] in records()


def test_a_rule_is_given_up_by_its_box_and_is_no_conflict_any_more(stage: Stage, scene: Scene) -> None:
    scene.store.save("mentor_terms", {"half_days": 1}, scene.terms["Kichik1"])
    for weekday in (1, 2):
        scene.put("Aliyeva", day(1, weekday))
    page = calendar(stage, scene)
    assert "takes 1" in label(page, "conflict_text")
    page.acts["make_anew"].trigger()
    boxes = page.making.rules.boxes
    assert boxes["mentor_weekly"].isVisible() and not boxes["visit"].isVisible()
    QTest.keyClick(boxes["mentor_weekly"], Key.Key_Space)
    assert scene.board().eased == {"mentor_weekly": "none"} and page.faults == []
    wish = page.making.rules.wishes["mentor_weekly"]
    assert wish.isVisible() and wish.currentText() == "Not asked about"
    wish.setFocus()
    QTest.keyClick(wish, Key.Key_Down)
    assert scene.board().eased == {"mentor_weekly": "low"} and wish.currentText() == "A weak wish"
    stage.window.undo()
    stage.settle()
    assert wish.currentText() == "Not asked about"
    stage.window.undo()
    stage.settle()
    assert boxes["mentor_weekly"].isChecked() and len(page.faults) == 1
    stage.window.speak_language("ru")
    assert label(page, "words_mentor_weekly") == stage.window.desk.t(sentence("mentor_weekly")).rstrip(".")
    QTest.mouseClick(page.findChild(QLabel, "words_mentor_weekly"), Qt.MouseButton.LeftButton)
    assert scene.board().eased == {"mentor_weekly": "none"}


def test_an_exception_is_made_beside_its_rule_and_counted_there(stage: Stage, scene: Scene) -> None:
    student = scene.store.get("placement", scene.placed["Karimova"])["student"]
    next_year = clone(scene.store, scene.period, "Kelasi yil")
    again = scene.store.save("placement", {"period": next_year, "student": student})
    for name, group in (("Aliyeva", "Kichik"), ("Karimova", "Katta")):
        scene.put(name, day(1, 1), group=group, sort="lesson")
    page = calendar(stage, scene)
    page.acts["make_anew"].trigger()
    links = page.making.rules.exceptions
    assert len(page.faults) == 2 and links["observe_first"].text() == "Exceptions…"
    assert links["qualified"].isVisible() is False and "quota" not in links
    links["observe_first"].click()
    form = stage.page("rule_exception").detail
    assert (form.binding.values()["period"], form.binding.values()["rule"]) == (scene.period, "observe_first")
    whom = form.binding.editors["placement"]
    assert [row_id for row_id, *_ in whom.look_up("Karimova")] == [scene.placed["Karimova"]]
    assert {row_id for row_id, *_ in form.binding.editors["mentor"].look_up("")} == set(scene.mentors.values())
    whom.set_value(again)
    stage.type(form, "reason", "Ishlaydi")
    assert not form.save() and "Kuzgi amaliyot" in whom.accessibleDescription()
    whom.set_value(scene.placed["Karimova"])
    assert form.save()
    stage.window.open_page("schedule")
    [fault] = page.faults
    assert links["observe_first"].text() == "Exceptions: 1…" and "Aliyeva" in fault.notice.said(stage.window.desk.t)
    scene.store.save("rule_exception", {
        "period": scene.period, "rule": "capacity", "group": scene.groups["Katta"], "reason": "Kelishilgan",
    })  # fmt: skip
    links["observe_first"].click()
    listed = stage.page("rule_exception").list
    assert (listed.total, listed.everything) == (1, 2) and form.row_id is not None


def test_what_would_help_one_student_begins_her_exception(stage: Stage, scene: Scene) -> None:
    scene.store.save("practice_programme", {"least": 2, "most": 5}, scene.plan)
    scene.store.save("absence", {"person": scene.people["Karimova"], "starts": day(1, 1), "ends": day(1, 5)})
    page = calendar(stage, scene)
    page.acts["make_anew"].trigger()
    page.making.seconds.setValue(2)
    stage.press(page.making, "making_start")
    stage.settle()
    wanted = "Make an exception for Karimova Gulnora: Least half-days a week."
    [reason] = [b for b in page.making.findChildren(LineButton, "reason") if wanted in b.accessibleName()]
    reason.click()
    assert stage.window.place()[0] == "rule_exception"
    form = stage.page("rule_exception").detail
    values = form.binding.values()
    assert (values["period"], values["rule"], values["placement"]) == (
        scene.period, "weekly_least", scene.placed["Karimova"],
    )  # fmt: skip
    assert not form.save()
    stage.type(form, "reason", "Ishlaydi")
    assert form.save() and scene.board().exceptions == {("weekly_least", scene.placed["Karimova"])}


def test_an_exception_from_the_page_of_a_placement_is_of_its_practice(stage: Stage, scene: Scene) -> None:
    stage.window.open_page("placement", scene.placed["Saidova"])
    page = stage.page("placement")
    stage.press(page.detail, "add_rule_exception")
    form = page.right.top()
    assert form.fixed == {"period": scene.period, "placement": scene.placed["Saidova"]}
    stage.type(form, "reason", "Ishlaydi")
    assert form.save() and scene.board().exceptions == {("weekly_least", scene.placed["Saidova"])}


def test_a_wish_is_about_a_student_of_the_same_practice(stage: Stage, scene: Scene) -> None:
    person = scene.store.save("person", {"surname_latn": "Rahimova", "first_latn": "Lola"})
    stranger = scene.store.save("student", {"person": person})
    stage.window.open_page("wish", {"placement": scene.placed["Aliyeva"]})
    other = stage.page("wish").detail.binding.editors["other"]
    here = {scene.store.get("placement", placed)["student"] for placed in scene.placed.values()}
    assert {row_id for row_id, *_ in other.look_up("")} == here and other.look_up("Rahimova") == []
    stage.window.open_page("placement", scene.placed["Saidova"])
    page = stage.page("placement")
    stage.press(page.detail, "add_wish")
    assert page.right.top().binding.editors["other"].look_up("Rahimova") == []
    stage.window.open_page("wish", {})
    assert [row_id for row_id, *_ in other.look_up("Rahimova")] == [stranger]


def test_a_search_is_given_up_without_a_trace(stage: Stage, scene: Scene) -> None:
    page = calendar(stage, scene)
    page.acts["make_anew"].trigger()
    stage.press(page.making, "making_start")
    stage.press(page.making, "making_cancel")
    stage.settle()
    assert page.making.made is None and page.making.start.isEnabled() and scene.dump() == []


def test_an_empty_site_says_how_to_begin(store: Store, tmp_path: Path) -> None:
    with staged(store, tmp_path) as stage:
        stage.window.open_page("schedule")
        button = stage.window.pages["schedule"].findChild(QPushButton, "empty_act")
        assert button is not None and button.text() == "New practice period"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_of_the_calendar_follows_the_language(code: str, stage: Stage, scene: Scene) -> None:
    scene.put("Aliyeva", day(1, 1))
    page = calendar(stage, scene)
    stage.window.speak_language(code)
    t = stage.window.desk.t
    assert page.title.text() == t("Practice calendar") and page.view.itemText(0) == t("By group")
    assert page.making.start.text() == t("Make the schedule")
    page.grid.go_to((2, 0))
    for key, panel in ((Key.Key_M, page.move_panel), (Key.Key_Return, page.cell_panel)):
        QTest.keyClick(page.grid, key)
        QTest.qWait(0)
        buttons = panel.findChildren(QPushButton)
        assert len(buttons) > 1 and all(each.width() >= each.sizeHint().width() for each in buttons)
        QTest.keyClick(panel, Key.Key_Escape)


def test_a_cloned_period_opens_for_its_dates(stage: Stage, scene: Scene) -> None:
    page = calendar(stage, scene)
    stage.ask.answer("Kelasi yil")
    page.acts["clone_period"].trigger()
    stage.ask.answer("Yana bir yil")
    stage.press(stage.page("practice_period"), "action_clone")
    assert scene.store.get("practice_period", stage.window.place()[1])["starts"] == date(2028, 10, 30)
    page = stage.page("practice_period")
    page.show_subject(next(row.id for row in scene.store.find("practice_period", "Kelasi")))
    key, row = stage.window.place()
    assert key == "practice_period" and scene.store.get("practice_period", row)["starts"] == date(2027, 11, 1)
    assert scene.store.total(Query("practice_period")) == 3


def test_what_was_pasted_is_chosen_so_that_it_can_be_locked_at_once(stage: Stage, scene: Scene) -> None:
    moved, copied = scene.put("Aliyeva", day(1, 1)), scene.put("Saidova", day(1, 2))
    there = scene.put("Botirova", day(1, 3), group="Katta")
    page = calendar(stage, scene)
    page.grid.go_to((2, 0))
    page.cut()
    page.grid.go_to((0, 2))
    assert page.grid.chosen == {there}
    page.paste()
    assert page.grid.chosen == {moved}
    page.lock()
    assert page.board is not None and page.board.sessions[moved].locked
    page.grid.go_to((2, 1))
    page.copy()
    page.grid.go_to((0, 3))
    page.paste()
    assert page.grid.chosen and not page.grid.chosen & {moved, copied, there}
