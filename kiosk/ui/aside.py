"""What takes long and writes no database: hashing, drawing, saving, printing; on a thread of its own."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import Fault, OutOfOrder

log = logging.getLogger("kiosk")

T = TypeVar("T")


class Aside(QObject):
    """Does one thing after the other, away from the screen; what comes of it comes home."""

    outOfOrder = Signal(object)
    failed = Signal()
    _came_home = Signal(object)

    def __init__(self) -> None:
        """Start the thread at once; `stop` ends it."""
        super().__init__()
        self._queue: SimpleQueue[Callable[[], Callable[[], None]] | None] = SimpleQueue()
        self._came_home.connect(self._run_at_home, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="aside", daemon=True)
        self._thread.start()

    def run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        *,
        troubled: Callable[[Fault], None] | None = None,
    ) -> None:
        """Do `job`; `done` gets its result on the GUI thread.

        Trouble of the world goes to `troubled`, or else out by `outOfOrder`; any other exception is
        logged and announced by `failed`.
        """
        self._queue.put(partial(self._do, job, done, troubled))

    def stop(self, patience: float | None = None) -> None:
        """Finish what was begun, then end the thread; wait for it no longer than so many seconds."""
        self._queue.put(None)
        self._thread.join(patience)

    def _work(self) -> None:
        while (work := self._queue.get()) is not None:
            self._came_home.emit(work())

    def _do(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        troubled: Callable[[Fault], None] | None,
    ) -> Callable[[], None]:
        try:
            return partial(done, job())
        except OutOfOrder as trouble:
            log.warning("out of order (%s): %s", trouble.fault, trouble)
            return partial(troubled or self.outOfOrder.emit, trouble.fault)
        except Exception:
            log.exception("something aside failed")
            return self.failed.emit

    @Slot(object)
    def _run_at_home(self, arrived: Callable[[], None]) -> None:
        arrived()
