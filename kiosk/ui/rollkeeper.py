"""Keeps the file of the roll, on a thread of its own: nothing at the door waits for it."""

import logging
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk import placetime, rollfile
from kiosk.errors import OutOfOrder
from kiosk.records.rollcall import Roll

if TYPE_CHECKING:
    from datetime import date

log = logging.getLogger("kiosk")

APART = 5.0
"""Seconds between two writings, at least: a slow disk has the door's work to do."""


class RollKeeper(QObject):
    """Writes the latest roll it was given."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the data folder. The thread begins with the first roll."""
        super().__init__()
        self._folder = folder
        self._roll: Roll | None = None
        self._wake, self._stopping = threading.Event(), threading.Event()
        self._trouble = ""
        self._tidied: date | None = None
        self._thread = threading.Thread(target=self._work, name="roll", daemon=True)

    @Slot(object)
    def keep(self, roll: Roll) -> None:
        """Have `roll` in the file soon."""
        self._roll = roll
        self._wake.set()
        if not self._thread.is_alive() and not self._stopping.is_set():
            self._thread.start()

    def stop(self) -> None:
        """Write what there is to write, and end the thread."""
        self._stopping.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        while not self._stopping.is_set():
            self._wake.wait()
            self._tidy()
            self._write()
            self._stopping.wait(APART)
        self._write()

    def _tidy(self) -> None:
        """Once a day: papers must not outlive their time in a program that never ends."""
        roll = self._roll
        if roll is not None and (day := placetime.day_of(roll.as_of, roll.place)) != self._tidied:
            rollfile.tidy(self._folder, roll.as_of, roll.place)
            self._tidied = day

    def _write(self) -> None:
        if not self._wake.is_set() or self._roll is None:
            return
        self._wake.clear()
        try:
            rollfile.write(self._folder, self._roll)
        except OutOfOrder as trouble:
            self._note(f"the roll's file can't be written ({trouble.fault}): {trouble}")
        except Exception:
            log.exception("the roll's file could not be made")
        else:
            self._note("")

    def _note(self, trouble: str) -> None:
        """Log a trouble when it begins and when it ends."""
        if trouble != self._trouble:
            log.warning("%s", trouble or "the roll's file is written again")
            self._trouble = trouble
