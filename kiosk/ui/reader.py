"""The door to reading, off the GUI thread: the board, whenever it changes, and whatever is asked.

What was read comes home by a queued signal, so that callbacks run on the GUI thread.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.data import Session
from kiosk.data.database import Database
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Board

log = logging.getLogger("kiosk")

T = TypeVar("T")

POLL = 0.05
"""Seconds between two looks at whether somebody else has written something: a board must follow within
200 ms, and a look costs SQLite some microseconds."""

RETRY = 1.0
"""The same after a failure that nobody foresaw, which may well be there again."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What is to be read, and who hears of it when it can't be."""

    put: Callable[[Session], Callable[[], None]]
    troubled: Callable[[Fault | None], None]


def _leave(_: Fault | None) -> None:
    """The board says of the trouble what there is to say."""


class Reader(QObject):
    """Reads the board on a thread of its own, whenever anybody's commit may have changed it."""

    board = Signal(object)
    outOfOrder = Signal(object)
    failed = Signal()

    _came_home = Signal(object)

    def __init__(self, database: Database, read: Callable[[Session], Board]) -> None:
        """`read` is called on the reader's thread, in a session that can't write."""
        super().__init__()
        self._database, self._read = database, read
        self._questions: SimpleQueue[_Question] = SimpleQueue()
        self._came_home.connect(self._run_at_home, Qt.ConnectionType.QueuedConnection)
        self._seen: str | None = None
        self._troubled: Fault | None = None
        self._has_failed = False
        self._stopping = False
        self._wake, self._anew = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._watch, name="reader", daemon=True)

    def start(self) -> None:
        """Read the board once, then again at every change."""
        self._thread.start()

    @Slot()
    def refresh(self) -> None:
        """Look now rather than at the next turn, and read the board even if nobody has written."""
        self._anew.set()
        self._wake.set()

    def ask(
        self,
        question: Callable[[Session], T],
        done: Callable[[T], None],
        troubled: Callable[[Fault | None], None] | None = None,
    ) -> None:
        """Read something besides the board, which is not read for it; `done` gets it on the GUI thread.

        What takes a new board asks more: if each question had the board read again, there were no end.

        In trouble `done` is not called. The board has the same trouble and says so; `troubled` is for
        whoever must know that no answer comes, and hears the fault, or None for a bug.
        """
        self._questions.put(
            _Question(lambda session: partial(done, question(session)), troubled or _leave)
        )
        self._wake.set()

    def stop(self) -> None:
        """End the thread, after the reading under way."""
        self._stopping = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def _watch(self) -> None:
        while not self._stopping:
            self._wake.clear()
            for turn in (self._answer, self._look):
                try:
                    turn()
                except OutOfOrder as trouble:
                    self._complain(trouble)
                except Exception:
                    self._fail()
            self._wake.wait(RETRY if self._has_failed else POLL)

    def _answer(self) -> None:
        while not self._questions.empty():
            question = self._questions.get()
            try:
                with self._database.reading() as session:
                    found = question.put(session)
            except Exception as trouble:
                fault = trouble.fault if isinstance(trouble, OutOfOrder) else None
                self._came_home.emit(partial(question.troubled, fault))
                raise
            self._came_home.emit(found)

    @Slot(object)
    def _run_at_home(self, arrived: Callable[[], None]) -> None:
        arrived()

    def _look(self) -> None:
        version = self._database.data_version()
        well = self._troubled is None and not self._has_failed
        if well and version == self._seen and not self._anew.is_set():
            return
        self._anew.clear()
        with self._database.reading() as session:
            board = self._read(session)
        self._seen = version
        self._troubled = None
        self._has_failed = False
        self.board.emit(board)

    def _fail(self) -> None:
        # said once: the failsafe must not come back five times a second and hide the door
        if not self._has_failed:
            log.exception("the board could not be read")
            self._has_failed = True
            self.failed.emit()

    def _complain(self, trouble: OutOfOrder) -> None:
        if self._troubled is not trouble.fault:
            log.warning("the board can't be read (%s): %s", trouble.fault, trouble)
            self._troubled = trouble.fault
            self.outOfOrder.emit(trouble.fault)
