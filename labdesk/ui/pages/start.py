"""The first thing a new user sees: a language, a new site, one that exists, a sample, or a backup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.i18n import LANGUAGES, Language
from labdesk.ui import icons, theme
from labdesk.ui.ask import Ask
from labdesk.ui.parts import plain_label

SUFFIX = ".labdesk"
OWN_NAMES = {"uz-Latn": "Oʻzbekcha", "uz-Cyrl": "Ўзбекча", "ru": "Русский", "en": "English"}
_MOST_RECENT = 5


class StartPage(QWidget):
    """Asks what to begin with and tells it by signals; it opens no site itself.

    `new_wanted(path, name)`, `open_wanted(path)`, `sample_wanted(path)`, `restore_wanted(backup, target)` and
    `language_wanted(code)`; whoever hears the last one calls `speak`.
    """

    new_wanted = Signal(Path, str)
    open_wanted = Signal(Path)
    sample_wanted = Signal(Path)
    restore_wanted = Signal(Path, Path)
    language_wanted = Signal(str)

    def __init__(self, ask: Ask, t: Language, recent: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_start")
        self._ask = ask
        self._t = t
        self._recent = [Path(path) for path in recent][:_MOST_RECENT]
        self._said: dict[str, QLabel] = {}
        card = QFrame(self)
        card.setObjectName("start_card")
        theme.role(card, "card")
        card.setMaximumSize(theme.px(900), theme.px(560))
        row = QHBoxLayout(card)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._welcome(card), 4)
        row.addWidget(self._choices(card), 5)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[theme.px(32)] * 4)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        outer.addLayout(middle, 100)
        outer.addStretch(1)
        self.resize(theme.px(1000), theme.px(660))
        self.speak(t)
        self.name.setFocus()

    # --- building --------------------------------------------------------------------------------------------

    def _label(self, name: str, role: str = "", wrap: bool = False) -> QLabel:
        label = plain_label("", self, role, wrap=wrap)
        label.setObjectName(name)
        self._said[name] = label
        return label

    def _welcome(self, parent: QWidget) -> QWidget:
        side = QWidget(parent)
        logo = QLabel(side)
        logo.setPixmap(icons.pixmap("labdesk", theme.px(88), ratio=self.devicePixelRatioF()))
        name = plain_label("LabDesk", side, "title")
        name.setStyleSheet(f"font-size: {theme.px(36)}px;")
        column = QVBoxLayout(side)
        column.setContentsMargins(*[theme.px(36)] * 4)
        column.setSpacing(theme.px(10))
        column.addStretch(1)
        column.addWidget(logo)
        column.addSpacing(theme.px(6))
        column.addWidget(name)
        column.addWidget(self._label("tagline", "muted", wrap=True))
        column.addStretch(1)
        column.addWidget(self._label("language_label", "label"))
        column.addLayout(self._languages(side))
        return side

    def _languages(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(2))
        self._tongues = QButtonGroup(self)
        for code in LANGUAGES:
            button = QToolButton(parent)
            button.setObjectName(f"language_{code}")
            button.setText(OWN_NAMES[code])
            button.setAccessibleName(OWN_NAMES[code])
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, code=code: self.language_wanted.emit(code))
            self._tongues.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _choices(self, parent: QWidget) -> QWidget:
        side = QFrame(parent)
        side.setObjectName("start_choices")
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.px(12), theme.px(36), theme.px(36), theme.px(36))
        column.setSpacing(theme.px(8))
        column.addStretch(1)
        column.addWidget(self._label("new_label", "heading"))
        column.addWidget(self._label("new_hint", "muted", wrap=True))
        self.name = QLineEdit(side)
        self.name.setObjectName("site_name")
        self.name.setMaxLength(300)
        self.name.textChanged.connect(self._enable)
        self.name.returnPressed.connect(self.create_site)
        self.new = self._button("start_new", "new", "primary", self.create_site)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.name, 1)
        line.addWidget(self.new)
        column.addLayout(line)
        column.addSpacing(theme.px(14))
        rule = QFrame(side)
        theme.role(rule, "line")
        column.addWidget(rule)
        column.addSpacing(theme.px(8))
        self.open = self._button("start_open", "open", "quiet", self._open)
        self.sample = self._button("start_sample", "preview", "quiet", self._sample)
        self.restore = self._button("start_restore", "restore", "quiet", self._restore)
        for button in (self.sample, self.open, self.restore):
            button.setStyleSheet(f"text-align: left; padding-left: {theme.px(4)}px;")
            column.addWidget(button)
        column.addSpacing(theme.px(8))
        column.addWidget(self._label("recent_label", "label"))
        self._add_recent(column, side)
        column.addStretch(1)
        return side

    def _button(self, name: str, drawing: str, role: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(icons.icon(drawing, "on_accent" if role == "primary" else "accent"), "", self)
        button.setObjectName(name)
        theme.role(button, role)
        button.clicked.connect(lambda *_: act())
        return button

    def _add_recent(self, column: QVBoxLayout, parent: QWidget) -> None:
        for number, path in enumerate(self._recent):
            try:
                when = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
            except OSError:
                continue
            button = QPushButton(parent)
            button.setObjectName(f"recent_{number}")
            button.setText(f"{path.stem}  ·  {when:%d.%m.%Y}".replace("&", "&&"))
            button.setAccessibleName(path.stem)
            button.setToolTip(str(path))
            theme.role(button, "link")
            button.clicked.connect(lambda _=False, path=path: self.open_wanted.emit(path))
            column.addWidget(button)
        self._said["recent_label"].setVisible(bool(self._recent))

    # --- acts ------------------------------------------------------------------------------------------------

    def _filters(self) -> list[tuple[str, str]]:
        return [(self._t("LabDesk site"), f"*{SUFFIX}")]

    def _place(self, title: str, suggested: str) -> Path | None:
        path = self._ask.save_file(title, suggested + SUFFIX, self._filters())
        return path if path is None or path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def create_site(self) -> None:
        """Ask where the new site is to lie."""
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setFocus()
            return
        safe = "".join(letter for letter in name if letter not in '\\/:*?"<>|')[:60].strip(" .") or "site"
        path = self._place(self._t("Where to keep the new site"), safe)
        if path is not None:
            self.new_wanted.emit(path, name)

    def _open(self) -> None:
        path = self._ask.open_file(self._t("Open a site"), self._filters())
        if path is not None:
            self.open_wanted.emit(path)

    def _sample(self) -> None:
        path = self._place(self._t("Where to keep the sample"), self._t("LabDesk sample"))
        if path is not None:
            self.sample_wanted.emit(path)

    def _restore(self) -> None:
        backup = self._ask.open_file(self._t("Choose a backup"), self._filters())
        if backup is None:
            return
        target = self._place(self._t("Where to keep the restored site"), backup.stem.split("_")[0] or "site")
        if target is not None:
            self.restore_wanted.emit(backup, target)

    def _enable(self) -> None:
        self.new.setEnabled(bool(self.name.text().strip()))

    def speak(self, t: Language) -> None:
        """Say everything in another language."""
        self._t = t
        self.setWindowTitle("LabDesk")
        said = {
            "tagline": t("The desk of an educational-scientific complex laboratory site: facts in, signed papers out."),
            "language_label": t("Language"),
            "new_label": t("Begin a new site"),
            "new_hint": t("The name of your organisation, as it stands on papers."),
            "recent_label": t("Opened last"),
        }
        for name, text in said.items():
            self._said[name].setText(text)
        self.name.setAccessibleName(said["new_hint"])
        self.name.setPlaceholderText(t("Name of the organisation"))
        for button, text in (
            (self.new, t("Create")),
            (self.open, t("Open a site…")),
            (self.sample, t("Look around in a sample site…")),
            (self.restore, t("Restore from a backup…")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        for tongue in self._tongues.buttons():
            tongue.setChecked(tongue.objectName() == f"language_{t.code}")
        self._enable()
