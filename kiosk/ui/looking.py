"""The rooms of the desk that hold data: they are read only while somebody looks at them."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from kiosk.ui.days import Days
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms


class Entered(Protocol):
    """A room that is told when somebody comes in and when they leave."""

    def open(self) -> None:
        """Somebody comes into the room."""

    def close(self) -> None:
        """They leave it: nothing of it is kept."""


class Looking(QObject):
    """Opens rooms as they are entered, and has them forget everybody as they are left."""

    def __init__(self, desk: Desk, days: Days, rooms: Mapping[DeskRooms.Room, Entered]) -> None:
        super().__init__()
        self._desk, self._days, self._rooms = desk, days, rooms
        self._shown: DeskRooms.Room | None = None
        self._sheet = desk.own_rooms.current_sheet
        desk.own_rooms.changed.connect(self._follow)

    def follow_place(self) -> None:
        """The place has changed: its hours are drawn where a day is looked at."""
        if self._shown is DeskRooms.Room.Days:
            self._days.refresh()

    @Slot()
    def _follow(self) -> None:
        room, sheet = self._desk.own_rooms.current_room, self._desk.own_rooms.current_sheet
        put_away = sheet is DeskRooms.Sheet.Nothing and self._sheet is not sheet
        if room is not self._shown:
            if self._shown is not None and self._shown in self._rooms:
                self._rooms[self._shown].close()
            if room in self._rooms:
                self._rooms[room].open()
        elif room is DeskRooms.Room.Days and put_away:
            self._days.refresh()  # an hour may have been corrected
        self._shown, self._sheet = room, sheet
