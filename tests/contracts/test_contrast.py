"""Everything written in the window can be read: WCAG 2.1 contrast over the colours of both themes."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest

from labdesk.paths import resources
from labdesk.ui import theme

LEAST = 4.5
FRAME = 3.0
"""What WCAG asks of the frame that shows where to type."""
THEMES = {"light": theme.LIGHT, "dark": theme.DARK}


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_every_text_can_be_read_on_its_ground(name: str) -> None:
    pairs = THEMES[name].pairs()
    assert {(i, g): round(contrast(i, g), 2) for i, g in pairs if contrast(i, g) < LEAST} == {}


@pytest.mark.parametrize("name", THEMES)
def test_frames_of_editors_can_be_seen(name: str) -> None:
    colours = THEMES[name]
    assert contrast(colours.frame, colours.base) >= FRAME


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_that_the_style_sheet_writes_is_measured(name: str) -> None:
    """A rule that sets both ink and ground sets a pair of the list (a disabled button needs no contrast)."""
    colours = THEMES[name]
    values = asdict(colours)
    text = re.sub(r"/\*.*?\*/", "", resources("styles", "labdesk.qss").read_text(encoding="utf-8"), flags=re.S)
    missing = {}
    for selector, rule in re.findall(r"([^{}]+)\{([^}]*)\}", text):
        ink = re.search(r"(?<![-\w])color:\s*\$(\w+)", rule)
        ground = re.search(r"(?<!selection-)background(?:-color)?:\s*\$(\w+)", rule)
        if ink and ground and "disabled" not in selector:
            pair = values[ink[1]], values[ground[1]]
            if contrast(*pair) < LEAST:
                missing[" ".join(selector.split())] = round(contrast(*pair), 2)
    assert missing == {}
