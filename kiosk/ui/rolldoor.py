"""What the roll call asks of the house: reading goes to the reader, writing to the writer."""

from collections.abc import Callable, Mapping
from uuid import UUID

from kiosk import rollcall
from kiosk.data import Session
from kiosk.errors import Fault
from kiosk.presence import Pen
from kiosk.records.rollcall import Roll, RollCall, Taken
from kiosk.ui.doorway import House
from kiosk.ui.reader import Reader
from kiosk.ui.writer import Urgency, Writer


class RollDoor:
    """The roll call of a house. Answers come on the GUI thread, and so does why there is none."""

    def __init__(self, house: House, writer: Writer, reader: Reader) -> None:
        self._house, self._writer, self._reader = house, writer, reader

    def pen(self) -> Pen:
        """What writing takes at this moment, which is not that of the writer's turn."""
        return Pen(self._house.place, self._house.station, self._house.clock())

    def read(self, answer: Callable[[Roll], None]) -> None:
        """Read the roll; where it can't be read, nobody answers."""
        house, now = self._house, self._house.clock()
        self._reader.ask(lambda session: rollcall.current(session, now, house.place), answer)

    def start(
        self,
        pen: Pen,
        person: UUID | None,
        *,
        drill: bool,
        answer: Callable[[RollCall], None],
        troubled: Callable[[Fault], None],
    ) -> None:
        """Begin a call, at the moment of `pen`, before anything else is written."""
        self._writer.submit(
            lambda session: rollcall.start(session, pen, person, drill=drill),
            answer,
            urgency=Urgency.DOOR,
            troubled=troubled,
        )

    def note_opened(
        self, pen: Pen, person: UUID | None, *, troubled: Callable[[Fault], None]
    ) -> None:
        """Write that somebody opened the list of the call under way."""
        self._note(lambda session: rollcall.note_opened(session, pen, person), troubled)

    def note_taken(
        self, pen: Pen, person: UUID | None, how: Taken, *, troubled: Callable[[Fault], None]
    ) -> None:
        """Write that they took it along."""
        self._note(lambda session: rollcall.note_taken(session, pen, person, how), troubled)

    def _note(self, job: Callable[[Session], None], troubled: Callable[[Fault], None]) -> None:
        self._writer.submit(job, urgency=Urgency.HOUSE, troubled=troubled)

    def tick(
        self,
        call: UUID,
        visit: UUID,
        seen: int,
        answer: Callable[[int | None], None],
        troubled: Callable[[Fault], None],
    ) -> None:
        """Write how many of a visit were seen."""
        pen = self.pen()
        self._writer.submit(
            lambda session: rollcall.tick(session, pen, call, visit, seen),
            answer,
            urgency=Urgency.HOUSE,
            troubled=troubled,
        )

    def end(
        self,
        pen: Pen,
        call: UUID,
        *,
        by: UUID | None,
        seen: Mapping[UUID, int],
        answer: Callable[[RollCall | None], None],
        troubled: Callable[[Fault], None],
    ) -> None:
        """End a call, at the moment of `pen`, with ticks that may not be written yet."""
        seen = dict(seen)

        def write(session: Session) -> RollCall | None:
            for visit, number in seen.items():
                rollcall.tick(session, pen, call, visit, number)
            return rollcall.end(session, pen, call, by)

        self._writer.submit(write, answer, urgency=Urgency.HOUSE, troubled=troubled)

    def reopen(
        self,
        call: UUID,
        by: UUID | None,
        answer: Callable[[RollCall | None], None],
        troubled: Callable[[Fault], None],
    ) -> None:
        """Have a call go on that was ended by mistake."""
        pen = self.pen()
        self._writer.submit(
            lambda session: rollcall.reopen(session, pen, call, by),
            answer,
            urgency=Urgency.HOUSE,
            troubled=troubled,
        )

    def write_whole(
        self,
        began: Pen,
        ended: Pen,
        *,
        by: UUID | None,
        drill: bool,
        seen: Mapping[UUID, int],
        answer: Callable[[RollCall | None], None],
        troubled: Callable[[Fault], None],
    ) -> None:
        """Write a call that could not be written while it was under way, with its ticks and its end."""
        seen = dict(seen)

        def write(session: Session) -> RollCall | None:
            call = rollcall.start(session, began, by, drill=drill)
            for visit, number in seen.items():
                rollcall.tick(session, ended, call.id, visit, number)
            return rollcall.end(session, ended, call.id, by)

        self._writer.submit(write, answer, urgency=Urgency.HOUSE, troubled=troubled)
