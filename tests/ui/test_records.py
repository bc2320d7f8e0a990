"""A record page as it is worked with: list, form, checks, duplicates, parts, undo."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTabWidget, QWidget
from window_stage import Stage, person, staged

from labdesk.store import Query, Store
from labdesk.ui.pages.detail import RecordDetail, kept
from labdesk.ui.pages.records import RecordPage
from labdesk.ui.widgets import ErrorText, Lookup, NoticeBar, UndoBar


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    with staged(store, tmp_path) as made:
        yield made


def names(store: Store) -> list[str]:
    return [row.values[0] for row in store.listing(Query("person", ("full_latn",)))]


def shown(page: RecordPage) -> list[str]:
    return [str(page.list.index(row, 0).data()) for row in range(page.list.rowCount())]


def error(page: QWidget, name: str) -> str:
    found = page.findChild(ErrorText, f"error_{name}")
    return found.text() if found and not found.isHidden() else ""


def test_an_empty_list_says_what_to_do_and_its_button_begins_a_record(stage: Stage) -> None:
    page = stage.page("person")
    assert page.empty.isVisible()
    stage.press(page.empty, "empty_act")
    assert not page.empty.isVisible()
    stage.type(page, "surname_latn", "Karimova")
    stage.type(page, "first_latn", "Gulnora")
    stage.press(page, "action_save")
    assert names(stage.store) == ["Karimova Gulnora"]
    assert shown(page) == ["Karimova Gulnora"]
    assert page.table.current_id() == page.detail.row_id


def test_what_is_missing_is_said_beside_the_field_on_its_tab_and_nothing_is_saved(stage: Stage) -> None:
    page = stage.page("talent")
    someone = person(stage.store, "Aliyeva", "Nilufar")
    page.new({"person": someone, "area": "music"})
    tabs = page.findChild(QTabWidget, "tabs")
    assert tabs is not None
    tabs.setCurrentIndex(1)
    stage.press(page, "action_save")
    assert "consent" in error(page, "consent_date")
    assert tabs.currentIndex() == 2
    assert not tabs.tabIcon(2).isNull()
    assert tabs.tabIcon(0).isNull()
    assert stage.store.total(Query("talent")) == 0
    stage.type(page, "consent_date", "01.10.2026")
    assert error(page, "consent_date") == ""
    stage.type(page, "consent_by", "Aliyeva Malika")
    stage.press(page, "action_save")
    assert stage.store.total(Query("talent")) == 1
    assert tabs.tabIcon(2).isNull()


def test_a_date_that_cannot_be_read_stays_as_it_was_typed_and_stops_saving(stage: Stage) -> None:
    page = stage.page("person")
    page.new({"surname_latn": "Rahimov", "first_latn": "Bekzod"})
    stage.type(page, "born", "32.13.2000")
    stage.press(page, "action_save")
    assert error(page, "born")
    born = page.findChild(QLineEdit, "born")
    assert born is not None
    assert born.text() == "32.13.2000"
    assert names(stage.store) == []
    stage.type(page, "born", "12.03.2000")
    stage.press(page, "action_save")
    assert stage.store.get("person", page.detail.row_id or 0)["born"] == date(2000, 3, 12)


def test_a_warning_is_shown_and_stops_nothing(stage: Stage) -> None:
    page = stage.page("organisation")
    page.new({"name": "12-son DMTT", "stir": "912345678"})
    stage.press(page, "action_save")
    assert stage.store.total(Query("organisation")) == 1
    assert "STIR" in error(page, "stir")


def test_loading_saves_nothing_and_changes_nothing(stage: Stage) -> None:
    rows = [person(stage.store, f"Karimova{n}", "Gulnora", born=date(2001, 1, n), sex="f") for n in (1, 2, 3)]
    before = stage.store.entries()
    page = stage.page("person")
    for row_id in rows:
        page.show_subject(row_id)
        assert not page.detail.changed
    assert page.leave()
    assert stage.store.entries() == before


def test_going_to_another_row_saves_a_whole_record_by_itself(stage: Stage) -> None:
    first, second = person(stage.store, "Aliyeva", "Nilufar"), person(stage.store, "Bozorova", "Zulfiya")
    page = stage.page("person")
    page.table.selectRow(0)
    assert page.detail.row_id == first
    stage.type(page, "phone", "90 123 45 67")
    page.table.selectRow(1)
    assert page.detail.row_id == second
    assert page.table.current_id() == second
    assert stage.store.get("person", first)["phone"] == "+998 90 123-45-67"


def test_a_record_that_cannot_be_saved_is_asked_about_before_it_is_left(stage: Stage) -> None:
    first = person(stage.store, "Aliyeva", "Nilufar")
    person(stage.store, "Bozorova", "Zulfiya")
    page = stage.page("person")
    page.table.selectRow(0)
    stage.type(page, "first_latn", "")
    stage.type(page, "first_cyrl", "")
    stage.ask.answer("stay")
    page.table.selectRow(1)
    assert page.detail.row_id == first
    assert page.table.current_id() == first
    stage.ask.answer("drop")
    page.table.selectRow(1)
    assert page.detail.row_id != first
    assert stage.store.get("person", first)["first_latn"] == "Nilufar"


def test_somebody_who_is_already_in_the_list_is_pointed_out_in_any_script(stage: Stage) -> None:
    known = person(stage.store, "Yoʻldosheva", "Gulnora", patronymic_latn="Anvarovna")
    page = stage.page("person")
    page.new()
    for name, text in (("surname_latn", "Юлдашева"), ("first_latn", "Гулнора"), ("patronymic_latn", "Анваровна")):
        stage.type(page, name, text)
    page.detail.check()
    notice = page.findChild(NoticeBar, "notice_duplicate")
    assert notice is not None
    assert notice.isVisible()
    assert "Yoʻldosheva" in notice.text()
    stage.press(page, "action_save")
    assert stage.store.total(Query("person")) == 2
    page.show_subject(known)
    assert not notice.isVisible()


def test_delete_goes_to_the_recycle_bin_and_undo_brings_it_back(stage: Stage) -> None:
    person(stage.store, "Aliyeva", "Nilufar")
    person(stage.store, "Bozorova", "Zulfiya")
    page = stage.page("person")
    page.table.selectAll()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    stage.settle()
    assert names(stage.store) == []
    bar = page.findChild(UndoBar, "undo_bar")
    assert bar is not None
    assert bar.isVisible()
    stage.press(bar, "act_1")
    stage.settle()
    assert names(stage.store) == ["Aliyeva Nilufar", "Bozorova Zulfiya"]
    assert shown(page) == ["Aliyeva Nilufar", "Bozorova Zulfiya"]


def test_deleting_tells_how_many_parts_go_with_the_record(stage: Stage) -> None:
    who = person(stage.store, "Aliyeva", "Nilufar")
    place = stage.store.save("organisation", {"name": "12-son DMTT", "sort": "mtt"})
    stage.store.save("affiliation", {"person": who, "organisation": place})
    page = stage.page("person")
    page.show_subject(who)
    stage.press(page, "action_delete")
    stage.settle()
    assert page.undo_bar.text() == "Deleted: 1 record with all that belongs to it (1)"
    assert stage.store.total(Query("affiliation")) == 0


def test_a_record_in_use_is_not_deleted_and_the_reason_is_told(stage: Stage) -> None:
    head = person(stage.store, "Aliyeva", "Nilufar")
    stage.store.save("organisation", {"name": "12-son DMTT", "sort": "mtt", "head": head})
    page = stage.page("person")
    page.show_subject(head)
    stage.ask.answer(None)
    stage.press(page, "action_delete")
    stage.settle()
    assert "12-son DMTT" in stage.ask.asked[-1].text
    assert names(stage.store) == ["Aliyeva Nilufar"]


def test_undo_shows_the_open_record_as_it_is_now(stage: Stage) -> None:
    someone = person(stage.store, "Aliyeva", "Nilufar")
    page = stage.page("person")
    page.show_subject(someone)
    stage.type(page, "surname_latn", "Azizova")
    stage.press(page, "action_save")
    assert "Azizova" in stage.window.acts["menu_undo"].text()
    stage.window.acts["menu_undo"].trigger()
    stage.settle()
    line = page.findChild(QLineEdit, "surname_latn")
    assert line is not None
    assert line.text() == "Aliyeva"


def test_a_heading_sorts_up_then_down_then_not_at_all(stage: Stage) -> None:
    for surname, day in (("Aliyeva", 2), ("Bozorov", 3), ("Karimov", 1)):
        person(stage.store, surname, "A", born=date(2001, 1, day))
    page = stage.page("person")
    header = page.table.horizontalHeader()
    place = QPointF(header.sectionViewportPosition(1) + 20, header.height() / 2).toPoint()
    orders = []
    for _ in range(3):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        orders.append([text[:1] for text in shown(page)])
    assert orders == [["K", "A", "B"], ["B", "A", "K"], ["A", "B", "K"]]


def test_columns_are_chosen_and_remembered_with_the_file(stage: Stage, tmp_path: Path) -> None:
    person(stage.store, "Aliyeva", "Nilufar", address="Navoiy koʻchasi 5")
    page = stage.page("person")
    page.pane.columns_button.show_columns(["full", "born", "phone", "email", "note", "address"])
    page.table.horizontalHeader().resizeSection(0, 321)
    page.pane.columns_button.remember()
    with staged(stage.store, tmp_path) as again:
        other = again.page("person")
        assert other.list.query.columns == ("full", "born", "phone", "email", "note", "address")
        assert other.table.columnWidth(0) == 321
        assert other.list.index(0, 5).data() == "Navoiy koʻchasi 5"


def test_save_and_new_keeps_period_and_mentor_but_not_the_student(stage: Stage) -> None:
    university = stage.store.save("organisation", {"name": "Pedagogika universiteti", "sort": "otm"})
    days = {"starts": date(2026, 10, 1), "ends": date(2026, 11, 1)}
    period = {"title": "Kuz", "university": university, "sort": "pedagogical", **days}
    mentor = person(stage.store, "Bozorova", "Zulfiya")
    values = {
        "period": stage.store.save("practice_period", period), "mentor": mentor, "shift": "2",
        "student": stage.store.save("student", {"person": mentor, "university": university}),
    }  # fmt: skip
    page = stage.page("placement")
    page.new(values)
    stage.press(page, "action_save_new")
    assert stage.store.total(Query("placement")) == 1
    begun = page.detail.binding.values()
    assert (begun["period"], begun["mentor"], begun["shift"]) == (values["period"], mentor, "2")
    assert begun["student"] is None
    assert page.detail.row_id is None


def test_a_consent_is_never_taken_over_to_the_next_child() -> None:
    values = {"area": "music", "consent_date": date(2026, 9, 1), "consent_by": "Aliyeva", "person": 3}
    assert kept("talent", values) == {"area": "music"}


def test_parts_are_added_and_removed_without_a_dialog(stage: Stage) -> None:
    project = stage.store.save("project", {"title": "Bogʻ", "stage": "problem"})
    group = stage.store.save("project_group", {"title": "Bogʻ guruhi", "project": project})
    member = person(stage.store, "Aliyeva", "Nilufar")
    page = stage.page("project_group")
    page.show_subject(group)
    stage.press(page, "add_group_member")
    part = page.findChild(RecordDetail, "part_group_member")
    assert part is not None
    assert part.isVisible()
    lookup = part.findChild(Lookup, "person")
    assert lookup is not None
    lookup.set_value(member)
    lookup.changed.emit()
    stage.press(part, "action_save")
    stage.press(part, "action_back")
    [row] = stage.store.listing(Query("group_member", ("person", "role", "group")))
    assert row.values == ("Aliyeva Nilufar", "member", "Bogʻ guruhi")
    parts = page.detail.parts[0]
    assert parts.list.index(0, 0).data() == "Aliyeva Nilufar"
    parts.table.selectRow(0)
    stage.press(page, "remove_group_member")
    assert stage.store.total(Query("group_member")) == 0
    assert parts.list.rowCount() == 0


def test_what_points_to_a_record_is_listed_and_opens(stage: Stage) -> None:
    head = person(stage.store, "Aliyeva", "Nilufar")
    organisation = stage.store.save("organisation", {"name": "12-son DMTT", "sort": "mtt", "head": head})
    page = stage.page("person")
    page.show_subject(head)
    tabs = page.detail.tabs
    tabs.setCurrentIndex(tabs.count() - 1)
    used = page.detail.pointing
    assert used is not None
    top = used.topLevelItem(0)
    assert top is not None
    assert top.child(0).text(0) == "12-son DMTT"
    used.itemActivated.emit(top.child(0), 0)
    assert stage.page("organisation").detail.row_id == organisation


def test_a_missing_person_is_made_from_what_was_typed(stage: Stage) -> None:
    page = stage.page("organisation")
    page.new({"name": "12-son DMTT"})
    lookup = page.findChild(Lookup, "head")
    assert lookup is not None
    assert lookup.create_new is not None
    lookup.create_new("Каримова Гулнора Анваровна")
    part = page.findChild(RecordDetail, "part_person")
    assert part is not None
    assert part.binding.values()["surname_cyrl"] == "Каримова"
    stage.press(part, "action_save")
    assert page.right.currentWidget() is page.detail
    assert lookup.text() == "Karimova Gulnora Anvarovna"
    stage.press(page.detail, "action_save")
    [row] = stage.store.listing(Query("organisation", ("head",)))
    assert row.values == ("Karimova Gulnora Anvarovna",)


def test_the_list_is_exported_as_it_is_shown(stage: Stage, tmp_path: Path) -> None:
    person(stage.store, "Aliyeva", "Nilufar")
    person(stage.store, "Bozorova", "Zulfiya")
    page = stage.page("person")
    page.list.ask(search="Boz")
    target = tmp_path / "people.xlsx"
    stage.ask.answer(target)
    stage.press(page, "action_export")
    stage.settle()
    cells = [list(row) for row in openpyxl.load_workbook(target).active.values]
    assert sum("Bozorova Zulfiya" in row for row in cells) == 1
    assert not any("Aliyeva Nilufar" in row for row in cells)


def test_a_narrow_window_shows_the_list_or_the_record_and_goes_back(stage: Stage) -> None:
    someone = person(stage.store, "Aliyeva", "Nilufar")
    page = stage.page("person")
    stage.window.resize(800, 600)
    QApplication.processEvents()
    assert page.table.isVisible()
    assert not page.detail.isVisible()
    page.table.choose(someone)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert not page.table.isVisible()
    stage.press(page, "action_back")
    assert page.table.isVisible()


def test_a_list_opens_on_its_first_record(stage: Stage) -> None:
    person(stage.store, "Bozorova", "Zulfiya")
    first = person(stage.store, "Aliyeva", "Nilufar")
    page = stage.page("person")
    assert page.detail.row_id == first
    assert page.table.current_id() == first


def test_the_selection_stays_when_the_list_is_read_anew(stage: Stage) -> None:
    rows = [person(stage.store, f"A{n:03}", "B") for n in range(450)]
    page = stage.page("person")
    page.table.choose(rows[300])
    top = page.table.verticalScrollBar().value()
    assert top > 0
    person(stage.store, "A300a", "B")
    assert page.table.current_id() == rows[300]
    assert page.table.verticalScrollBar().value() == top
    assert page.list.rowCount() == 451


def test_text_of_several_lines_is_kept(stage: Stage) -> None:
    page = stage.page("person")
    page.new({"surname_latn": "Aliyeva", "first_latn": "Nilufar"})
    note = page.findChild(QPlainTextEdit, "note")
    assert note is not None
    note.setPlainText("Birinchi\nikkinchi <b>qator</b>")
    stage.press(page, "action_save")
    assert stage.store.get("person", page.detail.row_id or 0)["note"] == "Birinchi\nikkinchi <b>qator</b>"


def test_copy_puts_rows_on_the_clipboard_as_a_sheet_takes_them(stage: Stage) -> None:
    person(stage.store, "Aliyeva", "Nilufar", born=date(2001, 1, 2))
    page = stage.page("person")
    page.table.selectRow(0)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QApplication.sendEvent(page.table, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, keys))
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Full name\tDate of birth")
    assert lines[1].startswith("Aliyeva Nilufar\t02.01.2001")


def test_the_word_about_a_refused_record_leaves_the_buttons_their_size(stage: Stage) -> None:
    stage.window.speak_language("uz-Latn")
    page = stage.page("person")
    page.new()
    detail = page.detail
    detail.save()
    QApplication.processEvents()
    assert detail.state.isVisible()
    for button in (detail.save_button, detail.save_new):
        assert button.width() >= button.sizeHint().width()
