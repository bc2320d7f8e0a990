"""The look: readable colours in both themes, icons that follow them, sizes that grow with the scale."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from labdesk.i18n import LANGUAGES, language
from labdesk.paths import resources
from labdesk.ui import icons, qttexts, theme
from labdesk.ui.widgets import EmptyState, ErrorText, NoticeBar, UndoBar

DRAWN = sorted(path.stem for path in resources("icons").glob("*.svg"))


def luminance(colour: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_every_text_can_be_read(colours: theme.Colours) -> None:
    weak = [(i, g, round(contrast(i, g), 2)) for i, g in colours.pairs() if contrast(i, g) < 4.5]
    assert not weak
    frames = [round(contrast(colours.frame, ground), 2) for ground in (colours.base, colours.window)]
    assert min(frames) >= 2.8


def test_the_style_sheet_names_only_colours_of_the_theme() -> None:
    source = resources("styles", "labdesk.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|: *(white|black|gray|red)\b", re.sub(r"/\*.*?\*/", "", source))


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_what_can_only_be_read_looks_alike_in_every_editor(dressed: QApplication, colours: theme.Colours) -> None:
    theme.apply(dressed, colours is theme.DARK)
    form = QWidget()
    line, text, off, choice = QLineEdit("mmm"), QPlainTextEdit("mmm"), QLineEdit("mmm"), QComboBox()
    choice.addItem("mmm")
    column = QVBoxLayout(form)
    for editor in (QLineEdit("first"), line, text, off, choice):
        column.addWidget(editor)
    form.show()
    for read in (line, text):
        assert {colours.base, colours.text} <= colours_in(read.grab().toImage())
        read.setReadOnly(True)
    for held in (off, choice):
        assert {colours.base, colours.text} <= colours_in(held.grab().toImage())
        held.setEnabled(False)
    for editor in (line, text, off, choice):
        image = editor.grab().toImage()
        assert image.pixelColor(image.width() // 2, 0).name() == colours.line
        inside = colours_in(image.copy(image.rect().adjusted(4, 4, -4, -4)))
        assert {colours.window, colours.muted} <= inside
        assert not {colours.base, colours.text} & inside
    form.close()


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", DRAWN)
def test_an_icon_has_the_ink_of_the_theme(dressed: QApplication, name: str) -> None:
    if name == "labdesk":
        return
    for dark, colours in ((False, theme.LIGHT), (True, theme.DARK)):
        theme.apply(dressed, dark)
        image = icons.icon(name).pixmap(QSize(48, 48)).toImage()
        assert colours.text in colours_in(image)
        pale = icons.icon(name).pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()
        assert colours.disabled in colours_in(pale)
        assert colours.text not in colours_in(pale)


def test_an_icon_keeps_inside_its_square_and_is_crisp(dressed: QApplication) -> None:
    for name in DRAWN:
        image = icons.pixmap(name, 24, ratio=2.0).toImage()
        assert image.size() == QSize(48, 48)
        edge = [image.pixelColor(x, y).alpha() for x in range(48) for y in (0, 47)]
        edge += [image.pixelColor(x, y).alpha() for x in (0, 47) for y in range(48)]
        assert max(edge) < 128, name


def test_an_icon_that_was_never_drawn_is_refused(dressed: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("unicorn")


@pytest.mark.parametrize("scale", [80, 100, 150])
def test_controls_have_one_height_and_grow(dressed: QApplication, qtbot: QtBot, scale: int) -> None:
    theme.apply(dressed, scale=scale)
    heights = set()
    for widget in (QLineEdit(), QPushButton("Save"), QComboBox()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        heights.add(widget.sizeHint().height())
    theme.apply(dressed)
    assert max(heights) - min(heights) <= 2
    assert abs(max(heights) - round(theme.CONTROL * scale / 100)) <= 3


def test_a_scale_that_is_not_offered_is_refused(dressed: QApplication) -> None:
    with pytest.raises(ValueError, match="101"):
        theme.apply(dressed, scale=101)


def test_a_refused_value_is_framed_in_red_and_back(dressed: QApplication, qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.resize(80, 32)
    theme.mark_invalid(line, True)
    assert theme.LIGHT.error_soft in colours_in(line.grab().toImage())
    theme.mark_invalid(line, False)
    assert theme.LIGHT.error_soft not in colours_in(line.grab().toImage())


@pytest.mark.parametrize("code", LANGUAGES)
def test_messages_fit_in_every_language(dressed: QApplication, qtbot: QtBot, code: str) -> None:
    qttexts.install(dressed, language(code))
    sentence = qttexts.t("Your data are safe. Save the report and send it to those who look after the program.")
    error = ErrorText()
    error.show_text(sentence)
    notice = NoticeBar()
    notice.show_notice(sentence, qttexts.t("Open file"), lambda: None)
    undo = UndoBar()
    undo.show_bar(sentence, lambda: None)
    empty = EmptyState()
    empty.say(sentence, qttexts.t("Save report…"), lambda: None)
    for widget in (error, notice, undo, empty):
        qtbot.addWidget(widget)
        widget.resize(420, max(widget.sizeHint().height(), widget.heightForWidth(420)))
        widget.show()
        for label in widget.findChildren(QLabel):
            if label.text():
                assert label.height() >= label.heightForWidth(label.width())
        for button in widget.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width()


def test_a_narrow_bar_has_its_acts_under_the_sentence(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice("This practice is closed, so it and what belongs to it can only be read.", "Open again", bar.hide)
    act = bar.findChild(QPushButton, "act_1")
    assert act is not None
    for width, below in ((900, False), (360, True)):
        bar.resize(width, 200)
        qtbot.waitUntil(lambda below=below: (act.x() < 60) is below)  # type: ignore[misc]
