"""Reads the codes in a picture file. What it may weigh is settled before it is unpacked."""

import warnings
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from kiosk.codes.decode import SLOW_WAYS, WAYS, Reading, read, read_in

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes."""

LARGEST_PICTURE = 64_000_000
"""Pixels: more than any telephone's camera, and no more than a second to unpack."""

_TOO_LARGE = f"the picture has more than {LARGEST_PICTURE // 10**6} megapixels"

SIZES = (1600, 1000)
"""Pixels on the longer side that the harder ways look at: codes in larger pictures are large, and the
smaller they are made, the more of the noise is averaged away."""


class NotAPicture(Exception):
    """The file can't be read as a picture; the message is one sentence that says why."""


def read_picture(path: Path) -> tuple[Reading, ...]:
    """The QR codes in the PNG, JPEG or WebP at `path`, tried in every way before it is given up.

    Raises `NotAPicture` for a file that is none, is broken, too large, or can't be opened.
    """
    for grey in _greys(_opened(path)):
        found = _read_in_every_way(grey)
        if found:
            return found
    return ()


def open_grey(path: Path) -> Image.Image:
    """The picture at `path` in grey, on white where it is transparent. Raises `NotAPicture`."""
    return next(_greys(_opened(path)))


def _read_in_every_way(image: Image.Image) -> tuple[Reading, ...]:
    found = read(image)
    if found:
        return found
    every = WAYS + SLOW_WAYS
    longest = max(image.size)
    if longest <= SIZES[0]:
        return read_in(every, image)
    for size in SIZES:
        reduced = image.copy()
        reduced.thumbnail((size, size), Image.Resampling.BOX)
        found = read(reduced) or read_in(every, reduced)
        if found:
            return tuple(_scaled(reading, image.width / reduced.width) for reading in found)
    return read_in(WAYS[:2], image)


def _opened(path: Path) -> Image.Image:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise NotAPicture("it is a folder")
        if not path.is_file():
            raise NotAPicture("it is no ordinary file")  # a pipe might never end
        if size == 0:
            raise NotAPicture("the file is empty")
        if size > LARGEST_FILE:
            raise NotAPicture(f"the file is larger than {LARGEST_FILE >> 20} MB")
        return _unpacked(path)
    except Image.DecompressionBombError:
        raise NotAPicture(_TOO_LARGE) from None
    except UnidentifiedImageError:
        raise NotAPicture("it is no PNG, JPEG or WebP picture") from None
    except FileNotFoundError:
        raise NotAPicture("there is no such file") from None
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        why = getattr(error, "strerror", None) or "the picture is broken"
        raise NotAPicture(why) from None


def looks_like_video(path: Path) -> bool:
    """Whether the file begins as a video does (MP4, MOV, WebM, Matroska, AVI, Ogg, MPEG)."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            head = stream.read(16)
    except (OSError, ValueError):
        return False
    return (
        head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide")
        or head.startswith((b"\x1aE\xdf\xa3", b"OggS", b"\x00\x00\x01\xba", b"\x00\x00\x01\xb3"))
        or (head[:4] == b"RIFF" and head[8:12] == b"AVI ")
    )


def _unpacked(path: Path) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what Pillow would warn of is settled here
        with Image.open(path, formats=("PNG", "JPEG", "WEBP")) as image:
            if image.width * image.height > LARGEST_PICTURE:
                raise NotAPicture(_TOO_LARGE)
            image.load()
            return image


def _greys(image: Image.Image) -> Iterator[Image.Image]:
    """`image` in grey; where it is transparent, on white and then on black."""
    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        yield image.point(lambda level: level / 256).convert("L")
    elif image.has_transparency_data:
        coloured = image.convert("RGBA")
        for ground in ("white", "black"):
            paper = Image.new("RGBA", image.size, ground)
            yield Image.alpha_composite(paper, coloured).convert("L")
    else:
        yield image.convert("L")


def _scaled(reading: Reading, scale: float) -> Reading:
    corners = tuple((round(x * scale), round(y * scale)) for x, y in reading.corners)
    return Reading(reading.text, corners)  # type: ignore[arg-type]
