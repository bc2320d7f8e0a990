"""The page Today: sentences that open what they speak of, by mouse and keyboard, and what was opened last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from window_stage import Stage, person, staged

from labdesk.i18n import language
from labdesk.operations.today import hidden_rules
from labdesk.store import Store
from labdesk.ui import trail
from labdesk.ui.pages.today import TodayPage
from labdesk.ui.pages.today_parts import Line, LineButton

MORNING = datetime(2026, 11, 23, 9, 5)


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    store.save("site", {"name": "12-son MTT laboratoriyasi", "name_ru": "Лаборатория ДОУ № 12"})
    with staged(store, tmp_path) as made:
        yield made


@pytest.fixture
def opened(stage: Stage, qtbot: QtBot) -> Callable[[], TodayPage]:
    """Opens the page on the morning of 23 November 2026 and waits until it has looked around."""

    def show() -> TodayPage:
        page = stage.window.pages.get("today") or TodayPage(stage.window.desk, clock=lambda: MORNING)
        assert isinstance(page, TodayPage)
        if "today" not in stage.window.pages:
            stage.window.pages["today"] = page
            stage.window.stack.addWidget(page)
        stage.window.open_page("today")
        seen = page.seen
        qtbot.waitUntil(lambda: page.seen is not None and (seen is None or page.seen is not seen or idle(page)))
        return page

    return show


def idle(page: TodayPage) -> bool:
    return page.desk.jobs.idle


def lines(page: TodayPage, card: str) -> list[str]:
    return [line.accessibleName() for line in shown(page, card)]


def shown(page: TodayPage, card: str) -> list[LineButton]:
    return [line for line in page.findChildren(LineButton) if line.objectName().startswith(card) and line.isVisible()]


def line(page: TodayPage, text: str) -> LineButton:
    [found] = [each for each in page.findChildren(LineButton) if text in each.accessibleName() and each.isVisible()]
    return found


def said(page: TodayPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def tidy(store: Store) -> None:
    """Leave nothing to be said: what the empty site lacks is put aside."""
    from labdesk.operations.today import hide_rules

    hide_rules(store, frozenset({"days-off", "site-passport", "names-unconfirmed", "birthdays", "events-soon"}))


def test_it_greets_by_the_time_of_day_and_says_the_date_in_words(stage: Stage, opened: Callable[[], TodayPage]) -> None:
    page = opened()
    assert said(page, "greeting") == "Good morning, 12-son MTT laboratoriyasi"
    assert said(page, "date") == "Monday, 23 November 2026"
    stage.window.speak_language("ru")
    assert "Лаборатория ДОУ № 12" in said(page, "greeting")
    assert said(page, "date").startswith("Понедельник")
    assert said(page, "plan_nothing") == language("ru")("Nothing is planned for today.")


def test_all_in_order_is_said_when_it_is(stage: Stage, opened: Callable[[], TodayPage]) -> None:
    tidy(stage.store)
    page = opened()
    assert lines(page, "attention") == []
    assert said(page, "attention_nothing") == "All is in order today."
    assert said(page, "plan_nothing") == "Nothing is planned for today."


def test_a_sentence_opens_its_record_by_click_and_by_enter(stage: Stage, opened: Callable[[], TodayPage]) -> None:
    tidy(stage.store)
    ends = MORNING.date().replace(day=1)
    late = stage.store.save("project", {"title": "Bogʻ", "stage": "pilot", "ends": ends})
    page = opened()
    sentence = line(page, "Bogʻ")
    assert sentence.accessibleName() == "The project “Bogʻ” was to end on 01.11.2026 and is not finished."
    QTest.mouseClick(sentence, Qt.MouseButton.LeftButton)
    assert stage.window.place() == ("project", late)
    stage.window.acts["menu_back"].trigger()
    line(page, "was to end").setFocus()
    QTest.keyClick(line(page, "was to end"), Qt.Key.Key_Return)
    assert stage.window.place() == ("project", late)


def test_a_sentence_about_several_opens_the_list_of_just_these(stage: Stage, opened: Callable[[], TodayPage]) -> None:
    tidy(stage.store)
    with_phone = {"name": "QoqDU", "sort": "otm", "phone": "+998 73 244-44-02"}
    for values in ({"name": "FarDU", "sort": "otm"}, {"name": "TDPU", "sort": "otm"}, with_phone):
        stage.store.save("organisation", values)
    line(opened(), "2 organisations have neither").click()
    page = stage.page("organisation")
    assert [page.list.index(row, 0).data() for row in range(page.list.rowCount())] == ["FarDU", "TDPU"]
    assert page.pane.chips.count.text() == "2 of 3 shown"
    stage.press(page, "action_clear")
    assert page.list.total == 3


def test_the_arrows_walk_through_the_sentences(stage: Stage, opened: Callable[[], TodayPage]) -> None:
    page = opened()
    page.gear.setFocus()
    first, second, *_ = shown(page, "attention")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_a_line_is_as_tall_as_its_sentence_wherever_it_wraps(dressed: QApplication) -> None:
    card = QWidget()
    column = QVBoxLayout(card)
    for words in (3, 40, 90):
        column.addWidget(LineButton(Line("Aliyeva Gulnora " * words, "", "warning", list, "Put right…"), card))
    column.addStretch()
    for width in (420, 700):
        card.resize(width, 2000)
        card.show()
        lines = card.findChildren(LineButton)
        assert [line.height() for line in lines] == [line.heightForWidth(line.width()) for line in lines]
    card.close()


def test_what_was_put_right_goes_by_itself(stage: Stage, opened: Callable[[], TodayPage], qtbot: QtBot) -> None:
    tidy(stage.store)
    made = stage.store.save("organisation", {"name": "FarDU", "sort": "otm"})
    page = opened()
    assert lines(page, "attention") == ["FarDU has neither a phone number nor an e-mail address."]
    stage.store.save("organisation", {"phone": "+998 73 244-44-02"}, made)
    qtbot.waitUntil(lambda: lines(page, "attention") == [])
    stage.store.undo()
    qtbot.waitUntil(lambda: len(lines(page, "attention")) == 1)


def test_a_rule_is_switched_off_for_the_site(stage: Stage, opened: Callable[[], TodayPage], qtbot: QtBot) -> None:
    page = opened()
    assert any("site passport" in text for text in lines(page, "attention"))
    stage.press(page, "choose_shown")
    box = page.findChild(QCheckBox, "rule_site-passport")
    assert box is not None
    assert box.isChecked()
    box.click()
    qtbot.waitUntil(lambda: not any("site passport" in text for text in lines(page, "attention")))
    assert "site-passport" in hidden_rules(stage.store)
    assert not page.findChild(QCheckBox, "rule_birthdays").isChecked()


def test_the_day_is_told_with_groups_students_mentors_and_events(stage: Stage, opened: Callable[[], TodayPage]) -> None:
    store = stage.store
    school = store.save("organisation", {"name": "FarDU", "sort": "otm"})
    term = {"title": "Kuzgi", "university": school, "starts": MORNING.date(), "ends": MORNING.date().replace(day=30)}
    student = store.save("student", {"person": person(store, "Karimova", "Gulnora"), "university": school})
    group = store.save("kindergarten_group", {"name": "Kichik", "age_group": "junior"})
    values = {"period": store.save("practice_period", term), "student": student, "group": group}
    store.save("placement", {**values, "mentor": person(store, "Aliyeva", "Nilufar")})
    store.save("event", {"title": "Ochiq dars", "sort": "lesson", "starts": MORNING.date(), "place": "zal"})
    store.save("event", {"title": "Seminar", "starts": MORNING.date().replace(day=27)})
    page = opened()
    assert lines(page, "plan") == [
        "Ochiq dars – zal", "Kichik, First shift – Karimova Gulnora; mentor: Aliyeva Nilufar"
    ]  # fmt: skip
    assert lines(page, "coming") == ["Seminar – 27.11.2026"]


def test_what_was_opened_last_is_one_key_away_and_remembered(
    stage: Stage, opened: Callable[[], TodayPage], store: Store
) -> None:
    one, other = person(store, "Karimova", "Gulnora"), person(store, "Aliyeva", "Nilufar")
    stage.window.open_page("person", one)
    stage.window.open_page("person", other)
    page = opened()
    assert lines(page, "last") == ["Aliyeva Nilufar – Person", "Karimova Gulnora – Person"]
    QTest.keyClick(shown(page, "last")[1], Qt.Key.Key_Return)
    assert stage.window.place() == ("person", one)
    store.delete("person", [other])
    known = trail.Trail(store, stage.settings).last(language("ru"))
    assert [each.title for each in known] == ["Каримова Гулнора"]


def test_walking_down_a_list_opens_nothing_until_somebody_reads(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for surname in ("Aliyeva", "Karimova", "Rahimova"):
        person(stage.store, surname, "Gulnora")
    page = stage.page("person")
    for _ in range(2):
        QTest.keyClick(page.table, Qt.Key.Key_Down)
    steps = stage.window.desk.trail
    assert steps.last(language("en")) == []
    qtbot.waitUntil(lambda: [each.title for each in steps.last(language("en"))] == ["Rahimova Gulnora"])


@pytest.mark.parametrize("name", ["person", "student", "event"])
def test_a_quick_act_begins_a_record(name: str, stage: Stage, opened: Callable[[], TodayPage]) -> None:
    stage.press(opened(), f"quick_new_{name}")
    page = stage.page(name)
    assert page.detail.is_open
    assert page.detail.row_id is None


def test_the_cards_stand_below_each_other_in_a_narrow_window(stage: Stage, opened: Callable[[], TodayPage]) -> None:
    page = opened()
    assert page.plan.x() > page.attention.x()
    stage.window.resize(911, 600)
    QApplication.processEvents()
    assert page.plan.x() == page.attention.x()
    assert page.attention.y() < page.plan.y()


def test_a_forgotten_backup_is_made_from_its_sentence(
    stage: Stage, opened: Callable[[], TodayPage], tmp_path: Path
) -> None:
    stage.window.desk.go("back_up")
    stage.settle()
    assert list((tmp_path / "backups").glob("*.labdesk"))


def test_it_is_the_first_section(stage: Stage) -> None:
    act = stage.window.menus.pages["today"]
    assert act.shortcut().toString() == "Ctrl+1"
    act.trigger()
    button = stage.window.sidebar.findChild(QAbstractButton, "nav_today")
    assert button is not None
    assert button.isChecked()
