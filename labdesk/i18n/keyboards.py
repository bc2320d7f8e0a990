"""Which Latin letter lies on the same key as a Cyrillic one: what was typed, or scanned, on the wrong layout."""

from __future__ import annotations

CYRILLIC = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁЎҚҒҲ"
LATIN = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.`OSGH"
"""Key by key the same places as `CYRILLIC` (Ў and Қ as Windows places them)."""
