"""Waiting for an answer: which question it is to, and when to say that it takes a moment."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.data import Session
from kiosk.errors import Fault
from kiosk.ui.pages import BUSY

T = TypeVar("T")
Ask = Callable[[Callable[[Session], T], Callable[[T], None]], None]
"""Puts a question to the reader; the answer comes on the GUI thread (see `kiosk.ui.reader`)."""


class AskAnyway(Protocol):
    """The same, for whoever must also hear that no answer comes: the fault, or None for a bug."""

    def __call__(
        self,
        question: Callable[[Session], object],
        done: Callable[[object], None],
        troubled: Callable[[Fault | None], None] | None = None,
        /,
    ) -> None:
        """Put `question`; either `done` or `troubled` hears of it."""


class Patience(QObject):
    """Puts one question at a time: what answers an earlier one comes too late, and is let go."""

    changed = Signal()

    def __init__(self, ask: Ask[object]) -> None:
        super().__init__()
        self._ask = ask
        self._turn = 0
        self._waiting = False
        self.busy = False
        """Whether somebody has waited long enough to be told so."""
        self._timer = QTimer(self, interval=BUSY, singleShot=True)
        self._timer.timeout.connect(self._be_busy)

    def ask(self, question: Callable[[Session], object], done: Callable[[object], None]) -> None:
        """Put `question` instead of any other; `done` gets its answer, if it is still wanted."""
        self._turn += 1
        turn, self._waiting = self._turn, True
        if not self.busy:
            self._timer.start()

        def answered(answer: object) -> None:
            if turn == self._turn:
                self.stop()
                done(answer)

        self._ask(question, answered)

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._turn += 1
        self._waiting = False
        self._timer.stop()
        if self.busy:
            self.busy = False
            self.changed.emit()

    @Slot()
    def _be_busy(self) -> None:
        self.busy = self._waiting
        self.changed.emit()
