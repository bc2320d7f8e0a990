"""The mark on sentences of the catalogue, apart from `language` so that the modules it calls may use it."""

from __future__ import annotations


def N_(message: str) -> str:
    """Mark a sentence for the catalogue where it is declared; it is translated where it is shown."""
    return message


def plural(one: str, many: str) -> tuple[str, str]:
    """Mark a sentence that counts things for the catalogue; `Language.plural` says it for a number."""
    return one, many
