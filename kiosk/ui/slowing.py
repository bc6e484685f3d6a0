"""The wait after several wrong codes in a row: the next one may not be typed yet."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

SECOND = 1000
"""Milliseconds between two looks at how long it still is."""


class Slowing(QObject):
    """Until when nothing may be typed; a clock that is set back meanwhile makes it no longer."""

    changed = Signal()
    over = Signal()

    def __init__(self, now: Callable[[], datetime]) -> None:
        """`changed` is said each second, `over` once before it when the wait has ended."""
        super().__init__()
        self._now = now
        self._until: datetime | None = None
        self._seen = now()
        self._second = QTimer(self, interval=SECOND)
        self._second.timeout.connect(self._look_at_the_clock)

    def begin(self, until: datetime | None) -> None:
        """Wait until then; None for no wait at all."""
        self._until, self._seen = until, self._now()
        if self.is_on:
            self._second.start()

    @property
    def is_on(self) -> bool:
        """Whether nothing may be typed yet."""
        return self._until is not None and self._now() < self._until

    @property
    def seconds(self) -> int:
        """How many seconds there are left, 1 at least; 0 where there is nothing to wait for."""
        if self._until is None or not self.is_on:
            return 0
        return max(1, round((self._until - self._now()).total_seconds()))

    @Slot()
    def _look_at_the_clock(self) -> None:
        seen, self._seen = self._seen, self._now()
        if self._until is not None and self._seen < seen:
            self._until -= seen - self._seen
        if not self.is_on:
            self._second.stop()
            self._until = None
            self.over.emit()
        self.changed.emit()
