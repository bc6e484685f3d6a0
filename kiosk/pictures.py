"""Pictures from outside, as one looks at them: upright, in the colours of screens, on white.

Nothing is left of what lies beside their pixels: where a photo was taken, when, what another program
noted, nor the profile of its colours, which is reckoned in.
"""

import io

from PIL import Image, ImageOps

FORMATS = ("PNG", "JPEG", "WEBP")
"""Those that are opened. To Pillow a JPEG with more pictures behind the first, as many telephones write
them, is one too (MPO); the first is what is seen."""


def on_white(picture: Image.Image, side: int) -> Image.Image:
    """A `picture` that was opened, as one looks at it: bare, RGB, no side longer than `side` pixels.

    A large JPEG is read smaller from the start. Raises whatever a broken one makes its decoder raise.
    """
    small = _with_shades(picture)
    small.thumbnail((side, side), Image.Resampling.LANCZOS)
    clear = _in_colours_of_screens(ImageOps.exif_transpose(small)).convert("RGBA")
    bare = Image.new("RGB", clear.size, "white")
    bare.paste(clear, mask=clear)
    return bare


def _with_shades(picture: Image.Image) -> Image.Image:
    """The same in pixels that can be blended, in 8 bits: neither of a palette nor black or white."""
    if picture.mode.startswith("I"):
        return picture.point(lambda level: level / 256).convert("L")
    if picture.mode == "1":
        return picture.convert("L")
    if picture.mode in ("P", "PA"):
        return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    return picture


def _in_colours_of_screens(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    if not profile:
        return picture
    from PIL import ImageCms  # only now: it loads what few pictures need

    seen = picture.convert("RGBA") if picture.mode == "LA" else picture
    try:
        theirs = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGBA" if seen.mode == "RGBA" else "RGB"
        ours = ImageCms.createProfile("sRGB")
        turned = ImageCms.profileToProfile(seen, theirs, ours, outputMode=mode)
    except (OSError, ValueError, TypeError, ImageCms.PyCMSError):  # it is of other kinds of pixels
        return seen
    return seen if turned is None else turned
