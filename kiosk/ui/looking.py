"""Looking back at the desk: days, journal and roll calls are read only while somebody looks at them."""

from PySide6.QtCore import QObject, Slot

from kiosk.ui.days import Days
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.journal import Journal
from kiosk.ui.pastcalls import PastCalls


class Looking(QObject):
    """Opens the three rooms as they are entered, and has them forget everybody as they are left."""

    def __init__(self, desk: Desk, days: Days, journal: Journal, past_calls: PastCalls) -> None:
        super().__init__()
        self._desk, self._days = desk, days
        self._rooms: dict[DeskRooms.Room, Days | Journal | PastCalls] = {
            DeskRooms.Room.Days: days,
            DeskRooms.Room.Journal: journal,
            DeskRooms.Room.PastCalls: past_calls,
        }
        self._shown: DeskRooms.Room | None = None
        self._sheet = desk.own_rooms.current_sheet
        desk.own_rooms.changed.connect(self._follow)

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
