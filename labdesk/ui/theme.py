"""One calm look for every screen: colours, type, measures and the style sheet made from them."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from pathlib import Path

import fontpkg_fira_sans
from PySide6.QtCore import QDir, Qt, QTemporaryDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from labdesk.paths import resources
from labdesk.ui import icons

ROW = 26
"""Height of a table row in logical pixels at 100 %."""

CONTROL = 32
"""Height of an input or a button in logical pixels at 100 %."""

_FIRA = Path(fontpkg_fira_sans.__file__).parent / "files"  # asking fontpkg for it would read all installed metadata

SCALES = range(80, 151, 5)
"""Percentages that `apply` accepts as `scale`."""


@dataclass(frozen=True)
class Colours:
    """Every colour of the window; `pairs()` lists what is read on what, to be tested at 4.5:1."""

    window: str = "#f3f6f6"
    base: str = "#ffffff"
    stripe: str = "#f7fafa"
    hover: str = "#e6edee"
    line: str = "#d3dcde"
    frame: str = "#84949a"
    text: str = "#1c2a2e"
    muted: str = "#53646a"
    disabled: str = "#93a1a6"
    accent: str = "#0f6b73"
    accent_dark: str = "#0a545b"
    on_accent: str = "#ffffff"
    accent_text: str = "#0d646c"
    selected: str = "#d5e9eb"
    error: str = "#b3261e"
    danger: str = "#b3261e"
    error_soft: str = "#fdeeed"
    warning: str = "#5c4400"
    warning_soft: str = "#fff4cf"
    warning_line: str = "#e3c766"
    done: str = "#1b6a3a"
    bar: str = "#24383d"
    on_bar: str = "#ffffff"
    bar_link: str = "#8fdae2"

    def pairs(self) -> list[tuple[str, str]]:
        """(ink, ground) for every text the window shows."""
        grounds = (self.window, self.base, self.stripe, self.hover, self.selected)
        plain = [(ink, ground) for ink in (self.text, self.muted, self.accent_text) for ground in grounds]
        return [
            *plain,
            (self.on_accent, self.accent),
            (self.on_accent, self.accent_dark),
            (self.on_accent, self.danger),
            (self.error, self.base),
            (self.error, self.window),
            (self.text, self.error_soft),
            (self.error, self.error_soft),
            (self.warning, self.warning_soft),
            (self.done, self.window),
            (self.on_bar, self.bar),
            (self.bar_link, self.bar),
        ]


LIGHT = Colours()
DARK = Colours(
    window="#161d1f",
    base="#1d2629",
    stripe="#222c2f",
    hover="#2a363a",
    line="#344246",
    frame="#6f8288",
    text="#e3eaeb",
    muted="#a9b8bc",
    disabled="#66767b",
    accent="#157780",
    accent_dark="#0f656d",
    on_accent="#ffffff",
    accent_text="#79cdd6",
    selected="#1f4449",
    error="#ff9d94",
    danger="#b3362e",
    error_soft="#432522",
    warning="#ffe3a0",
    warning_soft="#40351a",
    warning_line="#7a6426",
    done="#8ad7a6",
    bar="#34464b",
    on_bar="#ffffff",
    bar_link="#9fe4eb",
)


@dataclass
class _Now:
    """What `apply` set last; the folder holds the small pictures that the style sheet names."""

    colours: Colours = LIGHT
    scale: int = 100
    folder: QTemporaryDir | None = None


_now = _Now()


def colours() -> Colours:
    """The colours on the screen now, for whatever is painted by hand."""
    return _now.colours


def px(size: int) -> int:
    """`size` logical pixels of the 100 % design at the present scale; never 0 for a line."""
    return _scaled(size, _now.scale)


def role(widget: QWidget, name: str) -> None:
    """Dress a widget as a `primary` or `quiet` button, a `sidebar`, `title`, `card` ...

    The roles are those that resources/styles/labdesk.qss names as `[role="..."]`.
    """
    _set(widget, "role", name)


def mark_invalid(editor: QWidget, invalid: bool) -> None:
    """Give an editor the red frame of a refused value, or take it away."""
    _set(editor, "invalid", invalid)


def _set(widget: QWidget, name: str, value: str | bool) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is dressed when it is first shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def apply(app: QApplication, dark: bool = False, scale: int = 100) -> None:
    """Dress the whole program; may be called again at any time, nothing needs a restart.

    `scale` is one of `SCALES` in per cent; raises ValueError for another.
    """
    if scale not in SCALES:
        raise ValueError(scale)
    _now.colours = DARK if dark else LIGHT
    _now.scale = scale
    inks = _now.colours
    icons.recolour(
        {
            "text": inks.text,
            "muted": inks.muted,
            "disabled": inks.disabled,
            "accent": inks.accent_text,
            "on_accent": inks.on_accent,
            "danger": inks.error,
            "warning": inks.warning,
            "done": inks.done,
            "on_bar": inks.on_bar,
        }
    )
    if app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(inks))
    app.setFont(_font(scale))
    app.setStyleSheet(style_sheet(inks, scale, _pictures(inks)))
    app.setWindowIcon(icons.app_icon())


def _font(scale: int) -> QFont:
    """Segoe UI where Windows has it (hinted for its screens), else Fira Sans, which knows every Uzbek letter."""
    families = QFontDatabase.families()
    if "Segoe UI" not in families and "Fira Sans" not in families:
        for weight in ("Regular", "Medium", "SemiBold", "Bold"):
            QFontDatabase.addApplicationFont(str(_FIRA / f"FiraSans-{weight}.ttf"))
    font = QFont()
    font.setFamilies(["Segoe UI", "Fira Sans"])
    font.setPointSizeF(10 * scale / 100)
    return font


def palette(inks: Colours) -> QPalette:
    """The colours as Qt's own painting uses them, for the enabled and the disabled state."""
    made = QPalette()
    roles = QPalette.ColorRole
    for place, value in (
        (roles.Window, inks.window),
        (roles.WindowText, inks.text),
        (roles.Base, inks.base),
        (roles.AlternateBase, inks.stripe),
        (roles.Text, inks.text),
        (roles.Button, inks.base),
        (roles.ButtonText, inks.text),
        (roles.BrightText, inks.on_accent),
        (roles.ToolTipBase, inks.bar),
        (roles.ToolTipText, inks.on_bar),
        (roles.PlaceholderText, inks.muted),
        (roles.Highlight, inks.selected),
        (roles.HighlightedText, inks.text),
        (roles.Accent, inks.accent),
        (roles.Link, inks.accent_text),
        (roles.LinkVisited, inks.accent_text),
        (roles.Light, inks.base),
        (roles.Midlight, inks.hover),
        (roles.Mid, inks.line),
        (roles.Dark, inks.frame),
        (roles.Shadow, inks.line),
    ):
        made.setColor(place, QColor(value))
    for place in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(inks.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, roles.Base, QColor(inks.window))
    return made


