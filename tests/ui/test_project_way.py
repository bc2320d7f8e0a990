"""One project from a problem to its spread by the window alone: what is stored on the way, and its papers at the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from window_stage import Stage, person, staged

from labdesk.documents.registry import keep_codes, make
from labdesk.i18n import language
from labdesk.operations import examinations
from labdesk.operations.gates import WAY
from labdesk.operations.project_papers import editions
from labdesk.operations.sites import new_site
from labdesk.store import Query, Store
from labdesk.ui.pages.passport import PassportPage
from labdesk.ui.pages.passport_papers import print_menu
from labdesk.ui.pages.records import RecordPage

TODAY = date.today()
TITLE = "Sensor bogʻcha"
PAPERS = [
    "Papers in this packet", "Project passport", "Extract from the minutes", "Order approving a project group",
    "Work plan of a project", "Expert conclusion", "Implementation programme", "Calendar plan of a project",
    "Report on a quarter of the programme", "Pilot test act", "Act of introduction into practice",
]  # fmt: skip


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    """A site with its people, before it has any problem or project."""
    new_site(store, "127-sonli DMTT")
    far = store.save("organisation", {"name": "Pedagogika instituti", "sort": "institute"})
    other = store.save("organisation", {"name": "Davlat universiteti", "sort": "otm"})
    store.save("organisation", {"name": "58-sonli DMTT", "sort": "mtt", "district": "Margʻilon"})
    for surname, where, role in (
        ("Karimova", 1, "educator"), ("Valiyeva", 1, "methodologist"), ("Rahimova", far, "supervisor"),
        ("Olimov", other, "expert"), ("Sodiqov", other, "expert"), ("Tosheva", other, "expert"),
    ):  # fmt: skip
        who = person(store, surname, "Aziza")
        store.save("affiliation", {"person": who, "organisation": where, "role": role})
    store.save("kindergarten_group", {"name": "Quyoshcha", "organisation": 1, "age_group": "middle"})
    with staged(store, tmp_path) as shown:
        yield shown


def write(stage: Stage, key: str, about: Any, /, **values: Any) -> int:
    """Open a form, put values into its editors and save it; what a lookup or a choice takes is given by its key."""
    stage.window.open_page(key, about)
    page = stage.window.pages[key]
    assert isinstance(page, RecordPage)
    page.detail.binding.type_over(values)
    stage.press(page.detail, "action_save")
    assert page.detail.row_id is not None, page.detail.binding.unreadable()
    assert not page.detail.changed
    return page.detail.row_id


def passport(stage: Stage, project: int) -> PassportPage:
    stage.window.open_page("passport", project)
    page = stage.window.pages["passport"]
    assert isinstance(page, PassportPage)
    page.reload()
    return page


def lines(stage: Stage, project: int, at: str, card: str = "missing") -> list[str]:
    page = passport(stage, project)
    page.look_at(at)
    return [line.accessibleName() for line in page.cards[card].lines]


def signed(stage: Stage, project: int, number: str) -> None:
    """Open the stage's own paper from what is missing, and write its number and date."""
    at = stage.store.get("project", project)["stage"]
    page = passport(stage, project)
    page.look_at(at)
    next(line for line in page.cards["missing"].lines if "no basis paper" in line.accessibleName()).click()
    key, row_id = stage.window.place()
    assert key == "project_stage"
    write(stage, key, row_id, number=number, day=TODAY)


