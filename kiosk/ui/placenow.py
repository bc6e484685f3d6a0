"""The place as it is now: its settings change, at this station or another, while screens show."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.data.database import Database
from kiosk.records import Place, Station
from kiosk.ui.doorway import House


class PlaceNow(QObject):
    """Gives the place as it was last read; a `kiosk.records.Where`."""

    changed = Signal()

    def __init__(self, place: Place) -> None:
        super().__init__()
        self._place = place

    def __call__(self) -> Place:
        """The place."""
        return self._place

    def take(self, place: Place | None) -> None:
        """The place has been read again; None where it was not."""
        if place is not None and place != self._place:
            self._place = place
            self.changed.emit()


class HouseNow:
    """A house with the place as it is now; see `kiosk.ui.doorway.House`."""

    def __init__(self, house: House, place: PlaceNow) -> None:
        self._house, self._place = house, place

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._house.folder

    @property
    def database(self) -> Database:
        """The place's database."""
        return self._house.database

    @property
    def station(self) -> Station:
        """This station."""
        return self._house.station

    @property
    def place(self) -> Place:
        """The place, as it was last read."""
        return self._place()

    def clock(self) -> datetime:
        """The present moment."""
        return self._house.clock()
