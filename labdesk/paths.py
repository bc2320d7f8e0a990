"""Where the files that travel with the program lie, installed, frozen or in a checkout."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resources(*parts: str) -> Path:
    """The path of a file under `resources/`: inside the installed package, beside it in a checkout."""
    inside = _HERE / "resources"
    root = inside if inside.is_dir() else _HERE.parent / "resources"
    return root.joinpath(*parts)
