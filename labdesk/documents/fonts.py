"""Which typefaces papers are set in: the bundled ones, those of the computer, and what each of them can print."""

from __future__ import annotations

import os
import struct
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import fontpkg

SERIF = "Spectral"
"""The default: of the bundled families the only one with ☐ and ☑ and with a well-shaped ʻ."""
SANS = "Fira Sans"
BUNDLED = (SERIF, "IBM Plex Serif", SANS)

_STYLES = {
    "regular": (False, False),
    "book": (False, False),
    "roman": (False, False),
    "normal": (False, False),
    "bold": (True, False),
    "italic": (False, True),
    "oblique": (False, True),
    "bold italic": (True, True),
    "bold oblique": (True, True),
}
_SUBSTITUTES = {"\u202f": "\u00a0", "\u2009": "\u00a0", "\u2011": "-", "\u2212": "–", "□": "☐", "\u00ad": ""}

_UNSIGHTLY = {SERIF: "№□"}
"""Signs taken from elsewhere: Spectral squeezes the numero into half an em and makes the box a bullet."""


class _Widths(dict[str, float]):
    """Advance of each character at size 1; a character the face lacks counts as the middle width."""

    default = 0.5

    def __missing__(self, char: str) -> float:
        return self.default


@dataclass(frozen=True, eq=False)
class Face:
    """One style of a family, registered with the PDF library under `name`.

    `ascent` and `descent` (negative) are shares of the size.
    """

    name: str
    bold: bool
    italic: bool
    widths: Mapping[str, float] = field(repr=False)
    chars: frozenset[str] = field(repr=False)
    ascent: float
    descent: float

    def width(self, text: str, size: float) -> float:
        """Points that the text takes on a line."""
        return sum(map(self.widths.__getitem__, text)) * size

    def covers(self, text: str) -> bool:
        """Whether it has every character of the text."""
        return self.chars.issuperset(text)


@dataclass(frozen=True, eq=False)
class Family:
    """The four styles of a typeface; a style that is not installed is answered by the nearest one."""

    name: str
    regular: Face
    bold: Face
    italic: Face
    bold_italic: Face

    def face(self, bold: bool = False, italic: bool = False) -> Face:
        """The style asked for."""
        return (self.bold_italic if bold else self.italic) if italic else self.bold if bold else self.regular


def installed() -> list[str]:
    """The families a user may choose: the bundled ones first, then those of this computer by name."""
    return [*BUNDLED, *sorted(set(_system()) - set(BUNDLED), key=str.casefold)]


@cache
def family(name: str = "") -> Family:
    """The family of a name; the bundled serif for an empty or unknown one."""
    files = _bundled(name) if name in BUNDLED else _system().get(name)
    if not files:
        return family(SERIF)
    regular = _face(name, files, False, False)
    return Family(name, regular, *(_face(name, files, b, i) for b, i in ((True, False), (False, True), (True, True))))


def pieces(text: str, face: Face) -> list[tuple[str, Face]]:
    """The text cut where the face lacks characters, each piece with a face that has them.

    Typographic spaces and hyphens are replaced by their plain kin first; what no bundled face has becomes `?`.
    """
    if face.covers(text):
        return [(text, face)]
    found: list[tuple[str, Face]] = []
    for char in text:
        shown, owner = _owner(char, face)
        if found and found[-1][1] is owner:
            found[-1] = (found[-1][0] + shown, owner)
        elif shown:
            found.append((shown, owner))
    return found


def width(text: str, face: Face, size: float) -> float:
    """Points that the text takes, characters borrowed from other faces included."""
    if face.covers(text):
        return face.width(text, size)
    return sum(owner.width(piece, size) for piece, owner in pieces(text, face))


def missing(text: str, name: str = "") -> set[str]:
    """The characters of the text that a paper in this family would not show as they are."""
    face = family(name).regular
    return {char for char in set(text) - {"\n", "\u00ad"} if _owner(char, face)[0] == "?" != char}


