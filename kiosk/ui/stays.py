"""The visits of a day, and the day itself, in words."""

from datetime import timedelta

from PySide6.QtCore import QObject

from kiosk import placetime
from kiosk.records import ComesAs, Where
from kiosk.records.attendance import Day, Stay
from kiosk.ui import words

STAY = ("visit", "name", "hours", "more", "estimated", "corrected")
"""What a row of the list has."""


class Stays(QObject):
    """Says visits and days in the language of the moment."""

    def __init__(self, place: Where) -> None:
        super().__init__()
        self._place = place

    def row(self, stay: Stay) -> dict[str, object]:
        """One visit: who, from when to when, and what else there is to say."""
        more = (self._comes_as(stay.comes_as), stay.activity)  # people's own words may be cut
        return {
            "visit": str(stay.visit),
            "name": self._name(stay),
            "hours": self._hours(stay),
            "more": " · ".join(each for each in more if each),
            "estimated": stay.estimated,
            "corrected": stay.corrected,
        }

    def figures(self, day: Day) -> list[str]:
        """The day in numbers, each in a few words."""
        people, visits, most, guessed = day.people, day.visits, day.most, day.estimated
        said = [self.tr("%n people came", "", people), self.tr("%n visits", "", visits)]
        if day.busiest is not None:
            said.append(self.tr("at most %n at once", "people inside", most))
            hours = self.tr("busiest from %1 to %2", "hours of a day")
            ends = day.busiest + timedelta(hours=1)
            begin, end = (placetime.local(each, self._place()).hour for each in (day.busiest, ends))
            hours = hours.replace("%1", words.full_hour(begin))
            said.append(hours.replace("%2", words.full_hour(end)))
        if guessed:
            said.append(self.tr("%n estimated departures", "", guessed))
        return said

    def _name(self, stay: Stay) -> str:
        if stay.person is not None:
            return stay.person.name
        if stay.comes_as is ComesAs.GROUP:
            return self.tr("Group of %1").replace("%1", str(stay.headcount))
        return self.tr("Somebody whose name has been erased")

    def _hours(self, stay: Stay) -> str:
        came = words.hour(stay.arrived_at, self._place())
        if stay.departed_at is None:
            return self.tr("since %1", "an hour").replace("%1", came)
        hours = self.tr("%1 – %2", "from an hour to another").replace("%1", came)
        return hours.replace("%2", words.hour(stay.departed_at, self._place()))

    def _comes_as(self, comes_as: ComesAs) -> str:
        match comes_as:
            case ComesAs.MEMBER:
                return self.tr("member")
            case ComesAs.DAY_PASS:
                return self.tr("day pass")
            case ComesAs.VISITOR:
                return self.tr("visitor")
            case ComesAs.NOMAD:
                return self.tr("nomad", "a member of another place")
            case ComesAs.GROUP:
                return ""
