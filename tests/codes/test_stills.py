"""Picture files: the ones people bring, and the ones that are none."""

import os
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from kiosk.codes import stills
from kiosk.codes.stills import NotAPicture, looks_like_video, read_picture
from tests.codes.pictures import code, dark, held, noisy, out_of_focus, room


def texts(file: Path) -> list[str]:
    """What is read in a file."""
    return [reading.text for reading in read_picture(file)]


@pytest.mark.parametrize("name", ["card.png", "card.jpg", "card.webp", "card.without-ending"])
def test_a_photograph_is_read_whatever_its_form_and_name(tmp_path: Path, name: str) -> None:
    text, card = code(Random(1))
    scene = held(card, Random(1), 240).convert("RGB")
    scene.save(tmp_path / name, {"jpg": "JPEG", "webp": "WEBP"}.get(name.split(".")[1], "PNG"))
    assert texts(tmp_path / name) == [text]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "PA", "RGB", "RGBA", "I;16", "CMYK"])
def test_a_picture_of_any_kind_of_colour_is_read(tmp_path: Path, mode: str) -> None:
    text, card = code(Random(2))
    file = tmp_path / ("card.jpg" if mode == "CMYK" else "card.png")
    picture = (
        Image.frombytes("I;16", card.size, bytes(b for v in card.tobytes() for b in (v, v)))
        if mode == "I;16"
        else card.convert("LA").convert(mode)
        if mode == "PA"
        else card.convert(mode)
    )
    if mode == "PA":
        picture = card.convert("RGBA").quantize(4)
    picture.save(file)
    assert texts(file) == [text]


@pytest.mark.parametrize("level", [0, 255])
def test_a_code_on_nothing_is_read_whether_its_squares_are_dark_or_light(
    tmp_path: Path, level: int
) -> None:
    text, card = code(Random(3))
    clear = Image.new("RGBA", card.size, (0, 0, 0, 0))
    drawn = card if level else card.point(lambda value: 255 - value)
    clear.paste((level, level, level, 255), mask=drawn)
    clear.save(tmp_path / "phone.png")
    assert texts(tmp_path / "phone.png") == [text]


def test_a_small_code_in_a_large_photograph_is_read(tmp_path: Path) -> None:
    text, card = code(Random(4))
    photograph = Image.new("L", (4000, 3000), 120)
    photograph.paste(card.resize((180, 180)), (2900, 400))
    photograph.save(tmp_path / "photo.jpg", quality=60)
    assert texts(tmp_path / "photo.jpg") == [text]


def test_a_code_out_of_focus_in_a_large_photograph_is_read(tmp_path: Path) -> None:
    chance = Random(6)
    text, card = code(chance)
    photograph = out_of_focus(card, Random(12)).resize((3840, 2160), Image.Resampling.BICUBIC)
    photograph.save(tmp_path / "photo.jpg")
    assert texts(tmp_path / "photo.jpg") == [text]
    (reading,) = read_picture(tmp_path / "photo.jpg")
    assert all(0 <= x < 3840 and 0 <= y < 2160 for x, y in reading.corners)


def test_a_card_photographed_in_the_dark_is_tried_in_every_way(tmp_path: Path) -> None:
    read = 0
    for seed in range(12):
        text, card = code(Random(seed))
        dark(card, Random(seed)).save(tmp_path / "dark.png")
        found = texts(tmp_path / "dark.png")
        assert found in ([], [text])
        read += bool(found)
    assert read >= 6


def test_a_large_photograph_of_an_empty_room_is_given_up_in_the_end(tmp_path: Path) -> None:
    noisy(room(Random(8)), 20, Random(8)).resize((2400, 1350)).save(tmp_path / "room.jpg")
    assert texts(tmp_path / "room.jpg") == []


def broken(tmp_path: Path) -> Path:
    """A photograph of which the end is missing."""
    held(code(Random(5))[1], Random(5), 240).save(tmp_path / "whole.jpg")
    raw = (tmp_path / "whole.jpg").read_bytes()
    (tmp_path / "broken.jpg").write_bytes(raw[: len(raw) // 2])
    return tmp_path / "broken.jpg"


def test_a_file_that_is_no_picture_says_why(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    (tmp_path / "letter.png").write_text("Bonjour")
    (tmp_path / "head.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    Image.new("L", (8, 8)).save(tmp_path / "picture.gif")
    os.mkfifo(tmp_path / "pipe.png")
    for file, why in (
        (tmp_path / "pipe.png", "it is no ordinary file"),
        (tmp_path / "empty.png", "the file is empty"),
        (tmp_path / "letter.png", "it is no PNG, JPEG or WebP picture"),
        (tmp_path / "picture.gif", "it is no PNG, JPEG or WebP picture"),
        (tmp_path / "head.png", ""),
        (tmp_path / "none.png", "there is no such file"),
        (tmp_path / "nul\0.png", ""),
        (tmp_path, "it is a folder"),
        (broken(tmp_path), "the picture is broken"),
    ):
        with pytest.raises(NotAPicture) as said:
            read_picture(file)
        assert why in str(said.value)
        assert str(said.value)


def test_a_picture_that_would_fill_the_memory_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("1", (20_000, 20_000)).save(tmp_path / "bomb.png")
    with pytest.raises(NotAPicture, match="megapixels"):
        read_picture(tmp_path / "bomb.png")
    monkeypatch.setattr(stills, "LARGEST_FILE", 1000)
    with pytest.raises(NotAPicture, match="the file is larger"):
        read_picture(tmp_path / "bomb.png")


@pytest.mark.parametrize(
    ("head", "video"),
    [
        (b"\x00\x00\x00\x20ftypisom", True),
        (b"\x1aE\xdf\xa3\x01\x00", True),
        (b"RIFF\x00\x00\x00\x00AVI LIST", True),
        (b"OggS\x00\x02", True),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", False),
        (b"\x89PNG\r\n\x1a\n", False),
        (b"GIF89a", False),
        (b"", False),
    ],
)
def test_a_video_is_told_by_how_it_begins(tmp_path: Path, head: bytes, video: bool) -> None:
    (tmp_path / "file").write_bytes(head)
    assert looks_like_video(tmp_path / "file") is video
    assert not looks_like_video(tmp_path / "none")
