"""The very first start in three calm steps: language, name and place of the site, what to begin with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labdesk.i18n import LANGUAGES, N_, Language
from labdesk.schema.organisations import REGIONS
from labdesk.ui import icons, theme
from labdesk.ui.ask import Ask
from labdesk.ui.parts import plain_label
from labdesk.ui.remembered import OWN_NAMES

SUFFIX = ".labdesk"
SAMPLES = {
    "uz-Latn": "Maʼlumot bir marta yoziladi.", "uz-Cyrl": "Маълумот бир марта ёзилади.",
    "ru": "Факт вводится один раз.", "en": "You type a fact once.",
}  # fmt: skip
"""A line in the letters of each language."""
BEGINNINGS = {
    "sample": ("preview", N_("Sample data"), N_("Look around in a site with a full invented year.")),
    "empty": ("new", N_("An empty site"), N_("Begin to enter your own data at once.")),
    "import": ("excel", N_("People from an Excel list"), N_("Make the site and take a list over.")),
    "restore": ("restore", N_("A backup"), N_("Go on with a site from another computer.")),
}  # fmt: skip


@dataclass(frozen=True)
class Beginning:
    """What was chosen: one of `BEGINNINGS`, where the file shall lie, and what is known of the organisation."""

    kind: str
    path: Path
    name: str = ""
    region: str = ""
    district: str = ""
    backup: Path | None = None


def free_path(folder: Path, name: str) -> Path:
    """A file for a site of this name that does not exist yet."""
    safe = "".join(letter for letter in name if letter not in '\\/:*?"<>|')[:60].strip(" .") or "site"
    path, number = folder / f"{safe}{SUFFIX}", 2
    while path.exists():
        path, number = folder / f"{safe} {number}{SUFFIX}", number + 1
    return path


class FirstRun(QWidget):
    """Enter goes on, Alt+Left goes back; `begun` carries a `Beginning`, `language_wanted` a code, `usual` nothing."""

    begun = Signal(object)
    language_wanted = Signal(str)
    usual = Signal()

    def __init__(self, ask: Ask, t: Language, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_first_run")
        self._ask, self._t, self._folder = ask, t, folder
        self._chosen_path: Path | None = None
        self.steps = QStackedWidget(self)
        self._tongues, self._kinds = QButtonGroup(self), QButtonGroup(self)
        for step in (self._language_step(), self._site_step(), self._begin_step()):
            self.steps.addWidget(step)
        self._lay_out()
        self.resize(theme.px(1000), theme.px(660))
        self.speak(t)
        self._show(0)

    # --- building -------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setObjectName("first_run_card")
        theme.role(card, "card")
        card.setFixedSize(theme.px(760), theme.px(540))
        logo = QLabel(card)
        logo.setPixmap(icons.pixmap("labdesk", theme.px(44), ratio=self.devicePixelRatioF()))
        self.heading, self.where = plain_label("", card, "title"), plain_label("", card, "muted")
        self.where.setObjectName("step")
        head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        head.addWidget(logo)
        head.addWidget(self.heading, 1)
        head.addWidget(self.where)
        self.back = self._button("first_back", "quiet", self.go_back)
        self.usual_button = self._button("first_usual", "link", self.usual.emit)
        self.next = self._button("first_next", "primary", self.go_on)
        foot = QHBoxLayout()
        for widget in (self.back, self.usual_button):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.next)
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.px(36)] * 4)
        column.setSpacing(theme.px(20))
        column.addLayout(head)
        column.addWidget(self.steps, 1)
        column.addLayout(foot)
        outer = QGridLayout(self)
        outer.addWidget(card, 0, 0, Qt.AlignmentFlag.AlignCenter)

    def _button(self, name: str, role: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        theme.role(button, role)
        button.clicked.connect(lambda *_: act())
        return button

    def _tile(self, name: str, group: QButtonGroup, drawing: str) -> QPushButton:
        tile = QPushButton(icons.icon(drawing, "accent"), "", self)
        tile.setObjectName(name)
        tile.setCheckable(True)
        tile.setIconSize(QSize(theme.px(22), theme.px(22)))
        theme.role(tile, "tile")
        tile.toggled.connect(lambda chosen: tile.setIcon(icons.icon("check" if chosen else drawing, "accent")))
        group.addButton(tile)
        return tile

    def _language_step(self) -> QWidget:
        step = QWidget(self)
        grid = QGridLayout(step)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.px(12))
        for place, code in enumerate(LANGUAGES):
            tile = self._tile(f"language_{code}", self._tongues, "language")
            tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            tile.setText(f"{OWN_NAMES[code]}\n{SAMPLES[code]}")
            tile.setAccessibleName(OWN_NAMES[code])
            tile.clicked.connect(partial(self._speak_wanted, code))
            grid.addWidget(tile, place // 2, place % 2)
            grid.setRowMinimumHeight(place // 2, theme.px(120))
        grid.setRowStretch(2, 1)
        return step

    def _speak_wanted(self, code: str, *_: object) -> None:
        self.language_wanted.emit(code)

    def _site_step(self) -> QWidget:
        step = QWidget(self)
        self.name, self.district, self.region = QLineEdit(step), QLineEdit(step), QComboBox(step)
        self.name.setMaxLength(300)
        self.district.setMaxLength(200)
        self.region.addItem("", "")
        for code in REGIONS:
            self.region.addItem("", code)
        self.place = plain_label("", step, wrap=True)
        self.change = self._button("first_change", "", self.change_place)
        self.problem = plain_label("", step, "problem", wrap=True)
        for widget, name in (
            (self.name, "first_name"), (self.district, "first_district"), (self.region, "first_region"),
            (self.place, "first_place"), (self.problem, "first_problem"),
        ):  # fmt: skip
            widget.setObjectName(name)
        self.name.textChanged.connect(lambda *_: self._show_place())
        line = QHBoxLayout()
        line.addWidget(self.place, 1)
        line.addWidget(self.change)
        self._labels = {name: plain_label("", step, "label") for name in ("name", "region", "district", "place")}
        form = QFormLayout(step)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(theme.px(10))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self._labels["name"], self.name)
        form.addRow(self.problem)
        form.addRow(self._labels["region"], self.region)
        form.addRow(self._labels["district"], self.district)
        form.addRow(self._labels["place"], line)
        return step

    def _begin_step(self) -> QWidget:
        step = QWidget(self)
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        for kind, (drawing, _, _) in BEGINNINGS.items():
            column.addWidget(self._tile(f"begin_{kind}", self._kinds, drawing))
        self._kinds.buttons()[0].setChecked(True)
        column.addStretch(1)
        return step

    # --- going on -------------------------------------------------------------------------------------------------

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self._show_place()
        self.back.setVisible(step > 0)
        self.usual_button.setVisible(step == 0)
        self._say_step()
        group = {0: self._tongues, 2: self._kinds}.get(step)
        chosen = group.checkedButton() if group is not None else None
        (chosen or self.name).setFocus()

    def go_on(self) -> None:
        """The next step; at the last one, begin."""
        if self.steps.currentIndex() < 2:
            self._show(self.steps.currentIndex() + 1)
        else:
            kinds = zip(BEGINNINGS, self._kinds.buttons(), strict=True)
            self._begin(next(kind for kind, tile in kinds if tile.isChecked()))

    def go_back(self) -> None:
        """The step before."""
        self._show(max(self.steps.currentIndex() - 1, 0))

    def change_place(self) -> None:
        """Ask where the file shall lie."""
        path = self._ask.save_file(self._t("Where to keep the new site"), str(self._path()), self._filters())
        if path is not None:
            self._chosen_path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
            self._show_place()

    def _begin(self, kind: str) -> None:
        name = self._typed_name()
        if kind in ("empty", "import") and not name:
            self._show(1)
            self.problem.setText(self._t("Write the name of the organisation, as it stands on papers."))
            self.problem.show()
            return
        path, backup = self._path(), None
        if kind == "sample":
            path = free_path(path.parent, self._t("LabDesk sample"))
        if kind == "restore":
            backup = self._ask.open_file(self._t("Choose a backup"), self._filters())
            if backup is None:
                return
            path = free_path(path.parent, backup.stem.split("_")[0])
        district = " ".join(self.district.text().split())
        self.begun.emit(Beginning(kind, path, name, str(self.region.currentData() or ""), district, backup))

    def _typed_name(self) -> str:
        return " ".join(self.name.text().split())

    def _path(self) -> Path:
        return self._chosen_path or free_path(self._folder, self._typed_name() or "LabDesk")

    def _show_place(self) -> None:
        self.place.setText(str(self._path()))
        self.problem.setText("")
        self.problem.hide()

    def _filters(self) -> list[tuple[str, str]]:
        return [(self._t("LabDesk site"), f"*{SUFFIX}")]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = QApplication.focusWidget()
            own = isinstance(focus, QPushButton) and not focus.isCheckable() and focus is not self.next
            focus.click() if own and isinstance(focus, QPushButton) else self.go_on()
        elif event.key() == Qt.Key.Key_Left and alone == Qt.KeyboardModifier.AltModifier:
            self.go_back()
        else:
            super().keyPressEvent(event)

    # --- words ----------------------------------------------------------------------------------------------------

    def speak(self, t: Language) -> None:
        """Say everything in another language."""
        self._t = t
        self.setWindowTitle("LabDesk")
        words = {
            "name": t("Name of the organisation"), "region": t("Region"), "district": t("District"),
            "place": t("Where to keep the file"),
        }  # fmt: skip
        for name, label in self._labels.items():
            label.setText(words[name])
        for widget, name in ((self.name, "name"), (self.region, "region"), (self.district, "district")):
            widget.setAccessibleName(words[name])
        for row, text in enumerate((t("— not chosen —"), *map(t, REGIONS.values()))):
            self.region.setItemText(row, text)
        for tile, (_, label_text, about) in zip(self._kinds.buttons(), BEGINNINGS.values(), strict=True):
            tile.setText(f"{t(label_text)}\n{t(about)}")
            tile.setAccessibleName(t(label_text))
        for tile in self._tongues.buttons():
            tile.setChecked(tile.objectName() == f"language_{t.code}")
        self.back.setText(t("Back"))
        self.change.setText(t("Change…"))
        self.usual_button.setText(t("I have a site already"))
        self._say_step()
        self._show_place()

    def _say_step(self) -> None:
        t, step = self._t, self.steps.currentIndex()
        self.heading.setText((t("Choose your language"), t("Your site"), t("What to begin with"))[step])
        self.where.setText(t("Step {n} of {all}", n=step + 1, all=3))
        self.next.setText(t("Begin") if step == 2 else t("Next"))
