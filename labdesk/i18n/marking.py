"""The mark on sentences of the catalogue, apart from `language` so that the modules it calls may use it."""

from __future__ import annotations


def N_(message: str) -> str:
    """Mark a sentence for the catalogue where it is declared; it is translated where it is shown."""
    return message
