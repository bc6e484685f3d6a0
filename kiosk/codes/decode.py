"""Reads QR codes in a plane of grey: the one decoder of stills, videos and the live camera.

`read` is the plain way, for every frame. `WAYS` are harder ones, in the order that pays, for where it
fails: each makes another picture of the same plane and reads that. Nothing here keeps anything, so
any thread may call it; the work is done by zxing-cpp and Pillow, outside Python's lock.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageOps

# not the whole family: Micro QR has one finder pattern and few check bits, and noise looks like it
_FORMATS = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)

Look = Callable[[Image.Image], Image.Image]
Corners = tuple[tuple[int, int], tuple[int, int], tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Reading:
    """One QR code that was found: its text, and its corners in pixels of the plane."""

    text: str
    corners: Corners


@dataclass(frozen=True, slots=True)
class Luma:
    """A plane of brightness, one byte a pixel, seen where it lies: nothing is copied.

    `buffer` begins with the first pixel; a row is `row_stride` bytes after the one above, a pixel
    `pixel_stride` after the one before; the last row is there whole. The plane must not outlive what
    the buffer belongs to.
    """

    buffer: memoryview
    width: int
    height: int
    row_stride: int
    pixel_stride: int = 1

    def view(self) -> zxingcpp.ImageView:
        """The plane, as zxing-cpp takes it."""
        return zxingcpp.ImageView(
            self.buffer,
            self.width,
            self.height,
            zxingcpp.ImageFormat.Lum,
            self.row_stride,
            self.pixel_stride,
        )

    def image(self) -> Image.Image:
        """The plane as a grey picture; a copy, for the harder ways."""
        rows = self.buffer[: self.row_stride * self.height]
        if self.pixel_stride == 1:
            size = (self.width, self.height)
            return Image.frombytes("L", size, rows, "raw", "L", self.row_stride)
        wanted = range(0, len(rows), self.row_stride)
        end = self.width * self.pixel_stride
        raw = b"".join(bytes(rows[row : row + end : self.pixel_stride]) for row in wanted)
        return Image.frombytes("L", (self.width, self.height), raw)


def read(plane: Luma | Image.Image) -> tuple[Reading, ...]:
    """The QR codes in `plane`, the plain way; none is invented, and nothing is ever raised for one.

    A grey picture of Pillow's (mode L) is taken as well.
    """
    return _read(
        plane.view() if isinstance(plane, Luma) else plane, zxingcpp.Binarizer.LocalAverage
    )


def glance(plane: Luma) -> tuple[tuple[Reading, ...], bool]:
    """The same, and whether something in `plane` looks like a code, be it read or not."""
    found = _found(plane.view(), zxingcpp.Binarizer.LocalAverage, and_failed=True)
    return _valid(found), bool(found)


def _read(
    image: zxingcpp.ImageView | Image.Image, binarizer: zxingcpp.Binarizer, scale: float = 1.0
) -> tuple[Reading, ...]:
    return _valid(_found(image, binarizer), scale)


def _found(
    image: zxingcpp.ImageView | Image.Image,
    binarizer: zxingcpp.Binarizer,
    *,
    and_failed: bool = False,
) -> list[zxingcpp.Barcode]:
    return zxingcpp.read_barcodes(
        image,
        formats=_FORMATS,
        binarizer=binarizer,
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=and_failed,
    )


def _valid(found: Iterable[zxingcpp.Barcode], scale: float = 1.0) -> tuple[Reading, ...]:
    return tuple(Reading(code.text, _corners(code.position, scale)) for code in found if code.valid)


def _corners(position: zxingcpp.Position, scale: float) -> Corners:
    def at(point: zxingcpp.Point) -> tuple[int, int]:
        return round(point.x / scale), round(point.y / scale)

    return (
        at(position.top_left),
        at(position.top_right),
        at(position.bottom_right),
        at(position.bottom_left),
    )


@dataclass(frozen=True, slots=True)
class Way:
    """Another way to look at the same plane: what is done to it in turn, and how that is read."""

    name: str
    looks: tuple[Look, ...]
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage

    def read(self, image: Image.Image) -> tuple[Reading, ...]:
        """The codes in the grey picture `image`, looked at in this way."""
        seen = image
        for look in self.looks:
            seen = look(seen)
        return _read(seen, self.binarizer, seen.width / image.width)


def read_in(ways: Iterable[Way], image: Image.Image) -> tuple[Reading, ...]:
    """The codes that the first of `ways` to find any finds in the grey picture `image`."""
    for way in ways:
        found = way.read(image)
        if found:
            return found
    return ()


def _by_parts(image: Image.Image) -> Image.Image:
    """Contrast equalised by parts: each pixel against the mean around it, as far as that part differs."""
    radius = max(image.size) // 40
    mean = image.filter(ImageFilter.BoxBlur(radius))
    apart = ImageChops.difference(image, mean).filter(ImageFilter.BoxBlur(radius))
    gain = apart.point([min(255, round(1100 / max(level, 3))) for level in range(256)])
    lighter = ImageChops.multiply(ImageChops.subtract(image, mean, scale=0.25), gain)
    darker = ImageChops.multiply(ImageChops.subtract(mean, image, scale=0.25), gain)
    grey = Image.new("L", image.size, 128)
    return ImageChops.subtract(ImageChops.add(grey, lighter), darker)


def _stretched(image: Image.Image) -> Image.Image:
    """Contrast over the whole range, but for half a percent at each end that noise reaches alone."""
    return ImageOps.autocontrast(image, cutoff=(0.5, 0.5))


def _enlarged(image: Image.Image) -> Image.Image:
    return image.resize((image.width * 2, image.height * 2), Image.Resampling.BICUBIC)


def _smoothed(radius: float) -> Look:
    return lambda image: image.filter(ImageFilter.GaussianBlur(radius))


def _sharpened(radius: int, percent: int = 300) -> Look:
    return lambda image: image.filter(ImageFilter.UnsharpMask(radius, percent, threshold=0))


def _reduced(image: Image.Image) -> Image.Image:
    return image.reduce(2)


WAYS: tuple[Way, ...] = (
    Way("global binarizer", (), zxingcpp.Binarizer.GlobalHistogram),
    Way("reduced", (_reduced,)),
    Way("inverted", (ImageOps.invert,)),
    Way("cleaned", (_stretched, _smoothed(1.5), _sharpened(4, 400))),
    Way("sharpened", (_sharpened(4),)),
    Way("cleaned lightly", (_stretched, _smoothed(1), _sharpened(3))),
    Way("smoothed", (_smoothed(1.5),)),
    Way("by parts", (_by_parts,)),
)
"""The harder ways, in the order that pays (see `benchmarks/reading.py`); each 30 ms at 720p or less."""

SLOW_WAYS: tuple[Way, ...] = (
    Way("cleaned, enlarged", (_stretched, _smoothed(1), _sharpened(3), _enlarged)),
    Way("by parts, enlarged", (_stretched, _by_parts, _smoothed(1.5), _sharpened(3), _enlarged)),
    Way("enlarged, sharpened", (_stretched, _enlarged, _sharpened(4))),
)
"""Ways for stills, which have time: they take up to three times as long."""
