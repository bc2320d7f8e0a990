"""A virtual screen of its own with the program on it, and the keyboard in front of it: `xdotool`, no Qt events."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).parents[2]
PATIENCE = 30
"""Seconds after which something that did not happen is a failure."""
GLANCE = 0.05
"""Seconds between two looks at whether it happened."""

Found = TypeVar("Found")


def wait_for(what: str, look: Callable[[], Found | None]) -> Found:
    """Look again and again until there is something; fails in words when it takes longer than `PATIENCE`."""
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > end:
            raise AssertionError(f"not within {PATIENCE} s: {what}")
        time.sleep(GLANCE)
    return found


@contextmanager
def screen() -> Iterator[str]:
    """An X server without a window manager; its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    assert number, "Xvfb did not start"
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(PATIENCE)


class Keyboard:
    """Presses keys in a window of the program; windows are known by a part of their title."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def tool(self, *arguments: str) -> str:
        """What xdotool answers; empty when it found nothing."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def front(self, title: str) -> None:
        """Wait for the window and give it the keyboard, as a window manager would."""

        def look() -> bool:
            windows = self.tool("search", "--onlyvisible", "--name", title).split()
            return bool(windows) and self._focus(windows[-1])

        wait_for(f"a window “{title}”", look)

    def _focus(self, window: str) -> bool:
        self.tool("windowfocus", window)
        return self.tool("getwindowfocus") == window

    def gone(self, title: str) -> None:
        """Wait until no such window is shown."""
        wait_for(f"“{title}” closed", lambda: not self.tool("search", "--onlyvisible", "--name", title))

    def press(self, *keys: str) -> None:
        """Press one key (or chord) after another."""
        self.tool("key", "--delay", "25", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.tool("type", "--delay", "4", "--", text)


@contextmanager
def program(home: Path, *arguments: str) -> Iterator[tuple[Keyboard, subprocess.Popen[str]]]:
    """`python -m labdesk` of a user whose home is this folder, with the keyboard before it; ended at the end."""
    with screen() as display:
        environment = {
            **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"), "PYTHONPATH": str(ROOT),
        }  # fmt: skip
        command = [sys.executable, "-m", "labdesk", *arguments]
        running = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        try:
            yield Keyboard(environment), running
        finally:
            running.kill()
            running.wait()
