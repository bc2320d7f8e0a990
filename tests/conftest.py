"""What every test may ask for: a fresh site file, and invented people."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LABDESK_LANGUAGE"] = "en"
os.environ["PYTHONDONTWRITEBYTECODE"] = ""  # else each of the many child processes compiles the program anew

import labdesk.schema  # noqa: F401
from labdesk.operations import sample
from labdesk.store import Store

NO_SCREEN = r"^This plugin does not support "
"""What the offscreen platform says of every window; no fault of ours."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(NO_SCREEN, extend=True))


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty site file, made once by every migration; not to be changed."""
    path = tmp_path_factory.mktemp("empty") / "empty.labdesk"
    Store.create(path).close()
    return path


@pytest.fixture
def store(empty_file: Path, tmp_path: Path) -> Iterator[Store]:
    """An empty site file of the test's own."""
    opened = Store.open(Path(shutil.copy(empty_file, tmp_path / "site.labdesk")))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample year, written once; not to be changed."""
    path = tmp_path_factory.mktemp("year") / "sample.labdesk"
    opened = Store.create(path)
    sample.fill(opened)
    opened.close()
    return path


@pytest.fixture
def year(sample_file: Path, tmp_path: Path) -> Iterator[Store]:
    """The sample year in a file of the test's own."""
    opened = Store.open(Path(shutil.copy(sample_file, tmp_path / "year.labdesk")))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def lasting_year(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample year in one file for a whole module, whose tests leave it as they found it."""
    opened = Store.open(Path(shutil.copy(sample_file, tmp_path_factory.mktemp("lasting") / "year.labdesk")))
    yield opened
    opened.close()
