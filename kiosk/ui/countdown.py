"""How long a page stays when nobody touches it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

Monotonic = Callable[[], float]
"""Gives seconds that only ever grow, such as `time.monotonic`."""

TICK = 100
"""Milliseconds between two looks at the clock."""


@QmlElement
class Countdown(QObject):
    """Runs down from a number of seconds; a page shows it as a bar that shrinks."""

    changed = Signal()
    over = Signal()

    def __init__(self, monotonic: Monotonic) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._total = 0.0
        self._ends = 0.0
        self._left = 0.0
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._tick)

    @Property(float, notify=changed)
    def left(self) -> float:
        """The part of the time that is left, from 1 down to 0."""
        return self._left

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether time is running at all."""
        return self._timer.isActive()

    def start(self, seconds: float) -> None:
        """Run down from `seconds`, whatever ran before."""
        self._total = seconds
        self._ends = self._monotonic() + seconds
        self._left = 1.0
        self._timer.start()
        self.changed.emit()

    def stay(self) -> None:
        """Begin the same time again: somebody touched the screen."""
        if self._timer.isActive():
            self.start(self._total)

    def stop(self) -> None:
        """Wait for ever."""
        self._timer.stop()
        self._left = 0.0
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        left = self._ends - self._monotonic()
        if left <= 0:
            self.stop()
            self.over.emit()
        else:
            self._left = left / self._total
            self.changed.emit()
