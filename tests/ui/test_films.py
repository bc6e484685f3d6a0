"""Videos of cards as people hold them, played as the camera of the kiosk."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.records import EventKind
from tests.codes import pictures
from tests.places import SERVER, Doorway
from tests.ui.conftest import Page, running
from tests.ui.films import film

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")
EMPTY, SHOWN = 10, 50
"""Frames."""


def trembling(seen: Image.Image, chance: Random) -> Iterator[Image.Image]:
    """A hand that tries to hold still, and the grain of the camera."""
    for n in range(SHOWN):
        moved = ImageChops.offset(seen, (n * 7) % 5, (n * 3) % 4)
        yield pictures.noisy(moved, 4, chance)


def passing(card: Image.Image, chance: Random) -> Iterator[Image.Image]:
    """A hand that goes by in front of the camera, 14 pixels a frame, and never stops."""
    seen = pictures.held(card, chance, 280)
    for n in range(SHOWN):
        along = [ImageChops.offset(seen, 14 * n + step, 2 * n) for step in range(0, 14, 2)]
        total = along[0]
        for count, each in enumerate(along[1:], 2):
            total = Image.blend(total, each, 1 / count)
        yield pictures.noisy(total, 4, chance)


@pytest.mark.parametrize("how", ["moved", "tilted", "dark", "on a phone", "on a dark phone"])
def test_a_card_is_read_however_it_is_held(
    how: str, qtbot: QtBot, doorway: Doorway, tmp_path: Path, finger: QPointingDevice
) -> None:
    card, chance = pictures.drawn(doorway.member("Luc Barthe")), Random(11)
    if how == "moved":
        shown = passing(card, chance)
    else:
        seen: Image.Image = {
            "tilted": lambda: pictures.held(card, chance, 260, 15, 55),
            "dark": lambda: pictures.dark(card, Random(5)),
            "on a phone": lambda: pictures.telephone(card, Random(1)),
            "on a dark phone": lambda: pictures.telephone(card, Random(2)),
        }[how]()
        shown = trembling(seen, chance)
    empty = pictures.room(chance)
    file = tmp_path / "film.mp4"
    film(file, [*(pictures.noisy(empty, 4, chance) for _ in range(EMPTY)), *shown], qtbot)
    with running(doorway, tmp_path, qtbot, finger, file) as kiosk:
        kiosk.expect(Page.Welcome)
        kiosk.expect_words("Bonjour Luc\u202f!")
        sight = kiosk.stage.sight
        assert sight is not None
        frames = sight.scanner.frames
        qtbot.waitUntil(  # the film begins again: the card is shown once more, and nothing changes
            lambda: sight.scanner.frames > frames + EMPTY + SHOWN
        )
        assert [event.kind for event in doorway.log()] == [EventKind.ARRIVAL]
