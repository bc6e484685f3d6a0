"""What the station sees with: a camera, the sink that it fills, and the scanner behind it.

A camera that goes is nothing to restart for: it is looked for until it is back.
"""

import logging
import time
from collections.abc import Sequence
from pathlib import Path

from PIL.Image import Image
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoSink

from kiosk.ui.camera import Camera, file_camera
from kiosk.ui.cameras import Cameras
from kiosk.ui.eyes import LiveEyes
from kiosk.ui.preview import Feed
from kiosk.ui.scanner import Scanner
from kiosk.ui.simulated import SimulatedCamera

log = logging.getLogger("kiosk")

ROUND = 1000
"""Milliseconds between two looks at whether frames come."""
FIRST, NEXT, AGAIN = 10, 3, 2
"""Rounds: how long a camera may take to its first frame, how long to any other, and the time between
two tries to open one that is not there."""


class Sight(QObject):
    """One camera at most, and whoever looks through it."""

    sees = Signal(bool)

    def __init__(self, feed: Feed, cameras: Cameras, hold: float, pause: float) -> None:
        """`hold` and `pause` are the seconds of a `SimulatedCamera`."""
        super().__init__()
        self.sink = QVideoSink()
        self.scanner = Scanner(self.sink, feed, LiveEyes(), time.monotonic)
        self._feed, self._cameras = feed, cameras
        self._hold, self._pause = hold, pause
        self._name: str | None = None
        self._cards: Sequence[Image] = ()
        self._home = False
        self._camera: Camera | None = None
        self._frames = self._quiet = 0
        self._has_seen = False
        self._complaints: set[str] = set()
        """What the log has been told since the camera was last well: the night has nothing to add."""
        cameras.changed.connect(self._look_anew)
        self._round = QTimer(self, interval=ROUND)
        self._round.timeout.connect(self.look_after_it)

    def open(self, name: str | None, cards: Sequence[Image] | None) -> None:
        """Switch on the file or the device `name`, else the usual camera, else a simulated one.

        The simulated one holds up `cards`. `sees` says whether there is anything to see with, now and
        whenever that changes.
        """
        self._name, self._cards = name, cards or ()
        self._round.start()
        self._look_for_it()
        self.sees.emit(self._camera is not None)

    def be_at_home(self, home: bool) -> None:
        """Tell a simulated camera whether home shows."""
        self._home = home
        if isinstance(self._camera, SimulatedCamera):
            self._camera.be_at_home(home)

    @Slot()
    def be_touched(self) -> None:
        """Tell a simulated camera that somebody is using the screen."""
        if isinstance(self._camera, SimulatedCamera):
            self._camera.be_touched()

    def close(self) -> None:
        """Switch off."""
        self._round.stop()
        self._cameras.changed.disconnect(self._look_anew)
        if self._camera is not None:
            self._camera.stop()
        self.scanner.stop()

    @Slot()
    def look_after_it(self) -> None:
        """One round: let go of a camera from which nothing comes, and look for one that is missing."""
        come, self._frames = self.scanner.frames - self._frames, self.scanner.frames
        self._quiet = 0 if come and self._camera is not None else self._quiet + 1
        if self._camera is None:
            if self._quiet % AGAIN == 0:
                self._look_for_it()
        elif come and not self._has_seen:
            self._say_well()
        elif not come and self._quiet >= (NEXT if self._has_seen else FIRST):
            self._let_go()

    @Slot()
    def _look_anew(self) -> None:
        """One was plugged in or out."""
        if self._camera is not None and self._camera.is_gone():
            self._let_go()
        self._look_for_it()

    @Slot()
    def _look_for_it(self) -> None:
        if self._camera is not None:
            return
        self._camera = self._find()
        self._quiet = 0
        self._has_seen = False
        if self._camera is not None:
            self._camera.start()
            self.be_at_home(self._home)
        elif self._name is not None:
            self._complain(f"there is no camera and no file {self._name!r}")

    def _say_well(self) -> None:
        if self._complaints:
            log.warning("the camera is back")
        self._complaints.clear()
        self._has_seen = True
        self.sees.emit(True)

    def _let_go(self) -> None:
        if self._camera is not None:
            self._camera.stop()
        self._camera = None
        self._quiet = 0
        self._complain("nothing comes from the camera any more")
        self._feed.clear()
        self.sees.emit(False)

    def _find(self) -> Camera | None:
        name = self._name
        if name is not None and Path(name).is_file():
            return file_camera(self.sink, Path(name), self._complain)
        found = self._cameras.open(name, self.sink, self._complain)
        if found is None and name is None and self._cards:
            return SimulatedCamera(self.sink, self._cards, hold=self._hold, pause=self._pause)
        return found

    def _complain(self, what: str) -> None:
        if what not in self._complaints:
            self._complaints.add(what)
            log.warning("%s; cameras: %s", what, self._cameras.names())
