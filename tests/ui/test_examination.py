"""The examination desk: experts proposed and assigned, marks by the keyboard, remarks, the decision, papers and forms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from window_stage import Stage, person, staged

from labdesk.documents.registry import keep_codes, make
from labdesk.i18n import LANGUAGES, language
from labdesk.operations import examinations, experts
from labdesk.operations.attachments import attachments_of
from labdesk.operations.sites import new_site
from labdesk.schema.examination import CRITERIA
from labdesk.store import Store
from labdesk.ui.pages.examination import ExaminationPage

DAY = date(2026, 11, 3)
ALL = tuple(CRITERIA.built_in)


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    new_site(store, "12-son DMTT")
    home = store.save("organisation", {"name": "3-son MTT", "sort": "mtt"})
    far = store.save("organisation", {"name": "Institut", "sort": "institute"})
    author = person(store, "Karimova", "Oydin")
    for who, where, role in (
        (author, home, "educator"), (person(store, "Valiyeva", "Nodira"), home, "methodologist"),
        (person(store, "Olimov", "Aziz"), far, "expert"), (person(store, "Sodiqov", "Botir"), far, "expert"),
    ):  # fmt: skip
        store.save("affiliation", {"person": who, "organisation": where, "role": role, "position": "mutaxassis"})
    project = store.save("project", {"title": "Bogʻ", "stage": "examination", "leader": author})
    examinations.open_round(store, project, DAY, "Birinchi tahrir")
    with staged(store, tmp_path) as shown:
        yield shown


def desk(stage: Stage, subject: object = None) -> ExaminationPage:
    stage.window.open_page("examination_desk", subject)
    page = stage.window.pages["examination_desk"]
    assert isinstance(page, ExaminationPage)
    return page


def assigned(stage: Stage) -> list[int]:
    return experts.assign(stage.store, 1, [3, 4], DAY)


def column(page: ExaminationPage, number: int) -> list[str]:
    grid = page.scores.grid
    return [grid.item(row, number).text() for row in range(grid.rowCount())]  # type: ignore[union-attr]


def write(page: ExaminationPage, text: str) -> None:
    """Type into the current cell and go on with Enter."""
    QTest.keyClick(page.scores.grid, Qt.Key(ord(text[0])))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_the_free_are_ticked_and_assigned_the_others_stand_there_with_their_reason(stage: Stage) -> None:
    page = desk(stage, 1)
    table = page.experts.proposed
    rows = [[table.item(row, n).text() for n in (0, 2)] for row in range(table.rowCount())]  # type: ignore[union-attr]
    assert [row[0] for row in rows] == ["Olimov Aziz", "Sodiqov Botir", "Valiyeva Nodira"]
    assert rows[2][1] == "Works in the same organisation as Karimova Oydin: 3-son MTT."
    assert not table.item(2, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable  # type: ignore[union-attr]
    table.setCurrentCell(2, 0)
    assert page.experts.reasons.text() == rows[2][1]
    assert not page.experts.assign_button.isEnabled()
    for row in (0, 1):
        table.item(row, 0).setCheckState(Qt.CheckState.Checked)  # type: ignore[union-attr]
    stage.press(page, "action_assign")
    shown = page.experts.assigned
    assert [shown.item(row, 1).text() for row in (0, 1)] == ["Olimov Aziz", "Sodiqov Botir"]  # type: ignore[union-attr]
    assert [shown.item(row, 2).text() for row in (0, 1)] == ["L1-1-1", "L1-1-2"]  # type: ignore[union-attr]
    stage.window.acts["menu_undo"].trigger()
    stage.settle()
    assert page.experts.assigned.rowCount() == 0


def test_digits_and_enter_fill_the_column_of_an_expert(stage: Stage) -> None:
    first, _ = assigned(stage)
    page = desk(stage, {"expert": first, "paper": "7K2M-9QXA-R"})
    assert page.tabs.currentWidget() is page.scores
    assert (page.scores.grid.currentRow(), page.scores.grid.currentColumn()) == (0, 2)
    for digit in "54354454":
        write(page, digit)
    assert column(page, 2) == [*"54354454", "34"]
    [sheet, _] = examinations.read(stage.store, 1).sheets
    assert (list(sheet.points.values()), sheet.paper, sheet.by_secretary) == (
        [5, 4, 3, 5, 4, 4, 5, 4], "7K2M-9QXA-R", True,
    )  # fmt: skip
    assert sheet.complete
    assert page.scores.sum.text() == "Mean total: 34 of 40 points, 85 %."
    QTest.keyClick(page.scores.grid, Qt.Key.Key_Delete)
    assert page.scores.sum.text() == "9 marks are missing."


def test_a_mark_that_cannot_be_is_said_and_the_cell_stays_as_it_was(stage: Stage) -> None:
    page = desk(stage, {"expert": assigned(stage)[0]})
    write(page, "9")
    assert page.scores.problem.text() == "“9” is not a whole number from 0 to 5."
    assert column(page, 2)[0] == ""
    assert examinations.read(stage.store, 1).sheets[0].points == {}


def test_a_difference_asks_for_a_third_expert_in_words(stage: Stage) -> None:
    first, second = assigned(stage)
    for expert, points in ((first, 5), (second, 3)):
        examinations.enter(stage.store, expert, dict.fromkeys(ALL, (points, "")), day=DAY)
    page = desk(stage, 1)
    page.tabs.setCurrentWidget(page.scores)
    assert column(page, 5)[0] == "2 – the experts differ"
    assert page.scores.notice.isVisibleTo(page)
    stage.press(page.scores.notice, "act_1")
    assert page.tabs.currentWidget() is page.experts


def test_a_comment_belongs_to_the_cell_and_is_kept(stage: Stage) -> None:
    page = desk(stage, {"expert": assigned(stage)[1]})
    stage.type(page, "comment", "Dolzarb mavzu")
    QTest.keyClick(page.scores.comment, Qt.Key.Key_Return)
    assert examinations.read(stage.store, 1).sheets[1].comments == {"relevance": "Dolzarb mavzu"}
    page.scores.grid.setCurrentCell(1, 3)
    assert page.scores.comment.text() == ""


def test_the_code_of_a_score_sheet_opens_its_expert(stage: Stage) -> None:
    assigned(stage)
    made = make(stage.store, "score-sheet", language("ru"), 1)
    keep_codes(stage.store, made)
    assert made[1].code
    stage.window.acts["menu_entry"].trigger()
    entry = stage.window.pages["entry"]
    QTest.keyClicks(entry.code, made[1].code.shown)  # type: ignore[attr-defined]
    QTest.keyClick(entry.code, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    page = stage.window.pages["examination_desk"]
    assert stage.window.stack.currentWidget() is page
    assert isinstance(page, ExaminationPage)
    assert page.scores.grid.currentColumn() == 3
    assert page.scores.paper.text() == made[1].code.shown


def test_answers_are_typed_into_the_table_and_a_remark_is_met(stage: Stage) -> None:
    examinations.enter(stage.store, assigned(stage)[0], {}, remarks=["Oʻlchov yozilsin"])
    page = desk(stage, 1)
    page.tabs.setCurrentWidget(page.remarks)
    assert page.remarks.state.text() == "1 remark has no answer."
    page.remarks.table.setCurrentCell(0, 3)
    assert not page.remarks.accept_button.isEnabled()
    page.remarks.table.item(0, 3).setText("Oʻlchov yozildi")  # type: ignore[union-attr]
    assert page.remarks.state.text() == "Every remark is answered."
    stage.press(page, "action_accept_remark")
    [remark] = examinations.read(stage.store, 1).remarks
    assert (remark.answer, remark.accepted) == ("Oʻlchov yozildi", date.today())
    stage.ask.answer("Xavfsizlik yozilsin")
    stage.press(page, "action_add_remark")
    assert [r.text for r in examinations.read(stage.store, 1).remarks][1] == "Xavfsizlik yozilsin"


def test_the_conclusion_is_drafted_edited_and_kept_and_rework_moves_the_project(stage: Stage) -> None:
    for expert in assigned(stage):
        examinations.enter(stage.store, expert, dict.fromkeys(ALL, (3, "")), day=DAY)
    page = desk(stage, 1)
    page.tabs.setCurrentWidget(page.decision)
    assert page.decision.suggested.text() == "Suggested by the marks: Returned for rework"
    page.decision.language.setCurrentIndex(LANGUAGES.index("ru"))
    stage.press(page, "action_draft")
    text = page.findChild(QPlainTextEdit, "conclusion")
    assert text is not None
    assert text.toPlainText() == "Проект возвращается на доработку."
    text.setPlainText("Qayta ishlansin.")
    assert page.decision.unsaved()
    QTest.keyClick(text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert stage.store.get("examination", 1)["conclusion"] == "Qayta ishlansin."
    page.decision.decision.set_value("rework")
    page.decision.decision.changed.emit()
    assert page.decision.after.text() == "The project goes back to its development."
    stage.ask.answer(True)
    stage.press(page, "action_decide")
    assert stage.store.get("examination", 1)["decision"] == "rework"
    assert stage.store.get("project", 1)["stage"] == "development"


def test_an_unsaved_conclusion_is_asked_about_before_leaving(stage: Stage) -> None:
    page = desk(stage, 1)
    page.decision.texts["merits"].setPlainText("Yangi")
    stage.ask.answer("stay")
    stage.window.open_page("project")
    assert stage.window.stack.currentWidget() is page
    stage.ask.answer("drop")
    stage.window.open_page("project")
    assert stage.store.get("examination", 1)["merits"] is None


def test_a_new_round_conflict_scan_and_forms(stage: Stage, tmp_path: Path) -> None:
    page = desk(stage)
    stage.ask.answer("1")
    stage.press(page, "action_new_round")
    assert page.subject() == 2
    assert stage.store.get("examination", 2)["number"] == 2
    page.show_subject(1)
    assigned(stage)
    page.experts.assigned.setCurrentCell(0, 0)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    stage.ask.answer([scan])
    stage.press(page.experts, "action_scan")
    assert [each.file_name for each in attachments_of(stage.store, "examination_expert", 1)] == ["scan.pdf"]
    stage.ask.answer(tmp_path)
    stage.press(page, "action_forms")
    book = load_workbook(tmp_path / "L1-1-2.xlsx")
    book.worksheets[0]["D7"] = 4
    book.save(tmp_path / "L1-1-2.xlsx")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / f"L1-1-{n}.xlsx")) for n in (1, 2)])
    point, action = QPointF(QPoint(9, 9)), Qt.DropAction.CopyAction
    button, modifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(point, action, mime, button, modifier))
    stage.settle()
    assert examinations.read(stage.store, 1).sheets[1].points == {"relevance": 4}
    assert "D7: the form is empty" in stage.ask.asked[-1].text
    page.experts.assigned.setCurrentCell(0, 0)
    stage.ask.answer("qarindosh")
    stage.press(page.experts, "action_conflict")
    assert examinations.read(stage.store, 1).sheets[0].conflict


def test_papers_are_printed_from_here(stage: Stage) -> None:
    assigned(stage)
    page = desk(stage, 1)
    for name in ("action_packet", "action_sheets", "action_print"):
        stage.press(page, name)
        assert stage.window.stack.currentWidget() is stage.window.pages["print"]
        stage.settle()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_desk_speaks_every_language(code: str, stage: Stage) -> None:
    assigned(stage)
    page = desk(stage, 1)
    stage.window.desk.speak(code)
    t = language(code)
    names = ("Experts", "Marks", "Remarks", "Decision")
    assert [page.tabs.tabText(n) for n in range(4)] == [t(name) for name in names]
    assert page.new_button.text() == t("New round…")
    assert column(page, 0)[:1] == [t(CRITERIA[ALL[0]])]
