"""Looks whether the world is well again, until it is."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.errors import Fault
from kiosk.ui.doorway import Doorway
from kiosk.ui.trouble import Trouble

PROBE = 1000
"""Milliseconds between two looks."""


class Recovery(QObject):
    """Well means that the door can write and that the board can be read."""

    well = Signal()

    def __init__(self, doorway: Doorway, trouble: Trouble) -> None:
        """`trouble` is told what is wrong, `well` said once nothing is any more."""
        super().__init__()
        self._doorway, self._trouble = doorway, trouble
        self._board_is_well = True
        self._ill = False
        self._probe = QTimer(self, interval=PROBE)
        self._probe.timeout.connect(self._look)

    def begin(self, fault: Fault, *, of_board: bool = False) -> None:
        """Something is out of order: where it is the board, until that can be read again."""
        if of_board:
            self._board_is_well = False
        self._ill = True
        self._trouble.show(fault)
        self._probe.start()

    def stop(self) -> None:
        """Something else shows: whether the world is well is no question any more."""
        self._ill = False
        self._probe.stop()

    def read(self) -> None:
        """The board could be read."""
        self._board_is_well = True

    @Slot()
    def _look(self) -> None:
        self._probe.stop()  # one question at a time
        self._doorway.probe(self._is_well, self._is_ill)

    def _is_well(self) -> None:
        if not self._ill:
            return
        if self._board_is_well:
            self._ill = False
            self.well.emit()
        else:
            self._probe.start()

    def _is_ill(self, fault: Fault) -> None:
        if self._ill:
            self._trouble.show(fault)
            self._probe.start()
