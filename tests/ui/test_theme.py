"""Somebody who sees badly can read the screens: contrast as in WCAG 2.2, 1.4.3 and 1.4.11."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from tests.ui.conftest import Kiosk

TEXT = [
    ("ink", "paper"),
    ("ink", "card"),
    ("soft", "paper"),
    ("soft", "card"),
    ("soft", "stone"),
    ("blueInk", "blueSoft"),
    ("brickInk", "brickSoft"),
    ("leafInk", "leafSoft"),
    ("sunInk", "sunSoft"),
    ("overBlue", "blue"),
    ("overBrick", "brick"),
    ("overLeaf", "leaf"),
    ("overLeaving", "leaving"),
    ("overPanel", "panel"),
]
"""What is written in which colour on which ground."""


def luminance(colour: QColor) -> float:
    """WCAG's relative luminance, 0 to 1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: QColor, other: QColor) -> float:
    """WCAG's contrast ratio, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("name", "least"), [("light", 4.5), ("contrast", 7.0), ("dark", 4.5)])
def test_what_is_written_stands_out_and_what_can_be_touched_has_an_edge(
    kiosk: Kiosk, name: str, least: float
) -> None:
    theme = kiosk.stage.screen.engine.singletonInstance("Loge", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("name", name)
    for letters, ground in TEXT:
        assert ratio(theme.property(letters), theme.property(ground)) >= least, letters
    for shown, ground in (
        *(("focus", each) for each in ("paper", "card", "sunSoft")),
        *(("time", each) for each in ("paper", "sunSoft", "blueSoft", "leafSoft")),
        *(("sun", each) for each in ("leaf", "leaving")),
    ):
        if name != "contrast" or shown != "sun":  # there it lies on a track of its own
            assert ratio(theme.property(shown), theme.property(ground)) >= 3, (shown, ground)
    for ground in ("card", "paper"):
        assert ratio(theme.property("edge"), theme.property(ground)) >= 3, ground
