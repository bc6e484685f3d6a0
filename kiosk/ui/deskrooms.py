"""The rooms of the desk: which of them shows, and what lies over it."""

from enum import Enum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeskRooms(QObject):
    """One room at a time, and at most one sheet over it."""

    changed = Signal()

    @QEnum
    class Room(Enum):
        """The rooms; some are in the bar at the side, to the others one of these leads."""

        Today = 0
        Days = 1
        Journal = 2
        Trust = 3
        PastCalls = 4
        Members = 5
        Import = 6
        Reports = 7
        Settings = 8
        Plans = 9
        Cards = 10
        Documents = 20

    @QEnum
    class Sheet(Enum):
        """What lies over a room."""

        Nothing = 0
        Arrival = 1
        Visit = 2
        HandOver = 3
        Empty = 4

    def __init__(self) -> None:
        """The first room, with nothing over it."""
        super().__init__()
        self._room, self._sheet = DeskRooms.Room.Today, DeskRooms.Sheet.Nothing

    def turn_to(self, room: Room) -> None:
        """Show `room`, with nothing over it."""
        self._room, self._sheet = room, DeskRooms.Sheet.Nothing
        self.changed.emit()

    @Slot(int)
    def lay(self, sheet: int) -> None:
        """Lay a sheet over the room."""
        self._sheet = DeskRooms.Sheet(sheet)
        self.changed.emit()

    @Slot()
    def putAway(self) -> None:
        """Take the sheet away."""
        self.lay(DeskRooms.Sheet.Nothing.value)

    @property
    def is_private(self) -> bool:
        """Whether what shows concerns money, data or settings."""
        private = self._sheet in (DeskRooms.Sheet.Visit, DeskRooms.Sheet.HandOver)
        return self._room is not DeskRooms.Room.Today or private

    @property
    def current_room(self) -> Room:
        """The room that shows."""
        return self._room

    @property
    def current_sheet(self) -> Sheet:
        """What lies over it."""
        return self._sheet

    @Property(int, notify=changed)
    def room(self) -> int:
        """The room that shows, one of `Room`."""
        return int(self._room.value)

    @Property(int, notify=changed)
    def door(self) -> int:
        """The room of the bar through which one comes to the one that shows."""
        return int(LEADS.get(self._room, self._room).value)

    @Property(int, notify=changed)
    def sheet(self) -> int:
        """What lies over it, one of `Sheet`."""
        return int(self._sheet.value)


_Room = DeskRooms.Room
LEADS = {
    _Room.PastCalls: _Room.Journal,
    _Room.Trust: _Room.Settings,
    _Room.Documents: _Room.Settings,
    _Room.Import: _Room.Members,
    _Room.Plans: _Room.Members,
    _Room.Cards: _Room.Members,
}
"""The rooms that are not in the bar, and through which of those one comes to them."""
