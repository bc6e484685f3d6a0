"""The brightness of a video frame, looked at where it lies: no copy, no numpy."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.codes.decode import Luma

_Form = QVideoFrameFormat.PixelFormat

_PLANAR = {
    _Form.Format_Y8,
    _Form.Format_NV12,
    _Form.Format_NV21,
    _Form.Format_YUV420P,
    _Form.Format_YUV422P,
    _Form.Format_YV12,
    _Form.Format_IMC1,
    _Form.Format_IMC2,
    _Form.Format_IMC3,
    _Form.Format_IMC4,
}
_PACKED = {_Form.Format_YUYV: 0, _Form.Format_UYVY: 1}
"""Where the first brightness lies, in formats that have one in every second byte."""


def small(seen: Luma, wanted: QSize) -> QImage:
    """A small grey picture of what is `seen` that covers `wanted`, for looking at."""
    form = QImage.Format.Format_Grayscale8
    if seen.pixel_stride == 1:
        image = QImage(seen.buffer, seen.width, seen.height, seen.row_stride, form)
    else:  # the bytes between are colour; every other pixel is more than a preview needs
        half = bytes(seen.buffer[:: 2 * seen.pixel_stride])
        image = QImage(half, seen.width // 2, seen.height, seen.row_stride // 4, form)
        wanted = QSize(wanted.width() // 2, wanted.height())
        return image.scaled(wanted).scaled(2 * wanted.width(), wanted.height())
    return image.scaled(
        wanted,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.FastTransformation,
    )


@contextmanager
def luma(frame: QVideoFrame) -> Iterator[Luma | None]:
    """The brightness of `frame`, for as long as the block lasts; None where it can't be had.

    Nothing that looks at the plane may be kept past the block.
    """
    form = frame.pixelFormat()
    if form not in _PLANAR and form not in _PACKED:
        image = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        grey = memoryview(image.constBits())
        width, height = image.width(), image.height()
        yield None if image.isNull() else Luma(grey, width, height, image.bytesPerLine())
        return
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield None
        return
    plane = memoryview(frame.bits(0))
    try:
        size = frame.width(), frame.height(), frame.bytesPerLine(0)
        if form in _PACKED:
            yield Luma(plane[_PACKED[form] :], *size, pixel_stride=2)
        else:
            yield Luma(plane, *size)
    finally:
        del plane
        frame.unmap()
