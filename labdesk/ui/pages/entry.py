"""A paper comes back: its code is typed or scanned, its rows are entered in their order, its scan is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labdesk.documents.office import CODES_SETTING
from labdesk.errors import LabDeskError
from labdesk.i18n import N_
from labdesk.operations import papers
from labdesk.operations.papers import Refused
from labdesk.schema import records
from labdesk.schema.declare import label
from labdesk.store import Change
from labdesk.store.papers import Paper
from labdesk.ui import icons, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.desk import Desk
from labdesk.ui.pages.entry_grid import EntryGrid
from labdesk.ui.pages.scans import choose_scan, keep_scans
from labdesk.ui.pages.trash import moment
from labdesk.ui.parts import plain_label
from labdesk.ui.remembered import OWN_NAMES
from labdesk.ui.undoing import undo
from labdesk.ui.widgets import EmptyState, ErrorText

PAGES_OF = {"attendance-sheet": "attendance", "score-sheet": "examination_desk"}
"""Papers that are entered on a page of their own."""


class EntryPage(QWidget):
    """The subject is the code of a paper, or an empty text to type one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_entry")
        self.setAcceptDrops(True)
        self._desk = desk
        self.paper: Paper | None = None
        self._saving = False
        self._title = plain_label("", self, "title")
        self.code = QLineEdit(self)
        self.code.setObjectName("code")
        self.code.setMaxLength(60)
        self.code.setPlaceholderText("XXXX-XXXX-X")
        font = QFont(self.code.font())
        font.setStyleHint(QFont.StyleHint.Monospace)
        self.code.setFont(font)
        self.code.returnPressed.connect(self.look_up)
        self.problem = ErrorText(self)
        self.open_button = self._button("action_find", "search", self.look_up, "primary")
        self.grid = EntryGrid(desk, self)
        self.grid.edited.connect(self._told)
        self.grid.opened.connect(self._open_row)
        self.empty = EmptyState(self, "barcode")
        self.codes = QCheckBox(self)
        self.codes.setObjectName("paper_codes")
        self.codes.setChecked(bool(desk.store.setting(CODES_SETTING, True)))
        self.codes.toggled.connect(lambda on: desk.store.set_setting(CODES_SETTING, on))
        self.blank_button = self._button("action_blank", "print", lambda: desk.go("blank"), "quiet")
        self._lay_out()
        collect(self)
        desk.changed.connect(self._store_changed)
        desk.language_changed.connect(self.speak)
        self.speak()

    # --- building ------------------------------------------------------------------------------------------------

    def _button(self, name: str, icon: str, act: Any, role: str = "") -> QPushButton:
        button = QPushButton(icons.icon(icon, "on_accent" if role == "primary" else "text"), "", self)
        button.setObjectName(name)
        if role:
            theme.role(button, role)
        button.clicked.connect(lambda *_: act())
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.code.setFixedWidth(theme.px(220))
        row.addWidget(self.code)
        row.addWidget(self.open_button)
        row.addWidget(self.problem, 9)
        row.addStretch(1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._paper_side())
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        last = QHBoxLayout()
        last.addWidget(self.codes, 1)
        last.addWidget(self.blank_button)
        column.addLayout(last)

    def _paper_side(self) -> QWidget:
        side = QWidget(self)
        card = QFrame(side)
        theme.role(card, "card")
        self.name = plain_label("", card, "heading", wrap=True)
        self.facts = plain_label("", card, "muted", wrap=True)
        self.record_button = self._button("action_open", "open", self.open_record)
        self.scan_button = self._button("action_scan", "attachment", self.choose_scan)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.name)
        words.addWidget(self.facts)
        top = QHBoxLayout(card)
        top.setContentsMargins(*[theme.px(12)] * 4)
        top.setSpacing(theme.px(8))
        top.addLayout(words, 1)
        for button in (self.record_button, self.scan_button):
            top.addWidget(button)
        self.state = plain_label("", side, "muted")
        self.state.setObjectName("state")
        self.save_button = self._button("action_save", "save", self.save, "primary")
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(card)
        column.addWidget(self.grid, 1)
        column.addLayout(foot)
        return side

    def speak(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        self._title.setText(t("Paper comes back"))
        self.code.setAccessibleName(t("Code of the paper"))
        self.codes.setText(t("Print a code and a barcode on papers"))
        for button, text in (
            (self.open_button, t("Show the paper")), (self.record_button, t("Open")),
            (self.scan_button, t("Attach the scan…")), (self.save_button, t("Save all")),
            (self.blank_button, t("List to fill in by hand…")),
        ):  # fmt: skip
            button.setText(text)
            button.setAccessibleName(text)
        self.save_button.setToolTip(f"{t('Save all')} (Ctrl+S)")
        self.grid.setAccessibleName(t("Rows of the paper"))
        self.empty.say(
            t("Type the code from the foot of the paper, or scan its barcode. The paper opens here with its rows in "
              "their order, ready to be entered, and its scan is kept with what it is about.")
        )  # fmt: skip
        self.grid.speak()
        self._describe()

    # --- which paper ---------------------------------------------------------------------------------------------

    def show_subject(self, subject: Any) -> None:
        """Show the paper of a code; without one the cursor waits for it."""
        self.code.setText(str(subject or ""))
        self.code.setFocus()
        if subject:
            self.look_up()

    def look_up(self) -> None:
        """Show the paper whose code was typed or scanned."""
        if not self.code.text().strip() or not self.leave():
            return
        t = self._desk.t
        try:
            paper = papers.find(self._desk.store, self.code.text())
        except LabDeskError as error:
            self.problem.show_text(t(error.message, **error.values))
            self.code.setFocus()
            self.code.selectAll()
            return
        self.problem.show_text("")
        self.code.setText(paper.shown)
        self._show(paper)
        self.grid.begin()
        if paper.key in PAGES_OF:
            self._open_page(paper)

    def _open_page(self, paper: Paper) -> None:
        """A sheet that has a page of its own is entered there, in the order of its names or of its criteria."""
        if paper.key == "score-sheet":
            self._desk.go(PAGES_OF[paper.key], {"expert": paper.about[0], "paper": paper.shown})
            return
        try:
            _, row_id = papers.subject(self._desk.store, paper)
        except LabDeskError as error:
            self.problem.show_text(self._desk.t(error.message, **error.values))
            return
        self._desk.go(PAGES_OF[paper.key], {"period": row_id, "month": paper.sheet, "paper": paper})

    def _show(self, paper: Paper) -> None:
        self.paper = paper
        self.grid.show_lines(paper, list(papers.lines(self._desk.store, paper, cyrillic=self._desk.t.cyrillic)))
        self._stack.setCurrentIndex(1)
        self._describe()

    def _describe(self) -> None:
        paper, t = self.paper, self._desk.t
        if paper is None:
            return
        name = papers.label(paper, t)
        self.name.setText(t("{name}: blank list", name=name) if paper.columns else name)
        what = t("{kind}: {n}", kind=t(records()[paper.record].kind.many), n=t.number(len(paper.about)))
        printed = t("printed on {date}", date=moment(t, paper.at)) if paper.at else ""
        parts = [OWN_NAMES.get(paper.language, paper.language), printed, what]
        if paper.columns:
            names = ", ".join(t(label(records()[paper.record], path)) for path in paper.columns)
            parts.append(t("left blank: {names}", names=names))
        self.facts.setText(" · ".join(part for part in parts if part))
        self.record_button.setVisible(not paper.columns)
        self.save_button.setVisible(bool(paper.columns))
        self._told()

    def _told(self) -> None:
        """Say how much was typed, and what is in the way of saving."""
        t, grid = self._desk.t, self.grid
        if grid.wrong:
            self.state.setText(t.plural("{n} cell cannot be saved", "{n} cells cannot be saved", len(grid.wrong)))
        elif grid.typed:
            self.state.setText(t.plural("{n} cell to save", "{n} cells to save", len(grid.typed)))
        else:
            self.state.setText(t("Nothing to save.") if self.paper and self.paper.columns else "")
        self.save_button.setEnabled(bool(grid.typed or grid.wrong))

    # --- entering ------------------------------------------------------------------------------------------------

    @action(N_("Save all"), name="save_paper", icon="save", keys="Ctrl+S")
    def save(self) -> bool:
        """Keep all that was typed, in one step that can be taken back; says whether nothing is left unsaved."""
        paper, t = self.paper, self._desk.t
        self.grid.finish()
        if paper is None or not (self.grid.typed or self.grid.wrong):
            return True
        why = self.grid.first_wrong()
        if why:
            self.state.setText(why)
            return False
        self._saving = True
        try:
            count = papers.enter(self._desk.store, paper, self.grid.values())
        except Refused as error:
            why = t(error.message, **error.values)
            self.grid.refuse(error.row_id, error.path, why)
            self.state.setText(why)
            return False
        except LabDeskError as error:
            self._desk.ask.error(error)
            return False
        finally:
            self._saving = False
        self._show(paper)
        self._desk.say(t.plural("Saved: {n} record", "Saved: {n} records", count), t("Undo"), lambda: undo(self._desk))
        self.code.setFocus()
        self.code.selectAll()
        return True

    def leave(self) -> bool:
        """Whether something else may be shown: what was typed is saved or given up."""
        self.grid.finish()
        if not (self.grid.typed or self.grid.wrong):
            return True
        t = self._desk.t
        answer = self._desk.ask.choose(
            t("Not everything from this paper is saved"),
            t("Save what was typed, or give it up?"),
            {"save": t("Save all"), "stay": t("Go on editing"), "drop": t("Discard changes")},
        )
        if answer == "save":
            return self.save()
        if answer == "drop" and self.paper is not None:
            self._show(self.paper)
        return answer == "drop"

    def _store_changed(self, change: Change) -> None:
        """Show the rows as they are now, unless something typed would be lost."""
        busy = self._saving or self.grid.typed or self.grid.wrong
        if self.paper and not busy and any(key != "attachment" for key in change.ids):
            self._show(self.paper)

    def _open_row(self, row_id: int) -> None:
        if self.paper and self.leave():
            self._desk.go(self.paper.record, row_id)

    def open_record(self) -> None:
        """Go to what the paper is about."""
        if self.paper is not None:
            try:
                self._desk.go(*papers.subject(self._desk.store, self.paper))
            except LabDeskError as error:
                self._desk.ask.error(error)

    # --- the scan ------------------------------------------------------------------------------------------------

    def choose_scan(self) -> None:
        """Let the user choose the scan of the paper, and keep it."""
        if self.paper is not None:
            choose_scan(self._desk, self.paper)

    def attach(self, paths: list[Path]) -> None:
        """Keep scans with what the paper is about."""
        if self.paper is None:
            self.problem.show_text(self._desk.t("Type the code of the paper first; then its scan can be attached."))
            return
        keep_scans(self._desk, self.paper, paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.attach(_files(event.mimeData()))


def _files(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
