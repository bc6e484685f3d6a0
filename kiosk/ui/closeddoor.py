"""A door and a house for pictures: whatever a page asks of them is left unanswered."""

from collections.abc import Callable
from datetime import datetime

from kiosk.records import Place
from kiosk.ui import samples


class ClosedDoor:
    """A door that nobody comes through while pictures are taken."""

    def __getattr__(self, _question: str) -> Callable[..., None]:
        return lambda *_asked, **_how: None


class ClosedHouse(ClosedDoor):
    """A house in which nothing is read or written meanwhile."""

    station = "entrance"

    def __init__(self, place: Place) -> None:
        self.place = place

    def now(self) -> datetime:
        """The moment of the pictures."""
        return samples.NOW
