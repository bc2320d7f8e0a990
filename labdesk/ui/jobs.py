"""Long work off the main thread: one wrapper that shows progress, stops on demand and tells how it ended."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

import labdesk
from labdesk.errors import Cancelled, LabDeskError
from labdesk.ui import icons, theme
from labdesk.ui.ask import Ask
from labdesk.ui.qttexts import t
from labdesk.work import Progress

T = TypeVar("T")

SHOWN_AFTER = 500
"""Milliseconds before a job shows itself; shorter work would only flicker."""
REPORTED_EVERY = 0.08
"""Seconds between two reports of one job, so that a fast loop does not flood the window."""
RESULT_STAYS = 20_000
"""Milliseconds for which the result line with its buttons stays."""

log = logging.getLogger("labdesk")


def crash_report(error: BaseException) -> str:
    """Kinds of errors and places in the code, without their messages, which could hold names of people."""
    lines = [
        f"LabDesk {labdesk.__version__} · Python {platform.python_version()} · {platform.platform(terse=True)}",
        "",
    ]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            lines.append(f"  {_inside(frame.filename)}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _inside(filename: str) -> str:
    """The last parts of a path: where a program is installed may tell the name of its user."""
    return "/".join(Path(filename).parts[-3:])


def report_bug(ask: Ask, error: BaseException) -> None:
    """Log a fault of the program and own up to it; the last resort for whatever nobody expected."""
    report = crash_report(error)
    log.error("%s", report)
    ask.bug(report)


class JobBar(QWidget):
    """The place in the status bar for running work, and afterwards for its result with the file it made."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobs")
        self._jobs = jobs
        self.label = QLabel(self)
        self.label.setObjectName("job_text")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("job_progress")
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(theme.px(140))
        self.cancel = self._button("job_cancel", "close", self._cancel)
        self.open_file = self._button("job_open_file", "open", lambda: self._open(self._made))
        self.open_folder = self._button("job_open_folder", "folder", lambda: self._open(self._folder()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for widget in (self.label, self.progress, self.cancel, self.open_file, self.open_folder):
            row.addWidget(widget)
        self._made: Path | None = None
        self._fading = QTimer(self, singleShot=True, interval=RESULT_STAYS)
        self._fading.timeout.connect(self.clear)
        self._speak()
        self.clear()
        jobs.running.connect(self.running)
        jobs.ended.connect(self.clear)
        jobs.said.connect(self.say)

    def _button(self, name: str, drawing: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icons.icon(drawing))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(act)
        return button

    def _speak(self) -> None:
        for button, text in (
            (self.cancel, t("Cancel")),
            (self.open_file, t("Open file")),
            (self.open_folder, t("Open folder")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.progress.setAccessibleName(t("Progress"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
            if self._jobs.idle:
                self._show(_made(self._made) if self._made else "", running=False, made=self._made)
        super().changeEvent(event)

    def _show(self, text: str, *, running: bool, made: Path | None = None) -> None:
        self._made = made
        self.label.setText(text)
        self.label.setVisible(bool(text))
        self.progress.setVisible(running)
        self.cancel.setVisible(running)
        self.open_file.setVisible(made is not None and not made.is_dir())
        self.open_folder.setVisible(made is not None)

    def clear(self) -> None:
        """Nothing is going on."""
        self._fading.stop()
        self._show("", running=False)

    def running(self, text: str, done: int, total: int) -> None:
        """Work goes on; `total` 0 shows a bar that only moves."""
        self._fading.stop()
        self._show(text, running=True)
        self.cancel.setEnabled(True)
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def say(self, text: str, made: Path | None) -> None:
        """A result: one line, with buttons when a file or a folder was made."""
        self._show(text, running=False, made=made)
        self._fading.start()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.label.setText(t("Stopping…"))
        self._jobs.cancel()

    def _folder(self) -> Path | None:
        return self._made if self._made is None or self._made.is_dir() else self._made.parent

    def _open(self, path: Path | None) -> None:
        if path is not None:
            self._jobs.ask.show_file(path)


def _made(path: Path) -> str:
    return t("Done: {name}", name=path.name)


@dataclass(frozen=True)
class _End:
    """How the work ended: a result or an error."""

    result: Any = None
    error: BaseException | None = None


class _Job(QObject):
    """One running work; lives on the main thread, the worker only emits its signals."""

    reported = Signal(int, int, str)
    ended = Signal(object)

    def __init__(self, owner: Jobs, title: str, done: Callable[[Any], None], failed: Callable[[], None] | None) -> None:
        super().__init__(owner)
        self.jobs = owner
        self.title = title
        self.done = done
        self.failed = failed
        self.stop = Event()
        self.state = (0, 0, "")
        self.since = QElapsedTimer()
        self.since.start()
        self.reported.connect(self._reported, Qt.ConnectionType.QueuedConnection)
        self.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(SHOWN_AFTER, self, lambda: owner.show_state(self))

    def worker(self, work: Callable[[Progress], Any]) -> Callable[[], None]:
        """What the thread runs: it holds the signals' owner, but touches no widget."""
        last = 0.0

        def report(done: int, total: int, text: str) -> None:
            nonlocal last
            if monotonic() - last >= REPORTED_EVERY:
                last = monotonic()
                self.reported.emit(done, total, text)

        def run() -> None:
            try:
                end = _End(work(Progress(report, self.stop.is_set)))
            except BaseException as error:  # every way to end is told on the main thread
                end = _End(error=error)
            self.ended.emit(end)

        return run

    @Slot(int, int, str)
    def _reported(self, done: int, total: int, text: str) -> None:
        self.state = (done, total, text)
        self.jobs.show_state(self)

    @Slot(object)
    def _ended(self, end: _End) -> None:
        self.jobs.finish(self, end)


class Jobs(QObject):
    """Runs long work for a window, and tells how it goes to whoever shows it, such as a `JobBar`.

    `running` is (text, done, total), `said` is (one line, the file made or None); `idle_again` is sent when the
    last job has ended.
    """

    running = Signal(str, int, int)
    ended = Signal()
    said = Signal(str, object)
    idle_again = Signal()

    def __init__(self, owner: QWidget | None = None, ask: Ask | None = None) -> None:
        super().__init__(owner)
        self.ask = ask or Ask(owner)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: list[_Job] = []

    @property
    def idle(self) -> bool:
        """Whether nothing runs and every result was handed over."""
        return not self._running

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] = lambda result: None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Do `work` in a thread and hand its result to `done` on the main thread.

        A result that is a Path is announced with buttons to open it. An error is told to the user here; `failed`
        is called after it, and after a cancel. The work opens its own database session and touches no widget.
        """
        job = _Job(self, title, done, failed)
        self._running.append(job)
        self._pool.start(job.worker(work))

    def show_state(self, job: _Job) -> None:
        """Show a job that has been running for a while; the newest one is shown when there are several."""
        if job in self._running and job is self._running[-1] and job.since.elapsed() >= SHOWN_AFTER - 5:
            done, total, text = job.state
            self.running.emit(text or job.title, done, total)

    def finish(self, job: _Job, end: _End) -> None:
        """Take leave of a job and tell how it ended."""
        self._running.remove(job)
        self.ended.emit()
        try:
            self._tell(job, end)
        finally:
            job.deleteLater()
            if self.idle:
                self.idle_again.emit()

    def _tell(self, job: _Job, end: _End) -> None:
        match end.error:
            case None:
                if isinstance(end.result, Path):
                    self.said.emit(_made(end.result), end.result)
                job.done(end.result)
                return
            case Cancelled():
                self.said.emit(t("Cancelled"), None)
            case LabDeskError() as error:
                self.ask.error(error)
            case error:
                report_bug(self.ask, error)
        if job.failed is not None:
            job.failed()

    def cancel(self) -> None:
        """Ask everything that runs to stop at its next step."""
        for job in self._running:
            job.stop.set()

    def wait_idle(self, seconds: float = 30.0) -> None:
        """Let events run until nothing is left to do; raises TimeoutError. For closing the window, and for tests."""
        if self.idle:
            return
        loop = QEventLoop()
        self.idle_again.connect(loop.quit)
        QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
        loop.exec()
        self.idle_again.disconnect(loop.quit)
        if not self.idle:
            raise TimeoutError

    def close(self) -> None:
        """Stop everything before the store is closed; waits for the present step of each job."""
        self.cancel()
        self.wait_idle()
        self._pool.waitForDone()


def catch_bugs(ask: Ask) -> None:
    """Let whatever escapes from a signal handler on the main thread end in `report_bug` and nowhere else."""

    def hook(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, Cancelled):
            return
        elif isinstance(error, LabDeskError):
            ask.error(error)
        else:
            report_bug(ask, error)

    sys.excepthook = hook