def style_sheet(inks: Colours, scale: int, pictures: dict[str, str]) -> str:
    """The style sheet with `$colour`, `$picture` and every `12px` filled in for these colours and this scale."""
    text = resources("styles", "labdesk.qss").read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"\b(\d+)px", lambda m: f"{_scaled(int(m[1]), scale)}px", text)
    values = asdict(inks) | pictures
    return re.sub(r"\$(\w+)", lambda m: values[m[1]], text)


def _scaled(size: int, scale: int) -> int:
    return max(1, round(size * scale / 100)) if size else 0


def _pictures(inks: Colours) -> dict[str, str]:
    """Arrows and ticks written out in the present colours, because a style sheet can name only files."""
    _now.folder = QTemporaryDir()
    folder = Path(_now.folder.path())
    QDir.setSearchPaths("theme", [str(folder)])
    wanted = {
        "arrow_down": ("chevron-down", inks.muted),
        "arrow_up": ("chevron-up", inks.muted),
        "arrow_down_off": ("chevron-down", inks.disabled),
        "arrow_left": ("chevron-left", inks.muted),
        "arrow_right": ("chevron-right", inks.muted),
        "tick": ("check", inks.on_accent),
        "dot": ("radio", inks.on_accent),
        "cross": ("close", inks.muted),
    }
    for name, (drawing, colour) in wanted.items():
        (folder / f"{name}.svg").write_bytes(icons.svg(drawing, colour))
    return {name: f"theme:{name}.svg" for name in wanted}
