"""Looking back at the desk: the days and the journal read only while somebody looks at them."""

from PySide6.QtCore import QObject, Slot

from kiosk.ui.days import Days
from kiosk.ui.desk import Desk
from kiosk.ui.journal import Journal


class Looking(QObject):
    """Opens the two rooms as they are entered, and has them forget everybody as they are left."""

    def __init__(self, desk: Desk, days: Days, journal: Journal) -> None:
        super().__init__()
        self._desk, self._days, self._journal = desk, days, journal
        self._rooms: dict[Desk.Room, Days | Journal] = {
            Desk.Room.Days: days,
            Desk.Room.Journal: journal,
        }
        self._shown: Desk.Room | None = None
        self._sheet = desk.current_sheet
        desk.roomChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        room, sheet = self._desk.current_room, self._desk.current_sheet
        put_away = sheet is Desk.Sheet.Nothing and self._sheet is not sheet
        if room is not self._shown:
            if self._shown is not None and self._shown in self._rooms:
                self._rooms[self._shown].close()
            if room in self._rooms:
                self._rooms[room].open()
        elif room is Desk.Room.Days and put_away:
            self._days.refresh()  # an hour may have been corrected
        self._shown, self._sheet = room, sheet
