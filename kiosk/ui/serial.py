"""Code scanners and badge readers on a serial port, or on USB as one."""

import logging
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtSerialPort import QSerialPort

log = logging.getLogger("kiosk")

BAUD = 9600
"""Signs a second, unless the settings say otherwise; on USB it makes no difference."""

RETRY = 2000
"""Milliseconds until a port that is not there is tried again."""

LONGEST = 4096
"""Bytes of a line. What is longer is noise, or sent at another speed."""

SILENCE = 100
"""Milliseconds after which what has come is whole, of a scanner that ends its lines with nothing."""

_END = re.compile(rb"[\r\n\x03\x04]+")
_SIGNS = bytes(range(32)) + b"\x7f"
"""What some put around a line, and no code holds."""


class SerialScanner(QObject):
    """Says each line that comes from a port, from `start` to `stop`, however often it is unplugged."""

    code = Signal(str)

    def __init__(self, port: str, retry: int = RETRY) -> None:
        """`port` is a name (`/dev/ttyACM0`, `COM3`), with a speed or without (`COM3@115200`).

        `retry` is in milliseconds. Raises `ValueError` for a speed that is no number.
        """
        super().__init__()
        self._name, at, baud = port.strip().partition("@")
        self._baud = int(baud) if at else BAUD
        if not self._name or self._baud <= 0:
            raise ValueError(f"{port!r} names no port")
        self._port: QSerialPort | None = None
        self._pending = b""
        self._is_noise = self._is_troubled = False
        self._again = QTimer(self, singleShot=True, interval=retry)
        self._again.timeout.connect(self.start)
        self._silence = QTimer(self, singleShot=True, interval=SILENCE)
        self._silence.timeout.connect(self._end_by_silence)

    @Slot()
    def start(self) -> None:
        """Listen to the port, now or as soon as it is there."""
        from PySide6.QtSerialPort import QSerialPort  # few places have such a scanner

        self.stop()
        self._pending, self._is_noise = b"", False
        self._port = port = QSerialPort(self._name, self)
        port.setBaudRate(self._baud)
        if not port.open(QIODevice.OpenModeFlag.ReadOnly):
            self._lose(port.errorString())
            return
        self._note("")
        port.setDataTerminalReady(True)  # on Windows, some say nothing before
        port.readyRead.connect(self._read)
        port.errorOccurred.connect(self._look_after)

    def stop(self) -> None:
        """Let go of the port."""
        self._again.stop()
        self._silence.stop()
        if self._port is not None:
            port, self._port = self._port, None
            port.disconnect(self)
            port.close()
            port.deleteLater()

    @Slot()
    def _read(self) -> None:
        if self._port is None:
            return
        *lines, self._pending = _END.split(self._pending + self._port.readAll().data())
        for line in lines:
            self._take(line)
        if len(self._pending) > LONGEST:
            self._pending, self._is_noise = b"", True
        self._silence.start()

    def _take(self, line: bytes) -> None:
        if self._is_noise or len(line) > LONGEST:
            self._is_noise = False
            return
        text = line.translate(None, _SIGNS).decode("utf-8", "replace").strip()
        if text:
            self.code.emit(text)

    @Slot()
    def _end_by_silence(self) -> None:
        line, self._pending = self._pending, b""
        self._take(line)

    @Slot()
    def _look_after(self) -> None:
        port = self._port
        if port is None or port.error() in (
            port.SerialPortError.NoError,
            port.SerialPortError.UnsupportedOperationError,
        ):
            return
        self._lose(port.errorString())

    def _lose(self, why: str) -> None:
        self._note(f"{self._name} can't be read: {why}")
        self.stop()
        self._again.start()

    def _note(self, trouble: str) -> None:
        """Log a trouble when it begins and when it ends; the tries between have nothing to add."""
        if bool(trouble) != self._is_troubled:
            log.warning("%s", trouble or f"{self._name} is well again")
            self._is_troubled = bool(trouble)
