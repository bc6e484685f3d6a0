"""Lets the system stop the program in good order: when it shuts down, or by Ctrl+C in a terminal."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer, Slot

INTERRUPTED = 130
"""Exit status after Ctrl+C, as shells have it."""


class Stopping(QObject):
    """Turns SIGINT and SIGTERM into an end of the event loop, from when it is made until `close`.

    Python runs its handlers between its own instructions only, and Qt waits without any: the byte
    that arrives on the socket (`signal.set_wakeup_fd`) has it run some.
    """

    def __init__(self) -> None:
        super().__init__()
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        self._woken = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._woken.activated.connect(self._drain)
        self._wakeup_before = signal.set_wakeup_fd(self._far.fileno())
        self._before = {
            number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)
        }

    def close(self) -> None:
        """Give the signals back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._woken.setEnabled(False)
        self._near.close()
        self._far.close()

    @Slot()
    def _drain(self) -> None:
        self._near.recv(64)

    @staticmethod
    def _stop(number: int, _: FrameType | None) -> None:
        status = INTERRUPTED if number == signal.SIGINT else 0
        QTimer.singleShot(0, lambda: QCoreApplication.exit(status))  # also if no loop runs yet
