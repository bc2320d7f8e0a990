"""Making the PDF for the preview off the main thread, always of what was asked for last."""

from __future__ import annotations

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from labdesk.documents.registry import printed
from labdesk.errors import Cancelled, LabDeskError
from labdesk.ui.desk import Desk
from labdesk.ui.pages.print_order import Made, Order
from labdesk.work import Progress

_WAIT = 250
"""Milliseconds without another wish before work begins."""

Outcome = Made | LabDeskError | None


class Maker(QObject):
    """`made` carries the order and what came of it: papers, or the sentence why there are none.

    An order that is overtaken by another is given up at its next page. `failed` tells of a cancel by the user and of
    a fault, both told already.
    """

    made = Signal(object, object)
    failed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Order | None = None
        self._busy, self._resting = False, True
        self._stale = Event()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self._begin)

    def want(self, order: Order | None) -> None:
        """Ask for papers, or for nothing."""
        self._wanted = order
        self._stale.set()
        if not self._resting:
            self._wait.start()

    def rest(self, resting: bool) -> None:
        """Begin nothing while nobody looks, and give up what is being made."""
        self._resting = resting
        if resting:
            self._stale.set()
            self._wait.stop()

    def _begin(self) -> None:
        if self._busy or self._resting:
            return
        self._wait.stop()
        order = self._wanted
        if order is None:
            self.made.emit(None, None)
            return
        self._busy, self._stale = True, Event()
        work = partial(self._work, order, self._stale)
        self._desk.jobs.run(self._name(order), work, partial(self._done, order), self._failed)

    def _work(self, order: Order, stale: Event, progress: Progress) -> Outcome:
        try:
            return order.make(self._desk.store, Progress(progress.step, stale.is_set))
        except Cancelled:
            if stale.is_set():
                return None
            raise
        except LabDeskError as error:
            return error

    def _done(self, order: Order, outcome: Outcome) -> None:
        self._busy = False
        if self._stale.is_set():
            self._begin()
        else:
            self.made.emit(order, outcome)

    def _failed(self) -> None:
        self._busy = False
        if self._stale.is_set():
            self._begin()
        else:
            self.failed.emit()

    def _name(self, order: Order) -> str:
        t = self._desk.t
        return t(printed()[order.queue[0].key].label) if len(order.queue) == 1 else t("Packet of papers")
