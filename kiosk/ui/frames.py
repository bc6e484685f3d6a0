"""The brightness of a video frame, looked at where it lies: no copy, no numpy."""

from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image
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
_PACKED = {
    _Form.Format_YUYV: 0,
    _Form.Format_UYVY: 1,
    _Form.Format_P010: 1,
    _Form.Format_P016: 1,
}
"""Where the first brightness lies, in formats that have one in every second byte."""


def small(seen: Luma, wanted: QSize) -> QImage:
    """A small grey picture of what is `seen` that covers `wanted`, for looking at."""
    form, fast = QImage.Format.Format_Grayscale8, Qt.TransformationMode.FastTransformation
    size = QSize(seen.width, seen.height).scaled(
        wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding
    )
    if seen.pixel_stride == 1:
        image = QImage(seen.buffer, seen.width, seen.height, seen.row_stride, form)
        return image.scaled(size, mode=fast)
    # the bytes between are colour; every other pixel is more than a preview needs
    half = bytes(seen.buffer[:: 2 * seen.pixel_stride])
    image = QImage(half, seen.width // 2, seen.height, seen.row_stride // 4, form)
    return image.scaled(size, mode=fast)


@contextmanager
def luma(frame: QVideoFrame) -> Iterator[Luma | None]:
    """The brightness of `frame`, for as long as the block lasts; None where it can't be had.

    Nothing that looks at the plane may be kept past the block.
    """
    form = frame.pixelFormat()
    if form is _Form.Format_YUV420P10:
        yield _luma_of_ten_bits(frame)
        return
    if form not in _PLANAR and form not in _PACKED:
        image = _as_image(frame).convertToFormat(QImage.Format.Format_Grayscale8)
        yield None if image.isNull() else _luma_of(image)
        return
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield None
        return
    plane = memoryview(frame.bits(0))
    try:
        first, step = (_PACKED[form], 2) if form in _PACKED else (0, 1)
        # where a row begins with its second byte, the last row would end outside the plane
        height = frame.height() - first
        yield Luma(plane[first:], frame.width(), height, frame.bytesPerLine(0), step)
    finally:
        del plane
        frame.unmap()


def _luma_of(image: QImage) -> Luma:
    grey = memoryview(image.constBits())
    return Luma(grey, image.width(), image.height(), image.bytesPerLine())


def _as_image(frame: QVideoFrame) -> QImage:
    form = QVideoFrameFormat.imageFormatFromPixelFormat(frame.pixelFormat())
    if form is QImage.Format.Format_Invalid or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return frame.toImage()
    size, stride = frame.size(), frame.bytesPerLine(0)
    image = QImage(memoryview(frame.bits(0)), size.width(), size.height(), stride, form).copy()
    frame.unmap()
    return image


def _luma_of_ten_bits(frame: QVideoFrame) -> Luma | None:
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    size, stride = (frame.width(), frame.height()), frame.bytesPerLine(0)
    plane = memoryview(frame.bits(0))[: stride * frame.height()]
    deep = Image.frombytes("I;16", size, bytes(plane), "raw", "I;16", stride)
    frame.unmap()
    grey = deep.point(lambda level: level / 4).convert("L").tobytes()
    return Luma(memoryview(grey), *size, size[0])
