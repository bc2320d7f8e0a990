"""The settings: each topic does at once what it says, and keeps it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSlider, QTreeWidget, QWidget
from window_stage import Stage, person, staged

from labdesk.documents.blank import LETTERHEAD, SIGNATORIES
from labdesk.i18n import LANGUAGES, language
from labdesk.schema.talents import AREAS
from labdesk.store import Query, Store
from labdesk.ui import theme
from labdesk.ui.actions import KeyPositions
from labdesk.ui.menus import with_letters
from labdesk.ui.pages.settings import TOPICS, SettingsPage
from labdesk.ui.remembered import scale_of
from labdesk.ui.widgets import NoticeBar


@pytest.fixture
def stage(store: Store, tmp_path: Path) -> Iterator[Stage]:
    head = person(store, "Aliyeva", "Nodira")
    own = {"name": "45-sonli DMTT", "sort": "mtt", "head": head, "head_position": "Direktor", "phone": "712441824"}
    store.save("site", {"name": "Maydoncha", "organisation": store.save("organisation", own)})
    with staged(store, tmp_path) as made:
        yield made
    theme.apply(QApplication.instance())  # type: ignore[arg-type]


def topic(stage: Stage, key: str) -> QWidget:
    stage.window.open_page("settings", key)
    page = stage.window.pages["settings"]
    assert isinstance(page, SettingsPage)
    assert page.topics[key].isVisible()
    return page.topics[key]


def line(inside: QWidget, name: str) -> QLineEdit:
    found = inside.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def write(inside: QWidget, name: str, text: str) -> None:
    editor = line(inside, name)
    editor.setText(text)
    editor.editingFinished.emit()


def tree(inside: QWidget, name: str) -> QTreeWidget:
    found = inside.findChild(QTreeWidget, name)
    assert found is not None
    return found


def choose(inside: QWidget, name: str, text: str) -> None:
    found = tree(inside, name).findItems(text, Qt.MatchFlag.MatchExactly, 0)
    assert found, text
    tree(inside, name).setCurrentItem(found[0])


# --- screen ----------------------------------------------------------------------------------------------------------


def test_the_list_leads_to_every_topic(stage: Stage) -> None:
    for key in TOPICS:
        topic(stage, key)


def test_the_slider_goes_in_steps_of_five(stage: Stage, qtbot: object) -> None:
    slider = topic(stage, "screen").findChild(QSlider, "scale")
    assert slider is not None
    assert (slider.minimum() * 5, slider.maximum() * 5) == (80, 150)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert scale_of(stage.settings) == 105


@pytest.mark.parametrize(
    ("key", "modifier", "percent"),
    [
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier, 105),
        (Qt.Key.Key_Equal, Qt.KeyboardModifier.NoModifier, 105),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier, 105),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier, 95),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.KeypadModifier, 95),
    ],
)
def test_size_by_keys(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier, percent: int) -> None:
    topic(stage, "screen")
    QTest.keyClick(stage.window, key, Qt.KeyboardModifier.ControlModifier | modifier)
    assert scale_of(stage.settings) == percent


@pytest.mark.parametrize(("letter", "percent"), [("Ҳ", 105), ("Ғ", 95)])
def test_size_by_the_same_keys_of_an_uzbek_cyrillic_keyboard(
    stage: Stage, dressed: QApplication, letter: str, percent: int
) -> None:
    positions = KeyPositions(dressed)
    topic(stage, "screen")
    event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.ControlModifier, letter)
    QApplication.sendEvent(stage.window, event)
    dressed.removeEventFilter(positions)
    assert scale_of(stage.settings) == percent


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier])
def test_the_usual_size_by_key(stage: Stage, modifier: Qt.KeyboardModifier) -> None:
    stage.settings.setValue("window/scale", 120)
    topic(stage, "screen")
    QTest.keyClick(stage.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier | modifier)
    assert scale_of(stage.settings) == 100


# --- papers ----------------------------------------------------------------------------------------------------------


def test_papers_have_a_language_and_codes_of_their_own(stage: Stage) -> None:
    papers = topic(stage, "papers")
    box = papers.findChild(QComboBox, "document_language")
    codes = papers.findChild(QCheckBox, "paper_codes")
    assert box is not None
    assert codes is not None
    assert codes.isChecked()
    box.setCurrentIndex(box.findData("ru"))
    box.activated.emit(box.currentIndex())
    codes.click()
    assert stage.store.setting("document_language") == "ru"
    assert stage.store.setting("paper_codes") is False
    assert stage.window.desk.t.code == "en"


def test_a_typeface_holds_for_every_paper(stage: Stage) -> None:
    face = topic(stage, "papers").findChild(QComboBox, "document_font")
    assert face is not None
    face.setCurrentIndex(face.findData("Fira Sans"))
    face.activated.emit(face.currentIndex())
    from labdesk.documents import registry

    assert registry.make(stage.store, "site-passport", language("ru"))[0].font == "Fira Sans"


# --- letterhead and signatories --------------------------------------------------------------------------------------


def test_the_letterhead_is_kept_and_shown(stage: Stage) -> None:
    letter = topic(stage, "letterhead")
    assert line(letter, "head_phone").placeholderText() == "+998 71 244-18-24"
    write(letter, "head_bank", "Xalq banki")
    file = io.BytesIO()
    Image.new("RGB", (1200, 800), "#0f6b73").save(file, "PNG")
    assert letter.logo.take(file.getvalue())  # type: ignore[attr-defined]
    letter.contacts.click()  # type: ignore[attr-defined]
    kept = stage.store.setting(LETTERHEAD)
    assert (kept["bank"], kept["contacts"]) == ("Xalq banki", True)
    with Image.open(io.BytesIO(stage.store.blob(kept["logo"]) or b"")) as logo:
        assert max(logo.size) == 600
    stage.settle()
    assert letter.preview.pages == 1  # type: ignore[attr-defined]


def test_an_empty_line_shows_who_signs_now(stage: Stage) -> None:
    signers = topic(stage, "signatories")
    assert line(signers, "signer_director_name").placeholderText() == "N. Aliyeva"
    write(signers, "signer_director_name", "gʻaniyeva shahlo")
    write(signers, "signer_director_position", "Direktor")
    assert stage.store.setting(SIGNATORIES) == {"director": {"name": "Gʻaniyeva Shahlo", "position": "Direktor"}}
    write(signers, "signer_director_name", "")
    write(signers, "signer_director_position", "")
    assert stage.store.setting(SIGNATORIES) == {}


def test_persons_are_offered_while_a_name_is_typed(stage: Stage) -> None:
    signers = topic(stage, "signatories")
    editor = line(signers, "signer_chair_name")
    stage.type(signers, "signer_chair_name", "Ali")
    completer = editor.completer()
    assert completer is not None
    assert completer.model().index(0, 0).data() == "Aliyeva Nodira"
    stage.window.open_page("person")


# --- calendar --------------------------------------------------------------------------------------------------------


def test_the_official_days_are_filled_in_once_and_confirmed(stage: Stage) -> None:
    calendar = topic(stage, "calendar")
    stage.press(calendar, "action_fill_days")
    days = stage.store.total(Query("day_off"))
    assert days > 10
    stage.press(calendar, "action_fill_days")
    assert stage.store.total(Query("day_off")) == days
    estimated = stage.store.total(Query("day_off", where={"estimated": True}))
    first = next(
        item for n in range(tree(calendar, "days_off").topLevelItemCount())
        if (item := tree(calendar, "days_off").topLevelItem(n)) and item.text(3)
    )  # fmt: skip
    tree(calendar, "days_off").setCurrentItem(first)
    stage.press(calendar, "action_confirm_day")
    assert stage.store.total(Query("day_off", where={"estimated": True})) == estimated - 1


# --- dictionaries ----------------------------------------------------------------------------------------------------


def test_an_entry_is_added_and_offered_in_forms(stage: Stage) -> None:
    words = topic(stage, "dictionaries")
    stage.press(words, "action_add_entry")
    write(words, "name", "Shaxmat")
    stage.press(words, "action_save")
    assert "shahmat" in AREAS
    choose(words, "entries", "Shaxmat")
    page = stage.page("talent")
    page.new()
    box = page.detail.binding.editors["area"]
    assert isinstance(box, QComboBox)
    assert box.findText("Shaxmat") > 0
    page.detail.binding.load(page.detail.binding.values())


def test_a_built_in_entry_is_hidden_moved_and_restored(stage: Stage) -> None:
    words = topic(stage, "dictionaries")
    choose(words, "entries", "Music")
    stage.press(words, "action_hide_entry")
    assert AREAS.entries["music"].hidden
    stage.press(words, "action_entry_up")
    assert list(AREAS).index("music") == list(AREAS.built_in).index("music") - 1
    stage.press(words, "action_delete_entry")
    assert not AREAS.entries["music"].hidden


# --- data and the bar of the sample ----------------------------------------------------------------------------------


def test_the_file_is_backed_up_and_checked(stage: Stage) -> None:
    data = topic(stage, "data")
    stage.press(data, "action_back_up")
    stage.settle()
    assert len(list((stage.store.path.parent / "backups").glob("*.labdesk"))) == 1
    stage.press(data, "action_check")
    stage.settle()
    assert data.verdict.text() == "The file is whole."  # type: ignore[attr-defined]


def test_a_sample_site_says_so_and_leads_on(year: Store, tmp_path: Path) -> None:
    with staged(year, tmp_path) as stage:
        bar = stage.window.findChild(NoticeBar, "sample_bar")
        assert bar is not None
        assert bar.isVisible()
        wanted: list[tuple[str, object]] = []
        stage.window.file_wanted.connect(lambda act, path: wanted.append((act, path)))
        stage.ask.answer(tmp_path / "own.labdesk")
        stage.press(bar, "act_1")
        assert wanted == [("create", tmp_path / "own.labdesk")]


def test_an_own_site_has_no_bar(stage: Stage) -> None:
    bar = stage.window.findChild(NoticeBar, "sample_bar")
    assert bar is not None
    assert not bar.isVisible()


# --- letters of the menus --------------------------------------------------------------------------------------------


def test_letters_are_first_letters_and_never_twice() -> None:
    assert with_letters(["File", "Find", "Print & save", "Oʻchirish"]) == [
        "&File", "F&ind", "&Print && save", "&Oʻchirish",
    ]  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_menu_has_a_letter_for_each_line(stage: Stage, code: str) -> None:
    stage.window.speak_language(code)
    for menu in (stage.window.menuBar(), *stage.window.menus.menus.values()):
        if menu is not stage.window.menuBar():
            menu.aboutToShow.emit()  # type: ignore[union-attr]
        texts = [act.text().replace("&&", "") for act in menu.actions() if not act.isSeparator()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(texts)
        assert len(set(letters)) == len(letters)
