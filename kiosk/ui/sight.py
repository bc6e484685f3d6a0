"""What the station sees with: a camera, the sink that it fills, and the scanner behind it."""

import logging
import time
from collections.abc import Sequence
from pathlib import Path

from PIL.Image import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoSink

from kiosk.ui.camera import Camera, FilmCamera, LiveCamera, device, devices, file_camera
from kiosk.ui.eyes import LiveEyes
from kiosk.ui.preview import Feed
from kiosk.ui.scanner import Scanner
from kiosk.ui.simulated import SimulatedCamera

log = logging.getLogger("kiosk")


class Sight(QObject):
    """One camera at most, and whoever looks through it."""

    lost = Signal()

    def __init__(self, feed: Feed, hold: float, pause: float) -> None:
        """`hold` and `pause` are the seconds of a `SimulatedCamera`."""
        super().__init__()
        self.sink = QVideoSink()
        self.scanner = Scanner(self.sink, feed, LiveEyes(), time.monotonic)
        self._hold, self._pause = hold, pause
        self._camera: Camera | None = None

    def open(self, name: str | None, cards: Sequence[Image] | None) -> bool:
        """Switch on the file or the device `name`, else the usual camera, else a simulated one.

        The simulated one holds up `cards`. Returns whether there is anything to see with.
        """
        self._camera = self._find(name, cards)
        if self._camera is not None:
            self._camera.start()
        return self._camera is not None

    def be_at_home(self, home: bool) -> None:
        """Tell a simulated camera whether home shows."""
        if isinstance(self._camera, SimulatedCamera):
            self._camera.be_at_home(home)

    def close(self) -> None:
        """Switch off."""
        if self._camera is not None:
            self._camera.stop()
        self.scanner.stop()

    def _find(self, name: str | None, cards: Sequence[Image] | None) -> Camera | None:
        found: Camera | None = None
        if name is not None and Path(name).is_file():
            found = file_camera(self.sink, Path(name))
        elif (camera := device(name)) is not None:
            found = LiveCamera(self.sink, camera)
        elif name is not None:
            log.warning("there is no camera and no file %r; cameras: %s", name, devices() or "none")
        elif cards:
            found = SimulatedCamera(self.sink, cards, hold=self._hold, pause=self._pause)
        if isinstance(found, LiveCamera | FilmCamera):
            found.lost.connect(self.lost)
        return found
