"""The composition root of the window: settings, looks, language, then the start page or an open site."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from labdesk.errors import LabDeskError
from labdesk.ui import icons, theme
from labdesk.ui.remembered import is_dark, recent_files, remember_file, scale_of

if TYPE_CHECKING:
    from labdesk.store import Store
    from labdesk.ui.pages.first_run import Beginning, FirstRun
    from labdesk.ui.pages.start import StartPage
    from labdesk.ui.window import Window
    from labdesk.work import Progress


def run(arguments: list[str]) -> int:
    """Open the window, with a site file if one is given; returns the exit status when it is closed.

    `--language CODE` overrides the remembered language; `--smoke` proves that a frozen program is whole: see
    `Program.smoke`. `--until-shown` ends as soon as the first page is painted, to measure the start.
    """
    given = _parse(arguments)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("LabDesk")
    app.setOrganizationName("LabDesk")
    settings = _settings(given.smoke)
    theme.apply(app, is_dark(settings), scale_of(settings))
    splash = _splash(app)
    app.processEvents()
    program = Program(app, settings, splash, given.language)
    if given.smoke:
        try:
            return program.smoke()
        except Exception:  # nobody is there to answer a dialog
            traceback.print_exc()
            return 1
    program.begin(given.file)
    if given.until_shown:
        app.processEvents()
        os._exit(0)  # the start is measured, not the backup and the tidying at the end
    try:
        return app.exec()
    finally:
        gc.unfreeze()  # else Python ends without having taken the window apart, and Qt falls over what is left


@cache
def _load() -> None:
    """Load what the window is made of. All of it stays: looking it through for garbage took a seventh of the start."""
    gc.disable()
    import labdesk.ui.pages.today
    import labdesk.ui.window  # noqa: F401

    gc.freeze()
    gc.enable()


def _splash(app: QApplication) -> QLabel:
    """The logo, shown at once while the libraries load; QSplashScreen would wait up to a second to be painted."""
    splash = QLabel()
    splash.setWindowFlags(Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
    splash.setPixmap(icons.pixmap("labdesk", theme.px(160), ratio=app.devicePixelRatio()))
    splash.adjustSize()
    splash.move(app.primaryScreen().availableGeometry().center() - splash.rect().center())
    splash.show()
    return splash


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("labdesk", add_help=False)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--language", default="")
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--until-shown", action="store_true")
    return parser.parse_known_args(arguments)[0]


def _settings(throw_away: bool) -> QSettings:
    """Where the window is remembered: a file in the user's own folder of settings."""
    from platformdirs import user_config_path

    folder = Path(tempfile.mkdtemp()) if throw_away else user_config_path("LabDesk", appauthor=False)
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def _documents() -> Path:
    """Where a site is kept unless the user says otherwise: a folder of ours among her documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation), "LabDesk")


class Program:
    """What lives longer than one window: it opens, changes and closes site files."""

    def __init__(self, app: QApplication, settings: QSettings, splash: QWidget, code: str) -> None:
        from labdesk.i18n import SCRIPTS, language
        from labdesk.ui import actions, jobs, qttexts
        from labdesk.ui.ask import Ask

        self.app = app
        self.settings = settings
        self.splash: QWidget | None = splash
        remembered = str(settings.value("language", ""))
        wanted = (code, remembered, os.environ.get("LABDESK_LANGUAGE", ""))
        self.code = next((c for c in wanted if c in SCRIPTS), "uz-Latn")
        self.ask = Ask()
        self.jobs = jobs.Jobs(None, self.ask)
        self.window: Window | None = None
        self.start: StartPage | FirstRun | None = None
        self.store: Store | None = None
        qttexts.install(app, language(self.code))
        actions.KeyPositions(app)
        jobs.catch_bugs(self.ask)

    # --- beginning and changing -----------------------------------------------------------------------------------

    def begin(self, given: Path | None) -> None:
        """Open the given file, else the one of last time, else show the start page."""
        path = given or next(iter(recent_files(self.settings)), None)
        if path is None or not self.open(path):
            self.show_start()

    def open(self, path: Path) -> bool:
        """Show the window over a site file; False, with a word to the user, when it cannot be opened."""
        _load()
        from labdesk.store import Store

        try:
            store = Store.open(path)
        except LabDeskError as error:
            self._end_splash()
            self.ask.error(error)
            return False
        self.show_window(store)
        return True

    def show_window(self, store: Store) -> None:
        """Replace whatever is shown by the window over this store."""
        from labdesk.ui.window import Window

        self._drop()
        self.store = store
        self.settings.setValue("begun", True)
        self.code = str(self.settings.value("language", self.code))
        remember_file(self.settings, store.path)
        self.window = Window(store, self.settings, self.code)
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.window.file_wanted.connect(self._file_wanted, Qt.ConnectionType.QueuedConnection)
        self.ask.parent = self.window
        self.window.open_page("today")
        self.window.show()
        self._end_splash()

    def show_start(self) -> None:
        """The three steps of the very first start; afterwards the page with files opened last."""
        from labdesk.i18n import language
        from labdesk.ui.pages.first_run import FirstRun

        if recent_files(self.settings) or self.settings.value("begun", False, bool):
            self.show_usual_start()
            return
        first = FirstRun(self.ask, language(self.code), _documents())
        first.begun.connect(self._begin_first)
        first.usual.connect(self.show_usual_start)
        self._show_first(first)

    def show_usual_start(self) -> None:
        """A new site, sample data, an existing file or a backup, on one page."""
        from labdesk.i18n import language
        from labdesk.ui.pages.start import StartPage

        start = StartPage(self.ask, language(self.code), recent_files(self.settings))
        start.new_wanted.connect(self._new)
        start.open_wanted.connect(self.open)
        start.sample_wanted.connect(self._sample)
        start.restore_wanted.connect(self._restore)
        self._show_first(start)

    def _show_first(self, start: StartPage | FirstRun) -> None:
        self._drop()
        start.setWindowTitle("LabDesk")
        start.language_wanted.connect(self._speak)
        self.start, self.ask.parent = start, start
        start.show()
        self._end_splash()

    def _begin_first(self, wanted: Beginning) -> None:
        from labdesk.operations.sites import new_site

        wanted.path.parent.mkdir(parents=True, exist_ok=True)
        if wanted.kind == "sample":
            self._sample(wanted.path)
        elif wanted.kind == "restore" and wanted.backup is not None:
            self._restore(wanted.backup, wanted.path)
        else:
            self._create(
                wanted.path,
                lambda store: new_site(store, wanted.name, region=wanted.region, district=wanted.district),
                importing=wanted.kind == "import",
            )

    def _speak(self, code: str) -> None:
        from labdesk.i18n import language
        from labdesk.ui import qttexts

        self.code = code
        self.settings.setValue("language", code)
        qttexts.install(self.app, language(code))
        if self.start is not None:
            self.start.speak(language(code))

    def _new(self, path: Path, name: str) -> None:
        from labdesk.operations.sites import new_site

        self._create(path, lambda store: new_site(store, name))

    def _sample(self, path: Path) -> None:
        from labdesk.operations.sample import fill

        self._create(path, fill)

    def _create(self, path: Path, begin: Callable[[Store], None], *, importing: bool = False) -> None:
        """Make a site file in a thread and open it; a file that could not be begun is not left behind."""
        from labdesk.i18n import language
        from labdesk.store import Store

        def work(_: Progress) -> None:
            store = Store.create(path)
            try:
                begin(store)
            except BaseException:
                store.close()
                path.unlink()
                raise
            store.close()

        def done(_: None) -> None:
            if self.open(path) and self.window is not None and importing:
                self.window.open_page("import", "person")

        self._run(language(self.code)("New site"), work, done)

    def _restore(self, backup: Path, target: Path) -> None:
        from labdesk.i18n import language
        from labdesk.store.backup import restore

        title = language(self.code)("Restore from a backup")
        self._run(title, lambda progress: restore(backup, target, progress), lambda _: self.open(target))

    def _run(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], Any]) -> None:
        """Do something long while the start page waits."""
        start = self.start

        def wake() -> None:
            if start is not None and start is self.start:
                start.setEnabled(True)

        def finish(result: Any) -> None:
            wake()
            done(result)

        if start is not None:
            start.setEnabled(False)
        self.jobs.run(title, work, finish, wake)

    def _end_splash(self) -> None:
        """Take the logo away once there is something to see."""
        if self.splash is not None:
            self.splash.close()
            self.splash = None

    def _drop(self) -> None:
        """Take away the start page or the window with its store."""
        for widget in (self.start, self.window):
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.start = self.window = None
        self.ask.parent = None
        if self.store is not None:
            self.store.close()
            self.store = None

    def _file_wanted(self, act: str, path: Path) -> None:
        """Leave the open site for another: open it, create it, empty or with the sample year, or put a backup in the
        place of the open one."""
        from labdesk.operations.sample import fill
        from labdesk.store import Store
        from labdesk.store.backup import restore

        assert self.window is not None
        assert self.store is not None
        here = self.store.path
        if not self.window.close():
            return
        self._drop()
        try:
            if act in ("create", "sample"):
                begun = Store.create(path)
                try:
                    if act == "sample":
                        fill(begun)
                finally:
                    begun.close()
            elif act == "restore":
                restore(path, here)
                path = here
        except LabDeskError as error:
            self.ask.error(error)
            path = here
        if not self.open(path) and not self.open(here):
            self.show_start()

    def end(self) -> int:
        """Close what is shown; 0, the exit status."""
        if self.window is not None:
            self.window.close()
        self._drop()
        return 0

    # --- proof ---------------------------------------------------------------------------------------------------

    def smoke(self) -> int:
        """Open every page of a sample site, write a paper in every form, read a workbook back and better a schedule,
        each of which has libraries or a process of its own; 0 when nothing went wrong."""
        from labdesk.documents import registry
        from labdesk.exchange.reading import read_sheets
        from labdesk.operations import sample
        from labdesk.operations.practice_making import make
        from labdesk.operations.sample_practice import TODAY
        from labdesk.schema import records
        from labdesk.store import Query, Store
        from labdesk.ui.shell import PAGES

        with tempfile.TemporaryDirectory() as folder:
            store = Store.create(Path(folder, "smoke.labdesk"))
            sample.fill(store)
            self.show_window(store)
            assert self.window is not None
            for key in (*records(), *PAGES):
                self.window.open_page(key)
                self.app.processEvents()
            written = registry.make(store, "list-person", self.window.desk.t)
            for name in ("smoke.pdf", "smoke.xlsx", "smoke.docx", "smoke.html"):
                registry.write(written, Path(folder, name))
                assert Path(folder, name).stat().st_size > 1000
            assert read_sheets(Path(folder, "smoke.xlsx")).sheets[0].rows
            period = store.listing(Query("practice_period"), 0, 1)[0]
            assert make(store, period.id, 3, TODAY, improve=True).proposal.schedule
            self.end()
        return 0
