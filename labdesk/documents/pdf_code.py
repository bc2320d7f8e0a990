"""The barcode of a paper: Code 128, which every scanner reads, with the code beside it for people who have none.

ISO/IEC 15417: a quiet zone of ten modules on both sides. Lengths are millimetres.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.units import mm

from labdesk.documents import fonts
from labdesk.documents.fonts import Family
from labdesk.documents.model import Page
from labdesk.documents.pdf_text import say
from labdesk.store.papers import shown

MODULE = 0.3
HEIGHT = 8.0
ROOM = 13.2
"""The bottom margin a sheet needs for the barcode, with the strip that printers cannot reach."""
_ABOVE_EDGE = 4.6
_QUIET = 10 * MODULE
_SIZE = 8.0


@lru_cache(maxsize=64)
def bars(code: str) -> tuple[float, tuple[tuple[float, float], ...]]:
    """The width of the barcode without its quiet zones, and left end and width of each bar."""
    made = Code128(code)
    made.validate()
    made.encode()
    made.decompose()
    found, x = [], 0.0
    for letter in made.decomposed:
        wide = (ord(letter.upper()) - ord("A") + 1) * MODULE
        if letter.isupper():
            found.append((x, wide))
        x += wide
    return x, tuple(found)


def draw_code(canv: Any, page: Page, code: str, family: Family) -> None:
    """Draws the barcode into the bottom margin, flush with the right margin, the code at the left of it."""
    wide, pieces = bars(code)
    left = page.width - max(page.margins[1], _QUIET) - wide
    canv.saveState()
    for x, width in pieces:
        canv.rect((left + x) * mm, _ABOVE_EDGE * mm, width * mm, HEIGHT * mm, stroke=0, fill=1)
    face, said = family.regular, shown(code)
    text = canv.beginText((left - _QUIET) * mm - fonts.width(said, face, _SIZE), (_ABOVE_EDGE + 0.3) * mm)
    say(text, said, face, _SIZE)
    canv.drawText(text)
    canv.restoreState()
