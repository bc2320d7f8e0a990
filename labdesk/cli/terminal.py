"""What every command shares: the language it speaks, a site held open, a bar that grows, JSON."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from labdesk.errors import LabDeskError
from labdesk.i18n import N_, SCRIPTS, Language, language
from labdesk.work import Progress

if TYPE_CHECKING:
    from labdesk.documents.packet import LeftOut

Arguments = argparse.Namespace


def spoken() -> Language:
    """The language of messages: LABDESK_LANGUAGE, else that of the system if we speak it, else English."""
    wanted = os.environ.get("LABDESK_LANGUAGE", "")
    if wanted in SCRIPTS:
        return language(wanted)
    system = (os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or "").lower()
    return language({"uz": "uz-Latn", "ru": "ru"}.get(system[:2], "en"))


def has_display() -> bool:
    if sys.platform.startswith("linux"):
        return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return True


def print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1, default=_plain))


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


class Bar:
    """A progress bar on standard error that stays quiet when nobody watches."""

    def __init__(self) -> None:
        self._watched = sys.stderr.isatty()
        self._shown = -1

    def report(self, done: int, total: int, text: str) -> None:
        """Draw the bar again when its length has changed."""
        share = done * 40 // total if total else 0
        if self._watched and share != self._shown:
            self._shown = share
            print(f"\r[{'█' * share}{'·' * (40 - share)}] {text[:60]:<60}", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave the line of the bar."""
        if self._watched and self._shown >= 0:
            print(file=sys.stderr)


@contextmanager
def shown_progress() -> Iterator[Progress]:
    bar = Bar()
    try:
        yield Progress(bar.report)
    finally:
        bar.close()


@contextmanager
def open_site(path: str, *, writing: bool = False) -> Iterator[Any]:
    """A site for one command; one that writes in the end is refused at once while another program holds the site."""
    from labdesk.store import Store

    store = Store.open(Path(path))
    try:
        if writing:
            with store.noting():
                pass
        yield store
    finally:
        store.close()


def say_left_out(papers: Iterable[LeftOut], t: Language) -> None:
    """Name the papers there is nothing to print on."""
    for each in papers:
        print(each.said(t), file=sys.stderr)


def known(key: str) -> str:
    from labdesk.schema import records

    if key not in records():
        raise LabDeskError(N_("There is no record type “{key}”; see labdesk records."), key=key)
    return key
