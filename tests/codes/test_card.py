"""A card shows the place, what the person is called, and a code that can be read."""

from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageChops

from kiosk.codes import card, token
from kiosk.codes.decode import read

TEXT = token.make(Random(1).randbytes)
LONG = "Marie-Antoinette-Joséphine-Wilhelmine de la Resplendissante"

NAMES = [
    "Luc",
    "L",
    "x" * 60,
    "W" * 200,
    LONG,
    "e\u0301lise",
    "محمد",
    "👩🏽‍🔧",
    "",
    " ".join(["mot"] * 60),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_card_is_read_whatever_somebody_is_called(name: str) -> None:
    for draw in (card.draw_card, card.draw_phone):
        for place in ("Le Perron", LONG * 3, name):
            drawn = draw(place, name, TEXT, "fr")
            card.prove(drawn, TEXT)


@pytest.mark.parametrize("name", NAMES)
def test_the_margins_of_a_card_stay_empty(name: str) -> None:
    drawn = card.draw_card(name, name, TEXT, "en")
    box = ImageChops.difference(drawn, Image.new("RGB", drawn.size, "white")).getbbox()
    assert box is not None
    left, top, right, bottom = box
    millimetre = card.DPI / 25.4
    assert min(left, top) >= 3 * millimetre
    assert drawn.width - right >= 3 * millimetre
    assert drawn.height - bottom >= 3 * millimetre


def test_the_code_on_a_card_is_25_millimetres_wide_and_has_its_quiet_zone() -> None:
    drawn = card.draw_card("Le Perron", LONG, TEXT, "fr")
    (reading,) = read(drawn.convert("L"))
    (x0, y0), (x1, _), _, (_, y1) = reading.corners
    assert (x1 - x0) / card.DPI * 25.4 >= 25
    quiet = 4 * card.MODULE
    around = drawn.crop((x0 - quiet, y0 - quiet, x0 - 2, y1 + quiet))
    assert around.getcolors() == [(around.width * around.height, (255, 255, 255))]


def test_letters_that_the_font_lacks_are_left_off() -> None:
    plain = card.draw_card("Le Perron", "Zoé", TEXT, "fr")
    assert card.draw_card("Le Perron", "Zoé محمد", TEXT, "fr").tobytes() == plain.tobytes()
    nobody = card.draw_card("Le Perron", "", TEXT, "fr")
    assert card.draw_card("Le Perron", "محمد", TEXT, "fr").tobytes() == nobody.tobytes()


def test_a_card_that_can_not_be_read_is_not_let_out() -> None:
    spoilt = card.draw_card("Le Perron", "Luc", TEXT, "fr")
    spoilt.paste("white", (700, 100, 1000, 330))
    with pytest.raises(RuntimeError, match="can't be read"):
        card.prove(spoilt, TEXT)
    with pytest.raises(RuntimeError, match="version 2"):
        card.draw_card("Le Perron", "Luc", "LOGE:" + "0" * 80, "fr")


def test_a_file_that_fails_leaves_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(card.os, "fsync", full)  # type: ignore[attr-defined]
    with pytest.raises(OSError, match="No space"):
        card.write_beside(card.draw_phone("Le Perron", "Luc", TEXT, "fr"), tmp_path / "a.png")
    assert list(tmp_path.iterdir()) == []
