"""Asking, long work, actions and the preview, as the person at the desk meets them."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from labdesk.errors import Cancelled, LabDeskError
from labdesk.i18n import N_, language
from labdesk.ui import qttexts
from labdesk.ui.actions import KeyPositions, action, collect, grant, shortcut_list
from labdesk.ui.ask import Ask, ScriptedAsk
from labdesk.ui.jobs import JobBar, Jobs, crash_report
from labdesk.ui.preview import PdfPreview, print_pdf
from labdesk.work import Progress

# --- asking ----------------------------------------------------------------------------------------------------------


def answering(act: Callable[[QDialog], None]) -> None:
    """Let `act` deal with the dialog that is about to open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        act(dialog)

    QTimer.singleShot(0, look)


def press(name: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        button.click()

    return act


def test_confirming_and_refusing(dressed: QApplication, qtbot: QtBot) -> None:
    ask = Ask()
    answering(press("ask_yes"))
    assert ask.confirm("Delete 3 records?", yes="Delete", danger=True)
    answering(press("ask_cancel"))
    assert not ask.confirm("Delete 3 records?", yes="Delete")
    answering(lambda dialog: dialog.reject())
    assert not ask.confirm("Delete 3 records?")


def test_a_dangerous_act_is_not_done_by_enter(dressed: QApplication, qtbot: QtBot) -> None:
    answering(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert not Ask().confirm("Erase for ever?", danger=True)


@pytest.mark.parametrize("count", [2, 6])
def test_choosing_one_of_several(dressed: QApplication, qtbot: QtBot, count: int) -> None:
    answering(press("ask_k1"))
    assert Ask().choose("Which one?", "", {f"k{n}": f"Option {n}" for n in range(count)}) == "k1"


def test_markup_in_a_question_is_shown_as_it_is(dressed: QApplication, qtbot: QtBot) -> None:
    seen = []

    def act(dialog: QDialog) -> None:
        seen.extend((label.text(), label.textFormat()) for label in dialog.findChildren(QLabel) if label.text())
        dialog.reject()

    answering(act)
    Ask().tell("<b>Bogʻ</b>", "a < b & <img src='x'>")
    assert seen == [("<b>Bogʻ</b>", Qt.TextFormat.PlainText), ("a < b & <img src='x'>", Qt.TextFormat.PlainText)]


def test_a_typed_answer_comes_back_without_blanks(dressed: QApplication, qtbot: QtBot) -> None:
    def act(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit, "ask_value")
        assert line is not None and line.text() == "2-guruh"
        line.setText("  Kichik guruh ")
        qtbot.keyClick(line, Qt.Key.Key_Return)

    answering(act)
    assert Ask().text("Name of the group", value="2-guruh") == "Kichik guruh"


def test_a_file_to_write_gets_the_suffix_of_its_kind(dressed: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    ask = Ask()
    ask._folder = str(tmp_path)

    def act(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText("roʻyxat")
        qtbot.keyClick(line, Qt.Key.Key_Return)

    answering(act)
    assert ask.save_file("Export", "list.xlsx", [("Excel", "*.xlsx")]) == tmp_path / "roʻyxat.xlsx"


def test_the_scripted_twin_answers_in_order_and_remembers() -> None:
    ask = ScriptedAsk(True, "b", "/tmp/a.xlsx")
    assert ask.confirm("Sure?")
    assert ask.choose("Which?", "", {"a": "A", "b": "B"}) == "b"
    assert ask.open_file("Open") == Path("/tmp/a.xlsx")
    ask.error(LabDeskError("The file {name} is damaged.", name="x"))
    assert [(one.kind, one.text or one.title) for one in ask.asked] == [
        ("confirm", "Sure?"), ("choose", "Which?"), ("open_file", "Open"), ("error", "The file x is damaged."),
    ]  # fmt: skip
    with pytest.raises(AssertionError, match="no answer left"):
        ask.confirm("And now?")


# --- long work -------------------------------------------------------------------------------------------------------


@pytest.fixture
def desk(dressed: QApplication, qtbot: QtBot) -> tuple[QWidget, ScriptedAsk, Jobs, JobBar]:
    window = QWidget()
    qtbot.addWidget(window)
    ask = ScriptedAsk()
    jobs = Jobs(window, ask)
    bar = JobBar(jobs, window)
    window.show()
    return window, ask, jobs, bar


Desk = tuple[QWidget, ScriptedAsk, Jobs, JobBar]


def test_work_is_done_elsewhere_and_its_result_comes_home(desk: Desk) -> None:
    _, _, jobs, _ = desk
    here = threading.get_ident()
    seen: list[object] = []

    def work(progress: Progress) -> int:
        seen.append(threading.get_ident() != here)
        return sum(progress.over(range(1000)))

    jobs.run("Adding", work, lambda total: seen.extend((total, threading.get_ident() == here)))
    assert not jobs.idle
    jobs.wait_idle()
    assert seen == [True, 499_500, True]


def test_long_work_shows_itself_and_stops_on_demand(desk: Desk, qtbot: QtBot) -> None:
    _, ask, jobs, bar = desk
    ended: list[str] = []
    go = threading.Event()

    def work(progress: Progress) -> None:
        for step in range(10_000):
            progress.step(step, 10_000, "Page 3")
            go.wait(0.01)

    jobs.run("Printing", work, lambda _: ended.append("done"), lambda: ended.append("failed"))
    assert not bar.cancel.isVisible()
    qtbot.waitUntil(lambda: bar.cancel.isVisible() and bar.label.text() == "Page 3")
    assert bar.progress.maximum() == 10_000
    bar.cancel.click()
    jobs.wait_idle()
    assert ended == ["failed"]
    assert bar.label.text() == "Cancelled"
    assert not bar.cancel.isVisible()
    assert ask.asked == []


def test_a_known_error_is_one_sentence_in_the_language_of_the_screen(desk: Desk) -> None:
    _, ask, jobs, _ = desk

    def work(progress: Progress) -> None:
        raise LabDeskError(N_("The file {name} is damaged."), name="a.xlsx")

    jobs.run("Reading", work)
    jobs.wait_idle()
    assert [(one.kind, one.text) for one in ask.asked] == [("error", "The file a.xlsx is damaged.")]


def test_a_bug_is_owned_up_to_without_telling_names(desk: Desk) -> None:
    _, ask, jobs, _ = desk

    def work(progress: Progress) -> None:
        try:
            int("Karimova Gulnora")
        except ValueError as error:
            raise KeyError("Karimova Gulnora") from error

    jobs.run("Reading", work)
    jobs.wait_idle()
    (asked,) = ask.asked
    assert asked.kind == "bug"
    assert "KeyError" in asked.text and "ValueError" in asked.text and "test_foundation_work.py:" in asked.text
    assert "Karimova" not in asked.text
    assert str(Path.home()) not in asked.text


def test_a_report_can_be_saved(dressed: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "report.txt"

    class Saving(Ask):
        def save_file(self, *_: object, **__: object) -> Path:
            return target

    def act(dialog: QDialog) -> None:
        shown = dialog.findChild(QPlainTextEdit, "ask_report")
        assert shown is not None and "RuntimeError" in shown.toPlainText()
        press("ask_save")(dialog)

    answering(act)
    Saving().bug(crash_report(RuntimeError("x")))
    assert "RuntimeError" in target.read_text(encoding="utf-8")


def test_a_file_that_was_made_can_be_opened(desk: Desk, tmp_path: Path) -> None:
    _, _, jobs, bar = desk
    jobs.run("Export", lambda progress: tmp_path / "list.xlsx")
    jobs.wait_idle()
    assert bar.label.text() == "Done: list.xlsx"
    assert bar.open_file.isVisible() and bar.open_folder.isVisible()
    assert all(button.accessibleName() for button in bar.findChildren(QToolButton))


def test_how_work_ended_is_not_left_in_another_language(desk: Desk, dressed: QApplication, tmp_path: Path) -> None:
    def cancelled(progress: Progress) -> None:
        raise Cancelled

    _, _, jobs, bar = desk
    jobs.run("Export", lambda progress: tmp_path / "list.xlsx")
    jobs.wait_idle()
    qttexts.install(dressed, language("ru"))
    dressed.processEvents()
    assert bar.label.text() == "Готово: list.xlsx"
    assert bar.open_file.isVisible() and bar.open_file.text() == "Открыть файл"
    jobs.run("Export", cancelled)
    jobs.wait_idle()
    assert bar.label.text() == "Отменено"
    qttexts.install(dressed, language("en"))
    dressed.processEvents()
    assert not bar.label.isVisible()


def test_closing_stops_what_runs(desk: Desk) -> None:
    _, _, jobs, _ = desk
    stopped: list[bool] = []

    def work(progress: Progress) -> None:
        pause = threading.Event()
        try:
            while True:
                progress.step(0)
                pause.wait(0.005)
        except Cancelled:
            stopped.append(True)
            raise

    jobs.run("For ever", work)
    jobs.close()
    assert stopped == [True] and jobs.idle


# --- actions ---------------------------------------------------------------------------------------------------------


class Sheet(QWidget):
    """A page with actions that writes down what was started."""

    def __init__(self) -> None:
        super().__init__()
        self.started: list[str] = []
        self.line = QLineEdit(self)

    @action(N_("Save"), name="action_save", icon="save", keys="Ctrl+S")
    def save(self) -> None:
        self.started.append("save")

    @action(N_("Search"), name="action_find", keys=("Ctrl+K", "Ctrl+Shift+K"), menu=N_("Edit"))
    def find_all(self) -> None:
        self.started.append("find")

    @action(N_("Delete"), name="action_delete", keys="Ctrl+D", needs="selection")
    def remove(self) -> None:
        self.started.append("delete")


@pytest.fixture
def sheet(dressed: QApplication, qtbot: QtBot) -> tuple[Sheet, list[QAction]]:
    made = Sheet()
    qtbot.addWidget(made)
    actions = collect(made)
    made.show()
    made.activateWindow()
    made.line.setFocus()
    qtbot.waitUntil(made.line.hasFocus)
    return made, actions


def test_actions_come_from_their_declarations(
    sheet: tuple[Sheet, list[QAction]], dressed: QApplication, qtbot: QtBot
) -> None:
    _, actions = sheet
    assert [one.objectName() for one in actions] == ["action_save", "action_find", "action_delete"]
    assert shortcut_list(actions)[1] == ("Ctrl+K, Ctrl+Shift+K", "Search")
    assert actions[0].toolTip() == "Save (Ctrl+S)"
    qttexts.install(dressed, language("ru"))
    qtbot.waitUntil(lambda: actions[0].text() == "Сохранить")


def test_an_action_waits_for_what_it_needs(sheet: tuple[Sheet, list[QAction]], qtbot: QtBot) -> None:
    made, actions = sheet
    qtbot.keyClick(made.line, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert made.started == []
    grant(actions, "selection")
    qtbot.keyClick(made.line, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert made.started == ["delete"]


@pytest.mark.parametrize(
    ("letter", "started"), [("Л", "find"), ("Ы", "save"), ("Қ", "save"), ("В", ""), ("Ж", "")], ids=str
)
def test_keys_work_by_their_place_under_cyrillic_letters(
    sheet: tuple[Sheet, list[QAction]], dressed: QApplication, letter: str, started: str
) -> None:
    made, _ = sheet
    positions = KeyPositions(dressed)
    event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.ControlModifier, "")
    QApplication.sendEvent(made.line, event)
    dressed.removeEventFilter(positions)
    assert made.started == ([started] if started else [])


def test_copying_works_under_cyrillic_letters(sheet: tuple[Sheet, list[QAction]], dressed: QApplication) -> None:
    made, _ = sheet
    positions = KeyPositions(dressed)
    made.line.setText("Oʻrinov")
    for letter in "ФС":
        QApplication.sendEvent(
            made.line, QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.ControlModifier, "")
        )
    dressed.removeEventFilter(positions)
    assert QApplication.clipboard().text() == "Oʻrinov"


def test_typing_cyrillic_is_left_alone(sheet: tuple[Sheet, list[QAction]], dressed: QApplication) -> None:
    made, _ = sheet
    positions = KeyPositions(dressed)
    QApplication.sendEvent(made.line, QKeyEvent(QEvent.Type.KeyPress, ord("Л"), Qt.KeyboardModifier.ShiftModifier, "Л"))
    dressed.removeEventFilter(positions)
    assert made.line.text() == "Л"


# --- preview ---------------------------------------------------------------------------------------------------------


def pdf_of(*sizes: tuple[float, float]) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for number, size in enumerate(sizes, 1):
        canvas.setPageSize(size)
        canvas.drawString(100, 100, f"page {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def preview(dressed: QApplication, qtbot: QtBot) -> PdfPreview:
    made = PdfPreview()
    qtbot.addWidget(made)
    made.resize(400, 500)
    made.show()
    return made


def test_pages_are_shown_and_turned(preview: PdfPreview, qtbot: QtBot) -> None:
    assert not preview.larger.isEnabled()
    preview.show_pdf(pdf_of(A4, A4, A4))
    assert preview.number.text() == "Page 1 of 3"
    preview.next.click()
    preview.next.click()
    qtbot.waitUntil(lambda: preview.page == 2)
    assert not preview.next.isEnabled()
    assert preview.number.text() == "Page 3 of 3"


def test_the_place_stays_when_the_document_is_made_anew(preview: PdfPreview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf_of(A4, A4, A4))
    bar = preview.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 700)
    bar.setValue(620)
    preview.zoom(1.5)
    place, zoom = bar.value(), preview.view.zoomFactor()
    assert place > 0
    preview.show_pdf(pdf_of(A4, A4, A4, A4))
    qtbot.waitUntil(lambda: bar.value() == place)
    assert preview.view.zoomFactor() == zoom
    assert preview.pages == 4


def test_zooming_starts_from_what_is_seen(preview: PdfPreview, qtbot: QtBot) -> None:
    preview.show_pdf(pdf_of(A4))
    preview.larger.click()
    first = preview.view.zoomFactor()
    preview.smaller.click()
    assert preview.view.zoomFactor() == pytest.approx(first / 1.2)
    assert first < 1.0
    preview.fit.click()


def test_a_damaged_document_is_told_and_forgotten(preview: PdfPreview) -> None:
    preview.show_pdf(b"%PDF-1.4 nothing")
    assert preview.empty.isVisible()
    assert "could not be shown" in preview.empty.text()
    assert preview.pdf == b""
    preview.show_pdf(pdf_of(A4))
    assert not preview.empty.isVisible()


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_printing_sends_the_pages_of_the_preview_each_turned_as_it_is(dressed: QApplication, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    assert print_pdf(pdf_of(A4, landscape(A4), A4), printer_to(out), Progress()) == 3
    printed = QPdfDocument()
    printed.load(str(out))
    wide = [printed.pagePointSize(page).width() > printed.pagePointSize(page).height() for page in range(3)]
    assert printed.pageCount() == 3 and wide == [False, True, False]
    image = printed.render(0, printed.pagePointSize(0).toSize())
    seen = ((x, y, image.pixelColor(x, y)) for x in range(image.width()) for y in range(image.height()))
    ink = [(x, y) for x, y, colour in seen if colour.alpha() > 128 and colour.lightness() < 128]
    assert 95 < min(x for x, _ in ink) < 110
    assert 730 < min(y for _, y in ink) < 742


def test_printing_keeps_to_the_pages_asked_for_and_stops_on_demand(dressed: QApplication, tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "two.pdf")
    printer.setFromTo(2, 3)
    assert print_pdf(pdf_of(A4, A4, A4, A4), printer, Progress()) == 2
    with pytest.raises(Cancelled):
        print_pdf(pdf_of(A4), printer_to(tmp_path / "none.pdf"), Progress(stopped=lambda: True))
