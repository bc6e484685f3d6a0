"""A card shows the place, what the person is called, and a code that can be read."""

from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageFont

from kiosk.codes import card, token
from kiosk.codes.decode import read
from kiosk.codes.lettering import drawable

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


@pytest.mark.parametrize(
    ("called", "says"),
    [
        ("Nguyễn Thị Hạnh", "Nguyên Thi Hanh"),
        ("Đặng Văn Ơn", "Đăng Văn On"),
        ("Olena Олена", "Olena"),
        ("İpek Işık", "Ipek Işık"),
        ("Əliyev", "Aliyev"),
        ("ﬁancée", "fiancée"),
        ("e\u0301lise", "élise"),
        ("M. Ŵyn & Cie", "M. Wyn & Cie"),
        ("محمد-علي Luc", "Luc"),
        ("👩🏽‍🔧", ""),
    ],
)
def test_a_letter_keeps_what_the_font_has_of_it(called: str, says: str) -> None:
    assert drawable(called, card.font_file("Bold")) == says
    drawn = card.draw_card("Le Perron", called, TEXT, "fr")
    assert drawn.tobytes() == card.draw_card("Le Perron", says, TEXT, "fr").tobytes()


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_whatever_somebody_is_called_is_drawn_in_letters_that_there_are(called: str) -> None:
    for weight in ("Bold", "Regular"):
        face = card.font_file(weight)
        says = drawable(called, face)
        assert drawable(says, face) == says
        shown = ImageFont.truetype(face, 24).getmask(says.replace(" ", "")).getbbox()
        assert (shown is not None) == bool(says)


def test_whoever_s_name_has_no_letters_there_is_told_by_the_end_of_their_id() -> None:
    id = UUID("019a2b91-0c5d-7f80-8a11-00c0ffee1234")
    assert card.on_card("Zoé", id) == "Zoé"
    assert card.on_card("محمد", id) == card.on_card("Олена", id) == "…ee1234"
    assert card.has_letters("Zoé محمد")
    assert not card.has_letters("محمد")


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
