"""The pages themselves: every one can be made, shown in every theme, and touched."""

import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlProperty, qmlContext

from kiosk.ui.shoot import THEMES, shoot
from tests.places import Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.usefixtures("qapp")
PAGES = {
    "ActivityPage",
    "CodePage",
    "HelpPage",
    "ShownPage",
    "HomePage",
    "WelcomePage",
    "GoodbyePage",
    "RefusalPage",
    "UndonePage",
    "TroublePage",
    "FailsafePage",
    "BoardPage",
    "SetupPlacePage",
    "SetupFormPage",
    "SetupConciergePage",
    "SetupCardPage",
    "SetupScanPage",
    "SetupReadyPage",
}


@pytest.mark.parametrize("theme", THEMES)
def test_every_page_has_its_picture(tmp_path: Path, theme: str) -> None:
    files = shoot(tmp_path, size=(800, 1280), language="en", text_scale="A++", theme=theme)
    assert {file.stem for file in files} >= PAGES
    assert {file.name for file in files} == {file.name for file in tmp_path.iterdir()}
    for file in files:
        with Image.open(file) as picture:
            assert picture.size == (800, 1280)
            assert len(picture.convert("RGB").getcolors(1 << 20) or ()) > 10


def test_everything_that_can_be_touched_has_a_name_and_is_large_enough(
    kiosk: Kiosk, doorway: Doorway
) -> None:
    kiosk.scan(doorway.member(), Page.Welcome)
    buttons = [item for item in kiosk.items() if item.inherits("QQuickAbstractButton")]
    assert len(buttons) == 11
    for button in buttons:
        context = qmlContext(button)
        assert context is not None
        assert QQmlProperty(button, "Accessible.name", context).read()
        assert min(button.width(), button.height()) >= 64


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_no_reference_to_none_is_lost() -> None:
    """PySide6 6.12.0 drops one in nearly every call, until the interpreter aborts."""
    thing = QObject()
    thing.setObjectName("x")
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 50
