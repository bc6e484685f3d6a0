"""A person's photo: cut to a square from a file of theirs, kept small, and nothing but its pixels.

What a camera writes beside them (where it was taken, when, with what) is never kept. It is shown at the
desk alone.
"""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.JpegImagePlugin import JpegImageFile

from kiosk import acts, consents, pictures
from kiosk.data import Session, people
from kiosk.data import photos as data
from kiosk.presence import Pen
from kiosk.records import ConsentKind
from kiosk.records.desk import ActKind

ENDINGS = (".png", ".jpg", ".jpeg", ".webp")
HEAVIEST = 20 << 20
"""Bytes of a file that is opened."""
SIDE = 512
"""Pixels of a side of what is kept, at most."""
MOST_PIXELS, MOST_PIXELS_WHOLE = 64_000_000, 24_000_000
"""Pixels of a file that are looked at: a JPEG is read smaller at once; the others are there whole."""
WORKED = 1600
"""Pixels of the longer side of what is cropped: more is only slow."""
QUALITY = 88
STEP, CLOSER = 0.12, 0.8
"""How far a crop moves at once, as a part of itself; and how much smaller it gets."""
SMALLEST = 0.15
"""The smallest crop, as a part of the shorter side."""


class NotAPhoto(StrEnum):
    """Why a file can't be taken."""

    TOO_HEAVY = "too_heavy"  # the file, or its pixels
    NO_PICTURE = "no_picture"  # or one of another kind
    DAMAGED = "damaged"
    MEANWHILE = "meanwhile"  # somebody else has kept another one, or taken it away
    GONE = "gone"  # it can't be read any more


@dataclass(frozen=True, slots=True)
class Crop:
    """A square of a picture: its middle as parts of width and height, its side of the shorter."""

    x: float = 0.5
    y: float = 0.5
    side: float = 1.0


def open_picture(file: Path) -> Image.Image | NotAPhoto:
    """The picture in `file`, upright and no larger than `WORKED`, or why there is none."""
    try:
        if file.stat().st_size > HEAVIEST:
            return NotAPhoto.TOO_HEAVY
        raw = file.read_bytes()
    except OSError:
        return NotAPhoto.GONE
    try:
        with Image.open(io.BytesIO(raw), formats=pictures.FORMATS) as picture:
            return _upright(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return NotAPhoto.TOO_HEAVY
    except UnidentifiedImageError:
        return NotAPhoto.NO_PICTURE
    except Exception:  # whatever a broken file makes its decoder trip over
        return NotAPhoto.DAMAGED


def _upright(picture: Image.Image) -> Image.Image | NotAPhoto:
    most = MOST_PIXELS if isinstance(picture, JpegImageFile) else MOST_PIXELS_WHOLE
    if picture.width * picture.height > most:
        return NotAPhoto.TOO_HEAVY
    return pictures.on_white(picture, WORKED)


def first_crop(picture: Image.Image) -> Crop:
    """The largest square; of an upright picture somewhat high, where faces are."""
    return fit(Crop(y=0.4), picture)


def fit(crop: Crop, picture: Image.Image) -> Crop:
    """The nearest crop that lies wholly in `picture`."""
    side = min(1.0, max(SMALLEST, crop.side))
    short = min(picture.size) * side / 2
    along, down = short / picture.width, short / picture.height
    return Crop(min(1 - along, max(along, crop.x)), min(1 - down, max(down, crop.y)), side)


def moved(crop: Crop, picture: Image.Image, right: int, down: int) -> Crop:
    """`crop` moved by so many steps, as far as the picture goes."""
    step = STEP * min(picture.size) * crop.side
    x, y = crop.x + right * step / picture.width, crop.y + down * step / picture.height
    return fit(Crop(x, y, crop.side), picture)


def zoomed(crop: Crop, picture: Image.Image, *, closer: bool) -> Crop:
    """`crop` with less around, or more."""
    side = crop.side * CLOSER if closer else crop.side / CLOSER
    return fit(Crop(crop.x, crop.y, side), picture)


def cut(picture: Image.Image, crop: Crop) -> bytes:
    """The square that `crop` says, as the JPEG that is kept."""
    half = min(picture.size) * crop.side / 2
    x, y = crop.x * picture.width, crop.y * picture.height
    left, top = max(0, round(x - half)), max(0, round(y - half))
    side = max(1, min(round(2 * half), picture.width - left, picture.height - top))
    square = picture.crop((left, top, left + side, top + side))
    if side > SIDE:
        square = square.resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    stream = io.BytesIO()
    square.save(stream, "JPEG", quality=QUALITY)
    return stream.getvalue()


def kept(session: Session, person: UUID) -> bytes | None:
    """The photo of `person`, a JPEG."""
    return data.photo(session, person)


def of_all(session: Session, persons: Iterable[UUID]) -> dict[UUID, bytes]:
    """The photos of those of whom there is one."""
    return data.photos(session, persons)


def keep(
    session: Session,
    pen: Pen,
    person: UUID,
    seen: bytes | None,
    picture: bytes | None,
    by: UUID,
) -> bool:
    """Keep `picture` of `person`, or none any more, as `by` says, who has asked them.

    Returns whether it could be: not where they are no longer known, or another photo is kept by now
    than the one that `by` has `seen`. That they agreed, or no longer do, is written down with it.
    """
    if people.person(session, person) is None or data.photo(session, person) != seen:
        return False
    data.put(session, person, picture, pen.now)
    agreed = picture is not None
    consents.keep_in_step(session, pen, person, ConsentKind.PHOTO, agreed=agreed)
    acts.note(session, pen, ActKind.PERSON_CHANGED, person=by, about=person, detail="photo")
    return True


def small(jpeg: bytes, side: int) -> Image.Image | None:
    """A round picture of so many pixels a side, with nothing around it; None for one that is damaged."""
    try:
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as picture:
            picture.draft("RGB", (side, side))
            face = ImageOps.fit(picture.convert("RGB"), (side, side)).convert("RGBA")
    except Exception:  # a list goes without a picture rather than not at all
        return None
    face.putalpha(_disc(side))
    return face


def _disc(side: int) -> Image.Image:
    from PIL import ImageDraw

    large = Image.new("L", (4 * side, 4 * side), 0)
    ImageDraw.Draw(large).ellipse((0, 0, 4 * side - 1, 4 * side - 1), fill=255)
    return large.resize((side, side), Image.Resampling.LANCZOS)
