"""The editor of a section: its tools above, what belongs to the thing under the cursor below them, then the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations.pictures import prepare_picture
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.atoms import Pictures
from labdesk.ui.pages.rich_edit import PICTURE_NAMES, RichEdit
from labdesk.ui.pages.rich_text import NOTE, STYLES, table_title
from labdesk.work import Progress

_STYLE_NAMES = {
    "text": N_("Text"), "heading3": N_("Heading"), "heading4": N_("Subheading"), "reference": N_("Reference"),
}  # fmt: skip
_TOOLS = {
    "bold": ("bold", N_("Bold"), "Ctrl+B"),
    "italic": ("italic", N_("Italic"), "Ctrl+I"),
    "bullets": ("list", N_("List with dashes"), ""),
    "numbers": ("numbered-list", N_("Numbered list"), ""),
    "table": ("table", N_("Insert a table"), ""),
    "picture": ("picture", N_("Insert a picture"), ""),
    "note": ("footnote", N_("Insert a footnote or a link"), "Ctrl+K"),
    "break": ("page-break", N_("Start a new page here"), ""),
    "undo": ("undo", N_("Undo typing"), ""),
    "redo": ("redo", N_("Redo typing"), ""),
}
_CELLS = {
    "add_row": ("new", N_("Row"), N_("Add a row below")),
    "remove_row": ("delete", N_("Row"), N_("Remove this row")),
    "add_column": ("new", N_("Column"), N_("Add a column to the right")),
    "remove_column": ("delete", N_("Column"), N_("Remove this column")),
}


class EditorPane(QWidget):
    """A text with its tools; `edited` tells of each change by hand."""

    edited = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self._desk = desk
        self._setting = False
        self.text = RichEdit(Pictures(desk.store.blob), desk.t, self)
        self.text.setObjectName("content")
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() + 1)
        self.text.document().setDefaultFont(font)
        self._tools: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(self._toolbar())
        column.addWidget(self._context_bar())
        column.addWidget(self.text, 1)
        self.text.edited.connect(self.edited)
        self.text.picture_offered.connect(self._take_picture)
        self.text.cursorPositionChanged.connect(self._follow)
        self.text.selectionChanged.connect(self._follow)
        self.text.currentCharFormatChanged.connect(self._follow)
        self.text.undoAvailable.connect(self._tools["undo"].setEnabled)
        self.text.redoAvailable.connect(self._tools["redo"].setEnabled)
        self.retranslate()
        self._follow()

    # --- building --------------------------------------------------------------------------------------------

    def _toolbar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(2))
        self.style_box = QComboBox(self)
        self.style_box.setObjectName("style")
        self.style_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.style_box.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.style_box.addItems([""] * len(STYLES))
        self.style_box.activated.connect(lambda index: self._then_write(lambda: self.text.set_style(STYLES[index])))
        row.addWidget(self.style_box)
        acts: dict[str, Callable[[], None]] = {
            "bold": lambda: self.text.set_bold(self._tools["bold"].isChecked()),
            "italic": lambda: self.text.set_italic(self._tools["italic"].isChecked()),
            "bullets": lambda: self.text.set_list("bullets", self._tools["bullets"].isChecked()),
            "numbers": lambda: self.text.set_list("numbers", self._tools["numbers"].isChecked()),
            "table": lambda: self.text.insert_table(2, 3),
            "picture": self.choose_picture,
            "note": self._insert_note,
            "break": lambda: self.text.insert_atom({"type": "break"}),
            "undo": self.text.undo,
            "redo": self.text.redo,
        }
        for name, act in acts.items():
            if name in ("bold", "bullets", "table", "undo"):
                row.addSpacing(theme.px(6))
            row.addWidget(self._tool(name, act))
        row.addStretch(1)
        return row

    def _tool(self, name: str, act: Callable[[], None]) -> QToolButton:
        drawing, _, keys = _TOOLS[name]
        button = QToolButton(self)
        button.setObjectName(f"tool_{name}")
        button.setIcon(icons.icon(drawing))
        button.setIconSize(QSize(theme.px(18), theme.px(18)))
        button.setCheckable(name in ("bold", "italic", "bullets", "numbers"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._on(button, act)
        if keys:
            shortcut = QAction(self)
            shortcut.setShortcut(QKeySequence(keys))
            shortcut.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.triggered.connect(button.click)
            self.addAction(shortcut)
        self._tools[name] = button
        return button

    def _on(self, button: QAbstractButton, act: Callable[[], None]) -> None:
        button.clicked.connect(lambda: self._then_write(act))

    def _context_bar(self) -> QFrame:
        self.bar = QFrame(self)
        self.bar.setObjectName("context")
        theme.role(self.bar, "card")
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(theme.px(10), theme.px(4), theme.px(6), theme.px(4))
        row.setSpacing(theme.px(6))
        self.words_label = QLabel(self.bar)
        self.words = QLineEdit(self.bar)
        self.words.setObjectName("context_text")
        self.words.textEdited.connect(self._words_typed)
        self.words.returnPressed.connect(self.text.setFocus)
        self.words_label.setBuddy(self.words)
        self.remove = QToolButton(self.bar)
        self.remove.setObjectName("context_remove")
        self.remove.setIcon(icons.icon("delete"))
        self.remove.clicked.connect(lambda: self._then_write(self._remove_thing))
        row.addWidget(self.words_label)
        row.addWidget(self.words, 1)
        self._cell_buttons: dict[str, QToolButton] = {}
        text = self.text
        acts = {"add_row": text.add_row, "remove_row": text.remove_row,
                "add_column": text.add_column, "remove_column": text.remove_column}  # fmt: skip
        for name, (drawing, _, _) in _CELLS.items():
            button = QToolButton(self.bar)
            button.setObjectName(name)
            button.setIcon(icons.icon(drawing))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._on(button, acts[name])
            self._cell_buttons[name] = button
            row.addWidget(button)
        row.addWidget(self.remove)
        return self.bar

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        for number, style in enumerate(STYLES):
            self.style_box.setItemText(number, t(_STYLE_NAMES[style]))
        self.style_box.setAccessibleName(t("Paragraph style"))
        self.style_box.setToolTip(t("Paragraph style"))
        self.text.setAccessibleName(t("Text of the section"))
        for name, button in self._tools.items():
            _, said, keys = _TOOLS[name]
            button.setAccessibleName(t(said))
            button.setToolTip(f"{t(said)} ({keys})" if keys else t(said))
        for name, cell_button in self._cell_buttons.items():
            _, short, said = _CELLS[name]
            cell_button.setText(t(short))
            cell_button.setToolTip(t(said))
            cell_button.setAccessibleName(t(said))
        self.remove.setToolTip(t("Take it out of the text"))
        self.remove.setAccessibleName(t("Take it out of the text"))
        self.text.speak(t)
        self._follow()

    # --- following the cursor --------------------------------------------------------------------------------

    def _then_write(self, act: Callable[[], None]) -> None:
        act()
        self._follow()
        if not self.words.hasFocus():
            self.text.setFocus()

    def _follow(self) -> None:
        """Show at the tools what the cursor stands in."""
        if self._setting:
            return
        text, look = self.text, self.text.currentCharFormat()
        in_table = text.table() is not None
        self.style_box.setCurrentIndex(STYLES.index(text.style_name()))
        self.style_box.setEnabled(not in_table)
        for name in ("bold", "italic", "note"):
            self._tools[name].setEnabled(text.may_look())
        for name in ("bullets", "numbers", "table", "picture", "break"):
            self._tools[name].setEnabled(not in_table)
        self._tools["bold"].setChecked(text.may_look() and look.fontWeight() >= QFont.Weight.DemiBold)
        self._tools["italic"].setChecked(text.may_look() and look.fontItalic())
        self._tools["bullets"].setChecked(text.list_name() == "bullets")
        self._tools["numbers"].setChecked(text.list_name() == "numbers")
        self._tools["undo"].setEnabled(text.document().isUndoAvailable())
        self._tools["redo"].setEnabled(text.document().isRedoAvailable())
        self._follow_thing()

    def _follow_thing(self) -> None:
        t, table, active = self._desk.t, self.text.table(), self.text.active_atom()
        kind = str(active[1]["type"]) if active else "table" if table is not None else ""
        said = {
            "table": t("Title of the table"), "picture": t("Caption"), NOTE: t("Footnote"),
            "break": t("A new page starts here."), "": "",
        }.get(kind, t("This part is changed elsewhere."))  # fmt: skip
        self.bar.setVisible(bool(kind))
        self.words_label.setText(said)
        self.words_label.setVisible(kind != "table")
        self.words.setPlaceholderText(said)
        self.words.setVisible(kind in ("table", "picture", NOTE))
        self.words.setAccessibleName(said or t("Caption"))
        self.remove.setVisible(active is not None)
        for button in self._cell_buttons.values():
            button.setVisible(kind == "table")
        words = table_title(table) if table is not None and not active else ""
        if active:
            words = str(active[1].get("text" if kind == NOTE else "caption", ""))
        if words != self.words.text():
            self.words.setText(words)

    def _words_typed(self, words: str) -> None:
        active = self.text.active_atom()
        self._setting = True
        if active:
            position, atom = active
            self.text.change_atom(position, {**atom, "text" if atom["type"] == NOTE else "caption": words})
        else:
            self.text.set_table_title(words)
        self._setting = False

    def _insert_note(self) -> None:
        self.text.insert_note()
        self._follow()
        self.words.setFocus()

    def _remove_thing(self) -> None:
        if active := self.text.active_atom():
            self.text.remove_atom(active[0])

    # --- pictures --------------------------------------------------------------------------------------------

    def choose_picture(self) -> None:
        """Ask for a picture file and put it into the text."""
        t = self._desk.t
        patterns = " ".join(f"*{name}" for name in PICTURE_NAMES)
        path = self._desk.ask.open_file(t("Choose a picture"), [(t("Pictures"), patterns)])
        if path is not None:
            try:
                self._take_picture(path.read_bytes())
            except OSError:
                self._desk.ask.error(
                    LabDeskError(N_("The file {name} cannot be opened; choose it again."), name=path.name)
                )

    def _take_picture(self, data: bytes) -> None:
        def work(progress: Progress) -> str:
            return self._desk.store.put_blob(prepare_picture(bytes(data)))

        def done(sha: str) -> None:
            self.text.insert_atom({"type": "picture", "blob": sha, "caption": ""})
            self._follow()

        self._desk.jobs.run(self._desk.t("Picture"), work, done)
