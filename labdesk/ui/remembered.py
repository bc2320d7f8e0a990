"""What the window remembers between two sessions, kept in a settings file of the user."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from labdesk.ui import theme

OWN_NAMES = {
    "uz-Latn": "Oʻzbekcha", "uz-Cyrl": "Ўзбекча", "ru": "Русский", "en": "English",
    "uz-Latn-x-reform": "Özbekça (yangi alifbo)",
}  # fmt: skip
"""What each language calls itself."""
MOST_FILES = 8


def recent_files(settings: QSettings) -> list[Path]:
    """The site files opened last that still exist, newest first."""
    stored: Any = settings.value("recent", [])
    paths = [stored] if isinstance(stored, str) else list(stored or [])
    return [path for path in map(Path, paths) if path.is_file()][:MOST_FILES]


def remember_file(settings: QSettings, path: Path) -> None:
    """Put a site file in front of those opened last."""
    others = [str(p) for p in recent_files(settings) if p != path]
    settings.setValue("recent", [str(path), *others][:MOST_FILES])


def scale_of(settings: QSettings) -> int:
    """The remembered size of the screen in per cent."""
    stored = str(settings.value("window/scale", 100))
    return int(stored) if stored.isdecimal() and int(stored) in theme.SCALES else 100


def is_dark(settings: QSettings) -> bool:
    """Whether the dark theme was chosen."""
    return bool(settings.value("window/dark", False, bool))
