"""Looks whether the world is well again, until it is."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.errors import Fault
from kiosk.ui.doorway import Doorway

PROBE = 1000
"""Milliseconds between two looks."""


class Recovery(QObject):
    """What is out of order: that the door can't write, or that the board can't be read, or both.

    It goes on whatever page shows, so that home never looks well while it is not.
    """

    changed = Signal()
    well = Signal()

    def __init__(self, doorway: Doorway) -> None:
        """`changed` is said when something else is wrong, `well` once nothing is any more."""
        super().__init__()
        self._doorway = doorway
        self._door: Fault | None = None
        self._board: Fault | None = None
        self._probe = QTimer(self, interval=PROBE, singleShot=True)
        self._probe.timeout.connect(self._look)

    @property
    def fault(self) -> Fault | None:
        """What is out of order, the door's trouble before the board's; None when all is well."""
        return self._door or self._board

    @property
    def is_of_board_alone(self) -> bool:
        """Whether the door works, as far as anybody knows."""
        return self._door is None and self._board is not None

    def door_failed(self, fault: Fault) -> None:
        """Something could not be written."""
        self._become(fault, self._board)

    def door_worked(self) -> None:
        """Something could be written."""
        self._become(None, self._board)

    def board_failed(self, fault: Fault) -> None:
        """The board could not be read."""
        self._become(self._door, fault)

    def board_worked(self) -> None:
        """The board could be read."""
        self._become(self._door, None)

    def _become(self, door: Fault | None, board: Fault | None) -> None:
        if (door, board) == (self._door, self._board):
            return
        was_ill = self.fault is not None
        self._door, self._board = door, board
        self.changed.emit()
        if self.fault is not None:
            self._probe.start()
        elif was_ill:
            self._probe.stop()
            self.well.emit()

    @Slot()
    def _look(self) -> None:
        self._doorway.probe(self._probed_well, self._probed_ill)

    def _probed_well(self) -> None:
        self.door_worked()
        self._look_again()

    def _probed_ill(self, fault: Fault) -> None:
        self.door_failed(fault)
        self._look_again()

    def _look_again(self) -> None:
        if self.fault is not None:
            self._probe.start()  # one question at a time
