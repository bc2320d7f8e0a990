"""Long work as seen by the one who does it: it reports steps and may be stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from labdesk.errors import Cancelled

T = TypeVar("T")
Report = Callable[[int, int, str], None]


class Progress:
    """Lets any long function tell how far it is and notice that the user cancelled, without knowing about Qt.

    `report(done, total, text)` is called from the working thread; `total` is 0 while it is unknown and `text` is
    already in the user's language. `stopped()` is asked at each step.
    """

    def __init__(self, report: Report | None = None, stopped: Callable[[], bool] | None = None) -> None:
        self._report = report or (lambda done, total, text: None)
        self._stopped = stopped or (lambda: False)

    @property
    def stopped(self) -> Callable[[], bool]:
        """What is asked whether to stop, for a part of the work that reports elsewhere or not at all."""
        return self._stopped

    def step(self, done: int, total: int = 0, text: str = "") -> None:
        """Say that `done` of `total` steps are behind; raises `Cancelled` when the user asked to stop."""
        if self._stopped():
            raise Cancelled
        self._report(done, total, text)

    def over(self, items: Iterable[T], total: int = 0, text: str = "", every: int = 1) -> Iterator[T]:
        """Walk `items`, reporting every `every`-th of them."""
        for number, item in enumerate(items):
            if number % every == 0:
                self.step(number, total, text)
            yield item