@cache
def _owner(char: str, face: Face) -> tuple[str, Face]:
    others = (face, *(family(name).face(face.bold, face.italic) for name in BUNDLED))
    for wanted in (char, _SUBSTITUTES.get(char)):
        for other in others:
            if wanted is not None and (wanted in other.chars or not wanted):
                return wanted, other
    return "?", face


def _bundled(name: str) -> dict[tuple[bool, bool], Path]:
    return {
        (bold, italic): fontpkg.path(name, 700 if bold else 400, "italic" if italic else "normal")
        for bold in (False, True)
        for italic in (False, True)
    }


def _face(name: str, files: Mapping[tuple[bool, bool], Path], bold: bool, italic: bool) -> Face:
    from reportlab.pdfbase import pdfmetrics  # heavy: kept out of the start-up path
    from reportlab.pdfbase.ttfonts import TTFont

    wanted = ((bold, italic), (bold, False), (False, italic), (False, False), *files)
    style = next(style for style in wanted if style in files)
    registered = f"{name} {'Bold' if style[0] else ''}{'Italic' if style[1] else ''}".strip()
    font = TTFont(registered, str(files[style]), shapable=False)
    pdfmetrics.registerFont(font)
    scale = 0.001
    widths = _Widths({chr(code): advance * scale for code, advance in font.face.charWidths.items()})
    chars = frozenset(widths) - set(_UNSIGHTLY.get(name, ""))
    widths["\n"] = widths["\u00ad"] = 0.0
    return Face(registered, bold, italic, widths, chars, font.face.ascent * scale, font.face.descent * scale)


@cache
def _system() -> dict[str, dict[tuple[bool, bool], Path]]:
    """Static TrueType families of this computer; the larger file wins where two have the same name."""
    families: dict[str, dict[tuple[bool, bool], Path]] = defaultdict(dict)
    for path in _font_files():
        names = _names(path)
        style = _STYLES.get(names[1].lower()) if names else None
        if names is None or style is None:
            continue
        known = families[names[0]].get(style)
        if known is None or known.stat().st_size < path.stat().st_size:
            families[names[0]][style] = path
    return {name: files for name, files in families.items() if (False, False) in files}


def _font_files() -> Iterator[Path]:
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home))
        folders = [
            Path(os.environ.get("WINDIR", r"C:\Windows"), "Fonts"),
            Path(local, "Microsoft", "Windows", "Fonts"),
        ]
    elif sys.platform == "darwin":
        folders = [Path("/Library/Fonts"), Path("/System/Library/Fonts"), home / "Library/Fonts"]
    else:
        folders = [
            Path("/usr/share/fonts"),
            Path("/usr/local/share/fonts"),
            home / ".fonts",
            home / ".local/share/fonts",
        ]
    for folder in folders:
        yield from sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".ttf")


def _names(path: Path) -> tuple[str, str] | None:
    """Family and style of a static TrueType file by its OpenType `name` table; None for any other."""
    try:
        with path.open("rb") as file:
            kind, count = struct.unpack(">4sH6x", file.read(12))
            if kind not in (b"\0\1\0\0", b"true"):
                return None
            tables = dict(_table(file.read(16)) for _ in range(count))
            if b"fvar" in tables or b"glyf" not in tables or b"name" not in tables:
                return None
            offset, length = tables[b"name"]
            file.seek(offset)
            return _family_and_style(file.read(length))
    except (OSError, struct.error, UnicodeDecodeError):
        return None


def _table(entry: bytes) -> tuple[bytes, tuple[int, int]]:
    tag, _, offset, length = struct.unpack(">4sLLL", entry)
    return tag, (offset, length)


def _family_and_style(data: bytes) -> tuple[str, str] | None:
    _, count, start = struct.unpack_from(">HHH", data)
    found: dict[int, str] = {}
    for n in range(count):
        platform, _, language, which, length, offset = struct.unpack_from(">HHHHHH", data, 6 + 12 * n)
        if platform == 3 and language == 0x409 and which in (1, 2):
            found[which] = data[start + offset : start + offset + length].decode("utf-16-be")
    return (found[1], found[2]) if len(found) == 2 else None
