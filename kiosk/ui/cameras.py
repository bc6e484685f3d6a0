"""The cameras of this machine: which there are, which one is meant, and how large its pictures are."""

import logging
from collections.abc import Iterable
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtMultimedia import (
    QCameraDevice,
    QCameraFormat,
    QMediaDevices,
    QVideoFrameFormat,
    QVideoSink,
)

from kiosk.ui.camera import Camera, Complain, LiveCamera

log = logging.getLogger("kiosk")

FLUENT, USUAL = 24.0, 30.0
"""Frames a second: the fewest for a card in a moving hand, and as many as we look at."""


class Mode(NamedTuple):
    """A way in which a camera delivers pictures; `packed` ones are JPEG, and cost time to unpack."""

    width: int
    height: int
    rate: float
    packed: bool


def best(modes: Iterable[Mode], wanted: tuple[int, int]) -> Mode | None:
    """Of `modes`, the one for pictures of the size `wanted` (width, height in pixels), if there is any.

    The wanted size, else the next that holds it, else the largest; of these one that is fluent, then
    one that is not packed, then one whose rate is nearest to the usual.
    """

    def unfitness(mode: Mode) -> tuple[float, ...]:
        holds = mode.width >= wanted[0] and mode.height >= wanted[1]
        pixels = mode.width * mode.height
        stutters = mode.rate < FLUENT
        return (not holds, pixels if holds else -pixels, stutters, mode.packed) + (
            (-mode.rate,) if stutters else (abs(mode.rate - USUAL),)
        )

    return min(modes, key=unfitness, default=None)


class Cameras(Protocol):
    """What cameras can be had, and when that changes."""

    @property
    def changed(self) -> SignalInstance:
        """Says that one was plugged in or out."""

    def open(self, name: str | None, sink: QVideoSink, complain: Complain) -> Camera | None:
        """The camera of that name (None: the usual one), if it is there: before `sink`, not started.

        `complain` hears of its trouble.
        """

    def names(self) -> str:
        """Those that are there, for the log."""


class SystemCameras(QObject):
    """The cameras that the system knows."""

    changed = Signal()

    def __init__(self, resolution: tuple[int, int]) -> None:
        """`resolution` is the width and height, in pixels, that is asked of them."""
        super().__init__()
        self._resolution = resolution
        self._devices = QMediaDevices()
        self._devices.videoInputsChanged.connect(self.changed)

    def open(self, name: str | None, sink: QVideoSink, complain: Complain) -> Camera | None:
        """The same; a part of the name is enough, or the system's id of it."""
        device = _device(name)
        return None if device is None else LiveCamera(sink, device, self._mode(device), complain)

    def names(self) -> str:
        """Those that are there, for the log."""
        return ", ".join(each.description() for each in QMediaDevices.videoInputs()) or "none"

    def _mode(self, device: QCameraDevice) -> QCameraFormat | None:
        modes = {_as_mode(each): each for each in device.videoFormats()}
        chosen = best(modes, self._resolution)
        return None if chosen is None else modes[chosen]


def _device(name: str | None) -> QCameraDevice | None:
    if name is None:
        usual = QMediaDevices.defaultVideoInput()
        return None if usual.isNull() else usual
    for each in QMediaDevices.videoInputs():
        if (
            name.casefold() in each.description().casefold()
            or name == bytes(each.id().data()).decode()
        ):
            return each
    return None


def _as_mode(each: QCameraFormat) -> Mode:
    size = each.resolution()
    packed = each.pixelFormat() is QVideoFrameFormat.PixelFormat.Format_Jpeg
    return Mode(size.width(), size.height(), each.maxFrameRate(), packed)
