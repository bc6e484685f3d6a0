"""Where frames come from: a camera of this machine, or a file that stands in for one."""

from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Protocol

from PIL import ImageOps
from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaPlayer,
    QVideoSink,
)

from kiosk.codes.stills import NotAPicture, open_grey
from kiosk.ui.simulated import HEIGHT, WIDTH, frame_of

Complain = Callable[[str], None]
"""Takes what a camera says of its trouble."""

FRAME = 100
"""Milliseconds between two frames of a picture that does not move."""


class Camera(Protocol):
    """Whatever pushes frames into a sink."""

    def start(self) -> None:
        """Begin."""

    def stop(self) -> None:
        """End, for good."""

    def is_gone(self) -> bool:
        """Whether it is known that nothing can come from it any more."""


class LiveCamera:
    """A camera of this machine."""

    def __init__(
        self,
        sink: QVideoSink,
        device: QCameraDevice,
        mode: QCameraFormat | None,
        complain: Complain,
    ) -> None:
        """`mode` is one of the device's own; without one, the device chooses."""
        self._device = device
        self._camera = QCamera(device)
        if mode is not None:
            self._camera.setCameraFormat(mode)
        self._camera.errorOccurred.connect(lambda _, text: complain(f"the camera: {text}"))
        self._session = QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(sink)

    def start(self) -> None:
        """Switch it on."""
        self._camera.start()

    def stop(self) -> None:
        """Switch it off."""
        self._camera.stop()

    def is_gone(self) -> bool:
        """Whether it was pulled out."""
        return self._device not in QMediaDevices.videoInputs()


class StillCamera(QObject):
    """A picture file, held still before the camera."""

    def __init__(self, sink: QVideoSink, file: Path) -> None:
        """Raises `NotAPicture` for a file that is none."""
        super().__init__()
        shown = ImageOps.pad(open_grey(file), (WIDTH, HEIGHT), color=96)
        # two, since a sink leaves out a frame that is the one before
        self._frames = cycle([frame_of(shown), frame_of(shown)])
        self._sink = sink
        self._timer = QTimer(self, interval=FRAME)
        self._timer.timeout.connect(self._push)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> None:
        """End."""
        self._timer.stop()

    def is_gone(self) -> bool:
        """Never: it is a file."""
        return False

    @Slot()
    def _push(self) -> None:
        self._sink.setVideoFrame(next(self._frames))


class FilmCamera:
    """A video file, played again and again."""

    def __init__(self, sink: QVideoSink, file: Path, complain: Complain) -> None:
        self._player = QMediaPlayer()
        self._player.setVideoSink(sink)
        self._player.setLoops(QMediaPlayer.Loops.Infinite)
        self._player.errorOccurred.connect(lambda _, text: complain(f"the film: {text}"))
        self._player.setSource(QUrl.fromLocalFile(str(file.absolute())))

    def start(self) -> None:
        """Play."""
        self._player.play()

    def stop(self) -> None:
        """Stop playing."""
        self._player.stop()

    def is_gone(self) -> bool:
        """Never: it is a file."""
        return False


def file_camera(sink: QVideoSink, file: Path, complain: Complain) -> Camera:
    """A camera that shows `file`, a picture or else a video."""
    try:
        return StillCamera(sink, file)
    except NotAPicture:
        return FilmCamera(sink, file, complain)
