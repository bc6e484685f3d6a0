"""The door to writing, off the GUI thread: one thread, one job at a time.

What comes of a job comes home by a queued signal, so that callbacks run on the GUI thread.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from functools import partial
from itertools import count
from queue import PriorityQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.data import Session
from kiosk.data.database import Database
from kiosk.errors import Fault, OutOfOrder

log = logging.getLogger("kiosk")

T = TypeVar("T")


class Urgency(IntEnum):
    """Who goes first. Within one urgency, first come, first served."""

    DOOR = 0
    DESK = 1
    HOUSE = 2
    STOP = 3


@dataclass(order=True, slots=True)
class _Accepted:
    urgency: Urgency
    number: int
    job: Callable[[Session], Any] | None = field(compare=False)
    done: Callable[[Any], None] | None = field(compare=False)
    troubled: Callable[[Fault], None] | None = field(compare=False)


class Writer(QObject):
    """Owns writing: one thread, one job at a time, one transaction for each, the door first."""

    committed = Signal()
    outOfOrder = Signal(object)
    failed = Signal()
    _came_home = Signal(object)

    def __init__(self, database: Database) -> None:
        """Start the thread at once; `stop` ends it."""
        super().__init__()
        self._database = database
        self._queue: PriorityQueue[_Accepted] = PriorityQueue()
        self._numbers = count()
        self._trouble = ""
        self._came_home.connect(self._run_at_home, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)
        self._thread.start()

    def submit(
        self,
        job: Callable[[Session], T],
        done: Callable[[T], None] | None = None,
        *,
        urgency: Urgency = Urgency.DOOR,
        troubled: Callable[[Fault], None] | None = None,
    ) -> None:
        """Accept `job`. Once it is on the disk, `done` gets its result on the GUI thread.

        Trouble of the world goes to `troubled`, or else out by `outOfOrder`; any other exception is
        logged and, of a job of the door or the desk, announced by `failed`. Either way nothing was
        written, and the next job begins.
        """
        self._queue.put(_Accepted(urgency, next(self._numbers), job, done, troubled))

    def stop(self) -> None:
        """Finish what was accepted, then end the thread."""
        self._queue.put(_Accepted(Urgency.STOP, next(self._numbers), None, None, None))
        self._thread.join()

    def _work(self) -> None:
        while (accepted := self._queue.get()).job is not None:
            self._came_home.emit(self._do(accepted))

    def _do(self, accepted: _Accepted) -> Callable[[], None]:
        assert accepted.job is not None
        try:
            with self._database.writing() as session:
                result = accepted.job(session)
        except OutOfOrder as trouble:
            self._note(f"out of order ({trouble.fault}): {trouble}")
            return partial(accepted.troubled or self.outOfOrder.emit, trouble.fault)
        except Exception:
            log.exception("a job of the writer failed")
            waited_for = accepted.urgency in (Urgency.DOOR, Urgency.DESK)
            return self.failed.emit if waited_for else _nothing
        self._note("")
        return partial(self._announce, accepted, result)

    def _note(self, trouble: str) -> None:
        """Log a trouble when it begins and when it ends; the weekend between has nothing to add."""
        if trouble != self._trouble:
            log.warning("%s", trouble or "well again")
            self._trouble = trouble

    def _announce(self, accepted: _Accepted, result: object) -> None:
        self.committed.emit()
        if accepted.done is not None:
            accepted.done(result)

    @Slot(object)
    def _run_at_home(self, arrived: Callable[[], None]) -> None:
        arrived()


def _nothing() -> None:
    """What nobody waits for needs no page."""
