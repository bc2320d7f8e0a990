"""The program in a real window on a virtual screen, worked by keyboard alone: what is typed is stored."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from labdesk.operations.sites import new_site
from labdesk.store import Query, Store

ROOT = Path(__file__).parents[2]
PATIENCE = 60


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """An X server of the test's own; the environment to reach it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    assert number, "Xvfb did not start"
    yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    server.send_signal(signal.SIGTERM)
    server.wait(PATIENCE)


def x(environment: dict[str, str], *arguments: str) -> str:
    """Do one thing as a person at the keyboard would."""
    done = subprocess.run(
        ["xdotool", *arguments], env=environment, capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    return done.stdout.strip()


def stored(path: Path, environment: dict[str, str], wanted: int) -> list[object]:
    """The names in the list of people once there are as many as wanted; other keys are not pressed meanwhile."""
    for _ in range(400):
        store = Store.open(path)
        rows = store.listing(Query("person", ("full_latn", "full_cyrl")))
        store.close()
        if len(rows) == wanted:
            return [row.values for row in rows]
        x(environment, "getmouselocation")
    pytest.fail(f"there are {len(rows)} people, not {wanted}")


def test_a_person_is_typed_saved_and_taken_back_by_keyboard_alone(screen: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "site.labdesk"
    store = Store.create(path)
    new_site(store, "12-son DMTT")
    store.close()
    environment = {**screen, "XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    program = subprocess.Popen(
        [sys.executable, "-m", "labdesk", str(path), "--language", "en"],
        env=environment, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        window = x(environment, "search", "--sync", "--onlyvisible", "--name", "site.*LabDesk|LabDesk.*site").split()[0]
        x(environment, "windowfocus", "--sync", window)
        x(environment, "key", "ctrl+3")
        x(environment, "key", "ctrl+n")
        x(environment, "type", "Karimova")
        x(environment, "key", "Tab")
        x(environment, "type", "Gulnora")
        x(environment, "key", "ctrl+s")
        assert stored(path, environment, 1) == [("Karimova Gulnora", "Каримова Гулнора")]
        x(environment, "key", "ctrl+z")
        assert stored(path, environment, 0) == []
        x(environment, "key", "ctrl+q")
        program.wait(PATIENCE)
    finally:
        program.kill()
        told = program.communicate()[1]
    assert program.returncode == 0, told
    assert "Traceback" not in told
