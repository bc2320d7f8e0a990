"""The text of a manual: its sections, an editor that saves by itself, and the pages as they will be printed."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from labdesk.documents.packet import Wanted
from labdesk.errors import Conflict, LabDeskError
from labdesk.i18n import N_
from labdesk.store import Change
from labdesk.ui import icons, theme
from labdesk.ui.desk import Desk
from labdesk.ui.pages.editor import EditorPane
from labdesk.ui.pages.manual_sections import SectionList
from labdesk.ui.pages.print_order import Order, document_language
from labdesk.ui.parts import Elided
from labdesk.ui.preview import PdfPreview
from labdesk.ui.widgets import EmptyState, NoticeBar
from labdesk.work import Progress

SAVE_AFTER = 2000
"""Milliseconds after the last key until the text is saved."""
PREVIEW_AFTER = 1500
"""Milliseconds after the last save until the preview is made anew."""
FOLD_BELOW = 1100
"""Width of the window (logical pixels at 100 %) below which the preview folds."""


class ManualPage(QWidget):
    """The subject is the id of a manual."""

    keys_of_its_own = ("Ctrl+K",)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_manual_text")
        self._desk = desk
        self._manual: int | None = None
        self._section = 0
        self._version = 0
        self._dirty = False
        self._saving = False
        self._building = False
        self._stale = True
        self._folded: bool | None = None
        self._narrow: bool | None = None
        self.sections = SectionList(desk, self)
        self.editor = EditorPane(desk, self)
        self.preview = PdfPreview(self)
        self.empty = EmptyState(self, "manuals")
        self.notice = NoticeBar(self)
        self.notice.setObjectName("conflict")
        self.notice.hide()
        self._save_timer = self._timer(SAVE_AFTER, self.save)
        self._preview_timer = self._timer(PREVIEW_AFTER, self._build)
        self._lay_out()
        self.sections.chosen.connect(self._choose)
        self.editor.edited.connect(self._typed)
        desk.changed.connect(self._data_changed)
        desk.language_changed.connect(self.retranslate)
        self.retranslate()
        self._show_whole()

    def _timer(self, wait: int, act: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(act)
        return timer

    # --- building --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.title = Elided(self)
        self.title.setObjectName("title")
        theme.role(self.title, "title")
        self.state = QLabel(self)
        self.state.setObjectName("save_state")
        theme.role(self.state, "muted")
        self.fold: QPushButton = self._button(
            "toggle_preview", "preview", lambda: self._fold(not self.fold.isChecked())
        )
        self.fold.setCheckable(True)
        self.properties = self._button("action_properties", "edit", lambda: self._desk.go("manual", self._manual))
        self.print_button = self._button("action_print", "print", self._print)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.title, 1)
        for widget in (self.state, self.fold, self.properties, self.print_button):
            head.addWidget(widget)
        middle = QWidget(self)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        inner.setSpacing(theme.px(6))
        inner.addWidget(self.notice)
        self._middle = QStackedWidget(middle)
        self._middle.addWidget(self.editor)
        self._middle.addWidget(self.empty)
        inner.addWidget(self._middle, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        for place, (part, least) in enumerate(((self.sections, 170), (middle, 0), (self.preview, 280))):
            if least:
                part.setMinimumWidth(theme.px(least))
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(place, int(place == 1))
        self.preview.setContentsMargins(theme.px(12), 0, 0, 0)
        self._splitter.setSizes([theme.px(220), theme.px(520), theme.px(380)])
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(10))
        column.addLayout(head)
        column.addWidget(self._splitter, 1)

    def _button(self, name: str, drawing: str, act: Any) -> QPushButton:
        button = QPushButton(icons.icon(drawing), "", self)
        button.setObjectName(name)
        button.clicked.connect(lambda *_: act())
        return button

    # --- which manual, which section -------------------------------------------------------------------------

    def show_subject(self, subject: int | None) -> None:
        """Show a manual by its id."""
        self.save()
        self._manual = subject
        self._stale = True
        self.preview.clear()
        self.sections.show_manual(subject)
        self._show_whole()
        self._build()

    def _show_whole(self) -> None:
        """Show title and middle: the editor, or what to do while there is nothing to edit."""
        t = self._desk.t
        known = self._desk.store.titles("manual", [self._manual] if self._manual else [])
        self.title.setText(known.get(self._manual or 0, "") or t("Text of the manual"))
        for widget in (self.sections, self.properties, self.print_button, self.fold):
            widget.setEnabled(self._manual is not None)
        if self._manual is None:
            self.empty.say(t("Choose a manual to write."), t("Manuals"), lambda: self._desk.go("manual"))
        else:
            self.empty.say(
                t("This manual has no text yet."), t("Add the first section"), self.sections.add,
                t("Begin with the usual sections"), self.sections.add_usual,
            )  # fmt: skip
        self._middle.setCurrentWidget(self.editor if self._section else self.empty)

    def _choose(self, section: int) -> None:
        if section == self._section:
            return
        self.save()
        self._load(section)

    def _load(self, section: int) -> None:
        """Put the text of a section into the editor."""
        self._section, self._dirty = section, False
        self._save_timer.stop()
        self.notice.hide()
        blocks: list[dict[str, Any]] = []
        if section:
            values = self._desk.store.get("manual_section", section)
            self._version = values["version"]
            try:
                blocks = json.loads(values["content"] or "[]")
                self.editor.text.load(blocks)
            except (ValueError, TypeError, KeyError, AttributeError):
                self._section = 0
                self._desk.ask.error(
                    LabDeskError(N_("The text of this section is damaged; take an earlier version from its history."))
                )
        self.editor.retranslate()
        self._show_whole()

    # --- saving ----------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        if self._section:
            self._dirty = True
            self._preview_timer.stop()
            self._save_timer.start()
            self.state.setText(self._desk.t("Not saved yet"))

    def save(self, *, over: bool = False) -> bool:
        """Keep the text if it was changed; `over` writes over somebody else's change. False when it was refused."""
        self._save_timer.stop()
        if not self._dirty or not self._section:
            return True
        blocks = self.editor.text.blocks()
        content = json.dumps(blocks, ensure_ascii=False) if blocks else None
        store, t = self._desk.store, self._desk.t
        self._saving = True
        try:
            store.save("manual_section", {"content": content}, self._section, None if over else self._version)
            self._version = store.get("manual_section", self._section)["version"]
        except Conflict:
            self.notice.show_notice(
                t("Somebody else changed this section meanwhile."), t("Keep my text"), self._keep_mine,
                (t("Take the other text"), lambda: self._load(self._section)),
            )  # fmt: skip
            self.notice.show()
            return False
        except LabDeskError as error:
            self._desk.ask.error(error)
            return False
        finally:
            self._saving = False
        self._dirty = False
        self.notice.hide()
        self.state.setText(t("Saved {time}", time=datetime.now().strftime("%H:%M")))
        self._stale = True
        self._preview_timer.start()
        return True

    def _keep_mine(self) -> None:
        self.notice.hide()
        self.save(over=True)

    def subject(self) -> int | None:
        """The manual that is shown."""
        return self._manual

    def leave(self) -> bool:
        """Save before another page is shown; a refused text stays here."""
        return self.save()

    def _data_changed(self, change: Change) -> None:
        if self._saving or self._manual is None:
            return
        if not change.touches("manual", "manual_section", "manual_author", "person"):
            return
        if change.touches("manual_section"):
            self.sections.show_manual(self._manual)
            self._look_again()
        self._stale = True
        self._show_whole()
        if self.isVisible():
            self._preview_timer.start()

    def _look_again(self) -> None:
        """Show the stored text when it became another one, unless something is being written here."""
        if self._section and not self._dirty:
            values = self._desk.store.get("manual_section", self._section)
            if values["version"] != self._version:
                same = json.loads(values["content"] or "[]") == self.editor.text.blocks()
                self._version = values["version"]
                if not same:
                    self._load(self._section)

    # --- preview ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        """Make the pages of the stored manual; while they are being made the next ones wait."""
        if self._manual is None or self._building or not self._stale or self._folded or not self.isVisible():
            return
        manual, store = self._manual, self._desk.store
        order = Order((Wanted("manual", (manual,)),), document_language(self._desk))

        def work(progress: Progress) -> bytes | LabDeskError:
            try:
                return order.make(store, progress).pdf
            except LabDeskError as error:
                if type(error) is LabDeskError:
                    return error
                raise

        def done(made: bytes | LabDeskError) -> None:
            self._building = False
            if manual != self._manual:
                self._build()
            elif isinstance(made, LabDeskError):
                self.preview.show_message(self._desk.t(made.message, **made.values))
            else:
                self.preview.show_pdf(made)
            if self._stale and not self._preview_timer.isActive():
                self._preview_timer.start()

        def failed() -> None:
            self._building = False

        self._building, self._stale = True, False
        self._desk.jobs.run(self._desk.t("Preview"), work, done, failed)

    def _fold(self, folded: bool) -> None:
        if folded != self._folded:
            self._folded = folded
            self.preview.setVisible(not folded)
            self.fold.setChecked(not folded)
            self._build()

    def _print(self) -> None:
        if self.save():
            self._desk.go("print", ("manual", self._manual, "manual"))

    # --- events ----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < theme.px(FOLD_BELOW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._fold(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.save()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        t = self._desk.t
        for button, said in (
            (self.fold, t("Preview")), (self.properties, t("Title page")), (self.print_button, t("Print")),
        ):  # fmt: skip
            button.setText(said)
            button.setAccessibleName(said)
        self.editor.retranslate()
        self.sections.retranslate()
        self._show_whole()
