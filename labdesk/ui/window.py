"""The main window: it only frames the pages, with menus, sidebar and status bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QByteArray, QEvent, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, language
from labdesk.operations.sites import SAMPLE
from labdesk.schema import records
from labdesk.store import Change, Store
from labdesk.store.backup import back_up
from labdesk.ui import qttexts, theme
from labdesk.ui.actions import action, collect
from labdesk.ui.ask import Ask
from labdesk.ui.desk import Desk
from labdesk.ui.finder import Finder
from labdesk.ui.footer import Footer
from labdesk.ui.helping import Helping
from labdesk.ui.jobs import Jobs
from labdesk.ui.menus import Menus
from labdesk.ui.remembered import is_dark, recent_files, scale_of
from labdesk.ui.shell import Sidebar, entrance, make_page, title
from labdesk.ui.trail import Place
from labdesk.ui.undoing import described, redo, undo
from labdesk.ui.widgets import NoticeBar

DRESS_AFTER = 150
"""Milliseconds for which a held key may ask for another size before everything is dressed anew, once."""
SLIM_BELOW = 1100
"""Below this width of the window (logical pixels at 100 %) the sidebar shows icons only."""


class Window(QMainWindow):
    """The window over one site; `file_wanted` asks for another file: open, create, sample or restore, with its path."""

    file_wanted = Signal(str, object)

    def __init__(self, store: Store, settings: QSettings, code: str, ask: Ask | None = None) -> None:
        super().__init__()
        self.setObjectName("window")
        self.settings = settings
        asker = ask or Ask(self)
        self.desk = Desk(store, language(code), asker, Jobs(self, asker), self, settings)
        self.pages: dict[str, QWidget] = {}
        self._key = ""
        self._touched = False
        self._dressing = QTimer(self, singleShot=True, interval=DRESS_AFTER)
        self._dressing.timeout.connect(self._dress)
        self.sidebar = Sidebar(self.desk, self)
        self.stack = QStackedWidget(self)
        self.stack.setObjectName("pages")
        self.finder = Finder(self.desk, self)
        self.sample = NoticeBar(self)
        self.sample.setObjectName("sample_bar")
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.sample)
        right.addWidget(self.stack, 1)
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        self.setCentralWidget(middle)
        self._build_menus()
        self.footer = Footer(self, self.desk, self.menus.languages.actions())
        self.sidebar.wanted.connect(self.open_page)
        self.desk.wanted.connect(self._wanted)
        self.desk.said.connect(self.footer.say)
        self.desk.changed.connect(self._store_changed)
        self.desk.trail.lead(self.place, self._show, self.acts["menu_back"], self.acts["menu_forward"])
        self.resize(theme.px(1240), theme.px(720))
        self.setMinimumSize(theme.px(760), theme.px(480))
        self.restoreGeometry(cast(QByteArray, settings.value("window/geometry", QByteArray())))
        self.speak()

    # --- pages ---------------------------------------------------------------------------------------------------

    def open_page(self, key: str, subject: Any = None) -> None:
        """Show a page, made when it is first wanted, after the present one agreed to be left."""
        self.desk.trail.go(key, subject)

    def place(self) -> Place:
        """The page that is open, with its record."""
        return self._key, getattr(self.pages.get(self._key), "subject", lambda: None)()

    def _show(self, key: str, subject: Any) -> bool:
        present = self.pages.get(self._key)
        if key != self._key and present is not None and not getattr(present, "leave", lambda: True)():
            self.sidebar.show_page(self._key)
            return False
        if key not in self.pages:
            self.pages[key] = make_page(self.desk, key)
            self.stack.addWidget(self.pages[key])
        page = self.pages[key]
        self.stack.setCurrentWidget(page)
        if key != self._key:
            entrance(page).setFocus()
        self._key = key
        self.sidebar.show_page(key)
        self.menus.leave_keys(getattr(page, "keys_of_its_own", ()))
        self.setWindowTitle(f"{self.desk.t(title(key))} – {self.desk.store.path.stem} – LabDesk")
        if subject is not None:
            page.show_subject(subject)  # type: ignore[attr-defined]
        return True

    # --- menus ---------------------------------------------------------------------------------------------------

    def _build_menus(self) -> None:
        self.helping = Helping(self.desk, self, lambda: (self._key, self.pages.get(self._key)))
        self.menus = Menus(self, [*collect(self), *self.helping.actions])
        self.acts = self.menus.actions
        self.acts["menu_dark"].setChecked(is_dark(self.settings))
        self.menus.offer_files(recent_files(self.settings), partial(self.file_wanted.emit, "open"))
        self.menus.offer_languages(self.speak_language)
        self.menus.offer_pages(self.open_page)

    @action(N_("New site…"), name="menu_new_file", icon="new", menu=N_("File"))
    def new_file(self) -> None:
        """Ask where, and begin an empty site."""
        path = self.desk.ask.save_file(self.desk.t("New site"), "site.labdesk", self._site_files())
        if path:
            self.file_wanted.emit("create", path)

    @action(N_("Open…"), name="menu_open_file", icon="open", keys="Ctrl+O", menu=N_("File"))
    def open_file(self) -> None:
        """Ask for another site and open it."""
        path = self.desk.ask.open_file(self.desk.t("Open a site"), self._site_files())
        if path:
            self.file_wanted.emit("open", path)

    @action(N_("Look around in a sample site…"), name="menu_sample", icon="preview", menu=N_("File"))
    def sample_site(self) -> None:
        """Ask where, and open a sample site of its own there."""
        t = self.desk.t
        name = t("LabDesk sample")
        path = self.desk.ask.save_file(t("Where to keep the sample"), f"{name}.labdesk", self._site_files())
        if path:
            self.file_wanted.emit("sample", path)

    @action(N_("Back up now"), name="menu_back_up", icon="save", menu=N_("File"))
    def back_up(self) -> None:
        """Copy the site into the folder of its backups."""

        def done(_: Path) -> None:
            self._touched = False
            self.footer.tell_backup()

        store = self.desk.store
        self.desk.jobs.run(self.desk.t("Back up now"), lambda progress: back_up(store, progress=progress), done)

    @action(N_("Restore from a backup…"), name="menu_restore", icon="restore", menu=N_("File"))
    def restore(self) -> None:
        """Ask for a backup and let it take the place of the open site."""
        t = self.desk.t
        path = self.desk.ask.open_file(t("Restore from a backup"), self._site_files())
        if path and self.desk.ask.confirm(
            t("Restore this backup?"),
            t("The site goes back to the state of {name}. The present state is kept beside it.", name=path.name),
            t("Restore"),
        ):
            self.file_wanted.emit("restore", path)

    @action(N_("Exit"), name="menu_exit", keys="Ctrl+Q", menu=N_("File"))
    def leave(self) -> None:
        """Close the window."""
        self.close()

    @action(N_("Undo"), name="menu_undo", icon="undo", keys="Ctrl+Z", menu=N_("Edit"))
    def undo(self) -> None:
        """Take the last act back."""
        undo(self.desk)

    @action(N_("Redo"), name="menu_redo", icon="redo", keys=("Ctrl+Y", "Ctrl+Shift+Z"), menu=N_("Edit"))
    def redo(self) -> None:
        """Carry out again what was undone last."""
        redo(self.desk)

    @action(N_("Find anywhere…"), name="menu_find", icon="search", keys=("Ctrl+K", "Ctrl+Shift+K"), menu=N_("Edit"))
    def find_anywhere(self) -> None:
        """Look for any record, action, page or page of the help."""
        self.finder.start()

    @action(N_("Enter a paper by its code…"), name="menu_entry", icon="barcode", keys="Ctrl+Shift+B", menu=N_("Edit"))
    def enter_paper(self) -> None:
        """Wait for the code of a paper that came back."""
        self.open_page("entry", "")

    @action(N_("Back"), name="menu_back", icon="back", keys="Alt+Left", menu=N_("View"))
    def go_back(self) -> None:
        """Show the page and the record that were open before."""
        self.desk.trail.step(True)

    @action(N_("Forward"), name="menu_forward", icon="forward", keys="Alt+Right", menu=N_("View"))
    def go_forward(self) -> None:
        """Show again what Back left."""
        self.desk.trail.step(False)

    @action(N_("Dark theme"), name="menu_dark", menu=N_("View"))
    def dress(self, dark: bool | None = None) -> None:
        """Put on the chosen theme and size."""
        self.acts["menu_dark"].setChecked(self.acts["menu_dark"].isChecked() if dark is None else dark)
        self.settings.setValue("window/dark", self.acts["menu_dark"].isChecked())
        self._dressing.start()

    def _dress(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._forget_lists()
        theme.apply(app, is_dark(self.settings), scale_of(self.settings))
        self._fold()

    def _forget_lists(self) -> None:
        """Let the lists that are not seen be made anew when they are wanted: that is quicker than dressing them."""
        for key, page in list(self.pages.items()):
            if key in records() and page is not self.stack.currentWidget():
                self.stack.removeWidget(page)
                del self.pages[key]
                page.deleteLater()
                QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    @action(N_("Larger"), name="menu_larger", icon="zoom-in", keys=("Ctrl++", "Ctrl+="), menu=N_("View"))
    def larger(self) -> None:
        """Everything a step larger."""
        self.rescale(scale_of(self.settings) + 5)

    @action(N_("Smaller"), name="menu_smaller", icon="zoom-out", keys="Ctrl+-", menu=N_("View"))
    def smaller(self) -> None:
        """Everything a step smaller."""
        self.rescale(scale_of(self.settings) - 5)

    @action(N_("Usual size"), name="menu_usual", keys="Ctrl+0", menu=N_("View"))
    def usual_size(self) -> None:
        """Everything as it was drawn."""
        self.rescale(100)

    def _site_files(self) -> list[tuple[str, str]]:
        return [(self.desk.t("LabDesk site"), "*.labdesk")]

    # --- language and looks --------------------------------------------------------------------------------------

    def _wanted(self, key: str, subject: Any) -> None:
        """What a page asked for: another page, or another look of the window."""
        looks: dict[str, Callable[[Any], None]] = {
            "language": self.speak_language, "scale": self.rescale, "dark": self.dress,
            "help": self.helping.show_topic,
            "back_up": lambda _: self.back_up(), "sample": lambda _: self.sample_site(),
        }  # fmt: skip
        looks[key](subject) if key in looks else self.open_page(key, subject)

    def speak_language(self, code: str) -> None:
        """Say everything in another language, at once."""
        app = QApplication.instance()
        assert app is not None
        qttexts.install(app, language(code))
        self.settings.setValue("language", code)
        self.desk.speak(code)
        self.sidebar.speak()
        self.speak()

    def speak(self) -> None:
        """Say menus and status bar in the language of the screen."""
        t = self.desk.t
        self.menus.speak(t)
        if self.desk.store.setting(SAMPLE, False):
            self.sample.show_notice(
                t("This is a sample: everybody in it is invented."), t("Begin with my own data"), self.new_file
            )
        self.footer.speak()
        self._name_undo()
        if self._key:
            self.setWindowTitle(f"{t(title(self._key))} – {self.desk.store.path.stem} – LabDesk")

    def rescale(self, percent: int) -> None:
        """Show everything at a percentage of its drawn size."""
        self.settings.setValue("window/scale", min(max(percent, min(theme.SCALES)), max(theme.SCALES)))
        self.dress()

    # --- what happens --------------------------------------------------------------------------------------------

    def _store_changed(self, _: Change) -> None:
        self._touched = True
        self.footer.tell_backup()  # an import has made one
        self._name_undo()

    def _name_undo(self) -> None:
        t = self.desk.t
        for name, entry, plain, full in (
            ("menu_undo", self.desk.store.undoable(), N_("Undo"), N_("Undo: {what}")),
            ("menu_redo", self.desk.store.redoable(), N_("Redo"), N_("Redo: {what}")),
        ):
            self.acts[name].setEnabled(entry is not None)
            self.acts[name].setText(t(full, what=described(entry, t)).replace("&", "&&") if entry else t(plain))

    def _fold(self) -> None:
        self.sidebar.fold(self.width() < theme.px(SLIM_BELOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
        self.desk.trail.watch(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.pages.get(self._key)
        if page is not None and not getattr(page, "leave", lambda: True)():
            event.ignore()
            return
        self.settings.setValue("window/geometry", self.saveGeometry())
        self._dressing.stop()
        self.desk.jobs.close()
        if self._touched:
            try:
                back_up(self.desk.store)
            except LabDeskError as error:
                self.desk.ask.error(error)
        self.desk.close()
        super().closeEvent(event)
