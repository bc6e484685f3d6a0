"""A picture from outside is seen as its maker meant it, and nothing is left of what lay beside it."""

import io
import struct
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from kiosk import photos, pictures
from kiosk.codes import stills
from kiosk.records.documents import NotShelved
from kiosk.ui import paging
from kiosk.ui.pagereader import Drawn

XMP = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>chez Luc</x:xmpmeta>"


def opened(raw: bytes, side: int = 600) -> Image.Image:
    with Image.open(io.BytesIO(raw), formats=pictures.FORMATS) as picture:
        return pictures.on_white(picture, side)


def of_a_telephone() -> bytes:
    """A photo with a smaller one behind it, on its side, with its place, a profile and a note."""
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned to the right
    exif[0x8825] = {1: "N", 2: (48.0, 51.0, 24.0), 3: "E", 4: (2.0, 21.0, 3.0)}
    picture = Image.new("RGB", (900, 600), "blue")
    picture.paste("red", (0, 0, 300, 600))  # the top, once it is upright
    behind = Image.new("RGB", (90, 60), "lime")
    stream = io.BytesIO()
    picture.save(
        stream,
        "MPO",
        save_all=True,
        append_images=[behind],
        exif=exif,
        xmp=XMP,
        icc_profile=display_p3(),
    )
    return stream.getvalue()


def display_p3() -> bytes:
    """The colours that a telephone takes its photos in, as a profile (ICC.1:2001-04, 6.3.1.2)."""

    def fixed(*numbers: float) -> bytes:
        return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)

    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256)) + b"\0\0"
    tags = {
        b"wtpt": b"XYZ \0\0\0\0" + fixed(0.9642, 1, 0.8249),
        b"rXYZ": b"XYZ \0\0\0\0" + fixed(0.5151, 0.2412, -0.0011),
        b"gXYZ": b"XYZ \0\0\0\0" + fixed(0.2919, 0.6922, 0.0419),
        b"bXYZ": b"XYZ \0\0\0\0" + fixed(0.1571, 0.0666, 0.7841),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, data = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        table += name + struct.pack(">II", start + len(data), len(value))
        data += value
    head = struct.pack(
        ">I4sI4s4s4s", start + len(data), b"\0\0\0\0", 0x02400000, b"mntr", b"RGB ", b"XYZ "
    )
    head += bytes(12) + b"acsp" + bytes(28) + fixed(0.9642, 1, 0.8249)
    return head.ljust(128, b"\0") + table + data


def test_a_photo_of_a_telephone_that_has_another_behind_it_is_taken(tmp_path: Path) -> None:
    file = tmp_path / "IMG_0412.jpg"
    file.write_bytes(of_a_telephone())
    with Image.open(file) as raw:
        assert (raw.format, getattr(raw, "n_frames", 1)) == ("MPO", 2)
    photo = photos.open_picture(file)
    assert isinstance(photo, Image.Image)
    assert photo.size == (600, 900)
    kept = photos.cut(photo, photos.first_crop(photo))
    assert not any(each in kept for each in (b"Exif", b"chez Luc", b"ICC_PROFILE", b"MPF"))
    with Image.open(io.BytesIO(kept)) as jpeg:
        assert (jpeg.format, dict(jpeg.getexif())) == ("JPEG", {})
    red, green, blue = photo.getpixel((300, 10))  # type: ignore[misc]
    assert red > 200 > 100 > max(green, blue)


def test_such_a_photo_is_also_shown_as_a_document_and_read_as_a_still(tmp_path: Path) -> None:
    file = tmp_path / "plan.jpg"
    file.write_bytes(of_a_telephone())
    drawn = paging.draw(file.read_bytes(), "image/jpeg", 0, 300)
    assert isinstance(drawn, Drawn)
    assert (drawn.image.width(), drawn.image.height(), drawn.pages) == (200, 300, 1)
    assert drawn.image.pixelColor(100, 5).red() > 200
    assert stills.open_grey(file).size == (900, 600)


def test_a_picture_in_colours_of_its_own_is_shown_in_those_of_screens() -> None:
    def made(profile: bytes | None) -> Image.Image:
        stream = io.BytesIO()
        more = {} if profile is None else {"icc_profile": profile}
        Image.new("RGB", (40, 40), (200, 100, 100)).save(stream, "PNG", **more)
        return opened(stream.getvalue())

    assert made(None).getpixel((20, 20)) == (200, 100, 100)
    red, green, _ = made(display_p3()).getpixel((20, 20))  # type: ignore[misc]
    assert 210 <= red <= 222  # more of it than a screen's own 200
    assert 86 <= green <= 97
    assert made(b"no profile at all").getpixel((20, 20)) == (200, 100, 100)
    ours = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    assert made(ours).getpixel((20, 20)) == (200, 100, 100)  # one of pixels of another kind


@pytest.mark.parametrize("wide", [300, 5000])
def test_a_grey_picture_in_16_bits_is_as_light_as_it_was(wide: int) -> None:
    shades = Image.linear_gradient("L").resize((wide, 300))
    deep = shades.convert("I").point(lambda level: level * 257).convert("I;16")
    stream = io.BytesIO()
    deep.save(stream, "PNG")
    seen = opened(stream.getvalue(), 300).convert("L")
    for part in (0.1, 0.5, 0.9):
        at = int(part * seen.height)
        light = 255 * (at + 0.5) / seen.height
        assert seen.getpixel((5, at)) == pytest.approx(light, abs=4)
    drawn = paging.draw(stream.getvalue(), "image/png", 0, 300)
    assert not isinstance(drawn, NotShelved)


def test_fine_lines_in_black_and_white_are_still_there_when_they_are_shown_smaller() -> None:
    plan = Image.new("1", (3000, 3000), 1)
    for x in range(0, 3000, 100):
        plan.paste(0, (x + 1, 0, x + 3, 3000))
    for kind in (plan, plan.convert("RGB").quantize(8)):
        stream = io.BytesIO()
        kind.save(stream, "PNG")
        row = opened(stream.getvalue()).convert("L").crop((0, 300, 600, 301))
        assert sum(level < 230 for level in row.tobytes()) >= 30
