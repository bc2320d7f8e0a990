"""The only place that opens a dialog, and its scripted twin."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QFileInfo, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QAbstractFileIconProvider, QDesktopServices, QIcon, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.ui import icons, theme
from labdesk.ui.qttexts import t

Filters = Sequence[tuple[str, str]]
"""What a file dialog offers: (label already translated, patterns such as `*.xlsx *.ods`)."""

FEW = 3
"""Up to so many choices are buttons in a row, more stand below each other."""

_Place = QDialogButtonBox.ButtonRole


class _Drawings(QAbstractFileIconProvider):
    """Tells files apart by their names alone: Qt's own looks into them, and a site file that is looked into while it
    is open loses its locks on every system but Windows, so that another program could take its log away."""

    def icon(self, what: Any) -> QIcon:
        place = what.isDir() if isinstance(what, QFileInfo) else what != QAbstractFileIconProvider.IconType.File
        return icons.icon("folder" if place else "attachment")

    def type(self, info: QFileInfo) -> str:
        return t("Folder") if info.isDir() else info.suffix()


def sentence(error: LabDeskError | str) -> str:
    """A known error, or a text that is ready, in the language of the screen."""
    return t(error.message, **error.values) if isinstance(error, LabDeskError) else error


class _Box(QDialog):
    """A question or a message: sign, bold line, plain text, something to fill in, buttons."""

    def __init__(self, parent: QWidget | None, sign: str, ink: str, title: str, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("ask")
        self.setWindowTitle(title)
        self.chosen: str | None = None
        picture = QLabel(self)
        picture.setPixmap(icons.pixmap(sign, theme.px(28), ink, self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(8))
        for words, dress in ((title, "heading"), (text, "")):
            if words:
                self.body.addWidget(self._label(words, dress))
        self.buttons = QDialogButtonBox(self)
        self.buttons.setObjectName("ask_buttons")
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(20))
        grid.addWidget(picture, 0, 0)
        grid.addLayout(self.body, 0, 1)
        grid.addWidget(self.buttons, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(1, theme.px(330))

    def _label(self, words: str, dress: str) -> QLabel:
        label = QLabel(words, self)
        label.setObjectName("ask_title" if dress else "ask_text")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setWordWrap(True)
        label.setMaximumWidth(theme.px(560))
        if dress:
            theme.role(label, dress)
        return label

    def button(self, key: str | None, text: str, place: _Place, default: bool = False) -> QPushButton:
        """One answer; `key` is what `run` returns, None stands for no answer."""
        made = QPushButton(text, self)
        made.setObjectName(f"ask_{key or 'cancel'}")
        self.buttons.addButton(made, place)
        made.setDefault(default)
        made.setAutoDefault(default)
        made.clicked.connect(lambda: self._answer(key))
        if default:
            made.setFocus()
        return made

    def _answer(self, key: str | None) -> None:
        self.chosen = key
        self.done(QDialog.DialogCode.Accepted if key else QDialog.DialogCode.Rejected)

    def run(self) -> str | None:
        self.exec()
        self.deleteLater()
        return self.chosen


class Ask:
    """Asks the person at the desk; every text given is already in her language and shown as plain text.

    Dialogs belong to the active window, else to `parent`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent
        self._drawings = _Drawings()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        # The file dialog would take a folder that does not exist for the name of a file.
        self._folder = documents if Path(documents).is_dir() else QDir.homePath()

    def _over(self) -> QWidget | None:
        return QApplication.activeModalWidget() or self.parent

    def confirm(self, title: str, text: str = "", yes: str = "", danger: bool = False) -> bool:
        """Whether to go on; `yes` names the act on the button. A dangerous act is not the default answer."""
        box = _Box(self._over(), "warning" if danger else "help", "danger" if danger else "accent", title, text)
        agree = box.button("yes", yes or t("Yes"), _Place.AcceptRole, default=not danger)
        box.button(None, t("Cancel"), _Place.RejectRole, default=danger)
        if danger:
            theme.role(agree, "danger")
        return box.run() == "yes"

    def choose(self, title: str, text: str, options: Mapping[str, str]) -> str | None:
        """The key of the option taken, or None; the first option is the default."""
        box = _Box(self._over(), "help", "accent", title, text)
        few = len(options) <= FEW
        for number, (key, label) in enumerate(options.items()):
            button = box.button(key, label, _Place.ActionRole, default=number == 0)
            if not few:
                box.buttons.removeButton(button)
                box.body.addWidget(button)
                button.show()
        box.button(None, t("Cancel"), _Place.RejectRole)
        return box.run()

    def text(self, title: str, text: str = "", value: str = "", *, lines: bool = False) -> str | None:
        """A line (or several `lines`) typed by the user, without blanks at the ends; None when she cancels."""
        box = _Box(self._over(), "edit", "accent", title, text)
        editor: QLineEdit | QPlainTextEdit = QPlainTextEdit(value, box) if lines else QLineEdit(value, box)
        editor.setObjectName("ask_value")
        editor.setAccessibleName(title)
        box.body.addWidget(editor)
        box.button("yes", t("OK"), _Place.AcceptRole, default=True)
        box.button(None, t("Cancel"), _Place.RejectRole)
        editor.setFocus()
        if box.run() != "yes":
            return None
        return (editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()).strip()

    def tell(self, title: str, text: str = "") -> None:
        """Something to know before going on."""
        box = _Box(self._over(), "info", "accent", title, text)
        box.button("yes", t("OK"), _Place.AcceptRole, default=True)
        box.run()

    def picture(self, title: str, data: bytes) -> None:
        """A picture as large as it is, or as the screen allows."""
        box = _Box(self._over(), "picture", "accent", title, "")
        picture, room = QPixmap(), box.screen().availableSize() * 0.7
        picture.loadFromData(data)
        if picture.width() > room.width() or picture.height() > room.height():
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        shown = QLabel(box)
        shown.setObjectName("ask_picture")
        shown.setAccessibleName(title)
        shown.setPixmap(picture)
        box.body.addWidget(shown)
        box.button(None, t("Close"), _Place.RejectRole, default=True)
        box.run()

    def error(self, error: LabDeskError | str, title: str = "") -> None:
        """One sentence that says what could not be done and what to do now."""
        box = _Box(self._over(), "error", "danger", title or t("This could not be done"), sentence(error))
        box.button("yes", t("OK"), _Place.AcceptRole, default=True)
        box.run()

    def bug(self, report: str) -> None:
        """Own up to a fault of the program and offer to save `report`, which holds no personal data."""
        text = t("Your data are safe. Save the report and send it to those who look after the program.")
        box = _Box(self._over(), "error", "danger", t("A fault of the program stopped this work"), text)
        details = QPlainTextEdit(report, box)
        details.setObjectName("ask_report")
        details.setAccessibleName(t("Report"))
        details.setReadOnly(True)
        details.setMinimumSize(theme.px(480), theme.px(160))
        box.body.addWidget(details)
        box.button("save", t("Save report…"), _Place.ActionRole)
        box.button(None, t("Close"), _Place.RejectRole, default=True)
        if box.run() == "save":
            path = self.save_file(t("Save report"), "labdesk-report.txt", [(t("Text"), "*.txt")])
            if path:
                path.write_text(report, encoding="utf-8")

    # --- files ---------------------------------------------------------------------------------------------------

    def open_file(self, title: str, filters: Filters = ()) -> Path | None:
        """An existing file."""
        dialog = self._files(title, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return next(iter(self._paths(dialog)), None)

    def open_files(self, title: str, filters: Filters = ()) -> list[Path]:
        """Existing files; empty when she cancels."""
        dialog = self._files(title, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return self._paths(dialog)

    def save_file(self, title: str, suggested: str, filters: Filters = ()) -> Path | None:
        """Where to write; an existing file is asked about, a missing suffix is that of the chosen filter."""
        dialog = self._files(title, filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        suffixes = {f"{label} ({patterns})": patterns.split()[0].removeprefix("*") for label, patterns in filters}

        def follow(chosen: str) -> None:
            dialog.setDefaultSuffix(suffixes.get(chosen, ""))

        dialog.filterSelected.connect(follow)
        follow(next(iter(suffixes), ""))
        dialog.selectFile(suggested)
        return next(iter(self._paths(dialog)), None)

    def folder(self, title: str) -> Path | None:
        """An existing folder."""
        dialog = self._files(title, ())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return next(iter(self._paths(dialog)), None)

    def show_file(self, path: Path) -> None:
        """Let the system's own program show a file."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.error(
                LabDeskError(N_("No program here opens {name}; save it and look at it elsewhere."), name=path.name)
            )

    def _files(self, title: str, filters: Filters) -> QFileDialog:
        dialog = QFileDialog(self._over(), title, self._folder)
        dialog.setObjectName("ask_files")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        dialog.setIconProvider(self._drawings)
        dialog.setNameFilters([*(f"{label} ({patterns})" for label, patterns in filters), t("All files") + " (*)"])
        dialog.setSidebarUrls([QUrl.fromLocalFile(place) for place in _places()])
        dialog.resize(theme.px(860), theme.px(520))
        _dress(dialog)
        return dialog

    def _paths(self, dialog: QFileDialog) -> list[Path]:
        taken = dialog.exec() == QDialog.DialogCode.Accepted
        paths = [Path(name) for name in dialog.selectedFiles()] if taken else []
        if paths:
            self._folder = dialog.directory().absolutePath()
        dialog.deleteLater()
        return paths


def _dress(dialog: QFileDialog) -> None:
    """Give Qt's own file dialog our icons, and its list of places the room to be read."""
    for name, drawing in (
        ("backButton", "back"),
        ("forwardButton", "forward"),
        ("toParentButton", "up"),
        ("newFolderButton", "new"),
        ("listModeButton", "list"),
        ("detailModeButton", "table"),
    ):
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icons.icon(drawing))
    splitter = dialog.findChild(QSplitter, "splitter")
    if splitter is not None:
        splitter.setSizes([theme.px(170), theme.px(690)])
    tree = dialog.findChild(QTreeView, "treeView")
    if tree is not None:
        tree.header().setStretchLastSection(True)


def _places() -> list[str]:
    """The desktop, the documents, the downloads and every drive, so that a USB stick is at hand."""
    wanted = QStandardPaths.StandardLocation
    own = (wanted.DesktopLocation, wanted.DocumentsLocation, wanted.DownloadLocation)
    homes = [QStandardPaths.writableLocation(place) for place in own]
    drives = [drive.absolutePath() for drive in QDir.drives()]
    return list(dict.fromkeys(place for place in (*homes, *drives) if place and Path(place).is_dir()))


@dataclass(frozen=True)
class Asked:
    """What a `ScriptedAsk` was asked: the name of the method and its words."""

    kind: str
    title: str
    text: str = ""
    more: Any = None


class ScriptedAsk(Ask):
    """Answers from a queue instead of a person, for tests and for the trial run of the whole window.

    `asked` keeps every question. A question without an answer left raises AssertionError; `tell`, `error`, `bug`,
    `picture` and `show_file` need none.
    """

    def __init__(self, *answers: Any) -> None:
        super().__init__()
        self.answers: deque[Any] = deque(answers)
        self.asked: list[Asked] = []

    def answer(self, *answers: Any) -> None:
        """Queue more answers."""
        self.answers.extend(answers)

    def _next(self, kind: str, title: str, text: str = "", more: Any = None) -> Any:
        self.asked.append(Asked(kind, title, text, more))
        if not self.answers:
            raise AssertionError(f"no answer left for {self.asked[-1]}")
        return self.answers.popleft()

    def confirm(self, title: str, text: str = "", yes: str = "", danger: bool = False) -> bool:
        return bool(self._next("confirm", title, text, yes))

    def choose(self, title: str, text: str, options: Mapping[str, str]) -> str | None:
        key: str | None = self._next("choose", title, text, dict(options))
        if key is not None and key not in options:
            raise AssertionError(f"{key!r} is not among {list(options)}")
        return key

    def text(self, title: str, text: str = "", value: str = "", *, lines: bool = False) -> str | None:
        answer: str | None = self._next("text", title, text, value)
        return answer

    def tell(self, title: str, text: str = "") -> None:
        self.asked.append(Asked("tell", title, text))

    def error(self, error: LabDeskError | str, title: str = "") -> None:
        self.asked.append(Asked("error", title, sentence(error), error))

    def picture(self, title: str, data: bytes) -> None:
        self.asked.append(Asked("picture", title, "", data))

    def bug(self, report: str) -> None:
        self.asked.append(Asked("bug", "", report))

    def open_file(self, title: str, filters: Filters = ()) -> Path | None:
        return _path(self._next("open_file", title, more=filters))

    def open_files(self, title: str, filters: Filters = ()) -> list[Path]:
        answer: Iterable[str | Path] = self._next("open_files", title, more=filters)
        return [Path(name) for name in answer]

    def save_file(self, title: str, suggested: str, filters: Filters = ()) -> Path | None:
        return _path(self._next("save_file", title, suggested, filters))

    def folder(self, title: str) -> Path | None:
        return _path(self._next("folder", title))

    def show_file(self, path: Path) -> None:
        self.asked.append(Asked("show_file", path.name, "", path))


def _path(answer: str | Path | None) -> Path | None:
    return Path(answer) if answer else None
