"""Codes are read as people hold them up: from afar, in the dark, in a hurry."""

from random import Random

import pytest
import qrcode
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps
from qrcode.constants import ERROR_CORRECT_L

from kiosk.codes import token
from kiosk.codes.decode import SLOW_WAYS, WAYS, Luma, read, read_in
from tests.codes.pictures import KINDS, album, code, held, noisy, room

EVERY = WAYS + SLOW_WAYS


def drawn(data: str | bytes) -> Image.Image:
    """Any QR code, as a grey picture."""
    made = qrcode.QRCode(error_correction=ERROR_CORRECT_L, box_size=4, border=4)
    made.add_data(data)
    picture: Image.Image = made.make_image().get_image().convert("L")
    return picture


@pytest.mark.parametrize("kind", KINDS[:3], ids=lambda kind: kind.__name__)
def test_a_card_held_up_calmly_is_read_the_plain_way(kind: object) -> None:
    assert callable(kind)
    chance = Random(7)
    pages = [(text, kind(card, chance)) for text, card in (code(chance) for _ in range(10))]
    found = [[reading.text for reading in read(picture)] for _, picture in pages]
    assert sum(texts == [text] for texts, (text, _) in zip(found, pages, strict=True)) >= 9


def test_a_telephone_in_dark_mode_is_read_the_plain_way() -> None:
    chance = Random(3)
    text, card = code(chance)
    seen = held(ImageOps.invert(card), chance, 260)
    assert [reading.text for reading in read(seen)] == [text]


def test_the_harder_ways_read_what_the_plain_way_does_not_and_never_another_code() -> None:
    plain = harder = 0
    for _, text, picture in album(11, each=6):
        found = read(picture)
        plain += bool(found)
        found = found or read_in(EVERY, picture)
        harder += bool(found)
        assert {reading.text for reading in found} <= {text}
    assert 35 <= plain <= 55, "the pictures are neither too good nor too bad to tell"
    assert harder >= plain + 3


def test_every_way_reads_a_card_and_tells_where_it_is() -> None:
    chance = Random(5)
    text, card = code(chance)
    picture = room(chance)
    picture.paste(card.resize((264, 264)), (500, 300))
    for way in EVERY:
        (reading,) = way.read(picture)
        assert reading.text == text
        for (x, y), (left, top) in zip(
            reading.corners, ((532, 332), (732, 332), (732, 532), (532, 532)), strict=True
        ):
            assert abs(x - left) < 12, way.name
            assert abs(y - top) < 12, way.name


def test_noise_is_not_taken_for_one_of_the_codes_that_have_hardly_any_check() -> None:
    _, text, picture = album(2)[64]  # the ways that sharpen make a Micro QR code out of it
    assert {reading.text for way in EVERY for reading in way.read(picture)} <= {text}


def test_a_room_without_a_code_never_gives_one() -> None:
    chance = Random(9)
    for _ in range(12):
        picture = noisy(room(chance), chance.uniform(5, 60), chance)
        found = read(picture) + read_in(EVERY, picture)
        assert [r.text for r in found if token.read(r.text)] == []


@pytest.mark.parametrize("pixel_stride", [1, 2, 4])
def test_a_plane_is_read_where_it_lies_whatever_its_strides(pixel_stride: int) -> None:
    text, card = code(Random(2))
    width, height = card.size
    stride = width * pixel_stride + 24
    plane = bytearray(stride * height)
    for y in range(height):
        row = card.crop((0, y, width, y + 1)).tobytes()
        plane[y * stride : y * stride + width * pixel_stride : pixel_stride] = row
    seen = Luma(memoryview(plane), width, height, stride, pixel_stride)
    assert [reading.text for reading in read(seen)] == [text]
    assert seen.image().tobytes() == card.tobytes()


def test_two_cards_in_view_are_both_read() -> None:
    chance = Random(4)
    (one, first), (other, second) = code(chance), code(chance)
    picture = room(chance)
    picture.paste(first, (100, 200))
    picture.paste(second, (700, 200))
    assert {reading.text for reading in read(picture)} == {one, other}


@pytest.mark.parametrize(
    "data",
    [
        "https://example.org/",
        "\u202eabc \u05d0\u05d1\u05d2",
        "a\x00b\x1b[2J",
        "LOGE:014D2PF2DBSQQG28T5CY4TQKFFKM",
        "9" * 7000,
        bytes(range(256)),
        b"\x80" * 2900,
        "x" * 2900,
    ],
)
def test_a_code_of_anything_is_a_text_and_no_trouble(data: str | bytes) -> None:
    (reading,) = read(drawn(data))
    assert isinstance(reading.text, str)
    assert token.read(reading.text) is None


def test_an_empty_code_is_no_trouble() -> None:
    empty = drawn("")
    assert all(reading.text == "" for reading in read(empty) + read_in(EVERY, empty))


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 90), st.integers(1, 90), st.randoms(use_true_random=False))
def test_no_picture_is_too_small_or_too_odd_to_be_looked_at(
    width: int, height: int, chance: Random
) -> None:
    picture = Image.frombytes("L", (width, height), chance.randbytes(width * height))
    assert read(picture) == ()
    assert read_in(EVERY, picture) == ()
