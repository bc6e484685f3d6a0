"""A camera that a test plugs in and out, and holds things before."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from kiosk.ui.camera import Camera, Complain


class Plug(QObject):
    """Where the one camera of the test is plugged in; its frames come every 33 ms."""

    changed = Signal()

    def __init__(self, frames: list[QVideoFrame]) -> None:
        super().__init__()
        self.frames = frames
        self.opened = 0
        self._is_in = True
        self._sink: QVideoSink | None = None
        self._timer = QTimer(self, interval=33)
        self._timer.timeout.connect(self._push)

    def plug_out(self) -> None:
        """As a cable does: nothing says so, but nothing comes any more."""
        self._is_in = False

    def plug_in(self) -> None:
        self._is_in = True
        self.changed.emit()

    def pull_out(self) -> None:
        """As a system does that notices."""
        self.plug_out()
        self.changed.emit()

    def is_gone(self) -> bool:
        return not self._is_in

    def open(self, name: str | None, sink: QVideoSink, _complain: Complain) -> Camera | None:
        if not self._is_in or name is not None:
            return None
        self.opened += 1
        self._sink = sink
        return self

    def names(self) -> str:
        return "the test's" if self._is_in else "none"

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _push(self) -> None:
        if self._is_in and self._sink is not None and self.frames:
            self.frames.append(self.frames.pop(0))  # a sink leaves out the very same frame
            self._sink.setVideoFrame(self.frames[0])
