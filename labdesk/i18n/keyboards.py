"""Which Latin letter lies on the same key as a Cyrillic one: what was typed, or scanned, on the wrong layout."""

from __future__ import annotations

CYRILLIC = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁЎҚҒҲ"
LATIN = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.`OS-="
"""Key by key the same places as `CYRILLIC` (Ў, Қ, Ғ and Ҳ as Windows places them)."""