def onward(stage: Stage, project: int) -> None:
    """Move the project's card one column on by the keyboard; nothing is missing, so nothing is asked."""
    before = stage.store.get("project", project)["stage"]
    stage.window.open_page("board", project)
    board: Any = stage.window.pages["board"]
    board.reload()
    board.show_subject(project)
    QTest.keyClick(board.card(project), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert stage.store.get("project", project)["stage"] == WAY[WAY.index(before) + 1]


def typed(grid: Any, text: str) -> None:
    """Type into the current cell of a grid and go on with Enter."""
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def tick(page: Any, row: int) -> None:
    """Tick one of the proposed experts, who may be assigned."""
    cell = page.experts.proposed.item(row, 0)
    assert cell.flags() & Qt.ItemFlag.ItemIsUserCheckable
    cell.setCheckState(Qt.CheckState.Checked)


def counted(stage: Stage) -> None:
    """Two problems stand on a ballot; the sheet with its count comes back by its code and is typed in."""
    for title in ("Bolalar his-tuygʻusini ayta olmaydi", "Hovlida soya kam"):
        write(stage, "problem", {}, title=title)
    stage.window.open_page("print", ("problem-ballot", None, None))
    stage.settle()
    [sheet] = make(stage.store, "problem-tally", language("uz-Latn"))
    assert sheet.code
    keep_codes(stage.store, [sheet])
    stage.window.acts["menu_entry"].trigger()
    page: Any = stage.window.pages["entry"]
    QTest.keyClicks(page.code, sheet.code.shown)
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    for number in ("14", "6", "20", "20"):
        typed(page.grid, number)
    stage.press(page, "action_save")
    assert [stage.store.get("problem", i)["votes"] for i in (1, 2)] == [14, 6]


def planned(stage: Stage) -> int:
    """From the problem to an ordered group that has its tasks."""
    project = write(stage, "project", {}, title=TITLE, leader=1, starts=TODAY, ends=date(TODAY.year + 1, 12, 20))
    form: Any = stage.window.pages["project"]
    assert not form.detail.findChild(QWidget, "stage").isEnabled()
    write(stage, "project_problem", {"project": project}, problem=1)
    onward(stage, project)
    goal = {"goal": "Bolalar oʻz his-tuygʻusini soʻz bilan aytadi.", "measure": "75 foiz bola"}
    write(stage, "project", project, object="Nutq", subject="Oʻyin", hypothesis="Oʻyin nutqni ochadi", **goal)
    onward(stage, project)
    write(stage, "project", project, direction=1)
    reason = {"reason": "Bolalar uchun eng foydalisi", "chosen": True}
    write(stage, "direction_choice", {"project": project}, direction=1, **reason)
    signed(stage, project, "2")
    onward(stage, project)
    group = write(stage, "project_group", {"project": project}, title="Sensor guruhi")
    write(stage, "group_member", {"group": group}, person=1, role="leader", organisation=1, specialism="Pedagogika")
    assert "The project group “Sensor guruhi” has no member from a university." in lines(stage, project, "group")
    write(stage, "group_member", {"group": group}, person=3, role="practitioner", organisation=2, specialism="Til")
    write(stage, "project_group", group, order_number="12", order_date=TODAY)
    assert lines(stage, project, "group") == []
    onward(stage, project)
    write(stage, "project_task", {"project": project}, title="Mashgʻulotlar toʻplami", responsible=1, due=TODAY)
    write(stage, "project_resource", {"project": project}, title="Ish vaqti", sort="hours", amount=40)
    onward(stage, project)
    return project


def examined(stage: Stage, project: int, folder: Path) -> None:
    """Two experts answer on Excel forms and differ; a third one's sheet is typed; the council decides and minutes it."""
    stage.window.open_page("examination_desk")
    page: Any = stage.window.pages["examination_desk"]
    stage.ask.answer(str(project))
    stage.press(page, "action_new_round")
    table = page.experts.proposed
    told = {table.item(row, 0).text(): table.item(row, 2).text() for row in range(table.rowCount())}
    assert "Works in the same organisation" in told["Valiyeva Aziza"]
    for row in (0, 1):
        tick(page, row)
    stage.press(page, "action_assign")
    stage.ask.answer(folder)
    stage.press(page, "action_forms")
    forms = sorted(folder.glob("L*.xlsx"))
    for path, points in zip(forms, (5, 3), strict=True):
        book = load_workbook(path)
        for row in range(7, 15):
            book.worksheets[0].cell(row, 4).value = points
        book.save(path)
    stage.ask.answer(forms)
    stage.press(page, "action_read_forms")
    stage.settle()
    assert page.scores.notice.isVisibleTo(page)
    stage.press(page.scores.notice, "act_1")
    tick(page, 0)
    stage.press(page, "action_assign")
    round_id = page.subject()
    third = examinations.read(stage.store, round_id).sheets[2]
    page.show_subject({"expert": third.id})
    for _ in range(8):
        typed(page.scores.grid, "5")
    page.tabs.setCurrentWidget(page.decision)
    stage.press(page, "action_draft")
    stage.press(page, "action_keep_texts")
    minutes = write(stage, "minutes", {}, number="5", day=TODAY, body="laboratory")
    write(stage, "minutes_item", {"minutes": minutes}, project=project, title="Ekspertiza", decided="Tavsiya etilsin")
    stage.window.open_page("examination_desk", round_id)
    page.decision.decision.set_value("accept")
    page.decision.decision.changed.emit()
    page.decision.minutes.set_value(minutes)
    stage.press(page, "action_decide")
    whole = examinations.read(stage.store, round_id)
    assert (whole.values["decision"], whole.total, len(whole.counted)) == ("accept", pytest.approx(34.67, abs=0.01), 3)
    signed(stage, project, "5")
    onward(stage, project)


def tried(stage: Stage, project: int) -> None:
    """The programme, the frozen rule, the results, the confirmed outcome and the act."""
    write(stage, "programme_action", {"project": project}, title="Guruhda sinash", responsible=1, due=TODAY)
    signed(stage, project, "1-D")
    onward(stage, project)
    pilot = write(
        stage, "pilot", {"project": project}, title="Sinov", starts=TODAY, needed=1, chair=2, children=24, educators=2
    )
    write(stage, "pilot_group", {"pilot": pilot}, group=1)
    for title, before, target in (("Soʻzlar soni", 40, 60), ("Gap uzunligi", 3, 5)):
        write(stage, "pilot_indicator", {"pilot": pilot}, title=title, baseline=before, target=target)
    stage.window.open_page("pilot_desk", pilot)
    page: Any = stage.window.pages["pilot_desk"]
    assert not page.chart.isVisibleTo(page)
    stage.ask.answer(True)
    stage.press(page, "action_freeze")
    for row_id, value in ((1, 66), (2, 4)):
        write(stage, "pilot_indicator", row_id, actual=value)
    stage.window.open_page("pilot_desk", pilot)
    assert page.chart.isVisibleTo(page)
    stage.press(page, "action_confirm")
    assert stage.store.get("pilot", pilot)["outcome"] == "successful"
    write(stage, "pilot", pilot, act_number="3", act_date=TODAY)
    signed(stage, project, "3")
    onward(stage, project)
    signed(stage, project, "6")
    onward(stage, project)


def spread(stage: Stage, project: int) -> None:
    """A kindergarten takes it over, looks are planned, the first one finds it in use."""
    write(stage, "adoption", {"project": project}, organisation=4, day=TODAY, edition="1-nashr", act_number="1")
    stage.window.open_page("spread", project)
    stage.press(stage.window.pages["spread"], "action_plan")
    looks = stage.store.listing(Query("follow_up", ("months",), order=("due",)), 0, -1)
    assert [look.values[0] for look in looks] == ["3", "6", "12"]
    write(stage, "follow_up", looks[0].id, done=TODAY, state="in_use")


def printed(stage: Stage, project: int, name: str, at: str, target: Path) -> PdfReader:
    stage.ask.answer(target)
    act = print_menu(passport(stage, project), stage.window.desk, project, at).findChild(QAction, name)
    assert isinstance(act, QAction)
    act.trigger()
    stage.settle()
    return PdfReader(target)


def test_a_project_goes_from_a_problem_to_its_spread_by_the_window_alone(stage: Stage, tmp_path: Path) -> None:
    forms = tmp_path / "forms"
    forms.mkdir()
    counted(stage)
    project = planned(stage)
    examined(stage, project, forms)
    tried(stage, project)
    spread(stage, project)
    assert [lines(stage, project, at) for at in WAY] == [[] for _ in WAY]
    day = language("en").date(TODAY)
    assert [lines(stage, project, at, "facts") for at in WAY[5:]] == [
        ["Round 1: Recommended for pilot testing – Expert examination",
         "34.7 of 40 points on average, experts: 3 – Points of the experts"],
        ["0 of 1 actions are carried out – Implementation programme"],
        [f"Rule: 1 of 2 indicators reach their targets. Frozen on {day}. – Success rule · Sinov",
         f"Reached: 1 of 2. Outcome: Successful, confirmed on {day}. – Results · Sinov"],
        [f"Reached: 1 of 2. Outcome: Successful, confirmed on {day}. – Outcome · Sinov",
         f"№ 3, {day} – Pilot test act · Sinov"],
        ["1 of the 1 that were looked at (100 %) – Still in use", f"58-sonli DMTT – Introduced by · {day}"],
    ]  # fmt: skip
    passport(stage, project).cards["facts"].lines[0].click()
    assert stage.window.place()[0] == "spread"
    whole = printed(stage, project, "print_packet", "spread", tmp_path / "whole.pdf")
    text = "\n".join(sheet.extract_text() for sheet in whole.pages)
    assert [each["/Title"].split(" – ")[0] for each in whole.outline if isinstance(each, dict)] == PAPERS
    for part in (TITLE, "58-sonli DMTT", "Soʻzlar soni", "Ekspertiza", "Guruhda sinash", "his-tuygʻusini"):
        assert part in text
    for at, papers in (("examination", 1), ("programme", 3), ("pilot", 1), ("decision", 1), ("spread", 1)):
        bound = printed(stage, project, "print_stage", at, tmp_path / f"{at}.pdf")
        assert len([each for each in bound.outline if isinstance(each, dict)]) == 1 + papers
    stage.ask.answers.clear()
    act = print_menu(passport(stage, project), stage.window.desk, project, "spread").findChild(QAction, "print_edition")
    assert isinstance(act, QAction)
    act.trigger()
    stage.settle()
    assert [each.number for each in editions(stage.store, project)] == [1]
