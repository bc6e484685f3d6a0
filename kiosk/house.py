"""A place that is open, and this station in it."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from kiosk import presence
from kiosk.data.database import Database
from kiosk.records import Actor, Clock, Place, Station
from kiosk.settings import Settings


@dataclass(frozen=True, slots=True)
class House:
    """A place that is open, and what this station needs to serve it; left, it is closed."""

    folder: Path
    settings: Settings
    database: Database
    station: Station
    place: Place
    clock: Clock

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.database.close()

    def pen(self, by: Actor = Actor.PERSON) -> presence.Pen:
        """What writing in the log takes, now."""
        return presence.Pen(self.place, self.station, self.clock(), by)

    def showing(self, shows: str) -> Self:
        """The same house, as the station that `shows` the entrance, the desk or the board."""
        name = self.settings.station_showing(shows)
        return replace(self, station=replace(self.station, name=name))

    def close_overdue(self) -> None:
        """End the visits whose day is over (rule 3); takes the writer's lock only if there are any."""
        now = self.clock()
        with self.database.reading() as session:
            overdue = presence.overdue(session, now, self.place)
        if overdue:
            with self.database.writing() as session:
                presence.close_overdue(session, now, self.station, self.place)
