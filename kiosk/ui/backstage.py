"""What the desk asks of the house: to write, to read, and to do slow work beside both."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from kiosk import presence
from kiosk.data import Session
from kiosk.errors import Fault
from kiosk.presence import Pen
from kiosk.records import Actor, Place
from kiosk.ui.aside import Aside
from kiosk.ui.doorway import House
from kiosk.ui.forgetting import Forgetting
from kiosk.ui.reader import Reader
from kiosk.ui.writer import Urgency, Writer

T = TypeVar("T")


class Backstage(Protocol):
    """The threads behind the desk. Answers come on the GUI thread."""

    @property
    def place(self) -> Place:
        """The place."""

    @property
    def station(self) -> str:
        """What this station is called."""

    @property
    def folder(self) -> Path:
        """The data folder."""

    def now(self) -> datetime:
        """The present moment."""

    def write(
        self,
        job: Callable[[Session, Pen], T],
        answer: Callable[[T], None] | None = None,
        troubled: Callable[[Fault], None] | None = None,
    ) -> None:
        """Write something, after the door's own; `troubled` hears why it could not be."""

    def ask(
        self,
        question: Callable[[Session], T],
        answer: Callable[[T], None],
        troubled: Callable[[Fault | None], None] | None = None,
    ) -> None:
        """Read something; `troubled` hears that it could not be, and why: None for a bug."""

    def work(self, slow: Callable[[], T], answer: Callable[[T], None]) -> None:
        """Do something that takes a while and needs no database, such as hashing a PIN."""

    def draw(self, slow: Callable[[], T], answer: Callable[[T], None]) -> None:
        """Do something with a file from outside, which may take long: nothing else waits for it."""

    def forget_traces(self) -> None:
        """Clear the database's file of somebody who was just erased."""


class HouseBackstage:
    """The threads of a house; see `Backstage`."""

    def __init__(
        self, house: House, writer: Writer, reader: Reader, aside: Aside, drawing: Aside
    ) -> None:
        """`aside` is for what is short, `drawing` for what may take long."""
        self._house, self._writer, self._reader = house, writer, reader
        self._aside, self._drawing = aside, drawing
        self._forgetting = Forgetting(house, drawing)

    @property
    def place(self) -> Place:
        """The place."""
        return self._house.place

    @property
    def station(self) -> str:
        """What this station is called."""
        return self._house.station.name

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._house.folder

    def now(self) -> datetime:
        """The present moment."""
        return self._house.clock()

    def write(
        self,
        job: Callable[[Session, Pen], T],
        answer: Callable[[T], None] | None = None,
        troubled: Callable[[Fault], None] | None = None,
    ) -> None:
        """Write something as of this moment, which is not that of the writer's turn; the place is."""
        house = self._house
        pen = Pen(house.place, house.station, house.clock(), Actor.DESK)
        self._writer.submit(
            lambda session: job(session, presence.with_place_now(session, pen)),
            answer,
            urgency=Urgency.DESK,
            troubled=troubled,
        )

    def ask(
        self,
        question: Callable[[Session], T],
        answer: Callable[[T], None],
        troubled: Callable[[Fault | None], None] | None = None,
    ) -> None:
        """Read something; of trouble the board has the same, and says so."""
        self._reader.ask(question, answer, troubled)

    def work(self, slow: Callable[[], T], answer: Callable[[T], None]) -> None:
        """Do something on a thread of its own."""
        self._aside.run(slow, answer)

    def draw(self, slow: Callable[[], T], answer: Callable[[T], None]) -> None:
        """Do something with a file from outside, on another thread of its own."""
        self._drawing.run(slow, answer)

    def forget_traces(self) -> None:
        """Clear the database's file of somebody who was just erased, as soon as that can be done."""
        self._forgetting.forget()
