"""A card that was shown at the open desk: said in passing, where that is all there is to it."""

from PySide6.QtCore import QObject

from kiosk import byhand
from kiosk.records import Farewelled, Outcome, Welcomed
from kiosk.ui.desk import Desk


class CardShown(QObject):
    """Says at the desk what became of a card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def report(self, outcome: Outcome) -> bool:
        """Say what became of it, if that is all there is, and return whether it was."""
        person, by = outcome.person, self._desk.shift
        if person is None or by is None:
            return False
        name = person.called
        match outcome:
            case Welcomed(visit=visit):
                event, said = visit.arrival, lambda: self.tr("%1 has arrived.").replace("%1", name)
            case Farewelled(visit=visit) if visit.departure and self._desk.is_holder(person):
                self._desk.say_goodbye(person, visit.departure)
                return True
            case Farewelled(visit=visit) if visit.departure is not None:
                event, said = visit.departure, lambda: self.tr("%1 has left.").replace("%1", name)
            case _:
                return False
        self._desk.say(said, lambda session, pen: byhand.undo(session, pen, event, by.person.id))
        return True
