"""Photos: cut, kept small and bare; whatever is none, or far too much, is refused in time."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk import photos
from kiosk.photos import Crop, NotAPhoto


def write(folder: Path, picture: Image.Image, name: str = "photo.jpg", **more: object) -> Path:
    file = folder / name
    picture.save(file, **more)  # type: ignore[arg-type]
    return file


def with_place(folder: Path) -> Path:
    """A photo that lies on its side, with where it was taken and a comment."""
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned to the right
    exif[0x8825] = {1: "N", 2: (48.0, 51.0, 24.0), 3: "E", 4: (2.0, 21.0, 3.0)}
    picture = Image.new("RGB", (900, 600), "blue")
    picture.paste("red", (0, 0, 300, 600))  # the top, once it is upright
    return write(folder, picture, exif=exif, comment=b"chez Luc")


def opened(file: Path) -> Image.Image:
    found = photos.open_picture(file)
    assert isinstance(found, Image.Image)
    return found


def test_a_photo_is_kept_small_square_upright_and_without_where_it_was_taken(
    tmp_path: Path,
) -> None:
    file = with_place(tmp_path)
    assert b"Exif" in file.read_bytes()
    picture = opened(file)
    assert picture.size == (600, 900)
    kept = photos.cut(picture, Crop(0.5, 0.0, 1.0))
    assert b"Exif" not in kept
    assert b"chez Luc" not in kept
    with Image.open(io.BytesIO(kept)) as jpeg:
        assert (jpeg.format, jpeg.size, dict(jpeg.getexif())) == ("JPEG", (512, 512), {})
        assert set(jpeg.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        red, _, blue = jpeg.convert("RGB").getpixel((256, 10))  # type: ignore[misc]
        assert red > 200 > 100 > blue


@pytest.mark.parametrize(("name", "mode"), [("a.png", "RGBA"), ("a.webp", "RGB"), ("a.png", "P")])
def test_other_kinds_of_pictures_are_taken_too(tmp_path: Path, name: str, mode: str) -> None:
    picture = opened(write(tmp_path, Image.new(mode, (300, 200)), name))
    with Image.open(io.BytesIO(photos.cut(picture, photos.first_crop(picture)))) as jpeg:
        assert jpeg.size == (200, 200)  # never larger than it was


def bomb(folder: Path) -> Path:
    """A small file that says it is a picture of four thousand million pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    header = struct.pack(">IIBBBBB", 65_000, 65_000, 8, 2, 0, 0, 0)
    data = zlib.compress(bytes(1 << 20))
    file = folder / "bomb.png"
    file.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    )
    return file


def vast(folder: Path) -> Path:
    """A few kilobytes that would be hundreds of megabytes."""
    return write(folder, Image.new("L", (12_000, 7_400)), "vast.png")


def heavy(folder: Path) -> Path:
    file = folder / "heavy.jpg"
    with file.open("wb") as stream:
        stream.truncate(50 << 20)
    return file


def truncated(folder: Path) -> Path:
    file = write(folder, Image.effect_noise((800, 800), 60), "cut.jpg")
    file.write_bytes(file.read_bytes()[:2000])
    return file


def text(folder: Path) -> Path:
    file = folder / "letter.jpg"
    file.write_text("Chère Inès,")
    return file


def other_kind(folder: Path) -> Path:
    return write(folder, Image.new("RGB", (50, 50)), "photo.gif").rename(folder / "gif.jpg")


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (bomb, NotAPhoto.TOO_HEAVY),
        (vast, NotAPhoto.TOO_HEAVY),
        (heavy, NotAPhoto.TOO_HEAVY),
        (truncated, NotAPhoto.DAMAGED),
        (text, NotAPhoto.NO_PICTURE),
        (other_kind, NotAPhoto.NO_PICTURE),
        (lambda folder: folder / "gone.jpg", NotAPhoto.GONE),
    ],
)
def test_what_is_no_photo_is_refused_and_said_why(
    tmp_path: Path, made: "type[Path]", why: NotAPhoto
) -> None:
    assert photos.open_picture(made(tmp_path)) is why


MOVES = st.lists(st.sampled_from(["left", "right", "up", "down", "closer", "further"]), max_size=30)


@given(st.integers(40, 400), st.integers(40, 400), MOVES)
def test_a_crop_never_leaves_its_picture(width: int, height: int, moves: list[str]) -> None:
    picture = Image.new("RGB", (width, height))
    crop = photos.first_crop(picture)
    for move in moves:
        if move in ("closer", "further"):
            crop = photos.zoomed(crop, picture, closer=move == "closer")
        else:
            right = {"left": -1, "right": 1}.get(move, 0)
            down = {"up": -1, "down": 1}.get(move, 0)
            crop = photos.moved(crop, picture, right, down)
        half = crop.side * min(width, height) / 2
        for at, length in ((crop.x * width, width), (crop.y * height, height)):
            assert at - half >= -0.01
            assert at + half <= length + 0.01
    with Image.open(io.BytesIO(photos.cut(picture, crop))) as jpeg:
        assert jpeg.width == jpeg.height


def test_a_large_photo_is_made_smaller_and_still_upright_and_without_holes(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    assert opened(write(tmp_path, Image.new("RGB", (8000, 6000)), exif=exif)).size == (1200, 1600)
    clear = Image.new("RGBA", (3200, 1600), (255, 0, 0, 0))
    found = opened(write(tmp_path, clear, "clear.png"))
    assert (found.size, found.getpixel((800, 400))) == ((1600, 800), (255, 255, 255))


def test_a_face_in_the_list_is_round_and_small(tmp_path: Path) -> None:
    picture = opened(with_place(tmp_path))
    face = photos.small(photos.cut(picture, photos.first_crop(picture)), 96)
    assert face is not None
    assert (face.size, face.getpixel((0, 0))[3], face.getpixel((48, 48))[3]) == ((96, 96), 0, 255)  # type: ignore[index]
    assert photos.small(b"damaged", 96) is None
